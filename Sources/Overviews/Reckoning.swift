package import Company
package import Planning

/// What a calculator made of an address.
package struct Reckoning: Sendable {
    package let file: CompanyFile
    package let plan: Plan
    package let draft: CompanyDraft

    package init(file: CompanyFile, plan: Plan, draft: CompanyDraft) {
        (self.file, self.plan, self.draft) = (file, plan, draft)
    }
}

package enum CalculatorLimits {
    /// Enough for a stack of Portfolio, Build and a proof of concept.
    package static let credits = 3
}
