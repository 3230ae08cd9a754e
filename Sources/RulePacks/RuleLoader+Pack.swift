internal import StructuredText
internal import Units

extension RuleLoader {
    /// Reads a pack; a user's pack may extend one of `packs` and name only what differs.
    func pack(_ root: YAMLNode, extending packs: [RulePack] = [], isUsers: Bool = false) -> RulePack? {
        let top = fields(
            root, "",
            [
                "pack", "name", "kind", "asOf", "about", "source", "lanes", "tracks", "information",
                "collisions",
                "quoted", "levers", "outcomes",
            ] + (isUsers ? ["extends", "sources"] : []))
        var base: RulePack?
        if let node = top.optionalNode("extends") {
            guard let id = reader.choice(node, "extends", packs.map(\.id)) else { return nil }
            base = packs.first { $0.id == id }
        }
        func part<Value>(_ key: String, _ inherited: [Value]?, _ read: () -> [Value]) -> [Value] {
            root[key] == nil ? inherited ?? read() : read()
        }
        let lanes = part("lanes", base?.lanes) { self.lanes(root) }
        var tracks = part("tracks", base?.tracks) { self.tracks(root, lanes: lanes) }
        var levers = part("levers", base?.levers) { self.levers(root) }
        if let base {
            tracks = merged(base.tracks, tracks) { $0.id.rawValue }
            levers = merged(base.levers, levers, by: \.id)
        }
        let collisions: [CollisionRule]? = root["collisions"].map { _ in
            each(root, "collisions", ["id", "text", "question", "source"]) { f in
                guard let id = f.string("id"), let text = f.string("text"),
                    let question = f.string("question")
                else {
                    return nil
                }
                return CollisionRule(id: id, text: text, question: question, sources: f.sources())
            }
        }
        guard let id = top.string("pack"), let name = top.string("name"),
            let kind = isUsers ? RulePack.Kind.user : top.choice("kind", RulePack.Kind.self),
            let asOf = top.day("asOf"),
            let same = collisions?.first ?? base?.sameWorkload,
            let second = collisions?.dropFirst().first ?? base?.noSecondWorkload
        else {
            if collisions == nil, base == nil {
                reader.missing(root, "collisions", fix: "add both collision rules")
            }
            return nil
        }
        return RulePack(
            id: id, name: name, kind: kind, asOf: asOf,
            about: top.optionalString("about") ?? base?.about ?? "",
            lanes: lanes, tracks: tracks,
            information: part("information", base?.information) { self.information(root) },
            sameWorkload: same, noSecondWorkload: second,
            quoted: part("quoted", base?.quoted) { self.quoted(root) },
            levers: levers, outcomes: part("outcomes", base?.outcomes) { self.outcomes(root) })
    }

    private func merged<Value>(_ base: [Value], _ own: [Value], by id: (Value) -> String) -> [Value] {
        base.map { old in own.first { id($0) == id(old) } ?? old }
            + own.filter { new in !base.contains { id($0) == id(new) } }
    }

    private func lanes(_ root: YAMLNode) -> [Lane] {
        each(root, "lanes", ["id", "name", "credit", "counts", "serial", "text", "source"]) { f in
            guard let id = f.string("id"), let name = f.string("name"), let credit = credit(of: id, f),
                let counts = f.choice("counts", Lane.Counting.self), let serial = f.bool("serial"),
                let text = f.string("text")
            else { return nil }
            return Lane(
                id: id, name: name, credit: CreditKind(rawValue: credit), counting: counts, isSerial: serial,
                text: text, sources: f.sources())
        }
    }

    /// The word for what a lane's awards pay; a lane that is named like a kind of credit need not say it.
    private func credit(of lane: String, _ f: Fields) -> String? {
        if f.optionalNode("credit") == nil, CreditKind(rawValue: lane) != nil { return lane }
        return f.choice("credit", CreditKind.allCases.map(\.rawValue) + ["none"])
    }

