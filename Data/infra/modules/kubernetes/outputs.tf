output "name" {
  description = "Name of the cluster."
  value       = aws_eks_cluster.this.name
}

output "security_group_id" {
  description = "Group of its nodes: what databases let in."
  value       = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}
