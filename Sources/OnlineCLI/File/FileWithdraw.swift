internal import Terminal
internal import AWSClient
internal import ArgumentParser
internal import Company
internal import Engagements

extension FileVerbs {
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a filing back: the benefit application is canceled; that cannot be undone.")
        @OptionGroup var options: FilingOptions
        @Option(help: "Why; AWS is told it.")
        var reason = "Withdrawn by the founder."

        func run() async throws {
            let desk = try FilingDesk(options)
            let track = try options.needTrack()
            guard let opened = try await desk.existing() else {
                throw CommandEnd(.noInput, "nothing of \(desk.file.company.name) was filed")
            }
            try await opened.handle(track, .withdraw(reason: reason))
            do { try await opened.follow(track, seconds: 10, runtime: opened.runtime) } catch let error
                as AWSError
            {
                throw AWS.end(error)
            }
            try await printStatus(opened, [track], [], options.output)
        }
    }
}
