variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "models" {
  description = "Foundation models that the application may call, by their ids."
  type        = set(string)

  validation {
    condition     = length(var.models) > 0
    error_message = "Name the models of the proof of concept."
  }
}

variable "kms_key_arn" {
  description = "Key of the log and of the guardrail."
  type        = string
}

variable "log_retention_days" {
  description = "Days that requests and answers are kept, for the evaluation."
  type        = number
  default     = 365
}
