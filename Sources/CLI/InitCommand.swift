internal import Terminal
internal import ArgumentParser
internal import Company
internal import StructuredText

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Ask the 20 questions and write the company file; or write a commented template.",
        discussion: """
            Examples:
              cloudroute init                         ask, and save into company.yaml after every answer
              cloudroute init acme.yaml               take up a file that was begun
              cloudroute init acme.yaml --no-input    write a template with every field explained
            """)

    @Argument(help: "The file to write.")
    var file = "company.yaml"
    @Flag(name: .customLong("no-input"), help: "Never ask: write the template.")
    var noInput = false

    func run() throws {
        let exists = Shell.exists(file)
        guard !noInput, Shell.inputIsTerminal else {
            if exists {
                throw CommandEnd(
                    .cannotWrite, "\(file): it exists already and was left alone; name another file")
            }
            try Shell.write(CompanyDraft.template(), to: file)
            Shell.note("Wrote the template \(file). Fill it in, then: cloudroute plan \(file)")
            return
        }
        let bytes = exists ? try Shell.read(file) : CompanyDraft.template()
        var draft: CompanyDraft
        do throws(Diagnostics) {
            draft = try CompanyDraft(bytes)
        } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: file) }.joined(separator: "\n"))
        }
        Shell.note(
            "\(exists ? "Taking up" : "New file") \(file). Enter takes the value in brackets or passes on; b goes back; q ends; every answer is saved at once."
        )
        try ask(&draft)
    }

    private func ask(_ draft: inout CompanyDraft) throws {
        var previous: Int?
        // The questions that were asked, for going back; an answer given again takes the place of the first.
        var asked: [Int] = []
        var again: Int?
        while let index = again ?? Question.next(in: draft, after: previous) {
            let question = Question.all[index]
            again = nil
            if let value = draft.answer(to: question) { Shell.note("\n  so far: \(value)") }
            guard let answer = prompt(question), answer != "q" else {
                Shell.note("\nSaved in \(file). Go on with: cloudroute init \(file)")
                return
            }
            if answer == "b" {
                again = asked.popLast() ?? index
                continue
            }
            let isAnswered = draft.answer(to: question) != nil
            let value = answer.isEmpty ? (isAnswered ? nil : question.fallback) : answer
            guard let value else {
                if isAnswered {
                    asked.append(index)
                    previous = index
                } else if question.isRequired {
                    Shell.note("  This one is needed: AWS asks for it.")
                } else {
                    asked.append(index)
                    previous = index
                }
                continue
            }
            do throws(Diagnostics) {
                try draft.set(question, to: question.choices == nil ? question.normalized(value) : value)
            } catch {
                for fault in error.all {
                    Shell.note("  \(fault.problem), because \(fault.reason); \(fault.fix)")
                }
                continue
            }
            try Shell.write(draft.bytes, to: file)
            asked.append(index)
            previous = index
        }
        Shell.note("\nDone: \(file). Next: cloudroute plan \(file), and cloudroute lint \(file)")
    }

    private func prompt(_ question: Question) -> String? {
        var text = "\n\(question.number)/20\(question.isRequired ? "*" : " ") \(question.text)\n"
        for (index, choice) in (question.choices ?? []).enumerated() {
            text += "      \(index + 1)  \(choice)\n"
        }
        if let fallback = question.fallback { text += "      [\(fallback)] " }
        Shell.prompt(text + "> ")
        guard let line = readLine(strippingNewline: true) else { return nil }
        var answer = line[...].drop { $0.isWhitespace }
        while answer.last?.isWhitespace ?? false { answer.removeLast() }
        return String(answer)
    }
}
