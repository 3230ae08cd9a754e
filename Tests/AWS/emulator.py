"""The emulator as a process, its control interface, and a recorder between a client and it."""
import http.client, http.server, json, os, pathlib, subprocess, sys, threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Web"))
from harness import PROGRAM, ROOT  # noqa: E402

PARTNER = ("AKIAEMULATORPARTNER0", "emulator-partner-secret")


class Emulator:
    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [PROGRAM, "emulate", "partner-central", "--port", "0", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.url = json.loads(self.process.stdout.readline())["url"]

    def control(self, method, path, body=None):
        connection = http.client.HTTPConnection(self.url.split("//")[1], timeout=20)
        connection.request(method, f"/_emulator/{path}", json.dumps(body or {}))
        response = connection.getresponse()
        document = json.loads(response.read())
        connection.close()
        if response.status != 200:
            raise AssertionError(f"{path}: {document}")
        return document

    def state(self):
        return self.control("GET", "state")

    def close(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


def server_environment(url):
    """Of a server that files with the partner's keys against an emulator."""
    return {"AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": PARTNER[0], "AWS_SECRET_ACCESS_KEY": PARTNER[1],
            "AWS_REGION": "us-east-1", "CLOUDROUTE_AWS_QUOTAS": "off"}


class Recorder:
    """Hands every request on to the emulator as it is, and keeps both directions."""

    def __init__(self, target):
        recorder = self
        self.exchanges = []
        host = target.split("//")[1]

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                upstream = http.client.HTTPConnection(host, timeout=30)
                upstream.putrequest("POST", self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    upstream.putheader(name, value)
                upstream.endheaders(body)
                response = upstream.getresponse()
                answer = response.read()
                recorder.exchanges.append((dict(self.headers.items()), body, response.status, answer))
                self.send_response(response.status)
                for name, value in response.getheaders():
                    if name.lower() not in ("content-length", "connection", "transfer-encoding"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)
                upstream.close()

            def log_message(self, *words):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def run(*words, home, url, keys=PARTNER, environment=None, timeout=120):
    """Runs the command with an environment of its own: nothing of the machine's AWS settings gets in."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "CLOUDROUTE_"))}
    clean.update(CLOUDROUTE_HOME=home, AWS_ENDPOINT_URL=url, AWS_ACCESS_KEY_ID=keys[0], AWS_SECRET_ACCESS_KEY=keys[1],
                 CLOUDROUTE_AWS_QUOTAS="off", HOME=home, AWS_EC2_METADATA_DISABLED="true", **(environment or {}))
    return subprocess.run([PROGRAM, *words], env=clean, capture_output=True, text=True, timeout=timeout)


SAMPLE = str(ROOT / "Examples/revenue-ops-series-a.yaml")
TRACK = ["--track", "bedrock-poc"]
ANSWERS = [
    "Customer.Account.Address.PostalCode=10001", "Customer.Account.AwsAccountId=444455556666", "$.AccountId=444455556666",
    "$.StartDate=2027-01-11", "$.EndDate=2027-04-11", "$.RequestedAmount=25000",
]
FOUNDER = ("AKIAEMULATORFOUNDER0", "emulator-founder-secret")
