@testable import FilingRecords
import AWSModels
import Company
import Dossiers
import Engagements
import Filings
import PartnerCentral
import Planning
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

private let rules = PartnerCentralRules.embedded

private func faults(_ record: JSON, _ moment: FilingMoment = .create) -> [String] {
    rules.faults(in: record, at: moment, today: "2026-11-25").map { "\($0.fieldName) \($0.code.rawValue)" }
}

/// A record that AWS would take.
private let good = JSON.object([
    "Catalog": "Sandbox", "ClientToken": "t", "PrimaryNeedsFromAws": .array(["Co-Sell - Deal Support"]),
    "Customer": .object([
        "Account": .object([
            "CompanyName": "X", "Industry": "Software and Internet", "WebsiteUrl": "x.example",
            "Address": .object(["CountryCode": "US", "StateOrRegion": "New York", "PostalCode": "10001"]),
        ])
    ]),
    "Project": .object([
        "Title": "T", "CustomerBusinessProblem": "A problem of twenty letters", "CustomerUseCase": "Database",
        "DeliveryModels": .array(["SaaS or PaaS"]), "SalesActivities": .array(["SOW Signed"]),
        "ExpectedCustomerSpend": .array([
            .object([
                "Amount": "100.00", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS",
            ])
        ]),
    ]), "LifeCycle": .object(["Stage": "Qualified", "TargetCloseDate": "2026-12-31"]),
])

@Suite struct PathTests {
    @Test func `a path leads into a list by its place, and sets, adds and takes away there`() {
        let one = JSON.object(["A": .array([.object(["B": "x"])])])
        #expect(one.value(at: "A[0].B") == "x")
        #expect(one.value(at: "A[1].B") == nil)
        #expect(one.setting(at: "A[0].B", to: "y").value(at: "A[0].B") == "y")
        #expect(one.setting(at: "A[1].B", to: "z").value(at: "A[1].B") == "z")
        #expect(one.setting(at: "A[0]", to: nil)["A"] == .array([]))
        // A gap is not made, and what is no place is a name.
        #expect(one.setting(at: "A[7].B", to: "z") == one)
        #expect(one.setting(at: "A[x]", to: "z")["A[x]"] == "z")
        #expect(one.setting(at: "[0]", to: "z")["[0]"] == "z")
    }

    @Test func `an answer mends a contact's phone that AWS would refuse`() throws {
        let file = try example("revenue-ops-series-a")
        let wrong = try FilingRecord(
            .bedrockPOC, plan(file), file, answers: ["Customer.Contacts[0].Phone": "call me"])
        #expect(wrong.questions.contains { $0.field == "Customer.Contacts[0].Phone" })
        let right = try FilingRecord(
            .bedrockPOC, plan(file), file, answers: ["Customer.Contacts[0].Phone": "+14155550100"])
        #expect(!right.questions.contains { $0.field.contains("Contacts") })
        #expect(right.opportunity.value(at: "Customer.Contacts[0].Phone") == "+14155550100")
    }
}

