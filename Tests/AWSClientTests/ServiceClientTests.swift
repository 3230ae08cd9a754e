import AWSClient
import AWSModels
import StructuredText
import Synchronization
import TestSupport
import Testing

/// A service of canned answers, a clock that only sleeping moves, and what was asked of both.
final class Wire: Sendable {
    struct State {
        var answers: [Result<WireResponse, TransportError>] = []
        var requests: [WireRequest] = []
        var now: Int64 = 1_795_348_800_000
        var slept: [Int64] = []
        var log: [String] = []
        var forgotten = 0
    }

    let state = Mutex(State())

    init(_ answers: [Result<WireResponse, TransportError>]) { state.withLock { $0.answers = answers } }

    static func ok(_ json: String, status: Int = 200, headers: [(name: String, value: String)] = [])
        -> Result<
            WireResponse, TransportError
        >
    {
        .success(
            WireResponse(
                status: status, headers: [("x-amzn-RequestId", "req-1")] + headers, body: Array(json.utf8)))
    }

    static func refused(_ type: String, _ status: Int = 400, _ more: String = "") -> Result<
        WireResponse, TransportError
    > {
        ok("{\"__type\":\"com.amazonaws.example#\(type)\",\"Message\":\"because\"\(more)}", status: status)
    }

    var transport: Transport {
        Transport { [self] (request, _) async throws(TransportError) -> WireResponse in
            let answer = state.withLock { state -> Result<WireResponse, TransportError> in
                state.requests.append(request)
                return state.answers.isEmpty
                    ? .failure(.notSent("no more answers")) : state.answers.removeFirst()
            }
            return try answer.get()
        }
    }

    func runtime(quotas: ServiceQuotas = .none, environment: [String: String] = [:]) -> ClientRuntime {
        ClientRuntime(
            transport: transport,
            credentials: { Credentials(accessKeyID: "AKIA", secretAccessKey: "planted-secret") },
            forgetCredentials: { [self] in state.withLock { $0.forgotten += 1 } }, quotas: quotas,
            clock: ServerClock { [self] in state.withLock { $0.now } }, environment: { environment[$0] },
            sleep: { [self] time in
                state.withLock {
                    $0.slept.append(time)
                    $0.now += time
                }
            }, jitter: { 0.5 },
            log: { [self] entry in
                state.withLock { $0.log.append("\(entry.operation) \(entry.outcome) \(entry.request)") }
            })
    }

    func selling(_ environment: [String: String] = [:]) -> ServiceClient {
        ServiceClient(.selling, runtime: runtime(environment: environment))
    }
}

private let get = JSON.object(["Catalog": "Sandbox", "Identifier": "O1"])
private let found =
    "{\"Catalog\":\"Sandbox\",\"Id\":\"O1\",\"LastModifiedDate\":\"2026-11-22T10:00:00.123456789Z\",\"CreatedDate\":\"2026-11-22T10:00:00Z\",\"RelatedEntityIdentifiers\":{}}"

private func failure(_ client: ServiceClient, _ operation: String, _ input: JSON) async -> AWSError? {
    do {
        _ = try await client.call(operation, input)
        return nil
    } catch { return error }
}

