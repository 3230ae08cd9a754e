package import Credits
package import RulePacks
package import Units

package struct CalculatorCredit: Sendable {
    package struct Given: Sendable {
        package let id: String
        package let amount: Money
        package let starts: Day
        package let expires: Day
        package let kind: CreditKind

        package init(id: String, amount: Money, starts: Day, expires: Day, kind: CreditKind) {
            (self.id, self.amount, self.starts, self.expires, self.kind) = (id, amount, starts, expires, kind)
        }
    }

    package let place: Int
    package let amount: String
    package let starts: String
    package let expires: String
    package let kind: String
    package var grant: Given?
    package var fault: String?

    package init(
        place: Int, amount: String, starts: String, expires: String, kind: String, grant: Given? = nil,
        fault: String? = nil
    ) {
        self.place = place
        self.amount = amount
        self.starts = starts
        self.expires = expires
        self.kind = kind
        self.grant = grant
        self.fault = fault
    }
}

extension RuleBook {
    package func grants(_ credits: [CalculatorCredit]) -> [Grant] {
        credits.compactMap(\.grant).map { credit in
            let payment = catalog.payment(by: credit.kind).coveredOrUnknown
            // A proof-of-concept credit pays what its track is earmarked for, nothing else.
            let earmark =
                credit.kind == .bedrock
                ? packs.compactMap { $0.track(.bedrockPOC)?.earmark?.value }.first : nil
            let covers = catalog.services.map { service in
                payment[service.index] && (earmark?.contains(service.id) ?? true)
            }
            return Grant(
                id: credit.id, amount: credit.amount, starts: credit.starts, expires: credit.expires,
                covers: covers,
                productCount: credit.kind == .bedrock ? covers.count { $0 } : nil)
        }
    }
}
