internal import AWSClient
public import Cryptography
public import Engagements
internal import FilingWork
internal import MatchWork
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
public import Persistence
public import Routing
public import RulePacks
internal import ServiceLifecycle
internal import UnixSignals

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How `cloudroute serve` was called.
public struct ServeOptions: Sendable {
    public var host: String
    public var port: Int
    public var settings: ServerSettings
    public var mail: MailRoute
    public var sender: String
    public var filing: FilingAccess?

    public init(
        host: String, port: Int, settings: ServerSettings, mail: MailRoute, sender: String,
        filing: FilingAccess?
    ) {
        self.filing = filing
        self.host = host
        self.port = port
        self.settings = settings
        self.mail = mail
        self.sender = sender
    }
}

/// Now, in milliseconds since 1970.
@Sendable public func wallClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
}

/// Writes one JSON object as a line of standard error: time, level, message, fields.
///
/// Nothing that a tenant wrote goes in.
@Sendable public func logLine(_ level: String, _ message: String, _ fields: [(String, String)]) {
    func quoted(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 0x20: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return "\"\(out)\""
    }
    var line = "{\"time\":\"\(isoText(wallClock()))\",\"level\":\"\(level)\",\"message\":\(quoted(message))"
    for field in fields { line += ",\(quoted(field.0)):\(quoted(field.1))" }
    line += "}\n"
    let bytes = Array(line.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Serves until it is told to stop; requests under way are answered first.
///
/// - Parameters:
///   - routing: the routing rules to begin with.
///   - database: opened and migrated.
///   - sealer: with the server's key.
///   - ready: called with the port once connections are taken.
public func serve(
    _ options: ServeOptions, book: RuleBook, routing: RoutingRules, database: any Database, sealer: Sealer,
    ready: @escaping @Sendable (Int) -> Void
) async throws {
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let app = WebApp(
        book: book, routing: routing, database: database, sealer: sealer, settings: options.settings,
        clock: wallClock,
        log: logLine, filing: options.filing,
        mailWaits: { wake.yield() })
    let proxies = options.settings.trustedProxies
    let responder = CallbackResponder<PeerContext> { request, context in
        await answer(request, context, app, proxies)
    }
    var quiet = Logger(label: "cloudroute") { _ in JSONLogHandler() }
    quiet.logLevel = .warning
    let application = Application(
        responder: responder,
        server: .http1(
            configuration: .init(
                // A client that sends nothing, or too slowly, gives its place to others.
                idleTimeout: .seconds(30),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
        configuration: .init(
            address: .hostname(options.host, port: options.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(2_000)),
        services: [
            OutboxService(app: app, mailer: Mailer(options.mail, sender: options.sender), wakes: wakes),
            FilingService(app: app), MatchService(app: app),
        ],
        onServerRunning: { channel in ready(channel.localAddress?.port ?? options.port) },
        logger: quiet)
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
}

/// Knows who connected.
private struct PeerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}

private func answer(_ request: Request, _ context: PeerContext, _ app: WebApp, _ proxies: [String]) async
    -> Response
{
    let started = ContinuousClock.now
    var headers: [String: String] = [:]
    for field in request.headers {
        let name = field.name.canonicalName
        // Cookies may come in several lines; of other headers the first counts.
        if let known = headers[name] {
            if name == "cookie" { headers[name] = "\(known); \(field.value)" }
            // A proxy may add a line of its own after the client's.
            if name == "x-forwarded-for" { headers[name] = "\(known),\(field.value)" }
        } else {
            headers[name] = field.value
        }
    }
    headers["host"] = request.head.authority
    var peer = context.peer
    if proxies.contains(peer), let forwarded = headers["x-forwarded-for"]?.split(separator: ",").last {
        peer = forwarded.filter { !$0.isWhitespace }
    }
    let path = request.head.path ?? "/"
    let mark = path.firstIndex(of: "?")
    let id = ItemID(at: wallClock(), random: .system).text
    let route = Route(path: mark.map { String(path[..<$0]) } ?? path)
    var body: [UInt8] = []
    var response: WebResponse
    do {
        if request.method != .get && request.method != .head {
            let buffer = try await withDeadline(seconds: 30) {
                try await request.body.collect(upTo: WebApp.largestBody)
            }
            body = Array(buffer.readableBytesView)
        }
        response = await app.respond(
            to: WebRequest(
                method: WebRequest.Method(rawValue: request.method.rawValue),
                path: mark.map { String(path[..<$0]) } ?? path,
                query: mark.map { String(path[path.index(after: $0)...]) } ?? "", headers: headers,
                body: body,
                peer: peer, id: id))
    } catch is Late {
        response = WebResponse(408, "text/plain; charset=utf-8", "The request came too slowly.\n")
            .setting("Connection", "close")
    } catch {
        response = WebResponse(
            413, "text/plain; charset=utf-8", "At most \(WebApp.largestBody / 1024) KB are read.\n"
        ).setting("Connection", "close")
    }
    let elapsed = ContinuousClock.now - started
    app.metrics.answered(
        route?.kind ?? "none", status: response.status,
        microseconds: Int(elapsed.components.seconds) * 1_000_000
            + Int(elapsed.components.attoseconds / 1_000_000_000_000))
    if response.status >= 500 {
        logLine(
            "error", "answered",
            [("route", route?.kind ?? "none"), ("status", "\(response.status)"), ("request", id)])
    }
    var fields = HTTPFields()
    for header in response.headers {
        if let name = HTTPField.Name(header.name) {
            fields.append(HTTPField(name: name, value: header.value))
        }
    }
    if request.method == .head { return Response(status: .init(code: response.status), headers: fields) }
    return Response(
        status: .init(code: response.status), headers: fields,
        body: .init(byteBuffer: ByteBuffer(bytes: response.body)))
}

private struct Late: Error {}

/// Ends what takes longer than it may.
private func withDeadline<Value: Sendable>(
    seconds: Int, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: .seconds(seconds))
            throw Late()
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw Late() }
        return first
    }
}

/// Sends queued mails, at once when told and every few seconds besides.
private struct OutboxService: ServiceLifecycle.Service {
    let app: WebApp
    let mailer: Mailer
    let wakes: AsyncStream<Void>

    func run() async throws {
        let outbox = Outbox(app.database)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in wakes.cancelOnGracefulShutdown() { await send(outbox) }
            }
            group.addTask {
                var round = 0
                while !Task.isCancelled, !Task.isShuttingDownGracefully {
                    await gather()
                    await send(outbox)
                    if round.isMultiple(of: 720) { await purge() }
                    round = (round + 1) % 720
                    try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(5)) }
                }
            }
        }
    }

    private func gather() async {
        do { try await app.gatherDigests(at: wallClock()) } catch {
            logLine("error", "digest", [("error", "\(error)")])
        }
    }

    /// Once an hour: what has run out goes.
    private func purge() async {
        do { try await app.engagements.purge(at: wallClock()) } catch {
            logLine("error", "purge", [("error", "\(error)")])
        }
    }

    private func send(_ outbox: Outbox) async {
        await app.mailLock.hold {
            do {
                for queued in try await outbox.due(at: wallClock()) {
                    guard try await outbox.claim(queued, at: wallClock()) else { continue }
                    do {
                        try await onThread { () throws(MailError) in try mailer.send(queued, at: wallClock())
                        }
                        try await outbox.sent(queued, at: wallClock())
                        app.metrics.mail(isSent: true)
                    } catch let error as MailError {
                        app.metrics.mail(isSent: false)
                        logLine("warning", "mail not sent", [("mail", queued.id), ("why", error.text)])
                        try await outbox.failed(
                            queued, error.text, isPermanent: error.isPermanent, at: wallClock())
                    }
                }
            } catch {
                logLine("error", "outbox", [("error", "\(error)")])
            }
        }
    }
}

