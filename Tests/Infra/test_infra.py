"""What `cloudroute infra` writes, judged by Terraform itself with the real provider: formatted, valid, planned and applied on a provider
that is made up. Where the provider is not on the machine the tests say so and are skipped: a folder of plugins or a network is needed.

In `make test` one tenancy is planned and applied and every root is valid; `make test-infra` does all four, and ten companies at random.
"""
import glob, json, os, pathlib, random, re, shutil, subprocess, tempfile, unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CLOUDROUTE_PROGRAM", str(ROOT / ".build/debug/cloudroute"))
EXAMPLES = [path for path in sorted((ROOT / "Examples").glob("*.yaml")) if "credit-application/1" in path.read_text()]
WHOLE = os.environ.get("CLOUDROUTE_INFRA") == "whole"
PLUGINS = next((folder for folder in (os.environ.get("TF_PLUGINS", ""), "/opt/tf-plugins", str(ROOT / ".build/terraform-plugins"))
                if folder and glob.glob(f"{folder}/registry.terraform.io/hashicorp/aws/5.*")), None)


def mirror(folder):
    """Terraform's own settings: providers from the folder of plugins alone."""
    path = folder / "terraform.rc"
    path.write_text(
        f'disable_checkpoint = true\nprovider_installation {{\n  filesystem_mirror {{\n    path    = "{PLUGINS}"\n    include = ["registry.terraform.io/*/*"]\n  }}\n}}\n')
    return path


def terraform(folder, *words, fails=False):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    # What is not there must not be reached: a call to AWS would hang or fail here, never succeed.
    environment |= {
        "TF_CLI_CONFIG_FILE": str(Infra.configuration), "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1", "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing", "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9", "TF_PLUGIN_CACHE_DIR": "",
    }
    done = subprocess.run(["terraform", f"-chdir={folder}", *words], env=environment, capture_output=True, text=True, timeout=600)
    assert fails or done.returncode == 0, f"terraform {' '.join(words)} in {folder}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done


def infra(company, out, *words):
    return subprocess.run([PROGRAM, "infra", str(company), "-o", str(out), "--as-of", "2026-11-29", *words], capture_output=True, text=True)


