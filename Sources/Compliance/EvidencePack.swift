internal import Cryptography
public import Documents
internal import StructuredText
internal import Units

/// What signs evidence.
public struct EvidenceKey: Sendable {
    let key: Ed25519Key
    /// What an auditor is told, on another way than the pack, to know the signer by.
    public var publicText: String { hexadecimal(key.publicKey) }

    /// - Parameter text: 64 hexadecimal digits, with white space that does not count.
    /// - Returns: nil when it is something else.
    public init?(_ text: String) {
        guard let key = bytes(hexadecimal: text.filter { !$0.isWhitespace }).flatMap(Ed25519Key.init(seed:))
        else { return nil }
        self.key = key
    }
}

/// What an auditor is handed: for each control what was looked at, what was seen, and the answers of AWS that show it.
public struct EvidencePack: Sendable {
    private let snapshot: Snapshot
    private let results: [CheckResult]
    private let map: ControlMap
    private let tool: String
    private let previous: String?

    public static let manifestName = "manifest.json"
    /// The page for people.
    public static let reportName = "report.html"
    static let schema = "cloudroute/soc2-evidence/1"
    /// How many of a population an auditor is given first.
    static let sampleSize = 25

    /// The signature of the manifest, beside it: it is in no manifest.
    static let signatureName = "manifest.sig.json"
    private let key: EvidenceKey?

    /// - Parameters:
    ///   - tool: this program's version.
    ///   - previous: the SHA-256 of the manifest of the pack before this one.
    ///   - key: what signs the manifest; without one it is not signed.
    public init(
        _ snapshot: Snapshot, map: ControlMap = .embedded, tool: String, previous: String?,
        key: EvidenceKey? = nil
    ) {
        self.key = key
        self.snapshot = snapshot
        self.map = map
        self.tool = tool
        self.previous = previous
        results = LiveJudge(snapshot, map: map).results
    }

    /// Every file of the pack, the manifest last; the same snapshot gives the same bytes.
    public func files() -> [DocumentFile] {
        let kept = snapshot.kept
        var files = snapshot.files(kept).map { DocumentFile(path: "snapshot/\($0.path)", bytes: $0.bytes) }
        files.append(DocumentFile(path: "results.csv", text: csv([EvidencePack.columns] + results.map(row))))
        files.append(DocumentFile(path: "results.json", text: JSON.array(results.map(flat)).pretty))
        files.append(DocumentFile(path: "manual.csv", text: csv(manualRows)))
        let queries = queryRows(kept)
        files.append(DocumentFile(path: "queries.csv", text: csv(queries)))
        let report = EvidenceReport(snapshot: snapshot, results: results, map: map, tool: tool)
        files.append(DocumentFile(path: EvidencePack.reportName, text: report.html))
        files.append(
            DocumentFile(
                path: "evidence.xlsx",
                bytes: report.workbook(
                    results: [EvidencePack.columns] + results.map(row), manual: manualRows, queries: queries))
        )
        for control in map.controls {
            let own = results.filter { $0.control.id == control.id }
            guard !own.isEmpty else { continue }
            files.append(
                DocumentFile(
                    path: "populations/\(control.id).csv", text: csv([EvidencePack.columns] + own.map(row))))
            files.append(
                DocumentFile(
                    path: "samples/\(control.id).csv",
                    text: csv([EvidencePack.columns] + sample(own).map(row))))
        }
        let formats = EvidenceFormats(snapshot: snapshot, results: results, map: map, tool: tool)
        files.append(DocumentFile(path: "ocsf.jsonl", text: formats.ocsf))
        files.append(DocumentFile(path: "oscal-assessment-results.json", text: formats.oscal.pretty))
        files.append(DocumentFile(path: "README.md", text: readme))
        files.sort { $0.path < $1.path }
        let manifest = JSON.object([
            "schema": .string(EvidencePack.schema), "account": .string(snapshot.account),
            "regions": .array(snapshot.regions.map(JSON.string)),
            "began": .string(Snapshot.time(snapshot.began)),
            "ended": .string(Snapshot.time(snapshot.ended)), "tool": .string(tool),
            "mapVersion": .string(map.version), "readsVersion": .string(snapshot.version),
            "previousManifest": .optional(previous), "coverage": map.coverage,
            "files": .array(
                files.map {
                    .object([
                        "path": .string($0.path), "sha256": .string($0.sha256),
                        "bytes": .integer($0.bytes.count),
                    ])
                }),
        ])
        let written = DocumentFile(path: EvidencePack.manifestName, text: manifest.pretty)
        let signed = key.map { key in
            DocumentFile(
                path: EvidencePack.signatureName,
                text: JSON.object([
                    "algorithm": "Ed25519", "publicKey": .string(key.publicText),
                    "signature": .string(hexadecimal(key.key.signature(of: written.bytes))),
                ]).pretty)
        }
        return files + [signed, written].compactMap(\.self)
    }

    private static let columns = [
        "check", "title", "criteria", "status", "account", "region", "resource", "observed", "expected",
        "fix",
        "collected", "map version",
    ]

    private func row(_ result: CheckResult) -> [String] {
        let control = result.control
        return [
            control.id, control.title, control.criteria.joined(separator: " "), result.verdict.rawValue,
            snapshot.account,
            result.region ?? "", result.resource ?? "", result.observed, control.expected,
            result.verdict == .fail ? control.fix : "", Snapshot.time(snapshot.ended), map.version,
        ]
    }

    /// One flat object for each result, without lists, as trust centers take them.
    private func flat(_ result: CheckResult) -> JSON {
        .object(
            zip(EvidencePack.columns, row(result)).map { name, value in
                .init(name == "map version" ? "mapVersion" : name, .string(value))
            } + [
                .init("id", .string("\(snapshot.account)/\(result.name)"))
            ])
    }

