package import StructuredText
internal import Addresses
package import Web
package import Documents
package import Company
internal import RulePacks
internal import Units

/// Draws questions as form fields and takes their answers back.
package struct QuestionForm: Sendable {
    /// What was typed, by path; wins over what is stored.
    package var typed: [String: String] = [:]
    /// What does not fit, by path.
    package var faults: [String: String] = [:]
    /// Only where defaults may be taken as answers (calculators): no mark, no choice left open.
    package var isCalculator = false

    package init(typed: [String: String] = [:], faults: [String: String] = [:], isCalculator: Bool = false) {
        (self.typed, self.faults, self.isCalculator) = (typed, faults, isCalculator)
    }

    package func html(_ questions: [Question], _ draft: CompanyDraft) -> HTML {
        let all = questions.map { field($0, draft) }
        return "\(all)"
    }

    /// Whether a form shows the fallback as its answer: what the rules count only once it is chosen is not shown as if it were.
    package static func preselects(_ question: Question) -> Bool { question.path != "bedrock.model" }

    package static func fieldID(_ path: String) -> String {
        "f-" + String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    private func field(_ question: Question, _ draft: CompanyDraft) -> HTML {
        let id = QuestionForm.fieldID(question.path)
        let stated = typed[question.path] ?? draft.answer(to: question)
        let fallback = isCalculator || QuestionForm.preselects(question) ? question.fallback : nil
        let value = stated ?? fallback ?? ""
        let isAssumed = stated == nil && fallback != nil && !isCalculator
        let fault = faults[question.path]
        let help = "\(id)-h"
        var described: [String] = []
        if fault != nil { described.append("\(id)-e") }
        if hint(question) != nil { described.append(help) }
        let by: HTML = described.isEmpty ? "" : " aria-describedby=\"\(described.joined(separator: " "))\""
        let invalid: HTML = fault == nil ? "" : " aria-invalid=\"true\""
        let needed: HTML =
            question.isRequired && !isCalculator ? " <span class=\"req\">(required)</span>" : ""
        let mark: HTML = isAssumed ? " <span class=\"assumed\">we assumed</span>" : ""
        let confirm: HTML =
            isAssumed && !question.isRequired && value != "none"
            ? "<label class=\"confirm\"><input type=\"checkbox\" name=\"stated\" value=\"\(question.path)\">Yes, this is so</label>"
            : ""
        let message: HTML = fault.map { "<p class=\"fault\" id=\"\(id)-e\">\($0)</p>" } ?? ""
        let note: HTML = hint(question).map { "<p class=\"hint\" id=\"\(help)\">\($0)</p>" } ?? ""
        let shown: HTML =
            isCalculator ? "" : "<input type=\"hidden\" name=\"shown\" value=\"\(question.path)\">"
        let label = question.label
        switch question.control {
        case .choice where (question.choices?.count ?? 9) <= 5, .choices, .yesOrNo:
            let isMany = question.control == .choices
            let chosen = Set(
                isMany ? value.split(separator: ",").map { trimming(String($0)) } : [flag(value, question)])
            let options = (question.choices ?? ["yes", "no"]).map { choice -> HTML in
                """
                <label><input type="\(isMany ? "checkbox" : "radio")" name="\(question.path)" value="\(choice)"\(chosen.contains(choice) ? " checked" as HTML : "")>\(QuestionForm.word(choice, question))</label>
                """
            }
            return """
                <fieldset id="\(id)" tabindex="-1"\(by)><legend>\(label)\(needed)\(mark)</legend>\(note)\(message)\(shown)<div class="options">\(options)</div>\(confirm)</fieldset>

                """
        case .choice:
            let options = (question.choices ?? []).map { choice -> HTML in
                "<option value=\"\(choice)\"\(choice == value ? " selected" as HTML : "")>\(QuestionForm.word(choice, question))</option>"
            }
            let open: HTML = isCalculator ? "" : "<option value=\"\">choose</option>"
            return """
                <div class="field"><label for="\(id)">\(label)\(needed)\(mark)</label>\(note)\(message)\(shown)<select id="\(id)" name="\(question.path)"\(by)\(invalid)>\(open)\(options)</select>\(confirm)</div>

                """
        case .text(let longest) where longest >= 300:
            return """
                <div class="field"><label for="\(id)">\(label)\(needed)\(mark)</label>\(note)\(message)\(shown)<textarea id="\(id)" name="\(question.path)" maxlength="\(longest)" data-count="\(id)-n"\(by)\(invalid)>\(value)</textarea><p class="hint" id="\(id)-n"></p></div>

                """
        default:
            return """
                <div class="field"><label for="\(id)">\(label)\(needed)\(mark)</label>\(note)\(message)\(shown)<input id="\(id)" name="\(question.path)" value="\(value)"\(attributes(question))\(by)\(invalid)>\(confirm)</div>

                """
        }
    }

    private func flag(_ value: String, _ question: Question) -> String {
        guard question.control == .yesOrNo else { return value }
        return switch value {
        case "true": "yes"
        case "false": "no"
        default: value
        }
    }

    private func attributes(_ question: Question) -> HTML {
        switch question.control {
        case .email: " type=\"email\" autocomplete=\"email\" maxlength=\"254\" size=\"36\""
        case .website: " type=\"text\" inputmode=\"url\" autocomplete=\"url\" maxlength=\"255\" size=\"36\""
        case .integer(let range):
            " type=\"text\" inputmode=\"numeric\" maxlength=\"12\" size=\"\(range.upperBound > 9_999 ? 12 : 8)\""
        case .money: " type=\"text\" inputmode=\"decimal\" maxlength=\"18\" size=\"14\""
        case .month: " type=\"text\" placeholder=\"May 2026\" maxlength=\"20\" size=\"9\""
        case .day: " type=\"text\" placeholder=\"2027-03-01\" maxlength=\"20\" size=\"12\""
        case .text(let longest):
            question.path == "company.name"
                ? " type=\"text\" autocomplete=\"organization\" maxlength=\"\(longest)\" size=\"36\""
                : question.path == "company.country"
                    ? " type=\"text\" autocomplete=\"country-name\" maxlength=\"\(longest)\" size=\"24\""
                    : " type=\"text\" maxlength=\"\(longest)\" size=\"36\""
        default: " type=\"text\" maxlength=\"400\" size=\"36\""
        }
    }

    private func hint(_ question: Question) -> String? {
        switch question.path {
        case "company.email": "A free-mail address or another domain than the website's is only a warning."
        case "company.country": "Its name or its two letters: Germany or DE."
        case "hosting.aws_account.id": "It cannot be changed after filing."
        case "product.summary":
            "Vague: \u{201C}AI-powered platform on AWS\u{201D}. Specific: \u{201C}B2B SaaS for warehouse teams that forecasts stock by store and week\u{201D}."
        case "bedrock.model":
            "The application needs a choice; until then the spend is reckoned with a Sonnet-class model."
        case "stack.monthly_usd_m12": "Leave it empty to use the size."
        default:
            switch question.control {
            case .month: "Month and year, as May 2026."
            case .day: "A day, as 1 March 2027 or 2027-03-01."
            case .money: "US dollars."
            default: nil
            }
        }
    }

    /// A choice as people read it.
    package static func word(_ choice: String, _ question: Question) -> String {
        let label: String? =
            switch question.path {
            case "company.stage": Stage(rawValue: choice)?.label
            case "hosting.now": choice == "none" ? "nothing yet" : Platform(rawValue: choice)?.label
            case "stack.compute": Compute(rawValue: choice)?.label
            case "stack.database": Database(rawValue: choice)?.label
            case "stack.tenancy.model": TenancyModel(rawValue: choice)?.label
            case "soc2.status": SOC2Status(rawValue: choice)?.label
            case "bedrock.model": ModelClass(rawValue: choice)?.label
            case "hosting.aws_account.plan":
                ["none": "none yet", "free": "free plan", "paid": "paid plan"][choice]
            case "company.vouch":
                choice == "none" ? "nobody yet; a partner may" : choice == "vc" ? "a venture investor" : nil
            case let path where path.hasSuffix("].tracks"): TrackID(rawValue: choice)?.title
            case let path where path.hasSuffix("].kind") && choice == "vc": "a venture investor"
            case let path where path.hasSuffix(".program") || path.hasPrefix("credits["):
                ["map": "Migration Acceleration Program", "build": "Build for Startups"][choice]
            default: nil
            }
        let plain = label ?? String(choice.map { $0 == "-" ? " " : $0 })
        return plain.capitalizedFirst
    }

    /// Takes the answers of the fields that a form showed.
    package static func answers(
        _ form: Form, _ draft: CompanyDraft, among questions: [Question] = Question.all
    ) -> [(question: Question, text: String)] {
        let shown = Set(form.all("shown"))
        return questions.filter { shown.contains($0.path) }.map { question in
            let text =
                question.control == .choices
                ? form.all(question.path).map { trimming($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
                : trimming(form[question.path] ?? "")
            // As the file would hold it, so that an answer that says the same changes nothing.
            return (question, question.normalized(text))
        }
    }
}

extension Diagnostic {
    /// For a page that names the field by its question: without the field's path.
    package var sentence: String {
        let about = problem.hasPrefix(path) ? "This" + problem.dropFirst(path.count) : problem
        return "\(about): \(reason); \(fix)."
    }
}
