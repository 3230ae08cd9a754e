internal import AWSClient
internal import Addresses
package import Compliance
internal import Cryptography
internal import Documents
package import Engagements
internal import EvidenceWork
package import Persistence
internal import StructuredText
package import Units
internal import Web

/// Passes over companies' AWS accounts, made by this server with a role that the founder grants, or brought by somebody as an archive.
extension Services {
    /// Hours between two passes; less than a day, so that a late one leaves no day of the window without any.
    private static let hours: Int64 = 12
    /// The same after one that could not be made.
    private static let hoursAfterFailure: Int64 = 3

    package var evidence: EvidenceStore { EvidenceStore(database) }

    /// What signs the archives of this server, until its key is changed.
    package var evidenceKey: EvidenceKey? {
        EvidenceKey(hexadecimal(sealer.derived(for: "evidence-signature")))
    }

    /// Signs in with the company's role and makes one pass, keeps it, and tells its people of what fails that did not before.
    ///
    /// - Parameter asked: whether somebody waits for it: then what cannot be done is told to them alone.
    /// - Throws: `WebError` in words for people; why it could not be made stands in the window as well.
    @discardableResult
    package func makePass(_ scope: Scope, asked: Bool = true) async throws -> StoredPass {
        let window = try await evidence.window(scope)
        guard let reading, let role = window.role, let account = GrantedRole.account(of: role) else {
            // Nothing is due where there is nobody to sign in as.
            try await evidence.change(scope) { $0.due = nil }
            throw WebError(
                422, "No role is granted", "Grant a role that may read, or bring the archive of a pass.")
        }
        do {
            // An hour: a large account takes longer than the quarter that is usual.
            let runtime = try await reading.runtime.assuming(
                role: role, externalID: externalID(scope.tenant, for: .evidence), seconds: 3_600)
            var snapshot = try await AccountReader(runtime).snapshot(regions: window.regions)
            guard snapshot.account == account else {
                throw WebError(
                    422, "That role leads elsewhere",
                    "It is of account \(account), and AWS answered for \(snapshot.account).")
            }
            let answers = snapshot.responses.filter { $0.outcome == .answered || $0.outcome == .absent }
            guard answers.count * 2 > snapshot.responses.count else {
                throw WebError(
                    422, "AWS answers too little",
                    "Of \(snapshot.responses.count) questions \(answers.count) were answered: give the role its policy again."
                )
            }
            if let tables = freshTables(window) { snapshot = snapshot.adding(tables: tables) }
            let packed = try await pack(snapshot, scope, key: evidenceKey)
            // Whose role was taken back meanwhile wants nothing kept.
            guard try await evidence.window(scope).role == role else {
                throw WebError(
                    409, "The role was changed meanwhile",
                    "Nothing was kept; the next pass takes the new one.")
            }
            let kept = try await keep(snapshot, packed, .server, scope)
            let next = clock().adding(seconds: Services.hours * 3_600)
            try await evidence.change(scope) { window in
                guard window.role == role else { return }
                (window.failure, window.failed, window.account, window.due) = (nil, nil, account, next)
            }
            return kept
        } catch Refusal.notFound {
            throw WebError.notFound
        } catch {
            let (words, now) = (Services.words(error), clock())
            try await evidence.change(scope) { window in
                guard window.role == role else { return }
                (window.failure, window.failed) = (words, window.failed ?? now)
                window.due = now.adding(seconds: Services.hoursAfterFailure * 3_600)
            }
            if !asked { try await tellOfSilence(scope) }
            throw WebError(422, "The account could not be read", words)
        }
    }

    /// Days for which a database's answer counts in passes: a quarter, as for what people look at each quarter.
    private static let tableDays: Int64 = 92

    private func freshTables(_ window: EvidenceWindow) -> JSON? {
        guard let text = window.tables, let at = window.tablesAt,
            clock().seconds - at.seconds < Services.tableDays * 86_400
        else { return nil }
        return RowSecurity.answer(csv: Array(text.utf8))
    }

