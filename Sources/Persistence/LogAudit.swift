extension EngagementStore {
    /// Checks the whole log, the operator's and the passes over accounts (`cloudroute audit verify`).
    public func verify() async throws -> (events: Int, broken: [BrokenLink]) {
        try await database.read { session in
            let log = try EventLog.verify(session)
            let console = try ConsoleLog.verifyLog(session)
            let evidence = try EvidenceStore.verify(session)
            let kinds = session.logKey.isEmpty ? [] : try AccountStore.verifyKinds(session)
            return (
                log.events + console.events + evidence.passes,
                log.broken + console.broken + evidence.broken + kinds
            )
        }
    }

    /// Makes what is shown anew from the log; tells of which companies it differed, and whose log cannot be read.
    public func rebuild() async throws -> Rebuilt { try await database.write { try EventLog.rebuild($0) } }
}
