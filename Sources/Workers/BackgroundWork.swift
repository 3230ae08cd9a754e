internal import Addresses
internal import Web
package import Services
internal import AWSClient
internal import FilingWork
internal import MatchWork
internal import Persistence
internal import ServiceLifecycle
internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Does something again and again until the server stops; a turn that fails is told and stops none after it.
///
/// - Parameter work: how many items could not be done.
private func again(
    _ worker: String, every seconds: Int64, _ app: Services, _ work: () async throws -> Int
) async {
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
        do {
            app.health.turned(worker, stuck: try await work())
        } catch {
            app.health.turned(worker, failure: "\(type(of: error))")
            logLine("error", worker, [("error", "\(error)")])
        }
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(seconds)) }
    }
}

/// Sends queued mails, at once when told and every few seconds besides.
package struct OutboxService: ServiceLifecycle.Service {
    package let app: Services
    package let mailer: Mailer
    package let wakes: AsyncStream<Void>

    package init(app: Services, mailer: Mailer, wakes: AsyncStream<Void>) {
        self.app = app
        self.mailer = mailer
        self.wakes = wakes
    }

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in wakes.cancelOnGracefulShutdown() {
                    do { _ = try await send() } catch { logLine("error", "mail", [("error", "\(error)")]) }
                }
            }
            group.addTask { await again("mail", every: 5, app) { try await send() } }
            group.addTask {
                await again("digest", every: 5, app) {
                    try await app.gatherDigests(at: wallClock())
                    return 0
                }
            }
        }
    }

    private func send() async throws -> Int {
        try await app.mailLock.hold {
            let outbox = Outbox(app.database)
            let stuck = StuckItems(app.database, worker: "mail")
            let known = try await stuck.known()
            var failed: [StuckItem] = []
            for queued in try await outbox.due(at: wallClock()) {
                if app.health.isStopping { break }
                let outcome = try await stuck.attempt(queued.id, of: nil, known: known, at: wallClock()) {
                    try await send(queued, outbox)
                }
                if case .failed(let item, _) = outcome { failed.append(item) }
            }
            await app.tellOperators(of: failed, at: wallClock())
            return failed.count
        }
    }

    private func send(_ queued: QueuedMail, _ outbox: Outbox) async throws {
        guard try await outbox.claim(queued, at: wallClock()) else { return }
        do {
            try await BlockingCalls.mails.run(within: .seconds(90)) {
                try mailer.send(queued, at: wallClock())
            }
        } catch let error as MailError {
            app.metrics.mail(isSent: false)
            logLine("warning", "mail not sent", [("mail", queued.id), ("why", error.text)])
            return try await outbox.failed(
                queued, error.text, isPermanent: error.isPermanent, at: wallClock())
        } catch is BlockingCalls.Refusal {
            // It may be on its way: it is tried again when its claim is over.
            app.metrics.mail(isSent: false)
            return logLine("warning", "mail not sent", [("mail", queued.id), ("why", "the server is slow")])
        }
        try await outbox.sent(queued, at: wallClock())
        app.metrics.mail(isSent: true)
    }
}

/// Carries filings forward: what is due, the most overdue for its kind first.
package struct FilingService: ServiceLifecycle.Service {
    package let app: Services

    package init(app: Services) {
        self.app = app
    }

    func run() async throws {
        guard let worker = app.filingWorker else { return try await gracefulShutdown() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled, !Task.isShuttingDownGracefully {
                    let hasMoved = await turn(worker)
                    try? await cancelWhenGracefulShutdown {
                        try await Task.sleep(for: .seconds(hasMoved ? 1 : 5))
                    }
                }
            }
            guard let catalog = app.filing?.catalog else { return }
            group.addTask {
                await again("sweep", every: 60, app) {
                    do { try await worker.sweep(catalog) } catch let error as AWSError {
                        logLine("warning", "sweep", [("why", "\(error.operation): \(error.code)")])
                        throw error
                    }
                    return 0
                }
            }
        }
    }

    /// Whether anything moved, so that more may.
    private func turn(_ worker: FilingWorker) async -> Bool {
        do {
            let turn = try await worker.turn()
            for failure in turn.failures { logLine("warning", "filing", [("why", failure)]) }
            app.health.turned("filing", stuck: turn.stuck.count)
            await app.tellOperators(of: turn.stuck, at: wallClock())
            return turn.advanced > 0
        } catch {
            app.health.turned("filing", failure: "\(type(of: error))")
            logLine("error", "filing", [("error", "\(error)")])
            return false
        }
    }
}

