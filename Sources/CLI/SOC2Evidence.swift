internal import ArgumentParser
internal import Compliance
internal import Documents
internal import StructuredText
internal import Terminal
internal import Units

/// Reads a folder that `soc2 snapshot` wrote, and holds it to its hashes.
func readSnapshot(_ folder: String) throws -> Snapshot {
    guard Shell.kind(folder) == .folder else {
        throw CommandEnd(.noInput, "\(folder): is no folder, name one that `cloudroute soc2 snapshot` wrote")
    }
    do throws(Snapshot.Fault) {
        return try Snapshot { path in
            let file = "\(folder)/\(path)"
            // As it came, or compressed, as a pass keeps it.
            if Shell.kind(file) == .file { return try? Shell.read(file, limit: 1 << 28) }
            guard Shell.kind("\(file).gz") == .file else { return nil }
            return (try? Shell.read("\(file).gz", limit: 1 << 28)).flatMap { gunzip($0, limit: 1 << 30) }
        }
    } catch {
        throw CommandEnd(.badData, "\(folder)/\(error.file): \(error.reason), take the snapshot anew")
    }
}

struct SOC2SnapshotCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "One pass over the account whose keys are in use: it can only read.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
    var words: [String] { ["soc2", "snapshot"] }
}

struct SOC2EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract:
            "What an auditor is handed: populations, samples, results and AWS's answers, with their hashes.",
        discussion: """
            Examples:
              cloudroute soc2 evidence today/ -o evidence.zip
              cloudroute soc2 evidence today/ -o evidence.zip --previous last.zip      chained to the pack before it
            """)

    @Argument(help: "A folder that `soc2 snapshot` wrote.")
    var folder: String
    @Option(name: .shortAndLong, help: "The archive to write.")
    var out: String
    @Option(help: "The pack before this one: its manifest's hash stands in this one's.")
    var previous: String?
    @Option(
        help:
            "A file with the key that signs the manifest: 64 hexadecimal digits, as `openssl rand -hex 32` makes them."
    )
    var sign: String?
    @Option(help: "Also print the report for people as PDF, with WeasyPrint.")
    var pdf: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
        let snapshot = try readSnapshot(folder)
        let before = try previous.map { path -> String in
            let (files, isOurs) = try readPack(path)
            let faults = EvidencePack.faults(files)
            guard faults.isEmpty, isOurs,
                let manifest = files.first(where: { $0.path == EvidencePack.manifestName })
            else {
                throw CommandEnd(
                    .badData, "\(path): \(faults.first ?? "holds no manifest"), name a pack that verifies")
            }
            return manifest.sha256
        }
        let key = try sign.map { path -> EvidenceKey in
            guard let key = EvidenceKey(String(decoding: try Shell.read(path, limit: 4_096), as: UTF8.self))
            else {
                throw CommandEnd(
                    .badData, "\(path): is no key, write 64 hexadecimal digits: openssl rand -hex 32")
            }
            return key
        }
        let files = EvidencePack(snapshot, tool: "cloudroute \(Version.text)", previous: before, key: key)
            .files()
        guard files.count < 65_000, files.map(\.bytes.count).reduce(0, +) < 1 << 30 else {
            throw CommandEnd(
                .cannotWrite, "\(out): the pack is larger than an archive holds, take fewer regions")
        }
        try Shell.write(zip(files), to: out)
        if let pdf, let report = files.first(where: { $0.path == EvidencePack.reportName }) {
            let day = Day(containing: Instant(milliseconds: snapshot.ended))
            guard let printed = try printedPDF(report.bytes, asOf: day) else {
                throw CommandEnd(
                    .unavailable,
                    "\(pdf): WeasyPrint was not found; scripts/setup pdf installs it, or set CLOUDROUTE_WEASYPRINT"
                )
            }
            try Shell.write(printed, to: pdf)
        }
        let manifest = files.last.map(\.sha256) ?? ""
        output.json
            ? Shell.print(
                JSON.object([
                    "schema": "cloudroute/soc2-evidence/1", "files": .integer(files.count),
                    "manifest": .string(manifest),
                    "publicKey": .optional(key?.publicText),
                    "warnings": .array([]),
                ]).pretty)
            : Shell.print("\(out): \(files.count) files; the manifest's SHA-256 is \(manifest)\n")
    }
}

/// Reads an archive of evidence, and tells whether it is the one that this program makes of its files: what stands between them, or
/// in another reader's list only, is no evidence.
func readPack(_ path: String) throws -> (files: [DocumentFile], isOurs: Bool) {
    let bytes = try Shell.read(path, limit: 1 << 30)
    guard let files = unzip(bytes) else {
        throw CommandEnd(.badData, "\(path): is no archive of `soc2 evidence`, or was cut short")
    }
    return (files, zip(files) == bytes)
}

