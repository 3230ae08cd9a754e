internal import Terminal
internal import AWSClient
internal import ArgumentParser
internal import Company
internal import Engagements
internal import Filings
internal import Persistence

extension FileVerbs {
    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Where each filing stands, and who holds it; looks at AWS first.",
            discussion: """
                Examples:
                  cloudroute file status company.yaml
                  cloudroute file status company.yaml --track bedrock-poc --offline --json
                """)
        @OptionGroup var options: FilingOptions
        @Flag(help: "Do not look at AWS.")
        var offline = false
        @Option(help: "Seconds to go on looking, until AWS has decided or somebody has to act.")
        var wait = 0

        func run() async throws {
            let desk = try FilingDesk(options)
            guard let opened = try await desk.existing() else {
                throw CommandEnd(
                    .noInput, "nothing of \(desk.file.company.name) was filed yet: see cloudroute file submit"
                )
            }
            let chosen = try options.chosenTrack()
            let tracks = try await opened.engagements.load(opened.scope)?.filings.map(\.track) ?? []
            let shown = chosen.map { [$0] } ?? tracks
            if !offline {
                do {
                    let runtime = opened.runtime
                    for track in shown { try await opened.follow(track, seconds: wait, runtime: runtime) }
                } catch let error as AWSError { throw AWS.end(error) }
            }
            try await printStatus(opened, shown, [], options.output)
        }
    }
}
