/// The role that a founder grants in the account that receives a credit, so that this server brings the code onto its balance.
///
/// It may redeem a code and read credits, nothing else; only the server's account may take it, and only with the company's external id.
public struct ReceivingRole: Sendable {
    /// The AWS account whose keys this server has.
    public let server: String
    public let externalID: String

    public init(server: String, externalID: String) {
        (self.server, self.externalID) = (server, externalID)
    }

    /// The role's name in what is shipped.
    public static let name = "CloudRouteCredits"

    /// What it may do, by IAM's names (AWS's service authorization reference for `billing`, read on 2026-11-29).
    public static let actions = [
        "billing:GetCreditAllocationHistory", "billing:GetCredits", "billing:RedeemCredits",
    ]

    /// The account of a role; nil for what is no role's ARN.
    public static func account(of arn: String) -> String? {
        guard arn.utf8.count <= 600,
            let match = arn.wholeMatch(
                of: #/arn:aws(?:-[a-z]+)*:iam::([0-9]{12}):role/[A-Za-z0-9+=,.@_/-]{1,512}/#)
        else { return nil }
        return String(match.1)
    }

    /// A CloudFormation template in YAML.
    public var cloudFormation: String {
        ReceivingRole.template(
            parameters: "", principal: "\"arn:aws:iam::\(server):root\"", externalID: "\"\(externalID)\"")
    }

    /// The template that serves every company: it asks for the server's account and the external id, and stands in `docs/role.yaml`
    /// for an operator to put into a bucket.
    public static let sharedTemplate = template(
        parameters: """
            Parameters:
              Server:
                Type: String
                AllowedPattern: "[0-9]{12}"
                Description: The AWS account whose keys the server has.
              ExternalId:
                Type: String
                AllowedPattern: "cloudroute-[0-9a-f]{32}"
                Description: The company's external id, as the server shows it.

            """, principal: "!Sub \"arn:aws:iam::${Server}:root\"", externalID: "!Ref ExternalId")

    private static func template(parameters: String, principal: String, externalID: String) -> String {
        """
        AWSTemplateFormatVersion: "2010-09-09"
        Description: Lets CloudRoute redeem credit codes and read credits. Delete the stack to end it.
        \(parameters)Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              RoleName: \(Self.name)
              MaxSessionDuration: 3600
              AssumeRolePolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: Allow
                    Principal:
                      AWS: \(principal)
                    Action: sts:AssumeRole
                    Condition:
                      StringEquals:
                        "sts:ExternalId": \(externalID)
              Policies:
                - PolicyName: credits
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Action: [\(Self.actions.map { "\"\($0)\"" }.joined(separator: ", "))]
                        Resource: "*"
        Outputs:
          RoleArn:
            Value: !GetAtt Role.Arn

        """
    }

    /// CloudFormation's page that makes the stack from the shared template, all fields filled in (quick-create links, as the
    /// CloudFormation user guide describes them, read on 2026-11-29).
    ///
    /// - Parameter template: where the operator put ``sharedTemplate`` in Amazon S3; CloudFormation reads it from nowhere else.
    public func quickCreate(template: String) -> String {
        "https://console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/quickcreate"
            + "?templateURL=\(template)&stackName=\(Self.name)&param_Server=\(server)&param_ExternalId=\(externalID)"
    }

    /// The same in Terraform.
    public var terraform: String {
        """
        resource "aws_iam_role" "cloudroute_credits" {
          name = "\(Self.name)"

          assume_role_policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect    = "Allow"
              Principal = { AWS = "arn:aws:iam::\(server):root" }
              Action    = "sts:AssumeRole"
              Condition = { StringEquals = { "sts:ExternalId" = "\(externalID)" } }
            }]
          })
        }

        resource "aws_iam_role_policy" "cloudroute_credits" {
          name = "credits"
          role = aws_iam_role.cloudroute_credits.id

          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect   = "Allow"
              Action   = [\(Self.actions.map { "\"\($0)\"" }.joined(separator: ", "))]
              Resource = "*"
            }]
          })
        }

        output "role_arn" {
          value = aws_iam_role.cloudroute_credits.arn
        }

        """
    }
}
