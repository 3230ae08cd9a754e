output "name" {
  description = "Name of the collection, for the cells' access policies."
  value       = aws_opensearchserverless_collection.this.name
}

output "arn" {
  description = "The collection, for the tasks' policies."
  value       = aws_opensearchserverless_collection.this.arn
}

output "endpoint" {
  description = "Where it is reached."
  value       = aws_opensearchserverless_collection.this.collection_endpoint
}
