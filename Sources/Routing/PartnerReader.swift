internal import RulePacks
internal import StructuredText
internal import Units

/// Reads partners from nodes, whichever format they came in.
struct PartnerReader {
    let reader: NodeReader
    let regions: [String]
    let languages: [String: String]
    /// In an example of the rules everything but the id may be left out.
    let isExample: Bool

    init(_ reader: NodeReader, regions: [String], languages: [String: String], isExample: Bool) {
        self.reader = reader
        self.regions = regions
        self.languages = languages
        self.isExample = isExample
    }

    static let keys = [
        "id", "name", "website", "tier", "ace", "channel", "competencies", "regions", "languages",
        "timezone", "hours", "workdays", "holidays", "tracks", "stages", "capacity", "conflicts", "pays",
        "solution",
        "history",
    ]
    static let historyKeys = [
        "offers", "accepted", "declined", "silent", "accept-minutes", "filed", "approved",
        "action-required", "cases",
    ]

    func candidate(_ node: YAMLNode, _ path: String) -> Candidate? {
        let f = Keyed(node, path, reader, PartnerReader.keys + (isExample ? ["load"] : []))
        let faults = reader.found
        guard let text = f.string("id", longest: 40) else { return nil }
        guard let id = PartnerID(text) else {
            reader.fail(
                node["id"] ?? node, f.at("id"), "\"\(text)\" is no id",
                because: "an id has 2 to 40 lower-case letters, digits and hyphens",
                fix: "write one like northwind-cloud")
            return nil
        }
        let name = value(f, "name", "\(id)") { reader.string($0, $1, longest: 120) }
        let website = value(f, "website", "\(id).example") { reader.string($0, $1, longest: 255) }
        let tier = value(f, "tier", PartnerTier.advanced) { reader.choice($0, $1, PartnerTier.self) }
        let isACEActive = value(f, "ace", true) { reader.bool($0, $1) }
        let channel = optional(f, "channel", FilingChannel.portal) {
            reader.choice($0, $1, FilingChannel.self)
        }
        let tracks =
            f.node("tracks") == nil && isExample ? TrackID.allCases : f.choices("tracks", TrackID.self)
        let zone = value(f, "timezone", "America/New_York") { reader.string($0, $1, longest: 60) }
        let capacity = value(f, "capacity", 10) { reader.integer($0, $1, in: 0...Partner.largestCapacity) }
        let hours = hours(f)
        let stages = f.strings("stages", longest: 20)
        for stage in stages
        where !["bootstrapped", "pre-seed", "seed", "series-a", "series-b"].contains(stage) {
            reader.fail(
                node["stages"] ?? node, f.at("stages"), "\"\(stage)\" is no stage",
                because: "a company's stage is one of bootstrapped, pre-seed, seed, series-a, series-b",
                fix: "write one of them")
        }
        let holidays = f.list("holidays", atMost: 400).compactMap { reader.day($0.node, $0.path) }
        guard reader.found == faults, let name, let website, let tier, let isACEActive, let channel,
            let zone, let capacity, let hours
        else { return nil }
        guard let rule = self.zone(f, zone) else { return nil }
        let partner = Partner(
            id: id, name: name, website: website, tier: tier, isACEActive: isACEActive, channel: channel,
            competencies: Set(
                f.node("competencies") == nil && isExample
                    ? [.saas] : f.choices("competencies", Competency.self)),
            regions: Set(f.node("regions") == nil && isExample ? regions : known(f, "regions", regions)),
            languages: Set(f.node("languages") == nil && isExample ? ["en"] : codes(f)),
            calendar: WorkingCalendar(
                zone: zone, rule: rule, hours: hours, workdays: workdays(f), holidays: Set(holidays)),
            tracks: Set(tracks), stages: Set(stages), capacity: capacity, conflicts: conflicts(f),
            pays: f.node("pays").flatMap { reader.string($0, f.at("pays"), longest: 400) } ?? "",
            solution: f.node("solution").flatMap { reader.string($0, f.at("solution"), longest: 400) } ?? "")
        return Candidate(partner, history: history(f), load: load(f))
    }

    /// What a field holds; in an example what stands in for it.
    private func value<Value>(
        _ f: Keyed, _ key: String, _ standIn: Value, _ read: (YAMLNode, String) -> Value?
    ) -> Value? {
        if let node = f.node(key) { return read(node, f.at(key)) }
        if isExample { return standIn }
        _ = f.required(key)
        return nil
    }

    private func optional<Value>(
        _ f: Keyed, _ key: String, _ standIn: Value, _ read: (YAMLNode, String) -> Value?
    ) -> Value? { f.node(key).map { read($0, f.at(key)) } ?? standIn }

    private func known(_ f: Keyed, _ key: String, _ values: [String]) -> [String] {
        f.list(key, atMost: 100).compactMap { reader.choice($0.node, $0.path, values) }
    }

    private func codes(_ f: Keyed) -> [String] {
        f.list("languages", atMost: 60).compactMap { item in
            guard let text = reader.string(item.node, item.path, longest: 40) else { return nil }
            if let code = languages[text.lowercased()] { return code }
            reader.fail(
                item.node, item.path, "\"\(text)\" is no language that routing knows",
                because: "it stands neither as a name nor as a code in the rules",
                fix: "write a name like German or a code like de")
            return nil
        }
    }

