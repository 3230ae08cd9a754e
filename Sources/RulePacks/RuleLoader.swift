internal import StructuredText
internal import Units

/// Turns a file of rule data into types; refuses a fact without a known source.
///
/// A class because the faults of all parts of a file are gathered in one reader.
final class RuleLoader {
    let reader = NodeReader()
    var table: [String: Source]
    /// Whether a test has read the same file key by key, so that unknown keys are not looked for again at every start.
    let isTested: Bool

    init(table: [String: Source], isTested: Bool = false) {
        self.table = table
        self.isTested = isTested
    }

    /// The fields of a group, by name.
    func fields(_ node: YAMLNode, _ path: NodePath, _ keys: [String]) -> Fields {
        if isTested { return fields(node, path) }
        return Fields(loader: self, node: node, path: path, pairs: reader.group(node, path.text, keys: keys))
    }

    /// The fields of a group whose keys were checked before.
    func fields(_ node: YAMLNode, _ path: NodePath) -> Fields {
        Fields(loader: self, node: node, path: path, pairs: node.pairs ?? [])
    }

    func each<Value>(
        _ root: YAMLNode, _ key: String, _ keys: [String], _ body: (Fields) -> Value?
    ) -> [Value] {
        guard let node = root[key] else {
            reader.missing(root, key, fix: "add the list \(key)")
            return []
        }
        return reader.items(node, key, atMost: 5_000).enumerated().compactMap {
            body(fields($1, .item($0, in: .key(key, in: .root)), keys))
        }
    }

    func sourced(_ ids: [String], at node: YAMLNode, _ path: NodePath) -> [Source] {
        ids.compactMap { id in
            if let source = table[id] { return source }
            reader.fail(
                node, path.text, "the source \"\(id)\" is not known",
                because: "sources.yaml does not list it",
                fix: nearest(to: id, among: table.keys.sorted()).map { "did you mean \"\($0)\"?" }
                    ?? "add it there")
            return nil
        }
    }

    func sources(_ root: YAMLNode) -> [Source] {
        each(root, "sources", ["id", "kind", "asOf", "title", "url"]) { f in
            guard let id = f.string("id"), let kind = f.choice("kind", Source.Kind.self),
                let asOf = f.day("asOf"),
                let title = f.string("title")
            else { return nil }
            return Source(id: id, kind: kind, title: title, url: f.optionalString("url") ?? "", asOf: asOf)
        }
    }

    func priceBook(_ root: YAMLNode) -> (prices: [Price], region: String, asOf: Day)? {
        let top = fields(root, "", ["region", "asOf", "prices"])
        let keys = [
            "id", "service", "dimension", "unit", "usd", "tiers", "free-units", "free-tier", "source",
            "cross-check",
            "note", "as-of", "confidence",
        ]
        let prices: [Price] = each(root, "prices", keys) { f in
            guard let id = f.string("id"), let service = f.string("service"),
                let dimension = f.string("dimension"),
                let unit = f.string("unit"), let usd = f.unitPrice("usd"), let source = f.string("source"),
                let asOf = f.string("as-of"), let confidence = f.string("confidence")
            else { return nil }
            var tiers = f.list("tiers").compactMap { item -> Price.Tier? in
                let tier = self.fields(item.node, item.path, ["up-to", "usd"])
                guard let price = tier.unitPrice("usd") else { return nil }
                return Price.Tier(upTo: tier.optionalQuantity("up-to"), price: price)
            }
            if tiers.isEmpty { tiers = [Price.Tier(upTo: nil, price: usd)] }
            return Price(
                id: id, service: service, dimension: dimension, unit: unit, tiers: tiers,
                freeUnits: f.optionalQuantity("free-units") ?? .zero, freeTier: f.optionalString("free-tier"),
                source: source, asOf: asOf, confidence: confidence)
        }
        guard let region = top.string("region"), let asOf = top.day("asOf") else { return nil }
        return (prices, region, asOf)
    }

