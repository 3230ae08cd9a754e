import AWSClient
import Addresses
import Engagements
import Filings
import Persistence
import TestSupport
import Testing
import Units
import Web

/// A track without an API: its packet, and what people tell of it, until the credit is on the balance.
@Suite struct PortalPageTests {
    private func approved() async throws -> (owner: Visitor, page: String, company: String, site: Site) {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/filings/build-for-startups"
        let token = await owner.csrf("/account")
        func post(_ fields: [(String, String)]) async -> Int {
            await owner.send(.post, page, form: [("csrf", token)] + fields).status
        }
        #expect(await post([("action", "prepare")]) == 303)
        #expect(
            await post([("action", "answer"), ("Customer.Account.Address.PostalCode", "10001")]) == 303)
        // Nothing can be told of what nobody approved.
        #expect(await post([("action", "portal"), ("word", "filed"), ("day", testStart.day)]) == 422)
        let text = await owner.send(.get, page).text
        let hash = try #require(text.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
        #expect(await post([("action", "approve"), ("hash", String(hash))]) == 303)
        return (owner, page, "\(company)", site)
    }

    @Test func `the packet is a zip with every field, the JSON and the application`() async throws {
        let (owner, page, _, _) = try await approved()
        #expect(await owner.send(.get, page).text.contains("\(page)?packet=1"))
        let packet = await owner.send(.get, "\(page)?packet=1")
        #expect(packet.status == 200)
        let names = String(decoding: packet.body, as: UTF8.self)
        for name in ["fields.csv", "fields.txt", "opportunity.json", "application.html"] {
            #expect(names.contains(name), "\(name)")
        }
        let stranger = Visitor(try Site())
        #expect(await stranger.send(.get, "\(page)?packet=1").status != 200)
    }

    @Test func `filed, granted, landed: each is told once, in its order, and the dashboard counts it`()
        async throws
    {
        let (owner, page, company, _) = try await approved()
        let token = await owner.csrf("/account")
        func tell(_ word: String, _ more: [(String, String)] = [], day: String = testStart.day) async -> Int {
            await owner.send(
                .post, page,
                form: [("csrf", token), ("action", "portal"), ("word", word), ("day", day)] + more
            ).status
        }
        func text() async -> String { await owner.send(.get, page).text }
        #expect(await text().contains("I filed it"))
        for (word, more) in [("granted", [("amount", "20000")]), ("landed", []), ("undone", []), ("x", [])] {
            #expect(await tell(word, more) == 422, "\(word) before it was filed")
        }
        #expect(await tell("filed", day: "2031-01-01") == 422)
        #expect(await tell("filed", day: "yesterday") == 422)
        #expect(await tell("filed", [("reference", "REQ-7")]) == 303)
        #expect(await text().contains("as REQ-7"))
        #expect(await tell("filed") == 422)
        for amount in ["", "x", "-1", "99999999999999999999"] {
            #expect(await tell("granted", [("amount", amount)]) == 422, "\(amount)")
        }
        #expect(await tell("granted", [("amount", "$20,000")]) == 303)
        let dashboard = await owner.send(.get, "/companies/\(company)").text
        #expect(dashboard.contains("$20,000 awarded"))
        #expect(await tell("landed", day: "2020-01-01") == 422)
        #expect(await tell("landed") == 303)
        #expect(await text().contains("the credit is on the balance"))
        // A mistake is taken back, word by word.
        #expect(await tell("undone") == 303)
        #expect(await tell("undone") == 303)
        #expect(await tell("declined", [("reason", "vague")]) == 422)
        #expect(await tell("declined", [("reason", "vague"), ("sure", "yes")]) == 303)
        #expect(await text().contains("AWS declined on"))
        // What was declined can be filed anew.
        let again = await owner.send(.post, page, form: [("csrf", token), ("action", "prepare")])
        #expect(again.status == 303)
        #expect(await text().contains("Approve this record"))
    }
}

extension Instant {
    fileprivate var day: String { Day(containing: self).text }
}
