internal import AWSModels
internal import StructuredText
internal import Units

/// Why there are no credentials.
public struct CredentialError: Error, Sendable, CustomStringConvertible {
    /// What was tried and what to do, in a sentence for people; it holds no secret.
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// What the credential chain may look at outside of itself.
public struct CredentialSources: Sendable {
    /// A variable of the environment; nil when it is not set.
    public let environment: @Sendable (String) -> String?
    /// The text of a file; nil when there is none that can be read.
    public let file: @Sendable (String) -> String?
    /// What a command prints, run by the shell's words without a shell; nil when it fails.
    public let process: @Sendable (String) async -> String?
    public let transport: Transport
    /// Now, in milliseconds since 1970.
    public let now: @Sendable () -> Int64

    public init(
        environment: @escaping @Sendable (String) -> String?, file: @escaping @Sendable (String) -> String?,
        process: @escaping @Sendable (String) async -> String?, transport: Transport,
        now: @escaping @Sendable () -> Int64
    ) {
        self.environment = environment
        self.file = file
        self.process = process
        self.transport = transport
        self.now = now
    }
}

/// Finds credentials in the order of AWS's own tools, keeps them, and renews them before they end.
public actor CredentialChain {
    private let sources: CredentialSources
    private let profile: String?
    private let region: String
    private var current: Credentials?
    private var underway: Task<Credentials, any Error>?

    /// - Parameter profile: of the shared files; nil takes `AWS_PROFILE`, else `default`.
    public init(_ sources: CredentialSources, profile: String? = nil, region: String = "us-east-1") {
        self.sources = sources
        self.profile = profile
        self.region = region
    }

    /// Credentials that hold for five more minutes at least.
    ///
    /// - Throws: ``CredentialError``.
    public func credentials() async throws -> Credentials {
        if let current, current.expires.map({ $0 - sources.now() > 300_000 }) ?? true { return current }
        // Many callers at once lead to one look.
        if let underway { return try await underway.value }
        let task = Task { try await find() }
        underway = task
        defer { underway = nil }
        let found = try await task.value
        current = found
        return found
    }

    /// Forgets what is kept: the service said that it has expired.
    public func invalidate() { current = nil }

    private func find() async throws -> Credentials {
        let env = sources.environment
        if profile == nil, let key = filled(env("AWS_ACCESS_KEY_ID")),
            let secret = filled(env("AWS_SECRET_ACCESS_KEY"))
        {
            return Credentials(
                accessKeyID: key, secretAccessKey: secret, sessionToken: filled(env("AWS_SESSION_TOKEN")),
                origin: "environment")
        }
        let files = SharedFiles(sources)
        let named = profile ?? filled(env("AWS_PROFILE"))
        if let settings = files.profile(named ?? "default") {
            if let found = try await fromProfile(named ?? "default", settings, files, visited: []) {
                return found
            }
        } else if let named {
            throw CredentialError(
                "there is no profile \(named): write [profile \(named)] into \(files.configPath), or unset AWS_PROFILE"
            )
        }
        if let found = try await container() { return found }
        if let found = try await instance() { return found }
        throw CredentialError(
            "no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE with a profile in \(files.configPath)"
        )
    }

    private func fromProfile(
        _ name: String, _ settings: [String: String], _ files: SharedFiles, visited: [String]
    ) async throws -> Credentials? {
        if let role = settings["role_arn"] {
            guard !visited.contains(name), visited.count < 5 else {
                throw CredentialError("profile \(name) leads back to itself by source_profile")
            }
            let base: Credentials
            if let source = settings["source_profile"] {
                guard let inner = files.profile(source) else {
                    throw CredentialError(
                        "profile \(name) names the source_profile \(source), which is not there")
                }
                // A profile may name itself: its own keys, its own role.
                if source == name, let keys = keys(inner, name) {
                    base = keys
                } else if let found = try await fromProfile(source, inner, files, visited: visited + [name]) {
                    base = found
                } else {
                    throw CredentialError(
                        "the source_profile \(source) of profile \(name) has no credentials")
                }
            } else {
                switch settings["credential_source"] {
                case "Environment":
                    guard let key = filled(sources.environment("AWS_ACCESS_KEY_ID")),
                        let secret = filled(sources.environment("AWS_SECRET_ACCESS_KEY"))
                    else {
                        throw CredentialError(
                            "profile \(name) takes credentials from the environment, which has none")
                    }
                    base = Credentials(
                        accessKeyID: key, secretAccessKey: secret,
                        sessionToken: filled(sources.environment("AWS_SESSION_TOKEN")))
                case "EcsContainer":
                    guard let found = try await container() else {
                        throw CredentialError(
                            "profile \(name) takes credentials from the container, which has none")
                    }
                    base = found
                case "Ec2InstanceMetadata":
                    guard let found = try await instance() else {
                        throw CredentialError(
                            "profile \(name) takes credentials from the instance, which has none")
                    }
                    base = found
                default:
                    throw CredentialError(
                        "profile \(name) has a role_arn but neither source_profile nor credential_source")
                }
            }
            return try await assumeRole(
                role, externalID: settings["external_id"],
                session: settings["role_session_name"] ?? "cloudroute",
                seconds: settings["duration_seconds"].flatMap { Int($0, in: 900...43_200) } ?? 3_600,
                with: base,
                region: settings["region"] ?? region, origin: "profile \(name), role \(role)")
        }
        if let found = keys(settings, name) { return found }
        if let command = settings["credential_process"] { return try await fromProcess(command, name) }
        return nil
    }

    private func keys(_ settings: [String: String], _ name: String) -> Credentials? {
        guard let key = filled(settings["aws_access_key_id"]),
            let secret = filled(settings["aws_secret_access_key"])
        else { return nil }
        return Credentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: filled(settings["aws_session_token"]),
            origin: "profile \(name)")
    }

