# Once for a region: what all tenants share.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_availability_zones" "this" {
  #checkov:skip=CKV_AWS_394:sorted, and cut to as many as the settings name
  state = "available"

  # Zones of the region itself, without local ones.
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

module "platform" {
  source = "../../modules/platform"

  name                = var.name
  domain              = var.domain
  zones               = slice(sort(data.aws_availability_zones.this.names), 0, var.zone_count)
  egress              = var.egress
  interface_endpoints = var.interface_endpoints
  webhook_package     = "${path.module}/${var.webhook_package}"
  models              = var.models
  vector_store        = var.vector_store
  kubernetes          = var.kubernetes
  servers             = var.servers
  emails              = var.emails
  budget              = var.budget
  log_retention_days  = var.log_retention_days
  protect             = var.protect
}

# What the states of cells read, so that none of them reads this one.
resource "aws_ssm_parameter" "context" {
  #checkov:skip=CKV2_AWS_34:names and addresses, no secret
  name  = "/stack/${var.name}/platform"
  type  = "String"
  tier  = "Advanced"
  value = jsonencode(module.platform.context)
}
