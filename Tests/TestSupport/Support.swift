public import Company
internal import Foundation
public import Planning
public import RulePacks
internal import StructuredText
public import Units

/// Where things lie in the repository.
public enum Repository {
    public static let root: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        parts.removeLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    public static let exampleNames = [
        "revenue-ops-series-a", "bootstrapped-ai", "pre-revenue", "seed-accelerator", "silo-30-customers",
        "leaving-gcp", "series-b-eleven-years", "vague", "small-spend-large-award",
    ]

    public static func examplePath(_ name: String) -> String { "\(root)/Examples/\(name).yaml" }

    public static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Python with what `scripts/setup tests` installs.
    public static var python: String { "\(root)/.venv/bin/python" }
}

/// The rules every test plans by.
public let book: RuleBook = {
    do throws(RuleDataError) {
        return try RuleBook.embedded()
    } catch {
        fatalError("\(error.file): \(error.diagnostics.map { $0.text(file: error.file) })")
    }
}()

/// The day of the golden plans.
public let goldenDay = Day(number: 20_780)

public func example(_ name: String) throws -> CompanyFile {
    try CompanyFile(try Repository.bytes(Repository.examplePath(name)))
}

public func companyFile(_ text: String) throws -> CompanyFile { try CompanyFile(Array(text.utf8)) }

public func plan(_ file: CompanyFile) -> Plan { Planner(book).plan(file.company, asOf: goldenDay) }

/// A company file of eight answers; `company`, `hosting`, `stack` and `more` add lines of YAML to it.
public func minimalCompany(
    stage: String = "seed", company: String = "", hosting: String = "", stack: String = "",
    tenancy: String = "{model: pool, tenants_now: 10, tenants_m12: 40}",
    summary: String = "B2B SaaS for warehouse teams that forecasts stock by store and week.",
    more: String = ""
) -> String {
    """
    schema: credit-application/1
    company:
      website: https://company.example
      email: cto@company.example
      country: US
      founded: 2023
      stage: \(stage)
    \(company)
    hosting:
      now: [aws]
    \(hosting)
    product: {summary: "\(summary)"}
    stack:
      tenancy: \(tenancy)
    \(stack)
    \(more)
    """
}

/// What a program wrote and how it ended.
public struct ProgramResult: Sendable {
    public let status: Int32
    public let output: String
    public let errors: String
}

/// Runs a program to its end.
public func run(
    _ program: String, _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    in folder: String? = nil
) throws -> ProgramResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    var all = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH", "LLVM_PROFILE_FILE"] { all[name] = nil }
    all["LLVM_PROFILE_FILE"] = "/dev/null"
    for (name, value) in environment { all[name] = value }
    process.environment = all
    let scratch = try Scratch()
    let output = "\(scratch.path)/out"
    let errors = "\(scratch.path)/err"
    let source = "\(scratch.path)/in"
    for (path, bytes) in [(output, []), (errors, []), (source, input ?? [])] {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle(forReadingAtPath: source)
    try process.run()
    process.waitUntilExit()
    return ProgramResult(
        status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: String(decoding: try Repository.bytes(output), as: UTF8.self),
        errors: String(decoding: try Repository.bytes(errors), as: UTF8.self))
}

/// A folder that goes away with its owner.
public final class Scratch: Sendable {
    public let path: String

    public init() throws {
        path = NSTemporaryDirectory() + "/cloudroute-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    public func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    public func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }
}
