variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "monthly_usd" {
  description = "US dollars a month that are expected, before credits."
  type        = number

  validation {
    condition     = var.monthly_usd > 0
    error_message = "Write what the forecast expects."
  }
}

variable "credit_usd" {
  description = "US dollars of credit on the balance; 0 for none."
  type        = number
  default     = 0
}

variable "topic_arn" {
  description = "Who is told."
  type        = string
}
