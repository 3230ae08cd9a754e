import StructuredText
import TestSupport
import Testing
import Units

@testable import Credits

/// Exports as founders have them: what AWS prints differs by machine, by month and by version, and none of that is money.
@Suite("Answers of AWS as they really come")
struct AnswersOfAWSTests {
    private func read(_ charges: String, _ credits: String, paysUnknown: Bool = false) throws(Diagnostics)
        -> CreditsFile
    {
        try CreditsFile(
            charges: Array(charges.utf8), grants: Array(credits.utf8), paysUnknown: paysUnknown)
    }

    private func credit(_ more: String) -> String {
        #"[{"creditId": "1", "accountId": "1", "remainingAmount": "9000", \#(more)}]"#
    }

    @Test("who uses a credit beside its owner is named, with the amount and the way to keep it")
    func foreignUses() throws {
        let file = try read(
            """
            [{month: 2026-12, account: '1', service: Amazon EC2, amount: 100},
             {month: 2026-12, account: '2', service: Amazon EC2, amount: 30},
             {month: 2027-01, account: '2', service: Amazon S3, amount: 12},
             {month: 2027-01, account: '3', service: Amazon S3, amount: 50}]
            """, credit(#""startDate": "2026-01-01", "endDate": "2027-12-31""#))
        let uses = file.foreignUses(burnDown(file.table, with: file.grants, recordsApplications: true))
        #expect(uses.map(\.account) == ["3", "2"])
        #expect(uses.map(\.amount) == [Money(dollars: 50), Money(dollars: 42)])
        #expect(uses.allSatisfy { $0.owner == "1" && $0.step.contains("without \($0.account)") })
    }

    @Test("one moment is one day, whatever offset the machine prints it with")
    func offsets() throws {
        let charges = "[{month: 2026-12, account: '1', service: Amazon EC2, amount: 3100}]"
        let applied = try [
            #""2026-12-31T23:59:59Z""#, #""2026-12-31T15:59:59-08:00""#, #""2027-01-01T08:59:59+09:00""#,
            #""2027-01-01T05:29:59+0530""#, #""2026-12-31T23:59:59.000+00:00""#, "1798761599",
        ].map { end -> Money in
            let file = try read(charges, credit(#""startDate": "2026-01-01", "endDate": \#(end)"#))
            #expect(file.grants[0].expires == Day("2026-12-31"), "\(end)")
            return burnDown(file.table, with: file.grants).applied
        }
        #expect(applied.allSatisfy { $0 == Money(dollars: 3_100) })
    }

    @Test(
        "the start's day is that in UTC too",
        arguments: [
            ("2026-06-30T17:34:27-07:00", "2026-07-01"), ("2026-07-01T08:00:00+09:00", "2026-06-30"),
            ("2026-07-01T00:00:00", "2026-07-01"),
        ])
    func starts(text: String, day: String) throws {
        let file = try read("[]", credit(#""startDate": "\#(text)", "endDate": "2027-01-31""#))
        #expect(file.grants[0].starts.text == day)
    }

    @Test("a field that AWS adds is told and harms nothing; one of a file that people write is refused")
    func newField() throws {
        let file = try read(
            "[{month: 2027-01, account: '1', service: Amazon EC2, amount: 60}]",
            credit(#""startDate": "2026-01-01", "endDate": "2027-12-31", "creditFamilyId": {"deep": [1]}"#))
        #expect(burnDown(file.table, with: file.grants).applied == Money(dollars: 60))
        #expect(file.warnings.contains { $0.contains("\"creditFamilyId\"") })
        #expect(throws: Diagnostics.self) {
            try read("[{month: 2027-01, account: a, service: s, amount: 1, creditFamilyId: x}]", "[]")
        }
    }

    /// Names as GetCredits, Cost Explorer and the CUR spell them.
    @Test("what credits never pay is cash in every spelling, and what is not known is told with its amount")
    func neverPaid() throws {
        let never = [
            "AmazonRegistrar", "Amazon Registrar", "AWSSupportEnterprise", "AWS Support (Enterprise)",
            "AWS Enterprise Support", "AmazonMTurk", "Amazon Mechanical Turk", "AWS Marketplace",
            "AWS Marketplace Software", "Tax", "VAT", "US Sales Tax", "Claude Platform on AWS",
            "AWS Enterprise On-Ramp Support", "AWS Managed Services",
        ]
        let unknown = [
            "AWS Premium Support", "AWSSupportBusiness", "Datadog Pro", "MongoDB Atlas (pay-as-you-go)",
            "Claude Sonnet 4.5 (Amazon Bedrock Edition)", "Snowflake",
        ]
        let paid = [
            "Amazon Elastic Compute Cloud - Compute", "EC2 - Other", "AmazonS3", "AWS Lambda", "awskms",
            "Elastic Load Balancing", "AWSDevOpsAgent", "CloudWatch Events",
        ]
        let charges = (never + unknown + paid).map {
            #"{"month": "2026-12", "account": "1", "service": "\#($0)", "amount": "10"}"#
        }.joined(separator: ",")
        let general = credit(#""startDate": "2026-01-01", "endDate": "2027-12-31""#)
        let cautious = try read("[\(charges)]", general)
        #expect(burnDown(cautious.table, with: cautious.grants).applied == Money(dollars: 10 * paid.count))
        for name in unknown {
            #expect(
                cautious.warnings.contains { $0.hasPrefix("\(name), $10.00: whether credit 1") }, "\(name)")
        }
        for name in never + paid {
            #expect(!cautious.warnings.contains { $0.hasPrefix("\(name),") }, "\(name)")
        }
        let hopeful = try read("[\(charges)]", general, paysUnknown: true)
        #expect(
            burnDown(hopeful.table, with: hopeful.grants).applied
                == Money(dollars: 10 * (paid.count + unknown.count)))
    }

    /// `remainingAmount` leaves open bills out (AWS agent toolkit, checking-credits): what they take is not off it yet.
    @Test("an open month's bill is paid from what is left, and AWS's order is not accused")
    func openMonth() throws {
        let credits = try JSON(
            parsing: Array(
                #"""
                [{"creditId": "9001", "accountId": "4", "remainingAmount": "200", "startDate": "2025-08-01", "endDate": "2027-02-01"},
                 {"creditId": "9002", "accountId": "4", "remainingAmount": "500", "startDate": "2025-08-01", "endDate": "2028-02-01"}]
                """#.utf8))
        func entry(_ credit: String, _ month: String, _ dollars: Int, open: Bool) -> CreditAllocation {
            CreditAllocation(
                credit: credit, account: "4", service: "Amazon EC2", month: month,
                amount: Money(dollars: dollars), isEstimated: open)
        }
        let history = [
            entry("9001", "2026-10", 500, open: false), entry("9001", "2026-11", 200, open: true),
            entry("9002", "2026-11", 150, open: true),
        ]
        #expect(try allocationDifferences(history, credits: credits).isEmpty)
        // Taken for a closed month, the same would be an accusation.
        let closed = [
            entry("9001", "2026-10", 500, open: false), entry("9001", "2026-11", 200, open: false),
            entry("9002", "2026-11", 150, open: false),
        ]
        #expect(try !allocationDifferences(closed, credits: credits).isEmpty)
    }

    @Test("PowerShell's UTF-16 is read, and a broken grants file is named as what it is")
    func encodings() throws {
        let text = credit(#""startDate": "2026-01-01", "endDate": "2027-12-31", "description": "grüße""#)
        for isLittle in [true, false] {
            let units = [0xFEFF] + Array(text.utf16)
            let bytes = units.flatMap { unit -> [UInt8] in
                let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                return isLittle ? pair : pair.reversed()
            }
            let file = try CreditsFile(charges: Array("[]".utf8), grants: bytes)
            #expect(file.grants.map(\.id) == ["1"])
        }
        let fault = #expect(throws: Diagnostics.self) { try read("[]", #"{"credits": ["#) }
        #expect(fault?.all.first?.path == "credits")
    }

    @Test(
        "half of UTF-16, and a mark alone, are refused and do no harm",
        arguments: [[0xFF, 0xFE], [0xFE, 0xFF, 0x00], [0xFF, 0xFE, 0x00, 0xD8]])
    func brokenUTF16(bytes: [Int]) {
        #expect(throws: Diagnostics.self) {
            try CreditsFile(charges: bytes.map { UInt8($0) }, grants: Array("{".utf8))
        }
    }
}
