package import ArgumentParser
package import Company
package import RulePacks
internal import StructuredText

/// What every command that plans can be told.
package struct PlanOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: "Day to plan for, as YYYY-MM-DD; today when left out.")
    package var asOf: String?

    @Option(help: "A rule pack to add, or to put in the place of the one with the same id.")
    package var rules: String?

    package init() {}

    package func book() throws -> RuleBook {
        let book = try embeddedBook()
        guard let rules else { return book }
        let bytes = try Shell.read(rules)
        do throws(RuleDataError) {
            return try book.adding(userPack: bytes, file: rules)
        } catch {
            throw CommandEnd(
                .badData, error.diagnostics.map { $0.text(file: error.file) }.joined(separator: "\n"))
        }
    }
}

/// How results are shown.
package struct OutputOptions: ParsableArguments {
    @Flag(help: "One JSON document on standard output.")
    package var json = false

    @Option(help: "Colors: auto, always or never. NO_COLOR is honored.")
    package var color: ColorChoice = .auto

    @Flag(name: .customLong("no-input"), help: "Never ask; for scripts.")
    package var noInput = false

    package init() {}

    package var style: Style { Style.detect(color) }
}

/// The rules of this build.
func embeddedBook() throws -> RuleBook {
    do throws(RuleDataError) {
        return try RuleBook.embedded()
    } catch {
        let faults = error.diagnostics.map { $0.text(file: error.file) }.joined(separator: "\n")
        throw CommandEnd(.internalFault, "the rule data of this build cannot be read\n\(faults)")
    }
}

/// Reads a company file, or says all that is wrong with it.
package func readCompany(_ path: String) throws -> CompanyFile {
    let bytes = try Shell.read(path)
    do throws(Diagnostics) {
        return try CompanyFile(bytes)
    } catch {
        let name = path == "-" ? "standard input" : path
        throw CommandEnd(.badData, error.all.map { $0.text(file: name) }.joined(separator: "\n"))
    }
}