@Suite struct ServiceClientTests {
    @Test func `a request goes to the service's own address, signed, with its target`() async throws {
        let wire = Wire([Wire.ok(found)])
        _ = try await wire.selling().call("GetOpportunity", get)
        let request = try #require(wire.state.withLock { $0.requests.first })
        #expect(request.url == "https://partnercentral-selling.us-east-1.api.aws/")
        #expect(
            request.headers.contains {
                $0.name == "X-Amz-Target" && $0.value == "AWSPartnerCentralSelling.GetOpportunity"
            })
        #expect(
            request.headers.contains { $0.name == "Content-Type" && $0.value == "application/x-amz-json-1.0" }
        )
        #expect(
            request.headers.contains {
                $0.name == "Authorization"
                    && $0.value.contains("us-east-1/partnercentral-selling/aws4_request")
            })
    }

    @Test func `the environment names another address, for one service before all`() async throws {
        let wire = Wire([Wire.ok(found), Wire.ok(found)])
        _ = try await wire.selling(["AWS_ENDPOINT_URL": "http://127.0.0.1:4010"]).call("GetOpportunity", get)
        _ = try await wire.selling([
            "AWS_ENDPOINT_URL": "http://127.0.0.1:4010",
            "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING": "http://[::1]:5000/base",
        ]).call("GetOpportunity", get)
        #expect(
            wire.state.withLock { $0.requests.map(\.url) } == [
                "http://127.0.0.1:4010/", "http://[::1]:5000/base/",
            ])
        let broken = await failure(wire.selling(["AWS_ENDPOINT_URL": "nowhere"]), "GetOpportunity", get)
        #expect(broken?.code == "BadEndpoint")
    }

    @Test func `what was throttled or not sent is tried again with full jitter`() async throws {
        let wire = Wire([
            Wire.refused("ThrottlingException"), .failure(.notSent("refused")),
            Wire.refused("ServiceUnavailableException", 503), Wire.ok(found),
        ])
        _ = try await wire.selling().call("GetOpportunity", get)
        // Half of 200, 400 and 800 milliseconds: the jitter is a half.
        #expect(wire.state.withLock { $0.slept } == [100, 200, 400])
    }

    @Test func `it gives up after five attempts and tells the request`() async {
        let wire = Wire(Array(repeating: Wire.refused("ThrottlingException"), count: 9))
        let error = await failure(wire.selling(), "GetOpportunity", get)
        #expect(error?.kind == .throttled)
        #expect(error?.requestID == "req-1")
        #expect(wire.state.withLock { $0.requests.count } == 5)
    }

    @Test
    func `a call that may have been carried out is repeated only where its token makes it the same call`()
        async throws
    {
        // Submit has neither token nor revision.
        let wire = Wire([.failure(.unknownOutcome("cut"))])
        let client = ServiceClient(.benefits, runtime: wire.runtime())
        let error = await failure(
            client, "SubmitBenefitApplication",
            .object(["Catalog": "Sandbox", "Identifier": "benappl-00000000000000"]))
        #expect(error?.kind == .unknownOutcome)
        #expect(wire.state.withLock { $0.requests.count } == 1)
        let again = Wire([
            .failure(.unknownOutcome("cut")),
            Wire.ok("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-11-22T10:00:00Z\"}"),
        ])
        _ = try await again.selling().call(
            "CreateOpportunity", .object(["Catalog": "Sandbox", "ClientToken": "t"]))
        let bodies = again.state.withLock { $0.requests.map(\.body) }
        #expect(bodies.count == 2 && bodies[0] == bodies[1])
        // A redemption has no token either.
        let code = Wire([Wire.refused("InternalServerException", 500)])
        let unclear = await failure(
            ServiceClient(.billing, runtime: code.runtime()), "RedeemCredits", .object(["promoCode": "PC1"]))
        #expect(unclear?.kind == .unknownOutcome)
        #expect(code.state.withLock { $0.requests.count } == 1)
    }

    @Test func `an empty or broken answer where one must be is no success`() async {
        for body in ["", "  ", "{\"Id\":\"O1\",", "[]", "<html>"] {
            let wire = Wire(Array(repeating: Wire.ok(body), count: 5))
            let error = await failure(wire.selling(), "GetOpportunity", get)
            #expect(error?.kind == .unknownOutcome, "\(body)")
            #expect(wire.state.withLock { $0.requests.count } == 5)
        }
    }

    @Test func `an operation without output may answer with nothing`() async throws {
        let wire = Wire([Wire.ok("")])
        let reply = try await ServiceClient(.billing, runtime: wire.runtime()).call(
            "RedeemCredits", .object(["promoCode": "PC1"]))
        #expect(reply.json == .object([] as [JSON.Member]))
    }

    @Test func `explicit nulls, unknown values, entities and nine fractional digits are survived`()
        async throws
    {
        let body = """
            {"Catalog":"Sandbox","Id":"O1","Arn":null,"Customer":null,"LastModifiedDate":"2024-11-14T21:33:10.905929381Z",
            "OpportunityType":"A type of next year","LifeCycle":{"ReviewStatus":"In-Review","NextSteps":"a &amp;colon; b &amp;amp; c"},
            "Project":{"CustomerUseCase":"Security &amp; Compliance","Title":"R&D &lt;x&gt; &#39;y&#39; &unknown; AT&T"},
            "UnknownMember":{"x":[1,2.5e3]}}
            """
        let wire = Wire([Wire.ok(body)])
        let client = wire.selling()
        let json = try await client.call("GetOpportunity", get).json
        let typed = Selling.GetOpportunityResponse(json: json)
        #expect(typed.arn == nil)
        #expect(typed.customer == nil)
        #expect(typed.lastModifiedDate?.text == "2024-11-14T21:33:10.905929381Z")
        #expect(typed.lastModifiedDate?.milliseconds == 1_731_619_990_905)
        #expect(typed.opportunityType?.rawValue == "A type of next year")
        #expect(typed.lifeCycle?.reviewStatus?.rawValue == "In-Review")
        #expect(typed.lifeCycle?.nextSteps == "a : b & c")
        #expect(typed.project?.customerUseCase == "Security & Compliance")
        #expect(typed.project?.title == "R&D <x> 'y' &unknown; AT&T")
    }

    @Test func `a refusal brings AWS's fields, whatever the service calls them`() async {
        let list = [
            (
                ServiceModel.selling, "GetOpportunity",
                "\"ErrorList\":[{\"FieldName\":\"F\",\"Code\":\"INVALID_VALUE\",\"Message\":\"m\"}]"
            ),
            (
                ServiceModel.benefits, "GetBenefit",
                "\"FieldList\":[{\"Name\":\"F\",\"Code\":\"INVALID_VALUE\",\"Message\":\"m\"}]"
            ),
            (ServiceModel.billing, "GetCredits", "\"fieldList\":[{\"name\":\"F\",\"message\":\"m\"}]"),
        ]
        for (model, operation, fields) in list {
            let wire = Wire([
                Wire.ok(
                    "{\"__type\":\"com.amazonaws.x#ValidationException:http://x/\",\"Message\":\"\",\(fields)}",
                    status: 400)
            ])
            let error = await failure(ServiceClient(model, runtime: wire.runtime()), operation, get)
            #expect(error?.kind == .validation)
            #expect(error?.code == "ValidationException")
            #expect(error?.fields.first?.name == "F")
            #expect(error?.message == "F: m")
        }
    }

    @Test func `a wrong clock is set by the server's date and the call made again`() async throws {
        let wire = Wire([
            Wire.ok(
                "{\"__type\":\"InvalidSignatureException\",\"Message\":\"Signature expired: now earlier\"}",
                status: 403,
                headers: [("Date", "Sun, 22 Nov 2026 14:00:00 GMT")]), Wire.ok(found),
        ])
        _ = try await wire.selling().call("GetOpportunity", get)
        let stamps = wire.state.withLock {
            $0.requests.map { $0.headers.first { $0.name == "X-Amz-Date" }?.value }
        }
        #expect(stamps == ["20261122T120000Z", "20261122T140000Z"])
    }

    @Test func `expired keys are fetched anew, once`() async {
        let wire = Wire([
            Wire.refused("ExpiredTokenException", 403), Wire.refused("ExpiredTokenException", 403),
        ])
        let error = await failure(wire.selling(), "GetOpportunity", get)
        #expect(error?.kind == .denied)
        #expect(error?.message.contains("sign in again") == true)
        #expect(wire.state.withLock { $0.forgotten } == 1)
    }

    @Test func `a region that Partner Central does not know is explained`() async {
        let wire = Wire([
            Wire.ok(
                "{\"__type\":\"InvalidSignatureException\",\"Message\":\"Credential should be scoped to a valid region, not 'eu-west-1'.\"}",
                status: 403)
        ])
        let error = await failure(wire.selling(), "GetOpportunity", get)
        #expect(error?.message.contains("us-east-1 only") == true)
    }

    @Test func `writes of Selling go one a second, reads ten`() async throws {
        let writes = Wire(
            Array(
                repeating: Wire.ok("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-11-22T10:00:00Z\"}"), count: 4)
        )
        let client = ServiceClient(.selling, runtime: writes.runtime(quotas: .published()))
        for _ in 0..<4 {
            _ = try await client.call(
                "CreateOpportunity", .object(["Catalog": "Sandbox", "ClientToken": "t"]))
        }
        #expect(writes.state.withLock { $0.slept } == [1_000, 1_000, 1_000])
        let reads = Wire(Array(repeating: Wire.ok(found), count: 30))
        let reader = ServiceClient(.selling, runtime: reads.runtime(quotas: .published()))
        for _ in 0..<30 { _ = try await reader.call("GetOpportunity", get) }
        #expect(reads.state.withLock { $0.slept.reduce(0, +) } == 2_000)
    }

    @Test func `throttling halves the rate and answers give it back`() async {
        let limiter = RateLimiter(perSecond: 10)
        await limiter.throttled()
        #expect(await limiter.currentRate == 5)
        for _ in 0..<20 { await limiter.answered() }
        #expect(await limiter.currentRate == 10)
    }

    @Test func `the wire log holds no secret and nothing that the model calls sensitive`() async throws {
        let wire = Wire([
            Wire.ok("{\"Id\":\"O1\",\"LastModifiedDate\":\"2026-11-22T10:00:00Z\"}"), Wire.ok(""),
        ])
        _ = try await wire.selling().call(
            "CreateOpportunity",
            .object([
                "Catalog": "Sandbox", "ClientToken": "planted-token",
                "Customer": .object([
                    "Account": .object(["CompanyName": "planted-company", "AwsAccountId": "111122223333"]),
                    "Contacts": .array([.object(["Email": "planted@x.example"])]),
                ]),
            ]))
        _ = try await ServiceClient(.billing, runtime: wire.runtime()).call(
            "RedeemCredits", .object(["promoCode": "PLANTEDCODE"]))
        let log = wire.state.withLock { $0.log.joined(separator: "\n") }
        #expect(log.contains("CreateOpportunity ok"))
        #expect(!log.lowercased().contains("planted"))
    }
}

