// Made by scripts/embed-data from Data/. Do not edit.
// Sources: cc7edf3ec4556e0bd44c988d49d6db261cea9416a9eb189aa823524a201de387
// swift-format-ignore-file

enum EmbeddedRules {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "channels.yaml": return channels
        case "products.yaml": return products
        case "rules.yaml": return rules
        default: return nil
        }
    }

    static let channels: StaticString = ###"""
m5 6 source
m3 5 title
q39 AWS Partner Central API developer guide
3 url
q67 https://docs.aws.amazon.com/partner-central/latest/developer-guide/
4 asOf
s10 2026-11-22
8 channels
l9 m2 5 track
s17 activate-builders
5 files
s7 founder
m2 5 track
s17 activate-founders
5 files
s7 founder
m2 5 track
s21 activate-portfolio-vc
5 files
s7 founder
m2 5 track
s17 genai-accelerator
5 files
s7 founder
m4 5 track
s26 activate-portfolio-partner
5 files
s7 partner
5 title
s18 Activate Portfolio
11 opportunity
s4 true
m4 5 track
s18 build-for-startups
5 files
s7 partner
5 title
s18 Build for Startups
11 opportunity
s4 true
m4 5 track
s13 build-for-aws
5 files
s7 partner
5 title
s13 Build for AWS
11 opportunity
s4 true
m5 5 track
s11 bedrock-poc
5 files
s7 partner
5 title
s16 Proof of Concept
11 opportunity
s4 true
8 programs
l3 s3 POC
s14 ProofOfConcept
s16 PROOF_OF_CONCEPT
m6 5 track
s3 map
5 files
s7 partner
5 title
s30 Migration Acceleration Program
11 opportunity
s4 true
8 programs
l1 s3 MAP
10 apnProgram
s30 Migration Acceleration Program
4 work
m6 13 base-platform
m2 7 useCase
q23 Containers & Serverless
4 need
q32 Co-Sell - Technical Consultation
16 discrete-project
m2 7 useCase
q24 Web development & DevOps
4 need
q32 Co-Sell - Technical Consultation
18 platform-migration
m2 7 useCase
q28 Migration/Database Migration
4 need
q34 Co-Sell - Architectural Validation
16 soc2-scaffolding
m2 7 useCase
q21 Security & Compliance
4 need
q34 Co-Sell - Architectural Validation
13 generative-ai
m2 7 useCase
q33 AI Machine Learning and Analytics
4 need
q32 Co-Sell - Technical Consultation
10 cloud-exit
m2 7 useCase
q28 Migration/Database Migration
4 need
q34 Co-Sell - Architectural Validation
11 competitors
m2 3 gcp
q21 Google Cloud Platform
5 azure
q15 Microsoft Azure
8 products
m26 7 fargate
l1 s21 AmazonECSonAWSFargate
6 lambda
l1 s9 AWSLambda
3 ec2
l1 s14 AmazonEC2Linux
3 eks
l1 s33 AmazonElasticKubernetesServiceEKS
3 elb
l1 s23 ElasticLoadBalancingELB
6 aurora
l1 s28 AmazonRDSAuroraforPostgreSQL
3 rds
l1 s22 AmazonRDSforPostgreSQL
8 dynamodb
l1 s14 AmazonDynamoDB
2 s3
l1 s8 AmazonS3
10 cloudfront
l1 s16 AmazonCloudFront
7 cognito
l1 s13 AmazonCognito
10 cloudwatch
l1 s16 AmazonCloudWatch
3 vpc
l1 s28 AmazonVirtualPrivateCloudVPC
3 kms
l1 s26 AWSKeyManagementServiceKMS
15 secrets-manager
l1 s17 AWSSecretsManager
3 waf
l1 s28 AWSWAFWebApplicationFirewall
3 ecr
l1 s33 AmazonElasticContainerRegistryECR
10 cloudtrail
l1 s13 AWSCloudTrail
6 config
l1 s9 AWSConfig
9 guardduty
l1 s15 AmazonGuardDuty
12 security-hub
l1 s14 AWSSecurityHub
9 inspector
l1 s15 AmazonInspector
6 backup
l1 s9 AWSBackup
7 bedrock
l1 s13 AmazonBedrock
19 bedrock-third-party
l2 s13 AmazonBedrock
s28 AmazonBedrockAnthropicModels
21 opensearch-serverless
l1 s32 AmazonOpenSearchforSearchvectors
"""###

    static let products: StaticString = ###"""
