"""The whole way in a real browser: intake with and without scripts, sign-in, dashboard, sharing, and axe on every page."""
import io, json, os, re, sys, unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from PIL import Image, ImageChops, ImageStat

from harness import EXAMPLE, ROOT, Client, Server, code_in, link_in

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
FOUNDER = "cto@pipelineharbor.example"


class BrowserTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.close()

    def context(self, **options):
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": 720}, **options})
        context.set_default_timeout(20_000)
        self.addCleanup(context.close)
        return context

    def page(self, context):
        page = context.new_page()
        self.complaints = []
        page.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def sign_in(self, page, address=FOUNDER):
        before = len(self.server.mails(address))
        page.goto(self.server.origin + "/signin")
        page.fill("#email", address)
        page.click("main button")
        page.fill("#code", code_in(self.server.wait_for_mail(address, before + 1)))
        page.click("main button")
        page.wait_for_url("**/companies")

    def go_on(self, page, address):
        """Signs in again from the page that says that a session has ended."""
        before = len(self.server.mails(address))
        page.click("text=Sign in and go on")
        page.fill("#email", address)
        page.click("main button")
        page.fill("#code", self.server.wait_for_code(address, before))
        page.click("main button")

    def bring(self, page, path=EXAMPLE):
        page.goto(self.server.origin + "/apply/import")
        page.set_input_files("#file", str(path))
        page.click("main button")
        page.wait_for_url("**/result")
        return page.url.split("/")[-2]

    def fill_intake(self, page, scripts=True):
        page.goto(self.server.origin + "/apply")
        page.click("main button")
        page.fill("[name='company.email']", "cto@acme.example")
        page.fill("[name='company.website']", "https://acme.example")
        page.fill("[name='company.country']", "DE")
        page.fill("[name='company.founded']", "2023")
        page.check("[name='company.stage'][value=seed]")
        self.opened(page, "company.last_round", scripts)
        page.fill("[name='company.last_round']", "2026-05")
        self.next(page)
        self.assertTrue(page.url.endswith("/2"), page.url)
        self.assertIn("So far:", page.inner_text("main"))
        page.check("[name='hosting.now'][value=heroku]")
        page.fill("[name='hosting.monthly_usd']", "1,200")
        # Whoever leaves a platform is asked until when.
        self.opened(page, "hosting.move_ends", scripts)
        page.fill("[name='hosting.move_ends']", "2027-02")
        self.next(page)
        page.fill("[name='product.summary']", "B2B SaaS for warehouse teams that forecasts stock by store and week.")
        page.fill("[name='stack.tenancy.tenants_now']", "12")
        page.fill("[name='stack.tenancy.tenants_m12']", "60")
        self.next(page)
        self.next(page)
        self.next(page)
        self.assertTrue(page.url.endswith("/6"), page.url)
        self.next(page)
        page.wait_for_url("**/result")
        return page.url.split("/")[-2]

    def opened(self, page, name, scripts):
        """A question that an answer opened: at once where scripts run, else after Continue."""
        if scripts:
            page.wait_for_selector(f"[name='{name}']")
        else:
            screen = page.url
            self.next(page)
            self.assertEqual(page.url.split("?")[0], screen.split("?")[0])

    def next(self, page):
        with page.expect_navigation():
            page.click("form[data-autosave] button")

    def test_intake_without_scripts(self):
        page = self.page(self.context(java_script_enabled=False))
        self.fill_intake(page, scripts=False)
        self.assertIn("what is open to you", page.inner_text("h1"))
        self.assertIn("we assumed", page.inner_text("main"))

    def test_intake_with_scripts_saves_as_one_types(self):
        context = self.context()
        page = self.page(context)
        company = self.fill_intake(page)
        page.goto(f"{self.server.origin}/apply/{company}/1")
        page.fill("[name='company.founded']", "2021")
        with page.expect_response(lambda response: response.request.method == "POST"):
            page.press("[name='company.founded']", "Tab")
        expect(page.locator("#saved")).to_contain_text("Saved 20")
        page.reload()
        self.assertEqual(page.input_value("[name='company.founded']"), "2021")
        page.go_back()
        self.assertEqual(self.complaints, [])

    def test_a_mistake_is_named_and_reached_by_keyboard(self):
        page = self.page(self.context())
        page.goto(self.server.origin + "/apply")
        page.click("main button")
        page.fill("[name='company.founded']", "soon")
        page.click("form[data-autosave] button")
        page.wait_for_selector(".summary")
        self.assertTrue(page.title().startswith("Error: "))
        self.assertEqual(page.evaluate("document.activeElement.className"), "summary")
        page.click(".summary a:has-text('Year founded')")
        self.assertEqual(page.evaluate("document.activeElement.name || location.hash"), "#f-company-founded" if page.evaluate("document.activeElement.name") == "" else "company.founded")
        self.assertEqual(page.input_value("[name='company.founded']"), "soon")

    def test_resume_on_another_device(self):
        page = self.page(self.context())
        page.goto(self.server.origin + "/apply")
        page.click("main button")
        page.fill("[name='company.website']", "https://acme.example")
        page.check("[name='company.stage'][value=pre-seed]")
        expect(page.locator("#saved")).to_contain_text("Saved 20")
        page.click("summary:has-text('finish later')")
        page.fill("#later-email", "phone@acme.example")
        page.click("text=Mail me a link to go on")
        page.wait_for_selector(".done")
        link = link_in(self.server.wait_for_mail("phone@acme.example"))
        phone = self.page(self.context(viewport={"width": 360, "height": 640}))
        phone.goto(link)
        phone.click("main button")
        phone.wait_for_url("**/apply/*/1")
        self.assertEqual(phone.input_value("[name='company.website']"), "https://acme.example")
        self.assertTrue(phone.is_checked("[name='company.stage'][value=pre-seed]"))

    def test_sign_in_by_link_and_by_code(self):
        page = self.page(self.context())
        self.sign_in(page, "code@acme.example")
        other = self.page(self.context())
        other.goto(self.server.origin + "/signin")
        other.fill("#email", "link@acme.example")
        other.click("main button")
        mail = self.server.wait_for_mail("link@acme.example")
        # A mail scanner opens the link first; that uses nothing up.
        scanner = Client(self.server)
        path = link_in(mail)[len(self.server.origin):]
        for method in ("HEAD", "GET", "GET"):
            self.assertEqual(scanner.request(method, path).status, 200)
        stranger = self.page(self.context())
        stranger.goto(link_in(mail))
        stranger.click("main button")
        self.assertIn("not the browser that asked", stranger.inner_text("main"))
        other.goto(link_in(mail))
        other.click("main button")
        other.wait_for_url("**/companies")
        again = self.page(self.context())
        again.goto(link_in(mail))
        self.assertIn("does not work any more", again.inner_text("main"))
        cookies = {c["name"]: c for c in other.context.cookies()}
        session = cookies["__Host-session"]
        self.assertTrue(session["secure"] and session["httpOnly"] and session["sameSite"] == "Lax" and session["path"] == "/")

    def test_dashboard_share_link_and_export(self):
        context = self.context(accept_downloads=True)
        page = self.page(context)
        self.sign_in(page)
        company = self.bring(page)
        home = f"{self.server.origin}/companies/{company}"
        for width, height in ((1280, 720), (360, 640)):
            page.set_viewport_size({"width": width, "height": height})
            page.goto(home)
            for text in ("credits secured", "in review", "runway", "cliff", "Next step"):
                box = page.locator(f"main :text('{text}')").first.bounding_box()
                self.assertLess(box["y"] + box["height"], height, f"{text} at {width}")
            table = page.locator("table:has(caption:has-text('Applications'))").first.bounding_box()
            self.assertLess(table["y"], height)
        page.set_viewport_size({"width": 1280, "height": 720})
        # The drawing tells its values to the keyboard too.
        page.focus(".months")
        page.keyboard.press("ArrowRight")
        self.assertRegex(page.inner_text(".readout"), r"^Jan .*: bill \$[0-9,]+; .*cash \$")
        page.keyboard.press("End")
        self.assertNotRegex(page.inner_text(".readout"), r"^Jan ’27")
        page.click("text=Record what AWS or the partner told you")
        page.click("summary:has-text('Build for Startups')")
        page.select_option("#s-build-for-startups", "filed")
        page.select_option("#h-build-for-startups", "aws")
        page.click("details[open] button")
        page.wait_for_selector("main table >> text=Filed")

        page.goto(home + "/links")
        page.fill("#label", "Northpoint Ventures")
        page.click("text=Make a link")
        link = page.inner_text("#fresh")
        reader = self.page(self.context())
        reader.goto(link)
        self.assertIn("Pipeline Harbor", reader.inner_text("h1"))
        page.click("summary:has-text('Revoke')")
        page.get_by_role("button", name="Yes, revoke this link").click()
        page.wait_for_selector("td:has-text('revoked')")
        self.assertEqual(reader.goto(link).status, 404)
        page.goto(home + "/activity")
        self.assertIn("reader of Northpoint Ventures", page.inner_text("table"))

        page.goto(home)
        with page.expect_download() as download:
            page.click("text=Export everything")
        import zipfile
        archive = zipfile.ZipFile(download.value.path())
        self.assertIsNone(archive.testzip())
        self.assertEqual(archive.read("company.yaml"), EXAMPLE.read_bytes())
        events = json.loads(archive.read("events.json"))["events"]
        self.assertIn("link-opened", [event["kind"] for event in events])
        # What was exported comes in again as the same application.
        target = self.server.home + "/company.yaml"
        with open(target, "wb") as file:
            file.write(archive.read("company.yaml"))
        again = self.bring(page, target)
        text = page.context.request.get(f"{self.server.origin}/apply/{again}/company.yaml").body()
        self.assertEqual(text, EXAMPLE.read_bytes())
        # The revoked link's 404 is the only thing a console may show.
        self.assertEqual([text for text in self.complaints if "404" not in text], [])

    def test_shortcuts_and_search(self):
        page = self.page(self.context())
        page.goto(self.server.origin)
        page.keyboard.press("/")
        self.assertEqual(page.evaluate("document.activeElement.id"), "q")
        page.keyboard.type("founders")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=founders")
        self.assertIn("found for", page.inner_text("main"))
        page.keyboard.press("?")
        page.wait_for_selector("dialog[open]")
        page.uncheck("#keys-on")
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        self.assertEqual(page.locator("dialog[open]").count(), 0)

    def test_tab_order_follows_the_page(self):
        page = self.page(self.context())
        page.goto(self.server.origin + "/signin")
        seen = []
        for _ in range(40):
            page.keyboard.press("Tab")
            box = page.evaluate("(() => { const e = document.activeElement; if (e === document.body) return null; const r = e.getBoundingClientRect(); return [e.textContent.trim() || e.id, r.top, r.width > 0 && getComputedStyle(e).outlineStyle !== 'none'] })()")
            if box is None:
                break
            seen.append(box)
        names = [name for name, _, _ in seen]
        self.assertEqual(names[0], "To the content")
        self.assertLess(names.index("q"), names.index("email"))
        self.assertLess(names.index("email"), names.index("Mail me a link"))
        self.assertTrue(all(visible for _, _, visible in seen), seen)

    def addresses(self):
        """One of every page, with what is in it."""
        client = Client(self.server)
        draft = None
        response = client.post("/apply", {"csrf": ""})
        draft = response.getheader("Location").split("/")[2]
        client.post(f"/apply/{draft}/1", {"csrf": client.csrf(f"/apply/{draft}/1"), "shown": ["company.stage"], "company.stage": "seed"})
        public = ["/", "/tracks", "/tracks/activate-portfolio-vc", "/rules", "/rules?show=sources", "/rules/any/K1", "/guide", "/method",
            "/economics", "/lint", "/lint?text=AI-powered+platform", "/search?q=build", "/api", "/design", "/accessibility", "/privacy",
            "/calculators/stack", "/calculators/burn", "/calculators/burn?credit1.amount=x", "/calculators/award?company.stage=series-a", "/apply", "/apply/import", "/signin",
            "/signin/link/nothing", "/nothing"]
        return client, draft, public

    def test_every_page_is_accessible_small_and_fits(self):
        client, draft, public = self.addresses()
        signed = Client(self.server)
        signed.sign_in("axe@acme.example")
        company = signed.import_file(EXAMPLE.read_text())
        signed.post(f"/companies/{company}/links", {"csrf": signed.csrf("/account"), "do": "create", "label": "VC", "days": "5"})
        shared = re.search(r"/r/[\w-]+", signed.post(f"/companies/{company}/links", {"csrf": signed.csrf("/account"), "do": "create", "label": "Auditor", "days": "5"}).text).group(0)
        signed.post(f"/companies/{company}/soc2", {"csrf": signed.csrf("/account"), "do": "window", "starts": "2026-11-01", "ends": "2027-01-31"})
        audited = re.search(r"/audit/[\w-]+", signed.post(f"/companies/{company}/soc2", {"csrf": signed.csrf("/account"), "do": "create", "label": "Auditor", "days": "5"}).text).group(0)
        drafted = [f"/apply/{draft}/{screen}" for screen in range(1, 7)] + [f"/apply/{draft}/result"]
        owned = ["/companies", f"/companies/{company}", f"/companies/{company}?show=why", f"/companies/{company}?show=burn", f"/companies/{company}?show=record", f"/companies/{company}?show=services", f"/companies/{company}/activity", f"/companies/{company}/filings/bedrock-poc", f"/companies/{company}/people",
            f"/companies/{company}/links", f"/companies/{company}/keys", f"/companies/{company}/file", f"/companies/{company}/details", *[f"/companies/{company}/lists/{name}" for name in ("projects", "vouches", "credits")], f"/companies/{company}/match", f"/companies/{company}/delete", f"/apply/{company}/result",
            f"/apply/{company}/3", "/account", "/account/second-factor", shared, f"/companies/{company}/soc2", *[f"/companies/{company}/soc2?show={part}" for part in ("people", "days", "account", "auditor")], audited]
        axe = Axe()
        faults = []
        for scheme in ("light", "dark"):
            for width in (320, 768, 1280):
                for cookies, paths in ((client.cookies, public + drafted), (signed.cookies, owned)):
                    context = self.context(color_scheme=scheme, viewport={"width": width, "height": 720}, reduced_motion="reduce")
                    context.add_cookies([
                        {"name": name, "value": value, "url": self.server.origin.replace("http:", "https:"), "secure": True}
                        for name, value in cookies.items() if value
                    ])
                    page = self.page(context)
                    requests = []
                    page.on("request", lambda request: requests.append(request.url))
                    for path in paths:
                        requests.clear()
                        response = page.goto(self.server.origin + path)
                        where = f"{path} {scheme} {width}"
                        if response.status not in (200, 404, 410, 422):
                            faults.append(f"{where}: status {response.status}")
                        if len(response.body()) >= 100_000:
                            faults.append(f"{where}: {len(response.body())} bytes")
                        if len(requests) >= 10:
                            faults.append(f"{where}: {len(requests)} requests")
                        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                            faults.append(f"{where}: scrolls sideways")
                        for rule in axe.run(page, options=RULES).response["violations"]:
                            faults.append(f"{where}: {rule['id']}: {rule['nodes'][0]['html'][:160]}")
                    faults += [f"{paths[0]}…: {text}" for text in self.complaints if "404" not in text and "410" not in text and "422" not in text]
                    context.close()
        self.assertEqual(faults, [], "\n" + "\n".join(faults))

    def test_at_twice_the_size_and_in_forced_colors_the_focus_is_seen(self):
        """1280 by 720 at 200 % is 640 by 360; whatever has the focus lies under nothing, and is told apart without our colors."""
        signed = Client(self.server)
        signed.sign_in("zoom@acme.example")
        company = signed.import_file(EXAMPLE.read_text())
        context = self.context(viewport={"width": 640, "height": 360}, forced_colors="active", reduced_motion="reduce")
        context.add_cookies([
            {"name": name, "value": value, "url": self.server.origin.replace("http:", "https:"), "secure": True}
            for name, value in signed.cookies.items() if value])
        page = self.page(context)
        look = """() => {
            const e = document.activeElement;
            if (e === document.body) return null;
            const r = e.getBoundingClientRect(), style = getComputedStyle(e);
            const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(r.top + Math.min(r.height / 2, 20), 1), innerHeight - 2);
            const top = document.elementFromPoint(x, y), label = e.closest("label");
            const isSeen = top && (e.contains(top) || top.contains(e) && !top.closest(".bar,.estimate") || label && label.contains(top) || !!top.closest("a,summary") && e.contains(top.closest("a,summary")));
            return {what: e.outerHTML.slice(0, 120), isSeen, isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0};
        }"""
        faults = []
        for path in ("/", "/design", "/guide", f"/companies/{company}", f"/companies/{company}/match", f"/companies/{company}/lists/projects",
                     f"/companies/{company}/filings/bedrock-poc", f"/apply/{company}/1", f"/apply/{company}/3", f"/apply/{company}/result"):
            page.goto(self.server.origin + path)
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append(f"{path}: scrolls sideways")
            for _ in range(60):
                page.keyboard.press("Tab")
                found = page.evaluate(look)
                if found is None:
                    break
                if not found["isSeen"]:
                    faults.append(f"{path}: hidden: {found['what']}")
                if not found["isMarked"]:
                    faults.append(f"{path}: not marked: {found['what']}")
        context.close()
        self.assertEqual(faults, [], "\n" + "\n".join(faults))

    def test_what_was_typed_survives_the_end_of_a_session(self):
        context = self.context()
        page = self.page(context)
        self.sign_in(page, "late@acme.example")
        company = self.bring(page)
        people = f"{self.server.origin}/companies/{company}/people"
        page.goto(people)
        page.fill("main [name=email]", "colleague@acme.example")
        context.clear_cookies()
        page.click("main form:has([name=email]) button")
        self.assertIn("What you typed is not lost", page.inner_text("main"))
        self.assertNotIn("csrf", page.inner_text("main"))
        self.go_on(page, "late@acme.example")
        self.assertEqual(page.url, people)
        self.assertEqual(page.input_value("main [name=email]"), "colleague@acme.example")
        self.assertIn("is back in the form", page.inner_text("main"))
        page.goto(people)
        self.assertEqual(page.input_value("main [name=email]"), "")
        # A form that has a field called action, and one that the server refuses.
        record = f"{self.server.origin}/companies/{company}/filings/bedrock-poc"
        page.goto(record)
        page.click("text=Prepare the record")
        field = "main [name='Customer.Account.Address.PostalCode']:visible"
        page.fill(field, "10 001")
        context.clear_cookies()
        page.click("main form:has([name='Customer.Account.Address.PostalCode']) >> text=Answer")
        self.go_on(page, "late@acme.example")
        self.assertEqual((page.url, page.input_value(field)), (record, "10 001"))


    def test_the_sheet_of_components_looks_as_it_did(self):
        """Light and dark, a quarter of the size: what a browser's version changes in letters stays below the bound, a part that moved
        or lost its color does not. CLOUDROUTE_UPDATE_GOLDEN=1 draws them anew."""
        for scheme in ("light", "dark"):
            page = self.page(self.context(color_scheme=scheme, reduced_motion="reduce"))
            page.goto(self.server.origin + "/design")
            page.evaluate("document.fonts.ready")
            drawn = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
            drawn = drawn.resize((320, drawn.height // 4), Image.LANCZOS)
            path = ROOT / f"Tests/Golden/design-{scheme}.png"
            if os.environ.get("CLOUDROUTE_UPDATE_GOLDEN"):
                drawn.save(path, optimize=True)
            golden = Image.open(path).convert("RGB")
            self.assertLess(abs(golden.height - drawn.height), golden.height // 50, f"{scheme}: {golden.size} and {drawn.size}")
            box = (0, 0, 320, min(golden.height, drawn.height))
            difference = ImageChops.difference(golden.crop(box), drawn.crop(box))
            self.assertLess(max(ImageStat.Stat(difference).mean), 6, scheme)


if __name__ == "__main__":
    unittest.main()