    private func tracks(_ root: YAMLNode, lanes: [Lane]) -> [Track] {
        let keys = [
            "id", "name", "lane", "files", "funds", "about", "source", "unpublished", "gates-of",
            "founder-minutes",
            "decision",
            "validity", "filing-day", "earmark", "reviewer-questions", "notes", "gates", "award",
        ]
        return each(root, "tracks", keys) { f in
            guard let id = f.choice("id", TrackID.self), let name = f.string("name"),
                let laneID = f.choice("lane", lanes.map(\.id)),
                let lane = lanes.first(where: { $0.id == laneID }),
                let filer = f.choice("files", Filer.self), let funds = f.choice("funds", WorkloadKind.self),
                let about = f.string("about"), let minutes = f.counted("founder-minutes"),
                let decision = f.dayCount("decision"), let validity = f.span("validity"),
                let filingDay = f.counted("filing-day"), let award = f.node("award")
            else { return nil }
            let earmark = f.optionalNode("earmark").map { node in
                let e = self.fields(node, f.path.key("earmark"), ["products", "source"])
                return Sourced(value: e.list("products").compactMap { $0.node.text }, sources: e.sources())
            }
            let notes = f.list("notes").compactMap { self.text($0.node, $0.path) }
            let gates = f.list("gates").compactMap { self.gate($0.node, $0.path) }
            let bands = self.fields(award, f.path.key("award"), ["bands"]).list("bands").compactMap {
                self.band($0.node, $0.path)
            }
            if bands.isEmpty {
                self.reader.missing(
                    award, f.path.key("award").key("bands").text, fix: "give at least one band")
            }
            return Track(
                id: id, name: name, lane: lane, filer: filer, funds: funds, about: about,
                sources: f.sources(),
                unpublished: f.optionalNode("unpublished").flatMap {
                    self.text($0, f.path.key("unpublished"))
                },
                gatesOf: f.optionalNode("gates-of") == nil ? nil : f.choice("gates-of", TrackID.self),
                founderMinutes: minutes, decision: decision, validityMonths: validity, filingDay: filingDay,
                earmark: earmark, reviewerQuestions: f.list("reviewer-questions").compactMap { $0.node.text },
                notes: notes, gates: gates, bands: bands)
        }
    }

    private func gate(_ node: YAMLNode, _ path: NodePath) -> Gate? {
        let f = fields(node, path, ["id", "require", "otherwise", "because", "change", "source"])
        guard let id = f.string("id"), let otherwise = f.choice("otherwise", Gate.Otherwise.self),
            let because = f.string("because"), let change = f.string("change")
        else { return nil }
        return Gate(
            id: id, requires: f.conditions("require"), otherwise: otherwise, because: because, change: change,
            sources: f.sources())
    }

    private func band(_ node: YAMLNode, _ path: NodePath) -> AwardBand? {
        let f = fields(node, path, ["id", "when", "floor", "expected", "ceiling", "text", "source"])
        guard let id = f.string("id"), let floor = f.money("floor"), let expected = f.money("expected"),
            let ceiling = f.money("ceiling"), let text = f.string("text")
        else { return nil }
        guard floor <= expected, expected <= ceiling else {
            reader.fail(
                node, path.text, "the amounts are out of order",
                because: "floor, expected and ceiling must rise",
                fix: "put them in order")
            return nil
        }
        return AwardBand(
            id: id, when: f.conditions("when"),
            range: MoneyRange(floor: floor, expected: expected, ceiling: ceiling),
            text: text, sources: f.sources())
    }

    private func information(_ root: YAMLNode) -> [(id: String, text: Sourced<String>)] {
        each(root, "information", ["id", "text", "source"]) { f in
            guard let id = f.string("id"), let text = f.string("text") else { return nil }
            return (id, Sourced(value: text, sources: f.sources()))
        }
    }

    private func quoted(_ root: YAMLNode) -> [QuotedStack] {
        each(root, "quoted", ["id", "when", "low", "high", "text", "contradiction", "source"]) { f in
            guard let id = f.string("id"), let low = f.money("low"), let high = f.money("high"),
                let text = f.string("text")
            else { return nil }
            return QuotedStack(
                id: id, when: f.conditions("when"), low: low, high: high, text: text,
                contradiction: f.optionalString("contradiction"), sources: f.sources())
        }
    }

