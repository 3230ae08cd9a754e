package import Persistence
internal import Synchronization
package import Units

/// Whether the database takes what is written, asked at most every few seconds.
package final class Readiness: Sendable {
    private struct Look {
        let at: Instant
        /// Why requests cannot be served; nil when they can.
        let failure: StoreError?
        let isUnderWay: Bool
    }
    private let last = Mutex<Look?>(nil)

    /// One look at a time, and none for some seconds after: whoever asks often costs nothing.
    ///
    /// - Throws: ``StoreError`` when it does not, as on a full disk.
    package func look(at moment: Instant, _ database: any Database) async throws {
        let known: Look? = last.withLock { last in
            let lasts: Int64 = last?.failure == nil ? 15_000 : 3_000
            if let known = last, known.isUnderWay || moment.milliseconds - known.at.milliseconds < lasts,
                moment >= known.at
            {
                return known
            }
            last = Look(at: moment, failure: last?.failure, isUnderWay: true)
            return nil
        }
        if let known {
            if let failure = known.failure { throw failure }
            return
        }
        var failure: StoreError?
        do { try await SettingStore(database).probe(at: moment) } catch {
            failure = error as? StoreError ?? .unavailable("the database does not answer")
        }
        let found = failure
        last.withLock { $0 = Look(at: moment, failure: found, isUnderWay: false) }
        if let found { throw found }
    }
}
