# Vectors of the AI feature in OpenSearch Serverless: reached inside the network only, under a key of the account. It costs while nobody asks.
resource "aws_opensearchserverless_security_policy" "encryption" {
  name        = "${var.name}-vectors"
  type        = "encryption"
  description = "CC6.1: a key of the account"

  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/${var.name}-vectors"] }]
    AWSOwnedKey = false
    KmsARN      = var.kms_key_arn
  })
}

# CC6.6: the way in from the private subnets.
resource "aws_security_group" "this" {
  name        = "${var.name}-vectors"
  description = "HTTPS from the network to the vectors"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  description       = "HTTPS from the network"
  security_group_id = aws_security_group.this.id
  cidr_ipv4         = var.vpc_cidr
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_opensearchserverless_vpc_endpoint" "this" {
  name               = "${var.name}-vectors"
  vpc_id             = var.vpc_id
  subnet_ids         = var.subnet_ids
  security_group_ids = [aws_security_group.this.id]
}

resource "aws_opensearchserverless_security_policy" "network" {
  name        = "${var.name}-vectors"
  type        = "network"
  description = "CC6.6: inside the network only"

  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/${var.name}-vectors"] }]
    AllowFromPublic = false
    SourceVPCEs     = [aws_opensearchserverless_vpc_endpoint.this.id]
  }])
}

resource "aws_opensearchserverless_collection" "this" {
  depends_on = [aws_opensearchserverless_security_policy.encryption]

  name             = "${var.name}-vectors"
  description      = "Vectors of ${var.name}: an index for each tenant"
  type             = "VECTORSEARCH"
  standby_replicas = var.is_redundant ? "ENABLED" : "DISABLED"
}
