internal import Company
internal import Dossiers
internal import PartnerCentral
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Units

extension Draft {
    /// What benefits' schemas call the customer's AWS account.
    static let accountNames = [
        "accountid", "awsaccountid", "customerawsaccountid", "customeraccountid", "awsaccount",
        "awsaccountnumber",
    ]

    /// Gathers what a benefit's schema may ask for, from the record as it stands: with the answers, so that a correction reaches
    /// opportunity and benefit alike.
    mutating func fillFacts() {
        let company = plan.company
        let project = record["Project"]
        func held(_ path: String) -> JSON? { record.value(at: "Customer.Account.\(path)") }
        fact(Self.accountNames, held("AwsAccountId"))
        fact(
            [
                "companyname", "customername", "company", "customer", "startupname", "legalname",
                "customercompanyname",
            ], held("CompanyName"))
        fact(
            ["website", "websiteurl", "companywebsite", "customerwebsite", "url", "companyurl"],
            held("WebsiteUrl"))
        fact(["email", "contactemail", "customeremail", "founderemail"], text(company.email.lowercased()))
        fact(["country", "countrycode", "customercountry"], held("Address.CountryCode"))
        fact(
            ["fundingstage", "stage", "companystage", "startupstage", "investmentstage"],
            text(company.stage.rawValue))
        fact(["foundedyear", "yearfounded", "founded", "yearofincorporation"], .integer(company.founded))
        fact(
            ["projecttitle", "projectname", "title", "applicationtitle", "opportunityname"], project?["Title"]
        )
        fact(
            [
                "projectdescription", "workloaddescription", "description", "businessproblem",
                "usecasedescription",
                "businessjustification", "workload", "usecase", "customerbusinessproblem",
            ], project?["CustomerBusinessProblem"])
        fact(["productdescription", "companydescription", "productsummary"], text(company.summary))
        fact(["currency", "currencycode", "amountcurrency"], "USD")
        if file.states("stack.region") {
            fact(["region", "awsregion", "primaryregion", "deploymentregion"], text(company.stack.region))
        }
        fillSpend(project)
        fillWork(company)
    }

    /// What is asked for, and what the work costs: service by service as in the application's document.
    private mutating func fillSpend(_ project: JSON?) {
        fact(
            [
                "requestedamount", "requestedcreditamount", "creditamount", "amountrequested", "amount",
                "requestedcredits",
            ],
            .string(
                (track.counted.expected.isZero ? track.award.expected : track.counted.expected).decimalString)
        )
        fact(
            [
                "expectedmonthlyspend", "monthlyspend", "projectedmonthlyspend", "expectedmonthlyrevenue",
                "expectedmonthlyawsspend", "estimatedmonthlyrecurringrevenue", "monthlyrecurringrevenue",
                "monthlyrevenue", "mrr",
            ], project?["ExpectedCustomerSpend"]?.items.first?["Amount"])
        if let share, !share.monthly.isZero {
            fact(
                [
                    "annualrecurringrevenue", "expectedannualrevenue", "expectedannualspend", "annualspend",
                    "estimatedannualrevenue", "arr",
                ], .string(Array(repeating: share.monthly, count: 12).total().decimalString))
        }
        let rows = (share?.rows ?? []).filter { !$0.month12.isZero }
        fact(["services", "awsservices", "servicelist"], .array(rows.map { .string($0.name) }))
        fact(["awsproducts", "products", "productcodes"], .array(products.map { .string($0) }))
        let items = rows.map { row -> [String: JSON] in
            let (name, amount) = (JSON.string(row.name), JSON.string(row.month12.decimalString))
            var item: [String: JSON] = [:]
            for key in ["service", "servicename", "name", "awsservice", "item", "title"] { item[key] = name }
            for key in ["servicecode", "productcode", "code", "product", "awsproduct", "productid"] {
                item[key] = channels.products[row.service.id]?.first.map { .string($0) } ?? name
            }
            for key in [
                "monthlyamount", "monthlycost", "monthlyspend", "amount", "cost", "spend", "value",
                "estimatedmonthlycost", "expectedmonthlyspend", "monthlyusd", "costpermonth",
            ] { item[key] = amount }
            for key in ["currency", "currencycode"] { item[key] = "USD" }
            for key in ["frequency", "period"] { item[key] = "Monthly" }
            for key in ["purpose", "description", "role", "usage", "justification"] {
                item[key] = .string(row.role)
            }
            return item
        }
        table(
            [
                "serviceitemization", "itemization", "itemizedservices", "services", "awsservices",
                "servicelist",
                "lineitems", "items", "servicebreakdown", "costbreakdown", "spendbreakdown", "costestimate",
                "estimatedcosts", "servicecosts",
            ], items)
    }

    /// The work: when it is done, with which model, and how it is judged.
    private mutating func fillWork(_ company: Company) {
        if let workload = track.workload, workload.isStated {
            let start = workload.starts.map { max($0.firstDay, plan.asOf.adding(days: 1)) }
            fact(["startdate", "projectstartdate", "plannedstartdate", "pocstartdate"], text(start?.text))
            if let start, let months = workload.months {
                fact(
                    ["enddate", "projectenddate", "plannedenddate", "pocenddate"],
                    text(start.month.adding(months).firstDay.text))
            }
        }
        fact(["targetclosedate", "closedate"], record.value(at: "LifeCycle.TargetCloseDate"))
        if track.track.funds == .generativeAI, let bedrock = company.bedrock {
            if let evaluation = bedrock.evaluation {
                fact(
                    ["successcriteria", "successmetrics", "evaluationcriteria"],
                    text(
                        "\(evaluation.metric) on \(evaluation.items) items"
                            + (evaluation.threshold.map { "; it goes live from \($0)" } ?? "")))
            }
            let model = bedrock.model.flatMap { $0 == .unsure ? nil : $0.label }
            fact(
                [
                    "foundationmodelid", "foundationmodel", "foundationmodels", "modelid", "model",
                    "modelname",
                    "bedrockmodel", "bedrockmodelid",
                ], text(model))
            if let share {
                let document = ApplicationDocument(share, narrative, plan, plan.forecaster.book)
                fact(
                    [
                        "evaluationplan", "evaluation", "pocplan", "testplan", "evaluationmethod",
                        "validationplan",
                    ],
                    text(document.evaluationText))
            }
        }
        fact(
            ["competitor", "currentplatform", "incumbent", "migratingfrom"], text(company.migratesFrom?.label)
        )
        fact(
            ["isbillingconsolidated", "inorganization", "isinawsorganization"],
            file.states("hosting.aws_account.organization") ? .bool(company.hosting.inOrganization) : nil)
    }

    private mutating func table(_ names: [String], _ rows: [[String: JSON]]) {
        guard !rows.isEmpty else { return }
        for name in names { tables[name] = rows }
    }
}
