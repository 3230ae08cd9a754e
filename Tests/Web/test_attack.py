"""Clients that hold the server up, and operations beside a running one."""
import os, pathlib, re, resource, shutil, signal, socket, sqlite3, subprocess, threading, time, unittest

import pyotp

from harness import EXAMPLE, Client, Server


def connect(server, address="127.0.0.2"):
    host, port = server.host.split(":")
    connection = socket.socket()
    # Little room on this side, so that answers pile up on the other.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(20)
    connection.bind((address, 0))
    connection.connect((host, int(port)))
    return connection


def request(server, path="/guide"):
    return f"GET {path} HTTP/1.1\r\nHost: {server.host}\r\n\r\n".encode()


def ends(connection):
    """Whether the other side closes, at once or in a while that the test's own time limit bounds."""
    connection.settimeout(20)
    try:
        while connection.recv(65536):
            pass
        return True
    except ConnectionError:
        return True
    except (socket.timeout, TimeoutError):
        return False


def ended(server):
    """How many connections were ended, by why."""
    text = Client(server).get("/metrics").text
    return {why: int(count) for why, count in re.findall(r'cloudroute_connections_ended_total\{why="([^"]+)"\} (\d+)', text)}


def counted(server, why):
    return ended(server).get(why, 0)


def until(check):
    # Far beyond what it takes, for machines that do much beside.
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        if check():
            return True
        time.sleep(0.05)
    return False


class ConnectionTests(unittest.TestCase):
    def server(self, *arguments, **more):
        server = Server(arguments=arguments, **more)
        self.addCleanup(server.close)
        return server

    def test_answers_that_nobody_reads_end_their_connection(self):
        server = self.server("--patience", "1")
        rude = [connect(server, f"127.0.0.{2 + n % 8}") for n in range(80)]
        for connection in rude:
            connection.sendall(request(server) * 12)
        # A machine that stands still for a second may count some for heads that came late: ended they are all the same.
        self.assertTrue(until(lambda: sum(ended(server).values()) == 80), ended(server))
        self.assertGreater(counted(server, "unread"), 40, ended(server))
        self.assertEqual(Client(server).get("/guide").status, 200)
        for connection in rude:
            connection.close()

    def test_requests_piled_up_without_waiting_end_their_connection(self):
        server = self.server()
        with connect(server) as rude:
            rude.sendall(request(server, "/health") * 2_000)
            self.assertTrue(ends(rude))
        self.assertGreater(counted(server, "pipelined"), 0)

    def test_a_head_that_trickles_in_ends_its_connection(self):
        server = self.server("--patience", "1")
        with connect(server) as slow:
            slow.sendall(b"GET / HTTP/1.1\r\nHost: ")
            stop = threading.Event()

            def trickle():
                while not stop.wait(0.1):
                    try:
                        slow.sendall(b"a")
                    except OSError:
                        return

            thread = threading.Thread(target=trickle)
            thread.start()
            self.assertTrue(ends(slow))
            stop.set()
            thread.join()
        self.assertEqual(counted(server, "no-request"), 1)

    def test_one_address_has_its_share_and_no_more(self):
        server = self.server("--connections-per-address", "5")
        crowd = [connect(server, "127.0.0.7") for _ in range(6)]
        self.assertTrue(until(lambda: counted(server, "too-many") == 1))
        # Another address is served, and this one again once it lets one go.
        self.assertEqual(Client(server).get("/health").status, 200)
        for connection in crowd[:3]:
            connection.close()

        def again():
            with connect(server, "127.0.0.7") as one:
                try:
                    one.sendall(request(server, "/health"))
                    return one.recv(100).startswith(b"HTTP/1.1 200")
                except ConnectionError:
                    return False

        self.assertTrue(until(again))
        for connection in crowd[3:]:
            connection.close()

    def test_with_few_files_there_are_fewer_connections_and_the_server_lives(self):
        real = subprocess.Popen
        subprocess.Popen = lambda *a, **k: real(*a, **k, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (320, 320)))
        try:
            server = self.server()
        finally:
            subprocess.Popen = real
        crowd = []
        for number in range(300):
            crowd.append(connect(server, f"127.0.0.{2 + number % 100}"))
        open_files = len(os.listdir(f"/proc/{server.process.pid}/fd"))
        self.assertLess(open_files, 300)
        for connection in crowd:
            connection.close()
        self.assertTrue(until(lambda: Client(server).get("/health").status == 200))

    def test_a_stop_ends_whatever_stands(self):
        server = self.server("--stop-after", "1")
        rude = [connect(server, f"127.0.0.{2 + n % 8}") for n in range(40)]
        for connection in rude:
            connection.sendall(request(server) * 12)
        server.process.send_signal(signal.SIGTERM)
        self.assertEqual(server.process.wait(20), 0)
        for connection in rude:
            connection.close()


