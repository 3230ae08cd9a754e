output "listener_arn" {
  description = "The HTTPS listener, to which each cell adds its rule."
  value       = aws_lb_listener.https.arn
}

output "security_group_id" {
  description = "Group of the load balancer: what services let in."
  value       = aws_security_group.this.id
}

output "load_balancer" {
  description = "Its name in CloudWatch."
  value       = aws_lb.this.arn_suffix
}
