internal import Terminal
internal import Documents
internal import StructuredText
internal import Synchronization
internal import Units

/// A folder that a command writes as a whole and may write again.
///
/// What may be replaced is what the folder's own `manifest.json` lists, with the bytes that it lists: whatever else stands in
/// it belongs to somebody, is named, and stays. The new folder is made aside and moved into place, so that nobody sees half of
/// one and an interruption leaves the old one as it was.
struct ManagedFolder {
    static let manifestName = "manifest.json"

    let path: String
    private let prefix: String
    private let aside: String
    private let old: String

    /// - Parameter path: as it was typed.
    /// - Throws: ``CommandEnd`` when it names no folder.
    init(_ path: String) throws {
        let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
        let name = trimmed.split(separator: "/").last ?? ""
        guard !trimmed.isEmpty, name != ".", name != ".." else {
            throw CommandEnd(
                .usage, "--out: name a folder other than \(path.isEmpty ? "an empty one" : path)")
        }
        self.path = trimmed
        let cut = trimmed.lastIndex(of: "/")
        let parent = cut.map { String(trimmed[...$0]) } ?? ""
        // Hidden, and named like nothing that anybody would name: these are removed when their process is gone.
        prefix = ".\(name).cloudroute-"
        aside = "\(parent)\(prefix)part-\(Shell.processID)"
        old = "\(parent)\(prefix)old-\(Shell.processID)"
    }

    /// Has the folder written aside and puts it in the place of what was there.
    ///
    /// - Parameter fill: writes the files, and last `manifest.json`, into the folder that it is given.
    /// - Throws: ``CommandEnd`` `.cannotWrite` when the folder holds anything that no manifest of ours lists.
    func replace<Result>(_ fill: (_ folder: String) throws -> Result) throws -> Result {
        sweep()
        try refuseForeign()
        // A tree of that name is no longer anybody's: its process had our number.
        Shell.removeTree(aside)
        Interruption.cleansUp(aside)
        defer { Interruption.forget(aside) }
        do {
            try Shell.makeFolder(aside)
            let result = try fill(aside)
            // Whatever was put there meanwhile is not ours either.
            try refuseForeign()
            try Interruption.shielded { try swap() }
            return result
        } catch {
            Shell.removeTree(aside)
            throw error
        }
    }

    private func swap() throws {
        guard Shell.exists(path) else { return try Shell.move(aside, to: path) }
        try Shell.move(path, to: old)
        do {
            try Shell.move(aside, to: path)
        } catch {
            try Shell.move(old, to: path)
            throw error
        }
        removeListed(old)
    }

    private func refuseForeign() throws {
        switch Shell.kind(path) {
        case .nothing: return
        case .folder: break
        case .link:
            throw CommandEnd(
                .cannotWrite, "\(path): cannot be replaced, because it is a link, name the folder itself")
        case .file, .other:
            throw CommandEnd(.cannotWrite, "\(path): cannot be written, because it is a file, name a folder")
        }
        let foreign = foreign(in: path)
        guard let first = foreign.first else { return }
        let more = foreign.count > 5 ? " and \(foreign.count - 5) more" : ""
        throw CommandEnd(
            .cannotWrite,
            "\(path): cannot be replaced, because it holds what the command did not write or somebody changed since "
                + "(\(foreign.prefix(5).joined(separator: ", "))\(more)), "
                + "move \(first) elsewhere or name a new or empty folder")
    }

    /// The paths in a folder that its manifest does not list with the bytes they have.
    private func foreign(in folder: String) -> [String] {
        let listed = listed(in: folder)
        var out: [String] = []
        func look(_ relative: String) {
            for name in Shell.entries(relative.isEmpty ? folder : "\(folder)/\(relative)") {
                let inside = relative.isEmpty ? name : "\(relative)/\(name)"
                if out.count >= 100 { return }
                switch Shell.kind("\(folder)/\(inside)") {
                case .folder:
                    // An empty folder holds nothing that could be lost, but somebody made it.
                    if listed?.keys.contains(where: { $0.hasPrefix(inside + "/") }) == true {
                        look(inside)
                    } else {
                        out.append(inside + "/")
                    }
                case .file:
                    if inside == Self.manifestName, listed != nil { continue }
                    guard let hash = listed?[inside],
                        let bytes = try? Shell.read("\(folder)/\(inside)", limit: 1 << 28),
                        DocumentFile(path: inside, bytes: bytes).sha256 == hash
                    else {
                        out.append(inside)
                        continue
                    }
                case .link, .other, .nothing: out.append(inside)
                }
            }
        }
        look("")
        return out
    }