    private func levers(_ root: YAMLNode) -> [Lever] {
        each(root, "levers", ["id", "name", "when", "sets", "founder-minutes", "text", "source"]) { f in
            guard let id = f.string("id"), let name = f.string("name"), let text = f.string("text"),
                let minutes = f.integer("founder-minutes", 1...100_000), let sets = f.node("sets")
            else { return nil }
            let values = (sets.pairs ?? []).compactMap { pair -> (fact: Fact, value: FactValue)? in
                guard let fact = self.fact(pair.key, at: pair.value, f.path.key("sets")),
                    let text = pair.value.text
                else {
                    return nil
                }
                return (fact, FactValue(parsing: text))
            }
            return Lever(
                id: id, name: name, when: f.conditions("when"), sets: values, founderMinutes: minutes,
                text: text,
                sources: f.sources())
        }
    }

    private func outcomes(_ root: YAMLNode) -> [Outcome] {
        each(
            root, "outcomes",
            [
                "id", "name", "tracks", "founder-minutes", "cost-usd", "queue", "soc2", "soc2-text",
                "bedrock",
                "bedrock-text", "tenancy", "text", "source",
            ]
        ) { f in
            guard let id = f.string("id"), let name = f.string("name"), let text = f.string("text"),
                let minutes = f.integer("founder-minutes", 0...100_000),
                let cost = f.integer("cost-usd", 0...1_000_000), let queue = f.string("queue"),
                let soc2 = f.scope("soc2"), let bedrock = f.scope("bedrock"),
                let tenancy = f.string("tenancy")
            else { return nil }
            return Outcome(
                id: id, name: name,
                tracks: f.words("tracks", among: TrackID.allCases.map(\.rawValue)).compactMap(
                    TrackID.init(rawValue:)),
                founderMinutes: minutes, cost: Money(dollars: cost), queue: queue, soc2: soc2,
                bedrock: bedrock,
                tenancy: tenancy, text: text, sources: f.sources())
        }
    }

    func fact(_ name: String, at node: YAMLNode, _ path: NodePath) -> Fact? {
        if let fact = Fact(rawValue: name) { return fact }
        reader.fail(
            node, path.text, "the fact \"\(name)\" is not known",
            because: "rules can ask only facts of the vocabulary",
            fix: nearest(to: name, among: Fact.allCases.map(\.rawValue)).map { "did you mean \"\($0)\"?" }
                ?? "use one of the documented facts")
        return nil
    }
}

extension FactValue {
    init(parsing text: String) {
        switch text {
        case "true": self = .flag(true)
        case "false": self = .flag(false)
        default: self = Int(text, in: Int.interchangeable).map { .number($0) } ?? .word(text)
        }
    }
}

/// The fields of one group of rule data.
struct Fields {
    let loader: RuleLoader
    let node: YAMLNode
    let path: NodePath
    let pairs: [YAMLNode.Pair]

    private var reader: NodeReader { loader.reader }

    func optionalNode(_ key: String) -> YAMLNode? { pairs.first { $0.key == key }?.value }

    func node(_ key: String) -> YAMLNode? {
        if let value = optionalNode(key) { return value }
        reader.missing(node, at(key).text, fix: "add \(key)")
        return nil
    }

    private func at(_ key: String) -> NodePath { .key(key, in: path) }

    func string(_ key: String) -> String? { node(key).flatMap { reader.string($0, at(key).text) } }
    func optionalString(_ key: String) -> String? {
        optionalNode(key).flatMap { reader.string($0, at(key).text) }
    }
    func day(_ key: String) -> Day? { node(key).flatMap { reader.day($0, at(key).text) } }
    func bool(_ key: String) -> Bool? { node(key).flatMap { reader.bool($0, at(key).text) } }
    func optionalBool(_ key: String) -> Bool? { optionalNode(key).flatMap { reader.bool($0, at(key).text) } }
    func money(_ key: String) -> Money? { node(key).flatMap { reader.money($0, at(key).text) } }
    func choice(_ key: String, _ values: [String]) -> String? {
        node(key).flatMap { reader.choice($0, at(key).text, values) }
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
    where Value.RawValue == String {
        node(key).flatMap { reader.choice($0, at(key).text, type) }
    }

    /// What a word stands for in a table.
    func choice<Value>(_ key: String, _ table: [String: Value]) -> Value? {
        if let word = optionalNode(key)?.text, let value = table[word] { return value }
        _ = choice(key, table.keys.sorted())
        return nil
    }

    func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        node(key).flatMap { reader.integer($0, at(key).text, in: range) }
    }

    func optionalInteger(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        optionalNode(key).flatMap { reader.integer($0, at(key).text, in: range) }
    }

