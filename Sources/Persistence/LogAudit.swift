extension EngagementStore {
    /// Checks the whole log and the operator's (`cloudroute audit verify`).
    public func verify() async throws -> (events: Int, broken: [BrokenLink]) {
        try await database.read { session in
            let log = try EventLog.verify(session)
            let console = try ConsoleLog.verifyLog(session)
            let kinds = session.logKey.isEmpty ? [] : try AccountStore.verifyKinds(session)
            return (log.events + console.events, log.broken + console.broken + kinds)
        }
    }

    /// Makes what is shown anew from the log; tells of which companies it differed, and whose log cannot be read.
    public func rebuild() async throws -> Rebuilt { try await database.write { try EventLog.rebuild($0) } }
}
