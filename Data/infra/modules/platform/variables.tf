variable "name" {
  description = "Short name of the product: begins every name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,14}[a-z0-9]$", var.name))
    error_message = "3 to 16 lower-case letters, digits and hyphens, a letter first."
  }
}

variable "domain" {
  description = "Domain of the product, as app.company.example."
  type        = string
}

variable "cidr" {
  description = "Addresses of the VPC."
  type        = string
  default     = "10.40.0.0/16"
}

variable "zones" {
  description = "Availability zones, two or three."
  type        = list(string)
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
  description = "Zip file of the function for webhooks and jobs."
  type        = string
}

variable "models" {
  description = "Foundation models of the AI feature; none where there is none."
  type        = set(string)
  default     = []
}

variable "vector_store" {
  description = "Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector)."
  type        = bool
  default     = false
}

variable "kubernetes" {
  description = "Servers of an EKS cluster; null where services run on Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "servers" {
  description = "Fewest and most servers that run the services; null where Fargate runs them."
  type        = object({ min = number, max = number })
  default     = null
}

variable "saml" {
  description = "Identity providers of enterprise customers."
  type        = map(string)
  default     = {}
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
  default     = 365
}

variable "protect" {
  description = "Whether what holds data resists its deletion; false for throw-away environments alone."
  type        = bool
  default     = true
}
