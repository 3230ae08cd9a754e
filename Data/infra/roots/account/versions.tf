terraform {
  required_version = ">= 1.10.0"

  # terraform init -backend-config=bucket=… -backend-config=key=…: see the README.
  backend "s3" {
    use_lockfile = true
    encrypt      = true
  }

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}
