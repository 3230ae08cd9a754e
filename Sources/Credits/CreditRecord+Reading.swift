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
        guard let pairs = item.node.pairs else {
            _ = reader.group(item.node, item.path, keys: creditKeys)
            return nil
        }
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
        let (initial, remaining) = (amount("initialAmount"), amount("remainingAmount"))
        if value("remainingAmount") == nil, value("initialAmount") == nil {
            reader.missing(item.node, "\(item.path).remainingAmount", fix: "add remainingAmount")
        }
        guard
            let id = value("creditId").flatMap({
                reader.string($0, item.path + ".creditId", longest: 120)
            }),
            let amount = remaining ?? initial,
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
        var unknowns = unknownFields(pairs, id)
        guard starts <= expires else {
            reader.fail(
                item.node, item.path, "the credit ends before it starts",
                because: "it starts on \(starts.text)", fix: "check startDate and endDate")
            return nil
        }
        let products =
            value("applicableProductNames").map { reader.list($0, item.path).compactMap { $0.node.text } }
            ?? []
        let shared = sharing(value, item.path, id, reader, &unknowns)
        let purchases = value("purchaseTypeApplications").map {
            reader.list($0, item.path).compactMap { $0.node.text }
        }
        let type = applicationType(value("applicationType")?.text, id, &unknowns)
        let status = value("creditStatus")?.text
        unknowns += unknownWord("creditStatus", status, ["ENABLED", "DISABLED"], id)
        if products.isEmpty {
            unknowns.append(
                "credit \(id) names no products: taken to pay the AWS services that its program pays")
        }
        let description = value("description")?.text?.lowercased() ?? ""
        return CreditRecord(
            id: id, account: value("accountId")?.text ?? "", amount: amount,
            initial: initial, isActivate: description.contains("activate"), starts: starts,
            expires: expires,
            products: products, applicationType: type ?? .beforeDiscounts,
            isEnabled: !(status.map { isSameWord($0, "DISABLED") } ?? false), sharedWith: shared,
            purchaseTypes: purchases.flatMap { $0.isEmpty ? nil : $0 }, unknowns: unknowns)
    }

    /// AWS documents one spelling and prints another; words that it may add later are told, never refused.
    private static func applicationType(_ word: String?, _ id: String, _ unknowns: inout [String])
        -> Grant.ApplicationType?
    {
        let type = word.flatMap { word in
            Grant.ApplicationType.allCases.first { isSameWord($0.rawValue, word) }
        }
        if type == nil { unknowns += unknownWord("applicationType", word, [], id) }
        return type
    }

    /// AWS adds fields: what a file of its own holds is never refused for them, and never dropped in silence.
    private static func unknownFields(_ pairs: [YAMLNode.Pair], _ id: String) -> [String] {
        var unknowns: [String] = []
        let strange = pairs.map(\.key).filter { !creditKeys.contains($0) }
        if !strange.isEmpty {
            let names = strange.prefix(5).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
            unknowns.append("credit \(id) has \(names), which is not known here and was not read")
        }
        if !pairs.contains(where: { $0.key == "endDate" && !$0.value.isNull }) {
            unknowns.append("credit \(id) has no endDate: it is taken never to expire")
        }
        return unknowns
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

    /// A day; the day in UTC of a moment such as `2026-11-23T17:34:27-07:00`, or of seconds since 1970, as AWS's API prints it.
    ///
    /// AWS's bills are kept in UTC, and its command prints the same moment with the offset of the machine that it runs on.
    static func day(_ node: YAMLNode, _ path: String, _ reader: NodeReader) -> Day? {
        if let text = node.text, text.count > 10, let day = utcDay(text) { return day }
        if let text = node.text, let seconds = Int(text.prefix { $0 != "." }, in: 631_152_000...4_133_980_799)
        {
            return Day(number: seconds / 86_400)
        }
        return reader.day(node, path)
    }

    /// The day in UTC of a moment in ISO 8601; nil when the text is none.
    ///
    /// Without an offset the moment is in UTC.
    private static func utcDay(_ text: String) -> Day? {
        guard "Tt ".contains(text.dropFirst(10).first ?? "-"), let day = Day(text.prefix(10)),
            (1990...2100).contains(day.fields.year)
        else { return nil }
        let rest = text.dropFirst(11)
        let clock = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let parts = clock.split(separator: ":").map { Int($0.prefix { $0 != "." }, in: 0...60) }
        guard (2...3).contains(parts.count), let hour = parts[0], hour < 25, let minute = parts[1] else {
            return nil
        }
        let zone = rest.dropFirst(clock.count)
        guard let offset = offsetMinutes(zone) else { return nil }
        let utc = hour * 60 + minute - offset
        return day.adding(days: utc < 0 ? -1 : utc >= 1_440 ? 1 : 0)
    }

    /// Minutes ahead of UTC of `Z`, `-07:00`, `+0530` or nothing.
    private static func offsetMinutes(_ zone: Substring) -> Int? {
        if zone.isEmpty || zone.lowercased() == "z" { return 0 }
        guard let sign = zone.first, sign == "+" || sign == "-" else { return nil }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, let hours = Int(digits.prefix(2), in: 0...14),
            let minutes = digits.count == 4 ? Int(digits.suffix(2), in: 0...59) : 0
        else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
    }

    /// Reads a list of `CreditData`, alone or under `credits`.
    ///
    /// - Throws: `Diagnostics` with every fault.
    public static func read(_ bytes: [UInt8]) throws(Diagnostics) -> [CreditRecord] {
        try credits(
            parseYAML(bytes, limits: ParseLimits(bytes: 1 << 24, depth: 16, nodes: 200_000)))
    }
}
