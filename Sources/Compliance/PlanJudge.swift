public import StructuredText

/// The controls over a plan, before anything is deployed.
public struct PlanJudge: Sendable {
    public let results: [CheckResult]

    /// What sets an account up: a plan that holds part of it is held to all of it.
    private static let baseline: Set = [
        "aws_cloudtrail", "aws_config_configuration_recorder", "aws_guardduty_detector",
        "aws_securityhub_account",
        "aws_iam_account_password_policy", "aws_s3_account_public_access_block",
        "aws_ebs_encryption_by_default",
        "aws_accessanalyzer_analyzer", "aws_inspector2_enabler",
    ]
    /// Controls of the account itself, each of which a baseline has.
    private static let ofAccount: Set = [
        "trail-multi-region", "config-recorder", "config-rules", "guardduty", "security-hub", "inspector",
        "access-analyzer", "disk-encryption", "password-policy", "account-public", "backup-plan",
    ]
    private static let leastRules = 10
    private static let rules =
        PlanRule.records + PlanRule.detection + PlanRule.encryption + PlanRule.access + PlanRule.boundary
        + PlanRule.transit + PlanRule.workload + PlanRule.availability

    /// - Throws: ``Diagnostics`` when it is no plan.
    public init(plan json: JSON, map: ControlMap = .embedded) throws(Diagnostics) {
        var found: [String: CheckResult] = [:]
        var order: [String] = []
        for plan in try TerraformPlan.read(json) {
            for result in PlanJudge.judge(plan, map) {
                let key = "\(result.control.id) \(result.resource ?? "")"
                guard let before = found[key] else {
                    order.append(key)
                    found[key] = result
                    continue
                }
                if before.verdict.worse(result.verdict) != before.verdict { found[key] = result }
            }
        }
        results = order.compactMap { found[$0] }
    }

    private static func judge(_ plan: TerraformPlan, _ map: ControlMap) -> [CheckResult] {
        let isBaseline = plan.resources.contains { baseline.contains($0.type) }
        let judges = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
        return map.controls.flatMap { control -> [CheckResult] in
            let population = control.types.flatMap(plan.all)
            func result(_ finding: Finding, _ resource: String?) -> CheckResult {
                CheckResult(
                    control: control, verdict: finding.verdict, resource: resource, region: nil,
                    observed: finding.observed)
            }
            if control.id == "config-rules" {
                guard isBaseline || !population.isEmpty else {
                    return [result(nothing("no aws_config_config_rule is in the plan"), nil)]
                }
                return [result(.held(population.count >= leastRules, "\(population.count) rules"), nil)]
            }
            let findings = population.compactMap { resource in
                judges[control.id]?.judge(plan, resource).map { result($0, resource.address) }
            }
            guard findings.isEmpty else { return findings }
            let types = control.types.joined(separator: ", ")
            // An account is set up by one plan; others say nothing of it.
            return isBaseline && ofAccount.contains(control.id)
                ? [result(.fail("the plan sets up an account and holds no \(types)"), nil)]
                : [result(nothing("nothing of \(types) in the plan that it concerns"), nil)]
        }
    }

    private static func nothing(_ why: String) -> Finding { Finding(verdict: .notApplicable, observed: why) }
}
