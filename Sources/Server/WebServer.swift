internal import Addresses
internal import Statistics
public import Workers
public import Web
internal import Site
public import Services
public import Cryptography
internal import Engagements
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
public import Persistence
public import Routing
public import RulePacks
internal import ServiceLifecycle
internal import Units
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
    /// How it reads accounts day by day; nil where it does not.
    public var reading: ReadingAccess?
    /// What prints pages as PDF; nil where nothing does.
    public var printer: PagePrinter?
    /// Connections of one address at a time; proxies are not counted.
    public var connectionsPerAddress = 100
    /// Seconds in which an answer must be read, beyond what its size takes, and seconds to send a whole request head.
    public var patience: Int64 = 30
    /// Seconds after a signal after which the process ends, whatever stands.
    public var stopSeconds: UInt32 = 30
    /// The file that the heads of the log are written to; nil writes none.
    public var headsPath: String?
    /// What the installation does once an hour besides.
    public var upkeep: @Sendable () async throws -> Void

    public init(
        host: String, port: Int, settings: ServerSettings, mail: MailRoute, sender: String,
        filing: FilingAccess?, headsPath: String? = nil,
        upkeep: @escaping @Sendable () async throws -> Void = {}
    ) {
        self.headsPath = headsPath
        self.upkeep = upkeep
        self.filing = filing
        self.host = host
        self.port = port
        self.settings = settings
        self.mail = mail
        self.sender = sender
    }
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
    let app = Services(
        book: book, routing: routing, database: database, sealer: sealer, settings: options.settings,
        clock: wallClock,
        log: logLine, filing: options.filing, reading: options.reading,
        printer: options.printer,
        mailWaits: { wake.yield() })
    let proxies = options.settings.trustedProxies
    let limits = ConnectionLimits(
        perAddress: options.connectionsPerAddress, headSeconds: options.patience,
        writeSeconds: options.patience, proxies: Set(proxies))
    let counts = ConnectionCounts()
    let responder = CallbackResponder<PeerContext> { request, context in
        await answer(request, context, app, proxies)
    }
    var quiet = Logger(label: "cloudroute") { _ in JSONLogHandler() }
    quiet.logLevel = .warning
    let application = Application(
        responder: responder,
        server: .http1(
            configuration: .init(
                additionalChannelHandlers: [ConnectionGuard(limits, counts, app.metrics)],
                // A client that sends nothing, or too slowly, gives its place to others.
                idleTimeout: .seconds(30),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
        configuration: .init(
            address: .hostname(options.host, port: options.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(connectionLimit())),
        services: [
            OutboxService(app: app, mailer: Mailer(options.mail, sender: options.sender), wakes: wakes),
            FilingService(app: app), MatchService(app: app),
            UpkeepService(app: app, headsPath: options.headsPath, upkeep: options.upkeep),
        ],
        onServerRunning: { channel in ready(channel.localAddress?.port ?? options.port) },
        logger: quiet)
    let group = ServiceGroup(
        configuration: .init(
            services: [application, StopWatch(app: app, seconds: options.stopSeconds)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: quiet))
    try await group.run()
}

/// Tells the workers when the server is to stop, and sees to it that it does: clients that do not read hold no stop up.
private struct StopWatch: ServiceLifecycle.Service {
    let app: Services
    let seconds: UInt32

    func run() async throws {
        try? await gracefulShutdown()
        app.health.isStopping = true
        let seconds = seconds
        onOwnThread {
            sleep(seconds)
            logLine("warning", "stopped hard", [("after", "\(seconds) s")])
            _exit(0)
        }
    }
}

/// How many connections there may be: fewer than files may be open, so that one more can always be taken and let go.
///
/// The soft limit is raised to the hard one first.
private func connectionLimit() -> Int {
    var files = rlimit()
    #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &files) == 0 else { return 500 }
    files.rlim_cur = min(files.rlim_max, 65_536)
    setrlimit(resource, &files)
    _ = getrlimit(resource, &files)
    return max(16, min(2_000, Int(clamping: files.rlim_cur) - 256))
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

private func answer(_ request: Request, _ context: PeerContext, _ app: Services, _ proxies: [String]) async
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
    var asking = WebRequest(
        method: WebRequest.Method(rawValue: request.method.rawValue),
        path: mark.map { String(path[..<$0]) } ?? path,
        query: mark.map { String(path[path.index(after: $0)...]) } ?? "", headers: headers, peer: peer, id: id
    )
    let largest = Services.largestBody(of: asking.route)
    var response: WebResponse
    do {
        if request.method != .get && request.method != .head {
            let buffer = try await withDeadline(seconds: 30) {
                try await request.body.collect(upTo: largest)
            }
            asking.body = Array(buffer.readableBytesView)
        }
        response = await app.respond(to: asking)
    } catch is Late {
        response = WebResponse(408, "text/plain; charset=utf-8", "The request came too slowly.\n")
            .setting("Connection", "close")
    } catch {
        response = WebResponse(
            413, "text/plain; charset=utf-8", "At most \(largest / 1024) KB are read.\n"
        ).setting("Connection", "close")
    }
    let kind = asking.route?.kind ?? "none"
    let elapsed = ContinuousClock.now - started
    app.metrics.answered(
        kind, status: response.status,
        microseconds: Int(elapsed.components.seconds) * 1_000_000
            + Int(elapsed.components.attoseconds / 1_000_000_000_000))
    if response.status >= 500 {
        logLine(
            "error", "answered",
            [("route", kind), ("status", "\(response.status)"), ("request", id)])
    }
    var fields = HTTPFields()
    for header in response.headers {
        if let name = fieldNames[header.name] ?? HTTPField.Name(header.name) {
            fields.append(HTTPField(name: name, value: header.value))
        }
    }
    if request.method == .head { return Response(status: .init(code: response.status), headers: fields) }
    return Response(
        status: .init(code: response.status), headers: fields,
        body: .init(byteBuffer: ByteBuffer(bytes: response.body)))
}

/// The names that most answers have, checked once.
private let fieldNames: [String: HTTPField.Name] = {
    let names = [
        "Content-Type", "ETag", "X-Request-Id", "X-Content-Type-Options", "X-Frame-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
        "Content-Security-Policy", "Strict-Transport-Security", "Cache-Control", "X-Robots-Tag", "Vary",
    ]
    let pairs = names.compactMap { name in HTTPField.Name(name).map { (name, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}()

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
