import Addresses
import Engagements
import Persistence
import Services
import Testing
import Units
import Web

/// Files beside an application: taken by what they are, seen by whom they are for.
@Suite struct AttachmentTests {
    @Test(arguments: [
        ("%PDF-1.7\n1 0 obj", StoredFile.Kind.pdf), ("a,b\r\n1,2\tx\n", .text), ("Straße ✓", .text),
    ]) func `a file is what its first bytes say`(content: String, kind: StoredFile.Kind) {
        #expect(StoredFile.Kind(Array(content.utf8)) == kind)
    }

    @Test(
        arguments: [
            [], [0x7F, 0x45, 0x4C, 0x46, 2], [0x50, 0x4B, 3, 4], [0x4D, 0x5A, 0x90, 0], [0x61, 0, 0x62],
            [0xC3, 0x28], [0x89, 0x50, 0x4E, 0x47],
        ] as [[UInt8]]) func `programs, archives and what nobody can read are not taken`(content: [UInt8])
    {
        #expect(StoredFile.Kind(content) == nil)
    }

    @Test
    func `an upload is kept under a plain name, downloaded as it was, bounded, and gone with the company`()
        async throws
    {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("founder@pipelineharbor.example")
        let id = try await founder.bring("revenue-ops-series-a")
        let path = "/companies/\(id)/filings/activate-founders"
        func tell(_ content: [UInt8], _ name: String) async -> WebResponse {
            let token = await founder.csrf("/account")
            return await founder.upload(
                "/companies/\(id)/tracks/activate-founders",
                [("csrf", token), ("state", "filed"), ("holder", "aws"), ("back", "track")],
                file: (name, content))
        }
        let letter = Array("%PDF-1.7 the letter".utf8)
        #expect(await tell(letter, "..\\..\\AWS answer (1).exe").status == 303)
        let page = await founder.get(path).text
        let link = try #require(
            page.firstMatch(of: /href="(\/companies\/[^"]*\/files\/[^"]*)" download>([^<]*)</))
        #expect(link.2 == "AWS-answer-1.pdf")
        let file = await founder.get(String(link.1))
        #expect(file.body == letter && file["Content-Type"] == "application/pdf")
        #expect(file["Content-Disposition"]?.hasPrefix("attachment;") == true)
        #expect(await tell([0x50, 0x4B, 3, 4], "x.pdf").status == 422)
        await #expect(throws: Refusal.self) {
            try await site.app.attachments.keep(
                [UInt8](repeating: 65, count: AttachmentStore.most + 1), name: "x.txt", of: id, by: .founder,
                offer: 0, at: site.clock.now)
        }
        let stranger = Visitor(site)
        try await stranger.signIn("stranger@other.example")
        #expect(await stranger.get(String(link.1)).status == 404)
        #expect(await Visitor(site).get(String(link.1)).status != 200)
        let archive = await founder.post("/companies/\(id)/export.zip", from: "/account")
        #expect(String(decoding: archive.body, as: UTF8.self).contains("files/"))
        #expect(try await site.app.attachments.list(id).count == 1)
        let erase = "/companies/\(id)/delete"
        #expect(await founder.post(erase, from: erase, [("sure", "DELETE")]).status == 303)
        #expect(try await site.app.attachments.list(id).isEmpty)
    }

    @Test func `a partner sees the files of its own turn, and what the founder files alone never`()
        async throws
    {
        let site = try Site()
        let store = site.app.attachments
        let founder = Visitor(site)
        try await founder.signIn("founder@pipelineharbor.example")
        let id = try await founder.bring("revenue-ops-series-a")
        for (offer, name) in [(0, "own.txt"), (1, "first.txt"), (2, "second.txt")] {
            try await store.keep(
                Array(name.utf8), name: name, of: id, by: .founder, offer: offer, at: site.clock.now)
        }
        #expect(try await store.list(id, offer: 2).map(\.name) == ["second.txt"])
        #expect(try await store.list(id).count == 3)
        for number in 0..<AttachmentStore.count / 2 {
            try await store.keep(
                [65], name: "\(number)", of: id, by: .partner, offer: 2, at: site.clock.now)
        }
        await #expect(throws: Refusal.self) {
            try await store.keep([65], name: "one more", of: id, by: .partner, offer: 2, at: site.clock.now)
        }
        // The other side's room is its own.
        try await store.keep([65], name: "mine", of: id, by: .founder, offer: 2, at: site.clock.now)
    }
}

extension Visitor {
    /// Sends a form with a file, as browsers do.
    fileprivate func upload(
        _ path: String, _ fields: [(String, String)], file: (name: String, bytes: [UInt8])
    )
        async -> WebResponse
    {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body +=
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n\r\n".utf8
        body += file.bytes + Array("\r\n--x--\r\n".utf8)
        return await send(
            .post, path, body: body, headers: ["content-type": "multipart/form-data; boundary=x"])
    }
}

@Suite struct InfrastructurePageTests {
    @Test func `a founder's people read the stack and take the folder, and nobody else does`() async throws {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("founder@pipelineharbor.example")
        let id = try await founder.bring("revenue-ops-series-a")
        let path = "/companies/\(id)/infrastructure"
        let page = await founder.get(path)
        #expect(page.status == 200 && page.text.contains("aws_ecs_service") && page.text.contains("CC7.2"))
        #expect(await founder.get("/companies/\(id)").text.contains(path))
        let archive = await founder.get("\(path)?download=1")
        #expect(archive["Content-Type"] == "application/zip")
        #expect(archive["Content-Disposition"]?.contains("pipeline-harbor-infrastructure.zip") == true)
        #expect(String(decoding: archive.body, as: UTF8.self).contains("roots/platform/company.auto.tfvars"))
        let stranger = Visitor(site)
        try await stranger.signIn("stranger@other.example")
        #expect(await stranger.get("\(path)?download=1").status == 404)
        let crowd = try await founder.bring("silo-30-customers")
        #expect(await founder.get("/companies/\(crowd)/infrastructure").status == 200)
    }
}