/// Carries filings forward: what is due, the most overdue for its kind first.
private struct FilingService: ServiceLifecycle.Service {
    let app: WebApp

    func run() async throws {
        let worker = app.filingWorker
        var swept: Int64 = 0
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            let now = wallClock().seconds
            if let worker, let catalog = app.filing?.catalog, now - swept >= 60 {
                swept = now
                do { try await worker.sweep(catalog) } catch let error as AWSError {
                    logLine("warning", "sweep", [("why", "\(error.operation): \(error.code)")])
                } catch {
                    logLine("error", "sweep", [("error", "\(error)")])
                }
            }
            let pause = await turn(worker) ? 1 : 5
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(pause)) }
        }
    }

    /// Whether anything moved, so that more may.
    private func turn(_ worker: FilingWorker?) async -> Bool {
        do {
            guard let turn = try await worker?.turn() else { return false }
            for failure in turn.failures { logLine("warning", "filing", [("why", failure)]) }
            return turn.advanced > 0
        } catch {
            logLine("error", "filing", [("error", "\(error)")])
            return false
        }
    }
}

/// Keeps the clock of matches, and beside it sends what webhooks are told: a slow address holds up no offer.
private struct MatchService: ServiceLifecycle.Service {
    let app: WebApp

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await everyTwoSeconds("match") {
                    if try await app.desk.turn(at: wallClock()) > 0 { app.mailWaits() }
                }
            }
            group.addTask {
                var looked: Int64 = 0
                await everyTwoSeconds("credits") {
                    // Figures change by the day: once an hour is soon enough.
                    let now = wallClock()
                    guard now.seconds - looked >= 3_600 else { return }
                    looked = now.seconds
                    if try await app.tellOfCredits(at: now) > 0 { app.mailWaits() }
                }
            }
            group.addTask {
                let sender = WebhookSender(addresses: app.webhookGuard)
                await everyTwoSeconds("webhooks") {
                    for due in try await app.webhookStore.claim(at: wallClock()) {
                        let now = wallClock()
                        let outcome = try await NIOThreadPool.singleton.runIfActive {
                            sender.send(due, at: now)
                        }
                        try await app.webhookStore.record(
                            due, status: outcome.status, failure: outcome.failure, at: wallClock())
                    }
                }
            }
        }
    }

    private func everyTwoSeconds(_ what: String, _ work: () async throws -> Void) async {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do { try await work() } catch { logLine("error", what, [("error", "\(error)")]) }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(2)) }
        }
    }
}

/// libcurl blocks: it gets a thread of NIO's own for such work.
private func onThread(_ work: @escaping @Sendable () throws(MailError) -> Void) async throws {
    try await NIOThreadPool.singleton.runIfActive { try work() }
}

/// Lets one task in at a time, in their order.
actor TaskLock {
    private var isHeld = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func hold(_ work: @Sendable () async -> Void) async {
        if isHeld {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isHeld = true
        }
        await work()
        if waiting.isEmpty {
            isHeld = false
        } else {
            waiting.removeFirst().resume()
        }
    }
}

/// Hummingbird's own lines in the form of ours.
private struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .warning

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        logLine(event.level.rawValue, event.message.description, [])
    }
}
