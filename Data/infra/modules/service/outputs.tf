output "name" {
  description = "Name of the service."
  value       = aws_ecs_service.this.name
}

output "security_group_id" {
  description = "Group of its tasks: what databases let in."
  value       = aws_security_group.this.id
}

output "task_role_arn" {
  description = "Role of its tasks."
  value       = aws_iam_role.task.arn
}