@Suite struct CredentialChainTests {
    private func chain(
        _ environment: [String: String], files: [String: String] = [:], process: String? = nil, _ wire: Wire,
        profile: String? = nil
    ) -> CredentialChain {
        CredentialChain(
            CredentialSources(
                environment: { environment[$0] }, file: { files[$0] }, process: { _ in process },
                transport: wire.transport, now: { wire.state.withLock { $0.now } }), profile: profile)
    }

    private let none = ["HOME": "/home/x", "AWS_EC2_METADATA_DISABLED": "true"]

    @Test func `the environment comes first`() async throws {
        let keys = try await chain(
            none.merging(["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "S", "AWS_SESSION_TOKEN": "T"]) {
                $1
            },
            files: ["/home/x/.aws/credentials": "[default]\naws_access_key_id=F\naws_secret_access_key=G\n"],
            Wire([])
        ).credentials()
        #expect(keys.accessKeyID == "A" && keys.sessionToken == "T")
    }

    @Test func `shared files are read with profiles, comments and spaces`() async throws {
        let files = [
            "/home/x/.aws/config": "[profile work]\nregion = eu-west-1\naws_access_key_id = C ; comment\n",
            "/home/x/.aws/credentials":
                "# keys\n[work]\naws_access_key_id = K\naws_secret_access_key = S#with/hash\n",
        ]
        let keys = try await chain(none.merging(["AWS_PROFILE": "work"]) { $1 }, files: files, Wire([]))
            .credentials()
        #expect(keys.accessKeyID == "K" && keys.secretAccessKey == "S#with/hash")
    }

    @Test func `a role is assumed with its external id`() async throws {
        let answer = """
            <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
            <AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s&amp;1</SecretAccessKey><SessionToken>tok</SessionToken>
            <Expiration>2026-11-22T13:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
            """
        let wire = Wire([Wire.ok(answer)])
        let files = [
            "/home/x/.aws/config": """
            [profile founder]
            role_arn = arn:aws:iam::444455556666:role/cloudroute
            external_id = tenant-42
            source_profile = base
            [profile base]
            aws_access_key_id = B
            aws_secret_access_key = C
            """
        ]
        let keys = try await chain(none, files: files, wire, profile: "founder").credentials()
        #expect(keys.accessKeyID == "ASIA1" && keys.secretAccessKey == "s&1")
        #expect(keys.expires == 1_795_352_400_000)
        let body = wire.state.withLock { String(decoding: $0.requests.first?.body ?? [], as: UTF8.self) }
        #expect(body.contains("ExternalId=tenant-42"))
        #expect(body.contains("RoleArn=arn%3Aaws%3Aiam%3A%3A444455556666%3Arole%2Fcloudroute"))
    }

    @Test func `a process, a container and an instance give keys that are renewed before they end`()
        async throws
    {
        let printed = "{\"Version\":1,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"S\"}"
        let byProcess = try await chain(
            none, files: ["/home/x/.aws/config": "[default]\ncredential_process = /bin/keys --json"],
            process: printed, Wire([])
        ).credentials()
        #expect(byProcess.accessKeyID == "P")

        let metadata =
            "{\"AccessKeyId\":\"M\",\"SecretAccessKey\":\"S\",\"Token\":\"T\",\"Expiration\":\"2026-11-22T12:04:00Z\"}"
        let container = Wire([Wire.ok(metadata), Wire.ok(metadata)])
        let task = chain(
            none.merging([
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/x",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "auth",
            ]) { $1 }, container)
        #expect(try await task.credentials().accessKeyID == "M")
        // Four minutes left: they are fetched again.
        _ = try await task.credentials()
        #expect(
            container.state.withLock { $0.requests.map(\.url) }
                == Array(repeating: "http://169.254.170.2/v2/credentials/x", count: 2))

        let instance = Wire([Wire.ok("token"), Wire.ok("role-x"), Wire.ok(metadata)])
        #expect(try await chain(["HOME": "/home/x"], instance).credentials().accessKeyID == "M")
        let requests = instance.state.withLock { $0.requests }
        #expect(requests.map(\.method) == ["PUT", "GET", "GET"])
        #expect(requests[1].headers.contains { $0.name == "X-aws-ec2-metadata-token" && $0.value == "token" })
    }

