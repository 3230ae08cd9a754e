import AWSClient
import AWSModels
import Compliance
@testable import EvidenceWork
import StructuredText
import Testing

private func runtime(
    _ send: @escaping @Sendable (WireRequest, Int) async throws(TransportError) -> WireResponse
) -> ClientRuntime {
    ClientRuntime(
        transport: Transport(send),
        credentials: {
            Credentials(
                accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: nil, expires: nil,
                origin: "test")
        },
        quotas: .none, clock: ServerClock { 1_795_975_000_000 }, environment: { _ in nil }, sleep: { _ in },
        jitter: { 0 })
}

private func answer(_ status: Int, _ text: String, _ headers: [(name: String, value: String)] = [])
    -> WireResponse
{
    WireResponse(status: status, headers: headers, body: Array(text.utf8))
}

private let identity =
    "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"

/// The operation that a request names, in any form; its path where the form has no name.
private func operation(_ request: WireRequest) -> String {
    if let target = request.headers.first(where: { $0.name == "X-Amz-Target" })?.value {
        return String(target.split(separator: ".").last ?? "")
    }
    let body = String(decoding: request.body, as: UTF8.self)
    return body.hasPrefix("Action=") ? String(body.dropFirst(7).prefix { $0 != "&" }) : request.path
}

@Suite struct ReadOnlyTransportTests {
    private func isSent(_ request: WireRequest) async -> Bool {
        let transport = Transport.readOnly(Transport { _, _ in answer(200, "{}") })
        return (try? await transport.send(request, 1)) != nil
    }

    @Test func `every operation that the client knows from other work is refused`() async {
        var count = 0
        for model in [ServiceModel.selling, .benefits, .billing, .freeTier] {
            for name in model.operations.keys.sorted() {
                let request = WireRequest(
                    method: "POST", host: "aws", headers: [("X-Amz-Target", "\(model.targetPrefix).\(name)")],
                    body: Array("{}".utf8))
                #expect(await !isSent(request), "\(name)")
                count += 1
            }
        }
        #expect(count > 30)
    }

    @Test(arguments: [
        "Action=TerminateInstances&Version=2016-11-15", "Action=DeleteTrail",
        "Action=CreateUser&Version=2010-05-08",
        "Action=GetCallerIdentityX&Version=2011-06-15",
    ]) func `a write in the query form is refused`(body: String) async {
        #expect(await !isSent(WireRequest(method: "POST", host: "aws", body: Array(body.utf8))))
    }

    @Test(arguments: [
        ("DELETE", "/bucket", "policy"), ("PUT", "/bucket", "policy"), ("GET", "/bucket/key", ""),
        ("GET", "/bucket", "acl"),
        ("POST", "/detector", ""), ("PUT", "/backup/plans/", ""), ("GET", "/2015-03-31/functions/x/code", ""),
        ("POST", "/status/batch/get/x", ""), ("GET", "/", "Action=DeleteUser&UserName=x&Version=2010-05-08"),
        ("GET", "/", "Action=TerminateInstances&InstanceId.1=i"), ("GET", "/bucket", "policy&versions"),
    ]) func `a write, and a read that is not of the table, are refused by path`(
        method: String, path: String, query: String
    ) async {
        #expect(await !isSent(WireRequest(method: method, host: "aws", path: path, query: query)))
    }

    @Test(arguments: ["us-east-1", "eu-central-1"])
    func `every read goes to the host that AWS has for it`(region: String) {
        for read in ReadTable.embedded.reads {
            let account = read.account.map { [JSON.Member($0, .string("123456789012"))] } ?? []
            let request = ReadRequest(read: read, region: region, parameters: .object(account)).wire(
                environment: { _ in nil }, token: nil)
            let wanted =
                switch read.service {
                case "iam": "iam.amazonaws.com"
                case "cloudfront": "cloudfront.amazonaws.com"
                case "s3control": "123456789012.s3-control.\(region).amazonaws.com"
                case _: "\(read.wire.host).\(region).amazonaws.com"
                }
            #expect(request.host == wanted, "\(read.id)")
        }
    }

    @Test func `an empty page of XML takes nothing away, and what is hidden is hidden in XML too`() throws {
        let first = try #require(
            KeptPage(Array("<R><Topics><member><A>1</A></member></Topics></R>".utf8), isXML: true))
        let second = try #require(KeptPage(Array("<R><Topics/></R>".utf8), isXML: true))
        #expect(items(first.body.joined(with: second.body), at: "Topics/A").compactMap(\.text) == ["1"])
        let secret = Array("<L><Items><D><HeaderValue>hunter2</HeaderValue><Id>d</Id></D></Items></L>".utf8)
        let kept = try #require(KeptPage(secret, isXML: true, hides: ["HeaderValue"]))
        #expect(!String(decoding: kept.bytes, as: UTF8.self).contains("hunter2"))
        #expect(items(kept.body, at: "Items/Id").compactMap(\.text) == ["d"])
    }

    @Test func `every read of the table goes through`() async {
        for read in ReadTable.embedded.reads {
            var parameters = read.input.members
            if let parent = read.parent { parameters.append(.init(parent.name, .string("name"))) }
            let request = ReadRequest(read: read, region: "us-east-1", parameters: .object(parameters)).wire(
                environment: { _ in nil }, token: nil)
            #expect(await isSent(request), "\(read.id)")
        }
    }
}

