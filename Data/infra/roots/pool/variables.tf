variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "image_tag" {
  description = "Version of the images."
  type        = string
  default     = "bootstrap"
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}

variable "compute" {
  description = "Services of the pool; null where each tenant has its own."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "The pool's database; null where each tenant has its own."
  type        = object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) })
  default     = null
}

variable "tags" {
  description = "Track and workload that its bill belongs to."
  type        = map(string)
  default     = {}
}

variable "serves_tenants" {
  description = "Whether the pool's services use tenants' own databases (hybrid)."
  type        = bool
  default     = false
}
