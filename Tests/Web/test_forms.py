"""No page offers what the server refuses: every form of every role, in every state of an engagement, is sent on a copy of the
installation, and is taken. What a form asks for is filled in as a person would; what only asks is looked at."""
import html.parser, pathlib, re, shutil, sys, tempfile, time, unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "AWS"))
from emulator import Emulator, server_environment  # noqa: E402
from harness import Server, open_market, wait_until  # noqa: E402

ACCOUNT = "444455556666"
TODAY = time.strftime("%Y-%m-%d", time.gmtime())
# What a person writes into a field, by its name.
WRITTEN = {
    "amount": "20000", "day": TODAY, "reason": "It was decided otherwise.", "note": "As told by mail.", "answer": "Yes.\r\nSince March.", "question": "Who decides?\r\nAnd when?",
    "text": "Good morning,\r\nwe begin today.", "email": "new@acme.example", "minutes": "20", "what": "the record", "label": "Investor", "days": "7",
    "url": "https://hooks.acme.example/x", "name": "A view", "sure": "yes", "opportunity": "O1234567", "next-steps": "Kick-off next week.",
    "role": f"arn:aws:iam::{ACCOUNT}:role/CloudRouteCredits", "reference": "REQ-1", "document": "Mail of AWS", "confirm": "",
    "PostalCode": "10001", "AwsAccountId": ACCOUNT, "AccountId": ACCOUNT, "StartDate": "2027-01-11", "EndDate": "2027-04-11",
    "RequestedAmount": "25000", "CustomerBusinessProblem": "Operators wait two days for each answer to a customs question.",
}
# What needs something from outside the page: a code of an app, a role in AWS, an opportunity that AWS knows, a name that is typed.
OUTSIDE = ("/account/second-factor", "/account/confirm", "/delete", "/signout", "action=join", "action=redeem", "action=role", "/account/recovery-codes",
           "do=import")


