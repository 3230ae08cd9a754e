variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}
