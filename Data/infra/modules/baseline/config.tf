# CC7.1, CC8.1: what exists, how it is set, and when that changed.
data "aws_iam_policy_document" "config_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["config.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "config" {
  count = var.switches.config ? 1 : 0

  name               = "${var.name}-config"
  assume_role_policy = data.aws_iam_policy_document.config_assume.json
}

resource "aws_iam_role_policy_attachment" "config" {
  count = var.switches.config ? 1 : 0

  role       = aws_iam_role.config[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWS_ConfigRole"
}

# Config delivers into no bucket whose objects are locked, so that its history has one of its own.
module "history" {
  #checkov:skip=CKV_AWS_18:who read it stands in the trail
  source = "../bucket"
  count  = var.switches.config ? 1 : 0

  bucket      = local.history
  kms_key_arn = module.key.arn
  protect     = var.protect
}

data "aws_iam_policy_document" "config" {
  count = var.switches.config ? 1 : 0

  statement {
    sid       = "LookAtTheBucket"
    actions   = ["s3:GetBucketAcl", "s3:ListBucket"]
    resources = [module.history[0].arn]
  }

  statement {
    sid       = "WriteHistory"
    actions   = ["s3:PutObject"]
    resources = ["${module.history[0].arn}/config/AWSLogs/${local.account}/*"]
  }

  statement {
    sid       = "EncryptHistory"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [module.key.arn]
  }
}

resource "aws_iam_role_policy" "config" {
  count = var.switches.config ? 1 : 0

  name   = "deliver"
  role   = aws_iam_role.config[0].id
  policy = data.aws_iam_policy_document.config[0].json
}

resource "aws_config_configuration_recorder" "this" {
  count = var.switches.config ? 1 : 0

  name     = "default"
  role_arn = aws_iam_role.config[0].arn

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_delivery_channel" "this" {
  count = var.switches.config ? 1 : 0

  name           = "default"
  s3_bucket_name = module.history[0].id
  s3_key_prefix  = "config"
  depends_on     = [aws_config_configuration_recorder.this, aws_iam_role_policy.config]
}

resource "aws_config_configuration_recorder_status" "this" {
  count = var.switches.config ? 1 : 0

  name       = aws_config_configuration_recorder.this[0].name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.this]
}

locals {
  # AWS's managed rules, each with the criterion that it serves.
  rules = {
    access-keys-rotated = { identifier = "ACCESS_KEYS_ROTATED", parameters = { maxAccessKeyAge = "90" }, criterion = "CC6.1" }
    backups-of-rds      = { identifier = "DB_INSTANCE_BACKUP_ENABLED", parameters = {}, criterion = "A1.2" }
    buckets-not-public  = { identifier = "S3_BUCKET_PUBLIC_READ_PROHIBITED", parameters = {}, criterion = "CC6.6" }
    buckets-tls-only    = { identifier = "S3_BUCKET_SSL_REQUESTS_ONLY", parameters = {}, criterion = "CC6.7" }
    flow-logs-on        = { identifier = "VPC_FLOW_LOGS_ENABLED", parameters = {}, criterion = "CC7.2" }
    guardduty-on        = { identifier = "GUARDDUTY_ENABLED_CENTRALIZED", parameters = {}, criterion = "CC7.2" }
    keys-rotated        = { identifier = "CMK_BACKING_KEY_ROTATION_ENABLED", parameters = {}, criterion = "CC6.1" }
    logs-kept-a-year    = { identifier = "CW_LOGGROUP_RETENTION_PERIOD_CHECK", parameters = { MinRetentionTime = "365" }, criterion = "CC7.2" }
    no-administrator    = { identifier = "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", parameters = {}, criterion = "CC6.3" }
    no-open-ssh         = { identifier = "INCOMING_SSH_DISABLED", parameters = {}, criterion = "CC6.6" }
    password-policy     = { identifier = "IAM_PASSWORD_POLICY", parameters = {}, criterion = "CC6.1" }
    rds-encrypted       = { identifier = "RDS_STORAGE_ENCRYPTED", parameters = {}, criterion = "CC6.1" }
    root-with-mfa       = { identifier = "ROOT_ACCOUNT_MFA_ENABLED", parameters = {}, criterion = "CC6.1" }
    trail-on            = { identifier = "MULTI_REGION_CLOUD_TRAIL_ENABLED", parameters = {}, criterion = "CC7.2" }
    trail-validated     = { identifier = "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", parameters = {}, criterion = "CC7.2" }
    volumes-encrypted   = { identifier = "ENCRYPTED_VOLUMES", parameters = {}, criterion = "CC6.1" }
    waf-before-balancer = { identifier = "ALB_WAF_ENABLED", parameters = {}, criterion = "CC6.6" }
  }
}

resource "aws_config_config_rule" "this" {
  for_each = var.switches.config ? local.rules : {}

  name             = "${var.name}-${each.key}"
  description      = each.value.criterion
  input_parameters = length(each.value.parameters) == 0 ? null : jsonencode(each.value.parameters)
  depends_on       = [aws_config_configuration_recorder_status.this]

  source {
    owner             = "AWS"
    source_identifier = each.value.identifier
  }
}
