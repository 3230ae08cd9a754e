internal import Terminal
internal import ArgumentParser
internal import Company
internal import Planning
package import Routing
internal import StructuredText
internal import Units

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Try rules on made-up worlds: simulate routing.",
        subcommands: [SimulateRoutingCommand.self])
}

struct SimulateRoutingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routing",
        abstract:
            "A year of inquiries, routed to made-up partners: how soon they are accepted, and at which load that breaks.",
        discussion: """
            The partners, their answers and the founders are drawn from a seed; the rules are those that route real
            inquiries. A founder whose matching partners are all full or away has no capacity to be matched with: the
            share under the promise is told for all and for those for whom capacity existed.

            Examples:
              cloudroute simulate routing
              cloudroute simulate routing --loads 500,700,900,1000,1200
              cloudroute simulate routing --inquiries 1000000 --partners 2000 --json
              cloudroute simulate routing --inquiries 2000 --partners 50 --add-partner
            """)

    @Option(help: "Inquiries in the year.") var inquiries = 20_000
    @Option(help: "Partners.") var partners = 200
    @Option(help: "Demand for places in thousandths of all places.") var load = 700
    @Option(help: "More loads to try, in thousandths, with commas between.") var loads: String?
    @Option(help: "Offers turned down, in thousandths.") var declines = 120
    @Option(help: "Offers left without an answer, in thousandths.") var silence = 50
    @Option(name: .customLong("weekend-duty"), help: "Partners that answer at weekends too, in thousandths.")
    var weekendDuty = 250
    @Option(help: "Seed of what is drawn.") var seed: UInt64 = 1
    @Flag(
        name: .customLong("add-partner"),
        help: "Tell whose wait one more partner shortens or lengthens, and why.")
    var addPartner = false
    @Option(help: "Years drawn for --add-partner, each with and without it.") var years = 20
    @Option(help: "Routing rules in the place of those that are compiled in.") var rules: String?
    @OptionGroup var output: OutputOptions

    func validate() throws {
        for (name, value, range) in [
            ("--inquiries", inquiries, 1...5_000_000), ("--partners", partners, 1...20_000),
            ("--load", load, 10...10_000), ("--declines", declines, 0...1_000),
            ("--silence", silence, 0...1_000), ("--weekend-duty", weekendDuty, 0...1_000),
            ("--years", years, 10...1_000),
        ] where !range.contains(value) {
            throw ValidationError(
                "\(name) \(value): write a number from \(range.lowerBound) to \(range.upperBound)")
        }
    }

    func run() throws {
        let rules = try readRoutingRules(rules)
        let scenario = RoutingScenario(
            inquiries: inquiries, partners: partners, load: load, seed: seed, declines: declines,
            silence: silence,
            weekendDuty: weekendDuty)
        if addPartner {
            guard loads == nil else {
                throw CommandEnd(.usage, "--loads: is not read with --add-partner, use --load")
            }
            let effect = rules.effectOfOneMorePartner(scenario, years: years)
            Shell.print(output.json ? json(effect, rules).pretty : text(effect))
            return
        }
        var tried = [load]
        for part in loads?.split(separator: ",") ?? [] {
            guard let value = Int(part, in: 10...10_000) else {
                throw CommandEnd(
                    .usage, "--loads \(part): write thousandths from 10 to 10000, such as 700,900,1100")
            }
            if !tried.contains(value) { tried.append(value) }
        }
        let reports = tried.map { load -> (Int, RoutingReport) in
            var scenario = scenario
            scenario.load = load
            return (load, rules.simulate(scenario))
        }
        Shell.print(output.json ? json(reports, rules).pretty : text(reports, rules))
    }

    private func head(_ schema: String, _ rules: RoutingRules) -> [JSON.Member] {
        [
            .init("schema", .string(schema)), .init("asOf", .string(rules.asOf.text)),
            .init("rulePacks", .array([.string("routing-\(rules.version)")])),
            .init("warnings", .array([.string("partners and founders are drawn, not observed")])),
            .init("promiseHours", .integer(rules.clock.promiseHours)), .init("unit", .string("minutes")),
            .init("partners", .integer(partners)), .init("seed", .string(String(seed))),
        ]
    }

    private func json(_ effect: PartnerEffect, _ rules: RoutingRules) -> JSON {
        .object(
            head("routing-partner-effect/1", rules) + [
                .init("inquiries", .integer(effect.inquiries)), .init("years", .integer(effect.years)),
                .init("unmatchedCountsAs", .integer(PartnerEffect.unmatched)),
                .init("meanWithout", .integer(effect.meanWithout)),
                .init("meanWith", .integer(effect.meanWith)),
                .init("shorter", .integer(effect.shorter)), .init("longer", .integer(effect.longer)),
                .init("longerBeyondChance", .integer(effect.longerBeyondChance)),
                .init("excess", .integer(effect.excess)),
                .init(
                    "causes",
                    .object(
                        PartnerEffect.Cause.allCases.map {
                            .init($0.rawValue, .integer(effect.causes[$0] ?? 0))
                        })),
            ])
    }

    private func text(_ effect: PartnerEffect) -> String {
        let width = Shell.terminalWidth
        func say(_ text: String) -> String { paragraph(text, width: width, indent: 0) }
        let causes = PartnerEffect.Cause.allCases.compactMap { cause -> String? in
            guard let number = effect.causes[cause], number > 0 else { return nil }
            let why =
                switch cause {
                case .askedInVain: "the new partner was asked first and said no, or nothing"
                case .slower: "the new partner accepted, and took longer than whoever would have been asked"
                case .shifted: "it took others, so that somebody else was asked than before"
                }
            return "  \(count(number)) times: \(why)\n"
        }
        return say(
            "One partner more, in \(effect.years) years of \(count(effect.inquiries)) inquiries and \(count(partners)) partners, seed \(seed): the mean wait goes from \(hours(effect.meanWithout)) to \(hours(effect.meanWith)); without a match it counts as 14 days."
        )
            + say(
                "Over the years \(count(effect.shorter)) inquiries wait less on average and \(count(effect.longer)) more; \(count(effect.longerBeyondChance)) of these by more than two standard errors, by \(hours(effect.excess)) on average. If it changed nobody's wait, luck alone would show about \(count((effect.shorter + effect.longer) * 23 / 1_000))."
            ) + "Why single waits became longer:\n" + causes.joined()
            + say("Rules choose who fits best, not who answers first, and one more partner takes its turns.")
    }

    private func json(_ reports: [(Int, RoutingReport)], _ rules: RoutingRules) -> JSON {
        func share(_ value: Int) -> JSON { .string(decimal(value, places: 4)) }
        func members(_ report: RoutingReport) -> [JSON.Member] {
            [
                .init("p50", .integer(report.p50)), .init("p90", .integer(report.p90)),
                .init("p99", .integer(report.p99)), .init("under24h", share(report.underPromise)),
                .init("under24hWhereCapacityExists", share(report.underPromiseWithCapacity)),
                .init("withCapacity", .integer(report.withCapacity)), .init("fairness", share(report.gini)),
                .init("fit", .string(decimal(report.fit, places: 3))),
                .init("score", .string(decimal(report.score, places: 3))),
                .init("inquiries", .integer(report.inquiries)), .init("matched", .integer(report.matched)),
                .init("queuedNobodyFits", .integer(report.queuedNobody)),
                .init("queuedFull", .integer(report.queuedCapacity)),
                .init("withdrawn", .integer(report.withdrawn)), .init("offers", .integer(report.offers)),
                .init("violations", .integer(report.violations)),
            ]
        }
        var all = head("routing-simulation/1", rules)
        all += members(reports[0].1)
        all.append(
            .init(
                "byLoad",
                .array(
                    reports.map { load, report in
                        .object([.init("load", .string(decimal(load, places: 3)))] + members(report))
                    })))
        return .object(all)
    }

    private func text(_ reports: [(Int, RoutingReport)], _ rules: RoutingRules) -> String {
        let style = output.style
        let width = Shell.terminalWidth
        var table = Table([
            .init("load", .right), .init("p50", .right), .init("p90", .right), .init("p99", .right),
            .init("< \(rules.clock.promiseHours) h", .right), .init("where capacity exists", .right),
            .init("fairness (Gini)", .right), .init("fit", .right), .init("waiting", .right),
            .init("withdrawn", .right),
        ])
        for (load, report) in reports {
            table.add([
                "\(decimal(load, places: 3).dropLast())", hours(report.p50), hours(report.p90),
                hours(report.p99),
                percent(report.underPromise), percent(report.underPromiseWithCapacity),
                decimal(report.gini, places: 4), "\(report.fit / 10) %",
                count(report.queuedNobody + report.queuedCapacity), count(report.withdrawn),
            ])
        }
        let first = reports[0].1
        var out =
            "A year of \(count(first.inquiries)) inquiries and \(count(partners)) partners, seed \(seed), routing rules version \(rules.version)\n\n"
        out += table.text(width: width, style: style)
        out += "\n"
        out += paragraph(
            "\(count(first.matched)) accepted after \(count(first.offers)) offers. Where capacity exists: somebody fit, had a free place and worked within \(rules.capacityHours) hours of the consent (\(count(first.withCapacity)) inquiries).",
            width: width, indent: 0)
        if let broken = reports.sorted(by: { $0.0 < $1.0 }).first(where: {
            $0.1.underPromiseWithCapacity < 9_900
        }) {
            out += paragraph(
                "At a load of \(decimal(broken.0, places: 3).dropLast()) the promise is kept for less than 99 % even where capacity exists.",
                width: width, indent: 0)
        }
        out += paragraph(
            "Partners and founders are drawn, not observed; the rules are the ones that route.", width: width,
            indent: 0)
        return out
    }

    private func count(_ value: Int) -> String { grouped(Int128(value)) }
    private func hours(_ minutes: Int) -> String {
        "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
    private func percent(_ value: Int) -> String { "\(decimal(value, places: 4, shifted: 2)) %" }
}

