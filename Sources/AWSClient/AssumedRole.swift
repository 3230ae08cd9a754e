extension ClientRuntime {
    /// The same runtime with the keys of a role that somebody grants, for a while.
    ///
    /// - Parameter externalID: what the role's trust policy asks for, so that nobody else can have this server use the role.
    /// - Throws: ``CredentialError`` when the role cannot be assumed, in words for people and without a secret.
    /// - Parameter seconds: how long the keys last; the role that is shipped allows an hour.
    public func assuming(role: String, externalID: String, seconds: Int = 900) async throws -> ClientRuntime {
        let sources = CredentialSources(
            environment: environment, file: { _ in nil }, process: { _ in nil }, transport: transport,
            now: { [clock] in clock.corrected })
        let keys = try await CredentialChain(sources).assumeRole(
            role, externalID: externalID, session: "cloudroute", seconds: seconds,
            with: try await credentials(),
            region: "us-east-1", origin: "role \(role)")
        return ClientRuntime(
            transport: transport, credentials: { keys }, quotas: quotas, clock: clock,
            environment: environment,
            sleep: sleep, jitter: jitter, log: log, attempts: attempts)
    }
}