    /// Makes every pass that is due; one account that cannot be read keeps no other from it.
    ///
    /// - Returns: how many could not be made: their windows say why, and they are tried again in hours.
    package func makeDuePasses(at moment: Instant) async throws -> Int {
        guard reading != nil else { return 0 }
        var failed = 0
        while !health.isStopping, let scope = try await evidence.claim(at: moment) {
            do { try await makePass(scope, asked: false) } catch let error as WebError {
                failed += 1
                log("warning", "pass not made", [("company", scope.tenant.text), ("why", error.text)])
            } catch {
                failed += 1
                log("error", "pass not made", [("company", scope.tenant.text), ("error", "\(error)")])
            }
            mailWaits()
        }
        return failed
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case let error as WebError: error.text
        case let error as AWSError: "\(error.code): \(error.message)"
        case let error as CredentialError: "\(error)"
        case Refusal.refused(let text): text
        case let error as StoreError: StuckItems.words(error) ?? "it could not be kept"
        default: "it could not be made"
        }
    }

    /// Keeps the archive of a pass that somebody made with the command.
    ///
    /// - Throws: `WebError` for what is no such archive, was changed, or is of another account than the window's.
    @discardableResult
    package func keepBrought(_ file: [UInt8], _ scope: Scope) async throws -> StoredPass {
        // Compressed it comes through where the archive itself is too large for a form.
        let archive =
            file.starts(with: [0x1F, 0x8B]) ? gunzip(file, limit: EvidenceStore.mostBytes) ?? [] : file
        guard let files = unzip(archive) else {
            throw WebError(
                422, "That is no archive of evidence",
                "Bring the file that `cloudroute soc2 evidence FOLDER -o evidence.zip` wrote.")
        }
        let faults = EvidencePack.faults(files)
        guard faults.isEmpty, let snapshot = EvidencePack.snapshot(files) else {
            throw WebError(
                422, "That archive does not verify",
                faults.first ?? "The snapshot in it cannot be read. Make it anew with the command.")
        }
        let window = try await evidence.window(scope)
        if let account = window.account, account != snapshot.account {
            throw WebError(
                422, "That is another account's",
                "The window is of AWS account \(account), and the archive of \(snapshot.account).")
        }
        // What is kept is made anew of AWS's answers: tables that somebody changed beside them would tell something else.
        let packed = try await pack(snapshot, scope, key: nil)
        let kept = try await keep(snapshot, packed, .brought, scope)
        try await evidence.change(scope) { $0.account = snapshot.account }
        return kept
    }

    private func pack(_ snapshot: Snapshot, _ scope: Scope, key: EvidenceKey?) async throws -> [UInt8] {
        var previous: String?
        if let last = try await evidence.last(scope),
            let before = try? await evidence.pack(last.number, scope)
        {
            previous = unzip(before)?.first { $0.path == EvidencePack.manifestName }?.sha256
        }
        let before = previous
        let files = metered {
            EvidencePack(snapshot, tool: "cloudroute \(Version.text)", previous: before, key: key).files()
        }
        guard files.count < 65_000 else {
            throw Refusal.refused(
                "The account gave \(files.count) files, more than an archive holds: name fewer regions.")
        }
        return zip(files)
    }

    private func keep(
        _ snapshot: Snapshot, _ pack: [UInt8], _ origin: StoredPass.Origin, _ scope: Scope
    ) async throws -> StoredPass {
        let before = try await evidence.last(scope).flatMap { Services.summary($0) }
        let summary = metered { PassSummary(snapshot) }
        // A pass takes a while: now is when it is kept.
        let moment = clock()
        let kept = try await evidence.keep(
            summary.json.compact, endedAt: Instant(milliseconds: snapshot.ended), origin: origin, pack: pack,
            scope, at: moment)
        try await tell(of: summary, since: before, kept, scope, at: moment)
        return kept
    }

    /// What a pass showed, as it is kept; nil when it cannot be read.
    package static func summary(_ pass: StoredPass) -> PassSummary? {
        (try? JSON(parsing: Array(pass.summary.utf8))).flatMap { PassSummary(json: $0) }
    }

    // MARK: Who is told

    /// A first pass is no news: its page says all of it.
    private func tell(
        of summary: PassSummary, since before: PassSummary?, _ pass: StoredPass, _ scope: Scope,
        at moment: Instant
    ) async throws {
        guard let before, before.account == summary.account, let state = try await engagements.load(scope)
        else {
            return
        }
        let titles = ControlMap.embedded.titles
        func named(_ ids: [String], _ words: String) -> [String] {
            ids.compactMap { titles[$0] }.map { "\(words): \($0)." }
        }
        let failed = summary.newFailures(since: before)
        let lines =
            named(failed.filter { $0.was != .fail }.map(\.control), "No longer so")
            + named(failed.filter { $0.was == .fail }.map(\.control), "Something more fails")
            + named(summary.newlyUnseen(since: before), "Not seen any more")
        guard !lines.isEmpty else { return }
        let notice = Notice(
            kind: "soc2-failed", key: "soc2|\(scope.tenant)|\(pass.number)", tenant: scope.tenant,
            title: lines.count == 1
                ? "A control of SOC 2 stands worse than before"
                : "\(lines.count) controls of SOC 2 stand worse than before",
            lines: Array(lines.prefix(10)) + [
                "Seen by the pass that ended at \(pass.at.minuteText). The page names each resource and how to mend it; a failure that is mended costs the days until then."
            ], path: Route.audit(.readiness(scope.tenant)).path, isEssential: true)
        try await tell([notice], NoticeStore.people(of: state), at: moment)
    }

    /// A day of the window without a pass is a day on which nothing is shown: its people are told once a day.
    private func tellOfSilence(_ scope: Scope) async throws {
        let (window, moment) = (try await evidence.window(scope), clock())
        guard let why = window.failure, let since = window.failed,
            let state = try await engagements.load(scope)
        else { return }
        // One that fails is tried again; a day later somebody has to look.
        guard moment.seconds - since.seconds >= 86_400 else { return }
        let notice = Notice(
            kind: "soc2-silent", key: "soc2-silent|\(scope.tenant)|\(moment.seconds / 86_400)",
            tenant: scope.tenant, title: "The AWS account could not be read for a day",
            lines: [
                "\(why)",
                "On a day without a pass nothing is shown, whatever was the case. The page has the role that is needed.",
            ], path: Route.audit(.readiness(scope.tenant)).path, isEssential: true)
        try await tell([notice], NoticeStore.people(of: state), at: moment)
    }
}