    func zone(_ f: Keyed, _ name: String) -> TimeZoneRule? {
        if let rule = TimeZones.rule(name) { return rule }
        reader.fail(
            f.node("timezone") ?? f.root, f.at("timezone"), "\"\(name)\" is no time zone",
            because: "zones are named as by IANA",
            fix: nearest(to: name, among: TimeZones.names).map { "did you mean \"\($0)\"?" }
                ?? "write one like Europe/Berlin")
        return nil
    }

    /// `09:00-18:00` in minutes of the day.
    func hours(_ f: Keyed) -> Range<Int>? {
        guard let node = f.node("hours") else { return 540..<1_080 }
        guard let text = reader.string(node, f.at("hours"), longest: 11) else { return nil }
        let ends = text.split(separator: "-").map { part -> Int? in
            let fields = part.split(separator: ":")
            guard fields.count == 2, fields.allSatisfy({ $0.count == 2 }),
                let hour = Int(fields[0], in: 0...24),
                let minute = Int(fields[1], in: 0...59)
            else { return nil }
            return hour * 60 + minute
        }
        guard ends.count == 2, let from = ends[0], let to = ends[1], to - from >= 60, to <= 1_440 else {
            reader.fail(
                node, f.at("hours"), "\"\(text)\" are no working hours",
                because: "they must be at least one hour of one day", fix: "write them like 09:00-18:00")
            return nil
        }
        return from..<to
    }

    static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    func workdays(_ f: Keyed) -> Set<Int> {
        let named = known(f, "workdays", PartnerReader.weekdays).compactMap {
            PartnerReader.weekdays.firstIndex(of: $0)
        }
        return named.isEmpty ? [1, 2, 3, 4, 5] : Set(named.map { $0 + 1 })
    }

    private func conflicts(_ f: Keyed) -> [Conflict] {
        f.list("conflicts", atMost: 1_000).compactMap { item in
            let c = Keyed(item.node, item.path, reader, ["kind", "host"])
            guard let kind = c.choice("kind", Conflict.Kind.self), let host = c.string("host", longest: 255)
            else { return nil }
            guard host.contains("."), !host.contains("/"), !host.contains(where: \.isWhitespace) else {
                reader.fail(
                    item.node, c.at("host"), "\"\(host)\" is no host",
                    because: "companies are compared by the host of their website",
                    fix: "write it like acme.example")
                return nil
            }
            return Conflict(kind: kind, host: host)
        }
    }

    private func history(_ f: Keyed) -> PartnerHistory {
        var history = PartnerHistory()
        guard let node = f.node("history") else { return history }
        let h = Keyed(node, f.at("history"), reader, PartnerReader.historyKeys)
        func count(_ key: String, upTo limit: Int = 1_000_000) -> Int {
            h.node(key).flatMap { reader.integer($0, h.at(key), in: 0...limit) } ?? 0
        }
        history.offers = count("offers")
        history.accepted = count("accepted")
        history.declined = count("declined")
        history.silent = count("silent")
        history.acceptMinutes = count("accept-minutes", upTo: 1_000_000_000)
        history.filed = count("filed")
        history.approved = count("approved")
        history.actionRequired = count("action-required")
        if history.approved > history.filed {
            reader.fail(
                node, h.at("approved"), "more was approved than filed",
                because: "\(history.approved) of \(history.filed)", fix: "correct one of them")
        }
        for pair in h.node("cases")?.pairs ?? [] {
            history.cases[pair.key] = reader.integer(pair.value, h.at("cases"), in: 0...1_000_000)
        }
        return history
    }

    private func load(_ f: Keyed) -> PartnerLoad {
        guard let node = f.node("load") else { return PartnerLoad() }
        let l = Keyed(node, f.at("load"), reader, ["open", "last-offered-hours"])
        let hours = l.node("last-offered-hours").flatMap {
            reader.integer($0, l.at("last-offered-hours"), in: 0...100_000)
        }
        return PartnerLoad(
            open: l.node("open").flatMap { reader.integer($0, l.at("open"), in: 0...Partner.largestCapacity) }
                ?? 0,
            lastOffered: hours.map { RoutingRules.exampleMoment - $0 * 3_600 })
    }
}

/// The IANA time zones by name.
enum TimeZones {
    private static let table: [String: TimeZoneRule] = {
        let rules = EmbeddedRouting.text("time-zones.yaml").flatMap(unpackedDocument)?["rules"]?.items ?? []
        var table: [String: TimeZoneRule] = [:]
        for item in rules {
            guard let rule = item["rule"]?.text.flatMap({ TimeZoneRule(posix: $0) }) else { continue }
            for zone in item["zones"]?.items ?? [] { if let name = zone.text { table[name] = rule } }
        }
        return table
    }()

    static func rule(_ name: String) -> TimeZoneRule? { table[name] }
    static var names: [String] { table.keys.sorted() }
}

extension TimeZoneRule {
    /// The rule of a zone by its IANA name, such as `Europe/Berlin`; nil when there is none of that name.
    public init?(zone name: String) {
        guard let rule = TimeZones.rule(name) else { return nil }
        self = rule
    }

    /// Every zone's name.
    public static var zones: [String] { TimeZones.names }
}
