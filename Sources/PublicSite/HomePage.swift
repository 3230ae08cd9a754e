internal import Addresses
internal import Company
internal import Credits
internal import Documents
internal import Dossiers
internal import Planning
internal import RulePacks
package import Services
internal import Units
package import Web

extension Services {
    /// The first screen: what one can get, by when, for how long, drawn from the rules for a sample company, and one field to begin.
    package func homePage(_ visit: Visit) throws -> WebResponse {
        let quoted = book.packs.flatMap(\.quoted)
        let reported: HTML =
            quoted.isEmpty
            ? ""
            : "The market reports stacks of \((quoted.map(\.low).min() ?? .zero).short) to \((quoted.map(\.high).max() ?? .zero).short) (<a href=\"\(Route.rules.path)?show=awards\">as quoted</a>); AWS publishes less, and decides."
        let paid = ["founder-pays", "aws-pays", "partner-pays"].compactMap { id in
            book.guide.economics.first { $0.id == id }
        }.map { entry -> HTML in "<li>\(entry.text) \(chips(entry.sources))</li>" }
        let body: HTML = """
            <div class="hero"><div>
            <h1>AWS credits, from the first answer to the last dollar burned</h1>
            <p class="lead">What your startup can get, what to file first, and the month the first real bill comes. Every figure has a rule, a source and a date. \(reported)</p>
            <form method="post" action="\(Route.begin.path)">\(token(visit))<div class="grow"><label for="website">Your company's website</label><input id="website" name="website" inputmode="url" autocomplete="url" maxlength="200" placeholder="yourcompany.com"></div><button>See what you could get</button></form>
            <p class="small soft">Three minutes, no account. Or <a href="\(Route.importFile.path)">bring a company file</a>, or <a href="\(Route.calculator(.award).path)">try eight questions and keep nothing</a>.</p>
            <ul class="promise"><li>\(Icon.clock.html)<span><b>Matched in under 24 hours</b> with the AWS partner that files the big tracks: one at a time is asked, and you see who and why.</span></li><li>\(Icon.people.html)<span><b>You pay nothing</b> for match and filing; the partner pays us, which <a href="\(Route.economics.path)">we show</a>.</span></li></ul>
            </div>\(sample(on: visit.today))</div>
            <ul class="cards">
            <li><h2>\(Icon.people.html) Who pays whom</h2><ul>\(paid)</ul></li>
            <li><h2>\(Icon.clock.html) One partner at a time</h2><p>Each has four hours to answer, then the next is asked; 24 hours is what we promise, not what AWS takes. What is shared you choose field by field, and take back when you like.</p></li>
            <li><h2>\(Icon.document.html) Written from what you said</h2><p>The applications,
            the SOC 2 scaffolding and the Bedrock proof of concept name your
            services and numbers, and claim nothing that you did not state.</p></li>
            </ul>
            <h2>How it goes</h2>
            <ol class="flow"><li><b>Profile.</b> A file in your repository, or the questions here.</li><li><b>Plan.</b> Verdicts by two rule packs, what the market reports and what AWS publishes, side by side.</li><li><b>File.</b> Yourself where AWS takes it from you, by the partner where it does not.</li><li><b>Burn.</b> Credits on the balance, the runway against real bills, a word before the cliff.</li></ol>
            <h2>Without an account</h2>
            <ul class="cards">
            <li><h3>\(Icon.award.html) <a href="\(Route.calculator(.award).path)">Award</a></h3><p>Every track's verdict and range, why, why not, and the cheapest thing that would change it.</p></li>
            <li><h3>\(Icon.stack.html) <a href="\(Route.calculator(.stack).path)">Stack</a></h3><p>Your bill in month 1 and month 12, service by service, and which part credits pay.</p></li>
            <li><h3>\(Icon.burn.html) <a href="\(Route.calculator(.burn).path)">Burn</a></h3><p>How long credits last on pool, bridge, silo and hybrid.</p></li>
            <li><h3>\(Icon.reader.html) <a href="\(Route.reading.path)">Reviewer's reading</a></h3><p>Paste a paragraph; get the questions a reviewer would ask.</p></li>
            </ul>
            <p><a href="\(Route.guide.path)">The guide</a> has all tracks in one table.</p>
            """
        return try show(
            Page(
                title: "AWS credits for SaaS startups", body: body,
                description:
                    "What AWS credits a SaaS startup can get, what to file first and how long they last; every figure with its source."
            ),
            visit)
    }

    /// The sample company's credits against its bill, as the rules of today give them.
    private func sample(on day: Day) -> HTML {
        if let kept = samples[day.number] { return kept }
        guard let file = try? CompanyFile(Array(Assets.sample.utf8)) else { return "" }
        let plan = planner.plan(file.company, asOf: day)
        guard let line = plan.ownRunway?.optimistic else { return "" }
        let views = PlanViews(plan: plan, book: book)
        let decided = plan.filingOrder.map(\.decision.upperBound).max()
        let drawn = PlanViews.drawing(.credits(of: plan, line, restsOnGranted: false), nil, isSample: true)
        let html: HTML = """
            <div><p class="soft small">A sample, by today's rules: \(plan.company.name)</p><ul class="figures"><li><b>\(views.expectedByReading)</b><span>\(plan.cautiousFirst.map(\.pack.reading).joined(separator: " / "))</span></li><li><b>\(decided?.month.name ?? "open")</b><span>the last decision</span></li><li><b>\(line.firstNetBill?.month.name ?? (line.applied.isZero ? "from the start" : "later"))</b><span>\(line.endWords)</span></li></ul>\(drawn.html)</div>
            """
        samples.keep(html, for: day.number, bytes: html.text.utf8.count)
        return html
    }
}
