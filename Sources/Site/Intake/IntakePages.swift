internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Company
internal import Cryptography
internal import Engagements
internal import Persistence
internal import StructuredText
internal import Units

/// The names of the six screens (product: one topic to a screen).
let screenNames = [
    "You and your company", "Where you run today", "What you are building", "SOC 2", "AI", "Finish",
]

extension Services {
    // MARK: Begin

    /// The word under which somebody comes, as in `/apply?from=accelerator`: for the funnel, never a person.
    private func source(_ text: String?, else way: String) -> String {
        let word = (text ?? "").lowercased()
        let isWord = word.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        return (1...40).contains(word.utf8.count) && isWord ? word : way
    }

    func beginPage(_ visit: Visit) throws -> WebResponse {
        let from = source(visit.query.text("from"), else: "")
        let origin: HTML = from.isEmpty ? "" : "<input type=\"hidden\" name=\"from\" value=\"\(from)\">"
        let body: HTML = """
            <h1>See what you could get</h1>
            <p class="lead">Six short screens, about three minutes, eight answers that are needed. You see a running estimate from the second screen on, and the whole result at the end, whether or not you leave an address or share anything.</p>
            <div class="actions"><form method="post" action="\(Route.begin.path)">\(token(visit))\(origin)<button>Begin</button></form><a class="button quiet" href="\(Route.importFile.path)">I have a company file</a></div>
            <p>Every screen is saved when you continue, and as you type where scripts are allowed. You can go back, reload, or go on from another device by a link that we mail you.</p>
            <p class="soft">What you enter is kept until you delete it: <a href="\(Route.privacy.path)">privacy</a>.</p>
            """
        return try show(Page(title: "Apply", body: body, isNarrow: true), visit)
    }

    func begin(_ visit: Visit) async throws -> WebResponse {
        try limit(.begin, visit.peer, visit)
        let (tenant, cookie) = try await opened(
            firstFile(website: visit.form.text("website")),
            source: source(visit.form.text("from"), else: "web"), visit)
        let response = WebResponse.seeOther(Route.intake(tenant, screen: 1).path)
        return cookie.map { response.cookie(Cookies.draft, $0, seconds: Lifetimes.draft) } ?? response
    }

    /// A company's file before its first answer.
    private static let emptyFile = "schema: credit-application/1\n"

    /// A file with what the first page's one field said, where it is a website.
    private func firstFile(website: String?) -> String {
        let empty = Services.emptyFile
        guard let website, website.utf8.count <= 200,
            let question = Question.named("company.website")
        else { return empty }
        do throws(Diagnostics) {
            var draft = try CompanyDraft(Array(empty.utf8))
            try draft.change([
                (question, question.normalized(website.contains("://") ? website : "https://\(website)"))
            ])
            return String(decoding: draft.bytes, as: UTF8.self)
        } catch { return empty }
    }

    /// Opens an engagement for the account of the visit, or under a new draft secret.
    private func opened(_ file: String, source: String, isWhole: Bool = false, _ visit: Visit) async throws
        -> (
            tenant: TenantID, cookie: String?
        )
    {
        var owner: (user: UserID, email: String)?
        if let secret = visit.request.cookie(Cookies.session),
            let entry = try await accounts.entry(secret, tenant: nil, at: visit.now), entry.session.isVerified
        {
            owner = (entry.session.account.id, entry.session.account.email)
        }
        let opened = try await engagements.open(file, owner: owner, source: source, at: visit.now)
        // A whole company file leaves nothing to ask.
        if isWhole { try await engagements.handle(.finish, opened.scope, at: visit.now) }
        guard owner == nil else { return (opened.scope.tenant, nil) }
        let secret = try await tokens.newDraftSecret(opened.scope, at: visit.now)
        return (opened.scope.tenant, ([secret] + drafts(visit.request)).prefix(10).joined(separator: "."))
    }

    // MARK: Screens

    func intakePage(_ visit: Visit, screen: Int) async throws -> WebResponse {
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        let more: HTML? =
            visit.query["more"] == nil
            ? nil
            : "<p class=\"done\" role=\"status\">Saved. Your answer opens one or more questions on this screen.</p>"
        return try show(screenPage(visit, state, screen, QuestionForm(), note: more), visit)
    }

