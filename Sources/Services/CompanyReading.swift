package import Documents
package import Company
internal import Dossiers
package import Engagements
internal import Planning
internal import RulePacks
internal import StructuredText
package import Units
internal import Web

extension Services {
    package func draft(_ state: Engagement) throws -> CompanyDraft {
        do {
            return try CompanyDraft(Array(state.file.utf8))
        } catch {
            throw Refusal.invalid(error)
        }
    }

    /// The expected range so far, with neutral values in the place of required answers that are still open.
    package func estimateText(_ file: String, _ today: Day) -> String {
        guard let plan = roughPlan(file, today) else {
            return "nothing to say yet"
        }
        return plan.cautiousFirst.map { "\($0.stack.expected.short) (\(span($0.stack))) \($0.pack.reading)" }
            .joined(separator: "; ")
    }

    private func roughPlan(_ file: String, _ today: Day) -> Plan? {
        guard var draft = try? CompanyDraft(Array(file.utf8)) else { return nil }
        let neutral: [String: String] = [
            "company.email": "founder@company.example", "company.website": "https://company.example",
            "company.country": "US", "company.founded": "\(today.fields.year - 2)",
            "company.stage": "bootstrapped",
            "hosting.now": "none",
            "product.summary": "B2B SaaS for operations teams that keeps records and reports on them.",
            "stack.tenancy.model": "pool", "stack.tenancy.tenants_now": "10",
            "stack.tenancy.tenants_m12": "40",
        ]
        let open = Question.all.filter { question in
            question.isRequired && draft.answer(to: question) == nil
                && Question.asked(on: question.screen, in: draft).contains { $0.path == question.path }
        }
        guard
            (try? draft.change(open.compactMap { question in neutral[question.path].map { (question, $0) } }))
                != nil,
            let company = try? CompanyFile(draft.bytes)
        else { return nil }
        return planner.plan(company.company, asOf: today)
    }

    /// The same files as `cloudroute dossier --no-pdf` writes.
    package func dossierFiles(_ file: CompanyFile, of state: Engagement, _ today: Day) -> [DocumentFile] {
        let plan = planner.plan(file.company, of: state, asOf: today)
        let files = Dossier(plan, file: file, book: book).files()
        let manifest = Dossier.manifest(files, plan: plan, book: book, warnings: plan.warnings)
        return files + [DocumentFile(path: "manifest.json", text: manifest.pretty)]
    }

    /// Pages as PDF, one after the other on a thread of their own.
    ///
    /// - Throws: ``WebError`` where nothing prints here, or too many wait.
    package func printed(_ pages: [(page: [UInt8], path: String)], on day: Day) async throws -> [DocumentFile]
    {
        guard let printer else {
            throw WebError(
                422, "Nothing here prints PDFs",
                "This server has no WeasyPrint: take the pages, and print them in a browser.")
        }
        do {
            return try await BlockingCalls.prints.run(within: .seconds(150)) {
                try pages.compactMap { page in
                    try printer(page.page, day).map { DocumentFile(path: page.path, bytes: $0) }
                }
            }
        } catch is BlockingCalls.Refusal {
            throw WebError(
                503, "The printer is busy",
                "Others print at the moment. Try again in a minute, or take the pages.")
        }
    }

    /// Which pages of a dossier are printed, of those that it has.
    package static func printable(_ files: [DocumentFile]) -> [(page: [UInt8], path: String)] {
        files.compactMap { file in Dossier.pdf(of: file.path).map { (file.bytes, $0) } }
    }

    package func complete(_ state: Engagement) throws -> CompanyFile {
        do {
            return try CompanyFile(Array(state.file.utf8))
        } catch {
            throw Refusal.invalid(error)
        }
    }

    package func companyName(_ state: Engagement) -> String {
        guard let draft = try? draft(state) else { return "Company" }
        return draft.value("company.name") ?? draft.value("company.website") ?? "New company"
    }

    /// The time zone that a company's file names.
    package func zone(of state: Engagement) -> String? {
        (try? CompanyFile(Array(state.file.utf8)))?.company.timezone
    }
}
