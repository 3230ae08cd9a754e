internal import Addresses
internal import Web
package import Persistence
package import Units
extension Services {
    /// Tells every operator of what a worker cannot do, once a day for each item.
    package func tellOperators(of items: [StuckItem], at moment: Instant) async {
        guard !items.isEmpty else { return }
        let day = moment.seconds / 86_400
        let notices = items.prefix(50).map { item in
            Notice(
                kind: "stuck", key: "stuck|\(item.worker)|\(item.item)|\(day)", tenant: item.tenant,
                title: "The \(item.worker) worker cannot go on with an item",
                lines: [
                    "Since \(item.since.minuteText): \(item.reason)",
                    "Everything else goes on; this one is tried again every few minutes. The console lists what is stuck.",
                ], path: Route.operator(.queue).path, isEssential: true)
        }
        do {
            let people = try await partners.operators()
            try await tell(notices, people, at: moment)
            for item in items {
                log(
                    "error", "stuck",
                    [("worker", item.worker), ("item", item.item), ("times", "\(item.times)")])
            }
            mailWaits()
        } catch {
            log("error", "operators not told", [("error", "\(error)")])
        }
    }

    /// Tells people what no event of the log causes; each notice once.
    package func tell(_ told: [Notice], _ people: [Recipient], at moment: Instant) async throws {
        let (origin, unsubscribe) = (settings.origin, unsubscribe)
        try await notices.tell(told, people, at: moment) {
            Mails.notice($0, to: $1, origin: origin, unsubscribe: unsubscribe)
        }
    }

    /// Queues the digests whose time has come.
    package func gatherDigests(at moment: Instant) async throws {
        let (origin, unsubscribe) = (settings.origin, unsubscribe)
        try await notices.gather(at: moment) {
            Mails.digest($1, to: $0, at: $2, origin: origin, unsubscribe: unsubscribe)
        }
    }
}
