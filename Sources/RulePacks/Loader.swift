public import StructuredText

/// Why rule data was refused: the file and all that is wrong with it.
public struct RuleDataError: Error, Sendable {
    public let file: String
    public let diagnostics: [Diagnostic]

    public init(file: String, diagnostics: [Diagnostic]) {
        self.file = file
        self.diagnostics = diagnostics
    }
}

extension RuleBook {
    /// The rules that are compiled in.
    ///
    /// - Throws: ``RuleDataError`` when the data of this build is faulty, which a test rules out.
    public static func embedded() throws(RuleDataError) -> RuleBook {
        try load(
            documents: { (path) throws(RuleDataError) in
                guard let document = embeddedDocument(path) else {
                    throw RuleDataError(file: path, diagnostics: [])
                }
                return document
            }, areTested: true)
    }

    /// A file of the rule data that is compiled in, without the places of its parts.
    package static func embeddedDocument(_ path: String) -> YAMLNode? {
        EmbeddedData.text(path).flatMap(unpackedDocument)
    }

    /// Reads every file of the rule data through `read`.
    public static func load(
        read: (String) throws(RuleDataError) -> [UInt8]
    ) throws(RuleDataError) -> RuleBook {
        try load(documents: { (path) throws(RuleDataError) in try parsed(try read(path), path) })
    }

    private static func load(
        documents read: (String) throws(RuleDataError) -> YAMLNode, areTested: Bool = false
    ) throws(RuleDataError) -> RuleBook {
        func file(_ path: String, _ table: [String: Source] = [:]) throws(RuleDataError) -> DataFile {
            DataFile(path: path, root: try read(path), table: table, isTested: areTested)
        }
        let sources = try file("sources.yaml").read { loader, root in loader.sources(root) }
        let table = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let prices = try file("prices.yaml", table).read { loader, root in loader.priceBook(root) }
        let catalog = try file("catalog.yaml", table).read { loader, root in loader.catalog(root) }
        let model = try file("spend-model.yaml", table).read { loader, root in
            loader.spendModel(root, prices: prices.prices, catalog: catalog)
        }
        let review = try file("reviewer.yaml", table).read { loader, root in loader.review(root) }
        let conflicts = try file("conflicts.yaml", table).read { loader, root in
            loader.conflicts(root)
        }
        let work = try file("packages.yaml", table).read { loader, root in loader.work(root) }
        let guide = try file("guide.yaml", table).read { loader, root in loader.guide(root) }
        var packs: [RulePack] = []
        for path in ["packs/market-2026.yaml", "packs/aws-published-2026-11.yaml"] {
            packs.append(try file(path, table).read { loader, root in loader.pack(root) })
        }
        return RuleBook(
            packs: packs, sources: sources, review: review, conflicts: conflicts, catalog: catalog,
            prices: prices.prices, pricesRegion: prices.region, pricesAsOf: prices.asOf, model: model,
            packages: work.packages, patterns: work.patterns, moments: work.moments, guide: guide)
    }

    /// The book with a user's pack added, or in the place of the pack with the same id.
    ///
    /// The file may name `extends: market-2026`: then its tracks replace the tracks of the same id, its levers those of
    /// the same id, and everything else is taken over. It may bring its own `sources`.
    public func adding(userPack bytes: [UInt8], file: String) throws(RuleDataError) -> RuleBook {
        let table = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let known = packs
        let document = try parsed(bytes, file)
        let result = try DataFile(path: file, root: document, table: table, isTested: false).read {
            (loader, root) -> (pack: RulePack, sources: [Source])? in
            let own = root["sources"] == nil ? [] : loader.sources(root)
            for source in own { loader.table[source.id] = source }
            return loader.pack(root, extending: known, isUsers: true).map { ($0, own) }
        }
        var packs = known
        if let place = packs.firstIndex(where: { $0.id == result.pack.id }) {
            packs[place] = result.pack
        } else {
            packs.append(result.pack)
        }
        return RuleBook(
            packs: packs, sources: sources + result.sources, review: review, conflicts: conflicts,
            catalog: catalog,
            prices: prices, pricesRegion: pricesRegion, pricesAsOf: pricesAsOf, model: model,
            packages: packages,
            patterns: patterns, moments: moments, guide: guide)
    }
}

private func parsed(_ bytes: [UInt8], _ path: String) throws(RuleDataError) -> YAMLNode {
    do throws(Diagnostics) {
        return try parseYAML(bytes, limits: ParseLimits(bytes: 1 << 22, depth: 16, nodes: 200_000))
    } catch {
        throw RuleDataError(file: path, diagnostics: error.all)
    }
}

/// One file of rule data on its way into types.
private struct DataFile {
    let path: String
    let root: YAMLNode
    let table: [String: Source]
    let isTested: Bool

    func read<Value>(_ body: (RuleLoader, YAMLNode) -> Value?) throws(RuleDataError) -> Value {
        let loader = RuleLoader(table: table, isTested: isTested)
        let value = body(loader, root)
        // What stands in a file without a source of its own has the file's: it must be there and be known.
        if !table.isEmpty, root["extends"] == nil || root["source"] != nil {
            if root["prices"] == nil { _ = loader.fields(root, .root).sources() }
        }
        let faults = loader.reader.faults.filter { $0.severity == .error }
        guard let value, faults.isEmpty else {
            throw RuleDataError(file: path, diagnostics: Diagnostics(faults).all)
        }
        return value
    }
}
