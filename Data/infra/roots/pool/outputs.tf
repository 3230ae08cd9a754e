output "address" {
  description = "Where users come in."
  value       = module.pool.address
}

output "database" {
  description = "Where the database is; null where there is none."
  value       = module.pool.database
}