/// Keeps the clock of matches, and beside it sends what webhooks are told: a slow address holds up no offer.
package struct MatchService: ServiceLifecycle.Service {
    package let app: Services

    package init(app: Services) {
        self.app = app
    }

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await again("match", every: 2, app) {
                    let turn = try await app.desk.turn(at: wallClock())
                    await app.tellOperators(of: turn.stuck, at: wallClock())
                    if turn.moved > 0 { app.mailWaits() }
                    return turn.stuck.count
                }
            }
            // Figures change by the day: once an hour is soon enough.
            group.addTask {
                await again("credits", every: 3_600, app) {
                    let told = try await app.tellOfCredits(at: wallClock())
                    if told.count > 0 { app.mailWaits() }
                    return told.stuck
                }
            }
            group.addTask { await again("webhook", every: 2, app) { try await webhooks() } }
            group.addTask {
                await again("evidence", every: 60, app) { try await app.makeDuePasses(at: wallClock()) }
            }
        }
    }

    private func webhooks() async throws -> Int {
        let sender = WebhookSender(addresses: app.webhookGuard)
        let stuck = StuckItems(app.database, worker: "webhook")
        let known = try await stuck.known()
        var failed: [StuckItem] = []
        for due in try await app.webhookStore.claim(at: wallClock()) {
            if app.health.isStopping { break }
            let outcome = try await stuck.attempt(due.delivery.id, of: nil, known: known, at: wallClock()) {
                let now = wallClock()
                var outcome: (status: Int?, failure: String?)
                do {
                    outcome = try await BlockingCalls.webhooks.run(within: .seconds(15)) {
                        sender.send(due, at: now)
                    }
                } catch is BlockingCalls.Refusal { outcome = (nil, WebhookSender.unreachable) }
                try await app.webhookStore.record(
                    due, status: outcome.status, failure: outcome.failure, at: wallClock())
            }
            switch outcome {
            case .done: break
            case .failed(let item, _): failed.append(item)
            case .heldBack:
                try await app.webhookStore.putOff(due, until: known[due.delivery.id]?.due ?? wallClock())
            }
        }
        await app.tellOperators(of: failed, at: wallClock())
        return failed.count
    }
}

/// What keeps the installation in order: what has run out goes, the log's heads are written down, earlier keys are forgotten.
package struct UpkeepService: ServiceLifecycle.Service {
    package let app: Services
    package let headsPath: String?
    package let upkeep: @Sendable () async throws -> Void

    package init(app: Services, headsPath: String?, upkeep: @escaping @Sendable () async throws -> Void) {
        self.app = app
        self.headsPath = headsPath
        self.upkeep = upkeep
    }

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await again("purge", every: 3_600, app) {
                    try await app.engagements.purge(at: wallClock())
                    return 0
                }
            }
            group.addTask {
                await again("upkeep", every: 3_600, app) {
                    try await upkeep()
                    return 0
                }
            }
            guard let headsPath else { return }
            group.addTask {
                // A day back at the start: what an earlier process wrote last stands in the file as well.
                var since = wallClock().adding(seconds: -86_400)
                await again("heads", every: 60, app) {
                    let now = wallClock()
                    let heads = try await app.engagements.heads(since: since)
                    if !heads.isEmpty { try append(heads.map { $0.line(at: now) }.joined(), to: headsPath) }
                    since = now.adding(seconds: -5)
                    return 0
                }
            }
        }
    }

    private func append(_ text: String, to path: String) throws {
        guard let file = fopen(path, "a+") else { throw StoreError.unavailable("\(path) cannot be written") }
        // Half a line, of a process that was killed or a full disk, goes: its head is written again.
        var end = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : 0
        let whole = end
        while end > 0, fseek(file, end - 1, SEEK_SET) == 0, fgetc(file) != 10 { end -= 1 }
        if end < whole { ftruncate(fileno(file), end) }
        fseek(file, 0, SEEK_END)
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw StoreError.unavailable("\(path) cannot be written")
        }
    }
}
