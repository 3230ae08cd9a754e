#!/usr/bin/env python3
"""moto's server with what Terraform's provider asks of it and it does not answer (moto 5.2.5): moto_layer.py PORT

A stand-in of ours: it keeps what it is sent and says it again. A resource that was "applied (layer)" was accepted by the provider, sent in
a form that can be read, read back without a difference, and destroyed. That AWS would take its values it does not show.
"""
import io, json, re, sys, threading, time, uuid

import moto.guardduty.models as guardduty
import moto.rds.models as rds
from moto.moto_api._internal import mock_random
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import run_simple

ACCOUNT = "123456789012"
lock = threading.RLock()
kept = {}


def shelf(name):
    return kept.setdefault(name, {})


class Answer(Exception):
    def __init__(self, body=None, status="200 OK", headers=()):
        self.status, self.body, self.headers = status, json.dumps(body if body is not None else {}).encode(), list(headers)


def missing(kind="ResourceNotFoundException", status="400 Bad Request"):
    raise Answer({"__type": kind, "message": "not found", "Message": "not found"}, status, [("X-Amzn-Errortype", kind)])


def unique_instances(original):
    """moto gives every database instance one resource id, by which the provider looks them up."""
    def made(self, *arguments, **named):
        original(self, *arguments, **named)
        if hasattr(self, "dbi_resource_id"):
            self.dbi_resource_id = "db-" + mock_random.get_random_hex(26).upper()
    return made


def merged_features(original):
    """AWS merges a detector's features by their names; moto replaces the list."""
    def update(self, enable, frequency, sources, features):
        every = {feature["name"]: feature for feature in self.features or []} | {feature["name"]: feature for feature in features or []}
        return original(self, enable, frequency, sources, list(every.values()))
    return update


rds.DBInstance.__init__ = unique_instances(rds.DBInstance.__init__)
guardduty.Detector.update = merged_features(guardduty.Detector.update)


def pairs(tags):
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def as_tags(items):
    return {item["Key"]: item["Value"] for item in items or []} if isinstance(items, list) else dict(items or {})


def by_target(service, operation, sent, ask):
    """Services that name the operation in a header."""
    tags = shelf("tags")
    if service == "AnyScaleFrontendService":
        if operation == "RegisterScalableTarget":
            status, answer = ask()
            tags[answer.get("ScalableTargetARN")] = as_tags(sent.get("Tags"))
            raise Answer(answer, status)
        if operation == "ListTagsForResource":
            raise Answer({"Tags": tags.get(sent["ResourceARN"], {})})
    if service == "AWSBudgetServiceGateway":
        def key(notification):
            return (sent["BudgetName"], notification["NotificationType"], notification["ComparisonOperator"], float(notification["Threshold"]))
        if operation == "CreateBudget":
            name = sent["Budget"]["BudgetName"]
            tags[f"arn:aws:budgets::{ACCOUNT}:budget/{name}"] = as_tags(sent.get("ResourceTags"))
        if operation == "CreateNotification":
            shelf("subscribers")[key(sent["Notification"])] = sent["Subscribers"]
        if operation == "DescribeSubscribersForNotification":
            raise Answer({"Subscribers": shelf("subscribers").get(key(sent["Notification"]), [])})
        if operation == "ListTagsForResource":
            raise Answer({"ResourceTags": pairs(tags.get(sent["ResourceARN"], {}))})
    if service == "AWSInsightsIndexService":
        for kind in ("AnomalyMonitor", "AnomalySubscription"):
            arn = kind.removeprefix("Anomaly") + "Arn"
            if operation == f"Create{kind}":
                made = f"arn:aws:ce::{ACCOUNT}:{kind.lower()}/{uuid.uuid4()}"
                shelf(kind)[made] = sent[kind] | {arn: made, "AccountId": ACCOUNT}
                tags[made] = as_tags(sent.get("ResourceTags"))
                raise Answer({arn: made})
            if operation == f"Get{kind}s":
                wanted = sent.get(f"{arn}List") or list(shelf(kind))
                raise Answer({f"{kind}s": [value for key, value in shelf(kind).items() if key in wanted]})
            if operation == f"Delete{kind}":
                shelf(kind).pop(sent[arn], None)
                raise Answer()
        if operation == "ListTagsForResource" and sent["ResourceArn"] in tags:
            raise Answer({"ResourceTags": pairs(tags[sent["ResourceArn"]])})
    if "cloudtrail" in service.lower() and operation == "DescribeTrails" and sent.get("trailNameList"):
        status, answer = ask()
        answer["trailList"] = [trail for trail in answer["trailList"] if {trail.get("Name"), trail.get("TrailARN")} & set(sent["trailNameList"])]
        raise Answer(answer, status)


