"""Judges a folder of evidence by other people's readers: compliance-trestle for OSCAL, py-ocsf-models for OCSF. judge_evidence.py FOLDER"""
import json, pathlib, sys

from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding
from trestle.oscal.assessment_results import AssessmentResults

folder = pathlib.Path(sys.argv[1])
read = AssessmentResults.oscal_read(folder / "oscal-assessment-results.json")
result = read.results[0]
known = {observation.uuid for observation in result.observations}
assert len(known) == len(result.observations), "two observations have one UUID"
assert all(one.observation_uuid in known for finding in result.findings for one in finding.related_observations)
lines = (folder / "ocsf.jsonl").read_text().splitlines()
for line in lines:
    ComplianceFinding.model_validate_json(line)


def refuses(what):
    try:
        what()
    except Exception:
        return True
    return False


# The judges do judge: a mutant of each is refused.
broken = json.loads(lines[0])
del broken["finding_info"]
assert refuses(lambda: ComplianceFinding.model_validate(broken)), "a finding without its information was taken"
oscal = json.loads((folder / "oscal-assessment-results.json").read_text())
oscal["assessment-results"]["results"][0]["observations"][0]["uuid"] = "none"
mutant = folder / "mutant.json"
mutant.write_text(json.dumps(oscal))
assert refuses(lambda: AssessmentResults.oscal_read(mutant)), "an observation without a UUID was taken"
print(json.dumps({"observations": len(result.observations), "findings": len(result.findings), "ocsf": len(lines)}))
