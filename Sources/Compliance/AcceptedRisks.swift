public import StructuredText
public import Units

/// Failures that somebody took on for a time, with a reason: they fail still, and say so, but are no news.
public struct AcceptedRisks: Sendable {
    public struct Row: Sendable {
        let check: String
        /// Nil for every resource.
        let resource: String?
        public let reason: String
        public let approver: String
        /// The last day on which it holds.
        public let until: Day

        public var json: JSON {
            .object(["reason": .string(reason), "approver": .string(approver), "until": .string(until.text)])
        }
    }

    private let rows: [Row]

    /// Reads `exceptions:` with check, resource, reason, approver and until.
    ///
    /// - Throws: ``Diagnostics`` for what names no control, has no reason, no approver or no end.
    public init(_ bytes: [UInt8], map: ControlMap = .embedded) throws(Diagnostics) {
        let root = try parseYAML(bytes)
        let reader = NodeReader()
        var rows: [Row] = []
        let pairs = reader.group(root, "", keys: ["exceptions"])
        for (number, item) in (pairs.first?.value.items ?? []).enumerated() {
            let path = "exceptions[\(number)]"
            _ = reader.group(item, path, keys: ["check", "resource", "reason", "approver", "until"])
            func text(_ name: String) -> String? {
                guard let node = item[name] else {
                    reader.fail(
                        item, "\(path).\(name)", "\(name) is missing",
                        because: "a failure is taken on by somebody, for a reason, until a day",
                        fix: "write \(name)")
                    return nil
                }
                return reader.string(node, "\(path).\(name)", longest: 500)
            }
            let (check, reason, approver) = (text("check"), text("reason"), text("approver"))
            let day = text("until").flatMap { _ in item["until"] }.flatMap { reader.day($0, "\(path).until") }
            if let check, !map.controls.contains(where: { $0.id == check }), let node = item["check"] {
                reader.fail(
                    node, "\(path).check", "there is no control \"\(check)\"",
                    because: "the map has \(map.controls.count) others",
                    fix: "write an id of `cloudroute soc2 check --json`")
            }
            guard let check, let reason, let approver, let day else { continue }
            rows.append(
                Row(
                    check: check, resource: item["resource"]?.text, reason: reason, approver: approver,
                    until: day))
        }
        try reader.finish()
        self.rows = rows
    }

    /// What a failure is taken on by, on a day; nil where nobody did, or no longer does.
    public func row(for result: CheckResult, on day: Day) -> Row? {
        guard result.verdict == .fail else { return nil }
        return rows.first { row in
            row.check == result.control.id && day <= row.until
                && (row.resource == nil || row.resource == result.resource)
        }
    }

    /// Those that have ended before a day, as people are told.
    public func ended(before day: Day) -> [String] {
        rows.filter { $0.until < day }.map {
            "\($0.check): the exception by \($0.approver) ended on \($0.until.text)"
        }
    }
}
