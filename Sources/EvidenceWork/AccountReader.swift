public import AWSClient
public import Compliance
internal import StructuredText
internal import Units

/// Asks an account everything that the table of reads holds, once, many questions at a time.
public struct AccountReader: Sendable {
    private let runtime: ClientRuntime
    private let table: ReadTable
    private let transport: Transport
    /// Questions that are under way at one time: AWS's own limits are far above it.
    private static let width = 16
    private static let pageLimit = 1_000

    /// - Parameter runtime: with the credentials of whoever may read the account; its transport is narrowed to reads.
    public init(_ runtime: ClientRuntime, table: ReadTable = .embedded) {
        self.runtime = runtime
        self.table = table
        transport = .readOnly(runtime.transport, table)
    }

    /// One pass.
    ///
    /// - Parameters:
    ///   - known: answers of a pass that was broken off: their questions are not asked again.
    ///   - each: is told of every answer as it comes.
    ///   - keepsAnswers: false where whoever is told keeps them: then what nothing else is asked by is let go at once, and a large
    ///     account takes little more memory than a small one.
    ///   - progress: how many questions were answered, of how many that are known so far.
    /// - Throws: ``AWSError`` when nobody can tell whose account it is: then nothing is worth asking.
    public func snapshot(
        regions: [String], known: [Snapshot.Response] = [],
        each: @escaping @Sendable (Snapshot.Response) -> Void = { _ in }, keepsAnswers: Bool = true,
        progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    )
        async throws(AWSError) -> Snapshot
    {
        let began = known.map(\.at).min() ?? runtime.clock.corrected
        // What AWS gave no answer to is asked again.
        let kept = Dictionary(
            known.filter { $0.outcome == .answered || $0.outcome == .absent }.map {
                ($0.question, $0)
            }
        ) { $1 }
        guard let identity = table.read("sts GetCallerIdentity") else {
            throw AWSError(
                .refused, service: "sts", operation: "GetCallerIdentity", code: "NoTable",
                message: "the table of reads is empty")
        }
        let who = await ask(
            ReadRequest(read: identity, region: "us-east-1", parameters: .object([])), as: "global")
        guard who.outcome == .answered, let account = who.body["Account"]?.text else {
            throw AWSError(
                who.outcome == .refused ? .denied : .unavailable, service: "sts",
                operation: "GetCallerIdentity", code: who.outcome.rawValue,
                message: who.reason)
        }
        if let before = known.first(where: { $0.read == identity.id })?.body["Account"]?.text,
            before != account
        {
            throw AWSError(
                .denied, service: "sts", operation: "GetCallerIdentity", code: "OtherAccount",
                message:
                    "the pass that was broken off is of account \(before), and these keys are of \(account)")
        }
        each(who)
        let course = Course(
            known: kept, each: each, keepsAnswers: keepsAnswers,
            needed: Set(
                table.reads.compactMap { $0.parent?.id }
                    + ["resourcegroupstaggingapi GetResources", "iam GetAccountAuthorizationDetails"]))
        var responses = [who]
        var open = table.reads.filter { $0.id != identity.id }
        var asked: [String: [Snapshot.Response]] = [identity.id: [who]]
        while true {
            // Everything whose list is known by now.
            let ready = open.filter { read in
                // What crosses tenants needs to know all of them first.
                if read.crosses != nil { return open.allSatisfy { $0.crosses != nil } }
                return read.parent.map { asked[$0.id] != nil } ?? true
            }
            guard !ready.isEmpty else { break }
            let names = Set(ready.map(\.id))
            open.removeAll { names.contains($0.id) }
            let wave = ready.flatMap { questions($0, account, regions, asked) }
            let done = responses.count
            for name in names { asked[name] = [] }
            let answers = await all(wave, course) { progress(done + $0, done + wave.count) }
            for answer in answers { asked[answer.read, default: []].append(answer) }
            responses += answers
        }
        return Snapshot(
            account: account, regions: regions, began: began, ended: runtime.clock.corrected,
            version: table.version,
            responses: responses)
    }

