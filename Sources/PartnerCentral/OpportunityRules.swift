public import AWSModels
public import StructuredText
internal import Units

/// What AWS checks when.
public enum FilingMoment: Sendable {
    case create
    case update
    /// With what was associated and how AWS shall be involved.
    case submit(associations: [Association], involvement: String, visibility: String?)
}

/// Something of Partner Central that an opportunity is tied to.
public struct Association: Hashable, Sendable {
    /// Its kind: `Solutions`, `AwsProducts` or one of the Marketplace's.
    public let type: String
    public let identifier: String

    public init(type: String, identifier: String) {
        self.type = type
        self.identifier = identifier
    }
}

extension PartnerCentralRules {
    /// Everything that AWS would refuse of an opportunity: first what breaks the service model, then the business rules.
    ///
    /// - Parameters:
    ///   - opportunity: the request of CreateOpportunity or UpdateOpportunity.
    ///   - today: as `2026-11-25`; a close date before it is refused.
    public func faults(
        in opportunity: JSON, at moment: FilingMoment, today: String
    ) -> [FieldError] {
        let operation: String
        switch moment {
        case .create: operation = "CreateOpportunity"
        case .update, .submit: operation = "UpdateOpportunity"
        }
        var faults: [FieldError]
        if case .submit = moment {
            faults = []
        } else {
            faults = ServiceModel.selling.faults(in: opportunity, of: operation)
        }
        // A field that breaks the model is not judged a second time.
        let broken = Set(faults.map(\.fieldName))
        faults += businessFaults(in: opportunity, at: moment, today: today).filter {
            !broken.contains($0.fieldName)
        }
        return faults
    }

    private func businessFaults(in record: JSON, at moment: FilingMoment, today: String) -> [FieldError] {
        var check = Check(record: record)
        let account = record.at("Customer", "Account") ?? .null
        let isSecret = record["NationalSecurity"]?.text == "Yes"
        check.require("Customer.Account.Industry")
        check.require("Customer.Account.Address.CountryCode")
        check.require("Project.Title")
        check.require("Project.CustomerBusinessProblem")
        check.require("LifeCycle.TargetCloseDate")
        check.require("Project.ExpectedCustomerSpend")
        if !isSecret {
            check.require("Customer.Account.CompanyName")
            check.require("Customer.Account.WebsiteUrl")
        }
        if isSecret, account["Industry"]?.text != "Government" {
            check.fail(
                "NationalSecurity", .invalidValue, "Yes is only valid when Industry is Government")
        }
        if account["Industry"]?.text == "Other", case .create = moment {
            check.require("Customer.Account.OtherIndustry", because: "Industry is Other")
        }
        address(account["Address"] ?? .null, isSecret, &check)
        if let date = record.at("LifeCycle", "TargetCloseDate")?.text, Day(date) == nil {
            check.fail(
                "LifeCycle.TargetCloseDate", .invalidValue, "\(date.prefix(20)) is no day of the calendar")
        } else if let date = record.at("LifeCycle", "TargetCloseDate")?.text, date < today, isOpen(record) {
            check.fail(
                "LifeCycle.TargetCloseDate", .invalidValue, "Target Close Date should be a future date")
        }
        spend(record["Project"] ?? .null, &check)
        project(record, &check)
        marketing(record["Marketing"] ?? .null, &check)
        lifeCycle(record, &check)
        if case .submit(let associations, let involvement, let visibility) = moment {
            submission(record, associations, involvement, visibility, &check)
        }
        return check.faults
    }

    private func isOpen(_ record: JSON) -> Bool {
        let stage = record.at("LifeCycle", "Stage")?.text
        return stage != "Launched" && stage != "Closed Lost"
    }

    private func address(_ address: JSON, _ isSecret: Bool, _ check: inout Check) {
        guard let country = address["CountryCode"]?.text else { return }
        let path = "Customer.Account.Address"
        if country == "US" {
            if !isSecret { check.require("\(path).StateOrRegion", because: "CountryCode is US") }
            if let state = address["StateOrRegion"]?.text, !states.contains(state) {
                check.fail(
                    "\(path).StateOrRegion", .invalidEnumValue,
                    "\(state.prefix(60)) is not one of the \(states.count) states: write the full name, as California"
                )
            }
        } else if let state = address["StateOrRegion"]?.text, !state.isEmpty {
            check.fail(
                "\(path).StateOrRegion", .invalidValue, "a state is accepted only when CountryCode is US")
        }
        let code = address["PostalCode"]?.text ?? ""
        if withoutPostalCode.contains(country) {
            if !code.isEmpty {
                check.fail(
                    "\(path).PostalCode", .invalidValue, "\(country) has no postal codes: leave it out")
            }
        } else {
            check.require("\(path).PostalCode", because: "\(country) has postal codes")
            if !code.isEmpty, let rule = postal[country], !rule.patterns.contains(where: { $0.matches(code) })
            {
                check.fail(
                    "\(path).PostalCode", .invalidStringFormat,
                    "The postal code is invalid for country \(rule.name), \(rule.name) postal code must be in \(rule.shown) format."
                )
            }
        }
    }