class OperationTests(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)

    def factor(self, client):
        page = client.post("/account/second-factor", {"csrf": client.csrf("/account/second-factor"), "do": "begin"}).text
        secret = re.search(r"secret=([A-Z2-7]+)", page).group(1)
        token = re.search(r'name="csrf" value="([^"]*)"', page).group(1)
        done = client.post("/account/second-factor", {"csrf": token, "do": "confirm", "code": pyotp.TOTP(secret).now()})
        self.assertEqual(done.status, 200, done.text)
        return secret

    def test_the_key_is_rotated_while_the_server_makes_secrets(self):
        """Secrets of before, of meanwhile and of after open for the running server, and after a restart."""
        owner = Client(self.server)
        owner.sign_in("owner@acme.example")
        company = owner.import_file(EXAMPLE.read_text())
        hooks = f"/companies/{company}/webhooks"
        owner.post(hooks, {"csrf": owner.csrf(hooks), "do": "add", "form": "signed", "url": "https://192.0.2.1/x"})
        before = Client(self.server)
        before.sign_in("before@acme.example")
        secrets = {"before@acme.example": self.factor(before)}
        backup = self.server.home + "/before.db"
        self.assertEqual(self.server.command("backup", backup).returncode, 0)
        stop = threading.Event()

        def make():
            number = 0
            while not stop.is_set():
                client = Client(self.server)
                address = f"meanwhile{number}@acme.example"
                client.sign_in(address)
                secrets[address] = self.factor(client)
                number += 1

        maker = threading.Thread(target=make)
        maker.start()
        for _ in range(3):
            rotated = self.server.command("key", "rotate")
            self.assertEqual(rotated.returncode, 0, rotated.stderr)
        self.assertTrue(until(lambda: len(secrets) > 2))
        stop.set()
        maker.join()
        # Four keys, the newest first; earlier ones stay until nothing bears them.
        with open(self.server.home + "/key") as file:
            self.assertEqual(len(file.read().split()), 4)
        last = self.server.command("key", "rotate")
        self.assertEqual(last.returncode, 0, last.stderr)
        self.server.stop()
        alone = self.server.command("key", "rotate")
        self.assertEqual(alone.returncode, 0, alone.stderr)
        with open(self.server.home + "/key") as file:
            self.assertEqual(len(file.read().split()), 1)
        self.assertEqual(self.server.command("audit", "verify").returncode, 0)
        # A backup from before opens with the key of then, and bears the present one once it is in place.
        shutil.copytree(self.server.home, self.server.home + "/copy", ignore=shutil.ignore_patterns("copy"))
        elsewhere = {"CLOUDROUTE_HOME": self.server.home + "/copy"}
        head = pathlib.Path(self.server.home + "/copy/heads.log")
        head.write_text(f"2026-11-28T00:00:00Z {company} 9 {'a' * 64}\n")
        restored = self.server.command("restore", "--force", backup, **elsewhere)
        self.assertEqual(restored.returncode, 0, restored.stderr)
        self.assertIn("heads-before-restore", restored.stderr)
        os.remove(self.server.home + "/copy/key.retired")
        verified = self.server.command("audit", "verify", **elsewhere)
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.server.start()
        for address, secret in secrets.items():
            client = Client(self.server)
            client.sign_in(address)
            # The next step of the clock: each code is good once.
            code = pyotp.TOTP(secret).at(time.time() + 30)
            answer = client.post("/signin/verify", {"csrf": client.csrf("/signin/verify"), "code": code})
            self.assertEqual(answer.status, 303, address)

    def test_the_heads_outside_the_database_tell_of_a_cut_log(self):
        client = Client(self.server)
        client.sign_in("owner@acme.example")
        company = client.import_file(EXAMPLE.read_text())
        self.server.stop()
        self.server.start()
        heads = self.server.home + "/heads.log"
        self.assertTrue(until(lambda: os.path.exists(heads) and company in pathlib.Path(heads).read_text()))
        self.server.stop()
        self.assertEqual(self.server.command("audit", "verify").returncode, 0)
        database = sqlite3.connect(self.server.home + "/cloudroute.db")
        # Whoever takes the log's key away gets no chain made anew over what was changed.
        key = database.execute("SELECT value FROM setting WHERE name = 'log-key'").fetchone()
        database.execute("DELETE FROM setting WHERE name = 'log-key'")
        database.commit()
        refused = self.server.command("audit", "verify")
        self.assertEqual(refused.returncode, 69, refused.stderr)
        self.assertIn("somebody took it out", refused.stderr)
        database.execute("INSERT INTO setting (name, value) VALUES ('log-key', ?)", key)
        for table in ("event", "engagement", "membership", "progress", "company_file", "assignment"):
            database.execute(f"DELETE FROM {table} WHERE tenant_id = ?", (company,))
        database.commit()
        database.close()
        found = self.server.command("audit", "verify")
        self.assertEqual(found.returncode, 1)
        self.assertIn("the file of heads knows this entry, and it is gone", found.stderr)
        self.server.start()

    def test_accounts_have_a_life_on_the_command_line(self):
        client = Client(self.server)
        client.sign_in("founder@acme.example")
        client.import_file(EXAMPLE.read_text())
        listed = self.server.command("user", "list", "--json")
        self.assertIn('"email": "founder@acme.example"', listed.stdout)
        self.assertEqual(self.server.command("user", "end-sessions", "founder@acme.example").returncode, 64)
        ended = self.server.command("user", "end-sessions", "founder@acme.example", "--reason", "a lost phone")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertEqual(client.get("/companies").status, 303)
        moved = self.server.command("user", "change-address", "founder@acme.example", "--to", "cto@acme.example", "--reason", "asked by phone")
        self.assertEqual(moved.returncode, 0, moved.stderr)
        for address in ("founder@acme.example", "cto@acme.example"):
            self.assertTrue(until(lambda: any("was changed" in str(m["Subject"]) for m in self.server.mails(address))), address)
        self.assertEqual(self.server.command("user", "remove", "cto@acme.example", "--reason", "gone").returncode, 77)
        self.assertEqual(self.server.command("user", "remove", "cto@acme.example", "--reason", "gone", "--with-companies").returncode, 0)
        self.assertEqual(self.server.command("user", "remove", "nobody@acme.example", "--reason", "x").returncode, 66)
        verified = self.server.command("audit", "verify")
        self.assertEqual(verified.returncode, 0, verified.stderr)

    def test_a_crash_prints_no_registers_and_no_memory(self):
        self.server.process.send_signal(signal.SIGILL)
        # A signal from outside is printed and lived through; a trap of its own ends the process after the same lines.
        self.assertTrue(until(lambda: "Backtrace took" in self.server.log_text()), self.server.log_text())
        log = self.server.log_text()
        self.assertIn("Illegal instruction", log)
        self.server.kill()
        for planted in ("rax", "rdi", "rsp", "Registers"):
            self.assertNotIn(planted, log)
        self.server.start()


if __name__ == "__main__":
    unittest.main()
