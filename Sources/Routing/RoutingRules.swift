internal import RulePacks
public import StructuredText
public import Units

/// What a partner must pass to be offered an inquiry.
public enum RoutingFilter: String, CaseIterable, Sendable {
    case aceActive = "ace-active"
    case track
    case region
    case language
    case stage
    case conflict
    case excluded
    case hours
    case capacity
}

/// What orders the partners that passed.
public enum RoutingTerm: String, CaseIterable, Sendable {
    case competency, tracks, moment, approval, response, hours, load, tier, idle

    /// It as people read it.
    public var word: String {
        switch self {
        case .competency: "Proven competencies"
        case .tracks: "Tracks it files"
        case .moment: "Cases like this one"
        case .approval: "Approved by AWS"
        case .response: "Answers soon"
        case .hours: "At work now"
        case .load: "Free capacity"
        case .tier: "Partner tier"
        case .idle: "Waited for work"
        }
    }
}

/// How time is counted, and what happens when.
public struct RoutingClock: Hashable, Sendable {
    public enum Counts: String, CaseIterable, Sendable {
        case wall
        case business
    }

    public struct Window: Hashable, Sendable {
        public let fromHours: Int
        public let minutes: Int
    }

    public let counts: Counts
    public let promiseHours: Int
    public let escalateHours: [Int]
    public let windows: [Window]
    /// The operator's working time: what counts towards the promise when business hours do.
    public let calendar: WorkingCalendar

    /// Seconds of the promise that have passed: of the wall's clock, or of the operator's working time.
    public func elapsed(from start: Int, to moment: Int) -> Int {
        counts == .wall ? moment - start : calendar.working(from: start, to: moment)
    }

    /// When an offer made now runs out, in seconds since 1970.
    ///
    /// On the wall's clock an offer to somebody who is not at work counts from the next working hour: earlier nobody
    /// could answer it, and silence at night is no silence.
    ///
    /// - Parameters:
    ///   - moment: now.
    ///   - start: when the founder agreed to be matched.
    ///   - calendar: the offered partner's.
    public func end(ofOfferAt moment: Int, start: Int, calendar: WorkingCalendar) -> Int {
        let hours = (moment - start) / 3_600
        let minutes = (windows.last { $0.fromHours <= hours } ?? windows[0]).minutes
        switch counts {
        case .wall: return (calendar.nextOpen(after: moment) ?? moment) + minutes * 60
        // Somebody away for two months is no candidate; the wall's window is a floor for the type's sake.
        case .business: return calendar.adding(working: minutes * 60, to: moment) ?? moment + minutes * 60
        }
    }
}

/// The rules of routing: data, with examples that must hold.
public struct RoutingRules: Hashable, Sendable {
    public struct Term: Hashable, Sendable {
        public let term: RoutingTerm
        /// Points; those of all terms add up to 100.
        public let weight: Int
        public let text: String
    }

    public struct Parameters: Hashable, Sendable {
        public let momentHalf: Int
        public let approvalPrior: Int
        public let approvalMean: Int
        public let responsePrior: Int
        public let responseMean: Int
        public let responseWorst: Int
        public let hoursWorst: Int
        public let idleFull: Int
        public let tier: [PartnerTier: Int]
    }

    public struct Example: Hashable, Sendable {
        public let name: String
        public let inquiry: Inquiry
        public let candidates: [Candidate]
        public let order: [PartnerID]
        public let refused: [PartnerID: RoutingFilter]
    }

    public let version: Int
    public let asOf: Day
    public let sources: [String]
    public let clock: RoutingClock
    /// Country code to region.
    public let regionOf: [String: String]
    public let regions: [String]
    /// Lower-case name or code to ISO 639-1 code.
    public let languages: [String: String]
    public let filters: [RoutingFilter]
    public let terms: [Term]
    public let parameters: Parameters
    public let examples: [Example]

    /// The moment at which the examples stand: Wednesday, 25 November 2026, 15:00 UTC.
    public static let exampleMoment = 1_795_618_800

    /// The rules that are compiled in.
    ///
    /// - Throws: ``Diagnostics`` when the data of this build is faulty, which a test rules out.
    public static func embedded() throws(Diagnostics) -> RoutingRules {
        try RoutingRules(Array(embeddedText.utf8))
    }

    /// The text of the rules that are compiled in.
    public static var embeddedText: String { EmbeddedRouting.text("rules.yaml").map { "\($0)" } ?? "" }

    /// Reads rules.
    ///
    /// - Throws: ``Diagnostics`` naming every fault with its place.
    public init(_ bytes: [UInt8]) throws(Diagnostics) {
        let root = try parseYAML(bytes)
        let reader = NodeReader()
        guard let rules = RoutingRules(root, reader) else {
            try reader.finish()
            throw Diagnostics([
                Diagnostic(
                    at: root.mark, path: "", problem: "the rules cannot be read",
                    because: "a part of them is missing", fix: "begin from the rules that are in force")
            ])
        }
        try reader.finish()
        self = rules
    }

