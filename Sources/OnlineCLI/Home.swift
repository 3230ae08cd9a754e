internal import Terminal
internal import ArgumentParser
internal import Cryptography
internal import Persistence
internal import RulePacks
internal import Synchronization
internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where the server keeps its data: `CLOUDROUTE_HOME`, else the user's data folder.
struct Home {
    let folder: String

    init() throws {
        // Data, mails and backups are for the owner's eyes only.
        umask(0o077)
        if let named = Shell.environment("CLOUDROUTE_HOME"), !named.isEmpty {
            folder = named
        } else if let data = Shell.environment("XDG_DATA_HOME"), !data.isEmpty {
            folder = data + "/cloudroute"
        } else if let user = Shell.environment("HOME"), !user.isEmpty {
            folder = user + "/.local/share/cloudroute"
        } else {
            throw CommandEnd(
                .badConfiguration, "no data folder: set CLOUDROUTE_HOME to a folder that can be written")
        }
        try Shell.makeFolder(folder)
        chmod(folder, 0o700)
    }

    var databasePath: String { folder + "/cloudroute.db" }
    var mailFolder: String { folder + "/mail" }

    /// A line for each chain of the log that was written to, kept outside the database.
    var headsPath: String { folder + "/heads.log" }
    /// Puts the heads of a log aside whose place a backup takes: they tell of entries that the backup does not hold.
    ///
    /// - Returns: where they are now; nil when there were none.
    func setHeadsAside(at moment: Instant) throws -> String? {
        guard Shell.exists(headsPath) else { return nil }
        let target = "\(folder)/heads-before-restore-\(moment.milliseconds).log"
        try Shell.move(headsPath, to: target)
        return target
    }

    private var lockPath: String { folder + "/lock" }

    /// Opens the database, and holds the data folder for as long as the process lives: `restore` waits for everybody to end.
    func database() throws -> SQLiteDatabase {
        if let url = Shell.environment("CLOUDROUTE_DATABASE_URL"), !url.isEmpty {
            throw CommandEnd(
                .badConfiguration,
                "CLOUDROUTE_DATABASE_URL: this build has the SQLite driver only, unset it to use \(databasePath)"
            )
        }
        guard try lock(LOCK_SH) else {
            throw CommandEnd(
                .tryLater, "\(folder): a backup is being put in place, try again when that has ended")
        }
        return try open(databasePath)
    }

    func open(_ path: String) throws -> SQLiteDatabase {
        do {
            // A server that wrote heads had a log with a key: without one, somebody took it away.
            let hadKey = path == databasePath && Shell.exists(headsPath)
            let database = try SQLiteDatabase(path: path, sealer: try sealer(), mayChain: !hadKey)
            chmod(path, 0o600)
            return database
        } catch let error as StoreError {
            throw CommandEnd(
                .unavailable,
                "\(path): cannot be opened, because \(why(error)), check the file and its folder")
        }
    }

    /// Takes the data folder for this process alone.
    ///
    /// - Returns: false while a server or another command uses it.
    func isAlone() throws -> Bool { try lock(LOCK_EX) }

