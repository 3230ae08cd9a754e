internal import Terminal
package import ArgumentParser
package import RulePacks
internal import StructuredText

/// What every command that plans can be told.
package struct PlanOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: "Day to plan for, as YYYY-MM-DD; today when left out.")
    package var asOf: String?

    @Option(help: "A rule pack to add, or to put in the place of the one with the same id.")
    package var rules: String?

    @Option(help: "Whose reading tables are drawn by: market, aws, user, or a pack's id.")
    package var pack: String?

    package init() {}

    package func book() throws -> RuleBook {
        let book = try added(to: try embeddedBook())
        guard let pack else { return book }
        guard let led = book.led(by: pack) else {
            let ids = book.packs.map(\.id).joined(separator: ", ")
            throw CommandEnd(.usage, "--pack \(pack): no such pack; write market, aws or one of \(ids)")
        }
        return led
    }

    private func added(to book: RuleBook) throws -> RuleBook {
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
