internal import AWSClient
internal import Company
internal import Engagements
internal import Terminal

extension FilingOptions {
    /// Does something about a filing that there is, follows it for some seconds, and tells where it stands then.
    func carryOut(_ command: FilingCommand) async throws {
        let desk = try FilingDesk(self)
        let track = try needTrack()
        guard let opened = try await desk.existing() else {
            throw CommandEnd(.noInput, "nothing of \(desk.file.company.name) was filed")
        }
        try await opened.handle(track, command)
        do { try await opened.follow(track, seconds: 10, runtime: opened.runtime) } catch let error
            as AWSError
        {
            throw AWS.end(error)
        }
        try await printStatus(opened, [track], [], output)
    }
}
