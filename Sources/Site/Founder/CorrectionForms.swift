internal import Addresses
internal import Documents
internal import FilingRecords
internal import Filings
internal import PartnerCentral
internal import PublicSite
internal import Services
internal import StructuredText
internal import Web

extension Services {
    /// Every field that may be changed now, and no other: before it is sent all of them, while AWS asks for action the ones that
    /// AWS unlocks, of opportunity and benefit alike.
    func corrections(_ visit: Visit, _ filing: Filing?, _ record: FilingRecord, _ leave: FilingLeave) -> HTML
    {
        guard let filing, leave.mayWork else { return "" }
        let asked = Set(filing.questions.map(\.field))
        func editable(_ fields: [RecordField]) -> [RecordField] {
            fields.filter { field in
                !asked.contains(field.path)
                    && filing.lock(of: [.init(field: field.path, value: .null)]) == nil
                    && (field.path.hasPrefix("$") || FilingRecord.settable(field.path))
                    && Self.isPlain(field.value)
                    && !Self.fixed.contains(field.path)
            }
        }
        let often = editable(record.fields).filter { Self.often[$0.path] != nil }
        let rest = editable(record.fields).filter { Self.often[$0.path] == nil }
        let benefit = editable(record.applicationFields(of: filing))
        let rules = benefit.map { field in
            filing.fields.first { $0.field == field.path }
                ?? FilingQuestion(field: field.path, text: called(field.path), hint: "", choices: [])
        }
        let values = Dictionary(benefit.map { ($0.path, $0.value.text ?? $0.value.compact) }) { first, _ in
            first
        }
        guard !often.isEmpty || !rest.isEmpty || !benefit.isEmpty else { return "" }
        func inputs(_ fields: [RecordField], _ prefix: String) -> [HTML] {
            fields.enumerated().map { input("\(prefix)\($0)", $1) }
        }
        let isAsked =
            filing.opportunity?.reviewStatus == "Action Required"
            || filing.application?.status == "ACTION_REQUIRED"
        func group(_ title: String, _ fields: [HTML]) -> HTML {
            fields.isEmpty
                ? ""
                : "<details\(isAsked ? " open" as HTML : "")><summary>\(title)</summary>\(fields)</details>"
        }
        return """
            <details\(isAsked ? " open" as HTML : "")><summary>Change the record</summary>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="action" value="answer">\(inputs(often, "c"))\(group("The benefit application", questionFields(rules, values: values, prefix: "b")))\(group("Every other field", inputs(rest, "r")))<button>Save</button></form></details>
            """
    }

    /// What people correct most, as they call it.
    private static let often = [
        "Project.Title": "Title", "Project.CustomerBusinessProblem": "Business problem",
        "Customer.Account.WebsiteUrl": "Website", "LifeCycle.TargetCloseDate": "Close date",
        "Customer.Account.Address.StreetAddress": "Street", "Customer.Account.Address.City": "City",
        "Customer.Account.Address.PostalCode": "Postal code",
    ]

    /// What is ours or the rule's, and no answer.
    private static let fixed: Set = ["PartnerOpportunityIdentifier", "Marketing.Source", "NationalSecurity"]

    private static func isPlain(_ value: JSON) -> Bool {
        switch value {
        case .array, .object, .null: false
        default: true
        }
    }

    private func input(_ id: String, _ field: RecordField) -> HTML {
        let text = field.value.text ?? field.value.compact
        let label = Self.often[field.path] ?? called(field.path)
        let control: HTML =
            text.unicodeScalars.count > 100 || field.path == "Project.CustomerBusinessProblem"
            ? "<textarea id=\"\(id)\" name=\"\(field.path)\" rows=\"6\" maxlength=\"4000\">\(text)</textarea>"
            : "<input id=\"\(id)\" name=\"\(field.path)\" value=\"\(text)\" maxlength=\"255\">"
        return
            "<div class=\"field\"><label for=\"\(id)\" title=\"\(field.path)\">\(label)</label>\(control)</div>"
    }
}
