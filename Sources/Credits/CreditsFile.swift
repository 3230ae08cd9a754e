public import StructuredText
internal import Units

/// Charges and grants as files hold them: charges as a list, grants in AWS's own field names (`CreditData`).
public struct CreditsFile: Sendable {
    public let table: ChargeTable
    public let grants: [Grant]
    public let accounts: [String]
    public let services: [String]
    public let organization: Organization
    /// What cannot be told from the files, and what of them counts for nothing.
    public let warnings: [String]

    /// Reads the documents (YAML or JSON).
    ///
    /// A charge is `{month, account, service, sku?, amount, purchaseType?, entity?, chargeCategory?, currency?}`; a grant is
    /// AWS's `CreditData`, alone in a list or under `credits`. AWS Marketplace charges (`entity`), upfront fees
    /// (`purchaseType`) and tax are paid only by a credit that names the product (AWS Promotional Credit terms);
    /// third-party models on Amazon Bedrock, billed through the Marketplace, count as usage. Refunds and corrections
    /// (negative amounts) lower what credits have to pay of the same account, service and month; what is left of them
    /// lowers the bill. Of a product of which nobody knows whether a credit pays it (`ProductTable`) the bill is left in cash unless
    /// `paysUnknown`, and ``warnings`` name it with its amount. An organization is `{rule?, sharing: [{from, on}], accounts: [{account, joined?, left?}]}`.
    ///
    /// - Throws: `Diagnostics` naming every fault of the first document that has any.
    public init(
        charges: [UInt8], grants: [UInt8], organization: [UInt8]? = nil,
        products table: ProductTable = .embedded, paysUnknown: Bool = false
    ) throws(Diagnostics) {
        let limits = ParseLimits(bytes: 1 << 24, depth: 16, nodes: 2_000_000)
        let rows = try CreditsFile.charges(parseYAML(charges, limits: limits))
        let credits: [CreditRecord]
        do throws(Diagnostics) {
            credits = try CreditRecord.credits(parseYAML(grants, limits: limits))
        } catch { throw error.inside("credits") }
        var names = Names()
        var kinds: [ChargeKind] = []
        var amounts: [ChargeTable.Line: [Month: Money]] = [:]
        var lines: [ChargeTable.Line] = []
        for row in rows {
            let purchase = CreditRecord.plainName(row.purchaseType ?? "")
            let service = names.index("\(row.service)\n\(purchase)\n\(row.isUsage)", .kind)
            if service == kinds.count {
                kinds.append((row.service, CreditRecord.plainName(row.service), purchase, row.isUsage))
            }
            let line = ChargeTable.Line(
                account: names.index(row.account, .account), service: service,
                sku: row.sku.map { names.index($0, .sku) + 1 } ?? 0)
            if amounts[line] == nil { lines.append(line) }
            amounts[line, default: [:]][row.month, default: .zero] += row.amount
        }
        let (first, count) = CreditsFile.span(rows.map(\.month))
        guard lines.count * count <= CreditsFile.largestTable else {
            throw Diagnostics([
                Diagnostic(
                    at: Mark(line: 1, column: 1), path: "charges",
                    problem: "the charges make \(lines.count) lines over \(count) months",
                    because: "at most \(CreditsFile.largestTable) amounts are held at once",
                    fix: "give fewer months, or sum SKUs")
            ])
        }
        var flat: [Money] = []
        for line in lines {
            for month in 0..<count { flat.append(amounts[line]?[first.adding(month)] ?? .zero) }
        }
        CreditsFile.settleRefunds(
            &flat, lines.map { "\($0.account)\n\(kinds[$0.service].plain)" }, lines.map(\.service), count)
        self.table = ChargeTable(
            firstMonth: first, monthCount: count, lines: lines, amounts: flat,
            products: CreditsFile.products(kinds))
        self.grants = credits.map { credit in
            Grant(
                id: credit.id, account: names.index(credit.account, .account), amount: credit.amount,
                starts: credit.starts, expires: credit.expires,
                covers: CreditsFile.coverage(of: credit, kinds, table, paysUnknown),
                productCount: credit.products.isEmpty
                    ? nil : Set(credit.products.map(CreditRecord.plainName)).count,
                applicationType: credit.applicationType, isEnabled: credit.isEnabled,
                sharedWith: credit.sharedWith.map { Set($0.map { names.index($0, .account) }) })
        }
        if let organization {
            self.organization = try CreditsFile.organization(parseYAML(organization, limits: limits)) {
                names.index($0, .account)
            }
        } else {
            self.organization = .shared
        }
        accounts = names.lists[Names.Kind.account] ?? []
        services = kinds.map(\.service)
        let general = credits.filter { $0.products.isEmpty && !$0.amount.isZero }
        warnings =
            CreditsFile.warnings(of: credits, Set(kinds.map(\.plain)), first, count)
            + CreditsFile.unknownCoverage(
                kinds, self.table, general, table, paysUnknown)
    }

    /// The first month, and how many to the last.
    private static func span(_ months: [Month]) -> (first: Month, count: Int) {
        let first = months.min() ?? Month(year: 2026, month: 1)
        return (first, (months.max() ?? first).number - first.number + 1)
    }

