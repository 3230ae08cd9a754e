"""The command as a process: killed at random, answered badly, with planted secrets."""
import json, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, threading, time, unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import http.server  # noqa: E402

from emulator import ANSWERS, FOUNDER, PARTNER, PROGRAM, SAMPLE, TRACK, Emulator, run  # noqa: E402

KILLS = int(os.environ.get("CLOUDROUTE_KILLS", "200"))


def environment(home, url, keys):
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "CLOUDROUTE_"))}
    clean.update(CLOUDROUTE_HOME=home, AWS_ENDPOINT_URL=url, AWS_ACCESS_KEY_ID=keys[0], AWS_SECRET_ACCESS_KEY=keys[1],
                 CLOUDROUTE_AWS_QUOTAS="off", HOME=home, AWS_EC2_METADATA_DISABLED="true")
    return clean


class Killed(unittest.TestCase):
    def test_killed_at_two_hundred_instants_everything_is_filed_and_redeemed_once(self):
        dice = random.Random(20261125)
        emulator = Emulator("--no-quotas", "--task-seconds", "0")
        kills, filings, survived = 0, 0, 0
        try:
            while kills < KILLS:
                home = tempfile.mkdtemp(prefix="cloudroute-kill-")
                filings += 1
                # Each filing is another company: its opportunity must be the only one of its name.
                company = f"Kill {filings} Harbor"
                sample = os.path.join(home, "company.yaml")
                pathlib.Path(sample).write_text(
                    pathlib.Path(SAMPLE).read_text().replace("Pipeline Harbor", company)
                    .replace("pipelineharbor.example", f"kill{filings}.example"))
                account = f"{100000000000 + filings}"
                founder = (f"AKIA{account}", "emulator-secret")
                answers = [a.replace("444455556666", account) for a in ANSWERS]
                done = run("file", "answer", sample, *TRACK, *answers, home=home, url=emulator.url)
                self.assertEqual(done.returncode, 0, done.stderr)

                def hammer(words, keys, isDone):
                    """Starts the command again and again, and kills it somewhere on its way."""
                    nonlocal kills, survived
                    for _ in range(60):
                        process = subprocess.Popen([PROGRAM, *words], env=environment(home, emulator.url, keys),
                                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                        try:
                            process.wait(dice.uniform(0.25, 0.75))
                            survived += 1
                        except subprocess.TimeoutExpired:
                            process.send_signal(signal.SIGKILL)
                            process.wait()
                            kills += 1
                        if isDone():
                            return
                    # The last time nobody kills it.
                    done = run(*words, home=home, url=emulator.url, keys=keys)
                    self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

                def mine(kind, key, value):
                    return [x for x in emulator.state()[kind] if x[key] == value]

                def opportunities():
                    state = emulator.state()
                    return [o for o in state["opportunities"] if f"kill{filings}.example" in (o["partnerOpportunityIdentifier"] or "")]

                submit = ["file", "submit", sample, *TRACK, "--wait", "1"]
                hammer(submit, PARTNER, lambda: opportunities() and opportunities()[0]["reviewStatus"] == "In review")
                emulator.control("POST", f"opportunities/{opportunities()[0]['id']}/review", {"status": "Approved"})
                before = {a["id"] for a in emulator.state()["applications"] if a["status"] != "IN_REVIEW"}
                hammer(["file", "status", sample, "--wait", "1"], PARTNER, lambda: mine("applications", "status", "IN_REVIEW"))
                application = mine("applications", "status", "IN_REVIEW")
                self.assertEqual(len(application), 1)
                emulator.control("POST", f"applications/{application[0]['id']}/review", {"status": "APPROVED", "amount": "25000"})
                done = run("file", "status", sample, home=home, url=emulator.url)
                self.assertEqual(done.returncode, 0, done.stderr)
                hammer(["credits", "redeem"], founder, lambda: mine("credits", "accountId", account))
                # Whatever was lost is found again: by a look, never by a second call.
                done = run("credits", "redeem", "--json", home=home, url=emulator.url, keys=founder)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                done = run("file", "status", sample, "--json", home=home, url=emulator.url)
                status = json.loads(done.stdout)
                self.assertEqual(status["state"], "landed", status)
                self.assertEqual(len(opportunities()), 1)
                self.assertEqual(len(mine("credits", "accountId", account)), 1)
                verify = run("audit", "verify", home=home, url=emulator.url)
                self.assertEqual(verify.returncode, 0, verify.stdout)
                shutil.rmtree(home)
            requests = emulator.control("GET", "log")["requests"]
            redeemed = [r for r in requests if r["target"] == "AWSBilling.RedeemCredits" and r["verdict"] == "ok"]
            self.assertEqual(len(redeemed), filings)
            print(f"{kills} kills over {filings} filings ({survived} runs ended by themselves), {len(requests)} requests: "
                  f"{filings} opportunities, {len(redeemed)} redemptions", file=sys.stderr)
        finally:
            emulator.close()


class Canned:
    """A server that gives one answer to everything."""

    def __init__(self, answer):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer(self)

            def log_message(self, *words):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def plain(status, body, headers=(), length=None):
    def answer(handler):
        handler.send_response(status)
        for name, value in headers:
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body) if length is None else length))
        handler.end_headers()
        handler.wfile.write(body)
        if length is not None:
            handler.close_connection = True

    return answer