    func optionalQuantity(_ key: String) -> Quantity? {
        optionalNode(key).flatMap { reader.quantity($0, at(key).text, in: .zero ... .maximum) }
    }

    func unitPrice(_ key: String) -> UnitPrice? {
        guard let value = node(key) else { return nil }
        guard let text = value.text, let price = try? UnitPrice(parsing: text), price.picodollars >= 0 else {
            reader.fail(
                value, at(key).text, "\(at(key).text) is \(value.kind)",
                because: "it must be a price in US dollars",
                fix: "write a number such as 0.04048")
            return nil
        }
        return price
    }

    func list(_ key: String) -> [(node: YAMLNode, path: NodePath)] {
        guard let node = optionalNode(key) else { return [] }
        let path = at(key)
        return reader.items(node, path.text).enumerated().map { (node: $1, path: .item($0, in: path)) }
    }

    func words(_ key: String, among values: [String]) -> [String] {
        list(key).compactMap { reader.choice($0.node, $0.path.text, values) }
    }

    /// The sources of a fact; a fact without one is refused.
    func sources() -> [Source] {
        guard let value = optionalNode("source"), let ids = value.items?.compactMap(\.text), !ids.isEmpty
        else {
            reader.fail(
                node, path.text, "\(path.isRoot ? "the file" : path.text) has no source",
                because: "no fact is taken in without a source and a date",
                fix: "add source: [ID] with an id of sources.yaml")
            return []
        }
        return loader.sourced(ids, at: value, path)
    }

    /// `{value: 30, source: [...]}`.
    func counted(_ key: String) -> Sourced<Int>? {
        guard let value = node(key) else { return nil }
        let f = loader.fields(value, at(key), ["value", "source"])
        return f.integer("value", 0...1_000_000).map { Sourced(value: $0, sources: f.sources()) }
    }

    /// `{low: 4, high: 6, source: [...]}`.
    func span(_ key: String) -> Sourced<ClosedRange<Int>>? {
        guard let value = node(key) else { return nil }
        let f = loader.fields(value, at(key), ["low", "high", "source"])
        guard let low = f.integer("low", 0...1_000), let high = f.integer("high", 0...1_000), low <= high
        else {
            return nil
        }
        return Sourced(value: low...high, sources: f.sources())
    }

    func dayCount(_ key: String) -> Sourced<DayCount>? {
        guard let value = node(key) else { return nil }
        let f = loader.fields(value, at(key), ["low", "high", "unit", "source"])
        guard let low = f.integer("low", 0...1_000), let high = f.integer("high", 0...1_000),
            let unit = f.choice("unit", DayCount.Unit.self)
        else { return nil }
        return Sourced(value: DayCount(low: low, high: high, unit: unit), sources: f.sources())
    }

    func claim(id: String?, subject: String?) -> Claim? {
        guard let id, let subject, let low = integer("low", 0...1_000_000),
            let high = integer("high", 0...1_000_000),
            let text = string("text")
        else { return nil }
        return Claim(
            id: id, subject: subject, low: low, high: high, text: text,
            contradictions: list("contradictions").compactMap { $0.node.text }, sources: sources())
    }

    /// A scope and its words: `soc2` with `soc2-text`.
    func scope(_ key: String) -> (scope: Outcome.Scope, text: String)? {
        guard let word = string(key).flatMap(Outcome.Scope.init(rawValue:)), let text = string("\(key)-text")
        else { return nil }
        return (word, text)
    }

    func conditions(_ key: String) -> [Condition] {
        list(key).compactMap { item in
            let f = loader.fields(item.node, item.path, ["fact", "is", "at-least", "at-most"])
            guard let name = f.string("fact"), let fact = loader.fact(name, at: item.node, item.path) else {
                return nil
            }
            if let bound = f.optionalInteger("at-least", -1_000_000_000...1_000_000_000) {
                return Condition(fact, .atLeast(bound))
            }
            if let bound = f.optionalInteger("at-most", -1_000_000_000...1_000_000_000) {
                return Condition(fact, .atMost(bound))
            }
            guard let value = f.node("is") else { return nil }
            if let words = value.items?.compactMap(\.text) { return Condition(fact, .oneOf(words)) }
            return reader.bool(value, item.path.text).map { Condition(fact, .flag($0)) }
        }
    }
}