    /// What a read asks: once, once in each region, or once for each thing of a list.
    private func questions(
        _ read: Read, _ account: String, _ regions: [String], _ asked: [String: [Snapshot.Response]]
    ) -> [(request: ReadRequest, region: String)] {
        if read.crosses != nil { return crossings(read, account, regions, asked) }
        var fixed = read.input.members
        if let name = read.account {
            fixed.append(.init(name, read.wraps ? .array([.string(account)]) : .string(account)))
        }
        guard let parent = read.parent else {
            return (read.isGlobal ? ["global"] : regions).map { region in
                (
                    ReadRequest(
                        read: read, region: region == "global" ? "us-east-1" : region,
                        parameters: .object(fixed)),
                    region
                )
            }
        }
        var out: [(ReadRequest, String)] = []
        var seen: Set<String> = []
        for response in asked[parent.id] ?? [] where response.outcome == .answered {
            for item in items(response.body, at: parent.list) {
                let passed = read.passes.compactMap { name in
                    response.parameters[name].map { JSON.Member(name, $0) }
                }
                let place = read.home.flatMap { item[$0]?.text } ?? response.region
                guard isRegionName(place) || place == "global",
                    let value = items(item, at: parent.take).first?.text,
                    seen.insert("\(place) \(passed.map(\.value.compact)) \(value)").inserted
                else { continue }
                let own = JSON.Member(parent.name, read.wraps ? .array([.string(value)]) : .string(value))
                let region = place == "global" ? "us-east-1" : place
                out.append(
                    (
                        ReadRequest(read: read, region: region, parameters: .object(fixed + passed + [own])),
                        place
                    ))
            }
        }
        return out
    }

    /// Things of other tenants that one role is tried on: the simulator weighs each with each action.
    private static let mostCrossings = 20
    private static let crossed = [
        "s3:GetObject", "s3:PutObject", "kms:Decrypt", "dynamodb:GetItem", "secretsmanager:GetSecretValue",
        "sqs:ReceiveMessage",
    ]

    /// One question for each role of a tenant: whether AWS would let it at what belongs to others.
    private func crossings(
        _ read: Read, _ account: String, _ regions: [String], _ asked: [String: [Snapshot.Response]]
    ) -> [(request: ReadRequest, region: String)] {
        let soFar = Snapshot(
            account: account, regions: regions, began: 0, ended: 0, version: "",
            responses: asked.values.flatMap(\.self))
        return soFar.tenantRoles.compactMap { role, foreign in
            guard !foreign.isEmpty else { return nil }
            // Some of each service: of many tables no bucket would be tried otherwise.
            var taken: [Substring: Int] = [:]
            let sample = foreign.filter { name in
                let service = name.split(separator: ":").dropFirst(2).first ?? ""
                taken[service, default: 0] += 1
                return (taken[service] ?? 0) <= AccountReader.mostCrossings / 5
            }
            let names = sample.prefix(AccountReader.mostCrossings).map {
                $0.hasPrefix("arn:aws:s3:::") ? "\($0)/object" : $0
            }
            let parameters = JSON.object([
                "PolicySourceArn": .string(role),
                "ActionNames": .array(AccountReader.crossed.map(JSON.string)),
                "ResourceArns": .array(names.map(JSON.string)),
            ])
            return (ReadRequest(read: read, region: "us-east-1", parameters: parameters), "global")
        }
    }

    /// What a pass goes by from its first question to its last.
    private struct Course: Sendable {
        /// Answers that are there already, by their question.
        let known: [String: Snapshot.Response]
        let each: @Sendable (Snapshot.Response) -> Void
        let keepsAnswers: Bool
        /// Reads by whose answers others are asked.
        let needed: Set<String>

        func left(of response: Snapshot.Response, _ isKept: Bool) -> Snapshot.Response {
            keepsAnswers ? response : response.emptied(keepsBody: isKept)
        }
    }

