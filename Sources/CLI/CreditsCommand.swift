internal import Terminal
internal import ArgumentParser
internal import Credits
internal import StructuredText
internal import Units

struct CreditsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits",
        abstract: "Credits: how AWS applies them, and those on the balance.",
        discussion: """
            Examples:
              cloudroute credits simulate --charges charges.json --grants credits.json
              cloudroute credits sync --account 123456789012
              cloudroute credits status
            """,
        subcommands: [Simulate.self, List.self, Sync.self, Redeem.self, Status.self])

    struct List: OnlineCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Codes received, and credits on the balance as last read.")
        @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
        var words: [String] { ["credits", "list"] }
    }

    struct Sync: OnlineCommand {
        static let configuration = CommandConfiguration(
            commandName: "sync",
            abstract: "Read the credits of an AWS account and what they paid.")
        @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
        var words: [String] { ["credits", "sync"] }
    }

    struct Redeem: OnlineCommand {
        static let configuration = CommandConfiguration(
            commandName: "redeem",
            abstract: "Bring a received code onto the balance.")
        @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
        var words: [String] { ["credits", "redeem"] }
    }

    struct Status: OnlineCommand {
        static let configuration = CommandConfiguration(
            commandName: "status",
            abstract: "The balance as last read, and where AWS's order differs from ours.")
        @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
        var words: [String] { ["credits", "status"] }
    }

    struct Simulate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "simulate",
            abstract: "AWS's order on given charges and grants.",
            discussion: """
                Examples:
                  cloudroute credits simulate --charges charges.json --grants credits.json --json

                Charges: [{month, account, service, amount}]. Grants: AWS's CreditData, as `aws billing get-credits` prints it.
                """)

        @Option(help: "File of charges (JSON or YAML).")
        var charges: String
        @Option(help: "File of grants (JSON or YAML).")
        var grants: String
        @Option(help: "File of the organization: sharing preference by day, accounts that joined and left.")
        var organization: String?
        @Option(
            help:
                "Which credit pays first: \(ApplicationOrder.allCases.map(\.rawValue).joined(separator: ", "))."
        )
        var order: String = "published"
        @Option(
            name: .customLong("expiring-month"),
            help: "What a credit pays of the month it expires in: prorated, unpaid or whole.")
        var expiringMonth: String = "prorated"
        @Option(
            help: "What a product counts as of which nobody knows whether a credit pays it: cash or paid.")
        var unknown: String = "cash"
        @Flag(help: "Show what each order would lead to.")
        var compare = false
        @OptionGroup var output: OutputOptions

        func run() throws {
            guard let order = ApplicationOrder(rawValue: order) else {
                throw CommandEnd(
                    .usage,
                    "--order \(order): write \(ApplicationOrder.allCases.map(\.rawValue).joined(separator: " or "))"
                )
            }
            guard let month = ExpiringMonth(rawValue: expiringMonth) else {
                throw CommandEnd(.usage, "--expiring-month \(expiringMonth): write prorated, unpaid or whole")
            }
            let file = try readCredits(
                charges: charges, grants: grants, organization: organization,
                paysUnknown: try paysUnknown(unknown))
            func burned(_ order: ApplicationOrder) -> BurnDown {
                burnDown(
                    file.table, with: file.grants,
                    strategy: ApplicationStrategy(order: order, expiringMonth: month),
                    in: file.organization, recordsApplications: true)
            }
            if compare {
                compared(ApplicationOrder.allCases.map { ($0, burned($0)) })
                return
            }
            let burn = burned(order)
            if output.json {
                Shell.print(json(file, burn).pretty)
            } else {
                Shell.print(text(file, burn))
                for warning in file.warnings { Shell.note("note: \(warning)") }
            }
        }

        private func json(_ file: CreditsFile, _ burn: BurnDown) -> JSON {
            .object([
                "schema": "cloudroute/credits-simulate/1",
                "asOf": .string(burn.firstMonth.firstDay.text),
                "rulePacks": .array([]),
                "order": .string(order),
                "applications": .array(
                    uses(file, burn).map { use in
                        .object([
                            "credit": .string(use.key.credit), "account": .string(use.key.account),
                            "service": .string(use.key.service), "month": .string(use.key.month),
                            "amount": .string(exact(use.amount)),
                        ])
                    }),
                "remaining": .array(
                    burn.credits.map {
                        .object([
                            "credit": .string($0.id), "remaining": .string(exact($0.remaining)),
                            "stranded": .string(exact($0.stranded)), "applied": .string(exact($0.applied)),
                            "expires": .string($0.expires.text),
                        ])
                    }),
                "cash": .array(cash(file, burn)),
                "usedByOthers": .array(
                    file.foreignUses(burn).map { use in
                        .object([
                            "credit": .string(use.credit), "owner": .string(use.owner),
                            "account": .string(use.account), "amount": .string(exact(use.amount)),
                            "step": .string(use.step),
                        ])
                    }),
                "warnings": .array(file.warnings.map { .string($0) }),
            ])
        }

        /// The outcomes of several orders side by side.
        private func compared(_ results: [(order: ApplicationOrder, burn: BurnDown)]) {
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/credits-compare/1",
                        "orders": .array(
                            results.map { order, burn in
                                .object([
                                    "order": .string(order.rawValue), "applied": .string(exact(burn.applied)),
                                    "stranded": .string(exact(burn.stranded)),
                                    "cash": .string(exact(burn.cash)),
                                ])
                            }),
                    ]).pretty)
                return
            }
            var table = Table([
                .init("order"), .init("applied", .right), .init("expired", .right), .init("cash", .right),
            ])
            for (order, burn) in results {
                table.add([
                    order.rawValue, burn.applied.formatted, burn.stranded.formatted, burn.cash.formatted,
                ])
            }
            Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        }

        private struct Key: Hashable {
            var credit = ""
            let account: String
            let service: String
            let month: String
        }

        /// Sums by key, in the order in which the keys first come.
        private func summed(_ parts: [(key: Key, amount: Money)]) -> [(key: Key, amount: Money)] {
            var places: [Key: Int] = [:]
            var out: [(key: Key, amount: Money)] = []
            for part in parts {
                if let place = places[part.key] {
                    out[place].amount += part.amount
                } else {
                    places[part.key] = out.count
                    out.append(part)
                }
            }
            return out
        }

        /// What each credit pays by account, service and month, as AWS's allocation history tells it: SKUs together.
        private func uses(_ file: CreditsFile, _ burn: BurnDown) -> [(key: Key, amount: Money)] {
            summed(
                burn.applications.map { use in
                    let line = file.table.lines[use.line]
                    return (
                        Key(
                            credit: file.grants[use.grant].id, account: file.accounts[line.account],
                            service: file.services[line.service],
                            month: burn.firstMonth.adding(use.month).text), use.amount
                    )
                })
        }

        /// What is due in cash by month, account and service.
        private func cash(_ file: CreditsFile, _ burn: BurnDown) -> [JSON] {
            let table = file.table
            var due = table.amounts
            for use in burn.applications { due[use.line * table.monthCount + use.month] -= use.amount }
            let parts = (0..<table.monthCount).flatMap { month in
                table.lines.indices.map { index in
                    let line = table.lines[index]
                    return (
                        key: Key(
                            account: file.accounts[line.account], service: file.services[line.service],
                            month: burn.firstMonth.adding(month).text),
                        amount: due[index * table.monthCount + month]
                    )
                }
            }
            return summed(parts).filter { !$0.amount.isZero }.map { part in
                .object([
                    "month": .string(part.key.month), "account": .string(part.key.account),
                    "service": .string(part.key.service), "amount": .string(exact(part.amount)),
                ])
            }
        }

        /// Two digits at least, all digits where the bill has more.
        private func exact(_ money: Money) -> String {
            let text = money.exactString
            let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
            return decimals > 2 ? text : money.decimalString
        }

        private func text(_ file: CreditsFile, _ burn: BurnDown) -> String {
            let style = output.style
            var uses = Table([
                .init("month"), .init("credit"), .init("account"), .init("service"), .init("applied", .right),
            ])
            for use in self.uses(file, burn) {
                uses.add([
                    use.key.month, use.key.credit, use.key.account, use.key.service, use.amount.formatted,
                ])
            }
            var months = Table([
                .init("month"), .init("gross", .right), .init("credit", .right), .init("cash", .right),
            ])
            for index in burn.gross.indices {
                months.add([
                    burn.firstMonth.adding(index).text, burn.gross[index].formatted,
                    burn.credit[index].formatted,
                    burn.net[index].formatted,
                ])
            }
            var left = Table([
                .init("credit"), .init("granted", .right), .init("applied", .right), .init("expired", .right),
                .init("left", .right),
            ])
            for credit in burn.credits {
                left.add([
                    credit.id, credit.granted.formatted, credit.applied.formatted, credit.stranded.formatted,
                    credit.remaining.formatted,
                ])
            }
            let others = file.foreignUses(burn).map { use in
                paragraph(
                    "\(use.account) uses \(use.amount.formatted) of \(use.credit), which \(use.owner) holds; \(use.step).",
                    width: Shell.terminalWidth)
            }
            return [uses, months, left].map { $0.text(width: Shell.terminalWidth, style: style) }.joined(
                separator: "\n") + (others.isEmpty ? "" : "\n" + others.joined())
        }
    }
}
