# Once for an account and region, in a state of its own: what SOC 2 asks of the account itself.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  region  = data.aws_region.current.name
  bucket  = "${var.name}-audit-${local.account}"
  history = "${var.name}-config-${local.account}"
}

# CC6.1: the key of all evidence.
module "key" {
  source = "../keys"

  alias       = "${var.name}/audit"
  description = "Audit evidence of ${var.name}"
  services    = ["backup.amazonaws.com", "cloudtrail.amazonaws.com", "cloudwatch.amazonaws.com", "config.amazonaws.com", "events.amazonaws.com", "logs.${local.region}.amazonaws.com", "sns.amazonaws.com"]
}

# CC7.3: findings reach people.
resource "aws_sns_topic" "findings" {
  name              = "${var.name}-findings"
  kms_master_key_id = module.key.arn
}

data "aws_iam_policy_document" "findings" {
  statement {
    sid       = "ServicesTell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }

  # EventBridge takes no condition in a topic's policy.
  statement {
    sid       = "EventsTell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "findings" {
  arn    = aws_sns_topic.findings.arn
  policy = data.aws_iam_policy_document.findings.json
}

resource "aws_sns_topic_subscription" "findings" {
  for_each = var.emails

  topic_arn = aws_sns_topic.findings.arn
  protocol  = "email"
  endpoint  = each.key
}
