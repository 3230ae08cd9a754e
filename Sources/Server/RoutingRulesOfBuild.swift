internal import Routing
internal import RulePacks
internal import StructuredText

extension RuleBook {
    /// The routing rules that are compiled in; a test rules out that they cannot be read.
    var routing: RoutingRules { compiledRouting }
}

private let compiledRouting: RoutingRules = {
    do throws(Diagnostics) { return try RoutingRules.embedded() } catch {
        fatalError("the routing rules of this build cannot be read")
    }
}()
