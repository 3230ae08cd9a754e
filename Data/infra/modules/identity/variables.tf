variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "domain_prefix" {
  description = "Prefix of the sign-in page's address, unique in the region."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", var.domain_prefix))
    error_message = "At most 63 lower-case letters, digits and hyphens."
  }
}

variable "callback_urls" {
  description = "Where a sign-in may lead."
  type        = list(string)
}

variable "saml" {
  description = "Identity providers of enterprise customers: the address of each one's metadata."
  type        = map(string)
  default     = {}
}

variable "protect" {
  description = "Whether the pool of users resists its deletion."
  type        = bool
  default     = true
}
