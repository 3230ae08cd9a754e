"""The generated models against botocore's, and twenty thousand random requests judged twice."""
import json, os, pathlib, random, subprocess, sys, tempfile, unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import judge  # noqa: E402
from emulator import PROGRAM, ROOT  # noqa: E402

OPERATIONS = {
    "partnercentral-selling": [
        "CreateOpportunity", "UpdateOpportunity", "GetOpportunity", "ListOpportunities", "ListSolutions",
        "AssociateOpportunity", "AssignOpportunity", "StartEngagementFromOpportunityTask",
        "ListEngagementFromOpportunityTasks", "SubmitOpportunity", "GetAwsOpportunitySummary",
    ],
    "partnercentral-benefits": [
        "ListBenefits", "GetBenefit", "CreateBenefitApplication", "UpdateBenefitApplication",
        "AssociateBenefitApplicationResource", "SubmitBenefitApplication", "RecallBenefitApplication",
        "AmendBenefitApplication", "CancelBenefitApplication", "GetBenefitApplication", "ListBenefitApplications",
        "ListBenefitAllocations", "GetBenefitAllocation",
    ],
    "billing": ["GetCredits", "RedeemCredits", "GetCreditAllocationHistory"],
}
TEXTS = ["", "x", "Sandbox", "AWS", "O123", "S-1", "a@b.example", "A@B.example", "+14155550100", "123456789012", "2026-12-31",
         "2026-13-31", "ben-00000000000000", "benappl-00000000000000", "arn:aws:x", "https://x.example", "100.50", "01", "é" * 40,
         "line\nbreak", "x" * 21, "x" * 300, "x" * 2001, "\u0661" * 12, "tab\t", "s3://bucket/key", "😀" * 64, "O1\n"]


def value(shape, dice, depth=0):
    """Something that may or may not fit the shape; it leans to what fits."""
    kind = shape.type_name
    if dice.random() < 0.02:
        return dice.choice([None, 1, "text", [], {}, True, 1.5, ["x"], {"a": 1}])
    if shape.metadata.get("document") or getattr(shape, "is_document_type", False):
        return {"Any": [1, "two", None]}
    if kind == "structure":
        out = {}
        for name, member in shape.members.items():
            wanted = name in shape.required_members
            if dice.random() < (0.97 if wanted else 0.35 if depth < 4 else 0.05):
                out[name] = value(member, dice, depth + 1)
        if dice.random() < 0.02:
            out["Unknown"] = 1
        return out
    if kind == "list":
        return [value(shape.member, dice, depth + 1) for _ in range(dice.choice([0, 1, 1, 2, 3, 12]))]
    if kind == "map":
        return {dice.choice(TEXTS): value(shape.value, dice, depth + 1) for _ in range(dice.choice([0, 1, 2]))}
    if kind == "string":
        if shape.enum:
            return dice.choice(shape.enum) if dice.random() < 0.96 else dice.choice(TEXTS)
        pattern = shape.metadata.get("pattern")
        fitting = [t for t in TEXTS if not judge.faults(t, shape)] if pattern or "min" in shape.metadata else TEXTS
        return dice.choice(fitting or TEXTS) if dice.random() < 0.95 else dice.choice(TEXTS)
    if kind in ("integer", "long"):
        return dice.choice([0, 1, 5, 100, 101, -1, 2**40])
    if kind == "boolean":
        return dice.random() < 0.5
    if kind == "timestamp":
        return dice.choice(["2026-11-25T12:00:00Z", "2026-11-25T12:00:00.123456789Z"]) \
            if shape.serialization.get("timestampFormat") == "iso8601" else dice.choice([1795348800, 1795348800.5])
    return dice.choice([1, 2.5])


class Models(unittest.TestCase):
    def test_what_a_pass_over_an_account_asks_is_as_botocore_has_it(self):
        done = subprocess.run([sys.executable, ROOT / "scripts/soc2-reads", "--check"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_the_generated_types_are_those_of_the_installed_botocore(self):
        done = subprocess.run([sys.executable, str(ROOT / "scripts/generate-aws-types"), "--check"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_twenty_thousand_random_requests_get_the_same_verdict_from_both_judges(self):
        dice = random.Random(20261125)
        total = {True: 0, False: 0}
        operations = [(s, o) for s, names in OPERATIONS.items() for o in names]
        count = -(-20_000 // len(operations))
        for service, operation in operations:
            shape = judge.model(service).operation_model(operation).input_shape
            requests = [value(shape, dice) for _ in range(count)]
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as file:
                file.write("".join(json.dumps(r) + "\n" for r in requests))
            done = subprocess.run(
                [PROGRAM, "file", "validate", "--payload", file.name, "--operation", operation, "--model-only"],
                capture_output=True, text=True)
            os.unlink(file.name)
            verdicts = [json.loads(line) for line in done.stdout.splitlines()]
            self.assertEqual(len(verdicts), len(requests), done.stderr)
            for request, verdict in zip(requests, verdicts):
                expected = judge.faults(request, shape)
                self.assertEqual(verdict["valid"], not expected, f"{operation} {json.dumps(request)} {expected} {verdict}")
                total[verdict["valid"]] += 1
        print(f"{sum(total.values())} requests: {total[True]} valid, {total[False]} not", file=sys.stderr)
        self.assertGreaterEqual(sum(total.values()), 20_000)
        # Neither verdict is the trivial one.
        self.assertGreater(min(total.values()), 2_000)


if __name__ == "__main__":
    unittest.main()
