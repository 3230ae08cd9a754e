internal import FilingWork
internal import Services
internal import Terminal
internal import ArgumentParser
internal import Cryptography
internal import Persistence
internal import StructuredText

extension FileVerbs {
    struct EventIn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "event",
            abstract:
                "Take in an EventBridge event of Partner Central: the filing it is about is looked at at once.",
            discussion: """
                Examples:
                  cloudroute file event event.json
                """)
        @Argument(help: "The event's envelope (JSON), or - for standard input.")
        var event: String
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "One JSON document on standard output.")
        var json = false

        func run() async throws {
            let envelope: JSON
            do { envelope = try JSON(parsing: try Shell.read(event)) } catch let fault as JSONFault {
                throw CommandEnd(.badData, "\(event): is no JSON, because \(fault)")
            }
            guard let id = partnerCentralSubject(envelope) else {
                throw CommandEnd(.badData, "\(event): is no event of aws.partnercentral-selling or -benefits")
            }
            let home = try Home()
            let store = FilingStore(try home.database(), sealer: try home.sealer(), random: .system)
            let count = try await store.wake(id, at: wallClock())
            var failure: String?
            if count > 0 {
                let worker = FilingWorker(
                    engagements: EngagementStore(try home.database(), random: .system), filings: store,
                    runtime: AWS.runtime(profile: profile, isVerbose: false), now: { wallClock() })
                failure = try await worker.turn().failures.first
            }
            let outcome = failure.map { "could not be looked at yet (\($0)) and will be" } ?? "looked at"
            Shell.print(
                json
                    ? JSON.object([
                        "subject": .string(id), "filings": .integer(count), "failure": .optional(failure),
                    ]).pretty
                    : "\(id): \(count) filings \(outcome)\n")
        }
    }
}
