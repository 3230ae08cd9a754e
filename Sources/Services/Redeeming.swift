package import AWSClient
internal import Cryptography
internal import EvidenceWork
package import Engagements
internal import FilingWork
package import Filings
package import Persistence
package import RulePacks
internal import StructuredText
package import Units
internal import Web

extension Services {
    /// The work that a founder may grant a role for.
    package enum GrantedWork: String {
        case credits = "receiving-role"
        case evidence = "reading-role"

        package var purpose: GrantedRole.Purpose { self == .credits ? .credits : .evidence }
    }

    /// The role that this company's founder may grant to this server; nil where it does no such work, or cannot tell whose keys it has.
    package func role(for work: GrantedWork, _ tenant: TenantID) async -> GrantedRole? {
        let runtime = work == .credits ? filing?.runtime : reading?.runtime
        guard let runtime, let server = await callerAccount(runtime) else { return nil }
        return GrantedRole(work.purpose, server: server, externalID: externalID(tenant, for: work))
    }

    /// Of the company alone, and told to nobody but its people: with another's, AWS refuses the role.
    func externalID(_ tenant: TenantID, for work: GrantedWork) -> String {
        "cloudroute-\(hexadecimal(Array(sealer.derived(for: "\(work.rawValue)|\(tenant)").prefix(16))))"
    }

    /// Brings a code onto the balance with a role of the receiving account, reads the balance, and tells both to the log.
    ///
    /// The role is used this once and kept nowhere.
    /// - Throws: ``WebError`` in words for people.
    package func redeem(
        _ code: CreditCode, _ scope: Scope, _ track: TrackID, role arn: String, at moment: Instant
    ) async throws {
        guard let filing else { throw WebError.notFound }
        guard let account = GrantedRole.account(of: arn) else {
            throw WebError(
                422, "That is no role",
                "Write the role's ARN, as arn:aws:iam::\(code.account):role/\(GrantedWork.credits.purpose.name)."
            )
        }
        guard account == code.account else {
            throw WebError(
                422, "That role is of another account",
                "The code is for AWS account \(code.account), and the role is of \(account): create it in the receiving account."
            )
        }
        let desk: CreditDesk
        do {
            desk = CreditDesk(
                engagements: engagements, filings: filings,
                runtime: try await filing.runtime.assuming(
                    role: arn, externalID: externalID(scope.tenant, for: .credits)),
                now: clock)
        } catch let error as CredentialError {
            throw WebError(422, "The role cannot be used", "\(error). Nothing was sent.")
        }
        do {
            switch try await desk.redeem(code.id, scope, track, caller: account) {
            case .redeemed: break
            case .refused(let why): throw WebError(422, "AWS refused the code", "\(why)")
            case .unclear(let why):
                throw WebError(
                    503, "No answer came",
                    "\(why). Do it again: the balance is looked at before anything is sent.")
            }
        } catch let error as AWSError {
            throw WebError(
                503, "AWS does not answer as it should",
                "\(error.code): \(error.message). The code was not taken; the balance decides. Try again later."
            )
        }
        // The code has arrived, whatever becomes of the reading: the next sync reads it too.
        try? await readBalance(desk, account, scope, track, at: moment)
    }

    private func readBalance(
        _ desk: CreditDesk, _ account: String, _ scope: Scope, _ track: TrackID, at moment: Instant
    ) async throws {
        let credits = try await desk.credits(of: account)
        try await desk.record(credits, scope, track)
        let history = try await desk.history(of: account, months: 12)
        try await BalanceStore(database).keep(
            CreditDesk.document(account, credits, history, at: moment), of: account, for: [scope.tenant],
            at: moment)
    }
}
