internal import Credits
package import RulePacks

extension Catalog {
    /// The service that a name means, whichever vocabulary it is from: ids, the itemization's own names, those of bills and credits.
    package func service(named name: String) -> Service? {
        let plain = CreditRecord.plainName(name)
        return service(name) ?? ProductTable.embedded.service(name).flatMap { service($0) }
            ?? services.first { CreditRecord.plainName($0.name) == plain }
    }

    /// Where a product goes that is no service of the itemization: by what credits pay of it.
    func otherService(of name: String) -> Service? {
        switch ProductTable.embedded.payment(of: name, isActivate: true) {
        case .paid: service("other-aws")
        case .never: service("never-paid")
        case .unknown: service("other-products")
        }
    }
}
