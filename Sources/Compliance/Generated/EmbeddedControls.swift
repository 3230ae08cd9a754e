// Made by scripts/embed-data from Data/. Do not edit.
// Sources: d3b076b22d3d1dd3da351bbcaea80a0f2b7bd665e05172e4ef4774138bbc5258
// swift-format-ignore-file

enum EmbeddedControls {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "controls.yaml": return controls
        case "protocols.yaml": return protocols
        case "reads.yaml": return reads
        case "row-security.sql": return row_security_sql
        default: return nil
        }
    }

    static let controls: StaticString = ###"""
m4 7 version
q10 2026-11-29
8 criteria
m38 5 CC1.1
s47 Integrity and ethics are shown, not only stated
5 CC1.2
s31 The board oversees the controls
5 CC1.3
s46 Who may decide and change what is written down
5 CC1.4
s31 People are fit for what they do
5 CC1.5
s28 People answer for their part
5 CC2.1
s37 What matters for security is recorded
5 CC2.2
s35 People inside know what is expected
5 CC2.3
s48 Customers know what is promised and whom to tell
5 CC3.1
s49 Objectives are clear enough to see a risk to them
5 CC3.2
s27 Risks are found and weighed
5 CC3.3
s19 Fraud is thought of
5 CC3.4
s38 What changes is weighed before it does
5 CC4.1
s35 Controls are looked at continuously
5 CC4.2
s34 What fails reaches who can mend it
5 CC5.1
s25 Controls answer the risks
5 CC5.2
s26 Technology has guard rails
5 CC5.3
s24 Policies are put to work
5 CC6.1
s59 Only who may can reach data, and it is unreadable to others
5 CC6.2
s59 Access is granted before it is used, and taken when it ends
5 CC6.3
s41 Access is by role, no wider than the work
5 CC6.4
s33 Buildings and machines are closed
5 CC6.5
s33 Media are wiped before they leave
5 CC6.6
s37 The boundary to the outside is closed
5 CC6.7
s28 Data on its way is encrypted
5 CC6.8
s39 Malicious software is kept out or found
5 CC7.1
s54 Weaknesses and changes of configuration are looked for
5 CC7.2
s26 What is unusual is noticed
5 CC7.3
s59 What is noticed is judged, and its record cannot be altered
5 CC7.4
s25 There is a way to respond
5 CC7.5
s36 There is a way back, and it is tried
5 CC8.1
s44 A change is authorized, tested and traceable
5 CC9.1
s25 Disruption is planned for
5 CC9.2
s19 Vendors are weighed
4 A1.1
s29 Capacity is watched and grows
4 A1.2
s38 Data is kept twice and can be put back
4 A1.3
s21 Putting back is tried
4 C1.1
s34 Confidential data is known as such
4 C1.2
s32 Confidential data is disposed of
8 controls
l71 m11 2 id
s18 trail-multi-region
5 title
q40 Calls to AWS are recorded in all regions
8 criteria
l2 s5 CC2.1
s5 CC7.2
3 why
q51 what nobody recorded cannot be explained afterwards
4 plan
s14 aws_cloudtrail
4 live
q41 cloudtrail:DescribeTrails, GetTrailStatus
6 expect
q58 a trail over all regions with global services, and it logs
3 fix
q51 is_multi_region_trail = true, enable_logging = true
7 console
q18 CloudTrail, Trails
8 evidence
q24 trails with their status
6 source
q43 Security Hub CloudTrail.1; NIST AU-2, AU-12
m11 2 id
s16 trail-validation
5 title
q45 The trail's files show when they were altered
8 criteria
l1 s5 CC7.3
3 why
q50 a record that can be changed unseen proves nothing
4 plan
s14 aws_cloudtrail
4 live
q25 cloudtrail:DescribeTrails
6 expect
q25 log file validation is on
3 fix
q33 enable_log_file_validation = true
7 console
q27 CloudTrail, the trail, Edit
8 evidence
q22 trails with validation
6 source
q36 Security Hub CloudTrail.4; NIST AU-9
m11 2 id
s16 trail-encryption
5 title
q48 The trail is encrypted with a key of the account
8 criteria
l1 s5 CC6.1
3 why
q21 it tells who did what
4 plan
s14 aws_cloudtrail
4 live
q25 cloudtrail:DescribeTrails
6 expect
q12 a key of KMS
3 fix
q26 kms_key_id = the key's ARN
7 console
q27 CloudTrail, the trail, Edit
8 evidence
q21 trails with their key
6 source
q37 Security Hub CloudTrail.2; NIST SC-28
m11 2 id
s16 trail-cloudwatch
5 title
q40 The trail is watched while it is written
8 criteria
l1 s5 CC7.2
3 why
q46 a file that is read a month later warns nobody
4 plan
s14 aws_cloudtrail
4 live
q41 cloudtrail:DescribeTrails, GetTrailStatus
6 expect
q34 a log group of CloudWatch takes it
3 fix
q56 cloud_watch_logs_group_arn and cloud_watch_logs_role_arn
7 console
q38 CloudTrail, the trail, CloudWatch Logs
8 evidence
q27 trails with their log group
6 source
q36 Security Hub CloudTrail.5; NIST AU-6
m11 2 id
s12 trail-events
5 title
q55 The trail records what is changed and what is looked at
8 criteria
l2 s5 CC2.1
s5 CC7.2
3 why
q31 who only looked has often begun
4 plan
q0 
4 live
q28 cloudtrail:GetEventSelectors
6 expect
q35 management events, reads and writes
3 fix
q104 event_selector { read_write_type = "All", include_management_events = true }, or none, which is the same
7 console
q40 CloudTrail, the trail, Management events
8 evidence
q27 trails with their selectors
6 source
q37 Security Hub CloudTrail.1; NIST AU-12
m11 2 id
s13 log-retention
5 title
q28 Logs are kept for the window
8 criteria
l2 s5 CC7.2
s5 CC7.3
3 why
q79 an audit of type II looks back over three to twelve months; twelve at a renewal
4 plan
s24 aws_cloudwatch_log_group
4 live
q22 logs:DescribeLogGroups
6 expect
q30 at least 365 days, or for ever
3 fix
q23 retention_in_days = 400
7 console
q38 CloudWatch, Log groups, Edit retention
8 evidence
q34 log groups with their days and key
6 source
q38 Security Hub CloudWatch.16; NIST AU-11
m11 2 id
s14 log-encryption
5 title
q44 Logs are encrypted with a key of the account
8 criteria
l1 s5 CC6.1
3 why
q24 logs hold what users did
4 plan
s24 aws_cloudwatch_log_group
4 live
q22 logs:DescribeLogGroups
6 expect
q12 a key of KMS
3 fix
q26 kms_key_id = the key's ARN
7 console
q32 by the command associate-kms-key
8 evidence
q34 log groups with their days and key
6 source
q10 NIST SC-28
m11 2 id
s8 flow-log
5 title
q35 Traffic of each network is recorded
8 criteria
l1 s5 CC7.2
3 why
q54 it shows who spoke with whom when something went wrong
4 plan
s7 aws_vpc
4 live
q34 ec2:DescribeVpcs, DescribeFlowLogs
6 expect
q30 an active flow log for the VPC
3 fix
q42 aws_flow_log with vpc_id, traffic_type ALL
7 console
q23 VPC, the VPC, Flow logs
8 evidence
q29 networks with their flow logs
6 source
q30 Security Hub EC2.6; NIST AU-12
m11 2 id
s12 balancer-log
5 title
q39 Requests to load balancers are recorded
8 criteria
l1 s5 CC7.2
3 why
q38 it is the first record of what came in
4 plan
s6 aws_lb
4 live
q51 elasticloadbalancing:DescribeLoadBalancerAttributes
6 expect
q18 access logs are on
3 fix
q30 access_logs { enabled = true }
7 console
q31 EC2, Load balancers, Attributes
8 evidence
q36 load balancers with their attributes
6 source
q30 Security Hub ELB.5; NIST AU-12
m11 2 id
s12 database-log
5 title
q28 Databases hand their logs on
8 criteria
l1 s5 CC7.2
3 why
q67 statements that change the schema are recorded outside the database
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q42 at least one log is exported to CloudWatch
3 fix
q48 enabled_cloudwatch_logs_exports = ["postgresql"]
7 console
q24 RDS, Modify, Log exports
8 evidence
q29 databases with their settings
6 source
q38 Security Hub RDS.9, RDS.34; NIST AU-12
m11 2 id
s15 config-recorder
5 title
q37 Changes of configuration are recorded
8 criteria
l3 s5 CC3.2
s5 CC7.1
s5 CC8.1
3 why
q48 drift is seen where every change is written down
4 plan
s33 aws_config_configuration_recorder
4 live
q74 config:DescribeConfigurationRecorders, DescribeConfigurationRecorderStatus
6 expect
q51 all resource types with global ones, and it records
3 fix
q141 recording_group { all_supported = true, include_global_resource_types = true } and aws_config_configuration_recorder_status.is_enabled = true
7 console
q20 AWS Config, Settings
8 evidence
q27 recorders with their status
6 source
q32 Security Hub Config.1; NIST CM-8
m11 2 id
s12 config-rules
5 title
q30 Rules judge what is configured
8 criteria
l2 s5 CC5.2
s5 CC7.1
3 why
q56 a guard rail tells of itself when somebody steps over it
4 plan
s22 aws_config_config_rule
4 live
q26 config:DescribeConfigRules
6 expect
q18 at least ten rules
3 fix
q41 aws_config_config_rule for what must hold
7 console
q17 AWS Config, Rules
8 evidence
q23 rules with their source
6 source
q9 NIST CM-6
m11 2 id
s9 guardduty
5 title
q22 Threats are looked for
8 criteria
l3 s5 CC6.8
s5 CC7.1
s5 CC7.2
3 why
q67 it reads what no person reads: trail, flow logs and names asked for
4 plan
s22 aws_guardduty_detector
4 live
q36 guardduty:ListDetectors, GetDetector
6 expect
q21 a detector that is on
3 fix
q13 enable = true
7 console
q19 GuardDuty, Settings
8 evidence
q29 detectors with their features
6 source
q35 Security Hub GuardDuty.1; NIST SI-4
m11 2 id
s12 security-hub
5 title
q35 Findings come together in one place
8 criteria
l2 s5 CC4.1
s5 CC7.1
3 why
q49 what is spread over ten services is not looked at
4 plan
s23 aws_securityhub_account
4 live
q44 securityhub:DescribeHub, GetEnabledStandards
6 expect
q35 Security Hub is on, with a standard
3 fix
q66 aws_securityhub_account and aws_securityhub_standards_subscription
7 console
q32 Security Hub, Security standards
8 evidence
q17 hub and standards
6 source
q9 NIST CA-7
m11 2 id
s9 inspector
5 title
q56 Images, functions and servers are scanned for weaknesses
8 criteria
l2 s5 CC3.2
s5 CC7.1
3 why
q41 a library is safe until the day it is not
4 plan
s22 aws_inspector2_enabler
4 live
q103 inspector2:BatchGetAccountStatus, ecr:DescribeRepositories, lambda:ListFunctions, ec2:DescribeInstances
6 expect
q36 scanning is on for at least one kind
3 fix
q41 resource_types = ["ECR", "LAMBDA", "EC2"]
7 console
q29 Inspector, Account management
8 evidence
q15 what is scanned
6 source
q37 Security Hub Inspector.1-4; NIST RA-5
m11 2 id
s15 access-analyzer
5 title
q35 What others can reach is looked for
8 criteria
l2 s5 CC6.1
s5 CC6.3
3 why
q54 one line of a policy opens a bucket to another account
4 plan
s27 aws_accessanalyzer_analyzer
4 live
q29 access-analyzer:ListAnalyzers
6 expect
q33 an active analyzer of the account
3 fix
q27 aws_accessanalyzer_analyzer
7 console
q20 IAM, Access analyzer
8 evidence
q9 analyzers
6 source
q30 Security Hub IAM.28; NIST AC-6
m11 2 id
s10 image-scan
5 title
q39 Images are scanned when they are pushed
8 criteria
l1 s5 CC7.1
3 why
q37 before it runs is the cheapest moment
4 plan
s18 aws_ecr_repository
4 live
q24 ecr:DescribeRepositories
6 expect
q12 scan on push
3 fix
q52 image_scanning_configuration { scan_on_push = true }
7 console
q25 ECR, the repository, Edit
8 evidence
q32 repositories with their settings
6 source
q29 Security Hub ECR.1; NIST RA-5
m11 2 id
s15 image-immutable
5 title
q30 An image's tag means one image
8 criteria
l1 s5 CC8.1
3 why
q30 what was reviewed is what runs
4 plan
s18 aws_ecr_repository
4 live
q24 ecr:DescribeRepositories
6 expect
q18 tags are immutable
3 fix
q34 image_tag_mutability = "IMMUTABLE"
7 console
q25 ECR, the repository, Edit
8 evidence
q32 repositories with their settings
6 source
q29 Security Hub ECR.2; NIST CM-2
m11 2 id
s18 alert-subscription
5 title
q21 Alerts reach a person
8 criteria
l2 s5 CC4.2
s5 CC7.3
3 why
q58 a topic without a subscriber is an alarm in an empty house
4 plan
s13 aws_sns_topic
4 live
q40 sns:ListTopics, ListSubscriptionsByTopic
6 expect
q44 at least one subscription that was confirmed
3 fix
q26 aws_sns_topic_subscription
7 console
q29 SNS, the topic, Subscriptions
8 evidence
q31 topics with their subscriptions
6 source
q9 NIST IR-6
m11 2 id
s13 alarm-actions
5 title
q20 Alarms tell somebody
8 criteria
l2 s5 CC4.2
s5 CC7.2
3 why
q61 an alarm without an action changes its color and nothing else
4 plan
s27 aws_cloudwatch_metric_alarm
4 live
q25 cloudwatch:DescribeAlarms
6 expect
q32 actions are on and name a target
3 fix
q31 alarm_actions = [a topic's ARN]
7 console
q24 CloudWatch, Alarms, Edit
8 evidence
q25 alarms with their actions
6 source
q52 Security Hub CloudWatch.15, CloudWatch.17; NIST SI-4
m11 2 id
s12 key-rotation
5 title
q16 Keys are rotated
8 criteria
l1 s5 CC6.1
3 why
q63 a key that lives for ever protects everything it ever protected
4 plan
s11 aws_kms_key
4 live
q47 kms:ListKeys, DescribeKey, GetKeyRotationStatus
6 expect
q48 rotation is on for symmetric keys of the account
3 fix
q26 enable_key_rotation = true
7 console
q26 KMS, the key, Key rotation
8 evidence
q24 keys with their rotation
6 source
q30 Security Hub KMS.4; NIST SC-12
m11 2 id
s19 database-encryption
5 title
q23 Databases are encrypted
8 criteria
l1 s5 CC6.1
3 why
q43 it cannot be turned on later without a copy
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q20 storage is encrypted
3 fix
q24 storage_encrypted = true
7 console
q49 only by restoring an encrypted copy of a snapshot
8 evidence
q29 databases with their settings
6 source
q38 Security Hub RDS.3, RDS.27; NIST SC-28
m11 2 id
s17 bucket-encryption
5 title
q30 Buckets state their encryption
8 criteria
l1 s5 CC6.1
3 why
q53 AWS encrypts by default; which key does is a decision
4 plan
s13 aws_s3_bucket
4 live
q29 s3:GetEncryptionConfiguration
6 expect
q24 an encryption by default
3 fix
q50 aws_s3_bucket_server_side_encryption_configuration
7 console
q34 S3, the bucket, Default encryption
8 evidence
q27 buckets with their settings
6 source
q30 Security Hub S3.17; NIST SC-28
m11 2 id
s16 topic-encryption
5 title
q20 Topics are encrypted
8 criteria
l1 s5 CC6.1
3 why
q24 alerts name what is weak
4 plan
s13 aws_sns_topic
4 live
q22 sns:GetTopicAttributes
6 expect
q12 a key of KMS
3 fix
q17 kms_master_key_id
7 console
q26 SNS, the topic, Encryption
8 evidence
q31 topics with their subscriptions
6 source
q30 Security Hub SNS.1; NIST SC-28
m11 2 id
s16 queue-encryption
5 title
q20 Queues are encrypted
8 criteria
l1 s5 CC6.1
3 why
q27 events hold customers' data
4 plan
s13 aws_sqs_queue
4 live
q22 sqs:GetQueueAttributes
6 expect
q26 a key of KMS, or SQS's own
3 fix
q52 kms_master_key_id, or sqs_managed_sse_enabled = true
7 console
q26 SQS, the queue, Encryption
8 evidence
q26 queues with their settings
6 source
q30 Security Hub SQS.1; NIST SC-28
m11 2 id
s15 disk-encryption
5 title
q23 New disks are encrypted
8 criteria
l1 s5 CC6.1
3 why
q47 one switch instead of one thought for each disk
4 plan
q45 aws_ebs_encryption_by_default, aws_ebs_volume
4 live
q29 ec2:GetEbsEncryptionByDefault
6 expect
q27 encryption by default is on
3 fix
q44 aws_ebs_encryption_by_default.enabled = true
7 console
q29 EC2, Settings, EBS encryption
8 evidence
q21 the account's setting
6 source
q30 Security Hub EC2.7; NIST SC-28
m11 2 id
s16 table-encryption
5 title
q46 Tables are encrypted with a key of the account
8 criteria
l1 s5 CC6.1
3 why
q84 AWS encrypts by default with a key nobody can take away; a key of the account can be
4 plan
s18 aws_dynamodb_table
4 live
q22 dynamodb:DescribeTable
6 expect
q12 a key of KMS
3 fix
q41 server_side_encryption { enabled = true }
7 console
q40 DynamoDB, the table, Additional settings
8 evidence
q26 tables with their settings
6 source
q10 NIST SC-28
m11 2 id
s17 database-password
5 title
q41 No password of a database is written down
8 criteria
l1 s5 CC6.1
3 why
q52 what stands in a state file or a repository is known
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q46 RDS keeps it in Secrets Manager and changes it
3 fix
q34 manage_master_user_password = true
7 console
q35 RDS, Modify, Credentials management
8 evidence
q29 databases with their settings
6 source
q9 NIST IA-5
m11 2 id
s17 container-secrets
5 title
q38 No secret stands in a task's variables
8 criteria
l1 s5 CC6.1
3 why
q49 everybody who can read a task definition reads it
4 plan
s23 aws_ecs_task_definition
4 live
q26 ecs:DescribeTaskDefinition
6 expect
q56 names that sound like a secret come from Secrets Manager
3 fix
q30 secrets instead of environment
7 console
q35 ECS, Task definitions, new revision
8 evidence
q41 task definitions, names of variables only
6 source
q29 Security Hub ECS.8; NIST IA-5
m11 2 id
s15 password-policy
5 title
q33 Passwords of the account are long
8 criteria
l1 s5 CC6.1
3 why
q40 who has no single sign-on has a password
4 plan
s31 aws_iam_account_password_policy
4 live
q28 iam:GetAccountPasswordPolicy
6 expect
q51 at least 14 characters, and the last 24 are refused
3 fix
q60 minimum_password_length = 14, password_reuse_prevention = 24
7 console
q21 IAM, Account settings
8 evidence
q10 the policy
6 source
q38 Security Hub IAM.15, IAM.16; NIST IA-5
m11 2 id
s8 root-mfa
5 title
q50 The account's root has a second factor and no keys
8 criteria
l1 s5 CC6.1
3 why
q49 it can do everything, and nobody can take it away
4 plan
q0 
4 live
q21 iam:GetAccountSummary
6 expect
q34 a second factor, and no access key
3 fix
q33 not by Terraform: sign in as root
7 console
q25 IAM, Security credentials
8 evidence
q21 the account's summary
6 source
q36 Security Hub IAM.4, IAM.9; NIST IA-2
m11 2 id
s8 user-mfa
5 title
q45 Users of the product can have a second factor
8 criteria
l1 s5 CC6.1
3 why
q31 enterprise customers ask for it
4 plan
s21 aws_cognito_user_pool
4 live
q28 cognito-idp:DescribeUserPool
6 expect
q14 ON or OPTIONAL
3 fix
q79 mfa_configuration = "ON", or "OPTIONAL" where customers bring their own sign-in
7 console
q31 Cognito, the user pool, Sign-in
8 evidence
q30 user pools with their settings
6 source
q33 Security Hub Cognito.5; NIST IA-2
m11 2 id
s10 people-mfa
5 title
q54 People who sign in to the account have a second factor
8 criteria
l1 s5 CC6.1
3 why
q43 a password is guessed, reused or given away
4 plan
q0 
4 live
q35 iam:GetLoginProfile, ListMFADevices
6 expect
q45 a second factor for each user with a password
3 fix
q89 not by Terraform: let people sign in by Identity Center, or give the user a second factor
7 console
q32 IAM, Users, Security credentials
8 evidence
q24 users with their factors
6 source
q29 Security Hub IAM.5; NIST IA-2
m11 2 id
s7 key-age
5 title
q33 Access keys of people are changed
8 criteria
l2 s5 CC6.1
s5 CC6.2
3 why
q55 a key that leaked opens the account until it is changed
4 plan
q0 
4 live
q18 iam:ListAccessKeys
6 expect
q32 no active key older than 90 days
3 fix
q49 roles in place of keys; delete aws_iam_access_key
7 console
q32 IAM, Users, Security credentials
8 evidence
q19 keys with their age
6 source
q29 Security Hub IAM.3; NIST IA-5
m11 2 id
s10 secret-age
5 title
q19 Secrets are changed
8 criteria
l1 s5 CC6.1
3 why
q49 whoever once knew one knows it for ever otherwise
4 plan
q0 
4 live
q26 secretsmanager:ListSecrets
6 expect
q47 changed by itself, or by somebody within a year
3 fix
q78 aws_secretsmanager_secret_rotation, or a new aws_secretsmanager_secret_version
7 console
q37 Secrets Manager, the secret, Rotation
8 evidence
q46 secrets with their last change, without values
6 source
q58 Security Hub SecretsManager.1, SecretsManager.4; NIST IA-5
m11 2 id
s10 key-policy
5 title
q48 Keys are used by named principals of the account
8 criteria
l1 s5 CC6.1
3 why
q45 who may decrypt reads what lies under the key
4 plan
q0 
4 live
q16 kms:GetKeyPolicy
6 expect
q100 no statement that allows everybody without a condition, and a tenant's key no role of another tenant
3 fix
q39 name the principals in the key's policy
7 console
q24 KMS, the key, Key policy
8 evidence
q24 keys with their policies
6 source
q16 NIST AC-3, SC-12
m11 2 id
s17 volume-encryption
5 title
q19 Disks are encrypted
8 criteria
l1 s5 CC6.1
3 why
q36 the default counts for new ones only
4 plan
q0 
4 live
q19 ec2:DescribeVolumes
6 expect
q9 encrypted
3 fix
q72 encrypted = true: a snapshot of it, copied encrypted, makes the new disk
7 console
q12 EC2, Volumes
8 evidence
q22 volumes with their key
6 source
q30 Security Hub EC2.3; NIST SC-28
m11 2 id
s15 least-privilege
5 title
q27 No policy allows everything
8 criteria
l1 s5 CC6.3
3 why
q40 one leaked key is then the whole account
4 plan
q175 aws_iam_policy, aws_iam_role_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment
4 live
q34 iam:GetAccountAuthorizationDetails
6 expect
q38 no statement with * as its action on *
3 fix
q26 name actions and resources
7 console
q13 IAM, Policies
8 evidence
q49 policies that allow everything, with who has them
6 source
q29 Security Hub IAM.1; NIST AC-6
m11 2 id
s10 role-trust
5 title
q33 No role can be taken by everybody
8 criteria
l1 s5 CC6.3
3 why
q40 a role without a door is an open account
4 plan
q0 
4 live
q34 iam:GetAccountAuthorizationDetails
6 expect
q56 each role names who may take it, or asks for a condition
3 fix
q37 name principals in assume_role_policy
7 console
q34 IAM, the role, Trust relationships
8 evidence
q31 roles with their trust policies
6 source
q9 NIST AC-3
m11 2 id
s10 tenant-key
5 title
q60 A tenant's data lies under a key that no other tenant's does
8 criteria
l2 s5 CC6.3
s4 C1.1
3 why
q104 who may read one tenant's data can then not read another's, and a tenant that leaves takes its key along
4 plan
q0 
4 live
q116 tag:GetResources, rds:DescribeDBClusters, DescribeDBInstances, s3:GetEncryptionConfiguration, dynamodb:DescribeTable
6 expect
q79 a key with the same tenant's tag, or one that no other tenant's data lies under
3 fix
q51 an aws_kms_key for each tenant, with the tag tenant
7 console
q26 KMS, Customer managed keys
8 evidence
q30 the matrix of tenants and keys
6 source
q16 NIST AC-3, SC-12
m11 2 id
s13 tenant-bucket
5 title
q48 A tenant's bucket lets no other tenant's role in
8 criteria
l2 s5 CC6.3
s4 C1.1
3 why
q47 objects are reached by whoever the bucket names
4 plan
q0 
4 live
q36 tag:GetResources, s3:GetBucketPolicy
6 expect
q59 no statement that allows everybody or another tenant's role
3 fix
q46 take the statement out of aws_s3_bucket_policy
7 console
q29 S3, the bucket, Bucket policy
8 evidence
q36 tenants' buckets with their policies
6 source
q9 NIST AC-3
m11 2 id
s11 tenant-role
5 title
q48 A tenant's role names its own tenant's data only
8 criteria
l2 s5 CC6.3
s4 C1.1
3 why
q55 a mistake in one tenant's code then reaches nobody else
4 plan
q0 
4 live
q52 tag:GetResources, iam:GetAccountAuthorizationDetails
6 expect
q47 no statement that allows data of another tenant
3 fix
q73 name the tenant's own resources, or a condition on aws:ResourceTag/tenant
7 console
q26 IAM, the role, Permissions
8 evidence
q34 tenants' roles with their policies
6 source
q15 NIST AC-3, AC-6
m11 2 id
s13 tenant-denial
5 title
q64 AWS itself would refuse a tenant's role at another tenant's data
8 criteria
l2 s5 CC6.3
s4 C1.1
3 why
q62 it weighs all policies of the role together, as at a real call
4 plan
q0 
4 live
q77 tag:GetResources, iam:GetAccountAuthorizationDetails, SimulatePrincipalPolicy
6 expect
q39 denied for each other tenant's resource
3 fix
q73 name the tenant's own resources, or a condition on aws:ResourceTag/tenant
7 console
q21 IAM, Policy simulator
8 evidence
q27 what the simulator answered
6 source
q9 NIST AC-3
m11 2 id
s11 tenant-rows
5 title
q43 The database keeps tenants apart row by row
8 criteria
l2 s5 CC6.3
s4 C1.1
3 why
q49 a query that forgets its tenant then sees nothing
4 plan
q0 
4 live
q62 PostgreSQL: pg_class, pg_policy (cloudroute soc2 policy --sql)
6 expect
q132 row-level security, enabled and forced, with a policy that binds rows to the session's tenant, on every table with a tenant's column
3 fix
q102 ALTER TABLE … ENABLE ROW LEVEL SECURITY; ALTER TABLE … FORCE ROW LEVEL SECURITY; CREATE POLICY …
7 console
q32 psql, sql/row-level-security.sql
8 evidence
q26 tables with their policies
6 source
q9 NIST AC-3
m11 2 id
s9 open-port
5 title
q33 Only the web is open to the world
8 criteria
l1 s5 CC6.6
3 why
q45 databases and shells are found within minutes
4 plan
q108 aws_security_group, aws_default_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule
4 live
q26 ec2:DescribeSecurityGroups
6 expect
q43 from 0.0.0.0/0 and ::/0 only TCP 80 and 443
3 fix
q57 name the addresses or the security group that may come in
7 console
q35 EC2, Security groups, Inbound rules
8 evidence
q24 rules of security groups
6 source
q38 Security Hub EC2.18, EC2.19; NIST SC-7
m11 2 id
s21 subnet-public-address
5 title
q36 No subnet hands out public addresses
8 criteria
l1 s5 CC6.6
3 why
q50 a server is public by a decision, not by its place
4 plan
s10 aws_subnet
4 live
q19 ec2:DescribeSubnets
6 expect
q27 no public address by itself
3 fix
q31 map_public_ip_on_launch = false
7 console
q34 VPC, Subnets, Edit subnet settings
8 evidence
q27 subnets with their settings
6 source
q30 Security Hub EC2.15; NIST SC-7
m11 2 id
s19 task-public-address
5 title
q28 No task has a public address
8 criteria
l1 s5 CC6.6
3 why
q54 requests come in by the load balancer and its firewall
4 plan
s15 aws_ecs_service
4 live
q20 ecs:DescribeServices
6 expect
q17 no public address
3 fix
q24 assign_public_ip = false
7 console
q24 ECS, the service, Update
8 evidence
q27 services with their network
6 source
q29 Security Hub ECS.2; NIST SC-7
m11 2 id
s15 database-public
5 title
q37 No database is reachable from outside
8 criteria
l1 s5 CC6.6
3 why
q24 it has no business there
4 plan
q41 aws_db_instance, aws_rds_cluster_instance
4 live
q23 rds:DescribeDBInstances
6 expect
q23 not publicly accessible
3 fix
q27 publicly_accessible = false
7 console
q25 RDS, Modify, Connectivity
8 evidence
q29 databases with their settings
6 source
q29 Security Hub RDS.2; NIST SC-7
m11 2 id
s13 bucket-public
5 title
q28 No bucket can be made public
8 criteria
l1 s5 CC6.6
3 why
q32 one wrong policy is then refused
4 plan
s13 aws_s3_bucket
4 live
q29 s3:GetBucketPublicAccessBlock
6 expect
q15 all four blocks
3 fix
q47 aws_s3_bucket_public_access_block with all four
7 console
q27 S3, the bucket, Permissions
8 evidence
q27 buckets with their settings
6 source
q28 Security Hub S3.8; NIST SC-7
m11 2 id
s14 account-public
5 title
q43 No bucket of the account can be made public
8 criteria
l1 s5 CC6.6
3 why
q47 it holds for buckets that nobody thought of too
4 plan
s34 aws_s3_account_public_access_block
4 live
q30 s3:GetAccountPublicAccessBlock
6 expect
q15 all four blocks
3 fix
q48 aws_s3_account_public_access_block with all four
7 console
q49 S3, Block Public Access settings for this account
8 evidence
q21 the account's setting
6 source
q28 Security Hub S3.1; NIST SC-7
m11 2 id
s8 firewall
5 title
q43 A web firewall stands before load balancers
8 criteria
l1 s5 CC6.6
3 why
q39 most of what comes in is not a customer
4 plan
s6 aws_lb
4 live
q70 elasticloadbalancing:DescribeLoadBalancers, wafv2:GetWebACLForResource
6 expect
q53 a web ACL is attached to each that faces the internet
3 fix
q29 aws_wafv2_web_acl_association
7 console
q39 WAF, Web ACLs, Associated AWS resources
8 evidence
q31 web ACLs with what they protect
6 source
q30 Security Hub ELB.16; NIST SC-7
m11 2 id
s13 function-open
5 title
q57 No function answers without being asked by somebody known
8 criteria
l1 s5 CC6.6
3 why
q48 its address is guessed or leaked sooner or later
4 plan
s23 aws_lambda_function_url
4 live
q29 lambda:ListFunctionUrlConfigs
6 expect
q7 AWS_IAM
3 fix
q30 authorization_type = "AWS_IAM"
7 console
q34 Lambda, the function, Function URL
8 evidence
q30 functions with their addresses
6 source
q9 NIST AC-3
m11 2 id
s12 message-open
5 title
q42 No queue and no topic is open to everybody
8 criteria
l1 s5 CC6.6
3 why
q74 who may send makes the system do things, who may read sees customers' data
4 plan
q0 
4 live
q46 sqs:GetQueueAttributes, sns:GetTopicAttributes
6 expect
q54 no statement that allows everybody without a condition
3 fix
q52 name the principals, or a condition on aws:SourceArn
7 console
q26 SQS and SNS, Access policy
8 evidence
q37 queues and topics with their policies
6 source
q36 Security Hub SQS.3, SNS.4; NIST AC-3
m11 2 id
s12 balancer-tls
5 title
q37 Load balancers speak TLS 1.2 or newer
8 criteria
l1 s5 CC6.7
3 why
q23 what is older is broken
4 plan
s15 aws_lb_listener
4 live
q38 elasticloadbalancing:DescribeListeners
6 expect
q58 HTTP only redirects, HTTPS with a policy of TLS 1.2 or 1.3
3 fix
q50 ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
7 console
q30 EC2, Load balancers, Listeners
8 evidence
q27 listeners with their policy
6 source
q37 Security Hub ELB.1, ELB.17; NIST SC-8
m11 2 id
s12 delivery-tls
5 title
q28 Files are delivered over TLS
8 criteria
l1 s5 CC6.7
3 why
q23 what is older is broken
4 plan
s27 aws_cloudfront_distribution
4 live
q28 cloudfront:ListDistributions
6 expect
q31 HTTPS only, or redirected to it
3 fix
q44 viewer_protocol_policy = "redirect-to-https"
7 console
q39 CloudFront, the distribution, Behaviors
8 evidence
q33 distributions with their settings
6 source
q36 Security Hub CloudFront.3; NIST SC-8
m11 2 id
s10 bucket-tls
5 title
q35 Buckets refuse requests without TLS
8 criteria
l1 s5 CC6.7
3 why
q44 S3 answers HTTP too unless it is told not to
4 plan
s13 aws_s3_bucket
4 live
q18 s3:GetBucketPolicy
6 expect
q45 its policy denies aws:SecureTransport = false
3 fix
q60 a statement with Effect Deny and aws:SecureTransport = false
7 console
q29 S3, the bucket, Bucket policy
8 evidence
q27 buckets with their policies
6 source
q28 Security Hub S3.5; NIST SC-8
m11 2 id
s18 certificate-expiry
5 title
q34 Certificates in use do not run out
8 criteria
l2 s5 CC6.7
s4 A1.2
3 why
q26 on that day nobody gets in
4 plan
q0 
4 live
q20 acm:ListCertificates
6 expect
q25 30 days left at the least
3 fix
q38 validate by DNS, so that ACM renews it
7 console
q19 Certificate Manager
8 evidence
q27 certificates with their end
6 source
q30 Security Hub ACM.1; NIST SC-12
m11 2 id
s12 database-tls
5 title
q40 Databases refuse connections without TLS
8 criteria
l1 s5 CC6.7
3 why
q59 a driver that is set up wrong then fails instead of leaking
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q53 rds:DescribeDBClusterParameters, DescribeDBParameters
6 expect
q17 rds.force_ssl = 1
3 fix
q40 a parameter group with rds.force_ssl = 1
7 console
q21 RDS, Parameter groups
8 evidence
q30 databases with their parameter
6 source
q9 NIST SC-8
m11 2 id
s19 container-hardening
5 title
q35 Containers cannot change themselves
8 criteria
l1 s5 CC6.8
3 why
q36 what breaks in finds nowhere to stay
4 plan
s23 aws_ecs_task_definition
4 live
q26 ecs:DescribeTaskDefinition
6 expect
q52 a root file system that is read only, not privileged
3 fix
q49 readonlyRootFilesystem = true, privileged = false
7 console
q35 ECS, Task definitions, new revision
8 evidence
q45 task definitions, without values of variables
6 source
q36 Security Hub ECS.4, ECS.5; NIST CM-7
m11 2 id
s15 server-metadata
5 title
q49 Servers give their role's keys to themselves only
8 criteria
l1 s5 CC6.1
3 why
q60 a request that a server was tricked into must not fetch them
4 plan
q33 aws_launch_template, aws_instance
4 live
q21 ec2:DescribeInstances
6 expect
q45 version 2 of the metadata service is required
3 fix
q45 metadata_options { http_tokens = "required" }
7 console
q37 EC2, Modify instance metadata options
8 evidence
q26 servers with their options
6 source
q38 Security Hub EC2.8, EC2.170; NIST AC-3
m11 2 id
s13 cluster-audit
5 title
q37 Kubernetes records who asked for what
8 criteria
l1 s5 CC7.2
3 why
q52 the cluster's own interface changes everything in it
4 plan
s15 aws_eks_cluster
4 live
q19 eks:DescribeCluster
6 expect
q19 the audit log is on
3 fix
q54 enabled_cluster_log_types = ["audit", "authenticator"]
7 console
q31 EKS, the cluster, Observability
8 evidence
q28 clusters with their settings
6 source
q30 Security Hub EKS.8; NIST AU-12
m11 2 id
s16 cluster-endpoint
5 title
q46 Kubernetes' interface is not open to the world
8 criteria
l1 s5 CC6.6
3 why
q42 one leaked token is then the whole cluster
4 plan
s15 aws_eks_cluster
4 live
q19 eks:DescribeCluster
6 expect
q35 private, or open to named addresses
3 fix
q30 endpoint_public_access = false
7 console
q28 EKS, the cluster, Networking
8 evidence
q28 clusters with their settings
6 source
q29 Security Hub EKS.1; NIST SC-7
m11 2 id
s15 database-backup
5 title
q52 Databases can be put back to any of the last 35 days
8 criteria
l1 s4 A1.2
3 why
q68 35 days is the longest AWS keeps; a fault is often found weeks later
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q7 35 days
3 fix
q28 backup_retention_period = 35
7 console
q19 RDS, Modify, Backup
8 evidence
q29 databases with their settings
6 source
q30 Security Hub RDS.11; NIST CP-9
m11 2 id
s17 database-deletion
5 title
q31 Databases resist their deletion
8 criteria
l2 s4 A1.2
s4 C1.2
3 why
q34 one wrong command ends the company
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q25 deletion protection is on
3 fix
q26 deletion_protection = true
7 console
q32 RDS, Modify, Deletion protection
8 evidence
q29 databases with their settings
6 source
q36 Security Hub RDS.7, RDS.8; NIST CP-9
m11 2 id
s14 database-zones
5 title
q28 Databases stand in two zones
8 criteria
l1 s4 A1.2
3 why
q28 a zone fails once in a while
4 plan
q32 aws_rds_cluster, aws_db_instance
4 live
q43 rds:DescribeDBClusters, DescribeDBInstances
6 expect
q38 a reader, or a standby in another zone
3 fix
q53 multi_az = true, or a second aws_rds_cluster_instance
7 console
q25 RDS, Modify, Availability
8 evidence
q29 databases with their settings
6 source
q38 Security Hub RDS.5, RDS.15; NIST CP-10
m11 2 id
s14 table-recovery
5 title
q47 Tables can be put back to any second of 35 days
8 criteria
l1 s4 A1.2
3 why
q48 a wrong deployment writes as fast as a right one
4 plan
s18 aws_dynamodb_table
4 live
q34 dynamodb:DescribeContinuousBackups
6 expect
q28 point-in-time recovery is on
3 fix
q41 point_in_time_recovery { enabled = true }
7 console
q28 DynamoDB, the table, Backups
8 evidence
q26 tables with their settings
6 source
q34 Security Hub DynamoDB.2; NIST CP-9
m11 2 id
s15 bucket-versions
5 title
q36 What was in a bucket can be put back
8 criteria
l1 s4 A1.2
3 why
q49 an object that was written over is gone otherwise
4 plan
s13 aws_s3_bucket
4 live
q22 s3:GetBucketVersioning
6 expect
q16 versioning is on
3 fix
q44 aws_s3_bucket_versioning with status Enabled
7 console
q26 S3, the bucket, Versioning
8 evidence
q27 buckets with their settings
6 source
q29 Security Hub S3.14; NIST CP-9
m11 2 id
s11 backup-plan
5 title
q26 Backups are made by a plan
8 criteria
l1 s4 A1.2
3 why
q75 outside the services that they save, so that one mistake does not take both
4 plan
s15 aws_backup_plan
4 live
q59 backup:ListBackupPlans, GetBackupPlan, ListBackupSelections
6 expect
q64 a plan that keeps at least 35 days, for a selection of resources
3 fix
q56 lifecycle { delete_after = 35 } and aws_backup_selection
7 console
q24 AWS Backup, Backup plans
8 evidence
q27 plans with their selections
6 source
q9 NIST CP-9
m11 2 id
s11 backup-lock
5 title
q46 Backups cannot be taken away before their time
8 criteria
l2 s4 A1.2
s5 CC7.3
3 why
q35 who breaks in deletes backups first
4 plan
s16 aws_backup_vault
4 live
q23 backup:ListBackupVaults
6 expect
q19 the vault is locked
3 fix
q35 aws_backup_vault_lock_configuration
7 console
q30 AWS Backup, Vaults, Vault lock
8 evidence
q22 vaults with their lock
6 source
q9 NIST CP-9
m11 2 id
s17 balancer-deletion
5 title
q36 Load balancers resist their deletion
8 criteria
l1 s4 A1.2
3 why
q35 its name is in every customer's DNS
4 plan
s6 aws_lb
4 live
q51 elasticloadbalancing:DescribeLoadBalancerAttributes
6 expect
q25 deletion protection is on
3 fix
q33 enable_deletion_protection = true
7 console
q31 EC2, Load balancers, Attributes
8 evidence
q36 load balancers with their attributes
6 source
q30 Security Hub ELB.6; NIST CP-10
m11 2 id
s15 service-scaling
5 title
q29 Services grow with their load
8 criteria
l1 s4 A1.1
3 why
q46 the day of the largest customer is not planned
4 plan
q0 
4 live
q69 ecs:DescribeServices, application-autoscaling:DescribeScalableTargets
6 expect
q51 a scalable target whose most is more than its least
3 fix
q55 aws_appautoscaling_target and aws_appautoscaling_policy
7 console
q38 ECS, the service, Service auto scaling
8 evidence
q34 services with their least and most
6 source
q9 NIST CP-2
6 manual
l15 m6 2 id
s7 conduct
5 title
q39 A code of conduct that everybody signed
8 criteria
l2 s5 CC1.1
s5 CC1.5
8 evidence
q27 the code and the signatures
5 owner
q3 CEO
3 due
q17 before the window
m7 2 id
s9 oversight
5 title
q49 Somebody outside management looks at the controls
8 criteria
l1 s5 CC1.2
8 evidence
q20 minutes of a meeting
5 owner
q3 CEO
3 due
q11 once a year
4 days
s3 365
m6 2 id
s5 roles
5 title
q42 Who may change the account is written down
8 criteria
l2 s5 CC1.3
s5 CC5.3
8 evidence
q43 an organization chart and the access policy
5 owner
q3 CTO
3 due
q17 before the window
m6 2 id
s6 hiring
5 title
q45 People are checked and trained when they join
8 criteria
l2 s5 CC1.4
s5 CC2.2
8 evidence
q51 checks and training records of everybody who joined
5 owner
q3 CEO
3 due
q14 at each hiring
m6 2 id
s8 promises
5 title
q48 Customers know what is promised and whom to tell
8 criteria
l1 s5 CC2.3
8 evidence
q45 terms, a status page, an address for security
5 owner
q3 CEO
3 due
q17 before the window
m7 2 id
s10 objectives
5 title
q49 Objectives and risks are written down and weighed
8 criteria
l4 s5 CC3.1
s5 CC3.3
s5 CC3.4
s5 CC5.1
8 evidence
q44 the register of risks with its yearly review
5 owner
q3 CTO
3 due
q11 once a year
4 days
s3 365
m7 2 id
s15 joiners-leavers
5 title
q62 Access is granted on request and taken the day somebody leaves
8 criteria
l2 s5 CC6.2
s5 CC6.3
8 evidence
q80 requests and removals of everybody who joined or left, and a review each quarter
5 owner
q3 CTO
3 due
q12 each quarter
4 days
s2 92
m7 2 id
s9 buildings
5 title
q22 Data centers are AWS's
8 criteria
l2 s5 CC6.4
s5 CC6.5
8 evidence
q41 AWS's own SOC 2 report, from AWS Artifact
5 owner
q3 CTO
3 due
q11 once a year
4 days
s3 365
m7 2 id
s8 response
5 title
q36 The plan for incidents was rehearsed
8 criteria
l1 s5 CC7.4
8 evidence
q38 the plan and the record of a rehearsal
5 owner
q3 CTO
3 due
q11 once a year
4 days
s3 365
m7 2 id
s7 restore
5 title
q52 A backup was put back, and how long it took is known
8 criteria
l2 s5 CC7.5
s4 A1.3
8 evidence
q41 the record of a restore with its duration
5 owner
q3 CTO
3 due
q12 each quarter
4 days
s2 92
m6 2 id
s7 changes
5 title
q42 Changes are reviewed by another and tested
8 criteria
l1 s5 CC8.1
8 evidence
q52 pull requests of the window with reviewer and checks
5 owner
q3 CTO
3 due
q21 throughout the window
m7 2 id
s10 continuity
5 title
q51 There is a plan for when a region or a vendor fails
8 criteria
l1 s5 CC9.1
8 evidence
q24 the plan with its review
5 owner
q3 CTO
3 due
q11 once a year
4 days
s3 365
m7 2 id
s7 vendors
5 title
q29 Vendors are known and weighed
8 criteria
l1 s5 CC9.2
8 evidence
q38 the list of vendors with their reports
5 owner
q3 CTO
3 due
q11 once a year
4 days
s3 365
m7 2 id
s8 capacity
5 title
q21 Capacity is looked at
8 criteria
l1 s4 A1.1
8 evidence
q35 the monthly look at load and limits
5 owner
q3 CTO
3 due
q10 each month
4 days
s2 31
m6 2 id
s14 classification
5 title
q62 What is confidential is known, and goes when its customer does
8 criteria
l2 s4 C1.1
s4 C1.2
8 evidence
q56 the inventory of data and the record of each offboarding
5 owner
q3 CTO
3 due
q19 at each offboarding
"""###

    static let protocols: StaticString = ###"""
m2 8 services
m31 14 accessanalyzer
m7 8 protocol
q9 rest-json
4 host
q15 access-analyzer
5 signs
q15 access-analyzer
7 version
q10 2019-11-01
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 acm
m7 8 protocol
q4 json
4 host
q3 acm
5 signs
q3 acm
7 version
q10 2015-12-08
6 target
q18 CertificateManager
4 json
q3 1.1
6 global
q0 
23 application-autoscaling
m7 8 protocol
q4 json
4 host
q23 application-autoscaling
5 signs
q23 application-autoscaling
7 version
q10 2016-02-06
6 target
q23 AnyScaleFrontendService
4 json
q3 1.1
6 global
q0 
6 backup
m7 8 protocol
q9 rest-json
4 host
q6 backup
5 signs
q6 backup
7 version
q10 2018-11-15
6 target
q0 
4 json
q3 1.1
6 global
q0 
10 cloudfront
m7 8 protocol
q8 rest-xml
4 host
q10 cloudfront
5 signs
q10 cloudfront
7 version
q10 2020-05-31
6 target
q0 
4 json
q3 1.1
6 global
q24 cloudfront.amazonaws.com
10 cloudtrail
m7 8 protocol
q4 json
4 host
q10 cloudtrail
5 signs
q10 cloudtrail
7 version
q10 2013-11-01
6 target
q54 com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101
4 json
q3 1.1
6 global
q0 
10 cloudwatch
m7 8 protocol
q5 query
4 host
q10 monitoring
5 signs
q10 monitoring
7 version
q10 2010-08-01
6 target
q29 GraniteServiceVersion20100801
4 json
q3 1.0
6 global
q0 
11 cognito-idp
m7 8 protocol
q4 json
4 host
q11 cognito-idp
5 signs
q11 cognito-idp
7 version
q10 2016-04-18
6 target
q33 AWSCognitoIdentityProviderService
4 json
q3 1.1
6 global
q0 
6 config
m7 8 protocol
q4 json
4 host
q6 config
5 signs
q6 config
7 version
q10 2014-11-12
6 target
q19 StarlingDoveService
4 json
q3 1.1
6 global
q0 
8 dynamodb
m7 8 protocol
q4 json
4 host
q8 dynamodb
5 signs
q8 dynamodb
7 version
q10 2012-08-10
6 target
q17 DynamoDB_20120810
4 json
q3 1.0
6 global
q0 
3 ec2
m7 8 protocol
q3 ec2
4 host
q3 ec2
5 signs
q3 ec2
7 version
q10 2016-11-15
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 ecr
m7 8 protocol
q4 json
4 host
q7 api.ecr
5 signs
q3 ecr
7 version
q10 2015-09-21
6 target
q36 AmazonEC2ContainerRegistry_V20150921
4 json
q3 1.1
6 global
q0 
3 ecs
m7 8 protocol
q4 json
4 host
q3 ecs
5 signs
q3 ecs
7 version
q10 2014-11-13
6 target
q34 AmazonEC2ContainerServiceV20141113
4 json
q3 1.1
6 global
q0 
3 eks
m7 8 protocol
q9 rest-json
4 host
q3 eks
5 signs
q3 eks
7 version
q10 2017-11-01
6 target
q0 
4 json
q3 1.1
6 global
q0 
5 elbv2
m7 8 protocol
q5 query
4 host
q20 elasticloadbalancing
5 signs
q20 elasticloadbalancing
7 version
q10 2015-12-01
6 target
q0 
4 json
q3 1.1
6 global
q0 
9 guardduty
m7 8 protocol
q9 rest-json
4 host
q9 guardduty
5 signs
q9 guardduty
7 version
q10 2017-11-28
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 iam
m7 8 protocol
q5 query
4 host
q3 iam
5 signs
q3 iam
7 version
q10 2010-05-08
6 target
q0 
4 json
q3 1.1
6 global
q17 iam.amazonaws.com
10 inspector2
m7 8 protocol
q9 rest-json
4 host
q10 inspector2
5 signs
q10 inspector2
7 version
q10 2020-06-08
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 kms
m7 8 protocol
q4 json
4 host
q3 kms
5 signs
q3 kms
7 version
q10 2014-11-01
6 target
q12 TrentService
4 json
q3 1.1
6 global
q0 
6 lambda
m7 8 protocol
q9 rest-json
4 host
q6 lambda
5 signs
q6 lambda
7 version
q10 2015-03-31
6 target
q0 
4 json
q3 1.1
6 global
q0 
4 logs
m7 8 protocol
q4 json
4 host
q4 logs
5 signs
q4 logs
7 version
q10 2014-03-28
6 target
q13 Logs_20140328
4 json
q3 1.1
6 global
q0 
3 rds
m7 8 protocol
q5 query
4 host
q3 rds
5 signs
q3 rds
7 version
q10 2014-10-31
6 target
q0 
4 json
q3 1.1
6 global
q0 
24 resourcegroupstaggingapi
m7 8 protocol
q4 json
4 host
q7 tagging
5 signs
q7 tagging
7 version
q10 2017-01-26
6 target
q33 ResourceGroupsTaggingAPI_20170126
4 json
q3 1.1
6 global
q0 
2 s3
m7 8 protocol
q8 rest-xml
4 host
q2 s3
5 signs
q2 s3
7 version
q10 2006-03-01
6 target
q0 
4 json
q3 1.1
6 global
q0 
9 s3control
m7 8 protocol
q8 rest-xml
4 host
q10 s3-control
5 signs
q2 s3
7 version
q10 2018-08-20
6 target
q0 
4 json
q3 1.1
6 global
q0 
14 secretsmanager
m7 8 protocol
q4 json
4 host
q14 secretsmanager
5 signs
q14 secretsmanager
7 version
q10 2017-10-17
6 target
q14 secretsmanager
4 json
q3 1.1
6 global
q0 
11 securityhub
m7 8 protocol
q9 rest-json
4 host
q11 securityhub
5 signs
q11 securityhub
7 version
q10 2018-10-26
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 sns
m7 8 protocol
q5 query
4 host
q3 sns
5 signs
q3 sns
7 version
q10 2010-03-31
6 target
q0 
4 json
q3 1.1
6 global
q0 
3 sqs
m7 8 protocol
q4 json
4 host
q3 sqs
5 signs
q3 sqs
7 version
q10 2012-11-05
6 target
q9 AmazonSQS
4 json
q3 1.0
6 global
q0 
3 sts
m7 8 protocol
q5 query
4 host
q3 sts
5 signs
q3 sts
7 version
q10 2011-06-15
6 target
q0 
4 json
q3 1.1
6 global
q0 
5 wafv2
m7 8 protocol
q4 json
4 host
q5 wafv2
5 signs
q5 wafv2
7 version
q10 2019-07-29
6 target
q15 AWSWAF_20190729
4 json
q3 1.1
6 global
q0 
10 operations
m75 28 accessanalyzer ListAnalyzers
m5 6 method
q3 GET
4 path
q9 /analyzer
2 in
q9 nextToken
3 out
q9 nextToken
6 places
m3 9 nextToken
q21 querystring nextToken
10 maxResults
q22 querystring maxResults
4 type
q16 querystring type
20 acm ListCertificates
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
47 application-autoscaling DescribeScalableTargets
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
20 backup GetBackupPlan
m3 6 method
q3 GET
4 path
q29 /backup/plans/{backupPlanId}/
6 places
m3 12 BackupPlanId
q16 uri backupPlanId
9 VersionId
q21 querystring versionId
23 MaxScheduledRunsPreview
q35 querystring MaxScheduledRunsPreview
22 backup ListBackupPlans
m5 6 method
q3 GET
4 path
q14 /backup/plans/
2 in
q9 NextToken
3 out
q9 NextToken
6 places
m3 9 NextToken
q21 querystring nextToken
10 MaxResults
q22 querystring maxResults
14 IncludeDeleted
q26 querystring includeDeleted
27 backup ListBackupSelections
m5 6 method
q3 GET
4 path
q40 /backup/plans/{backupPlanId}/selections/
2 in
q9 NextToken
3 out
q9 NextToken
6 places
m3 12 BackupPlanId
q16 uri backupPlanId
9 NextToken
q21 querystring nextToken
10 MaxResults
q22 querystring maxResults
23 backup ListBackupVaults
m5 6 method
q3 GET
4 path
q15 /backup-vaults/
2 in
q9 NextToken
3 out
q9 NextToken
6 places
m4 11 ByVaultType
q21 querystring vaultType
8 ByShared
q18 querystring shared
9 NextToken
q21 querystring nextToken
10 MaxResults
q22 querystring maxResults
28 cloudfront ListDistributions
m5 6 method
q3 GET
4 path
q24 /2020-05-31/distribution
2 in
q6 Marker
3 out
q10 NextMarker
6 places
m2 6 Marker
q18 querystring Marker
8 MaxItems
q20 querystring MaxItems
25 cloudtrail DescribeTrails
m2 6 method
q4 POST
4 path
q1 /
28 cloudtrail GetEventSelectors
m2 6 method
q4 POST
4 path
q1 /
25 cloudtrail GetTrailStatus
m2 6 method
q4 POST
4 path
q1 /
25 cloudwatch DescribeAlarms
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
28 cognito-idp DescribeUserPool
m2 6 method
q4 POST
4 path
q1 /
25 cognito-idp ListUserPools
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
26 config DescribeConfigRules
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
42 config DescribeConfigurationRecorderStatus
m2 6 method
q4 POST
4 path
q1 /
37 config DescribeConfigurationRecorders
m2 6 method
q4 POST
4 path
q1 /
34 dynamodb DescribeContinuousBackups
m2 6 method
q4 POST
4 path
q1 /
22 dynamodb DescribeTable
m2 6 method
q4 POST
4 path
q1 /
19 dynamodb ListTables
m4 6 method
q4 POST
4 path
q1 /
2 in
q23 ExclusiveStartTableName
3 out
q22 LastEvaluatedTableName
20 ec2 DescribeFlowLogs
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
21 ec2 DescribeInstances
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
26 ec2 DescribeSecurityGroups
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
19 ec2 DescribeSubnets
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
19 ec2 DescribeVolumes
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
16 ec2 DescribeVpcs
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 nextToken
29 ec2 GetEbsEncryptionByDefault
m2 6 method
q4 POST
4 path
q1 /
24 ecr DescribeRepositories
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 nextToken
3 out
q9 nextToken
20 ecs DescribeServices
m2 6 method
q4 POST
4 path
q1 /
26 ecs DescribeTaskDefinition
m2 6 method
q4 POST
4 path
q1 /
16 ecs ListClusters
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 nextToken
3 out
q9 nextToken
16 ecs ListServices
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 nextToken
3 out
q9 nextToken
19 eks DescribeCluster
m3 6 method
q3 GET
4 path
q16 /clusters/{name}
6 places
m1 4 name
q8 uri name
16 eks ListClusters
m5 6 method
q3 GET
4 path
q9 /clusters
2 in
q9 nextToken
3 out
q9 nextToken
6 places
m3 10 maxResults
q22 querystring maxResults
9 nextToken
q21 querystring nextToken
7 include
q19 querystring include
23 elbv2 DescribeListeners
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q10 NextMarker
36 elbv2 DescribeLoadBalancerAttributes
m2 6 method
q4 POST
4 path
q1 /
27 elbv2 DescribeLoadBalancers
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q10 NextMarker
21 guardduty GetDetector
m3 6 method
q3 GET
4 path
q22 /detector/{DetectorId}
6 places
m1 10 DetectorId
q14 uri DetectorId
23 guardduty ListDetectors
m5 6 method
q3 GET
4 path
q9 /detector
2 in
q9 NextToken
3 out
q9 nextToken
6 places
m2 10 MaxResults
q22 querystring maxResults
9 NextToken
q21 querystring nextToken
34 iam GetAccountAuthorizationDetails
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
28 iam GetAccountPasswordPolicy
m2 6 method
q4 POST
4 path
q1 /
21 iam GetAccountSummary
m2 6 method
q4 POST
4 path
q1 /
19 iam GetLoginProfile
m2 6 method
q4 POST
4 path
q1 /
18 iam ListAccessKeys
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
18 iam ListMFADevices
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
27 iam SimulatePrincipalPolicy
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
32 inspector2 BatchGetAccountStatus
m2 6 method
q4 POST
4 path
q17 /status/batch/get
15 kms DescribeKey
m2 6 method
q4 POST
4 path
q1 /
16 kms GetKeyPolicy
m2 6 method
q4 POST
4 path
q1 /
24 kms GetKeyRotationStatus
m2 6 method
q4 POST
4 path
q1 /
12 kms ListKeys
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q10 NextMarker
29 lambda ListFunctionUrlConfigs
m5 6 method
q3 GET
4 path
q41 /2021-10-31/functions/{FunctionName}/urls
2 in
q6 Marker
3 out
q10 NextMarker
6 places
m3 12 FunctionName
q16 uri FunctionName
6 Marker
q18 querystring Marker
8 MaxItems
q20 querystring MaxItems
20 lambda ListFunctions
m5 6 method
q3 GET
4 path
q21 /2015-03-31/functions
2 in
q6 Marker
3 out
q10 NextMarker
6 places
m4 12 MasterRegion
q24 querystring MasterRegion
15 FunctionVersion
q27 querystring FunctionVersion
6 Marker
q18 querystring Marker
8 MaxItems
q20 querystring MaxItems
22 logs DescribeLogGroups
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 nextToken
3 out
q9 nextToken
31 rds DescribeDBClusterParameters
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
22 rds DescribeDBClusters
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
23 rds DescribeDBInstances
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
24 rds DescribeDBParameters
m4 6 method
q4 POST
4 path
q1 /
2 in
q6 Marker
3 out
q6 Marker
37 resourcegroupstaggingapi GetResources
m4 6 method
q4 POST
4 path
q1 /
2 in
q15 PaginationToken
3 out
q15 PaginationToken
22 s3 GetBucketEncryption
m3 6 method
q3 GET
4 path
q20 /{Bucket}?encryption
6 places
m2 6 Bucket
q10 uri Bucket
19 ExpectedBucketOwner
q34 header x-amz-expected-bucket-owner
18 s3 GetBucketPolicy
m3 6 method
q3 GET
4 path
q16 /{Bucket}?policy
6 places
m2 6 Bucket
q10 uri Bucket
19 ExpectedBucketOwner
q34 header x-amz-expected-bucket-owner
22 s3 GetBucketVersioning
m3 6 method
q3 GET
4 path
q20 /{Bucket}?versioning
6 places
m2 6 Bucket
q10 uri Bucket
19 ExpectedBucketOwner
q34 header x-amz-expected-bucket-owner
23 s3 GetPublicAccessBlock
m3 6 method
q3 GET
4 path
q27 /{Bucket}?publicAccessBlock
6 places
m2 6 Bucket
q10 uri Bucket
19 ExpectedBucketOwner
q34 header x-amz-expected-bucket-owner
14 s3 ListBuckets
m5 6 method
q3 GET
4 path
q1 /
2 in
q17 ContinuationToken
3 out
q17 ContinuationToken
6 places
m4 10 MaxBuckets
q23 querystring max-buckets
17 ContinuationToken
q30 querystring continuation-token
6 Prefix
q18 querystring prefix
12 BucketRegion
q25 querystring bucket-region
30 s3control GetPublicAccessBlock
m3 6 method
q3 GET
4 path
q42 /v20180820/configuration/publicAccessBlock
6 places
m1 9 AccountId
q23 header x-amz-account-id
26 secretsmanager ListSecrets
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
23 securityhub DescribeHub
m3 6 method
q3 GET
4 path
q9 /accounts
6 places
m1 6 HubArn
q18 querystring HubArn
31 securityhub GetEnabledStandards
m4 6 method
q4 POST
4 path
q14 /standards/get
2 in
q9 NextToken
3 out
q9 NextToken
22 sns GetTopicAttributes
m2 6 method
q4 POST
4 path
q1 /
28 sns ListSubscriptionsByTopic
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
14 sns ListTopics
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
22 sqs GetQueueAttributes
m2 6 method
q4 POST
4 path
q1 /
14 sqs ListQueues
m4 6 method
q4 POST
4 path
q1 /
2 in
q9 NextToken
3 out
q9 NextToken
21 sts GetCallerIdentity
m2 6 method
q4 POST
4 path
q1 /
26 wafv2 GetWebACLForResource
m2 6 method
q4 POST
4 path
q1 /
"""###

    static let reads: StaticString = ###"""
m2 7 version
q10 2026-11-29
5 reads
l75 m2 4 read
s21 sts GetCallerIdentity
5 scope
s6 global
m2 4 read
s21 iam GetAccountSummary
5 scope
s6 global
m3 4 read
s28 iam GetAccountPasswordPolicy
5 scope
s6 global
4 none
l1 s12 NoSuchEntity
m3 4 read
s34 iam GetAccountAuthorizationDetails
5 scope
s6 global
5 input
m1 6 Filter
l4 s18 LocalManagedPolicy
s4 Role
s4 User
s5 Group
m6 4 read
s18 iam ListMFADevices
5 scope
s6 global
2 of
s34 iam GetAccountAuthorizationDetails
4 list
s14 UserDetailList
4 take
s8 UserName
2 as
s8 UserName
m7 4 read
s19 iam GetLoginProfile
5 scope
s6 global
2 of
s34 iam GetAccountAuthorizationDetails
4 list
s14 UserDetailList
4 take
s8 UserName
2 as
s8 UserName
4 none
l1 s12 NoSuchEntity
m6 4 read
s18 iam ListAccessKeys
5 scope
s6 global
2 of
s34 iam GetAccountAuthorizationDetails
4 list
s14 UserDetailList
4 take
s8 UserName
2 as
s8 UserName
m5 4 read
s30 s3control GetPublicAccessBlock
5 scope
s6 global
7 account
s9 AccountId
4 none
l1 s36 NoSuchPublicAccessBlockConfiguration
5 needs
l1 q30 s3:GetAccountPublicAccessBlock
m3 4 read
s14 s3 ListBuckets
5 scope
s6 global
5 needs
l1 q19 s3:ListAllMyBuckets
m8 4 read
s22 s3 GetBucketEncryption
5 scope
s6 global
2 of
s14 s3 ListBuckets
4 list
s7 Buckets
4 take
s4 Name
2 as
s6 Bucket
4 none
l1 s46 ServerSideEncryptionConfigurationNotFoundError
5 needs
l1 q29 s3:GetEncryptionConfiguration
m8 4 read
s23 s3 GetPublicAccessBlock
5 scope
s6 global
2 of
s14 s3 ListBuckets
4 list
s7 Buckets
4 take
s4 Name
2 as
s6 Bucket
4 none
l1 s36 NoSuchPublicAccessBlockConfiguration
5 needs
l1 q29 s3:GetBucketPublicAccessBlock
m7 4 read
s18 s3 GetBucketPolicy
5 scope
s6 global
2 of
s14 s3 ListBuckets
4 list
s7 Buckets
4 take
s4 Name
2 as
s6 Bucket
4 none
l1 s18 NoSuchBucketPolicy
m6 4 read
s22 s3 GetBucketVersioning
5 scope
s6 global
2 of
s14 s3 ListBuckets
4 list
s7 Buckets
4 take
s4 Name
2 as
s6 Bucket
m3 4 read
s28 cloudfront ListDistributions
5 scope
s6 global
5 hides
l1 s11 HeaderValue
m2 4 read
s25 cloudtrail DescribeTrails
5 input
m1 19 includeShadowTrails
s4 true
m6 4 read
s25 cloudtrail GetTrailStatus
2 of
s25 cloudtrail DescribeTrails
4 list
s9 trailList
4 take
s8 TrailARN
2 as
s4 Name
4 home
s10 HomeRegion
m6 4 read
s28 cloudtrail GetEventSelectors
2 of
s25 cloudtrail DescribeTrails
4 list
s9 trailList
4 take
s8 TrailARN
2 as
s9 TrailName
4 home
s10 HomeRegion
m1 4 read
s22 logs DescribeLogGroups
m1 4 read
s16 ec2 DescribeVpcs
m1 4 read
s20 ec2 DescribeFlowLogs
m1 4 read
s26 ec2 DescribeSecurityGroups
m1 4 read
s19 ec2 DescribeSubnets
m1 4 read
s21 ec2 DescribeInstances
m1 4 read
s19 ec2 DescribeVolumes
m1 4 read
s29 ec2 GetEbsEncryptionByDefault
m2 4 read
s27 elbv2 DescribeLoadBalancers
5 needs
l1 q42 elasticloadbalancing:DescribeLoadBalancers
m6 4 read
s36 elbv2 DescribeLoadBalancerAttributes
2 of
s27 elbv2 DescribeLoadBalancers
4 list
s13 LoadBalancers
4 take
s15 LoadBalancerArn
2 as
s15 LoadBalancerArn
5 needs
l1 q51 elasticloadbalancing:DescribeLoadBalancerAttributes
m6 4 read
s23 elbv2 DescribeListeners
2 of
s27 elbv2 DescribeLoadBalancers
4 list
s13 LoadBalancers
4 take
s15 LoadBalancerArn
2 as
s15 LoadBalancerArn
5 needs
l1 q38 elasticloadbalancing:DescribeListeners
m7 4 read
s26 wafv2 GetWebACLForResource
2 of
s27 elbv2 DescribeLoadBalancers
4 list
s13 LoadBalancers
4 take
s15 LoadBalancerArn
2 as
s11 ResourceArn
4 none
l1 s27 WAFNonexistentItemException
5 needs
l3 q26 wafv2:GetWebACLForResource
q15 wafv2:GetWebACL
q42 elasticloadbalancing:GetLoadBalancerWebACL
m1 4 read
s22 rds DescribeDBClusters
m1 4 read
s23 rds DescribeDBInstances
m6 4 read
s31 rds DescribeDBClusterParameters
2 of
s22 rds DescribeDBClusters
4 list
s10 DBClusters
4 take
s23 DBClusterParameterGroup
2 as
s27 DBClusterParameterGroupName
5 input
m1 6 Source
s4 user
m6 4 read
s24 rds DescribeDBParameters
2 of
s23 rds DescribeDBInstances
4 list
s11 DBInstances
4 take
s40 DBParameterGroups/0/DBParameterGroupName
2 as
s20 DBParameterGroupName
5 input
m1 6 Source
s4 user
m1 4 read
s37 config DescribeConfigurationRecorders
m1 4 read
s42 config DescribeConfigurationRecorderStatus
m1 4 read
s26 config DescribeConfigRules
m1 4 read
s23 guardduty ListDetectors
m5 4 read
s21 guardduty GetDetector
2 of
s23 guardduty ListDetectors
4 list
s11 detectorIds
4 take
q1 .
2 as
s10 DetectorId
m2 4 read
s23 securityhub DescribeHub
4 none
l2 s22 InvalidAccessException
s25 ResourceNotFoundException
m2 4 read
s31 securityhub GetEnabledStandards
4 none
l1 s22 InvalidAccessException
m3 4 read
s32 inspector2 BatchGetAccountStatus
7 account
s10 accountIds
5 wraps
s4 true
m2 4 read
s28 accessanalyzer ListAnalyzers
5 needs
l1 q29 access-analyzer:ListAnalyzers
m1 4 read
s24 ecr DescribeRepositories
m1 4 read
s14 sns ListTopics
m5 4 read
s22 sns GetTopicAttributes
2 of
s14 sns ListTopics
4 list
s6 Topics
4 take
s8 TopicArn
2 as
s8 TopicArn
m6 4 read
s28 sns ListSubscriptionsByTopic
2 of
s14 sns ListTopics
4 list
s6 Topics
4 take
s8 TopicArn
2 as
s8 TopicArn
5 hides
l1 s8 Endpoint
m1 4 read
s25 cloudwatch DescribeAlarms
m1 4 read
s12 kms ListKeys
m5 4 read
s15 kms DescribeKey
2 of
s12 kms ListKeys
4 list
s4 Keys
4 take
s5 KeyId
2 as
s5 KeyId
m6 4 read
s24 kms GetKeyRotationStatus
2 of
s12 kms ListKeys
4 list
s4 Keys
4 take
s5 KeyId
2 as
s5 KeyId
4 none
l1 s29 UnsupportedOperationException
m6 4 read
s16 kms GetKeyPolicy
2 of
s12 kms ListKeys
4 list
s4 Keys
4 take
s5 KeyId
2 as
s5 KeyId
5 input
m1 10 PolicyName
s7 default
m1 4 read
s26 secretsmanager ListSecrets
m2 4 read
s20 acm ListCertificates
5 input
m1 8 Includes
m1 8 keyTypes
l7 s8 RSA_1024
s8 RSA_2048
s8 RSA_3072
s8 RSA_4096
s13 EC_prime256v1
s12 EC_secp384r1
s12 EC_secp521r1
m2 4 read
s47 application-autoscaling DescribeScalableTargets
5 input
m1 16 ServiceNamespace
s3 ecs
m3 4 read
s37 resourcegroupstaggingapi GetResources
5 input
m1 10 TagFilters
l1 m1 3 Key
s6 tenant
5 needs
l1 q16 tag:GetResources
m2 4 read
s14 sqs ListQueues
5 input
m1 10 MaxResults
s4 1000
m6 4 read
s22 sqs GetQueueAttributes
2 of
s14 sqs ListQueues
4 list
s9 QueueUrls
4 take
q1 .
2 as
s8 QueueUrl
5 input
m1 14 AttributeNames
l1 s3 All
m1 4 read
s19 dynamodb ListTables
m5 4 read
s22 dynamodb DescribeTable
2 of
s19 dynamodb ListTables
4 list
s10 TableNames
4 take
q1 .
2 as
s9 TableName
m5 4 read
s34 dynamodb DescribeContinuousBackups
2 of
s19 dynamodb ListTables
4 list
s10 TableNames
4 take
q1 .
2 as
s9 TableName
m1 4 read
s16 ecs ListClusters
m5 4 read
s16 ecs ListServices
2 of
s16 ecs ListClusters
4 list
s11 clusterArns
4 take
q1 .
2 as
s7 cluster
m7 4 read
s20 ecs DescribeServices
2 of
s16 ecs ListServices
4 list
s11 serviceArns
4 take
q1 .
2 as
s8 services
4 pass
l1 s7 cluster
5 wraps
s4 true
m6 4 read
s26 ecs DescribeTaskDefinition
2 of
s20 ecs DescribeServices
4 list
s8 services
4 take
s14 taskDefinition
2 as
s14 taskDefinition
5 hides
l5 s5 value
s7 command
s10 entryPoint
s7 options
s12 dockerLabels
m2 4 read
s25 cognito-idp ListUserPools
5 input
m1 10 MaxResults
s2 60
m5 4 read
s28 cognito-idp DescribeUserPool
2 of
s25 cognito-idp ListUserPools
4 list
s9 UserPools
4 take
s2 Id
2 as
s10 UserPoolId
m2 4 read
s20 lambda ListFunctions
5 hides
l1 s9 Variables
m5 4 read
s29 lambda ListFunctionUrlConfigs
2 of
s20 lambda ListFunctions
4 list
s9 Functions
4 take
s12 FunctionName
2 as
s12 FunctionName
m1 4 read
s16 eks ListClusters
m5 4 read
s19 eks DescribeCluster
2 of
s16 eks ListClusters
4 list
s8 clusters
4 take
q1 .
2 as
s4 name
m1 4 read
s22 backup ListBackupPlans
m5 4 read
s20 backup GetBackupPlan
2 of
s22 backup ListBackupPlans
4 list
s15 BackupPlansList
4 take
s12 BackupPlanId
2 as
s12 BackupPlanId
m5 4 read
s27 backup ListBackupSelections
2 of
s22 backup ListBackupPlans
4 list
s15 BackupPlansList
4 take
s12 BackupPlanId
2 as
s12 BackupPlanId
m1 4 read
s23 backup ListBackupVaults
m3 4 read
s27 iam SimulatePrincipalPolicy
5 scope
s6 global
7 crosses
s6 tenant
"""###

    static let row_security_sql: StaticString = ###"""
-- Tables with a tenant's column, and whether PostgreSQL keeps tenants apart in them. Reads the catalog only:
--   psql "$DATABASE" --csv -f row-security.sql > tables.csv
--   cloudroute soc2 snapshot -o today/ --tables tables.csv
SELECT n.nspname || '.' || c.relname AS table,
       (SELECT string_agg(a.attname, ' ' ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attname ~* '^(tenant|tenant_?(id|key|uuid)|org(anization)?_?id|workspace_?id|customer_?id)$') AS columns,
       c.relrowsecurity AS enabled,
       c.relforcerowsecurity AS forced,
       (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
       -- One permissive policy that binds nothing opens the table, whatever the others say.
       (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive
           AND coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), 'true') = 'true') AS unbound
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_toast%'
   AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attname ~* '^(tenant|tenant_?(id|key|uuid)|org(anization)?_?id|workspace_?id|customer_?id)$')
 ORDER BY 1;
"""###

}