    private func screenPage(
        _ visit: Visit, _ state: Engagement, _ screen: Int, _ form: QuestionForm, note: HTML?
    ) throws -> Page {
        let draft = try draft(state)
        let questions = Question.asked(on: screen, in: draft)
        let name = screenNames[screen - 1]
        let tenant = state.tenant
        let minutes = [3, 2, 2, 1, 1, 1][screen - 1]
        let faults = questions.compactMap { question in
            form.faults[question.path].map { (question, $0) }
        }
        let elsewhere = form.faults.filter { fault in !questions.contains { $0.path == fault.key } }.sorted {
            $0.key < $1.key
        }
        let summary: HTML =
            form.faults.isEmpty
            ? ""
            : """
            <div class="summary" tabindex="-1" role="alert"><h2>\(form.faults.count == 1 ? "One answer does not fit" : "\(form.faults.count) answers do not fit")</h2><ul>\(faults.map { fault -> HTML in "<li><a href=\"#\(QuestionForm.fieldID(fault.0.path))\">\(fault.0.label)</a>: \(fault.1)</li>" })\(elsewhere.map { fault -> HTML in "<li>\(fault.key): \(fault.value)</li>" })</ul></div>
            """
        let estimate: HTML =
            screen < 2
            ? ""
            : "<p class=\"estimate\" role=\"status\">So far: <b id=\"estimate\">\(estimateText(state.file, visit.today))</b> <span class=\"soft small\">estimate; AWS decides</span></p>"
        let steps = (1...6).map { step -> HTML in step <= screen ? "<li class=\"on\"></li>" : "<li></li>" }
        let back: HTML =
            screen > 1
            ? "<a class=\"button quiet\" href=\"\(Route.intake(tenant, screen: screen - 1).path)\">Back</a>"
            : ""
        let body: HTML = """
            <p class="soft">Step \(screen) of 6, about \(minutes) \(minutes == 1 ? "minute" : "minutes") left</p>
            <ol class="steps" aria-hidden="true">\(steps)</ol>
            \(estimate)
            <h1>\(name)</h1>
            \(note ?? "")\(summary)
            <form method="post" action="\(Route.intake(tenant, screen: screen).path)" novalidate data-autosave>
            \(token(visit))<input type="hidden" name="revision" value="\(state.revision)">
            <div id="questions">\(form.html(questions, draft))</div>
            <p class="status" id="saved" role="status">\(state.lastScreen > 0 ? "Saved \(timeText(state.changed.seconds))." : "")</p>
            <div class="actions">\(back)<button>\(screen == 6 ? "See the result" : "Continue")</button><a href="\(Route.result(tenant).path)">Result so far</a></div>
            </form>
            \(laterForm(visit, tenant, draft))
            """
        return Page(
            title: (form.faults.isEmpty ? "" : "Error: ") + "\(name), step \(screen) of 6", body: body,
            status: form.faults.isEmpty ? 200 : 422, isNarrow: true)
    }

    private func laterForm(_ visit: Visit, _ tenant: TenantID, _ draft: CompanyDraft) -> HTML {
        guard visit.scope?.role == nil else {
            return
                "<p class=\"soft\">Saved in your account: <a href=\"\(Route.dashboard(tenant).path)\">dashboard</a>.</p>"
        }
        return """
            <details><summary>Save and finish later, or on another device</summary>
            <form method="post" action="\(Route.later(tenant).path)">\(token(visit))
            <div class="field"><label for="later-email">E-mail for the link</label><input id="later-email" name="email" type="email" autocomplete="email" maxlength="254" size="32" value="\(draft.value("company.email") ?? "")"></div>
            <button class="quiet">Mail me a link to go on</button></form></details>
            """
    }

    /// The revision that a form was filled in over, and the file as it was then.
    func base(of visit: Visit, _ state: Engagement, _ scope: Scope) async throws -> (
        revision: Int, file: String
    ) {
        let revision = visit.form.number("revision", in: Form.counts) ?? state.revision
        return (
            revision,
            revision == state.revision
                ? state.file : try await engagements.file(scope, revision: revision) ?? Services.emptyFile
        )
    }

