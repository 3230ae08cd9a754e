# Values in the form that AWS gives, for terraform test without a network. Made from the provider's schema.

mock_resource "aws_accessanalyzer_analyzer" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:accessanalyzer-analyzer/mock"
  }
}

mock_resource "aws_acm_certificate" {
  defaults = {
    arn                       = "arn:aws:mock:us-east-1:123456789012:acm-certificate/mock"
    domain_validation_options = [{ domain_name = "example.com", resource_record_name = "_a.example.com.", resource_record_type = "CNAME", resource_record_value = "_b.acm-validations.aws." }]
  }
}

mock_resource "aws_appautoscaling_policy" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:appautoscaling-policy/mock"
  }
}

mock_resource "aws_appautoscaling_target" {
  defaults = {
    arn      = "arn:aws:mock:us-east-1:123456789012:appautoscaling-target/mock"
    role_arn = "arn:aws:mock:us-east-1:123456789012:appautoscaling-target/mock"
  }
}

mock_resource "aws_autoscaling_group" {
  defaults = {
    arn                     = "arn:aws:mock:us-east-1:123456789012:autoscaling-group/mock"
    service_linked_role_arn = "arn:aws:mock:us-east-1:123456789012:autoscaling-group/mock"
  }
}

mock_resource "aws_backup_plan" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:backup-plan/mock"
  }
}

mock_resource "aws_backup_vault" {
  defaults = {
    arn         = "arn:aws:mock:us-east-1:123456789012:backup-vault/mock"
    kms_key_arn = "arn:aws:mock:us-east-1:123456789012:backup-vault/mock"
  }
}

mock_resource "aws_backup_vault_lock_configuration" {
  defaults = {
    backup_vault_arn = "arn:aws:mock:us-east-1:123456789012:backup-vault-lock-configuration/mock"
  }
}

mock_resource "aws_bedrock_guardrail" {
  defaults = {
    guardrail_arn = "arn:aws:mock:us-east-1:123456789012:bedrock-guardrail/mock"
  }
}

mock_resource "aws_budgets_budget" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:budgets-budget/mock"
  }
}

mock_resource "aws_ce_anomaly_monitor" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ce-anomaly-monitor/mock"
  }
}

mock_resource "aws_ce_anomaly_subscription" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ce-anomaly-subscription/mock"
  }
}

mock_resource "aws_cloudfront_distribution" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cloudfront-distribution/mock"
  }
}

mock_resource "aws_cloudfront_origin_access_control" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cloudfront-origin-access-control/mock"
  }
}

mock_resource "aws_cloudtrail" {
  defaults = {
    arn           = "arn:aws:mock:us-east-1:123456789012:cloudtrail/mock"
    sns_topic_arn = "arn:aws:mock:us-east-1:123456789012:cloudtrail/mock"
  }
}

mock_resource "aws_cloudwatch_event_rule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cloudwatch-event-rule/mock"
  }
}

mock_resource "aws_cloudwatch_log_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cloudwatch-log-group/mock"
  }
}

mock_resource "aws_cloudwatch_metric_alarm" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cloudwatch-metric-alarm/mock"
  }
}

mock_resource "aws_cognito_user_pool" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:cognito-user-pool/mock"
  }
}

mock_resource "aws_cognito_user_pool_domain" {
  defaults = {
    cloudfront_distribution_arn = "arn:aws:mock:us-east-1:123456789012:cognito-user-pool-domain/mock"
  }
}

mock_resource "aws_config_config_rule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:config-config-rule/mock"
  }
}

mock_resource "aws_db_instance" {
  defaults = {
    arn                 = "arn:aws:mock:us-east-1:123456789012:db-instance/mock"
    monitoring_role_arn = "arn:aws:mock:us-east-1:123456789012:db-instance/mock"
    master_user_secret  = [{ kms_key_id = "mock", secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:mock", secret_status = "active" }]
  }
}

mock_resource "aws_db_parameter_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:db-parameter-group/mock"
  }
}

mock_resource "aws_db_subnet_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:db-subnet-group/mock"
  }
}

mock_resource "aws_default_security_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:default-security-group/mock"
  }
}

mock_resource "aws_dynamodb_table" {
  defaults = {
    arn        = "arn:aws:mock:us-east-1:123456789012:dynamodb-table/mock"
    stream_arn = "arn:aws:mock:us-east-1:123456789012:dynamodb-table/mock"
  }
}

mock_resource "aws_ecr_repository" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ecr-repository/mock"
  }
}

mock_resource "aws_ecs_capacity_provider" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ecs-capacity-provider/mock"
  }
}

mock_resource "aws_ecs_cluster" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ecs-cluster/mock"
  }
}

mock_resource "aws_ecs_task_definition" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ecs-task-definition/mock"
  }
}

mock_resource "aws_eip" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:eip/mock"
  }
}

mock_resource "aws_eks_cluster" {
  defaults = {
    arn        = "arn:aws:mock:us-east-1:123456789012:eks-cluster/mock"
    vpc_config = { cluster_security_group_id = "sg-0123456789abcdef0" }
  }
}

mock_resource "aws_eks_node_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:eks-node-group/mock"
  }
}

mock_resource "aws_flow_log" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:flow-log/mock"
  }
}

