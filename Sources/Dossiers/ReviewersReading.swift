public import Company
public import Planning
public import RulePacks
public import StructuredText
internal import Units

/// One question that a reviewer would ask.
public struct Finding: Sendable {
    public let question: ReviewerQuestion
    public let mark: Mark
    /// Dotted path in the company file; empty for a free text.
    public let path: String
}

/// The reviewer's questions that a company file raises, the gravest first, then in the order of the file.
public func reviewersReading(_ plan: Plan, file: CompanyFile, book: RuleBook) -> [Finding] {
    // The file is read: what AWS has granted since is no objection to it.
    var facts = plan.facts
    facts[.activateHeld] = .number(Int(clamping: roundedDivision(activateHeld(plan.company).cents, by: 100)))
    return ordered(
        book.review.questions.filter { $0.when.hold(facts) == true }.map { question in
            // A vague phrase is found in the use case, or in the summary when there is none.
            let path =
                question.path == "product.use_case" && !file.states("product.use_case")
                ? "product.summary" : question.path
            return Finding(question: question, mark: file.mark(of: path), path: path)
        })
}

/// The questions that a text alone raises; the place is that of the phrase.
public func reviewersReading(ofText text: String, book: RuleBook) -> [Finding] {
    let facts = facts(aboutText: text, review: book.review)
    let lists: [Fact: PhraseList] = [
        .textVague: .vague, .textGeneric: .generic, .textAIEverywhere: .aiEverywhere,
        .textChatWithData: .chatWithData, .textLater: .later, .textSOC2Vague: .soc2Vague,
    ]
    return ordered(
        book.review.questions.filter { $0.readsText && $0.when.hold(facts) == true }.map { question in
            let phrases =
                question.when.first.flatMap { lists[$0.fact] }.flatMap { book.review.phrases[$0] } ?? []
            return Finding(question: question, mark: place(of: phrases, in: text), path: "")
        })
}

private func ordered(_ findings: [Finding]) -> [Finding] {
    findings.sorted {
        ($1.question.severity, $0.mark, $0.question.id) < ($0.question.severity, $1.mark, $1.question.id)
    }
}

private func place(of phrases: [String], in text: String) -> Mark {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let lowered = line.lowercased()
        for phrase in phrases {
            guard let range = lowered.firstRange(of: phrase) else { continue }
            return Mark(
                line: index + 1, column: lowered.distance(from: lowered.startIndex, to: range.lowerBound) + 1)
        }
    }
    return .start
}

/// The forms in which findings are written.
public enum FindingFormat: String, CaseIterable, Sendable {
    case text
    case json
    case sarif
    case github
}

/// Writes findings for machines; `text` is the terminal's own.
public func document(
    of findings: [Finding], file: String, asOf: String, book: RuleBook, as format: FindingFormat
) -> String {
    switch format {
    case .text:
        return findings.map { finding in
            let question = finding.question
            let sources = question.sources.map { "\($0.id) \($0.asOf.text)" }.joined(separator: ", ")
            return
                "\(file):\(finding.mark.line):\(finding.mark.column): \(question.severity.rawValue) \(question.id) "
                + "\(question.name): \(question.text)\n    costs: \(question.cost)\n    fix:   \(question.fix)\n"
                + "    source: \(sources)\n"
        }
        .joined(separator: "\n")
    case .json:
        return JSON.object([
            "schema": "cloudroute/lint/1",
            "asOf": .string(asOf),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "findings": .array(
                findings.map { finding in
                    .object([
                        "rule": .string(finding.question.id),
                        "name": .string(finding.question.name),
                        "severity": .string(finding.question.severity.rawValue),
                        "where": .object([
                            "file": .string(file), "line": .integer(finding.mark.line),
                            "column": .integer(finding.mark.column), "path": .string(finding.path),
                        ]),
                        "text": .string(finding.question.text),
                        "cost": .string(finding.question.cost),
                        "source": .string(
                            finding.question.sources.map { "\($0.id) (\($0.asOf.text))" }.joined(
                                separator: ", ")),
                        "fix": .string(finding.question.fix),
                    ])
                }),
            "warnings": .array([]),
        ]).pretty
    case .sarif: return sarif(findings, file).pretty
    case .github:
        return findings.map { finding in
            let level = finding.question.severity == .note ? "notice" : finding.question.severity.rawValue
            let text = "\(finding.question.text); fix: \(finding.question.fix)"
            return "::\(level) file=\(property(file)),line=\(finding.mark.line),col=\(finding.mark.column),"
                + "title=\(property(finding.question.id + " " + finding.question.name))::\(message(text))\n"
        }
        .joined()
    }
}

private func sarif(_ findings: [Finding], _ file: String) -> JSON {
    var rules: [ReviewerQuestion] = []
    for finding in findings where !rules.contains(where: { $0.id == finding.question.id }) {
        rules.append(finding.question)
    }
    return .object([
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": .array([
            .object([
                "tool": .object([
                    "driver": .object([
                        "name": "cloudroute",
                        "rules": .array(
                            rules.map {
                                .object([
                                    "id": .string($0.id), "name": .string($0.name),
                                    "shortDescription": .object(["text": .string($0.text)]),
                                    "help": .object(["text": .string($0.fix)]),
                                ])
                            }),
                    ])
                ]),
                "results": .array(
                    findings.map { finding in
                        .object([
                            "ruleId": .string(finding.question.id),
                            "level": .string(finding.question.severity.rawValue),
                            "message": .object([
                                "text": .string("\(finding.question.text). \(finding.question.cost).")
                            ]),
                            "locations": .array([
                                .object([
                                    "physicalLocation": .object([
                                        "artifactLocation": .object(["uri": .string(file)]),
                                        "region": .object([
                                            "startLine": .integer(finding.mark.line),
                                            "startColumn": .integer(finding.mark.column),
                                        ]),
                                    ])
                                ])
                            ]),
                        ])
                    }),
            ])
        ]),
    ])
}

/// GitHub's escapes of a workflow command's message.
private func message(_ text: String) -> String {
    text.map { character -> String in
        switch character {
        case "%": "%25"
        case "\r": "%0D"
        case "\n": "%0A"
        default: String(character)
        }
    }
    .joined()
}

private func property(_ text: String) -> String {
    message(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
}
