internal import ArgumentParser
internal import CLI
internal import Cryptography
internal import Persistence
internal import RulePacks

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

    func database() throws -> SQLiteDatabase {
        if let url = Shell.environment("CLOUDROUTE_DATABASE_URL"), !url.isEmpty {
            throw CommandEnd(
                .badConfiguration,
                "CLOUDROUTE_DATABASE_URL: this build has the SQLite driver only, unset it to use \(databasePath)"
            )
        }
        do {
            let database = try SQLiteDatabase(path: databasePath)
            chmod(databasePath, 0o600)
            return database
        } catch let error as StoreError {
            throw CommandEnd(
                .unavailable,
                "\(databasePath): cannot be opened, because \(why(error)), check the file and its folder")
        }
    }

    private var keyPath: String { folder + "/key" }
    /// A key that a rotation was about to bring in when it ended early, if ever.
    private var nextKeyPath: String { folder + "/key.next" }

    /// The key that seals secrets: `CLOUDROUTE_KEY` (64 hexadecimal digits), else a file of the data folder that is made
    /// on the first start.
    func sealer() throws -> Sealer {
        let text: String
        if let named = Shell.environment("CLOUDROUTE_KEY"), !named.isEmpty {
            text = named
        } else if Shell.exists(keyPath) {
            text = try keyFile(keyPath)
        } else {
            text = hexadecimal(RandomSource.system.bytes(32))
            try Shell.write(Array(text.utf8), to: keyPath)
        }
        return try sealer(text, "see \(keyPath) and CLOUDROUTE_KEY")
    }

    private func keyFile(_ path: String) throws -> String {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & 0o077 == 0 else {
            throw CommandEnd(.badConfiguration, "\(path): others can read the key, run chmod 600 \(path)")
        }
        return String(decoding: try Shell.read(path), as: UTF8.self)
    }

    private func sealer(_ text: String, _ hint: String) throws -> Sealer {
        let digits = Array(text.filter { !$0.isWhitespace }.utf8)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
        guard digits.count == 64, bytes.count == 32, let sealer = Sealer(key: bytes) else {
            throw CommandEnd(.badConfiguration, "the server's key is not 64 hexadecimal digits; \(hint)")
        }
        return sealer
    }

    /// Seals every secret anew.
    ///
    /// The new key lies beside the old one before anything is sealed with it, so that an end in between loses neither: the
    /// next rotation takes the one that was begun.
    /// - Returns: how many secrets there were.
    func rotateKey() async throws -> Int {
        let isNamed = Shell.environment("CLOUDROUTE_KEY").map { !$0.isEmpty } ?? false
        let database = try database()
        let old = try sealer()
        let new: Sealer
        if let named = Shell.environment("CLOUDROUTE_NEW_KEY"), !named.isEmpty {
            new = try sealer(named, "see CLOUDROUTE_NEW_KEY")
            if !isNamed { try Shell.write(Array(named.utf8), to: nextKeyPath) }
        } else {
            guard !isNamed else {
                throw CommandEnd(
                    .badConfiguration,
                    "the key comes from CLOUDROUTE_KEY: name the new one in CLOUDROUTE_NEW_KEY, and set CLOUDROUTE_KEY to it afterwards"
                )
            }
            if !Shell.exists(nextKeyPath) {
                try Shell.write(Array(hexadecimal(RandomSource.system.bytes(32)).utf8), to: nextKeyPath)
            }
            new = try sealer(try keyFile(nextKeyPath), "see \(nextKeyPath)")
        }
        let rotation = KeyRotation(database)
        let count: Int
        do { count = try await rotation.rotate(from: old, to: new, random: .system) } catch let error
            as StoreError
        {
            // An earlier rotation sealed everything and ended before the file was put in its place.
            guard case .damaged = error,
                (try? await rotation.rotate(from: new, to: new, random: .system)) != nil
            else { throw error }
            count = 0
        }
        if !isNamed, rename(nextKeyPath, keyPath) != 0 {
            throw CommandEnd(
                .cannotWrite, "\(keyPath): cannot be written; the new key lies in \(nextKeyPath)")
        }
        return count
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