/// An integer with some decimal places, as `0.9925`; `shifted` moves the point, as `99.25`.
private func decimal(_ value: Int, places: Int, shifted: Int = 0) -> String {
    let places = places - shifted
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let digits = String(value % unit)
    return "\(value / unit).\(String(repeating: "0", count: places - digits.count))\(digits)"
}

/// The routing rules of a file, or those that are compiled in.
package func readRoutingRules(_ path: String?) throws -> RoutingRules {
    let bytes = try path.map { try Shell.read($0) }
    do throws(Diagnostics) {
        guard let bytes else { return try RoutingRules.embedded() }
        return try RoutingRules(bytes)
    } catch {
        throw CommandEnd(
            .badData, error.all.map { $0.text(file: path ?? "routing rules") }.joined(separator: "\n"))
    }
}

/// A directory of partners, YAML, JSON or CSV by the end of its name.
package func readPartners(_ path: String, _ rules: RoutingRules) throws -> PartnerDirectory {
    let bytes = try Shell.read(path, limit: PartnerDirectory.limits.bytes)
    do throws(Diagnostics) {
        return try PartnerDirectory(bytes, isCSV: path.lowercased().hasSuffix(".csv"), rules: rules)
    } catch {
        throw CommandEnd(.badData, error.all.map { $0.text(file: path) }.joined(separator: "\n"))
    }
}

