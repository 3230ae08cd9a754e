public import StructuredText
internal import Units

extension CreditRecord {
    static func credits(_ root: YAMLNode) throws(Diagnostics) -> [CreditRecord] {
        let reader = NodeReader()
        var seen: Set<String> = []
        let credits = reader.list(root["credits"] ?? root, "credits", atMost: 1_000).compactMap {
            credit($0, &seen, reader)
        }
        try reader.finish()
        return credits
    }

    /// The fields of a credit, as AWS spells them.
    static let creditKeys = [
        "creditId", "accountId", "creditType", "initialAmount", "remainingAmount", "estimatedAmount",
        "applicableProductNames", "description", "startDate", "endDate", "exhaustDate", "applicationType",
        "creditSharingType", "shareableAccounts", "creditStatus", "purchaseTypeApplications",
        "accountHasCreditSharingEnabled", "creditConsoleVisibility", "costCategoryArn", "ruleName",
    ]

    static func credit(
        _ item: (node: YAMLNode, path: String), _ seen: inout Set<String>, _ reader: NodeReader
    ) -> CreditRecord? {
        let pairs = reader.group(item.node, item.path, keys: creditKeys)
        func value(_ key: String) -> YAMLNode? {
            pairs.first { $0.key == key && !$0.value.isNull }?.value
        }
        func amount(_ key: String) -> Money? {
            guard let node = value(key) else { return nil }
            if let currency = node["currencyCode"] {
                _ = reader.choice(currency, "\(item.path).\(key).currencyCode", ["USD"])
            }
            let inner = node["currencyAmount"] ?? node["amount"] ?? node
            return reader.money(inner, "\(item.path).\(key)")
        }
        for key in ["creditId", "startDate"] where value(key) == nil {
            reader.missing(item.node, "\(item.path).\(key)", fix: "add \(key)")
        }
        guard value("remainingAmount") != nil || value("initialAmount") != nil else {
            reader.missing(item.node, "\(item.path).remainingAmount", fix: "add remainingAmount")
            return nil
        }
        guard
            let id = value("creditId").flatMap({
                reader.string($0, item.path + ".creditId", longest: 120)
            }),
            let amount = amount("remainingAmount") ?? amount("initialAmount"),
            let starts = value("startDate").flatMap({ day($0, item.path + ".startDate", reader) }),
            let expires = value("endDate").map({ day($0, item.path + ".endDate", reader) })
                ?? Day(year: 2100, month: 12, day: 31)
        else { return nil }
        guard seen.insert(id).inserted else {
            reader.fail(
                item.node, "\(item.path).creditId", "credit \(id) is given twice",
                because: "its balance would count twice", fix: "remove one of the two")
            return nil
        }
        var unknowns: [String] = []
        if value("endDate") == nil {
            unknowns.append("credit \(id) has no endDate: it is taken never to expire")
        }
        guard starts <= expires else {
            reader.fail(
                item.node, item.path, "the credit ends before it starts",
                because: "it starts on \(starts.text)",
                fix: "check startDate and endDate")
            return nil
        }
        let products =
            value("applicableProductNames").map { reader.list($0, item.path).compactMap { $0.node.text } }
            ?? []
        let shared = sharing(value, item.path, id, reader, &unknowns)
        let purchases = value("purchaseTypeApplications").map {
            reader.list($0, item.path).compactMap { $0.node.text }
        }
        // AWS documents one spelling and prints another; words that it may add later are told, never refused.
        let typeWord = value("applicationType")?.text
        let type = typeWord.flatMap { word in
            Grant.ApplicationType.allCases.first { isSameWord($0.rawValue, word) }
        }
        if type == nil { unknowns += unknownWord("applicationType", typeWord, [], id) }
        let status = value("creditStatus")?.text
        unknowns += unknownWord("creditStatus", status, ["ENABLED", "DISABLED"], id)
        return CreditRecord(
            id: id, account: value("accountId")?.text ?? "", amount: amount, starts: starts,
            expires: expires,
            products: products, applicationType: type ?? .beforeDiscounts,
            isEnabled: !(status.map { isSameWord($0, "DISABLED") } ?? false), sharedWith: shared,
            purchaseTypes: purchases.flatMap { $0.isEmpty ? nil : $0 }, unknowns: unknowns)
    }

    /// The accounts that a credit may pay; nil for all of the organization, none for its own alone.
    static func sharing(
        _ value: (String) -> YAMLNode?, _ path: String, _ id: String, _ reader: NodeReader,
        _ unknowns: inout [String]
    ) -> [String]? {
        let accounts =
            value("shareableAccounts").map { reader.list($0, path).compactMap { $0.node.text } }
            ?? []
        var shared: [String]? = nil
        switch value("creditSharingType")?.text {
        case "DISABLED": shared = []
        case "CUSTOM": shared = accounts
        case "COST_CATEGORY_RULE":
            shared = accounts
            if accounts.isEmpty {
                unknowns.append(
                    "credit \(id) is shared by a cost category rule whose accounts the file does not list: taken to pay its own account alone"
                )
            }
        default:
            if value("accountHasCreditSharingEnabled")?.text == "false" { shared = [] }
            unknowns += unknownWord(
                "creditSharingType", value("creditSharingType")?.text, ["DEFAULT"], id)
        }
        return shared
    }

    /// Whether two of AWS's words are one, however they are spelled: `AFTER_DISCOUNTS` and `AfterDiscounts`.
    static func isSameWord(_ a: String, _ b: String) -> Bool {
        a.lowercased().filter(\.isLetter) == b.lowercased().filter(\.isLetter)
    }

    /// A note on a word of AWS's that is not known here.
    static func unknownWord(_ field: String, _ word: String?, _ known: [String], _ id: String)
        -> [String]
    {
        guard let word, !known.contains(where: { isSameWord($0, word) }) else { return [] }
        return [
            "credit \(id) has the \(field) \(word.prefix(60)), which is not known here: it is read as if there were none"
        ]
    }

    /// A day, the day of a time such as `2026-11-23T00:00:00Z`, or that of seconds since 1970, as AWS's API prints it.
    static func day(_ node: YAMLNode, _ path: String, _ reader: NodeReader) -> Day? {
        if let text = node.text, text.count > 10, "T ".contains(text.dropFirst(10).first ?? "-"),
            let day = Day(text.prefix(10)),
            (1990...2100).contains(day.fields.year)
        {
            return day
        }
        if let text = node.text, let seconds = Int(text.prefix { $0 != "." }, in: 631_152_000...4_133_980_799)
        {
            return Day(number: seconds / 86_400)
        }
        return reader.day(node, path)
    }

    /// Reads a list of `CreditData`, alone or under `credits`.
    ///
    /// - Throws: `Diagnostics` with every fault.
    public static func read(_ bytes: [UInt8]) throws(Diagnostics) -> [CreditRecord] {
        try credits(
            parseYAML(bytes, limits: ParseLimits(bytes: 1 << 24, depth: 16, nodes: 200_000)))
    }
}