    /// Answers in the order of the questions.
    private func all(
        _ wave: [(request: ReadRequest, region: String)], _ course: Course,
        _ progress: @escaping @Sendable (Int) -> Void
    ) async -> [Snapshot.Response] {
        await withTaskGroup(of: (Int, Snapshot.Response).self) { group in
            var found: [(Int, Snapshot.Response)] = []
            var next = 0
            func add() {
                guard next < wave.count else { return }
                let (place, question) = (next, wave[next])
                next += 1
                group.addTask {
                    let read = question.request.read.id
                    let name = Snapshot.question(read, question.region, question.request.parameters)
                    // What nothing else is asked by is let go once it was told.
                    let isKept = course.keepsAnswers || course.needed.contains(read)
                    if let before = course.known[name] { return (place, course.left(of: before, isKept)) }
                    let answer = await ask(question.request, as: question.region, joins: isKept)
                    course.each(answer)
                    return (place, course.left(of: answer, isKept))
                }
            }
            for _ in 0..<AccountReader.width { add() }
            for await answer in group {
                found.append(answer)
                progress(found.count)
                add()
            }
            return found.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// Every page of one question.
    ///
    /// - Parameter joins: whether the pages are put together: a long list that nobody asks by is kept as its pages alone.
    private func ask(_ request: ReadRequest, as region: String, joins: Bool = true) async -> Snapshot.Response
    {
        let isXML = request.read.wire.form != "json" && request.read.wire.form != "rest-json"
        var pages: [[UInt8]] = []
        var body = JSON.object([])
        var token: String?
        var seen: Set<String> = []
        func response(_ outcome: Snapshot.Outcome, _ reason: String) -> Snapshot.Response {
            Snapshot.Response(
                read: request.read.id, region: region, parameters: request.parameters, outcome: outcome,
                reason: reason,
                at: runtime.clock.corrected, pages: pages,
                isXML: isXML && request.read.hidden.isEmpty, body: body)
        }
        repeat {
            switch await page(request, token) {
            case .failure(let failure): return response(failure.outcome, failure.reason)
            case .success(let bytes):
                guard let read = KeptPage(bytes, isXML: isXML, hides: request.read.hidden) else {
                    return response(.broken, "the answer is none of AWS's, or was cut short")
                }
                pages.append(read.bytes)
                if joins { body = body.joined(with: read.body) }
                token =
                    request.read.wire.tokenOut.isEmpty
                    ? nil
                    : items(read.body, at: request.read.wire.tokenOut).first?.text.flatMap {
                        $0.isEmpty ? nil : $0
                    }
            }
            // A list that does not end is cut where a token comes twice, and then it is not whole.
            if let token, !seen.insert(token).inserted || seen.count > AccountReader.pageLimit {
                return response(.broken, "the list does not end: a page's token came twice")
            }
        } while token != nil
        return response(.answered, "")
    }

    private struct Failure: Error {
        let outcome: Snapshot.Outcome
        let reason: String
    }

    /// One page, asked again where AWS was busy.
    private func page(_ request: ReadRequest, _ token: String?) async -> Result<[UInt8], Failure> {
        var region = request.region
        var last = Failure(outcome: .broken, reason: "it was not asked")
        for attempt in 0..<5 {
            if attempt > 0 {
                let ceiling = Double(200 << attempt)
                try? await runtime.sleep(Int64(runtime.jitter() * ceiling))
            }
            let credentials: Credentials
            do { credentials = try await runtime.credentials() } catch {
                return .failure(Failure(outcome: .refused, reason: "no credentials: \(error)"))
            }
            let isS3 = request.read.wire.signingName == "s3"
            let moved = ReadRequest(read: request.read, region: region, parameters: request.parameters)
            let signed = SigV4(region: region, service: request.read.wire.signingName, isS3: isS3).sign(
                moved.wire(environment: runtime.environment, token: token), with: credentials,
                at: runtime.clock.corrected
            ).request
            let answer: WireResponse
            do { answer = try await transport.send(signed, 20) } catch {
                last = Failure(outcome: .broken, reason: "no answer: \(error.text)")
                continue
            }
            if (200...299).contains(answer.status) { return .success(answer.body) }
            let code = AccountReader.code(answer)
            // A bucket answers where it is.
            if isS3, let other = answer.header("x-amz-bucket-region"), other != region {
                region = other
                continue
            }
            if request.read.absent.contains(code) { return .failure(Failure(outcome: .absent, reason: code)) }
            if code.contains("Expired") { await runtime.forgetCredentials() }
            last = Failure(
                outcome: AccountReader.outcome(answer, code),
                reason: "AWS answered \(answer.status)\(code.isEmpty ? "" : " \(code)")")
            guard AccountReader.isBusy(answer, code) || code.contains("Expired") && attempt == 0 else {
                return .failure(last)
            }
        }
        return .failure(last)
    }

    private static func isBusy(_ answer: WireResponse, _ code: String) -> Bool {
        answer.status == 429 || answer.status == 503
            || [
                "Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException",
                "SlowDown",
            ].contains(code)
    }

    private static func outcome(_ answer: WireResponse, _ code: String) -> Snapshot.Outcome {
        if [401, 403].contains(answer.status) || code.contains("AccessDenied")
            || code.contains("UnauthorizedOperation") || code.contains("Expired")
            || code.contains("AuthFailure") || code.contains("OptInRequired")
            || code.contains("UnrecognizedClient")
        {
            return .refused
        }
        // What answers with a page for people, or does not know the operation, is no judge of the account.
        return code.isEmpty || code.contains("UnknownOperation") || code.contains("InvalidAction")
            || code.contains("NotImplemented")
            ? .unknown : .broken
    }

    /// AWS's code of an error, in whichever form it came.
    private static func code(_ answer: WireResponse) -> String {
        let raw: String
        if let header = answer.header("x-amzn-errortype") {
            raw = header
        } else if let json = try? JSON(parsing: answer.body) {
            raw = json["__type"]?.text ?? json["code"]?.text ?? json["Code"]?.text ?? ""
        } else {
            raw = XMLElement.document(answer.body)?.first("Code")?.text ?? ""
        }
        let name = raw.split(separator: "#").last ?? ""
        return String(name.prefix { $0 != ":" })
    }
}
