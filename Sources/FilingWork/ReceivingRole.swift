public import AWSClient

extension GrantedRole.Purpose {
    /// In the account that receives a credit, so that this server brings a code onto its balance: it may redeem a code and read credits
    /// (AWS's service authorization reference for `billing`, read on 2026-11-29).
    public static let credits = GrantedRole.Purpose(
        name: "CloudRouteCredits", sentence: "Lets CloudRoute redeem credit codes and read credits.",
        policy: "credits",
        actions: ["billing:GetCreditAllocationHistory", "billing:GetCredits", "billing:RedeemCredits"])
}
