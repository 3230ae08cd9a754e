internal import Terminal
internal import ArgumentParser
package import Company
internal import RulePacks
internal import StructuredText

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