    func catalog(_ root: YAMLNode) -> Catalog? {
        _ = reader.group(
            root, "",
            keys: [
                "source", "services", "groups", "coverage", "never-covered", "reference-split",
                "split-by-size",
            ])
        let groups: [(id: String, name: String)] = each(root, "groups", ["id", "name"]) { f in
            guard let id = f.string("id"), let name = f.string("name") else { return nil }
            return (id, name)
        }
        let named: [(String, String, String, String)] = each(
            root, "services", ["id", "name", "group", "role"]
        ) { f in
            guard let id = f.string("id"), let name = f.string("name"),
                let group = f.choice("group", groups.map(\.id)), let role = f.string("role")
            else { return nil }
            return (id, name, group, role)
        }
        let services = named.enumerated().map { index, s in
            Service(id: s.0, name: s.1, group: s.2, role: s.3, index: index)
        }
        let ids = services.map(\.id)
        let coverage: [CoverageRule] = each(
            root, "coverage", ["id", "credits", "products", "status", "text", "source"]
        ) { f in
            guard let id = f.string("id"), let status = f.choice("status", Coverage.self),
                let text = f.string("text")
            else { return nil }
            let credits = f.words("credits", among: CreditKind.allCases.map(\.rawValue) + ["any"])
            let products = f.words("products", among: ids + ["any"])
            return CoverageRule(
                id: id,
                credits: credits.contains("any") ? nil : credits.compactMap(CreditKind.init(rawValue:)),
                products: products.contains("any") ? nil : products, status: status, text: text,
                sources: f.sources())
        }
        func shares(_ key: String) -> [ReferenceShare] {
            each(root, key, ["group", "monthly", "low", "high", "text", "source"]) { f in
                guard let group = f.choice("group", groups.map(\.id)), let low = f.integer("low", 0...100),
                    let high = f.integer("high", 0...100), let text = f.string("text")
                else { return nil }
                return ReferenceShare(
                    group: group,
                    monthly: f.optionalInteger("monthly", 0...1_000_000).map { Money(dollars: $0) },
                    low: Percentage(basisPoints: low * 100), high: Percentage(basisPoints: high * 100),
                    text: text,
                    sources: f.sources())
            }
        }
        guard let never = root["never-covered"].flatMap({ text($0, "never-covered") }) else { return nil }
        return Catalog(
            services: services, groups: groups, coverage: coverage, neverCovered: never,
            referenceSplit: shares("reference-split") + shares("split-by-size"))
    }

    /// A group of `text` and `source`.
    func text(_ node: YAMLNode, _ path: NodePath) -> Sourced<String>? {
        let f = fields(node, path, ["text", "source", "smallest-start-share"])
        guard let text = f.string("text") else { return nil }
        return Sourced(value: text, sources: f.sources())
    }

