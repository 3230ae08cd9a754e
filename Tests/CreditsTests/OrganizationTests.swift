import Credits
import StructuredText
import TestSupport
import Testing
import Units

@Suite("Credits across an organization")
struct OrganizationTests {
    private let march = Month(year: 2026, month: 3)

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    /// Two accounts with $31 a month each; the credit belongs to the first.
    private func paid(_ organization: Organization) throws -> [Money] {
        let table = ChargeTable(
            firstMonth: march, monthCount: 2,
            lines: [ChargeTable.Line(account: 0, service: 0), ChargeTable.Line(account: 1, service: 0)],
            amounts: Array(repeating: Money(dollars: 31), count: 4))
        let credit = Grant(
            id: "1", amount: Money(dollars: 1_000), starts: try day("2026-01-01"),
            expires: try day("2027-01-31"), covers: [true], productCount: nil)
        return burnDown(table, with: [credit], in: organization).credit
    }

    @Test("the sharing preference of a month's last day holds for its whole bill")
    func lastDay() throws {
        let off = try paid(Organization(changes: [(try day("2026-03-10"), false)]))
        #expect(off == [Money(dollars: 31), Money(dollars: 31)])
        let onAgain = try paid(
            Organization(changes: [(try day("2026-03-10"), false), (try day("2026-03-31"), true)]))
        #expect(onAgain == [Money(dollars: 62), Money(dollars: 62)])
    }

    @Test("read the other way, a change of sharing takes effect from its day")
    func immediately() throws {
        let off = try paid(Organization(rule: .immediately, changes: [(try day("2026-03-11"), false)]))
        #expect(off == [Money(dollars: 41), Money(dollars: 31)])
    }

    @Test(
        "an account that joins within a month shares from the next; one that leaves, to the end of its month")
    func members() throws {
        let joins = try paid(
            Organization(memberships: [1: Organization.Membership(joined: try day("2026-03-02"))]))
        #expect(joins == [Money(dollars: 31), Money(dollars: 62)])
        let leaves = try paid(
            Organization(memberships: [1: Organization.Membership(left: try day("2026-03-02"))]))
        #expect(leaves == [Money(dollars: 62), Money(dollars: 31)])
    }

    @Test("within an account the largest service comes first, and there its largest SKU")
    func skus() throws {
        let lines = [(0, 1), (0, 2), (1, 0)].map { ChargeTable.Line(account: 0, service: $0.0, sku: $0.1) }
        let table = ChargeTable(
            firstMonth: march, monthCount: 1, lines: lines,
            amounts: [Money(dollars: 30), Money(dollars: 40), Money(dollars: 50)])
        let credit = Grant(
            id: "1", amount: Money(dollars: 75), starts: try day("2026-01-01"),
            expires: try day("2026-12-31"),
            covers: [true, true], productCount: nil)
        let result = burnDown(table, with: [credit], recordsApplications: true)
        // The service costs $70 in all, more than the other's $50, though its SKUs cost less each.
        #expect(result.applications.map(\.line) == [1, 0, 2])
        #expect(result.applications.map(\.amount) == [40, 30, 5].map { Money(dollars: $0) })
    }

    @Test("money is conserved over 50 accounts, 100 credits and 60 months, to the last decimal")
    func conservation() throws {
        var generator = SeededGenerator(2026)
        for round in 0..<6 {
            let (accounts, services, months) = (50, 4, 60)
            var lines: [ChargeTable.Line] = []
            for account in 0..<accounts {
                lines.append(
                    ChargeTable.Line(
                        account: account, service: Int.random(in: 0..<services, using: &generator),
                        sku: Int.random(in: 0...2, using: &generator)))
            }
            let amounts = (0..<(lines.count * months)).map { _ in
                Money(
                    attodollars: Int128.random(
                        in: -99_999_999_999_999_999...9_999_999_999_999_999_999_999, using: &generator))
            }
            let table = ChargeTable(firstMonth: march, monthCount: months, lines: lines, amounts: amounts)
            let grants = (0..<100).map { index -> Grant in
                let start = march.firstDay.adding(days: Int.random(in: -200...1_200, using: &generator))
                return Grant(
                    id: "\(index)", account: Int.random(in: 0..<accounts, using: &generator),
                    amount: Money(
                        attodollars: Int128.random(in: 0...99_999_999_999_999_999_999_999, using: &generator)),
                    starts: start, expires: start.adding(days: Int.random(in: 0...900, using: &generator)),
                    covers: (0..<services).map { _ in Int.random(in: 0...2, using: &generator) > 0 },
                    productCount: 3,
                    sharedWith: Bool.random(using: &generator)
                        ? nil : Set((0..<5).map { _ in Int.random(in: 0..<accounts, using: &generator) }))
            }
            let organization = Organization(
                rule: round.isMultiple(of: 2) ? .immediately : .lastDayOfMonth,
                changes: [
                    (march.adding(7).firstDay.adding(days: 9), false),
                    (march.adding(9).firstDay.adding(days: 3), true),
                ],
                memberships: [
                    3: Organization.Membership(
                        joined: march.adding(5).lastDay, left: march.adding(20).firstDay)
                ])
            let result = burnDown(table, with: grants, in: organization, recordsApplications: round < 3)
            #expect(result.applied + result.cash == amounts.total(), "round \(round)")
            for credit in result.credits {
                #expect(
                    credit.applied + credit.stranded + credit.remaining == credit.granted, "round \(round)")
            }
            for use in result.applications {
                let (grant, line) = (grants[use.grant], lines[use.line])
                #expect(grant.covers[line.service])
                #expect(line.account == grant.account || (grant.sharedWith?.contains(line.account) ?? true))
                let month = march.adding(use.month)
                #expect(grant.starts.month <= month && month <= grant.expires.month)
            }
        }
    }
}