    /// Whether a path of a manifest stays in its folder: one that leads out is none of ours.
    static func isWithin(_ path: String) -> Bool {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        return !steps.contains("") && !steps.contains(".") && !steps.contains("..")
    }

    /// What the folder's manifest lists, path to hash; nil where none of ours stands.
    private func listed(in folder: String) -> [String: String]? {
        guard Shell.kind("\(folder)/\(Self.manifestName)") == .file,
            let bytes = try? Shell.read("\(folder)/\(Self.manifestName)", limit: 1 << 24),
            let json = try? JSON(parsing: bytes), json["schema"]?.text?.hasPrefix("cloudroute/") == true,
            let items = json["files"]?.items
        else { return nil }
        var out: [String: String] = [:]
        for item in items {
            guard let path = item["path"]?.text, let hash = item["sha256"]?.text else { return nil }
            guard Self.isWithin(path) else { return nil }
            out[path] = hash
        }
        return out
    }

    /// Removes what the manifest lists and the folders that are empty then; anything else stays where it is.
    private func removeListed(_ folder: String) {
        let paths = (listed(in: folder) ?? [:]).keys.sorted()
        // What was changed a moment ago stays beside, under the hidden name.
        let kept = Set(foreign(in: folder))
        for path in paths + [Self.manifestName] where !kept.contains(path) {
            Shell.removeFile("\(folder)/\(path)")
        }
        let folders = Set(
            paths.flatMap { path in
                path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
            })
        for inside in folders.sorted(by: { $0.count > $1.count }) {
            Shell.removeEmptyFolder("\(folder)/\(inside)")
        }
        Shell.removeEmptyFolder(folder)
    }

    /// Ends what an earlier run of the command was killed over: half a folder goes, a folder moved away comes back.
    private func sweep() {
        let cut = path.lastIndex(of: "/")
        let parent = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        for entry in Shell.entries(parent) where entry.hasPrefix(prefix) {
            let rest = entry.dropFirst(prefix.count)
            let left = "\(parent)/\(entry)"
            for (kind, digits) in [("part-", rest.dropFirst(5)), ("old-", rest.dropFirst(4))]
            where rest.hasPrefix(kind) {
                guard let process = Int(digits, in: 1...Int(Int32.max)), !Shell.isRunning(process),
                    Shell.kind(left) == .folder
                else { continue }
                if kind == "part-" {
                    Shell.removeTree(left)
                } else if !Shell.exists(path) {
                    try? Shell.move(left, to: path)
                } else if foreign(in: left).isEmpty {
                    removeListed(left)
                }
            }
        }
    }
}

/// What is to be tidied when somebody interrupts the command (INT, TERM, HUP).
enum Interruption {
    private struct State {
        var paths: Set<String> = []
        var isWatching = false
    }
    private static let state = Mutex(State())

    /// Has a folder removed when the command is interrupted.
    static func cleansUp(_ path: String) {
        let begins = state.withLock { state in
            state.paths.insert(path)
            defer { state.isWatching = true }
            return !state.isWatching
        }
        if begins {
            Shell.onInterruption { signal in
                // Held for good: nothing is moved into place any more, and the process ends.
                state.withLock { state in
                    for path in state.paths { Shell.removeTree(path) }
                    Shell.leave(signal)
                }
            }
        }
    }

    static func forget(_ path: String) { _ = state.withLock { $0.paths.remove(path) } }

    /// Does what must not be interrupted in the middle.
    static func shielded(_ work: () throws -> Void) throws {
        try state.withLock { _ in try work() }
    }
}