class BadAnswers(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="cloudroute-bad-")

    def tearDown(self):
        shutil.rmtree(self.home, ignore_errors=True)

    def test_bad_answers_end_in_a_clear_error_and_never_in_a_crash(self):
        error = lambda code, message: json.dumps({"__type": code, "Message": message}).encode()  # noqa: E731
        deep = b"[" * 100_000
        cases = {
            "expired keys": (plain(403, error("ExpiredTokenException", "The security token included in the request is expired")), 77, "sign in again"),
            "wrong region": (plain(403, error("InvalidSignatureException", "Credential should be scoped to a valid region, not 'us-east-1'.")), 77, "us-east-1"),
            "skewed clock": (plain(403, error("InvalidSignatureException", "Signature expired: 20200101T000000Z is now earlier")), 77, "clock"),
            "empty 200": (plain(200, b""), 69, ""),
            "cut in half": (plain(200, b'{"BenefitSummaries": [{"Id', length=4000), 69, ""),
            "no JSON": (plain(200, b"<html>gateway</html>"), 69, ""),
            "deep": (plain(200, deep), 69, ""),
            "throttled": (plain(400, error("ThrottlingException", "Rate exceeded")), 75, "minute"),
            "broken": (plain(500, b""), 69, ""),
            "html error": (plain(502, b"<html>bad gateway</html>"), 69, ""),
            "strange date": (plain(403, error("RequestTimeTooSkewed", "x"), [("Date", "Wed, 25 Nov 2026 9223372036854775807:00:00 GMT")]), 77, ""),
            "nulls": (plain(200, b'{"BenefitSummaries": null, "NextToken": null}'), 0, ""),
            "unknown values": (plain(200, b'{"BenefitSummaries": [], "Surprise": {"a": 1e400}, "NextToken": null}'), 0, ""),
        }
        for name, (answer, code, word) in cases.items():
            server = Canned(answer)
            try:
                done = run("fund", "list", home=self.home, url=server.url, environment={"AWS_MAX_ATTEMPTS": "2"})
            finally:
                server.close()
            self.assertEqual(done.returncode, code, f"{name}: {done.stdout} {done.stderr}")
            self.assertIn(word, done.stderr, name)
            self.assertNotIn("Fatal error", done.stderr, name)

    def test_nobody_there(self):
        done = run("fund", "list", home=self.home, url="http://127.0.0.1:9", environment={"AWS_MAX_ATTEMPTS": "2"})
        self.assertEqual(done.returncode, 69, done.stderr)
        self.assertIn("could not be reached", done.stderr)
        done = run("fund", "list", home=self.home, url="http://127.0.0.1:9", keys=("", ""))
        self.assertEqual(done.returncode, 77, done.stderr)
        self.assertIn("AWS_ACCESS_KEY_ID", done.stderr)

    def test_bad_words_are_usage_errors(self):
        for words in (["file", "submit", SAMPLE, "--track", "moon"], ["file", "submit", SAMPLE], ["credits", "sync", "--account", "12"],
                      ["file", "answer", SAMPLE, *TRACK, "nothing"], ["file", "answer", SAMPLE, *TRACK, "Moon.Dust=1"],
                      ["fund", "list", "--catalog", "Moon"], ["emulate", "partner-central", "--port", "99999"]):
            done = run(*words, home=self.home, url="http://127.0.0.1:9")
            self.assertEqual(done.returncode, 64, f"{words}: {done.stderr}")


