internal import Dossiers

/// What the matched partner says that it delivers, in its own words: the record says it as the partner's.
public struct PartnersSolution: Sendable {
    let partner: String
    let text: String

    /// - Returns: nil when the partner stated nothing.
    public init?(partner: String, stated text: String) {
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        (self.partner, self.text) = (partner, text)
    }

    var sentence: String { ended("\(partner) delivers it: \(text)") }
}
