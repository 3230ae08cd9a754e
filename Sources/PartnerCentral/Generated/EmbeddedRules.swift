// Made by scripts/embed-data from Data/. Do not edit.
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
# Where each track is filed. What Partner Central's benefit catalog holds is visible to enrolled partners only: no public
# page says that it holds the startup tracks, so that these go by a packet for the portal until a partner names the benefit.
# A partner's own file of this form (cloudroute file --channels FILE) adds ids: benefits: {Sandbox: ben-…, AWS: ben-…}.
source: {title: "AWS Partner Central API developer guide", url: "https://docs.aws.amazon.com/partner-central/latest/developer-guide/", asOf: 2026-11-22}
channels:
  - {track: activate-builders, files: founder}
  - {track: activate-founders, files: founder}
  - {track: activate-portfolio-vc, files: founder}
  - {track: genai-accelerator, files: founder}
  - track: activate-portfolio-partner
    files: partner
    title: Activate Portfolio
    opportunity: true
  - track: build-for-startups
    files: partner
    title: Build for Startups
    opportunity: true
  - track: build-for-aws
    files: partner
    title: Build for AWS
    opportunity: true
  - track: bedrock-poc
    files: partner
    title: Proof of Concept
    opportunity: true
    # Proof of Concept with credits is named by the developer guide: the benefit is looked up by its program.
    programs: [POC, ProofOfConcept, PROOF_OF_CONCEPT]
  - track: map
    files: partner
    title: Migration Acceleration Program
    opportunity: true
    programs: [MAP]
    apnProgram: Migration Acceleration Program
# The use case of the API reference and what is needed from AWS, by the kind of work.
work:
  base-platform: {useCase: "Containers & Serverless", need: "Co-Sell - Technical Consultation"}
  discrete-project: {useCase: "Web development & DevOps", need: "Co-Sell - Technical Consultation"}
  platform-migration: {useCase: "Migration/Database Migration", need: "Co-Sell - Architectural Validation"}
  soc2-scaffolding: {useCase: "Security & Compliance", need: "Co-Sell - Architectural Validation"}
  generative-ai: {useCase: "AI Machine Learning and Analytics", need: "Co-Sell - Technical Consultation"}
  cloud-exit: {useCase: "Migration/Database Migration", need: "Co-Sell - Architectural Validation"}
# Platforms that the picklist of competitors names; all others are "*Other" with their name.
competitors: {gcp: "Google Cloud Platform", azure: "Microsoft Azure"}
# The product codes of the itemization's services.
products:
  fargate: [AmazonECSonAWSFargate]
  lambda: [AWSLambda]
  ec2: [AmazonEC2Linux]
  eks: [AmazonElasticKubernetesServiceEKS]
  elb: [ElasticLoadBalancingELB]
  aurora: [AmazonRDSAuroraforPostgreSQL]
  rds: [AmazonRDSforPostgreSQL]
  dynamodb: [AmazonDynamoDB]
  s3: [AmazonS3]
  cloudfront: [AmazonCloudFront]
  cognito: [AmazonCognito]
  cloudwatch: [AmazonCloudWatch]
  vpc: [AmazonVirtualPrivateCloudVPC]
  kms: [AWSKeyManagementServiceKMS]
  secrets-manager: [AWSSecretsManager]
  waf: [AWSWAFWebApplicationFirewall]
  ecr: [AmazonElasticContainerRegistryECR]
  cloudtrail: [AWSCloudTrail]
  config: [AWSConfig]
  guardduty: [AmazonGuardDuty]
  security-hub: [AWSSecurityHub]
  inspector: [AmazonInspector]
  backup: [AWSBackup]
  bedrock: [AmazonBedrock]
  bedrock-third-party: [AmazonBedrock, AmazonBedrockAnthropicModels]
  opensearch-serverless: [AmazonOpenSearchforSearchvectors]
"""###

    static let products: StaticString = ###"""
