output "evidence" {
  description = "What an auditor asks for, by criterion."
  value = {
    CC6_1_key       = module.key.arn
    CC7_1_config    = one(aws_config_configuration_recorder.this[*].name)
    CC7_2_trail     = aws_cloudtrail.this.arn
    CC7_2_guardduty = one(aws_guardduty_detector.this[*].id)
    A1_2_vault      = one(aws_backup_vault.this[*].arn)
  }
}
