package import Units

/// One of the ways a founder can go: alone, with a partner, or with everything.
public struct Outcome: Sendable {
    /// How far a subject is in the scope of a way.
    package enum Scope: String, CaseIterable, Sendable {
        case none, partial, full
    }

    public let id: String
    public let name: String
    public let tracks: [TrackID]
    public let founderMinutes: Int
    /// What it costs the founder.
    package let cost: Money
    /// Who attests, and with what ceiling it is reviewed.
    package let queue: String
    package let soc2: (scope: Scope, text: String)
    package let bedrock: (scope: Scope, text: String)
    /// Whether the tenancy model is looked at.
    package let tenancy: String
    public let text: String
    public let sources: [Source]

    /// What ``row`` tells, in its order.
    package static let rowTitles = ["Queue", "Your time", "Cost", "SOC 2", "Bedrock", "Tenancy"]

    /// What it takes and covers, in words.
    package var row: [String] {
        [queue, "\(founderMinutes) min", cost.rounded, soc2.text, bedrock.text, tenancy]
    }
}