@Suite struct OpportunityRuleTests {
    @Test func `each business rule is told by its field`() {
        #expect(faults(good) == [])
        func changed(_ path: String, _ value: JSON?) -> [String] { faults(good.setting(at: path, to: value)) }
        let address = "Customer.Account.Address"
        #expect(
            changed("Customer.Account.Industry", nil) == ["Customer.Account.Industry REQUIRED_FIELD_MISSING"])
        #expect(
            changed("Customer.Account.Industry", "Other") == [
                "Customer.Account.OtherIndustry REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed("Customer.Account.WebsiteUrl", nil) == [
                "Customer.Account.WebsiteUrl REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed("\(address).StateOrRegion", nil) == ["\(address).StateOrRegion REQUIRED_FIELD_MISSING"])
        #expect(changed("\(address).StateOrRegion", "NY") == ["\(address).StateOrRegion INVALID_ENUM_VALUE"])
        #expect(changed("\(address).CountryCode", "DE").contains("\(address).StateOrRegion INVALID_VALUE"))
        #expect(changed("\(address).PostalCode", nil) == ["\(address).PostalCode REQUIRED_FIELD_MISSING"])
        #expect(changed("NationalSecurity", "Yes") == ["NationalSecurity INVALID_VALUE"])
        #expect(
            changed("LifeCycle.TargetCloseDate", "2026-11-24") == ["LifeCycle.TargetCloseDate INVALID_VALUE"])
        #expect(changed("LifeCycle.TargetCloseDate", "2026-11-25") == [])
        #expect(
            changed("LifeCycle.Stage", "Closed Lost") == ["LifeCycle.ClosedLostReason REQUIRED_FIELD_MISSING"]
        )
        #expect(
            changed("LifeCycle.Stage", "Launched") == ["Customer.Account.AwsAccountId REQUIRED_FIELD_MISSING"]
        )
        #expect(
            changed("OpportunityType", "Flat Renewal") == [
                "Project.RelatedOpportunityIdentifier REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed("Project.CompetitorName", "*Other") == [
                "Project.OtherCompetitorNames REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed("Project.ApnPrograms", .array(["Activate"])) == [
                "Project.ApnPrograms[0] INVALID_ENUM_VALUE"
            ])
        #expect(
            changed("Project.AdditionalComments", "") == ["Project.AdditionalComments INVALID_STRING_FORMAT"])
        #expect(
            changed("Project.ExpectedCustomerSpend", .array([])) == [
                "Project.ExpectedCustomerSpend REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed("Marketing", .object(["Source": "Marketing Activity"])) == [
                "Marketing.AwsFundingUsed REQUIRED_FIELD_MISSING"
            ])
        #expect(
            changed(
                "Marketing",
                .object([
                    "Source": "Marketing Activity", "AwsFundingUsed": "No", "UseCases": .array(["AI/ML"]),
                ]))
                == [], "AWS's own samples give use cases without its funding")
        #expect(
            changed("Marketing", .object(["Source": "None", "UseCases": .array(["AI/ML"])]))
                == ["Marketing.UseCases INVALID_VALUE"])
        func spend(_ changes: KeyValuePairs<String, JSON>) -> [String] {
            var item = good["Project"]?["ExpectedCustomerSpend"]?.items.first ?? .null
            for (key, value) in changes { item = item.setting(key, to: value) }
            return changed("Project.ExpectedCustomerSpend", .array([item]))
        }
        #expect(spend(["Amount": "0.00"]) == ["Project.ExpectedCustomerSpend[0].Amount INVALID_VALUE"])
        #expect(
            spend(["CurrencyCode": "JPY"]) == [
                "Project.ExpectedCustomerSpend[0].CurrencyCode INVALID_ENUM_VALUE"
            ])
        #expect(
            spend(["TargetCompany": "Self"]) == [
                "Project.ExpectedCustomerSpend[0].TargetCompany INVALID_VALUE"
            ])
        #expect(
            spend(["EstimationUrl": "https://calculator.aws/#/estimate?id=xyz"]) == [
                "Project.ExpectedCustomerSpend[0].EstimationUrl INVALID_STRING_FORMAT"
            ])
    }

    @Test func `submission asks for a solution and for what co-selling needs`() {
        func submit(_ record: JSON, _ types: [String], _ involvement: String, _ visibility: String?)
            -> [String]
        {
            faults(
                record,
                .submit(
                    associations: types.enumerated().map { .init(type: $1, identifier: "x\($0)") },
                    involvement: involvement, visibility: visibility))
        }
        #expect(submit(good, ["Solutions"], "Co-Sell", "Full") == [])
        #expect(
            submit(good, ["AwsProducts"], "Co-Sell", "Full") == [
                "RelatedEntityIdentifiers.Solutions NOT_ENOUGH_VALUES"
            ])
        #expect(
            submit(good, ["Solutions"], "Co-Sell", "Limited") == [
                "AwsSubmission.Visibility ACTION_NOT_PERMITTED"
            ])
        #expect(submit(good, ["Solutions"], "For Visibility Only", "Limited") == [])
        let products = ["Solutions"] + Array(repeating: "AwsProducts", count: 21)
        #expect(
            submit(good, products, "Co-Sell", "Full") == [
                "RelatedEntityIdentifiers.AwsProducts TOO_MANY_VALUES"
            ])
        let bare = good.setting("PrimaryNeedsFromAws", to: nil).setting(
            at: "Project.SalesActivities", to: nil)
        #expect(
            submit(bare, ["Solutions"], "Co-Sell", "Full") == [
                "Project.SalesActivities REQUIRED_FIELD_MISSING",
                "PrimaryNeedsFromAws REQUIRED_FIELD_MISSING",
            ])
    }

    @Test(arguments: [
        ("DE", "10115", true), ("DE", "1011", false), ("GB", "SW1A 1AA", true), ("GB", "10115", false),
        ("IE", "D02 X285", true), ("NL", "1012 AB", true), ("NL", "1012", false), ("CA", "K1A 0B1", true),
        ("PL", "00-950", true), ("PL", "00950", false), ("SE", "111 22", true), ("JP", "100-0001", true),
        ("AE", "", true), ("AE", "12345", false), ("HK", "", true), ("FR", "75001", true),
        ("BR", "01310-100", true),
        ("US", "10001-1234", true), ("US", "1000", false), ("IN", "110 001", true),
    ])
    func `postal codes have their country's form`(country: String, code: String, isRight: Bool) {
        var record = good.setting(at: "Customer.Account.Address.CountryCode", to: .string(country))
            .setting(at: "Customer.Account.Address.PostalCode", to: code.isEmpty ? nil : .string(code))
        if country != "US" { record = record.setting(at: "Customer.Account.Address.StateOrRegion", to: nil) }
        #expect((faults(record) == []) == isRight, "\(country) \(code)")
    }

    @Test func `a close date is a day of the calendar`() {
        for (day, isRight) in [
            ("2030-01-31", true), ("2030-02-30", false), ("2030-13-01", false), ("2019-01-01", false),
        ] {
            let record = good.setting(at: "LifeCycle.TargetCloseDate", to: .string(day))
            #expect((faults(record) == []) == isRight, "\(day)")
        }
    }

    @Test func `the data holds what its sources list`() {
        #expect(rules.useCases.count == 39)
        #expect(rules.programs.count == 16)
        #expect(rules.states.count == 62)
        #expect(rules.products.count == 522)
        #expect(rules.editableInActionRequired.count == 10)
        for codes in Channels.embedded.channels.map(\.track) { #expect(TrackID.allCases.contains(codes)) }
        #expect(Set(Channels.embedded.channels.map(\.track)) == Set(TrackID.allCases))
    }
}

