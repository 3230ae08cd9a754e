variable "bucket" {
  description = "Name of the bucket, unique in all of AWS."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits, points and hyphens."
  }
}

variable "kms_key_arn" {
  description = "Key of its objects; null encrypts with S3's own, where a service that writes cannot use KMS."
  type        = string
  default     = null
}

variable "uses_own_key" {
  description = "Whether kms_key_arn is given; known before the key is made."
  type        = bool
  default     = true
}

variable "access_log" {
  description = "Where who read what is written; null for the log's own bucket."
  type        = object({ bucket = string })
  default     = null
}

variable "expire_days" {
  description = "Days after which objects go; null keeps them."
  type        = number
  default     = null
}

variable "lock_days" {
  description = "Days in which nobody can delete an object (governance mode: an administrator still can, and is seen); null for none."
  type        = number
  default     = null
}

variable "policies" {
  description = "More statements of its policy, as JSON documents."
  type        = list(string)
  default     = []
}

variable "protect" {
  description = "Whether a bucket that holds objects resists its deletion."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
