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
///
/// - Parameter asOf: the day it is read for, as an option gives it; today when it gives none.
package func readCompany(_ path: String, asOf: String? = nil) throws -> CompanyFile {
    let bytes = try Shell.read(path)
    let day = try Shell.asOf(asOf)
    do throws(Diagnostics) {
        return try CompanyFile(bytes, on: day)
    } catch {
        let name = path == "-" ? "standard input" : path
        throw CommandEnd(.badData, error.all.map { $0.text(file: name) }.joined(separator: "\n"))
    }
}
