"""What `cloudroute infra` writes, created, planned again and destroyed by Terraform against moto with a layer of ours (moto_layer.py).

No AWS account is reached: every call goes to this machine. What the second plan would still change is held to a list, each with its cause;
anything else fails. `make test` does the pool, `make test-infra` all four tenancies. A guardrail of Bedrock is left out: moto has none.
"""
import json, os, pathlib, re, shutil, socket, subprocess, sys, tempfile, time, unittest, urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from test_infra import PLUGINS, PROGRAM, ROOT, WHOLE, infra, mirror  # noqa: E402

PYTHON = ROOT / ".venv-infra/bin/python"
# What moto does not say again as it was told it; none of it is a difference in AWS.
FORGOTTEN = {
    ("aws_backup_plan", "tags_all"): "moto keeps no tags of plans and vaults", ("aws_backup_vault", "tags_all"): "the same",
    ("aws_cloudfront_distribution", "default_cache_behavior"): "moto adds forwarded values",
    ("aws_cloudfront_distribution", "origin"): "moto forgets the access control", ("aws_cloudfront_distribution", "viewer_certificate"): "moto adds how names are served",
    ("aws_lambda_function", "dead_letter_config"): "moto forgets it", ("aws_iam_role_policy", "policy"): "it names the function above, which is not known then",
    ("aws_sqs_queue", "redrive_policy"): "moto writes the JSON with other spaces", ("aws_rds_cluster", "scaling_configuration"): "moto tells that of Serverless v1",
    ("aws_rds_cluster_instance", "performance_insights_enabled"): "moto forgets it", ("aws_rds_cluster_instance", "performance_insights_kms_key_id"): "the same",
    ("aws_vpc_security_group_ingress_rule", "description"): "moto forgets it beside a group", ("aws_ecs_service", "availability_zone_rebalancing"): "moto tells none",
}


