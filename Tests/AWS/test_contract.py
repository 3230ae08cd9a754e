"""Both directions against botocore: boto3 as a client of the emulator, and the command's requests under AWS's models."""
import collections, json, pathlib, random, shutil, sys, tempfile, time, unittest, uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import boto3, botocore.config, botocore.exceptions, jsonschema  # noqa: E402
from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402

import judge  # noqa: E402
from emulator import ANSWERS, FOUNDER, PARTNER, SAMPLE, TRACK, Emulator, Recorder, run  # noqa: E402

TARGETS = {"AWSPartnerCentralSelling": "partnercentral-selling", "PartnerCentralBenefitsService": "partnercentral-benefits", "AWSBilling": "billing"}
FOREIGN = {
    "benefits": [{
        "id": "ben-k3k3k3k3k3k3k3", "name": "Harbor program", "description": "d", "programs": ["HARBOR"], "fulfillmentTypes": ["CREDITS"],
        "validityMonths": 6,
        "schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["payee", "sum", "why"],
                   "properties": {"payee": {"type": "string", "pattern": "^[0-9]{12}$"}, "sum": {"type": "number", "minimum": 100},
                                  "why": {"type": "array", "minItems": 2, "items": {"type": "string", "minLength": 3}}},
                   "additionalProperties": False}}]
}


def opportunity(**changes):
    record = {
        "Catalog": "Sandbox", "ClientToken": str(uuid.uuid4()), "Origin": "Partner Referral", "OpportunityType": "Net New Business",
        "PrimaryNeedsFromAws": ["Co-Sell - Deal Support"],
        "Customer": {"Account": {"CompanyName": "Sandbar", "Industry": "Software and Internet", "WebsiteUrl": "sandbar.example",
                                 "AwsAccountId": "444455556666",
                                 "Address": {"CountryCode": "DE", "PostalCode": "10115", "City": "Berlin"}}},
        "Project": {"Title": "A title", "CustomerBusinessProblem": "They need to do a thing & do it soon.",
                    "CustomerUseCase": "Security & Compliance", "DeliveryModels": ["SaaS or PaaS"],
                    "ExpectedCustomerSpend": [{"Amount": "5000.00", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}],
                    "SalesActivities": ["Initialized discussions with customer"]},
        "LifeCycle": {"Stage": "Qualified", "TargetCloseDate": "2030-01-31"}, "Marketing": {"Source": "None"},
    }
    record.update(changes)
    return record


NAMES = ["a", "b", "c", "d"]


def value_of(dice, depth):
    kind = dice.randrange(6 if depth < 2 else 4)
    if kind == 0:
        return dice.choice(["", "x", "xy", "2027-01-31"])
    if kind < 3:
        return dice.choice([0, 1, 5, 2.5, True, False])
    if kind == 3:
        return dice.choice(["poc", "map"])
    if kind == 4:
        return [value_of(dice, depth + 1) for _ in range(dice.randint(0, 3))]
    return {name: value_of(dice, depth + 1) for name in dice.sample(NAMES, dice.randint(0, 3))}


def schema_of(dice, depth):
    """A random schema of draft 2020-12, with keywords that no draft knows between the others."""
    rule = {}
    if depth and dice.random() < 0.5:
        rule["type"] = dice.choice(["string", "number", "integer", "boolean", "array", "object", ["string", "object"]])
    makers = {
        "minLength": lambda: dice.randint(0, 2), "minimum": lambda: dice.choice([0, 2.5]), "exclusiveMaximum": lambda: 5,
        "enum": lambda: ["poc", 1, True], "pattern": lambda: "^x", "required": lambda: dice.sample(NAMES, 1), "helpText": lambda: {"type": "null"},
        "ui:widget": lambda: "account", "minItems": lambda: 1, "uniqueItems": lambda: True, "maxProperties": lambda: 2,
    }
    if depth < 3:
        inner = lambda: dice.choice([True, False, schema_of(dice, depth + 1), schema_of(dice, depth + 1)])  # noqa: E731
        makers |= {
            "properties": lambda: {name: inner() for name in dice.sample(NAMES, 2)}, "patternProperties": lambda: {"^[ab]$": inner()},
            "additionalProperties": inner, "unevaluatedProperties": inner, "unevaluatedItems": inner, "items": inner,
            "prefixItems": lambda: [inner()], "contains": inner, "allOf": lambda: [inner(), inner()], "anyOf": lambda: [inner(), inner()],
            "oneOf": lambda: [inner(), inner()], "not": inner, "if": inner, "then": inner, "else": inner,
            "dependentSchemas": lambda: {dice.choice(NAMES): inner()}, "dependentRequired": lambda: {"a": ["b"]},
        }
    for key in dice.sample(sorted(makers), min(len(makers), dice.randint(1, 4))):
        rule[key] = makers[key]()
    return rule


