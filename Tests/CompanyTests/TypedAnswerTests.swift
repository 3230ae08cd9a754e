import Company
import Testing

/// Answers in the forms in which people write them, as the file holds them.
@Suite struct TypedAnswerTests {
    private func normalized(_ path: String, _ text: String) throws -> String {
        try #require(Question.all.first { $0.path == path }).normalized(text)
    }

    @Test(arguments: [
        ("company.country", "United States", "US"), ("company.country", "germany", "DE"),
        ("company.country", "gb", "GB"), ("company.country", "Freedonia", "Freedonia"),
        ("company.last_round", "May 2026", "2026-05"), ("company.last_round", "2026/5", "2026-05"),
        ("company.last_round", "05/2026", "2026-05"), ("company.last_round", "Sept. 2025", "2025-09"),
        ("company.last_round", "2026-05", "2026-05"), ("company.last_round", "Maybe 2026", "Maybe 2026"),
        ("company.last_round", "13/2026", "13/2026"), ("company.last_round", "May '26", "2026-05"),
        ("company.last_round", "2026-05-14", "2026-05"), ("company.last_round", "May 14, 2026", "2026-05"),
        ("company.country", "U.S.", "US"), ("company.country", "u.s.a.", "US"),
        ("company.country", "Deutschland", "DE"), ("company.country", "Ivory Coast", "CI"),
        ("hosting.monthly_usd", "~2400", "2400"),
        ("hosting.aws_account.id", "4444-5555-6666", "444455556666"),
        ("hosting.monthly_usd", "$2,400/mo", "2400"), ("hosting.monthly_usd", "2.4k", "2400"),
        ("hosting.monthly_usd", "1.25m", "1250000"), ("hosting.monthly_usd", "USD 900 per month", "900"),
        ("hosting.monthly_usd", "0.5", "0.5"), ("hosting.monthly_usd", "-5", "-5"),
        ("hosting.monthly_usd", "k", "k"), ("hosting.monthly_usd", "1.2.3", "1.2.3"),
        ("hosting.monthly_usd", "2,4k", "2,4k"), ("hosting.monthly_usd", "1,5", "1,5"),
        ("hosting.monthly_usd", "\u{20AC}2,400", "\u{20AC}2,400"),
        ("hosting.monthly_usd", "\u{A3}2.400", "\u{A3}2.400"),
        ("hosting.monthly_usd", "12 500", "12500"), ("hosting.monthly_usd", "1,2500", "1,2500"),
        ("stack.tenancy.tenants_now", "1,200", "1200"), ("stack.tenancy.tenants_now", "a few", "a few"),
        ("timing.date", "July 4, 2027", "2027-07-04"), ("timing.date", "1st March 2027", "2027-03-01"),
        ("timing.date", "11 Jan 2027", "2027-01-11"), ("timing.date", "2027/1/11", "2027-01-11"),
        ("timing.date", "1/2/2027", "1/2/2027"),
        ("product.summary", "one\ntwo", "one two"),
    ])
    func `an answer is written as the file holds it`(path: String, typed: String, held: String) throws {
        #expect(try normalized(path, typed) == held)
        // Once more changes nothing.
        #expect(try normalized(path, held) == held)
    }

    @Test func `a draft takes them, and refuses what nobody can read`() throws {
        var draft = try CompanyDraft(Array("schema: credit-application/1\n".utf8))
        func question(_ path: String) throws -> Question {
            try #require(Question.all.first { $0.path == path })
        }
        let typed = [
            ("company.country", "United States"), ("company.stage", "seed"),
            ("company.last_round", "May 2026"),
        ]
        try draft.change(
            try typed.map { path, text in
                let asked = try question(path)
                return (asked, asked.normalized(text))
            })
        #expect(draft.value("company.country") == "US")
        #expect(draft.value("company.last_round") == "2026-05")
        #expect(!draft.faults(in: "soon", for: try question("company.last_round")).isEmpty)
        #expect(!draft.faults(in: "2.400", for: try question("hosting.monthly_usd")).isEmpty)
        #expect(draft.faults(in: "2.40", for: try question("hosting.monthly_usd")).isEmpty)
        #expect(!draft.faults(in: "a few", for: try question("hosting.monthly_usd")).isEmpty)
    }
}