    /// What was asked for each control: the operation with its parameters, where, when, what became of it, and the answer's file.
    private func queryRows(_ kept: [(response: Snapshot.Response, files: [DocumentFile])]) -> [[String]] {
        let answers = Dictionary(grouping: kept) { $0.response.read }
        return [
            [
                "check", "operation", "region", "parameters", "outcome", "reason", "collected", "file",
                "SHA-256",
            ]
        ]
            + map.controls.flatMap { control in
                control.reads.flatMap { answers[$0] ?? [] }.map { answer in
                    let response = answer.response
                    return [
                        control.id, response.read, response.region, response.parameters.compact,
                        response.outcome.rawValue, response.reason, Snapshot.time(response.at),
                        answer.files.first.map { "snapshot/\($0.path)" } ?? "",
                        answer.files.first?.sha256 ?? "",
                    ]
                }
            }
    }

    private var manualRows: [[String]] {
        [["control", "title", "criteria", "evidence", "owner", "due"]]
            + map.manual.map {
                [$0.id, $0.title, $0.criteria.joined(separator: " "), $0.evidence, $0.owner, $0.due]
            }
    }

    /// The same of a population every time, by a seed that the account and the day make.
    private func sample(_ population: [CheckResult]) -> [CheckResult] {
        guard population.count > EvidencePack.sampleSize else { return population }
        let seed = "\(snapshot.account) \(snapshot.ended / 86_400_000)"
        return population.map { result in
            (
                DocumentFile(
                    path: "",
                    text: "\(seed) \(result.control.id) \(result.region ?? "") \(result.resource ?? "")"
                ).sha256, result
            )
        }.sorted { $0.0 < $1.0 }.prefix(EvidencePack.sampleSize).map(\.1)
    }

    private var readme: String {
        let counts = Verdict.allCases.map { verdict in
            "\(results.filter { $0.verdict == verdict }.count) \(verdict.rawValue)"
        }
        return """
            # SOC 2 evidence of account \(snapshot.account)

            Collected \(Snapshot.time(snapshot.began)) to \(Snapshot.time(snapshot.ended)) by one pass that can
            only read, in \(snapshot.regions.joined(separator: ", ")). \(counts.joined(separator: ", ")).

            * `results.csv`, `results.json`: every result, with what was seen, what was expected and how to mend it.
            * `populations/`: for each control everything that it was asked of.
              `samples/`: at most \(EvidencePack.sampleSize) of them, drawn by the SHA-256
              of account, day and resource, so that nobody chose.
            * `queries.csv`: for each control every question to AWS, with its parameters, its time and the
              file of the answer.
            * `report.html` for people, `evidence.xlsx` for those who take neither CSV nor JSON.
            * `snapshot/`: AWS's answers as they came, with the time of each; values of variables were dropped.
            * `ocsf.jsonl` (OCSF 1.5, Compliance Finding) and `oscal-assessment-results.json` (OSCAL 1.2): the same
              for programs.
            * `manual.csv`: what no interface of AWS shows.
            * `manifest.json`: the SHA-256 of every file, and of the manifest before this one: `cloudroute soc2 verify`.

            `notApplicable`: nothing of it was listed. `notEvaluated`: it was refused or not known, and has not
            passed. Whether a control meets its criterion is the auditor's opinion.

            """
    }

    /// The snapshot in a pack; nil where there is none that can be read.
    public static func snapshot(_ files: [DocumentFile]) -> Snapshot? {
        let there = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        return try? Snapshot { there["snapshot/\($0)"] }
    }

    /// Whose signature a manifest bears, in hexadecimal; nil where it bears none.
    public static func signer(_ files: [DocumentFile]) -> String? {
        files.first { $0.path == signatureName }.flatMap { try? JSON(parsing: $0.bytes) }?["publicKey"]?.text
    }

    /// What does not hold in a pack: files that changed, are gone, or were added, and a signature that is none.
    ///
    /// - Parameter signer: the public key, in hexadecimal, that must have signed it; nil for any, or none.
    public static func faults(_ files: [DocumentFile], signer wanted: String? = nil) -> [String] {
        guard let manifest = files.first(where: { $0.path == manifestName }),
            let json = try? JSON(parsing: manifest.bytes),
            json["schema"]?.text == schema
        else { return ["\(manifestName): is not there, or is no manifest of evidence"] }
        let listed = Dictionary(
            (json["files"]?.items ?? []).compactMap { row in
                row["path"]?.text.map { ($0, row["sha256"]?.text ?? "") }
            }
        ) { $1 }
        let there = Dictionary(files.map { ($0.path, $0) }) { $1 }
        var faults: [String] = []
        for (path, hash) in listed.sorted(by: { $0.key < $1.key }) {
            guard let file = there[path] else {
                faults.append("\(path): is gone")
                continue
            }
            if file.sha256 != hash {
                faults.append("\(path): is not what was written: its SHA-256 is another")
            }
        }
        let own: Set = [manifestName, signatureName]
        if let signature = there[signatureName] {
            let json = try? JSON(parsing: signature.bytes)
            func part(_ name: String) -> [UInt8] { json?[name]?.text.flatMap(bytes(hexadecimal:)) ?? [] }
            if !Ed25519Key.isSigned(manifest.bytes, part("signature"), by: part("publicKey")) {
                faults.append("\(manifestName): its signature does not hold")
            }
        }
        if let wanted, signer(files)?.lowercased() != wanted.lowercased() {
            faults.append("\(manifestName): is not signed by the key that was named")
        }
        faults += there.keys.sorted().filter { listed[$0] == nil && !own.contains($0) }.map {
            "\($0): was added"
        }
        return faults
    }
}
