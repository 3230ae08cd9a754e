public import RulePacks

/// Facts about a free text alone.
public func facts(aboutText text: String, review: Review) -> Facts {
    var facts = Facts()
    addText(text, review, to: &facts)
    let reading = review.reader.read(text)
    addReading(reading, to: &facts)
    if facts[.textUnread] == .flag(false) {
        facts[.textVague] = .flag(!reading.isConcrete)
        // A concrete text may quote a phrase that means nothing alone.
        if reading.isConcrete { facts[.textGeneric] = .flag(false) }
    }
    if reading.isEnglish, wordCount(text) < review.specificWords { facts[.textGeneric] = .flag(true) }
    return facts
}

/// What a text says and does not; of one that cannot be read nothing is known.
func addReading(_ reading: TextReader.Reading, to facts: inout Facts) {
    facts[.textUnread] = .flag(!reading.isEnglish)
    guard reading.isEnglish else {
        for fact in [
            Fact.textVague, .textGeneric, .textAIEverywhere, .textChatWithData, .textLater, .textSOC2Vague,
        ] {
            facts[fact] = .unknown
        }
        return
    }
    facts[.textService] = .flag(reading.services > 0)
    facts[.textAmount] = .flag(reading.hasAmount || reading.hasTime)
    facts[.textUser] = .flag(reading.hasUser)
}

/// What a text mentions, as facts.
///
/// - Returns: the mentions, for facts that are not about the text alone.
@discardableResult
func addText(_ text: String, _ review: Review, to facts: inout Facts) -> PhraseIndex.Mentions {
    let mentions = review.phraseIndex.mentions(in: text)
    facts[.textVague] = .flag(mentions.contains(.vague) && !mentions.contains(.services))
    facts[.textGeneric] = .flag(mentions.contains(.generic))
    facts[.textAIEverywhere] = .flag(mentions.contains(.aiEverywhere))
    facts[.textChatWithData] = .flag(mentions.contains(.chatWithData))
    facts[.textLater] = .flag(mentions.contains(.later) && putsOffAI(text, review))
    facts[.soc2InText] = .flag(mentions.contains(.soc2))
    facts[.textSOC2Vague] = .flag(mentions.contains(.soc2Vague))
    return mentions
}

/// Whether a sentence puts a decision off that is about the model or its evaluation.
private func putsOffAI(_ text: String, _ review: Review) -> Bool {
    text.split(whereSeparator: { ".!?\n".contains($0) }).contains { sentence in
        let mentions = review.phraseIndex.mentions(in: String(sentence))
        return mentions.contains(.later) && mentions.contains(.ofAI)
    }
}

func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
        // Blank, tab and line breaks.
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
    }
    return count
}
