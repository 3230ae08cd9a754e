"""The OpenAPI document against the server: schemathesis with all its checks, and one-time passwords by another's code."""
import json, re, subprocess, sys, unittest, urllib.parse

import pyotp

from harness import EXAMPLE, ROOT, Client, Server


# RFC 6585's 428 asks for If-Match; no data alone can meet a precondition (412), nor a rule that reads two fields (422).
CONFIG = """
[checks]
missing_required_header.expected-statuses = [400, 401, 403, 406, 415, 422, 428]

[[operations]]
include-path-regex = "/rules/"
parameters = {{ "path.id" = "K1" }}

[[operations]]
include-path-regex = "/companies/"
parameters = {{ "path.id" = "{company}" }}
checks.positive_data_acceptance.expected-statuses = ["2xx", "3xx", 401, 403, 404, 409, 412, 422, 429]

[[operations]]
include-path-regex = "/partner/|/operator/"
checks.positive_data_acceptance.expected-statuses = ["2xx", 401, 403, 404, 409, 422, 429]

[[operations]]
include-path-regex = "v1/plan$|/calculators/"
checks.positive_data_acceptance.expected-statuses = ["2xx", "3xx", 401, 403, 404, 409, 412, 422, 429]
"""


class APITests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.owner = Client(cls.server)
        cls.owner.sign_in("api@acme.example")
        cls.company = cls.owner.import_file(EXAMPLE.read_text())
        page = f"/companies/{cls.company}/keys"
        made = cls.owner.post(page, {"csrf": cls.owner.csrf(page), "do": "create", "name": "ci", "scope": ["read", "write"]})
        cls.key = re.search(r"crk_[\w-]+", made.text).group(0)

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def test_the_document_is_true(self):
        """Examples, coverage, fuzzing and links, with the company's own id among the examples."""
        document = json.loads(Client(self.server).get("/api/v1/openapi.json").text)
        self.assertEqual(document["openapi"], "3.1.0")
        config = self.server.home + "/schemathesis.toml"
        with open(config, "w") as file:
            file.write(CONFIG.format(company=self.company))
        result = subprocess.run(
            [str(ROOT / ".venv/bin/schemathesis"), "run", self.server.origin + "/api/v1/openapi.json",
             "--header", f"Authorization: Bearer {self.key}", "--max-examples", "40", "--seed", "20261125",
             "--checks", "all", "--max-failures", "20", "--workers", "1", "--suppress-health-check", "all"],
            cwd=self.server.home, capture_output=True, text=True, timeout=900,
        )
        self.assertEqual(result.returncode, 0, result.stdout[-12_000:] + result.stderr[-2_000:])

    def test_another_implementation_reads_the_second_factor(self):
        client = Client(self.server)
        self.server.command("user", "add", "operator@acme.example", "--kind", "operator")
        response = client.sign_in("operator@acme.example")
        self.assertEqual(response.getheader("Location"), "/account/second-factor")
        self.assertEqual(client.get("/companies").getheader("Location"), "/account/second-factor")
        token = client.csrf("/account/second-factor")
        page = client.post("/account/second-factor", {"csrf": token, "do": "begin"}).text
        secret = re.search(r"<code>([A-Z2-7]{32})</code>", page).group(1)
        link = re.search(r"otpauth://[^<]+", page).group(0).replace("&amp;", "&")
        self.assertEqual(pyotp.parse_uri(link).secret, secret)
        codes = client.post("/account/second-factor", {"csrf": token, "do": "confirm", "code": pyotp.TOTP(secret).now()}).text
        recovery = re.findall(r"<code>([a-z2-7]{8}-[a-z2-7]{8})</code>", codes)
        self.assertEqual(len(recovery), 10)
        self.assertEqual(client.get("/companies").getheader("Location"), "/operator")
        again = Client(self.server)
        self.assertEqual(again.sign_in("operator@acme.example").getheader("Location"), "/signin/verify")
        self.assertEqual(again.get("/account").getheader("Location"), "/signin/verify")
        token = again.csrf("/signin/verify")
        self.assertEqual(again.post("/signin/verify", {"csrf": token, "code": "000000"}).status, 422)
        self.assertEqual(again.post("/signin/verify", {"csrf": token, "code": recovery[3]}).status, 303)
        self.assertEqual(again.get("/operator").status, 200)


if __name__ == "__main__":
    unittest.main()
