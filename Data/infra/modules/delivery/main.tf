# The web application's files: S3 behind CloudFront, which alone may read them.
data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "cloudfront" {
  statement {
    sid       = "CloudFrontReads"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::${var.bucket}/*"]

    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "AWS:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

module "files" {
  source = "../bucket"

  bucket       = var.bucket
  uses_own_key = false
  access_log   = { bucket = var.log_bucket }
  policies     = [data.aws_iam_policy_document.cloudfront.json]
  protect      = var.protect
}

resource "aws_cloudfront_origin_access_control" "this" {
  name                              = var.name
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "this" {
  #checkov:skip=CKV2_AWS_32:AWS's own policy of security headers is attached below
  #checkov:skip=CKV_AWS_68:static files; the firewall stands before the application
  #checkov:skip=CKV2_AWS_47:as above
  #checkov:skip=CKV_AWS_86:the bucket's access log tells who read what
  #checkov:skip=CKV_AWS_310:one origin of static files
  #checkov:skip=CKV_AWS_374:customers may be anywhere
  #checkov:skip=CKV2_AWS_42:a certificate in us-east-1 is given where there is one
  #checkov:skip=CKV_AWS_174:TLS 1.2 is set with a certificate; CloudFront's own name takes no minimum
  comment             = var.name
  enabled             = true
  is_ipv6_enabled     = true
  http_version        = "http2and3"
  price_class         = "PriceClass_100"
  default_root_object = "index.html"
  aliases             = var.certificate == null ? [] : var.certificate.aliases

  origin {
    origin_id                = "files"
    domain_name              = module.files.domain
    origin_access_control_id = aws_cloudfront_origin_access_control.this.id
  }

  default_cache_behavior {
    target_origin_id           = "files"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = "658327ea-f89d-4fab-a63d-7e88639e58f6" # AWS's CachingOptimized
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03" # AWS's SecurityHeadersPolicy
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = var.certificate == null
    acm_certificate_arn            = var.certificate == null ? null : var.certificate.arn
    minimum_protocol_version       = var.certificate == null ? null : "TLSv1.2_2021"
    ssl_support_method             = var.certificate == null ? null : "sni-only"
  }
}
