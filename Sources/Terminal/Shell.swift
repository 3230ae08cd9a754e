internal import Statistics
internal import StructuredText
internal import Synchronization
package import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The exit codes of the contract (BSD sysexits).
package enum ExitStatus: Int32 {
    case fine = 0
    case findings = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case internalFault = 70
    case cannotWrite = 73
    case tryLater = 75
    case denied = 77
    case badConfiguration = 78
}

/// An end of the command that is not success: what to say and with which code.
package struct CommandEnd: Error {
    package let status: ExitStatus
    package let message: String

    package init(_ status: ExitStatus, _ message: String = "") {
        self.status = status
        self.message = message
    }
}

/// What a file's entry says of it, by which a change of it is told.
package struct FileStamp: Hashable, Sendable {
    /// The same as long as nobody wrote the file or put another in its place.
    package let identity: String
    /// When it was written, in seconds since 1970.
    package let written: Int
    /// Whether nobody but its owner may read or write it.
    package let isPrivate: Bool
}

/// The only door to files, clock, environment and terminal.
package enum Shell {
    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// - Returns: nil where there is no such file, or it cannot be looked at.
    package static func stamp(_ path: String) -> FileStamp? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        let written = info.st_mtim
        return FileStamp(
            identity: "\(info.st_ino) \(info.st_size) \(written.tv_sec) \(written.tv_nsec)",
            written: written.tv_sec, isPrivate: info.st_mode & 0o077 == 0)
    }

    package static func print(_ text: String) { write(text, to: STDOUT_FILENO) }
    package static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }
    package static func prompt(_ text: String) { write(text, to: STDERR_FILENO) }

    package static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    package static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// The day to plan for: what the flag says, else SOURCE_DATE_EPOCH, else today in UTC.
    package static func asOf(_ flag: String?) throws -> Day {
        if let flag {
            guard let day = Day(flag), (1990...2100).contains(day.fields.year) else {
                throw CommandEnd(
                    .usage, "--as-of \(flag): no day between 1990 and 2100; write it like --as-of 2026-11-23")
            }
            return day
        }
        if let epoch = environment("SOURCE_DATE_EPOCH") {
            guard let seconds = Int(epoch, in: 631_152_000...4_133_980_799) else {
                throw CommandEnd(.badConfiguration, "SOURCE_DATE_EPOCH is \(epoch): write seconds since 1970")
            }
            return Day(number: seconds / 86_400)
        }
        return Day(number: Int(time(nil)) / 86_400)
    }

    /// Reads a file, or standard input for `-`, up to a limit.
    package static func read(_ path: String, limit: Int = ParseLimits.userFile.bytes) throws -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let status: ExitStatus = errno == EACCES ? .denied : .noInput
            throw CommandEnd(
                status, "\(path): cannot be read, because \(lastError()), name a file that exists")
        }
        defer { if path != "-" { close(descriptor) } }
        var info = stat()
        if fstat(descriptor, &info) == 0 {
            if info.st_mode & S_IFMT == S_IFDIR {
                throw CommandEnd(.noInput, "\(path): cannot be read, because it is a folder, name a file")
            }
            if info.st_mode & S_IFMT == S_IFREG, info.st_size > limit {
                throw tooLarge(path, Int(info.st_size), limit)
            }
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            guard count > 0 else {
                throw CommandEnd(.noInput, "\(path): cannot be read, because \(lastError()), try again")
            }
            bytes += chunk[..<count]
            if bytes.count > limit { throw tooLarge(path, bytes.count, limit) }
        }
    }

    private static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> CommandEnd {
        CommandEnd(
            .badData,
            "\(path):1:1: the file is too large, because it has at least \(size) bytes and at most \(limit) are read, "
                + "write a shorter file")
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    package static func makeFolder(_ path: String) throws {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            if mkdir(made, 0o755) != 0, errno != EEXIST { throw cannotWrite(made) }
        }
        guard isFolder(path) else { throw CommandEnd(.cannotWrite, "\(path): it is a file, name a folder") }
    }

    /// Makes the folder that a file is to lie in, once for each of a list of files.
    package static func makeParent(of path: String, _ made: inout Set<String>) throws {
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        if !parent.isEmpty, made.insert(parent).inserted { try makeFolder(parent) }
    }

    /// Writes a whole file aside and moves it into place, so that a reader never sees half of it.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        // A name of this process alone: what somebody else keeps under it is not written over.
        let aside = "\(path).part-\(processID)"
        unlink(aside)
        try create(aside, bytes, isDurable: true, for: path)
        guard rename(aside, path) == 0 else {
            let end = cannotWrite(path)
            unlink(aside)
            throw end
        }
    }

    /// Writes a file where there is none; it need not outlive a power cut, for it can be made again.
    package static func writeNew(_ bytes: [UInt8], to path: String) throws {
        try create(path, bytes, isDurable: false, for: path)
    }

    private static func create(_ file: String, _ bytes: [UInt8], isDurable: Bool, for path: String) throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw cannotWrite(path) }
        var left = bytes[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            left = left.dropFirst(count)
        }
        let isWhole = left.isEmpty && (!isDurable || fsync(descriptor) == 0)
        let end = cannotWrite(path)
        close(descriptor)
        guard isWhole else {
            unlink(file)
            throw end
        }
    }

    /// A folder that nobody else can look into: made, or taken as it is and closed.
    package static func makePrivateFolder(_ path: String) throws {
        try makeFolder(path)
        guard chmod(path, 0o700) == 0 else { throw cannotWrite(path) }
    }

    /// Adds lines to a file, each at once: what is killed leaves whole lines, and at most one that is not.
    package final class LineFile: Sendable {
        private let descriptor: Int32

        package init(_ path: String) throws {
            descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Shell.cannotWrite(path) }
        }

        deinit { close(descriptor) }

        /// - Returns: whether it is written.
        package func add(_ line: String) -> Bool {
            var left = Array("\(line)\n".utf8)[...]
            while !left.isEmpty {
                let count = left.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { return false }
                left = left.dropFirst(count)
            }
            return true
        }
    }

    /// Reads a file line by line, however large it is; a last line without an end is left out.
    package static func forEachLine(of path: String, _ body: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandEnd(.noInput, "\(path): cannot be read") }
        defer { close(descriptor) }
        var rest: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            var begin = 0
            for place in 0..<count where chunk[place] == UInt8(ascii: "\n") {
                try body(rest + chunk[begin..<place])
                rest = []
                begin = place + 1
            }
            rest += chunk[begin..<count]
        }
    }

    package static func move(_ from: String, to path: String) throws {
        guard rename(from, path) == 0 else { throw cannotWrite(path) }
    }

    package static func entries(_ folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// What stands under a path itself, links not followed.
    package enum Kind { case nothing, file, folder, link, other }

    package static func kind(_ path: String) -> Kind {
        var info = stat()
        guard lstat(path, &info) == 0 else { return .nothing }
        return switch info.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// Removes a folder with all in it; a link goes itself, what it leads to stays.
    package static func removeTree(_ path: String) {
        if kind(path) == .folder {
            for name in entries(path) { removeTree(path + "/" + name) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    package static func removeFile(_ path: String) { unlink(path) }
    package static func removeEmptyFolder(_ path: String) { rmdir(path) }

    /// A new folder that nobody else can look into.
    package static func makeTemporaryFolder() throws -> String {
        let pattern = "\(environment("TMPDIR") ?? "/tmp")/cloudroute-XXXXXX"
        var bytes = pattern.utf8CString
        let made = bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw cannotWrite(pattern) }
        return made
    }

    package static func isRunning(_ process: Int) -> Bool {
        kill(pid_t(truncatingIfNeeded: process), 0) == 0 || errno == EPERM
    }

    /// Calls a function on a thread of its own when somebody interrupts the command; what it was doing goes on until then.
    package static func onInterruption(_ body: @escaping @Sendable (_ signal: Int32) -> Void) {
        var wanted = sigset_t()
        sigemptyset(&wanted)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&wanted, signal) }
        pthread_sigmask(SIG_BLOCK, &wanted, nil)
        onOwnThread {
            var (set, signal) = (sigset_t(), Int32(0))
            sigemptyset(&set)
            for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
            if sigwait(&set, &signal) == 0 { body(signal) }
        }
    }

    /// Ends the process as the signal would have, and the program that it waits for.
    package static func leave(_ signal: Int32) -> Never {
        let child = running.withLock { $0 }
        if child > 0 { kill(child, SIGTERM) }
        _exit(128 + signal)
    }

    /// The program that is waited for; 0 when there is none.
    private static let running = Mutex<pid_t>(0)

    /// Runs a program and waits for it.
    ///
    /// - Returns: its exit code, or nil when it could not be started.
    package static func run(
        _ arguments: [String], isSilent: Bool = false
    ) -> Int32? {
        var child = pid_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        if isSilent {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
        }
        // A signal that is waited for here is the child's own to die of.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        guard posix_spawnp(&child, arguments[0], &actions, &attributes, words, environ) == 0 else {
            return nil
        }
        running.withLock { $0 = child }
        defer { running.withLock { $0 = 0 } }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
        return (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// Gives this process over to another program.
    ///
    /// It comes back only when that cannot be started.
    package static func become(_ arguments: [String]) {
        var words = arguments.map { strdup($0) }
        words.append(nil)
        execv(arguments[0], words)
    }

    /// Where the command itself lies; empty when the system does not tell.
    package static var executableFolder: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(path) }
        let text = String(cString: path)
        return text.lastIndex(of: "/").map { String(text[..<$0]) } ?? ""
    }

    package static var processID: Int { Int(getpid()) }

    package static func quit(_ status: ExitStatus) -> Never { exit(status.rawValue) }

    package static var terminalWidth: Int {
        if let columns = environment("COLUMNS").flatMap({ Int($0, in: 40...100_000) }) {
            return min(columns, 160)
        }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 {
            return min(Int(size.ws_col), 160)
        }
        return 100
    }

    private static func cannotWrite(_ path: String) -> CommandEnd {
        CommandEnd(.cannotWrite, "\(path): cannot be written, because \(lastError()), choose another place")
    }

    private static func lastError() -> String { String(cString: strerror(errno)).lowercased() }
}

// Inside `Shell`, its own `read` and `write` hide the system's.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