@Suite struct AccountReaderTests {
    /// A pass over an account in which one operation answers as a test says, all others with nothing.
    private func pass(_ wanted: String, _ response: @escaping @Sendable (Int) -> WireResponse) async throws
        -> [Snapshot.Response]
    {
        let counter = Counter()
        let reader = AccountReader(
            runtime { request, _ in
                let name = operation(request)
                if name == "GetCallerIdentity" { return answer(200, identity) }
                guard name == wanted else {
                    return answer(200, request.body.starts(with: Array("Action".utf8)) ? "<R><X/></R>" : "{}")
                }
                return response(await counter.next())
            })
        return try await reader.snapshot(regions: ["us-east-1"]).responses.filter {
            $0.read.hasSuffix(" \(wanted)")
        }
    }

    private actor Counter {
        private var count = 0
        func next() -> Int {
            count += 1
            return count
        }
    }

    @Test func `throttled calls are made again`() async throws {
        let found = try await pass("DescribeLogGroups") {
            $0 < 3 ? answer(400, "{\"__type\": \"ThrottlingException\"}") : answer(200, "{\"logGroups\": []}")
        }
        #expect(found.map(\.outcome) == [.answered])
    }

    @Test func `what stays throttled is told, not passed`() async throws {
        let found = try await pass("DescribeLogGroups") { _ in
            answer(400, "{\"__type\": \"ThrottlingException\"}")
        }
        #expect(found.map(\.outcome) == [.broken] && found[0].reason.contains("Throttling"))
    }

    @Test(arguments: [
        (403, "{\"__type\": \"com.amazon#AccessDeniedException:http\"}", Snapshot.Outcome.refused),
        (400, "{\"__type\": \"ExpiredTokenException\"}", .refused),
        (400, "{\"__type\": \"OptInRequired\"}", .refused),
        (404, "<!doctype html><html><body>Not found</body></html>", .unknown), (500, "", .unknown),
        (200, "<html>a proxy's page</html>", .broken), (200, "{\"logGroups\": [", .broken),
        (200, "[]", .broken),
        (400, "{\"__type\": \"UnknownOperationException\"}", .unknown),
    ]) func `an answer that is none is told for what it is`(
        status: Int, body: String, outcome: Snapshot.Outcome
    ) async throws {
        #expect(try await pass("DescribeLogGroups") { _ in answer(status, body) }.map(\.outcome) == [outcome])
    }

    @Test func `an XML answer that was cut short is broken`() async throws {
        let found = try await pass("DescribeVpcs") { _ in answer(200, "<DescribeVpcsResponse><vpcSet><item>")
        }
        #expect(found.map(\.outcome) == [.broken])
    }

    @Test func `all pages are read, of one item and of none`() async throws {
        let found = try await pass("DescribeLogGroups") { number in
            switch number {
            case 1: answer(200, "{\"logGroups\": [{\"logGroupName\": \"a\"}], \"nextToken\": \"1\"}")
            case 2: answer(200, "{\"logGroups\": [], \"nextToken\": \"2\"}")
            case _: answer(200, "{\"logGroups\": [{\"logGroupName\": \"b\"}]}")
            }
        }
        #expect(found.count == 1 && found[0].pages.count == 3)
        #expect(items(found[0].body, at: "logGroups/logGroupName").compactMap(\.text) == ["a", "b"])
    }

    @Test func `a list that does not end is not whole`() async throws {
        let found = try await pass("DescribeLogGroups") { _ in
            answer(200, "{\"logGroups\": [], \"nextToken\": \"again\"}")
        }
        #expect(found.map(\.outcome) == [.broken])
    }

    @Test func `nobody's account is not asked`() async {
        let reader = AccountReader(
            runtime { _, _ in answer(403, "<E><Error><Code>InvalidClientTokenId</Code></Error></E>") })
        let error = await #expect(throws: AWSError.self) { try await reader.snapshot(regions: ["us-east-1"]) }
        #expect(error?.kind != nil)
    }

    @Test func `values of variables are dropped before anything is kept`() throws {
        let raw = Array(
            "{\"Functions\": [{\"FunctionName\": \"f\", \"Environment\": {\"Variables\": {\"KEY\": \"hunter2\"}}}]}"
                .utf8)
        let page = try #require(KeptPage(raw, isXML: false, hides: ["Variables"]))
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains("hunter2"))
        #expect(items(page.body, at: "Functions/FunctionName").compactMap(\.text) == ["f"])
    }

    @Test(arguments: [
        ("<R><vpcSet><item><vpcId>a</vpcId></item></vpcSet></R>", "vpcSet/vpcId", ["a"]),
        ("<R><vpcSet/></R>", "vpcSet/vpcId", []),
        (
            "<L><Buckets><Bucket><Name>a</Name></Bucket><Bucket><Name>b</Name></Bucket></Buckets></L>",
            "Buckets/Name", ["a", "b"]
        ),
        ("<L><Buckets><Bucket><Name>a</Name></Bucket></Buckets></L>", "Buckets/Name", ["a"]),
        ("<R><XResult><Things><member><Id>1</Id></member></Things></XResult></R>", "Things/Id", ["1"]),
    ]) func `lists in XML are lists, of many, of one and of none`(xml: String, path: String, found: [String])
        throws
    {
        let page = try #require(KeptPage(Array(xml.utf8), isXML: true))
        #expect(items(page.body, at: path).compactMap(\.text) == found)
    }
}
