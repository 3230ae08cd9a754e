import AWSClient
import StructuredText
import TestSupport
import Testing

private func document(_ name: String) throws -> JSON {
    try JSON(parsing: try Repository.bytes("\(Repository.root)/Tests/Data/\(name)"))
}

/// A request out of the text of a vector: lines, headers that go on in the next line, a body after an empty line.
private func request(_ text: String) -> WireRequest {
    let halves = text.firstRange(of: "\n\n")
    let head = halves.map { text[..<$0.lowerBound] } ?? text[...]
    let body = halves.map { text[$0.upperBound...] } ?? ""
    var lines = head.split(separator: "\n", omittingEmptySubsequences: true)
    let start = lines.removeFirst()
    let method = String(start.prefix { $0 != " " })
    // The target may hold a space: it ends before the protocol.
    let target = String(start.dropFirst(method.count + 1).dropLast(" HTTP/1.1".count))
    var headers: [(name: String, value: String)] = []
    for line in lines {
        if line.first == " " || line.first == "\t", !headers.isEmpty {
            headers[headers.count - 1].value += "\n" + line
        } else if let colon = line.firstIndex(of: ":") {
            headers.append((String(line[..<colon]), String(line[line.index(after: colon)...])))
        }
    }
    let host = headers.first { $0.name == "Host" }?.value ?? ""
    let mark = target.firstIndex(of: "?")
    return WireRequest(
        method: method, host: host, path: mark.map { String(target[..<$0]) } ?? target,
        query: mark.map { String(target[target.index(after: $0)...]) } ?? "", headers: headers,
        body: Array(body.utf8))
}

@Suite struct SignatureTests {
    @Test func `all official vectors are signed as AWS signs them, by header and by query`() throws {
        let vectors = try document("sigv4_official_v4.json")["vectors"]?.items ?? []
        #expect(vectors.count == 38)
        for vector in vectors {
            let name = vector["name"]?.text ?? ""
            let context = try #require(vector["context"])
            let keys = Credentials(
                accessKeyID: try #require(context.at("credentials", "access_key_id")?.text),
                secretAccessKey: try #require(context.at("credentials", "secret_access_key")?.text),
                sessionToken: context.at("credentials", "token")?.text)
            let signer = SigV4(
                region: context["region"]?.text ?? "", service: context["service"]?.text ?? "",
                tellsBodyHash: context["sign_body"] == .bool(true),
                normalizesPath: context["normalize"] == .bool(true))
            // 2015-08-30T12:36:00Z, of all vectors.
            let moment: Int64 = 1_440_938_160_000
            let omits = context["omit_session_token"] == .bool(true)
            let signed = signer.sign(
                request(vector["request"]?.text ?? ""), with: keys, at: moment, omitsToken: omits,
                signsLength: true)
            #expect(signed.canonicalRequest == vector["canonical_request"]?.text, "\(name)")
            #expect(signed.stringToSign == vector["string_to_sign"]?.text, "\(name)")
            #expect(signed.signature == vector["signature"]?.text, "\(name)")
            let link = signer.presign(
                request(vector["request"]?.text ?? ""), with: keys, at: moment,
                seconds: context["expiration_in_seconds"]?.whole ?? 0, omitsToken: omits, signsLength: true)
            #expect(link.canonicalRequest == vector["query_canonical_request"]?.text, "\(name)")
            #expect(link.signature == vector["query_signature"]?.text, "\(name)")
        }
    }

    @Test func `thirteen requests of botocore get botocore's signatures, S3's rules among them`() throws {
        let requests = try document("sigv4_golden.json")["requests"]?.items ?? []
        #expect(requests.count == 13)
        for golden in requests {
            let name = "\(golden["service"]?.text ?? "") \(golden["operation"]?.text ?? "")"
            let url = golden["url"]?.text ?? ""
            let address = try #require(parsedURL(url), "\(name)")
            let query = url.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
            let path = url.dropFirst("https://".count).drop { $0 != "/" }.prefix { $0 != "?" }
            let added: Set<String> = [
                "authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256",
            ]
            let headers = (golden["headers"]?.members ?? []).compactMap { member in
                added.contains(member.key.lowercased())
                    ? nil : (name: member.key, value: member.value.text ?? "")
            }
            let token = golden["headers"]?["X-Amz-Security-Token"]?.text
            let scope = (golden["string_to_sign"]?.text ?? "").split(separator: "\n")[2].split(separator: "/")
            let signer = SigV4(
                region: String(scope[1]), service: String(scope[2]), isS3: scope[2] == "s3")
            let signed = signer.sign(
                WireRequest(
                    method: golden["method"]?.text ?? "", host: address.host, path: String(path),
                    query: query,
                    headers: headers, body: Array((golden["body"]?.text ?? "").utf8)),
                with: Credentials(
                    accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                    sessionToken: token), at: 1_795_348_800_000)
            #expect(signed.canonicalRequest == golden["canonical_request"]?.text, "\(name)")
            #expect(signed.signature == golden["signature"]?.text, "\(name)")
        }
    }

    @Test func `a server finds the signature that a client made`() {
        let keys = Credentials(accessKeyID: "AKIA", secretAccessKey: "secret")
        let signer = SigV4(region: "us-east-1", service: "billing")
        let signed = signer.sign(
            WireRequest(
                method: "POST", scheme: "http", host: "127.0.0.1", port: 4010,
                headers: [
                    ("Content-Type", "application/x-amz-json-1.0"), ("X-Amz-Target", "AWSBilling.GetCredits"),
                ],
                body: Array("{}".utf8)), with: keys, at: 1_795_348_800_000)
        let again = signer.signature(
            of: signed.request, signedHeaders: ["content-type", "host", "x-amz-date", "x-amz-target"],
            stamp: "20261122T120000Z", secret: "secret")
        #expect(again == signed.signature)
        var forged = signed.request
        forged.body.append(0x20)
        #expect(
            signer.signature(
                of: forged, signedHeaders: ["content-type", "host", "x-amz-date", "x-amz-target"],
                stamp: "20261122T120000Z", secret: "secret") != signed.signature)
    }

    @Test func `keys do not show in what is printed of them`() {
        let keys = Credentials(
            accessKeyID: "AKIAVISIBLE", secretAccessKey: "planted-secret", sessionToken: "planted-token")
        var dumped = ""
        dump(keys, to: &dumped)
        for text in ["\(keys)", String(reflecting: keys), dumped] {
            #expect(!text.contains("planted"))
        }
    }
}