    private func spend(_ project: JSON, _ check: inout Check) {
        let duration = project["ExpectedContractDuration"] ?? .null
        for (index, item) in (project["ExpectedCustomerSpend"]?.items ?? []).enumerated() {
            let path = "Project.ExpectedCustomerSpend[\(index)]"
            let amount = item["Amount"]?.text ?? ""
            let hasEstimate = !(item["EstimationUrl"]?.text ?? "").isEmpty
            if !amount.contains(where: { ("1"..."9").contains($0) }), !(amount.isEmpty && hasEstimate) {
                check.fail(
                    "\(path).Amount", .invalidValue, "the expected monthly spend must be greater than 0")
            }
            if let currency = item["CurrencyCode"]?.text, currency != "USD", currency != "EUR" {
                check.fail("\(path).CurrencyCode", .invalidEnumValue, "USD and EUR are accepted")
            }
            if project["AwsPartition"]?.text == "aws-eusc", item["CurrencyCode"]?.text != "EUR" {
                check.fail("\(path).CurrencyCode", .invalidValue, "with AwsPartition aws-eusc it must be EUR")
            }
            if item["TargetCompany"]?.text == "Self", duration == .null {
                check.fail(
                    "\(path).TargetCompany", .invalidValue,
                    "Self is accepted only with ExpectedContractDuration")
            }
        }
        if let months = duration["Value"]?.text, Int(months, in: 1...144) == nil {
            check.fail(
                "Project.ExpectedContractDuration.Value", .valueOutOfRange, "must be from 1 to 144 months")
        }
    }

    private func project(_ record: JSON, _ check: inout Check) {
        let project = record["Project"] ?? .null
        if let useCase = project["CustomerUseCase"]?.text, !useCases.contains(useCase) {
            check.fail(
                "Project.CustomerUseCase", .invalidEnumValue,
                "\"\(useCase.prefix(60))\" is not one of the \(useCases.count) use cases of the API reference"
            )
        }
        for (index, program) in (project["ApnPrograms"]?.items ?? []).enumerated()
        where !programs.contains(program.text ?? "") {
            check.fail(
                "Project.ApnPrograms[\(index)]", .invalidEnumValue,
                "is not one of the \(programs.count) programs of the API reference")
        }
        if project["CompetitorName"]?.text == "*Other" {
            check.require("Project.OtherCompetitorNames", because: "CompetitorName is *Other")
        }
        if record["OpportunityType"]?.text == "Flat Renewal" {
            check.require("Project.RelatedOpportunityIdentifier", because: "OpportunityType is Flat Renewal")
        }
    }

    private func marketing(_ marketing: JSON, _ check: inout Check) {
        for (index, item) in (marketing["UseCases"]?.items ?? []).enumerated()
        where !marketingUseCases.contains(item.text ?? "") {
            check.fail(
                "Marketing.UseCases[\(index)]", .invalidEnumValue,
                "is not one of the \(marketingUseCases.count) use cases of the API reference")
        }
        switch marketing["Source"]?.text {
        case "None":
            for name in ["CampaignName", "UseCases", "Channels", "AwsFundingUsed"]
            where Check.isFilled(marketing[name]) {
                check.fail("Marketing.\(name)", .invalidValue, "must be empty when Marketing.Source is None")
            }
        case "Marketing Activity":
            check.require("Marketing.AwsFundingUsed", because: "Marketing.Source is Marketing Activity")
        default: break
        }
    }

    private func lifeCycle(_ record: JSON, _ check: inout Check) {
        switch record.at("LifeCycle", "Stage")?.text {
        case "Closed Lost": check.require("LifeCycle.ClosedLostReason", because: "Stage is Closed Lost")
        case "Launched":
            check.require("Customer.Account.AwsAccountId", because: "Stage is Launched")
            let programs = (record["Project"]?["ApnPrograms"]?.items ?? []).compactMap(\.text)
            if programs.contains(where: { $0.hasPrefix("ISV") }) {
                check.require("SoftwareRevenue", because: "an ISV program's opportunity is Launched")
            }
        default: break
        }
    }