    /// The ISO 639-1 code of a language as people write it; nil when it is not known.
    public func language(_ text: String) -> String? { languages[text.lowercased()] }

    /// What the examples do not bear out, each in a sentence; empty when all hold.
    public func failures() -> [String] {
        examples.flatMap { example -> [String] in
            let ranking = rank(example.inquiry, example.candidates, at: RoutingRules.exampleMoment)
            var out: [String] = []
            let order = ranking.ranked.map(\.partner)
            if order != example.order {
                out.append(
                    "“\(example.name)”: the order is \(list(order)), not \(list(example.order))")
            }
            for (partner, filter) in example.refused.sorted(by: { $0.key < $1.key }) {
                let found = ranking.refused.first { $0.partner == partner }?.filters.map(\.filter) ?? []
                if !found.contains(filter) {
                    let what = found.isEmpty ? "nothing" : found.map(\.rawValue).joined(separator: ", ")
                    out.append(
                        "“\(example.name)”: \(partner) is kept out by \(what), not by \(filter.rawValue)")
                }
            }
            return out
        }
    }

    private func list(_ partners: [PartnerID]) -> String {
        partners.isEmpty ? "nobody" : partners.map(\.text).joined(separator: ", ")
    }
}

// MARK: Reading

extension RoutingRules {
    private init?(_ root: YAMLNode, _ reader: NodeReader) {
        let top = Keyed(
            root, "", reader,
            [
                "version", "asOf", "source", "clock", "regions", "languages", "filters", "terms",
                "parameters", "examples",
            ])
        guard let version = top.integer("version", in: 1...1_000_000),
            let asOf = top.node("asOf").flatMap({ reader.day($0, "asOf") }),
            let clock = RoutingRules.clock(
                top, reader, PartnerReader(reader, regions: [], languages: [:], isExample: true)),
            let parameters = RoutingRules.parameters(top, reader)
        else { return nil }
        self.version = version
        self.asOf = asOf
        self.clock = clock
        self.parameters = parameters
        sources = top.strings("source", longest: 60)
        if sources.isEmpty {
            reader.missing(root, "source", fix: "name the sources that the rules stand on")
        }
        let (regionOf, regions) = RoutingRules.regions(top, reader)
        self.regionOf = regionOf
        self.regions = regions
        var languages: [String: String] = [:]
        for pair in top.node("languages")?.pairs ?? [] {
            guard let code = reader.string(pair.value, "languages.\(pair.key)", longest: 2) else { continue }
            languages[pair.key.lowercased()] = code
            languages[code] = code
        }
        self.languages = languages
        filters = reader.list(top.node("filters") ?? root, "filters", atMost: 20).compactMap {
            reader.choice($0.node, $0.path, RoutingFilter.self)
        }
        // Laws, not taste: no rule may offer above capacity, to a conflict, or again to whoever declined.
        for needed in [RoutingFilter.capacity, .conflict, .excluded, .aceActive, .track]
        where !filters.contains(needed) {
            reader.fail(
                root, "filters", "the filter \(needed.rawValue) is missing",
                because: "no partner may be offered what it fails", fix: "add \(needed.rawValue) to filters")
        }
        terms = reader.list(top.node("terms") ?? root, "terms", atMost: 20).compactMap {
            RoutingRules.term($0.node, $0.path, reader)
        }
        let total = terms.reduce(0) { $0 + $1.weight }
        if total != 100 {
            reader.fail(
                top.node("terms") ?? root, "terms", "the weights add up to \(total)",
                because: "a score is read as points of 100", fix: "make them add up to 100")
        }
        if Set(terms.map(\.term)).count != terms.count {
            reader.fail(
                top.node("terms") ?? root, "terms", "a term stands twice",
                because: "each counts once", fix: "keep one of them")
        }
        let partners = PartnerReader(reader, regions: regions, languages: languages, isExample: true)
        examples = reader.list(top.node("examples") ?? root, "examples", atMost: 200).compactMap {
            RoutingRules.example($0.node, $0.path, reader, partners)
        }
        if examples.isEmpty {
            reader.missing(root, "examples", fix: "add at least one example that the rules must bear out")
        }
    }

    private static func regions(
        _ top: Keyed, _ reader: NodeReader
    ) -> (of: [String: String], names: [String]) {
        var regionOf: [String: String] = [:]
        var regions: [String] = []
        for pair in top.node("regions")?.pairs ?? [] {
            regions.append(pair.key)
            for item in reader.list(pair.value, "regions.\(pair.key)", atMost: 300) {
                if let country = reader.string(item.node, item.path, longest: 2) {
                    regionOf[country] = pair.key
                }
            }
        }
        return (regionOf, regions)
    }

