output "clients" {
  description = "Groups of its services, for a database in another cell."
  value       = { for name, service in module.service : name => service.security_group_id }
}

output "database" {
  description = "Where its database is, and where the password stands; null where it has none."
  value       = local.holds ? { endpoint = module.database[0].endpoint, secret_arn = module.database[0].secret_arn } : null
}

output "address" {
  description = "Where its users come in."
  value       = "https://${local.host}"
}