    private func descriptor(_ path: String) throws -> Int32 {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandEnd(.cannotWrite, "\(path): cannot be written, check the folder \(folder)")
        }
        return descriptor
    }

    /// Reads and writes the file of keys while no other process does: whoever writes has read what stands in it.
    private func withKeyLock<Result>(_ work: () throws -> Result) throws -> Result {
        let descriptor = try descriptor(keyPath + ".lock")
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else {
            throw CommandEnd(.tryLater, "\(keyPath).lock: cannot be taken, try again")
        }
        return try work()
    }

    private func lock(_ kind: Int32) throws -> Bool {
        let descriptor = try descriptor(lockPath)
        // Left open on purpose: the lock ends with the process, however that ends.
        return flock(descriptor, kind | LOCK_NB) == 0
    }

    private var keyPath: String { folder + "/key" }

    /// Keys that nothing of the database bears any more: backups from before a rotation do.
    private var retiredPath: String { folder + "/key.retired" }

    /// The keys that seal secrets, the newest first: `CLOUDROUTE_KEY` (64 hexadecimal digits each, with a space between), else
    /// a file of the data folder, a line each, that is made on the first start.
    ///
    /// A key that a rotation brings in is taken up from the file while the process runs.
    func sealer() throws -> Sealer {
        if let named = Shell.environment("CLOUDROUTE_KEY"), !named.isEmpty {
            guard let sealer = Sealer(keys: try Home.keys(named, "CLOUDROUTE_KEY")) else {
                throw CommandEnd(.internalFault, "CLOUDROUTE_KEY: no keys")
            }
            return sealer
        }
        if !Shell.exists(keyPath) {
            try withKeyLock {
                if Shell.exists(keyPath) { return }
                try Shell.write(Array(hexadecimal(RandomSource.system.bytes(32)).utf8), to: keyPath)
            }
        }
        let file = KeyFile(keyPath)
        guard let sealer = Sealer(keys: try file.read(), reload: { file.changed() }) else {
            throw CommandEnd(.internalFault, "\(keyPath): no keys")
        }
        return sealer
    }

    /// The keys that open a backup: the present ones, and those of the past.
    private func sealerOfBackups() throws -> Sealer {
        if let named = Shell.environment("CLOUDROUTE_KEY"), !named.isEmpty { return try sealer() }
        _ = try sealer()
        let retired = Shell.exists(retiredPath) ? try KeyFile(retiredPath).read() : []
        guard let sealer = Sealer(keys: try KeyFile(keyPath).read() + retired) else {
            throw CommandEnd(.internalFault, "\(keyPath): no keys")
        }
        return sealer
    }

    /// Opens a copy that a backup wrote, and has everything in it bear the present key.
    func openBackup(_ path: String) async throws -> SQLiteDatabase {
        let sealer = try sealerOfBackups()
        do {
            let database = try SQLiteDatabase(path: path, sealer: sealer)
            chmod(path, 0o600)
            _ = try await KeyRotation(database).renew(sealer, random: .system)
            return database
        } catch let error as StoreError {
            throw CommandEnd(
                .unavailable,
                "\(path): cannot be opened, because \(why(error)), check the file and its folder")
        }
    }

    /// Takes keys out of the file that nothing bears any more, and keeps them for backups.
    private func retire(_ keys: [[UInt8]]) throws {
        try withKeyLock {
            let file = KeyFile(keyPath)
            let left = try file.read()
            let gone = left.dropFirst().filter { keys.contains($0) }
            if gone.isEmpty { return }
            let retired = Shell.exists(retiredPath) ? try KeyFile(retiredPath).read() : []
            try KeyFile(retiredPath).write(gone + retired.filter { !gone.contains($0) })
            try file.write(left.filter { !gone.contains($0) })
        }
    }

    static func keys(_ text: String, _ place: String) throws -> [[UInt8]] {
        let words = text.split { $0.isWhitespace || $0 == "," }
        let keys = words.compactMap { bytes(hexadecimal: String($0)) }.filter { $0.count == 32 }
        guard !keys.isEmpty, keys.count == words.count else {
            throw CommandEnd(.badConfiguration, "\(place): the server's key is not 64 hexadecimal digits")
        }
        return keys
    }

    /// Seals every secret anew under another key, while the server runs or not.
    ///
    /// The new key stands in the file before anything is sealed with it, and the earlier ones behind it until nothing bears
    /// them any more, so that an end in between loses nothing.
    /// - Returns: what was sealed anew, and whether earlier keys had to stay.
    func rotateKey() async throws -> (pass: KeyRotation.Pass, keepsEarlier: Bool) {
        let named = Shell.environment("CLOUDROUTE_KEY").flatMap { $0.isEmpty ? nil : $0 }
        let wanted = try Shell.environment("CLOUDROUTE_NEW_KEY").flatMap { $0.isEmpty ? nil : $0 }.map {
            try Home.keys($0, "CLOUDROUTE_NEW_KEY")
        }
        // Whoever holds it alone knows that nobody seals with an earlier key any more.
        let isAlone = try isAlone()
        let fresh = wanted?.first ?? RandomSource.system.bytes(32)
        let sealer: Sealer
        if let named {
            guard wanted != nil else {
                throw CommandEnd(
                    .badConfiguration,
                    "the key comes from CLOUDROUTE_KEY: name the new one in CLOUDROUTE_NEW_KEY, and set CLOUDROUTE_KEY to it afterwards"
                )
            }
            guard isAlone else {
                throw CommandEnd(
                    .tryLater,
                    "\(folder): the server runs, and cannot be told a key of its environment, stop it first")
            }
            guard let both = Sealer(keys: [fresh] + (try Home.keys(named, "CLOUDROUTE_KEY"))) else {
                throw CommandEnd(.internalFault, "CLOUDROUTE_KEY: no keys")
            }
            sealer = both
        } else {
            _ = try self.sealer()
            try withKeyLock {
                let file = KeyFile(keyPath)
                try file.write([fresh] + (try file.read().filter { $0 != fresh }))
            }
            sealer = try self.sealer()
        }
        let earlier = named == nil ? Array(try KeyFile(keyPath).read().filter { $0 != fresh }) : []
        let database: SQLiteDatabase
        do {
            database = try SQLiteDatabase(
                path: databasePath, sealer: sealer, mayChain: !Shell.exists(headsPath))
        } catch let error as StoreError {
            throw CommandEnd(.unavailable, "\(databasePath): cannot be opened, because \(why(error))")
        }
        let rotation = KeyRotation(database)
        var pass = try await rotation.renew(sealer, random: .system)
        // What was sealed in the moment in which the file changed is found by another look.
        while true {
            let more = try await rotation.renew(sealer, random: .system)
            if more.renewed == 0 { break }
            pass = pass.adding(more)
        }
        let mayForget = isAlone && pass.unreadable.isEmpty
        if named == nil, mayForget { try retire(earlier) }
        return (pass, !mayForget)
    }

    /// Forgets earlier keys once nothing bears them: for a server that runs, an hour after the rotation.
    func retireKeys(_ database: SQLiteDatabase, _ sealer: Sealer) async throws {
        guard Shell.environment("CLOUDROUTE_KEY")?.isEmpty ?? true, Shell.exists(keyPath) else { return }
        let file = KeyFile(keyPath)
        let keys = try file.read()
        guard keys.count > 1, file.age > 3_600 else { return }
        // Only those that were read before the look: a rotation may bring in another meanwhile.
        if try await KeyRotation(database).isDone(sealer, random: .system) {
            try retire(Array(keys.dropFirst()))
        }
    }
}