    private func submission(
        _ record: JSON, _ associations: [Association], _ involvement: String, _ visibility: String?,
        _ check: inout Check
    ) {
        func count(_ type: String) -> Int { associations.count { $0.type == type } }
        if count("Solutions") + count("AwsMarketplaceSolutions") + count("AwsMarketplaceProducts") == 0 {
            check.fail(
                "RelatedEntityIdentifiers.Solutions", .notEnoughValues,
                "at least one solution must be associated before submission")
        }
        if count("AwsProducts") > maxProducts {
            check.fail(
                "RelatedEntityIdentifiers.AwsProducts", .tooManyValues, "at most \(maxProducts) products")
        }
        if count("Solutions") > maxSolutions {
            check.fail(
                "RelatedEntityIdentifiers.Solutions", .tooManyValues, "at most \(maxSolutions) solutions")
        }
        for type in ["AwsMarketplaceSolutions", "AwsMarketplaceProducts"] where count(type) > maxSolutions {
            check.fail("RelatedEntityIdentifiers.\(type)", .tooManyValues, "at most \(maxSolutions)")
        }
        if count("AwsMarketplaceOffers") > 1 {
            check.fail("RelatedEntityIdentifiers.AwsMarketplaceOffers", .tooManyValues, "at most one offer")
        }
        check.require("Project.SalesActivities")
        check.require("Project.CustomerUseCase")
        check.require("Project.DeliveryModels")
        if involvement == "Co-Sell" {
            check.require("PrimaryNeedsFromAws", because: "InvolvementType is Co-Sell")
            if visibility == "Limited" {
                check.fail(
                    "AwsSubmission.Visibility", .actionNotPermitted,
                    "Cannot set visibility to limited on a Co-Sell opportunity")
            }
        }
        if visibility == nil {
            check.fail("AwsSubmission.Visibility", .requiredFieldMissing, "Visibility is required")
        }
        if record.at("LifeCycle", "Stage")?.text == "Closed Lost" {
            check.fail("LifeCycle.Stage", .invalidResourceState, "what was closed before cannot be submitted")
        }
    }

    private struct Check {
        let record: JSON
        var faults: [FieldError] = []

        init(record: JSON) { self.record = record }

        mutating func fail(_ field: String, _ code: FieldError.Code, _ message: String) {
            faults.append(FieldError(field, code, message))
        }

        static func isFilled(_ value: JSON?) -> Bool {
            switch value {
            case nil, .null?: false
            case .string(let text)?: !text.isEmpty
            case .array(let items)?: !items.isEmpty
            case .object(let members)?: !members.isEmpty
            default: true
            }
        }

        mutating func require(_ path: String, because reason: String? = nil) {
            var place: JSON? = record
            for part in path.split(separator: ".") { place = place?[String(part)] }
            guard !Self.isFilled(place) else { return }
            let name = path.split(separator: ".").last.map(String.init) ?? path
            fail(path, .requiredFieldMissing, "\(name) is required" + (reason.map { ": \($0)" } ?? ""))
        }
    }
}

extension JSON {
    /// The value at a path of members, as `Customer.Account.Address.City`; nil when it is missing or null.
    public func value(at path: String) -> JSON? {
        var place: JSON? = self
        for part in path.split(separator: ".") {
            let (name, index) = Self.place(part)
            place = place?[name]
            if let index {
                let items = place?.items ?? []
                place = index < items.count ? items[index] : nil
            }
        }
        return place == .null ? nil : place
    }

    /// The document with the value at a path set, objects on the way made as needed; nil takes the value away.
    public func setting(at path: some StringProtocol, to value: JSON?) -> JSON {
        let dot = path.firstIndex(of: ".")
        let (name, index) = Self.place(path[..<(dot ?? path.endIndex)])
        func changed(_ inner: JSON?) -> JSON? {
            guard let dot else { return value }
            let base: JSON = if case .object? = inner { inner ?? .null } else { .object([] as [Member]) }
            return base.setting(at: path[path.index(after: dot)...], to: value)
        }
        guard let index else { return setting(name, to: changed(self[name])) }
        var items = self[name]?.items ?? []
        // A row beyond the next one leaves a gap, which no list has.
        guard index <= items.count else { return self }
        let item = changed(index < items.count ? items[index] : nil)
        if index < items.count { items.remove(at: index) }
        if let item { items.insert(item, at: index) }
        return setting(name, to: .array(items))
    }

    /// A part of a path: a name, and the place in a list where it has one, as `Contacts[0]`.
    private static func place(_ part: some StringProtocol) -> (name: String, index: Int?) {
        guard part.hasSuffix("]"), let open = part.lastIndex(of: "["), open > part.startIndex,
            let index = Int(part[part.index(after: open)...].dropLast(), in: 0...999)
        else { return (String(part), nil) }
        return (String(part[..<open]), index)
    }

    /// The paths whose values differ between two documents, lists compared as wholes; null is the same as missing.
    public func differences(from other: JSON, path: String = "") -> [String] {
        if case .object = self, case .object = other {
            let keys = members.map(\.key) + other.members.map(\.key).filter { self[$0] == nil }
            return keys.flatMap { key in
                (self[key] ?? .null).differences(
                    from: other[key] ?? .null, path: path.isEmpty ? key : "\(path).\(key)")
            }
        }
        // An object against nothing: each of its members differs.
        if case .object(let members) = self, other == .null {
            return members.flatMap {
                $0.value.differences(from: .null, path: path.isEmpty ? $0.key : "\(path).\($0.key)")
            }
        }
        if case .object(let members) = other, self == .null {
            return members.flatMap {
                JSON.null.differences(from: $0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)")
            }
        }
        return isEqual(self, other) ? [] : [path]
    }
}