m1 8 products
l522 m2 2 id
s14 AWSAIFactories
4 name
q16 AWS AI Factories
m2 2 id
s16 AWSAgentRegistry
4 name
q18 AWS Agent Registry
m2 2 id
s10 AWSAmplify
4 name
q11 AWS Amplify
m2 2 id
s16 AWSApp2Container
4 name
q17 AWS App2Container
m2 2 id
s12 AWSAppFabric
4 name
q13 AWS AppFabric
m2 2 id
s10 AWSAppMesh
4 name
q12 AWS App Mesh
m2 2 id
s12 AWSAppRunner
4 name
q14 AWS App Runner
m2 2 id
s12 AWSAppStudio
4 name
q14 AWS App Studio
m2 2 id
s10 AWSAppSync
4 name
q11 AWS AppSync
m2 2 id
s26 AWSApplicationCostProfiler
4 name
q29 AWS Application Cost Profiler
m2 2 id
s33 AWSApplicationMigrationServiceMGN
4 name
q39 AWS Application Migration Service (MGN)
m2 2 id
s12 AWSAssurance
4 name
q13 AWS Assurance
m2 2 id
s15 AWSAuditManager
4 name
q17 AWS Audit Manager
m2 2 id
s21 AWSB2BDataInterchange
4 name
q24 AWS B2B Data Interchange
m2 2 id
s9 AWSBackup
4 name
q10 AWS Backup
m2 2 id
s8 AWSBatch
4 name
q9 AWS Batch
m2 2 id
s19 AWSBillingConductor
4 name
q21 AWS Billing Conductor
m2 2 id
s10 AWSBugBust
4 name
q11 AWS BugBust
m2 2 id
s18 AWSBusinessSupport
4 name
q21 AWS Business Support+
m2 2 id
s21 AWSCertificateManager
4 name
q23 AWS Certificate Manager
m2 2 id
s10 AWSChatbot
4 name
q11 AWS Chatbot
m2 2 id
s13 AWSCleanRooms
4 name
q15 AWS Clean Rooms
m2 2 id
s32 AWSCleanRoomsDifferentialPrivacy
4 name
q36 AWS Clean Rooms Differential Privacy
m2 2 id
s15 AWSCleanRoomsML
4 name
q18 AWS Clean Rooms ML
m2 2 id
s12 AWSClientVPN
4 name
q14 AWS Client VPN
m2 2 id
s9 AWSCloud9
4 name
q10 AWS Cloud9
m2 2 id
s18 AWSCloudControlAPI
4 name
q21 AWS Cloud Control API
m2 2 id
s25 AWSCloudDevelopmentKitCDK
4 name
q31 AWS Cloud Development Kit (CDK)
m2 2 id
s17 AWSCloudFormation
4 name
q18 AWS CloudFormation
m2 2 id
s11 AWSCloudHSM
4 name
q12 AWS CloudHSM
m2 2 id
s11 AWSCloudMap
4 name
q13 AWS Cloud Map
m2 2 id
s13 AWSCloudShell
4 name
q14 AWS CloudShell
m2 2 id
s13 AWSCloudTrail
4 name
q14 AWS CloudTrail
m2 2 id
s11 AWSCloudWAN
4 name
q13 AWS Cloud WAN
m2 2 id
s15 AWSCodeArtifact
4 name
q16 AWS CodeArtifact
m2 2 id
s12 AWSCodeBuild
4 name
q13 AWS CodeBuild
m2 2 id
s13 AWSCodeCommit
4 name
q14 AWS CodeCommit
m2 2 id
s13 AWSCodeDeploy
4 name
q14 AWS CodeDeploy
m2 2 id
s15 AWSCodePipeline
4 name
q16 AWS CodePipeline
m2 2 id
s11 AWSCodeStar
4 name
q12 AWS CodeStar
m2 2 id
s9 AWSConfig
4 name
q10 AWS Config
m2 2 id
s27 AWSConsoleMobileApplication
4 name
q30 AWS Console Mobile Application
m2 2 id
s10 AWSContext
4 name
q11 AWS Context
m2 2 id
s15 AWSControlTower
4 name
q17 AWS Control Tower
m2 2 id
s19 AWSCountdownPremium
4 name
q21 AWS Countdown Premium
m2 2 id
s15 AWSDataExchange
4 name
q17 AWS Data Exchange
m2 2 id
s11 AWSDataSync
4 name
q12 AWS DataSync
m2 2 id
s23 AWSDataTransferTerminal
4 name
q26 AWS Data Transfer Terminal
m2 2 id
s27 AWSDatabaseMigrationService
4 name
q30 AWS Database Migration Service
m2 2 id
s16 AWSDeadlineCloud
4 name
q18 AWS Deadline Cloud
m2 2 id
s22 AWSDedicatedLocalZones
4 name
q25 AWS Dedicated Local Zones
m2 2 id
s15 AWSDeepComposer
4 name
q16 AWS DeepComposer
m2 2 id
s19 AWSDeepLearningAMIs
4 name
q22 AWS Deep Learning AMIs
m2 2 id
s25 AWSDeepLearningContainers
4 name
q28 AWS Deep Learning Containers
m2 2 id
s11 AWSDeepLens
4 name
q12 AWS DeepLens
m2 2 id
s12 AWSDeepRacer
4 name
q13 AWS DeepRacer
m2 2 id
s14 AWSDevOpsAgent
4 name
q16 AWS DevOps Agent
m2 2 id
s13 AWSDeviceFarm
4 name
q15 AWS Device Farm
m2 2 id
s8 AWSDiode
4 name
q9 AWS Diode
m2 2 id
s16 AWSDirectConnect
4 name
q18 AWS Direct Connect
m2 2 id
s19 AWSDirectoryService
4 name
q21 AWS Directory Service
m2 2 id
s29 AWSDistroforOpenTelemetryADOT
4 name
q35 AWS Distro for OpenTelemetry (ADOT)
m2 2 id
s19 AWSElasticBeanstalk
4 name
q21 AWS Elastic Beanstalk
m2 2 id
s26 AWSElasticDisasterRecovery
4 name
q29 AWS Elastic Disaster Recovery
m2 2 id
s21 AWSElementalInference
4 name
q23 AWS Elemental Inference
m2 2 id
s24 AWSElementalMediaConnect
4 name
q26 AWS Elemental MediaConnect
m2 2 id
s24 AWSElementalMediaConvert
4 name
q26 AWS Elemental MediaConvert
m2 2 id
s21 AWSElementalMediaLive
4 name
q23 AWS Elemental MediaLive
m2 2 id
s29 AWSElementalMediaLiveAnywhere
4 name
q32 AWS Elemental MediaLive Anywhere
m2 2 id
s24 AWSElementalMediaPackage
4 name
q26 AWS Elemental MediaPackage
m2 2 id
s22 AWSElementalMediaStore
4 name
q24 AWS Elemental MediaStore
m2 2 id
s23 AWSElementalMediaTailor
4 name
q25 AWS Elemental MediaTailor
m2 2 id
s19 AWSEndUserMessaging
4 name
q22 AWS End User Messaging
m2 2 id
s25 AWSEndUserMessagingSocial
4 name
q29 AWS End User Messaging Social
m2 2 id
s34 AWSEndofSupportMigrationProgramEMP
4 name
q42 AWS End-of-Support Migration Program (EMP)
m2 2 id
s20 AWSEnterpriseSupport
4 name
q22 AWS Enterprise Support
m2 2 id
s33 AWSEnterpriseSupportPublicPricing
4 name
q39 AWS Enterprise Support - Public Pricing
m2 2 id
s19 AWSEntityResolution
4 name
q21 AWS Entity Resolution
m2 2 id
s27 AWSFaultInjectionServiceFIS
4 name
q33 AWS Fault Injection Service (FIS)
m2 2 id
s18 AWSFirewallManager
4 name
q20 AWS Firewall Manager
m2 2 id
s10 AWSGameKit
4 name
q11 AWS GameKit
m2 2 id
s20 AWSGlobalAccelerator
4 name
q22 AWS Global Accelerator
m2 2 id
s7 AWSGlue
4 name
q8 AWS Glue
m2 2 id
s15 AWSGlueDataBrew
4 name
q17 AWS Glue DataBrew
m2 2 id
s16 AWSGroundStation
4 name
q18 AWS Ground Station
m2 2 id
s16 AWSHealthImaging
4 name
q17 AWS HealthImaging
m2 2 id
s15 AWSHealthScribe
4 name
q16 AWS HealthScribe
m2 2 id
s20 AWSIAMAccessAnalyzer
4 name
q23 AWS IAM Access Analyzer
m2 2 id
s31 AWSIncidentDetectionandResponse
4 name
q35 AWS Incident Detection and Response
m2 2 id
s32 AWSInfrastructureEventManagement
4 name
q35 AWS Infrastructure Event Management
m2 2 id
s10 AWSIoTCore
4 name
q12 AWS IoT Core
m2 2 id
s20 AWSIoTCoreforLoRaWAN
4 name
q24 AWS IoT Core for LoRaWAN
m2 2 id
s20 AWSIoTDeviceDefender
4 name
q23 AWS IoT Device Defender
m2 2 id
s22 AWSIoTDeviceManagement
4 name
q25 AWS IoT Device Management
m2 2 id
s15 AWSIoTFleetWise
4 name
q17 AWS IoT FleetWise
m2 2 id
s16 AWSIoTGreengrass
4 name
q18 AWS IoT Greengrass
m2 2 id
s27 AWSIoTGreengrassnucleuslite
4 name
q31 AWS IoT Greengrass nucleus lite
m2 2 id
s14 AWSIoTSiteWise
4 name
q16 AWS IoT SiteWise
m2 2 id
s31 AWSIoTSiteWiseScenarioDiscovery
4 name
q39 AWS IoT SiteWise – Scenario Discovery
m2 2 id
s15 AWSIoTTwinMaker
4 name
q17 AWS IoT TwinMaker
m2 2 id
s26 AWSKeyManagementServiceKMS
4 name
q32 AWS Key Management Service (KMS)
m2 2 id
s16 AWSLakeFormation
4 name
q18 AWS Lake Formation
m2 2 id
s9 AWSLambda
4 name
q10 AWS Lambda
m2 2 id
s25 AWSLambdaManagedInstances
4 name
q28 AWS Lambda Managed Instances
m2 2 id
s17 AWSLicenseManager
4 name
q19 AWS License Manager
m2 2 id
s13 AWSLocalZones
4 name
q15 AWS Local Zones
m2 2 id
s31 AWSMainframeModernizationBluAge
4 name
q35 AWS Mainframe Modernization Blu Age
m2 2 id
s40 AWSMainframeModernizationFileTransferBMC
4 name
q45 AWS Mainframe Modernization File Transfer BMC
m2 2 id
s35 AWSMainframeModernizationMicroFocus
4 name
q39 AWS Mainframe Modernization Micro Focus
m2 2 id
s41 AWSMainframeModernizationPreciselyforIBMi
4 name
q47 AWS Mainframe Modernization Precisely for IBM i
m2 2 id
s43 AWSMainframeModernizationPreciselyforIBMzOS
4 name
q50 AWS Mainframe Modernization Precisely for IBM z/OS
m2 2 id
s48 AWSMainframeModernizationReplatformNTTDATAUniKix
4 name
q54 AWS Mainframe Modernization Replatform NTT DATA UniKix
m2 2 id
s39 AWSMainframeModernizationSPARCStromasys
4 name
q43 AWS Mainframe Modernization SPARC Stromasys
m2 2 id
s28 AWSManagedServicesAccelerate
4 name
q31 AWS Managed Services Accelerate
m2 2 id
s26 AWSManagedServicesAdvanced
4 name
q29 AWS Managed Services Advanced
m2 2 id
s39 AWSManagedServicesOperationsonDemandOOD
4 name
q47 AWS Managed Services Operations on Demand (OOD)
m2 2 id
s17 AWSMarketplaceAMI
4 name
q21 AWS Marketplace - AMI
m2 2 id
s17 AWSMarketplaceEC2
4 name
q21 AWS Marketplace - EC2
m2 2 id
s34 AWSMarketplaceProfessionalServices
4 name
q39 AWS Marketplace - Professional Services
m2 2 id
s18 AWSMarketplaceSaas
4 name
q22 AWS Marketplace - Saas
m2 2 id
s15 AWSMigrationHub
4 name
q17 AWS Migration Hub
m2 2 id
s29 AWSMigrationHubRefactorSpaces
4 name
q33 AWS Migration Hub Refactor Spaces
m2 2 id
s38 AWSMigrationHubStrategyRecommendations
4 name
q42 AWS Migration Hub Strategy Recommendations
m2 2 id
s36 AWSMissionNetworkingDedicatedCircuit
4 name
q40 AWS Mission Networking Dedicated Circuit
m2 2 id
s28 AWSMissionNetworkingIPTunnel
4 name
q32 AWS Mission Networking IP Tunnel
m2 2 id
s20 AWSModularDataCenter
4 name
q23 AWS Modular Data Center
m2 2 id
s18 AWSNetworkFirewall
4 name
q20 AWS Network Firewall
m2 2 id
s9 AWSNeuron
4 name
q10 AWS Neuron
m2 2 id
s9 AWSOpsHub
4 name
q10 AWS OpsHub
m2 2 id
s11 AWSOpsWorks
4 name
q12 AWS OpsWorks
m2 2 id
s11 AWSOutposts
4 name
q12 AWS Outposts
m2 2 id
s18 AWSOutpostsServers
4 name
q20 AWS Outposts Servers
m2 2 id
s18 AWSParallelCluster
4 name
q19 AWS ParallelCluster
m2 2 id
s27 AWSParallelComputingService
4 name
q30 AWS Parallel Computing Service
m2 2 id
s23 AWSPartnerDeviceCatalog
4 name
q26 AWS Partner Device Catalog
m2 2 id
s20 AWSPartnerLedSupport
4 name
q23 AWS Partner-Led Support
m2 2 id
s22 AWSPaymentCryptography
4 name
q24 AWS Payment Cryptography
m2 2 id
s12 AWSPrivateCA
4 name
q14 AWS Private CA
m2 2 id
s14 AWSPrivateLink
4 name
q15 AWS PrivateLink
m2 2 id
s26 AWSProgramManagementOffice
4 name
q29 AWS Program Management Office
m2 2 id
s12 AWSRTBFabric
4 name
q14 AWS RTB Fabric
m2 2 id
s16 AWSResilienceHub
4 name
q18 AWS Resilience Hub
m2 2 id
s12 AWSRoboMaker
4 name
q13 AWS RoboMaker
m2 2 id
s15 AWSSDKsandTools
4 name
q18 AWS SDKs and Tools
m2 2 id
s17 AWSSecretsManager
4 name
q19 AWS Secrets Manager
m2 2 id
s16 AWSSecurityAgent
4 name
q18 AWS Security Agent
m2 2 id
s14 AWSSecurityHub
4 name
q16 AWS Security Hub
m2 2 id
s27 AWSSecurityIncidentResponse
4 name
q30 AWS Security Incident Response
m2 2 id
s34 AWSServerlessApplicationRepository
4 name
q37 AWS Serverless Application Repository
m2 2 id
s17 AWSServiceCatalog
4 name
q19 AWS Service Catalog
m2 2 id
s9 AWSShield
4 name
q10 AWS Shield
m2 2 id
s32 AWSShieldnetworksecuritydirector
4 name
q36 AWS Shield network security director
m2 2 id
s17 AWSSimSpaceWeaver
4 name
q19 AWS SimSpace Weaver
m2 2 id
s15 AWSSingleSignOn
4 name
q18 AWS Single Sign-On
m2 2 id
s11 AWSSiteLink
4 name
q12 AWS SiteLink
m2 2 id
s16 AWSSitetoSiteVPN
4 name
q20 AWS Site-to-Site VPN
m2 2 id
s13 AWSSnowmobile
4 name
q14 AWS Snowmobile
m2 2 id
s16 AWSStepFunctions
4 name
q18 AWS Step Functions
m2 2 id
s30 AWSStorageGatewayS3FileGateway
4 name
q37 AWS Storage Gateway (S3 File Gateway)
m2 2 id
s28 AWSStorageGatewayTapeGateway
4 name
q34 AWS Storage Gateway (Tape Gateway)
m2 2 id
s30 AWSStorageGatewayVolumeGateway
4 name
q36 AWS Storage Gateway (Volume Gateway)
m2 2 id
s14 AWSSupplyChain
4 name
q16 AWS Supply Chain
m2 2 id
s28 AWSSupplyChainDemandPlanning
4 name
q32 AWS Supply Chain Demand Planning
m2 2 id
s22 AWSSupplyChainInsights
4 name
q27 AWS Supply Chain - Insights
m2 2 id
s29 AWSSupplyChainNtierVisibility
4 name
q36 AWS Supply Chain - N-tier Visibility
m2 2 id
s28 AWSSupplyChainSupplyPlanning
4 name
q34 AWS Supply Chain - Supply Planning
m2 2 id
s28 AWSSupplyChainSustainability
4 name
q33 AWS Supply Chain - Sustainability
m2 2 id
s17 AWSSystemsManager
4 name
q19 AWS Systems Manager
m2 2 id
s29 AWSSystemsManagerFleetManager
4 name
q33 AWS Systems Manager Fleet Manager
m2 2 id
s32 AWSSystemsManagerIncidentManager
4 name
q36 AWS Systems Manager Incident Manager
m2 2 id
s28 AWSTransferFamilySFTPFTPSFTP
4 name
q37 AWS Transfer Family (SFTP, FTPS, FTP)
m2 2 id
s18 AWSTransformCustom
4 name
q20 AWS Transform Custom
m2 2 id
s35 AWSTransformcontinuousmodernization
4 name
q40 AWS Transform - continuous modernization
m2 2 id
s18 AWSTransformforNET
4 name
q22 AWS Transform for .NET
m2 2 id
s18 AWSTransformforSQL
4 name
q21 AWS Transform for SQL
m2 2 id
s21 AWSTransformforVMware
4 name
q24 AWS Transform for VMware
m2 2 id
s24 AWSTransformformainframe
4 name
q27 AWS Transform for mainframe
m2 2 id
s17 AWSTransitGateway
4 name
q19 AWS Transit Gateway
m2 2 id
s20 AWSUnifiedOperations
4 name
q22 AWS Unified Operations
m2 2 id
s17 AWSVerifiedAccess
4 name
q19 AWS Verified Access
m2 2 id
s28 AWSWAFWebApplicationFirewall
4 name
q34 AWS WAF - Web Application Firewall
m2 2 id
s13 AWSWavelength
4 name
q14 AWS Wavelength
m2 2 id
s22 AWSWellArchitectedTool
4 name
q25 AWS Well-Architected Tool
m2 2 id
s7 AWSXRay
4 name
q9 AWS X-Ray
m2 2 id
s16 AWSrePostPrivate
4 name
q19 AWS re:Post Private
m2 2 id
s9 AgentCore
4 name
q9 AgentCore
m2 2 id
s16 AgentCoreBrowser
4 name
q17 AgentCore Browser
m2 2 id
s24 AgentCoreCodeInterpreter
4 name
q26 AgentCore Code Interpreter
m2 2 id
s20 AgentCoreEvaluations
4 name
q21 AgentCore Evaluations
m2 2 id
s16 AgentCoreGateway
4 name
q17 AgentCore Gateway
m2 2 id
s17 AgentCoreIdentity
4 name
q18 AgentCore Identity
m2 2 id
s15 AgentCoreMemory
4 name
q16 AgentCore Memory
m2 2 id
s22 AgentCoreObservability
4 name
q23 AgentCore Observability
m2 2 id
s15 AgentCorePolicy
4 name
q16 AgentCore Policy
m2 2 id
s16 AgentCoreRuntime
4 name
q17 AgentCore Runtime
m2 2 id
s18 AgentCoreWebSearch
4 name
q20 AgentCore Web Search
m2 2 id
s17 AgentCorepayments
4 name
q18 AgentCore payments
m2 2 id
s18 AgentToolkitforAWS
4 name
q21 Agent Toolkit for AWS
m2 2 id
s16 AlexaforBusiness
4 name
q18 Alexa for Business
m2 2 id
s16 AmazonAPIGateway
4 name
q18 Amazon API Gateway
m2 2 id
s13 AmazonAppFlow
4 name
q14 Amazon AppFlow
m2 2 id
s17 AmazonAppStream20
4 name
q20 Amazon AppStream 2.0
m2 2 id
s12 AmazonAthena
4 name
q13 Amazon Athena
m2 2 id
s20 AmazonAugmentedAIA2I
4 name
q25 Amazon Augmented AI (A2I)
m2 2 id
s16 AmazonAuroraDSQL
4 name
q18 Amazon Aurora DSQL
m2 2 id
s13 AmazonBedrock
4 name
q14 Amazon Bedrock
m2 2 id
s27 AmazonBedrockAI21LabsModels
4 name
q33 Amazon Bedrock - AI21 Labs Models
m2 2 id
s25 AmazonBedrockAmazonModels
4 name
q30 Amazon Bedrock - Amazon Models
m2 2 id
s32 AmazonBedrockAnthropicClaudeCode
4 name
q38 Amazon Bedrock - Anthropic Claude Code
m2 2 id
s28 AmazonBedrockAnthropicModels
4 name
q33 Amazon Bedrock - Anthropic Models
m2 2 id
s25 AmazonBedrockCohereModels
4 name
q30 Amazon Bedrock - Cohere Models
m2 2 id
s32 AmazonBedrockDataAutomationAudio
4 name
q38 Amazon Bedrock - Data Automation Audio
m2 2 id
s36 AmazonBedrockDataAutomationDocuments
4 name
q42 Amazon Bedrock - Data Automation Documents
m2 2 id
s33 AmazonBedrockDataAutomationImages
4 name
q39 Amazon Bedrock - Data Automation Images
m2 2 id
s32 AmazonBedrockDataAutomationVideo
4 name
q38 Amazon Bedrock - Data Automation Video
m2 2 id
s27 AmazonBedrockDeepSeekModels
4 name
q32 Amazon Bedrock - DeepSeek Models
m2 2 id
s25 AmazonBedrockGoogleModels
4 name
q30 Amazon Bedrock - Google Models
m2 2 id
s23 AmazonBedrockGrokModels
4 name
q30 Amazon Bedrock – Grok Models
m2 2 id
s23 AmazonBedrockGuardrails
4 name
q27 Amazon Bedrock - Guardrails
m2 2 id
s27 AmazonBedrockKnowledgeBases
4 name
q32 Amazon Bedrock - Knowledge Bases
m2 2 id
s25 AmazonBedrockLumaAIModels
4 name
q31 Amazon Bedrock - Luma AI Models
m2 2 id
s32 AmazonBedrockManagedAgentsOpenAI
4 name
q40 Amazon Bedrock - Managed Agents (OpenAI)
m2 2 id
s33 AmazonBedrockManagedKnowledgeBase
4 name
q39 Amazon Bedrock - Managed Knowledge Base
m2 2 id
s23 AmazonBedrockMetaModels
4 name
q28 Amazon Bedrock - Meta Models
m2 2 id
s28 AmazonBedrockMiniMaxAIModels
4 name
q34 Amazon Bedrock - MiniMax AI Models
m2 2 id
s28 AmazonBedrockMistralAIModels
4 name
q34 Amazon Bedrock - Mistral AI Models
m2 2 id
s29 AmazonBedrockMoonshotAIModels
4 name
q35 Amazon Bedrock - Moonshot AI Models
m2 2 id
s25 AmazonBedrockNVIDIAModels
4 name
q30 Amazon Bedrock - NVIDIA Models
m2 2 id
s38 AmazonBedrockOpenAIChatGPTCodexandWork
4 name
q46 Amazon Bedrock - OpenAI ChatGPT Codex and Work
m2 2 id
s25 AmazonBedrockOpenAIModels
4 name
q30 Amazon Bedrock - OpenAI Models
m2 2 id
s23 AmazonBedrockQwenModels
4 name
q28 Amazon Bedrock - Qwen Models
m2 2 id
s30 AmazonBedrockStabilityAIModels
4 name
q36 Amazon Bedrock - Stability AI Models
m2 2 id
s29 AmazonBedrockTwelveLabsModels
4 name
q34 Amazon Bedrock - TwelveLabs Models
m2 2 id
s37 AmazonBedrockUndisclosedModelProvider
4 name
q43 Amazon Bedrock - Undisclosed Model Provider
m2 2 id
s25 AmazonBedrockWriterModels
4 name
q30 Amazon Bedrock - Writer Models
m2 2 id
s22 AmazonBedrockZAIModels
4 name
q28 Amazon Bedrock - Z AI Models
m2 2 id
s27 AmazonBedrockpoolsideModels
4 name
q32 Amazon Bedrock - poolside Models
m2 2 id
s18 AmazonBioDiscovery
4 name
q20 Amazon Bio Discovery
m2 2 id
s12 AmazonBraket
4 name
q13 Amazon Braket
m2 2 id
s14 AmazonChimeSDK
4 name
q16 Amazon Chime SDK
m2 2 id
s25 AmazonChimeVoiceConnector
4 name
q28 Amazon Chime Voice Connector
m2 2 id
s16 AmazonCloudFront
4 name
q17 Amazon CloudFront
m2 2 id
s17 AmazonCloudSearch
4 name
q18 Amazon CloudSearch
m2 2 id
s16 AmazonCloudWatch
4 name
q17 Amazon CloudWatch
m2 2 id
s35 AmazonCloudWatchApplicationInsights
4 name
q38 Amazon CloudWatch Application Insights
m2 2 id
s25 AmazonCloudWatchEvidently
4 name
q27 Amazon CloudWatch Evidently
m2 2 id
s19 AmazonCloudWatchRUM
4 name
q21 Amazon CloudWatch RUM
m2 2 id
s26 AmazonCloudWatchSynthetics
4 name
q28 Amazon CloudWatch Synthetics
m2 2 id
s18 AmazonCodeCatalyst
4 name
q19 Amazon CodeCatalyst
m2 2 id
s22 AmazonCodeGuruProfiler
4 name
q24 Amazon CodeGuru Profiler
m2 2 id
s22 AmazonCodeGuruSecurity
4 name
q24 Amazon CodeGuru Security
m2 2 id
s13 AmazonCognito
4 name
q14 Amazon Cognito
m2 2 id
s16 AmazonComprehend
4 name
q17 Amazon Comprehend
m2 2 id
s23 AmazonComprehendMedical
4 name
q25 Amazon Comprehend Medical
m2 2 id
s21 AmazonConnectAIAgents
4 name
q24 Amazon Connect AI Agents
m2 2 id
s37 AmazonConnectAppleMessagesforBusiness
4 name
q44 Amazon Connect - Apple Messages for Business
m2 2 id
s18 AmazonConnectCases
4 name
q22 Amazon Connect - Cases
m2 2 id
s17 AmazonConnectChat
4 name
q21 Amazon Connect - Chat
m2 2 id
s40 AmazonConnectContactLensforexternalvoice
4 name
q46 Amazon Connect Contact Lens for external voice
m2 2 id
s29 AmazonConnectCustomerProfiles
4 name
q34 Amazon Connect - Customer Profiles
m2 2 id
s22 AmazonConnectDecisions
4 name
q24 Amazon Connect Decisions
m2 2 id
s18 AmazonConnectEmail
4 name
q22 Amazon Connect - Email
m2 2 id
s35 AmazonConnectExternalVoiceTransfers
4 name
q41 Amazon Connect - External Voice Transfers
m2 2 id
s33 AmazonConnectForecastPlanSchedule
4 name
q39 Amazon Connect - Forecast Plan Schedule
m2 2 id
s29 AmazonConnectGlobalResiliency
4 name
q34 Amazon Connect - Global Resiliency
m2 2 id
s19 AmazonConnectGuides
4 name
q21 Amazon Connect Guides
m2 2 id
s36 AmazonConnectHealthPatientEngagement
4 name
q42 Amazon Connect Health - Patient Engagement
m2 2 id
s30 AmazonConnectHealthPointofCare
4 name
q37 Amazon Connect Health - Point of Care
m2 2 id
s45 AmazonConnectHighVolumeOutboundCommunications
4 name
q52 Amazon Connect - High-Volume Outbound Communications
m2 2 id
s16 AmazonConnectIVR
4 name
q20 Amazon Connect - IVR
m2 2 id
s31 AmazonConnectInappandwebcalling
4 name
q37 Amazon Connect In-app and web calling
m2 2 id
s30 AmazonConnectOutboundCampaigns
4 name
q35 Amazon Connect - Outbound Campaigns
m2 2 id
s34 AmazonConnectPerformanceEvaluation
4 name
q39 Amazon Connect - Performance Evaluation
m2 2 id
s16 AmazonConnectSMS
4 name
q20 Amazon Connect - SMS
m2 2 id
s28 AmazonConnectScreenRecording
4 name
q33 Amazon Connect - Screen Recording
m2 2 id
s19 AmazonConnectTalent
4 name
q23 Amazon Connect - Talent
m2 2 id
s18 AmazonConnectTasks
4 name
q22 Amazon Connect - Tasks
m2 2 id
s22 AmazonConnectTelephony
4 name
q26 Amazon Connect - Telephony
m2 2 id
s28 AmazonConnectUnlimitedAIChat
4 name
q34 Amazon Connect - Unlimited AI Chat
m2 2 id
s29 AmazonConnectUnlimitedAIEmail
4 name
q35 Amazon Connect - Unlimited AI Email
m2 2 id
s33 AmazonConnectUnlimitedAIMessaging
4 name
q39 Amazon Connect - Unlimited AI Messaging
m2 2 id
s29 AmazonConnectUnlimitedAIVoice
4 name
q35 Amazon Connect - Unlimited AI Voice
m2 2 id
s25 AmazonConnectVideocalling
4 name
q28 Amazon Connect Video calling
m2 2 id
s18 AmazonConnectVoice
4 name
q22 Amazon Connect - Voice
m2 2 id
s41 AmazonConnectforWhatsAppBusinessMessaging
4 name
q46 Amazon Connect for WhatsApp Business Messaging
m2 2 id
s18 AmazonDataFirehose
4 name
q20 Amazon Data Firehose
m2 2 id
s14 AmazonDataZone
4 name
q15 Amazon DataZone
m2 2 id
s34 AmazonDatabaseMigrationAccelerator
4 name
q37 Amazon Database Migration Accelerator
m2 2 id
s15 AmazonDetective
4 name
q16 Amazon Detective
m2 2 id
s16 AmazonDevOpsGuru
4 name
q18 Amazon DevOps Guru
m2 2 id
s16 AmazonDocumentDB
4 name
q17 Amazon DocumentDB
m2 2 id
s14 AmazonDynamoDB
4 name
q15 Amazon DynamoDB
m2 2 id
s20 AmazonEC2AutoScaling
4 name
q23 Amazon EC2 Auto Scaling
m2 2 id
s12 AmazonEC2C5n
4 name
q16 Amazon EC2 - C5n
m2 2 id
s12 AmazonEC2DL1
4 name
q16 Amazon EC2 - DL1
m2 2 id
s11 AmazonEC2F1
4 name
q15 Amazon EC2 - F1
m2 2 id
s11 AmazonEC2F2
4 name
q15 Amazon EC2 - F2
m2 2 id
s11 AmazonEC2G4
4 name
q15 Amazon EC2 - G4
m2 2 id
s11 AmazonEC2G5
4 name
q15 Amazon EC2 - G5
m2 2 id
s11 AmazonEC2G6
4 name
q15 Amazon EC2 - G6
m2 2 id
s12 AmazonEC2G6e
4 name
q16 Amazon EC2 - G6e
m2 2 id
s12 AmazonEC2G7e
4 name
q16 Amazon EC2 - G7e
m2 2 id
s17 AmazonEC2Graviton
4 name
q21 Amazon EC2 - Graviton
m2 2 id
s14 AmazonEC2HPC6a
4 name
q18 Amazon EC2 - HPC6a
m2 2 id
s15 AmazonEC2HPC6id
4 name
q19 Amazon EC2 - HPC6id
m2 2 id
s14 AmazonEC2HPC7a
4 name
q18 Amazon EC2 - HPC7a
m2 2 id
s14 AmazonEC2HPC7g
4 name
q18 Amazon EC2 - HPC7g
m2 2 id
s14 AmazonEC2HPC8a
4 name
q18 Amazon EC2 - HPC8a
m2 2 id
s13 AmazonEC2Inf1
4 name
q17 Amazon EC2 - Inf1
m2 2 id
s13 AmazonEC2Inf2
4 name
q17 Amazon EC2 - Inf2
m2 2 id
s14 AmazonEC2Linux
4 name
q16 Amazon EC2 Linux
m2 2 id
s12 AmazonEC2Mac
4 name
q16 Amazon EC2 - Mac
m2 2 id
s13 AmazonEC2P3dn
4 name
q17 Amazon EC2 - P3dn
m2 2 id
s12 AmazonEC2P4d
4 name
q16 Amazon EC2 - P4d
m2 2 id
s13 AmazonEC2P4de
4 name
q17 Amazon EC2 - P4de
m2 2 id
s11 AmazonEC2P5
4 name
q15 Amazon EC2 - P5
m2 2 id
s12 AmazonEC2P5e
4 name
q16 Amazon EC2 - P5e
m2 2 id
s13 AmazonEC2P5en
4 name
q17 Amazon EC2 - P5en
m2 2 id
s15 AmazonEC2P6B200
4 name
q18 Amazon EC2 P6-B200
m2 2 id
s15 AmazonEC2P6B300
4 name
q18 Amazon EC2 P6-B300
m2 2 id
s17 AmazonEC2P6eGB200
4 name
q20 Amazon EC2 P6e-GB200
m2 2 id
s17 AmazonEC2P6eGB300
4 name
q20 Amazon EC2 P6e-GB300
m2 2 id
s13 AmazonEC2RHEL
4 name
q17 Amazon EC2 - RHEL
m2 2 id
s13 AmazonEC2Spot
4 name
q15 Amazon EC2 Spot
m2 2 id
s13 AmazonEC2Trn1
4 name
q17 Amazon EC2 - Trn1
m2 2 id
s13 AmazonEC2Trn2
4 name
q17 Amazon EC2 - Trn2
m2 2 id
s13 AmazonEC2Trn3
4 name
q17 Amazon EC2 - Trn3
m2 2 id
s12 AmazonEC2VT1
4 name
q16 Amazon EC2 - VT1
m2 2 id
s16 AmazonEC2Windows
4 name
q18 Amazon EC2 Windows
m2 2 id
s20 AmazonEC2WindowsBYOL
4 name
q23 Amazon EC2 Windows-BYOL
m2 2 id
s17 AmazonECSAnywhere
4 name
q19 Amazon ECS Anywhere
m2 2 id
s25 AmazonECSManagedInstances
4 name
q28 Amazon ECS Managed Instances
m2 2 id
s21 AmazonECSonAWSFargate
4 name
q25 Amazon ECS on AWS Fargate
m2 2 id
s17 AmazonEKSAnywhere
4 name
q19 Amazon EKS Anywhere
m2 2 id
s17 AmazonEKSAutoMode
4 name
q20 Amazon EKS Auto Mode
m2 2 id
s20 AmazonEKSHybridNodes
4 name
q23 Amazon EKS Hybrid Nodes
m2 2 id
s21 AmazonEKSonAWSFargate
4 name
q25 Amazon EKS on AWS Fargate
m2 2 id
s18 AmazonEKSonOutpost
4 name
q21 Amazon EKS on Outpost
m2 2 id
s31 AmazonEVSWindowsServerLicensing
4 name
q35 Amazon EVS Windows Server Licensing
m2 2 id
s17 AmazonElastiCache
4 name
q18 Amazon ElastiCache
m2 2 id
s26 AmazonElasticBlockStoreEBS
4 name
q32 Amazon Elastic Block Store (EBS)
m2 2 id
s33 AmazonElasticContainerRegistryECR
4 name
q39 Amazon Elastic Container Registry (ECR)
m2 2 id
s32 AmazonElasticContainerServiceECS
4 name
q38 Amazon Elastic Container Service (ECS)
m2 2 id
s26 AmazonElasticFileSystemEFS
4 name
q32 Amazon Elastic File System (EFS)
m2 2 id
s22 AmazonElasticInference
4 name
q24 Amazon Elastic Inference
m2 2 id
s33 AmazonElasticKubernetesServiceEKS
4 name
q39 Amazon Elastic Kubernetes Service (EKS)
m2 2 id
s25 AmazonElasticMapReduceEMR
4 name
q30 Amazon Elastic MapReduce (EMR)
m2 2 id
s23 AmazonElasticTranscoder
4 name
q25 Amazon Elastic Transcoder
m2 2 id
s35 AmazonElasticVMwareServiceAmazonEVS
4 name
q42 Amazon Elastic VMware Service (Amazon EVS)
m2 2 id
s17 AmazonEventBridge
4 name
q18 Amazon EventBridge
m2 2 id
s18 AmazonFSxforLustre
4 name
q21 Amazon FSx for Lustre
m2 2 id
s23 AmazonFSxforNetAppONTAP
4 name
q27 Amazon FSx for NetApp ONTAP
m2 2 id
s19 AmazonFSxforOpenZFS
4 name
q22 Amazon FSx for OpenZFS
m2 2 id
s29 AmazonFSxforWindowsFileServer
4 name
q34 Amazon FSx for Windows File Server
m2 2 id
s15 AmazonFileCache
4 name
q17 Amazon File Cache
m2 2 id
s14 AmazonFinSpace
4 name
q15 Amazon FinSpace
m2 2 id
s14 AmazonForecast
4 name
q15 Amazon Forecast
m2 2 id
s19 AmazonFraudDetector
4 name
q21 Amazon Fraud Detector
m2 2 id
s21 AmazonGameLiftServers
4 name
q23 Amazon GameLift Servers
m2 2 id
s28 AmazonGameLiftServersFleetIQ
4 name
q31 Amazon GameLift Servers FleetIQ
m2 2 id
s30 AmazonGameLiftServersFlexMatch
4 name
q33 Amazon GameLift Servers FlexMatch
m2 2 id
s21 AmazonGameLiftStreams
4 name
q23 Amazon GameLift Streams
m2 2 id
s16 AmazonGameSparks
4 name
q17 Amazon GameSparks
m2 2 id
s15 AmazonGuardDuty
4 name
q16 Amazon GuardDuty
m2 2 id
s16 AmazonHealthLake
4 name
q17 Amazon HealthLake
m2 2 id
s15 AmazonHoneycode
4 name
q16 Amazon Honeycode
m2 2 id
s13 AmazonIVSChat
4 name
q15 Amazon IVS Chat
m2 2 id
s15 AmazonInspector
4 name
q16 Amazon Inspector
m2 2 id
s29 AmazonInteractiveVideoService
4 name
q32 Amazon Interactive Video Service
m2 2 id
s12 AmazonKendra
4 name
q13 Amazon Kendra
m2 2 id
s15 AmazonKeyspaces
4 name
q16 Amazon Keyspaces
m2 2 id
s27 AmazonKinesisDataStreamsKDS
4 name
q33 Amazon Kinesis Data Streams (KDS)
m2 2 id
s25 AmazonKinesisVideoStreams
4 name
q28 Amazon Kinesis Video Streams
m2 2 id
s9 AmazonLex
4 name
q10 Amazon Lex
m2 2 id
s26 AmazonLexwithAmazonConnect
4 name
q30 Amazon Lex with Amazon Connect
m2 2 id
s11 AmazonLibra
4 name
q12 Amazon Libra
m2 2 id
s15 AmazonLightsail
4 name
q16 Amazon Lightsail
m2 2 id
s21 AmazonLocationService
4 name
q23 Amazon Location Service
m2 2 id
s25 AmazonLookoutforEquipment
4 name
q28 Amazon Lookout for Equipment
m2 2 id
s23 AmazonLookoutforMetrics
4 name
q26 Amazon Lookout for Metrics
m2 2 id
s22 AmazonLookoutforVision
4 name
q25 Amazon Lookout for Vision
m2 2 id
s16 AmazonLumberyard
4 name
q17 Amazon Lumberyard
m2 2 id
s19 AmazonMQforActiveMQ
4 name
q22 Amazon MQ for ActiveMQ
m2 2 id
s19 AmazonMQforRabbitMQ
4 name
q22 Amazon MQ for RabbitMQ
m2 2 id
s11 AmazonMacie
4 name
q12 Amazon Macie
m2 2 id
s23 AmazonManagedBlockchain
4 name
q25 Amazon Managed Blockchain
m2 2 id
s20 AmazonManagedGrafana
4 name
q22 Amazon Managed Grafana
m2 2 id
s34 AmazonManagedServiceforApacheFlink
4 name
q39 Amazon Managed Service for Apache Flink
m2 2 id
s33 AmazonManagedServiceforPrometheus
4 name
q37 Amazon Managed Service for Prometheus
m2 2 id
s39 AmazonManagedStreamingforApacheKafkaMSK
4 name
q47 Amazon Managed Streaming for Apache Kafka (MSK)
m2 2 id
s42 AmazonManagedWorkflowsforApacheAirflowMWAA
4 name
q50 Amazon Managed Workflows for Apache Airflow (MWAA)
m2 2 id
s25 AmazonMechanicalTurkMTurk
4 name
q30 Amazon Mechanical Turk (MTurk)
m2 2 id
s14 AmazonMemoryDB
4 name
q15 Amazon MemoryDB
m2 2 id
s14 AmazonMonitron
4 name
q15 Amazon Monitron
m2 2 id
s13 AmazonNeptune
4 name
q14 Amazon Neptune
m2 2 id
s18 AmazonNimbleStudio
4 name
q20 Amazon Nimble Studio
m2 2 id
s13 AmazonNovaAct
4 name
q15 Amazon Nova Act
m2 2 id
s15 AmazonNovaForge
4 name
q17 Amazon Nova Forge
m2 2 id
s11 AmazonOmics
4 name
q12 Amazon Omics
m2 2 id
s9 AmazonOne
4 name
q10 Amazon One
m2 2 id
s32 AmazonOpenSearchforSearchvectors
4 name
q36 Amazon OpenSearch for Search/vectors
m2 2 id
s32 AmazonOpenSearchforlogsAnalytics
4 name
q36 Amazon OpenSearch for logs/Analytics
m2 2 id
s17 AmazonPersonalize
4 name
q18 Amazon Personalize
m2 2 id
s11 AmazonPolly
4 name
q12 Amazon Polly
m2 2 id
s15 AmazonQBusiness
4 name
q17 Amazon Q Business
m2 2 id
s31 AmazonQuantumLedgerDatabaseQLDB
4 name
q37 Amazon Quantum Ledger Database (QLDB)
m2 2 id
s11 AmazonQuick
4 name
q12 Amazon Quick
m2 2 id
s16 AmazonQuickSight
4 name
q17 Amazon QuickSight
m2 2 id
s32 AmazonQuickSightPaginatedReports
4 name
q35 Amazon QuickSight Paginated Reports
m2 2 id
s17 AmazonQuickSightQ
4 name
q19 Amazon QuickSight Q
m2 2 id
s23 AmazonRDSAuroraforMySQL
4 name
q27 Amazon RDS Aurora for MySQL
m2 2 id
s28 AmazonRDSAuroraforPostgreSQL
4 name
q32 Amazon RDS Aurora for PostgreSQL
m2 2 id
s27 AmazonRDSCustomforSQLServer
4 name
q32 Amazon RDS Custom for SQL Server
m2 2 id
s14 AmazonRDSProxy
4 name
q16 Amazon RDS Proxy
m2 2 id
s15 AmazonRDSforDb2
4 name
q18 Amazon RDS for Db2
m2 2 id
s19 AmazonRDSforMariaDB
4 name
q22 Amazon RDS for MariaDB
m2 2 id
s17 AmazonRDSforMySQL
4 name
q20 Amazon RDS for MySQL
m2 2 id
s18 AmazonRDSforOracle
4 name
q21 Amazon RDS for Oracle
m2 2 id
s22 AmazonRDSforPostgreSQL
4 name
q25 Amazon RDS for PostgreSQL
m2 2 id
s21 AmazonRDSforSQLServer
4 name
q25 Amazon RDS for SQL Server
m2 2 id
s19 AmazonRDSonOutposts
4 name
q22 Amazon RDS on Outposts
m2 2 id
s14 AmazonRedshift
4 name
q15 Amazon Redshift
m2 2 id
s29 AmazonRekognitionCustomLabels
4 name
q32 Amazon Rekognition Custom Labels
m2 2 id
s29 AmazonRekognitionFaceLiveness
4 name
q32 Amazon Rekognition Face Liveness
m2 2 id
s22 AmazonRekognitionImage
4 name
q24 Amazon Rekognition Image
m2 2 id
s22 AmazonRekognitionVideo
4 name
q24 Amazon Rekognition Video
m2 2 id
s13 AmazonRoute53
4 name
q15 Amazon Route 53
m2 2 id
s42 AmazonRoute53ApplicationRecoveryController
4 name
q47 Amazon Route 53 Application Recovery Controller
m2 2 id
s8 AmazonS3
4 name
q9 Amazon S3
m2 2 id
s15 AmazonS3Glacier
4 name
q17 Amazon S3 Glacier
m2 2 id
s31 AmazonS3GlacierInstantRetrieval
4 name
q35 Amazon S3 Glacier Instant Retrieval
m2 2 id
s14 AmazonS3Tables
4 name
q16 Amazon S3 Tables
m2 2 id
s15 AmazonS3Vectors
4 name
q17 Amazon S3 Vectors
m2 2 id
s9 AmazonSQS
4 name
q10 Amazon SQS
m2 2 id
s15 AmazonSageMaker
4 name
q16 Amazon SageMaker
m2 2 id
s24 AmazonSageMakerAutopilot
4 name
q26 Amazon SageMaker Autopilot
m2 2 id
s21 AmazonSageMakerCanvas
4 name
q23 Amazon SageMaker Canvas
m2 2 id
s22 AmazonSageMakerCatalog
4 name
q24 Amazon SageMaker Catalog
m2 2 id
s27 AmazonSageMakerDataWrangler
4 name
q30 Amazon SageMaker Data Wrangler
m2 2 id
s26 AmazonSageMakerEdgeManager
4 name
q29 Amazon SageMaker Edge Manager
m2 2 id
s27 AmazonSageMakerFeatureStore
4 name
q30 Amazon SageMaker Feature Store
m2 2 id
s26 AmazonSageMakerGroundTruth
4 name
q29 Amazon SageMaker Ground Truth
m2 2 id
s23 AmazonSageMakerHyperPod
4 name
q25 Amazon SageMaker HyperPod
m2 2 id
s24 AmazonSageMakerInference
4 name
q26 Amazon SageMaker Inference
m2 2 id
s24 AmazonSageMakerJumpStart
4 name
q26 Amazon SageMaker JumpStart
m2 2 id
s24 AmazonSageMakerLakehouse
4 name
q26 Amazon SageMaker Lakehouse
m2 2 id
s28 AmazonSageMakerManagedMLFLow
4 name
q31 Amazon SageMaker Managed MLFLow
m2 2 id
s32 AmazonSageMakerNotebookInstances
4 name
q35 Amazon SageMaker Notebook Instances
m2 2 id
s25 AmazonSageMakerProcessing
4 name
q27 Amazon SageMaker Processing
m2 2 id
s43 AmazonSageMakerServerlessModelCustomization
4 name
q47 Amazon SageMaker Serverless Model Customization
m2 2 id
s21 AmazonSageMakerStudio
4 name
q23 Amazon SageMaker Studio
m2 2 id
s23 AmazonSageMakerTraining
4 name
q25 Amazon SageMaker Training
m2 2 id
s28 AmazonSageMakerUnifiedStudio
4 name
q31 Amazon SageMaker Unified Studio
m2 2 id
s32 AmazonSagemakerNovaCustomization
4 name
q37 Amazon Sagemaker - Nova Customization
m2 2 id
s18 AmazonSecurityLake
4 name
q20 Amazon Security Lake
m2 2 id
s27 AmazonSimpleEmailServiceSES
4 name
q33 Amazon Simple Email Service (SES)
m2 2 id
s37 AmazonSimpleNotificationServiceSNSA2A
4 name
q44 Amazon Simple Notification Service (SNS) A2A
m2 2 id
s37 AmazonSimpleNotificationServiceSNSA2P
4 name
q44 Amazon Simple Notification Service (SNS) A2P
m2 2 id
s14 AmazonSumerian
4 name
q15 Amazon Sumerian
m2 2 id
s14 AmazonTextract
4 name
q15 Amazon Textract
m2 2 id
s16 AmazonTranscribe
4 name
q17 Amazon Transcribe
m2 2 id
s23 AmazonTranscribeMedical
4 name
q25 Amazon Transcribe Medical
m2 2 id
s16 AmazonVPCLattice
4 name
q18 Amazon VPC Lattice
m2 2 id
s25 AmazonVerifiedPermissions
4 name
q27 Amazon Verified Permissions
m2 2 id
s28 AmazonVirtualPrivateCloudVPC
4 name
q34 Amazon Virtual Private Cloud (VPC)
m2 2 id
s14 AmazonWorkDocs
4 name
q15 Amazon WorkDocs
m2 2 id
s14 AmazonWorkLink
4 name
q15 Amazon WorkLink
m2 2 id
s14 AmazonWorkMail
4 name
q15 Amazon WorkMail
m2 2 id
s37 AmazonWorkSpacesApplicationManagerWAM
4 name
q43 Amazon WorkSpaces Application Manager (WAM)
m2 2 id
s20 AmazonWorkSpacesCore
4 name
q22 Amazon WorkSpaces Core
m2 2 id
s36 AmazonWorkSpacesCoreManagedInstances
4 name
q40 Amazon WorkSpaces Core Managed Instances
m2 2 id
s21 AmazonWorkSpacesPools
4 name
q23 Amazon WorkSpaces Pools
m2 2 id
s29 AmazonWorkSpacesSecureBrowser
4 name
q32 Amazon WorkSpaces Secure Browser
m2 2 id
s26 AmazonWorkSpacesThinClient
4 name
q29 Amazon WorkSpaces Thin Client
m2 2 id
s25 AmazonWorkSpacesforagents
4 name
q28 Amazon WorkSpaces for agents
m2 2 id
s16 AmazonWorkspaces
4 name
q17 Amazon Workspaces
m2 2 id
s59 AmplifyAdminUIimportexistingCognitoUserPoolandIdentityPools
4 name
q69 Amplify Admin UI import existing Cognito User Pool and Identity Pools
m2 2 id
s16 ApacheMXNetonAWS
4 name
q19 Apache MXNet on AWS
m2 2 id
s28 BabelfishforAuroraPostgreSQL
4 name
q31 Babelfish for Aurora PostgreSQL
m2 2 id
s32 ClaudeEnterpriseinAWSMarketplace
4 name
q36 Claude Enterprise in AWS Marketplace
m2 2 id
s19 ClaudePlatformonAWS
4 name
q22 Claude Platform on AWS
m2 2 id
s27 CloudEndureDisasterRecovery
4 name
q29 CloudEndure Disaster Recovery
m2 2 id
s20 CloudEndureMigration
4 name
q21 CloudEndure Migration
m2 2 id
s14 CloudTrailLake
4 name
q15 CloudTrail Lake
m2 2 id
s14 CloudWatchOmni
4 name
q15 CloudWatch Omni
m2 2 id
s23 CloudWatchOmniforAgents
4 name
q26 CloudWatch Omni for Agents
m2 2 id
s27 ContactLensforAmazonConnect
4 name
q31 Contact Lens for Amazon Connect
m2 2 id
s23 CrossRegionDataTransfer
4 name
q26 Cross-Region Data Transfer
m2 2 id
s23 ElasticFabricAdapterEFA
4 name
q28 Elastic Fabric Adapter (EFA)
m2 2 id
s23 ElasticLoadBalancingELB
4 name
q28 Elastic Load Balancing (ELB)
m2 2 id
s11 FreeRTOSIoT
4 name
q14 FreeRTOS (IoT)
m2 2 id
s19 GatewayLoadBalancer
4 name
q21 Gateway Load Balancer
m2 2 id
s20 GitLabDuowithAmazonQ
4 name
q24 GitLab Duo with Amazon Q
m2 2 id
s4 Kiro
4 name
q4 Kiro
m2 2 id
s26 MigrationEvaluatorTSOLogic
4 name
q31 Migration Evaluator (TSO Logic)
m2 2 id
s7 NICEDCV
4 name
q8 NICE DCV
m2 2 id
s17 OracleDatabaseAWS
4 name
q19 Oracle Database@AWS
m2 2 id
s18 OracleonAWSGeneral
4 name
q22 Oracle on AWS- General
m2 2 id
s22 PortingAssistantforNET
4 name
q26 Porting Assistant for .NET
m2 2 id
s31 RedHatOpenShiftServiceonAWSROSA
4 name
q39 Red Hat OpenShift Service on AWS (ROSA)
m2 2 id
s31 ResearchandEngineeringStudioRES
4 name
q37 Research and Engineering Studio (RES)
m2 2 id
s26 Route53ResolverDNSFirewall
4 name
q30 Route 53 Resolver DNS Firewall
m2 2 id
s16 S3ExpressOneZone
4 name
q19 S3 Express One Zone
m2 2 id
s7 S3Files
4 name
q8 S3 Files
m2 2 id
s20 S3GlacierDeepArchive
4 name
q23 S3 Glacier Deep Archive
m2 2 id
s20 S3IntelligentTiering
4 name
q22 S3 Intelligent-Tiering
m2 2 id
s11 SAPonAWSBDC
4 name
q18 SAP on AWS – BDC
m2 2 id
s11 SAPonAWSBTP
4 name
q18 SAP on AWS – BTP
m2 2 id
s12 SAPonAWSGROW
4 name
q19 SAP on AWS – GROW
m2 2 id
s15 SAPonAWSGeneral
4 name
q20 SAP on AWS - General
m2 2 id
s11 SAPonAWSLOB
4 name
q18 SAP on AWS – LOB
m2 2 id
s19 SecurityHubExtended
4 name
q21 Security Hub Extended
m2 2 id
s20 SnowballDataTransfer
4 name
q24 Snowball - Data Transfer
m2 2 id
s19 SnowballEdgeCompute
4 name
q23 Snowball - Edge Compute
m2 2 id
s23 SnowballwithTapeGateway
4 name
q26 Snowball with Tape Gateway
m2 2 id
s20 SnowconeDataTransfer
4 name
q24 Snowcone - Data Transfer
m2 2 id
s19 SnowconeEdgeCompute
4 name
q23 Snowcone - Edge Compute
m2 2 id
s21 TimestreamforInfluxDB
4 name
q23 Timestream for InfluxDB
m2 2 id
s23 VMWareManagedCloudonAWS
4 name
q27 VMWare Managed Cloud on AWS
m2 2 id
s16 VMwareCloudonAWS
4 name
q19 VMware Cloud on AWS
m2 2 id
s24 VMwareCloudonAWSOutposts
4 name
q28 VMware Cloud on AWS Outposts
m2 2 id
s5 Wickr
4 name
q5 Wickr
"""###

    static let rules: StaticString = ###"""