# AWS product codes for AssociateOpportunity (RelatedEntityType AwsProducts): aws_products.json of AWS's
# partner-crm-integration-samples, read 2026-11-22.
products:
  - {id: AWSAIFactories, name: "AWS AI Factories"}
  - {id: AWSAgentRegistry, name: "AWS Agent Registry"}
  - {id: AWSAmplify, name: "AWS Amplify"}
  - {id: AWSApp2Container, name: "AWS App2Container"}
  - {id: AWSAppFabric, name: "AWS AppFabric"}
  - {id: AWSAppMesh, name: "AWS App Mesh"}
  - {id: AWSAppRunner, name: "AWS App Runner"}
  - {id: AWSAppStudio, name: "AWS App Studio"}
  - {id: AWSAppSync, name: "AWS AppSync"}
  - {id: AWSApplicationCostProfiler, name: "AWS Application Cost Profiler"}
  - {id: AWSApplicationMigrationServiceMGN, name: "AWS Application Migration Service (MGN)"}
  - {id: AWSAssurance, name: "AWS Assurance"}
  - {id: AWSAuditManager, name: "AWS Audit Manager"}
  - {id: AWSB2BDataInterchange, name: "AWS B2B Data Interchange"}
  - {id: AWSBackup, name: "AWS Backup"}
  - {id: AWSBatch, name: "AWS Batch"}
  - {id: AWSBillingConductor, name: "AWS Billing Conductor"}
  - {id: AWSBugBust, name: "AWS BugBust"}
  - {id: AWSBusinessSupport, name: "AWS Business Support+"}
  - {id: AWSCertificateManager, name: "AWS Certificate Manager"}
  - {id: AWSChatbot, name: "AWS Chatbot"}
  - {id: AWSCleanRooms, name: "AWS Clean Rooms"}
  - {id: AWSCleanRoomsDifferentialPrivacy, name: "AWS Clean Rooms Differential Privacy"}
  - {id: AWSCleanRoomsML, name: "AWS Clean Rooms ML"}
  - {id: AWSClientVPN, name: "AWS Client VPN"}
  - {id: AWSCloud9, name: "AWS Cloud9"}
  - {id: AWSCloudControlAPI, name: "AWS Cloud Control API"}
  - {id: AWSCloudDevelopmentKitCDK, name: "AWS Cloud Development Kit (CDK)"}
  - {id: AWSCloudFormation, name: "AWS CloudFormation"}
  - {id: AWSCloudHSM, name: "AWS CloudHSM"}
  - {id: AWSCloudMap, name: "AWS Cloud Map"}
  - {id: AWSCloudShell, name: "AWS CloudShell"}
  - {id: AWSCloudTrail, name: "AWS CloudTrail"}
  - {id: AWSCloudWAN, name: "AWS Cloud WAN"}
  - {id: AWSCodeArtifact, name: "AWS CodeArtifact"}
  - {id: AWSCodeBuild, name: "AWS CodeBuild"}
  - {id: AWSCodeCommit, name: "AWS CodeCommit"}
  - {id: AWSCodeDeploy, name: "AWS CodeDeploy"}
  - {id: AWSCodePipeline, name: "AWS CodePipeline"}
  - {id: AWSCodeStar, name: "AWS CodeStar"}
  - {id: AWSConfig, name: "AWS Config"}
  - {id: AWSConsoleMobileApplication, name: "AWS Console Mobile Application"}
  - {id: AWSContext, name: "AWS Context"}
  - {id: AWSControlTower, name: "AWS Control Tower"}
  - {id: AWSCountdownPremium, name: "AWS Countdown Premium"}
  - {id: AWSDataExchange, name: "AWS Data Exchange"}
  - {id: AWSDataSync, name: "AWS DataSync"}
  - {id: AWSDataTransferTerminal, name: "AWS Data Transfer Terminal"}
  - {id: AWSDatabaseMigrationService, name: "AWS Database Migration Service"}
  - {id: AWSDeadlineCloud, name: "AWS Deadline Cloud"}
  - {id: AWSDedicatedLocalZones, name: "AWS Dedicated Local Zones"}
  - {id: AWSDeepComposer, name: "AWS DeepComposer"}
  - {id: AWSDeepLearningAMIs, name: "AWS Deep Learning AMIs"}
  - {id: AWSDeepLearningContainers, name: "AWS Deep Learning Containers"}
  - {id: AWSDeepLens, name: "AWS DeepLens"}
  - {id: AWSDeepRacer, name: "AWS DeepRacer"}
  - {id: AWSDevOpsAgent, name: "AWS DevOps Agent"}
  - {id: AWSDeviceFarm, name: "AWS Device Farm"}
  - {id: AWSDiode, name: "AWS Diode"}
  - {id: AWSDirectConnect, name: "AWS Direct Connect"}
  - {id: AWSDirectoryService, name: "AWS Directory Service"}
  - {id: AWSDistroforOpenTelemetryADOT, name: "AWS Distro for OpenTelemetry (ADOT)"}
  - {id: AWSElasticBeanstalk, name: "AWS Elastic Beanstalk"}
  - {id: AWSElasticDisasterRecovery, name: "AWS Elastic Disaster Recovery"}
  - {id: AWSElementalInference, name: "AWS Elemental Inference"}
  - {id: AWSElementalMediaConnect, name: "AWS Elemental MediaConnect"}
  - {id: AWSElementalMediaConvert, name: "AWS Elemental MediaConvert"}
  - {id: AWSElementalMediaLive, name: "AWS Elemental MediaLive"}
  - {id: AWSElementalMediaLiveAnywhere, name: "AWS Elemental MediaLive Anywhere"}
  - {id: AWSElementalMediaPackage, name: "AWS Elemental MediaPackage"}
  - {id: AWSElementalMediaStore, name: "AWS Elemental MediaStore"}
  - {id: AWSElementalMediaTailor, name: "AWS Elemental MediaTailor"}
  - {id: AWSEndUserMessaging, name: "AWS End User Messaging"}
  - {id: AWSEndUserMessagingSocial, name: "AWS End User Messaging Social"}
  - {id: AWSEndofSupportMigrationProgramEMP, name: "AWS End-of-Support Migration Program (EMP)"}
  - {id: AWSEnterpriseSupport, name: "AWS Enterprise Support"}
  - {id: AWSEnterpriseSupportPublicPricing, name: "AWS Enterprise Support - Public Pricing"}
  - {id: AWSEntityResolution, name: "AWS Entity Resolution"}
  - {id: AWSFaultInjectionServiceFIS, name: "AWS Fault Injection Service (FIS)"}
  - {id: AWSFirewallManager, name: "AWS Firewall Manager"}
  - {id: AWSGameKit, name: "AWS GameKit"}
  - {id: AWSGlobalAccelerator, name: "AWS Global Accelerator"}
  - {id: AWSGlue, name: "AWS Glue"}
  - {id: AWSGlueDataBrew, name: "AWS Glue DataBrew"}
  - {id: AWSGroundStation, name: "AWS Ground Station"}
  - {id: AWSHealthImaging, name: "AWS HealthImaging"}
  - {id: AWSHealthScribe, name: "AWS HealthScribe"}
  - {id: AWSIAMAccessAnalyzer, name: "AWS IAM Access Analyzer"}
  - {id: AWSIncidentDetectionandResponse, name: "AWS Incident Detection and Response"}
  - {id: AWSInfrastructureEventManagement, name: "AWS Infrastructure Event Management"}
  - {id: AWSIoTCore, name: "AWS IoT Core"}
  - {id: AWSIoTCoreforLoRaWAN, name: "AWS IoT Core for LoRaWAN"}
  - {id: AWSIoTDeviceDefender, name: "AWS IoT Device Defender"}
  - {id: AWSIoTDeviceManagement, name: "AWS IoT Device Management"}
  - {id: AWSIoTFleetWise, name: "AWS IoT FleetWise"}
  - {id: AWSIoTGreengrass, name: "AWS IoT Greengrass"}
  - {id: AWSIoTGreengrassnucleuslite, name: "AWS IoT Greengrass nucleus lite"}
  - {id: AWSIoTSiteWise, name: "AWS IoT SiteWise"}
  - {id: AWSIoTSiteWiseScenarioDiscovery, name: "AWS IoT SiteWise – Scenario Discovery"}
  - {id: AWSIoTTwinMaker, name: "AWS IoT TwinMaker"}
  - {id: AWSKeyManagementServiceKMS, name: "AWS Key Management Service (KMS)"}
  - {id: AWSLakeFormation, name: "AWS Lake Formation"}
  - {id: AWSLambda, name: "AWS Lambda"}
  - {id: AWSLambdaManagedInstances, name: "AWS Lambda Managed Instances"}
  - {id: AWSLicenseManager, name: "AWS License Manager"}
  - {id: AWSLocalZones, name: "AWS Local Zones"}
  - {id: AWSMainframeModernizationBluAge, name: "AWS Mainframe Modernization Blu Age"}
  - {id: AWSMainframeModernizationFileTransferBMC, name: "AWS Mainframe Modernization File Transfer BMC"}
  - {id: AWSMainframeModernizationMicroFocus, name: "AWS Mainframe Modernization Micro Focus"}
  - {id: AWSMainframeModernizationPreciselyforIBMi, name: "AWS Mainframe Modernization Precisely for IBM i"}
  - {id: AWSMainframeModernizationPreciselyforIBMzOS, name: "AWS Mainframe Modernization Precisely for IBM z/OS"}
  - {id: AWSMainframeModernizationReplatformNTTDATAUniKix, name: "AWS Mainframe Modernization Replatform NTT DATA UniKix"}
  - {id: AWSMainframeModernizationSPARCStromasys, name: "AWS Mainframe Modernization SPARC Stromasys"}
  - {id: AWSManagedServicesAccelerate, name: "AWS Managed Services Accelerate"}
  - {id: AWSManagedServicesAdvanced, name: "AWS Managed Services Advanced"}
  - {id: AWSManagedServicesOperationsonDemandOOD, name: "AWS Managed Services Operations on Demand (OOD)"}
  - {id: AWSMarketplaceAMI, name: "AWS Marketplace - AMI"}
  - {id: AWSMarketplaceEC2, name: "AWS Marketplace - EC2"}
  - {id: AWSMarketplaceProfessionalServices, name: "AWS Marketplace - Professional Services"}
  - {id: AWSMarketplaceSaas, name: "AWS Marketplace - Saas"}
  - {id: AWSMigrationHub, name: "AWS Migration Hub"}
  - {id: AWSMigrationHubRefactorSpaces, name: "AWS Migration Hub Refactor Spaces"}
  - {id: AWSMigrationHubStrategyRecommendations, name: "AWS Migration Hub Strategy Recommendations"}
  - {id: AWSMissionNetworkingDedicatedCircuit, name: "AWS Mission Networking Dedicated Circuit"}
  - {id: AWSMissionNetworkingIPTunnel, name: "AWS Mission Networking IP Tunnel"}
  - {id: AWSModularDataCenter, name: "AWS Modular Data Center"}
  - {id: AWSNetworkFirewall, name: "AWS Network Firewall"}
  - {id: AWSNeuron, name: "AWS Neuron"}
  - {id: AWSOpsHub, name: "AWS OpsHub"}
  - {id: AWSOpsWorks, name: "AWS OpsWorks"}
  - {id: AWSOutposts, name: "AWS Outposts"}
  - {id: AWSOutpostsServers, name: "AWS Outposts Servers"}
  - {id: AWSParallelCluster, name: "AWS ParallelCluster"}
  - {id: AWSParallelComputingService, name: "AWS Parallel Computing Service"}
  - {id: AWSPartnerDeviceCatalog, name: "AWS Partner Device Catalog"}
  - {id: AWSPartnerLedSupport, name: "AWS Partner-Led Support"}
  - {id: AWSPaymentCryptography, name: "AWS Payment Cryptography"}
  - {id: AWSPrivateCA, name: "AWS Private CA"}
  - {id: AWSPrivateLink, name: "AWS PrivateLink"}
  - {id: AWSProgramManagementOffice, name: "AWS Program Management Office"}
  - {id: AWSRTBFabric, name: "AWS RTB Fabric"}
  - {id: AWSResilienceHub, name: "AWS Resilience Hub"}
  - {id: AWSRoboMaker, name: "AWS RoboMaker"}
  - {id: AWSSDKsandTools, name: "AWS SDKs and Tools"}
  - {id: AWSSecretsManager, name: "AWS Secrets Manager"}
  - {id: AWSSecurityAgent, name: "AWS Security Agent"}
  - {id: AWSSecurityHub, name: "AWS Security Hub"}
  - {id: AWSSecurityIncidentResponse, name: "AWS Security Incident Response"}
  - {id: AWSServerlessApplicationRepository, name: "AWS Serverless Application Repository"}
  - {id: AWSServiceCatalog, name: "AWS Service Catalog"}
  - {id: AWSShield, name: "AWS Shield"}
  - {id: AWSShieldnetworksecuritydirector, name: "AWS Shield network security director"}
  - {id: AWSSimSpaceWeaver, name: "AWS SimSpace Weaver"}
  - {id: AWSSingleSignOn, name: "AWS Single Sign-On"}
  - {id: AWSSiteLink, name: "AWS SiteLink"}
  - {id: AWSSitetoSiteVPN, name: "AWS Site-to-Site VPN"}
  - {id: AWSSnowmobile, name: "AWS Snowmobile"}
  - {id: AWSStepFunctions, name: "AWS Step Functions"}
  - {id: AWSStorageGatewayS3FileGateway, name: "AWS Storage Gateway (S3 File Gateway)"}
  - {id: AWSStorageGatewayTapeGateway, name: "AWS Storage Gateway (Tape Gateway)"}
  - {id: AWSStorageGatewayVolumeGateway, name: "AWS Storage Gateway (Volume Gateway)"}
  - {id: AWSSupplyChain, name: "AWS Supply Chain"}
  - {id: AWSSupplyChainDemandPlanning, name: "AWS Supply Chain Demand Planning"}
  - {id: AWSSupplyChainInsights, name: "AWS Supply Chain - Insights"}
  - {id: AWSSupplyChainNtierVisibility, name: "AWS Supply Chain - N-tier Visibility"}
  - {id: AWSSupplyChainSupplyPlanning, name: "AWS Supply Chain - Supply Planning"}
  - {id: AWSSupplyChainSustainability, name: "AWS Supply Chain - Sustainability"}
  - {id: AWSSystemsManager, name: "AWS Systems Manager"}
  - {id: AWSSystemsManagerFleetManager, name: "AWS Systems Manager Fleet Manager"}
  - {id: AWSSystemsManagerIncidentManager, name: "AWS Systems Manager Incident Manager"}
  - {id: AWSTransferFamilySFTPFTPSFTP, name: "AWS Transfer Family (SFTP, FTPS, FTP)"}
  - {id: AWSTransformCustom, name: "AWS Transform Custom"}
  - {id: AWSTransformcontinuousmodernization, name: "AWS Transform - continuous modernization"}
  - {id: AWSTransformforNET, name: "AWS Transform for .NET"}
  - {id: AWSTransformforSQL, name: "AWS Transform for SQL"}
  - {id: AWSTransformforVMware, name: "AWS Transform for VMware"}
  - {id: AWSTransformformainframe, name: "AWS Transform for mainframe"}
  - {id: AWSTransitGateway, name: "AWS Transit Gateway"}
  - {id: AWSUnifiedOperations, name: "AWS Unified Operations"}
  - {id: AWSVerifiedAccess, name: "AWS Verified Access"}
  - {id: AWSWAFWebApplicationFirewall, name: "AWS WAF - Web Application Firewall"}
  - {id: AWSWavelength, name: "AWS Wavelength"}
  - {id: AWSWellArchitectedTool, name: "AWS Well-Architected Tool"}
  - {id: AWSXRay, name: "AWS X-Ray"}
  - {id: AWSrePostPrivate, name: "AWS re:Post Private"}
  - {id: AgentCore, name: "AgentCore"}
  - {id: AgentCoreBrowser, name: "AgentCore Browser"}
  - {id: AgentCoreCodeInterpreter, name: "AgentCore Code Interpreter"}
  - {id: AgentCoreEvaluations, name: "AgentCore Evaluations"}
  - {id: AgentCoreGateway, name: "AgentCore Gateway"}
  - {id: AgentCoreIdentity, name: "AgentCore Identity"}
  - {id: AgentCoreMemory, name: "AgentCore Memory"}
  - {id: AgentCoreObservability, name: "AgentCore Observability"}
  - {id: AgentCorePolicy, name: "AgentCore Policy"}
  - {id: AgentCoreRuntime, name: "AgentCore Runtime"}
  - {id: AgentCoreWebSearch, name: "AgentCore Web Search"}
  - {id: AgentCorepayments, name: "AgentCore payments"}
  - {id: AgentToolkitforAWS, name: "Agent Toolkit for AWS"}
  - {id: AlexaforBusiness, name: "Alexa for Business"}
  - {id: AmazonAPIGateway, name: "Amazon API Gateway"}
  - {id: AmazonAppFlow, name: "Amazon AppFlow"}
  - {id: AmazonAppStream20, name: "Amazon AppStream 2.0"}
  - {id: AmazonAthena, name: "Amazon Athena"}
  - {id: AmazonAugmentedAIA2I, name: "Amazon Augmented AI (A2I)"}
  - {id: AmazonAuroraDSQL, name: "Amazon Aurora DSQL"}
  - {id: AmazonBedrock, name: "Amazon Bedrock"}
  - {id: AmazonBedrockAI21LabsModels, name: "Amazon Bedrock - AI21 Labs Models"}
  - {id: AmazonBedrockAmazonModels, name: "Amazon Bedrock - Amazon Models"}
  - {id: AmazonBedrockAnthropicClaudeCode, name: "Amazon Bedrock - Anthropic Claude Code"}
  - {id: AmazonBedrockAnthropicModels, name: "Amazon Bedrock - Anthropic Models"}
  - {id: AmazonBedrockCohereModels, name: "Amazon Bedrock - Cohere Models"}
  - {id: AmazonBedrockDataAutomationAudio, name: "Amazon Bedrock - Data Automation Audio"}
  - {id: AmazonBedrockDataAutomationDocuments, name: "Amazon Bedrock - Data Automation Documents"}
  - {id: AmazonBedrockDataAutomationImages, name: "Amazon Bedrock - Data Automation Images"}
  - {id: AmazonBedrockDataAutomationVideo, name: "Amazon Bedrock - Data Automation Video"}
  - {id: AmazonBedrockDeepSeekModels, name: "Amazon Bedrock - DeepSeek Models"}
  - {id: AmazonBedrockGoogleModels, name: "Amazon Bedrock - Google Models"}
  - {id: AmazonBedrockGrokModels, name: "Amazon Bedrock – Grok Models"}
  - {id: AmazonBedrockGuardrails, name: "Amazon Bedrock - Guardrails"}
  - {id: AmazonBedrockKnowledgeBases, name: "Amazon Bedrock - Knowledge Bases"}
  - {id: AmazonBedrockLumaAIModels, name: "Amazon Bedrock - Luma AI Models"}
  - {id: AmazonBedrockManagedAgentsOpenAI, name: "Amazon Bedrock - Managed Agents (OpenAI)"}
  - {id: AmazonBedrockManagedKnowledgeBase, name: "Amazon Bedrock - Managed Knowledge Base"}
  - {id: AmazonBedrockMetaModels, name: "Amazon Bedrock - Meta Models"}
  - {id: AmazonBedrockMiniMaxAIModels, name: "Amazon Bedrock - MiniMax AI Models"}
  - {id: AmazonBedrockMistralAIModels, name: "Amazon Bedrock - Mistral AI Models"}
  - {id: AmazonBedrockMoonshotAIModels, name: "Amazon Bedrock - Moonshot AI Models"}
  - {id: AmazonBedrockNVIDIAModels, name: "Amazon Bedrock - NVIDIA Models"}
  - {id: AmazonBedrockOpenAIChatGPTCodexandWork, name: "Amazon Bedrock - OpenAI ChatGPT Codex and Work"}
  - {id: AmazonBedrockOpenAIModels, name: "Amazon Bedrock - OpenAI Models"}
  - {id: AmazonBedrockQwenModels, name: "Amazon Bedrock - Qwen Models"}
  - {id: AmazonBedrockStabilityAIModels, name: "Amazon Bedrock - Stability AI Models"}
  - {id: AmazonBedrockTwelveLabsModels, name: "Amazon Bedrock - TwelveLabs Models"}
  - {id: AmazonBedrockUndisclosedModelProvider, name: "Amazon Bedrock - Undisclosed Model Provider"}
  - {id: AmazonBedrockWriterModels, name: "Amazon Bedrock - Writer Models"}
  - {id: AmazonBedrockZAIModels, name: "Amazon Bedrock - Z AI Models"}
  - {id: AmazonBedrockpoolsideModels, name: "Amazon Bedrock - poolside Models"}
  - {id: AmazonBioDiscovery, name: "Amazon Bio Discovery"}
  - {id: AmazonBraket, name: "Amazon Braket"}
  - {id: AmazonChimeSDK, name: "Amazon Chime SDK"}
  - {id: AmazonChimeVoiceConnector, name: "Amazon Chime Voice Connector"}
  - {id: AmazonCloudFront, name: "Amazon CloudFront"}
  - {id: AmazonCloudSearch, name: "Amazon CloudSearch"}
  - {id: AmazonCloudWatch, name: "Amazon CloudWatch"}
  - {id: AmazonCloudWatchApplicationInsights, name: "Amazon CloudWatch Application Insights"}
  - {id: AmazonCloudWatchEvidently, name: "Amazon CloudWatch Evidently"}
  - {id: AmazonCloudWatchRUM, name: "Amazon CloudWatch RUM"}
  - {id: AmazonCloudWatchSynthetics, name: "Amazon CloudWatch Synthetics"}
  - {id: AmazonCodeCatalyst, name: "Amazon CodeCatalyst"}
  - {id: AmazonCodeGuruProfiler, name: "Amazon CodeGuru Profiler"}
  - {id: AmazonCodeGuruSecurity, name: "Amazon CodeGuru Security"}
  - {id: AmazonCognito, name: "Amazon Cognito"}
  - {id: AmazonComprehend, name: "Amazon Comprehend"}
  - {id: AmazonComprehendMedical, name: "Amazon Comprehend Medical"}
  - {id: AmazonConnectAIAgents, name: "Amazon Connect AI Agents"}
  - {id: AmazonConnectAppleMessagesforBusiness, name: "Amazon Connect - Apple Messages for Business"}
  - {id: AmazonConnectCases, name: "Amazon Connect - Cases"}
  - {id: AmazonConnectChat, name: "Amazon Connect - Chat"}
  - {id: AmazonConnectContactLensforexternalvoice, name: "Amazon Connect Contact Lens for external voice"}
  - {id: AmazonConnectCustomerProfiles, name: "Amazon Connect - Customer Profiles"}
  - {id: AmazonConnectDecisions, name: "Amazon Connect Decisions"}
  - {id: AmazonConnectEmail, name: "Amazon Connect - Email"}
  - {id: AmazonConnectExternalVoiceTransfers, name: "Amazon Connect - External Voice Transfers"}
  - {id: AmazonConnectForecastPlanSchedule, name: "Amazon Connect - Forecast Plan Schedule"}
  - {id: AmazonConnectGlobalResiliency, name: "Amazon Connect - Global Resiliency"}
  - {id: AmazonConnectGuides, name: "Amazon Connect Guides"}
  - {id: AmazonConnectHealthPatientEngagement, name: "Amazon Connect Health - Patient Engagement"}
  - {id: AmazonConnectHealthPointofCare, name: "Amazon Connect Health - Point of Care"}
  - {id: AmazonConnectHighVolumeOutboundCommunications, name: "Amazon Connect - High-Volume Outbound Communications"}
  - {id: AmazonConnectIVR, name: "Amazon Connect - IVR"}
  - {id: AmazonConnectInappandwebcalling, name: "Amazon Connect In-app and web calling"}
  - {id: AmazonConnectOutboundCampaigns, name: "Amazon Connect - Outbound Campaigns"}
  - {id: AmazonConnectPerformanceEvaluation, name: "Amazon Connect - Performance Evaluation"}
  - {id: AmazonConnectSMS, name: "Amazon Connect - SMS"}
  - {id: AmazonConnectScreenRecording, name: "Amazon Connect - Screen Recording"}
  - {id: AmazonConnectTalent, name: "Amazon Connect - Talent"}
  - {id: AmazonConnectTasks, name: "Amazon Connect - Tasks"}
  - {id: AmazonConnectTelephony, name: "Amazon Connect - Telephony"}
  - {id: AmazonConnectUnlimitedAIChat, name: "Amazon Connect - Unlimited AI Chat"}
  - {id: AmazonConnectUnlimitedAIEmail, name: "Amazon Connect - Unlimited AI Email"}
  - {id: AmazonConnectUnlimitedAIMessaging, name: "Amazon Connect - Unlimited AI Messaging"}
  - {id: AmazonConnectUnlimitedAIVoice, name: "Amazon Connect - Unlimited AI Voice"}
  - {id: AmazonConnectVideocalling, name: "Amazon Connect Video calling"}
  - {id: AmazonConnectVoice, name: "Amazon Connect - Voice"}
  - {id: AmazonConnectforWhatsAppBusinessMessaging, name: "Amazon Connect for WhatsApp Business Messaging"}
  - {id: AmazonDataFirehose, name: "Amazon Data Firehose"}
  - {id: AmazonDataZone, name: "Amazon DataZone"}
  - {id: AmazonDatabaseMigrationAccelerator, name: "Amazon Database Migration Accelerator"}
  - {id: AmazonDetective, name: "Amazon Detective"}
  - {id: AmazonDevOpsGuru, name: "Amazon DevOps Guru"}
  - {id: AmazonDocumentDB, name: "Amazon DocumentDB"}
  - {id: AmazonDynamoDB, name: "Amazon DynamoDB"}
  - {id: AmazonEC2AutoScaling, name: "Amazon EC2 Auto Scaling"}
  - {id: AmazonEC2C5n, name: "Amazon EC2 - C5n"}
  - {id: AmazonEC2DL1, name: "Amazon EC2 - DL1"}
  - {id: AmazonEC2F1, name: "Amazon EC2 - F1"}
  - {id: AmazonEC2F2, name: "Amazon EC2 - F2"}
  - {id: AmazonEC2G4, name: "Amazon EC2 - G4"}
  - {id: AmazonEC2G5, name: "Amazon EC2 - G5"}
  - {id: AmazonEC2G6, name: "Amazon EC2 - G6"}
  - {id: AmazonEC2G6e, name: "Amazon EC2 - G6e"}
  - {id: AmazonEC2G7e, name: "Amazon EC2 - G7e"}
  - {id: AmazonEC2Graviton, name: "Amazon EC2 - Graviton"}
  - {id: AmazonEC2HPC6a, name: "Amazon EC2 - HPC6a"}
  - {id: AmazonEC2HPC6id, name: "Amazon EC2 - HPC6id"}
  - {id: AmazonEC2HPC7a, name: "Amazon EC2 - HPC7a"}
  - {id: AmazonEC2HPC7g, name: "Amazon EC2 - HPC7g"}
  - {id: AmazonEC2HPC8a, name: "Amazon EC2 - HPC8a"}
  - {id: AmazonEC2Inf1, name: "Amazon EC2 - Inf1"}
  - {id: AmazonEC2Inf2, name: "Amazon EC2 - Inf2"}
  - {id: AmazonEC2Linux, name: "Amazon EC2 Linux"}
  - {id: AmazonEC2Mac, name: "Amazon EC2 - Mac"}
  - {id: AmazonEC2P3dn, name: "Amazon EC2 - P3dn"}
  - {id: AmazonEC2P4d, name: "Amazon EC2 - P4d"}
  - {id: AmazonEC2P4de, name: "Amazon EC2 - P4de"}
  - {id: AmazonEC2P5, name: "Amazon EC2 - P5"}
  - {id: AmazonEC2P5e, name: "Amazon EC2 - P5e"}
  - {id: AmazonEC2P5en, name: "Amazon EC2 - P5en"}
  - {id: AmazonEC2P6B200, name: "Amazon EC2 P6-B200"}
  - {id: AmazonEC2P6B300, name: "Amazon EC2 P6-B300"}
  - {id: AmazonEC2P6eGB200, name: "Amazon EC2 P6e-GB200"}
  - {id: AmazonEC2P6eGB300, name: "Amazon EC2 P6e-GB300"}
  - {id: AmazonEC2RHEL, name: "Amazon EC2 - RHEL"}
  - {id: AmazonEC2Spot, name: "Amazon EC2 Spot"}
  - {id: AmazonEC2Trn1, name: "Amazon EC2 - Trn1"}
  - {id: AmazonEC2Trn2, name: "Amazon EC2 - Trn2"}
  - {id: AmazonEC2Trn3, name: "Amazon EC2 - Trn3"}
  - {id: AmazonEC2VT1, name: "Amazon EC2 - VT1"}
  - {id: AmazonEC2Windows, name: "Amazon EC2 Windows"}
  - {id: AmazonEC2WindowsBYOL, name: "Amazon EC2 Windows-BYOL"}
  - {id: AmazonECSAnywhere, name: "Amazon ECS Anywhere"}
  - {id: AmazonECSManagedInstances, name: "Amazon ECS Managed Instances"}
  - {id: AmazonECSonAWSFargate, name: "Amazon ECS on AWS Fargate"}
  - {id: AmazonEKSAnywhere, name: "Amazon EKS Anywhere"}
  - {id: AmazonEKSAutoMode, name: "Amazon EKS Auto Mode"}
  - {id: AmazonEKSHybridNodes, name: "Amazon EKS Hybrid Nodes"}
  - {id: AmazonEKSonAWSFargate, name: "Amazon EKS on AWS Fargate"}
  - {id: AmazonEKSonOutpost, name: "Amazon EKS on Outpost"}
  - {id: AmazonEVSWindowsServerLicensing, name: "Amazon EVS Windows Server Licensing"}
  - {id: AmazonElastiCache, name: "Amazon ElastiCache"}
  - {id: AmazonElasticBlockStoreEBS, name: "Amazon Elastic Block Store (EBS)"}
  - {id: AmazonElasticContainerRegistryECR, name: "Amazon Elastic Container Registry (ECR)"}
  - {id: AmazonElasticContainerServiceECS, name: "Amazon Elastic Container Service (ECS)"}
  - {id: AmazonElasticFileSystemEFS, name: "Amazon Elastic File System (EFS)"}
  - {id: AmazonElasticInference, name: "Amazon Elastic Inference"}
  - {id: AmazonElasticKubernetesServiceEKS, name: "Amazon Elastic Kubernetes Service (EKS)"}
  - {id: AmazonElasticMapReduceEMR, name: "Amazon Elastic MapReduce (EMR)"}
  - {id: AmazonElasticTranscoder, name: "Amazon Elastic Transcoder"}
  - {id: AmazonElasticVMwareServiceAmazonEVS, name: "Amazon Elastic VMware Service (Amazon EVS)"}
  - {id: AmazonEventBridge, name: "Amazon EventBridge"}
  - {id: AmazonFSxforLustre, name: "Amazon FSx for Lustre"}
  - {id: AmazonFSxforNetAppONTAP, name: "Amazon FSx for NetApp ONTAP"}
  - {id: AmazonFSxforOpenZFS, name: "Amazon FSx for OpenZFS"}
  - {id: AmazonFSxforWindowsFileServer, name: "Amazon FSx for Windows File Server"}
  - {id: AmazonFileCache, name: "Amazon File Cache"}
  - {id: AmazonFinSpace, name: "Amazon FinSpace"}
  - {id: AmazonForecast, name: "Amazon Forecast"}
  - {id: AmazonFraudDetector, name: "Amazon Fraud Detector"}
  - {id: AmazonGameLiftServers, name: "Amazon GameLift Servers"}
  - {id: AmazonGameLiftServersFleetIQ, name: "Amazon GameLift Servers FleetIQ"}
  - {id: AmazonGameLiftServersFlexMatch, name: "Amazon GameLift Servers FlexMatch"}
  - {id: AmazonGameLiftStreams, name: "Amazon GameLift Streams"}
  - {id: AmazonGameSparks, name: "Amazon GameSparks"}
  - {id: AmazonGuardDuty, name: "Amazon GuardDuty"}
  - {id: AmazonHealthLake, name: "Amazon HealthLake"}
  - {id: AmazonHoneycode, name: "Amazon Honeycode"}
  - {id: AmazonIVSChat, name: "Amazon IVS Chat"}
  - {id: AmazonInspector, name: "Amazon Inspector"}
  - {id: AmazonInteractiveVideoService, name: "Amazon Interactive Video Service"}
  - {id: AmazonKendra, name: "Amazon Kendra"}
  - {id: AmazonKeyspaces, name: "Amazon Keyspaces"}
  - {id: AmazonKinesisDataStreamsKDS, name: "Amazon Kinesis Data Streams (KDS)"}
  - {id: AmazonKinesisVideoStreams, name: "Amazon Kinesis Video Streams"}
  - {id: AmazonLex, name: "Amazon Lex"}
  - {id: AmazonLexwithAmazonConnect, name: "Amazon Lex with Amazon Connect"}
  - {id: AmazonLibra, name: "Amazon Libra"}
  - {id: AmazonLightsail, name: "Amazon Lightsail"}
  - {id: AmazonLocationService, name: "Amazon Location Service"}
  - {id: AmazonLookoutforEquipment, name: "Amazon Lookout for Equipment"}
  - {id: AmazonLookoutforMetrics, name: "Amazon Lookout for Metrics"}
  - {id: AmazonLookoutforVision, name: "Amazon Lookout for Vision"}
  - {id: AmazonLumberyard, name: "Amazon Lumberyard"}
  - {id: AmazonMQforActiveMQ, name: "Amazon MQ for ActiveMQ"}
  - {id: AmazonMQforRabbitMQ, name: "Amazon MQ for RabbitMQ"}
  - {id: AmazonMacie, name: "Amazon Macie"}
  - {id: AmazonManagedBlockchain, name: "Amazon Managed Blockchain"}
  - {id: AmazonManagedGrafana, name: "Amazon Managed Grafana"}
  - {id: AmazonManagedServiceforApacheFlink, name: "Amazon Managed Service for Apache Flink"}
  - {id: AmazonManagedServiceforPrometheus, name: "Amazon Managed Service for Prometheus"}
  - {id: AmazonManagedStreamingforApacheKafkaMSK, name: "Amazon Managed Streaming for Apache Kafka (MSK)"}
  - {id: AmazonManagedWorkflowsforApacheAirflowMWAA, name: "Amazon Managed Workflows for Apache Airflow (MWAA)"}
  - {id: AmazonMechanicalTurkMTurk, name: "Amazon Mechanical Turk (MTurk)"}
  - {id: AmazonMemoryDB, name: "Amazon MemoryDB"}
  - {id: AmazonMonitron, name: "Amazon Monitron"}
  - {id: AmazonNeptune, name: "Amazon Neptune"}
  - {id: AmazonNimbleStudio, name: "Amazon Nimble Studio"}
  - {id: AmazonNovaAct, name: "Amazon Nova Act"}
  - {id: AmazonNovaForge, name: "Amazon Nova Forge"}
  - {id: AmazonOmics, name: "Amazon Omics"}
  - {id: AmazonOne, name: "Amazon One"}
  - {id: AmazonOpenSearchforSearchvectors, name: "Amazon OpenSearch for Search/vectors"}
  - {id: AmazonOpenSearchforlogsAnalytics, name: "Amazon OpenSearch for logs/Analytics"}
  - {id: AmazonPersonalize, name: "Amazon Personalize"}
  - {id: AmazonPolly, name: "Amazon Polly"}
  - {id: AmazonQBusiness, name: "Amazon Q Business"}
  - {id: AmazonQuantumLedgerDatabaseQLDB, name: "Amazon Quantum Ledger Database (QLDB)"}
  - {id: AmazonQuick, name: "Amazon Quick"}
  - {id: AmazonQuickSight, name: "Amazon QuickSight"}
  - {id: AmazonQuickSightPaginatedReports, name: "Amazon QuickSight Paginated Reports"}
  - {id: AmazonQuickSightQ, name: "Amazon QuickSight Q"}
  - {id: AmazonRDSAuroraforMySQL, name: "Amazon RDS Aurora for MySQL"}
  - {id: AmazonRDSAuroraforPostgreSQL, name: "Amazon RDS Aurora for PostgreSQL"}
  - {id: AmazonRDSCustomforSQLServer, name: "Amazon RDS Custom for SQL Server"}
  - {id: AmazonRDSProxy, name: "Amazon RDS Proxy"}
  - {id: AmazonRDSforDb2, name: "Amazon RDS for Db2"}
  - {id: AmazonRDSforMariaDB, name: "Amazon RDS for MariaDB"}
  - {id: AmazonRDSforMySQL, name: "Amazon RDS for MySQL"}
  - {id: AmazonRDSforOracle, name: "Amazon RDS for Oracle"}
  - {id: AmazonRDSforPostgreSQL, name: "Amazon RDS for PostgreSQL"}
  - {id: AmazonRDSforSQLServer, name: "Amazon RDS for SQL Server"}
  - {id: AmazonRDSonOutposts, name: "Amazon RDS on Outposts"}
  - {id: AmazonRedshift, name: "Amazon Redshift"}
  - {id: AmazonRekognitionCustomLabels, name: "Amazon Rekognition Custom Labels"}
  - {id: AmazonRekognitionFaceLiveness, name: "Amazon Rekognition Face Liveness"}
  - {id: AmazonRekognitionImage, name: "Amazon Rekognition Image"}
  - {id: AmazonRekognitionVideo, name: "Amazon Rekognition Video"}
  - {id: AmazonRoute53, name: "Amazon Route 53"}
  - {id: AmazonRoute53ApplicationRecoveryController, name: "Amazon Route 53 Application Recovery Controller"}
  - {id: AmazonS3, name: "Amazon S3"}
  - {id: AmazonS3Glacier, name: "Amazon S3 Glacier"}
  - {id: AmazonS3GlacierInstantRetrieval, name: "Amazon S3 Glacier Instant Retrieval"}
  - {id: AmazonS3Tables, name: "Amazon S3 Tables"}
  - {id: AmazonS3Vectors, name: "Amazon S3 Vectors"}
  - {id: AmazonSQS, name: "Amazon SQS"}
  - {id: AmazonSageMaker, name: "Amazon SageMaker"}
  - {id: AmazonSageMakerAutopilot, name: "Amazon SageMaker Autopilot"}
  - {id: AmazonSageMakerCanvas, name: "Amazon SageMaker Canvas"}
  - {id: AmazonSageMakerCatalog, name: "Amazon SageMaker Catalog"}
  - {id: AmazonSageMakerDataWrangler, name: "Amazon SageMaker Data Wrangler"}
  - {id: AmazonSageMakerEdgeManager, name: "Amazon SageMaker Edge Manager"}
  - {id: AmazonSageMakerFeatureStore, name: "Amazon SageMaker Feature Store"}
  - {id: AmazonSageMakerGroundTruth, name: "Amazon SageMaker Ground Truth"}
  - {id: AmazonSageMakerHyperPod, name: "Amazon SageMaker HyperPod"}
  - {id: AmazonSageMakerInference, name: "Amazon SageMaker Inference"}
  - {id: AmazonSageMakerJumpStart, name: "Amazon SageMaker JumpStart"}
  - {id: AmazonSageMakerLakehouse, name: "Amazon SageMaker Lakehouse"}
  - {id: AmazonSageMakerManagedMLFLow, name: "Amazon SageMaker Managed MLFLow"}
  - {id: AmazonSageMakerNotebookInstances, name: "Amazon SageMaker Notebook Instances"}
  - {id: AmazonSageMakerProcessing, name: "Amazon SageMaker Processing"}
  - {id: AmazonSageMakerServerlessModelCustomization, name: "Amazon SageMaker Serverless Model Customization"}
  - {id: AmazonSageMakerStudio, name: "Amazon SageMaker Studio"}
  - {id: AmazonSageMakerTraining, name: "Amazon SageMaker Training"}
  - {id: AmazonSageMakerUnifiedStudio, name: "Amazon SageMaker Unified Studio"}
  - {id: AmazonSagemakerNovaCustomization, name: "Amazon Sagemaker - Nova Customization"}
  - {id: AmazonSecurityLake, name: "Amazon Security Lake"}
  - {id: AmazonSimpleEmailServiceSES, name: "Amazon Simple Email Service (SES)"}
  - {id: AmazonSimpleNotificationServiceSNSA2A, name: "Amazon Simple Notification Service (SNS) A2A"}
  - {id: AmazonSimpleNotificationServiceSNSA2P, name: "Amazon Simple Notification Service (SNS) A2P"}
  - {id: AmazonSumerian, name: "Amazon Sumerian"}
  - {id: AmazonTextract, name: "Amazon Textract"}
  - {id: AmazonTranscribe, name: "Amazon Transcribe"}
  - {id: AmazonTranscribeMedical, name: "Amazon Transcribe Medical"}
  - {id: AmazonVPCLattice, name: "Amazon VPC Lattice"}
  - {id: AmazonVerifiedPermissions, name: "Amazon Verified Permissions"}
  - {id: AmazonVirtualPrivateCloudVPC, name: "Amazon Virtual Private Cloud (VPC)"}
  - {id: AmazonWorkDocs, name: "Amazon WorkDocs"}
  - {id: AmazonWorkLink, name: "Amazon WorkLink"}
  - {id: AmazonWorkMail, name: "Amazon WorkMail"}
  - {id: AmazonWorkSpacesApplicationManagerWAM, name: "Amazon WorkSpaces Application Manager (WAM)"}
  - {id: AmazonWorkSpacesCore, name: "Amazon WorkSpaces Core"}
  - {id: AmazonWorkSpacesCoreManagedInstances, name: "Amazon WorkSpaces Core Managed Instances"}
  - {id: AmazonWorkSpacesPools, name: "Amazon WorkSpaces Pools"}
  - {id: AmazonWorkSpacesSecureBrowser, name: "Amazon WorkSpaces Secure Browser"}
  - {id: AmazonWorkSpacesThinClient, name: "Amazon WorkSpaces Thin Client"}
  - {id: AmazonWorkSpacesforagents, name: "Amazon WorkSpaces for agents"}
  - {id: AmazonWorkspaces, name: "Amazon Workspaces"}
  - {id: AmplifyAdminUIimportexistingCognitoUserPoolandIdentityPools, name: "Amplify Admin UI import existing Cognito User Pool and Identity Pools"}
  - {id: ApacheMXNetonAWS, name: "Apache MXNet on AWS"}
  - {id: BabelfishforAuroraPostgreSQL, name: "Babelfish for Aurora PostgreSQL"}
  - {id: ClaudeEnterpriseinAWSMarketplace, name: "Claude Enterprise in AWS Marketplace"}
  - {id: ClaudePlatformonAWS, name: "Claude Platform on AWS"}
  - {id: CloudEndureDisasterRecovery, name: "CloudEndure Disaster Recovery"}
  - {id: CloudEndureMigration, name: "CloudEndure Migration"}
  - {id: CloudTrailLake, name: "CloudTrail Lake"}
  - {id: CloudWatchOmni, name: "CloudWatch Omni"}
  - {id: CloudWatchOmniforAgents, name: "CloudWatch Omni for Agents"}
  - {id: ContactLensforAmazonConnect, name: "Contact Lens for Amazon Connect"}
  - {id: CrossRegionDataTransfer, name: "Cross-Region Data Transfer"}
  - {id: ElasticFabricAdapterEFA, name: "Elastic Fabric Adapter (EFA)"}
  - {id: ElasticLoadBalancingELB, name: "Elastic Load Balancing (ELB)"}
  - {id: FreeRTOSIoT, name: "FreeRTOS (IoT)"}
  - {id: GatewayLoadBalancer, name: "Gateway Load Balancer"}
  - {id: GitLabDuowithAmazonQ, name: "GitLab Duo with Amazon Q"}
  - {id: Kiro, name: "Kiro"}
  - {id: MigrationEvaluatorTSOLogic, name: "Migration Evaluator (TSO Logic)"}
  - {id: NICEDCV, name: "NICE DCV"}
  - {id: OracleDatabaseAWS, name: "Oracle Database@AWS"}
  - {id: OracleonAWSGeneral, name: "Oracle on AWS- General"}
  - {id: PortingAssistantforNET, name: "Porting Assistant for .NET"}
  - {id: RedHatOpenShiftServiceonAWSROSA, name: "Red Hat OpenShift Service on AWS (ROSA)"}
  - {id: ResearchandEngineeringStudioRES, name: "Research and Engineering Studio (RES)"}
  - {id: Route53ResolverDNSFirewall, name: "Route 53 Resolver DNS Firewall"}
  - {id: S3ExpressOneZone, name: "S3 Express One Zone"}
  - {id: S3Files, name: "S3 Files"}
  - {id: S3GlacierDeepArchive, name: "S3 Glacier Deep Archive"}
  - {id: S3IntelligentTiering, name: "S3 Intelligent-Tiering"}
  - {id: SAPonAWSBDC, name: "SAP on AWS – BDC"}
  - {id: SAPonAWSBTP, name: "SAP on AWS – BTP"}
  - {id: SAPonAWSGROW, name: "SAP on AWS – GROW"}
  - {id: SAPonAWSGeneral, name: "SAP on AWS - General"}
  - {id: SAPonAWSLOB, name: "SAP on AWS – LOB"}
  - {id: SecurityHubExtended, name: "Security Hub Extended"}
  - {id: SnowballDataTransfer, name: "Snowball - Data Transfer"}
  - {id: SnowballEdgeCompute, name: "Snowball - Edge Compute"}
  - {id: SnowballwithTapeGateway, name: "Snowball with Tape Gateway"}
  - {id: SnowconeDataTransfer, name: "Snowcone - Data Transfer"}
  - {id: SnowconeEdgeCompute, name: "Snowcone - Edge Compute"}
  - {id: TimestreamforInfluxDB, name: "Timestream for InfluxDB"}
  - {id: VMWareManagedCloudonAWS, name: "VMWare Managed Cloud on AWS"}
  - {id: VMwareCloudonAWS, name: "VMware Cloud on AWS"}
  - {id: VMwareCloudonAWSOutposts, name: "VMware Cloud on AWS Outposts"}
  - {id: Wickr, name: "Wickr"}
