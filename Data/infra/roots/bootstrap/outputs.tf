output "bucket" {
  description = "For -backend-config=bucket= of the other roots."
  value       = module.states.id
}
