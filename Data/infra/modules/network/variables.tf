variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "cidr" {
  description = "Addresses of the VPC; a /16 to /18, so that each of the twelve subnets has room."
  type        = string

  validation {
    condition     = can(cidrnetmask(var.cidr)) && tonumber(split("/", var.cidr)[1]) >= 16 && tonumber(split("/", var.cidr)[1]) <= 18
    error_message = "Write an IPv4 range of /16 to /18, as 10.40.0.0/16."
  }
}

variable "zones" {
  description = "Availability zones, two or three."
  type        = list(string)

  validation {
    condition     = length(var.zones) >= 2 && length(var.zones) <= 3
    error_message = "Name two or three zones of one region."
  }
}

variable "egress" {
  description = "How private subnets reach out: single-nat, nat-per-zone, or endpoints (AWS services alone, no internet)."
  type        = string

  validation {
    condition     = contains(["single-nat", "nat-per-zone", "endpoints"], var.egress)
    error_message = "Write single-nat, nat-per-zone or endpoints."
  }
}

variable "interface_endpoints" {
  description = "Services reached without the internet, by the last part of their name."
  type        = list(string)
  default     = []
}

variable "kms_key_arn" {
  description = "Key of the flow log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the flow log is kept."
  type        = number
  default     = 365
}
