// Made by scripts/embed-data from Data/. Do not edit.
// Sources: 6681c7847a079705e062bb258e13b2e831ada2df7c71e60fdc92499f0012ea51
// swift-format-ignore-file

enum EmbeddedInfrastructure {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "migration/platforms.yaml": return migration_platforms
        case "modules/ai/main.tf": return modules_ai_main_tf
        case "modules/ai/outputs.tf": return modules_ai_outputs_tf
        case "modules/ai/variables.tf": return modules_ai_variables_tf
        case "modules/ai/versions.tf": return modules_ai_versions_tf
        case "modules/baseline/access.tf": return modules_baseline_access_tf
        case "modules/baseline/backup.tf": return modules_baseline_backup_tf
        case "modules/baseline/config.tf": return modules_baseline_config_tf
        case "modules/baseline/detection.tf": return modules_baseline_detection_tf
        case "modules/baseline/main.tf": return modules_baseline_main_tf
        case "modules/baseline/outputs.tf": return modules_baseline_outputs_tf
        case "modules/baseline/trail.tf": return modules_baseline_trail_tf
        case "modules/baseline/variables.tf": return modules_baseline_variables_tf
        case "modules/baseline/versions.tf": return modules_baseline_versions_tf
        case "modules/bucket/main.tf": return modules_bucket_main_tf
        case "modules/bucket/outputs.tf": return modules_bucket_outputs_tf
        case "modules/bucket/variables.tf": return modules_bucket_variables_tf
        case "modules/bucket/versions.tf": return modules_bucket_versions_tf
        case "modules/cell/main.tf": return modules_cell_main_tf
        case "modules/cell/outputs.tf": return modules_cell_outputs_tf
        case "modules/cell/variables.tf": return modules_cell_variables_tf
        case "modules/cell/versions.tf": return modules_cell_versions_tf
        case "modules/cluster/main.tf": return modules_cluster_main_tf
        case "modules/cluster/outputs.tf": return modules_cluster_outputs_tf
        case "modules/cluster/servers.tf": return modules_cluster_servers_tf
        case "modules/cluster/variables.tf": return modules_cluster_variables_tf
        case "modules/cluster/versions.tf": return modules_cluster_versions_tf
        case "modules/cost-guard/main.tf": return modules_cost_guard_main_tf
        case "modules/cost-guard/outputs.tf": return modules_cost_guard_outputs_tf
        case "modules/cost-guard/variables.tf": return modules_cost_guard_variables_tf
        case "modules/cost-guard/versions.tf": return modules_cost_guard_versions_tf
        case "modules/database/main.tf": return modules_database_main_tf
        case "modules/database/outputs.tf": return modules_database_outputs_tf
        case "modules/database/variables.tf": return modules_database_variables_tf
        case "modules/database/versions.tf": return modules_database_versions_tf
        case "modules/delivery/main.tf": return modules_delivery_main_tf
        case "modules/delivery/outputs.tf": return modules_delivery_outputs_tf
        case "modules/delivery/variables.tf": return modules_delivery_variables_tf
        case "modules/delivery/versions.tf": return modules_delivery_versions_tf
        case "modules/edge/main.tf": return modules_edge_main_tf
        case "modules/edge/outputs.tf": return modules_edge_outputs_tf
        case "modules/edge/variables.tf": return modules_edge_variables_tf
        case "modules/edge/versions.tf": return modules_edge_versions_tf
        case "modules/functions/main.tf": return modules_functions_main_tf
        case "modules/functions/outputs.tf": return modules_functions_outputs_tf
        case "modules/functions/variables.tf": return modules_functions_variables_tf
        case "modules/functions/versions.tf": return modules_functions_versions_tf
        case "modules/identity/main.tf": return modules_identity_main_tf
        case "modules/identity/outputs.tf": return modules_identity_outputs_tf
        case "modules/identity/variables.tf": return modules_identity_variables_tf
        case "modules/identity/versions.tf": return modules_identity_versions_tf
        case "modules/keys/main.tf": return modules_keys_main_tf
        case "modules/keys/outputs.tf": return modules_keys_outputs_tf
        case "modules/keys/variables.tf": return modules_keys_variables_tf
        case "modules/keys/versions.tf": return modules_keys_versions_tf
        case "modules/kubernetes/main.tf": return modules_kubernetes_main_tf
        case "modules/kubernetes/outputs.tf": return modules_kubernetes_outputs_tf
        case "modules/kubernetes/variables.tf": return modules_kubernetes_variables_tf
        case "modules/kubernetes/versions.tf": return modules_kubernetes_versions_tf
        case "modules/network/main.tf": return modules_network_main_tf
        case "modules/network/outputs.tf": return modules_network_outputs_tf
        case "modules/network/variables.tf": return modules_network_variables_tf
        case "modules/network/versions.tf": return modules_network_versions_tf
        case "modules/observability/main.tf": return modules_observability_main_tf
        case "modules/observability/outputs.tf": return modules_observability_outputs_tf
        case "modules/observability/variables.tf": return modules_observability_variables_tf
        case "modules/observability/versions.tf": return modules_observability_versions_tf
        case "modules/platform/main.tf": return modules_platform_main_tf
        case "modules/platform/outputs.tf": return modules_platform_outputs_tf
        case "modules/platform/variables.tf": return modules_platform_variables_tf
        case "modules/platform/versions.tf": return modules_platform_versions_tf
        case "modules/secrets/main.tf": return modules_secrets_main_tf
        case "modules/secrets/outputs.tf": return modules_secrets_outputs_tf
        case "modules/secrets/variables.tf": return modules_secrets_variables_tf
        case "modules/secrets/versions.tf": return modules_secrets_versions_tf
        case "modules/service/main.tf": return modules_service_main_tf
        case "modules/service/outputs.tf": return modules_service_outputs_tf
        case "modules/service/variables.tf": return modules_service_variables_tf
        case "modules/service/versions.tf": return modules_service_versions_tf
        case "modules/vectors/main.tf": return modules_vectors_main_tf
        case "modules/vectors/outputs.tf": return modules_vectors_outputs_tf
        case "modules/vectors/variables.tf": return modules_vectors_variables_tf
        case "modules/vectors/versions.tf": return modules_vectors_versions_tf
        case "papers/Makefile": return papers_Makefile
        case "papers/terraform.yml": return papers_terraform_yml
        case "roots/account/main.tf": return roots_account_main_tf
        case "roots/account/outputs.tf": return roots_account_outputs_tf
        case "roots/account/variables.tf": return roots_account_variables_tf
        case "roots/account/versions.tf": return roots_account_versions_tf
        case "roots/bootstrap/main.tf": return roots_bootstrap_main_tf
        case "roots/bootstrap/outputs.tf": return roots_bootstrap_outputs_tf
        case "roots/bootstrap/variables.tf": return roots_bootstrap_variables_tf
        case "roots/bootstrap/versions.tf": return roots_bootstrap_versions_tf
        case "roots/platform/main.tf": return roots_platform_main_tf
        case "roots/platform/outputs.tf": return roots_platform_outputs_tf
        case "roots/platform/variables.tf": return roots_platform_variables_tf
        case "roots/platform/versions.tf": return roots_platform_versions_tf
        case "roots/pool/main.tf": return roots_pool_main_tf
        case "roots/pool/outputs.tf": return roots_pool_outputs_tf
        case "roots/pool/variables.tf": return roots_pool_variables_tf
        case "roots/pool/versions.tf": return roots_pool_versions_tf
        case "roots/tenant/main.tf": return roots_tenant_main_tf
        case "roots/tenant/outputs.tf": return roots_tenant_outputs_tf
        case "roots/tenant/variables.tf": return roots_tenant_variables_tf
        case "roots/tenant/versions.tf": return roots_tenant_versions_tf
        case "roots/whole/main.tf": return roots_whole_main_tf
        case "roots/whole/outputs.tf": return roots_whole_outputs_tf
        case "roots/whole/variables.tf": return roots_whole_variables_tf
        case "roots/whole/versions.tf": return roots_whole_versions_tf
        case "sql/row-level-security.sql": return sql_row_level_security_sql
        case "tables.yaml": return tables
        case "tests/mocked.tftest.hcl": return tests_mocked_tftest_hcl
        case "tests/mocks/aws.tfmock.hcl": return tests_mocks_aws_tfmock_hcl
        default: return nil
        }
    }

    static let paths: [String] = ["migration/platforms.yaml", "modules/ai/main.tf", "modules/ai/outputs.tf", "modules/ai/variables.tf", "modules/ai/versions.tf", "modules/baseline/access.tf", "modules/baseline/backup.tf", "modules/baseline/config.tf", "modules/baseline/detection.tf", "modules/baseline/main.tf", "modules/baseline/outputs.tf", "modules/baseline/trail.tf", "modules/baseline/variables.tf", "modules/baseline/versions.tf", "modules/bucket/main.tf", "modules/bucket/outputs.tf", "modules/bucket/variables.tf", "modules/bucket/versions.tf", "modules/cell/main.tf", "modules/cell/outputs.tf", "modules/cell/variables.tf", "modules/cell/versions.tf", "modules/cluster/main.tf", "modules/cluster/outputs.tf", "modules/cluster/servers.tf", "modules/cluster/variables.tf", "modules/cluster/versions.tf", "modules/cost-guard/main.tf", "modules/cost-guard/outputs.tf", "modules/cost-guard/variables.tf", "modules/cost-guard/versions.tf", "modules/database/main.tf", "modules/database/outputs.tf", "modules/database/variables.tf", "modules/database/versions.tf", "modules/delivery/main.tf", "modules/delivery/outputs.tf", "modules/delivery/variables.tf", "modules/delivery/versions.tf", "modules/edge/main.tf", "modules/edge/outputs.tf", "modules/edge/variables.tf", "modules/edge/versions.tf", "modules/functions/main.tf", "modules/functions/outputs.tf", "modules/functions/variables.tf", "modules/functions/versions.tf", "modules/identity/main.tf", "modules/identity/outputs.tf", "modules/identity/variables.tf", "modules/identity/versions.tf", "modules/keys/main.tf", "modules/keys/outputs.tf", "modules/keys/variables.tf", "modules/keys/versions.tf", "modules/kubernetes/main.tf", "modules/kubernetes/outputs.tf", "modules/kubernetes/variables.tf", "modules/kubernetes/versions.tf", "modules/network/main.tf", "modules/network/outputs.tf", "modules/network/variables.tf", "modules/network/versions.tf", "modules/observability/main.tf", "modules/observability/outputs.tf", "modules/observability/variables.tf", "modules/observability/versions.tf", "modules/platform/main.tf", "modules/platform/outputs.tf", "modules/platform/variables.tf", "modules/platform/versions.tf", "modules/secrets/main.tf", "modules/secrets/outputs.tf", "modules/secrets/variables.tf", "modules/secrets/versions.tf", "modules/service/main.tf", "modules/service/outputs.tf", "modules/service/variables.tf", "modules/service/versions.tf", "modules/vectors/main.tf", "modules/vectors/outputs.tf", "modules/vectors/variables.tf", "modules/vectors/versions.tf", "papers/Makefile", "papers/terraform.yml", "roots/account/main.tf", "roots/account/outputs.tf", "roots/account/variables.tf", "roots/account/versions.tf", "roots/bootstrap/main.tf", "roots/bootstrap/outputs.tf", "roots/bootstrap/variables.tf", "roots/bootstrap/versions.tf", "roots/platform/main.tf", "roots/platform/outputs.tf", "roots/platform/variables.tf", "roots/platform/versions.tf", "roots/pool/main.tf", "roots/pool/outputs.tf", "roots/pool/variables.tf", "roots/pool/versions.tf", "roots/tenant/main.tf", "roots/tenant/outputs.tf", "roots/tenant/variables.tf", "roots/tenant/versions.tf", "roots/whole/main.tf", "roots/whole/outputs.tf", "roots/whole/variables.tf", "roots/whole/versions.tf", "sql/row-level-security.sql", "tables.yaml", "tests/mocked.tftest.hcl", "tests/mocks/aws.tfmock.hcl"]

    /// Folder, kind, labels, criteria, condition and module of every resource and call: see scripts/embed-data.
    static let table: StaticString = ###"""
modules/ai	resource	aws_cloudwatch_log_group.this			
modules/ai	resource	aws_iam_role.log			
modules/ai	resource	aws_iam_role_policy.log			
modules/ai	resource	aws_bedrock_model_invocation_logging_configuration.this			
modules/ai	resource	aws_bedrock_guardrail.this			
modules/baseline	resource	aws_ssoadmin_permission_set.this	CC6.1 CC6.3	var.switches.identity_center	
modules/baseline	resource	aws_ssoadmin_managed_policy_attachment.this	CC6.1 CC6.3	var.switches.identity_center	
modules/baseline	resource	aws_iam_account_password_policy.this	CC6.1 CC6.3		
modules/baseline	resource	aws_s3_account_public_access_block.this	CC6.1 CC6.3		
modules/baseline	resource	aws_ebs_encryption_by_default.this	CC6.1 CC6.3		
modules/baseline	resource	aws_backup_vault.this	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_backup_vault_lock_configuration.this	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_backup_plan.this	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_iam_role.backup	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_iam_role_policy_attachment.backup	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_backup_selection.this	A1.2 A1.3	var.switches.backup	
modules/baseline	resource	aws_iam_role.config	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_iam_role_policy_attachment.config	CC7.1 CC8.1	var.switches.config	
modules/baseline	module	history	CC7.1 CC8.1	var.switches.config	bucket
modules/baseline	resource	aws_iam_role_policy.config	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_config_configuration_recorder.this	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_config_delivery_channel.this	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_config_configuration_recorder_status.this	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_config_config_rule.this	CC7.1 CC8.1	var.switches.config	
modules/baseline	resource	aws_guardduty_detector.this	CC6.8 CC7.1 CC7.2	var.switches.guardduty	
modules/baseline	resource	aws_guardduty_detector_feature.this	CC6.8 CC7.1 CC7.2	var.switches.guardduty	
modules/baseline	resource	aws_securityhub_account.this	CC6.8 CC7.1 CC7.2	var.switches.securityhub	
modules/baseline	resource	aws_securityhub_standards_subscription.this	CC6.8 CC7.1 CC7.2	var.switches.securityhub	
modules/baseline	resource	aws_cloudwatch_event_rule.findings	CC6.8 CC7.1 CC7.2	var.switches.securityhub	
modules/baseline	resource	aws_cloudwatch_event_target.findings	CC6.8 CC7.1 CC7.2	var.switches.securityhub	
modules/baseline	resource	aws_cloudwatch_event_rule.threats	CC6.8 CC7.1 CC7.2	var.switches.guardduty	
modules/baseline	resource	aws_cloudwatch_event_target.threats	CC6.8 CC7.1 CC7.2	var.switches.guardduty	
modules/baseline	resource	aws_inspector2_enabler.this	CC6.8 CC7.1 CC7.2	var.switches.inspector	
modules/baseline	resource	aws_accessanalyzer_analyzer.this	CC6.8 CC7.1 CC7.2		
modules/baseline	module	key	CC6.1		keys
modules/baseline	resource	aws_sns_topic.findings	CC7.3		
modules/baseline	resource	aws_sns_topic_policy.findings			
modules/baseline	resource	aws_sns_topic_subscription.findings			
modules/baseline	module	evidence	CC7.2		bucket
modules/baseline	resource	aws_cloudwatch_log_group.trail	CC7.2		
modules/baseline	resource	aws_iam_role.trail	CC7.2		
modules/baseline	resource	aws_iam_role_policy.trail	CC7.2		
modules/baseline	resource	aws_cloudtrail.this	CC7.2		
modules/baseline	resource	aws_cloudwatch_log_metric_filter.watched	CC7.2		
modules/baseline	resource	aws_cloudwatch_metric_alarm.watched	CC7.2		
modules/bucket	resource	aws_s3_bucket.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_public_access_block.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_ownership_controls.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_versioning.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_server_side_encryption_configuration.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_lifecycle_configuration.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_object_lock_configuration.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_logging.this	CC6.1 CC6.7		
modules/bucket	resource	aws_s3_bucket_policy.this	CC6.1 CC6.7		
modules/cell	module	key			keys
modules/cell	module	bucket			bucket
modules/cell	module	service		local.runs	service
modules/cell	resource	aws_opensearchserverless_access_policy.vectors	CC6.3	var.context.vectors	
modules/cell	module	database		local.holds	database
modules/cluster	resource	aws_ecr_repository.this	CC7.1 CC8.1		
modules/cluster	resource	aws_ecr_lifecycle_policy.this	CC7.1 CC8.1		
modules/cluster	resource	aws_cloudwatch_log_group.exec	CC6.1		
modules/cluster	resource	aws_ecs_cluster.this	CC7.1 CC8.1		
modules/cluster	resource	aws_iam_role.server		local.servers	
modules/cluster	resource	aws_iam_role_policy_attachment.server		local.servers	
modules/cluster	resource	aws_iam_instance_profile.server		local.servers	
modules/cluster	resource	aws_security_group.server		local.servers	
modules/cluster	resource	aws_vpc_security_group_egress_rule.server		local.servers	
modules/cluster	resource	aws_launch_template.server		local.servers	
modules/cluster	resource	aws_autoscaling_group.server		local.servers	
modules/cluster	resource	aws_ecs_capacity_provider.server		local.servers	
modules/cluster	resource	aws_ecs_cluster_capacity_providers.this			
modules/cost-guard	resource	aws_budgets_budget.month			
modules/cost-guard	resource	aws_budgets_budget.credit		var.credit_usd	
modules/cost-guard	resource	aws_ce_anomaly_monitor.services			
modules/cost-guard	resource	aws_ce_anomaly_subscription.services			
modules/database	resource	aws_db_subnet_group.this	A1.2 CC6.1	local.is_dynamodb	
modules/database	resource	aws_security_group.this	A1.2 CC6.1	local.is_dynamodb	
modules/database	resource	aws_vpc_security_group_ingress_rule.clients	A1.2 CC6.1	local.is_dynamodb	
modules/database	resource	aws_iam_role.monitoring	A1.2 CC6.1	local.is_dynamodb	
modules/database	resource	aws_iam_role_policy_attachment.monitoring	A1.2 CC6.1	local.is_dynamodb	
modules/database	resource	aws_rds_cluster_parameter_group.this	A1.2 CC6.1	local.is_aurora	
modules/database	resource	aws_rds_cluster.this	A1.2 CC6.1	local.is_aurora	
modules/database	resource	aws_rds_cluster_instance.this	A1.2 CC6.1	local.instances	
modules/database	resource	aws_db_parameter_group.this	A1.2 CC6.1	local.is_rds	
modules/database	resource	aws_db_instance.this	A1.2 CC6.1	local.is_rds	
modules/database	resource	aws_dynamodb_table.this	A1.2 CC6.1	local.is_dynamodb ? 1	
modules/delivery	module	files			bucket
modules/delivery	resource	aws_cloudfront_origin_access_control.this			
modules/delivery	resource	aws_cloudfront_distribution.this			
modules/edge	resource	aws_route53_zone.this	CC6.6 CC6.7		
modules/edge	resource	aws_acm_certificate.this	CC6.6 CC6.7		
modules/edge	resource	aws_route53_record.validation	CC6.6 CC6.7		
modules/edge	resource	aws_acm_certificate_validation.this	CC6.6 CC6.7		
modules/edge	resource	aws_security_group.this	CC6.6 CC6.7		
modules/edge	resource	aws_vpc_security_group_ingress_rule.https	CC6.6 CC6.7		
modules/edge	resource	aws_vpc_security_group_egress_rule.services	CC6.6 CC6.7		
modules/edge	resource	aws_lb.this	CC6.6 CC6.7		
modules/edge	resource	aws_lb_listener.http	CC6.6 CC6.7		
modules/edge	resource	aws_lb_listener.https	CC6.6 CC6.7		
modules/edge	resource	aws_route53_record.tenants	CC6.6 CC6.7		
modules/edge	resource	aws_wafv2_web_acl.this	CC6.6 CC6.7		
modules/edge	resource	aws_wafv2_web_acl_association.this	CC6.6 CC6.7		
modules/edge	resource	aws_cloudwatch_log_group.waf	CC6.6 CC6.7		
modules/edge	resource	aws_wafv2_web_acl_logging_configuration.this	CC6.6 CC6.7		
modules/functions	resource	aws_sqs_queue.failed			
modules/functions	resource	aws_sqs_queue.this			
modules/functions	resource	aws_cloudwatch_log_group.this			
modules/functions	resource	aws_iam_role.this			
modules/functions	resource	aws_iam_role_policy.this			
modules/functions	resource	aws_lambda_function.this			
modules/functions	resource	aws_lambda_event_source_mapping.this			
modules/functions	resource	aws_iam_role.scheduler			
modules/functions	resource	aws_iam_role_policy.scheduler			
modules/functions	resource	aws_scheduler_schedule.this			
modules/identity	resource	aws_cognito_user_pool.this	CC6.1 CC6.2		
modules/identity	resource	aws_cognito_identity_provider.saml	CC6.1 CC6.2	var.saml	
modules/identity	resource	aws_cognito_user_pool_client.web	CC6.1 CC6.2		
modules/identity	resource	aws_cognito_user_pool_domain.this	CC6.1 CC6.2		
modules/keys	resource	aws_kms_key.this	CC6.1		
modules/keys	resource	aws_kms_alias.this	CC6.1		
modules/kubernetes	resource	aws_iam_role.cluster			
modules/kubernetes	resource	aws_iam_role_policy_attachment.cluster			
modules/kubernetes	resource	aws_cloudwatch_log_group.this			
modules/kubernetes	resource	aws_eks_cluster.this			
modules/kubernetes	resource	aws_iam_role.node			
modules/kubernetes	resource	aws_iam_role_policy_attachment.node			
modules/kubernetes	resource	aws_launch_template.node			
modules/kubernetes	resource	aws_eks_node_group.this			
modules/network	resource	aws_vpc.this	CC6.6		
modules/network	resource	aws_default_security_group.empty	CC6.6		
modules/network	resource	aws_subnet.public	CC6.6		
modules/network	resource	aws_subnet.private	CC6.6		
modules/network	resource	aws_subnet.data	CC6.6		
modules/network	resource	aws_internet_gateway.this	CC6.6		
modules/network	resource	aws_route_table.public	CC6.6		
modules/network	resource	aws_route.public	CC6.6		
modules/network	resource	aws_route_table_association.public	CC6.6		
modules/network	resource	aws_eip.nat	CC6.6	local.nat_zones	
modules/network	resource	aws_nat_gateway.this	CC6.6	local.nat_zones	
modules/network	resource	aws_route_table.private	CC6.6		
modules/network	resource	aws_route.nat	CC6.6		
modules/network	resource	aws_route_table_association.private	CC6.6		
modules/network	resource	aws_route_table.data	CC6.6		
modules/network	resource	aws_route_table_association.data	CC6.6		
modules/network	resource	aws_vpc_endpoint.gateway	CC6.6		
modules/network	resource	aws_security_group.endpoints	CC6.6	var.interface_endpoints	
modules/network	resource	aws_vpc_security_group_ingress_rule.endpoints	CC6.6	var.interface_endpoints	
modules/network	resource	aws_vpc_endpoint.interface	CC6.6	var.interface_endpoints	
modules/network	resource	aws_cloudwatch_log_group.flow	CC7.2		
modules/network	resource	aws_iam_role.flow	CC6.6		
modules/network	resource	aws_iam_role_policy.flow	CC6.6		
modules/network	resource	aws_flow_log.this	CC6.6		
modules/observability	resource	aws_sns_topic.alerts	CC7.2 CC7.3		
modules/observability	resource	aws_sns_topic_policy.alerts	CC7.2 CC7.3		
modules/observability	resource	aws_sns_topic_subscription.email	CC7.2 CC7.3		
modules/observability	resource	aws_cloudwatch_metric_alarm.errors	CC7.2 CC7.3		
modules/observability	resource	aws_cloudwatch_metric_alarm.slow	CC7.2 CC7.3		
modules/platform	module	key			keys
modules/platform	module	network			network
modules/platform	module	logs			bucket
modules/platform	module	edge			edge
modules/platform	module	cluster			cluster
modules/platform	module	kubernetes		var.kubernetes	kubernetes
modules/platform	module	identity			identity
modules/platform	module	delivery			delivery
modules/platform	module	webhooks			functions
modules/platform	module	secrets			secrets
modules/platform	module	ai		var.models	ai
modules/platform	module	vectors		var.vector_store	vectors
modules/platform	module	observability			observability
modules/platform	module	cost_guard			cost-guard
modules/secrets	resource	aws_secretsmanager_secret.this	CC6.1		
modules/secrets	resource	aws_secretsmanager_secret_rotation.this	CC6.1	var.rotation	
modules/service	resource	aws_cloudwatch_log_group.this			
modules/service	resource	aws_iam_role.execution			
modules/service	resource	aws_iam_role_policy_attachment.execution			
modules/service	resource	aws_iam_role_policy.execution			
modules/service	resource	aws_iam_role.task			
modules/service	resource	aws_iam_role_policy.task			
modules/service	resource	aws_security_group.this			
modules/service	resource	aws_vpc_security_group_ingress_rule.edge			
modules/service	resource	aws_vpc_security_group_egress_rule.tls			
modules/service	resource	aws_vpc_security_group_egress_rule.database			
modules/service	resource	aws_ecs_task_definition.this			
modules/service	resource	aws_lb_target_group.this			
modules/service	resource	aws_lb_listener_rule.this			
modules/service	resource	aws_ecs_service.this			
modules/service	resource	aws_appautoscaling_target.this			
modules/service	resource	aws_appautoscaling_policy.cpu			
modules/vectors	resource	aws_opensearchserverless_security_policy.encryption			
modules/vectors	resource	aws_security_group.this	CC6.6		
modules/vectors	resource	aws_vpc_security_group_ingress_rule.https			
modules/vectors	resource	aws_opensearchserverless_vpc_endpoint.this			
modules/vectors	resource	aws_opensearchserverless_security_policy.network			
modules/vectors	resource	aws_opensearchserverless_collection.this			
roots/account	module	baseline			baseline
roots/bootstrap	module	key			keys
roots/bootstrap	module	states			bucket
roots/platform	module	platform			platform
roots/platform	resource	aws_ssm_parameter.context			
roots/pool	module	pool			cell
roots/pool	resource	aws_ssm_parameter.clients			
roots/tenant	module	tenant			cell
roots/whole	module	baseline			baseline
roots/whole	module	platform			platform
roots/whole	module	pool			cell
roots/whole	module	tenant			cell
"""###

    static let pages: [(module: String, text: StaticString)] = [
        ("ai", ###"""