    func spendModel(_ root: YAMLNode, prices: [Price], catalog: Catalog) -> SpendModel? {
        let top = fields(
            root, "",
            [
                "source", "hours-per-month", "horizon-months", "growth", "uncertainty", "adoption", "drivers",
                "presets-source", "items", "tenancy", "floors", "claims", "soc2-bands", "soc2-total", "traps",
            ])
        let drivers = drivers(root)
        let floors: [DatabaseFloor] = each(
            root, "floors", ["id", "name", "price", "quantity", "text", "source"]
        ) { f in
            guard let id = f.string("id"), let name = f.string("name"), let price = f.string("price"),
                let quantity = f.optionalQuantity("quantity"), let text = f.string("text"),
                let unit = prices.first(where: { $0.id == price })
            else { return nil }
            return DatabaseFloor(
                id: id, name: name, monthly: unit.cost(of: quantity, freeTier: false), text: text,
                sources: f.sources())
        }
        let driverIDs = drivers.map(\.id)
        let priceTable = Dictionary(prices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let services = Dictionary(
            catalog.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let items: [SpendItem] = each(
            root, "items", ["id", "service", "component", "price", "when", "free-tier", "driver", "terms"]
        ) { spendItem($0, priceTable, services, drivers, driverIDs) }
        let tenancies: [Tenancy] = each(
            root, "tenancy", ["id", "name", "isolated-share", "dedicates", "text", "source"]
        ) { f in
            guard let model = f.choice("id", TenancyModel.self), let name = f.string("name"),
                let share = f.integer("isolated-share", 0...100), let text = f.string("text")
            else { return nil }
            let dedicates = f.words("dedicates", among: SpendItem.Component.allCases.map(\.rawValue))
            return Tenancy(
                model: model, name: name, isolatedShare: Percentage(basisPoints: share * 100),
                dedicates: dedicates.compactMap(SpendItem.Component.init(rawValue:)), text: text,
                sources: f.sources())
        }
        let claims: [Claim] = each(
            root, "claims", ["id", "tenancy", "low", "high", "text", "contradictions", "source"]
        ) { $0.claim(id: $0.string("id"), subject: $0.string("tenancy")) }
        let bands: [Claim] = each(root, "soc2-bands", ["service", "low", "high", "text", "source"]) { f in
            let service = f.string("service")
            return f.claim(id: service.map { "soc2-band.\($0)" }, subject: service)
        }
        let traps: [Trap] = each(root, "traps", ["id", "when", "text", "source"]) { f in
            guard let id = f.string("id"), let text = f.string("text") else { return nil }
            return Trap(id: id, when: f.conditions("when"), text: text, sources: f.sources())
        }
        guard let hours = top.counted("hours-per-month"),
            let horizon = top.integer("horizon-months", 1...120),
            let growth = top.node("growth"), let growthText = text(growth, "growth"),
            let spread = spread(top), let adoption = adoption(top, catalog),
            let start = fields(growth, "growth", ["smallest-start-share", "text", "source"])
                .integer("smallest-start-share", 1...100),
            let total = top.node("soc2-total").flatMap({
                self.fields($0, "soc2-total", ["low", "high", "text", "source"]).claim(
                    id: "soc2-total", subject: "soc2")
            }), let presetsText = top.node("presets-source").flatMap({ text($0, "presets-source") })
        else { return nil }
        return SpendModel(
            hoursPerMonth: hours.value, horizonMonths: horizon,
            smallestStartShare: Percentage(basisPoints: start * 100),
            growthText: growthText, spread: spread, adoption: adoption, floors: floors, drivers: drivers,
            items: items,
            tenancies: tenancies,
            claims: claims,
            soc2Bands: bands, soc2Total: total, traps: traps, presetsText: presetsText)
    }

    private func drivers(_ root: YAMLNode) -> [Driver] {
        let raw: [(String, String, Bool, Quantity, [(size: String, value: Quantity)])] = each(
            root, "drivers", ["id", "unit", "grows", "largest", "presets"]
        ) { f in
            guard let id = f.string("id"), let unit = f.string("unit"), let grows = f.bool("grows"),
                let largest = f.optionalQuantity("largest"), let presets = f.node("presets")
            else { return nil }
            let p = self.fields(presets, f.path.key("presets"), ["starter", "growing", "larger"])
            let values = ["starter", "growing", "larger"].map {
                (size: $0, value: p.optionalQuantity($0) ?? .zero)
            }
            return (id, unit, grows, largest, values)
        }
        return raw.enumerated().map { index, d in
            Driver(id: d.0, unit: d.1, grows: d.2, largest: d.3, presets: d.4, index: index)
        }
    }

    private func spendItem(
        _ f: Fields, _ prices: [String: Price], _ services: [String: Service], _ drivers: [Driver],
        _ driverIDs: [String]
    ) -> SpendItem? {
        guard let id = f.string("id"), let service = f.choice("service", services),
            let component = f.choice("component", SpendItem.Component.self),
            let price = f.choice("price", prices),
            let driver = f.string("driver")
        else { return nil }
        let pairs = f.optionalNode("when").map {
            self.reader.group($0, f.path.key("when").text, keys: SpendItem.Choice.allCases.map(\.rawValue))
        }
        var when: [(choice: SpendItem.Choice, values: [String])] = []
        for pair in pairs ?? [] {
            guard let choice = SpendItem.Choice(rawValue: pair.key) else { continue }
            when.append(
                (choice, self.reader.items(pair.value, f.path.key("when").text).compactMap(\.text)))
        }
        let terms = f.list("terms").compactMap { term($0, drivers, driverIDs) }
        return SpendItem(
            id: id, service: service, component: component, price: price, when: when,
            usesFreeTier: f.optionalBool("free-tier") ?? true, driver: driver, terms: terms)
    }

    private func term(
        _ item: (node: YAMLNode, path: NodePath), _ drivers: [Driver], _ driverIDs: [String]
    ) -> SpendItem.Term? {
        let t = self.fields(item.node, item.path, ["factor", "driver", "times"])
        guard let factor = t.optionalQuantity("factor"),
            let name = t.choice("driver", driverIDs + ["one"])
        else {
            return nil
        }
        let driver = driverIDs.firstIndex(of: name)
        let times = t.optionalString("times").flatMap { driverIDs.firstIndex(of: $0) }
        if let times, drivers[times].grows {
            self.reader.fail(
                item.node, item.path.text, "the second driver grows",
                because: "a term grows with one driver only",
                fix: "put it first, or use a constant driver")
        }
        return SpendItem.Term(
            factor: factor, driver: driver, times: times,
            grows: driver.map { drivers[$0].grows } ?? false)
    }

    private func adoption(_ top: Fields, _ catalog: Catalog) -> AdoptionCurve? {
        guard let node = top.node("adoption") else { return nil }
        let f = fields(node, "adoption", ["services", "curve", "sigma", "source"])
        let ids = f.list("services").compactMap {
            reader.choice($0.node, $0.path.text, catalog.services.map(\.id))
        }
        let shares = f.list("curve").compactMap { reader.integer($0.node, $0.path.text, in: 0...100) }
        guard let sigma = f.integer("sigma", 0...100) else { return nil }
        return AdoptionCurve(
            follows: catalog.services.map { ids.contains($0.id) },
            shares: shares.map { Percentage(basisPoints: $0 * 100) },
            sigma: Percentage(basisPoints: sigma * 100), sources: f.sources())
    }

    private func spread(_ top: Fields) -> Spread? {
        guard let node = top.node("uncertainty") else { return nil }
        let keys = ["level-sigma", "growth-mean", "growth-sigma", "noise-sigma", "noise-persistence"]
        let f = fields(node, "uncertainty", keys + ["source"])
        let values = keys.compactMap { f.integer($0, 0...100) }
        guard values.count == keys.count else { return nil }
        func share(_ place: Int) -> Percentage { Percentage(basisPoints: values[place] * 100) }
        return Spread(
            levelSigma: share(0), noiseSigma: share(3), noisePersistence: share(4), growthMean: share(1),
            growthSigma: share(2), sources: f.sources())
    }

    func review(_ root: YAMLNode) -> Review? {
        let top = fields(root, "", ["source", "phrases", "thresholds", "questions"])
        var phrases: [PhraseList: [String]] = [:]
        guard let lists = top.node("phrases") else { return nil }
        let pairs = reader.group(lists, "phrases", keys: PhraseList.allCases.map(\.rawValue))
        for list in PhraseList.allCases {
            guard let pair = pairs.first(where: { $0.key == list.rawValue }) else {
                reader.missing(lists, "phrases.\(list.rawValue)", fix: "add the list")
                continue
            }
            phrases[list] = reader.list(pair.value, "phrases.\(pair.key)").compactMap { $0.node.text }
        }
        let keys = ["id", "name", "severity", "reads", "when", "at", "text", "cost", "fix", "source"]
        let questions: [ReviewerQuestion] = each(root, "questions", keys) { f in
            guard let id = f.string("id"), let name = f.string("name"),
                let severity = f.choice("severity", ReviewerQuestion.Severity.self),
                let reads = f.choice("reads", ["text", "file"]), let at = f.string("at"),
                let text = f.string("text"),
                let cost = f.string("cost"), let fix = f.string("fix")
            else { return nil }
            return ReviewerQuestion(
                id: id, name: name, severity: severity, readsText: reads == "text",
                when: f.conditions("when"), path: at,
                text: text, cost: cost, fix: fix, sources: f.sources())
        }
        guard let node = top.node("thresholds") else { return nil }
        let limits = fields(
            node, "thresholds",
            [
                "specific-words", "itemized-services", "itemized-monthly", "described-words",
                "evaluation-items", "soc2-window-months", "summary-longest",
            ])
        guard let words = limits.integer("specific-words", 1...100),
            let services = limits.integer("itemized-services", 1...50),
            let monthly = limits.money("itemized-monthly"),
            let described = limits.integer("described-words", 1...100),
            let items = limits.integer("evaluation-items", 1...10_000),
            let window = limits.integer("soc2-window-months", 1...120)
        else { return nil }
        return Review(
            questions: questions, phrases: phrases, specificWords: words, itemizedServices: services,
            itemizedMonthly: monthly, describedWords: described, evaluationItems: items,
            soc2WindowMonths: window)
    }

    func conflicts(_ root: YAMLNode) -> [Conflict] {
        let between: [Conflict] = each(
            root, "conflicts", ["id", "tracks", "title", "market", "aws", "stance", "source"]
        ) { f in
            guard let id = f.string("id"), let title = f.string("title"), let market = f.string("market"),
                let aws = f.string("aws"), let stance = f.string("stance")
            else { return nil }
            let tracks = f.words("tracks", among: TrackID.allCases.map(\.rawValue)).compactMap(
                TrackID.init(rawValue:))
            return Conflict(
                id: id, title: title, tracks: tracks, market: market, aws: aws, stance: stance,
                sources: f.sources())
        }
        let within: [Conflict] = each(root, "contradictions", ["id", "title", "text", "stance", "source"]) {
            f in
            guard let id = f.string("id"), let title = f.string("title"), let text = f.string("text"),
                let stance = f.string("stance")
            else { return nil }
            return Conflict(
                id: id, title: title, tracks: [], market: text, aws: nil, stance: stance, sources: f.sources()
            )
        }
        return between + within
    }

    func work(_ root: YAMLNode) -> (packages: [WorkPackage], patterns: [POCPattern], moments: [Moment]) {
        _ = reader.group(root, "", keys: ["source", "packages", "patterns", "moments"])
        let packages: [WorkPackage] = each(root, "packages", ["id", "name", "weeks", "not-funded", "steps"]) {
            f in
            guard let id = f.string("id"), let name = f.string("name"), let weeks = f.span("weeks"),
                let notFunded = f.node("not-funded").flatMap({ self.text($0, f.path) })
            else { return nil }
            let steps = f.list("steps").compactMap { item -> WorkPackage.Step? in
                let s = self.fields(
                    item.node, item.path,
                    ["week", "service", "work", "evidence", "criteria", "when", "source"])
                guard let week = s.integer("week", 1...52), let service = s.string("service"),
                    let work = s.string("work"), let evidence = s.string("evidence")
                else { return nil }
                return WorkPackage.Step(
                    week: week, service: service, work: work, evidence: evidence,
                    criteria: s.list("criteria").compactMap { $0.node.text }, sources: s.sources(),
                    when: s.conditions("when"))
            }
            return WorkPackage(id: id, name: name, weeks: weeks.value, notFunded: notFunded, steps: steps)
        }
        let patterns: [POCPattern] = each(
            root, "patterns", ["id", "name", "architecture", "metric", "needs-retrieval", "source"]
        ) { f in
            guard let id = f.string("id"), let name = f.string("name"),
                let architecture = f.string("architecture"),
                let metric = f.string("metric"), let retrieval = f.bool("needs-retrieval")
            else { return nil }
            return POCPattern(
                id: id, name: name, architecture: architecture, metric: metric, needsRetrieval: retrieval,
                sources: f.sources())
        }
        let moments: [Moment] = each(root, "moments", ["id", "name", "when", "text", "source"]) { f in
            guard let id = f.string("id"), let name = f.string("name"), let text = f.string("text") else {
                return nil
            }
            return Moment(id: id, name: name, when: f.conditions("when"), text: text, sources: f.sources())
        }
        return (packages, patterns, moments)
    }
}
