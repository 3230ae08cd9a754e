"""The peer of `infra`: a CDK app of the same kinds of resources as the bridge of the sample company, synthesized to CloudFormation.

cdk_stack.py OUT TENANTS. It prints how many resources its templates hold.
"""
import json, pathlib, sys

import aws_cdk as cdk
from aws_cdk import (
    aws_accessanalyzer as analyzer, aws_backup as backup, aws_bedrock as bedrock, aws_budgets as budgets, aws_cloudfront as cloudfront,
    aws_cloudfront_origins as origins, aws_cloudtrail as cloudtrail, aws_cognito as cognito, aws_config as config, aws_ec2 as ec2, aws_ecr as ecr,
    aws_ecs as ecs, aws_elasticloadbalancingv2 as elb, aws_guardduty as guardduty, aws_kms as kms, aws_lambda as functions, aws_logs as logs,
    aws_rds as rds, aws_route53 as route53, aws_s3 as s3, aws_secretsmanager as secrets, aws_securityhub as hub, aws_sns as sns, aws_sqs as sqs,
    aws_wafv2 as waf)

out, tenants = sys.argv[1], int(sys.argv[2])
app = cdk.App(outdir=out)


def bucket(scope, name, key):
    return s3.Bucket(scope, name, encryption=s3.BucketEncryption.KMS, encryption_key=key, versioned=True, enforce_ssl=True,
                     block_public_access=s3.BlockPublicAccess.BLOCK_ALL, lifecycle_rules=[s3.LifecycleRule(expiration=cdk.Duration.days(400))])


account = cdk.Stack(app, "account")
audit = kms.Key(account, "key", enable_key_rotation=True)
topic = sns.Topic(account, "findings", master_key=audit)
cloudtrail.Trail(account, "trail", bucket=bucket(account, "evidence", audit), encryption_key=audit, send_to_cloud_watch_logs=True, enable_file_validation=True)
config.CfnConfigurationRecorder(account, "recorder", role_arn="arn:aws:iam::123456789012:role/config", recording_group={"allSupported": True})
config.CfnDeliveryChannel(account, "channel", s3_bucket_name=bucket(account, "history", audit).bucket_name)
for number in range(17):
    config.ManagedRule(account, f"rule{number}", identifier="S3_BUCKET_SSL_REQUESTS_ONLY", config_rule_name=f"rule-{number}")
guardduty.CfnDetector(account, "detector", enable=True)
hub.CfnHub(account, "hub")
analyzer.CfnAnalyzer(account, "analyzer", type="ACCOUNT")
plan = backup.BackupPlan.daily35_day_retention(account, "backup")
plan.add_selection("tagged", resources=[backup.BackupResource.from_tag("backup", "true")])
for number in range(5):
    logs.MetricFilter(account, f"filter{number}", log_group=logs.LogGroup(account, f"watched{number}"), metric_namespace="audit", metric_name=f"m{number}",
                      filter_pattern=logs.FilterPattern.literal("{ $.eventName = x }")).metric().create_alarm(account, f"alarm{number}", evaluation_periods=1, threshold=1)

platform = cdk.Stack(app, "platform")
key = kms.Key(platform, "key", enable_key_rotation=True)
vpc = ec2.Vpc(platform, "network", max_azs=2, nat_gateways=2, subnet_configuration=[
    ec2.SubnetConfiguration(name="public", subnet_type=ec2.SubnetType.PUBLIC), ec2.SubnetConfiguration(name="app", subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS),
    ec2.SubnetConfiguration(name="data", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED)])
vpc.add_flow_log("flow")
zone = route53.PublicHostedZone(platform, "zone", zone_name="example.com")
cluster = ecs.Cluster(platform, "cluster", vpc=vpc)
balancer = elb.ApplicationLoadBalancer(platform, "edge", vpc=vpc, internet_facing=True, deletion_protection=True)
listener = balancer.add_listener("https", port=443, protocol=elb.ApplicationProtocol.HTTP, default_action=elb.ListenerAction.fixed_response(404))
acl = waf.CfnWebACL(platform, "acl", scope="REGIONAL", default_action={"allow": {}},
                    visibility_config={"cloudWatchMetricsEnabled": True, "metricName": "acl", "sampledRequestsEnabled": True})
waf.CfnWebACLAssociation(platform, "attached", resource_arn=balancer.load_balancer_arn, web_acl_arn=acl.attr_arn)
pool_of_users = cognito.UserPool(platform, "users", mfa=cognito.Mfa.OPTIONAL)
pool_of_users.add_client("web")
repositories = [ecr.Repository(platform, name, image_scan_on_push=True, image_tag_mutability=ecr.TagMutability.IMMUTABLE) for name in ("api", "worker")]
files = bucket(platform, "files", key)
cloudfront.Distribution(platform, "delivery", default_behavior=cloudfront.BehaviorOptions(
    origin=origins.S3BucketOrigin.with_origin_access_control(files), viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS))
failed = sqs.Queue(platform, "failed", encryption_master_key=key)
functions.Function(platform, "webhooks", runtime=functions.Runtime.NODEJS_22_X, handler="index.handler", code=functions.Code.from_inline("exports.handler=async()=>({})"),
                   dead_letter_queue=failed)
session = secrets.Secret(platform, "session", encryption_key=key)
budgets.CfnBudget(platform, "budget", budget={"budgetType": "COST", "timeUnit": "MONTHLY", "budgetLimit": {"amount": 5000, "unit": "USD"}})
bedrock.CfnGuardrail(platform, "guardrail", name="g", blocked_input_messaging="no", blocked_outputs_messaging="no",
                     content_policy_config={"filtersConfig": [{"type": "HATE", "inputStrength": "HIGH", "outputStrength": "HIGH"}]})


def cell(name, priority):
    own = kms.Key(platform, f"{name}-key", enable_key_rotation=True)
    bucket(platform, f"{name}-bucket", own)
    database = rds.DatabaseCluster(
        platform, f"{name}-database", engine=rds.DatabaseClusterEngine.aurora_postgres(version=rds.AuroraPostgresEngineVersion.VER_16_4), vpc=vpc,
        vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED), writer=rds.ClusterInstance.serverless_v2("writer"),
        readers=[rds.ClusterInstance.serverless_v2("reader", scale_with_writer=True)], storage_encryption_key=own, deletion_protection=True)
    for place, repository in enumerate(repositories):
        task = ecs.FargateTaskDefinition(platform, f"{name}-task{place}", cpu=256, memory_limit_mib=512)
        task.add_container("app", image=ecs.ContainerImage.from_ecr_repository(repository), readonly_root_filesystem=True,
                           logging=ecs.LogDriver.aws_logs(stream_prefix="app"), secrets={"SESSION": ecs.Secret.from_secrets_manager(session)},
                           port_mappings=[ecs.PortMapping(container_port=8080)])
        service = ecs.FargateService(platform, f"{name}-service{place}", cluster=cluster, task_definition=task)
        service.auto_scale_task_count(max_capacity=4).scale_on_cpu_utilization("cpu", target_utilization_percent=60)
        database.connections.allow_default_port_from(service)
        if place == 0:
            listener.add_targets(f"{name}-target", port=8080, protocol=elb.ApplicationProtocol.HTTP, targets=[service], priority=priority,
                                 conditions=[elb.ListenerCondition.host_headers([f"{name}.example.com"])])


cell("pool", 100)
for number in range(tenants):
    cell(f"tenant{number}", 200 + number)
app.synth()
print(sum(len(json.loads(path.read_text())["Resources"]) for path in pathlib.Path(out).glob("*.template.json")))
