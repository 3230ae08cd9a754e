public import StructuredText
public import Units

/// A credit as AWS's `CreditData` tells it.
public struct CreditRecord: Sendable {
    public let id: String
    let account: String
    /// What is left of it.
    public let amount: Money
    public let starts: Day
    public let expires: Day
    /// AWS's product names; none means all.
    public let products: [String]
    let applicationType: Grant.ApplicationType
    public let isEnabled: Bool
    /// Accounts beside its own, when sharing is restricted.
    let sharedWith: [String]?

    /// Reads a list of `CreditData`, alone or under `credits`.
    ///
    /// - Throws: ``Diagnostics`` with every fault.
    public static func read(_ bytes: [UInt8]) throws(Diagnostics) -> [CreditRecord] {
        try CreditsFile.credits(
            parseYAML(bytes, limits: ParseLimits(bytes: 1 << 24, depth: 16, nodes: 200_000)))
    }
}

/// Charges and grants as files hold them: charges as a list, grants in AWS's own field names (`CreditData`).
public struct CreditsFile: Sendable {
    public let table: ChargeTable
    public let grants: [Grant]
    public let accounts: [String]
    public let services: [String]

    /// Reads both documents (YAML or JSON).
    ///
    /// A charge is `{month, account, service, sku?, amount}`; a grant is AWS's `CreditData`, alone in a list or under
    /// `credits`. AWS Marketplace charges (`entity`) and upfront fees (`purchaseType`) are paid only by a credit that
    /// names the product (AWS Promotional Credit terms); third-party models on Amazon Bedrock, billed through the
    /// Marketplace, count as usage.
    ///
    /// - Throws: ``Diagnostics`` naming every fault of the first document that has any.
    public init(charges: [UInt8], grants: [UInt8]) throws(Diagnostics) {
        let limits = ParseLimits(bytes: 1 << 24, depth: 16, nodes: 2_000_000)
        let rows = try CreditsFile.charges(parseYAML(charges, limits: limits))
        let credits = try CreditsFile.credits(parseYAML(grants, limits: limits))
        var accounts: [String] = []
        var services: [String] = []
        // A service's usage and its other charges (Marketplace, upfront fees) are lines of their own.
        var lineServices: [String] = []
        var lineKinds: [Bool] = []
        var places: [String: Int] = [:]
        /// Accounts and services have one number each; the prefix keeps their names apart.
        func index(_ text: String, _ prefix: Character, in list: inout [String]) -> Int {
            let key = "\(prefix)\(text)"
            if let index = places[key] { return index }
            places[key] = list.count
            list.append(text)
            return list.count - 1
        }
        var amounts: [ChargeTable.Line: [Month: Money]] = [:]
        var lines: [ChargeTable.Line] = []
        for row in rows {
            let key = row.isUsage ? row.service : row.service + "\n"
            let service = index(key, "s", in: &lineServices)
            if service == services.count {
                services.append(row.service)
                lineKinds.append(row.isUsage)
            }
            let line = ChargeTable.Line(account: index(row.account, "a", in: &accounts), service: service)
            if amounts[line] == nil { lines.append(line) }
            amounts[line, default: [:]][row.month, default: .zero] += row.amount
        }
        let months = rows.map(\.month)
        let first = months.min() ?? Month(year: 2026, month: 1)
        let count = (months.max() ?? first).number - first.number + 1
        var flat: [Money] = []
        for line in lines {
            for month in 0..<count { flat.append(amounts[line]?[first.adding(month)] ?? .zero) }
        }
        table = ChargeTable(firstMonth: first, monthCount: count, lines: lines, amounts: flat)
        self.grants = credits.map { credit in
            Grant(
                id: credit.id, account: index(credit.account, "a", in: &accounts), amount: credit.amount,
                starts: credit.starts, expires: credit.expires,
                covers: zip(services, lineKinds).map { service, isUsage in
                    credit.products.isEmpty
                        ? isUsage : credit.products.contains { $0.lowercased() == service.lowercased() }
                },
                productCount: credit.products.isEmpty ? nil : credit.products.count,
                applicationType: credit.applicationType, isEnabled: credit.isEnabled,
                sharedWith: credit.sharedWith.map { Set($0.map { index($0, "a", in: &accounts) }) })
        }
        self.accounts = accounts
        self.services = services
    }

    private struct Row {
        let month: Month
        let account: String
        let service: String
        let amount: Money
        let isUsage: Bool
    }

    /// Products that promotional credits never pay, as the bill names them (AWS Promotional Credit terms).
    private static let neverPaid: Set<String> = [
        "amazon registrar", "amazon mechanical turk", "aws support (enterprise)", "aws managed services",
        "aws professional services", "aws training and certification",
    ]

