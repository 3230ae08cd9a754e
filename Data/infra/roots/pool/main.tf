# The cell that all tenants share who have none of their own. In PostgreSQL, row-level security keeps them apart: see sql/.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_ssm_parameter" "context" {
  name = "/stack/${var.name}/platform"
}

module "pool" {
  source = "../../modules/cell"

  key            = "pool"
  context        = jsondecode(nonsensitive(data.aws_ssm_parameter.context.value))
  priority       = 100
  compute        = var.compute
  database       = var.database
  image_tag      = var.image_tag
  protect        = var.protect
  tags           = var.tags
  serves_tenants = var.serves_tenants
}

# Whom tenants' databases let in, where the pool's services serve them.
resource "aws_ssm_parameter" "clients" {
  #checkov:skip=CKV2_AWS_34:names of security groups, no secret
  name  = "/stack/${var.name}/pool/clients"
  type  = "String"
  value = jsonencode(module.pool.clients)
}
