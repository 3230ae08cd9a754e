# Once, before all others: the bucket that keeps the states. Its own state stays on the machine that made it; it holds nothing secret.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

module "key" {
  source = "../../modules/keys"

  alias       = "${var.name}/state"
  description = "Terraform states of ${var.name}"
}

module "states" {
  #checkov:skip=CKV_AWS_18:who wrote a state stands in CloudTrail
  source = "../../modules/bucket"

  bucket      = "${var.name}-states-${data.aws_caller_identity.current.account_id}"
  kms_key_arn = module.key.arn
}
