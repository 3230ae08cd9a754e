"""A match from outside: a founder, a partner and an operator in a real browser with axe on their pages; webhooks as other
people's library verifies them; the calendar feed; mails counted."""
import http.server, json, re, threading, time, unittest

import icalendar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from harness import ROOT, Client, Server, open_market, text_of, wait_until
from test_browser import RULES


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps what it is sent; answers as its path says."""

    got = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        Receiver.got.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
        if self.path == "/redirect":
            self.send_response(302)
            self.send_header("Location", "/inside")
        else:
            self.send_response(410 if self.path == "/gone" else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Match(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        threading.Thread(target=cls.receiver.serve_forever, daemon=True).start()
        cls.hook = f"127.0.0.1:{cls.receiver.server_port}"
        cls.server = Server(arguments=["--webhook-host", cls.hook])
        cls.founder, cls.partner, cls.boss, cls.company = open_market(cls.server)
        cls.match = f"/companies/{cls.company}/match"
        cls.case = f"/partner/cases/{cls.company}"

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        cls.receiver.shutdown()

    def send(self, client, path, **fields):
        return client.post(path, {"csrf": client.csrf(path), **fields})

    def test_the_whole_way(self):
        hooks = f"/companies/{self.company}/webhooks"
        page = self.send(self.founder, hooks, do="add", url=f"http://{self.hook}/signed", form="signed").text
        secret = re.search(r"whsec_[A-Za-z0-9+/=]+", page).group(0)
        for path in ("slack", "redirect", "gone"):
            form = "slack" if path == "slack" else "signed"
            self.assertEqual(self.send(self.founder, hooks, do="add", url=f"http://{self.hook}/{path}", form=form).status, 200)
        for inside in ("http://169.254.169.254/", "https://localhost/", "https://10.0.0.1/x"):
            self.assertEqual(self.send(self.founder, hooks, do="add", url=inside, form="signed").status, 422)

        offered = ["market", "need", "timing", "soc2", "bedrock"]
        done = self.send(self.founder, self.match, do="consent", offered=offered, accepted=offered + ["identity", "stack", "filing-record"])
        self.assertEqual(done.status, 303)
        mail = wait_until(
            lambda: [m for m in self.server.mails("desk@northwind.example") if "offered to you" in m["Subject"]])[0]
        self.assertIn(self.server.origin + self.case, text_of(mail))
        self.assertNotIn("Pipeline Harbor", text_of(mail))

        # Other people's library takes our signature, and no other body under it.
        path, headers, body = wait_until(lambda: [g for g in Receiver.got if g[0] == "/signed"])[0]
        event = Webhook(secret).verify(body, headers)
        self.assertEqual(event["type"], "match.consented")
        with self.assertRaises(WebhookVerificationError):
            Webhook(secret).verify(body.replace(b"consented", b"accepted!"), headers)
        slack = wait_until(lambda: [g for g in Receiver.got if g[0] == "/slack"])[0]
        self.assertEqual(list(json.loads(slack[2])), ["text"])
        self.assertNotIn("webhook-signature", slack[1])
        wait_until(lambda: [g for g in Receiver.got if g[0] == "/redirect"])
        wait_until(lambda: "off since" in self.founder.get(hooks).text)
        self.assertFalse([g for g in Receiver.got if g[0] == "/inside"], "a redirect was followed")
        # Rotated: for a day the old secret and the new one both verify.
        hook = re.search(r'name="do" value="rotate"><input type="hidden" name="webhook" value="([^"]+)"', self.founder.get(hooks).text).group(1)
        new = re.search(r"whsec_[A-Za-z0-9+/=]+", self.send(self.founder, hooks, do="rotate", webhook=hook).text).group(0)
        self.assertNotEqual(new, secret)

        self.browse([(self.partner, ["/partner", self.case, "/partner/profile", "/partner/keys", "/partner/webhooks", "/inbox"]),
                     (self.founder, [self.match, hooks, "/inbox"]),
                     (self.boss, ["/operator", f"/operator/cases/{self.company}", "/operator/partners", "/operator/rules",
                                  "/operator/funnel", "/operator/accounts"])], "offered")

        seen = len(Receiver.got)
        self.assertEqual(self.send(self.partner, self.case, do="accept", number="1").status, 303)
        later = wait_until(lambda: [g for g in Receiver.got[seen:] if g[0] == "/signed"])[0]
        for either in (secret, new):
            self.assertEqual(Webhook(either).verify(later[2], later[1])["type"], "match.accepted")
        taken = wait_until(lambda: [m for m in self.server.mails("founder@acme.example") if "took your" in m["Subject"]])
        self.assertEqual(len(taken), 1)
        self.assertEqual(self.send(self.partner, self.case, do="ask", question="Which month is the audit?").status, 303)
        self.assertEqual(self.send(self.partner, self.case, do="accept", number="1").status, 422)
        feed = re.search(r"/feeds/[\w-]+", self.send(self.partner, "/inbox", do="feed").text).group(0)
        calendar = icalendar.Calendar.from_ical(Client(self.server).get(feed).text)
        self.assertGreater(len(calendar.walk("VEVENT")), 5)

        filing = f"{self.case}/filings/build-for-startups"
        self.assertEqual(self.send(self.partner, filing, action="prepare").status, 303)
        ended = next(m["List-Unsubscribe"] for m in self.server.mails("founder@acme.example") if m["List-Unsubscribe"])
        ended = ended.strip("<>").replace(self.server.origin, "")
        self.browse([(self.partner, ["/partner", self.case, filing, ended]), (self.founder, [self.match, f"/companies/{self.company}"]),
                     (self.boss, ["/operator?stage=all", f"/operator/cases/{self.company}"])], "matched")

        self.assertEqual(self.send(self.founder, self.match, do="revoke", sure="yes").status, 303)
        self.assertEqual(self.partner.get(self.case).status, 404)
        # Nothing that the founder answered stands in the server's log.
        for word in ("Pipeline Harbor", "pipelineharbor", "revenue-operations"):
            self.assertNotIn(word, self.server.log_text())
        checked = self.server.command("audit", "verify")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def browse(self, visits, when):
        """Every page, light and dark, small and large: axe finds nothing, nothing is wider than the screen."""
        shots = ROOT / ".build/screenshots"
        shots.mkdir(parents=True, exist_ok=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for client, pages in visits:
                for width, scheme in ((320, "dark"), (1280, "light")):
                    context = browser.new_context(
                        viewport={"width": width, "height": 720}, color_scheme=scheme, reduced_motion="reduce")
                    context.add_cookies(
                        [{"name": k, "value": v, "url": self.server.origin.replace("http:", "https:"), "secure": True}
                         for k, v in client.cookies.items() if v])
                    page = context.new_page()
                    for path in pages:
                        answer = page.goto(self.server.origin + path)
                        self.assertEqual(answer.status, 200, path)
                        name = re.sub(r"[^a-z]+", "-", path.replace(self.company, "x"))
                        page.screenshot(path=str(shots / f"{when}{name}-{width}.png"), full_page=True)
                        found = Axe().run(page, options=RULES).response["violations"]
                        self.assertEqual(
                            [], [(v["id"], [n["html"][:160] for n in v["nodes"]][:3]) for v in found], f"{path} at {width} {scheme}")
                        self.assertLessEqual(
                            page.evaluate("document.documentElement.scrollWidth"), width, f"{path} at {width}")
                    context.close()
            browser.close()


if __name__ == "__main__":
    unittest.main()
