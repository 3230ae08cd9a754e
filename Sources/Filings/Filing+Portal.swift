internal import Units

extension Filing {
    /// Whether the funding is applied for in the portal, and what is told of it may be told now: the record is approved, and where
    /// the opportunity goes by the API, AWS has approved that.
    public var isForPortal: Bool {
        if portal != nil { return !isWithdrawing && !isWithdrawn }
        guard !isWithdrawing, !isWithdrawn, packet.benefit == nil, approved?.benefit == nil, approved != nil
        else { return false }
        return opportunity == nil || opportunity?.reviewStatus == "Approved"
    }

    /// Why a word of people's cannot be told now; nil when it can.
    package func refusal(of word: PortalWord) -> String? {
        guard isForPortal else {
            return
                "That is told of a record that the founder approved and whose funding is applied for in the portal."
        }
        if case .undone = word, opportunity?.stage == "Closed Lost" {
            return "The opportunity is closed as lost at AWS: file the track anew."
        }
        guard PortalWord.mayFollow(portal?.last, word) else {
            return portal?.last.map { "What is known is: \($0.text)." }
                ?? "First tell when it was applied for."
        }
        if let before = portal?.last?.day, let day = word.day, day < before {
            return "It cannot be before \(before.text)."
        }
        return nil
    }

    /// Where it stands by what people told.
    var told: (state: TrackState, holder: Holder, amount: Money?, note: String)? {
        guard let last = portal?.last else { return nil }
        switch last {
        case .filed: return (.inReview, .aws, nil, last.text)
        case .granted(_, let amount, _):
            return (.approved, amount.isZero ? .nobody : .founder, amount, last.text)
        case .declined: return (.declined, .nobody, nil, last.text)
        case .landed: return (isExpired ? .expired : .landed, .nobody, portal?.granted, last.text)
        case .undone: return nil
        }
    }
}
