variable "name" {
  description = "Prefix of every name; an ALB's is at most 32 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 24
    error_message = "At most 24 characters, so that the load balancer's name fits into 32."
  }
}

variable "zone_name" {
  description = "Domain of the product; a public hosted zone is made for it."
  type        = string
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC: all that the load balancer may reach."
  type        = string
}

variable "subnet_ids" {
  description = "Public subnets."
  type        = list(string)
}

variable "log_bucket" {
  description = "Bucket of the access log."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of the firewall's log."
  type        = string
}

variable "requests_per_5_minutes" {
  description = "Requests of one address in five minutes, after which it is blocked."
  type        = number
  default     = 2000

  validation {
    condition     = var.requests_per_5_minutes >= 10
    error_message = "WAF takes 10 and more."
  }
}

variable "log_retention_days" {
  description = "Days that the firewall's log is kept."
  type        = number
  default     = 365
}

variable "protect" {
  description = "Whether the load balancer resists its deletion."
  type        = bool
  default     = true
}
