variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "emails" {
  description = "Who is told of findings."
  type        = set(string)
}

variable "retention_days" {
  description = "Days that the audit log can be searched; SOC 2 looks back over twelve months."
  type        = number
  default     = 400

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.retention_days)
    error_message = "CloudWatch Logs takes 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 from twelve months on."
  }
}

variable "switches" {
  description = "Parts by stage of the company; each costs by what the account holds."
  type = object({
    config          = optional(bool, true)
    guardduty       = optional(bool, true)
    securityhub     = optional(bool, true)
    inspector       = optional(bool, true)
    identity_center = optional(bool, false)
    backup          = optional(bool, true)
  })
  default = {}
}

variable "permission_sets" {
  description = "IAM Identity Center: name of each set, and AWS's policy in it."
  type        = map(string)
  default = {
    Administrator = "arn:aws:iam::aws:policy/AdministratorAccess"
    Auditor       = "arn:aws:iam::aws:policy/SecurityAudit"
    Developer     = "arn:aws:iam::aws:policy/PowerUserAccess"
  }
}

variable "protect" {
  description = "Whether evidence resists its deletion."
  type        = bool
  default     = true
}
