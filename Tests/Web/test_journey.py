"""The whole way in a real browser against the emulator, for three companies with different tracks: from the first visit to
credits on the balance. Clicks, screens, answers and seconds of the founder are counted and printed."""
import collections, io, pathlib, re, sys, time, unittest, zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "AWS"))
from playwright.sync_api import sync_playwright  # noqa: E402

from emulator import Emulator, server_environment  # noqa: E402
from harness import Server, open_market  # noqa: E402

CLICKS, MINUTES = 60, 15
# What a founder needs to read a question and write its answer, in seconds: for the minutes that the whole way takes.
READING = {"text": 12, "choice": 5, "click": 3}
ACCOUNT = "444455556666"


class Walk:
    """A founder's browser: every click, screen and answer is counted."""

    def __init__(self, browser, server, name):
        self.page = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce").new_page()
        self.page.set_default_timeout(15_000)
        self.server, self.name = server, name
        self.clicks, self.screens, self.begun = 0, set(), time.monotonic()
        self.answers = collections.Counter()
        self.said = collections.defaultdict(list)
        self.kinds = collections.Counter()
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("framenavigated", lambda frame: self.screens.add(re.sub(r"\?.*", "", frame.url)))

    def open(self, path):
        answer = self.page.goto(self.server.origin + path)
        assert answer.status == 200, (path, answer.status)

    def click(self, selector):
        self.clicks += 1
        self.kinds["click"] += 1
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()

    def press(self, label, within="main"):
        self.click(f"{within} >> role=button[name={label!r}]")

    def follow(self, label, within="main"):
        self.click(f"{within} >> role=link[name={label!r}]")

    def fill(self, name, value):
        # The second of two forms may ask for what belongs to another act (the day of the next word).
        self.page.locator(f"main [name='{name}']:visible").first.fill(value)
        self.answers[name] += 1
        self.said[value].append(name)
        self.kinds["text"] += 1

    def choose(self, name, value):
        field = self.page.locator(f"main [name='{name}']:visible").first
        if field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            self.page.locator(f"main [name='{name}'][value='{value}']").first.check()
        self.clicks += 1
        self.answers[name] += 1
        self.kinds["choice"] += 1

    def answer(self, name, value):
        field = self.page.locator(f"main [name='{name}']:visible").first
        is_choice = field.evaluate("e => e.tagName === 'SELECT' || e.type === 'radio' || e.type === 'checkbox'")
        self.choose(name, value) if is_choice else self.fill(name, value)

    def asks(self, name):
        return self.page.locator(f"main [name='{name}']:visible").count() > 0

    def offers(self, label):
        return self.page.get_by_role("button", name=label).count() > 0

    def text(self):
        return self.page.inner_text("main")

    def reload_until(self, words, within="main", seconds=30):
        """The server's worker turns behind the page."""
        deadline = time.monotonic() + seconds
        while words not in self.page.inner_text(within):
            assert time.monotonic() < deadline, f"{self.name}: {words!r} is not on {self.page.url}:\n{self.text()[:3000]}"
            time.sleep(0.1)
            self.page.reload()

    def report(self):
        minutes = sum(READING[kind] * count for kind, count in self.kinds.items()) / 60
        print(f"{self.name}: {self.clicks} clicks, {len(self.screens)} screens, {sum(self.answers.values())} answers, "
              f"about {minutes:.0f} minutes of a founder, {time.monotonic() - self.begun:.0f} s here")
        return minutes