struct RoutingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routing",
        abstract: "To whom an application would be offered, and why: routing rank, routing check.",
        subcommands: [Rank.self, Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Whether routing rules bear out the examples that stand beside them.",
            discussion: """
                Examples:
                  cloudroute routing check
                  cloudroute routing check my-rules.yaml
                """)
        @Argument(help: "Routing rules; those that are compiled in when left out.") var rules: String?
        @OptionGroup var output: OutputOptions

        func run() throws {
            let read = try readRoutingRules(rules)
            let failures = read.failures()
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "routing-check/1", "asOf": .string(read.asOf.text),
                        "rulePacks": .array([.string("routing-\(read.version)")]), "warnings": .array([]),
                        "examples": .integer(read.examples.count),
                        "failures": .array(failures.map { .string($0) }),
                    ]).pretty)
            } else if failures.isEmpty {
                Shell.print("Version \(read.version): all \(read.examples.count) examples hold.\n")
            } else {
                for failure in failures { Shell.print("\(failure)\n") }
            }
            if !failures.isEmpty { throw CommandEnd(.findings) }
        }
    }

    struct Rank: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rank",
            abstract: "The order in which a company's application would be offered; nothing is offered.",
            discussion: """
                Examples:
                  cloudroute routing rank company.yaml --partners Examples/partners.yaml
                  cloudroute routing rank company.yaml --partners partners.csv --at 2026-11-25T15:00 --json
                """)
        @Argument(help: "The company file (YAML or JSON), or - for standard input.") var file: String
        @Option(help: "Partners: YAML, JSON or CSV.") var partners: String
        @Option(help: "When, in UTC, as 2026-11-25T15:00; noon of --as-of when left out.") var at: String?
        @Option(
            name: .customLong("routing-rules"),
            help: "Routing rules in the place of those that are compiled in.")
        var routingRules: String?
        @OptionGroup var planning: PlanOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let rules = try readRoutingRules(routingRules)
            let directory = try readPartners(partners, rules)
            let company = try readCompany(file, asOf: planning.asOf)
            let day = try Shell.asOf(planning.asOf)
            let moment = try self.moment(day)
            let plan = Planner(try planning.book()).plan(company.company, asOf: day)
            let inquiry = Inquiry(plan, rules: rules, language: company.company.language)
            let ranking = rules.rank(inquiry, directory.candidates, at: moment)
            if output.json {
                Shell.print(
                    ranking.document(
                        rules, inquiry, asOf: day, changes: rules.changes(ranking)
                    ).pretty)
            } else {
                Shell.print(text(ranking, rules, inquiry, directory))
            }
            if ranking.ranked.isEmpty { throw CommandEnd(.findings) }
        }

        private func moment(_ day: Day) throws -> Int {
            guard let at else { return day.number * 86_400 + 43_200 }
            let parts = at.split(separator: "T")
            let time =
                parts.count == 2 ? parts[1].prefix(5).split(separator: ":").map { Int($0, in: 0...59) } : []
            guard parts.count == 2, let day = Day(parts[0]), time.count == 2, let hour = time[0],
                let minute = time[1], hour < 24
            else { throw CommandEnd(.usage, "--at \(at): write a moment in UTC like 2026-11-25T15:00") }
            return day.number * 86_400 + hour * 3_600 + minute * 60
        }

        private func text(
            _ ranking: Ranking, _ rules: RoutingRules, _ inquiry: Inquiry, _ directory: PartnerDirectory
        ) -> String {
            let (width, style) = (Shell.terminalWidth, output.style)
            let names = Dictionary(
                directory.candidates.map { ($0.partner.id, $0.partner.name) },
                uniquingKeysWith: { first, _ in first })
            var out = ""
            if let first = ranking.ranked.first {
                var table = Table([
                    .init("\(names[first.partner] ?? first.partner.text) comes first"),
                    .init("worth", .right),
                    .init("of", .right), .init("points", .right), .init("because"),
                ])
                for term in first.terms {
                    table.add([
                        term.term.rawValue, "\(term.value / 10) %", "\(term.weight)",
                        decimal(term.contribution, places: 3).dropLast().description, term.text,
                    ])
                }
                out += table.text(width: width, style: style) + "\n"
                var order = Table([
                    .init("", .right), .init("partner"), .init("score", .right), .init("would come first"),
                ])
                let changes = Dictionary(
                    rules.changes(ranking, of: 20).map { ($0.partner, $0.text) },
                    uniquingKeysWith: { first, _ in first })
                for (place, partner) in ranking.ranked.prefix(20).enumerated() {
                    order.add([
                        "\(place + 1)", names[partner.partner] ?? partner.partner.text,
                        decimal(partner.score, places: 3).dropLast(2).description,
                        changes[partner.partner] ?? "",
                    ])
                }
                out += order.text(width: width, style: style)
            } else {
                out += "Nobody fits. The operator gets it, with the nearest misses:\n"
            }
            if !ranking.refused.isEmpty {
                var refused = Table([.init("kept out"), .init("because")])
                for partner in ranking.refused.prefix(20) {
                    refused.add([
                        names[partner.partner] ?? partner.partner.text,
                        partner.filters.map(\.text).joined(separator: "; "),
                    ])
                }
                out += "\n" + refused.text(width: width, style: style)
            }
            return out + "\n"
                + paragraph(
                    "Dry run by routing rules version \(rules.version): nothing was offered, nothing was sent.",
                    width: width)
        }
    }
}
