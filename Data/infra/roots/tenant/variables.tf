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

variable "tenant" {
  description = "Which tenant of the map."
  type        = string
}

variable "tenants" {
  description = "Every tenant that has a cell: its rule's place at the load balancer, never given to another."
  type        = map(object({ priority = number }))

  validation {
    condition     = length(distinct([for tenant in values(var.tenants) : tenant.priority])) == length(var.tenants)
    error_message = "Two tenants have one priority."
  }
}

variable "compute" {
  description = "Services of a tenant; null where the pool's serve it."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "Database of a tenant; null where the pool's holds it."
  type        = object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) })
  default     = null
}

variable "is_served_by_pool" {
  description = "Whether the pool's services reach its database."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Track and workload that its bill belongs to."
  type        = map(string)
  default     = {}
}
