internal import Services
package import Terminal
internal import Filings
internal import AWSModels
internal import ArgumentParser
internal import Credits
internal import Cryptography
internal import Engagements
internal import FilingWork
internal import Persistence
internal import RulePacks
package import StructuredText
internal import Units

/// The verbs of `cloudroute credits` that ask AWS or the database, one file each.
enum CreditsVerbs {}

/// The data folder, opened for credits.
package struct CreditFolder {
    let home: Home
    let engagements: EngagementStore
    let filings: FilingStore
    let balances: BalanceStore
    let companies: [(scope: Scope, state: Engagement)]

    /// - Parameter everybody: also the companies that came by the web, for what whoever runs the server does for all.
    init(everybody: Bool = false) async throws {
        home = try Home()
        let (database, sealer) = (try home.database(), try home.sealer())
        engagements = EngagementStore(database, random: .system)
        filings = FilingStore(database, sealer: sealer, random: .system)
        balances = BalanceStore(database)
        let owner = try await AccountStore(database, random: .system, sealer: sealer)
            .add(FilingDesk.account, .founder, at: wallClock())
        var found = try await engagements.companies(of: owner.id)
        let old = "\(home.folder)/credits"
        let files = Shell.entries(old).filter { $0.hasSuffix(".json") }
        if everybody || !files.isEmpty {
            let own = Set(found.map(\.scope.tenant))
            for scope in try await FunnelStore(database).awarded() where !own.contains(scope.tenant) {
                if let state = try? await engagements.load(scope) { found.append((scope, state)) }
            }
        }
        companies = found
        try await takeOver(files, of: old)
    }

    /// Takes what an earlier version kept in files of the data folder into the database, once; what cannot be read stays.
    private func takeOver(_ files: [String], of old: String) async throws {
        for name in files {
            let account = String(name.dropLast(5))
            guard let document = try? JSON(parsing: try Shell.read("\(old)/\(name)", limit: 1 << 26)) else {
                continue
            }
            if try await balances.read(account) == nil {
                let read = document["readAt"]?.text.flatMap { Timestamp($0).milliseconds } ?? 0
                try await balances.keep(
                    document, of: account, for: tenants(account), at: Instant(milliseconds: read))
            }
            Shell.removeFile("\(old)/\(name)")
        }
    }

    /// The companies whose credits an account holds.
    func tenants(_ account: String) -> [TenantID] {
        companies.filter { item in
            item.state.filings.contains { $0.codes.contains { $0.account == account } }
        }.map(\.scope.tenant)
    }

    /// Every code with where it belongs.
    var codes: [(scope: Scope, track: TrackID, company: String, code: CreditCode)] {
        companies.flatMap { item in
            item.state.filings.flatMap { filing in
                filing.codes.map { (item.scope, filing.track, filing.packet.company, $0) }
            }
        }
    }

    func desk(_ profile: String?, _ isVerbose: Bool) -> CreditDesk {
        CreditDesk(
            engagements: engagements, filings: filings,
            runtime: AWS.runtime(profile: profile, isVerbose: isVerbose), now: { wallClock() })
    }

    /// What was read of an account last; nil when nothing was.
    func read(_ account: String) async throws -> JSON? { try await balances.read(account) }

    /// Accounts that were read, or that codes are for.
    func accounts() async throws -> [String] {
        Set(try await balances.accounts() + codes.map(\.code.account)).sorted()
    }
}

/// Which account the credits are of.
package func account(_ named: String?, _ folder: CreditFolder) async throws -> String {
    if let named {
        guard named.utf8.count == 12, named.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw CommandEnd(.usage, "--account \(named): write the 12 digits of the AWS account")
        }
        return named
    }
    let known = try await folder.accounts()
    guard let only = known.first, known.count == 1 else {
        throw CommandEnd(
            .usage,
            known.isEmpty
                ? "--account: name the AWS account" : "--account: one of \(known.joined(separator: ", "))")
    }
    return only
}

package func dated(_ document: [JSON.Member], _ schema: String) throws -> JSON {
    .object(
        [
            .init("schema", .string(schema)), .init("asOf", .string(try Shell.asOf(nil).text)),
            .init("rulePacks", .array([])),
        ] + document)
}

/// The allocations of a document that sync wrote.
///
/// AWS tells what was taken off a bill as a negative amount here, as a positive one there; what has the other sign than all together
/// gave a credit something back.
private func allocations(_ document: JSON) -> [CreditAllocation] {
    func amount(_ item: JSON) -> Money? {
        item.at("creditAmount", "currencyAmount")?.text.flatMap { try? Money(parsing: $0) }
    }
    let items = document["history"]?.items ?? []
    let isNegative = items.compactMap(amount).total() < .zero
    return items.compactMap { item in
        guard let credit = item["creditId"]?.text, let month = item["billingMonth"]?.text,
            let amount = amount(item)
        else { return nil }
        return CreditAllocation(
            credit: credit, account: item["accountId"]?.text ?? "",
            service: item["appliedServiceName"]?.text ?? "", month: month,
            amount: isNegative ? .zero - amount : amount,
            isEstimated: item["isEstimatedBill"] == .bool(true))
    }
}