    /// Saves what fits of a screen; the rest comes back with what is wrong.
    func saveScreen(_ visit: Visit, screen: Int) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.saving, scope.tenant.text, visit)
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let before = try draft(state)
        var entries = QuestionForm.answers(visit.form, before)
        let typed = Dictionary(
            entries.map { ($0.question.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        let stated = Set(visit.form.all("stated"))
        // A default that was only left standing is still our assumption, not the founder's statement.
        entries.removeAll {
            $0.text == $0.question.fallback.map($0.question.normalized) && !$0.question.isRequired
                && QuestionForm.preselects($0.question) && before.answer(to: $0.question) == nil
                && !stated.contains($0.question.path)
        }
        let asked = Set(Question.asked(on: screen, in: before).map(\.path))
        entries.removeAll { !asked.contains($0.question.path) }
        let (revision, base) = try await base(of: visit, state, scope)
        var (saved, clashes, faults) = try await taken(
            entries.map { Answer(path: $0.question.path, text: $0.text) }, screen, base, revision, state,
            scope,
            visit.now)
        let after = try draft(saved)
        if visit.form["autosave"] != nil {
            // A form may only move on to a file that holds nothing new beside its own answers.
            let isOwn = clashes.isEmpty && saved.revision <= revision + 1
            return try autosaved(visit, saved, screen, faults, clashes, isOwn: isOwn)
        }
        if !clashes.isEmpty { return try show(clashPage(visit, saved, screen, clashes), visit) }
        let isComplete = visit.form["incomplete"] == nil
        for question in Question.asked(on: screen, in: after) where isComplete && question.isRequired {
            if after.answer(to: question) == nil, faults[question.path] == nil, typed[question.path] != nil {
                faults[question.path] = "This answer is needed."
            }
        }
        guard faults.isEmpty else {
            var form = QuestionForm(faults: faults)
            // What belongs to no field of this screen held everything back: all of it stays as typed.
            let shown = Set(Question.asked(on: screen, in: after).map(\.path))
            form.typed =
                faults.keys.allSatisfy(shown.contains) ? typed.filter { faults[$0.key] != nil } : typed
            return try show(screenPage(visit, saved, screen, form, note: nil), visit)
        }
        let shown = Set(visit.form.all("shown"))
        let opened = Question.asked(on: screen, in: after).first {
            !shown.contains($0.path) && after.answer(to: $0) == nil
        }
        if let opened, isComplete {
            let path = Route.intake(scope.tenant, screen: screen).path
            return .seeOther("\(path)?more=1#\(QuestionForm.fieldID(opened.path))")
        }
        if screen < 6 { return .seeOther(Route.intake(scope.tenant, screen: screen + 1).path) }
        try await engagements.handle(.finish, scope, at: visit.now)
        return .seeOther(Route.result(scope.tenant).path)
    }

    /// Saves what can be taken: each round gives up the answers that cannot, and saves the rest as a whole.
    func taken(
        _ answers: [Answer], _ screen: Int, _ base: String, _ revision: Int, _ state: Engagement,
        _ scope: Scope,
        _ moment: Instant
    ) async throws -> (saved: Engagement, clashes: [Clash], faults: [String: String]) {
        var (answers, faults) = (answers, [String: String]())
        var clashes: [Clash] = []
        var saved = state
        for _ in 0..<4 {
            do {
                saved = try await engagements.handle(
                    .answer(screen: screen, answers: answers, base: base, revision: revision), scope,
                    at: moment)
                break
            } catch Refusal.clash(let found) {
                clashes += found
                let paths = Set(found.map(\.path))
                answers.removeAll { paths.contains($0.path) }
            } catch Refusal.invalid(let diagnostics) {
                for fault in diagnostics.all {
                    faults[fault.path] = fault.sentence
                }
                let before = answers.count
                answers.removeAll { faults[$0.path] != nil }
                // A fault that no field of this screen has would come again.
                if answers.count == before { answers = [] }
            }
        }
        return (saved, clashes, faults)
    }

    /// Questions as the form asks them, never their paths.
    private func names(_ paths: [String]) -> String {
        paths.map { path in Question.named(path).map(\.label) ?? path }
            .joined(separator: ", ")
    }

    private func autosaved(
        _ visit: Visit, _ state: Engagement, _ screen: Int, _ faults: [String: String], _ clashes: [Clash],
        isOwn: Bool
    ) throws -> WebResponse {
        var status = "Saved \(timeText(visit.now.seconds))."
        if !faults.isEmpty {
            status = "Saved, except what does not fit yet: \(names(faults.keys.sorted()))."
        }
        if !clashes.isEmpty {
            status =
                "Newer answers exist for \(names(clashes.map(\.path))); continue to compare them."
        }
        var members: [JSON.Member] = [.init("status", .string(status))]
        // Otherwise the form keeps its old base, so that what others wrote is still compared.
        if isOwn { members.append(.init("revision", .integer(state.revision))) }
        members.append(.init("estimate", .string(estimateText(state.file, visit.today))))
        // What an answer opens or closes appears and goes while the form is filled in.
        let asked = try Question.asked(on: screen, in: draft(state)).map { QuestionForm.fieldID($0.path) }
        members.append(.init("asked", .array(asked.map(JSON.string))))
        return json(200, .object(members))
    }

    /// Two people changed the same answer: both are shown, one is chosen.
    private func clashPage(_ visit: Visit, _ state: Engagement, _ screen: Int, _ clashes: [Clash]) -> Page {
        let rows = clashes.compactMap { clash -> HTML? in
            guard let question = Question.named(clash.path) else { return nil }
            return """
                <fieldset><legend>\(question.label)</legend><input type="hidden" name="shown" value="\(clash.path)"><div class="options"><label><input type="radio" name="\(clash.path)" value="\(clash.theirs)" checked>Now stored: \(clash.theirs.isEmpty ? "no answer" : clash.theirs)</label><label><input type="radio" name="\(clash.path)" value="\(clash.mine)">Yours: \(clash.mine.isEmpty ? "no answer" : clash.mine)</label></div></fieldset>
                """
        }
        let body: HTML = """
            <h1>Newer answers exist</h1>
            <p>While you were typing, somebody (or another tab) changed the same answers. Nothing was overwritten, and everything else you entered is saved. Choose for each:</p>
            <form method="post" action="\(Route.intake(state.tenant, screen: screen).path)" novalidate>
            \(token(visit))<input type="hidden" name="revision" value="\(state.revision)"><input type="hidden" name="incomplete" value="1">
            \(rows)
            <div class="actions"><button>Keep these</button></div></form>
            """
        return Page(title: "Newer answers exist", body: body, status: 409, isNarrow: true)
    }

    // MARK: Later, on another device

    func saveForLater(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let email = emailAddress(visit.form.text("email")) else {
            throw WebError(
                422, "That is no e-mail address", "Write it like cto@company.example. Your answers are saved."
            )
        }
        try limit(.mail, visit.peer, visit)
        try limit(.mailbox, email, visit)
        let secret = random.token()
        let link = "\(settings.origin)\(Route.resume(secret).path)"
        let until = visit.now.adding(seconds: Lifetimes.resume)
        let mail = Mails.resume(to: email, link: link, key: "resume|\(sha256Text(secret))")
        let random = self.random
        let now = visit.now
        try await engagements.handle(
            .answer(screen: 0, answers: [], base: "", revision: 0), scope, at: visit.now
        ) {
            session, _, _ in
            try TokenStore.insert(secret, "resume", scope.tenant, subject: "", until: until, session)
            try Outbox.enqueue(mail, of: scope.tenant, at: now, random: random, session)
        }
        mailWaits()
        let body: HTML = """
            <h1>Saved</h1><p class="done">Your answers are saved. If \(email) can receive mail, a link to go on is on its way; it works for 30 days.</p>
            <div class="actions"><a class="button" href="\(Route.intake(scope.tenant, screen: 1).path)">Go on here</a></div>
            """
        return try show(Page(title: "Saved", body: body, isNarrow: true), visit)
    }

    func resumePage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        guard try await tokens.resume(secret, at: visit.now) != nil else { throw WebError.notFound }
        let body: HTML = """
            <h1>Go on with your application</h1><p>This opens your answers on this device.</p>
            <div class="actions"><form method="post" action="\(visit.route.path)"><button>Go on</button></form></div>
            """
        return try show(Page(title: "Go on", body: body, isNarrow: true), visit)
    }

    func resume(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        guard let scope = try await tokens.resume(secret, at: visit.now),
            let state = try await engagements.load(scope)
        else { throw WebError.notFound }
        guard state.members.isEmpty else {
            return .seeOther(
                "\(Route.signIn.path)?next=\(percentEncoded(Route.dashboard(scope.tenant).path))")
        }
        let fresh = try await tokens.newDraftSecret(scope, at: visit.now)
        let cookie = ([fresh] + drafts(visit.request)).prefix(10).joined(separator: ".")
        // The first screen that was not finished.
        let draft = try draft(state)
        let open = (1...6).first { screen in
            Question.asked(on: screen, in: draft).contains { $0.isRequired && draft.answer(to: $0) == nil }
        }
        let target = open ?? min(6, state.lastScreen + 1)
        return .seeOther(Route.intake(scope.tenant, screen: target).path)
            .cookie(Cookies.draft, cookie, seconds: Lifetimes.draft)
    }

    // MARK: Files

    func importPage(_ visit: Visit, faults: [Diagnostic] = [], text: String = "") throws -> WebResponse {
        let name = UploadedFile.source(visit.file)
        let list: [HTML] = faults.prefix(50).map { "<li>\($0.text(file: name))</li>\n" }
        let summary: HTML =
            faults.isEmpty
            ? ""
            : "<div class=\"summary\" tabindex=\"-1\" role=\"alert\"><h2>The file was not taken; nothing was changed</h2><ul>\(list)</ul></div>"
        let body: HTML = """
            <h1>Import a company file</h1>
            <p>The same file as on the command line (YAML or JSON, at most \(EngagementLimits.fileBytes / 1024) KB). You get the same dossier as there, byte for byte.</p>
            \(summary)
            <form method="post" action="\(Route.importFile.path)" enctype="multipart/form-data" data-busy="Reading the file">\(token(visit))
            <div class="field"><label for="file">File</label><input id="file" name="file" type="file" accept=".yaml,.yml,.json"></div>
            <div class="field"><label for="text">Or paste its text</label><textarea id="text" name="text" rows="12" spellcheck="false">\(text)</textarea></div>
            <button>Import</button></form>
            """
        return try show(
            Page(
                title: (faults.isEmpty ? "" : "Error: ") + "Import", body: body,
                status: faults.isEmpty ? 200 : 422,
                isNarrow: true), visit)
    }

    func importFile(_ visit: Visit) async throws -> WebResponse {
        try limit(.begin, visit.peer, visit)
        var bytes = withoutReturns(visit.file?.bytes ?? [])
        if bytes.isEmpty { bytes = Array((visit.form["text"] ?? "").utf8) }
        guard !bytes.isEmpty else {
            throw WebError(422, "No file came", "Choose a file or paste its text, then press Import.")
        }
        guard bytes.count <= EngagementLimits.fileBytes else {
            throw WebError(
                413, "The file is too large", "At most \(EngagementLimits.fileBytes / 1024) KB are read.")
        }
        do throws(Diagnostics) {
            try metered { () throws(Diagnostics) in _ = try CompanyFile(bytes, on: visit.today) }
        } catch {
            return try importPage(visit, faults: error.all, text: visit.form["text"] ?? "")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw WebError(422, "The file is not UTF-8", "Save it as UTF-8.")
        }
        let (tenant, cookie) = try await opened(text, source: "import", isWhole: true, visit)
        let response = WebResponse.seeOther(Route.result(tenant).path)
        return cookie.map { response.cookie(Cookies.draft, $0, seconds: Lifetimes.draft) } ?? response
    }

    func companyFile(_ visit: Visit) async throws -> WebResponse {
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        return .download("company.yaml", "application/yaml; charset=utf-8", Array(state.file.utf8))
    }

    func dossierZip(_ visit: Visit) async throws -> WebResponse {
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        var files = try metered { dossierFiles(try complete(state), of: state, visit.today) }
        if visit.query["pdf"] != nil {
            try limit(.export, state.tenant.text, visit)
            try limit(.export, visit.peer, visit)
            files += try await printed(Services.printable(files), on: visit.today)
        }
        return .download("dossier.zip", "application/zip", zip(files))
    }
}
