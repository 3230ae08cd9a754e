internal import Services
internal import Units
internal import Terminal
internal import ArgumentParser
internal import Cryptography
internal import Persistence

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The log of all engagements, and the operator's.", subcommands: [Verify.self, Rebuild.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Check that the log is what was written, and that what is shown is what it says. Ends with 1 when it is not.",
            discussion: """
                Every hash and number of the log, the operator's log and the kinds of accounts; everything that is shown, made
                anew from the log on a copy and compared; and the file of heads, which the server writes beside the database:
                it tells of entries that were cut off, of companies that are gone, and of a log that was written anew.

                Examples:
                  cloudroute audit verify
                  cloudroute audit verify --heads /mnt/elsewhere/heads.log
                """)

        @Option(
            help:
                "The file of heads to compare with, such as a copy kept elsewhere; else heads.log of the data folder."
        )
        var heads: String?

        func run() async throws {
            let home = try Home()
            let database = try home.database()
            let store = EngagementStore(database, random: .system)
            let result = try await store.verify()
            var broken = result.broken
            let file = heads ?? home.headsPath
            var known = 0
            if heads != nil || Shell.exists(file) {
                let lines = String(decoding: try Shell.read(file, limit: 1 << 30), as: UTF8.self)
                let all = lines.split(separator: "\n")
                let found = all.compactMap { LogHead(line: $0) }
                known = found.count
                broken += all.enumerated().filter { LogHead(line: $0.element) == nil }.map {
                    BrokenLink(
                        tenant: LogHead.file, version: $0.offset + 1, problem: "the line cannot be read")
                }
                broken += try await store.verify(found)
            }
            // Made anew on a copy: nothing that runs waits for it.
            let copy = home.folder + "/verify-\(wallClock().milliseconds).db"
            defer { Shell.removeDatabase(copy) }
            try await database.backUp(to: copy)
            let replayed = try await EngagementStore(try home.open(copy), random: .system).replay()
            broken += replayed.broken
            broken += replayed.differing.map {
                BrokenLink(
                    tenant: $0, version: 0,
                    problem: "what is shown is not what the log says; see audit rebuild")
            }
            for broken in broken { Shell.note("\(broken.tenant) \(broken.version): \(broken.problem)") }
            Shell.print("\(result.events) events, \(broken.count) broken, \(known) heads compared\n")
            if !broken.isEmpty { throw CommandEnd(.findings) }
        }
    }

    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make everything that is shown anew from the log, and tell how much of it differed.")

        func run() async throws {
            let result = try await EngagementStore(try Home().database(), random: .system).rebuild()
            for broken in result.broken { Shell.note("\(broken.tenant): \(broken.problem)") }
            Shell.print("\(result.differing.count) differed, \(result.broken.count) cannot be read\n")
            if !result.broken.isEmpty { throw CommandEnd(.findings) }
        }
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database to this version's schema.")

    func run() async throws {
        _ = try Home().database()
        Shell.print("the schema is current\n")
    }
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database to a file while the server runs.")

    @Argument(help: "The file to write; it must not exist.")
    var file: String

    func run() async throws {
        guard !Shell.exists(file) else {
            throw CommandEnd(.cannotWrite, "\(file): cannot be written, because it exists, name a new file")
        }
        // Under another name until it is whole: a backup that failed is none, and its name is free.
        let aside = "\(file).part-\(wallClock().milliseconds)"
        do {
            try await Home().database().backUp(to: aside)
            try Shell.replace(aside, keeping: file)
        } catch let error as StoreError {
            Shell.removeDatabase(aside)
            throw CommandEnd(
                .cannotWrite, "\(file): cannot be written, because \(why(error)), choose another place")
        }
        Shell.print("\(file)\n")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the database; stop the server first.")

    @Argument(help: "A file that backup wrote.")
    var file: String
    @Flag(help: "Also where a database is already; it is kept beside with .before-restore.")
    var force = false

    func run() async throws {
        let home = try Home()
        guard try home.isAlone() else {
            throw CommandEnd(
                .tryLater,
                "\(home.folder): a server or another command uses the database, stop it first: what it was told since would be lost"
            )
        }
        // Only what opens, and holds an unbroken log, takes the place of anything.
        let aside = home.databasePath + ".restore"
        defer { Shell.removeDatabase(aside) }
        try Shell.write(try Shell.read(file, limit: 1 << 34), to: aside)
        do {
            let result = try await EngagementStore(try await home.openBackup(aside), random: .system).verify()
            guard result.broken.isEmpty else {
                throw CommandEnd(
                    .badData,
                    "\(file): the log in it is broken in \(result.broken.count) places; see audit verify")
            }
        } catch let error as CommandEnd where error.status == .unavailable {
            throw CommandEnd(
                .badData,
                "\(file): is no backup of this server (\(error.message)), name a file that cloudroute backup wrote"
            )
        } catch let error as StoreError {
            throw CommandEnd(
                .badData,
                "\(file): is no backup, because \(why(error)), name a file that cloudroute backup wrote")
        }
        if Shell.exists(home.databasePath) {
            guard force else {
                throw CommandEnd(
                    .cannotWrite,
                    "\(home.databasePath): is there already, use --force to put the backup in its place")
            }
            try Shell.replace(home.databasePath, keeping: home.databasePath + ".before-restore")
        }
        try Shell.replace(aside, keeping: home.databasePath)
        if let kept = try home.setHeadsAside(at: wallClock()) {
            Shell.note(
                "\(kept): the heads of the log from before, which knows more than the backup; the server begins another"
            )
        }
        Shell.print("\(home.databasePath)\n")
    }
}
