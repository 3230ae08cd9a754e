output "queue_arn" {
  description = "Where webhooks are put."
  value       = aws_sqs_queue.this.arn
}

output "queue_url" {
  description = "Its address, for whoever sends."
  value       = aws_sqs_queue.this.url
}

output "function" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}
