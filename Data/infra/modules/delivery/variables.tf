variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "bucket" {
  description = "Name of the bucket of the files."
  type        = string
}

variable "log_bucket" {
  description = "Bucket of the access log."
  type        = string
}

variable "certificate" {
  description = "Certificate in us-east-1 with the names it serves; null serves CloudFront's own name."
  type        = object({ arn = string, aliases = list(string) })
  default     = null
}

variable "protect" {
  description = "Whether the bucket resists its deletion."
  type        = bool
  default     = true
}
