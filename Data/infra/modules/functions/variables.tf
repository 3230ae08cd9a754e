variable "name" {
  description = "Name of the function."
  type        = string
}

variable "package" {
  description = "The zip file of its code."
  type        = string
}

variable "handler" {
  description = "What the runtime calls."
  type        = string
  default     = "index.handler"
}

variable "memory" {
  description = "Memory in MB; 1769 are one vCPU."
  type        = number
  default     = 512

  validation {
    condition     = var.memory >= 128 && var.memory <= 10240
    error_message = "Lambda takes 128 to 10240 MB."
  }
}

variable "concurrency" {
  description = "Executions kept for it; null shares the account's, of which a new account has ten."
  type        = number
  default     = null
}

variable "schedule" {
  description = "When it runs besides, as cron(0 3 * * ? *)."
  type        = string
  default     = "cron(0 3 * * ? *)"
}

variable "kms_key_arn" {
  description = "Key of queue, log and settings."
  type        = string
}

variable "log_retention_days" {
  description = "Days that its log is kept."
  type        = number
  default     = 365
}