class Forms(html.parser.HTMLParser):
    """The forms of a page that send something, each with its fields and what a browser would send of them."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.form, self.select, self.area = [], None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form" and a.get("method", "").lower() == "post":
            self.form = {"action": a.get("action", ""), "fields": [], "asked": [], "label": ""}
            self.forms.append(self.form)
        if self.form is None or not a.get("name"):
            return
        if tag == "input":
            kind = a.get("type", "text")
            if kind in ("checkbox", "radio"):
                if "checked" in a or "required" in a:
                    self.form["fields"].append((a["name"], a.get("value", "on")))
            elif kind == "hidden":
                self.form["fields"].append((a["name"], a.get("value", "")))
            elif kind != "file":
                self.form["asked"].append((a["name"], a.get("value", "")))
        elif tag == "select":
            self.select = a["name"]
        elif tag == "textarea":
            self.area = [a["name"], ""]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_data(self, data):
        if self.area:
            self.area[1] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        if tag == "textarea" and self.area:
            if self.form is not None:
                self.form["asked"].append(tuple(self.area))
            self.area = None
        if tag == "select":
            self.select = None

    def unknown_decl(self, data):
        pass


def options(text, name):
    found = re.search(rf'<select[^>]*name="{re.escape(name)}"[^>]*>(.*?)</select>', text, re.S)
    values = re.findall(r'<option(?: value="([^"]*)")?[^>]*>([^<]*)', found.group(1)) if found else []
    return [value or text for value, text in values if value or text and text != "nobody yet"]


class EveryForm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # What a copy does must not reach the AWS of the original: it has one of its own, which knows nothing.
        cls.emulator, cls.spare = Emulator("--no-quotas"), Emulator("--no-quotas")
        cls.server = Server(arguments=["--file"], environment=server_environment(cls.emulator.url))
        cls.founder, cls.partner, cls.boss, cls.company = open_market(cls.server, only="northwind-cloud")
        cls.page = f"/companies/{cls.company}/filings/bedrock-poc"
        cls.case = f"/partner/cases/{cls.company}"
        cls.sent = 0

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        cls.emulator.close()
        cls.spare.close()
        print(f"{cls.sent} forms were sent")

    def post(self, client, path, **fields):
        done = client.post(path, {"csrf": client.csrf(path), **fields})
        self.assertIn(done.status, (200, 303), (path, fields, re.sub(r"<[^>]+>", " ", done.text)[:800]))
        return done

    def until(self, words):
        deadline = time.monotonic() + 30
        while words not in (text := self.founder.get(self.page).text):
            self.assertLess(time.monotonic(), deadline, f"{words} never came: {text[:3000]}")
            time.sleep(0.1)
        return text

    def crawl(self, state, visits):
        """Sends each form of each page on a copy of its own."""
        pages = []
        for name, client, paths in visits:
            for path in paths:
                text = client.get(path).text
                pages += [(name, client, path, text, form) for form in Forms(text).forms]
        self.server.stop()
        faults = []
        try:
            for name, client, path, text, form in pages:
                fields = [(k, v) for k, v in form["fields"]]
                told = dict(fields)
                signature = f"{form['action']} action={told.get('action', '')} do={told.get('do', '')}"
                if any(word in signature for word in OUTSIDE):
                    continue
                for field, value in form["asked"]:
                    key = field.split(".")[-1]
                    # An amount belongs to an approval alone.
                    isOdd = field == "amount" and "/tracks/" in form["action"] and told.get("state") != "approved"
                    fields.append((field, value or ("" if isOdd else WRITTEN.get(key, WRITTEN.get(field, "")))))
                if "do=bulk" in signature:
                    fields.append(("case", self.company))
                for select in set(re.findall(r'<select[^>]*name="([^"]+)"', text)) - set(told):
                    if values := options(text, select):
                        fields.append((select, values[0]))
                home = tempfile.mkdtemp(prefix="cloudroute-form-")
                shutil.rmtree(home)
                shutil.copytree(self.server.home, home)
                copy = Server(home=home, arguments=["--file"], environment=server_environment(self.spare.url))
                try:
                    client.server = copy
                    done = client.request("POST", form["action"], fields=fields)
                    type(self).sent += 1
                    if done.status not in (200, 303):
                        faults.append(f"{state}, {name} on {path}: {signature} {dict(fields)} -> {done.status} "
                                      + " ".join(re.sub(r"<[^>]+>", " ", done.text).split())[:400])
                finally:
                    client.server = self.server
                    copy.close()
        finally:
            self.server.start()
        return faults

    def records(self):
        return [("founder", self.founder, [self.page]), ("partner", self.partner, [f"{self.case}/filings/bedrock-poc"])]

    def match(self):
        return [("founder", self.founder, [f"/companies/{self.company}/match"]), ("operator", self.boss, [f"/operator/cases/{self.company}"]),
                ("partner", self.partner, [self.case])]

    def test_every_form_in_every_state_is_taken(self):
        faults = self.crawl("imported", self.records()[:1] + self.match()[:2] + [
            ("founder", self.founder, [f"/companies/{self.company}", f"/companies/{self.company}?show=record", f"/companies/{self.company}/people",
                                       f"/companies/{self.company}/links", f"/companies/{self.company}/keys", f"/companies/{self.company}/file", f"/companies/{self.company}/details", "/inbox", "/companies", "/account"]),
            ("partner", self.partner, ["/partner", "/partner/keys", "/inbox"]), ("operator", self.boss, ["/operator", "/operator/partners", "/inbox"])])
        offered = ["market", "need", "timing", "soc2", "bedrock"]
        self.post(self.founder, f"/companies/{self.company}/match", do="consent", offered=offered, accepted=offered + ["identity", "stack", "filing-record"])
        wait_until(lambda: self.partner.get(self.case).status == 200)
        faults += self.crawl("offered", [("founder", self.founder, [f"/companies/{self.company}/match"]), ("partner", self.partner, [self.case]),
                                         ("operator", self.boss, [f"/operator/cases/{self.company}", "/operator?stage=all"])])
        self.post(self.partner, self.case, do="accept", number="1")
        self.post(self.partner, self.case, do="ask", question="Which month is the audit booked for?")
        faults += self.crawl("matched", self.match() + self.records() + [
            ("founder", self.founder, [f"/companies/{self.company}/filings/build-for-startups"])])
        self.post(self.partner, f"{self.case}/filings/bedrock-poc", action="prepare")
        recorded = [("founder", self.founder, [f"/companies/{self.company}?show=record"])]
        faults += self.crawl("prepared", self.records() + recorded)
        self.post(self.founder, self.page, action="answer", **{
            "Customer.Account.Address.PostalCode": "10001", "$.AccountId": ACCOUNT, "$.StartDate": "2027-01-11", "$.EndDate": "2027-04-11",
            "$.RequestedAmount": "25000"})
        faults += self.crawl("ready", self.records())
        text = self.founder.get(self.page).text
        self.post(self.founder, self.page, action="approve", hash=re.search(r'name="hash" value="([0-9a-f]{64})"', text).group(1))
        faults += self.crawl("approved by the founder", self.records())
        self.post(self.founder, self.page, action="send")
        opportunity = re.search(r"O1[0-9]{7}", self.until("In review")).group(0)
        faults += self.crawl("in review", self.records())
        self.emulator.control("POST", f"opportunities/{opportunity}/review", {"status": "Action Required", "comments": "Which data?"})
        self.post(self.founder, self.page, action="refresh")
        self.until("Action required")
        faults += self.crawl("action required", self.records())
        self.emulator.control("POST", f"opportunities/{opportunity}/review", {"status": "Approved", "isUnchecked": True})
        self.post(self.founder, self.page, action="refresh")
        application = re.search(r"benappl-[0-9a-z]+", self.until("application in review")).group(0)
        faults += self.crawl("application in review", self.records())
        self.emulator.control("POST", f"applications/{application}/review", {"status": "APPROVED", "amount": "18000"})
        self.post(self.founder, self.page, action="refresh")
        text = self.until("to be redeemed")
        faults += self.crawl("granted", self.records())
        self.post(self.founder, self.page, action="landed", code=re.search(r'name="code" value="([^"]+)"', text).group(1))
        faults += self.crawl("landed", self.match() + self.records() + recorded)
        self.post(self.founder, f"/companies/{self.company}/match", do="revoke", sure="yes")
        faults += self.crawl("revoked", self.records()[:1] + self.match()[:2])
        self.assertEqual(faults, [], "\n" + "\n".join(faults))


if __name__ == "__main__":
    unittest.main()
