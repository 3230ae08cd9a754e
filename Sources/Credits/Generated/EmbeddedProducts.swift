// Made by scripts/embed-data from Data/. Do not edit.
// Sources: 3e16a1a8a4979eb371137fb0b92c0c1057ea8abed8e1277d6c49d51e5d134656
// swift-format-ignore-file

enum EmbeddedProducts {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "products.yaml": return products
        default: return nil
        }
    }

    static let products: StaticString = ###"""
m3 4 asOf
s10 2026-11-28
8 services
l30 m3 7 service
s7 fargate
5 names
l7 q11 AWS Fargate
q17 AWS Fargate (ECS)
q21 Amazon ECS on Fargate
q15 AWS ECS Fargate
q32 Amazon Elastic Container Service
q10 Amazon ECS
q9 AmazonECS
6 source
l1 s3 A21
m3 7 service
s6 lambda
5 names
l2 q10 AWS Lambda
q9 AWSLambda
6 source
l1 s3 A21
m3 7 service
s3 ec2
5 names
l6 q10 Amazon EC2
q28 Amazon Elastic Compute Cloud
q38 Amazon Elastic Compute Cloud - Compute
q11 EC2 - Other
q9 AmazonEC2
q28 EC2 Container Registry Image
6 source
l1 s3 A21
m3 7 service
s3 eks
5 names
l4 q10 Amazon EKS
q47 Amazon Elastic Container Service for Kubernetes
q33 Amazon Elastic Kubernetes Service
q9 AmazonEKS
6 source
l1 s3 A21
m3 7 service
s3 elb
5 names
l3 q22 Elastic Load Balancing
q29 Amazon Elastic Load Balancing
q6 AWSELB
6 source
l1 s3 A21
m3 7 service
s6 aurora
5 names
l5 q13 Amazon Aurora
q24 Amazon Aurora PostgreSQL
q24 Amazon Aurora Serverless
q27 Amazon Aurora Serverless v2
q19 Amazon Aurora MySQL
6 source
l1 s3 A21
m3 7 service
s3 rds
5 names
l7 q10 Amazon RDS
q18 Amazon RDS Service
q25 Amazon RDS for PostgreSQL
q21 Amazon RDS PostgreSQL
q20 Amazon RDS for MySQL
q34 Amazon Relational Database Service
q9 AmazonRDS
6 source
l1 s3 A21
m3 7 service
s8 dynamodb
5 names
l2 q15 Amazon DynamoDB
q26 DynamoDB Accelerator (DAX)
6 source
l1 s3 A21
m3 7 service
s2 s3
5 names
l3 q9 Amazon S3
q29 Amazon Simple Storage Service
q8 AmazonS3
6 source
l1 s3 A21
m3 7 service
s10 cloudfront
5 names
l1 q17 Amazon CloudFront
6 source
l1 s3 A21
m3 7 service
s7 cognito
5 names
l1 q14 Amazon Cognito
6 source
l1 s3 A21
m3 7 service
s10 cloudwatch
5 names
l4 q17 Amazon CloudWatch
q16 AmazonCloudWatch
q17 CloudWatch Events
q22 Amazon CloudWatch Logs
6 source
l1 s3 A21
m3 7 service
s3 vpc
5 names
l2 q10 Amazon VPC
q28 Amazon Virtual Private Cloud
6 source
l1 s3 A21
m3 7 service
s13 data-transfer
5 names
l1 q17 AWS Data Transfer
6 source
l1 s3 A21
m3 7 service
s3 kms
5 names
l3 q7 AWS KMS
q26 AWS Key Management Service
q6 awskms
6 source
l1 s3 A21
m3 7 service
s15 secrets-manager
5 names
l1 q19 AWS Secrets Manager
6 source
l1 s3 A21
m3 7 service
s3 waf
5 names
l1 q7 AWS WAF
6 source
l1 s3 A21
m3 7 service
s3 ecr
5 names
l4 q10 Amazon ECR
q35 Amazon EC2 Container Registry (ECR)
q33 Amazon Elastic Container Registry
q9 AmazonECR
6 source
l1 s3 A21
m3 7 service
s10 cloudtrail
5 names
l1 q14 AWS CloudTrail
6 source
l1 s3 A21
m3 7 service
s6 config
5 names
l1 q10 AWS Config
6 source
l1 s3 A21
m3 7 service
s9 guardduty
5 names
l1 q16 Amazon GuardDuty
6 source
l1 s3 A21
m3 7 service
s12 security-hub
5 names
l2 q16 AWS Security Hub
q21 AWS Security Hub CSPM
6 source
l1 s3 A21
m3 7 service
s9 inspector
5 names
l2 q16 Amazon Inspector
q17 AmazonInspectorV2
6 source
l1 s3 A21
m3 7 service
s6 backup
5 names
l1 q10 AWS Backup
6 source
l1 s3 A21
m3 7 service
s15 identity-center
5 names
l1 q23 AWS IAM Identity Center
6 source
l1 s3 A21
m3 7 service
s7 bedrock
5 names
l3 q14 Amazon Bedrock
q22 Amazon Bedrock Service
q24 Amazon Bedrock AgentCore
6 source
l1 s3 A21
m4 7 service
s19 bedrock-third-party
5 names
l1 q34 Amazon Bedrock, third-party models
6 ending
l1 q24 (Amazon Bedrock Edition)
6 source
l1 s3 A28
m3 7 service
s21 opensearch-serverless
5 names
l3 q28 Amazon OpenSearch Serverless
q25 Amazon OpenSearch Service
q28 Amazon Elasticsearch Service
6 source
l1 s3 A21
m3 7 service
s11 marketplace
5 names
l1 q15 AWS Marketplace
6 source
l1 s3 A21
m3 7 service
s7 support
5 names
l2 q11 AWS Support
q19 AWS Premium Support
6 source
l1 s3 A21
5 rules
l9 m6 2 id
s17 product.registrar
6 status
s5 never
5 names
l2 q16 Amazon Registrar
q15 AmazonRegistrar
5 words
l2 s9 registrar
s12 registration
4 text
q27 the registration of domains
6 source
l2 s2 A2
s3 O12
m5 2 id
s23 product.claude-platform
6 status
s5 never
5 names
l1 q22 Claude Platform on AWS
4 text
q69 Claude Platform on AWS is Anthropic's own service, billed through AWS
6 source
l1 s2 A2
m5 2 id
s19 product.marketplace
6 status
s5 never
5 words
l1 s11 marketplace
4 text
q15 AWS Marketplace
6 source
l2 s2 A2
s3 O12
m5 2 id
s11 product.tax
6 status
s5 never
5 words
l4 s3 tax
s5 taxes
s3 vat
s3 gst
4 text
q3 tax
6 source
l2 s2 A2
s3 O12
m5 2 id
s26 product.enterprise-support
6 status
s5 never
5 names
l8 q24 AWS Support (Enterprise)
q22 AWS Enterprise Support
q20 AWSSupportEnterprise
q30 AWS Enterprise On-Ramp Support
q22 AWS Enterprise On-Ramp
q26 AWSSupportEnterpriseOnRamp
q32 AWS Support (Enterprise On-Ramp)
q22 AWS Unified Operations
4 text
q18 Enterprise support
6 source
l2 s2 A2
s3 O12
m5 2 id
s13 product.mturk
6 status
s5 never
5 names
l2 q22 Amazon Mechanical Turk
q11 AmazonMTurk
4 text
q15 Mechanical Turk
6 source
l2 s2 A2
s3 O12
m5 2 id
s16 product.services
6 status
s5 never
5 names
l5 q20 AWS Managed Services
q25 AWS Professional Services
q30 AWS Training and Certification
q12 AWS Training
q17 AWS Certification
4 text
q61 managed and professional services, training and certification
6 source
l2 s2 A2
s3 O12
m6 2 id
s22 product.bedrock-models
6 status
s8 activate
6 ending
l1 q24 (Amazon Bedrock Edition)
5 names
l1 q34 Amazon Bedrock, third-party models
4 text
q84 a third party's model on Bedrock: Activate names it as covered, other credits do not
6 source
l3 s2 A2
s3 O17
s3 A28
m5 2 id
s15 product.support
6 status
s7 unknown
5 names
l10 q19 AWS Premium Support
q11 AWS Support
q23 AWS Support (Developer)
q22 AWS Support (Business)
q19 AWSSupportDeveloper
q18 AWSSupportBusiness
q21 AWS Developer Support
q20 AWS Business Support
q21 AWS Business Support+
q23 AWS Support (Business+)
4 text
q83 AWS's own pages disagree on support plans, and a bill may not tell which plan it is
6 source
l4 s2 A2
s3 A18
s3 A24
s3 O12
"""###

}