    /// Which product each kind of charge is of; empty where each is one of its own.
    private static func products(_ kinds: [ChargeKind]) -> [Int] {
        let products = kinds.map { kind in kinds.firstIndex { $0.plain == kind.plain } ?? 0 }
        return products == Array(kinds.indices) ? [] : products
    }

    /// What is told apart for coverage: a service, its kind of purchase, and whether it is usage.
    private typealias ChargeKind = (service: String, plain: String, purchase: String, isUsage: Bool)

    /// Whether a credit pays for each kind of charge.
    private static func coverage(
        of credit: CreditRecord, _ kinds: [ChargeKind], _ table: ProductTable, _ paysUnknown: Bool
    ) -> [Bool] {
        let products = Set(credit.products.map(CreditRecord.plainName))
        let purchases = credit.purchaseTypes.map { Set($0.map(CreditRecord.plainName)) }
        return kinds.map { kind in
            guard purchases?.contains(kind.purchase.isEmpty ? "ondemand" : kind.purchase) ?? true else {
                return false
            }
            guard products.isEmpty else { return products.contains(kind.plain) }
            guard kind.isUsage else { return false }
            switch table.payment(of: kind.service, isActivate: credit.isActivate) {
            case .paid: return true
            case .never: return false
            case .unknown: return paysUnknown
            }
        }
    }

    /// The products of which nobody knows whether a credit pays them, each with its amount.
    private static func unknownCoverage(
        _ kinds: [ChargeKind], _ bill: ChargeTable, _ credits: [CreditRecord], _ table: ProductTable,
        _ paysUnknown: Bool
    ) -> [String] {
        var sums: [String: Money] = [:]
        for (place, line) in bill.lines.enumerated() {
            let months = place * bill.monthCount..<(place + 1) * bill.monthCount
            sums[kinds[line.service].service, default: .zero] += bill.amounts[months].total()
        }
        return Set(kinds.filter(\.isUsage).map(\.service)).sorted().flatMap { service in
            credits.compactMap { credit -> String? in
                guard case .unknown(let why) = table.payment(of: service, isActivate: credit.isActivate),
                    let sum = sums[service], !sum.isZero
                else { return nil }
                return
                    "\(service), \(sum.formatted): whether credit \(credit.id) pays it is not known (\(why)); counted as \(paysUnknown ? "paid" : "cash")"
            }
        }
    }

    /// What people should know of credits that were read.
    private static func warnings(
        of credits: [CreditRecord], _ known: Set<String>, _ first: Month, _ count: Int
    ) -> [String] {
        var warnings = credits.flatMap(\.unknowns)
        for credit in credits {
            let unknown = credit.products.filter { !known.contains(CreditRecord.plainName($0)) }
            if !unknown.isEmpty, unknown.count == credit.products.count {
                warnings.append(
                    "credit \(credit.id) pays for no product of these charges; it names "
                        + unknown.prefix(5).joined(separator: ", "))
            }
            let (ends, last) = (credit.expires.month, first.adding(count - 1))
            if credit.expires != ends.lastDay, first <= ends, ends <= last {
                warnings.append(
                    "credit \(credit.id) ends inside \(ends.text): AWS publishes no rule for such a month; unless told otherwise it pays the usage up to \(credit.expires.text), taken as spread evenly"
                )
            }
            if !credit.isEnabled, !credit.amount.isZero {
                warnings.append("credit \(credit.id) is disabled and pays nothing: enable it to use it")
            }
            if credit.expires < first.firstDay, !credit.amount.isZero {
                warnings.append(
                    "credit \(credit.id) expired on \(credit.expires.text), before the first charge: it counts as expired unused"
                )
            }
        }
        return warnings
    }

    /// Numbers for names, a count for each kind.
    private struct Names {
        enum Kind { case account, kind, sku }
        private var places: [Kind: [String: Int]] = [:]
        private(set) var lists: [Kind: [String]] = [:]

        mutating func index(_ name: String, _ kind: Kind) -> Int {
            if let known = places[kind]?[name] { return known }
            let place = lists[kind]?.count ?? 0
            places[kind, default: [:]][name] = place
            lists[kind, default: []].append(name)
            return place
        }
    }

    /// Amounts that are held at once, by line and month.
    private static let largestTable = 5_000_000

    /// Takes refunds off what else is charged for the same account, service and month: first of the same kind of purchase, and
    /// there the largest first.
    private static func settleRefunds(_ flat: inout [Money], _ owners: [String], _ kinds: [Int], _ count: Int)
    {
        let refunds = flat.indices.filter { flat[$0] < .zero }
        guard !refunds.isEmpty else { return }
        let ofOwner = Dictionary(grouping: owners.indices) { owners[$0] }
        for place in refunds {
            let (line, month) = (place / count, place % count)
            let others = (ofOwner[owners[line]] ?? []).filter { flat[$0 * count + month] > .zero }
                .sorted { a, b in
                    let (isSame, isOtherSame) = (kinds[a] == kinds[line], kinds[b] == kinds[line])
                    if isSame != isOtherSame { return isSame }
                    return flat[a * count + month] > flat[b * count + month]
                }
            for other in others {
                let part = min(flat[other * count + month], -flat[place])
                flat[other * count + month] -= part
                flat[place] += part
            }
        }
    }

