internal import RulePacks
public import StructuredText
internal import Units

/// Partners as a file holds them, YAML or CSV, both with the same fields.
public struct PartnerDirectory: Hashable, Sendable {
    public let candidates: [Candidate]

    public init(_ candidates: [Candidate]) { self.candidates = candidates }

    public static let schema = "partner-directory/1"
    /// Partners that one file may hold.
    public static let most = 5_000
    /// Bytes and nodes of a directory at its largest.
    public static let limits = ParseLimits(bytes: 8 << 20, depth: 8, nodes: 1_000_000)

    /// Reads a directory.
    ///
    /// - Parameters:
    ///   - bytes: YAML or JSON with the list `partners`, or CSV whose first line names the fields.
    ///   - rules: which regions and languages there are.
    /// - Throws: ``Diagnostics`` naming every fault with its place; nothing is read then.
    public init(_ bytes: [UInt8], isCSV: Bool, rules: RoutingRules) throws(Diagnostics) {
        let reader = NodeReader()
        var nodes: [(node: YAMLNode, path: String)] = []
        if isCSV {
            nodes = PartnerDirectory.nodes(try parseCSV(bytes, limits: PartnerDirectory.limits), reader)
        } else {
            let root = try parseYAML(bytes, limits: PartnerDirectory.limits)
            let top = Keyed(root, "", reader, ["schema", "partners"])
            _ = top.node("schema").map { reader.choice($0, "schema", [PartnerDirectory.schema]) }
            if top.required("partners") != nil { nodes = top.list("partners", atMost: PartnerDirectory.most) }
        }
        let partners = PartnerReader(
            reader, regions: rules.regions, languages: rules.languages, isExample: false)
        var found: [Candidate] = []
        var known: [PartnerID: Mark] = [:]
        for (node, path) in nodes {
            guard let candidate = partners.candidate(node, path) else { continue }
            if let first = known[candidate.partner.id] {
                reader.fail(
                    node, path, "the id \(candidate.partner.id) stands twice",
                    because: "line \(first.line) has it too", fix: "give each partner an id of its own")
                continue
            }
            known[candidate.partner.id] = node.mark
            found.append(candidate)
        }
        try reader.finish()
        candidates = found
    }

    // MARK: CSV

    private static let lists: Set<String> = [
        "competencies", "regions", "languages", "workdays", "holidays", "tracks", "stages",
    ]
    private static let columns =
        PartnerReader.keys.filter { $0 != "history" }
        + PartnerReader.historyKeys.map { "history.\($0)" }

    /// Rows as the groups that YAML would have held.
    private static func nodes(_ rows: [[YAMLNode]], _ reader: NodeReader) -> [(node: YAMLNode, path: String)]
    {
        guard let head = rows.first else {
            reader.fail(
                Diagnostic(
                    at: .start, path: "", problem: "the file is empty",
                    because: "its first line names the fields",
                    fix: "begin with \(columns.prefix(4).joined(separator: ",")),…"))
            return []
        }
        for cell in head where !columns.contains(cell.text ?? "") {
            let name = cell.text ?? ""
            reader.fail(
                cell, "", "unknown column \"\(name)\"", because: "a partner has no such field",
                fix: nearest(to: name, among: columns).map { "did you mean \"\($0)\"?" } ?? "remove it")
        }
        guard rows.count <= most + 1 else {
            reader.fail(
                rows[most][0], "", "the file is too long", because: "at most \(most) partners are read",
                fix: "split it")
            return []
        }
        return rows.dropFirst().enumerated().map { index, row in
            if row.count != head.count {
                reader.fail(
                    row[0], "", "the row has \(row.count) cells", because: "the first line has \(head.count)",
                    fix: "give each column a cell, an empty one where nothing is known")
            }
            var pairs: [(key: String, mark: Mark, value: YAMLNode)] = []
            var history: [(key: String, mark: Mark, value: YAMLNode)] = []
            for (column, cell) in zip(head, row) {
                guard let name = column.text, let text = cell.text.map(unguarded), !text.isEmpty else {
                    continue
                }
                if name.hasPrefix("history.") {
                    let key = String(name.dropFirst(8))
                    let value = key == "cases" ? cases(text, cell.mark) : plain(text, cell.mark)
                    history.append((key, cell.mark, value))
                } else if name == "conflicts" {
                    pairs.append(
                        (name, cell.mark, .list(split(text).map { conflict($0, cell.mark) }, at: cell.mark)))
                } else if lists.contains(name) {
                    pairs.append(
                        (name, cell.mark, .list(split(text).map { plain($0, cell.mark) }, at: cell.mark)))
                } else {
                    pairs.append((name, cell.mark, plain(text, cell.mark)))
                }
            }
            let mark = row[0].mark
            if !history.isEmpty { pairs.append(("history", mark, .group(history, at: mark))) }
            return (.group(pairs, at: mark), "row \(index + 2)")
        }
    }

