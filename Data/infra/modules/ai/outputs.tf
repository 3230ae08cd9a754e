output "policy" {
  description = "What the application's tasks may do, as a JSON policy."
  value       = data.aws_iam_policy_document.use.json
}

output "guardrail_id" {
  description = "The guardrail, for each call."
  value       = aws_bedrock_guardrail.this.guardrail_id
}
