# One tenant's own cell, each in a state of its own: terraform init -backend-config="key=tenants/NAME.tfstate", then -var tenant=NAME.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_ssm_parameter" "context" {
  name = "/stack/${var.name}/platform"
}

data "aws_ssm_parameter" "clients" {
  count = var.is_served_by_pool ? 1 : 0
  name  = "/stack/${var.name}/pool/clients"
}

module "tenant" {
  source = "../../modules/cell"

  key       = var.tenant
  context   = jsondecode(nonsensitive(data.aws_ssm_parameter.context.value))
  priority  = var.tenants[var.tenant].priority
  compute   = var.compute
  database  = var.database
  clients   = var.is_served_by_pool ? jsondecode(nonsensitive(data.aws_ssm_parameter.clients[0].value)) : {}
  image_tag = var.image_tag
  protect   = var.protect
  tags      = var.tags
}
