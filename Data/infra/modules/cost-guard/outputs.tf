output "budget" {
  description = "The month's budget, before credits."
  value       = aws_budgets_budget.month.name
}
