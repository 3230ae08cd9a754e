@testable import Addresses
@testable import Web
@testable import Services
import Cryptography
import Engagements
import Foundation
import MatchWork
@testable import Persistence
import Synchronization
import TestSupport
import Testing
import Units

@testable import Server

/// Numbers that end a process that adds one to them, or that are no numbers to us.
private let hostile = [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e30", "+1", "٣", "-1",
    "340282366920938463463374607431768211456",
]

/// How many of them each field gets: three in a plain run, always the largest first; `HOSTILE=8` for all.
private let share = ProcessInfo.processInfo.environment["HOSTILE"].flatMap { Int($0, in: 1...8) } ?? 3

private func values(for name: String) -> [String] {
    let start = name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 7 } + 1
    return [hostile[0]] + (0..<(share - 1)).map { hostile[1 + (start + $0) % 7] }
}

@Suite struct HostileNumberTests {
    /// The names that a page asks its forms and its query for while something is done.
    private func asked(_ work: () async -> Void) async -> Set<String> {
        let names = Mutex<Set<String>>([])
        await Form.$observer.withValue({ name in names.withLock { _ = $0.insert(name) } }) { await work() }
        return names.withLock { $0 }
    }

    /// The forms of a page: their fields with the values that stand in them.
    private func forms(_ html: String) -> [(action: String, fields: [(String, String)])] {
        html.matches(of: /<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines()).map { match in
            var fields: [(String, String)] = []
            for field in match.2.matches(of: /<(?:input|select|textarea)[^>]*name="([^"]*)"[^>]*>/) {
                let value = String(field.0).firstMatch(of: /value="([^"]*)"/).map { String($0.1) } ?? ""
                if !fields.contains(where: { $0.0 == String(field.1) }) {
                    fields.append((String(field.1), value))
                }
            }
            return (String(match.1).replacing("&amp;", with: "&"), fields)
        }
    }

    /// Every field of every form of every page, and every word of every query, found from the router and from what pages ask for.
    @Test func `no number in a form or a query ends the server`() async throws {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("founder@a.example")
        let company = try await founder.bring("revenue-ops-series-a")
        let holder = Visitor(site)
        let draft = try await holder.begin()
        let (partner, console) = (Visitor(site), Visitor(site))
        try await console.signIn("operator@cloudroute.example", as: .operator)
        let partners = String(
            decoding: try Repository.bytes(Repository.root + "/Examples/partners.yaml"), as: UTF8.self)
        _ = await console.post(
            "/operator/partners", from: "/operator/partners",
            [("do", "import"), ("form", "yaml"), ("text", partners)])
        try await partner.signIn("desk@northwind.example", as: .partner)
        _ = await console.post(
            "/operator/partners", from: "/operator/partners",
            [("do", "person"), ("email", "desk@northwind.example"), ("partner", "northwind-cloud")])
        let match = "/companies/\(company)/match"
        _ = await founder.post(
            match, from: match,
            [("do", "consent"), ("competitors", "")] + SharedField.offered.map { ("offered", $0.rawValue) })
        // One application is with the partner, another one offered to it.
        let second = Visitor(site)
        try await second.signIn("second@b.example")
        let other = try await second.bring("revenue-ops-series-a")
        _ = await second.post(
            "/companies/\(other)/match", from: "/companies/\(other)/match",
            [("do", "consent"), ("competitors", "")] + SharedField.offered.map { ("offered", $0.rawValue) })
        for tenant in [company, other] {
            _ = try await site.app.desk.turn(at: site.clock.now)
            _ = await console.post(
                "/operator/cases/\(tenant)", from: "/operator/cases/\(tenant)",
                [("do", "override"), ("partner", "northwind-cloud"), ("reason", "for the test")])
        }
        let number = await partner.get("/partner/cases/\(company)").text.firstMatch(
            of: /name="number" value="(\d+)"/)
        #expect(
            await partner.post(
                "/partner/cases/\(company)", from: "/partner/cases/\(company)",
                [("do", "accept"), ("number", String(try #require(number?.1)))]
            ).status == 303)

        var (fields, requests) = (Set<String>(), 0)
        for (person, tenant) in [
            (founder, company), (holder, draft), (partner, other), (partner, company), (console, company),
        ] {
            let kept = person.cookies
            for route in Route.samples(tenant) where route != .signOut && !route.isAsset {
                for (method, _) in route.methods where method == .get || method == .post {
                    var page = ""
                    var names = await asked { page = await person.get(route.path).text }
                    person.cookies = kept
                    if method == .get {
                        for name in names.sorted() {
                            for value in values(for: name) {
                                let form = Form(fields: [(name, value)]).encoded
                                let response = await person.get("\(route.path)?\(form)")
                                #expect(response.status < 500, "\(route.path) \(name)=\(value)")
                                requests += 1
                            }
                        }
                        fields.formUnion(names.map { "\(route.kind)?\($0)" })
                        continue
                    }
                    let token = await person.csrf(route.path)
                    let csrf = token.isEmpty ? await person.csrf("/account") : token
                    var bases = forms(page).filter { $0.action == route.path }.map(\.fields)
                    if bases.isEmpty { bases = [[]] }
                    for base in bases {
                        let known = Dictionary(base, uniquingKeysWith: { first, _ in first })
                        let before = [("csrf", known["csrf"] ?? csrf)]
                        names = await asked {
                            _ = await person.post(route.path, before + base.filter { $0.0 != "csrf" })
                        }
                        person.cookies = kept
                        for name in names.union(known.keys).sorted() where name != "csrf" && name != "do" {
                            for value in values(for: name) {
                                let rest = base.filter { $0.0 != name && $0.0 != "csrf" }
                                let response = await person.post(route.path, before + rest + [(name, value)])
                                person.cookies = kept
                                #expect(
                                    response.status < 500,
                                    "\(route.path) \(known["do"] ?? "") \(name)=\(value)")
                                requests += 1
                            }
                            fields.insert("\(route.kind) \(name)")
                        }
                    }
                }
            }
        }
        print("hostile numbers: \(fields.count) fields, \(requests) requests")
        // Those that failed first: found by the walk, not written down here.
        #expect(
            fields.isSuperset(of: ["intake revision", "partner-case number", "links days", "match minutes"]))
        #expect(fields.count > 100)
    }

    @Test func `no number in a body or a header of the API ends the server`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/keys"
        let made = await owner.post(
            page, from: page, [("do", "create"), ("name", "ci"), ("scope", "read"), ("scope", "write")])
        let bearer = [
            "authorization": "Bearer \(try #require(made.text.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0)"
        ]
        let text = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        let nobody = Visitor(site)
        let yaml = ["content-type": "application/yaml"]
        // Each value of the file in its turn.
        let places = text.matches(of: /: ([^\s#\[{][^\n,}\]]*)/).map(\.1)
        #expect(places.count > 40)
        for place in places {
            for value in values(for: String(place)) {
                let file = text[..<place.startIndex] + value + text[place.endIndex...]
                for path in ["/api/v1/plan", "/api/v1/lint"] {
                    let response = await nobody.send(.post, path, body: Array(file.utf8), headers: yaml)
                    #expect(response.status < 500, "\(path) \(place) \(value)")
                }
            }
        }
        for name in [
            "if-match", "if-none-match", "idempotency-key", "content-length", "x-forwarded-for", "cookie",
            "authorization", "range", "referer", "origin", "sec-fetch-site",
        ] {
            for value in hostile + hostile.map({ "\"r\($0)\"" }) {
                let headers = yaml.merging(bearer) { $1 }.merging([name: value]) { $1 }
                for (method, path) in [
                    (WebRequest.Method.put, "/api/v1/companies/\(company)"),
                    (.get, "/api/v1/companies/\(company)/events"), (.get, "/"), (.post, "/apply"),
                ] {
                    let response = await nobody.send(method, path, body: Array(text.utf8), headers: headers)
                    #expect(response.status < 500, "\(name): \(value)")
                }
            }
        }
    }

    @Test func `a number is digits of ASCII within its bounds, and nothing else`() {
        for (text, value) in [("0", 0), ("12", 12), ("-3", -3), ("007", 7)] {
            #expect(Int(text, in: -10...100) == value)
        }
        for text in ["", "-", "+1", "1e3", "٣", " 1", "1 ", "1_000", "0x10", "101", "-11", "1.0", "--1"]
            + hostile.dropLast(2)
        {
            #expect(Int(text, in: -10...100) == nil, "\(text)")
        }
        #expect(Int("-9223372036854775808", in: .min ... .max) == .min)
        #expect(Int("9223372036854775808", in: .min ... .max) == nil)
        #expect(UInt16("-1", in: 0...9) == nil && UInt16("65536", in: 0...65_535) == nil)
        #expect(
            Instant(milliseconds: 0).adding(seconds: .max)
                == Instant(milliseconds: 0).adding(seconds: .max - 1))
    }
}