mock_resource "aws_guardduty_detector" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:guardduty-detector/mock"
  }
}

mock_resource "aws_iam_instance_profile" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:iam-instance-profile/mock"
  }
}

mock_resource "aws_iam_role" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:iam-role/mock"
  }
}

mock_resource "aws_internet_gateway" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:internet-gateway/mock"
  }
}

mock_resource "aws_kms_alias" {
  defaults = {
    arn            = "arn:aws:mock:us-east-1:123456789012:kms-alias/mock"
    target_key_arn = "arn:aws:mock:us-east-1:123456789012:kms-alias/mock"
  }
}

mock_resource "aws_kms_key" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:kms-key/mock"
  }
}

mock_resource "aws_lambda_event_source_mapping" {
  defaults = {
    arn          = "arn:aws:mock:us-east-1:123456789012:lambda-event-source-mapping/mock"
    function_arn = "arn:aws:mock:us-east-1:123456789012:lambda-event-source-mapping/mock"
  }
}

mock_resource "aws_lambda_function" {
  defaults = {
    arn                         = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
    invoke_arn                  = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
    qualified_arn               = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
    qualified_invoke_arn        = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
    signing_job_arn             = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
    signing_profile_version_arn = "arn:aws:mock:us-east-1:123456789012:lambda-function/mock"
  }
}

mock_resource "aws_launch_template" {
  defaults = {
    arn            = "arn:aws:mock:us-east-1:123456789012:launch-template/mock"
    id             = "lt-0123456789abcdef0"
    latest_version = 1
  }
}

mock_resource "aws_lb" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:lb/mock"
  }
}

mock_resource "aws_lb_listener" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:lb-listener/mock"
  }
}

mock_resource "aws_lb_listener_rule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:lb-listener-rule/mock"
  }
}

mock_resource "aws_lb_target_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:lb-target-group/mock"
  }
}

mock_resource "aws_opensearchserverless_collection" {
  defaults = {
    arn         = "arn:aws:mock:us-east-1:123456789012:opensearchserverless-collection/mock"
    kms_key_arn = "arn:aws:mock:us-east-1:123456789012:opensearchserverless-collection/mock"
  }
}

mock_resource "aws_rds_cluster" {
  defaults = {
    arn                 = "arn:aws:mock:us-east-1:123456789012:rds-cluster/mock"
    monitoring_role_arn = "arn:aws:mock:us-east-1:123456789012:rds-cluster/mock"
    master_user_secret  = [{ kms_key_id = "mock", secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:mock", secret_status = "active" }]
  }
}

mock_resource "aws_rds_cluster_instance" {
  defaults = {
    arn                 = "arn:aws:mock:us-east-1:123456789012:rds-cluster-instance/mock"
    monitoring_role_arn = "arn:aws:mock:us-east-1:123456789012:rds-cluster-instance/mock"
  }
}

mock_resource "aws_rds_cluster_parameter_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:rds-cluster-parameter-group/mock"
  }
}

mock_resource "aws_route53_zone" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:route53-zone/mock"
  }
}

mock_resource "aws_route_table" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:route-table/mock"
  }
}

mock_resource "aws_s3_bucket" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:s3-bucket/mock"
  }
}

mock_resource "aws_scheduler_schedule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:scheduler-schedule/mock"
  }
}

mock_resource "aws_secretsmanager_secret" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:secretsmanager-secret/mock"
  }
}

mock_resource "aws_security_group" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:security-group/mock"
  }
}

mock_resource "aws_securityhub_account" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:securityhub-account/mock"
  }
}

mock_resource "aws_sns_topic" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:sns-topic/mock"
  }
}

mock_resource "aws_sns_topic_subscription" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:sns-topic-subscription/mock"
  }
}

mock_resource "aws_sqs_queue" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:sqs-queue/mock"
  }
}

mock_resource "aws_ssm_parameter" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ssm-parameter/mock"
  }
}

mock_resource "aws_ssoadmin_permission_set" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:ssoadmin-permission-set/mock"
  }
}

mock_resource "aws_subnet" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:subnet/mock"
  }
}

mock_resource "aws_vpc" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:vpc/mock"
  }
}

mock_resource "aws_vpc_endpoint" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:vpc-endpoint/mock"
  }
}

mock_resource "aws_vpc_security_group_egress_rule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:vpc-security-group-egress-rule/mock"
  }
}

mock_resource "aws_vpc_security_group_ingress_rule" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:vpc-security-group-ingress-rule/mock"
  }
}

mock_resource "aws_wafv2_web_acl" {
  defaults = {
    arn = "arn:aws:mock:us-east-1:123456789012:wafv2-web-acl/mock"
  }
}

mock_data "aws_caller_identity" {
  defaults = {
    account_id = "123456789012"
  }
}

mock_data "aws_region" {
  defaults = {
    name = "us-east-1"
  }
}

mock_data "aws_availability_zones" {
  defaults = {
    names = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"]
  }
}

mock_data "aws_iam_policy_document" {
  defaults = {
    json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
  }
}

mock_data "aws_ssoadmin_instances" {
  defaults = {
    arns = ["arn:aws:sso:::instance/ssoins-0123456789abcdef"]
  }
}