"""###

    static let rules: StaticString = ###"""
# What Partner Central checks beyond its service models. Source `samples`: AWS's own partner-crm-integration-samples
# (opportunity-samples: Opportunity-Fields.csv, PostalCodeValidations.csv, CountriesWithoutPostalCode.csv), read 2026-11-22;
# `guide`: the Partner Central developer guide and API reference of the same day; `observed`: refusals that a public
# HubSpot connector recorded.
sources:
  samples: {title: "AWS partner-crm-integration-samples", url: "https://github.com/aws-samples/partner-crm-integration-samples", asOf: 2026-11-22}
  guide: {title: "AWS Partner Central API developer guide", url: "https://docs.aws.amazon.com/partner-central/latest/developer-guide/", asOf: 2026-11-22}
  observed: {title: "Refusals recorded by a public HubSpot and ACE connector", url: "https://github.com/aws-samples/partner-crm-integration-samples", asOf: 2026-11-22}
postal:
  source: samples
  # 9 and N stand for a digit, A for a letter; all else for itself.
  formats:
    - {country: BT, name: "Bhutan", masks: ["99999"]}
    - {country: TD, name: "Chad", masks: ["99999"]}
    - {country: CN, name: "China", masks: ["999999"]}
    - {country: CX, name: "Christmas Island", masks: ["9999"]}
    - {country: CC, name: "Cocos (Keeling) Islands", masks: ["9999"]}
    - {country: BA, name: "Bosnia and Herzegovina", masks: ["99999"]}
    - {country: BR, name: "Brazil", masks: ["99999", "99999-999"]}
    - {country: IN, name: "India", masks: ["999999", "999 999"]}
    - {country: ID, name: "Indonesia", masks: ["99999"]}
    - {country: JO, name: "Jordan", masks: ["99999"]}
    - {country: KZ, name: "Kazakhstan", masks: ["999999"]}
    - {country: KE, name: "Kenya", masks: ["99999"]}
    - {country: KR, name: "Korea", masks: ["99999"]}
    - {country: KW, name: "Kuwait", masks: ["99999"]}
    - {country: KG, name: "Kyrgyzstan", masks: ["999999"]}
    - {country: IL, name: "Israel", masks: ["99999", "9999999"]}
    - {country: IT, name: "Italy", masks: ["99999"]}
    - {country: JM, name: "Jamaica", masks: ["99"]}
    - {country: JP, name: "Japan", masks: ["9999999", "999-9999"]}
    - {country: BN, name: "Brunei Darussalam", masks: ["KB9999"]}
    - {country: CO, name: "Colombia", masks: ["999999"]}
    - {country: CR, name: "Costa Rica", masks: ["9999", "99999"]}
    - {country: LA, name: "Lao People's Democratic Republic", masks: ["99999"]}
    - {country: LS, name: "Lesotho", masks: ["999"]}
    - {country: LR, name: "Liberia", masks: ["9999"]}
    - {country: LI, name: "Liechtenstein", masks: ["9999"]}
    - {country: LT, name: "Lithuania", masks: ["99999", "LT-99999"]}
    - {country: DZ, name: "Algeria", masks: ["99999"]}
    - {country: AM, name: "Armenia", masks: ["9999"]}
    - {country: UA, name: "Ukraine", masks: ["99999"]}
    - {country: AU, name: "Australia", masks: ["9999"]}
    - {country: AT, name: "Austria", masks: ["9999"]}
    - {country: BH, name: "Bahrain", masks: ["999", "9999"]}
    - {country: CU, name: "Cuba", masks: ["99999"]}
    - {country: AF, name: "Afghanistan", masks: ["9999"]}
    - {country: AX, name: "Aland Islands", masks: ["99999"]}
    - {country: BL, name: "Saint Barthelemy", masks: ["97133"]}
    - {country: BD, name: "Bangladesh", masks: ["9999"]}
    - {country: IQ, name: "Iraq", masks: ["99999"]}
    - {country: ME, name: "Montenegro", masks: ["99999"]}
    - {country: MF, name: "Saint Martin (French Part )", masks: ["97150"]}
    - {country: BE, name: "Belgium", masks: ["B-9999", "9999"]}
    - {country: BM, name: "Bermuda", masks: ["AA 99", "AA AA"]}
    - {country: RS, name: "Serbia", masks: ["99999"]}
    - {country: SJ, name: "Svalbard and Jan Mayen", masks: ["9999"]}
    - {country: WF, name: "Wallis and Futuna", masks: ["986NN"]}
    - {country: SD, name: "Sudan", masks: ["99999"]}
    - {country: SS, name: "South Sudan", masks: ["99999"]}
    - {country: CZ, name: "Czech Republic", masks: ["999 99", "99999"]}
    - {country: DK, name: "Denmark", masks: ["9999"]}
    - {country: BG, name: "Bulgaria", masks: ["9999"]}
    - {country: KH, name: "Cambodia", masks: ["99999"]}
    - {country: CA, name: "Canada", masks: ["A9A 9A9", "A9A9A9"]}
    - {country: CV, name: "Cape Verde", masks: ["9999"]}
    - {country: HR, name: "Croatia", masks: ["99999"]}
    - {country: CY, name: "Cyprus", masks: ["9999"]}
    - {country: DO, name: "Dominican Republic", masks: ["99999"]}
    - {country: MZ, name: "Mozambique", masks: ["9999"]}
    - {country: MT, name: "Malta", masks: ["AAA 9999", "AAA9999"]}
    - {country: MM, name: "Myanmar", masks: ["99999"]}
    - {country: NA, name: "Namibia", masks: ["99999"]}
    - {country: NP, name: "Nepal", masks: ["99999"]}
    - {country: LU, name: "Luxembourg", masks: ["9999"]}
    - {country: MK, name: "Macedonia, The former Yugoslav Republic Of", masks: ["9999"]}
    - {country: MG, name: "Madagascar", masks: ["999"]}
    - {country: MY, name: "Malaysia", masks: ["99999"]}
    - {country: MA, name: "Morocco", masks: ["99999"]}
    - {country: MV, name: "Maldives", masks: ["9999", "99999"]}
    - {country: NL, name: "Netherlands", masks: ["9999 AA", "9999AA"]}
    - {country: NC, name: "New Caledonia", masks: ["988NN"]}
    - {country: TR, name: "Turkey", masks: ["99999"]}
    - {country: TM, name: "Turkmenistan", masks: ["999999"]}
    - {country: GR, name: "Greece", masks: ["99999", "999 99"]}
    - {country: IS, name: "Iceland", masks: ["999"]}
    - {country: GW, name: "Guinea-Bissau", masks: ["9999"]}
    - {country: HT, name: "Haiti", masks: ["9999"]}
    - {country: HN, name: "Honduras", masks: ["99999"]}
    - {country: SN, name: "Senegal", masks: ["99999"]}
    - {country: SG, name: "Singapore", masks: ["999999"]}
    - {country: SK, name: "Slovakia", masks: ["999 99", "99999"]}
    - {country: ZA, name: "South Africa", masks: ["9999"]}
    - {country: GU, name: "Guam", masks: ["99999"]}
    - {country: GE, name: "Georgia", masks: ["9999"]}
    - {country: HU, name: "Hungary", masks: ["9999"]}
    - {country: RO, name: "Romania", masks: ["999999"]}
    - {country: VC, name: "Saint Vincent and the Grenadines", masks: ["VC9999"]}
    - {country: FR, name: "France", masks: ["99999"]}
    - {country: GF, name: "French Guiana", masks: ["973NN"]}
    - {country: PF, name: "French Polynesia", masks: ["987NN"]}
    - {country: GT, name: "Guatemala", masks: ["99999"]}
    - {country: DE, name: "Germany", masks: ["99999"]}
    - {country: PE, name: "Peru", masks: ["99999"]}
    - {country: PH, name: "Philippines", masks: ["9999"]}
    - {country: PL, name: "Poland", masks: ["99-999"]}
    - {country: PT, name: "Portugal", masks: ["9999", "9999-999"]}
    - {country: SM, name: "San Marino", masks: ["4789N"]}
    - {country: SA, name: "Saudi Arabia", masks: ["99999-9999"]}
    - {country: EC, name: "Ecuador", masks: ["999999"]}
    - {country: EG, name: "Egypt", masks: ["99999"]}
    - {country: SV, name: "El Salvador", masks: ["1101"]}
    - {country: EE, name: "Estonia", masks: ["99999"]}
    - {country: ET, name: "Ethiopia", masks: ["9999"]}
    - {country: GL, name: "Greenland", masks: ["9999"]}
    - {country: GP, name: "Guadeloupe", masks: ["971NN"]}
    - {country: "NO", name: "Norway", masks: ["9999"]}
    - {country: OM, name: "Oman", masks: ["999"]}
    - {country: PK, name: "Pakistan", masks: ["99999"]}
    - {country: PR, name: "Puerto Rico", masks: ["99999"]}
    - {country: RE, name: "Reunion", masks: ["974NN"]}
    - {country: FO, name: "Faroe Islands", masks: ["999"]}
    - {country: MC, name: "Monaco", masks: ["980NN"]}
    - {country: MN, name: "Mongolia", masks: ["99999"]}
    - {country: NE, name: "Niger", masks: ["9999"]}
    - {country: NG, name: "Nigeria", masks: ["999999"]}
    - {country: NF, name: "Norfolk Island", masks: ["9999"]}
    - {country: MP, name: "Northern Mariana Islands", masks: ["99999"]}
    - {country: PW, name: "Palau", masks: ["99999"]}
    - {country: PA, name: "Panama", masks: ["999999"]}
    - {country: PG, name: "Papua New Guinea", masks: ["999"]}
    - {country: PY, name: "Paraguay", masks: ["9999"]}
    - {country: FI, name: "Finland", masks: ["99999"]}
    - {country: NZ, name: "New Zealand", masks: ["9999"]}
    - {country: NI, name: "Nicaragua", masks: ["99999"]}
    - {country: MH, name: "Marshall Islands", masks: ["99999"]}
    - {country: MQ, name: "Martinique", masks: ["972NN"]}
    - {country: YT, name: "Mayotte", masks: ["976NN"]}
    - {country: MX, name: "Mexico", masks: ["99999"]}
    - {country: US, name: "United States", masks: ["99999", "99999-9999"]}
    - {country: UY, name: "Uruguay", masks: ["99999"]}
    - {country: VA, name: "Holy See (Vatican City State)", masks: ["120"]}
    - {country: VN, name: "Viet Nam", masks: ["999999"]}
    - {country: VI, name: "VIRGIN ISLANDS, U.S.", masks: ["99999"]}
    - {country: ZM, name: "Zambia", masks: ["99999"]}
    - {country: AL, name: "Albania", masks: ["9999"]}
    - {country: ES, name: "Spain", masks: ["99999"]}
    - {country: LK, name: "Sri Lanka", masks: ["99999"]}
    - {country: PM, name: "Saint Pierre and Miquelon", masks: ["97500"]}
    - {country: SZ, name: "Swaziland", masks: ["M999"]}
    - {country: SE, name: "Sweden", masks: ["S-99999", "SE-99999", "99999", "999 99"]}
    - {country: CH, name: "Switzerland", masks: ["9999"]}
    - {country: TW, name: "Taiwan", masks: ["99999"]}
    - {country: TJ, name: "Tajikistan", masks: ["999999"]}
    - {country: TH, name: "Thailand", masks: ["99999"]}
    - {country: TT, name: "Trinidad and Tobago", masks: ["999999"]}
    - {country: TN, name: "Tunisia", masks: ["9999"]}
    - {country: IE, name: "Ireland", shown: "A99 9A9A or A999A9A", patterns: ["[A-Z][0-9][0-9W] ?[A-Z0-9]{4}"]}
    - {country: GB, name: "United Kingdom", shown: "A(A)N(A/N)NAA OR A(A)N(A/N) NAA", patterns: ["[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"]}
  # Countries without postal codes: none is asked for.
  without: ["BO", "BW", "CF", "KI", "KM", "CG", "CK", "CI", "LY", "AG", "AW", "UG", "BS", "SY", "AO", "BQ", "CW", "HM", "BZ", "BJ", "SH", "DJ", "DM", "BF", "BI", "CM", "ML", "NR", "MO", "MW", "AN", "TV", "GY", "HK", "SC", "SL", "SB", "GH", "RW", "KN", "TF", "ST", "TL", "GQ", "ER", "GD", "GM", "QA", "FJ", "NU", "MR", "VU", "YE", "ZW", "SR", "TG", "TK", "TO", "AE"]