The proof of concept: which models may be called, what is refused, and a record of every call to judge it by.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `models` | Foundation models that the application may call, by their ids. | `set(string)` | required |
| `kms_key_arn` | Key of the log and of the guardrail. | `string` | required |
| `log_retention_days` | Days that requests and answers are kept, for the evaluation. | `number` | `365` |

## Outputs

| name | what it is |
|---|---|
| `policy` | What the application's tasks may do, as a JSON policy. |
| `guardrail_id` | The guardrail, for each call. |
"""###),
        ("baseline", ###"""
Once for an account and region, in a state of its own: what SOC 2 asks of the account itself.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `emails` | Who is told of findings. | `set(string)` | required |
| `retention_days` | Days that the audit log can be searched; SOC 2 looks back over twelve months. | `number` | `400` |
| `switches` | Parts by stage of the company; each costs by what the account holds. | `object` | `{}` |
| `permission_sets` | IAM Identity Center: name of each set, and AWS's policy in it. | `map(string)` | `see variables.tf` |
| `protect` | Whether evidence resists its deletion. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `evidence` | What an auditor asks for, by criterion. |
"""###),
        ("bucket", ###"""
CC6.1, CC6.7: private, encrypted, versioned, TLS only.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `bucket` | Name of the bucket, unique in all of AWS. | `string` | required |
| `kms_key_arn` | Key of its objects; null encrypts with S3's own, where a service that writes cannot use KMS. | `string` | `null` |
| `uses_own_key` | Whether kms_key_arn is given; known before the key is made. | `bool` | `true` |
| `access_log` | Where who read what is written; null for the log's own bucket. | `object({ bucket = string })` | `null` |
| `expire_days` | Days after which objects go; null keeps them. | `number` | `null` |
| `lock_days` | Days in which nobody can delete an object (governance mode: an administrator still can, and is seen); null for none. | `number` | `null` |
| `policies` | More statements of its policy, as JSON documents. | `list(string)` | `[]` |
| `protect` | Whether a bucket that holds objects resists its deletion. | `bool` | `true` |
| `tags` | Tags beside the provider's own. | `map(string)` | `{}` |

## Outputs

| name | what it is |
|---|---|
| `id` | Name of the bucket. |
| `arn` | ARN of the bucket. |
| `domain` | Its domain in the region, for CloudFront. |
"""###),
        ("cell", ###"""
One unit of isolation: the pool of all tenants, or one tenant alone. Services, database, bucket and key of its own, or the pool's.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `key` | Name of the cell: pool, or a tenant's; it stands in names and addresses, and is never changed. | `string` | required |
| `context` | The platform's output of that name. | `object` | required |
| `priority` | Place of its rule at the load balancer, of its own and never given to another. | `number` | required |
| `compute` | Services of its own; null where the pool's serve it. | `object({ cpu = number, memory = number, min = number, max = number })` | `null` |
| `database` | A database of its own; null where the pool's holds it. | `object` | `null` |
| `owns_key` | A key of its own: what a tenant's contract may ask for. | `bool` | `true` |
| `clients` | Security groups of other cells that reach its database, each by a name that stays. | `map(string)` | `{}` |
| `serves_tenants` | Whether its services use the databases of other cells too (hybrid). | `bool` | `false` |
| `image_tag` | Version of the images. | `string` | `"bootstrap"` |
| `tags` | Tags beside the provider's own, as track and workload. | `map(string)` | `{}` |
| `protect` | Whether what holds data resists its deletion. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `clients` | Groups of its services, for a database in another cell. |
| `database` | Where its database is, and where the password stands; null where it has none. |
| `address` | Where its users come in. |
"""###),
        ("cluster", ###"""
CC7.1, CC8.1: images are scanned when pushed, cannot be changed, and go when nobody runs them.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `images` | Images that are built: one repository for each. | `set(string)` | `["api", "worker"]` |
| `kms_key_arn` | Key of images and of the shell's log. | `string` | required |
| `log_retention_days` | Days that shells in containers are kept on record. | `number` | `365` |
| `protect` | Whether a repository that holds images resists its deletion. | `bool` | `true` |
| `servers` | Fewest and most m7g.large servers that run the services, with their network; null where Fargate runs them. | `object({ min = number, max = number, subnet_ids = list(string), vpc_id = string })` | `null` |

## Outputs

| name | what it is |
|---|---|
| `arn` | ARN of the cluster. |
| `name` | Name of the cluster. |
| `repositories` | Address of each image's repository. |
| `capacity_provider` | What runs the services: null for Fargate, else the servers. |
"""###),
        ("cost-guard", ###"""
Credits hide the bill: a budget that counts them forecasts nothing until they are gone. Both budgets leave them out.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `monthly_usd` | US dollars a month that are expected, before credits. | `number` | required |
| `credit_usd` | US dollars of credit on the balance; 0 for none. | `number` | `0` |
| `topic_arn` | Who is told. | `string` | required |

## Outputs

| name | what it is |
|---|---|
| `budget` | The month's budget, before credits. |
"""###),
        ("database", ###"""
A1.2, CC6.1: encrypted, in no public subnet, over zones, put back to any second of 35 days; the password is made and changed by AWS.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Name of the database in AWS; at most 50 characters. | `string` | required |
| `kind` | aurora-serverless-v2, aurora-provisioned, rds-postgresql or dynamodb. | `string` | required |
| `vpc_id` | The VPC. | `string` | required |
| `subnet_ids` | Subnets of the data tier. | `list(string)` | required |
| `clients` | Security groups that may connect, each by a name that stays. | `map(string)` | required |
| `kms_key_arn` | Key of data, backups, password and metrics. | `string` | required |
| `capacity` | Aurora capacity units of Serverless v2: fewest and most. | `object({ min = number, max = number })` | `{ min = 0.5, max = 8 }` |
| `instance_class` | Class of a provisioned instance. | `string` | `"db.t4g.medium"` |
| `readers` | Readers beside Aurora's writer: one makes it survive a zone. | `number` | `1` |
| `storage_gb` | GB of storage that RDS begins with; it grows to ten times that. | `number` | `100` |
| `multi_az` | Whether RDS keeps a standby in another zone. | `bool` | `true` |
| `backup_days` | Days to which it can be put back. | `number` | `35` |
| `protect` | Whether it resists its deletion and leaves a last snapshot. | `bool` | `true` |
| `tags` | Tags beside the provider's own. | `map(string)` | `{}` |

## Outputs

| name | what it is |
|---|---|
| `endpoint` | Where it is reached; null for DynamoDB. |
| `secret_arn` | The password, in Secrets Manager; null for DynamoDB. |
| `resource_id` | Its own id, for signing in by IAM; null for DynamoDB. |
| `table_arn` | The table; null for PostgreSQL. |
| `identifier` | Its name in CloudWatch. |
"""###),
        ("delivery", ###"""
The web application's files: S3 behind CloudFront, which alone may read them.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `bucket` | Name of the bucket of the files. | `string` | required |
| `log_bucket` | Bucket of the access log. | `string` | required |
| `certificate` | Certificate in us-east-1 with the names it serves; null serves CloudFront's own name. | `object({ arn = string, aliases = list(string) })` | `null` |
| `protect` | Whether the bucket resists its deletion. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `domain` | Where the files are served. |
"""###),
        ("edge", ###"""
CC6.6, CC6.7: one door, TLS 1.2 and 1.3, a firewall in front, everything logged.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name; an ALB's is at most 32 characters. | `string` | required |
| `zone_name` | Domain of the product; a public hosted zone is made for it. | `string` | required |
| `vpc_id` | The VPC. | `string` | required |
| `vpc_cidr` | Addresses of the VPC: all that the load balancer may reach. | `string` | required |
| `subnet_ids` | Public subnets. | `list(string)` | required |
| `log_bucket` | Bucket of the access log. | `string` | required |
| `kms_key_arn` | Key of the firewall's log. | `string` | required |
| `requests_per_5_minutes` | Requests of one address in five minutes, after which it is blocked. | `number` | `2000` |
| `log_retention_days` | Days that the firewall's log is kept. | `number` | `365` |
| `protect` | Whether the load balancer resists its deletion. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `listener_arn` | The HTTPS listener, to which each cell adds its rule. |
| `security_group_id` | Group of the load balancer: what services let in. |
| `load_balancer` | Its name in CloudWatch. |
"""###),
        ("functions", ###"""
Webhooks and jobs: a queue takes them at once, a function works them off, what fails five times is kept for two weeks.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Name of the function. | `string` | required |
| `package` | The zip file of its code. | `string` | required |
| `handler` | What the runtime calls. | `string` | `"index.handler"` |
| `memory` | Memory in MB; 1769 are one vCPU. | `number` | `512` |
| `concurrency` | Executions kept for it; null shares the account's, of which a new account has ten. | `number` | `null` |
| `schedule` | When it runs besides, as cron(0 3 * * ? *). | `string` | `"cron(0 3 * * ? *)"` |
| `kms_key_arn` | Key of queue, log and settings. | `string` | required |
| `log_retention_days` | Days that its log is kept. | `number` | `365` |

## Outputs

| name | what it is |
|---|---|
| `queue_arn` | Where webhooks are put. |
| `queue_url` | Its address, for whoever sends. |
| `function` | Name of the function. |
"""###),
        ("identity", ###"""
CC6.1, CC6.2: customers' users, with a second factor; enterprises sign in with their own directory.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `domain_prefix` | Prefix of the sign-in page's address, unique in the region. | `string` | required |
| `callback_urls` | Where a sign-in may lead. | `list(string)` | required |
| `saml` | Identity providers of enterprise customers: the address of each one's metadata. | `map(string)` | `{}` |
| `protect` | Whether the pool of users resists its deletion. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `user_pool_id` | The pool of users. |
| `client_id` | The web application in it. |
"""###),
        ("keys", ###"""
CC6.1: one customer-managed key, rotated every year, used by this account alone.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `alias` | Name of the key below alias/. | `string` | required |
| `description` | What the key protects. | `string` | required |
| `services` | Service principals that encrypt with it on the account's behalf. | `list(string)` | `[]` |
| `tags` | Tags beside the provider's own. | `map(string)` | `{}` |

## Outputs

| name | what it is |
|---|---|
| `arn` | ARN of the key. |
"""###),
        ("kubernetes", ###"""
Where the company runs Kubernetes: a private control plane, secrets encrypted, all its logs, never in extended support.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Name of the cluster. | `string` | required |
| `kubernetes_version` | Version of Kubernetes; null takes AWS's own choice at the time, which is in standard support. | `string` | `null` |
| `subnet_ids` | Private subnets. | `list(string)` | required |
| `nodes` | Fewest and most m7g.large servers. | `object({ min = number, max = number })` | required |
| `kms_key_arn` | Key of Kubernetes' secrets and of the log. | `string` | required |
| `log_retention_days` | Days that the control plane's log is kept. | `number` | `365` |

## Outputs

| name | what it is |
|---|---|
| `name` | Name of the cluster. |
| `security_group_id` | Group of its nodes: what databases let in. |
"""###),
        ("network", ###"""
CC6.6: three tiers of subnets. Only the load balancer and NAT stand in the public one; data has no route out.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `cidr` | Addresses of the VPC; a /16 to /18, so that each of the twelve subnets has room. | `string` | required |
| `zones` | Availability zones, two or three. | `list(string)` | required |
| `egress` | How private subnets reach out: single-nat, nat-per-zone, or endpoints (AWS services alone, no internet). | `string` | required |
| `interface_endpoints` | Services reached without the internet, by the last part of their name. | `list(string)` | `[]` |
| `kms_key_arn` | Key of the flow log. | `string` | required |
| `log_retention_days` | Days that the flow log is kept. | `number` | `365` |

## Outputs

| name | what it is |
|---|---|
| `vpc_id` | The VPC. |
| `cidr` | Its addresses. |
| `public_subnet_ids` | Subnets of the load balancer. |
| `private_subnet_ids` | Subnets of what runs. |
| `data_subnet_ids` | Subnets of databases. |
"""###),
        ("observability", ###"""
CC7.2, CC7.3: alarms on what customers feel, and a topic that reaches people.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name. | `string` | required |
| `kms_key_arn` | Key of what is told. | `string` | required |
| `emails` | Who is told of alarms. | `set(string)` | required |
| `load_balancer` | Its name in CloudWatch. | `string` | required |

## Outputs

| name | what it is |
|---|---|
| `topic_arn` | Where alarms are told. |
"""###),
        ("platform", ###"""
