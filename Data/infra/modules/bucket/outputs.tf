output "id" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.id
  # Who writes into it finds its policy there.
  depends_on = [aws_s3_bucket_policy.this]
}

output "arn" {
  description = "ARN of the bucket."
  value       = aws_s3_bucket.this.arn
}

output "domain" {
  description = "Its domain in the region, for CloudFront."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}
