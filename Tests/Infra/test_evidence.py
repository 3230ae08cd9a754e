"""The evidence of a snapshot as files: what the command says of them, and what other people's readers do (OSCAL, OCSF)."""
import hashlib, json, os, pathlib, shutil, subprocess, tempfile, unittest, zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CLOUDROUTE_PROGRAM", str(ROOT / ".build/debug/cloudroute"))
JUDGE = ROOT / ".venv-evidence/bin/python"


class Evidence(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.folder = self.home / "today"
        (self.folder / "raw").mkdir(parents=True)
        fixture = json.loads((ROOT / "Tests/Infra/snapshot.json").read_text())
        for number, response in enumerate(fixture["responses"]):
            content = json.dumps(response.pop("body")).encode()
            (self.folder / f"raw/{number}.json").write_bytes(content)
            response |= {"milliseconds": 1795975001000, "xml": False, "files": [
                {"path": f"raw/{number}.json", "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}]}
        (self.folder / "snapshot.json").write_text(json.dumps(fixture | {
            "schema": "cloudroute/soc2-snapshot/1", "beganMilliseconds": 1795975000000, "endedMilliseconds": 1795975001000, "readsVersion": "test"}))

    def soc2(self, *words, expects=0):
        done = subprocess.run([PROGRAM, "soc2", *map(str, words)], capture_output=True, text=True)
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
