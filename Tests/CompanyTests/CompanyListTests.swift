import Company
import StructuredText
import Testing

/// Lists of the company file, filled item by item in forms.
@Suite struct CompanyListTests {
    private static let block = """
        # ours
        company:
          website: a.example
        workloads:
          - id: base  # kept
            kind: base-platform
            months: 6
          # between
          - id: ai
            kind: generative-ai
            services:
              - service: Bedrock
        credits: []

        """

    private func draft(_ text: String = block) throws -> CompanyDraft { try CompanyDraft(Array(text.utf8)) }
    private func text(_ draft: CompanyDraft) -> String { String(decoding: draft.bytes, as: UTF8.self) }

    @Test func `a project is added behind the last, with an id of its own, and the rest stays as it was`()
        throws
    {
        var draft = try draft()
        try CompanyList.projects.write(
            ["name": "Base", "kind": "cloud-exit", "starts": "May 2027", "months": "", "tracks": "map"],
            rows: [["service": "Amazon S3", "monthly_usd": "$1,200"], ["service": ""]], at: 2, in: &draft)
        #expect(
            text(draft)
                == CompanyListTests.block.replacing(
                    "      - service: Bedrock\n",
                    with: """
                              - service: Bedrock
                          - id: base-2
                            name: Base
                            kind: cloud-exit
                            starts: 2027-05
                            tracks: [map]
                            services: [{service: Amazon S3, monthly_usd: 1200}]

                        """))
    }

    @Test func `a change touches what it changes`() throws {
        var draft = try draft()
        try CompanyList.projects.write(
            ["kind": "base-platform", "months": "9", "name": ""], rows: nil, at: 0, in: &draft)
        #expect(text(draft) == CompanyListTests.block.replacing("months: 6", with: "months: 9"))
        try CompanyList.projects.write(["months": ""], rows: [], at: 1, in: &draft)
        #expect(draft.value("workloads[1].services") == nil)
    }

    @Test(arguments: [0, 1]) func `an item goes with its dash, and leaves the other`(index: Int) throws {
        var draft = try draft()
        try CompanyList.projects.remove(at: index, in: &draft)
        #expect(CompanyList.projects.count(in: draft) == 1)
        #expect(draft.value("workloads[0].id") == (index == 0 ? "ai" : "base"))
        #expect(text(draft).hasSuffix("credits: []\n"))
        try CompanyList.projects.remove(at: 0, in: &draft)
        #expect(CompanyList.projects.count(in: draft) == 0)
    }

    @Test func `a list at its key's column, as PyYAML writes it, loses its last item and takes rows`() throws
    {
        var draft = try draft(
            """
            company:
              vouch:  # note: ours
              - kind: vc
                packages:
                - amount: 5
            workloads:
            - id: a
              kind: map

            """.replacing("kind: map", with: "kind: cloud-exit"))
        try CompanyList.vouches.write(
            [:], rows: [["amount": "5"], ["amount": "7", "months": "12"]], at: 0, in: &draft)
        #expect(draft.value("company.vouch[0].packages[1].amount") == "7")
        try CompanyList.vouches.remove(at: 0, in: &draft)
        #expect(CompanyList.vouches.count(in: draft) == 0)
        try CompanyList.projects.remove(at: 0, in: &draft)
        #expect(CompanyList.projects.count(in: draft) == 0)
        try CompanyList.projects.write(["name": "B", "kind": "cloud-exit"], rows: nil, at: 0, in: &draft)
        #expect(draft.value("workloads[0].id") == "b")
    }

    @Test func `what is said above the next item stays with it`() throws {
        var draft = try draft()
        try CompanyList.projects.remove(at: 0, in: &draft)
        #expect(text(draft).contains("  # between\n  - id: ai"))
    }

    @Test func `a list in brackets and one that is not there take items too`() throws {
        var draft = try draft()
        let credit = [
            "id": "welcome", "kind": "activate", "amount": "1k", "starts": "2026-11-01",
            "expires": "1 Nov 2027",
            "products": "AmazonS3, AWSLambda",
        ]
        try CompanyList.heldCredits.write(credit, rows: nil, at: 0, in: &draft)
        try CompanyList.heldCredits.write(
            credit.merging(["id": "two"]) { $1 }, rows: nil, at: 1, in: &draft)
        #expect(draft.value("credits[1].expires") == "2027-11-01")
        #expect(draft.value("credits[0].products") == "AmazonS3, AWSLambda")
        try CompanyList.heldCredits.remove(at: 0, in: &draft)
        #expect(draft.value("credits[0].id") == "two")
        try CompanyList.vouches.write(
            ["kind": "vc", "name": "First Fund", "org_id": "true"],
            rows: [["amount": "100000", "months": "24"]],
            at: 0, in: &draft)
        #expect(draft.value("company.vouch[0].packages[0].amount") == "100000")
        try CompanyList.vouches.remove(at: 0, in: &draft)
        #expect(CompanyList.vouches.count(in: draft) == 0)
    }

    @Test(arguments: [
        (["kind": "poem"], "workloads[0].kind"), (["months": "900"], "workloads[0].months"),
        (["starts": "2027-01}, {kind: map"], "workloads[0].starts"), (["kind": ""], "workloads[0]"),
        (["starts": "2027-01, months: 3"], "workloads[0].starts"),
    ]) func `what does not fit names its field and changes nothing`(answers: [String: String], path: String)
        throws
    {
        var draft = try draft()
        let error = #expect(throws: Diagnostics.self) {
            try CompanyList.projects.write(answers, rows: nil, at: 0, in: &draft)
        }
        #expect(error?.all.first?.path.hasPrefix(path) == true)
        #expect(text(draft) == CompanyListTests.block)
    }
}