def by_path(service, method, path, sent, ask, region):
    """Services that name the operation in method and path."""
    if service == "securityhub":
        hub = shelf("hub")
        if path == "/accounts" and method == "PATCH":
            hub.update(sent)
            raise Answer()
        if path == "/accounts" and method == "GET" and hub:
            status, answer = ask()
            raise Answer(answer | hub if "HubArn" in answer else answer, status)
        if path == "/accounts" and method == "DELETE":
            hub.clear()
        standards = shelf("standards")
        if path == "/standards/register":
            out = []
            for one in sent["StandardsSubscriptionRequests"]:
                arn = f"arn:aws:securityhub:{region}:{ACCOUNT}:subscription/" + one["StandardsArn"].split("::", 1)[1].split("/", 1)[1]
                standards[arn] = {"StandardsSubscriptionArn": arn, "StandardsArn": one["StandardsArn"], "StandardsInput": {}, "StandardsStatus": "READY"}
                out.append(standards[arn])
            raise Answer({"StandardsSubscriptions": out})
        if path == "/standards/get":
            wanted = sent.get("StandardsSubscriptionArns") or list(standards)
            raise Answer({"StandardsSubscriptions": [value for key, value in standards.items() if key in wanted]})
        if path == "/standards/deregister":
            gone = [standards.pop(arn) | {"StandardsStatus": "DELETING"} for arn in sent["StandardsSubscriptionArns"] if arn in standards]
            raise Answer({"StandardsSubscriptions": gone})
    if service == "backup":
        found = re.fullmatch(r"/backup/plans/([^/]+)/selections/?([^/]*)", path)
        selections = shelf("selections")
        if found:
            plan, name = found.groups()
            if method == "PUT":
                name = str(uuid.uuid4())
                selections[name] = {"BackupSelection": sent["BackupSelection"], "SelectionId": name, "BackupPlanId": plan, "CreationDate": time.time()}
                raise Answer({"SelectionId": name, "BackupPlanId": plan, "CreationDate": time.time()})
            if method == "GET" and name:
                raise Answer(selections[name]) if name in selections else missing()
            if method == "GET":
                raise Answer({"BackupSelectionsList": [{"SelectionId": key} for key, value in selections.items() if value["BackupPlanId"] == plan]})
            if method == "DELETE":
                selections.pop(name, None)
                raise Answer(status="204 No Content")
        if re.fullmatch(r"/backup-vaults/[^/]+/recovery-points/?", path):
            raise Answer({"RecoveryPoints": []})
    if service == "access-analyzer":
        analyzers = shelf("analyzers")
        if path == "/analyzer" and method == "PUT":
            name = sent["analyzerName"]
            arn = f"arn:aws:access-analyzer:{region}:{ACCOUNT}:analyzer/{name}"
            analyzers[name] = {"arn": arn, "name": name, "type": sent["type"], "createdAt": "2026-01-01T00:00:00Z", "status": "ACTIVE", "tags": sent.get("tags") or {}}
            raise Answer({"arn": arn})
        if path == "/analyzer" and method == "GET":
            raise Answer({"analyzers": list(analyzers.values())})
        found = re.fullmatch(r"/analyzer/([^/]+)", path)
        if found and found[1] not in analyzers:
            missing(status="404 Not Found")
        if found and method == "GET":
            raise Answer({"analyzer": analyzers[found[1]]})
        if found and method == "DELETE":
            analyzers.pop(found[1])
            raise Answer()
        if path.startswith("/tags/"):
            raise Answer({"tags": next((one["tags"] for one in analyzers.values() if one["arn"] == path[6:]), {})})


class Layer:
    def __init__(self, application):
        self.application = application

    def __call__(self, environment, start):
        length = int(environment.get("CONTENT_LENGTH") or 0)
        body = environment["wsgi.input"].read(length) if length else b""
        environment["wsgi.input"] = io.BytesIO(body)
        signed = re.search(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/", environment.get("HTTP_AUTHORIZATION", ""))

        def ask():
            got = {}
            environment["wsgi.input"] = io.BytesIO(body)
            answer = b"".join(self.application(environment, lambda status, headers, fault=None: got.update(status=status)))
            return got["status"], json.loads(answer or b"{}")

        if signed:
            try:
                sent = json.loads(body) if body[:1] == b"{" else {}
                with lock:
                    if target := environment.get("HTTP_X_AMZ_TARGET"):
                        by_target(*target.rsplit(".", 1), sent, ask)
                    else:
                        by_path(signed[2], environment["REQUEST_METHOD"], environment.get("PATH_INFO", "/"), sent, ask, signed[1])
            except Answer as answer:
                start(answer.status, [("Content-Type", "application/x-amz-json-1.1"), ("Content-Length", str(len(answer.body))), *answer.headers])
                return [answer.body]
            environment["wsgi.input"] = io.BytesIO(body)
        return self.application(environment, start)


if __name__ == "__main__":
    run_simple("127.0.0.1", int(sys.argv[1]), Layer(DomainDispatcherApplication(create_backend_app)), threaded=True, request_handler=MotoRequestHandler)