@unittest.skipUnless(shutil.which("terraform") and PLUGINS, "NOT TESTED: terraform or a folder with hashicorp/aws 5.x is not on this machine (see CONTRIBUTING.md)")
class Infra(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        cls.configuration = mirror(cls.home)
        cls.folder = cls.home / "infra"
        done = infra(ROOT / "Examples/revenue-ops-series-a.yaml", cls.folder)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    def test_formatted_and_valid(self):
        self.assertEqual(terraform(self.folder, "fmt", "-check", "-recursive", "-diff", fails=True).stdout, "")
        roots = sorted(self.folder.glob("roots/*"))
        self.assertEqual(len(roots), 5)
        for folder in roots if WHOLE else [self.folder / "roots/platform", self.folder / "roots/tenant"]:
            terraform(folder, "init", "-backend=false", "-input=false")
            terraform(folder, "validate")

    def test_planned_and_applied_on_a_provider_that_is_made_up(self):
        for tenancy in ("pool", "bridge", "silo", "hybrid") if WHOLE else ("bridge",):
            folder = self.folder / "examples" / tenancy
            terraform(folder, "init", "-input=false")
            told = terraform(folder, "test")
            self.assertIn("2 passed, 0 failed", told.stdout)

    def test_kubernetes_and_the_other_databases_are_planned_too(self):
        kinds = [("eks", "rds-postgresql"), ("ec2", "aurora-serverless-v2"), ("fargate", "dynamodb"), ("both", "aurora-provisioned")]
        for compute, database in kinds if WHOLE else kinds[:1]:
            text = (ROOT / "Examples/revenue-ops-series-a.yaml").read_text()
            company = self.home / f"{compute}.yaml"
            company.write_text(text.replace("compute: fargate", f"compute: {compute}").replace("database: aurora-serverless-v2", f"database: {database}").replace(
                "  provider_now: OpenAI", "  provider_now: OpenAI\n  retrieval: {store: opensearch-serverless, isolation: \"an index for each tenant\"}"))
            out = self.home / f"{compute}-{database}"
            self.assertEqual(infra(company, out).returncode, 0)
            folder = out / "examples/pool"
            terraform(folder, "init", "-input=false")
            self.assertIn("2 passed, 0 failed", terraform(folder, "test").stdout)

    def test_every_action_of_a_policy_is_one_of_aws(self):
        """botocore's operations, and the few that have another name, each listed with its source in Data/infra/tables.yaml."""
        import botocore.session, yaml
        tables = yaml.safe_load((ROOT / "Data/infra/tables.yaml").read_text())["iam-actions"]
        session = botocore.session.get_session()
        names = {"logs": "logs", "bedrock": "bedrock-runtime", "xray": "xray"}
        known = {}
        found = set()
        for path in (ROOT / "Data/infra").rglob("*.tf"):
            found |= set(re.findall(r'"([a-z0-9-]+:[A-Z][A-Za-z]+\*?)"', path.read_text()))
        actions = {one for one in found if not one.startswith("aws:")} - set(tables["values"]) - set(tables["data-policies"])
        self.assertGreater(len(actions), 25)
        for action in sorted(actions):
            service, name = action.split(":")
            service = names.get(service, service)
            if service not in known:
                known[service] = set(session.get_service_model(service).operation_names)
            if name.endswith("*"):
                self.assertTrue(any(one.startswith(name[:-1]) for one in known[service]), action)
            else:
                self.assertIn(name, known[service], action)

    def test_checkov_finds_nothing_that_is_not_explained(self):
        checkov = ROOT / ".venv-infra/bin/checkov"
        if not checkov.exists():
            self.skipTest("NOT TESTED: scripts/setup infra was not run")
        for folder, least in (("modules", 500), ("roots", 500)):
            done = subprocess.run([checkov, "-d", self.folder / folder, "--framework", "terraform", "--skip-download", "--quiet", "-o", "json"], capture_output=True, text=True, timeout=300)
            report = json.loads(done.stdout)
            self.assertGreater(report["summary"]["passed"], least)
            self.assertEqual([(f["check_id"], f["resource"], f["check_name"]) for f in report["results"]["failed_checks"]], [])
        for path in self.folder.rglob("*.tf"):
            for reason in re.findall(r"checkov:skip=\w+(.*)", path.read_text()):
                self.assertGreater(len(reason), 6, path)

    @unittest.skipUnless(WHOLE, "in make test-infra")
    def test_companies_at_random_are_valid(self):
        random.seed(20)
        for number in range(10):
            text = random.choice(EXAMPLES).read_text()
            text = re.sub(r"tenants_m12: \d+", f"tenants_m12: {random.choice([0, 1, 7, 60, 99])}", text)
            text = re.sub(r",? *isolated_m12: \d+", "", text)
            text = re.sub(r"region: .*", f"region: {random.choice(['us-east-1', 'eu-central-1', 'ap-southeast-2'])}", text)
            company = self.home / f"random-{number}.yaml"
            company.write_text(text)
            out = self.home / f"random-{number}"
            done = infra(company, out, "--tenancy", random.choice(["pool", "bridge", "silo", "hybrid"]))
            self.assertEqual(done.returncode, 0, done.stderr)
            folder = out / "examples" / random.choice(["pool", "bridge", "silo", "hybrid"])
            terraform(folder, "init", "-input=false")
            terraform(folder, "validate")
            shutil.rmtree(out)


class Folder(unittest.TestCase):
    """The folder as its owner's: what was changed stays, what is foreign is refused."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        self.company = ROOT / "Examples/revenue-ops-series-a.yaml"
        self.out = self.home / "infra"

    def test_what_the_owner_changed_stays_and_is_shown(self):
        self.assertEqual(infra(self.company, self.out).returncode, 0)
        main = self.out / "modules/network/main.tf"
        main.write_text(main.read_text() + "# ours\n")
        (self.out / "notes.txt").write_text("ours too")
        told = infra(self.company, self.out)
        self.assertEqual(told.returncode, 0)
        self.assertIn("modules/network/main.tf was changed", told.stderr)
        self.assertTrue(main.read_text().endswith("# ours\n"))
        self.assertTrue((self.out / "notes.txt").exists())
        diff = subprocess.run([PROGRAM, "infra", "diff", str(self.company), str(self.out), "--as-of", "2026-11-29"], capture_output=True, text=True)
        self.assertEqual(diff.returncode, 1)
        self.assertIn("- # ours", diff.stdout)
        # Written a third time it is still the owner's.
        infra(self.company, self.out)
        self.assertTrue(main.read_text().endswith("# ours\n"))

    def test_other_answers_are_told(self):
        infra(self.company, self.out)
        same = subprocess.run([PROGRAM, "infra", "diff", str(self.company), str(self.out), "--as-of", "2026-11-29"], capture_output=True, text=True)
        self.assertEqual((same.returncode, same.stdout), (0, "The folder says what the application says.\n"))
        other = self.home / "other.yaml"
        other.write_text(self.company.read_text().replace("database: aurora-serverless-v2", "database: rds-postgresql"))
        diff = subprocess.run([PROGRAM, "infra", "diff", str(other), str(self.out), "--as-of", "2026-11-29"], capture_output=True, text=True)
        self.assertEqual(diff.returncode, 1)
        self.assertIn("roots/pool/company.auto.tfvars", diff.stdout)

    def test_a_folder_of_somebody_else_is_refused(self):
        self.out.mkdir()
        (self.out / "main.tf").write_text("# somebody's")
        done = infra(self.company, self.out)
        self.assertEqual(done.returncode, 73)
        self.assertEqual([path.name for path in self.out.iterdir()], ["main.tf"])
        file = self.home / "file"
        file.write_text("x")
        self.assertEqual(infra(self.company, file).returncode, 73)
        self.assertEqual(infra(self.company, self.out, "--tenancy", "swamp").returncode, 64)

    def test_the_manifest_lists_what_is_there(self):
        done = infra(self.company, self.out, "--json")
        manifest = json.loads(done.stdout)
        self.assertEqual([root["name"] for root in manifest["roots"]], ["bootstrap", "account", "platform", "pool", "tenant"])
        there = {str(path.relative_to(self.out)) for path in self.out.rglob("*") if path.is_file()} - {"manifest.json"}
        self.assertEqual({file["path"] for file in manifest["files"]}, there)
        costs = sum(round(float(r["monthlyCost"]) * 100) for r in manifest["resources"] if r["monthlyCost"])
        rest = sum(round(float(r["monthlyCost"]) * 100) for r in manifest["itemizationDifference"])
        self.assertEqual(costs + rest, round(float(manifest["monthlyCost"]) * 100))

    def test_a_folder_and_a_plan_are_priced(self):
        infra(self.company, self.out)
        def cost(*words):
            return subprocess.run([PROGRAM, "infra", "cost", *map(str, words)], capture_output=True, text=True)
        folder = json.loads(cost(self.out, "--json").stdout)
        self.assertEqual(folder["monthlyCost"], json.loads((self.out / "manifest.json").read_text())["monthlyCost"])
        plan = self.home / "plan.json"
        plan.write_text(json.dumps({"planned_values": {"root_module": {"resources": [
            {"address": "aws_nat_gateway.this", "mode": "managed", "type": "aws_nat_gateway", "values": {}},
            {"address": "aws_s3_bucket.a|b", "mode": "managed", "type": "aws_s3_bucket", "values": {}}]}}}))
        self.assertEqual(json.loads(cost(plan, "--json").stdout)["monthlyCost"], "32.85")
        whole = json.loads(cost(plan, "--json", "--usage", self.company).stdout)
        self.assertGreater(float(whole["monthlyCost"]), 1000)
        comment = cost(plan, "--format", "github").stdout
        self.assertIn("| `aws_nat_gateway.this` |", comment)
        self.assertIn("a\\|b", comment)
        self.assertEqual(cost(plan, "--fail-on", "40").returncode, 0)
        self.assertEqual(cost(plan, "--fail-on", "30").returncode, 1)
        self.assertEqual(cost(plan, "--fail-on", "much").returncode, 64)
        plan.write_text("{}")
        self.assertEqual(cost(plan).returncode, 65)
        plan.write_text("not json")
        self.assertEqual(cost(plan).returncode, 65)
        self.assertEqual(cost(self.home / "nothing").returncode, 66)


if __name__ == "__main__":
    unittest.main()
