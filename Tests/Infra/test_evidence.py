"""The evidence of a snapshot as files: what the command says of them, and what other people's readers do (OSCAL, OCSF)."""
import csv, hashlib, http.server, io, json, os, pathlib, shutil, stat, subprocess, tempfile, threading, time, unittest, urllib.parse, zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CLOUDROUTE_PROGRAM", str(ROOT / ".build/debug/cloudroute"))
JUDGE = ROOT / ".venv-evidence/bin/python"


def write_snapshot(folder):
    """The applied stack's answers as a pass keeps them."""
    (folder / "raw").mkdir(parents=True)
    fixture = json.loads((ROOT / "Tests/Infra/snapshot.json").read_text())
    for number, response in enumerate(fixture["responses"]):
        content = json.dumps(response.pop("body")).encode()
        (folder / f"raw/{number}.json").write_bytes(content)
        response |= {"milliseconds": 1795990001000, "xml": False, "files": [
            {"path": f"raw/{number}.json", "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}]}
    (folder / "snapshot.json").write_text(json.dumps(fixture | {
        "schema": "cloudroute/soc2-snapshot/1", "beganMilliseconds": 1795990000000, "endedMilliseconds": 1795990001000, "readsVersion": "test"}))


class Account:
    """An account that answers what has a JSON form from the applied stack's answers, each after a while, and refuses the rest."""

    def __init__(self):
        answers = {}
        for response in json.loads((ROOT / "Tests/Infra/snapshot.json").read_text())["responses"]:
            answers.setdefault(response["read"].split()[1], []).append(response)
        outer = self
        self.count = 0

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                outer.count += 1
                time.sleep(0.004)
                target = (self.headers.get("X-Amz-Target") or "").split(".")[-1]
                if "Action=GetCallerIdentity" in body:
                    return self.answer(200, "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")
                found = answers.get(target, [])
                if not found:
                    return self.answer(403, '{"__type": "AccessDeniedException"}')
                asked = json.loads(body or "{}")
                self.answer(200, json.dumps(next((r for r in found if all(asked.get(k) == v for k, v in r["parameters"].items())), found[0])["body"]))

            do_GET = do_POST

            def answer(self, status, text):
                self.send_response(status)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text.encode())

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        # Who asks is killed in the middle, which is the point.
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.environment = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.server.server_port}", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b",
            "AWS_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true"}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Evidence(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.folder = self.home / "today"
        write_snapshot(self.folder)

    def soc2(self, *words, expects=0, environment=None):
        done = subprocess.run([PROGRAM, "soc2", *map(str, words)], capture_output=True, text=True, env={**os.environ, **(environment or {})})
        self.assertEqual(done.returncode, expects, f"{words} {done.stdout[-1000:]} {done.stderr[-1000:]}")
        self.assertNotIn("Fatal error", done.stderr)
        return done

    def test_the_contract_of_a_check(self):
        told = json.loads(self.soc2("check", self.folder, "--json", expects=1).stdout)
        self.assertEqual({r["status"] for r in told["results"]} - {"pass", "fail", "notApplicable", "notEvaluated"}, set())
        for result in told["results"]:
            self.assertEqual(set(result), {"check", "status", "criteria", "resource", "region", "reason", "observed", "expected", "fix"})
        self.assertEqual(set(told["coverage"]), {"automated", "partly", "manual"})
        self.assertGreater(told["coverage"]["manual"], 15)

    def test_evidence_verifies_and_each_changed_file_is_named(self):
        pack = self.home / "evidence.zip"
        self.soc2("evidence", self.folder, "-o", pack)
        self.soc2("verify", pack)
        with zipfile.ZipFile(pack) as archive:
            self.assertIsNone(archive.testzip())
            files = {name: archive.read(name) for name in archive.namelist()}
        for name in ("results.csv", "populations/bucket-tls.csv", "snapshot/raw/00003-iam.GetAccountAuthorizationDetails-global-1.json"):
            changed = self.home / "changed.zip"
            with zipfile.ZipFile(changed, "w") as archive:
                for path, content in files.items():
                    archive.writestr(path, content + (b" " if path == name else b""))
            self.assertIn(name, self.soc2("verify", changed, expects=1).stderr)
        again = self.home / "again.zip"
        self.soc2("evidence", self.folder, "-o", again)
        self.assertEqual(pack.read_bytes(), again.read_bytes())
        chained = self.home / "chained.zip"
        self.soc2("evidence", self.folder, "-o", chained, "--previous", pack)
        with zipfile.ZipFile(chained) as archive:
            self.assertEqual(json.loads(archive.read("manifest.json"))["previousManifest"], hashlib.sha256(files["manifest.json"]).hexdigest())

    @unittest.skipUnless(JUDGE.exists(), "NOT TESTED: scripts/setup infra was not run")
    def test_evidence_for_people_is_a_page_and_a_workbook(self):
        pack = self.home / "evidence.zip"
        self.soc2("evidence", self.folder, "-o", pack)
        with zipfile.ZipFile(pack) as archive:
            report = archive.read("report.html").decode()
            (self.home / "evidence.xlsx").write_bytes(archive.read("evidence.xlsx"))
            queries = list(csv.DictReader(archive.read("queries.csv").decode().splitlines()))
            rows = list(csv.reader(io.StringIO(archive.read("results.csv").decode())))
            hashes = {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}
        self.assertIn("CC6.1, ", report)
        self.assertNotRegex(report, r"<script|https?://(?!www\.w3\.org)|src=")
        # As somebody else's reader opens it.
        program = "import json, openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\nprint(json.dumps({s.title: {'panes': s.freeze_panes, 'rows': [[(c.value or '') for c in row] for row in s.iter_rows()], 'types': sorted({c.data_type for row in s.iter_rows() for c in row})} for s in book}))"
        book = json.loads(subprocess.run([JUDGE, "-c", program, self.home / "evidence.xlsx"], capture_output=True, text=True, check=True).stdout)
        self.assertEqual(list(book), ["Results", "Queries", "People", "About"])
        sheet = book["Results"]
        self.assertEqual(sheet["rows"], [row + [""] * (len(rows[0]) - len(row)) for row in rows])
        self.assertEqual((sheet["panes"], sheet["types"]), ("A2", ["n", "s"]))
        # Each question leads to the answer that shows it.
        asked = [row for row in queries if row["check"] == "bucket-tls" and row["operation"] == "s3 GetBucketPolicy"]
        self.assertEqual(len(asked), 5)
        for row in queries:
            if row["file"]:
                self.assertEqual(hashes[row["file"]], row["SHA-256"])

    def test_a_pass_that_is_killed_goes_on_where_it_was(self):
        account = Account()
        self.addCleanup(account.close)
        whole = self.home / "whole"
        environment = account.environment
        started = time.monotonic()
        self.soc2("snapshot", "-o", whole, "--json", environment=environment)
        length = time.monotonic() - started
        questions = account.count
        self.assertEqual(stat.S_IMODE(whole.stat().st_mode), 0o700)
        names = sorted(path.name for path in (whole / "raw").iterdir())
        self.assertTrue(all(name.endswith(".gz") for name in names))
        before = json.loads(self.soc2("check", whole, "--json").stdout)["results"]
        for instant in range(30):
            folder = self.home / f"killed-{instant}"
            process = subprocess.Popen([PROGRAM, "soc2", "snapshot", "-o", str(folder)], env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(timeout=length * (instant + 1) / 31)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if not (folder / "snapshot.json").exists():
                # What did not end is no snapshot, whatever lies there.
                if folder.exists():
                    self.soc2("check", folder, expects=65)
                # The last line may be half of one.
                if (folder / "pass.jsonl").exists():
                    with open(folder / "pass.jsonl", "ab") as journal:
                        journal.write(b'{"read": "kms ListK')
                account.count = 0
                self.soc2("snapshot", "-o", folder, environment=environment)
                self.assertLessEqual(account.count, questions)
            self.assertFalse((folder / "pass.jsonl").exists() and not (folder / "snapshot.json").exists())
            self.assertEqual(json.loads(self.soc2("check", folder, "--json").stdout)["results"], before)
            pack = self.home / "pack.zip"
            self.soc2("evidence", folder, "-o", pack)
            self.soc2("verify", pack)

    def test_what_is_no_snapshot_and_no_pack_is_refused(self):
        self.soc2("check", self.home / "nothing", "--json", expects=66)
        self.soc2("check", expects=64)
        (self.folder / "raw/5.json").write_text("{}")
        self.assertIn("raw/5.json", self.soc2("check", self.folder, expects=65).stderr)
        (self.folder / "snapshot.json").unlink()
        self.soc2("evidence", self.folder, "-o", self.home / "x.zip", expects=65)
        for content in (b"", b"PK", b"x" * 30, b"PK\x05\x06" + b"\xff" * 18):
            (self.home / "bad.zip").write_bytes(content)
            self.soc2("verify", self.home / "bad.zip", expects=65)

    @unittest.skipUnless(JUDGE.exists(), "NOT TESTED: scripts/setup infra was not run")
    def test_oscal_and_ocsf_are_taken_by_other_peoples_readers(self):
        pack = self.home / "evidence.zip"
        self.soc2("evidence", self.folder, "-o", pack)
        out = self.home / "out"
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(out)
        done = subprocess.run([JUDGE, ROOT / "Tests/Infra/judge_evidence.py", out], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        self.assertGreater(json.loads(done.stdout)["ocsf"], 90)


if __name__ == "__main__":
    unittest.main()
