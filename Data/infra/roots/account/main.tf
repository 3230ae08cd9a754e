# Once for an account and region: the SOC 2 baseline.
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
