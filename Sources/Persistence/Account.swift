public import Units
public import Engagements

/// Somebody with an account.
public struct Account: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case founder
        case partner
        case `operator`
    }

    public let id: UserID
    public let email: String
    public let kind: Kind
    public let hasTOTP: Bool

    /// Partners and operators see other people's data: a second factor is not optional for them (ASVS 6.3.3).
    public var needsTOTP: Bool { kind != .founder }
}

/// A signed-in browser.
public struct SessionRecord: Hashable, Sendable {
    public let id: String
    public let account: Account
    public let created: Instant
    public let seen: Instant
    public let expires: Instant
    /// Whether the second factor was given, where one is due.
    public let isVerified: Bool
    public let agent: String
    public let csrf: String
    /// When the person last showed that it is still the same one, by a code.
    public let confirmed: Instant

    /// Whether that is recent enough for what must not be done in somebody's absence.
    public func isConfirmed(at moment: Instant) -> Bool {
        moment < confirmed.adding(seconds: Lifetimes.confirmation)
    }
}

/// How long things live.
public enum Lifetimes {
    /// Ten minutes for a sign-in link or code (ASVS 6.5.5).
    public static let signIn: Int64 = 600
    public static let draft: Int64 = 90 * 86_400
    public static let resume: Int64 = 30 * 86_400
    public static let attempts: Int64 = 5
    /// Ten minutes in which nobody is asked again who they are.
    public static let confirmation: Int64 = 600
    /// A year in which a browser that signed in is known.
    public static let knownBrowser: Int64 = 365 * 86_400
    /// Codes tried for one mailbox in a day, by browsers that never signed in to it and apart from that by those that did: of a
    /// million, so that guessing stays hopeless, and nobody who guesses keeps the owner's own browser out.
    public static let attemptsInADay: Int64 = 20

    static func idle(_ kind: Account.Kind) -> Int64 { kind == .operator ? 3_600 : 12 * 3_600 }
    static func absolute(_ kind: Account.Kind) -> Int64 { kind == .operator ? 12 * 3_600 : 7 * 86_400 }
}
