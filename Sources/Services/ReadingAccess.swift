public import AWSClient

/// How a server reads the accounts of companies whose founders granted it a role: with whose keys it takes the roles.
public struct ReadingAccess: Sendable {
    let runtime: ClientRuntime

    public init(runtime: ClientRuntime) { self.runtime = runtime }
}
