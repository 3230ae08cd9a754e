variable "prefix" {
  description = "Begins every secret's name."
  type        = string
}

variable "names" {
  description = "Secrets that the application reads; their values are put in by hand or by a pipeline, never by Terraform."
  type        = set(string)
  default     = []
}

variable "rotation" {
  description = "A function that changes them, and every how many days; null where nothing can."
  type        = object({ function_arn = string, days = number })
  default     = null

  validation {
    condition     = var.rotation == null || try(var.rotation.days >= 1 && var.rotation.days <= 90, false)
    error_message = "1 to 90 days."
  }
}

variable "kms_key_arn" {
  description = "Key of their values."
  type        = string
}

variable "protect" {
  description = "Whether a deleted secret can be put back for 30 days."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
