internal import Documents
internal import StructuredText
internal import Units

/// Results in the forms that other programs take.
struct EvidenceFormats {
    let snapshot: Snapshot
    let results: [CheckResult]
    let map: ControlMap
    let tool: String

    /// A UUID of version 5's form that a name has every time.
    private func uuid(_ name: String) -> String {
        let hash = Array(DocumentFile(path: "", text: "\(snapshot.account) \(snapshot.ended) \(name)").sha256)
        func part(_ from: Int, _ count: Int) -> String { String(hash[from..<(from + count)]) }
        return "\(part(0, 8))-\(part(8, 4))-5\(part(12, 3))-a\(part(15, 3))-\(part(18, 12))"
    }

    /// OCSF 1.5, class 2003 (Compliance Finding), a line for each result.
    var ocsf: String {
        results.map { result in
            let (status, name): (Int, String) =
                switch result.verdict {
                case .pass: (1, "Pass")
                case .fail: (3, "Fail")
                case .notEvaluated: (0, "Unknown")
                case .notApplicable: (99, "Not applicable")
                }
            let isBad = result.verdict == .fail
            return JSON.object([
                "activity_id": .integer(1), "activity_name": "Create", "category_uid": .integer(2),
                "category_name": "Findings",
                "class_uid": .integer(2003), "class_name": "Compliance Finding",
                "type_uid": .integer(200_301),
                "time": .integer(Int(snapshot.ended)), "severity_id": .integer(isBad ? 3 : 1),
                "severity": .string(isBad ? "Medium" : "Informational"), "status_id": .integer(1),
                "status": "New",
                "message": .string(result.observed),
                "metadata": .object([
                    "version": "1.5.0",
                    "product": .object([
                        "name": "CloudRoute", "vendor_name": "CloudRoute", "version": .string(tool),
                    ]),
                ]),
                "cloud": .object([
                    "provider": "AWS", "account": .object(["uid": .string(snapshot.account)]),
                    "region": .string(result.region ?? "global"),
                ]),
                "finding_info": .object([
                    "uid": .string("\(snapshot.account)/\(result.name)"),
                    "title": .string(result.control.title),
                    "desc": .string(result.control.why),
                ]),
                "compliance": .object([
                    "standards": .array(["SOC 2"]), "control": .string(result.control.id),
                    "requirements": .array(result.control.criteria.map(JSON.string)),
                    "status_id": .integer(status),
                    "status": .string(name),
                ]),
                "resources": .array([
                    .object([
                        "uid": .string(result.resource ?? "account \(snapshot.account)"),
                        "cloud_partition": "aws",
                    ])
                ]),
                "remediation": .object(["desc": .string(result.control.fix)]),
            ]).compact + "\n"
        }.joined()
    }

    /// OSCAL assessment results: an observation for each result, a finding for each control that was judged.
    ///
    /// A control that nobody could look at has observations and no finding; criteria that only people show are not in it.
    var oscal: JSON {
        let observations = results.enumerated().map { number, result in
            JSON.object([
                "uuid": .string(uuid("observation \(number)")),
                "title": .string(result.control.title),
                "description": .string("\(result.verdict.rawValue): \(result.observed)"),
                "methods": .array(["TEST"]),
                "collected": .string(Snapshot.time(snapshot.ended)),
                "relevant-evidence": .array([
                    .object([
                        "href": .string("populations/\(result.control.id).csv"),
                        "description": .string(result.resource ?? "the account"),
                    ])
                ]),
            ])
        }
        let findings = map.controls.compactMap { control -> JSON? in
            let own = results.enumerated().filter { $0.element.control.id == control.id }
            let verdicts = own.map(\.element.verdict)
            guard !own.isEmpty, verdicts.contains(.fail) || verdicts.allSatisfy({ $0 == .pass }) else {
                return nil
            }
            let isMet = verdicts.allSatisfy { $0 == .pass }
            return .object([
                "uuid": .string(uuid("finding \(control.id)")), "title": .string(control.title),
                "description": .string("\(control.criteria.joined(separator: ", ")): \(control.expected)"),
                "target": .object([
                    "type": "objective-id", "target-id": .string(control.id),
                    "status": .object(["state": .string(isMet ? "satisfied" : "not-satisfied")]),
                ]),
                "related-observations": .array(
                    own.map { .object(["observation-uuid": .string(uuid("observation \($0.offset)"))]) }),
            ])
        }
        let criteria = Set(results.flatMap(\.control.criteria)).sorted()
        return .object([
            "assessment-results": .object([
                "uuid": .string(uuid("results")),
                "metadata": .object([
                    "title": .string("SOC 2 controls of AWS account \(snapshot.account)"),
                    "last-modified": .string(Snapshot.time(snapshot.ended)), "version": .string(map.version),
                    "oscal-version": "1.2.1",
                ]),
                "import-ap": .object(["href": "README.md"]),
                "results": .array([
                    .object([
                        "uuid": .string(uuid("result")), "title": "One pass over the account",
                        "description": "Read-only; AWS's answers lie beside this file.",
                        "start": .string(Snapshot.time(snapshot.began)),
                        "end": .string(Snapshot.time(snapshot.ended)),
                        "reviewed-controls": .object([
                            "control-selections": .array([
                                .object([
                                    "include-controls": .array(
                                        criteria.map { .object(["control-id": .string($0.lowercased())]) })
                                ])
                            ])
                        ]),
                        "observations": .array(observations), "findings": .array(findings),
                    ])
                ]),
            ])
        ])
    }
}