# Picklists that the service model leaves as plain text and the API reference spells out.
picklists:
  source: guide
  useCases:
    - "AI Machine Learning and Analytics"
    - "Archiving"
    - "Big Data: Data Warehouse/Data Integration/ETL/Data Lake/BI"
    - "Blockchain"
    - "Business Applications: Mainframe Modernization"
    - "Business Applications & Contact Center"
    - "Business Applications & SAP Production"
    - "Centralized Operations Management"
    - "Cloud Management Tools"
    - "Cloud Management Tools & DevOps with Continuous Integration & Continuous Delivery (CICD)"
    - "Configuration, Compliance & Auditing"
    - "Connected Services"
    - "Containers & Serverless"
    - "Content Delivery & Edge Services"
    - "Database"
    - "Edge Computing/End User Computing"
    - "Energy"
    - "Enterprise Governance & Controls"
    - "Enterprise Resource Planning"
    - "Financial Services"
    - "Healthcare and Life Sciences"
    - "High Performance Computing"
    - "Hybrid Application Platform"
    - "Industrial Software"
    - "IOT"
    - "Manufacturing, Supply Chain and Operations"
    - "Media & High performance computing (HPC)"
    - "Migration/Database Migration"
    - "Monitoring, logging and performance"
    - "Monitoring & Observability"
    - "Networking"
    - "Outpost"
    - "SAP"
    - "Security & Compliance"
    - "Storage & Backup"
    - "Training"
    - "VMC"
    - "VMWare"
    - "Web development & DevOps"
  programs:
    - "APN Immersion Days"
    - "APN Solution Space"
    - "ATO (Authority to Operate)"
    - "AWS Marketplace Campaign"
    - "IS Immersion Day SFID Program"
    - "ISV Workload Migration"
    - "Migration Acceleration Program"
    - "P3"
    - "Partner Launch Initiative"
    - "Partner Opportunity Acceleration Funded"
    - "The Next Smart"
    - "VMware Cloud on AWS"
    - "Well-Architected"
    - "Windows"
    - "Workspaces/AppStream Accelerator Program"
    - "WWPS NDPP"
  states:
    - "Alabama"
    - "Alaska"
    - "American Samoa"
    - "Arizona"
    - "Arkansas"
    - "California"
    - "Colorado"
    - "Connecticut"
    - "Delaware"
    - "Dist. of Columbia"
    - "Federated States of Micronesia"
    - "Florida"
    - "Georgia"
    - "Guam"
    - "Hawaii"
    - "Idaho"
    - "Illinois"
    - "Indiana"
    - "Iowa"
    - "Kansas"
    - "Kentucky"
    - "Louisiana"
    - "Maine"
    - "Marshall Islands"
    - "Maryland"
    - "Massachusetts"
    - "Michigan"
    - "Minnesota"
    - "Mississippi"
    - "Missouri"
    - "Montana"
    - "Nebraska"
    - "Nevada"
    - "New Hampshire"
    - "New Jersey"
    - "New Mexico"
    - "New York"
    - "North Carolina"
    - "North Dakota"
    - "Northern Mariana Islands"
    - "Ohio"
    - "Oklahoma"
    - "Oregon"
    - "Palau"
    - "Pennsylvania"
    - "Puerto Rico"
    - "Rhode Island"
    - "South Carolina"
    - "South Dakota"
    - "Tennessee"
    - "Texas"
    - "Utah"
    - "Vermont"
    - "Virginia"
    - "Virgin Islands"
    - "Washington"
    - "West Virginia"
    - "Wisconsin"
    - "Wyoming"
    - "APO/AE"
    - "AFO/FPO"
    - "FPO, AP"
  marketingUseCases:
    - "AI/ML"
    - "Analytics"
    - "Application Integration"
    - "Blockchain"
    - "Business Applications"
    - "Cloud Financial Management"
    - "Compute"
    - "Containers"
    - "Customer Engagement"
    - "Databases"
    - "Developer Tools"
    - "End User Computing"
    - "Front End Web & Mobile"
    - "Game Tech"
    - "IoT"
    - "Management & Governance"
    - "Media Services"
    - "Migration & Transfer"
    - "Networking & Content Delivery"
    - "Quantum Technologies"
    - "Robotics"
    - "Satellite"
    - "Security"
    - "Serverless"
    - "Storage"
    - "VR & AR"