class Journeys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.emulator = Emulator("--no-quotas")
        cls.server = Server(arguments=["--file"], environment=server_environment(cls.emulator.url))
        cls.other, cls.partner, cls.boss, _ = open_market(cls.server, only="northwind-cloud")
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.close()
        cls.emulator.close()

    def intake(self, walk, website, facts):
        """First visit, six screens, result: the founder answers what a screen asks and this company has an answer to."""
        walk.open("/")
        walk.fill("website", website)
        walk.press("See what you could get")
        facts = {"company.email": f"founder@{website}", **facts}
        for _ in range(14):
            while names := [n for n in facts if walk.asks(n)]:
                for name in names:
                    walk.answer(name, facts.pop(name))
                # What an answer opens comes with the answer of the server that keeps it.
                walk.page.wait_for_load_state("networkidle")
            walk.click("form[data-autosave] button")
            if walk.page.url.endswith("/result"):
                break
        self.assertEqual(facts, {}, f"never asked; the page is {walk.page.url}: {walk.text()[:800]}")
        self.assertIn("what is open to you", walk.text())
        company = walk.page.url.split("/")[-2]
        walk.follow("Keep it in an account")
        # The address is known from the intake; it only has to be sent.
        walk.answers.pop("email", None)
        walk.click("main button")
        walk.fill("code", self.server.wait_for_code(f"founder@{website}"))
        walk.click("main button")
        self.assertTrue(walk.page.url.endswith(company), walk.page.url)
        return company

    def matched(self, walk, company):
        """The founder agrees; the partner takes it and asks; the founder answers."""
        walk.open(f"/companies/{company}/match")
        walk.press("Agree and find a partner")
        case = f"/partner/cases/{company}"
        for _ in range(200):
            if self.partner.get(case).status == 200:
                break
            time.sleep(0.1)
        walk.page.reload()
        why = re.sub(r"<[^>]+>", " ", self.boss.get(f"/operator/cases/{company}").text)
        self.assertEqual(self.partner.get(case).status, 200, re.sub(r"\s+", " ", why)[:2500])
        self.assertEqual(self.post(self.partner, case, do="accept", number="1"), 303)
        self.assertEqual(self.post(self.partner, case, do="ask", question="Who decides on your side?"), 303)
        self.assertEqual(self.post(self.partner, case, do="say", text="Hello, we begin with the record today."), 303)
        walk.open(f"/companies/{company}")
        self.assertIn("Who decides on your side?", walk.text())
        walk.follow("Answer")
        self.assertIn("we begin with the record today", walk.text())
        walk.fill("answer", "The CTO decides; budget is approved.")
        walk.press("Save")
        return case

    def answer_record(self, walk, known):
        """Answers what the record lacks, by the last part of each field's name."""
        form = walk.page.locator("form:has(input[value=answer])").first
        names = form.locator("[name]:visible").evaluate_all("all => [...new Set(all.map(e => e.name))]")
        unknown = []
        for name in names:
            key = name.split(".")[-1]
            if key in known:
                walk.answer(name, known[key])
            elif not form.locator(f"[name='{name}']").first.input_value():
                unknown.append(name)
        self.assertEqual(unknown, [])
        walk.press("Answer")

    def post(self, client, path, **fields):
        return client.post(path, {"csrf": client.csrf(path), **fields}).status

    def ends(self, walk):
        minutes = walk.report()
        self.assertLessEqual(walk.clicks, CLICKS)
        self.assertLessEqual(minutes, MINUTES)
        twice = {name: count for name, count in walk.answers.items() if count > 1 and name not in ("day",)}
        self.assertEqual(twice, {}, "asked twice")
        same = {value: names for value, names in walk.said.items() if len(set(names)) > 1}
        self.assertEqual(same, {}, "the same answer was wanted in two places")
        self.assertEqual(walk.complaints, [])

    def test_a_proof_of_concept_with_a_refusal_a_question_of_aws_and_a_partial_award(self):
        walk = Walk(self.browser, self.server, "Harborlight, Bedrock proof of concept by a partner")
        company = self.intake(
            walk, "harborlight.example", {
                "company.country": "United States", "company.state": "NY", "company.founded": "2022", "company.stage": "series-a",
                "company.last_round": "May 2026", "hosting.now": "aws", "hosting.monthly_usd": "$2,400/mo",
                "product.summary": "B2B SaaS for freight forwarders that answers customs questions from shipping documents.",
                "stack.tenancy.tenants_now": "40", "stack.tenancy.tenants_m12": "160", "bedrock.pattern": "support-deflection",
                "bedrock.surface": "A panel beside each shipment, for operators", "bedrock.model": "sonnet-class",
                "bedrock.evaluation.items": "200", "bedrock.evaluation.metric": "share of answers that an operator accepts",
            })
        case = self.matched(walk, company)
        record = f"{case}/filings/bedrock-poc"
        self.assertEqual(self.post(self.partner, record, action="prepare"), 303)
        page = f"/companies/{company}/filings/bedrock-poc"
        walk.open(f"/companies/{company}")
        self.assertRegex(walk.text(), r"give \d+ answers for Bedrock proof of concept")
        walk.follow("Answer")
        # Bounds are told while somebody types, in the forms in which people write money.
        for fold in ("Change the record", "The benefit application"):
            walk.page.click(f"summary:has-text('{fold}')")
        amount = walk.page.locator("main [name='$.RequestedAmount']:visible").first
        stood = amount.input_value()
        for typed, told in (("$99,999", "At most 25,000."), ("soon", "Write a number"), ("$20k", "")):
            amount.fill(typed)
            self.assertIn(told, walk.text())
        self.assertNotIn("At most 25,000.", walk.text())
        amount.fill(stood)
        walk.page.click("summary:has-text('Change the record')")
        self.answer_record(walk, {
            "PostalCode": "10001", "City": "New York", "AwsAccountId": ACCOUNT, "AccountId": ACCOUNT, "StartDate": "2027-01-11",
            "EndDate": "2027-04-11", "RequestedAmount": "25000",
            "CustomerBusinessProblem": "Customs questions take operators two days each; each late answer holds a container."})
        self.assertNotIn("Questions to you", walk.text(), walk.text()[:3000])
        # A typing error at AWS: a refusal, told with the field, mended, approved again.
        self.emulator.control("POST", "faults", {"kind": "error", "operation": "CreateOpportunity", "count": 1})
        walk.press("Approve this record")
        walk.press("Send to AWS")
        # Each call is shown as it happens: nobody reloads.
        walk.page.locator(".figures", has_text="In review").wait_for(timeout=30_000)
        walk.page.locator("[data-part=life]", has_text="4 of 4").wait_for(timeout=30_000)
        opportunity = re.search(r"O1[0-9]{7}", walk.text()).group(0)
        self.emulator.control("POST", f"opportunities/{opportunity}/review",
                              {"status": "Action Required", "comments": "Please add details to the problem."})
        walk.press("Refresh from AWS")
        walk.reload_until("Action required", ".figures")
        # The partner mends it, and the founder is asked to approve what changed.
        queue = self.partner.get("/partner").text
        self.assertIn("needs an answer from you", queue)
        self.assertEqual(self.post(self.partner, record, action="answer", **{
            "Project.CustomerBusinessProblem": "Customs questions take operators two days each; the proof of concept answers them from documents."}), 303)
        walk.open(f"/companies/{company}")
        self.assertIn("approve", walk.page.inner_text(".next"))
        walk.click(".next a")
        walk.press("Approve this record")
        if walk.offers("Send to AWS"):
            walk.press("Send to AWS")
        walk.reload_until("In review", ".figures")
        self.assertIn("It is what AWS holds", walk.text())
        self.emulator.control("POST", f"opportunities/{opportunity}/review", {"status": "Approved"})
        walk.press("Refresh from AWS")
        walk.reload_until("application in review")
        application = re.search(r"benappl-[0-9a-z]+", walk.text()).group(0)
        self.emulator.control("POST", f"applications/{application}/review", {"status": "APPROVED", "amount": "18000"})
        walk.press("Refresh from AWS")
        walk.reload_until("to be redeemed")
        self.assertIn("Approved in part", walk.text())

        walk.open(f"/companies/{company}")
        before = walk.text()
        self.assertIn("redeem the code of $18,000", before)
        walk.follow("Redeem")
        walk.press("Redeem it here")
        external = re.search(r"cloudroute-[0-9a-f]{32}", walk.text()).group(0)
        self.emulator.control("POST", "roles", {"arn": f"arn:aws:iam::{ACCOUNT}:role/CloudRouteCredits", "externalId": external})
        walk.press("Redeem it now")
        self.assertIn("on the balance as credit", walk.text())
        walk.open(f"/companies/{company}")
        self.assertNotIn("redeem the code", walk.text())
        self.assertIn("$18,000", walk.text())
        runway = walk.page.inner_text(".figures")
        # The next month's bill: AWS applies the credit, the balance is read, and the dashboard follows.
        month = time.strftime("%Y-%m", time.gmtime())
        self.emulator.control("POST", "bill", {"month": month, "charges": [{"account": ACCOUNT, "service": "Amazon Bedrock", "amount": "4000"}]})
        done = self.server.command(
            "credits", "sync", "--account", ACCOUNT, AWS_ACCESS_KEY_ID=f"AKIA{ACCOUNT}", AWS_SECRET_ACCESS_KEY="emulator-secret",
            AWS_ENDPOINT_URL=self.emulator.url)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        walk.page.reload()
        after = walk.page.inner_text(".figures")
        self.assertIn("$14,000\nleft of $18,000", after)
        self.assertNotEqual(after, runway)
        self.ends(walk)

    def test_a_track_that_the_partner_files_in_the_portal(self):
        walk = Walk(self.browser, self.server, "Stockpile, Build for Startups in the partner's portal")
        company = self.intake(walk, "stockpile.example", {
            "company.country": "United States", "company.state": "CA", "company.founded": "2024", "company.stage": "seed", "company.last_round": "3/2026",
            "hosting.now": "heroku", "hosting.monthly_usd": "1.8k", "hosting.move_ends": "March 2027",
            "product.summary": "B2B SaaS for warehouse teams that forecasts stock by store and week.",
            "stack.tenancy.tenants_now": "12", "stack.tenancy.tenants_m12": "60"})
        case = self.matched(walk, company)
        record = f"{case}/filings/build-for-startups"
        self.assertEqual(self.post(self.partner, record, action="prepare"), 303)
        walk.open(f"/companies/{company}")
        walk.follow("Answer")
        self.answer_record(walk, {"PostalCode": "94103", "City": "San Francisco",
            "CustomerBusinessProblem": "Stockouts cost our customers a tenth of their revenue; forecasts come from spreadsheets.", "AwsAccountId": ACCOUNT})
        walk.press("Approve this record")
        today = time.strftime("%Y-%m-%d", time.gmtime())
        packet = zipfile.ZipFile(io.BytesIO(self.partner.get(f"{record}?packet=1").body))
        # Partner Central takes PDF: the application is in it as one.
        self.assertEqual(packet.read("application.pdf")[:5], b"%PDF-")
        printed = walk.page.request.get(f"{self.server.origin}/apply/{company}/dossier.zip?pdf=1")
        dossier = zipfile.ZipFile(io.BytesIO(printed.body()))
        self.assertEqual({name for name in dossier.namelist() if name.endswith(".pdf")} & {"dossier.pdf", "reviewer.pdf", "applications/build-for-startups.pdf"},
                         {"dossier.pdf", "reviewer.pdf", "applications/build-for-startups.pdf"})
        for word, more in (("filed", {"reference": "REQ-7"}), ("granted", {"amount": "20,000", "document": "Mail of AWS"})):
            self.assertEqual(self.post(self.partner, record, action="portal", word=word, day=today, **more), 303)
        walk.open(f"/companies/{company}")
        self.assertIn("redeem the $20,000 that AWS granted", walk.text())
        walk.follow("Redeem")
        walk.press("The credit is on the balance")
        walk.open(f"/companies/{company}")
        self.assertNotIn("redeem the $20,000", walk.text())
        self.assertIn("$20,000", walk.text())
        self.ends(walk)

    def test_a_track_that_the_founder_files_in_awss_own_form(self):
        walk = Walk(self.browser, self.server, "Ledgerleaf, Activate Founders in AWS's own form")
        company = self.intake(walk, "ledgerleaf.example", {
            "company.country": "gb", "company.founded": "2025", "company.stage": "bootstrapped",
            "hosting.now": "aws", "hosting.monthly_usd": "300", "hosting.aws_account.plan": "paid",
            "product.summary": "B2B SaaS for bookkeepers that reconciles invoices with bank statements every night.",
            "stack.tenancy.tenants_now": "5", "stack.tenancy.tenants_m12": "30"})
        self.assertIn("Activate Founders", walk.text())
        walk.follow("What it takes")
        self.assertIn("Open AWS's form", walk.text())
        self.assertIn("ledgerleaf.example", walk.text())
        walk.press("I filed it")
        walk.fill("amount", "1,000")
        walk.press("AWS granted it")
        walk.open(f"/companies/{company}")
        self.assertIn("are on the balance, and say so", walk.text())
        walk.follow("Say so")
        walk.press("The credit is on the balance")
        walk.open(f"/companies/{company}")
        self.assertIn("$1,000", walk.text())
        self.assertNotIn("say so", walk.text())
        self.ends(walk)


if __name__ == "__main__":
    unittest.main()
