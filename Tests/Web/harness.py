"""A server of its own for each test case, with its mails, and a small client that keeps cookies."""
import email, http.client, json, os, pathlib, re, shutil, signal, subprocess, tempfile, time, urllib.parse
from email import policy

import pyotp
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CLOUDROUTE_PROGRAM", str(ROOT / ".build/debug/cloudroute"))
EXAMPLE = ROOT / "Examples/revenue-ops-series-a.yaml"


class Mailbox:
    """The mails that a server wrote into its folder `mail`."""

    def mails(self, recipient):
        found = []
        for path in sorted(pathlib.Path(self.mail).glob("*.eml")):
            message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
            if recipient in message["To"]:
                found.append(message)
        return found

    def wait_for_code(self, recipient, after=0):
        """The code of the first mail after so many that has one: a notice of what was done just before may come first."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            for message in self.mails(recipient)[after:]:
                if "Code: " in text_of(message):
                    return code_in(message)
            time.sleep(0.02)
        raise AssertionError(f"no code for {recipient}")

    def wait_for_mail(self, recipient, count=1):
        """Mails leave behind the request that caused them."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            found = self.mails(recipient)
            if len(found) >= count:
                return found[count - 1]
            time.sleep(0.02)
        raise AssertionError(f"no mail {count} to {recipient}")


class Server(Mailbox):
    """`cloudroute serve` on a free port over a data folder of its own."""

    def __init__(self, home=None, arguments=(), environment=None, limits=False):
        self.home = home or tempfile.mkdtemp(prefix="cloudroute-test-")
        self.mail = os.path.join(self.home, "mail")
        self.arguments = list(arguments)
        self.environment = environment or {}
        self.limits = limits
        self.start()

    def start(self):
        os.makedirs(self.mail, exist_ok=True)
        command = [PROGRAM, "serve", "--port", "0"]
        if "--smtp" not in self.arguments:
            command += ["--mail-dir", self.mail]
        if not self.limits:
            command.append("--no-rate-limits")
        self.log = open(os.path.join(self.home, "log"), "ab")
        self.process = subprocess.Popen(
            command + self.arguments,
            env={**os.environ, "CLOUDROUTE_WEASYPRINT": str(ROOT / ".venv/bin/weasyprint"), "CLOUDROUTE_HOME": self.home, **self.environment},
            stdout=subprocess.PIPE, stderr=self.log,
        )
        line = self.process.stdout.readline().decode().strip()
        if not line.startswith("http"):
            raise RuntimeError("the server did not start: " + self.log_text())
        self.origin = line
        self.host = line.split("//")[1]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        self.process.stdout.close()
        self.log.close()

    def close(self):
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def log_text(self):
        return pathlib.Path(self.home, "log").read_text()

    @property
    def program(self):
        return [PROGRAM]

    @property
    def variables(self):
        return {**os.environ, "CLOUDROUTE_HOME": self.home, **self.environment}

    def command(self, *words, **environment):
        return subprocess.run(
            [PROGRAM, *words], env={**self.variables, **environment}, capture_output=True, text=True,
        )


def text_of(message):
    return message.get_body(("plain",)).get_content()


def link_in(message):
    return re.search(r"https?://\S+", text_of(message)).group(0)


def code_in(message):
    return re.search(r"Code: (\d{6})", text_of(message)).group(1)


class Client:
    """A visitor without a browser: keeps cookies, sends the origin, reads forms."""

    def __init__(self, server):
        self.server = server
        self.cookies = {}

    def request(self, method, path, body=None, headers=None, fields=None):
        host = self.server.host
        connection = http.client.HTTPConnection(host, timeout=30)
        headers = dict(headers or {})
        if fields is not None:
            body = urllib.parse.urlencode(fields, doseq=True)
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        if method != "GET":
            headers.setdefault("Origin", self.server.origin)
        if self.cookies:
            headers.setdefault("Cookie", "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        connection.request(method, path, body=body, headers=headers)
        response = connection.getresponse()
        data = response.read()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                pair = value.split(";")[0].split("=", 1)
                self.cookies[pair[0]] = pair[1]
        connection.close()
        response.body = data
        response.text = data.decode("utf-8", "replace")
        return response

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def post(self, path, fields, **more):
        return self.request("POST", path, fields=fields, **more)

    def csrf(self, path):
        found = re.search(r'name="csrf" value="([^"]*)"', self.get(path).text)
        return found.group(1) if found else ""

    def sign_in(self, address):
        before = len(self.server.mails(address))
        self.post("/signin", {"email": address})
        code = self.server.wait_for_code(address, before)
        response = self.post("/signin/code", {"code": code})
        assert response.status == 303, response.text
        return response

    def import_file(self, text):
        response = self.post("/apply/import", {"text": text})
        assert response.status == 303, response.text
        return response.getheader("Location").split("/")[2]


def wait_until(what, seconds=20):
    """Asks until the answer is one; what workers do follows the request that caused it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come about")


def open_market(server, only=None):
    """Partners that are always at work (or one of them alone), one person of Northwind, an operator, and a founder with an application."""
    partners = yaml.safe_load((ROOT / "Examples/partners.yaml").read_text())
    partners["partners"] = [p for p in partners["partners"] if only in (None, p["id"])]
    for partner in partners["partners"]:
        partner["workdays"] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        partner["hours"] = "00:00-24:00"
        partner["holidays"] = []
    directory = f"{server.home}/partners.json"
    with open(directory, "w") as out:
        json.dump(json.loads(json.dumps(partners, default=str)), out)
    for words in (
        ("partners", "import", directory),
        ("user", "add", "desk@northwind.example", "--kind", "partner", "--partner", "northwind-cloud"),
        ("user", "add", "boss@cloudroute.example", "--kind", "operator"),
    ):
        done = server.command(*words)
        assert done.returncode == 0, done.stderr
    founder, partner, boss = Client(server), Client(server), Client(server)
    founder.sign_in("founder@acme.example")
    for client, address in ((partner, "desk@northwind.example"), (boss, "boss@cloudroute.example")):
        client.sign_in(address)
        page = client.post(
            "/account/second-factor", {"csrf": client.csrf("/account/second-factor"), "do": "begin"}).text
        code = pyotp.TOTP(re.search(r"secret=([A-Z2-7]+)", page).group(1)).now()
        done = client.post(
            "/account/second-factor",
            {"csrf": re.search(r'name="csrf" value="([^"]*)"', page).group(1), "do": "confirm", "code": code})
        assert done.status == 200, done.text
    return founder, partner, boss, founder.import_file(EXAMPLE.read_text())