    private func fromProcess(_ command: String, _ profile: String) async throws -> Credentials {
        guard let text = await sources.process(command), let json = try? JSON(parsing: text),
            json["Version"] == .integer(1), let key = json["AccessKeyId"]?.text,
            let secret = json["SecretAccessKey"]?.text
        else {
            throw CredentialError(
                "the credential_process of profile \(profile) printed no credentials: run it by hand and see that it prints JSON with Version 1, AccessKeyId and SecretAccessKey"
            )
        }
        return Credentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: json["SessionToken"]?.text,
            expires: json["Expiration"]?.text.flatMap { Timestamp($0).milliseconds },
            origin: "process of profile \(profile)")
    }

    /// A role's credentials, by STS AssumeRole with the external id that its trust policy asks for.
    public func assumeRole(
        _ role: String, externalID: String?, session: String, seconds: Int, with base: Credentials,
        region: String, origin: String
    ) async throws -> Credentials {
        var form = [
            ("Action", "AssumeRole"), ("Version", "2011-06-15"), ("RoleArn", role),
            ("RoleSessionName", session), ("DurationSeconds", String(seconds)),
        ]
        if let externalID { form.append(("ExternalId", externalID)) }
        let endpoint = Endpoint.resolve("sts", region: region, environment: sources.environment)
        let request = WireRequest(
            method: "POST", scheme: endpoint.scheme, host: endpoint.host, port: endpoint.port,
            path: endpoint.path.isEmpty ? "/" : endpoint.path,
            headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
            body: Array(form.map { "\($0.0)=\(uriEncoded($0.1))" }.joined(separator: "&").utf8))
        let signed = SigV4(region: region, service: "sts").sign(request, with: base, at: sources.now())
            .request
        let response: WireResponse
        do { response = try await sources.transport.send(signed, 10) } catch {
            throw CredentialError("STS could not be reached to assume \(role): \(error.text)")
        }
        let document = XMLElement.document(response.body)
        guard response.status == 200, let found = document?.first("Credentials"),
            let key = found.first("AccessKeyId")?.text, let secret = found.first("SecretAccessKey")?.text
        else {
            let code = document?.first("Code")?.text ?? "HTTP \(response.status)"
            let text = document?.first("Message")?.text ?? ""
            throw CredentialError(
                "STS refused to assume \(role): \(code) \(text.prefix(300)); check its trust policy and the external_id"
            )
        }
        return Credentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: found.first("SessionToken")?.text,
            expires: found.first("Expiration").flatMap { Timestamp($0.text).milliseconds }, origin: origin)
    }

    /// ECS and EKS: an address in the environment answers with credentials.
    private func container() async throws -> Credentials? {
        let env = sources.environment
        let address: String
        if let relative = filled(env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")) {
            address = "http://169.254.170.2" + relative
        } else if let full = filled(env("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            address = full
        } else {
            return nil
        }
        guard let url = parsedURL(address), url.scheme == "https" || Self.isLocal(url.host) else {
            throw CredentialError(
                "AWS_CONTAINER_CREDENTIALS_FULL_URI leads outside over http: credentials are only fetched from this machine or over https"
            )
        }
        var headers = [("Accept", "application/json")]
        if let path = filled(env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")), let token = sources.file(path) {
            headers.append(("Authorization", String(token.filter { !$0.isNewline })))
        } else if let token = filled(env("AWS_CONTAINER_AUTHORIZATION_TOKEN")) {
            headers.append(("Authorization", token))
        }
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        guard
            let response = try? await sources.transport.send(
                WireRequest(
                    method: "GET", scheme: url.scheme, host: url.host, port: url.port,
                    path: url.path.isEmpty ? "/" : url.path, query: query, headers: headers), 5),
            response.status == 200, let found = Self.metadata(response.body, "container")
        else { throw CredentialError("the container's credential address does not answer with credentials") }
        return found
    }

    /// EC2: the instance's role by the metadata service, version 2 (with a session token).
    private func instance() async throws -> Credentials? {
        let env = sources.environment
        if env("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true" { return nil }
        let base = filled(env("AWS_EC2_METADATA_SERVICE_ENDPOINT")) ?? "http://169.254.169.254"
        guard let url = parsedURL(base) else { return nil }
        func request(_ method: String, _ path: String, _ headers: [(name: String, value: String)])
            -> WireRequest
        {
            WireRequest(
                method: method, scheme: url.scheme, host: url.host, port: url.port, path: url.path + path,
                headers: headers)
        }
        guard
            let session = try? await sources.transport.send(
                request("PUT", "/latest/api/token", [("X-aws-ec2-metadata-token-ttl-seconds", "21600")]), 1),
            session.status == 200
        else { return nil }
        let header = [
            (name: "X-aws-ec2-metadata-token", value: String(decoding: session.body, as: UTF8.self))
        ]
        let folder = "/latest/meta-data/iam/security-credentials/"
        guard let names = try? await sources.transport.send(request("GET", folder, header), 2),
            names.status == 200,
            let role = String(decoding: names.body, as: UTF8.self).split(whereSeparator: \.isNewline).first,
            let answer = try? await sources.transport.send(
                request("GET", folder + uriEncoded(String(role)), header), 2), answer.status == 200
        else { return nil }
        return Self.metadata(answer.body, "instance role \(role)")
    }

    private static func metadata(_ body: [UInt8], _ origin: String) -> Credentials? {
        guard let json = try? JSON(parsing: body), let key = json["AccessKeyId"]?.text,
            let secret = json["SecretAccessKey"]?.text
        else { return nil }
        return Credentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: json["Token"]?.text,
            expires: json["Expiration"]?.text.flatMap { Timestamp($0).milliseconds }, origin: origin)
    }

    private static func isLocal(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") || host == "169.254.170.2"
            || host == "169.254.170.23" || host == "fd00:ec2::23"
    }

    private func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}

