# One unit of isolation: the pool of all tenants, or one tenant alone. Services, database, bucket and key of its own, or the pool's.
data "aws_region" "current" {}

locals {
  name    = "${var.context.name}-${var.key}"
  tags    = merge(var.tags, { tenant = var.key })
  key_arn = var.owns_key ? module.key[0].arn : var.context.kms_key_arn
  host    = var.key == "pool" ? "app.${var.context.domain}" : "${var.key}.${var.context.domain}"
  runs    = var.compute != null
  holds   = var.database != null

  # Where the data is, and the password as RDS keeps and changes it.
  is_table          = try(var.database.kind, "") == "dynamodb"
  database_settings = !local.holds ? {} : local.is_table ? { TABLE = module.database[0].identifier } : { DATABASE_HOST = module.database[0].endpoint, DATABASE_NAME = "app" }
  database_secrets  = local.holds && !local.is_table ? { DATABASE_SECRET = module.database[0].secret_arn } : {}
}

module "key" {
  source = "../keys"
  count  = var.owns_key ? 1 : 0

  alias       = "${var.context.name}/cell/${var.key}"
  description = "Data of ${var.key}"
  services    = ["logs.${data.aws_region.current.name}.amazonaws.com"]
  tags        = local.tags
}

module "bucket" {
  source = "../bucket"

  bucket       = "${local.name}-${var.context.account}"
  kms_key_arn  = local.key_arn
  uses_own_key = true
  access_log   = { bucket = var.context.log_bucket }
  protect      = var.protect
  tags         = local.tags
}

# CC6.3: a task reaches its own cell's data and nothing else's.
data "aws_iam_policy_document" "task" {
  source_policy_documents = compact([var.context.ai_policy])

  statement {
    sid       = "OwnKey"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = distinct([local.key_arn, var.context.kms_key_arn])
  }

  statement {
    sid       = "Webhooks"
    actions   = ["sqs:SendMessage"]
    resources = [var.context.queue.arn]
  }

  # As app_user, whom row-level security binds; never as the owner.
  dynamic "statement" {
    for_each = var.serves_tenants ? ["*"] : local.holds && !local.is_table ? [module.database[0].resource_id] : []

    content {
      sid       = "OwnDatabase"
      actions   = ["rds-db:connect"]
      resources = ["arn:aws:rds-db:${data.aws_region.current.name}:${var.context.account}:dbuser:${statement.value}/app_user"]
    }
  }

  statement {
    sid       = "OwnObjects"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["${module.bucket.arn}/*"]
  }

  dynamic "statement" {
    for_each = var.context.vectors == null ? [] : [1]

    content {
      sid       = "Vectors"
      actions   = ["aoss:APIAccessAll"]
      resources = [var.context.vectors.arn]
    }
  }

  dynamic "statement" {
    for_each = local.is_table ? [1] : []

    content {
      sid       = "OwnTable"
      actions   = ["dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]
      resources = [module.database[0].table_arn]
    }
  }
}

module "service" {
  source   = "../service"
  for_each = local.runs ? toset(["api", "worker"]) : toset([])

  name               = "${local.name}-${each.key == "api" ? "a" : "w"}"
  cluster            = var.context.cluster
  vpc_id             = var.context.vpc_id
  vpc_cidr           = var.context.vpc_cidr
  subnet_ids         = var.context.private_subnets
  image              = "${var.context.repositories[each.key]}:${var.image_tag}"
  cpu                = var.compute.cpu
  memory             = var.compute.memory
  tasks              = { min = var.compute.min, max = var.compute.max }
  environment        = merge({ CELL = var.key, USER_POOL_ID = var.context.user_pool_id, BUCKET = module.bucket.id, QUEUE_URL = var.context.queue.url }, local.database_settings, var.context.guardrail_id == null ? {} : { GUARDRAIL_ID = var.context.guardrail_id }, var.context.vectors == null ? {} : { VECTORS_ENDPOINT = var.context.vectors.endpoint })
  secrets            = merge({ SESSION_SECRET = var.context.session_secret }, local.database_secrets)
  secret_key_arns    = [var.context.kms_key_arn]
  policy             = data.aws_iam_policy_document.task.json
  kms_key_arn        = local.key_arn
  log_retention_days = var.context.retention_days
  tags               = local.tags

  http = each.key == "worker" ? null : {
    listener_arn      = var.context.listener_arn
    security_group_id = var.context.edge_group_id
    priority          = var.priority
    hosts             = [local.host]
  }
}

# CC6.3: a cell's tasks reach the indexes whose names begin with its own and an underscore, which no cell's name holds.
resource "aws_opensearchserverless_access_policy" "vectors" {
  count = var.context.vectors != null && local.runs ? 1 : 0

  name        = local.name
  type        = "data"
  description = "Vectors of ${var.key}"

  policy = jsonencode([{
    Principal = [for service in module.service : service.task_role_arn]
    Rules = [{
      ResourceType = "index"
      Resource     = ["index/${var.context.vectors.name}/${var.key}_*"]
      Permission   = ["aoss:CreateIndex", "aoss:DescribeIndex", "aoss:ReadDocument", "aoss:UpdateIndex", "aoss:WriteDocument"]
    }]
  }])
}

module "database" {
  source = "../database"
  count  = local.holds ? 1 : 0

  name           = local.name
  kind           = var.database.kind
  vpc_id         = var.context.vpc_id
  subnet_ids     = var.context.data_subnets
  clients        = merge({ for name, service in module.service : name => service.security_group_id }, { for index, group in var.context.kubernetes_groups : "kubernetes-${index}" => group }, var.clients)
  kms_key_arn    = local.key_arn
  capacity       = coalesce(var.database.capacity, { min = 0.5, max = 8 })
  instance_class = coalesce(var.database.instance_class, "db.t4g.medium")
  readers        = var.database.readers
  storage_gb     = var.database.storage_gb
  multi_az       = var.database.multi_az
  protect        = var.protect
  tags           = local.tags
}
