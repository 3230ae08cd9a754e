output "domain" {
  description = "Where the files are served."
  value       = aws_cloudfront_distribution.this.domain_name
}