/// The file of the server's keys, the newest first.
private final class KeyFile: Sendable {
    private let path: String
    private let stamp = Mutex("")

    init(_ path: String) { self.path = path }

    private var current: String { Shell.stamp(path)?.identity ?? "" }

    /// Seconds since it was written.
    var age: Int { Shell.stamp(path).map { time(nil) - $0.written } ?? 0 }

    func read() throws -> [[UInt8]] {
        guard let seen = Shell.stamp(path), seen.isPrivate else {
            throw CommandEnd(.badConfiguration, "\(path): others can read the key, run chmod 600 \(path)")
        }
        let keys = try Home.keys(String(decoding: try Shell.read(path), as: UTF8.self), path)
        stamp.withLock { $0 = seen.identity }
        return keys
    }

    /// The keys when the file is another than the one that was read; nil when it is the same, or cannot be read.
    func changed() -> [[UInt8]]? { stamp.withLock { $0 } == current ? nil : try? read() }

    func write(_ keys: [[UInt8]]) throws {
        try Shell.write(Array(keys.map { hexadecimal($0) }.joined(separator: "\n").utf8), to: path)
    }
}

func why(_ error: StoreError) -> String {
    switch error {
    case .unavailable(let text), .damaged(let text), .failed(let text): text
    case .conflict: "another process wrote first"
    }
}

func rules() throws -> RuleBook {
    do throws(RuleDataError) {
        return try RuleBook.embedded()
    } catch {
        throw CommandEnd(.internalFault, "the rule data of this build cannot be read: \(error.file)")
    }
}

/// A port that nobody uses at the moment.
func freePort() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            guard bind(descriptor, generic, length) == 0, getsockname(descriptor, generic, &length) == 0
            else { return 8080 }
            return 0
        } == 0 ? Int(UInt16(bigEndian: pointer.pointee.sin_port)) : 8080
    }
}

extension Shell {
    /// Removes a database with what SQLite keeps beside it.
    static func removeDatabase(_ path: String) {
        for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
    }

    /// Renames a file; its write-ahead log goes with it.
    static func replace(_ path: String, keeping target: String) throws {
        for ending in ["", "-wal", "-shm"] {
            unlink(target + ending)
            if Shell.exists(path + ending), rename(path + ending, target + ending) != 0 {
                throw CommandEnd(.cannotWrite, "\(target)\(ending): cannot be written, choose another place")
            }
        }
    }
}