m6 7 sources
m3 7 samples
m3 5 title
q35 AWS partner-crm-integration-samples
3 url
q62 https://github.com/aws-samples/partner-crm-integration-samples
4 asOf
s10 2026-11-22
5 guide
m3 5 title
q39 AWS Partner Central API developer guide
3 url
q67 https://docs.aws.amazon.com/partner-central/latest/developer-guide/
4 asOf
s10 2026-11-22
8 observed
m3 5 title
q55 Refusals recorded by a public HubSpot and ACE connector
3 url
q62 https://github.com/aws-samples/partner-crm-integration-samples
4 asOf
s10 2026-11-22
6 postal
m3 6 source
s7 samples
7 formats
l147 m3 7 country
s2 BT
4 name
q6 Bhutan
5 masks
l1 q5 99999
m3 7 country
s2 TD
4 name
q4 Chad
5 masks
l1 q5 99999
m3 7 country
s2 CN
4 name
q5 China
5 masks
l1 q6 999999
m3 7 country
s2 CX
4 name
q16 Christmas Island
5 masks
l1 q4 9999
m3 7 country
s2 CC
4 name
q23 Cocos (Keeling) Islands
5 masks
l1 q4 9999
m3 7 country
s2 BA
4 name
q22 Bosnia and Herzegovina
5 masks
l1 q5 99999
m3 7 country
s2 BR
4 name
q6 Brazil
5 masks
l2 q5 99999
q9 99999-999
m3 7 country
s2 IN
4 name
q5 India
5 masks
l2 q6 999999
q7 999 999
m3 7 country
s2 ID
4 name
q9 Indonesia
5 masks
l1 q5 99999
m3 7 country
s2 JO
4 name
q6 Jordan
5 masks
l1 q5 99999
m3 7 country
s2 KZ
4 name
q10 Kazakhstan
5 masks
l1 q6 999999
m3 7 country
s2 KE
4 name
q5 Kenya
5 masks
l1 q5 99999
m3 7 country
s2 KR
4 name
q5 Korea
5 masks
l1 q5 99999
m3 7 country
s2 KW
4 name
q6 Kuwait
5 masks
l1 q5 99999
m3 7 country
s2 KG
4 name
q10 Kyrgyzstan
5 masks
l1 q6 999999
m3 7 country
s2 IL
4 name
q6 Israel
5 masks
l2 q5 99999
q7 9999999
m3 7 country
s2 IT
4 name
q5 Italy
5 masks
l1 q5 99999
m3 7 country
s2 JM
4 name
q7 Jamaica
5 masks
l1 q2 99
m3 7 country
s2 JP
4 name
q5 Japan
5 masks
l2 q7 9999999
q8 999-9999
m3 7 country
s2 BN
4 name
q17 Brunei Darussalam
5 masks
l1 q6 KB9999
m3 7 country
s2 CO
4 name
q8 Colombia
5 masks
l1 q6 999999
m3 7 country
s2 CR
4 name
q10 Costa Rica
5 masks
l2 q4 9999
q5 99999
m3 7 country
s2 LA
4 name
q32 Lao People's Democratic Republic
5 masks
l1 q5 99999
m3 7 country
s2 LS
4 name
q7 Lesotho
5 masks
l1 q3 999
m3 7 country
s2 LR
4 name
q7 Liberia
5 masks
l1 q4 9999
m3 7 country
s2 LI
4 name
q13 Liechtenstein
5 masks
l1 q4 9999
m3 7 country
s2 LT
4 name
q9 Lithuania
5 masks
l2 q5 99999
q8 LT-99999
m3 7 country
s2 DZ
4 name
q7 Algeria
5 masks
l1 q5 99999
m3 7 country
s2 AM
4 name
q7 Armenia
5 masks
l1 q4 9999
m3 7 country
s2 UA
4 name
q7 Ukraine
5 masks
l1 q5 99999
m3 7 country
s2 AU
4 name
q9 Australia
5 masks
l1 q4 9999
m3 7 country
s2 AT
4 name
q7 Austria
5 masks
l1 q4 9999
m3 7 country
s2 BH
4 name
q7 Bahrain
5 masks
l2 q3 999
q4 9999
m3 7 country
s2 CU
4 name
q4 Cuba
5 masks
l1 q5 99999
m3 7 country
s2 AF
4 name
q11 Afghanistan
5 masks
l1 q4 9999
m3 7 country
s2 AX
4 name
q13 Aland Islands
5 masks
l1 q5 99999
m3 7 country
s2 BL
4 name
q16 Saint Barthelemy
5 masks
l1 q5 97133
m3 7 country
s2 BD
4 name
q10 Bangladesh
5 masks
l1 q4 9999
m3 7 country
s2 IQ
4 name
q4 Iraq
5 masks
l1 q5 99999
m3 7 country
s2 ME
4 name
q10 Montenegro
5 masks
l1 q5 99999
m3 7 country
s2 MF
4 name
q27 Saint Martin (French Part )
5 masks
l1 q5 97150
m3 7 country
s2 BE
4 name
q7 Belgium
5 masks
l2 q6 B-9999
q4 9999
m3 7 country
s2 BM
4 name
q7 Bermuda
5 masks
l2 q5 AA 99
q5 AA AA
m3 7 country
s2 RS
4 name
q6 Serbia
5 masks
l1 q5 99999
m3 7 country
s2 SJ
4 name
q22 Svalbard and Jan Mayen
5 masks
l1 q4 9999
m3 7 country
s2 WF
4 name
q17 Wallis and Futuna
5 masks
l1 q5 986NN
m3 7 country
s2 SD
4 name
q5 Sudan
5 masks
l1 q5 99999
m3 7 country
s2 SS
4 name
q11 South Sudan
5 masks
l1 q5 99999
m3 7 country
s2 CZ
4 name
q14 Czech Republic
5 masks
l2 q6 999 99
q5 99999
m3 7 country
s2 DK
4 name
q7 Denmark
5 masks
l1 q4 9999
m3 7 country
s2 BG
4 name
q8 Bulgaria
5 masks
l1 q4 9999
m3 7 country
s2 KH
4 name
q8 Cambodia
5 masks
l1 q5 99999
m3 7 country
s2 CA
4 name
q6 Canada
5 masks
l2 q7 A9A 9A9
q6 A9A9A9
m3 7 country
s2 CV
4 name
q10 Cape Verde
5 masks
l1 q4 9999
m3 7 country
s2 HR
4 name
q7 Croatia
5 masks
l1 q5 99999
m3 7 country
s2 CY
4 name
q6 Cyprus
5 masks
l1 q4 9999
m3 7 country
s2 DO
4 name
q18 Dominican Republic
5 masks
l1 q5 99999
m3 7 country
s2 MZ
4 name
q10 Mozambique
5 masks
l1 q4 9999
m3 7 country
s2 MT
4 name
q5 Malta
5 masks
l2 q8 AAA 9999
q7 AAA9999
m3 7 country
s2 MM
4 name
q7 Myanmar
5 masks
l1 q5 99999
m3 7 country
s2 NA
4 name
q7 Namibia
5 masks
l1 q5 99999
m3 7 country
s2 NP
4 name
q5 Nepal
5 masks
l1 q5 99999
m3 7 country
s2 LU
4 name
q10 Luxembourg
5 masks
l1 q4 9999
m3 7 country
s2 MK
4 name
q42 Macedonia, The former Yugoslav Republic Of
5 masks
l1 q4 9999
m3 7 country
s2 MG
4 name
q10 Madagascar
5 masks
l1 q3 999
m3 7 country
s2 MY
4 name
q8 Malaysia
5 masks
l1 q5 99999
m3 7 country
s2 MA
4 name
q7 Morocco
5 masks
l1 q5 99999
m3 7 country
s2 MV
4 name
q8 Maldives
5 masks
l2 q4 9999
q5 99999
m3 7 country
s2 NL
4 name
q11 Netherlands
5 masks
l2 q7 9999 AA
q6 9999AA
m3 7 country
s2 NC
4 name
q13 New Caledonia
5 masks
l1 q5 988NN
m3 7 country
s2 TR
4 name
q6 Turkey
5 masks
l1 q5 99999
m3 7 country
s2 TM
4 name
q12 Turkmenistan
5 masks
l1 q6 999999
m3 7 country
s2 GR
4 name
q6 Greece
5 masks
l2 q5 99999
q6 999 99
m3 7 country
s2 IS
4 name
q7 Iceland
5 masks
l1 q3 999
m3 7 country
s2 GW
4 name
q13 Guinea-Bissau
5 masks
l1 q4 9999
m3 7 country
s2 HT
4 name
q5 Haiti
5 masks
l1 q4 9999
m3 7 country
s2 HN
4 name
q8 Honduras
5 masks
l1 q5 99999
m3 7 country
s2 SN
4 name
q7 Senegal
5 masks
l1 q5 99999
m3 7 country
s2 SG
4 name
q9 Singapore
5 masks
l1 q6 999999
m3 7 country
s2 SK
4 name
q8 Slovakia
5 masks
l2 q6 999 99
q5 99999
m3 7 country
s2 ZA
4 name
q12 South Africa
5 masks
l1 q4 9999
m3 7 country
s2 GU
4 name
q4 Guam
5 masks
l1 q5 99999
m3 7 country
s2 GE
4 name
q7 Georgia
5 masks
l1 q4 9999
m3 7 country
s2 HU
4 name
q7 Hungary
5 masks
l1 q4 9999
m3 7 country
s2 RO
4 name
q7 Romania
5 masks
l1 q6 999999
m3 7 country
s2 VC
4 name
q32 Saint Vincent and the Grenadines
5 masks
l1 q6 VC9999
m3 7 country
s2 FR
4 name
q6 France
5 masks
l1 q5 99999
m3 7 country
s2 GF
4 name
q13 French Guiana
5 masks
l1 q5 973NN
m3 7 country
s2 PF
4 name
q16 French Polynesia
5 masks
l1 q5 987NN
m3 7 country
s2 GT
4 name
q9 Guatemala
5 masks
l1 q5 99999
m3 7 country
s2 DE
4 name
q7 Germany
5 masks
l1 q5 99999
m3 7 country
s2 PE
4 name
q4 Peru
5 masks
l1 q5 99999
m3 7 country
s2 PH
4 name
q11 Philippines
5 masks
l1 q4 9999
m3 7 country
s2 PL
4 name
q6 Poland
5 masks
l1 q6 99-999
m3 7 country
s2 PT
4 name
q8 Portugal
5 masks
l2 q4 9999
q8 9999-999
m3 7 country
s2 SM
4 name
q10 San Marino
5 masks
l1 q5 4789N
m3 7 country
s2 SA
4 name
q12 Saudi Arabia
5 masks
l1 q10 99999-9999
m3 7 country
s2 EC
4 name
q7 Ecuador
5 masks
l1 q6 999999
m3 7 country
s2 EG
4 name
q5 Egypt
5 masks
l1 q5 99999
m3 7 country
s2 SV
4 name
q11 El Salvador
5 masks
l1 q4 1101
m3 7 country
s2 EE
4 name
q7 Estonia
5 masks
l1 q5 99999
m3 7 country
s2 ET
4 name
q8 Ethiopia
5 masks
l1 q4 9999
m3 7 country
s2 GL
4 name
q9 Greenland
5 masks
l1 q4 9999
m3 7 country
s2 GP
4 name
q10 Guadeloupe
5 masks
l1 q5 971NN
m3 7 country
q2 NO
4 name
q6 Norway
5 masks
l1 q4 9999
m3 7 country
s2 OM
4 name
q4 Oman
5 masks
l1 q3 999
m3 7 country
s2 PK
4 name
q8 Pakistan
5 masks
l1 q5 99999
m3 7 country
s2 PR
4 name
q11 Puerto Rico
5 masks
l1 q5 99999
m3 7 country
s2 RE
4 name
q7 Reunion
5 masks
l1 q5 974NN
m3 7 country
s2 FO
4 name
q13 Faroe Islands
5 masks
l1 q3 999
m3 7 country
s2 MC
4 name
q6 Monaco
5 masks
l1 q5 980NN
m3 7 country
s2 MN
4 name
q8 Mongolia
5 masks
l1 q5 99999
m3 7 country
s2 NE
4 name
q5 Niger
5 masks
l1 q4 9999
m3 7 country
s2 NG
4 name
q7 Nigeria
5 masks
l1 q6 999999
m3 7 country
s2 NF
4 name
q14 Norfolk Island
5 masks
l1 q4 9999
m3 7 country
s2 MP
4 name
q24 Northern Mariana Islands
5 masks
l1 q5 99999
m3 7 country
s2 PW
4 name
q5 Palau
5 masks
l1 q5 99999
m3 7 country
s2 PA
4 name
q6 Panama
5 masks
l1 q6 999999
m3 7 country
s2 PG
4 name
q16 Papua New Guinea
5 masks
l1 q3 999
m3 7 country
s2 PY
4 name
q8 Paraguay
5 masks
l1 q4 9999
m3 7 country
s2 FI
4 name
q7 Finland
5 masks
l1 q5 99999
m3 7 country
s2 NZ
4 name
q11 New Zealand
5 masks
l1 q4 9999
m3 7 country
s2 NI
4 name
q9 Nicaragua
5 masks
l1 q5 99999
m3 7 country
s2 MH
4 name
q16 Marshall Islands
5 masks
l1 q5 99999
m3 7 country
s2 MQ
4 name
q10 Martinique
5 masks
l1 q5 972NN
m3 7 country
s2 YT
4 name
q7 Mayotte
5 masks
l1 q5 976NN
m3 7 country
s2 MX
4 name
q6 Mexico
5 masks
l1 q5 99999
m3 7 country
s2 US
4 name
q13 United States
5 masks
l2 q5 99999
q10 99999-9999
m3 7 country
s2 UY
4 name
q7 Uruguay
5 masks
l1 q5 99999
m3 7 country
s2 VA
4 name
q29 Holy See (Vatican City State)
5 masks
l1 q3 120
m3 7 country
s2 VN
4 name
q8 Viet Nam
5 masks
l1 q6 999999
m3 7 country
s2 VI
4 name
q20 VIRGIN ISLANDS, U.S.
5 masks
l1 q5 99999
m3 7 country
s2 ZM
4 name
q6 Zambia
5 masks
l1 q5 99999
m3 7 country
s2 AL
4 name
q7 Albania
5 masks
l1 q4 9999
m3 7 country
s2 ES
4 name
q5 Spain
5 masks
l1 q5 99999
m3 7 country
s2 LK
4 name
q9 Sri Lanka
5 masks
l1 q5 99999
m3 7 country
s2 PM
4 name
q25 Saint Pierre and Miquelon
5 masks
l1 q5 97500
m3 7 country
s2 SZ
4 name
q9 Swaziland
5 masks
l1 q4 M999
m3 7 country
s2 SE
4 name
q6 Sweden
5 masks
l4 q7 S-99999
q8 SE-99999
q5 99999
q6 999 99
m3 7 country
s2 CH
4 name
q11 Switzerland
5 masks
l1 q4 9999
m3 7 country
s2 TW
4 name
q6 Taiwan
5 masks
l1 q5 99999
m3 7 country
s2 TJ
4 name
q10 Tajikistan
5 masks
l1 q6 999999
m3 7 country
s2 TH
4 name
q8 Thailand
5 masks
l1 q5 99999
m3 7 country
s2 TT
4 name
q19 Trinidad and Tobago
5 masks
l1 q6 999999
m3 7 country
s2 TN
4 name
q7 Tunisia
5 masks
l1 q4 9999
m4 7 country
s2 IE
4 name
q7 Ireland
5 shown
q19 A99 9A9A or A999A9A
8 patterns
l1 q29 [A-Z][0-9][0-9W] ?[A-Z0-9]{4}
m4 7 country
s2 GB
4 name
q14 United Kingdom
5 shown
q31 A(A)N(A/N)NAA OR A(A)N(A/N) NAA
8 patterns
l1 q39 [A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}
7 without
l59 q2 BO
q2 BW
q2 CF
q2 KI
q2 KM
q2 CG
q2 CK
q2 CI
q2 LY
q2 AG
q2 AW
q2 UG
q2 BS
q2 SY
q2 AO
q2 BQ
q2 CW
q2 HM
q2 BZ
q2 BJ
q2 SH
q2 DJ
q2 DM
q2 BF
q2 BI
q2 CM
q2 ML
q2 NR
q2 MO
q2 MW
q2 AN
q2 TV
q2 GY
q2 HK
q2 SC
q2 SL
q2 SB
q2 GH
q2 RW
q2 KN
q2 TF
q2 ST
q2 TL
q2 GQ
q2 ER
q2 GD
q2 GM
q2 QA
q2 FJ
q2 NU
q2 MR
q2 VU
q2 YE
q2 ZW
q2 SR
q2 TG
q2 TK
q2 TO
q2 AE
9 picklists
m5 6 source
s5 guide
8 useCases
l39 q33 AI Machine Learning and Analytics
q9 Archiving
q58 Big Data: Data Warehouse/Data Integration/ETL/Data Lake/BI
q10 Blockchain
q46 Business Applications: Mainframe Modernization
q38 Business Applications & Contact Center
q38 Business Applications & SAP Production
q33 Centralized Operations Management
q22 Cloud Management Tools
q88 Cloud Management Tools & DevOps with Continuous Integration & Continuous Delivery (CICD)
q36 Configuration, Compliance & Auditing
q18 Connected Services
q23 Containers & Serverless
q32 Content Delivery & Edge Services
q8 Database
q33 Edge Computing/End User Computing
q6 Energy
q32 Enterprise Governance & Controls
q28 Enterprise Resource Planning
q18 Financial Services
q28 Healthcare and Life Sciences
q26 High Performance Computing
q27 Hybrid Application Platform
q19 Industrial Software
q3 IOT
q42 Manufacturing, Supply Chain and Operations
q40 Media & High performance computing (HPC)
q28 Migration/Database Migration
q35 Monitoring, logging and performance
q26 Monitoring & Observability
q10 Networking
q7 Outpost
q3 SAP
q21 Security & Compliance
q16 Storage & Backup
q8 Training
q3 VMC
q6 VMWare
q24 Web development & DevOps
8 programs
l16 q18 APN Immersion Days
q18 APN Solution Space
q26 ATO (Authority to Operate)
q24 AWS Marketplace Campaign
q29 IS Immersion Day SFID Program
q22 ISV Workload Migration
q30 Migration Acceleration Program
q2 P3
q25 Partner Launch Initiative
q39 Partner Opportunity Acceleration Funded
q14 The Next Smart
q19 VMware Cloud on AWS
q16 Well-Architected
q7 Windows
q40 Workspaces/AppStream Accelerator Program
q9 WWPS NDPP
6 states
l62 q7 Alabama
q6 Alaska
q14 American Samoa
q7 Arizona
q8 Arkansas
q10 California
q8 Colorado
q11 Connecticut
q8 Delaware
q17 Dist. of Columbia
q30 Federated States of Micronesia
q7 Florida
q7 Georgia
q4 Guam
q6 Hawaii
q5 Idaho
q8 Illinois
q7 Indiana
q4 Iowa
q6 Kansas
q8 Kentucky
q9 Louisiana
q5 Maine
q16 Marshall Islands
q8 Maryland
q13 Massachusetts
q8 Michigan
q9 Minnesota
q11 Mississippi
q8 Missouri
q7 Montana
q8 Nebraska
q6 Nevada
q13 New Hampshire
q10 New Jersey
q10 New Mexico
q8 New York
q14 North Carolina
q12 North Dakota
q24 Northern Mariana Islands
q4 Ohio
q8 Oklahoma
q6 Oregon
q5 Palau
q12 Pennsylvania
q11 Puerto Rico
q12 Rhode Island
q14 South Carolina
q12 South Dakota
q9 Tennessee
q5 Texas
q4 Utah
q7 Vermont
q8 Virginia
q14 Virgin Islands
q10 Washington
q13 West Virginia
q9 Wisconsin
q7 Wyoming
q6 APO/AE
q7 AFO/FPO
q7 FPO, AP
17 marketingUseCases
l26 q5 AI/ML
q9 Analytics
q23 Application Integration
q10 Blockchain
q21 Business Applications
q26 Cloud Financial Management
q7 Compute
q10 Containers
q19 Customer Engagement
q9 Databases
q15 Developer Tools
q18 End User Computing
q22 Front End Web & Mobile
q9 Game Tech
q3 IoT
q23 Management & Governance
q14 Media Services
q20 Migration & Transfer
q29 Networking & Content Delivery
q20 Quantum Technologies
q8 Robotics
q9 Satellite
q8 Security
q10 Serverless
q7 Storage
q7 VR & AR
6 review
m3 6 source
s5 guide
24 editableInActionRequired
l10 s29 Customer.Account.Address.City
s36 Customer.Account.Address.CountryCode
s35 Customer.Account.Address.PostalCode
s38 Customer.Account.Address.StateOrRegion
s38 Customer.Account.Address.StreetAddress
s27 Customer.Account.WebsiteUrl
s25 LifeCycle.TargetCloseDate
s29 Project.ExpectedCustomerSpend
s31 Project.CustomerBusinessProblem
s28 PartnerOpportunityIdentifier
18 lockedWhenApproved
l7 s36 Customer.Account.Address.CountryCode
s35 Customer.Account.Address.PostalCode
s25 Customer.Account.Industry
s27 Customer.Account.WebsiteUrl
s31 Project.CustomerBusinessProblem
s28 PartnerOpportunityIdentifier
s13 Project.Title
4 caps
m3 6 source
s5 guide
8 products
s2 20
9 solutions
s2 10
10 stateCodes
m59 2 AL
s7 Alabama
2 AK
s6 Alaska
2 AS
s14 American Samoa
2 AZ
s7 Arizona
2 AR
s8 Arkansas
2 CA
s10 California
2 CO
s8 Colorado
2 CT
s11 Connecticut
2 DE
s8 Delaware
2 DC
s17 Dist. of Columbia
2 FM
s30 Federated States of Micronesia
2 FL
s7 Florida
2 GA
s7 Georgia
2 GU
s4 Guam
2 HI
s6 Hawaii
2 ID
s5 Idaho
2 IL
s8 Illinois
2 IN
s7 Indiana
2 IA
s4 Iowa
2 KS
s6 Kansas
2 KY
s8 Kentucky
2 LA
s9 Louisiana
2 ME
s5 Maine
2 MH
s16 Marshall Islands
2 MD
s8 Maryland
2 MA
s13 Massachusetts
2 MI
s8 Michigan
2 MN
s9 Minnesota
2 MS
s11 Mississippi
2 MO
s8 Missouri
2 MT
s7 Montana
2 NE
s8 Nebraska
2 NV
s6 Nevada
2 NH
s13 New Hampshire
2 NJ
s10 New Jersey
2 NM
s10 New Mexico
2 NY
s8 New York
2 NC
s14 North Carolina
2 ND
s12 North Dakota
2 MP
s24 Northern Mariana Islands
2 OH
s4 Ohio
2 OK
s8 Oklahoma
2 OR
s6 Oregon
2 PW
s5 Palau
2 PA
s12 Pennsylvania
2 PR
s11 Puerto Rico
2 RI
s12 Rhode Island
2 SC
s14 South Carolina
2 SD
s12 South Dakota
2 TN
s9 Tennessee
2 TX
s5 Texas
2 UT
s4 Utah
2 VT
s7 Vermont
2 VI
s14 Virgin Islands
2 VA
s8 Virginia
2 WA
s10 Washington
2 WV
s13 West Virginia
2 WI
s9 Wisconsin
2 WY
s7 Wyoming
"""###

}
