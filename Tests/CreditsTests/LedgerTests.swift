import Credits
import StructuredText
import TestSupport
import Testing
import Units

private func usd(_ dollars: Int) -> Money { Money(dollars: dollars) }

@Suite("Applying credits as AWS does")
struct LedgerTests {
    private let january = Month(year: 2019, month: 1)

    private func table(_ amounts: [Int], months: Int = 1) -> ChargeTable {
        ChargeTable(
            firstMonth: january, monthCount: months,
            lines: amounts.indices.map { ChargeTable.Line(account: 0, service: $0) },
            amounts: amounts.flatMap { Array(repeating: usd($0), count: months) })
    }

    private func grant(
        _ id: String, _ amount: Int, until expires: String = "2020-12-31", from starts: String = "2018-01-01",
        covers: [Bool] = [true, true], products: Int? = nil, account: Int = 0,
        type: Grant.ApplicationType = .beforeDiscounts, isEnabled: Bool = true
    ) throws -> Grant {
        Grant(
            id: id, account: account, amount: usd(amount), starts: try #require(Day(starts)),
            expires: try #require(Day(expires)), covers: covers, productCount: products,
            applicationType: type,
            isEnabled: isEnabled)
    }

    /// AWS Billing user guide, "Applying AWS credits".
    ///
    /// $10 for S3 and EC2 that expires in January, $5 for EC2 that
    /// expires in December; EC2 costs $100 and S3 $50. The first pays EC2 down to $90, the second to $85; S3 stays $50.
    @Test("gives AWS's own worked example: EC2 $85 and S3 $50 are left to pay")
    func workedExample() throws {
        let result = burnDown(
            table([100, 50]),
            with: [
                try grant("b", 5, until: "2019-12-31", covers: [true, false], products: 1),
                try grant("a", 10, until: "2019-01-31", products: 2),
            ], recordsApplications: true)
        #expect(
            result.applications == [
                Application(grant: 1, line: 0, month: 0, amount: usd(10)),
                Application(grant: 0, line: 0, month: 0, amount: usd(5)),
            ])
        #expect(result.net == [usd(135)])
        #expect(result.cash == usd(135))
    }

    @Test("the soonest to expire pays first, then the fewest products, then the oldest")
    func order() throws {
        let soon = try grant("soon", 1, until: "2019-06-30")
        let narrow = try grant("narrow", 1, products: 1)
        let wide = try grant("wide", 1, products: 9)
        let old = try grant("old", 1, from: "2017-01-01")
        let young = try grant("young", 1)
        let grants = [young, old, wide, narrow, soon]
        let result = burnDown(table([100, 0]), with: grants, recordsApplications: true)
        #expect(
            result.applications.map { grants[$0.grant].id } == ["soon", "narrow", "wide", "old", "young"])
    }

    @Test("the observed variant lets credits before discounts go first")
    func beforeDiscounts() throws {
        let after = try grant("after", 1, until: "2019-06-30", type: .afterDiscounts)
        let before = try grant("before", 1)
        let grants = [after, before]
        func first(_ order: ApplicationOrder) -> String? {
            burnDown(
                table([100, 0]), with: grants, strategy: ApplicationStrategy(order: order),
                recordsApplications: true
            )
            .applications.first.map { grants[$0.grant].id }
        }
        #expect(first(.published) == "after")
        #expect(first(.beforeDiscountsFirst) == "before")
    }

    @Test("the owner's account comes first, then the one that spends most, and its largest service")
    func accounts() throws {
        let lines = [(0, 0), (1, 0), (2, 0), (2, 1)].map { ChargeTable.Line(account: $0.0, service: $0.1) }
        let charges = ChargeTable(
            firstMonth: january, monthCount: 1, lines: lines, amounts: [usd(5), usd(30), usd(20), usd(25)])
        let result = burnDown(
            charges, with: [try grant("g", 60, account: 0)], recordsApplications: true)
        #expect(result.applications.map(\.line) == [0, 3, 2, 1])
        #expect(result.applications.map(\.amount) == [usd(5), usd(25), usd(20), usd(10)])
    }

    @Test(
        "a credit pays from the month it starts in to the day it expires, and what is left then is stranded")
    func expiry() throws {
        let result = burnDown(table([10, 0], months: 6), with: [try grant("g", 100, until: "2019-03-31")])
        #expect(result.credit == [10, 10, 10, 0, 0, 0].map(usd))
        #expect(result.stranded == usd(70))
        #expect(result.runwayTenths == 30)
        #expect(result.firstNetBill?.month == january.adding(3))
        #expect(result.paysWholeBills && result.endWords == "first bill in cash")
        // What the credit does not cover is due from the first month: its end is then no first bill.
        let part = burnDown(
            table([10, 5], months: 6),
            with: [try grant("g", 100, until: "2019-03-31", covers: [true, false])])
        #expect(part.firstCash?.month == january && part.firstCash?.amount == usd(5))
        #expect(!part.paysWholeBills && part.endWords == "credits end")
        let midMonth = burnDown(table([10, 0], months: 6), with: [try grant("g", 100, until: "2019-03-15")])
        let fifteenDays = try Money(parsing: "4.838709677419354838")
        #expect(midMonth.credit[2] == fifteenDays)
        #expect(midMonth.stranded == usd(80) - midMonth.credit[2] && midMonth.runwayTenths == 25)
        func march(_ rule: ExpiringMonth) throws -> Money {
            burnDown(
                table([10, 0], months: 6), with: [try grant("g", 100, until: "2019-03-15")],
                strategy: ApplicationStrategy(expiringMonth: rule)
            ).credit[2]
        }
        #expect(try march(.unpaid).isZero)
        #expect(try march(.whole) == usd(10))
        let later = burnDown(table([10, 0], months: 6), with: [try grant("g", 100, from: "2019-03-20")])
        #expect(later.credit.map(\.isZero) == [true, true, false, false, false, false])
        #expect(later.outlastsHorizon && later.stranded.isZero)
    }

    @Test("runway counts the last month with the part of its bill that was paid")
    func runway() throws {
        #expect(burnDown(table([10, 0], months: 6), with: [try grant("g", 25)]).runwayTenths == 25)
        #expect(burnDown(table([10, 0], months: 6), with: []).runwayTenths == 0)
        let off = try grant("g", 25, isEnabled: false)
        #expect(burnDown(table([10, 0], months: 6), with: [off]).applied.isZero)
    }

    @Test("the runway ends where a credit stops paying what it could, whatever an earmarked one still pays")
    func earmarkDoesNotStretch() throws {
        let wide = try grant("wide", 30, covers: [true, true])
        let narrow = try grant("narrow", 100, until: "2021-12-31", covers: [false, true], products: 1)
        let result = burnDown(table([10, 1], months: 12), with: [wide, narrow])
        #expect(result.runwayTenths < 40)
        #expect(result.credit.last == usd(1))
        #expect(result.firstNetBill?.month == january.adding(2))
    }

    @Test("what no credit ever covers is told apart and does not end the runway")
    func neverCovered() throws {
        let result = burnDown(table([10, 5], months: 4), with: [try grant("g", 100, covers: [true, false])])
        #expect(result.neverCovered(month: 0) == usd(5))
        #expect(result.firstNetBill == nil && result.runwayTenths == 40)
    }

    @Test("money is conserved and an earmark never pays another product, over random bills")
    func laws() throws {
        var generator = SeededGenerator(42)
        for round in 0..<400 {
            let services = Int.random(in: 1...5, using: &generator)
            let accounts = Int.random(in: 1...3, using: &generator)
            let months = Int.random(in: 1...30, using: &generator)
            var lines: [ChargeTable.Line] = []
            for account in 0..<accounts {
                for service in 0..<services where Bool.random(using: &generator) || service == 0 {
                    lines.append(ChargeTable.Line(account: account, service: service))
                }
            }
            let amounts = (0..<(months * lines.count)).map { _ in
                Money(attodollars: Int128.random(in: 0...9_999_999_999_999_999_999_999, using: &generator))
            }
            let charges = ChargeTable(firstMonth: january, monthCount: months, lines: lines, amounts: amounts)
            let grants = (0..<Int.random(in: 0...5, using: &generator)).map { index -> Grant in
                let start = january.firstDay.adding(days: Int.random(in: -200...300, using: &generator))
                let restricted = Bool.random(using: &generator)
                let covers = (0..<services).map { _ in restricted ? Bool.random(using: &generator) : true }
                return Grant(
                    id: "g\(index)", account: Int.random(in: 0..<accounts, using: &generator),
                    amount: Money(
                        attodollars: Int128.random(in: 0...99_999_999_999_999_999_999_999, using: &generator)),
                    starts: start, expires: start.adding(days: Int.random(in: 0...700, using: &generator)),
                    covers: covers, productCount: restricted ? covers.filter { $0 }.count : nil)
            }
            let order = try #require(ApplicationOrder.allCases.randomElement(using: &generator))
            let result = burnDown(
                charges, with: grants, strategy: ApplicationStrategy(order: order), recordsApplications: true)
            let quiet = burnDown(charges, with: grants, strategy: ApplicationStrategy(order: order))

            #expect(result.applied + result.cash == amounts.total(), "round \(round)")
            for credit in result.credits {
                #expect(
                    credit.applied + credit.stranded + credit.remaining == credit.granted, "round \(round)")
                #expect(credit.byMonth.total() == credit.applied)
            }
            for use in result.applications {
                #expect(
                    grants[use.grant].covers[lines[use.line].service],
                    "round \(round): an earmark paid another product")
                #expect(use.amount > .zero)
            }
            #expect(result.applications.map(\.amount).total() == result.applied)
            #expect(result.net.allSatisfy { $0 >= .zero })
            #expect(
                quiet.credit == result.credit && quiet.stranded == result.stranded,
                "recording changed the result")
        }
    }
}

