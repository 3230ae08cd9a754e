output "user_pool_id" {
  description = "The pool of users."
  value       = aws_cognito_user_pool.this.id
}

output "client_id" {
  description = "The web application in it."
  value       = aws_cognito_user_pool_client.web.id
}
