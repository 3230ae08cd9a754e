internal import Credits
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

/// Reads a plan of Terraform.
func readTerraformPlan(_ path: String) throws -> JSON {
    let bytes = try Shell.read(path, limit: 1 << 28)
    do throws(JSONFault) { return try JSON(parsing: bytes) } catch {
        throw CommandEnd(
            .badData, "\(path): cannot be read, because \(error), write it with terraform show -json")
    }
}

/// Whether `--unknown` says that credits pay what nobody knows of.
func paysUnknown(_ word: String) throws -> Bool {
    guard ["cash", "paid"].contains(word) else {
        throw CommandEnd(.usage, "--unknown \(word): write cash or paid")
    }
    return word == "paid"
}

/// Reads charges, grants and the organization, or says all that is wrong with them.
func readCredits(charges: String, grants: String, organization: String?, paysUnknown: Bool = false) throws
    -> CreditsFile
{
    let limit = 1 << 24
    let (chargeBytes, grantBytes) = (
        try Shell.read(charges, limit: limit), try Shell.read(grants, limit: limit)
    )
    let organizationBytes = try organization.map { try Shell.read($0, limit: limit) }
    do throws(Diagnostics) {
        return try CreditsFile(
            charges: chargeBytes, grants: grantBytes, organization: organizationBytes,
            paysUnknown: paysUnknown)
    } catch {
        let first = error.all.first?.path ?? ""
        let path =
            first.hasPrefix("credits")
            ? grants
            : ["organization", "sharing", "accounts", "rule"].contains { first.hasPrefix($0) }
                ? organization ?? charges : charges
        throw CommandEnd(.badData, error.all.map { $0.text(file: path) }.joined(separator: "\n"))
    }
}