package func show(_ document: JSON, _ output: OutputOptions, schema: String) throws {
    let history = allocations(document)
    let differences: [AllocationDifference]
    do { differences = try allocationDifferences(history, credits: document["credits"] ?? .array([])) } catch
    {
        throw CommandEnd(
            .badData, error.all.map { $0.text(file: "the credits as read") }.joined(separator: "\n"))
    }
    let failed = (document["failedMonths"]?.items ?? []).compactMap(\.text)
    var warnings: [String] = []
    if document["partialResults"] == .bool(true) {
        warnings.append(
            "AWS could not tell all of the history\(failed.isEmpty ? "" : ": \(failed.joined(separator: ", "))"); what it told before of those months is kept"
        )
    }
    for credit in document["credits"]?.items ?? [] {
        let id = credit["creditId"]?.text ?? ""
        if credit["creditStatus"]?.text == "DISABLED" {
            warnings.append("credit \(id) is disabled: it pays nothing")
        }
        if credit["creditSharingType"]?.text == "DISABLED" {
            warnings.append("credit \(id) is not shared: it pays its own account only")
        }
        let kinds = (credit["purchaseTypeApplications"]?.items ?? []).compactMap(\.text)
        if !kinds.isEmpty { warnings.append("credit \(id) pays \(kinds.joined(separator: ", ")) only") }
    }
    if output.json {
        try printJSON(document, differences, warnings, schema)
        return
    }
    let style = output.style
    Shell.print(
        "\(style.bold("Account \(document["accountId"]?.text ?? "")")), read \(document["readAt"]?.text ?? "")\n\n"
    )
    printCredits(document["credits"]?.items ?? [], style)
    if !differences.isEmpty {
        Shell.print("\n  \(style.yellow("AWS applied credits otherwise than its documented order:"))\n")
        var table = Table([
            .init("month"), .init("credit"), .init("service"), .init("AWS", .right),
            .init("documented", .right),
        ])
        for item in differences {
            table.add([item.month, item.credit, item.service, item.aws.formatted, item.ours.formatted])
        }
        Shell.print(table.text(width: Shell.terminalWidth, style: style))
    } else if !history.isEmpty {
        Shell.print("\n  \(style.green("✓")) \(history.count) allocations, all in AWS's documented order\n")
    }
    for warning in warnings { Shell.note("note: \(warning)") }
}

private func printJSON(
    _ document: JSON, _ differences: [AllocationDifference], _ warnings: [String], _ schema: String
) throws {
    Shell.print(
        try dated(
            [
                .init("accountId", document["accountId"] ?? .null),
                .init("readAt", document["readAt"] ?? .null),
                .init("credits", document["credits"] ?? .array([])),
                .init("partialResults", document["partialResults"] ?? .bool(false)),
                .init("failedMonths", document["failedMonths"] ?? .array([])),
                .init("history", document["history"] ?? .array([])),
                .init(
                    "differences",
                    .array(
                        differences.map {
                            .object([
                                "creditId": .string($0.credit), "accountId": .string($0.account),
                                "service": .string($0.service), "month": .string($0.month),
                                "aws": .string($0.aws.decimalString),
                                "documentedOrder": .string($0.ours.decimalString),
                            ])
                        })), .init("warnings", .array(warnings.map { .string($0) })),
            ], schema
        ).pretty)
}

package func printCredits(_ credits: [JSON], _ style: Style) {
    guard !credits.isEmpty else { return Shell.print("  no credits\n") }
    var table = Table([
        .init("credit"), .init("description"), .init("granted", .right), .init("left", .right),
        .init("with open bills", .right), .init("ends"),
        .init("status"), .init("sharing"), .init("pays"),
    ])
    func money(_ json: JSON?) -> String {
        json?["currencyAmount"]?.text.flatMap { try? Money(parsing: $0) }?.formatted ?? ""
    }
    for credit in credits {
        let products = (credit["applicableProductNames"]?.items ?? []).compactMap(\.text)
        table.add([
            credit["creditId"]?.text ?? "", credit["description"]?.text ?? "", money(credit["initialAmount"]),
            money(credit["remainingAmount"]), money(credit["estimatedAmount"]), credit["endDate"]?.text ?? "",
            credit["creditStatus"]?.text ?? "",
            credit["creditSharingType"]?.text ?? "",
            products.isEmpty ? "not told" : products.prefix(3).joined(separator: ", "),
        ])
    }
    Shell.print(table.text(width: Shell.terminalWidth, style: style))
}
