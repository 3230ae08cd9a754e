public import AWSClient
internal import Compliance

extension GrantedRole.Purpose {
    /// In the account that is audited, so that this server looks at it every day: it may read what is configured, nothing else.
    public static let evidence = GrantedRole.Purpose(
        name: "CloudRouteEvidence", sentence: "Lets CloudRoute read how this account is configured.",
        policy: "evidence", actions: ReadTable.embedded.actions)
}
