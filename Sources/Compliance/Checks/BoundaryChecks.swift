internal import StructuredText

/// What is open to the outside, and what crosses the boundary.
extension LiveCheck {
    static let boundary: [LiveCheck] = [
        LiveCheck("open-port", .each([.init("ec2 DescribeSecurityGroups", "securityGroupInfo", "groupId")])) {
            _, _, group in
            let open = items(group, at: "ipPermissions").filter { rule in
                let from = items(rule, at: "ipRanges/cidrIp") + items(rule, at: "ipv6Ranges/cidrIpv6")
                guard from.compactMap(\.text).contains(where: OpenPorts.isEverybody) else { return false }
                let (low, high) = (number(rule["fromPort"]), number(rule["toPort"]))
                guard ["tcp", "6"].contains(rule["ipProtocol"]?.text), let low, low == high else {
                    return true
                }
                return ![80, 443].contains(low)
            }
            let told = open.map { rule in
                rule["ipProtocol"]?.text == "-1"
                    ? "all"
                    : "\(rule["ipProtocol"]?.text ?? "") \(rule["fromPort"]?.text ?? "")-\(rule["toPort"]?.text ?? "")"
            }
            return .held(
                open.isEmpty,
                open.isEmpty ? "nothing but the web is open" : "open: \(told.joined(separator: ", "))")
        },
        LiveCheck("subnet-public-address", .each([.init("ec2 DescribeSubnets", "subnetSet", "subnetId")])) {
            _, _, subnet in
            .flag(subnet, "mapPublicIpOnLaunch", is: false)
        },
        LiveCheck("task-public-address", .each([.init("ecs DescribeServices", "services", "serviceArn")])) {
            _, _, service in
            guard let network = service["networkConfiguration"]?["awsvpcConfiguration"] else { return nil }
            let word = network["assignPublicIp"]?.text ?? "DISABLED"
            return .held(word == "DISABLED", word)
        },
        LiveCheck("database-public", .instances) { _, _, database in
            .flag(database, "PubliclyAccessible", is: false)
        },
        LiveCheck("bucket-public", .buckets) { snapshot, region, bucket in
            snapshot.told(
                "s3 GetPublicAccessBlock", region, "Bucket", bucket["Name"]?.text ?? "",
                absent: .fail("no block"), blocks)
        },
        LiveCheck("account-public", .account(reads: ["s3control GetPublicAccessBlock"])) {
            snapshot, region, _ in
            snapshot.one("s3control GetPublicAccessBlock", region, absent: .fail("no block"), blocks)
        },
        LiveCheck("firewall", .balancers) { snapshot, region, balancer in
            guard balancer["Type"]?.text == "application", balancer["Scheme"]?.text != "internal"
            else { return nil }
            let arn = balancer["LoadBalancerArn"]?.text ?? ""
            return snapshot.told(
                "wafv2 GetWebACLForResource", region, "ResourceArn", arn,
                absent: .fail("no web ACL is attached")
            ) { body in
                let name = body["WebACL"]?["Name"]?.text
                return .held(name != nil, name ?? "no web ACL is attached")
            }
        },
        LiveCheck(
            "function-open",
            .each([.init("lambda ListFunctionUrlConfigs", "FunctionUrlConfigs", "FunctionArn")])
        ) { _, _, address in
            .held(address["AuthType"]?.text == "AWS_IAM", address["AuthType"]?.text ?? "NONE")
        },
        LiveCheck("balancer-tls", .each([.init("elbv2 DescribeListeners", "Listeners", "ListenerArn")])) {
            _, _, listener in
            let word = listener["Protocol"]?.text ?? ""
            if word == "HTTP" {
                let actions = items(listener, at: "DefaultActions")
                let isSafe =
                    !actions.isEmpty
                    && actions.allSatisfy {
                        $0["Type"]?.text == "redirect" && $0["RedirectConfig"]?["Protocol"]?.text == "HTTPS"
                    }
                return .held(
                    isSafe, isSafe ? "HTTP redirects to HTTPS" : "HTTP is served, or not redirected to HTTPS")
            }
            guard ["HTTPS", "TLS"].contains(word) else { return nil }
            let policy = listener["SslPolicy"]?.text ?? ""
            return .held(TLSPolicies.isStrong(policy), policy)
        },
        LiveCheck("delivery-tls", .each([.init("cloudfront ListDistributions", "Items", "ARN")])) {
            _, _, distribution in
            let words =
                (items(distribution, at: "DefaultCacheBehavior/ViewerProtocolPolicy")
                + items(distribution, at: "CacheBehaviors/Items/ViewerProtocolPolicy")).compactMap(\.text)
            return .held(!words.isEmpty && !words.contains("allow-all"), words.joined(separator: ", "))
        },
        LiveCheck(
            "certificate-expiry",
            .each([.init("acm ListCertificates", "CertificateSummaryList", "CertificateArn")])
        ) { snapshot, _, certificate in
            guard certificate["InUse"].map(isYes) ?? true else { return nil }
            let status = certificate["Status"]?.text ?? "ISSUED"
            if ["EXPIRED", "REVOKED"].contains(status) { return .fail("in use, and \(status)") }
            guard status == "ISSUED" else { return nil }
            guard let end = seconds(certificate["NotAfter"]) else { return .open("AWS tells no end of it") }
            let days = (end - snapshot.ended / 1_000) / 86_400
            return .held(days >= 30, "\(days) days left")
        },
        LiveCheck("bucket-tls", .buckets) { snapshot, region, bucket in
            guard
                let response = snapshot.about(
                    "s3 GetBucketPolicy", region, "Bucket", bucket["Name"]?.text ?? "")
            else {
                return .open("s3 GetBucketPolicy was not asked")
            }
            return snapshot.told(response, absent: .fail("it has no policy")) { body in
                let isDenied = TerraformPlan.statements(policy: body).contains { $0.deniesPlainText }
                return .held(
                    isDenied, isDenied ? "its policy denies what comes without TLS" : "its policy does not")
            }
        },
    ]

    @Sendable private static func blocks(_ body: JSON) -> Finding {
        let block = body["PublicAccessBlockConfiguration"] ?? body
        let names = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
        let off = names.filter { !isYes(block[$0]) }
        return .held(off.isEmpty, off.isEmpty ? "all four" : "off: \(off.joined(separator: ", "))")
    }
}