What all tenants share, once for a region: key, network, door, cluster, users, files, webhooks, alarms, budgets.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Short name of the product: begins every name. | `string` | required |
| `domain` | Domain of the product, as app.company.example. | `string` | required |
| `cidr` | Addresses of the VPC. | `string` | `"10.40.0.0/16"` |
| `zones` | Availability zones, two or three. | `list(string)` | required |
| `egress` | single-nat, nat-per-zone or endpoints. | `string` | required |
| `interface_endpoints` | AWS services reached without NAT. | `list(string)` | `[]` |
| `webhook_package` | Zip file of the function for webhooks and jobs. | `string` | required |
| `models` | Foundation models of the AI feature; none where there is none. | `set(string)` | `[]` |
| `vector_store` | Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector). | `bool` | `false` |
| `kubernetes` | Servers of an EKS cluster; null where services run on Fargate. | `object({ min = number, max = number })` | `null` |
| `servers` | Fewest and most servers that run the services; null where Fargate runs them. | `object({ min = number, max = number })` | `null` |
| `saml` | Identity providers of enterprise customers. | `map(string)` | `{}` |
| `emails` | Who is told of alarms. | `set(string)` | required |
| `budget` | US dollars a month that are expected before credits, and of credit on the balance. | `object({ monthly_usd = number, credit_usd = number })` | required |
| `log_retention_days` | Days that logs are kept. | `number` | `365` |
| `protect` | Whether what holds data resists its deletion; false for throw-away environments alone. | `bool` | `true` |

## Outputs

| name | what it is |
|---|---|
| `context` | All that a cell needs of the platform. |
| `files_domain` | Where the web application's files are served. |
"""###),
        ("secrets", ###"""
CC6.1: no value of a secret stands in this code or in its state.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `prefix` | Begins every secret's name. | `string` | required |
| `names` | Secrets that the application reads; their values are put in by hand or by a pipeline, never by Terraform. | `set(string)` | `[]` |
| `rotation` | A function that changes them, and every how many days; null where nothing can. | `object({ function_arn = string, days = number })` | `null` |
| `kms_key_arn` | Key of their values. | `string` | required |
| `protect` | Whether a deleted secret can be put back for 30 days. | `bool` | `true` |
| `tags` | Tags beside the provider's own. | `map(string)` | `{}` |

## Outputs

| name | what it is |
|---|---|
| `arns` | ARN of each secret. |
"""###),
        ("service", ###"""
A service on Fargate, or on servers where the cluster has them: no root user, a file system that cannot be written, secrets by reference.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Name of the service; at most 32 characters, for its target group. | `string` | required |
| `cluster` | The ECS cluster, and what runs its services where that is not Fargate. | `object({ arn = string, name = string, capacity_provider = optional(string) })` | required |
| `vpc_id` | The VPC. | `string` | required |
| `vpc_cidr` | Addresses of the VPC. | `string` | required |
| `subnet_ids` | Private subnets. | `list(string)` | required |
| `image` | The image with its tag. | `string` | required |
| `cpu` | CPU units of a task; 1024 are one vCPU. | `number` | required |
| `memory` | Memory of a task in MiB: two to eight times the vCPU in GiB. | `number` | required |
| `tasks` | Fewest and most tasks. | `object({ min = number, max = number })` | required |
| `environment` | Settings; never secrets. | `map(string)` | `{}` |
| `secrets` | Secrets by the name that the container sees: ARNs in Secrets Manager. | `map(string)` | `{}` |
| `secret_key_arns` | Keys of the secrets, where they are not its own. | `list(string)` | `[]` |
| `http` | Where it is reached; null for a worker. | `object` | `null` |
| `policy` | What its tasks may do, as a JSON policy. | `string` | required |
| `kms_key_arn` | Key of its log and secrets. | `string` | required |
| `log_retention_days` | Days that its log is kept. | `number` | `365` |
| `tags` | Tags beside the provider's own. | `map(string)` | `{}` |

## Outputs

| name | what it is |
|---|---|
| `name` | Name of the service. |
| `security_group_id` | Group of its tasks: what databases let in. |
| `task_role_arn` | Role of its tasks. |
"""###),
        ("vectors", ###"""
Vectors of the AI feature in OpenSearch Serverless: reached inside the network only, under a key of the account. It costs while nobody asks.
## Inputs

| name | what it is | type | default |
|---|---|---|---|
| `name` | Prefix of every name; with -vectors at most 32 characters. | `string` | required |
| `vpc_id` | The VPC. | `string` | required |
| `vpc_cidr` | Addresses of the VPC. | `string` | required |
| `subnet_ids` | Private subnets. | `list(string)` | required |
| `kms_key_arn` | Key of the vectors. | `string` | required |
| `is_redundant` | Whether a copy stands in another zone: two units more, at the least, of indexing and of search. | `bool` | `false` |

## Outputs

| name | what it is |
|---|---|
| `name` | Name of the collection, for the cells' access policies. |
| `arn` | The collection, for the tasks' policies. |
| `endpoint` | Where it is reached. |
"""###),
    ]

    static let migration_platforms: StaticString = ###"""
m2 13 dump-below-gb
s2 20
9 platforms
l6 m9 2 id
s6 heroku
4 maps
l8 m3 5 there
q9 web dynos
4 here
q38 service `api` behind the load balancer
4 note
q99 a request may take longer than Heroku's 30 seconds; set the load balancer's idle timeout on purpose
m2 5 there
q12 worker dynos
4 here
q16 service `worker`
m3 5 there
q15 Heroku Postgres
4 here
q8 database
4 note
q94 connection limits differ by plan and by the table one reads: count your own (`heroku pg:info`)
m3 5 there
q30 Heroku Key-Value Store (Redis)
4 here
q26 ElastiCache: not generated
4 note
q49 most caches start empty; queues are drained first
m2 5 there
q16 Heroku Scheduler
4 here
q47 EventBridge Scheduler in the module `functions`
m2 5 there
q11 config vars
4 here
q63 Secrets Manager (secrets) and the task's environment (the rest)
m2 5 there
q23 logs and Logplex drains
4 here
q15 CloudWatch Logs
m2 5 there
q22 review apps, pipelines
4 here
q62 your CI with the roots; another `name` for another environment
8 settings
q46 heroku config --shell --app APP > settings.env
5 pause
q31 heroku maintenance:on --app APP
6 resume
q32 heroku maintenance:off --app APP
4 dump
q93 heroku pg:backups:capture --app APP && heroku pg:backups:download --app APP --output old.dump
10 replicates
q2 no
11 replication
q224 Heroku Postgres gives no replication to outside: neither logical replication nor DMS with ongoing changes. Above the size of a dump ask Heroku's support, or copy tables that no longer change ahead and the rest in the window.
6 source
q87 devcenter.heroku.com/articles/heroku-postgres-import-export, /articles/maintenance-mode
m9 2 id
s6 render
4 maps
l8 m2 5 there
q12 web services
4 here
q38 service `api` behind the load balancer
m2 5 there
q18 background workers
4 here
q16 service `worker`
m2 5 there
q9 cron jobs
4 here
q47 EventBridge Scheduler in the module `functions`
m2 5 there
q15 Render Postgres
4 here
q8 database
m3 5 there
q17 Key Value (Redis)
4 here
q26 ElastiCache: not generated
4 note
q49 most caches start empty; queues are drained first
m2 5 there
q12 static sites
4 here
q42 CloudFront and S3 in the module `delivery`
m2 5 there
q18 environment groups
4 here
q63 Secrets Manager (secrets) and the task's environment (the rest)
m2 5 there
q5 disks
4 here
q52 S3 where it can be, EFS where it must: not generated
8 settings
q56 # copy each service's Environment page into settings.env
5 pause
q67 # suspend the web service in Render's dashboard (Settings, Suspend)
6 resume
q17 # resume it there
4 dump
q84 pg_dump --format=custom --no-owner --no-acl --file=old.dump "$EXTERNAL_DATABASE_URL"
10 replicates
q3 ask
11 replication
q96 Whether your plan gives logical replication is asked of Render's support before the date is set.
6 source
q46 render.com/docs/postgresql-creating-connecting
m9 2 id
s6 vercel
4 maps
l8 m2 5 there
q30 functions and server rendering
4 here
q84 service `api` behind the load balancer, as a container of the framework's own server
m3 5 there
q35 static files and image optimization
4 here
q42 CloudFront and S3 in the module `delivery`
4 note
q58 images are resized at build time or by a function of yours
m2 5 there
q9 cron jobs
4 here
q47 EventBridge Scheduler in the module `functions`
m2 5 there
q34 Postgres (Neon) of the marketplace
4 here
q8 database
m2 5 there
q4 Blob
4 here
q21 S3 bucket of the cell
m3 5 there
q37 KV (Upstash Redis) of the marketplace
4 here
q26 ElastiCache: not generated
4 note
q42 or keep it: it is reached from AWS as well
m2 5 there
q21 environment variables
4 here
q63 Secrets Manager (secrets) and the task's environment (the rest)
m2 5 there
q19 preview deployments
4 here
q51 your CI with the roots; or keep Vercel for previews
8 settings
q53 vercel env pull settings.env --environment=production
5 pause
q78 # serve a page of maintenance: promote a deployment that does (vercel promote)
6 resume
q15 vercel rollback
4 dump
q87 pg_dump --format=custom --no-owner --no-acl --file=old.dump "$POSTGRES_URL_NON_POOLING"
10 replicates
q3 yes
11 replication
q118 Neon gives logical replication once it is turned on for the project, which cannot be undone and restarts its computes.
6 source
q74 vercel.com/docs/cli/env; neon.com/docs/guides/logical-replication-postgres
m9 2 id
s3 gcp
4 maps
l8 m2 5 there
q9 Cloud Run
4 here
q38 service `api` behind the load balancer
m2 5 there
q3 GKE
4 here
q40 EKS (stack.compute: eks) or the services
m2 5 there
q24 Cloud SQL for PostgreSQL
4 here
q8 database
m3 5 there
q13 Cloud Storage
4 here
q21 S3 bucket of the cell
4 note
q49 DataSync copies from Cloud Storage with HMAC keys
m2 5 there
q7 Pub/Sub
4 here
q19 SQS and EventBridge
m2 5 there
q15 Cloud Scheduler
4 here
q47 EventBridge Scheduler in the module `functions`
m2 5 there
q14 Secret Manager
4 here
q15 Secrets Manager
m3 5 there
q32 Identity Platform, Firebase Auth
4 here
q7 Cognito
4 note
q80 password hashes are not taken over: users sign in anew or by a migration trigger
8 settings
q97 gcloud secrets list --format='value(name)' && gcloud secrets versions access latest --secret=NAME
5 pause
q53 gcloud run services update SERVICE --ingress=internal
6 resume
q48 gcloud run services update SERVICE --ingress=all
4 dump
q76 pg_dump --format=custom --no-owner --no-acl --file=old.dump "$CLOUD_SQL_URL"
10 replicates
q3 yes
11 replication
q149 gcloud sql instances patch INSTANCE --database-flags=cloudsql.logical_decoding=on restarts the instance; then ALTER USER replicator WITH REPLICATION.
6 source
q103 cloud.google.com/sql/docs/postgres/replication/configure-external-replica; docs.aws.amazon.com/datasync
m9 2 id
s5 azure
4 maps
l8 m2 5 there
q27 App Service, Container Apps
4 here
q38 service `api` behind the load balancer
m2 5 there
q3 AKS
4 here
q40 EKS (stack.compute: eks) or the services
m2 5 there
q46 Azure Database for PostgreSQL, flexible server
4 here
q8 database
m3 5 there
q12 Blob Storage
4 here
q21 S3 bucket of the cell
4 note
q33 DataSync copies from Blob Storage
m2 5 there
q11 Service Bus
4 here
q19 SQS and EventBridge
m2 5 there
q22 Functions with a timer
4 here
q47 EventBridge Scheduler in the module `functions`
m2 5 there
q9 Key Vault
4 here
q23 Secrets Manager and KMS
m3 5 there
q23 Entra External ID (B2C)
4 here
q7 Cognito
4 note
q80 password hashes are not taken over: users sign in anew or by a migration trigger
8 settings
q83 az webapp config appsettings list --name APP --resource-group GROUP > settings.json
5 pause
q48 az webapp stop --name APP --resource-group GROUP
6 resume
q49 az webapp start --name APP --resource-group GROUP
4 dump
q81 pg_dump --format=custom --no-owner --no-acl --file=old.dump "$AZURE_POSTGRES_URL"
10 replicates
q3 yes
11 replication
q145 az postgres flexible-server parameter set --name wal_level --value logical restarts the server; the administrator gets the attribute REPLICATION.
6 source
q110 learn.microsoft.com/azure/postgresql, "Logical replication and logical decoding"; docs.aws.amazon.com/datasync
m9 2 id
s12 digitalocean
4 maps
l7 m2 5 there
q22 App Platform, Droplets
4 here
q38 service `api` behind the load balancer
m2 5 there
q7 workers
4 here
q16 service `worker`
m2 5 there
q4 DOKS
4 here
q40 EKS (stack.compute: eks) or the services
m2 5 there
q18 Managed PostgreSQL
4 here
q8 database
m3 5 there
q6 Spaces
4 here
q21 S3 bucket of the cell
4 note
q62 the same interface: aws s3 sync with --endpoint-url, or rclone
m3 5 there
q24 Managed Caching (Valkey)
4 here
q26 ElastiCache: not generated
4 note
q49 most caches start empty; queues are drained first
m2 5 there
q31 app-level environment variables
4 here
q63 Secrets Manager (secrets) and the task's environment (the rest)
8 settings
q41 doctl apps spec get APP_ID > old-app.yaml
5 pause
q79 # point the load balancer at a page of maintenance, or scale the app to nothing
6 resume
q15 # point it back
4 dump
q75 pg_dump --format=custom --no-owner --no-acl --file=old.dump "$DATABASE_URL"
10 replicates
q3 yes
11 replication
q89 As doadmin: a publication for named tables (not FOR ALL TABLES, which wants a superuser).
6 source
q93 docs.digitalocean.com/products/databases/postgresql; materialize.com/docs on its publications
"""###

    static let modules_ai_main_tf: StaticString = ###"""
# The proof of concept: which models may be called, what is refused, and a record of every call to judge it by.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/${var.name}/bedrock"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["bedrock.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "log" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.this.arn}:*"]
  }
}

resource "aws_iam_role" "log" {
  name               = "${var.name}-bedrock-log"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "log" {
  name   = "write"
  role   = aws_iam_role.log.id
  policy = data.aws_iam_policy_document.log.json
}

resource "aws_bedrock_model_invocation_logging_configuration" "this" {
  depends_on = [aws_iam_role_policy.log]

  logging_config {
    text_data_delivery_enabled      = true
    image_data_delivery_enabled     = false
    embedding_data_delivery_enabled = false

    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.this.name
      role_arn       = aws_iam_role.log.arn
    }
  }
}

resource "aws_bedrock_guardrail" "this" {
  name                      = var.name
  description               = "What the feature neither takes nor says."
  blocked_input_messaging   = "This cannot be answered here."
  blocked_outputs_messaging = "This cannot be answered here."
  kms_key_arn               = var.kms_key_arn

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }

    filters_config {
      type            = "HATE"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }

    filters_config {
      type            = "VIOLENCE"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "CREDIT_DEBIT_CARD_NUMBER"
      action = "BLOCK"
    }

    pii_entities_config {
      type   = "PASSWORD"
      action = "BLOCK"
    }
  }
}

# What a service's tasks may do: call these models, under this guardrail.
data "aws_iam_policy_document" "use" {
  statement {
    sid     = "CallModels"
    actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    resources = flatten([for model in sort(var.models) : [
      "arn:aws:bedrock:*::foundation-model/${model}",
      "arn:aws:bedrock:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:inference-profile/*.${model}",
    ]])
  }

  statement {
    sid       = "ApplyGuardrail"
    actions   = ["bedrock:ApplyGuardrail"]
    resources = [aws_bedrock_guardrail.this.guardrail_arn]
  }
}
"""###

    static let modules_ai_outputs_tf: StaticString = ###"""
output "policy" {
  description = "What the application's tasks may do, as a JSON policy."
  value       = data.aws_iam_policy_document.use.json
}

output "guardrail_id" {
  description = "The guardrail, for each call."
  value       = aws_bedrock_guardrail.this.guardrail_id
}
"""###

    static let modules_ai_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "models" {
  description = "Foundation models that the application may call, by their ids."
  type        = set(string)

  validation {
    condition     = length(var.models) > 0
    error_message = "Name the models of the proof of concept."
  }
}

variable "kms_key_arn" {
  description = "Key of the log and of the guardrail."
  type        = string
}

variable "log_retention_days" {
  description = "Days that requests and answers are kept, for the evaluation."
  type        = number
  default     = 365
}
"""###

    static let modules_ai_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_baseline_access_tf: StaticString = ###"""
# CC6.1 to CC6.3: people come in through IAM Identity Center; the account's own doors are shut.
data "aws_ssoadmin_instances" "this" {
  count = var.switches.identity_center ? 1 : 0
}

resource "aws_ssoadmin_permission_set" "this" {
  for_each = var.switches.identity_center ? var.permission_sets : {}

  name             = each.key
  instance_arn     = tolist(data.aws_ssoadmin_instances.this[0].arns)[0]
  session_duration = "PT4H"
}

resource "aws_ssoadmin_managed_policy_attachment" "this" {
  #checkov:skip=CKV_AWS_274:one set of administrators, given to people by name
  for_each = var.switches.identity_center ? var.permission_sets : {}

  instance_arn       = tolist(data.aws_ssoadmin_instances.this[0].arns)[0]
  permission_set_arn = aws_ssoadmin_permission_set.this[each.key].arn
  managed_policy_arn = each.value
}

resource "aws_iam_account_password_policy" "this" {
  minimum_password_length        = 14
  require_lowercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  require_uppercase_characters   = true
  allow_users_to_change_password = true
  max_password_age               = 90
  password_reuse_prevention      = 24
}

resource "aws_s3_account_public_access_block" "this" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}
"""###

    static let modules_baseline_backup_tf: StaticString = ###"""
# A1.2, A1.3: whatever is tagged backup = true, every day and every month, where nobody deletes it early.
resource "aws_backup_vault" "this" {
  count = var.switches.backup ? 1 : 0

  name          = var.name
  kms_key_arn   = module.key.arn
  force_destroy = !var.protect
}

# Governance: an administrator can still end it. Compliance cannot be undone, by nobody: turn it on yourself.
resource "aws_backup_vault_lock_configuration" "this" {
  count = var.switches.backup && var.protect ? 1 : 0

  backup_vault_name  = aws_backup_vault.this[0].name
  min_retention_days = 7
  max_retention_days = 400
}

resource "aws_backup_plan" "this" {
  count = var.switches.backup ? 1 : 0

  name = var.name

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.this[0].name
    schedule          = "cron(0 5 * * ? *)"

    lifecycle {
      delete_after = 35
    }
  }

  rule {
    rule_name         = "monthly"
    target_vault_name = aws_backup_vault.this[0].name
    schedule          = "cron(0 6 1 * ? *)"

    lifecycle {
      delete_after = 365
    }
  }
}

data "aws_iam_policy_document" "backup_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["backup.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "backup" {
  count = var.switches.backup ? 1 : 0

  name               = "${var.name}-backup"
  assume_role_policy = data.aws_iam_policy_document.backup_assume.json
}

resource "aws_iam_role_policy_attachment" "backup" {
  for_each = var.switches.backup ? toset(["AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForRestores"]) : toset([])

  role       = aws_iam_role.backup[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.key}"
}

resource "aws_backup_selection" "this" {
  count = var.switches.backup ? 1 : 0

  name         = "tagged"
  plan_id      = aws_backup_plan.this[0].id
  iam_role_arn = aws_iam_role.backup[0].arn

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "true"
  }
}
"""###

    static let modules_baseline_config_tf: StaticString = ###"""
