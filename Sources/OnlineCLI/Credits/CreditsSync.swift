internal import Services
internal import Terminal
internal import Filings
internal import AWSClient
internal import ArgumentParser
internal import Engagements
internal import FilingWork
internal import Persistence
internal import StructuredText
internal import Units

extension CreditsVerbs {
    struct Sync: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the credits of an AWS account and what each of them paid, month by month.",
            discussion: """
                Examples:
                  cloudroute credits sync --account 123456789012
                  cloudroute credits sync --account 123456789012 --months 12 --json

                It needs the keys of that account, or of its payer: billing:GetCredits and GetCreditAllocationHistory.
                """)
        @Option(help: "The AWS account whose credits are read.")
        var account: String?
        @Option(help: "Months of history, at most 24.")
        var months = 12
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard (1...24).contains(months) else {
                throw CommandEnd(.usage, "--months \(months): write 1 to 24")
            }
            let folder = try await CreditFolder(everybody: true)
            let account = try await OnlineCLI.account(self.account, folder)
            let desk = folder.desk(profile, verbose)
            do {
                let credits = try await desk.credits(of: account)
                let history = try await desk.history(of: account, months: months)
                for item in folder.companies {
                    for filing in item.state.filings
                    where filing.codes.contains(where: { $0.account == account }) {
                        try await desk.record(credits, item.scope, filing.track)
                    }
                }
                var kept = history.entries
                // What was known of a month that AWS did not tell now, or was not asked for, stays.
                let told = Set(kept.compactMap { $0["billingMonth"]?.text })
                let asked = Day(containing: wallClock()).month.adding(1 - months)
                let failed = Set(history.failedMonths)
                kept += (try await folder.read(account)?["history"]?.items ?? []).filter { entry in
                    let month = entry["billingMonth"]?.text ?? ""
                    let isBefore = Month(month).map { $0 < asked } ?? false
                    return failed.contains(month) || !told.contains(month) && (isBefore || history.isPartial)
                }
                let document = CreditDesk.document(account, credits, history, at: wallClock()).setting(
                    "history", to: .array(kept))
                try await folder.balances.keep(
                    document, of: account, for: folder.tenants(account), at: wallClock())
                try show(document, output, schema: "cloudroute/credits-sync/1")
                if !output.json {
                    Shell.note(
                        "kept; plans of companies whose credits these are run on it, and cloudroute credits list --json > credits.json, cloudroute runway FILE --credits credits.json"
                    )
                }
            } catch let error as AWSError { throw AWS.end(error) }
        }
    }
}