@Suite("Bills and balances as AWS prints them")
struct BillRulesTests {
    private func read(_ charges: String, _ grants: String, _ organization: String? = nil) throws(Diagnostics)
        -> CreditsFile
    {
        try CreditsFile(
            charges: Array(charges.utf8), grants: Array(grants.utf8),
            organization: organization.map { Array($0.utf8) })
    }

    private func credit(_ more: String = "", id: String = "1") -> String {
        "{creditId: \"\(id)\", accountId: a, remainingAmount: 100, startDate: 2026-01-01, endDate: 2026-12-31\(more)}"
    }

    @Test("a refund lowers what credits pay of its service and month; what is left of it lowers the bill")
    func refunds() throws {
        let file = try read(
            """
            - {month: 2026-01, account: a, service: Amazon EC2, sku: x, amount: 30}
            - {month: 2026-01, account: a, service: Amazon EC2, sku: y, amount: 20}
            - {month: 2026-01, account: a, service: Amazon EC2, amount: -35}
            - {month: 2026-01, account: a, service: Amazon S3, amount: -4}
            """, "[\(credit())]")
        let result = burnDown(file.table, with: file.grants)
        #expect(result.applied == Money(dollars: 15) && result.cash == Money(dollars: -4))
    }

    @Test("a refund that tells no kind of purchase lowers the service's other kinds")
    func refundAcrossKinds() throws {
        let file = try read(
            """
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 100, purchaseType: On Demand}
            - {month: 2026-01, account: a, service: AmazonEC2, amount: -40, chargeCategory: Adjustment}
            """, "[\(credit())]")
        let result = burnDown(file.table, with: file.grants)
        #expect(result.applied == Money(dollars: 60) && result.cash.isZero)
    }

