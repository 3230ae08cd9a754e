# Where the company runs servers of its own: they come and go with the tasks, and nobody signs in to them.
locals {
  servers = var.servers == null ? {} : { default = var.servers }
}

data "aws_iam_policy_document" "server_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "server" {
  for_each = local.servers

  name               = "${var.name}-server"
  assume_role_policy = data.aws_iam_policy_document.server_assume.json
}

resource "aws_iam_role_policy_attachment" "server" {
  for_each = local.servers

  role       = aws_iam_role.server[each.key].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"
}

resource "aws_iam_instance_profile" "server" {
  for_each = local.servers

  name = "${var.name}-server"
  role = aws_iam_role.server[each.key].name
}

resource "aws_security_group" "server" {
  for_each = local.servers

  name        = "${var.name}-server"
  description = "Servers: TLS outward, nothing inward"
  vpc_id      = each.value.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "server" {
  for_each = local.servers

  security_group_id = aws_security_group.server[each.key].id
  description       = "AWS by TLS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_launch_template" "server" {
  for_each = local.servers

  name                   = "${var.name}-server"
  image_id               = "resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id"
  instance_type          = "m7g.large"
  vpc_security_group_ids = [aws_security_group.server[each.key].id]
  user_data              = base64encode("#!/bin/bash\necho ECS_CLUSTER=${var.name} >> /etc/ecs/ecs.config\n")

  iam_instance_profile {
    arn = aws_iam_instance_profile.server[each.key].arn
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      volume_type = "gp3"
      encrypted   = true
    }
  }
}

resource "aws_autoscaling_group" "server" {
  for_each = local.servers

  name                  = "${var.name}-server"
  min_size              = each.value.min
  max_size              = each.value.max
  vpc_zone_identifier   = each.value.subnet_ids
  protect_from_scale_in = true

  launch_template {
    id      = aws_launch_template.server[each.key].id
    version = aws_launch_template.server[each.key].latest_version
  }

  tag {
    key                 = "AmazonECSManaged"
    value               = "true"
    propagate_at_launch = true
  }
}

resource "aws_ecs_capacity_provider" "server" {
  for_each = local.servers

  # Its name may not begin with aws, ecs or fargate.
  name = "servers-${var.name}"

  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.server[each.key].arn
    managed_termination_protection = "ENABLED"

    managed_scaling {
      status          = "ENABLED"
      target_capacity = 90
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = concat(["FARGATE"], [for provider in aws_ecs_capacity_provider.server : provider.name])
}
