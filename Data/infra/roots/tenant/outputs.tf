output "address" {
  description = "Where its users come in."
  value       = module.tenant.address
}

output "database" {
  description = "Where its database is; null where it has none."
  value       = module.tenant.database
}
