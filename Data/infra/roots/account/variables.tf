variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "emails" {
  description = "Who is told of findings."
  type        = set(string)
}

variable "retention_days" {
  description = "Days that the audit log can be searched."
  type        = number
}

variable "switches" {
  description = "Parts of the baseline by stage."
  type        = map(bool)
}

variable "protect" {
  description = "Whether evidence resists its deletion."
  type        = bool
  default     = true
}