@Suite("Charges and grants from files")
struct CreditsFileTests {
    private func read(_ charges: String, _ grants: String) throws(Diagnostics) -> CreditsFile {
        try CreditsFile(charges: Array(charges.utf8), grants: Array(grants.utf8))
    }

    private let grant =
        #"[{"creditId": "1", "accountId": "1", "initialAmount": {"currencyAmount": "100.00", "currencyCode": "USD"}, "startDate": "2026-01-01T00:00:00Z", "endDate": "2027-12-31", "applicationType": "SOMETHING_NEW"}]"#

    @Test("reads AWS's CreditData, in a list or under `credits`, and takes unknown values of its lists")
    func creditData() throws {
        let charges = "[{month: 2026-01, account: \"1\", service: Amazon S3, sku: x, amount: \"40.25\"}]"
        let file = try read(charges, grant)
        #expect(file.grants.first?.amount == usd(100))
        #expect(file.grants.first?.applicationType == .beforeDiscounts)
        let wrapped = try read(charges, #"{"credits": \#(grant)}"#)
        #expect(wrapped.grants.count == 1)
        #expect(burnDown(file.table, with: file.grants).cash.isZero)
    }

    @Test(
        "Marketplace charges and upfront fees are paid only by a credit that names the product; Bedrock's models are usage"
    )
    func notUsage() throws {
        let charges = """
            - {month: 2026-01, account: a, service: Datadog, amount: 10, entity: AWS Marketplace}
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 20, purchaseType: AllUpfront}
            - {month: 2026-01, account: a, service: Amazon EC2, amount: 3, purchaseType: OnDemand}
            - {month: 2026-01, account: a, service: Claude Sonnet (Amazon Bedrock Edition), amount: 4, entity: AWS Marketplace}
            """
        // Only Activate names a third party's model as covered; of other credits it is not known.
        func described(_ words: String) -> String {
            grant.replacing(#""creditId""#, with: #""description": "\#(words)", "creditId""#)
        }
        let general = try read(charges, described("AWS Activate Portfolio"))
        #expect(burnDown(general.table, with: general.grants).applied == usd(7))
        let event = try read(charges, described("event credit"))
        #expect(burnDown(event.table, with: event.grants).applied == usd(3))
        #expect(event.warnings.contains { $0.contains("Claude Sonnet (Amazon Bedrock Edition), $4.00") })
        let named = try read(
            charges,
            #"[{creditId: "1", accountId: a, remainingAmount: 100, startDate: 2026-01-01, endDate: 2027-01-31, applicableProductNames: [datadog]}]"#
        )
        #expect(burnDown(named.table, with: named.grants).applied == usd(10))
    }

    @Test("domains and Enterprise support are cash; sharing that is off or restricted keeps a credit at home")
    func sharing() throws {
        let charges = """
            - {month: 2026-01, account: "1", service: Amazon S3, amount: 10}
            - {month: 2026-01, account: "2", service: Amazon S3, amount: 20}
            - {month: 2026-01, account: "3", service: Amazon S3, amount: 40}
            - {month: 2026-01, account: "1", service: Amazon Registrar, amount: 80}
            - {month: 2026-01, account: "1", service: AWS Support (Enterprise), amount: 160}
            """
        func paid(_ sharing: String) throws -> Money {
            let credit =
                #"[{creditId: "9", accountId: "1", remainingAmount: 1000, startDate: 2026-01-01, endDate: 2027-01-31\#(sharing)}]"#
            let file = try read(charges, credit)
            return burnDown(file.table, with: file.grants).applied
        }
        #expect(try paid("") == usd(70))
        #expect(try paid(", creditSharingType: DISABLED") == usd(10))
        #expect(try paid(", creditSharingType: CUSTOM, shareableAccounts: [\"3\"]") == usd(50))
    }

    @Test(
        "AWS's words are read in both spellings, and a word that is not known is told, never taken in silence"
    )
    func words() throws {
        func credit(_ more: String) throws -> (file: CreditsFile, grant: Grant) {
            let file = try read(
                "[{month: 2026-01, account: a, service: Amazon S3, amount: 10}]",
                #"[{creditId: "7", accountId: a, remainingAmount: 100, startDate: 2026-01-01, endDate: 2027-01-31, applicableProductNames: [Amazon S3], \#(more)}]"#
            )
            return (file, try #require(file.grants.first))
        }
        for (word, type) in [
            ("AFTER_DISCOUNTS", Grant.ApplicationType.afterDiscounts), ("AfterDiscounts", .afterDiscounts),
            ("BEFORE_CROSS_SERVICE_DISCOUNTS", .beforeDiscounts),
            ("BeforeCrossServiceDiscounts", .beforeDiscounts),
        ] {
            let read = try credit("applicationType: \(word)")
            #expect(read.grant.applicationType == type && read.file.warnings.isEmpty, "\(word)")
        }
        for field in ["applicationType", "creditStatus", "creditSharingType"] {
            let read = try credit("\(field): SOMETHING_NEW")
            #expect(read.file.warnings.contains { $0.contains("the \(field) SOMETHING_NEW") }, "\(field)")
        }
        #expect(try !credit("creditStatus: Disabled").grant.isEnabled)
        #expect(try credit("creditStatus: ENABLED, creditSharingType: DEFAULT").file.warnings.isEmpty)
    }

    @Test("amounts of one service and month add up, gaps between months are zero")
    func sums() throws {
        let file = try read(
            "[{month: 2026-03, account: a, service: s, amount: 1.5}, {month: 2026-01, account: a, service: s, amount: 2}, {month: 2026-03, account: a, service: s, amount: 1}]",
            "[]")
        #expect(file.table.amounts == [usd(2), .zero, try Money(parsing: "2.5")])
        #expect(file.table.firstMonth.text == "2026-01")
    }

    @Test(
        "says what is wrong",
        arguments: [
            ("[{month: 2026-01, account: a, service: s}]", "[]"),
            ("[{month: x, account: a, service: s, amount: 1}]", "[]"),
            ("[{month: 2026-01, account: a, service: s, amount: 1e30}]", "[]"), ("7", "[]"),
            ("[]", "[{creditId: x}]"),
            (
                "[{month: 1990-01, account: a, service: s, amount: 1}, {month: 2090-01, account: a, service: s, amount: 1}]",
                "[]"
            ),
            ("[]", "[{creditId: x, initialAmount: 1, startDate: 2026-02-01, endDate: 2026-01-01}]"),
            ("[]", "[{creditId: x, initialAmount: -1, startDate: 2026-01-01, endDate: 2026-01-01}]"),
            ("[{month: 2026-01, account: a, service: s, amont: 1}]", "[]"),
        ])
    func faults(charges: String, grants: String) {
        #expect(throws: Diagnostics.self) { try read(charges, grants) }
    }

    @Test("no charges at all is an empty bill")
    func empty() throws {
        let file = try read("[]", grant)
        #expect(burnDown(file.table, with: file.grants).gross.total().isZero)
    }
}
