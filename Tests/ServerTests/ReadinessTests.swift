import AWSClient
import AWSModels
import Addresses
import Compliance
import Documents
import Engagements
@testable import Services
import Persistence
import StructuredText
import TestSupport
import Synchronization
import Testing
import Units
import Web

/// The archive of a pass, so many hours after the first.
private func archive(_ snapshot: Snapshot, afterHours hours: Int64 = 0) -> [UInt8] {
    // The first pass ends an hour before the site's clock begins.
    let moved = snapshot.later(by: testStart.milliseconds - snapshot.ended - 3_600_000 + hours * 3_600_000)
    return zip(EvidencePack(moved, tool: "test", previous: nil).files())
}

private let open = Snapshot.applied.setting("cloudtrail GetTrailStatus", "IsLogging", to: .bool(false))

@Suite struct ReadinessTests {
    private func company(_ site: Site) async throws -> (Visitor, page: String, TenantID) {
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        return (owner, "/companies/\(id)/soc2", id)
    }

    private func bring(_ bytes: [UInt8], _ owner: Visitor, _ page: String) async -> WebResponse {
        let token = await owner.csrf(page + "?show=account")
        var body: [UInt8] = []
        for (name, value) in [("csrf", token), ("do", "bring")] {
            body += Array(
                "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"evidence.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                .utf8)
        body += bytes + Array("\r\n--b--\r\n".utf8)
        return await owner.send(
            .post, page, body: body, headers: ["content-type": "multipart/form-data; boundary=b"])
    }

    @Test func `a company sees what stands between it and its audit, from nothing to a mended failure`()
        async throws
    {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        let empty = await owner.get(page).text
        #expect(empty.contains("nothing is known of it yet") && empty.contains("No pass over the account"))
        #expect(await owner.get(page + "?show=days").text.contains("No pass yet"))

        #expect(await bring(archive(.applied), owner, page).status == 303)
        let whole = await owner.get(page).text
        #expect(whole.contains("The criteria") && whole.contains("CC6.1, "))
        #expect(!whole.contains("Calls to AWS are recorded in all regions"))

        site.clock.pass(seconds: 86_400)
        try await owner.signIn("owner@a.example")
        #expect(await bring(archive(open, afterHours: 24), owner, page).status == 303)
        let failing = await owner.get(page).text
        #expect(failing.contains("Calls to AWS are recorded in all regions"))
        #expect(failing.contains("is_multi_region_trail = true"))
        let mail = try #require(try await site.mails(to: "owner@a.example").last)
        #expect(
            mail.subject.contains("stands worse than before")
                && mail.text.contains("Calls to AWS are recorded"))
        // What a resource is called stays on the page.
        #expect(!mail.text.contains("arn:"))

        site.clock.pass(seconds: 2 * 86_400)
        try await owner.signIn("owner@a.example")
        #expect(await bring(archive(.applied, afterHours: 72), owner, page).status == 303)
        let days = await owner.get(page + "?show=days").text
        #expect(days.contains("effective on 2 of 4 days, 1 exception, longest 48 h"))
        #expect(days.contains("4 days, 1 of them without a pass"))
        #expect(days.contains("2026-11-26: a control failed") && days.contains("2026-11-27: no pass"))
        #expect(try await site.app.engagements.verify().broken.isEmpty)
        // A server without keys of its own takes no role, and what passes showed leaves with the company's export.
        #expect(await grant(owner, page, "arn:aws:iam::444455556666:role/CloudRouteEvidence").status == 422)
        let home = page.dropLast("/soc2".count)
        let taken = await owner.post(home + "/export.zip", from: home + "/delete")
        let listed = try #require(unzip(taken.body)?.first { $0.path == "soc2/passes.json" })
        #expect(try JSON(parsing: listed.bytes).items.count == 3)
    }

