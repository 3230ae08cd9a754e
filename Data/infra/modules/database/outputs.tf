output "endpoint" {
  description = "Where it is reached; null for DynamoDB."
  value       = one(concat(aws_rds_cluster.this[*].endpoint, aws_db_instance.this[*].address))
}

output "secret_arn" {
  description = "The password, in Secrets Manager; null for DynamoDB."
  value       = one(concat([for cluster in aws_rds_cluster.this : try(cluster.master_user_secret[0].secret_arn, null)], [for instance in aws_db_instance.this : try(instance.master_user_secret[0].secret_arn, null)]))
}

output "resource_id" {
  description = "Its own id, for signing in by IAM; null for DynamoDB."
  value       = one(concat(aws_rds_cluster.this[*].cluster_resource_id, aws_db_instance.this[*].resource_id))
}

output "table_arn" {
  description = "The table; null for PostgreSQL."
  value       = one(aws_dynamodb_table.this[*].arn)
}

output "identifier" {
  description = "Its name in CloudWatch."
  value       = var.name
}
