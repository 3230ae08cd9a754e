internal import Addresses
internal import Company
internal import Documents
internal import Engagements
internal import Persistence
internal import Routing
internal import RulePacks
package import Services
internal import Units
package import Web

/// What the command can do, as the search tells it; a test holds it against the command itself.
package enum CommandWords {
    package static let all: [(name: String, does: String)] = [
        ("plan", "how much, by when, what now, and how long it lasts"),
        ("check", "the verdict of every track, and the smallest change that flips each no"),
        ("spend", "the itemized forecast of 36 months"),
        ("runway", "how long the credits last, as a range"),
        ("compare", "pool, bridge, silo and hybrid side by side"),
        ("alerts", "what to be told in time: running out, expiring unused, the first net bill"),
        ("schedule", "what to file when, which credit to pause, split or keep apart"),
        ("credits", "how AWS applies credits, and those on the balance: simulate, sync, redeem"),
        ("lint", "the reviewer's questions before the reviewer asks"),
        ("dossier", "the documents: applications, work packages, projection, timeline"),
        ("init", "ask the questions and write the company file"),
        ("explain", "one rule, price, source or question, with where it was read and when"),
        ("diff", "what a change of the company file does to stack, spend and runway"),
        ("file", "file in Partner Central: validate, preview, submit, status, answer, withdraw"),
        ("serve", "the web application, on this machine"),
        ("doctor", "what this installation has, with where each setting comes from"),
    ]
}

extension Services {
    /// Finds the visitor's companies, people and notices, tracks, rules, the guide's text and commands.
    package func searchPage(_ visit: Visit) async throws -> WebResponse {
        let wanted = trimming(String((visit.query["q"] ?? "").prefix(100)))
        var groups: [(name: String, items: [HTML])] = []
        if !wanted.isEmpty {
            groups = try await own(wanted.lowercased(), visit) + metered { known(wanted.lowercased()) }
        }
        let found = groups.filter { !$0.items.isEmpty }
        let count = found.map(\.items.count).reduce(0, +)
        let result: HTML =
            wanted.isEmpty
            ? "<p class=\"soft\">Your companies, people and notices, tracks, rules and their sources, the guide and the command's words stand here as you look for them.</p>"
            : found.isEmpty
                ? "<p role=\"status\">Nothing says \u{201C}\(wanted)\u{201D}. Try a track (Portfolio), a service (Aurora), a rule (K7) or a company's name.</p>"
                : "<p role=\"status\">\(count) found for \u{201C}\(wanted)\u{201D}</p>\(found.map { group -> HTML in "<h2>\(group.name)</h2><ul>\(group.items)</ul>" })"
        let body: HTML = """
            <h1>Search</h1>
            <form action="\(Route.search.path)" method="get"><div class="field"><label for="search">Company, person, track, rule, service or source</label><input id="search" name="q" type="search" maxlength="100" value="\(wanted)"> <button class="small">Search</button></div></form>
            \(result)
            """
        return try show(Page(title: "Search", body: body), visit)
    }

    /// What only this visitor may find: companies that it is a member of, their people, its own notices.
    private func own(_ needle: String, _ visit: Visit) async throws -> [(name: String, items: [HTML])] {
        guard let account = visit.account else { return [] }
        let told = try await notices.inbox(of: account.id).filter { $0.title.lowercased().contains(needle) }
            .prefix(20)
        let noticed = told.map { item -> HTML in
            "<li><a href=\"\(item.path)\">\(item.title)</a> <span class=\"soft\">\(item.at.html)</span></li>\n"
        }
        switch account.kind {
        case .partner:
            return [("Applications", try await held(needle, account.id, visit)), ("Notices", Array(noticed))]
        case .operator:
            return [("Applications and partners", try await operated(needle)), ("Notices", Array(noticed))]
        case .founder: break
        }
        let companies = try await engagements.companies(of: account.id)
        let named = companies.filter { company in
            let site = (try? CompanyDraft(Array(company.state.file.utf8)))?.value("company.website") ?? ""
            return "\(companyName(company.state)) \(site)".lowercased().contains(needle)
        }.prefix(20)
        let people = companies.flatMap { company in
            company.state.members.filter { $0.email.lowercased().contains(needle) }.map { (company, $0) }
        }.prefix(20)
        let places = companies.prefix(5).flatMap { company in
            Services.places(of: company.scope.tenant).filter { $0.words.contains(needle) }.map {
                place -> HTML in
                "<li><a href=\"\(place.path)\">\(place.name)</a> <span class=\"soft\">of \(companyName(company.state))</span></li>\n"
            }
        }
        return [
            (
                "Companies",
                named.map { company in
                    "<li><a href=\"\(Route.dashboard(company.scope.tenant).path)\">\(companyName(company.state))</a></li>\n"
                }
            ),
            (
                "People",
                people.map { company, person in
                    "<li><a href=\"\(Route.people(company.scope.tenant).path)\">\(person.email)</a> <span class=\"soft\">\(person.role.rawValue) of \(companyName(company.state))</span></li>\n"
                }
            ),
            ("Pages", Array(places)), ("Notices", Array(noticed)),
        ]
    }

