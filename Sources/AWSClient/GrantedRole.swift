/// A role that a founder grants in an account of theirs, so that this server does one kind of work there.
///
/// It may do what its purpose names and nothing else; only the server's account may take it, and only with the company's external id.
public struct GrantedRole: Sendable {
    /// What a role is for.
    public struct Purpose: Sendable {
        /// The role's name in what is shipped.
        public let name: String
        /// What it lets the server do, as a sentence.
        public let sentence: String
        /// The name of its policy.
        let policy: String
        /// What it may do, by IAM's names.
        public let actions: [String]

        public init(name: String, sentence: String, policy: String, actions: [String]) {
            (self.name, self.sentence, self.policy, self.actions) = (name, sentence, policy, actions)
        }
    }

    public let purpose: Purpose
    /// The AWS account whose keys this server has.
    public let server: String
    public let externalID: String

    public init(_ purpose: Purpose, server: String, externalID: String) {
        (self.purpose, self.server, self.externalID) = (purpose, server, externalID)
    }

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
        GrantedRole.template(
            purpose, parameters: "", principal: "\"arn:aws:iam::\(server):root\"",
            externalID: "\"\(externalID)\"")
    }

    /// The template that serves every company: it asks for the server's account and the external id, and stands in the papers
    /// for an operator to put into a bucket.
    public static func sharedTemplate(_ purpose: Purpose) -> String {
        template(
            purpose,
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
    }

    private static func template(
        _ purpose: Purpose, parameters: String, principal: String, externalID: String
    ) -> String {
        """
        AWSTemplateFormatVersion: "2010-09-09"
        Description: \(purpose.sentence) Delete the stack to end it.
        \(parameters)Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              RoleName: \(purpose.name)
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
                - PolicyName: \(purpose.policy)
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Action: [\(purpose.actions.map { "\"\($0)\"" }.joined(separator: ", "))]
                        Resource: "*"
        Outputs:
          RoleArn:
            Value: !GetAtt Role.Arn

        """
    }

    /// CloudFormation's page that makes the stack from the shared template, all fields filled in (quick-create links, as the
    /// CloudFormation user guide describes them, read on 2026-11-29).
    ///
    /// - Parameter template: where the operator put ``sharedTemplate(_:)`` in Amazon S3; CloudFormation reads it from nowhere else.
    public func quickCreate(template: String) -> String {
        "https://console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/quickcreate"
            + "?templateURL=\(template)&stackName=\(purpose.name)&param_Server=\(server)&param_ExternalId=\(externalID)"
    }

    /// The same in Terraform.
    public var terraform: String {
        """
        resource "aws_iam_role" "cloudroute_\(purpose.policy)" {
          name = "\(purpose.name)"

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

        resource "aws_iam_role_policy" "cloudroute_\(purpose.policy)" {
          name = "\(purpose.policy)"
          role = aws_iam_role.cloudroute_\(purpose.policy).id

          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect   = "Allow"
              Action   = [\(purpose.actions.map { "\"\($0)\"" }.joined(separator: ", "))]
              Resource = "*"
            }]
          })
        }

        output "role_arn" {
          value = aws_iam_role.cloudroute_\(purpose.policy).arn
        }

        """
    }
}
