# CC6.8, CC7.1, CC7.2: threats and weaknesses, in one list, and the serious ones told at once.
resource "aws_guardduty_detector" "this" {
  #checkov:skip=CKV2_AWS_3:one account; an organization turns it on for all
  count = var.switches.guardduty ? 1 : 0

  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_guardduty_detector_feature" "this" {
  for_each = var.switches.guardduty ? toset(["EBS_MALWARE_PROTECTION", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "S3_DATA_EVENTS"]) : toset([])

  detector_id = aws_guardduty_detector.this[0].id
  name        = each.key
  status      = "ENABLED"
}

resource "aws_securityhub_account" "this" {
  count = var.switches.securityhub ? 1 : 0

  enable_default_standards = false
}

resource "aws_securityhub_standards_subscription" "this" {
  for_each = var.switches.securityhub ? toset(["aws-foundational-security-best-practices/v/1.0.0", "cis-aws-foundations-benchmark/v/3.0.0"]) : toset([])

  standards_arn = "arn:aws:securityhub:${local.region}::standards/${each.key}"
  depends_on    = [aws_securityhub_account.this]
}

resource "aws_cloudwatch_event_rule" "findings" {
  count = var.switches.securityhub ? 1 : 0

  name = "${var.name}-findings"

  event_pattern = jsonencode({
    source      = ["aws.securityhub"]
    detail-type = ["Security Hub Findings - Imported"]
    detail      = { findings = { Severity = { Label = ["CRITICAL", "HIGH"] }, Workflow = { Status = ["NEW"] } } }
  })
}

resource "aws_cloudwatch_event_target" "findings" {
  count = var.switches.securityhub ? 1 : 0

  rule = aws_cloudwatch_event_rule.findings[0].name
  arn  = aws_sns_topic.findings.arn
}

# Where Security Hub does not gather them, GuardDuty tells its own.
resource "aws_cloudwatch_event_rule" "threats" {
  count = var.switches.guardduty && !var.switches.securityhub ? 1 : 0

  name = "${var.name}-threats"

  event_pattern = jsonencode({
    source      = ["aws.guardduty"]
    detail-type = ["GuardDuty Finding"]
    detail      = { severity = [{ numeric = [">=", 7] }] }
  })
}

resource "aws_cloudwatch_event_target" "threats" {
  count = var.switches.guardduty && !var.switches.securityhub ? 1 : 0

  rule = aws_cloudwatch_event_rule.threats[0].name
  arn  = aws_sns_topic.findings.arn
}

resource "aws_inspector2_enabler" "this" {
  count = var.switches.inspector ? 1 : 0

  account_ids    = [local.account]
  resource_types = ["ECR", "LAMBDA"]
}

resource "aws_accessanalyzer_analyzer" "this" {
  analyzer_name = "${var.name}-account"
  type          = "ACCOUNT"
}