# CC7.1, CC8.1: what exists, how it is set, and when that changed.
data "aws_iam_policy_document" "config_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["config.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "config" {
  count = var.switches.config ? 1 : 0

  name               = "${var.name}-config"
  assume_role_policy = data.aws_iam_policy_document.config_assume.json
}

resource "aws_iam_role_policy_attachment" "config" {
  count = var.switches.config ? 1 : 0

  role       = aws_iam_role.config[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWS_ConfigRole"
}

# Config delivers into no bucket whose objects are locked, so that its history has one of its own.
module "history" {
  #checkov:skip=CKV_AWS_18:who read it stands in the trail
  source = "../bucket"
  count  = var.switches.config ? 1 : 0

  bucket      = local.history
  kms_key_arn = module.key.arn
  protect     = var.protect
}

data "aws_iam_policy_document" "config" {
  count = var.switches.config ? 1 : 0

  statement {
    sid       = "LookAtTheBucket"
    actions   = ["s3:GetBucketAcl", "s3:ListBucket"]
    resources = [module.history[0].arn]
  }

  statement {
    sid       = "WriteHistory"
    actions   = ["s3:PutObject"]
    resources = ["${module.history[0].arn}/config/AWSLogs/${local.account}/*"]
  }

  statement {
    sid       = "EncryptHistory"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [module.key.arn]
  }
}

resource "aws_iam_role_policy" "config" {
  count = var.switches.config ? 1 : 0

  name   = "deliver"
  role   = aws_iam_role.config[0].id
  policy = data.aws_iam_policy_document.config[0].json
}

resource "aws_config_configuration_recorder" "this" {
  count = var.switches.config ? 1 : 0

  name     = "default"
  role_arn = aws_iam_role.config[0].arn

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_delivery_channel" "this" {
  count = var.switches.config ? 1 : 0

  name           = "default"
  s3_bucket_name = module.history[0].id
  s3_key_prefix  = "config"
  depends_on     = [aws_config_configuration_recorder.this, aws_iam_role_policy.config]
}

resource "aws_config_configuration_recorder_status" "this" {
  count = var.switches.config ? 1 : 0

  name       = aws_config_configuration_recorder.this[0].name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.this]
}

locals {
  # AWS's managed rules, each with the criterion that it serves.
  rules = {
    access-keys-rotated = { identifier = "ACCESS_KEYS_ROTATED", parameters = { maxAccessKeyAge = "90" }, criterion = "CC6.1" }
    backups-of-rds      = { identifier = "DB_INSTANCE_BACKUP_ENABLED", parameters = {}, criterion = "A1.2" }
    buckets-not-public  = { identifier = "S3_BUCKET_PUBLIC_READ_PROHIBITED", parameters = {}, criterion = "CC6.6" }
    buckets-tls-only    = { identifier = "S3_BUCKET_SSL_REQUESTS_ONLY", parameters = {}, criterion = "CC6.7" }
    flow-logs-on        = { identifier = "VPC_FLOW_LOGS_ENABLED", parameters = {}, criterion = "CC7.2" }
    guardduty-on        = { identifier = "GUARDDUTY_ENABLED_CENTRALIZED", parameters = {}, criterion = "CC7.2" }
    keys-rotated        = { identifier = "CMK_BACKING_KEY_ROTATION_ENABLED", parameters = {}, criterion = "CC6.1" }
    logs-kept-a-year    = { identifier = "CW_LOGGROUP_RETENTION_PERIOD_CHECK", parameters = { MinRetentionTime = "365" }, criterion = "CC7.2" }
    no-administrator    = { identifier = "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", parameters = {}, criterion = "CC6.3" }
    no-open-ssh         = { identifier = "INCOMING_SSH_DISABLED", parameters = {}, criterion = "CC6.6" }
    password-policy     = { identifier = "IAM_PASSWORD_POLICY", parameters = {}, criterion = "CC6.1" }
    rds-encrypted       = { identifier = "RDS_STORAGE_ENCRYPTED", parameters = {}, criterion = "CC6.1" }
    root-with-mfa       = { identifier = "ROOT_ACCOUNT_MFA_ENABLED", parameters = {}, criterion = "CC6.1" }
    trail-on            = { identifier = "MULTI_REGION_CLOUD_TRAIL_ENABLED", parameters = {}, criterion = "CC7.2" }
    trail-validated     = { identifier = "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", parameters = {}, criterion = "CC7.2" }
    volumes-encrypted   = { identifier = "ENCRYPTED_VOLUMES", parameters = {}, criterion = "CC6.1" }
    waf-before-balancer = { identifier = "ALB_WAF_ENABLED", parameters = {}, criterion = "CC6.6" }
  }
}

resource "aws_config_config_rule" "this" {
  for_each = var.switches.config ? local.rules : {}

  name             = "${var.name}-${each.key}"
  description      = each.value.criterion
  input_parameters = length(each.value.parameters) == 0 ? null : jsonencode(each.value.parameters)
  depends_on       = [aws_config_configuration_recorder_status.this]

  source {
    owner             = "AWS"
    source_identifier = each.value.identifier
  }
}
"""###

    static let modules_baseline_detection_tf: StaticString = ###"""
# CC6.8, CC7.1, CC7.2: threats and weaknesses, in one list, and the serious ones told at once.
resource "aws_guardduty_detector" "this" {
  #checkov:skip=CKV2_AWS_3:one account; an organization turns it on for all
  count = var.switches.guardduty ? 1 : 0

  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_guardduty_detector_feature" "this" {
  for_each = var.switches.guardduty ? toset(["EBS_MALWARE_PROTECTION", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "S3_DATA_EVENTS"]) : toset([])

  detector_id = aws_guardduty_detector.this[0].id
  name        = each.key
  status      = "ENABLED"
}

resource "aws_securityhub_account" "this" {
  count = var.switches.securityhub ? 1 : 0

  enable_default_standards = false
}

resource "aws_securityhub_standards_subscription" "this" {
  for_each = var.switches.securityhub ? toset(["aws-foundational-security-best-practices/v/1.0.0", "cis-aws-foundations-benchmark/v/3.0.0"]) : toset([])

  standards_arn = "arn:aws:securityhub:${local.region}::standards/${each.key}"
  depends_on    = [aws_securityhub_account.this]
}

resource "aws_cloudwatch_event_rule" "findings" {
  count = var.switches.securityhub ? 1 : 0

  name = "${var.name}-findings"

  event_pattern = jsonencode({
    source      = ["aws.securityhub"]
    detail-type = ["Security Hub Findings - Imported"]
    detail      = { findings = { Severity = { Label = ["CRITICAL", "HIGH"] }, Workflow = { Status = ["NEW"] } } }
  })
}

resource "aws_cloudwatch_event_target" "findings" {
  count = var.switches.securityhub ? 1 : 0

  rule = aws_cloudwatch_event_rule.findings[0].name
  arn  = aws_sns_topic.findings.arn
}

# Where Security Hub does not gather them, GuardDuty tells its own.
resource "aws_cloudwatch_event_rule" "threats" {
  count = var.switches.guardduty && !var.switches.securityhub ? 1 : 0

  name = "${var.name}-threats"

  event_pattern = jsonencode({
    source      = ["aws.guardduty"]
    detail-type = ["GuardDuty Finding"]
    detail      = { severity = [{ numeric = [">=", 7] }] }
  })
}

resource "aws_cloudwatch_event_target" "threats" {
  count = var.switches.guardduty && !var.switches.securityhub ? 1 : 0

  rule = aws_cloudwatch_event_rule.threats[0].name
  arn  = aws_sns_topic.findings.arn
}

resource "aws_inspector2_enabler" "this" {
  count = var.switches.inspector ? 1 : 0

  account_ids    = [local.account]
  resource_types = ["ECR", "LAMBDA"]
}

resource "aws_accessanalyzer_analyzer" "this" {
  analyzer_name = "${var.name}-account"
  type          = "ACCOUNT"
}
"""###

    static let modules_baseline_main_tf: StaticString = ###"""
# Once for an account and region, in a state of its own: what SOC 2 asks of the account itself.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  region  = data.aws_region.current.name
  bucket  = "${var.name}-audit-${local.account}"
  history = "${var.name}-config-${local.account}"
}

# CC6.1: the key of all evidence.
module "key" {
  source = "../keys"

  alias       = "${var.name}/audit"
  description = "Audit evidence of ${var.name}"
  services    = ["backup.amazonaws.com", "cloudtrail.amazonaws.com", "cloudwatch.amazonaws.com", "config.amazonaws.com", "events.amazonaws.com", "logs.${local.region}.amazonaws.com", "sns.amazonaws.com"]
}

# CC7.3: findings reach people.
resource "aws_sns_topic" "findings" {
  name              = "${var.name}-findings"
  kms_master_key_id = module.key.arn
}