@unittest.skipUnless(shutil.which("terraform") and PLUGINS and PYTHON.exists(), "NOT TESTED: terraform, hashicorp/aws 5.x or scripts/setup infra is missing")
class Apply(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        clean = {k: v for k, v in os.environ.items() if not k.startswith("AWS_") and k.lower() not in ("http_proxy", "https_proxy")}
        log = open(self.home / "moto.log", "wb")
        self.addCleanup(log.close)
        server = subprocess.Popen(
            [PYTHON, ROOT / "Tests/Infra/moto_layer.py", str(self.port)], env=clean | {"MOTO_IAM_LOAD_MANAGED_POLICIES": "true", "MOTO_ACM_VALIDATION_WAIT": "0", "MOTO_PORT": str(self.port)},
            stdout=log, stderr=log)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"{self.url}/moto-api/data.json", timeout=2).read()
                break
            except OSError:
                self.assertLess(time.monotonic(), deadline, (self.home / "moto.log").read_text()[-2000:])
                self.assertIsNone(server.poll(), (self.home / "moto.log").read_text()[-2000:])
                time.sleep(0.2)
        # Calls with the account in the host's name are caught by the proxy; Go sends none to this machine itself through one.
        self.environment = clean | {
            "TF_CLI_CONFIG_FILE": str(mirror(self.home)), "TF_IN_AUTOMATION": "1", "AWS_ENDPOINT_URL": self.url, "HTTP_PROXY": self.url,
            "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true"}

    def terraform(self, folder, *words, expects=(0,)):
        done = subprocess.run(["terraform", f"-chdir={folder}", *words], env=self.environment, capture_output=True, text=True, timeout=900)
        self.assertIn(done.returncode, expects, f"terraform {' '.join(words)}\n{done.stdout[-3000:]}\n{done.stderr[-6000:]}")
        return done

    def cycle(self, tenancy):
        urllib.request.urlopen(urllib.request.Request(f"{self.url}/moto-api/reset", method="POST"), timeout=30).read()
        out = self.home / tenancy
        self.assertEqual(infra(ROOT / "Examples/revenue-ops-series-a.yaml", out).returncode, 0)
        folder = out / "examples" / tenancy
        settings = folder / "terraform.tfvars"
        settings.write_text(re.sub(r"(?m)^models( *)=.*", r"models\1= []", settings.read_text()))
        # What moto does not know is refused at once and not asked for again and again.
        (folder / "zz_override.tf").write_text('provider "aws" {\n  max_retries = 3\n}\n')
        self.terraform(folder, "init", "-input=false")
        words = ("-no-color", "-input=false", "-var", "protect=false")
        began = time.monotonic()
        self.terraform(folder, "apply", "-auto-approve", *words)
        count = len([line for line in self.terraform(folder, "state", "list").stdout.split() if ".data." not in line and not line.startswith("data.")])
        self.terraform(folder, "plan", "-detailed-exitcode", "-out", "again", *words, expects=(0, 2))
        plan = json.loads(self.terraform(folder, "show", "-json", "again").stdout)
        for change in plan["resource_changes"]:
            actions, before, after = change["change"]["actions"], change["change"]["before"] or {}, change["change"]["after"] or {}
            if actions in (["no-op"], ["read"]):
                continue
            unknown = change["change"].get("after_unknown") or {}
            with self.subTest(change["address"]):
                self.assertEqual(actions, ["update"])
                for name in {*before, *after}:
                    if before.get(name) != after.get(name) or unknown.get(name):
                        self.assertIn((change["type"], name), FORGOTTEN)
        self.judge(folder / "again", plan)
        self.account(tenancy)
        self.terraform(folder, "destroy", "-auto-approve", *words)
        self.assertEqual(self.terraform(folder, "state", "list").stdout, "")
        print(f"{tenancy}: {count} resources created, planned again and destroyed in {time.monotonic() - began:.0f} s", file=sys.stderr)

    @unittest.skipUnless(WHOLE, "in make test-infra")
    def test_one_more_tenant_among_a_hundred(self):
        """The plan of 101 is the plan of 100 and what belongs to the new one: every other resource is planned as it was."""
        out = self.home / "many"
        self.assertEqual(infra(ROOT / "Examples/revenue-ops-series-a.yaml", out).returncode, 0)
        folder = out / "examples/hybrid"
        (folder / "zz_override.tf").write_text('provider "aws" {\n  max_retries = 3\n}\n')
        self.terraform(folder, "init", "-input=false")
        plans = []
        for count in (100, 101):
            (folder / "tenants.auto.tfvars.json").write_text(json.dumps({"tenants": {f"t{number}": {"priority": 200 + number} for number in range(count)}}))
            self.terraform(folder, "plan", "-no-color", "-input=false", "-out", f"of{count}")
            changes = json.loads(self.terraform(folder, "show", "-json", f"of{count}").stdout)["resource_changes"]
            plans.append({one["address"]: (one["change"]["actions"], one["change"]["after"], one["change"]["after_unknown"]) for one in changes})
        hundred, more = plans
        self.assertGreater(len(hundred), 1_500)
        self.assertEqual([address for address in hundred if more.get(address) != hundred[address]], [])
        new = set(more) - set(hundred)
        self.assertGreater(len(new), 10)
        # Its own cell, and the ways of the pool's services to its database, which are named by it.
        self.assertEqual([address for address in new if "t100" not in address], [])

    def judge(self, path, plan):
        """What stands there, by our own rules: nothing fails but what this test turned off itself, and all of it is known by now."""
        path = path.with_suffix(".json")
        path.write_text(json.dumps(plan))
        done = subprocess.run([PROGRAM, "soc2", "check", "--plan", path, "--json"], capture_output=True, text=True)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        results = json.loads(done.stdout)["results"]
        unprotected = {"database-deletion", "balancer-deletion", "backup-lock"}
        bad = [(r["check"], r["status"], r["resource"], r["observed"]) for r in results if r["status"] in ("fail", "notEvaluated") and r["check"] not in unprotected]
        self.assertEqual(bad, [])
        self.assertGreater(len([r for r in results if r["status"] == "pass"]), 100)

    def soc2(self, *words, expects=(0,)):
        done = subprocess.run([PROGRAM, "soc2", *map(str, words)], env=self.environment | {"PATH": os.environ["PATH"]}, capture_output=True, text=True, timeout=120)
        self.assertIn(done.returncode, expects, f"{words} {done.stdout[-2000:]} {done.stderr[-2000:]}")
        return done

    def account(self, tenancy):
        """The account as it answers: what the stack cannot do fails, moto's gaps are notEvaluated, all else passes; then the evidence of it."""
        folder = self.home / f"account-{tenancy}"
        self.soc2("snapshot", "-o", folder)
        results = json.loads(self.soc2("check", folder, "--json", expects=(1,)).stdout)["results"]
        # moto's default network stands in every account; the root's second factor is no resource; this test turned protection off.
        default = {"subnet-public-address", "flow-log"}
        known = default | {"root-mfa", "database-deletion", "balancer-deletion", "backup-lock"}
        self.assertEqual({r["check"] for r in results if r["status"] == "fail"} - known, set())
        # moto has no addresses of functions, tells of no delivery to CloudWatch Logs and simulates no policy; nobody asked the database.
        gaps = {"function-open", "trail-cloudwatch", "tenant-denial", "tenant-rows"}
        self.assertEqual({r["check"] for r in results if r["status"] == "notEvaluated"} - gaps, set())
        # Tenants of the stack are kept apart by it.
        apart = [r["status"] for r in results if r["check"] in ("tenant-key", "tenant-bucket", "tenant-role")]
        self.assertIn("pass", apart)
        self.assertNotIn("fail", apart)
        self.assertGreater(len([r for r in results if r["status"] == "pass"]), 80)
        pack = self.home / f"evidence-{tenancy}.zip"
        self.soc2("evidence", folder, "-o", pack)
        self.soc2("verify", pack)
        # One byte of one answer.
        content = bytearray(pack.read_bytes())
        place = content.index(b"pipeline-harbor")
        content[place] ^= 1
        pack.write_bytes(content)
        self.assertIn("SHA-256", self.soc2("verify", pack, expects=(1, 65)).stderr)

    def test_a_bare_account_fails(self):
        folder = self.home / "bare"
        self.soc2("snapshot", "-o", folder)
        results = json.loads(self.soc2("check", folder, "--json", expects=(1,)).stdout)["results"]
        failing = {r["check"] for r in results if r["status"] == "fail"}
        self.assertLess({"trail-multi-region", "config-recorder", "guardduty", "security-hub", "password-policy", "account-public", "backup-plan"}, failing)
        self.assertIn("notApplicable", {r["status"] for r in results if r["check"] == "image-scan"})
        self.assertTrue(all(r["fix"] and r["reason"] for r in results if r["status"] == "fail"))
        # Keys that nobody knows, and a folder that is somebody's.
        self.assertEqual(self.soc2("snapshot", "-o", folder, expects=(73,)).returncode, 73)
        self.environment["AWS_ENDPOINT_URL"] = "http://127.0.0.1:9"
        self.soc2("snapshot", "-o", self.home / "nobody", expects=(69,))

    def test_created_planned_again_and_destroyed(self):
        for tenancy in ("pool", "bridge", "silo", "hybrid") if WHOLE else ("pool",):
            self.cycle(tenancy)


if __name__ == "__main__":
    unittest.main()
