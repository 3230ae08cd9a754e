internal import StructuredText
internal import Units

/// Who may sign in, with what, and since when.
extension LiveCheck {
    private static let users = Population.each([
        .init("iam GetAccountAuthorizationDetails", "UserDetailList", "Arn")
    ])

    static let identity: [LiveCheck] = [
        LiveCheck("people-mfa", users) { snapshot, region, user in
            let name = user["UserName"]?.text ?? ""
            guard let login = snapshot.about("iam GetLoginProfile", region, "UserName", name) else {
                return .open("iam GetLoginProfile was not asked")
            }
            // Who has no password does not sign in.
            guard login.outcome != .absent else { return nil }
            return snapshot.told(login, absent: .pass("no password")) { _ in
                snapshot.told("iam ListMFADevices", region, "UserName", name, absent: .fail("no factor")) {
                    let count = items($0, at: "MFADevices").count
                    return .held(
                        count > 0, count == 0 ? "a password and no second factor" : "\(count) factors")
                }
            }
        },
        LiveCheck("key-age", users) { snapshot, region, user in
            let name = user["UserName"]?.text ?? ""
            guard let keys = snapshot.about("iam ListAccessKeys", region, "UserName", name) else {
                return .open("iam ListAccessKeys was not asked")
            }
            let active = items(keys.body, at: "AccessKeyMetadata").filter { $0["Status"]?.text == "Active" }
            guard keys.outcome != .answered || !active.isEmpty else { return nil }
            return snapshot.told(keys, absent: .pass("no key")) { _ in
                let ages = active.map { age($0["CreateDate"], snapshot) }
                guard let oldest = ages.compactMap(\.self).max(), !ages.contains(nil) else {
                    return .open("AWS tells no age of a key")
                }
                return .held(oldest <= 90, "\(active.count) active, the oldest \(oldest) days")
            }
        },
        LiveCheck("secret-age", .each([.init("secretsmanager ListSecrets", "SecretList", "ARN")])) {
            snapshot, _, secret in
            guard seconds(secret["DeletedDate"]) == nil else { return nil }
            if let owner = secret["OwningService"]?.text { return .pass("\(owner) changes it") }
            if isYes(secret["RotationEnabled"]) { return .pass("changed by itself") }
            guard let days = age(secret["LastChangedDate"], snapshot) ?? age(secret["CreatedDate"], snapshot)
            else {
                return .open("AWS tells no day of its last change")
            }
            return .held(days <= 365, "changed \(days) days ago")
        },
        LiveCheck(
            "role-trust", .each([.init("iam GetAccountAuthorizationDetails", "RoleDetailList", "Arn")])
        ) { _, _, role in
            guard let statements = statements(encoded: role["AssumeRolePolicyDocument"]) else {
                return .open("the text of its policy cannot be read")
            }
            let isOpen = statements.contains { $0.isOpen }
            return .held(!isOpen, isOpen ? "everybody may take it" : "named principals")
        },
        LiveCheck("key-policy", .each([.init("kms ListKeys", "Keys", "KeyArn")])) { snapshot, region, key in
            let id = key["KeyId"]?.text ?? ""
            // AWS writes the policies of its own keys.
            guard
                snapshot.about("kms DescribeKey", region, "KeyId", id)?.body["KeyMetadata"]?["KeyManager"]?
                    .text
                    != "AWS"
            else { return nil }
            return snapshot.told("kms GetKeyPolicy", region, "KeyId", id, absent: .fail("no policy")) {
                body in
                guard let text = body["Policy"]?.text, let policy = try? JSON(parsing: text) else {
                    return .open("the text of its policy cannot be read")
                }
                let statements = TerraformPlan.statements(policy: policy)
                if statements.contains(where: \.isOpen) { return .fail("everybody may use it") }
                return snapshot.tenancy.strangers(statements, at: key["KeyArn"]?.text ?? "").map {
                    .fail("\($0) of another tenant may use it")
                } ?? .pass("named principals")
            }
        },
        LiveCheck(
            "message-open",
            .each([
                .init("sqs ListQueues", "QueueUrls", "."), .init("sns ListTopics", "Topics", "TopicArn"),
            ])
        ) { snapshot, region, item in
            let topic = item["TopicArn"]?.text
            return snapshot.told(
                topic == nil ? "sqs GetQueueAttributes" : "sns GetTopicAttributes", region,
                topic == nil ? "QueueUrl" : "TopicArn", topic ?? item.text ?? "", absent: .pass("no policy")
            ) { body in
                guard let text = entry(body["Attributes"], "Policy") else { return .pass("no policy") }
                guard let policy = try? JSON(parsing: text) else {
                    return .open("the text of its policy cannot be read")
                }
                let isOpen = TerraformPlan.statements(policy: policy).contains { $0.isOpen }
                return .held(!isOpen, isOpen ? "everybody may use it" : "named principals, or conditions")
            }
        },
    ]
}

extension TerraformPlan.Statement {
    /// Whether it lets everybody in, whoever asks from wherever.
    var isOpen: Bool {
        guard isAllowed, principals.contains("*") else { return false }
        // A condition on how somebody comes (TLS, an address, a second factor) says nothing of who it is.
        return !conditions.contains { condition in
            TerraformPlan.Statement.whos.contains(condition.name.lowercased())
                && !condition.test.contains("Not") && !condition.values.isEmpty
                && !condition.values.contains { $0.allSatisfy { "*?".contains($0) } }
        }
    }

    /// Keys of conditions that say whose a request is.
    private static let whos: Set = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount", "aws:principalarn",
        "aws:principaltag/tenant", "aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid",
        "aws:userid", "kms:calleraccount", "kms:viaservice", "aws:sourcevpc", "aws:sourcevpce",
        "sts:externalid", "accounts.google.com:aud", "token.actions.githubusercontent.com:sub",
    ]
}
