# A1.2, CC6.1: encrypted, in no public subnet, over zones, put back to any second of 35 days; the password is made and changed by AWS.
locals {
  is_aurora   = startswith(var.kind, "aurora-")
  is_rds      = var.kind == "rds-postgresql"
  is_dynamodb = var.kind == "dynamodb"
  major       = "16"
  version     = "16" # AWS chooses the minor version, and upgrades it
  instances   = local.is_aurora ? 1 + var.readers : 0
}

resource "aws_db_subnet_group" "this" {
  count = local.is_dynamodb ? 0 : 1

  name       = var.name
  subnet_ids = var.subnet_ids
  tags       = var.tags
}

resource "aws_security_group" "this" {
  count = local.is_dynamodb ? 0 : 1

  name        = "${var.name}-database"
  description = "PostgreSQL of ${var.name}"
  vpc_id      = var.vpc_id
  tags        = var.tags
}

resource "aws_vpc_security_group_ingress_rule" "clients" {
  for_each = local.is_dynamodb ? {} : var.clients

  security_group_id            = aws_security_group.this[0].id
  description                  = "PostgreSQL from ${each.key}"
  referenced_security_group_id = each.value
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

data "aws_iam_policy_document" "monitoring" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "monitoring" {
  count = local.is_dynamodb ? 0 : 1

  name               = "${var.name}-db-monitoring"
  assume_role_policy = data.aws_iam_policy_document.monitoring.json
  tags               = var.tags
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  count = local.is_dynamodb ? 0 : 1

  role       = aws_iam_role.monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster_parameter_group" "this" {
  count = local.is_aurora ? 1 : 0

  name        = var.name
  family      = "aurora-postgresql${local.major}"
  description = "TLS only, slow statements logged"
  tags        = var.tags

  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "pending-reboot"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }

  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}

resource "aws_rds_cluster" "this" {
  #checkov:skip=CKV2_AWS_8:the backup plan selects it by its tag
  #checkov:skip=CKV2_AWS_27:statements are logged by the parameter group above
  #checkov:skip=CKV_AWS_139:protected unless the root says otherwise
  #checkov:skip=CKV_AWS_324:exported below
  count = local.is_aurora ? 1 : 0

  cluster_identifier                  = var.name
  engine                              = "aurora-postgresql"
  engine_mode                         = "provisioned"
  engine_version                      = local.version
  database_name                       = "app"
  master_username                     = "app_admin"
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = var.kms_key_arn
  db_subnet_group_name                = aws_db_subnet_group.this[0].name
  vpc_security_group_ids              = [aws_security_group.this[0].id]
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.this[0].name
  storage_encrypted                   = true
  kms_key_id                          = var.kms_key_arn
  iam_database_authentication_enabled = true
  backup_retention_period             = var.backup_days
  copy_tags_to_snapshot               = true
  deletion_protection                 = var.protect
  skip_final_snapshot                 = !var.protect
  final_snapshot_identifier           = var.protect ? "${var.name}-final" : null
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  tags                                = merge(var.tags, { backup = "true" })

  dynamic "serverlessv2_scaling_configuration" {
    for_each = var.kind == "aurora-serverless-v2" ? [var.capacity] : []

    content {
      min_capacity = serverlessv2_scaling_configuration.value.min
      max_capacity = serverlessv2_scaling_configuration.value.max
    }
  }
}

resource "aws_rds_cluster_instance" "this" {
  count = local.instances

  identifier                      = "${var.name}-${count.index}"
  cluster_identifier              = aws_rds_cluster.this[0].id
  engine                          = aws_rds_cluster.this[0].engine
  engine_version                  = aws_rds_cluster.this[0].engine_version
  instance_class                  = var.kind == "aurora-serverless-v2" ? "db.serverless" : var.instance_class
  promotion_tier                  = count.index
  publicly_accessible             = false
  auto_minor_version_upgrade      = true
  copy_tags_to_snapshot           = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn
  monitoring_interval             = 60
  monitoring_role_arn             = aws_iam_role.monitoring[0].arn
  tags                            = var.tags
}

resource "aws_db_parameter_group" "this" {
  count = local.is_rds ? 1 : 0

  name        = var.name
  family      = "postgres${local.major}"
  description = "TLS only, slow statements logged"
  tags        = var.tags

  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "pending-reboot"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }

  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}

resource "aws_db_instance" "this" {
  #checkov:skip=CKV_AWS_157:a standby unless the root says otherwise
  #checkov:skip=CKV2_AWS_30:statements are logged by the parameter group above
  #checkov:skip=CKV_AWS_293:protected unless the root says otherwise
  count = local.is_rds ? 1 : 0

  identifier                          = var.name
  engine                              = "postgres"
  engine_version                      = local.version
  instance_class                      = var.instance_class
  allocated_storage                   = var.storage_gb
  max_allocated_storage               = var.storage_gb * 10
  storage_type                        = "gp3"
  storage_encrypted                   = true
  kms_key_id                          = var.kms_key_arn
  db_name                             = "app"
  username                            = "app_admin"
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = var.kms_key_arn
  db_subnet_group_name                = aws_db_subnet_group.this[0].name
  vpc_security_group_ids              = [aws_security_group.this[0].id]
  parameter_group_name                = aws_db_parameter_group.this[0].name
  multi_az                            = var.multi_az
  publicly_accessible                 = false
  iam_database_authentication_enabled = true
  auto_minor_version_upgrade          = true
  backup_retention_period             = var.backup_days
  copy_tags_to_snapshot               = true
  deletion_protection                 = var.protect
  skip_final_snapshot                 = !var.protect
  final_snapshot_identifier           = var.protect ? "${var.name}-final" : null
  enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]
  performance_insights_enabled        = true
  performance_insights_kms_key_id     = var.kms_key_arn
  monitoring_interval                 = 60
  monitoring_role_arn                 = aws_iam_role.monitoring[0].arn
  tags                                = merge(var.tags, { backup = "true" })
}

# One table, keyed by tenant first: a policy condition on the leading key keeps tenants apart.
resource "aws_dynamodb_table" "this" {
  count = local.is_dynamodb ? 1 : 0

  name                        = var.name
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "pk"
  range_key                   = "sk"
  deletion_protection_enabled = var.protect
  tags                        = merge(var.tags, { backup = "true" })

  attribute {
    name = "pk"
    type = "S"
  }

  attribute {
    name = "sk"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.kms_key_arn
  }
}
