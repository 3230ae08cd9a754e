output "arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn
}

output "name" {
  description = "Name of the cluster."
  value       = aws_ecs_cluster.this.name
}

output "repositories" {
  description = "Address of each image's repository."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.repository_url }
}

output "capacity_provider" {
  description = "What runs the services: null for Fargate, else the servers."
  value       = one([for provider in aws_ecs_capacity_provider.server : provider.name])
}