    private static func clock(_ top: Keyed, _ reader: NodeReader, _ partners: PartnerReader) -> RoutingClock?
    {
        guard let node = top.required("clock") else { return nil }
        let f = Keyed(
            node, "clock", reader,
            ["counts", "promise-hours", "escalate-hours", "windows", "timezone", "hours", "workdays"])
        let windows = f.list("windows", atMost: 10).compactMap { item -> RoutingClock.Window? in
            let w = Keyed(item.node, item.path, reader, ["from-hours", "minutes"])
            guard let from = w.integer("from-hours", in: 0...1_000),
                let minutes = w.integer("minutes", in: 5...10_080)
            else { return nil }
            return .init(fromHours: from, minutes: minutes)
        }
        guard let counts = f.choice("counts", RoutingClock.Counts.self),
            let promise = f.integer("promise-hours", in: 1...1_000), let hours = partners.hours(f),
            let zone = f.string("timezone", longest: 60), let rule = partners.zone(f, zone)
        else { return nil }
        guard windows.first?.fromHours == 0, windows.map(\.fromHours) == windows.map(\.fromHours).sorted()
        else {
            reader.fail(
                node, "clock.windows", "the windows do not begin at hour 0",
                because: "every offer needs one", fix: "begin with from-hours: 0, later ones after it")
            return nil
        }
        let escalate = f.list("escalate-hours", atMost: 10).compactMap {
            reader.integer($0.node, $0.path, in: 1...1_000)
        }
        return RoutingClock(
            counts: counts, promiseHours: promise, escalateHours: escalate.sorted(), windows: windows,
            calendar: WorkingCalendar(
                zone: zone, rule: rule, hours: hours, workdays: partners.workdays(f), holidays: []))
    }

    private static func parameters(_ top: Keyed, _ reader: NodeReader) -> Parameters? {
        guard let node = top.required("parameters") else { return nil }
        let f = Keyed(
            node, "parameters", reader,
            [
                "moment-half", "approval-prior", "approval-mean-permille", "response-prior",
                "response-mean-minutes", "response-worst-minutes", "hours-worst", "idle-full-hours",
                "tier-permille",
            ])
        var tier: [PartnerTier: Int] = [:]
        for pair in f.node("tier-permille")?.pairs ?? [] {
            guard let known = PartnerTier(rawValue: pair.key) else { continue }
            tier[known] = reader.integer(pair.value, "parameters.tier-permille", in: 0...1_000)
        }
        guard let momentHalf = f.integer("moment-half", in: 1...1_000),
            let approvalPrior = f.integer("approval-prior", in: 1...10_000),
            let approvalMean = f.integer("approval-mean-permille", in: 0...1_000),
            let responsePrior = f.integer("response-prior", in: 1...10_000),
            let responseMean = f.integer("response-mean-minutes", in: 0...100_000),
            let responseWorst = f.integer("response-worst-minutes", in: 1...100_000),
            let hoursWorst = f.integer("hours-worst", in: 1...WorkingCalendar.farthest),
            let idleFull = f.integer("idle-full-hours", in: 1...100_000)
        else { return nil }
        return Parameters(
            momentHalf: momentHalf, approvalPrior: approvalPrior, approvalMean: approvalMean,
            responsePrior: responsePrior, responseMean: responseMean, responseWorst: responseWorst,
            hoursWorst: hoursWorst, idleFull: idleFull, tier: tier)
    }

    private static func term(_ node: YAMLNode, _ path: String, _ reader: NodeReader) -> Term? {
        let f = Keyed(node, path, reader, ["id", "weight", "text"])
        guard let id = f.choice("id", RoutingTerm.self), let weight = f.integer("weight", in: 0...100),
            let text = f.string("text", longest: 300)
        else { return nil }
        return Term(term: id, weight: weight, text: text)
    }

    private static func example(
        _ node: YAMLNode, _ path: String, _ reader: NodeReader, _ partners: PartnerReader
    ) -> Example? {
        let f = Keyed(node, path, reader, ["name", "inquiry", "partners", "order", "refused"])
        guard let name = f.string("name", longest: 200), let asked = f.required("inquiry") else { return nil }
        let i = Keyed(
            asked, "\(path).inquiry", reader,
            [
                "tracks", "needs", "moments", "country", "languages", "stage", "host", "competitors",
                "excluded",
            ])
        guard let country = i.string("country", longest: 2), let stage = i.string("stage", longest: 20),
            let host = i.string("host", longest: 255)
        else { return nil }
        let inquiry = Inquiry(
            tracks: i.choices("tracks", TrackID.self), needs: Set(i.choices("needs", Competency.self)),
            moments: i.strings("moments", longest: 10), country: country,
            languages: i.strings("languages", longest: 2), stage: stage, host: host,
            competitors: i.strings("competitors", longest: 255),
            excluded: Set(i.strings("excluded", longest: 40).compactMap { PartnerID($0) }))
        let candidates = f.list("partners", atMost: 50).compactMap { partners.candidate($0.node, $0.path) }
        var refused: [PartnerID: RoutingFilter] = [:]
        for pair in f.node("refused")?.pairs ?? [] {
            guard let id = PartnerID(pair.key),
                let filter = reader.choice(pair.value, "\(path).refused.\(pair.key)", RoutingFilter.self)
            else { continue }
            refused[id] = filter
        }
        return Example(
            name: name, inquiry: inquiry, candidates: candidates,
            order: f.strings("order", longest: 40).compactMap { PartnerID($0) }, refused: refused)
    }
}
