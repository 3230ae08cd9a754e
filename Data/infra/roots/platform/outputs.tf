output "context" {
  description = "What cells need of it."
  value       = module.platform.context
}

output "files_domain" {
  description = "Where the web application's files are served."
  value       = module.platform.files_domain
}