review:
  source: guide
  # What may change while AWS asks for action; everything else is locked.
  editableInActionRequired:
    - Customer.Account.Address.City
    - Customer.Account.Address.CountryCode
    - Customer.Account.Address.PostalCode
    - Customer.Account.Address.StateOrRegion
    - Customer.Account.Address.StreetAddress
    - Customer.Account.WebsiteUrl
    - LifeCycle.TargetCloseDate
    - Project.ExpectedCustomerSpend
    - Project.CustomerBusinessProblem
    - PartnerOpportunityIdentifier
  # What is locked once AWS approved.
  lockedWhenApproved:
    - Customer.Account.Address.CountryCode
    - Customer.Account.Address.PostalCode
    - Customer.Account.Industry
    - Customer.Account.WebsiteUrl
    - Project.CustomerBusinessProblem
    - PartnerOpportunityIdentifier
    - Project.Title
caps:
  source: guide
  products: 20
  solutions: 10
# Abbreviations (USPS) that company files use for the states of the picklist.
stateCodes: {AL: Alabama, AK: Alaska, AS: American Samoa, AZ: Arizona, AR: Arkansas, CA: California, CO: Colorado, CT: Connecticut, DE: Delaware, DC: Dist. of Columbia, FM: Federated States of Micronesia, FL: Florida, GA: Georgia, GU: Guam, HI: Hawaii, ID: Idaho, IL: Illinois, IN: Indiana, IA: Iowa, KS: Kansas, KY: Kentucky, LA: Louisiana, ME: Maine, MH: Marshall Islands, MD: Maryland, MA: Massachusetts, MI: Michigan, MN: Minnesota, MS: Mississippi, MO: Missouri, MT: Montana, NE: Nebraska, NV: Nevada, NH: New Hampshire, NJ: New Jersey, NM: New Mexico, NY: New York, NC: North Carolina, ND: North Dakota, MP: Northern Mariana Islands, OH: Ohio, OK: Oklahoma, "OR": Oregon, PW: Palau, PA: Pennsylvania, PR: Puerto Rico, RI: Rhode Island, SC: South Carolina, SD: South Dakota, TN: Tennessee, TX: Texas, UT: Utah, VT: Vermont, VI: Virgin Islands, VA: Virginia, WA: Washington, WV: West Virginia, WI: Wisconsin, WY: Wyoming}
"""###

}