    /// The pages of a company with the words under which people look for them.
    private static func places(of tenant: TenantID) -> [(name: String, path: String, words: String)] {
        [
            (
                "Your partner", Route.match(tenant).path,
                "partner match consent agreement shared messages thread"
            ),
            (
                "What else reviewers ask", Route.details(tenant).path,
                "details address contact team evaluation"
            ),
            ("The company's file", Route.file(tenant).path, "file yaml import replace"),
            ("Change answers", Route.intake(tenant, screen: 1).path, "answers intake questions change"),
            ("People", Route.people(tenant).path, "people invite colleague member owner"),
            ("Reviewer's links", Route.links(tenant).path, "share reviewer link investor"),
            ("The stack as Terraform", Route.infrastructure(tenant).path, "terraform stack infrastructure"),
            (
                "SOC 2 readiness", Route.audit(.readiness(tenant)).path,
                "soc 2 audit evidence readiness controls"
            ),
            ("Activity", Route.activity(tenant).path, "activity log history"),
            ("Dossier", Route.dossier(tenant).path, "dossier download applications documents"),
        ]
    }

    /// A partner's own applications, by what their founders share.
    private func held(_ needle: String, _ user: UserID, _ visit: Visit) async throws -> [HTML] {
        guard let partner = try await partners.partner(of: user) else { return [] }
        var out: [HTML] = []
        for row in try await matches.held(by: partner, user, at: visit.now).prefix(200) {
            guard let state = try await engagements.load(row.scope) else { continue }
            let shared = SharedView(state.file, state.matching.shared(with: partner, at: visit.now))
            let name = shared.name(row.scope.tenant)
            guard "\(name) \(shared.value("company.website") ?? "")".lowercased().contains(needle) else {
                continue
            }
            out.append(
                "<li><a href=\"\(Route.partner(.application(row.scope.tenant)).path)\">\(name)</a></li>\n")
        }
        return out
    }

    /// Where an operator looks on: the queue by the same word, the partners that have it in their name.
    private func operated(_ needle: String) async throws -> [HTML] {
        let found = try await partners.partners().filter { $0.partner.name.lowercased().contains(needle) }
        let firms = found.prefix(20).map { record -> HTML in
            "<li><a href=\"\(Route.operator(.partners).path)\">\(record.partner.name)</a> <span class=\"soft\">partner</span></li>\n"
        }
        let queue: HTML =
            "<li><a href=\"\(Route.operator(.queue).path)?partner=\(percentEncoded(needle))\">Applications of \u{201C}\(needle)\u{201D} in the queue</a></li>\n"
        return [queue] + firms
    }

    /// What everybody may find.
    private func known(_ needle: String) -> [(name: String, items: [HTML])] {
        let tracks = TrackID.allCases.compactMap { id -> HTML? in
            guard let track = book.packs.compactMap({ $0.track(id) }).first,
                "\(id.rawValue) \(track.name) \(track.about)".lowercased().contains(needle)
            else { return nil }
            return "<li><a href=\"\(Route.track(id.rawValue).path)\">\(track.name)</a></li>\n"
        }
        let guide = (book.guide.mistakes + book.guide.questions + book.guide.economics + book.guide.unknowns)
            .filter { "\($0.title) \($0.text)".lowercased().contains(needle) }.prefix(20)
            .map { entry -> HTML in
                "<li><a href=\"\(Route.guide.path)\">\(entry.title.isEmpty ? "Guide" : entry.title)</a>: \(entry.text)</li>\n"
            }
        let commands = CommandWords.all.filter { "cloudroute \($0.name) \($0.does)".contains(needle) }
            .map { entry -> HTML in "<li><code>cloudroute \(entry.name)</code>: \(entry.does)</li>\n" }
        var seen: Set<String> = []
        let rules = explanations.filter { id, entry in
            "\(id) \(entry.title)".lowercased().contains(needle) && seen.insert(id).inserted
        }.prefix(100).map { id, entry -> HTML in
            "<li>\(rule(id)): \(entry.title) <span class=\"soft\">\(entry.kind)</span></li>\n"
        }
        return [
            ("Tracks", tracks), ("Guide", Array(guide)), ("Commands", commands),
            ("Rules and sources", Array(rules)),
        ]
    }
}
