"""Mails through a real SMTP server: STARTTLS, AUTH, bounce, greylist; one mail for each event."""
import datetime, email, pathlib, socket, sqlite3, ssl, tempfile, time, unittest
from email import policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from harness import Client, Server, open_market, text_of


class Handler:
    def __init__(self):
        self.taken, self.refusals, self.attempts = [], {}, 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.attempts += 1
        refusal = self.refusals.get(address)
        if refusal:
            return refusal.pop(0) if isinstance(refusal, list) and refusal else refusal if isinstance(refusal, str) else self.accept(envelope, address)
        return self.accept(envelope, address)

    def accept(self, envelope, address):
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.taken.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=policy.default)))
        return "250 taken"


def certificate(folder):
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    signed = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True).sign(key, hashes.SHA256()))
    paths = folder + "/cert.pem", folder + "/key.pem"
    pathlib.Path(paths[0]).write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    pathlib.Path(paths[1]).write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return paths


class MailTests(unittest.TestCase):
    def smtp(self, **options):
        self.handler = Handler()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        controller = Controller(self.handler, hostname="localhost", port=port, **options)
        controller.start()
        self.addCleanup(controller.stop)
        return port

    def secured(self):
        folder = tempfile.mkdtemp()
        cert, key = certificate(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)

        def check(server, session, envelope, mechanism, data):
            right = data.login == b"mailer" and data.password == b"secret"
            return AuthResult(success=right, handled=right, auth_data=data) if right else AuthResult(success=False, handled=False)

        port = self.smtp(require_starttls=True, tls_context=context, authenticator=check, auth_required=True)
        return port, cert

    def server(self, port, cert=None, password="secret", flags=()):
        server = Server(
            arguments=["--smtp", f"smtp://localhost:{port}", "--from", "no-reply@cloudroute.example", *flags],
            environment={**({"CLOUDROUTE_SMTP_USER": "mailer", "CLOUDROUTE_SMTP_PASSWORD": password} if password else {}), **({"CLOUDROUTE_SMTP_CA": cert} if cert else {})},
        )
        self.addCleanup(server.close)
        return server

    def wait(self, condition, seconds=20):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.05)
        self.fail("it did not happen in time")

    def test_starttls_and_auth_and_one_mail_for_each_event(self):
        port, cert = self.secured()
        server = self.server(port, cert)
        for number in range(3):
            Client(server).post("/signin", {"email": f"m{number}@acme.example"})
        self.wait(lambda: len(self.handler.taken) >= 3)
        server.stop()
        server.start()
        time.sleep(1)
        self.assertEqual(sorted(str(m["To"]) for _, m in self.handler.taken), [f"m{n}@acme.example" for n in range(3)])
        recipients, message = self.handler.taken[0]
        self.assertEqual(message["Subject"], "Your sign-in link for CloudRoute")
        self.assertEqual(message["Auto-Submitted"], "auto-generated")
        self.assertIn("@cloudroute.example>", message["Message-ID"])
        text, page = text_of(message), message.get_body(("html",)).get_content()
        link = [word for word in text.split() if word.startswith(server.origin[:8])][0]
        self.assertIn("/signin/link/", link)
        self.assertIn(link, page)

    def test_a_wrong_password_or_certificate_sends_nothing_in_the_clear(self):
        port, cert = self.secured()
        for options in ({"cert": cert, "password": "wrong"}, {"cert": None}):
            server = self.server(port, **options)
            Client(server).post("/signin", {"email": "m@acme.example"})
            self.wait(lambda: "mail not sent" in server.log_text())
            self.assertEqual(self.handler.taken, [])
            self.assertNotIn("secret", server.log_text())

    def test_a_server_without_starttls_is_refused_unless_allowed(self):
        port = self.smtp()
        server = self.server(port)
        Client(server).post("/signin", {"email": "m@acme.example"})
        self.wait(lambda: "mail not sent" in server.log_text())
        self.assertEqual(self.handler.taken, [])

    def test_bounces_end_and_greylists_wait(self):
        port = self.smtp(auth_require_tls=False)
        self.handler.refusals = {"gone@acme.example": "550 no such user", "grey@acme.example": "451 later"}
        server = self.server(port, password=None, flags=("--smtp-plain",))
        for name in ("gone", "grey", "fine"):
            Client(server).post("/signin", {"email": f"{name}@acme.example"})
        self.wait(lambda: len(self.handler.taken) == 1 and server.log_text().count("mail not sent") == 2)
        self.assertEqual(self.handler.taken[0][0], ["fine@acme.example"])
        database = sqlite3.connect(server.home + "/cloudroute.db")
        waiting = dict(database.execute("SELECT recipient, due FROM outbox WHERE sent IS NULL"))
        self.assertEqual(list(waiting), ["grey@acme.example"])
        self.assertLess(waiting["grey@acme.example"], time.time() * 1000 + 60_000)
        # What will never be sent, and what was sent, holds no secret and no address any more.
        self.assertEqual(set(database.execute("SELECT message, recipient FROM outbox WHERE sent IS NOT NULL")), {("", "")})

    def test_a_match_is_told_once_through_a_secured_server_that_bounces_and_greylists(self):
        port, cert = self.secured()
        server = self.server(port, cert)
        server.mails = lambda address: [m for to, m in list(self.handler.taken) if to == [address]]
        founder, partner, _, company = open_market(server)
        database = sqlite3.connect(server.home + "/cloudroute.db", timeout=10)

        def send(client, path, **fields):
            self.assertEqual(client.post(path, {"csrf": client.csrf(path), **fields}).status, 303)

        def about(address, word):
            return [m for m in server.mails(address) if word in m["Subject"]]

        # The partner's server asks to wait, the founder's says that there is nobody.
        self.handler.refusals = {"desk@northwind.example": ["451 later"]}
        offered = ["market", "need"]
        send(founder, f"/companies/{company}/match", do="consent", offered=offered, accepted=offered)
        self.wait(lambda: about("founder@acme.example", "is with a partner"))
        self.wait(lambda: "mail not sent" in server.log_text())
        self.assertEqual(about("desk@northwind.example", "offered to you"), [])
        self.wait(lambda: self.hurry(database))
        self.wait(lambda: about("desk@northwind.example", "offered to you"))
        told = about("founder@acme.example", "is with a partner")[0]
        self.assertEqual(told["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click")
        self.assertIn("/unsubscribe/", told["List-Unsubscribe"])
        # An offer must be known: it has no way out.
        self.assertIsNone(about("desk@northwind.example", "offered to you")[0]["List-Unsubscribe"])

        self.handler.refusals = {"founder@acme.example": "550 no such user"}
        send(partner, f"/partner/cases/{company}", do="accept", number="1")
        self.wait(lambda: about("desk@northwind.example", "You took an application on"))
        self.wait(lambda: server.log_text().count("mail not sent") == 2)
        server.stop()
        server.start()
        self.hurry(database)
        before = server.log_text().count("mail not sent")
        send(partner, f"/partner/cases/{company}", do="ask", question="Which month is the audit?")
        self.wait(lambda: server.log_text().count("mail not sent") > before)
        subjects = [(to[0], str(m["Subject"])) for to, m in self.handler.taken if "sign-in" not in m["Subject"]]
        self.assertEqual(len(subjects), len(set(subjects)), subjects)
        self.assertFalse([s for s in subjects if s[0].startswith("founder") and "took your" in s[1]])

    def hurry(self, database):
        """Lets what waits after a refusal be due now; whether there was anything."""
        with database:
            return database.execute("UPDATE outbox SET due = 0 WHERE sent IS NULL AND failure IS NOT NULL").rowcount


if __name__ == "__main__":
    unittest.main()
