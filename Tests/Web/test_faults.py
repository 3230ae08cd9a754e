"""What must hold when things break: kills at any instant, a full disk, a database that cannot be written, slow and rude clients."""
import concurrent.futures, http.client, os, random, re, resource, shutil, socket, sqlite3, stat, subprocess, threading, time, unittest

from harness import EXAMPLE, Client, Server, code_in


class FaultTests(unittest.TestCase):
    def test_a_kill_at_any_instant_loses_nothing_that_was_acknowledged(self):
        """50 kills while answers are saved and people sign in; then the log verifies and rebuilds to what is shown."""
        chance = random.Random(20261125)
        server = Server()
        self.addCleanup(server.close)
        client = Client(server)
        response = client.post("/apply", {})
        draft = response.getheader("Location").split("/")[2]
        acknowledged, sent = "", ""
        for round in range(50):
            stop = time.monotonic() + chance.uniform(0.005, 0.12)
            killer = threading.Timer(max(0, stop - time.monotonic()), server.kill)
            killer.start()
            try:
                step = 0
                while True:
                    sent = f"Month {round}-{step} of a product that keeps records for teams."
                    token = client.csrf(f"/apply/{draft}/3")
                    answer = client.post(f"/apply/{draft}/3", {"csrf": token, "shown": "product.summary", "product.summary": sent, "incomplete": "1"})
                    if answer.status in (200, 303):
                        acknowledged = sent
                    Client(server).post("/signin", {"email": f"kill{round}@acme.example"})
                    step += 1
            except (OSError, http.client.HTTPException, AttributeError):
                pass
            killer.join()
            server.start()
            stored = client.get(f"/apply/{draft}/company.yaml").text
            # The answer under way may have been written without its acknowledgment; an acknowledged one never goes.
            self.assertTrue(acknowledged in stored or sent in stored, f"round {round}: {acknowledged}, {sent}: {stored}")
            acknowledged = sent if sent in stored else acknowledged
        self.assertIn("kill", "".join(str(m["To"]) for m in server.mails("kill")))
        server.stop()
        verified = server.command("audit", "verify")
        self.assertEqual((verified.returncode, verified.stderr), (0, ""), verified.stdout)
        self.assertEqual(server.command("audit", "rebuild").stdout, "0 differed, 0 cannot be read\n")
        server.start()

    def test_a_changed_log_is_found_by_the_command(self):
        server = Server()
        self.addCleanup(server.close)
        Client(server).import_file(EXAMPLE.read_text())
        server.stop()
        self.assertEqual(server.command("audit", "verify").returncode, 0)
        database = sqlite3.connect(server.home + "/cloudroute.db")
        database.execute("UPDATE event SET at = at + 1 WHERE version = 1")
        database.commit()
        database.close()
        found = server.command("audit", "verify")
        self.assertEqual(found.returncode, 1)
        self.assertIn("does not follow", found.stderr)
        server.start()

    def test_a_database_that_cannot_be_written_answers_503_and_keeps_what_it_has(self):
        server = Server()
        self.addCleanup(server.close)
        client = Client(server)
        draft = client.post("/apply", {}).getheader("Location").split("/")[2]
        path = f"/apply/{draft}/3"
        before = client.get(f"/apply/{draft}/company.yaml").text
        fields = {"csrf": client.csrf(path), "shown": "product.summary", "product.summary": "B2B SaaS for teams that keeps records.", "incomplete": "1"}
        # Another process holds the only writer's place for longer than the server waits.
        lock = sqlite3.connect(server.home + "/cloudroute.db", isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        answer = client.post(path, fields)
        self.assertEqual(answer.status, 503)
        self.assertIn("Nothing that was saved is lost", answer.text)
        self.assertEqual(answer.getheader("Retry-After"), "60")
        self.assertEqual(client.get(f"/apply/{draft}/company.yaml").text, before)
        lock.execute("ROLLBACK")
        lock.close()
        self.assertEqual(client.post(path, fields).status, 303)

    def test_a_full_disk_answers_503_and_damages_nothing(self):
        server = Server()
        self.addCleanup(server.close)
        client = Client(server)
        draft = client.post("/apply", {}).getheader("Location").split("/")[2]
        server.stop()
        # A server that was stopped hard leaves its log of writes beside the file: the size of now is both.
        database = sqlite3.connect(server.home + "/cloudroute.db")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        # The process may write no file beyond its size of now: SQLite sees what a full disk gives.
        size = max(os.path.getsize(server.home + "/cloudroute.db"), 150_000)
        real = subprocess.Popen
        subprocess.Popen = lambda *a, **k: real(*a, **k, preexec_fn=lambda: limited(size))
        try:
            server.start()
        finally:
            subprocess.Popen = real
        path = f"/apply/{draft}/3"
        statuses = []
        for step in range(200):
            token = client.csrf(path)
            answer = client.post(path, {"csrf": token, "shown": "product.summary", "product.summary": f"B2B SaaS {step} " + "x" * 200, "incomplete": "1"})
            statuses.append(answer.status)
            if answer.status == 503:
                break
        self.assertEqual((statuses[0], statuses[-1]), (303, 503), statuses)
        # Whoever balances the load is told, and the process lives.
        self.assertEqual(client.get("/ready").status, 503)
        self.assertEqual(client.get("/health").status, 200)
        self.assertEqual(client.get("/").status, 200)
        server.stop()
        self.assertEqual(server.command("audit", "verify").returncode, 0)
        server.start()
        self.assertIn(f"SaaS {len(statuses) - 2} ", client.get(f"/apply/{draft}/company.yaml").text)

    def test_a_backup_is_put_back_and_nothing_else_is(self):
        server = Server()
        self.addCleanup(server.close)
        Client(server).import_file(EXAMPLE.read_text())
        backup = server.home + "/copy.db"
        self.assertEqual(server.command("backup", backup).returncode, 0)
        self.assertEqual(server.command("backup", backup).returncode, 73)
        # A backup that failed leaves nothing that blocks its name.
        second = server.home + "/second.db"
        real = subprocess.run
        failed = real([*server.program, "backup", second], env=server.variables, capture_output=True, preexec_fn=lambda: limited(20_000))
        self.assertEqual(failed.returncode, 73, failed.stderr)
        self.assertEqual([n for n in os.listdir(server.home) if n.startswith("second")], [])
        self.assertEqual(server.command("backup", second).returncode, 0)
        # Beside a running server nothing is put in its place: what it was told since would be lost.
        refused = server.command("restore", backup, "--force")
        self.assertEqual(refused.returncode, 75, refused.stderr)
        self.assertEqual(Client(server).get("/health").status, 200)
        server.stop()
        again = server.command("restore", backup)
        self.assertEqual(again.returncode, 73)
        self.assertIn("--force", again.stderr)
        self.assertEqual(server.command("restore", backup, "--force").returncode, 0)
        self.assertEqual(server.command("audit", "verify").returncode, 0)
        nonsense = server.home + "/nonsense"
        with open(nonsense, "w") as file:
            file.write("no database" * 1000)
        self.assertEqual(server.command("restore", nonsense, "--force").returncode, 65)
        self.assertEqual(server.command("audit", "verify").returncode, 0)
        server.start()


def limited(size):
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


class RudeClientTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def raw(self, data, wait=5):
        host, port = self.server.host.split(":")
        with socket.create_connection((host, int(port)), timeout=wait) as connection:
            connection.settimeout(wait)
            try:
                for part in data:
                    connection.sendall(part)
                answer = b""
                while chunk := connection.recv(65536):
                    answer += chunk
                    if b"\r\n\r\n" in answer:
                        break
                return answer
            except (ConnectionError, socket.timeout, TimeoutError):
                return b"closed"

    def assertStillServes(self):
        self.assertEqual(Client(self.server).get("/health").status, 200)

    def test_oversized_and_malformed_requests_get_a_4xx_or_a_closed_door(self):
        host = self.server.host.encode()
        head = b"Host: " + host + b"\r\n"
        cases = {
            "a body of 600 KB": [b"POST /lint HTTP/1.1\r\n" + head + b"Origin: http://" + host + b"\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 614400\r\n\r\n", b"a" * 614400],
            "a promised body of 9 GB": [b"POST /lint HTTP/1.1\r\n" + head + b"Content-Length: 9663676416\r\n\r\n", b"a" * 700_000],
            "a negative length": [b"POST /lint HTTP/1.1\r\n" + head + b"Content-Length: -1\r\n\r\n"],
            "a header of 100 KB": [b"GET / HTTP/1.1\r\n" + head + b"X: " + b"a" * 100_000 + b"\r\n\r\n"],
            "5,000 headers": [b"GET / HTTP/1.1\r\n" + head + b"".join(b"X%d: 1\r\n" % i for i in range(5000)) + b"\r\n"],
            "a path of 100 KB": [b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n" + head + b"\r\n"],
            "no HTTP": [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256))],
            "bytes that are no UTF-8": [b"GET /\xff\xfe?\xff=\xfe HTTP/1.1\r\n" + head + b"\r\n"],
            "two lengths": [b"POST /lint HTTP/1.1\r\n" + head + b"Content-Length: 1\r\nContent-Length: 5\r\n\r\naaaaa"],
            "length and chunks": [b"POST /lint HTTP/1.1\r\n" + head + b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
        }
        for name, data in cases.items():
            with self.subTest(name):
                answer = self.raw(data)
                self.assertTrue(answer == b"closed" or answer == b"" or answer.startswith(b"HTTP/1.1 4"), answer[:200])
                self.assertStillServes()

    def test_many_slow_clients_keep_nobody_out(self):
        host, port = self.server.host.split(":")
        slow = []
        for number in range(200):
            # One address may have a hundred: these come from several.
            connection = socket.create_connection((host, int(port)), source_address=(f"127.0.0.{2 + number % 10}", 0))
            connection.sendall(b"POST /lint HTTP/1.1\r\nHost: " + self.server.host.encode() + b"\r\nContent-Length: 1000\r\n\r\na")
            slow.append(connection)
        self.assertStillServes()
        self.assertEqual(Client(self.server).get("/guide").status, 200)
        for connection in slow:
            connection.close()
        self.assertStillServes()

    def test_a_stop_answers_what_is_under_way(self):
        server = Server()
        try:
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                answers = [pool.submit(lambda: Client(server).get("/guide").status) for _ in range(24)]
                done = [a.result() for a in answers]
            server.process.terminate()
            self.assertEqual(server.process.wait(20), 0)
            self.assertEqual(set(done), {200})
        finally:
            server.close()

    def test_no_log_line_holds_what_people_wrote(self):
        server = Server()
        try:
            client = Client(server)
            client.sign_in("planted-address@acme.example")
            company = client.import_file(EXAMPLE.read_text())
            client.get(f"/companies/{company}")
            client.get(f"/companies/{company}/nothing?planted-query=1")
            Client(server).get(f"/companies/{company}")
            log = server.log_text()
            for planted in ("planted-address", "planted-query", "Pipeline Harbor", *filter(None, client.cookies.values())):
                self.assertNotIn(planted, log)
        finally:
            server.close()


if __name__ == "__main__":
    unittest.main()
