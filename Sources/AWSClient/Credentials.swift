/// Keys to sign with; they never appear in a description.
public struct Credentials: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    public let accessKeyID: String
    public let secretAccessKey: String
    public let sessionToken: String?
    /// When they end, in milliseconds since 1970; nil for long-lived ones.
    public let expires: Int64?
    /// Where they came from, for people: "environment", "profile partner".
    public let origin: String

    public init(
        accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil, expires: Int64? = nil,
        origin: String = "given"
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expires = expires
        self.origin = origin
    }

    public var description: String { "credentials from \(origin)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
