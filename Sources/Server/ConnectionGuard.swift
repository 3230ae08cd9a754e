internal import Addresses
internal import Web
internal import NIOCore
internal import NIOHTTPTypes
internal import Synchronization
internal import Units

/// How much one connection, and one address, may hold of the server.
struct ConnectionLimits: Sendable {
    /// Connections of one address: an IPv4 address, or the /64 of an IPv6 one.
    var perAddress = 100
    /// Requests that were sent without waiting for the answers.
    var pipelined = 16
    /// Seconds from the beginning of a connection, or from an answer, to the whole head of the next request.
    var headSeconds: Int64 = 30
    /// Seconds in which an answer must be read, beyond what its size takes at ``slowestBytes`` a second.
    var writeSeconds: Int64 = 30
    var slowestBytes = 4_096
    /// Bytes of an answer that the system may hold for a client.
    var systemBuffer: SocketOptionValue = 32 * 1_024
    /// Addresses whose connections are those of many people: proxies.
    var proxies: Set<String> = []
}

/// Counts connections by address.
final class ConnectionCounts: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func enter(_ address: String, most: Int) -> Bool {
        counts.withLock { counts in
            guard counts[address, default: 0] < most else { return false }
            counts[address, default: 0] += 1
            return true
        }
    }

    func leave(_ address: String) {
        counts.withLock { counts in
            let left = (counts[address] ?? 1) - 1
            counts[address] = left > 0 ? left : nil
        }
    }
}

/// Ends connections that hold the server up: too many of one address, heads that trickle in, requests piled up, answers that
/// are not read.
///
/// One for each connection; it lives on the connection's event loop.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    private let counts: ConnectionCounts
    private let metrics: Metrics
    private var address: String?
    private var underWay = 0
    /// Answers that were written and are not with the client yet, and all that ever were.
    private var unread = 0
    private var read = 0
    private var head: Scheduled<Void>?
    private var reading: Scheduled<Void>?

    init(_ limits: ConnectionLimits, _ counts: ConnectionCounts, _ metrics: Metrics) {
        self.limits = limits
        self.counts = counts
        self.metrics = metrics
    }

    func channelActive(context: ChannelHandlerContext) {
        let peer = context.remoteAddress?.ipAddress ?? "unknown"
        if !limits.proxies.contains(peer) {
            let key = AddressKey.text(peer)
            guard counts.enter(key, most: limits.perAddress) else { return end("too-many", context) }
            address = key
        }
        // What is not read waits here, where it is counted, and not in the system's memory.
        try? context.channel.syncOptions?.setOption(.socketOption(.so_sndbuf), value: limits.systemBuffer)
        awaitHead(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let address { counts.leave(address) }
        address = nil
        head?.cancel()
        reading?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) {
            head?.cancel()
            underWay += 1
            guard underWay <= limits.pipelined else { return end("pipelined", context) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
        underWay -= 1
        if underWay == 0 { awaitHead(context) }
        unread += 1
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in bound.value.wasRead() }
        context.write(data, promise: written)
    }

    private func wasRead() {
        unread -= 1
        read += 1
        if unread == 0 {
            reading?.cancel()
            reading = nil
        }
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        if unread > 0, reading == nil { awaitReading(context) }
    }

    /// Gives the client the time that what is written takes at the slowest rate; whoever took no whole answer in it is let go.
    private func awaitReading(_ context: ChannelHandlerContext) {
        let bytes = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        let before = read
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        reading = context.eventLoop.scheduleTask(
            in: .seconds(limits.writeSeconds + Int64(bytes / limits.slowestBytes))
        ) {
            let (guardian, context) = bound.value
            guardian.reading = nil
            guard guardian.unread > 0 else { return }
            if guardian.read == before {
                guardian.end("unread", context)
            } else {
                guardian.awaitReading(context)
            }
        }
    }

    private func awaitHead(_ context: ChannelHandlerContext) {
        head?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        head = context.eventLoop.scheduleTask(in: .seconds(limits.headSeconds)) {
            let (guardian, context) = bound.value
            if guardian.underWay == 0 { guardian.end("no-request", context) }
        }
    }

    private func end(_ why: String, _ context: ChannelHandlerContext) {
        metrics.ended(why)
        context.close(promise: nil)
    }
}