    /// Without the apostrophe that keeps spreadsheets from running a text.
    private static func unguarded(_ text: String) -> String {
        guard text.first == "'", let next = text.dropFirst().first, "=+-@\t\r".contains(next) else {
            return text
        }
        return String(text.dropFirst())
    }

    private static func plain(_ text: String, _ mark: Mark) -> YAMLNode {
        .scalar(text, quoted: false, at: mark)
    }

    private static func split(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingSpaces }
    }

    private static func conflict(_ text: String, _ mark: Mark) -> YAMLNode {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        var pairs: [(key: String, mark: Mark, value: YAMLNode)] = []
        if let kind = parts.first { pairs.append(("kind", mark, plain(kind, mark))) }
        if parts.count > 1 { pairs.append(("host", mark, plain(parts[1], mark))) }
        return .group(pairs, at: mark)
    }

    private static func cases(_ text: String, _ mark: Mark) -> YAMLNode {
        .group(
            split(text).map { part in
                let sides = part.split(separator: ":", maxSplits: 1).map(String.init)
                return (sides.first ?? "", mark, plain(sides.count > 1 ? sides[1] : "", mark))
            }, at: mark)
    }

    /// The partners as CSV that ``init(_:isCSV:rules:)`` reads back.
    public var csvText: String {
        csv(
            [PartnerDirectory.columns]
                + candidates.map { candidate in
                    let (partner, history) = (candidate.partner, candidate.history)
                    return [
                        partner.id.text, partner.name, partner.website, partner.tier.rawValue,
                        partner.isACEActive ? "true" : "false", partner.channel.rawValue,
                        partner.competencies.map(\.rawValue).sorted().joined(separator: ";"),
                        partner.regions.sorted().joined(separator: ";"),
                        partner.languages.sorted().joined(separator: ";"), partner.calendar.zone,
                        partner.hoursText, partner.workdayNames.joined(separator: ";"),
                        partner.calendar.holidays.sorted().map(\.text).joined(separator: ";"),
                        partner.tracks.map(\.rawValue).sorted().joined(separator: ";"),
                        partner.stages.sorted().joined(separator: ";"), String(partner.capacity),
                        partner.conflicts.map { "\($0.kind.rawValue):\($0.host)" }.joined(separator: ";"),
                        partner.pays, partner.solution, String(history.offers), String(history.accepted),
                        String(history.declined), String(history.silent), String(history.acceptMinutes),
                        String(history.filed), String(history.approved), String(history.actionRequired),
                        history.cases.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(
                            separator: ";"),
                    ]
                })
    }

    /// The partners as YAML (JSON is YAML, and tools without a YAML library read it too).
    public var yamlText: String {
        JSON.object([
            "schema": .string(PartnerDirectory.schema),
            "partners": .array(candidates.map { $0.partner.json(history: $0.history) }),
        ]).pretty
    }
}

