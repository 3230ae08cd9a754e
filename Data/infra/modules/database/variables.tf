variable "name" {
  description = "Name of the database in AWS; at most 50 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 50 && can(regex("^[a-z](-?[a-z0-9])*$", var.name))
    error_message = "At most 50 lower-case letters, digits and single hyphens, a letter first."
  }
}

variable "kind" {
  description = "aurora-serverless-v2, aurora-provisioned, rds-postgresql or dynamodb."
  type        = string

  validation {
    condition     = contains(["aurora-serverless-v2", "aurora-provisioned", "rds-postgresql", "dynamodb"], var.kind)
    error_message = "Write aurora-serverless-v2, aurora-provisioned, rds-postgresql or dynamodb."
  }
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the data tier."
  type        = list(string)
}

variable "clients" {
  description = "Security groups that may connect, each by a name that stays."
  type        = map(string)
}

variable "kms_key_arn" {
  description = "Key of data, backups, password and metrics."
  type        = string
}

variable "capacity" {
  description = "Aurora capacity units of Serverless v2: fewest and most."
  type        = object({ min = number, max = number })
  default     = { min = 0.5, max = 8 }

  validation {
    condition     = var.capacity.min >= 0.5 && var.capacity.max <= 256 && var.capacity.min <= var.capacity.max
    error_message = "Half a unit to 256, in halves."
  }
}

variable "instance_class" {
  description = "Class of a provisioned instance."
  type        = string
  default     = "db.t4g.medium"

  validation {
    condition     = can(regex("^db\\.(t4g|t3|m6g|m6i|m7g|r6g|r6i|r7g)\\.(micro|small|medium|large|xlarge|[248]xlarge|1[26]xlarge)$", var.instance_class))
    error_message = "Name a class of the families t3, t4g, m6g, m6i, m7g, r6g, r6i or r7g, as db.r6g.large."
  }
}

variable "readers" {
  description = "Readers beside Aurora's writer: one makes it survive a zone."
  type        = number
  default     = 1

  validation {
    condition     = var.readers >= 0 && var.readers <= 15
    error_message = "Aurora takes at most 15 readers."
  }
}

variable "storage_gb" {
  description = "GB of storage that RDS begins with; it grows to ten times that."
  type        = number
  default     = 100

  validation {
    condition     = var.storage_gb >= 20 && var.storage_gb <= 6500
    error_message = "gp3 begins with 20 GB; ten times the first size must stay under 65,536 GB."
  }
}

variable "multi_az" {
  description = "Whether RDS keeps a standby in another zone."
  type        = bool
  default     = true
}

variable "backup_days" {
  description = "Days to which it can be put back."
  type        = number
  default     = 35

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "1 to 35 days."
  }
}

variable "protect" {
  description = "Whether it resists its deletion and leaves a last snapshot."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