class Secrets(unittest.TestCase):
    def test_no_secret_is_found_where_it_must_not_be(self):
        home = tempfile.mkdtemp(prefix="cloudroute-secret-")
        emulator = Emulator("--no-quotas", "--task-seconds", "0")
        keys = ("AKIA777788889999", "emulator-secret")
        said = []
        try:
            def step(*words, keys=PARTNER, fine=(0,)):
                done = run(*words, home=home, url=emulator.url, keys=keys)
                self.assertIn(done.returncode, fine, done.stdout + done.stderr)
                said.append(done.stdout + done.stderr)
                return done.stdout

            answers = [a.replace("444455556666", "777788889999") for a in ANSWERS]
            step("file", "answer", SAMPLE, *TRACK, *answers, "--verbose")
            step("file", "submit", SAMPLE, *TRACK, "--wait", "1", "--verbose")
            state = emulator.state()
            emulator.control("POST", f"opportunities/{state['opportunities'][0]['id']}/review", {"status": "Approved"})
            step("file", "status", SAMPLE, "--wait", "1", "--verbose")
            emulator.control("POST", f"applications/{state['applications'][0]['id']}/review", {"status": "APPROVED", "amount": "25000"})
            step("file", "status", SAMPLE, "--wait", "1", "--verbose", "--json")
            step("credits", "list", "--json")
            # Shown once, on standard output only, and not again.
            shown = run("credits", "redeem", "--show", home=home, url=emulator.url, keys=keys)
            code = shown.stdout.strip()
            self.assertRegex(code, r"^PC[A-Z0-9]{14}$")
            self.assertNotIn(code, shown.stderr)
            step("credits", "redeem", "--show", fine=(77,))
            step("key", "rotate")
            step("credits", "redeem", keys=("AKIA111100002222", "emulator-secret"), fine=(77,))
            step("credits", "redeem", "--verbose", keys=keys)
            step("credits", "sync", "--account", "777788889999", "--verbose", keys=keys)
            step("credits", "status", "--account", "777788889999", "--json", keys=keys)
            step("credits", "list")
            for text in said:
                self.assertNotIn(code, text)
                self.assertNotIn("emulator-partner-secret", text)
                self.assertNotIn("emulator-secret", text)
            # In the clear nowhere on the disk, the write-ahead log and backups included.
            step("backup", os.path.join(home, "backup.db"))
            for path in pathlib.Path(home).rglob("*"):
                if path.is_file():
                    raw = path.read_bytes()
                    for secret in (code, "emulator-partner-secret", "emulator-secret"):
                        self.assertNotIn(secret.encode(), raw, path)
                        self.assertNotIn(secret.encode().hex().encode(), raw, path)
            self.assertEqual(os.stat(os.path.join(home, "key")).st_mode & 0o777, 0o600)
            # A crash would write no core file.
            limits = pathlib.Path(f"/proc/{emulator.process.pid}/limits").read_text()
            self.assertRegex(limits, r"Max core file size +0 +0")
        finally:
            emulator.close()
            shutil.rmtree(home, ignore_errors=True)


class Differences(unittest.TestCase):
    def test_where_aws_applied_otherwise_is_told_by_credit_and_month(self):
        home = tempfile.mkdtemp(prefix="cloudroute-diff-")
        pages = {
            "GetCredits": {"credits": [
                {"creditId": "1", "accountId": "444455556666", "creditType": "Promotion", "initialAmount": {"currencyCode": "USD", "currencyAmount": "1000.00"},
                 "remainingAmount": {"currencyCode": "USD", "currencyAmount": "1000.00"}, "applicableProductNames": [], "description": "early",
                 "startDate": 1760000000, "endDate": 1830000000, "creditStatus": "ENABLED", "creditSharingType": "DEFAULT"},
                {"creditId": "2", "accountId": "444455556666", "creditType": "Promotion", "initialAmount": {"currencyCode": "USD", "currencyAmount": "500.00"},
                 "remainingAmount": {"currencyCode": "USD", "currencyAmount": "100.00"}, "applicableProductNames": [], "description": "late",
                 "startDate": 1760000000, "endDate": 1860000000, "creditStatus": "DISABLED", "creditSharingType": "DISABLED", "purchaseTypeApplications": ["OnDemand"]}]},
            "GetCreditAllocationHistory": {"creditAllocationHistoryList": [
                {"creditId": "2", "creditAmount": {"currencyCode": "USD", "currencyAmount": "-400.00"}, "accountId": "444455556666",
                 "appliedServiceName": "Amazon EC2", "billingMonth": "2026-10", "isEstimatedBill": False}], "partialResults": True, "failedMonths": ["2026-09"]},
        }

        def answer(handler):
            operation = handler.headers["X-Amz-Target"].split(".")[1]
            plain(200, json.dumps(pages[operation]).encode())(handler)

        server = Canned(answer)
        try:
            done = run("credits", "sync", "--account", "444455556666", "--json", home=home, url=server.url)
            self.assertEqual(done.returncode, 0, done.stderr)
            document = json.loads(done.stdout)
            self.assertEqual(document["failedMonths"], ["2026-09"])
            self.assertEqual(
                [(d["creditId"], d["month"], d["aws"], d["documentedOrder"]) for d in document["differences"]],
                [("1", "2026-10", "0.00", "400.00"), ("2", "2026-10", "400.00", "0.00")])
            text = " ".join(document["warnings"])
            for word in ("2026-09", "disabled", "not shared", "OnDemand"):
                self.assertIn(word, text)
            # A month that fails later keeps what was known of it.
            pages["GetCreditAllocationHistory"] = {"creditAllocationHistoryList": [], "partialResults": True, "failedMonths": ["2026-10"]}
            done = run("credits", "sync", "--account", "444455556666", "--json", home=home, url=server.url)
            self.assertEqual(len(json.loads(done.stdout)["history"]), 1)
            # The runway runs on what AWS says.
            kept = os.path.join(home, "credits.json")
            listed = run("credits", "list", "--account", "444455556666", "--json", home=home, url=server.url)
            self.assertEqual(listed.returncode, 0, listed.stderr)
            with open(kept, "w") as file:
                file.write(listed.stdout)
            done = run("runway", SAMPLE, "--credits", kept, "--json", "--as-of", "2026-11-25", home=home, url=server.url)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("1", [c["credit"] if "credit" in c else c.get("id") for c in json.loads(done.stdout)["byCredit"]])
        finally:
            server.close()
            shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    unittest.main()
