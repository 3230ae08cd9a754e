"""The peer of signing: botocore over the same request."""
import json, sys, time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

body = open(sys.argv[1], "rb").read()
signer = SigV4Auth(Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "partnercentral-selling", "us-east-1")
count = 5_000
start = time.perf_counter()
for _ in range(count):
    signer.add_auth(AWSRequest(
        "POST", "https://partnercentral-selling.us-east-1.api.aws/", data=body,
        headers={"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSPartnerCentralSelling.CreateOpportunity"}))
print(json.dumps({"perSecond": int(count / (time.perf_counter() - start))}))
