output "evidence" {
  description = "What an auditor asks for, by criterion."
  value       = module.baseline.evidence
}
