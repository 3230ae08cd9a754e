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
    /// - Throws: `WebError` in words for people; why it could not be made stands in the window as well.
    @discardableResult
    package func makePass(_ scope: Scope, at moment: Instant) async throws -> StoredPass {
        let window = try await evidence.window(scope)
        guard let reading, let role = window.role, let account = GrantedRole.account(of: role) else {
            throw WebError(
                422, "No role is granted", "Grant a role that may read, or bring the archive of a pass.")
        }
        do {
            let runtime = try await reading.runtime.assuming(
                role: role, externalID: externalID(scope.tenant, for: .evidence))
            let snapshot = try await AccountReader(runtime).snapshot(regions: window.regions)
            guard snapshot.account == account else {
                throw WebError(
                    422, "That role leads elsewhere",
                    "It is of account \(account), and AWS answered for \(snapshot.account).")
            }
            let packed = try await pack(snapshot, scope)
            let kept = try await keep(snapshot, packed, .server, scope, at: moment)
            try await evidence.change(scope) { window in
                (window.failure, window.failed, window.account) = (nil, nil, account)
                window.due = moment.adding(seconds: Services.hours * 3_600)
            }
            return kept
        } catch {
            let words = Services.words(error)
            try await evidence.change(scope) { window in
                (window.failure, window.failed) = (words, moment)
                window.due = moment.adding(seconds: Services.hoursAfterFailure * 3_600)
            }
            try await tellOfSilence(scope, at: moment)
            throw WebError(422, "The account could not be read", words)
        }
    }

    /// Makes every pass that is due; one account that cannot be read keeps no other from it.
    ///
    /// - Returns: how many could not be made: their windows say why, and they are tried again in hours.
    package func makeDuePasses(at moment: Instant) async throws -> Int {
        guard reading != nil else { return 0 }
        var failed = 0
        for scope in try await evidence.claim(at: moment) {
            if health.isStopping { break }
            do { try await makePass(scope, at: clock()) } catch let error as WebError {
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
    package func keepBrought(_ file: [UInt8], _ scope: Scope, at moment: Instant) async throws -> StoredPass {
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
        let kept = try await keep(snapshot, archive, .brought, scope, at: moment)
        try await evidence.change(scope) { $0.account = snapshot.account }
        return kept
    }

    private func pack(_ snapshot: Snapshot, _ scope: Scope) async throws -> [UInt8] {
        var previous: String?
        if let last = try await evidence.last(scope),
            let before = try? await evidence.pack(last.number, scope)
        {
            previous = unzip(before)?.first { $0.path == EvidencePack.manifestName }?.sha256
        }
        let files = EvidencePack(
            snapshot, tool: "cloudroute \(Version.text)", previous: previous, key: evidenceKey
        ).files()
        return zip(files)
    }

    private func keep(
        _ snapshot: Snapshot, _ pack: [UInt8], _ origin: StoredPass.Origin, _ scope: Scope, at moment: Instant
    ) async throws -> StoredPass {
        let before = try await evidence.last(scope).flatMap { Services.summary($0) }
        let summary = PassSummary(snapshot)
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
        guard let before, let state = try await engagements.load(scope) else { return }
        let found = summary.newFailures(since: before)
        guard !found.isEmpty else { return }
        let titles = ControlMap.embedded.titles
        var seen: Set<String> = []
        let lines = found.compactMap { seen.insert($0.control).inserted ? titles[$0.control] : nil }
        let notice = Notice(
            kind: "soc2-failed", key: "soc2|\(scope.tenant)|\(pass.number)", tenant: scope.tenant,
            title:
                "\(lines.count == 1 ? "A control" : "\(lines.count) controls") of SOC 2 no longer hold\(lines.count == 1 ? "s" : "")",
            lines: lines.prefix(10).map { "No longer so: \($0)." } + [
                "Seen by the pass that ended at \(pass.at.minuteText). The page names each resource and how to mend it; a failure that is mended costs the days until then."
            ], path: Route.audit(.readiness(scope.tenant)).path, isEssential: true)
        try await tell([notice], NoticeStore.people(of: state), at: moment)
    }

    /// A day of the window without a pass is a day on which nothing is shown: its people are told once a day.
    package func tellOfSilence(_ scope: Scope, at moment: Instant) async throws {
        let window = try await evidence.window(scope)
        guard let why = window.failure, let state = try await engagements.load(scope) else { return }
        let last = try await evidence.last(scope)
        // One that fails is tried again; a day later somebody has to look.
        guard last.map({ moment.seconds - $0.at.seconds > 86_400 }) ?? true else { return }
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
