/// A sentence with the fields of the company file that it was made from.
public struct Sentence: Sendable {
    /// What a sentence of an application is about, in the order in which a reviewer reads.
    package enum Part: String, CaseIterable, Sendable {
        case problem = "Business problem"
        case company = "Company"
        case solution = "Solution and scope"
    }

    public let text: String
    public let inputs: [String]
    package let part: Part

    package init(text: String, inputs: [String], part: Part) {
        self.text = text
        self.inputs = inputs
        self.part = part
    }
}

/// The sentences of a text, each with its own end.
func separateSentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var characters = Array(text)[...]
    while let character = characters.popFirst() {
        current.append(character)
        // A full stop inside a name or a number is no end.
        guard ".!?".contains(character), characters.first?.isWhitespace ?? true else { continue }
        sentences.append(current)
        current = ""
        characters = characters.drop(while: \.isWhitespace)
    }
    if current.contains(where: { !$0.isWhitespace }) { sentences.append(current) }
    return sentences
}

/// A founder's sentence with a full stop, when it has no end of its own.
package func ended(_ text: String) -> String {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return text }
    return ".!?\u{201D}\"".contains(last) ? text : text + "."
}
