variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "images" {
  description = "Images that are built: one repository for each."
  type        = set(string)
  default     = ["api", "worker"]
}

variable "kms_key_arn" {
  description = "Key of images and of the shell's log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that shells in containers are kept on record."
  type        = number
  default     = 365
}

variable "protect" {
  description = "Whether a repository that holds images resists its deletion."
  type        = bool
  default     = true
}

variable "servers" {
  description = "Fewest and most m7g.large servers that run the services, with their network; null where Fargate runs them."
  type        = object({ min = number, max = number, subnet_ids = list(string), vpc_id = string })
  default     = null
}
