@testable import Addresses
@testable import Web
@testable import Site
@testable import Services
@testable import Units
import Cryptography
import Engagements
import Foundation
import Persistence
import Routing
import Synchronization
import TestSupport
import Testing

@testable import Server

/// 25 November 2026, 10:00 UTC.
let testStart = Instant(milliseconds: 1_795_600_800_000)

/// The whole application over a database of its own, without a socket, at a time that tests set.
final class Site: Sendable {
    let scratch: Scratch
    let database: SQLiteDatabase
    let app: Services
    let now: Mutex<Instant>
    let origin = "http://127.0.0.1:8080"

    init(
        limitsRates: Bool = false, filing: FilingAccess? = nil, reading: ReadingAccess? = nil,
        resolve: (@Sendable (String) -> [[UInt8]])? = nil,
        log: @escaping @Sendable (String, String, [(String, String)]) -> Void = { _, _, _ in }
    ) throws {
        var settings = ServerSettings(origin: "http://127.0.0.1:8080", limitsRates: limitsRates)
        settings.resolve = resolve
        scratch = try Scratch()
        let sealer = try #require(Sealer(key: Array(repeating: 9, count: 32)))
        database = try SQLiteDatabase(path: scratch.path + "/site.db", sealer: sealer)
        let time = TestClock()
        now = Mutex(testStart)
        clock = time
        app = Services(
            book: book, routing: try RoutingRules.embedded(), database: database, sealer: sealer,
            settings: settings,
            clock: { time.now }, log: log, filing: filing, reading: reading)
    }

    let clock: TestClock

    func mails(to recipient: String) async throws -> [Mail] {
        try await Outbox(database).due(at: clock.now.adding(seconds: 1)).map(\.mail).filter {
            $0.recipient == recipient
        }
    }
}

final class TestClock: Sendable {
    private let moment = Mutex(testStart)
    var now: Instant { moment.withLock { $0 } }
    func pass(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// A browser without a screen: keeps cookies, sends the origin, takes tokens out of pages.
final class Visitor {
    let site: Site
    var cookies: [String: String] = [:]
    var agent = "Test"

    init(_ site: Site) { self.site = site }

    @discardableResult
    func send(
        _ method: WebRequest.Method?, _ path: String, form: [(String, String)]? = nil, body: [UInt8] = [],
        headers extra: [String: String] = [:]
    ) async -> WebResponse {
        var headers = ["host": "127.0.0.1:8080", "user-agent": agent]
        var body = body
        if method != .get, method != .head { headers["origin"] = site.origin }
        if let form {
            headers["content-type"] = "application/x-www-form-urlencoded"
            body = Array(Form(fields: form).encoded.utf8)
        }
        if !cookies.isEmpty {
            headers["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        for (name, value) in extra { headers[name] = value.isEmpty ? nil : value }
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let response = await site.app.respond(
            to: WebRequest(
                method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "",
                headers: headers,
                body: body))
        for header in response.headers where header.name == "Set-Cookie" {
            let pair = header.value.split(separator: ";")[0].split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
        }
        return response
    }

    func get(_ path: String) async -> WebResponse { await send(.get, path) }
    func post(_ path: String, _ form: [(String, String)] = []) async -> WebResponse {
        await send(.post, path, form: form)
    }

    /// Posts with the token that a page of this visitor holds.
    func post(_ path: String, from page: String, _ form: [(String, String)] = []) async -> WebResponse {
        let token = await csrf(page)
        return await send(.post, path, form: [("csrf", token)] + form)
    }

    func csrf(_ page: String) async -> String {
        await get(page).text.firstMatch(of: /name="csrf" value="([^"]*)"/).map { String($0.1) } ?? ""
    }

    /// Signs in by the code of the mail.
    @discardableResult func signIn(_ email: String, next: String = "") async throws -> WebResponse {
        _ = await post("/signin", [("email", email)])
        let mail = try #require(try await site.mails(to: email).last)
        let code = try #require(mail.text.firstMatch(of: /Code: (\d{6})/)).1
        let response = await post("/signin/code", [("code", String(code)), ("next", next)])
        try #require(response.status == 303)
        return response
    }

    /// Signs in somebody who needs a second factor, with one.
    func signIn(_ email: String, as kind: Account.Kind) async throws {
        _ = try await site.app.accounts.add(email, kind, at: site.clock.now)
        try await signIn(email)
        let page = await post("/account/second-factor", from: "/account/second-factor", [("do", "begin")])
            .text
        let key = try #require(page.firstMatch(of: /secret=([A-Z2-7]+)/)).1
        let bits = key.flatMap { character -> [UInt8] in
            let value = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: character) ?? 0
            return (0..<5).map { UInt8(value >> (4 - $0) & 1) }
        }
        let secret = stride(from: 0, to: bits.count - 7, by: 8).map {
            bits[$0..<$0 + 8].reduce(0) { $0 << 1 | $1 }
        }
        let code = TOTP(secret: secret).code(step: site.clock.now.seconds / 30)
        let response = await post(
            "/account/second-factor", from: "/account/second-factor", [("do", "confirm"), ("code", code)])
        try #require(response.status < 400, "\(response.text)")
    }

    /// Begins an application; the address of its first screen.
    func begin() async throws -> TenantID {
        let response = await post("/apply", from: "/apply")
        let parts = try #require(response["Location"]).split(separator: "/")
        return try #require(TenantID(parts[1]))
    }

    /// Brings in an example; its id.
    func bring(_ name: String) async throws -> TenantID {
        let text = String(decoding: try Repository.bytes(Repository.examplePath(name)), as: UTF8.self)
        let response = await post("/apply/import", from: "/apply/import", [("text", text)])
        let parts = try #require(response["Location"]).split(separator: "/")
        return try #require(TenantID(parts[1]))
    }
}

extension WebResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
