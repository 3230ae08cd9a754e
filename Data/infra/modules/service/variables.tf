variable "name" {
  description = "Name of the service; at most 32 characters, for its target group."
  type        = string

  validation {
    condition     = length(var.name) <= 32 && can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", var.name))
    error_message = "At most 32 lower-case letters, digits and hyphens, a letter first."
  }
}

variable "cluster" {
  description = "The ECS cluster, and what runs its services where that is not Fargate."
  type        = object({ arn = string, name = string, capacity_provider = optional(string) })
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "image" {
  description = "The image with its tag."
  type        = string
}

variable "cpu" {
  description = "CPU units of a task; 1024 are one vCPU."
  type        = number

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "Fargate takes 256, 512, 1024, 2048, 4096, 8192 or 16384."
  }
}

variable "memory" {
  description = "Memory of a task in MiB: two to eight times the vCPU in GiB."
  type        = number

  validation {
    condition = contains({
      256   = [512, 1024, 2048]
      512   = range(1024, 4097, 1024)
      1024  = range(2048, 8193, 1024)
      2048  = range(4096, 16385, 1024)
      4096  = range(8192, 30721, 1024)
      8192  = range(16384, 61441, 4096)
      16384 = range(32768, 122881, 8192)
    }[var.cpu], var.memory)
    error_message = "Fargate does not take so much memory with so many CPU units: 2 to 8 GiB for a vCPU, in whole GiB."
  }
}

variable "tasks" {
  description = "Fewest and most tasks."
  type        = object({ min = number, max = number })

  validation {
    condition     = var.tasks.min >= 1 && var.tasks.max >= var.tasks.min
    error_message = "At least one task, and no fewer at most than at least."
  }
}

variable "environment" {
  description = "Settings; never secrets."
  type        = map(string)
  default     = {}
}

variable "secrets" {
  description = "Secrets by the name that the container sees: ARNs in Secrets Manager."
  type        = map(string)
  default     = {}
}

variable "secret_key_arns" {
  description = "Keys of the secrets, where they are not its own."
  type        = list(string)
  default     = []
}

variable "http" {
  description = "Where it is reached; null for a worker."
  type = object({
    listener_arn      = string
    security_group_id = string
    priority          = number
    hosts             = list(string)
  })
  default = null

  validation {
    condition     = var.http == null || try(var.http.priority >= 1 && var.http.priority <= 50000 && length(var.http.hosts) <= 5, false)
    error_message = "A rule's priority is 1 to 50000, and it names at most five hosts."
  }
}

variable "policy" {
  description = "What its tasks may do, as a JSON policy."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of its log and secrets."
  type        = string
}

variable "log_retention_days" {
  description = "Days that its log is kept."
  type        = number
  default     = 365
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