struct SOC2VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold a pack of evidence to its manifest: what changed, is gone or was added is named.")

    @Argument(help: "An archive that `soc2 evidence` wrote.")
    var pack: String
    @Option(help: "The public key, in hexadecimal, that must have signed it.")
    var key: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (files, isOurs) = try readPack(pack)
        var faults = EvidencePack.faults(files, signer: key)
        if faults.isEmpty, !isOurs { faults = ["the archive: is not as it was packed, though its files are"] }
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/soc2-verify/1", "files": .integer(files.count),
                    "faults": .array(faults.map(JSON.string)),
                    "signedBy": .optional(EvidencePack.signer(files)),
                    "warnings": .array([]),
                ]).pretty)
        } else if faults.isEmpty {
            let signer = EvidencePack.signer(files).map { ", signed by \($0)" } ?? "; nobody signed it"
            Shell.print("\(files.count) files are as they were written\(signer).\n")
        }
        for fault in faults { Shell.note("\(pack): \(fault)") }
        if !faults.isEmpty { throw CommandEnd(.findings, "") }
    }
}

struct SOC2DriftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract:
            "What two passes over one account no longer agree on; ends with 1 where something fails that did not."
    )

    @Argument(help: "The earlier folder.")
    var before: String
    @Argument(help: "The later folder.")
    var after: String
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (old, new) = (try readSnapshot(before), try readSnapshot(after))
        guard old.account == new.account else {
            throw CommandEnd(
                .badData,
                "\(before) is of account \(old.account), \(after) of \(new.account): name two passes over one"
            )
        }
        let drift = Drift(LiveJudge(old).results, LiveJudge(new).results)
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/soc2-drift/1", "account": .string(new.account),
                    "before": .string(Snapshot.time(old.ended)), "after": .string(Snapshot.time(new.ended)),
                    "changes": .array(drift.changes.map(\.json)), "warnings": .array([]),
                ]).pretty)
        } else {
            for change in drift.changes {
                let (was, now) = (
                    change.before?.rawValue ?? "not there", change.after?.rawValue ?? "not there"
                )
                Shell.print(
                    "\(change.check)  \(change.resource ?? "") \(change.region ?? "")  \(was) → \(now)  \(change.observed)\n"
                )
            }
            if drift.changes.isEmpty { Shell.print("Nothing changed.\n") }
        }
        if drift.isWorse { throw CommandEnd(.findings, "") }
    }
}

struct SOC2HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract:
            "What passes of many days add up to: days on which a control was effective, exceptions, days without a pass.",
        discussion: """
            Examples:
              cloudroute soc2 history scans/2026-*/
              cloudroute soc2 history scans/*/ --json
            """)

    @Argument(help: "Folders that `soc2 snapshot` wrote, of one account.")
    var folders: [String]
    @OptionGroup var output: OutputOptions

    func run() throws {
        var passes: [PassSummary] = []
        var account: String?
        for folder in folders {
            let snapshot = try readSnapshot(folder)
            guard account == nil || account == snapshot.account else {
                throw CommandEnd(
                    .badData,
                    "\(folder) is of account \(snapshot.account), the ones before it of \(account ?? ""): name one"
                )
            }
            account = snapshot.account
            passes.append(PassSummary(snapshot))
        }
        let history = History(passes)
        guard !output.json else {
            return Shell.print(
                JSON.object(
                    [
                        .init("schema", "cloudroute/soc2-history/1"), .init("account", .optional(account)),
                        .init("warnings", .array([])),
                    ] + history.json.members
                ).pretty)
        }
        for row in history.rows {
            let style = output.style
            let mark =
                row.isWhole ? style.green("✓") : row.exceptions.isEmpty ? style.dim("–") : style.red("✗")
            Shell.print("\(mark) \(row.control.title): \(row.text)\n")
        }
        Shell.print(
            "\n\(passes.count) passes over \(history.days) days; \(history.gaps.count) days without one, on which nothing is shown.\n"
        )
    }
}

struct SOC2PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "The IAM policy that a pass needs: every action in it reads.",
        discussion: """
            Examples:
              cloudroute soc2 policy > policy.json
              cloudroute soc2 policy --sql > row-security.sql
              psql "$DATABASE" --csv -f row-security.sql > tables.csv
              cloudroute soc2 snapshot -o today/ --tables tables.csv
            """)

    @Flag(help: "The query that tells of each table with a tenant's column whether its rows are kept apart.")
    var sql = false

    func run() throws {
        Shell.print(sql ? RowSecurity.sql : ReadTable.embedded.policy.pretty)
    }
}
