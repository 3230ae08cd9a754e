variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "domain" {
  description = "Domain of the product."
  type        = string
}

variable "zone_count" {
  description = "How many availability zones: two, or three."
  type        = number

  validation {
    condition     = contains([2, 3], var.zone_count)
    error_message = "Two or three."
  }
}

variable "egress" {
  description = "single-nat, nat-per-zone or endpoints."
  type        = string
}

variable "interface_endpoints" {
  description = "AWS services reached without NAT."
  type        = list(string)
  default     = []
}

variable "webhook_package" {
  description = "Zip file of the function for webhooks and jobs, from this folder."
  type        = string
}

variable "models" {
  description = "Foundation models of the AI feature."
  type        = set(string)
  default     = []
}

variable "vector_store" {
  description = "Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector)."
  type        = bool
  default     = false
}

variable "kubernetes" {
  description = "Servers of an EKS cluster; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "servers" {
  description = "Fewest and most servers that run the services; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "emails" {
  description = "Who is told of alarms."
  type        = set(string)
}

variable "budget" {
  description = "US dollars a month that are expected before credits, and of credit on the balance."
  type        = object({ monthly_usd = number, credit_usd = number })
}

variable "log_retention_days" {
  description = "Days that logs are kept."
  type        = number
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}
