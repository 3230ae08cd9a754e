internal import StructuredText
public import Units

/// A message of the thread between a founder's people and the partner that took their application on.
public struct MatchMessage: Hashable, Sendable {
    /// Which of the two sides wrote it.
    public enum Side: String, CaseIterable, Sendable { case founder, partner }

    /// How many the engagement keeps beside its log, the newest.
    public static let kept = 200

    public let id: ItemID
    public let side: Side
    public let text: String
    public let at: Instant
    /// The offer under which it was written: another partner never reads it.
    public let offer: Int

    public init(id: ItemID, side: Side, text: String, at: Instant, offer: Int) {
        (self.id, self.side, self.text, self.at, self.offer) = (id, side, text, at, offer)
    }
}

extension MatchMessage {
    var json: JSON {
        .object([
            "id": .string(id.text), "side": .string(side.rawValue), "text": .string(text),
            "at": .integer(Int(at.milliseconds)), "offer": .integer(offer),
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text.flatMap({ ItemID($0) }),
            let side = json["side"]?.text.flatMap(Side.init), let text = json["text"]?.text,
            let at = json["at"]?.whole, let offer = json["offer"]?.whole
        else { return nil }
        self.init(
            id: id, side: side, text: text, at: Instant(milliseconds: Int64(at)), offer: offer)
    }
}
