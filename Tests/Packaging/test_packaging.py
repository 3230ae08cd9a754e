"""The files of packaging/, with the programs that they are for: Debian's systemd and nginx."""
import os, pathlib, re, shutil, socket, subprocess, sys, tempfile, time, unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Web"))
from harness import Server  # noqa: E402

UNIT = ROOT / "packaging/cloudroute.service"
CONFIGURATION = ROOT / "packaging/nginx.conf"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class UnitTests(unittest.TestCase):
    def test_systemd_finds_no_fault_in_the_unit(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        # Where the program lies is the installation's; here it is what was built.
        text = UNIT.read_text().replace("/opt/cloudroute/cloudroute-online", str(ROOT / ".build/debug/cloudroute-online"))
        text = text.replace("file:/opt/cloudroute/docs/running.md", f"file:{ROOT}/docs/running.md")
        unit = pathlib.Path(folder, "cloudroute.service")
        unit.write_text(text)
        found = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)
        complaints = [line for line in found.stderr.splitlines() if "cloudroute" in line]
        self.assertEqual((found.returncode, complaints), (0, []), found.stderr)

    def test_the_service_is_exposed_to_little(self):
        found = subprocess.run(
            ["systemd-analyze", "security", "--no-pager", "--offline=true", "--threshold=20", str(UNIT)], capture_output=True, text=True)
        level = re.search(r"exposure level for \S+: ([0-9.]+)", found.stdout)
        self.assertEqual(found.returncode, 0, found.stdout[-400:] + found.stderr)
        self.assertLessEqual(float(level.group(1)), 2.0)


class ProxyTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        (self.port, self.plain, behind) = (free_port(), free_port(), free_port())
        self.name = "credits.company.example"
        origin = f"https://{self.name}:{self.port}"
        self.server = Server(arguments=["--port", str(behind), "--origin", origin, "--trusted-proxy", "127.0.0.1"], limits=True)
        self.behind = behind
        self.addCleanup(self.server.close)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={self.name}",
             "-addext", f"subjectAltName=DNS:{self.name}", "-keyout", f"{self.folder}/key.pem", "-out", f"{self.folder}/fullchain.pem"],
            check=True, capture_output=True)
        text = CONFIGURATION.read_text()
        for given, here in (
            ("127.0.0.1:8080", f"127.0.0.1:{behind}"), ("/etc/cloudroute/tls", self.folder),
            ("listen 443 ", f"listen 127.0.0.1:{self.port} "), ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
            # The test's port is part of its host.
            ("Host $host;", "Host $host:$server_port;"),
        ):
            self.assertIn(given, text)
            text = text.replace(given, here)
        text = re.sub(r"\n *listen \[::\][^\n]*", "", text)
        wrapped = (
            f"pid {self.folder}/pid; daemon off; error_log {self.folder}/error; worker_processes 1;\nevents {{ worker_connections 256; }}\n"
            f"http {{ access_log off; client_body_temp_path {self.folder}/a; proxy_temp_path {self.folder}/b; fastcgi_temp_path {self.folder}/c;"
            f" uwsgi_temp_path {self.folder}/d; scgi_temp_path {self.folder}/e;\n{text}\n}}\n")
        pathlib.Path(self.folder, "nginx.conf").write_text(wrapped)
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.nginx = subprocess.Popen([program, "-c", f"{self.folder}/nginx.conf"], stderr=subprocess.PIPE)
        self.addCleanup(self.end)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("nginx did not start: " + self.nginx.stderr.read().decode())

    def end(self):
        self.nginx.terminate()
        self.nginx.wait(20)
        self.nginx.stderr.close()

    def curl(self, path, *more, address="127.0.0.9"):
        found = subprocess.run(
            ["curl", "-sS", "--cacert", f"{self.folder}/fullchain.pem", "--resolve", f"{self.name}:{self.port}:127.0.0.1",
             "--interface", address, "-o", "/dev/null", "-w", "%{http_code} %{http_version}", *more, f"https://{self.name}:{self.port}{path}"],
            capture_output=True, text=True, env={k: v for k, v in os.environ.items() if "proxy" not in k.lower()})
        self.assertEqual(found.returncode, 0, found.stderr)
        return found.stdout.split()

    def test_pages_come_over_tls_and_http_2_and_metrics_do_not(self):
        self.assertEqual(self.curl("/"), ["200", "2"])
        self.assertEqual(self.curl("/metrics")[0], "404")
        self.assertEqual(self.curl("/apply", "-X", "POST", "-H", f"Origin: https://{self.name}:{self.port}")[0], "303")
        # Over plain http a form would come with another origin.
        self.assertEqual(self.curl("/apply", "-X", "POST", "-H", f"Origin: http://{self.name}:{self.port}")[0], "403")
        plain = subprocess.run(
            ["curl", "-sS", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code} %{redirect_url}", "-H", f"Host: {self.name}", f"http://127.0.0.1:{self.plain}/guide"],
            capture_output=True, text=True)
        self.assertEqual(plain.stdout, f"301 https://{self.name}/guide")

    def test_the_address_is_the_one_that_connected_to_the_proxy_and_nobody_elses_word_for_it(self):
        """A wrong key is logged with the address of whoever sent it."""
        company = "/api/v1/companies/01m892bp80n0zwhmfswnwngws7"
        wrong = ("-H", "Authorization: Bearer crk_wrong")
        self.assertEqual(self.curl(company, *wrong, "-H", "X-Forwarded-For: 203.0.113.66", address="127.0.0.9")[0], "401")
        # Past the proxy, from an address that is no proxy: what it says of itself is not believed.
        direct = subprocess.run(
            ["curl", "-sS", "--noproxy", "*", "--interface", "127.0.0.8", "-o", "/dev/null", "-w", "%{http_code}", *wrong, "-H", "X-Forwarded-For: 203.0.113.77",
             "-H", f"Host: {self.name}:{self.port}", f"http://127.0.0.1:{self.behind}{company}"], capture_output=True, text=True)
        self.assertEqual(direct.stdout, "401")
        log = self.server.log_text()
        seen = re.findall(r'"event":"wrong-key","address":"([^"]+)"', log)
        self.assertEqual(seen, ["127.0.0.9", "127.0.0.8"], log)
        self.assertNotIn("203.0.113", log)