    private struct Row {
        let month: Month
        let account: String
        let service: String
        let sku: String?
        let purchaseType: String?
        let amount: Money
        let isUsage: Bool
    }

    /// Whether a charge is usage of a product, which credits pay as far as the product is one that they pay.
    private static func isUsage(_ service: String, entity: String?, purchaseType: String?) -> Bool {
        if purchaseType?.lowercased().contains("upfront") ?? false { return false }
        let isMarketplace = entity?.lowercased().contains("marketplace") ?? false
        return !isMarketplace || service.lowercased().contains("bedrock")
    }

    private static func charges(_ root: YAMLNode) throws(Diagnostics) -> [Row] {
        let reader = NodeReader()
        let keys = [
            "month", "account", "service", "sku", "amount", "purchaseType", "entity", "chargeCategory",
            "currency",
        ]
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
                let amount = value("amount").flatMap({ signed($0, item.path + ".amount", reader) })
            else { return nil }
            func optional(_ key: String) -> String? {
                guard let node = pairs.first(where: { $0.key == key })?.value, !node.isNull else {
                    return nil
                }
                return reader.string(node, "\(item.path).\(key)", longest: 200)
            }
            func pair(_ key: String) -> YAMLNode? { pairs.first { $0.key == key && !$0.value.isNull }?.value }
            if let currency = pair("currency") {
                _ = reader.choice(currency, "\(item.path).currency", ["USD"])
            }
            // FOCUS: a bill's own credits are what is worked out here.
            let category = pair("chargeCategory").flatMap {
                reader.choice(
                    $0, "\(item.path).chargeCategory", ["Usage", "Purchase", "Tax", "Adjustment"])
            }
            let purchase = optional("purchaseType")
            return Row(
                month: month, account: account, service: service, sku: optional("sku"),
                purchaseType: purchase, amount: amount,
                isUsage: category != "Tax"
                    && isUsage(service, entity: optional("entity"), purchaseType: purchase))
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

    private static func organization(_ root: YAMLNode, _ account: (String) -> Int) throws(Diagnostics)
        -> Organization
    {
        let reader = NodeReader()
        let pairs = reader.group(root, "organization", keys: ["rule", "sharing", "accounts"])
        func value(_ key: String) -> YAMLNode? { pairs.first { $0.key == key && !$0.value.isNull }?.value }
        let rule = value("rule").flatMap {
            reader.choice($0, "rule", Organization.PreferenceRule.allCases.map(\.rawValue))
        }
        var changes: [(day: Day, isOn: Bool)] = []
        for item in value("sharing").map({ reader.list($0, "sharing") }) ?? [] {
            let fields = reader.group(item.node, item.path, keys: ["from", "on"])
            guard let from = fields.first(where: { $0.key == "from" })?.value,
                let isOn = fields.first(where: { $0.key == "on" })?.value
            else {
                reader.missing(item.node, item.path, fix: "give from (a day) and on (true or false)")
                continue
            }
            if let day = reader.day(from, "\(item.path).from"), let on = reader.bool(isOn, "\(item.path).on")
            {
                changes.append((day, on))
            }
        }
        var memberships: [Int: Organization.Membership] = [:]
        for item in value("accounts").map({ reader.list($0, "accounts", atMost: 10_000) }) ?? [] {
            let fields = reader.group(item.node, item.path, keys: ["account", "joined", "left"])
            func field(_ key: String) -> YAMLNode? {
                fields.first { $0.key == key && !$0.value.isNull }?.value
            }
            guard
                let name = field("account").flatMap({ reader.string($0, "\(item.path).account", longest: 64) }
                )
            else {
                reader.missing(item.node, "\(item.path).account", fix: "add account")
                continue
            }
            let joined = field("joined").flatMap { reader.day($0, "\(item.path).joined") }
            let left = field("left").flatMap { reader.day($0, "\(item.path).left") }
            let isTwice = memberships[account(name)] != nil
            if isTwice || (joined.flatMap { joined in left.map { $0 < joined } } ?? false) {
                reader.fail(
                    item.node, "\(item.path).account",
                    isTwice ? "account \(name) is given twice" : "account \(name) left before it joined",
                    because: "an account has one time of membership", fix: "check joined and left")
            }
            memberships[account(name)] = Organization.Membership(joined: joined, left: left)
        }
        try reader.finish()
        return Organization(
            rule: rule.flatMap(Organization.PreferenceRule.init) ?? .lastDayOfMonth, changes: changes,
            memberships: memberships)
    }

    /// An amount that may be negative: a refund or a correction.
    private static func signed(_ node: YAMLNode, _ path: String, _ reader: NodeReader) -> Money? {
        if let text = node.text, text.hasPrefix("-"), let amount = try? Money(parsing: text.dropFirst()) {
            return -amount
        }
        return reader.money(node, path)
    }
}
