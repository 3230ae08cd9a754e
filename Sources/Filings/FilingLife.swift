/// A step of a filing's life, as people follow it; ``Filing/next`` is what the worker does about it.
public struct FilingLifeStep: Hashable, Sendable {
    public let name: String
    public let isDone: Bool
    /// AWS's own word for where it stands; empty before it has one.
    public let word: String
    /// Who has to act until it is done.
    public let holder: Holder
    /// Under which id AWS has it.
    public let told: String

    public init(name: String, isDone: Bool, word: String = "", holder: Holder, told: String = "") {
        self.name = name
        self.isDone = isDone
        self.word = word
        self.holder = holder
        self.told = told
    }

    /// From the founder's approval to AWS's decision; all to come before there is a filing.
    public static func all(of filing: Filing?) -> [FilingLifeStep] {
        let opportunity = filing?.opportunity
        let ties = (filing?.packet.solutions.count ?? 0) + (filing?.packet.products.count ?? 0)
        let tied = opportunity?.associated.count ?? 0
        let review = opportunity?.reviewStatus ?? ""
        let isSubmitted = !["", "Pending Submission"].contains(review)
        var steps = [
            FilingLifeStep(
                name: "Founder approves", isDone: filing != nil && filing?.approved == filing?.packet,
                holder: .founder, told: filing.map { String($0.packet.hash.prefix(12)) } ?? ""),
            FilingLifeStep(
                name: "Create the opportunity", isDone: opportunity != nil, holder: .partner,
                told: opportunity?.id ?? ""),
            FilingLifeStep(
                name: "Associate solutions and products",
                isDone: isSubmitted || opportunity?.task != nil
                    || opportunity != nil && ties > 0 && tied >= ties,
                holder: .partner, told: "\(tied) of \(ties)"),
            FilingLifeStep(
                name: "Start the engagement", isDone: isSubmitted || opportunity?.task?.status == "COMPLETE",
                word: opportunity?.task?.status ?? "", holder: .partner, told: opportunity?.task?.id ?? ""),
            FilingLifeStep(
                name: "AWS reviews the opportunity", isDone: review == "Approved",
                word: review == "Pending Submission" ? "" : review,
                holder: review == "Action Required" ? .partner : .aws),
        ]
        guard let filing, filing.packet.application != nil else { return steps }
        let status = filing.application?.status ?? ""
        steps += [
            FilingLifeStep(
                name: "Apply for the benefit", isDone: !["", "PENDING_SUBMISSION"].contains(status),
                holder: .partner, told: filing.application?.id ?? ""),
            FilingLifeStep(
                name: "AWS decides", isDone: ["APPROVED", "REJECTED"].contains(status),
                word: [status, filing.application?.stage ?? ""].filter { !$0.isEmpty }.joined(
                    separator: ", "),
                holder: .aws),
        ]
        return steps
    }
}
