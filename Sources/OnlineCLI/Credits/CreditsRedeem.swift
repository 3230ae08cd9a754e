internal import Services
internal import Terminal
internal import Filings
internal import AWSClient
internal import ArgumentParser
internal import Engagements
internal import FilingWork
internal import Persistence
internal import RulePacks
internal import StructuredText
internal import Units

extension CreditsVerbs {
    struct Redeem: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring a received code onto the balance of the account it is for.",
            discussion: """
                Examples:
                  cloudroute credits redeem
                  cloudroute credits redeem --company "Pipeline Harbor" --track bedrock-poc --show

                It needs the keys of the account that receives the credit. The intent is recorded first, then the code is sent,
                then the balance decides: a code is never sent twice without a look. --show prints the code, once, instead.
                """)
        @Argument(help: "The code's name as credits list shows it; the only one when left out.")
        var code: String?
        @Option(help: "Only codes of this company.")
        var company: String?
        @Option(help: "Only codes of this track.")
        var track: String?
        @Flag(help: "Print the code on standard output, once, and send nothing.")
        var show = false
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS, without the code.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            // Codes of companies that came by the web are redeemed when the company is named.
            let folder = try await CreditFolder(everybody: company != nil)
            let fitting = folder.codes.filter { item in
                (code == nil || item.code.id.hasPrefix(code ?? ""))
                    && (company == nil || item.company == company)
                    && (track == nil || item.track.rawValue == track)
            }
            let open = fitting.filter { $0.code.state != .redeemed }
            guard let item = open.first ?? fitting.first else {
                throw CommandEnd(.noInput, "no such code was received: see cloudroute credits list")
            }
            guard open.count <= 1 else {
                throw CommandEnd(
                    .usage,
                    "several codes are open: name one of \(open.map { String($0.code.id.prefix(12)) }.joined(separator: ", "))"
                )
            }
            do {
                if show { return try await reveal(item, folder) }
                let desk = folder.desk(profile, verbose)
                let caller = await callerAccount(AWS.runtime(profile: profile, isVerbose: verbose))
                let outcome = try await desk.redeem(item.code.id, item.scope, item.track, caller: caller)
                try report(outcome, item.code)
            } catch let error as AWSError {
                throw AWS.end(error)
            } catch let error as StoreError {
                throw CommandEnd(.badConfiguration, why(error))
            } catch Refusal.refused(let text) {
                throw CommandEnd(.denied, text)
            }
        }

        private func reveal(
            _ item: (scope: Scope, track: TrackID, company: String, code: CreditCode), _ folder: CreditFolder
        ) async throws {
            guard item.code.shown == nil else {
                throw CommandEnd(
                    .denied,
                    "this code was shown before, and is shown once only: redeem it, or look it up in Partner Central"
                )
            }
            guard let text = try await folder.filings.open(code: item.code.id, item.scope) else {
                throw CommandEnd(.badData, "the code is not in the database any more")
            }
            // Told to the log before it is shown: a code that was seen is never called unseen.
            try await folder.engagements.handle(
                .filing(item.track, .record([.codeShown(item.code.id)])), item.scope.asWorker, at: wallClock()
            )
            Shell.print(text + "\n")
        }

        private func report(_ outcome: CreditDesk.Outcome, _ code: CreditCode) throws {
            let state: (word: String, credit: String?, text: String)
            switch outcome {
            case .redeemed(let credit):
                state = (
                    "redeemed", credit,
                    credit.map { "it is credit \($0)" }
                        ?? "the balance does not show it yet: run credits sync later"
                )
            case .refused(let why): state = ("refused", nil, "AWS refused it: \(why)")
            case .unclear(let why):
                state = (
                    "unclear", nil,
                    "no answer came (\(why)); run this again: it looks at the balance before it sends anything"
                )
            }
            if output.json {
                Shell.print(
                    try dated(
                        [
                            .init("codeId", .string(code.id)), .init("accountId", .string(code.account)),
                            .init("amount", .string(code.amount.decimalString)), .init("currency", "USD"),
                            .init("outcome", .string(state.word)), .init("creditId", .optional(state.credit)),
                            .init("warnings", .array(state.word == "redeemed" ? [] : [.string(state.text)])),
                        ], "cloudroute/credits-redeem/1"
                    ).pretty)
            } else {
                Shell.print(
                    "\(code.amount.rounded) for account \(code.account): \(state.word); \(state.text)\n")
            }
            switch outcome {
            case .redeemed: break
            case .refused: throw CommandEnd(.findings)
            case .unclear: throw CommandEnd(.tryLater)
            }
        }
    }
}