class Boto(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="cloudroute-aws-")
        catalog = pathlib.Path(self.folder, "catalog.json")
        catalog.write_text(json.dumps(FOREIGN))
        self.emulator = Emulator("--catalog", str(catalog))
        self.selling, self.benefits = self.client("partnercentral-selling"), self.client("partnercentral-benefits")

    def tearDown(self):
        self.emulator.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def client(self, service, keys=PARTNER, region="us-east-1", token=None):
        client = boto3.client(
            service, region_name=region, endpoint_url=self.emulator.url, aws_access_key_id=keys[0], aws_secret_access_key=keys[1],
            aws_session_token=token, config=botocore.config.Config(retries={"mode": "adaptive", "max_attempts": 8}))
        shape_of = client.meta.service_model.operation_model

        def check(http_response, parsed, model, **_):
            # The raw answer, not botocore's lenient reading of it.
            if http_response.status_code == 200 and http_response.content:
                raw = json.loads(http_response.content)
                output = shape_of(model.name).output_shape
                found = judge.faults(raw, output, strict=True) if output else []
                assert not found, f"{model.name} answers {raw}: {found}"

        client.meta.events.register("after-call", check)
        return client

    def test_request_schemas_judge_as_jsonschema_does(self):
        """Random schemas and documents, with annotations of other people's: the verdict of PyPI's jsonschema is ours."""
        dice, cases, tried = random.Random(20261129), [], collections.Counter()
        while len(cases) < 60:
            schema = {"$schema": jsonschema.Draft202012Validator.META_SCHEMA["$id"], "type": "object", "ui:order": [1]} | schema_of(dice, 0)
            jsonschema.Draft202012Validator.check_schema(schema)
            cases.append(schema)
        catalog = {"benefits": [
            {"Id": f"ben-{index:014d}", "Name": f"Benefit {index}", "Programs": ["P"], "FulfillmentTypes": ["CREDITS"], "requiresOpportunity": False,
             "BenefitRequestSchema": schema} for index, schema in enumerate(cases)]}
        path = pathlib.Path(self.folder, "schemas.json")
        path.write_text(json.dumps(catalog))
        self.emulator.close()
        self.emulator = Emulator("--catalog", str(path), "--no-quotas")
        benefits = self.client("partnercentral-benefits")
        for index, schema in enumerate(cases):
            validator = jsonschema.Draft202012Validator(schema)
            for _ in range(5):
                document = {name: value_of(dice, 0) for name in dice.sample(NAMES, dice.randint(0, 4))}
                identifier = benefits.create_benefit_application(
                    Catalog="Sandbox", ClientToken=str(uuid.uuid4()), Name="An application", BenefitIdentifier=f"ben-{index:014d}",
                    FulfillmentTypes=["CREDITS"], BenefitApplicationDetails=document)["Id"]
                wanted = validator.is_valid(document)
                try:
                    benefits.submit_benefit_application(Catalog="Sandbox", Identifier=identifier)
                    found = True
                except botocore.exceptions.ClientError as error:
                    self.assertEqual(error.response["Error"]["Code"], "ValidationException")
                    found = False
                self.assertEqual(found, wanted, (schema, document))
                tried[wanted] += 1
        self.assertGreater(min(tried[True], tried[False]), 50, tried)

    def refused(self, code, call, **arguments):
        with self.assertRaises(botocore.exceptions.ClientError) as caught:
            call(**arguments)
        self.assertEqual(caught.exception.response["Error"]["Code"], code, caught.exception.response)
        return caught.exception.response

    def wait(self, read, wanted):
        for _ in range(100):
            found = read()
            if found == wanted:
                return
            time.sleep(0.2)
        self.fail(f"{found} instead of {wanted}")

    def test_the_whole_flow(self):
        selling, benefits = self.selling, self.benefits
        record = opportunity()
        created = selling.create_opportunity(**record)
        # The same token brings the same answer, another body a conflict.
        self.assertEqual(selling.create_opportunity(**record)["Id"], created["Id"])
        self.refused("ConflictException", selling.create_opportunity, **{**record, "NationalSecurity": "No"})
        place = {"Catalog": "Sandbox", "Identifier": created["Id"]}
        task = selling.start_engagement_from_opportunity_task(
            **place, ClientToken=str(uuid.uuid4()), AwsSubmission={"InvolvementType": "Co-Sell", "Visibility": "Full"})
        self.assertEqual((task["TaskStatus"], task["ReasonCode"]), ("FAILED", "OpportunityValidationFailed"))
        solutions = selling.list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        for kind, identifier in [("Solutions", solutions[0]["Id"]), ("AwsProducts", "AmazonBedrock")]:
            selling.associate_opportunity(
                Catalog="Sandbox", OpportunityIdentifier=created["Id"], RelatedEntityType=kind, RelatedEntityIdentifier=identifier)
        limited = selling.start_engagement_from_opportunity_task(
            **place, ClientToken=str(uuid.uuid4()), AwsSubmission={"InvolvementType": "Co-Sell", "Visibility": "Limited"})
        self.assertEqual(limited["TaskStatus"], "FAILED")
        token = str(uuid.uuid4())
        task = selling.start_engagement_from_opportunity_task(
            **place, ClientToken=token, AwsSubmission={"InvolvementType": "Co-Sell", "Visibility": "Full"})
        self.assertEqual(task["TaskStatus"], "IN_PROGRESS")
        self.wait(lambda: selling.list_engagement_from_opportunity_tasks(
            Catalog="Sandbox", TaskIdentifier=[task["TaskId"]])["TaskSummaries"][0]["TaskStatus"], "COMPLETE")
        self.wait(lambda: selling.get_opportunity(**place)["LifeCycle"]["ReviewStatus"], "In review")
        held = selling.get_opportunity(**place)
        self.assertEqual(held["RelatedEntityIdentifiers"]["AwsProducts"], ["AmazonBedrock"])

        def update(change):
            body = selling.get_opportunity(**place)
            body["Identifier"] = body.pop("Id")
            for name in ["Arn", "CreatedDate", "RelatedEntityIdentifiers", "ResponseMetadata", "OpportunityTeam", "Origin"]:
                body.pop(name, None)
            change(body)
            return selling.update_opportunity(**body)

        self.refused("ValidationException", update, change=lambda b: b["Project"].update(Title="Locked while in review"))
        update(lambda b: b["LifeCycle"].update(ReviewStatus="Action Required"))
        refused = self.refused("ValidationException", update, change=lambda b: b["Project"].update(Title="Locked"))
        self.assertEqual(refused["ErrorList"][0]["Code"], "ACTION_NOT_PERMITTED")
        update(lambda b: b["Customer"]["Account"]["Address"].update(StreetAddress="Invalidenstr. 1"))
        self.wait(lambda: selling.get_opportunity(**place)["LifeCycle"]["ReviewStatus"], "In review")
        update(lambda b: b["LifeCycle"].update(ReviewStatus="Approved"))
        self.assertIn("EngagementScore", selling.get_aws_opportunity_summary(
            Catalog="Sandbox", RelatedOpportunityIdentifier=created["Id"])["Insights"])

        listed = benefits.list_benefits(Catalog="Sandbox", FulfillmentTypes=["CREDITS"])["BenefitSummaries"]
        self.assertEqual([b["Id"] for b in listed], ["ben-k3k3k3k3k3k3k3"])
        schema = benefits.get_benefit(Catalog="Sandbox", Identifier=listed[0]["Id"])["BenefitRequestSchema"]
        self.assertEqual(schema["required"], ["payee", "sum", "why"])
        applied = benefits.create_benefit_application(
            Catalog="Sandbox", ClientToken=str(uuid.uuid4()), BenefitIdentifier=listed[0]["Id"], Name="One",
            FulfillmentTypes=["CREDITS"], BenefitApplicationDetails={"payee": "444455556666", "sum": 5000, "why": ["need"]})
        mine = {"Catalog": "Sandbox", "Identifier": applied["Id"]}
        refused = self.refused("ValidationException", benefits.submit_benefit_application, **mine)
        names = {f["Name"] for f in refused["FieldList"]}
        self.assertEqual(names, {"$.why", "AssociatedResources"})
        self.refused("ConflictException", benefits.update_benefit_application, **mine, ClientToken="t1", Revision="99")
        updated = benefits.update_benefit_application(
            **mine, ClientToken=str(uuid.uuid4()), Revision=applied["Revision"], Name="One",
            BenefitApplicationDetails={"payee": "444455556666", "sum": 5000, "why": ["need", "time"]})
        linked = benefits.associate_benefit_application_resource(
            Catalog="Sandbox", BenefitApplicationIdentifier=applied["Id"], ResourceArn=held["Arn"])
        self.assertNotEqual(linked["Revision"], updated["Revision"])
        benefits.submit_benefit_application(**mine)
        self.refused("ValidationException", benefits.submit_benefit_application, **mine)
        benefits.recall_benefit_application(**mine, Reason="A slip")
        benefits.submit_benefit_application(**mine)
        self.emulator.control("POST", f"applications/{applied['Id']}/review", {"status": "APPROVED", "amount": "5000.00", "issued": "3000.00"})
        self.assertEqual(benefits.get_benefit_application(**mine)["Status"], "APPROVED")
        allocations = benefits.list_benefit_allocations(Catalog="Sandbox", BenefitApplicationIdentifiers=[applied["Id"]])
        allocation = benefits.get_benefit_allocation(Catalog="Sandbox", Identifier=allocations["BenefitAllocationSummaries"][0]["Id"])
        credit = allocation["FulfillmentDetail"]["CreditDetails"]
        self.assertEqual((credit["AllocatedAmount"]["Amount"], credit["IssuedAmount"]["Amount"]), ("5000.00", "3000.00"))
        code = credit["Codes"][0]["AwsCreditCode"]

        stranger = self.client("billing", ("AKIA999988887777", "emulator-secret"))
        self.refused("ValidationException", stranger.redeem_credits, promoCode=code)
        billing = self.client("billing", FOUNDER)
        billing.redeem_credits(promoCode=code)
        self.refused("ValidationException", billing.redeem_credits, promoCode=code)
        start = int(time.time()) - 86_400 * 30
        balance = billing.get_credits(accountId="444455556666", startDate=start)["credits"]
        self.assertEqual([c["remainingAmount"]["currencyAmount"] for c in balance], ["3000.00"])
        month = time.strftime("%Y-%m", time.gmtime())
        self.emulator.control("POST", "bill", {"month": month, "charges": [
            {"account": "444455556666", "service": "Amazon EC2", "amount": "1200.50"}, {"account": "444455556666", "service": "Amazon S3", "amount": "99.50"}]})
        self.assertEqual(billing.get_credits(accountId="444455556666", startDate=start)["credits"][0]["remainingAmount"]["currencyAmount"], "1700.00")
        first = time.strptime(month + "-01", "%Y-%m-%d")
        begin = int(time.mktime(first)) - time.timezone
        history = billing.get_credit_allocation_history(accountId="444455556666", startDate=begin, endDate=begin + 31 * 86_400)
        self.assertEqual(sorted(h["creditAmount"]["currencyAmount"] for h in history["creditAllocationHistoryList"]), ["1200.50", "99.50"])
        self.refused("AccessDeniedException", stranger.get_credits, accountId="444455556666", startDate=start)
        self.assertIn("Benefit Allocation Fulfilled", {e["detail-type"] for e in self.emulator.control("GET", "events")["events"]})

    def test_what_the_models_and_the_rules_refuse(self):
        create = self.selling.create_opportunity
        account = opportunity()["Customer"]["Account"]

        def with_account(**changes):
            return {"Customer": {"Account": {**account, **changes}}}

        spend = {"Amount": "5000.00", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
        project = opportunity()["Project"]
        cases = [
            (opportunity(Catalog="Moon"), "Catalog", "INVALID_ENUM_VALUE"),
            (opportunity(OpportunityType="Renewal"), "OpportunityType", "INVALID_ENUM_VALUE"),
            (opportunity(LifeCycle={"TargetCloseDate": "2020-01-01"}), "LifeCycle.TargetCloseDate", "INVALID_VALUE"),
            (opportunity(**with_account(Address={"CountryCode": "US", "PostalCode": "10001"})), "Customer.Account.Address.StateOrRegion", "REQUIRED_FIELD_MISSING"),
            (opportunity(**with_account(Address={"CountryCode": "US", "PostalCode": "10001", "StateOrRegion": "NY"})), "Customer.Account.Address.StateOrRegion", "INVALID_ENUM_VALUE"),
            (opportunity(**with_account(Address={"CountryCode": "DE", "PostalCode": "ABC"})), "Customer.Account.Address.PostalCode", "INVALID_STRING_FORMAT"),
            (opportunity(**with_account(Address={"CountryCode": "AE", "PostalCode": "00000"})), "Customer.Account.Address.PostalCode", "INVALID_VALUE"),
            (opportunity(Project={**project, "ExpectedCustomerSpend": [{**spend, "Amount": "0.00"}]}), "Project.ExpectedCustomerSpend[0].Amount", "INVALID_VALUE"),
            (opportunity(Project={**project, "CustomerUseCase": "Things"}), "Project.CustomerUseCase", "INVALID_ENUM_VALUE"),
            (opportunity(Project={**project, "CompetitorName": "*Other"}), "Project.OtherCompetitorNames", "REQUIRED_FIELD_MISSING"),
            (opportunity(Marketing={"Source": "None", "AwsFundingUsed": "Yes"}), "Marketing.AwsFundingUsed", "INVALID_VALUE"),
        ]
        for record, field, code in cases:
            response = self.refused("ValidationException", create, **record)
            self.assertIn((field, code), [(e.get("FieldName"), e["Code"]) for e in response["ErrorList"]], response)

    def test_signatures_are_checked(self):
        arguments = {"Catalog": "Sandbox"}
        self.refused("InvalidSignatureException", self.client("partnercentral-selling", (PARTNER[0], "wrong")).list_solutions, **arguments)
        self.refused("UnrecognizedClientException", self.client("partnercentral-selling", ("AKIANOBODY", "x")).list_solutions, **arguments)
        self.refused("InvalidSignatureException", self.client("partnercentral-selling", region="eu-west-1").list_solutions, **arguments)

    def test_quotas_throttle_and_boto_gets_through(self):
        created = self.selling.create_opportunity(**opportunity())
        for code in ["AmazonS3", "AWSLambda", "AmazonCognito", "AWSConfig"]:
            self.selling.associate_opportunity(
                Catalog="Sandbox", OpportunityIdentifier=created["Id"], RelatedEntityType="AwsProducts", RelatedEntityIdentifier=code)
        verdicts = [r["verdict"] for r in self.emulator.control("GET", "log")["requests"]]
        self.assertTrue(any("ThrottlingException" in v for v in verdicts), verdicts)


class OurRequests(unittest.TestCase):
    def test_every_request_of_a_filing_fits_the_model_and_bears_botocores_signature(self):
        home = tempfile.mkdtemp(prefix="cloudroute-aws-")
        emulator = Emulator("--no-quotas", "--task-seconds", "0", "--quirks")
        recorder = Recorder(emulator.url)
        try:
            def step(*words, keys=PARTNER):
                done = run(*words, home=home, url=recorder.url, keys=keys)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                return done.stdout

            step("fund", "list")
            step("file", "answer", SAMPLE, *TRACK, *ANSWERS)
            step("file", "submit", SAMPLE, *TRACK, "--wait", "3")
            state = emulator.state()
            opportunity_id, application_id = state["opportunities"][0]["id"], state["applications"][0]["id"]
            emulator.control("POST", f"opportunities/{opportunity_id}/review", {"status": "Action Required", "comments": "Where?"})
            step("file", "status", SAMPLE)
            step("file", "answer", SAMPLE, *TRACK, "Customer.Account.Address.City=New York")
            step("file", "submit", SAMPLE, *TRACK, "--wait", "3")
            emulator.control("POST", f"opportunities/{opportunity_id}/review", {"status": "Approved"})
            step("file", "status", SAMPLE, "--wait", "2")
            emulator.control("POST", f"applications/{application_id}/review", {"status": "ACTION_REQUIRED", "reason": "More"})
            step("file", "status", SAMPLE)
            step("file", "answer", SAMPLE, *TRACK, "$.SuccessCriteria=Ninety percent precision on 400 leads")
            step("file", "submit", SAMPLE, *TRACK, "--wait", "2")
            emulator.control("POST", f"applications/{application_id}/review", {"status": "APPROVED", "amount": "25000"})
            step("file", "status", SAMPLE, "--wait", "2")
            step("credits", "redeem", keys=FOUNDER)
            emulator.control("POST", "bill", {"month": time.strftime("%Y-%m", time.gmtime()), "charges": [
                {"account": "444455556666", "service": "Amazon Bedrock", "amount": "700"}]})
            step("credits", "sync", keys=FOUNDER)
            # A second company is withdrawn after its application exists.
            seen = set()
            for headers, body, status, answer in recorder.exchanges:
                lower = {k.lower(): v for k, v in headers.items()}
                if "x-amz-target" not in lower:
                    # STS speaks another protocol: whose keys are these?
                    self.assertEqual(body, b"Action=GetCallerIdentity&Version=2011-06-15")
                    self.check_signature("sts", lower, body, FOUNDER, recorder.url)
                    seen.add("GetCallerIdentity")
                    continue
                prefix, operation = lower["x-amz-target"].split(".")
                service = TARGETS[prefix]
                seen.add(operation)
                shape = judge.model(service).operation_model(operation)
                self.assertEqual(judge.faults(json.loads(body), shape.input_shape, strict=True), [], f"{operation} {body}")
                self.check_signature(service, lower, body, FOUNDER if service == "billing" else PARTNER, recorder.url)
            self.assertLessEqual({
                "ListBenefits", "GetBenefit", "ListSolutions", "CreateOpportunity", "AssociateOpportunity",
                "StartEngagementFromOpportunityTask", "GetOpportunity", "UpdateOpportunity", "CreateBenefitApplication",
                "SubmitBenefitApplication", "RecallBenefitApplication", "UpdateBenefitApplication", "GetBenefitApplication",
                "ListBenefitAllocations", "GetBenefitAllocation", "RedeemCredits", "GetCredits", "GetCreditAllocationHistory", "GetCallerIdentity",
            }, seen)
            print(f"{len(recorder.exchanges)} requests of {len(seen)} operations", file=sys.stderr)
        finally:
            recorder.close()
            emulator.close()
            shutil.rmtree(home, ignore_errors=True)

    def check_signature(self, service, headers, body, keys, url):
        authorization = headers["authorization"]
        signed = authorization.split("SignedHeaders=")[1].split(",")[0].split(";")
        needed = {"host", "content-type", "x-amz-date"} | ({"x-amz-target"} & set(headers))
        self.assertLessEqual(needed, set(signed))
        request = AWSRequest("POST", url + "/", data=body, headers={k: headers[k] for k in signed if k != "host"})
        signer = SigV4Auth(Credentials(*keys), service, "us-east-1")
        request.context["timestamp"] = headers["x-amz-date"]
        canonical = signer.canonical_request(request)
        signature = signer.signature(signer.string_to_sign(request, canonical), request)
        self.assertEqual(authorization.split("Signature=")[1], signature, f"{service} {headers}")


if __name__ == "__main__":
    unittest.main()
