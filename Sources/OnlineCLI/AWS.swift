internal import Services
internal import Terminal
internal import AWSClient
internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How the command line calls AWS: keys, quotas and clock of this machine.
enum AWS {
    /// - Parameters:
    ///   - profile: of the shared files; nil for the usual chain.
    ///   - isVerbose: whether each call is told on standard error, without anything secret.
    static func runtime(profile: String?, isVerbose: Bool) -> ClientRuntime {
        let clock = ServerClock { wallClock().milliseconds }
        let transport = Transport.live()
        let chain = CredentialChain(
            CredentialSources(
                environment: { Shell.environment($0) },
                file: { path in (try? Shell.read(path)).map { String(decoding: $0, as: UTF8.self) } },
                process: { command in output(of: command) }, transport: transport,
                now: { clock.corrected }), profile: profile)
        return ClientRuntime(
            transport: transport, credentials: { try await chain.credentials() },
            forgetCredentials: { await chain.invalidate() },
            // For a stand-in that throttles nothing; AWS itself keeps its quotas whatever this says.
            quotas: Shell.environment("CLOUDROUTE_AWS_QUOTAS") == "off" ? .none : .published(), clock: clock,
            environment: { Shell.environment($0) },
            sleep: { milliseconds in try await Task.sleep(for: .milliseconds(milliseconds)) },
            log: { entry in
                guard isVerbose else { return }
                Shell.note(
                    "\(entry.service) \(entry.operation) attempt \(entry.attempt): \(entry.outcome), \(entry.milliseconds) ms, request \(entry.requestID ?? "-") \(entry.request)"
                )
            },
            attempts: Shell.environment("AWS_MAX_ATTEMPTS").flatMap { Int($0, in: 1...1_000_000) }.map {
                min($0, 10)
            } ?? 5)
    }

    /// What a credential process prints: its words, quotes honored, are run as they are, by no shell.
    private static func output(of command: String) -> String? {
        var words: [String] = []
        var (word, quote, isOpen): (String, Character?, Bool) = ("", nil, false)
        for character in command {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                isOpen = true
            } else if character.isWhitespace {
                if isOpen || !word.isEmpty { words.append(word) }
                (word, isOpen) = ("", false)
            } else {
                word.append(character)
            }
        }
        if isOpen || !word.isEmpty { words.append(word) }
        guard !words.isEmpty else { return nil }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        var arguments = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        let status = posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
        close(ends[1])
        defer { close(ends[0]) }
        guard status == 0 else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < 1 << 20 {
            let count = read(ends[0], &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        var code: Int32 = 0
        waitpid(child, &code, 0)
        return code == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// The exit that an AWS error amounts to.
    static func end(_ error: AWSError) -> CommandEnd {
        var lines = ["\(error)"]
        for field in error.fields { lines.append("  \(field.name): \(field.code) \(field.message)") }
        switch error.kind {
        case .throttled: lines.append("AWS asks to go slower: run the command again in a minute")
        case .unavailable, .unknownOutcome:
            lines.append("nothing is lost: run the command again, it looks before it repeats anything")
        case .denied:
            lines.append("check the credentials: AWS_PROFILE, AWS_ACCESS_KEY_ID, and that they may do this")
        default: break
        }
        let status: ExitStatus =
            switch error.kind {
            case .throttled, .quota: .tryLater
            case .unavailable, .unknownOutcome: .unavailable
            case .denied: .denied
            default: .badData
            }
        return CommandEnd(status, lines.joined(separator: "\n"))
    }
}
