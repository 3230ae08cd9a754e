internal import Units

extension FilingStore {
    /// Up to where a catalog's changes were asked for.
    package struct Watermark: Sendable {
        /// The latest change, by AWS's own time stamp, in milliseconds since 1970.
        package let moment: Int64
        /// Changes around that moment that were told already.
        package let seen: Set<String>

        package init(moment: Int64, seen: Set<String>) {
            self.moment = moment
            self.seen = seen
        }
    }

    /// Up to where the changes of a catalog were asked for; nil before the first time.
    package func watermark(_ name: String) async throws -> Watermark? {
        try await database.read { session in
            let lines = try session.setting("watermark|\(name)")?.split(separator: "\n").map(String.init)
            guard let lines, let moment = lines.first.flatMap({ Int64($0, in: Int64.momentsInMilliseconds) })
            else { return nil }
            return Watermark(moment: moment, seen: Set(lines.dropFirst()))
        }
    }

    package func setWatermark(_ name: String, to mark: Watermark) async throws {
        let text = ([String(mark.moment)] + mark.seen.sorted()).joined(separator: "\n")
        try await database.write { try $0.set("watermark|\(name)", to: text) }
    }
}
