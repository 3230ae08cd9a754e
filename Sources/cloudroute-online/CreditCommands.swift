internal import Terminal
internal import Filings
internal import AWSClient
internal import AWSModels
internal import ArgumentParser
internal import Credits
internal import Cryptography
internal import Engagements
internal import FilingWork
internal import Persistence
internal import RulePacks
internal import Server
internal import StructuredText
internal import Units

struct CreditsOnline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits", abstract: "Credits on the balance, and codes on their way there.",
        subcommands: [List.self, Sync.self, Redeem.self, Status.self])
}

/// The data folder, opened for credits.
private struct CreditFolder {
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
private func account(_ named: String?, _ folder: CreditFolder) async throws -> String {
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

private func dated(_ document: [JSON.Member], _ schema: String) throws -> JSON {
    .object(
        [
            .init("schema", .string(schema)), .init("asOf", .string(try Shell.asOf(nil).text)),
            .init("rulePacks", .array([])),
        ] + document)
}

extension CreditsOnline {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Codes received, and credits on the balance as last read, in AWS's own field names.",
            discussion: """
                Examples:
                  cloudroute credits list
                  cloudroute credits list --json > credits.json
                """)
        @Option(help: "The AWS account; all when left out.")
        var account: String?
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = try await CreditFolder()
            var credits: [JSON] = []
            let wanted: [String] = if let account { [account] } else { try await folder.accounts() }
            for name in wanted {
                credits += try await folder.read(name)?["credits"]?.items ?? []
            }
            let codes = folder.codes.filter { account == nil || $0.code.account == account }
            if output.json {
                Shell.print(
                    try dated(
                        [
                            .init("credits", .array(credits)),
                            .init(
                                "codes",
                                .array(
                                    codes.map {
                                        codeJSON($0.code).setting("company", to: .string($0.company))
                                            .setting("track", to: .string($0.track.rawValue))
                                    })), .init("warnings", .array([])),
                        ], "cloudroute/credits-list/1"
                    ).pretty)
                return
            }
            printCredits(credits, output.style)
            var table = Table([
                .init("code"), .init("company"), .init("track"), .init("account"), .init("amount", .right),
                .init("state"), .init("expires"),
            ])
            for item in codes {
                table.add([
                    String(item.code.id.prefix(12)), item.company, item.track.rawValue, item.code.account,
                    item.code.amount.rounded, item.code.state.rawValue, String(item.code.expires.prefix(10)),
                ])
            }
            if !codes.isEmpty {
                Shell.print("\n" + table.text(width: Shell.terminalWidth, style: output.style))
                Shell.note("the codes themselves are sealed; cloudroute credits redeem sends one to AWS")
            }
        }
    }

    struct Sync: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the credits of an AWS account and what each of them paid, month by month.",
            discussion: """
                Examples:
                  cloudroute credits sync --account 123456789012
                  cloudroute credits sync --account 123456789012 --months 12 --json

                It needs the keys of that account, or of its payer: billing:GetCredits and GetCreditAllocationHistory.
                """)
        @Option(help: "The AWS account whose credits are read.")
        var account: String?
        @Option(help: "Months of history, at most 24.")
        var months = 12
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard (1...24).contains(months) else {
                throw CommandEnd(.usage, "--months \(months): write 1 to 24")
            }
            let folder = try await CreditFolder(everybody: true)
            let account = try await cloudroute_online.account(self.account, folder)
            let desk = folder.desk(profile, verbose)
            do {
                let credits = try await desk.credits(of: account)
                let history = try await desk.history(of: account, months: months)
                for item in folder.companies {
                    for filing in item.state.filings
                    where filing.codes.contains(where: { $0.account == account }) {
                        try await desk.record(credits, item.scope, filing.track)
                    }
                }
                var kept = history.entries
                // What was known of a month that AWS did not tell now, or was not asked for, stays.
                let told = Set(kept.compactMap { $0["billingMonth"]?.text })
                let asked = Day(containing: wallClock()).month.adding(1 - months)
                let failed = Set(history.failedMonths)
                kept += (try await folder.read(account)?["history"]?.items ?? []).filter { entry in
                    let month = entry["billingMonth"]?.text ?? ""
                    let isBefore = Month(month).map { $0 < asked } ?? false
                    return failed.contains(month) || !told.contains(month) && (isBefore || history.isPartial)
                }
                let document = JSON.object([
                    "schema": "cloudroute/credits/1", "accountId": .string(account),
                    "readAt": .string(isoTime(wallClock().milliseconds)),
                    "credits": .array(credits.map(\.data)), "history": .array(kept),
                    "partialResults": .bool(history.isPartial),
                    "failedMonths": .array(history.failedMonths.map { .string($0) }),
                ])
                try await folder.balances.keep(
                    document, of: account, for: folder.tenants(account), at: wallClock())
                try show(document, output, schema: "cloudroute/credits-sync/1")
                if !output.json {
                    Shell.note(
                        "kept; plans of companies whose credits these are run on it, and cloudroute credits list --json > credits.json, cloudroute runway FILE --credits credits.json"
                    )
                }
            } catch let error as AWSError { throw AWS.end(error) }
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The balance as last read, and where AWS's history differs from its documented order.",
            discussion: """
                Examples:
                  cloudroute credits status --account 123456789012
                """)
        @Option(help: "The AWS account.")
        var account: String?
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = try await CreditFolder()
            let account = try await cloudroute_online.account(self.account, folder)
            guard let document = try await folder.read(account) else {
                throw CommandEnd(
                    .noInput,
                    "the credits of \(account) were not read yet: run cloudroute credits sync --account \(account)"
                )
            }
            try show(document, output, schema: "cloudroute/credits-status/1")
        }
    }

    struct Redeem: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring a received code onto the balance of the account it is for.",
            discussion: """
                Examples:
                  cloudroute credits redeem
                  cloudroute credits redeem --company "Pipeline Harbor" --track bedrock-poc --show

                It needs the keys of the account that receives the credit. The intent is recorded first, then the code is sent,
                then the balance decides: a code is never sent twice without a look. --show prints the code, once, instead.
                """)
        @Argument(help: "The code's name as credits list shows it; the only one when left out.")
        var code: String?
        @Option(help: "Only codes of this company.")
        var company: String?
        @Option(help: "Only codes of this track.")
        var track: String?
        @Flag(help: "Print the code on standard output, once, and send nothing.")
        var show = false
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS, without the code.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = try await CreditFolder()
            let fitting = folder.codes.filter { item in
                (code == nil || item.code.id.hasPrefix(code ?? ""))
                    && (company == nil || item.company == company)
                    && (track == nil || item.track.rawValue == track)
            }
            let open = fitting.filter { $0.code.state != .redeemed }
            guard let item = open.first ?? fitting.first else {
                throw CommandEnd(.noInput, "no such code was received: see cloudroute credits list")
            }
            guard open.count <= 1 else {
                throw CommandEnd(
                    .usage,
                    "several codes are open: name one of \(open.map { String($0.code.id.prefix(12)) }.joined(separator: ", "))"
                )
            }
            do {
                if show { return try await reveal(item, folder) }
                let desk = folder.desk(profile, verbose)
                let caller = await callerAccount(AWS.runtime(profile: profile, isVerbose: verbose))
                let outcome = try await desk.redeem(item.code.id, item.scope, item.track, caller: caller)
                try report(outcome, item.code)
            } catch let error as AWSError {
                throw AWS.end(error)
            } catch let error as StoreError {
                throw CommandEnd(.badConfiguration, why(error))
            } catch Refusal.refused(let text) {
                throw CommandEnd(.denied, text)
            }
        }

        private func reveal(
            _ item: (scope: Scope, track: TrackID, company: String, code: CreditCode), _ folder: CreditFolder
        ) async throws {
            guard item.code.shown == nil else {
                throw CommandEnd(
                    .denied,
                    "this code was shown before, and is shown once only: redeem it, or look it up in Partner Central"
                )
            }
            guard let text = try await folder.filings.open(code: item.code.id, item.scope) else {
                throw CommandEnd(.badData, "the code is not in the database any more")
            }
            // Told to the log before it is shown: a code that was seen is never called unseen.
            try await folder.engagements.handle(
                .filing(item.track, .record([.codeShown(item.code.id)])), item.scope.asWorker, at: wallClock()
            )
            Shell.print(text + "\n")
        }

        private func report(_ outcome: CreditDesk.Outcome, _ code: CreditCode) throws {
            let state: (word: String, credit: String?, text: String)
            switch outcome {
            case .redeemed(let credit):
                state = (
                    "redeemed", credit,
                    credit.map { "it is credit \($0)" }
                        ?? "the balance does not show it yet: run credits sync later"
                )
            case .refused(let why): state = ("refused", nil, "AWS refused it: \(why)")
            case .unclear(let why):
                state = (
                    "unclear", nil,
                    "no answer came (\(why)); run this again: it looks at the balance before it sends anything"
                )
            }
            if output.json {
                Shell.print(
                    try dated(
                        [
                            .init("codeId", .string(code.id)), .init("accountId", .string(code.account)),
                            .init("amount", .string(code.amount.decimalString)), .init("currency", "USD"),
                            .init("outcome", .string(state.word)), .init("creditId", .optional(state.credit)),
                            .init("warnings", .array(state.word == "redeemed" ? [] : [.string(state.text)])),
                        ], "cloudroute/credits-redeem/1"
                    ).pretty)
            } else {
                Shell.print(
                    "\(code.amount.rounded) for account \(code.account): \(state.word); \(state.text)\n")
            }
            switch outcome {
            case .redeemed: break
            case .refused: throw CommandEnd(.findings)
            case .unclear: throw CommandEnd(.tryLater)
            }
        }
    }
}