    @Test(
        "a credit that is spent, disabled or over covers nothing, so that it cannot end the runway of another"
    )
    func deadCredits() throws {
        let charges = (1...6).map {
            "- {month: 2026-0\($0), account: a, service: s, amount: 5}\n- {month: 2026-0\($0), account: a, service: t, amount: 5}"
        }.joined(separator: "\n")
        func runway(_ more: String) throws -> Int {
            let live = credit(", applicableProductNames: [s]")
            let file = try read(charges, "[\(live)\(more)]")
            return burnDown(file.table, with: file.grants).runwayTenths
        }
        let spent =
            "{creditId: \"2\", accountId: a, remainingAmount: 0, startDate: 2024-01-01, endDate: 2027-12-31}"
        let over =
            "{creditId: \"2\", accountId: a, remainingAmount: 9, startDate: 2024-01-01, endDate: 2024-12-31}"
        let off = credit(", creditStatus: DISABLED", id: "2")
        #expect(try runway("") == 60)
        for dead in [spent, over, off] { #expect(try runway(", \(dead)") == 60, "\(dead)") }
        let file = try read(charges, "[\(off), \(over.replacing("\"2\"", with: "\"3\""))]")
        #expect(
            file.warnings.contains { $0.contains("disabled") }
                && file.warnings.contains { $0.contains("expired on") })
    }

    @Test("tax is cash, and a credit for some kinds of purchase pays those alone")
    func purchases() throws {
        let charges = """
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 10}
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 20, purchaseType: Spot}
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 40, chargeCategory: Tax}
            """
        func applied(_ more: String) throws -> Money {
            let file = try read(charges, "[\(credit(more))]")
            return burnDown(file.table, with: file.grants).applied
        }
        #expect(try applied("") == Money(dollars: 30))
        #expect(try applied(", purchaseTypeApplications: [On-Demand]") == Money(dollars: 10))
        #expect(try applied(", purchaseTypeApplications: [SPOT]") == Money(dollars: 20))
    }

    @Test("the kinds of purchase of a service are one service when services are ranked")
    func rankedPurchases() throws {
        func paid(_ storage: Int) throws -> [String: Money] {
            let file = try read(
                """
                - {month: 2026-01, account: a, service: Amazon Elastic Compute Cloud, purchaseType: OnDemand, amount: 600}
                - {month: 2026-01, account: a, service: Amazon Elastic Compute Cloud, purchaseType: Spot, amount: 500}
                - {month: 2026-01, account: a, service: Amazon S3, amount: \(storage)}
                """, "[\(credit())]")
            let result = burnDown(file.table, with: file.grants, recordsApplications: true)
            return Dictionary(
                result.applications.map { (file.services[file.table.lines[$0.line].service], $0.amount) },
                uniquingKeysWith: { $0 + $1 })
        }
        #expect(try paid(1_000) == ["Amazon Elastic Compute Cloud": Money(dollars: 100)])
        #expect(try paid(1_110) == ["Amazon S3": Money(dollars: 100)])
    }

    @Test("product names are matched however AWS writes them; those that no charge has are named")
    func products() throws {
        let charges = "[{month: 2026-01, account: a, service: Amazon Simple Storage, amount: 5}]"
        let fine = try read(charges, "[\(credit(", applicableProductNames: [AmazonSimpleStorage]"))]")
        #expect(burnDown(fine.table, with: fine.grants).applied == Money(dollars: 5) && fine.warnings.isEmpty)
        let unknown = try read(charges, "[\(credit(", applicableProductNames: [Quantum Ledger]"))]")
        #expect(unknown.warnings.contains { $0.contains("Quantum Ledger") })
        #expect(burnDown(unknown.table, with: unknown.grants).applied.isZero)
    }

    @Test(
        "a credit without an end, dates in seconds, and sharing by rule are read, and said where they leave a doubt"
    )
    func unknowns() throws {
        let charges = "[{month: 2026-02, account: b, service: s, amount: 5}]"
        let open = try read(
            charges, "[{creditId: \"1\", accountId: a, remainingAmount: 9, startDate: 1767225600}]")
        #expect(
            open.grants[0].starts.text == "2026-01-01" && open.warnings.contains { $0.contains("endDate") })
        let ruled = try read(charges, "[\(credit(", creditSharingType: COST_CATEGORY_RULE"))]")
        #expect(burnDown(ruled.table, with: ruled.grants).applied.isZero)
        #expect(ruled.warnings.contains { $0.contains("cost category") })
        let off = try read(charges, "[\(credit(", accountHasCreditSharingEnabled: false"))]")
        #expect(burnDown(off.table, with: off.grants).applied.isZero)
    }

    @Test("an organization's file says when sharing is off and who was a member")
    func organization() throws {
        let charges =
            "[{month: 2026-02, account: b, service: Amazon S3, amount: 5}, {month: 2026-03, account: b, service: Amazon S3, amount: 5}]"
        let file = try read(
            charges, "[\(credit())]",
            "{rule: last-day-of-month, sharing: [{from: 2026-03-15, on: false}], accounts: [{account: b, joined: 2026-01-20}]}"
        )
        #expect(
            burnDown(file.table, with: file.grants, in: file.organization).credit == [
                Money(dollars: 5), .zero,
            ])
        #expect(throws: Diagnostics.self) {
            try read(charges, "[]", "{accounts: [{account: b, joined: 2027-01-01, left: 2025-01-01}]}")
        }
        #expect(throws: Diagnostics.self) { try read(charges, "[]", "{rule: sometimes}") }
        #expect(throws: Diagnostics.self) { try read(charges, "[]", "{sharing: [{on: true}]}") }
        #expect(throws: Diagnostics.self) { try read(charges, "[]", "{accounts: [{joined: 2026-01-01}]}") }
    }

    @Test("the same credit twice and two currencies are refused where they stand")
    func refused() throws {
        let charges = "[{month: 2026-01, account: a, service: s, amount: 5}]"
        func message(_ charges: String, _ grants: String) -> String {
            do throws(Diagnostics) {
                _ = try read(charges, grants)
                return ""
            } catch {
                return error.all.map { $0.text(file: "f") }.joined()
            }
        }
        #expect(message(charges, "- \(credit())\n- \(credit())").contains("f:2:3: credit 1 is given twice"))
        #expect(
            message(
                charges,
                "[{creditId: \"1\", remainingAmount: {currencyAmount: 5, currencyCode: EUR}, startDate: 2026-01-01, endDate: 2026-02-01}]"
            ).contains("currencyCode"))
        #expect(
            message("[{month: 2026-01, account: a, service: s, amount: 5, currency: EUR}]", "[]").contains(
                "currency"))
    }
}
