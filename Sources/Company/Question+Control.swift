extension Question {
    /// What kind of answer a question takes, for whoever draws a form.
    public enum Control: Hashable, Sendable {
        case text(longest: Int)
        case email
        case website
        /// One of ``Question/choices``.
        case choice
        /// Any of ``Question/choices``.
        case choices
        case integer(ClosedRange<Int>)
        case money
        case yesOrNo
        case month
        case day
    }

    public var control: Control {
        guard var shape = CompanySchema.shape(at: pathSteps(path)) else { return .text(longest: 0) }
        if let itemKey, let item = shape.item(itemKey) { shape = item }
        switch shape {
        case .text(let longest): return .text(longest: longest)
        case .email: return .email
        case .website: return .website
        case .country: return .text(longest: 60)
        case .region: return .text(longest: 30)
        case .choice: return .choice
        case .list(let item, _): return item.values == nil ? .text(longest: 400) : .choices
        case .integer(let range): return .integer(range)
        case .quantity, .money: return .money
        case .flag: return .yesOrNo
        case .month: return .month
        case .day: return .day
        case .group: return .text(longest: 0)
        }
    }

    /// The screen of the web intake that asks it, from 1 to 6.
    public var screen: Int {
        switch number {
        case ...7: 1
        case 8...10: 2
        case 11...15: 3
        case 16: 4
        case 17...18: 5
        default: 6
        }
    }

    /// The questions of a screen that the answers so far call for.
    ///
    /// Consent is not among them: it is given where a partner is looked for, field by field, and in one place only.
    public static func asked(on screen: Int, in draft: CompanyDraft) -> [Question] {
        all.filter {
            $0.screen == screen && $0.path != "consent.share_with_partner" && $0.isAsked(draft)
        }
    }
}
