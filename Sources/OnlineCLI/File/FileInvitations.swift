internal import AWSClient
internal import ArgumentParser
internal import CLI
internal import FilingWork
internal import Filings
internal import StructuredText
internal import Terminal

extension FileVerbs {
    struct Invitations: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opportunities that AWS offers to the partner: list, accept or refuse them.",
            discussion: """
                Examples:
                  cloudroute file invitations
                  cloudroute file invitations --accept engi-0000000000000
                  cloudroute file invitations --refuse engi-0000000000000 --reason "Customer problem unclear"

                What is accepted becomes an opportunity of the partner: go on with it for a track by file submit --join.
                """)
        @Option(help: "Accept this invitation.")
        var accept: String?
        @Option(help: "Refuse this invitation.")
        var refuse: String?
        @Option(help: "Why it is refused, in one of AWS's own reasons.")
        var reason: String?
        @Flag(help: "Those too that were answered or have expired.")
        var all = false
        @Flag(help: "In the live catalog; without it the Sandbox is used.")
        var live = false
        @OptionGroup var output: OutputOptions
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?

        func run() async throws {
            let desk = InvitationDesk(
                live ? .live : .sandbox, runtime: AWS.runtime(profile: profile, isVerbose: false))
            do {
                if let accept {
                    guard refuse == nil else { throw CommandEnd(.usage, "--accept or --refuse, not both") }
                    let opportunity = try await desk.accept(accept)
                    tell(accept, "accepted", opportunity)
                } else if let refuse {
                    guard let reason, InvitationDesk.reasons.contains(reason) else {
                        throw CommandEnd(
                            .usage,
                            "--reason: AWS takes \(InvitationDesk.reasons.map { "\"\($0)\"" }.joined(separator: ", "))"
                        )
                    }
                    try await desk.refuse(refuse, reason: reason)
                    tell(refuse, "refused", nil)
                } else {
                    show(try await desk.list(all: all))
                }
            } catch let error as AWSError { throw AWS.end(error) }
        }

        private func tell(_ id: String, _ word: String, _ opportunity: String?) {
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/file-invitations/1", "id": .string(id), "answer": .string(word),
                        "opportunity": .optional(opportunity),
                    ]).pretty)
                return
            }
            let next =
                opportunity.map { ": \($0); cloudroute file submit COMPANY --track TRACK --join \($0)" } ?? ""
            Shell.print("\(id) \(word)\(next)")
        }

        private func show(_ items: [InvitationDesk.Invitation]) {
            if output.json {
                let list = items.map { item in
                    JSON.object([
                        "id": .string(item.id), "title": .string(item.title), "status": .string(item.status),
                        "sender": .string(item.sender), "expires": .string(item.expires),
                        "customer": .optional(item.customer), "problem": .optional(item.problem),
                    ])
                }
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/file-invitations/1", "invitations": .array(list),
                    ]).pretty)
                return
            }
            if items.isEmpty { Shell.print("No invitation\(all ? "" : " waits").") }
            for item in items {
                Shell.print(
                    "\(item.id)  \(item.status), from \(item.sender), until \(item.expires.prefix(10))\n  \(item.customer ?? "customer not told"): \(item.title)\(item.problem.map { "\n  \($0)" } ?? "")"
                )
            }
        }
    }
}