    @Test func `a pass out of its order, twice, changed, or of another account is refused in words`()
        async throws
    {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        #expect(await bring(Array("PK".utf8), owner, page).status == 422)
        let first = archive(.applied)
        #expect(await bring(first, owner, page).status == 303)
        #expect(await bring(first, owner, page).text.contains("kept already"))
        #expect(await bring(archive(.applied, afterHours: -1), owner, page).text.contains("not later"))
        #expect(
            await bring(archive(.applied, afterHours: 48), owner, page).text.contains("not been made yet"))
        var changed = archive(open)
        let place = try #require(changed.firstRange(of: Array("pipeline".utf8))).lowerBound
        changed[place] ^= 1
        #expect(await bring(changed, owner, page).text.contains("does not verify"))
        let other = Snapshot(
            account: "999999999999", regions: ["us-east-1"], began: Snapshot.applied.began,
            ended: Snapshot.applied.ended,
            version: "1", responses: Snapshot.applied.responses)
        #expect(await bring(archive(other, afterHours: 0), owner, page).text.contains("another account"))
        // Compressed it comes through too.
        site.clock.pass(seconds: 7_200)
        let packed = try #require(gzip(archive(open, afterHours: 1)))
        #expect(await bring(packed, owner, page).status == 303)
    }

    /// A pack whose snapshot says something that no pass ever said, with hashes that hold.
    private func forged(_ change: (String) -> String, _ answer: String? = nil) throws -> [UInt8] {
        var files = try #require(unzip(archive(.applied)))
        files.removeAll { !$0.path.hasPrefix("snapshot/") }
        if let answer, let place = files.firstIndex(where: { $0.path.contains("ListSecrets") }) {
            files[place] = DocumentFile(path: files[place].path, text: answer)
        }
        let place = try #require(files.firstIndex { $0.path == "snapshot/snapshot.json" })
        var index = change(String(decoding: files[place].bytes, as: UTF8.self))
        for file in files where file.path != "snapshot/snapshot.json" {
            let own = file.path.dropFirst("snapshot/".count)
            index = index.replacing(
                try Regex(
                    "(\"path\": \"\(own)\",\\s*\"sha256\": \")[0-9a-f]+", as: (Substring, Substring).self)
            ) { "\($0.output.1)\(file.sha256)" }
        }
        files[place] = DocumentFile(path: "snapshot/snapshot.json", text: index)
        let manifest = JSON.object([
            "schema": "cloudroute/soc2-evidence/1",
            "files": .array(files.map { .object(["path": .string($0.path), "sha256": .string($0.sha256)]) }),
        ])
        return zip(files + [DocumentFile(path: "manifest.json", text: manifest.pretty)])
    }

    @Test func `numbers and names from a made-up archive end at its edge`() async throws {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        for number in ["-9223372036854775808", "9223372036854775807", "1e308", "-1"] {
            let secrets = "{\"SecretList\": [{\"ARN\": \"arn:x\", \"LastChangedDate\": \(number)}]}"
            site.clock.pass(seconds: 3_600)
            let pack = try forged(
                { $0.replacing("\"endedMilliseconds\": ", with: "\"endedMilliseconds\": ") }, secrets)
            let answer = await bring(pack, owner, page)
            #expect([303, 422].contains(answer.status), "\(number)")
        }
        for (from, to) in [
            (#""account": "123456789012""#, #""account": "x""#),
            ("\"us-east-1\"\n  ]", "\"us-east-1\", \"us-east-1\"\n  ]"),
            ("\"us-east-1\"\n  ]", "\"../x-1\"\n  ]"),
        ] {
            let text = try forged { $0.replacing(from, with: to) }
            #expect(await bring(text, owner, page).status == 422, "\(to)")
        }
        for number in ["9223372036854775807", "-5", "0", "99999999999999"] {
            let pack = try forged {
                $0.replacing(/"endedMilliseconds": \d+/, with: "\"endedMilliseconds\": \(number)")
            }
            #expect(await bring(pack, owner, page).status == 422, "\(number)")
        }
        #expect(await owner.get(page).status == 200)
    }

    @Test func `tables beside the answers that say something else are not what is kept`() async throws {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        var files = try #require(unzip(archive(open)))
        files.removeAll { $0.path == "manifest.json" }
        let place = try #require(files.firstIndex { $0.path == "populations/trail-multi-region.csv" })
        files[place] = DocumentFile(path: files[place].path, text: "check,status\ntrail-multi-region,pass\n")
        let manifest = JSON.object([
            "schema": "cloudroute/soc2-evidence/1",
            "files": .array(files.map { .object(["path": .string($0.path), "sha256": .string($0.sha256)]) }),
        ])
        let forged = zip(files + [DocumentFile(path: "manifest.json", text: manifest.pretty)])
        #expect(await bring(forged, owner, page).status == 303)
        let kept = try #require(unzip(await owner.get(page + "/1").body))
        let table = try #require(kept.first { $0.path == "populations/trail-multi-region.csv" })
        #expect(String(decoding: table.bytes, as: UTF8.self).contains(",fail,"))
    }

    @Test func `an auditor reads passes, populations and archives, and nothing once the link is revoked`()
        async throws
    {
        let site = try Site()
        let (owner, page, id) = try await company(site)
        _ = await bring(archive(open), owner, page)
        let made = await owner.post(
            page, from: page + "?show=auditor",
            [("do", "create"), ("label", "Audit, Inc."), ("days", "30")]
        ).text
        let link = try #require(made.firstMatch(of: /http:\/\/127\.0\.0\.1:8080(\/audit\/[^<"]+)/)).1
        let auditor = Visitor(site)
        let overview = await auditor.get(String(link))
        #expect(overview.status == 200 && overview.text.contains("Audit, Inc."))
        #expect(overview.text.contains("effective on 0 of 1 days, 1 exception"))
        #expect(overview.text.contains("not said"))
        // Nothing of the application.
        #expect(!overview.text.contains("Pipeline Harbor") && !overview.text.contains("Activate"))
        let pass = await auditor.get(link + "?pass=1").text
        #expect(pass.contains("populations%2Flog-retention.csv"))
        let file = await auditor.get(link + "?pass=1&file=populations%2Flog-retention.csv")
        #expect(file.status == 200 && file.text.hasPrefix("check,title,"))
        #expect(await auditor.get(link + "?pass=1&file=..%2Fsite.db").status == 404)
        #expect(await auditor.get(link + "?pass=2").status == 404)
        let taken = await auditor.get(link + "?pass=1&archive=1")
        let files = try #require(unzip(taken.body))
        #expect(EvidencePack.faults(files).isEmpty)
        // A link to the one page opens not the other.
        let secret = link.split(separator: "/").last ?? ""
        #expect(await auditor.get("/r/\(secret)").status == 404)
        let shared = await owner.post(
            "/companies/\(id)/links", from: "/companies/\(id)/links",
            [("do", "create"), ("label", "VC"), ("days", "3")]
        ).text
        let reviewer = try #require(shared.firstMatch(of: /\/r\/([^<"]+)/)).1
        #expect(await auditor.get("/audit/\(reviewer)").status == 404)
        // Expired, then revoked.
        let revoked = try #require(
            await owner.get(page + "?show=auditor").text.firstMatch(of: /name="link" value="([^"]+)"/)
        ).1
        _ = await owner.post(
            page, from: page + "?show=auditor", [("do", "revoke"), ("link", String(revoked))])
        #expect(await auditor.get(String(link)).status == 404)
        #expect(await auditor.get(link + "?pass=1&archive=1").status == 404)
    }

    @Test func `what people answer for is said with a day, counts for its time, and is told as theirs`()
        async throws
    {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        let people = page + "?show=people"
        func say(_ control: String, _ done: String, _ note: String = "Drive, folder 3") async -> WebResponse {
            await owner.post(
                page, from: people,
                [("do", "manual"), ("control", control), ("done", done), ("note", note)])
        }
        #expect(await say("capacity", "2026-11-20").status == 303)
        #expect(await owner.get(people).text.contains("done on 2026-11-20: Drive, folder 3"))
        for (control, done) in [
            ("capacity", "2027-01-01"), ("capacity", "soon"), ("nothing", "2026-11-20"),
            ("capacity", "1999-01-01"),
        ] { #expect(await say(control, done).status >= 400, "\(control) \(done)") }
        // Capacity is looked at each month.
        site.clock.pass(seconds: 40 * 86_400)
        try await owner.signIn("owner@a.example")
        #expect(await owner.get(people).text.contains("done on 2026-11-20, which counts no longer"))
        #expect(await say("capacity", "").status == 303)
        #expect(await !owner.get(people).text.contains("2026-11-20"))
    }

    @Test(arguments: [
        ("2026-12-01", "2027-02-28", 303), ("2026-12-01", "", 303), ("", "", 303), ("", "2027-01-01", 422),
        ("2027-01-01", "2026-12-01", 422), ("2026-01-01", "2036-01-01", 422), ("9999-12-31", "", 422),
        ("0001-01-01", "0001-03-01", 422), ("x", "", 422),
    ]) func `a window has its days, and no others`(starts: String, ends: String, status: Int) async throws {
        let site = try Site()
        let (owner, page, _) = try await company(site)
        let answer = await owner.post(
            page, from: page + "?show=days", [("do", "window"), ("starts", starts), ("ends", ends)])
        #expect(answer.status == status)
        #expect(await owner.get(page + "?show=days").status == 200)
    }

    // MARK: Passes of the server's own

    private final class Granted: Sendable {
        let isGranted = Mutex(true)
        let isAnswering = Mutex(true)
    }

    /// AWS as a company's account that knows the role answers, with everything but one service refused.
    private static func runtime(_ clock: TestClock, _ granted: Granted) -> ClientRuntime {
        ClientRuntime(
            transport: Transport { request, _ async throws(TransportError) in
                let body = String(decoding: request.body, as: UTF8.self)
                func answer(_ status: Int, _ text: String) -> WireResponse {
                    WireResponse(status: status, headers: [], body: Array(text.utf8))
                }
                let token = request.headers.contains { $0.name.lowercased() == "x-amz-security-token" }
                if body.contains("Action=AssumeRole") {
                    guard granted.isGranted.withLock({ $0 }), body.contains("CloudRouteEvidence"),
                        body.contains("ExternalId=cloudroute-")
                    else {
                        return answer(
                            403,
                            "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"
                        )
                    }
                    return answer(
                        200,
                        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAX</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"
                    )
                }
                if body.contains("Action=GetCallerIdentity") {
                    return answer(
                        200,
                        "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>\(token ? "444455556666" : "111122223333")</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
                    )
                }
                // What has a JSON form is there and empty, the rest is refused.
                let isJSON = request.headers.contains { $0.value.contains("json") } || request.method == "GET"
                return isJSON && granted.isAnswering.withLock { $0 }
                    ? answer(200, "{}")
                    : answer(403, #"{"__type": "AccessDeniedException", "message": "no"}"#)
            },
            credentials: {
                Credentials(
                    accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: nil, expires: nil,
                    origin: "test")
            },
            quotas: .none, clock: ServerClock { clock.now.milliseconds }, environment: { _ in nil },
            sleep: { _ in }, jitter: { 0 })
    }

    private func grant(_ owner: Visitor, _ page: String, _ role: String) async -> WebResponse {
        await owner.post(
            page, from: page + "?show=account",
            [("do", "role"), ("role", role), ("regions", "us-east-1, eu-central-1")])
    }

    @Test func `with a role that the founder grants the server looks twice a day, and says when it cannot`()
        async throws
    {
        let (clock, granted) = (TestClock(), Granted())
        let site = try Site(reading: ReadingAccess(runtime: ReadinessTests.runtime(clock, granted)))
        let (owner, page, _) = try await company(site)
        let offered = await owner.get(page + "?show=account").text
        for word in ["CloudRouteEvidence", "sts:ExternalId", "AWS::IAM::Role", "guardduty:ListDetectors"] {
            #expect(offered.contains(word), "\(word)")
        }
        #expect(!offered.contains("billing:RedeemCredits"))
        let role = "arn:aws:iam::444455556666:role/CloudRouteEvidence"
        #expect(await grant(owner, page, "x").status == 422)
        #expect(await grant(owner, page, "arn:aws:iam::444455556666:role/Other").status == 422)
        #expect(await owner.get(page).text.contains("The last pass could not be made"))
        #expect(await grant(owner, page, role).status == 303)
        let first = await owner.get(page).text
        #expect(first.contains("Mend first") && !first.contains("could not be made"))

        func passes() async -> Int {
            await owner.get(page + "?show=days").text.matches(of: /\/soc2\/\d+"/).count
        }
        #expect(await passes() == 1)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 0)
        #expect(await passes() == 1)
        func wait(hours: Int64) async throws {
            for clock in [site.clock, clock] { clock.pass(seconds: hours * 3_600) }
            try await owner.signIn("owner@a.example")
        }
        try await wait(hours: 13)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 0)
        #expect(await passes() == 2)
        // A role without its policy shows nothing: that is no pass.
        granted.isAnswering.withLock { $0 = false }
        try await wait(hours: 13)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 1)
        #expect(await owner.get(page).text.contains("give the role its policy again"))
        #expect(await passes() == 2)
        granted.isAnswering.withLock { $0 = true }
        try await wait(hours: 4)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 0)
        #expect(await passes() == 3)
        // The role is gone: it is told on the page at once, and by mail after a day.
        granted.isGranted.withLock { $0 = false }
        try await wait(hours: 13)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 1)
        #expect(await owner.get(page).text.contains("The last pass could not be made"))
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 0)
        #expect(
            try await !site.mails(to: "owner@a.example").contains { $0.subject.contains("could not be read") }
        )
        try await wait(hours: 25)
        #expect(try await site.app.makeDuePasses(at: site.clock.now) == 1)
        let mails = try await site.mails(to: "owner@a.example")
        #expect(mails.contains { $0.subject.contains("could not be read for a day") })
    }
}