/// The allocations of a document that sync wrote.
private func allocations(_ document: JSON) -> [CreditAllocation] {
    (document["history"]?.items ?? []).compactMap { item in
        guard let credit = item["creditId"]?.text, let month = item["billingMonth"]?.text,
            let amount = item.at("creditAmount", "currencyAmount")?.text.flatMap({ try? Money(parsing: $0) })
        else { return nil }
        return CreditAllocation(
            credit: credit, account: item["accountId"]?.text ?? "",
            service: item["appliedServiceName"]?.text ?? "", month: month,
            // AWS tells what was taken off a bill, at times as a negative amount.
            amount: amount < .zero ? .zero - amount : amount,
            isEstimated: item["isEstimatedBill"] == .bool(true))
    }
}

private func show(_ document: JSON, _ output: OutputOptions, schema: String) throws {
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

private func printCredits(_ credits: [JSON], _ style: Style) {
    guard !credits.isEmpty else { return Shell.print("  no credits\n") }
    var table = Table([
        .init("credit"), .init("description"), .init("granted", .right), .init("left", .right), .init("ends"),
        .init("status"), .init("sharing"), .init("pays"),
    ])
    func money(_ json: JSON?) -> String {
        json?["currencyAmount"]?.text.flatMap { try? Money(parsing: $0) }?.formatted ?? ""
    }
    for credit in credits {
        let products = (credit["applicableProductNames"]?.items ?? []).compactMap(\.text)
        table.add([
            credit["creditId"]?.text ?? "", credit["description"]?.text ?? "", money(credit["initialAmount"]),
            money(credit["remainingAmount"]), credit["endDate"]?.text ?? "",
            credit["creditStatus"]?.text ?? "",
            credit["creditSharingType"]?.text ?? "",
            products.isEmpty ? "all services" : products.prefix(3).joined(separator: ", "),
        ])
    }
    Shell.print(table.text(width: Shell.terminalWidth, style: style))
}
