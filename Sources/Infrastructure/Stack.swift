public import Planning
public import RulePacks

/// The stack that an application promises, as a folder of Terraform: modules, a root for each state, an example for each tenancy
/// with its tests, and what people need to run it.
public struct Stack: Sendable {
    public let blueprint: Blueprint
    /// What each resource costs by the itemization.
    public let priced: PricedStack
    let plan: Plan

    /// - Parameters:
    ///   - plan: the plan that the blueprint was made of.
    ///   - book: the rules and the price book.
    public init(_ blueprint: Blueprint, _ plan: Plan, book: RuleBook) {
        self.blueprint = blueprint
        self.plan = plan
        priced = PricedStack(blueprint, plan, book)
    }

    /// The roots in the order in which they are applied.
    public var roots: [StackRoot] { blueprint.roots }
}
