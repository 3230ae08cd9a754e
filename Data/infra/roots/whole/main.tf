# Everything in one state: to try a tenancy, and for its tests. For real use take the roots, each with a state of its own.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

module "baseline" {
  source = "../../modules/baseline"

  name           = var.name
  emails         = var.emails
  retention_days = var.retention_days
  switches       = var.switches
  protect        = var.protect
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

module "pool" {
  source = "../../modules/cell"
  count  = var.pool == null ? 0 : 1

  key            = "pool"
  context        = module.platform.context
  priority       = 100
  compute        = var.pool.compute
  database       = var.pool.database
  protect        = var.protect
  tags           = var.tags
  serves_tenants = var.tenant.is_served_by_pool
}

module "tenant" {
  source   = "../../modules/cell"
  for_each = var.tenants

  key      = each.key
  context  = module.platform.context
  priority = each.value.priority
  compute  = var.tenant.compute
  database = var.tenant.database
  clients  = var.tenant.is_served_by_pool ? module.pool[0].clients : {}
  protect  = var.protect
  tags     = var.tags
}