data "aws_iam_policy_document" "findings" {
  statement {
    sid       = "ServicesTell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }

  # EventBridge takes no condition in a topic's policy.
  statement {
    sid       = "EventsTell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.findings.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "findings" {
  arn    = aws_sns_topic.findings.arn
  policy = data.aws_iam_policy_document.findings.json
}

resource "aws_sns_topic_subscription" "findings" {
  for_each = var.emails

  topic_arn = aws_sns_topic.findings.arn
  protocol  = "email"
  endpoint  = each.key
}
"""###

    static let modules_baseline_outputs_tf: StaticString = ###"""
output "evidence" {
  description = "What an auditor asks for, by criterion."
  value = {
    CC6_1_key       = module.key.arn
    CC7_1_config    = one(aws_config_configuration_recorder.this[*].name)
    CC7_2_trail     = aws_cloudtrail.this.arn
    CC7_2_guardduty = one(aws_guardduty_detector.this[*].id)
    A1_2_vault      = one(aws_backup_vault.this[*].arn)
  }
}
"""###

    static let modules_baseline_trail_tf: StaticString = ###"""
# CC7.2: every call in every region, in a bucket that nobody rewrites.
data "aws_iam_policy_document" "bucket" {
  statement {
    sid       = "ServicesLook"
    actions   = ["s3:GetBucketAcl"]
    resources = ["arn:aws:s3:::${local.bucket}"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }

  statement {
    sid       = "ServicesWrite"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::${local.bucket}/cloudtrail/AWSLogs/${local.account}/*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

module "evidence" {
  #checkov:skip=CKV_AWS_18:reads of the evidence are in the trail itself
  source = "../bucket"

  bucket      = local.bucket
  kms_key_arn = module.key.arn
  lock_days   = var.protect ? 365 : null
  policies    = [data.aws_iam_policy_document.bucket.json]
  protect     = var.protect
}

resource "aws_cloudwatch_log_group" "trail" {
  name              = "/${var.name}/cloudtrail"
  retention_in_days = var.retention_days
  kms_key_id        = module.key.arn
}

data "aws_iam_policy_document" "trail_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "trail" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.trail.arn}:*"]
  }
}

resource "aws_iam_role" "trail" {
  name               = "${var.name}-cloudtrail"
  assume_role_policy = data.aws_iam_policy_document.trail_assume.json
}

resource "aws_iam_role_policy" "trail" {
  name   = "write"
  role   = aws_iam_role.trail.id
  policy = data.aws_iam_policy_document.trail.json
}

resource "aws_cloudtrail" "this" {
  #checkov:skip=CKV_AWS_252:alarms on the log tell people
  name                          = var.name
  s3_bucket_name                = module.evidence.id
  s3_key_prefix                 = "cloudtrail"
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true
  kms_key_id                    = module.key.arn
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.trail.arn
  depends_on                    = [aws_iam_role_policy.trail]
}

locals {
  watched = {
    root-used           = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"
    console-without-mfa = "{ $.eventName = \"ConsoleLogin\" && $.additionalEventData.MFAUsed != \"Yes\" && $.userIdentity.type = \"IAMUser\" }"
    trail-changed       = "{ $.eventName = \"StopLogging\" || $.eventName = \"DeleteTrail\" || $.eventName = \"UpdateTrail\" }"
    key-ends            = "{ $.eventSource = \"kms.amazonaws.com\" && ($.eventName = \"DisableKey\" || $.eventName = \"ScheduleKeyDeletion\") }"
    permissions-changed = "{ $.eventName = \"AttachRolePolicy\" || $.eventName = \"AttachUserPolicy\" || $.eventName = \"PutRolePolicy\" || $.eventName = \"PutUserPolicy\" }"
  }
}

resource "aws_cloudwatch_log_metric_filter" "watched" {
  for_each = local.watched

  name           = "${var.name}-${each.key}"
  log_group_name = aws_cloudwatch_log_group.trail.name
  pattern        = each.value

  metric_transformation {
    name      = each.key
    namespace = "${var.name}/audit"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  for_each = local.watched

  alarm_name          = "${var.name}-${each.key}"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  threshold           = 1
  metric_name         = each.key
  namespace           = "${var.name}/audit"
  period              = 300
  statistic           = "Sum"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.findings.arn]
  depends_on          = [aws_cloudwatch_log_metric_filter.watched]
}
"""###

    static let modules_baseline_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "emails" {
  description = "Who is told of findings."
  type        = set(string)
}

variable "retention_days" {
  description = "Days that the audit log can be searched; SOC 2 looks back over twelve months."
  type        = number
  default     = 400

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.retention_days)
    error_message = "CloudWatch Logs takes 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 from twelve months on."
  }
}

variable "switches" {
  description = "Parts by stage of the company; each costs by what the account holds."
  type = object({
    config          = optional(bool, true)
    guardduty       = optional(bool, true)
    securityhub     = optional(bool, true)
    inspector       = optional(bool, true)
    identity_center = optional(bool, false)
    backup          = optional(bool, true)
  })
  default = {}
}

variable "permission_sets" {
  description = "IAM Identity Center: name of each set, and AWS's policy in it."
  type        = map(string)
  default = {
    Administrator = "arn:aws:iam::aws:policy/AdministratorAccess"
    Auditor       = "arn:aws:iam::aws:policy/SecurityAudit"
    Developer     = "arn:aws:iam::aws:policy/PowerUserAccess"
  }
}

variable "protect" {
  description = "Whether evidence resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let modules_baseline_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_bucket_main_tf: StaticString = ###"""
# CC6.1, CC6.7: private, encrypted, versioned, TLS only.
resource "aws_s3_bucket" "this" {
  #checkov:skip=CKV_AWS_144:one region; what must outlive it is in backups
  #checkov:skip=CKV2_AWS_62:nothing listens to its events
  #checkov:skip=CKV_AWS_145:encrypted below, with a key where the writer can use one
  bucket              = var.bucket
  object_lock_enabled = var.lock_days != null
  force_destroy       = !var.protect
  tags                = var.tags
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    bucket_key_enabled = var.uses_own_key

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.uses_own_key ? "aws:kms" : "AES256"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket     = aws_s3_bucket.this.id
  depends_on = [aws_s3_bucket_versioning.this]

  rule {
    id     = "housekeeping"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    dynamic "expiration" {
      for_each = var.expire_days == null ? [] : [var.expire_days]

      content {
        days = expiration.value
      }
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "this" {
  count = var.lock_days == null ? 0 : 1

  bucket = aws_s3_bucket.this.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = var.lock_days
    }
  }
}

resource "aws_s3_bucket_logging" "this" {
  count = var.access_log == null ? 0 : 1

  bucket        = aws_s3_bucket.this.id
  target_bucket = var.access_log.bucket
  target_prefix = "s3/${var.bucket}/"
}

data "aws_iam_policy_document" "this" {
  source_policy_documents = var.policies

  statement {
    sid       = "TLSOnly"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket     = aws_s3_bucket.this.id
  policy     = data.aws_iam_policy_document.this.json
  depends_on = [aws_s3_bucket_public_access_block.this]
}
"""###

    static let modules_bucket_outputs_tf: StaticString = ###"""
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
"""###

    static let modules_bucket_variables_tf: StaticString = ###"""
variable "bucket" {
  description = "Name of the bucket, unique in all of AWS."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "A bucket's name has 3 to 63 lower-case letters, digits, points and hyphens."
  }
}

variable "kms_key_arn" {
  description = "Key of its objects; null encrypts with S3's own, where a service that writes cannot use KMS."
  type        = string
  default     = null
}

variable "uses_own_key" {
  description = "Whether kms_key_arn is given; known before the key is made."
  type        = bool
  default     = true
}

variable "access_log" {
  description = "Where who read what is written; null for the log's own bucket."
  type        = object({ bucket = string })
  default     = null
}

variable "expire_days" {
  description = "Days after which objects go; null keeps them."
  type        = number
  default     = null
}

variable "lock_days" {
  description = "Days in which nobody can delete an object (governance mode: an administrator still can, and is seen); null for none."
  type        = number
  default     = null
}

variable "policies" {
  description = "More statements of its policy, as JSON documents."
  type        = list(string)
  default     = []
}

variable "protect" {
  description = "Whether a bucket that holds objects resists its deletion."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
"""###

    static let modules_bucket_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_cell_main_tf: StaticString = ###"""
# One unit of isolation: the pool of all tenants, or one tenant alone. Services, database, bucket and key of its own, or the pool's.
data "aws_region" "current" {}

locals {
  name    = "${var.context.name}-${var.key}"
  tags    = merge(var.tags, { tenant = var.key })
  key_arn = var.owns_key ? module.key[0].arn : var.context.kms_key_arn
  host    = var.key == "pool" ? "app.${var.context.domain}" : "${var.key}.${var.context.domain}"
  runs    = var.compute != null
  holds   = var.database != null

  # Where the data is, and the password as RDS keeps and changes it.
  is_table          = try(var.database.kind, "") == "dynamodb"
  database_settings = !local.holds ? {} : local.is_table ? { TABLE = module.database[0].identifier } : { DATABASE_HOST = module.database[0].endpoint, DATABASE_NAME = "app" }
  database_secrets  = local.holds && !local.is_table ? { DATABASE_SECRET = module.database[0].secret_arn } : {}
}

module "key" {
  source = "../keys"
  count  = var.owns_key ? 1 : 0

  alias       = "${var.context.name}/cell/${var.key}"
  description = "Data of ${var.key}"
  services    = ["logs.${data.aws_region.current.name}.amazonaws.com"]
  tags        = local.tags
}

module "bucket" {
  source = "../bucket"

  bucket       = "${local.name}-${var.context.account}"
  kms_key_arn  = local.key_arn
  uses_own_key = true
  access_log   = { bucket = var.context.log_bucket }
  protect      = var.protect
  tags         = local.tags
}

# CC6.3: a task reaches its own cell's data and nothing else's.
data "aws_iam_policy_document" "task" {
  source_policy_documents = compact([var.context.ai_policy])

  statement {
    sid       = "OwnKey"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = distinct([local.key_arn, var.context.kms_key_arn])
  }

  statement {
    sid       = "Webhooks"
    actions   = ["sqs:SendMessage"]
    resources = [var.context.queue.arn]
  }

  # As app_user, whom row-level security binds; never as the owner.
  dynamic "statement" {
    for_each = var.serves_tenants ? ["*"] : local.holds && !local.is_table ? [module.database[0].resource_id] : []

    content {
      sid       = "OwnDatabase"
      actions   = ["rds-db:connect"]
      resources = ["arn:aws:rds-db:${data.aws_region.current.name}:${var.context.account}:dbuser:${statement.value}/app_user"]
    }
  }

  statement {
    sid       = "OwnObjects"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["${module.bucket.arn}/*"]
  }

  dynamic "statement" {
    for_each = var.context.vectors == null ? [] : [1]

    content {
      sid       = "Vectors"
      actions   = ["aoss:APIAccessAll"]
      resources = [var.context.vectors.arn]
    }
  }

  dynamic "statement" {
    for_each = local.is_table ? [1] : []

    content {
      sid       = "OwnTable"
      actions   = ["dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]
      resources = [module.database[0].table_arn]
    }
  }
}

module "service" {
  source   = "../service"
  for_each = local.runs ? toset(["api", "worker"]) : toset([])

  name               = "${local.name}-${each.key == "api" ? "a" : "w"}"
  cluster            = var.context.cluster
  vpc_id             = var.context.vpc_id
  vpc_cidr           = var.context.vpc_cidr
  subnet_ids         = var.context.private_subnets
  image              = "${var.context.repositories[each.key]}:${var.image_tag}"
  cpu                = var.compute.cpu
  memory             = var.compute.memory
  tasks              = { min = var.compute.min, max = var.compute.max }
  environment        = merge({ CELL = var.key, USER_POOL_ID = var.context.user_pool_id, BUCKET = module.bucket.id, QUEUE_URL = var.context.queue.url }, local.database_settings, var.context.guardrail_id == null ? {} : { GUARDRAIL_ID = var.context.guardrail_id }, var.context.vectors == null ? {} : { VECTORS_ENDPOINT = var.context.vectors.endpoint })
  secrets            = merge({ SESSION_SECRET = var.context.session_secret }, local.database_secrets)
  secret_key_arns    = [var.context.kms_key_arn]
  policy             = data.aws_iam_policy_document.task.json
  kms_key_arn        = local.key_arn
  log_retention_days = var.context.retention_days
  tags               = local.tags

  http = each.key == "worker" ? null : {
    listener_arn      = var.context.listener_arn
    security_group_id = var.context.edge_group_id
    priority          = var.priority
    hosts             = [local.host]
  }
}

# CC6.3: a cell's tasks reach the indexes whose names begin with its own and an underscore, which no cell's name holds.
resource "aws_opensearchserverless_access_policy" "vectors" {
  count = var.context.vectors != null && local.runs ? 1 : 0

  name        = local.name
  type        = "data"
  description = "Vectors of ${var.key}"

  policy = jsonencode([{
    Principal = [for service in module.service : service.task_role_arn]
    Rules = [{
      ResourceType = "index"
      Resource     = ["index/${var.context.vectors.name}/${var.key}_*"]
      Permission   = ["aoss:CreateIndex", "aoss:DescribeIndex", "aoss:ReadDocument", "aoss:UpdateIndex", "aoss:WriteDocument"]
    }]
  }])
}

module "database" {
  source = "../database"
  count  = local.holds ? 1 : 0

  name           = local.name
  kind           = var.database.kind
  vpc_id         = var.context.vpc_id
  subnet_ids     = var.context.data_subnets
  clients        = merge({ for name, service in module.service : name => service.security_group_id }, { for index, group in var.context.kubernetes_groups : "kubernetes-${index}" => group }, var.clients)
  kms_key_arn    = local.key_arn
  capacity       = coalesce(var.database.capacity, { min = 0.5, max = 8 })
  instance_class = coalesce(var.database.instance_class, "db.t4g.medium")
  readers        = var.database.readers
  storage_gb     = var.database.storage_gb
  multi_az       = var.database.multi_az
  protect        = var.protect
  tags           = local.tags
}
"""###

    static let modules_cell_outputs_tf: StaticString = ###"""
output "clients" {
  description = "Groups of its services, for a database in another cell."
  value       = { for name, service in module.service : name => service.security_group_id }
}

output "database" {
  description = "Where its database is, and where the password stands; null where it has none."
  value       = local.holds ? { endpoint = module.database[0].endpoint, secret_arn = module.database[0].secret_arn } : null
}

output "address" {
  description = "Where its users come in."
  value       = "https://${local.host}"
}
"""###

    static let modules_cell_variables_tf: StaticString = ###"""
variable "key" {
  description = "Name of the cell: pool, or a tenant's; it stands in names and addresses, and is never changed."
  type        = string

  validation {
    condition     = can(regex("^[a-z](-?[a-z0-9])*$", var.key)) && length(var.key) <= 12
    error_message = "At most 12 lower-case letters, digits and single hyphens, a letter first."
  }
}

variable "context" {
  description = "The platform's output of that name."
  type = object({
    name              = string
    account           = string
    domain            = string
    vpc_id            = string
    vpc_cidr          = string
    private_subnets   = list(string)
    data_subnets      = list(string)
    cluster           = object({ arn = string, name = string, capacity_provider = optional(string) })
    repositories      = map(string)
    listener_arn      = string
    edge_group_id     = string
    kms_key_arn       = string
    log_bucket        = string
    user_pool_id      = string
    ai_policy         = optional(string)
    queue             = object({ arn = string, url = string })
    guardrail_id      = optional(string)
    vectors           = optional(object({ name = string, arn = string, endpoint = string }))
    session_secret    = string
    kubernetes_groups = list(string)
    retention_days    = number
  })
}

variable "priority" {
  description = "Place of its rule at the load balancer, of its own and never given to another."
  type        = number
}

variable "compute" {
  description = "Services of its own; null where the pool's serve it."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "A database of its own; null where the pool's holds it."
  type = object({
    kind           = string
    capacity       = optional(object({ min = number, max = number }))
    instance_class = optional(string)
    readers        = optional(number, 0)
    storage_gb     = optional(number, 100)
    multi_az       = optional(bool, true)
  })
  default = null
}

variable "owns_key" {
  description = "A key of its own: what a tenant's contract may ask for."
  type        = bool
  default     = true
}

variable "clients" {
  description = "Security groups of other cells that reach its database, each by a name that stays."
  type        = map(string)
  default     = {}
}

variable "serves_tenants" {
  description = "Whether its services use the databases of other cells too (hybrid)."
  type        = bool
  default     = false
}

variable "image_tag" {
  description = "Version of the images."
  type        = string
  default     = "bootstrap"
}

variable "tags" {
  description = "Tags beside the provider's own, as track and workload."
  type        = map(string)
  default     = {}
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let modules_cell_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_cluster_main_tf: StaticString = ###"""
# CC7.1, CC8.1: images are scanned when pushed, cannot be changed, and go when nobody runs them.
resource "aws_ecr_repository" "this" {
  for_each = var.images

  name                 = "${var.name}/${each.key}"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = !var.protect

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.kms_key_arn
  }
}

resource "aws_ecr_lifecycle_policy" "this" {
  for_each = var.images

  repository = aws_ecr_repository.this[each.key].name

  policy = jsonencode({
    rules = [{
      rulePriority = 1
      description  = "the last 50 images"
      selection    = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = 50 }
      action       = { type = "expire" }
    }]
  })
}

# CC6.1: who opened a shell in a container, and what was typed.
resource "aws_cloudwatch_log_group" "exec" {
  name              = "/${var.name}/exec"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_ecs_cluster" "this" {
  name = var.name

  setting {
    name  = "containerInsights"
    value = "enabled"
  }

  configuration {
    execute_command_configuration {
      kms_key_id = var.kms_key_arn
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = aws_cloudwatch_log_group.exec.name
      }
    }
  }
}
"""###

    static let modules_cluster_outputs_tf: StaticString = ###"""
output "arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn
}

output "name" {
  description = "Name of the cluster."
  value       = aws_ecs_cluster.this.name
}

output "repositories" {
  description = "Address of each image's repository."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.repository_url }
}

output "capacity_provider" {
  description = "What runs the services: null for Fargate, else the servers."
  value       = one([for provider in aws_ecs_capacity_provider.server : provider.name])
}
"""###

    static let modules_cluster_servers_tf: StaticString = ###"""
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
"""###

    static let modules_cluster_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "images" {
  description = "Images that are built: one repository for each."
  type        = set(string)
  default     = ["api", "worker"]
}

variable "kms_key_arn" {
  description = "Key of images and of the shell's log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that shells in containers are kept on record."
  type        = number
  default     = 365
}

variable "protect" {
  description = "Whether a repository that holds images resists its deletion."
  type        = bool
  default     = true
}

variable "servers" {
  description = "Fewest and most m7g.large servers that run the services, with their network; null where Fargate runs them."
  type        = object({ min = number, max = number, subnet_ids = list(string), vpc_id = string })
  default     = null
}
"""###

    static let modules_cluster_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_cost_guard_main_tf: StaticString = ###"""
# Credits hide the bill: a budget that counts them forecasts nothing until they are gone. Both budgets leave them out.
resource "aws_budgets_budget" "month" {
  name         = "${var.name}-month"
  budget_type  = "COST"
  limit_amount = tostring(var.monthly_usd)
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_types {
    include_credit = false
    include_refund = false
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 80
    threshold_type            = "PERCENTAGE"
    notification_type         = "ACTUAL"
    subscriber_sns_topic_arns = [var.topic_arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    notification_type         = "FORECASTED"
    subscriber_sns_topic_arns = [var.topic_arn]
  }
}

resource "aws_budgets_budget" "credit" {
  count = var.credit_usd > 0 ? 1 : 0

  name         = "${var.name}-credit"
  budget_type  = "COST"
  limit_amount = tostring(var.credit_usd)
  limit_unit   = "USD"
  time_unit    = "ANNUALLY"

  cost_types {
    include_credit = false
    include_refund = false
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 50
    threshold_type            = "PERCENTAGE"
    notification_type         = "ACTUAL"
    subscriber_sns_topic_arns = [var.topic_arn]
  }

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 90
    threshold_type            = "PERCENTAGE"
    notification_type         = "ACTUAL"
    subscriber_sns_topic_arns = [var.topic_arn]
  }
}

resource "aws_ce_anomaly_monitor" "services" {
  name         = "${var.name}-services"
  monitor_type = "CUSTOM"

  # By the product's tag: an account has one monitor of all services, and AWS makes that itself. Activate the tag in Billing.
  monitor_specification = jsonencode({
    And            = null
    CostCategories = null
    Dimensions     = null
    Not            = null
    Or             = null
    Tags           = { Key = "product", MatchOptions = null, Values = [var.name] }
  })
}

resource "aws_ce_anomaly_subscription" "services" {
  name             = "${var.name}-services"
  frequency        = "IMMEDIATE"
  monitor_arn_list = [aws_ce_anomaly_monitor.services.arn]

  subscriber {
    type    = "SNS"
    address = var.topic_arn
  }

  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = ["50"]
    }
  }
}
"""###

    static let modules_cost_guard_outputs_tf: StaticString = ###"""
output "budget" {
  description = "The month's budget, before credits."
  value       = aws_budgets_budget.month.name
}
"""###

    static let modules_cost_guard_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "monthly_usd" {
  description = "US dollars a month that are expected, before credits."
  type        = number

  validation {
    condition     = var.monthly_usd > 0
    error_message = "Write what the forecast expects."
  }
}

variable "credit_usd" {
  description = "US dollars of credit on the balance; 0 for none."
  type        = number
  default     = 0
}

variable "topic_arn" {
  description = "Who is told."
  type        = string
}
"""###

    static let modules_cost_guard_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_database_main_tf: StaticString = ###"""
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
"""###

    static let modules_database_outputs_tf: StaticString = ###"""
output "endpoint" {
  description = "Where it is reached; null for DynamoDB."
  value       = one(concat(aws_rds_cluster.this[*].endpoint, aws_db_instance.this[*].address))
}

output "secret_arn" {
  description = "The password, in Secrets Manager; null for DynamoDB."
  value       = one(concat([for cluster in aws_rds_cluster.this : try(cluster.master_user_secret[0].secret_arn, null)], [for instance in aws_db_instance.this : try(instance.master_user_secret[0].secret_arn, null)]))
}

output "resource_id" {
  description = "Its own id, for signing in by IAM; null for DynamoDB."
  value       = one(concat(aws_rds_cluster.this[*].cluster_resource_id, aws_db_instance.this[*].resource_id))
}

output "table_arn" {
  description = "The table; null for PostgreSQL."
  value       = one(aws_dynamodb_table.this[*].arn)
}

output "identifier" {
  description = "Its name in CloudWatch."
  value       = var.name
}
"""###

    static let modules_database_variables_tf: StaticString = ###"""
variable "name" {
  description = "Name of the database in AWS; at most 50 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 50 && can(regex("^[a-z](-?[a-z0-9])*$", var.name))
    error_message = "At most 50 lower-case letters, digits and single hyphens, a letter first."
  }
}

variable "kind" {
  description = "aurora-serverless-v2, aurora-provisioned, rds-postgresql or dynamodb."
  type        = string

  validation {
    condition     = contains(["aurora-serverless-v2", "aurora-provisioned", "rds-postgresql", "dynamodb"], var.kind)
    error_message = "Write aurora-serverless-v2, aurora-provisioned, rds-postgresql or dynamodb."
  }
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the data tier."
  type        = list(string)
}

variable "clients" {
  description = "Security groups that may connect, each by a name that stays."
  type        = map(string)
}

variable "kms_key_arn" {
  description = "Key of data, backups, password and metrics."
  type        = string
}

variable "capacity" {
  description = "Aurora capacity units of Serverless v2: fewest and most."
  type        = object({ min = number, max = number })
  default     = { min = 0.5, max = 8 }

  validation {
    condition     = var.capacity.min >= 0.5 && var.capacity.max <= 256 && var.capacity.min <= var.capacity.max
    error_message = "Half a unit to 256, in halves."
  }
}

variable "instance_class" {
  description = "Class of a provisioned instance."
  type        = string
  default     = "db.t4g.medium"

  validation {
    condition     = can(regex("^db\\.(t4g|t3|m6g|m6i|m7g|r6g|r6i|r7g)\\.(micro|small|medium|large|xlarge|[248]xlarge|1[26]xlarge)$", var.instance_class))
    error_message = "Name a class of the families t3, t4g, m6g, m6i, m7g, r6g, r6i or r7g, as db.r6g.large."
  }
}

variable "readers" {
  description = "Readers beside Aurora's writer: one makes it survive a zone."
  type        = number
  default     = 1

  validation {
    condition     = var.readers >= 0 && var.readers <= 15
    error_message = "Aurora takes at most 15 readers."
  }
}

variable "storage_gb" {
  description = "GB of storage that RDS begins with; it grows to ten times that."
  type        = number
  default     = 100

  validation {
    condition     = var.storage_gb >= 20 && var.storage_gb <= 6500
    error_message = "gp3 begins with 20 GB; ten times the first size must stay under 65,536 GB."
  }
}

variable "multi_az" {
  description = "Whether RDS keeps a standby in another zone."
  type        = bool
  default     = true
}

variable "backup_days" {
  description = "Days to which it can be put back."
  type        = number
  default     = 35

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "1 to 35 days."
  }
}

variable "protect" {
  description = "Whether it resists its deletion and leaves a last snapshot."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
"""###

    static let modules_database_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_delivery_main_tf: StaticString = ###"""
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
"""###

    static let modules_delivery_outputs_tf: StaticString = ###"""
output "domain" {
  description = "Where the files are served."
  value       = aws_cloudfront_distribution.this.domain_name
}
"""###

    static let modules_delivery_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "bucket" {
  description = "Name of the bucket of the files."
  type        = string
}

variable "log_bucket" {
  description = "Bucket of the access log."
  type        = string
}

variable "certificate" {
  description = "Certificate in us-east-1 with the names it serves; null serves CloudFront's own name."
  type        = object({ arn = string, aliases = list(string) })
  default     = null
}

variable "protect" {
  description = "Whether the bucket resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let modules_delivery_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_edge_main_tf: StaticString = ###"""
# CC6.6, CC6.7: one door, TLS 1.2 and 1.3, a firewall in front, everything logged.
resource "aws_route53_zone" "this" {
  #checkov:skip=CKV2_AWS_38:DNSSEC is the registrar's step too; turn it on with it
  #checkov:skip=CKV2_AWS_39:query logs cost and serve no control here
  name = var.zone_name
}

resource "aws_acm_certificate" "this" {
  domain_name               = var.zone_name
  subject_alternative_names = ["*.${var.zone_name}"]
  validation_method         = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The domain and its wildcard are proven by one record: whichever of the two options is read, it is the same.
locals {
  proof = tolist(aws_acm_certificate.this.domain_validation_options)[0]
}

resource "aws_route53_record" "validation" {
  zone_id         = aws_route53_zone.this.zone_id
  allow_overwrite = true
  name            = local.proof.resource_record_name
  type            = local.proof.resource_record_type
  records         = [local.proof.resource_record_value]
  ttl             = 300
}

resource "aws_acm_certificate_validation" "this" {
  certificate_arn         = aws_acm_certificate.this.arn
  validation_record_fqdns = [aws_route53_record.validation.fqdn]
}

resource "aws_security_group" "this" {
  name        = "${var.name}-edge"
  description = "HTTPS from the internet to the load balancer"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  #checkov:skip=CKV_AWS_260:port 80 only sends on to 443
  for_each = { http = 80, https = 443 }

  security_group_id = aws_security_group.this.id
  description       = "${each.key} from the internet"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
}

resource "aws_vpc_security_group_egress_rule" "services" {
  security_group_id = aws_security_group.this.id
  description       = "services in the VPC"
  cidr_ipv4         = var.vpc_cidr
  ip_protocol       = "tcp"
  from_port         = 8080
  to_port           = 8080
}

resource "aws_lb" "this" {
  #checkov:skip=CKV2_AWS_76:the known-bad-inputs group below refuses Log4j's
  name                       = "${var.name}-edge"
  load_balancer_type         = "application"
  security_groups            = [aws_security_group.this.id]
  subnets                    = var.subnet_ids
  drop_invalid_header_fields = true
  enable_deletion_protection = var.protect

  access_logs {
    bucket  = var.log_bucket
    prefix  = "edge"
    enabled = true
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.this.certificate_arn

  # A host that no tenant has is told so, and reaches nothing.
  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "not found"
      status_code  = "404"
    }
  }
}

resource "aws_route53_record" "tenants" {
  zone_id = aws_route53_zone.this.zone_id
  name    = "*.${var.zone_name}"
  type    = "A"

  alias {
    name                   = aws_lb.this.dns_name
    zone_id                = aws_lb.this.zone_id
    evaluate_target_health = true
  }
}

resource "aws_wafv2_web_acl" "this" {
  name  = var.name
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "known-bad-inputs"
    priority = 10

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "known-bad-inputs"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "common"
    priority = 20

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"

        # Bodies over 8 KB are counted, not blocked: uploads and imports are larger.
        rule_action_override {
          name = "SizeRestrictions_BODY"

          action_to_use {
            count {}
          }
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "rate"
    priority = 30

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit              = var.requests_per_5_minutes
        aggregate_key_type = "IP"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = var.name
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = aws_lb.this.arn
  web_acl_arn  = aws_wafv2_web_acl.this.arn
}

resource "aws_cloudwatch_log_group" "waf" {
  name              = "aws-waf-logs-${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_wafv2_web_acl_logging_configuration" "this" {
  resource_arn            = aws_wafv2_web_acl.this.arn
  log_destination_configs = [aws_cloudwatch_log_group.waf.arn]
}
"""###

    static let modules_edge_outputs_tf: StaticString = ###"""
output "listener_arn" {
  description = "The HTTPS listener, to which each cell adds its rule."
  value       = aws_lb_listener.https.arn
}

output "security_group_id" {
  description = "Group of the load balancer: what services let in."
  value       = aws_security_group.this.id
}

output "load_balancer" {
  description = "Its name in CloudWatch."
  value       = aws_lb.this.arn_suffix
}
"""###

    static let modules_edge_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name; an ALB's is at most 32 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 24
    error_message = "At most 24 characters, so that the load balancer's name fits into 32."
  }
}

variable "zone_name" {
  description = "Domain of the product; a public hosted zone is made for it."
  type        = string
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC: all that the load balancer may reach."
  type        = string
}

variable "subnet_ids" {
  description = "Public subnets."
  type        = list(string)
}

variable "log_bucket" {
  description = "Bucket of the access log."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of the firewall's log."
  type        = string
}

variable "requests_per_5_minutes" {
  description = "Requests of one address in five minutes, after which it is blocked."
  type        = number
  default     = 2000

  validation {
    condition     = var.requests_per_5_minutes >= 10
    error_message = "WAF takes 10 and more."
  }
}

variable "log_retention_days" {
  description = "Days that the firewall's log is kept."
  type        = number
  default     = 365
}

variable "protect" {
  description = "Whether the load balancer resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let modules_edge_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_functions_main_tf: StaticString = ###"""
# Webhooks and jobs: a queue takes them at once, a function works them off, what fails five times is kept for two weeks.
resource "aws_sqs_queue" "failed" {
  name                      = "${var.name}-failed"
  message_retention_seconds = 1209600
  kms_master_key_id         = var.kms_key_arn
}

resource "aws_sqs_queue" "this" {
  name                       = var.name
  visibility_timeout_seconds = 180
  kms_master_key_id          = var.kms_key_arn
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "this" {
  statement {
    sid       = "Log"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.this.arn}:*"]
  }

  statement {
    sid       = "Queue"
    actions   = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:SendMessage"]
    resources = [aws_sqs_queue.this.arn, aws_sqs_queue.failed.arn]
  }

  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.kms_key_arn]
  }

  statement {
    sid       = "Trace"
    actions   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "this" {
  name               = "${var.name}-function"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "this" {
  name   = "application"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.this.json
}

resource "aws_lambda_function" "this" {
  #checkov:skip=CKV_AWS_115:a new account has ten executions in all, of which none can be kept
  #checkov:skip=CKV_AWS_117:it reaches nothing inside the VPC
  #checkov:skip=CKV_AWS_272:code signing is the pipeline's
  #checkov:skip=CKV_AWS_173:it has no settings; those that come are encrypted with the key below
  function_name                  = var.name
  role                           = aws_iam_role.this.arn
  runtime                        = "nodejs22.x"
  handler                        = var.handler
  filename                       = var.package
  source_code_hash               = filebase64sha256(var.package)
  architectures                  = ["x86_64"]
  memory_size                    = var.memory
  timeout                        = 30
  reserved_concurrent_executions = coalesce(var.concurrency, -1)
  kms_key_arn                    = var.kms_key_arn
  depends_on                     = [aws_cloudwatch_log_group.this, aws_iam_role_policy.this]

  tracing_config {
    mode = "Active"
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_lambda_event_source_mapping" "this" {
  event_source_arn        = aws_sqs_queue.this.arn
  function_name           = aws_lambda_function.this.arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]
}

data "aws_iam_policy_document" "scheduler_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "scheduler" {
  statement {
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.this.arn]
  }
}

resource "aws_iam_role" "scheduler" {
  name               = "${var.name}-schedule"
  assume_role_policy = data.aws_iam_policy_document.scheduler_assume.json
}

resource "aws_iam_role_policy" "scheduler" {
  name   = "invoke"
  role   = aws_iam_role.scheduler.id
  policy = data.aws_iam_policy_document.scheduler.json
}

resource "aws_scheduler_schedule" "this" {
  name                = var.name
  schedule_expression = var.schedule
  kms_key_arn         = var.kms_key_arn

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 15
  }

  target {
    arn      = aws_lambda_function.this.arn
    role_arn = aws_iam_role.scheduler.arn

    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 3
    }
  }
}
"""###

    static let modules_functions_outputs_tf: StaticString = ###"""
output "queue_arn" {
  description = "Where webhooks are put."
  value       = aws_sqs_queue.this.arn
}

output "queue_url" {
  description = "Its address, for whoever sends."
  value       = aws_sqs_queue.this.url
}

output "function" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}
"""###

    static let modules_functions_variables_tf: StaticString = ###"""
variable "name" {
  description = "Name of the function."
  type        = string
}

variable "package" {
  description = "The zip file of its code."
  type        = string
}

variable "handler" {
  description = "What the runtime calls."
  type        = string
  default     = "index.handler"
}

variable "memory" {
  description = "Memory in MB; 1769 are one vCPU."
  type        = number
  default     = 512

  validation {
    condition     = var.memory >= 128 && var.memory <= 10240
    error_message = "Lambda takes 128 to 10240 MB."
  }
}

variable "concurrency" {
  description = "Executions kept for it; null shares the account's, of which a new account has ten."
  type        = number
  default     = null
}

variable "schedule" {
  description = "When it runs besides, as cron(0 3 * * ? *)."
  type        = string
  default     = "cron(0 3 * * ? *)"
}

variable "kms_key_arn" {
  description = "Key of queue, log and settings."
  type        = string
}

variable "log_retention_days" {
  description = "Days that its log is kept."
  type        = number
  default     = 365
}
"""###

    static let modules_functions_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_identity_main_tf: StaticString = ###"""
# CC6.1, CC6.2: customers' users, with a second factor; enterprises sign in with their own directory.
resource "aws_cognito_user_pool" "this" {
  name                     = var.name
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"
  deletion_protection      = var.protect ? "ACTIVE" : "INACTIVE"

  password_policy {
    minimum_length                   = 12
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 3
  }

  software_token_mfa_configuration {
    enabled = true
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  # Which tenant somebody belongs to; written by the application alone.
  schema {
    name                = "tenant"
    attribute_data_type = "String"
    mutable             = true

    string_attribute_constraints {
      min_length = 1
      max_length = 63
    }
  }
}

resource "aws_cognito_identity_provider" "saml" {
  for_each = var.saml

  user_pool_id      = aws_cognito_user_pool.this.id
  provider_name     = each.key
  provider_type     = "SAML"
  provider_details  = { MetadataURL = each.value }
  attribute_mapping = { email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" }

  lifecycle {
    # Cognito adds what it reads from the metadata.
    ignore_changes = [provider_details]
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name                                 = "${var.name}-web"
  user_pool_id                         = aws_cognito_user_pool.this.id
  generate_secret                      = false
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["email", "openid", "profile"]
  callback_urls                        = var.callback_urls
  supported_identity_providers         = concat(["COGNITO"], [for provider in aws_cognito_identity_provider.saml : provider.provider_name])
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  prevent_user_existence_errors        = "ENABLED"
  enable_token_revocation              = true
  access_token_validity                = 60
  id_token_validity                    = 60
  refresh_token_validity               = 30
  # The tenant is told, never taken from the browser.
  write_attributes = ["email"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "this" {
  domain       = var.domain_prefix
  user_pool_id = aws_cognito_user_pool.this.id
}
"""###

    static let modules_identity_outputs_tf: StaticString = ###"""
output "user_pool_id" {
  description = "The pool of users."
  value       = aws_cognito_user_pool.this.id
}

output "client_id" {
  description = "The web application in it."
  value       = aws_cognito_user_pool_client.web.id
}
"""###

    static let modules_identity_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "domain_prefix" {
  description = "Prefix of the sign-in page's address, unique in the region."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", var.domain_prefix))
    error_message = "At most 63 lower-case letters, digits and hyphens."
  }
}

variable "callback_urls" {
  description = "Where a sign-in may lead."
  type        = list(string)
}

variable "saml" {
  description = "Identity providers of enterprise customers: the address of each one's metadata."
  type        = map(string)
  default     = {}
}

variable "protect" {
  description = "Whether the pool of users resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let modules_identity_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_keys_main_tf: StaticString = ###"""
# CC6.1: one customer-managed key, rotated every year, used by this account alone.
data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "this" {
  #checkov:skip=CKV_AWS_109:a key policy names the key itself as "*", there is no narrower form
  #checkov:skip=CKV_AWS_111:as above
  #checkov:skip=CKV_AWS_356:as above
  statement {
    sid       = "AccountAdministers"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  dynamic "statement" {
    for_each = length(var.services) > 0 ? [var.services] : []

    content {
      sid       = "ServicesEncrypt"
      actions   = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = statement.value
      }
    }
  }
}

resource "aws_kms_key" "this" {
  description             = var.description
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.this.json
  tags                    = var.tags
}

resource "aws_kms_alias" "this" {
  name          = "alias/${var.alias}"
  target_key_id = aws_kms_key.this.key_id
}
"""###

    static let modules_keys_outputs_tf: StaticString = ###"""
output "arn" {
  description = "ARN of the key."
  value       = aws_kms_key.this.arn
}
"""###

    static let modules_keys_variables_tf: StaticString = ###"""
variable "alias" {
  description = "Name of the key below alias/."
  type        = string
}

variable "description" {
  description = "What the key protects."
  type        = string
}

variable "services" {
  description = "Service principals that encrypt with it on the account's behalf."
  type        = list(string)
  default     = []
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
"""###

    static let modules_keys_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_kubernetes_main_tf: StaticString = ###"""
# Where the company runs Kubernetes: a private control plane, secrets encrypted, all its logs, never in extended support.
data "aws_iam_policy_document" "cluster_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["eks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "cluster" {
  name               = "${var.name}-eks"
  assume_role_policy = data.aws_iam_policy_document.cluster_assume.json
}

resource "aws_iam_role_policy_attachment" "cluster" {
  role       = aws_iam_role.cluster.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/eks/${var.name}/cluster"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_eks_cluster" "this" {
  name                      = var.name
  role_arn                  = aws_iam_role.cluster.arn
  version                   = var.kubernetes_version
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  depends_on                = [aws_cloudwatch_log_group.this, aws_iam_role_policy_attachment.cluster]

  # Extended support costs six times as much: AWS upgrades the cluster instead.
  upgrade_policy {
    support_type = "STANDARD"
  }

  access_config {
    authentication_mode = "API"
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = var.kms_key_arn
    }
  }

  vpc_config {
    subnet_ids              = var.subnet_ids
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}

data "aws_iam_policy_document" "node_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "node" {
  name               = "${var.name}-eks-node"
  assume_role_policy = data.aws_iam_policy_document.node_assume.json
}

resource "aws_iam_role_policy_attachment" "node" {
  for_each = toset(["AmazonEC2ContainerRegistryReadOnly", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy"])

  role       = aws_iam_role.node.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_launch_template" "node" {
  name = "${var.name}-eks-node"

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

resource "aws_eks_node_group" "this" {
  cluster_name    = aws_eks_cluster.this.name
  node_group_name = "default"
  node_role_arn   = aws_iam_role.node.arn
  subnet_ids      = var.subnet_ids
  ami_type        = "AL2023_ARM_64_STANDARD"
  instance_types  = ["m7g.large"]
  depends_on      = [aws_iam_role_policy_attachment.node]

  launch_template {
    id      = aws_launch_template.node.id
    version = aws_launch_template.node.latest_version
  }

  scaling_config {
    min_size     = var.nodes.min
    max_size     = var.nodes.max
    desired_size = var.nodes.min
  }

  update_config {
    max_unavailable = 1
  }

  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]
  }
}
"""###

    static let modules_kubernetes_outputs_tf: StaticString = ###"""
output "name" {
  description = "Name of the cluster."
  value       = aws_eks_cluster.this.name
}

output "security_group_id" {
  description = "Group of its nodes: what databases let in."
  value       = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}
"""###

    static let modules_kubernetes_variables_tf: StaticString = ###"""
variable "name" {
  description = "Name of the cluster."
  type        = string
}

variable "kubernetes_version" {
  description = "Version of Kubernetes; null takes AWS's own choice at the time, which is in standard support."
  type        = string
  default     = null
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "nodes" {
  description = "Fewest and most m7g.large servers."
  type        = object({ min = number, max = number })
}

variable "kms_key_arn" {
  description = "Key of Kubernetes' secrets and of the log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the control plane's log is kept."
  type        = number
  default     = 365
}
"""###

    static let modules_kubernetes_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_network_main_tf: StaticString = ###"""
# CC6.6: three tiers of subnets. Only the load balancer and NAT stand in the public one; data has no route out.
data "aws_region" "current" {}

locals {
  zones     = { for index, zone in var.zones : zone => index }
  nat_zones = var.egress == "nat-per-zone" ? toset(var.zones) : var.egress == "single-nat" ? toset([var.zones[0]]) : toset([])
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = { Name = var.name }
}

# The group that AWS makes is emptied, so that nothing can rest on it.
resource "aws_default_security_group" "empty" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "public" {
  for_each = local.zones

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(var.cidr, 4, each.value)
  map_public_ip_on_launch = false
  tags                    = { Name = "${var.name}-public-${each.key}" }
}

resource "aws_subnet" "private" {
  for_each = local.zones

  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr, 4, 4 + each.value)
  tags              = { Name = "${var.name}-private-${each.key}" }
}

resource "aws_subnet" "data" {
  for_each = local.zones

  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr, 4, 8 + each.value)
  tags              = { Name = "${var.name}-data-${each.key}" }
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = var.name }
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.name}-public" }
}

resource "aws_route" "public" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table_association" "public" {
  for_each = local.zones

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public.id
}

resource "aws_eip" "nat" {
  for_each = local.nat_zones

  domain = "vpc"
  tags   = { Name = "${var.name}-nat-${each.key}" }
}

resource "aws_nat_gateway" "this" {
  for_each = local.nat_zones

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = { Name = "${var.name}-${each.key}" }
  depends_on    = [aws_internet_gateway.this]
}

resource "aws_route_table" "private" {
  for_each = local.zones

  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.name}-private-${each.key}" }
}

resource "aws_route" "nat" {
  for_each = var.egress == "endpoints" ? {} : local.zones

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[var.egress == "nat-per-zone" ? each.key : var.zones[0]].id
}

resource "aws_route_table_association" "private" {
  for_each = local.zones

  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}

resource "aws_route_table" "data" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.name}-data" }
}

resource "aws_route_table_association" "data" {
  for_each = local.zones

  subnet_id      = aws_subnet.data[each.key].id
  route_table_id = aws_route_table.data.id
}

# The gateway endpoints cost nothing and keep traffic to S3 and DynamoDB off NAT.
resource "aws_vpc_endpoint" "gateway" {
  for_each = toset(["s3", "dynamodb"])

  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.${data.aws_region.current.name}.${each.key}"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = concat([for table in aws_route_table.private : table.id], [aws_route_table.data.id])
}

resource "aws_security_group" "endpoints" {
  count = length(var.interface_endpoints) > 0 ? 1 : 0

  name        = "${var.name}-endpoints"
  description = "TLS from inside the VPC to AWS services"
  vpc_id      = aws_vpc.this.id
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  count = length(var.interface_endpoints) > 0 ? 1 : 0

  security_group_id = aws_security_group.endpoints[0].id
  description       = "TLS from the VPC"
  cidr_ipv4         = var.cidr
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_endpoint" "interface" {
  for_each = toset(var.interface_endpoints)

  vpc_id              = aws_vpc.this.id
  service_name        = "com.amazonaws.${data.aws_region.current.name}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [for subnet in aws_subnet.private : subnet.id]
  security_group_ids  = [aws_security_group.endpoints[0].id]
}

# CC7.2: who talked to whom.
resource "aws_cloudwatch_log_group" "flow" {
  name              = "/${var.name}/vpc-flow"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

data "aws_iam_policy_document" "flow_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "flow" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.flow.arn}:*"]
  }
}

resource "aws_iam_role" "flow" {
  name               = "${var.name}-vpc-flow"
  assume_role_policy = data.aws_iam_policy_document.flow_assume.json
}

resource "aws_iam_role_policy" "flow" {
  name   = "write"
  role   = aws_iam_role.flow.id
  policy = data.aws_iam_policy_document.flow.json
}

resource "aws_flow_log" "this" {
  vpc_id               = aws_vpc.this.id
  traffic_type         = "ALL"
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.flow.arn
  iam_role_arn         = aws_iam_role.flow.arn
}
"""###

    static let modules_network_outputs_tf: StaticString = ###"""
output "vpc_id" {
  description = "The VPC."
  value       = aws_vpc.this.id
}

output "cidr" {
  description = "Its addresses."
  value       = aws_vpc.this.cidr_block
}

output "public_subnet_ids" {
  description = "Subnets of the load balancer."
  value       = [for subnet in aws_subnet.public : subnet.id]
}

output "private_subnet_ids" {
  description = "Subnets of what runs."
  value       = [for subnet in aws_subnet.private : subnet.id]
}

output "data_subnet_ids" {
  description = "Subnets of databases."
  value       = [for subnet in aws_subnet.data : subnet.id]
}
"""###

    static let modules_network_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "cidr" {
  description = "Addresses of the VPC; a /16 to /18, so that each of the twelve subnets has room."
  type        = string

  validation {
    condition     = can(cidrnetmask(var.cidr)) && tonumber(split("/", var.cidr)[1]) >= 16 && tonumber(split("/", var.cidr)[1]) <= 18
    error_message = "Write an IPv4 range of /16 to /18, as 10.40.0.0/16."
  }
}

variable "zones" {
  description = "Availability zones, two or three."
  type        = list(string)

  validation {
    condition     = length(var.zones) >= 2 && length(var.zones) <= 3
    error_message = "Name two or three zones of one region."
  }
}

variable "egress" {
  description = "How private subnets reach out: single-nat, nat-per-zone, or endpoints (AWS services alone, no internet)."
  type        = string

  validation {
    condition     = contains(["single-nat", "nat-per-zone", "endpoints"], var.egress)
    error_message = "Write single-nat, nat-per-zone or endpoints."
  }
}

variable "interface_endpoints" {
  description = "Services reached without the internet, by the last part of their name."
  type        = list(string)
  default     = []
}

variable "kms_key_arn" {
  description = "Key of the flow log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the flow log is kept."
  type        = number
  default     = 365
}
"""###

    static let modules_network_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_observability_main_tf: StaticString = ###"""
# CC7.2, CC7.3: alarms on what customers feel, and a topic that reaches people.
resource "aws_sns_topic" "alerts" {
  name              = "${var.name}-alerts"
  kms_master_key_id = var.kms_key_arn
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "alerts" {
  statement {
    sid       = "ServicesTell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alerts.arn]

    principals {
      type        = "Service"
      identifiers = ["budgets.amazonaws.com", "cloudwatch.amazonaws.com", "costalerts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_sns_topic_policy" "alerts" {
  arn    = aws_sns_topic.alerts.arn
  policy = data.aws_iam_policy_document.alerts.json
}

resource "aws_sns_topic_subscription" "email" {
  for_each = var.emails

  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = each.key
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "${var.name}-errors"
  alarm_description   = "More than one answer in a hundred is an error of ours."
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 5
  datapoints_to_alarm = 3
  threshold           = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]

  metric_query {
    id          = "percent"
    expression  = "IF(requests > 100, 100 * errors / requests, 0)"
    label       = "errors, percent"
    return_data = true
  }

  metric_query {
    id = "errors"

    metric {
      namespace   = "AWS/ApplicationELB"
      metric_name = "HTTPCode_Target_5XX_Count"
      period      = 60
      stat        = "Sum"
      dimensions  = { LoadBalancer = var.load_balancer }
    }
  }

  metric_query {
    id = "requests"

    metric {
      namespace   = "AWS/ApplicationELB"
      metric_name = "RequestCount"
      period      = 60
      stat        = "Sum"
      dimensions  = { LoadBalancer = var.load_balancer }
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "${var.name}-slow"
  alarm_description   = "One answer in twenty takes more than two seconds."
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 5
  datapoints_to_alarm = 3
  threshold           = 2
  metric_name         = "TargetResponseTime"
  namespace           = "AWS/ApplicationELB"
  period              = 60
  extended_statistic  = "p95"
  treat_missing_data  = "notBreaching"
  dimensions          = { LoadBalancer = var.load_balancer }
  alarm_actions       = [aws_sns_topic.alerts.arn]
}
"""###

    static let modules_observability_outputs_tf: StaticString = ###"""
output "topic_arn" {
  description = "Where alarms are told."
  value       = aws_sns_topic.alerts.arn
}
"""###

    static let modules_observability_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of what is told."
  type        = string
}

variable "emails" {
  description = "Who is told of alarms."
  type        = set(string)
}

variable "load_balancer" {
  description = "Its name in CloudWatch."
  type        = string
}
"""###

    static let modules_observability_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_platform_main_tf: StaticString = ###"""
# What all tenants share, once for a region: key, network, door, cluster, users, files, webhooks, alarms, budgets.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  region  = data.aws_region.current.name
  logs    = "${var.name}-logs-${local.account}"
}

module "key" {
  source = "../keys"

  alias       = "${var.name}/platform"
  description = "Shared data of ${var.name}"
  services = [
    "bedrock.amazonaws.com", "budgets.amazonaws.com", "cloudwatch.amazonaws.com", "costalerts.amazonaws.com",
    "events.amazonaws.com", "logs.${local.region}.amazonaws.com", "scheduler.amazonaws.com", "sns.amazonaws.com",
    "sqs.amazonaws.com",
  ]
}

module "network" {
  source = "../network"

  name                = var.name
  cidr                = var.cidr
  zones               = var.zones
  egress              = var.egress
  interface_endpoints = var.interface_endpoints
  kms_key_arn         = module.key.arn
  log_retention_days  = var.log_retention_days
}

data "aws_iam_policy_document" "logs" {
  dynamic "statement" {
    for_each = { Balancer = "logdelivery.elasticloadbalancing.amazonaws.com", Buckets = "logging.s3.amazonaws.com" }

    content {
      sid       = statement.key
      actions   = ["s3:PutObject"]
      resources = ["arn:aws:s3:::${local.logs}/*"]

      principals {
        type        = "Service"
        identifiers = [statement.value]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [local.account]
      }
    }
  }
}

# A load balancer cannot write its log with a key of ours.
module "logs" {
  #checkov:skip=CKV_AWS_18:it is the log's own bucket
  source = "../bucket"

  bucket       = local.logs
  uses_own_key = false
  expire_days  = var.log_retention_days
  policies     = [data.aws_iam_policy_document.logs.json]
  protect      = var.protect
}

module "edge" {
  source = "../edge"

  name               = var.name
  zone_name          = var.domain
  vpc_id             = module.network.vpc_id
  vpc_cidr           = module.network.cidr
  subnet_ids         = module.network.public_subnet_ids
  log_bucket         = module.logs.id
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
  protect            = var.protect
}

module "cluster" {
  source = "../cluster"

  name               = var.name
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
  protect            = var.protect
  servers            = var.servers == null ? null : { min = var.servers.min, max = var.servers.max, subnet_ids = module.network.private_subnet_ids, vpc_id = module.network.vpc_id }
}

module "kubernetes" {
  source = "../kubernetes"
  count  = var.kubernetes == null ? 0 : 1

  name               = var.name
  subnet_ids         = module.network.private_subnet_ids
  nodes              = var.kubernetes
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "identity" {
  source = "../identity"

  name = var.name
  # Without the name: a prefix may hold none of AWS's own words.
  domain_prefix = "login-${substr(sha1("${var.name}-${local.account}"), 0, 16)}"
  callback_urls = ["https://app.${var.domain}/signed-in"]
  saml          = var.saml
  protect       = var.protect
}

module "delivery" {
  source = "../delivery"

  name       = "${var.name}-files"
  bucket     = "${var.name}-files-${local.account}"
  log_bucket = module.logs.id
  protect    = var.protect
}

module "webhooks" {
  source = "../functions"

  name               = "${var.name}-webhooks"
  package            = var.webhook_package
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "secrets" {
  source = "../secrets"

  prefix      = var.name
  names       = ["session"]
  kms_key_arn = module.key.arn
  protect     = var.protect
}

module "ai" {
  source = "../ai"
  count  = length(var.models) > 0 ? 1 : 0

  name               = var.name
  models             = var.models
  kms_key_arn        = module.key.arn
  log_retention_days = var.log_retention_days
}

module "vectors" {
  source = "../vectors"
  count  = var.vector_store ? 1 : 0

  name        = var.name
  vpc_id      = module.network.vpc_id
  vpc_cidr    = module.network.cidr
  subnet_ids  = module.network.private_subnet_ids
  kms_key_arn = module.key.arn
}

module "observability" {
  source = "../observability"

  name          = var.name
  kms_key_arn   = module.key.arn
  emails        = var.emails
  load_balancer = module.edge.load_balancer
}

module "cost_guard" {
  source = "../cost-guard"

  name        = var.name
  monthly_usd = var.budget.monthly_usd
  credit_usd  = var.budget.credit_usd
  topic_arn   = module.observability.topic_arn
}
"""###

    static let modules_platform_outputs_tf: StaticString = ###"""
output "context" {
  description = "All that a cell needs of the platform."
  value = {
    name              = var.name
    account           = local.account
    domain            = var.domain
    vpc_id            = module.network.vpc_id
    vpc_cidr          = module.network.cidr
    private_subnets   = module.network.private_subnet_ids
    data_subnets      = module.network.data_subnet_ids
    cluster           = { arn = module.cluster.arn, name = module.cluster.name, capacity_provider = module.cluster.capacity_provider }
    repositories      = module.cluster.repositories
    listener_arn      = module.edge.listener_arn
    edge_group_id     = module.edge.security_group_id
    kms_key_arn       = module.key.arn
    log_bucket        = module.logs.id
    user_pool_id      = module.identity.user_pool_id
    ai_policy         = one(module.ai[*].policy)
    queue             = { arn = module.webhooks.queue_arn, url = module.webhooks.queue_url }
    guardrail_id      = one(module.ai[*].guardrail_id)
    vectors           = length(module.vectors) > 0 ? { name = module.vectors[0].name, arn = module.vectors[0].arn, endpoint = module.vectors[0].endpoint } : null
    session_secret    = module.secrets.arns["session"]
    kubernetes_groups = module.kubernetes[*].security_group_id
    retention_days    = var.log_retention_days
  }
}

output "files_domain" {
  description = "Where the web application's files are served."
  value       = module.delivery.domain
}
"""###

    static let modules_platform_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product: begins every name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,14}[a-z0-9]$", var.name))
    error_message = "3 to 16 lower-case letters, digits and hyphens, a letter first."
  }
}

variable "domain" {
  description = "Domain of the product, as app.company.example."
  type        = string
}

variable "cidr" {
  description = "Addresses of the VPC."
  type        = string
  default     = "10.40.0.0/16"
}

variable "zones" {
  description = "Availability zones, two or three."
  type        = list(string)
}

variable "egress" {
  description = "single-nat, nat-per-zone or endpoints."
  type        = string
}

variable "interface_endpoints" {
  description = "AWS services reached without NAT."
  type        = list(string)
  default     = []
}

variable "webhook_package" {
  description = "Zip file of the function for webhooks and jobs."
  type        = string
}

variable "models" {
  description = "Foundation models of the AI feature; none where there is none."
  type        = set(string)
  default     = []
}

variable "vector_store" {
  description = "Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector)."
  type        = bool
  default     = false
}

variable "kubernetes" {
  description = "Servers of an EKS cluster; null where services run on Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "servers" {
  description = "Fewest and most servers that run the services; null where Fargate runs them."
  type        = object({ min = number, max = number })
  default     = null
}

variable "saml" {
  description = "Identity providers of enterprise customers."
  type        = map(string)
  default     = {}
}

variable "emails" {
  description = "Who is told of alarms."
  type        = set(string)
}

variable "budget" {
  description = "US dollars a month that are expected before credits, and of credit on the balance."
  type        = object({ monthly_usd = number, credit_usd = number })
}

variable "log_retention_days" {
  description = "Days that logs are kept."
  type        = number
  default     = 365
}

variable "protect" {
  description = "Whether what holds data resists its deletion; false for throw-away environments alone."
  type        = bool
  default     = true
}
"""###

    static let modules_platform_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_secrets_main_tf: StaticString = ###"""
# CC6.1: no value of a secret stands in this code or in its state.
resource "aws_secretsmanager_secret" "this" {
  #checkov:skip=CKV2_AWS_57:turned by the function that is given; the database's password is turned by RDS itself
  for_each = var.names

  name                    = "${var.prefix}/${each.key}"
  kms_key_id              = var.kms_key_arn
  recovery_window_in_days = var.protect ? 30 : 0
  tags                    = var.tags
}

resource "aws_secretsmanager_secret_rotation" "this" {
  #checkov:skip=CKV_AWS_304:how often is the root's to say, 90 days at the most
  for_each = var.rotation == null ? toset([]) : var.names

  secret_id           = aws_secretsmanager_secret.this[each.key].id
  rotation_lambda_arn = var.rotation.function_arn

  rotation_rules {
    automatically_after_days = var.rotation.days
  }
}
"""###

    static let modules_secrets_outputs_tf: StaticString = ###"""
output "arns" {
  description = "ARN of each secret."
  value       = { for name, secret in aws_secretsmanager_secret.this : name => secret.arn }
}
"""###

    static let modules_secrets_variables_tf: StaticString = ###"""
variable "prefix" {
  description = "Begins every secret's name."
  type        = string
}

variable "names" {
  description = "Secrets that the application reads; their values are put in by hand or by a pipeline, never by Terraform."
  type        = set(string)
  default     = []
}

variable "rotation" {
  description = "A function that changes them, and every how many days; null where nothing can."
  type        = object({ function_arn = string, days = number })
  default     = null

  validation {
    condition     = var.rotation == null || try(var.rotation.days >= 1 && var.rotation.days <= 90, false)
    error_message = "1 to 90 days."
  }
}

variable "kms_key_arn" {
  description = "Key of their values."
  type        = string
}

variable "protect" {
  description = "Whether a deleted secret can be put back for 30 days."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
"""###

    static let modules_secrets_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_service_main_tf: StaticString = ###"""
# A service on Fargate, or on servers where the cluster has them: no root user, a file system that cannot be written, secrets by reference.
data "aws_region" "current" {}

locals {
  port       = 8080
  on_servers = var.cluster.capacity_provider != null
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/${var.name}/app"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
  tags              = var.tags
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

# Starts tasks: pulls images, writes logs, reads the secrets that are named here.
resource "aws_iam_role" "execution" {
  name               = "${var.name}-execution"
  assume_role_policy = data.aws_iam_policy_document.assume.json
  tags               = var.tags
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "execution" {
  statement {
    sid       = "Decrypt"
    actions   = ["kms:Decrypt"]
    resources = concat([var.kms_key_arn], var.secret_key_arns)
  }

  dynamic "statement" {
    for_each = length(var.secrets) > 0 ? [1] : []

    content {
      sid       = "ReadSecrets"
      actions   = ["secretsmanager:GetSecretValue"]
      resources = values(var.secrets)
    }
  }
}

resource "aws_iam_role_policy" "execution" {
  name   = "secrets"
  role   = aws_iam_role.execution.id
  policy = data.aws_iam_policy_document.execution.json
}

# What the application itself may do.
resource "aws_iam_role" "task" {
  name               = "${var.name}-task"
  assume_role_policy = data.aws_iam_policy_document.assume.json
  tags               = var.tags
}

resource "aws_iam_role_policy" "task" {
  name   = "application"
  role   = aws_iam_role.task.id
  policy = var.policy
}

resource "aws_security_group" "this" {
  name        = "${var.name}-service"
  description = "Tasks of ${var.name}"
  vpc_id      = var.vpc_id
  tags        = var.tags
}

resource "aws_vpc_security_group_ingress_rule" "edge" {
  count = var.http == null ? 0 : 1

  security_group_id            = aws_security_group.this.id
  description                  = "the load balancer"
  referenced_security_group_id = var.http.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = local.port
  to_port                      = local.port
}

resource "aws_vpc_security_group_egress_rule" "tls" {
  security_group_id = aws_security_group.this.id
  description       = "AWS and other services by TLS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "database" {
  security_group_id = aws_security_group.this.id
  description       = "databases in the VPC"
  cidr_ipv4         = var.vpc_cidr
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = [local.on_servers ? "EC2" : "FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.cpu
  memory                   = var.memory
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn
  tags                     = var.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = local.on_servers ? "ARM64" : "X86_64"
  }

  container_definitions = jsonencode([{
    name                   = "app"
    image                  = var.image
    essential              = true
    user                   = "10001"
    readonlyRootFilesystem = true
    portMappings           = var.http == null ? [] : [{ containerPort = local.port, protocol = "tcp" }]
    environment            = [for key in sort(keys(var.environment)) : { name = key, value = var.environment[key] }]
    secrets                = [for key in sort(keys(var.secrets)) : { name = key, valueFrom = var.secrets[key] }]

    logConfiguration = {
      logDriver = "awslogs"

      options = {
        awslogs-group         = aws_cloudwatch_log_group.this.name
        awslogs-region        = data.aws_region.current.name
        awslogs-stream-prefix = "app"
      }
    }
  }])
}

resource "aws_lb_target_group" "this" {
  #checkov:skip=CKV_AWS_378:TLS ends at the load balancer; the way from there stays in the VPC
  count = var.http == null ? 0 : 1

  name                 = var.name
  port                 = local.port
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = var.vpc_id
  deregistration_delay = 30
  tags                 = var.tags

  health_check {
    path     = "/health"
    matcher  = "200"
    interval = 15
    timeout  = 5
  }
}

resource "aws_lb_listener_rule" "this" {
  count = var.http == null ? 0 : 1

  listener_arn = var.http.listener_arn
  priority     = var.http.priority
  tags         = var.tags

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[0].arn
  }

  condition {
    host_header {
      values = var.http.hosts
    }
  }
}

resource "aws_ecs_service" "this" {
  name                   = var.name
  cluster                = var.cluster.arn
  task_definition        = aws_ecs_task_definition.this.arn
  desired_count          = var.tasks.min
  launch_type            = local.on_servers ? null : "FARGATE"
  propagate_tags         = "SERVICE"
  enable_execute_command = false
  tags                   = var.tags
  depends_on             = [aws_lb_listener_rule.this]

  dynamic "capacity_provider_strategy" {
    for_each = local.on_servers ? [1] : []

    content {
      capacity_provider = var.cluster.capacity_provider
      weight            = 1
    }
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.subnet_ids
    security_groups  = [aws_security_group.this.id]
    assign_public_ip = false
  }

  dynamic "load_balancer" {
    for_each = aws_lb_target_group.this

    content {
      target_group_arn = load_balancer.value.arn
      container_name   = "app"
      container_port   = local.port
    }
  }

  lifecycle {
    # Scaling owns the count, a release owns the task definition.
    ignore_changes = [desired_count, task_definition]
  }
}

resource "aws_appautoscaling_target" "this" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${var.cluster.name}/${aws_ecs_service.this.name}"
  min_capacity       = var.tasks.min
  max_capacity       = var.tasks.max
}

resource "aws_appautoscaling_policy" "cpu" {
  name               = "${var.name}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 60
    scale_in_cooldown  = 300
    scale_out_cooldown = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
"""###

    static let modules_service_outputs_tf: StaticString = ###"""
output "name" {
  description = "Name of the service."
  value       = aws_ecs_service.this.name
}

output "security_group_id" {
  description = "Group of its tasks: what databases let in."
  value       = aws_security_group.this.id
}

output "task_role_arn" {
  description = "Role of its tasks."
  value       = aws_iam_role.task.arn
}
"""###

    static let modules_service_variables_tf: StaticString = ###"""
variable "name" {
  description = "Name of the service; at most 32 characters, for its target group."
  type        = string

  validation {
    condition     = length(var.name) <= 32 && can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", var.name))
    error_message = "At most 32 lower-case letters, digits and hyphens, a letter first."
  }
}

variable "cluster" {
  description = "The ECS cluster, and what runs its services where that is not Fargate."
  type        = object({ arn = string, name = string, capacity_provider = optional(string) })
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "image" {
  description = "The image with its tag."
  type        = string
}

variable "cpu" {
  description = "CPU units of a task; 1024 are one vCPU."
  type        = number

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "Fargate takes 256, 512, 1024, 2048, 4096, 8192 or 16384."
  }
}

variable "memory" {
  description = "Memory of a task in MiB: two to eight times the vCPU in GiB."
  type        = number

  validation {
    condition = contains({
      256   = [512, 1024, 2048]
      512   = range(1024, 4097, 1024)
      1024  = range(2048, 8193, 1024)
      2048  = range(4096, 16385, 1024)
      4096  = range(8192, 30721, 1024)
      8192  = range(16384, 61441, 4096)
      16384 = range(32768, 122881, 8192)
    }[var.cpu], var.memory)
    error_message = "Fargate does not take so much memory with so many CPU units: 2 to 8 GiB for a vCPU, in whole GiB."
  }
}

variable "tasks" {
  description = "Fewest and most tasks."
  type        = object({ min = number, max = number })

  validation {
    condition     = var.tasks.min >= 1 && var.tasks.max >= var.tasks.min
    error_message = "At least one task, and no fewer at most than at least."
  }
}

variable "environment" {
  description = "Settings; never secrets."
  type        = map(string)
  default     = {}
}

variable "secrets" {
  description = "Secrets by the name that the container sees: ARNs in Secrets Manager."
  type        = map(string)
  default     = {}
}

variable "secret_key_arns" {
  description = "Keys of the secrets, where they are not its own."
  type        = list(string)
  default     = []
}

variable "http" {
  description = "Where it is reached; null for a worker."
  type = object({
    listener_arn      = string
    security_group_id = string
    priority          = number
    hosts             = list(string)
  })
  default = null

  validation {
    condition     = var.http == null || try(var.http.priority >= 1 && var.http.priority <= 50000 && length(var.http.hosts) <= 5, false)
    error_message = "A rule's priority is 1 to 50000, and it names at most five hosts."
  }
}

variable "policy" {
  description = "What its tasks may do, as a JSON policy."
  type        = string
}

variable "kms_key_arn" {
  description = "Key of its log and secrets."
  type        = string
}

variable "log_retention_days" {
  description = "Days that its log is kept."
  type        = number
  default     = 365
}

variable "tags" {
  description = "Tags beside the provider's own."
  type        = map(string)
  default     = {}
}
"""###

    static let modules_service_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let modules_vectors_main_tf: StaticString = ###"""
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
"""###

    static let modules_vectors_outputs_tf: StaticString = ###"""
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
"""###

    static let modules_vectors_variables_tf: StaticString = ###"""
variable "name" {
  description = "Prefix of every name; with -vectors at most 32 characters."
  type        = string
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "Key of the vectors."
  type        = string
}

variable "is_redundant" {
  description = "Whether a copy stands in another zone: two units more, at the least, of indexing and of search."
  type        = bool
  default     = false
}
"""###

    static let modules_vectors_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
    }
  }
}
"""###

    static let papers_Makefile: StaticString = ###"""
ROOT ?= platform
TENANT ?=
NAME := $(shell sed -n 's/^name *= "\(.*\)"/\1/p' roots/$(ROOT)/company.auto.tfvars)
KEY := $(if $(TENANT),tenants/$(TENANT),$(ROOT)).tfstate
VARS := $(if $(TENANT),-var tenant=$(TENANT))

.PHONY: check init plan apply test

check: ## format and settings of every root and example, without AWS
	terraform fmt -check -recursive
	for folder in roots/* examples/*; do terraform -chdir=$$folder init -backend=false -input=false && terraform -chdir=$$folder validate || exit 1; done

test: ## plan and apply of every example on a provider that is made up
	for folder in examples/*; do terraform -chdir=$$folder init -input=false && terraform -chdir=$$folder test || exit 1; done

init:
	terraform -chdir=roots/$(ROOT) init -reconfigure -backend-config="bucket=$(NAME)-states-$$(aws sts get-caller-identity --query Account --output text)" -backend-config="key=$(KEY)" -backend-config="region=$$(sed -n 's/^region *= "\(.*\)"/\1/p' roots/$(ROOT)/company.auto.tfvars)"

plan: init
	terraform -chdir=roots/$(ROOT) plan $(VARS)

apply: init
	terraform -chdir=roots/$(ROOT) apply $(VARS)
"""###

    static let papers_terraform_yml: StaticString = ###"""
name: terraform
on: [push]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: hashicorp/setup-terraform@v3
      - run: make check
      - run: make test
"""###

    static let roots_account_main_tf: StaticString = ###"""
# Once for an account and region: the SOC 2 baseline.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

module "baseline" {
  source = "../../modules/baseline"

  name           = var.name
  emails         = var.emails
  retention_days = var.retention_days
  switches       = var.switches
  protect        = var.protect
}
"""###

    static let roots_account_outputs_tf: StaticString = ###"""
output "evidence" {
  description = "What an auditor asks for, by criterion."
  value       = module.baseline.evidence
}
"""###

    static let roots_account_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "emails" {
  description = "Who is told of findings."
  type        = set(string)
}

variable "retention_days" {
  description = "Days that the audit log can be searched."
  type        = number
}

variable "switches" {
  description = "Parts of the baseline by stage."
  type        = map(bool)
}

variable "protect" {
  description = "Whether evidence resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let roots_account_versions_tf: StaticString = ###"""
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
"""###

    static let roots_bootstrap_main_tf: StaticString = ###"""
# Once, before all others: the bucket that keeps the states. Its own state stays on the machine that made it; it holds nothing secret.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

module "key" {
  source = "../../modules/keys"

  alias       = "${var.name}/state"
  description = "Terraform states of ${var.name}"
}

module "states" {
  #checkov:skip=CKV_AWS_18:who wrote a state stands in CloudTrail
  source = "../../modules/bucket"

  bucket      = "${var.name}-states-${data.aws_caller_identity.current.account_id}"
  kms_key_arn = module.key.arn
}
"""###

    static let roots_bootstrap_outputs_tf: StaticString = ###"""
output "bucket" {
  description = "For -backend-config=bucket= of the other roots."
  value       = module.states.id
}
"""###

    static let roots_bootstrap_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}
"""###

    static let roots_bootstrap_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}
"""###

    static let roots_platform_main_tf: StaticString = ###"""
# Once for a region: what all tenants share.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_availability_zones" "this" {
  #checkov:skip=CKV_AWS_394:sorted, and cut to as many as the settings name
  state = "available"

  # Zones of the region itself, without local ones.
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

module "platform" {
  source = "../../modules/platform"

  name                = var.name
  domain              = var.domain
  zones               = slice(sort(data.aws_availability_zones.this.names), 0, var.zone_count)
  egress              = var.egress
  interface_endpoints = var.interface_endpoints
  webhook_package     = "${path.module}/${var.webhook_package}"
  models              = var.models
  vector_store        = var.vector_store
  kubernetes          = var.kubernetes
  servers             = var.servers
  emails              = var.emails
  budget              = var.budget
  log_retention_days  = var.log_retention_days
  protect             = var.protect
}

# What the states of cells read, so that none of them reads this one.
resource "aws_ssm_parameter" "context" {
  #checkov:skip=CKV2_AWS_34:names and addresses, no secret
  name  = "/stack/${var.name}/platform"
  type  = "String"
  tier  = "Advanced"
  value = jsonencode(module.platform.context)
}
"""###

    static let roots_platform_outputs_tf: StaticString = ###"""
output "context" {
  description = "What cells need of it."
  value       = module.platform.context
}

output "files_domain" {
  description = "Where the web application's files are served."
  value       = module.platform.files_domain
}
"""###

    static let roots_platform_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "domain" {
  description = "Domain of the product."
  type        = string
}

variable "zone_count" {
  description = "How many availability zones: two, or three."
  type        = number

  validation {
    condition     = contains([2, 3], var.zone_count)
    error_message = "Two or three."
  }
}

variable "egress" {
  description = "single-nat, nat-per-zone or endpoints."
  type        = string
}

variable "interface_endpoints" {
  description = "AWS services reached without NAT."
  type        = list(string)
  default     = []
}

variable "webhook_package" {
  description = "Zip file of the function for webhooks and jobs, from this folder."
  type        = string
}

variable "models" {
  description = "Foundation models of the AI feature."
  type        = set(string)
  default     = []
}

variable "vector_store" {
  description = "Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector)."
  type        = bool
  default     = false
}

variable "kubernetes" {
  description = "Servers of an EKS cluster; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "servers" {
  description = "Fewest and most servers that run the services; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "emails" {
  description = "Who is told of alarms."
  type        = set(string)
}

variable "budget" {
  description = "US dollars a month that are expected before credits, and of credit on the balance."
  type        = object({ monthly_usd = number, credit_usd = number })
}

variable "log_retention_days" {
  description = "Days that logs are kept."
  type        = number
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let roots_platform_versions_tf: StaticString = ###"""
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
"""###

    static let roots_pool_main_tf: StaticString = ###"""
# The cell that all tenants share who have none of their own. In PostgreSQL, row-level security keeps them apart: see sql/.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_ssm_parameter" "context" {
  name = "/stack/${var.name}/platform"
}

module "pool" {
  source = "../../modules/cell"

  key            = "pool"
  context        = jsondecode(nonsensitive(data.aws_ssm_parameter.context.value))
  priority       = 100
  compute        = var.compute
  database       = var.database
  image_tag      = var.image_tag
  protect        = var.protect
  tags           = var.tags
  serves_tenants = var.serves_tenants
}

# Whom tenants' databases let in, where the pool's services serve them.
resource "aws_ssm_parameter" "clients" {
  #checkov:skip=CKV2_AWS_34:names of security groups, no secret
  name  = "/stack/${var.name}/pool/clients"
  type  = "String"
  value = jsonencode(module.pool.clients)
}
"""###

    static let roots_pool_outputs_tf: StaticString = ###"""
output "address" {
  description = "Where users come in."
  value       = module.pool.address
}

output "database" {
  description = "Where the database is; null where there is none."
  value       = module.pool.database
}
"""###

    static let roots_pool_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "image_tag" {
  description = "Version of the images."
  type        = string
  default     = "bootstrap"
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}

variable "compute" {
  description = "Services of the pool; null where each tenant has its own."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "The pool's database; null where each tenant has its own."
  type        = object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) })
  default     = null
}

variable "tags" {
  description = "Track and workload that its bill belongs to."
  type        = map(string)
  default     = {}
}

variable "serves_tenants" {
  description = "Whether the pool's services use tenants' own databases (hybrid)."
  type        = bool
  default     = false
}
"""###

    static let roots_pool_versions_tf: StaticString = ###"""
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
"""###

    static let roots_tenant_main_tf: StaticString = ###"""
# One tenant's own cell, each in a state of its own: terraform init -backend-config="key=tenants/NAME.tfstate", then -var tenant=NAME.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

data "aws_ssm_parameter" "context" {
  name = "/stack/${var.name}/platform"
}

data "aws_ssm_parameter" "clients" {
  count = var.is_served_by_pool ? 1 : 0
  name  = "/stack/${var.name}/pool/clients"
}

module "tenant" {
  source = "../../modules/cell"

  key       = var.tenant
  context   = jsondecode(nonsensitive(data.aws_ssm_parameter.context.value))
  priority  = var.tenants[var.tenant].priority
  compute   = var.compute
  database  = var.database
  clients   = var.is_served_by_pool ? jsondecode(nonsensitive(data.aws_ssm_parameter.clients[0].value)) : {}
  image_tag = var.image_tag
  protect   = var.protect
  tags      = var.tags
}
"""###

    static let roots_tenant_outputs_tf: StaticString = ###"""
output "address" {
  description = "Where its users come in."
  value       = module.tenant.address
}

output "database" {
  description = "Where its database is; null where it has none."
  value       = module.tenant.database
}
"""###

    static let roots_tenant_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "image_tag" {
  description = "Version of the images."
  type        = string
  default     = "bootstrap"
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}

variable "tenant" {
  description = "Which tenant of the map."
  type        = string
}

variable "tenants" {
  description = "Every tenant that has a cell: its rule's place at the load balancer, never given to another."
  type        = map(object({ priority = number }))

  validation {
    condition     = length(distinct([for tenant in values(var.tenants) : tenant.priority])) == length(var.tenants)
    error_message = "Two tenants have one priority."
  }
}

variable "compute" {
  description = "Services of a tenant; null where the pool's serve it."
  type        = object({ cpu = number, memory = number, min = number, max = number })
  default     = null
}

variable "database" {
  description = "Database of a tenant; null where the pool's holds it."
  type        = object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) })
  default     = null
}

variable "is_served_by_pool" {
  description = "Whether the pool's services reach its database."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Track and workload that its bill belongs to."
  type        = map(string)
  default     = {}
}
"""###

    static let roots_tenant_versions_tf: StaticString = ###"""
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
"""###

    static let roots_whole_main_tf: StaticString = ###"""
# Everything in one state: to try a tenancy, and for its tests. For real use take the roots, each with a state of its own.
provider "aws" {
  region = var.region

  default_tags {
    tags = { product = var.name, managed-by = "terraform" }
  }
}

module "baseline" {
  source = "../../modules/baseline"

  name           = var.name
  emails         = var.emails
  retention_days = var.retention_days
  switches       = var.switches
  protect        = var.protect
}

data "aws_availability_zones" "this" {
  #checkov:skip=CKV_AWS_394:sorted, and cut to as many as the settings name
  state = "available"

  # Zones of the region itself, without local ones.
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

module "platform" {
  source = "../../modules/platform"

  name                = var.name
  domain              = var.domain
  zones               = slice(sort(data.aws_availability_zones.this.names), 0, var.zone_count)
  egress              = var.egress
  interface_endpoints = var.interface_endpoints
  webhook_package     = "${path.module}/${var.webhook_package}"
  models              = var.models
  vector_store        = var.vector_store
  kubernetes          = var.kubernetes
  servers             = var.servers
  emails              = var.emails
  budget              = var.budget
  log_retention_days  = var.log_retention_days
  protect             = var.protect
}

module "pool" {
  source = "../../modules/cell"
  count  = var.pool == null ? 0 : 1

  key            = "pool"
  context        = module.platform.context
  priority       = 100
  compute        = var.pool.compute
  database       = var.pool.database
  protect        = var.protect
  tags           = var.tags
  serves_tenants = var.tenant.is_served_by_pool
}

module "tenant" {
  source   = "../../modules/cell"
  for_each = var.tenants

  key      = each.key
  context  = module.platform.context
  priority = each.value.priority
  compute  = var.tenant.compute
  database = var.tenant.database
  clients  = var.tenant.is_served_by_pool ? module.pool[0].clients : {}
  protect  = var.protect
  tags     = var.tags
}
"""###

    static let roots_whole_outputs_tf: StaticString = ###"""
output "evidence" {
  description = "What an auditor asks for, by criterion."
  value       = module.baseline.evidence
}

output "addresses" {
  description = "Where users come in."
  value       = concat(module.pool[*].address, [for tenant in module.tenant : tenant.address])
}
"""###

    static let roots_whole_variables_tf: StaticString = ###"""
variable "name" {
  description = "Short name of the product."
  type        = string
}

variable "region" {
  description = "AWS region."
  type        = string
}

variable "domain" {
  description = "Domain of the product."
  type        = string
}

variable "zone_count" {
  description = "How many availability zones: two, or three."
  type        = number

  validation {
    condition     = contains([2, 3], var.zone_count)
    error_message = "Two or three."
  }
}

variable "egress" {
  description = "single-nat, nat-per-zone or endpoints."
  type        = string
}

variable "interface_endpoints" {
  description = "AWS services reached without NAT."
  type        = list(string)
  default     = []
}

variable "webhook_package" {
  description = "Zip file of the function for webhooks and jobs, from this folder."
  type        = string
}

variable "models" {
  description = "Foundation models of the AI feature."
  type        = set(string)
  default     = []
}

variable "vector_store" {
  description = "Whether vectors are kept in OpenSearch Serverless, which costs while nobody asks; else in the database (pgvector)."
  type        = bool
  default     = false
}

variable "kubernetes" {
  description = "Servers of an EKS cluster; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "servers" {
  description = "Fewest and most servers that run the services; null for Fargate."
  type        = object({ min = number, max = number })
  default     = null
}

variable "emails" {
  description = "Who is told of alarms."
  type        = set(string)
}

variable "budget" {
  description = "US dollars a month that are expected before credits, and of credit on the balance."
  type        = object({ monthly_usd = number, credit_usd = number })
}

variable "log_retention_days" {
  description = "Days that logs are kept."
  type        = number
}

variable "retention_days" {
  description = "Days that the audit log can be searched."
  type        = number
}

variable "switches" {
  description = "Parts of the baseline by stage."
  type        = map(bool)
}

variable "pool" {
  description = "Services and database that tenants share; null where each has its own."
  type = object({
    compute  = optional(object({ cpu = number, memory = number, min = number, max = number }))
    database = optional(object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) }))
  })
  default = null
}

variable "tenants" {
  description = "Tenants with a cell of their own: the place of each one's rule at the load balancer, never given to another."
  type        = map(object({ priority = number }))
  default     = {}
}

variable "tenant" {
  description = "What a tenant's own cell holds."
  type = object({
    compute           = optional(object({ cpu = number, memory = number, min = number, max = number }))
    database          = optional(object({ kind = string, capacity = optional(object({ min = number, max = number })), instance_class = optional(string), readers = optional(number, 0), storage_gb = optional(number, 100), multi_az = optional(bool, true) }))
    is_served_by_pool = optional(bool, false)
  })
  default = {}
}

variable "tags" {
  description = "Track and workload that the bill belongs to."
  type        = map(string)
  default     = {}
}

variable "protect" {
  description = "Whether what holds data resists its deletion."
  type        = bool
  default     = true
}
"""###

    static let roots_whole_versions_tf: StaticString = ###"""
terraform {
  required_version = ">= 1.10.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}
"""###

    static let sql_row_level_security_sql: StaticString = ###"""
-- Tenants that share a database are kept apart by PostgreSQL itself: a query that forgets its tenant sees nothing.
-- The application connects as app_user, never as the owner, and begins every transaction with:
--   SET LOCAL app.tenant = 'the tenant of the signed-in user';

CREATE ROLE app_user LOGIN NOBYPASSRLS;
GRANT rds_iam TO app_user;

-- For every table with a tenant_id:
CREATE TABLE account (
    tenant_id text NOT NULL DEFAULT current_setting('app.tenant'),
    account_id uuid NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (tenant_id, account_id)
);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
-- Without a tenant in the session the setting is null, and null equals nothing.
CREATE POLICY own_tenant ON account
    USING (tenant_id = current_setting('app.tenant', true))
    WITH CHECK (tenant_id = current_setting('app.tenant', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON account TO app_user;
"""###

    static let tables: StaticString = ###"""
m12 14 retention-days
m2 6 source
q85 CloudWatch Logs API reference, PutRetentionPolicy (the provider checks the same list)
6 values
l22 s1 1
s1 3
s1 5
s1 7
s2 14
s2 30
s2 60
s2 90
s3 120
s3 150
s3 180
s3 365
s3 400
s3 545
s3 731
s4 1096
s4 1827
s4 2192
s4 2557
s4 2922
s4 3288
s4 3653
7 fargate
m2 6 source
q56 Amazon ECS developer guide, task size on Fargate (Linux)
6 values
l7 m5 3 cpu
s3 256
5 least
s3 512
4 most
s4 2048
4 step
s3 512
7 without
s4 1536
m4 3 cpu
s3 512
5 least
s4 1024
4 most
s4 4096
4 step
s4 1024
m4 3 cpu
s4 1024
5 least
s4 2048
4 most
s4 8192
4 step
s4 1024
m4 3 cpu
s4 2048
5 least
s4 4096
4 most
s5 16384
4 step
s4 1024
m4 3 cpu
s4 4096
5 least
s4 8192
4 most
s5 30720
4 step
s4 1024
m4 3 cpu
s4 8192
5 least
s5 16384
4 most
s5 61440
4 step
s4 4096
m4 3 cpu
s5 16384
5 least
s5 32768
4 most
s6 122880
4 step
s4 8192
16 instance-classes
m2 6 source
q114 Amazon RDS and Aurora user guides, supported DB instance classes for PostgreSQL; those that the itemization prices
6 values
l7 s13 db.serverless
s12 db.t3.medium
s11 db.t3.large
s12 db.t3.xlarge
s13 db.t3.2xlarge
s13 db.t4g.medium
s12 db.r6g.large
15 engine-versions
m2 6 source
q87 Amazon RDS and Aurora release notes: major versions of PostgreSQL with standard support
6 values
l2 q2 16
q2 17
8 runtimes
m2 6 source
q36 AWS Lambda developer guide, runtimes
6 values
l1 s10 nodejs22.x
12 tls-policies
m2 6 source
q52 Elastic Load Balancing user guide, security policies
6 values
l1 s35 ELBSecurityPolicy-TLS13-1-2-2021-06
15 aurora-capacity
m2 6 source
q55 Amazon Aurora user guide, Aurora Serverless v2 capacity
4 most
s3 256
6 quotas
m2 6 source
q92 Elastic Load Balancing quotas: target groups of an Application Load Balancer, not adjustable
18 rules-per-balancer
s3 100
5 names
m3 6 source
q96 limits of names: 32 for load balancers and target groups, 63 for buckets; what is added must fit
12 longest-name
s2 16
14 longest-tenant
s2 12
9 addresses
m2 6 source
q89 Amazon VPC user guide: five addresses of a subnet are AWS's; a /20 for each zone of a /16
8 per-zone
s4 4091
14 bedrock-models
m2 6 source
q53 litellm 1.109.1, model_prices_and_context_window.json
6 values
m10 6 unsure
s27 anthropic.claude-sonnet-5-5
12 sonnet-class
s27 anthropic.claude-sonnet-5-5
17 claude-sonnet-5.5
s27 anthropic.claude-sonnet-5-5
11 haiku-class
s26 anthropic.claude-haiku-5-5
16 claude-haiku-5.5
s26 anthropic.claude-haiku-5-5
15 claude-opus-5.5
s25 anthropic.claude-opus-5-5
4 nova
s21 amazon.nova-lite-v1:0
11 nova-2-lite
s23 amazon.nova-2-lite-v1:0
5 llama
s31 meta.llama3-3-70b-instruct-v1:0
13 llama-3.3-70b
s31 meta.llama3-3-70b-instruct-v1:0
11 iam-actions
m3 6 source
q47 service authorization reference of each service
6 values
l6 q17 aoss:APIAccessAll
q14 rds-db:connect
q24 xray:PutTelemetryRecords
q21 xray:PutTraceSegments
q13 s3:ListBucket
q21 lambda:InvokeFunction
13 data-policies
l5 q16 aoss:CreateIndex
q18 aoss:DescribeIndex
q17 aoss:ReadDocument
q16 aoss:UpdateIndex
q18 aoss:WriteDocument
"""###

    static let tests_mocked_tftest_hcl: StaticString = ###"""
# Plan and apply on a provider that is made up: the schema and every check of it, without a network or an account.
mock_provider "aws" {
  source = "./tests/mocks"
}

run "plan" {
  command = plan
}

run "apply" {
  command = apply

  assert {
    condition     = length(output.addresses) > 0
    error_message = "Nobody can come in."
  }

  assert {
    condition     = output.evidence.CC7_2_trail != null
    error_message = "The audit trail is missing."
  }
}
"""###

    static let tests_mocks_aws_tfmock_hcl: StaticString = ###"""
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
"""###

}
