package import StructuredText
public import Units

/// What people tell of a funding that is applied for in Partner Central's pages, where no API leads.
public enum PortalWord: Hashable, Sendable {
    /// It was applied for on a day, under AWS's reference.
    case filed(Day, reference: String)
    /// AWS granted so much.
    case granted(Day, Money, document: String)
    case declined(Day, reason: String)
    /// The credit is on the balance.
    case landed(Day)
    /// The last word was a mistake.
    case undone

    /// With the name of the document that was put beside it, where none was stated.
    package func naming(_ document: String?) -> PortalWord {
        guard let document, case .granted(let day, let amount, let stated) = self, stated.isEmpty else {
            return self
        }
        return .granted(day, amount, document: document)
    }
}

/// A funding that is applied for by the packet, as people have told it.
package struct PortalFiling: Hashable, Sendable {
    /// Oldest first; never empty.
    package internal(set) var words: [PortalWord]

    /// What holds now.
    package var last: PortalWord? { words.last }

    var granted: Money? {
        for case .granted(_, let amount, _) in words { return amount }
        return nil
    }

    var isDeclined: Bool { if case .declined? = last { true } else { false } }
}

extension PortalWord {
    /// What may be told after it; of nothing told the first alone.
    static func mayFollow(_ last: PortalWord?, _ next: PortalWord) -> Bool {
        switch next {
        case .filed: last == nil
        case .granted, .declined: if case .filed? = last { true } else { false }
        case .landed: if case .granted? = last { true } else { false }
        case .undone: last != nil
        }
    }

    /// The day that it tells; nil for what takes something back.
    public var day: Day? {
        switch self {
        case .filed(let day, _), .granted(let day, _, _), .declined(let day, _), .landed(let day): day
        case .undone: nil
        }
    }

    public var text: String {
        switch self {
        case .filed(let day, let reference):
            "applied for in the portal on \(day.text)\(reference.isEmpty ? "" : " as \(reference)")"
        case .granted(let day, let amount, let document):
            "AWS granted \(amount.rounded) on \(day.text)\(document.isEmpty ? "" : " (\(document))")"
        case .declined(let day, let reason):
            "AWS declined on \(day.text)\(reason.isEmpty ? "" : ": \(reason)")"
        case .landed(let day): "the credit is on the balance since \(day.text)"
        case .undone: "what was told last was a mistake"
        }
    }

    package var json: JSON {
        switch self {
        case .filed(let day, let reference): object("filed", day, ("reference", .string(reference)))
        case .granted(let day, let amount, let document):
            object("granted", day, ("amount", .string(amount.exactString)), ("document", .string(document)))
        case .declined(let day, let reason): object("declined", day, ("reason", .string(reason)))
        case .landed(let day): object("landed", day)
        case .undone: .object(["word": "undone"])
        }
    }

    private func object(_ word: String, _ day: Day, _ more: (String, JSON)...) -> JSON {
        .object(
            [.init("word", .string(word)), .init("day", .string(day.text))] + more.map { .init($0.0, $0.1) })
    }

    package init?(json: JSON) {
        let word = json["word"]?.text
        if word == "undone" {
            self = .undone
            return
        }
        guard let day = json["day"]?.text.flatMap({ Day($0) }) else { return nil }
        switch word {
        case "filed": self = .filed(day, reference: json["reference"]?.text ?? "")
        case "granted":
            guard let amount = money(json["amount"]) else { return nil }
            self = .granted(day, amount, document: json["document"]?.text ?? "")
        case "declined": self = .declined(day, reason: json["reason"]?.text ?? "")
        case "landed": self = .landed(day)
        case nil, .some: return nil
        }
    }
}