/// `~/.aws/config` and `~/.aws/credentials`.
struct SharedFiles {
    let configPath: String
    private var profiles: [String: [String: String]] = [:]

    init(_ sources: CredentialSources) {
        let home = sources.environment("HOME") ?? ""
        func path(_ variable: String, _ name: String) -> String {
            if let text = sources.environment(variable), !text.isEmpty {
                return text.hasPrefix("~/") ? home + text.dropFirst() : text
            }
            return "\(home)/.aws/\(name)"
        }
        configPath = path("AWS_CONFIG_FILE", "config")
        read(sources.file(configPath) ?? "", isConfig: true)
        // Where both have a key, the credentials file wins.
        read(sources.file(path("AWS_SHARED_CREDENTIALS_FILE", "credentials")) ?? "", isConfig: false)
    }

    func profile(_ name: String) -> [String: String]? { profiles[name] }

    private mutating func read(_ text: String, isConfig: Bool) {
        var section: String?
        for raw in text.split(whereSeparator: \.isNewline) {
            let line = trimmed(raw)
            guard let first = line.first, first != "#", first != ";" else { continue }
            if first == "[" {
                let name = trimmed(line.dropFirst().prefix { $0 != "]" })
                if isConfig, name.hasPrefix("profile ") {
                    section = String(trimmed(name.dropFirst(8)))
                } else if !isConfig || name == "default" {
                    section = String(name)
                } else {
                    section = nil
                }
                if let section, profiles[section] == nil { profiles[section] = [:] }
            } else if let section, let equals = line.firstIndex(of: "="), raw.first?.isWhitespace != true {
                let key = trimmed(line[..<equals]).lowercased()
                var value = trimmed(line[line.index(after: equals)...])
                // A comment needs a space before it, so that a secret may hold a '#'.
                for mark in [" #", " ;"] {
                    if let range = value.firstRange(of: mark) { value = trimmed(value[..<range.lowerBound]) }
                }
                profiles[section]?[key] = String(value)
            }
        }
    }

    private func trimmed(_ text: some StringProtocol) -> Substring {
        let text = Substring(text)
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return text[start...end]
    }
}
