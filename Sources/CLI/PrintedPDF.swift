internal import Terminal
internal import ArgumentParser
package import Units

/// Prints a page as tagged PDF; nil when there is no WeasyPrint.
func printPDF(_ page: String, to path: String, asOf: Day) throws -> [UInt8]? {
    let program = weasyPrint()
    // The day is put into the child's environment alone: a server has threads that read its own.
    let status = Shell.run(
        [
            "env", "SOURCE_DATE_EPOCH=\(asOf.number * 86_400)", "timeout", "60", program, "--quiet",
            "--pdf-variant", "pdf/ua-1", page, path,
        ])
    guard let status, status != 127 else { return nil }
    guard status == 0 else {
        throw CommandEnd(
            .unavailable,
            "\(path): WeasyPrint (\(program)) ended with \(status); run cloudroute doctor, or use --no-pdf")
    }
    return try Shell.read(path, limit: 1 << 26)
}

/// The same for a page in memory, by way of a folder that is gone afterwards.
package func printedPDF(_ page: [UInt8], asOf: Day) throws -> [UInt8]? {
    let folder = try Shell.makeTemporaryFolder()
    defer { Shell.removeTree(folder) }
    try Shell.write(page, to: "\(folder)/page.html")
    return try printPDF("\(folder)/page.html", to: "\(folder)/page.pdf", asOf: asOf)
}

/// How this installation prints pages; nil when there is no WeasyPrint.
package func pagePrinter() -> (@Sendable (_ page: [UInt8], _ day: Day) throws -> [UInt8]?)? {
    let program = weasyPrint()
    // Looked for and not run: a server that starts waits for no Python.
    let folders = (Shell.environment("PATH") ?? "").split(separator: ":")
    guard
        program.contains("/")
            ? Shell.exists(program) : folders.contains(where: { Shell.exists("\($0)/\(program)") })
    else { return nil }
    return { try printedPDF($0, asOf: $1) }
}

/// The program that prints PDFs: what the environment names, else the one of the project that the command was built in,
/// else the one on the path.
func weasyPrint() -> String {
    if let named = Shell.environment("CLOUDROUTE_WEASYPRINT"), !named.isEmpty { return named }
    var folder = Shell.executableFolder[...]
    while let slash = folder.lastIndex(of: "/") {
        let candidate = "\(folder)/.venv/bin/weasyprint"
        if Shell.exists(candidate) { return candidate }
        folder = folder[..<slash]
    }
    return "weasyprint"
}
