variable "name" {
  description = "Name of the cluster."
  type        = string
}

variable "kubernetes_version" {
  description = "Version of Kubernetes; null takes AWS's own choice at the time, which is in standard support."
  type        = string
  default     = null
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "nodes" {
  description = "Fewest and most m7g.large servers."
  type        = object({ min = number, max = number })
}

variable "kms_key_arn" {
  description = "Key of Kubernetes' secrets and of the log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the control plane's log is kept."
  type        = number
  default     = 365
}
