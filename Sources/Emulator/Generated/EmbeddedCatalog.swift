// Made by scripts/embed-data from Data/. Do not edit.
// Sources: 1c9bd92e165137b2bc574248a225fcd86fc272561684ea6284ab21e6772d5a23
// swift-format-ignore-file

enum EmbeddedCatalog {
    static func text(_ path: String) -> StaticString? {
        switch path {
        case "catalog.json": return catalog_json
        default: return nil
        }
    }

    static let catalog_json: StaticString = ###"""
{
  "note": "An example. Which benefits Partner Central offers, and what their request schemas ask for, is visible to enrolled partners only: names, programs and fields here are assumptions.",
  "accounts": [
    {"accountId": "111122223333", "accessKeyId": "AKIAEMULATORPARTNER0", "secretAccessKey": "emulator-partner-secret", "role": "partner"},
    {"accountId": "444455556666", "accessKeyId": "AKIAEMULATORFOUNDER0", "secretAccessKey": "emulator-founder-secret", "role": "customer"}
  ],
  "solutions": [
    {"id": "S-1234567", "name": "SaaS foundations on AWS", "category": "Software Product", "status": "Active"},
    {"id": "S-7654321", "name": "SOC 2 readiness on AWS", "category": "Consulting Service", "status": "Active"}
  ],
  "benefits": [
    {
      "id": "ben-poc00000000001", "name": "Proof of Concept credits", "description": "Credits for a time-boxed proof of concept.",
      "programs": ["POC"], "fulfillmentTypes": ["CREDITS"], "status": "ACTIVE", "applicableProducts": ["Amazon Bedrock"],
      "validityMonths": 12, "largestAward": "25000.00", "requiresApprovedOpportunity": true,
      "schema": {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
        "required": ["AccountId", "ProjectTitle", "ProjectDescription", "StartDate", "EndDate", "RequestedAmount", "SuccessCriteria"],
        "properties": {
          "AccountId": {"type": "string", "title": "AWS account that receives the credits", "pattern": "^[0-9]{12}$"},
          "ProjectTitle": {"type": "string", "title": "Project title", "minLength": 5, "maxLength": 120},
          "ProjectDescription": {"type": "string", "title": "What is built and why", "minLength": 40, "maxLength": 4000},
          "StartDate": {"type": "string", "title": "Start date", "format": "date"},
          "EndDate": {"type": "string", "title": "End date", "format": "date"},
          "RequestedAmount": {"type": "number", "title": "Requested amount in USD", "exclusiveMinimum": 0, "maximum": 25000},
          "SuccessCriteria": {"type": "string", "title": "How success is measured", "minLength": 10, "maxLength": 2000},
          "ProjectPlanAttached": {"type": "boolean", "title": "A project plan is attached"}
        }
      }
    },
    {
      "id": "ben-startup0000001", "name": "Startup workload credits", "description": "Credits for a startup's first workload, filed by a partner.",
      "programs": ["STARTUP"], "fulfillmentTypes": ["CREDITS"], "status": "ACTIVE", "applicableProducts": [],
      "validityMonths": 24, "largestAward": "100000.00", "requiresApprovedOpportunity": true,
      "schema": {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
        "required": ["AwsAccountId", "CompanyName", "Website", "FundingStage", "WorkloadDescription", "ExpectedMonthlySpend", "Services"],
        "properties": {
          "AwsAccountId": {"type": "string", "title": "AWS account that receives the credits", "pattern": "^[0-9]{12}$"},
          "CompanyName": {"type": "string", "title": "Company", "minLength": 1, "maxLength": 120},
          "Website": {"type": "string", "title": "Website", "minLength": 4, "maxLength": 255},
          "FundingStage": {"type": "string", "title": "Funding stage", "enum": ["Bootstrapped", "Pre-Seed", "Seed", "Series A", "Series B"]},
          "WorkloadDescription": {"type": "string", "title": "Workload", "minLength": 40, "maxLength": 4000},
          "ExpectedMonthlySpend": {"type": "number", "title": "Expected monthly AWS spend in USD at month 12", "exclusiveMinimum": 0},
          "Services": {"type": "array", "title": "AWS services", "minItems": 1, "maxItems": 50, "items": {"type": "string"}},
          "Competitor": {"type": "string", "title": "Platform that is left"},
          "IsBillingConsolidated": {"type": "boolean", "title": "The account is in an AWS organization"}
        }
      }
    }
  ]
}
"""###

}