extension String.SubSequence {
    fileprivate var trimmingSpaces: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Partner {
    /// `09:00-18:00`.
    public var hoursText: String {
        func time(_ minutes: Int) -> String {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return "\(two(minutes / 60)):\(two(minutes % 60))"
        }
        return "\(time(calendar.hours.lowerBound))-\(time(calendar.hours.upperBound))"
    }

    /// The workdays as `mon`, `tue` and so on.
    public var workdayNames: [String] { calendar.workdays.sorted().map { PartnerReader.weekdays[$0 - 1] } }

    /// When it is at work, for people: `Mon to Fri, 09:00-18:00, Europe/Berlin`.
    public var workingTimeText: String {
        let days = calendar.workdays.sorted()
        func name(_ day: Int) -> String { PartnerReader.weekdays[day - 1].capitalizedFirst }
        let isRun = days.count > 2 && days.indices.dropFirst().allSatisfy { days[$0] == days[$0 - 1] + 1 }
        let words =
            days.count == 7
            ? "Every day"
            : isRun
                ? "\(name(days[0])) to \(name(days[days.count - 1]))" : days.map(name).joined(separator: ", ")
        let isWhole = calendar.hours.lowerBound == 0 && calendar.hours.upperBound == 24 * 60
        return "\(words), \(isWhole ? "around the clock" : hoursText), \(calendar.zone)"
    }

    /// The partner as the directory's file writes it; `history` when it is given.
    public func json(history: PartnerHistory? = nil) -> JSON {
        func sorted(_ values: some Sequence<String>) -> JSON { .array(values.sorted().map { .string($0) }) }
        var members: [JSON.Member] = [
            .init("id", .string(id.text)), .init("name", .string(name)), .init("website", .string(website)),
            .init("tier", .string(tier.rawValue)), .init("ace", .bool(isACEActive)),
            .init("channel", .string(channel.rawValue)),
            .init("competencies", sorted(competencies.map(\.rawValue))), .init("regions", sorted(regions)),
            .init("languages", sorted(languages)), .init("timezone", .string(calendar.zone)),
            .init("hours", .string(hoursText)),
            .init("workdays", .array(workdayNames.map { .string($0) })),
            .init("holidays", sorted(calendar.holidays.map(\.text))),
            .init("tracks", sorted(tracks.map(\.rawValue))), .init("stages", sorted(stages)),
            .init("capacity", .integer(capacity)),
            .init(
                "conflicts",
                .array(
                    conflicts.map {
                        .object(["kind": .string($0.kind.rawValue), "host": .string($0.host)])
                    })),
        ]
        if !pays.isEmpty { members.append(.init("pays", .string(pays))) }
        if !solution.isEmpty { members.append(.init("solution", .string(solution))) }
        if let history { members.append(.init("history", history.json)) }
        return .object(members)
    }

    /// Reads one partner as ``json(history:)`` writes it.
    ///
    /// - Throws: ``Diagnostics``.
    public init(_ bytes: [UInt8], rules: RoutingRules) throws(Diagnostics) {
        let node = try parseYAML(bytes)
        let reader = NodeReader()
        let candidate = PartnerReader(
            reader, regions: rules.regions, languages: rules.languages, isExample: false
        ).candidate(node, "")
        try reader.finish()
        guard let candidate else {
            throw Diagnostics([
                Diagnostic(
                    at: node.mark, problem: "the partner cannot be read", because: "a field is missing",
                    fix: "add it")
            ])
        }
        self = candidate.partner
    }

    /// The same partner, but for what is named.
    public func with(
        capacity: Int? = nil, calendar: WorkingCalendar? = nil, conflicts: [Conflict]? = nil
    ) -> Partner {
        Partner(
            id: id, name: name, website: website, tier: tier, isACEActive: isACEActive, channel: channel,
            competencies: competencies, regions: regions, languages: languages,
            calendar: calendar ?? self.calendar, tracks: tracks, stages: stages,
            capacity: capacity ?? self.capacity, conflicts: conflicts ?? self.conflicts, pays: pays,
            solution: solution)
    }
}

extension PartnerHistory {
    public var json: JSON {
        .object([
            "offers": .integer(offers), "accepted": .integer(accepted), "declined": .integer(declined),
            "silent": .integer(silent), "accept-minutes": .integer(acceptMinutes), "filed": .integer(filed),
            "approved": .integer(approved), "action-required": .integer(actionRequired),
            "cases": .object(
                cases.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer($0.value)) }),
        ])
    }

    /// Reads what ``json`` wrote; what is missing is none.
    public init(json: JSON) {
        self.init()
        offers = json["offers"]?.whole ?? 0
        accepted = json["accepted"]?.whole ?? 0
        declined = json["declined"]?.whole ?? 0
        silent = json["silent"]?.whole ?? 0
        acceptMinutes = json["accept-minutes"]?.whole ?? 0
        filed = json["filed"]?.whole ?? 0
        approved = json["approved"]?.whole ?? 0
        actionRequired = json["action-required"]?.whole ?? 0
        if case .object(let members)? = json["cases"] {
            for member in members { cases[member.key] = member.value.whole }
        }
    }
}
