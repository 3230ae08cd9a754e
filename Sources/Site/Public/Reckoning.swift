internal import Company
internal import Planning

/// What a calculator made of an address.
struct Reckoning: Sendable {
    let file: CompanyFile
    let plan: Plan
    let draft: CompanyDraft
}

enum CloudRouteCalculator {
    /// Enough for a stack of Portfolio, Build and a proof of concept.
    static let credits = 3
}