    @Test func `what is wrong is said, and nothing is fetched from afar over plain http`() async {
        func message(_ chain: CredentialChain) async -> String {
            do {
                _ = try await chain.credentials()
                return ""
            } catch { return "\(error)" }
        }
        #expect(await message(chain(none, Wire([]))).contains("set AWS_ACCESS_KEY_ID"))
        #expect(await message(chain(none, Wire([]), profile: "gone")).contains("no profile gone"))
        let loop = [
            "/home/x/.aws/config":
                "[profile a]\nrole_arn=r\nsource_profile=b\n[profile b]\nrole_arn=r\nsource_profile=a\n"
        ]
        #expect(await message(chain(none, files: loop, Wire([]), profile: "a")).contains("back to itself"))
        let far = none.merging(["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://evil.example/keys"]) { $1 }
        let wire = Wire([])
        #expect(await message(chain(far, wire)).contains("over https"))
        #expect(wire.state.withLock { $0.requests.isEmpty })
    }

    @Test func `many callers at once lead to one look`() async throws {
        let metadata =
            "{\"AccessKeyId\":\"M\",\"SecretAccessKey\":\"S\",\"Token\":\"T\",\"Expiration\":\"2026-11-22T20:00:00Z\"}"
        let wire = Wire([Wire.ok(metadata)])
        let chain = chain(
            none.merging(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x"]) { $1 }, wire)
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await chain.credentials().accessKeyID } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(keys == Array(repeating: "M", count: 20))
        #expect(wire.state.withLock { $0.requests.count } == 1)
    }
}

@Suite struct XMLTests {
    @Test func `broken, deep and entity-declaring documents are refused`() {
        #expect(XMLElement.document(Array("<a><b>x</b></a>".utf8))?.first("b")?.text == "x")
        #expect(XMLElement.document(Array("<a><b>".utf8)) == nil)
        #expect(XMLElement.document([]) == nil)
        let deep = String(repeating: "<a>", count: 500) + String(repeating: "</a>", count: 500)
        #expect(XMLElement.document(Array(deep.utf8)) == nil)
        let laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"
        #expect(XMLElement.document(Array(laughs.utf8)) == nil)
    }
}
