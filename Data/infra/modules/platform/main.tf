# What all tenants share, once for a region: key, network, door, cluster, users, files, webhooks, alarms, budgets.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  region  = data.aws_region.current.name
  logs    = "${var.name}-logs-${local.account}"
}

module "key" {
  source = "../keys"

  alias       = "${var.name}/platform"
  description = "Shared data of ${var.name}"
  services = [
    "bedrock.amazonaws.com", "budgets.amazonaws.com", "cloudwatch.amazonaws.com", "costalerts.amazonaws.com",
    "events.amazonaws.com", "logs.${local.region}.amazonaws.com", "scheduler.amazonaws.com", "sns.amazonaws.com",
    "sqs.amazonaws.com",
  ]
}

module "network" {
  source = "../network"

  name                = var.name
  cidr                = var.cidr
  zones               = var.zones
  egress              = var.egress
  interface_endpoints = var.interface_endpoints
  kms_key_arn         = module.key.arn
  log_retention_days  = var.log_retention_days
}

data "aws_iam_policy_document" "logs" {
  dynamic "statement" {
    for_each = { Balancer = "logdelivery.elasticloadbalancing.amazonaws.com", Buckets = "logging.s3.amazonaws.com" }

    content {
      sid       = statement.key
      actions   = ["s3:PutObject"]
      resources = ["arn:aws:s3:::${local.logs}/*"]

      principals {
        type        = "Service"
        identifiers = [statement.value]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [local.account]
      }
    }
  }
}

# A load balancer cannot write its log with a key of ours.
module "logs" {
  #checkov:skip=CKV_AWS_18:it is the log's own bucket
  source = "../bucket"

  bucket       = local.logs
  uses_own_key = false
  expire_days  = var.log_retention_days
  policies     = [data.aws_iam_policy_document.logs.json]
  protect      = var.protect
}

module "edge" {
  source = "../edge"

  name               = var.name
  zone_name          = var.domain
  vpc_id             = module.network.vpc_id
  vpc_cidr           = module.network.cidr
  subnet_ids         = module.network.public_subnet_ids
  log_bucket         = module.logs.id
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
  protect            = var.protect
}

module "cluster" {
  source = "../cluster"

  name               = var.name
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
  protect            = var.protect
  servers            = var.servers == null ? null : { min = var.servers.min, max = var.servers.max, subnet_ids = module.network.private_subnet_ids, vpc_id = module.network.vpc_id }
}

module "kubernetes" {
  source = "../kubernetes"
  count  = var.kubernetes == null ? 0 : 1

  name               = var.name
  subnet_ids         = module.network.private_subnet_ids
  nodes              = var.kubernetes
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "identity" {
  source = "../identity"

  name = var.name
  # Without the name: a prefix may hold none of AWS's own words.
  domain_prefix = "login-${substr(sha1("${var.name}-${local.account}"), 0, 16)}"
  callback_urls = ["https://app.${var.domain}/signed-in"]
  saml          = var.saml
  protect       = var.protect
}

module "delivery" {
  source = "../delivery"

  name       = "${var.name}-files"
  bucket     = "${var.name}-files-${local.account}"
  log_bucket = module.logs.id
  protect    = var.protect
}

module "webhooks" {
  source = "../functions"

  name               = "${var.name}-webhooks"
  package            = var.webhook_package
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "secrets" {
  source = "../secrets"

  prefix      = var.name
  names       = ["session"]
  kms_key_arn = module.key.arn
  protect     = var.protect
}

module "ai" {
  source = "../ai"
  count  = length(var.models) > 0 ? 1 : 0

  name               = var.name
  models             = var.models
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "vectors" {
  source = "../vectors"
  count  = var.vector_store ? 1 : 0

  name        = var.name
  vpc_id      = module.network.vpc_id
  vpc_cidr    = module.network.cidr
  subnet_ids  = module.network.private_subnet_ids
  kms_key_arn = module.key.arn
}

module "observability" {
  source = "../observability"

  name          = var.name
  kms_key_arn   = module.key.arn
  emails        = var.emails
  load_balancer = module.edge.load_balancer
}

module "cost_guard" {
  source = "../cost-guard"

  name        = var.name
  monthly_usd = var.budget.monthly_usd
  credit_usd  = var.budget.credit_usd
  topic_arn   = module.observability.topic_arn
}
