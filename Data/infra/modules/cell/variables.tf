variable "key" {
  description = "Name of the cell: pool, or a tenant's; it stands in names and addresses, and is never changed."
  type        = string

  validation {
    condition     = can(regex("^[a-z](-?[a-z0-9])*$", var.key)) && length(var.key) <= 12
    error_message = "At most 12 lower-case letters, digits and single hyphens, a letter first."
  }
}

variable "context" {
  description = "The platform's output of that name."
  type = object({
    name              = string
    account           = string
    domain            = string
    vpc_id            = string
    vpc_cidr          = string
    private_subnets   = list(string)
    data_subnets      = list(string)
    cluster           = object({ arn = string, name = string, capacity_provider = optional(string) })
    repositories      = map(string)
    listener_arn      = string
    edge_group_id     = string
    kms_key_arn       = string
    log_bucket        = string
    user_pool_id      = string
    ai_policy         = optional(string)
    queue             = object({ arn = string, url = string })
    guardrail_id      = optional(string)
    vectors           = optional(object({ name = string, arn = string, endpoint = string }))
    session_secret    = string
    kubernetes_groups = list(string)
    retention_days    = number
  })
}

variable "priority" {
  description = "Place of its rule at the load balancer, of its own and never given to another."
  type        = number
}

variable "compute" {
  description = "Services of its own; null where the pool's serve it."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "A database of its own; null where the pool's holds it."
  type = object({
    kind           = string
    capacity       = optional(object({ min = number, max = number }))
    instance_class = optional(string)
    readers        = optional(number, 0)
    storage_gb     = optional(number, 100)
    multi_az       = optional(bool, true)
  })
  default = null
}

variable "owns_key" {
  description = "A key of its own: what a tenant's contract may ask for."
  type        = bool
  default     = true
}

variable "clients" {
  description = "Security groups of other cells that reach its database, each by a name that stays."
  type        = map(string)
  default     = {}
}

variable "serves_tenants" {
  description = "Whether its services use the databases of other cells too (hybrid)."
  type        = bool
  default     = false
}

variable "image_tag" {
  description = "Version of the images."
  type        = string
  default     = "bootstrap"
}

variable "tags" {
  description = "Tags beside the provider's own, as track and workload."
  type        = map(string)
  default     = {}
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}