class SupplyTests(unittest.TestCase):
    def test_the_bill_of_materials_is_valid_and_no_secret_lies_about(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        found = subprocess.run([str(ROOT / "scripts/audit"), f"{folder}/sbom.json"], capture_output=True, text=True)
        self.assertEqual(found.returncode, 0, found.stderr)
        self.assertIn("hummingbird", pathlib.Path(folder, "sbom.json").read_text())

    def test_the_scan_finds_a_secret_in_the_tree_and_in_the_history(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        os.makedirs(f"{folder}/scripts")
        shutil.copy(ROOT / "scripts/scan-secrets", f"{folder}/scripts/scan-secrets")
        def git(*words):
            subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t.example", *words], cwd=folder, check=True, capture_output=True)
        def scan():
            return subprocess.run([f"{folder}/scripts/scan-secrets"], capture_output=True, text=True)
        git("init", "-q")
        git("add", ".")
        git("commit", "-qm", "a")
        self.assertEqual(scan().returncode, 0)
        key = "AKIA" + "QWERTYUIOPASDFGH"
        pathlib.Path(folder, "notes").write_text(f"key = {key}\n")
        found = scan()
        self.assertEqual(found.returncode, 1)
        self.assertIn("notes: an access key of AWS", found.stderr)
        self.assertNotIn(key, found.stderr)
        git("add", ".")
        git("commit", "-qm", "b")
        os.remove(f"{folder}/notes")
        git("add", "-A")
        git("commit", "-qm", "c")
        found = scan()
        self.assertEqual(found.returncode, 1)
        self.assertIn(" notes: an access key of AWS", found.stderr)


if __name__ == "__main__":
    unittest.main()
