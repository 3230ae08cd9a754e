variable "alias" {
  description = "Name of the key below alias/."
  type        = string
}

variable "description" {
  description = "What the key protects."
  type        = string
}

variable "services" {
  description = "Service principals that encrypt with it on the account's behalf."
  type        = list(string)
  default     = []
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