@Suite struct FilingRecordTests {
    @Test func `every example becomes a record that AWS takes once its questions are answered`() throws {
        for name in Repository.exampleNames {
            let file = try example(name)
            let plan = plan(file)
            for channel in Channels.embedded.channels where channel.isPartnerFiled {
                let first = try FilingRecord(channel.track, plan, file)
                var answers: [String: JSON] = [:]
                for question in first.questions {
                    switch question.field {
                    case "Customer.Account.Address.PostalCode":
                        let codes = [
                            "US": "10001", "DE": "10115", "PT": "1100-148", "NL": "1012 AB", "GB": "SW1A 1AA",
                            "CA": "K1A 0B1", "FR": "75001", "SE": "111 22", "IN": "110001", "ES": "28001",
                        ]
                        answers[question.field] = .string(
                            codes[rules.countryCode(file.company.country) ?? ""] ?? "10115")
                    case "Customer.Account.Address.StateOrRegion": answers[question.field] = "California"
                    case "Project.ExpectedCustomerSpend": answers[question.field] = "1200.00"
                    case "Project.CustomerUseCase": answers[question.field] = "Database"
                    // A text that a reviewer would send back is asked for; it is never sent.
                    case "Project.CustomerBusinessProblem":
                        #expect(first.errors.contains { $0.code.hasPrefix("REVIEWER_") })
                        answers[question.field] =
                            "Twelve dispatchers answer 900 calls a day by hand; Amazon Bedrock drafts the answers for $800 a month from March."
                    default: Issue.record("\(name) \(channel.track): \(question.field)")
                    }
                }
                let record = try FilingRecord(channel.track, plan, file, answers: answers)
                #expect(record.errors == [], "\(name) \(channel.track)")
                #expect(record.products.count <= 20)
                for product in record.products { #expect(rules.products[product] != nil, "\(product)") }
                // Every value tells where it comes from, and lies in the record.
                for field in record.fields {
                    #expect(record.opportunity.value(at: field.path) != nil, "\(field.path)")
                }
                let problem = record.opportunity.value(at: "Project.CustomerBusinessProblem")?.text ?? ""
                #expect((20...2_000).contains(problem.unicodeScalars.count))
            }
        }
    }

    @Test func `nothing is said that nobody stated`() throws {
        let file = try companyFile(minimalCompany())
        let record = try FilingRecord(.buildForStartups, plan(file), file)
        for path in [
            "Customer.Account.AwsAccountId", "Customer.Account.Duns", "Customer.Account.Address.PostalCode",
            "Project.CompetitorName", "Project.ApnPrograms", "Project.AdditionalComments",
            "Marketing.AwsFundingUsed",
        ] {
            #expect(record.opportunity.value(at: path) == nil, "\(path)")
        }
        let activities =
            record.opportunity.value(at: "Project.SalesActivities")?.items.compactMap(\.text) ?? []
        #expect(!activities.contains("Conducted POC / Demo"))
    }

    @Test
    func `over the records of a company the expected spend is the forecast once, with no product of another`()
        throws
    {
        let names = Repository.exampleNames
        for name in names {
            let file = try example(name)
            let plan = plan(file)
            let shares = ApplicationShares(plan)
            var declared = shares.undeclared.monthly
            for share in shares.shares {
                guard Channels.embedded.channel(share.track.track.id)?.isPartnerFiled == true else {
                    declared += share.monthly
                    continue
                }
                let record = try FilingRecord(share.track.track.id, plan, file)
                let spend = record.opportunity["Project"]?["ExpectedCustomerSpend"]?.items.first?["Amount"]?
                    .text
                declared += try spend.map { try Money(parsing: $0) } ?? .zero
                let mine = share.rows.flatMap { Channels.embedded.products[$0.service.id] ?? [] }
                #expect(record.products.allSatisfy(mine.contains), "\(name) \(share.track.track.id)")
            }
            let year = try plan.spend.totals.prefix(12).total().scaled(by: 1, over: 12)
            #expect(declared.decimalString == year.decimalString, "\(name)")
        }
    }

    @Test func `titles follow the convention and the spend is that of the workload`() throws {
        let file = try example("revenue-ops-series-a")
        let plan = plan(file)
        let record = try FilingRecord(.buildForStartups, plan, file)
        #expect(
            record.opportunity.value(at: "Project.Title")?.text?.hasPrefix("[Build for Startups] ") == true)
        #expect(record.opportunity.value(at: "Project.Title")?.text?.hasSuffix(" - Pipeline Harbor") == true)
        // What SOC 2 states, whole: the partner's labor for the same work declares nothing beside it.
        let share = try #require(ApplicationShares(plan).share(of: .buildForStartups))
        #expect(share.month12 == Money(dollars: 390) && share.sharesWith.isEmpty)
        #expect(ApplicationShares(plan).share(of: .buildForAWS)?.monthly.isZero == true)
        #expect(
            record.opportunity["Project"]?["ExpectedCustomerSpend"]?.items.first?["Amount"]?.text
                == share.monthly.decimalString)
    }

    @Test func `a track that the founder files alone has no record`() throws {
        let file = try example("revenue-ops-series-a")
        #expect(throws: FilingRecord.NotFiled.self) { try FilingRecord(.activateFounders, plan(file), file) }
    }

    @Test func `two tracks of a company have two keys within sixty-four characters`() throws {
        let long = String(repeating: "long-name-", count: 15) + ".example"
        let file = try companyFile(minimalCompany().replacing("acme.example", with: long))
        let keys = try [TrackID.buildForStartups, .buildForAWS, .activatePortfolioPartner, .bedrockPOC].map {
            try FilingRecord($0, plan(file), file).opportunity["PartnerOpportunityIdentifier"]?.text ?? ""
        }
        #expect(Set(keys).count == 4)
        #expect(keys.allSatisfy { $0.utf8.count <= 64 })
    }

    @Test func `the packet for the portal has every field in its order, and the same bytes each time`() throws
    {
        let file = try example("revenue-ops-series-a")
        let record = try FilingRecord(.buildForStartups, plan(file), file)
        let packet = portalPacket(record, documents: [("application.html", Array("<p>".utf8))])
        #expect(packet == portalPacket(record, documents: [("application.html", Array("<p>".utf8))]))
        let text = String(decoding: packet, as: UTF8.self)
        for name in ["fields.csv", "fields.txt", "opportunity.json", "questions.txt", "application.html"] {
            #expect(text.contains(name))
        }
        let first = text.firstRange(of: "Customer.Account.CompanyName")
        let later = text.firstRange(of: "Project.Title")
        #expect((first?.lowerBound ?? text.endIndex) < (later?.lowerBound ?? text.startIndex))
    }
}
