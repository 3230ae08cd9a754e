variable "name" {
  description = "Prefix of every name; with -vectors at most 32 characters."
  type        = string
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "Key of the vectors."
  type        = string
}

variable "is_redundant" {
  description = "Whether a copy stands in another zone: two units more, at the least, of indexing and of search."
  type        = bool
  default     = false
}
