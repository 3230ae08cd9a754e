internal import Units
internal import Cryptography

extension LogKey {
    /// The key; made, and the log chained with it, when there is none yet.
    ///
    /// - Parameter mayChain: a log without a key is one of an earlier version; false where it is known to have had one.
    /// - Throws: ``StoreError`` `.damaged` when it was sealed with another key than the server's, or taken away.
    static func open(
        _ sealer: Sealer, random: RandomSource, mayChain: Bool, _ session: any Session
    ) throws -> [UInt8] {
        if let sealed = try session.setting(setting) {
            guard let raw = bytes(hexadecimal: sealed), let key = try? sealer.open(raw, context: context)
            else {
                throw StoreError.damaged(
                    "the log's key was sealed with another server key: set CLOUDROUTE_KEY to that one, or put the file key back"
                )
            }
            return key
        }
        let isEmpty = try session.run(
            Statement("SELECT 1 FROM event UNION SELECT 1 FROM console_event LIMIT 1")
        )
        .isEmpty
        guard mayChain || isEmpty else {
            throw StoreError.damaged(
                "the log had a key (there is a file of its heads) and has none now: somebody took it out of the database, put a backup back"
            )
        }
        let key = random.bytes(32)
        try EventLog.chainAnew(key, session)
        try ConsoleLog.chainAnew(key, session)
        // Written with the key by whoever holds it next.
        try AccountStore.noteKinds(at: Instant(milliseconds: 0), Keyed(session: session, logKey: key))
        try session.set(
            setting, to: hexadecimal(sealer.seal(key, context: context, random: random)))
        return key
    }
}

/// A session with a key that the database does not hold yet.
private struct Keyed: Session {
    let session: any Session
    let logKey: [UInt8]

    func run(_ statement: Statement) throws -> [SQLRow] { try session.run(statement) }
}