    /// Whether credits that name no products pay a charge.
    private static func isUsage(_ service: String, entity: String?, purchaseType: String?) -> Bool {
        if purchaseType?.lowercased().contains("upfront") ?? false { return false }
        if neverPaid.contains(service.lowercased()) { return false }
        let isMarketplace = entity?.lowercased().contains("marketplace") ?? false
        return !isMarketplace || service.lowercased().contains("bedrock")
    }

    private static func charges(_ root: YAMLNode) throws(Diagnostics) -> [Row] {
        let reader = NodeReader()
        let keys = ["month", "account", "service", "sku", "amount", "purchaseType", "entity"]
        let list = root["charges"] ?? root
        let rows = reader.list(list, "charges", atMost: 200_000).compactMap { item -> Row? in
            let pairs = reader.group(item.node, item.path, keys: keys)
            func value(_ key: String) -> YAMLNode? {
                guard let pair = pairs.first(where: { $0.key == key }) else {
                    reader.missing(item.node, "\(item.path).\(key)", fix: "add \(key)")
                    return nil
                }
                return pair.value
            }
            guard let month = value("month").flatMap({ reader.month($0, item.path + ".month") }),
                let account = value("account").flatMap({
                    reader.string($0, item.path + ".account", longest: 64)
                }),
                let service = value("service").flatMap({
                    reader.string($0, item.path + ".service", longest: 200)
                }),
                let amount = value("amount").flatMap({ reader.money($0, item.path + ".amount") })
            else { return nil }
            func optional(_ key: String) -> String? {
                guard let node = pairs.first(where: { $0.key == key })?.value, !node.isNull else {
                    return nil
                }
                return reader.string(node, "\(item.path).\(key)", longest: 200)
            }
            return Row(
                month: month, account: account, service: service, amount: amount,
                isUsage: isUsage(service, entity: optional("entity"), purchaseType: optional("purchaseType")))
        }
        try reader.finish()
        let months = rows.map(\.month.number)
        guard (months.max() ?? 0) - (months.min() ?? 0) < 600 else {
            throw Diagnostics([
                Diagnostic(
                    at: list.mark, path: "charges", problem: "the charges span more than 50 years",
                    because: "a bill that long is a slip", fix: "check the months")
            ])
        }
        return rows
    }

    fileprivate static func credits(_ root: YAMLNode) throws(Diagnostics) -> [CreditRecord] {
        let reader = NodeReader()
        let keys = [
            "creditId", "accountId", "creditType", "initialAmount", "remainingAmount", "estimatedAmount",
            "applicableProductNames", "description", "startDate", "endDate", "exhaustDate", "applicationType",
            "creditSharingType", "shareableAccounts", "creditStatus", "purchaseTypeApplications",
        ]
        let credits = reader.list(root["credits"] ?? root, "credits", atMost: 1_000).compactMap {
            item -> CreditRecord? in
            let pairs = reader.group(item.node, item.path, keys: keys)
            func value(_ key: String) -> YAMLNode? {
                pairs.first { $0.key == key && !$0.value.isNull }?.value
            }
            func amount(_ key: String) -> Money? {
                guard let node = value(key) else { return nil }
                let inner = node["currencyAmount"] ?? node["amount"] ?? node
                return reader.money(inner, "\(item.path).\(key)")
            }
            for key in ["creditId", "startDate", "endDate"] where value(key) == nil {
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
                let expires = value("endDate").flatMap({ day($0, item.path + ".endDate", reader) })
            else { return nil }
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
            let accounts =
                value("shareableAccounts").map { reader.list($0, item.path).compactMap { $0.node.text } }
                ?? []
            let shared: [String]? =
                switch value("creditSharingType")?.text {
                case "DISABLED": []
                case "CUSTOM": accounts
                default: nil
                }
            // Values that AWS may add later are read as the default, never refused.
            let type =
                value("applicationType")?.text.flatMap(Grant.ApplicationType.init(rawValue:))
                ?? .beforeDiscounts
            return CreditRecord(
                id: id, account: value("accountId")?.text ?? "", amount: amount, starts: starts,
                expires: expires,
                products: products, applicationType: type,
                isEnabled: value("creditStatus")?.text != "DISABLED", sharedWith: shared)
        }
        try reader.finish()
        return credits
    }

    /// A day, or the day of a time such as `2026-11-23T00:00:00Z`.
    private static func day(_ node: YAMLNode, _ path: String, _ reader: NodeReader) -> Day? {
        if let text = node.text, text.count > 10, let day = Day(text.prefix(10)),
            (1990...2100).contains(day.fields.year)
        {
            return day
        }
        return reader.day(node, path)
    }
}
