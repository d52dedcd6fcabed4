#!/usr/bin/python3
"""The W rows: transport, handshake and frames (docs/reliability.md, section 6).

usage: w_rows.py [unittest's arguments]      for example: w_rows.py -k W05
"""

import itertools
import json
import socket
import ssl
import subprocess
import time
import xml.etree.ElementTree

import attack
import rig
import wire
from attack import frame, upgrade

TEXT, BINARY, CLOSE, PING = 1, 2, 8, 9
SWEEP = 1 + attack.LATE  # how late a timer may be: a sweep comes every second
PING_REQUEST = json.dumps({"jsonrpc": "2.0", "id": "é", "method": "session.ping"},
                          ensure_ascii=False).encode()


class TestFrames(attack.Attack):
    """What comes over a WebSocket."""

    def test_W01_frame_of_2_gib(self):
        before = self.watch_memory()
        huge = frame(TEXT, length=2**31 - 2)
        self.assertEqual(self.code_after(huge), 1009)
        self.assertEqual(self.code_after(huge, *[bytes(1 << 16)] * 64), 1009)
        self.assert_grew_less(before, 4 * attack.MIB)

    def test_W02_fragments_for_ever(self):
        piece = bytes(b"x" * 16_000)
        self.assertEqual(self.code_after(frame(TEXT, piece, is_final=False),
                                         *[frame(0, piece, is_final=False)] * 20), 1009)

    def test_W03_empty_fragments(self):
        self.assertEqual(self.code_after(frame(TEXT, is_final=False),
                                         frame(0, is_final=False) * 1_000_000), 1008)

    def test_W04_ping_flood_that_never_reads(self):
        before = self.watch_memory()
        flooder = self.stranger(receive_buffer=4096)
        flooder.endpoint.settimeout(20)
        pings, end = frame(PING, b"p" * 125) * 500, time.monotonic() + 30
        with self.assertRaises(ConnectionError):  # not a timeout: it is dropped, not left to wait
            while time.monotonic() < end:
                flooder.endpoint.sendall(pings)
        self.assert_grew_less(before, 8 * attack.MIB)

    def test_W04_http_answers_that_nobody_reads(self):
        """One answer at a time: what else was asked for stays with who asked."""
        before = self.watch_memory()
        body = b'{"jsonrpc":"2.0","id":1,"method":"%s"}' % (b"x" * 60_000)
        ask = (b"POST /rpc HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % len(body)) + body
        lazy = self.raw(receive_buffer=4096)
        lazy.settimeout(2)
        with self.assertRaises((TimeoutError, ConnectionError)):
            for _ in itertools.repeat(None, 50_000):
                lazy.sendall(ask)
        self.assert_grew_less(before, 8 * attack.MIB)

    def test_W05_ping_flood_that_reads(self):
        self.assertEqual(self.code_after(frame(PING, b"p" * 125) * 500), 4429)
        self.assertEqual(self.code_after(frame(10, b"p" * 125) * 500), 4429)  # unasked pongs
        calm = self.stranger()
        for _ in range(50):
            calm.send(PING, b"still there?")
        self.assertIn("time", calm.call("session.ping"))

    def test_W06_unmasked_frame(self):
        self.assertEqual(self.code_after(frame(TEXT, PING_REQUEST, is_masked=False)), 1002)

    def test_W07_invalid_utf8(self):
        for bad in (b"\xc3\x28", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82"):
            self.assertEqual(self.code_after(frame(TEXT, bad)), 1007, bad)

    def test_W08_letter_split_across_fragments(self):
        connected = self.stranger()
        at = PING_REQUEST.index("é".encode()) + 1
        connected.endpoint.sendall(frame(TEXT, PING_REQUEST[:at], is_final=False))
        connected.endpoint.sendall(frame(0, PING_REQUEST[at:]))
        self.assertIn("time", connected.answer("é"))

    def test_W09_half_a_frame_then_silence(self):
        for half in (frame(TEXT, b"x" * 10, length=20), frame(TEXT)[:1]):
            connected, since = self.stranger(), time.monotonic()
            self.assertEqual(self.code_after(half, connected=connected), 1008)
            self.assertLess(time.monotonic() - since, 5 + SWEEP)

    def test_W10_frame_byte_by_byte(self):
        """Neither within one frame, nor with pings between the fragments."""
        dripped, since = [self.stranger(), self.stranger()], time.monotonic()
        for each in dripped:
            each.call("session.ping")
        dripped[0].endpoint.sendall(frame(TEXT, length=100))
        dripped[1].endpoint.sendall(frame(TEXT, b"[", is_final=False))
        drops = (b"x", frame(PING) + frame(0, b"1,", is_final=False))
        ended = {}
        while len(ended) < 2 and time.monotonic() - since < 30:
            for number in {0, 1} - set(ended):
                dripped[number].endpoint.settimeout(0.5)
                try:
                    dripped[number].endpoint.sendall(drops[number])
                    dripped[number].receive()
                except TimeoutError:
                    continue
                except (wire.Closed, ConnectionError) as closed:
                    ended[number] = (getattr(closed, "code", None), time.monotonic() - since)
        self.assertEqual(set(ended), {0, 1})
        for code, seconds in ended.values():
            self.assertEqual(code, 1008)
            self.assertLess(seconds, 15 + SWEEP)
            self.assertGreater(seconds, 10)

    def test_W23_frame_behind_the_handshake(self):
        endpoint = self.raw()
        endpoint.sendall(upgrade(self.server.port) + frame(TEXT, PING_REQUEST))
        answer = b""
        while b'"time"' not in answer:
            more = endpoint.recv(4096)
            self.assertTrue(more, answer)
            answer += more
        self.assertIn(b" 101 ", answer)

    def test_W24_binary_frame(self):
        self.assertEqual(self.code_after(frame(BINARY, b"{}")), 1003)

    def test_W25_request_before_signing_in(self):
        """Refused by name; the connection stays, for signing in."""
        connected = self.stranger()
        for method in ("chat.list", "message.send", "settings.get", "audit.list"):
            self.assertEqual(self.refusal(connected, method), "session.not_signed_in")
        self.assertIn("time", connected.call("session.ping"))


class TestHandshake(attack.Attack):
    """What comes before there is a WebSocket."""

    def test_W11_nothing_sent(self):
        endpoint, since = self.raw(), time.monotonic()
        self.assertLess(self.seconds_until_closed(endpoint, since), 10 + SWEEP)

    def test_W12_half_a_request_dripped(self):
        endpoint, since = self.raw(), time.monotonic()
        endpoint.settimeout(0.5)
        for letter in itertools.cycle(b"GET /ws HTTP/1.1\r\nX-" + b"x" * 1000):
            try:
                endpoint.sendall(bytes([letter]))
                if not endpoint.recv(1):
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        self.assertLess(time.monotonic() - since, 10 + SWEEP)

    def test_W15_plain_get(self):
        answer = self.ask(b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 404 "), answer)
        head = answer.lower()
        for telling in (b"server:", b"chatoyant", b"qt", b"via:", b"x-powered-by"):
            self.assertNotIn(telling, head)

    def test_W16_tls_greeting_on_the_plain_port(self):
        context = ssl._create_unverified_context()
        with self.assertRaises(OSError):
            context.wrap_socket(self.raw())

    def test_W17_large_heads(self):
        long_line = b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\nHost: h\r\n\r\n"
        many = b"GET /healthz HTTP/1.1\r\n" + b"".join(
            b"X-%d: y\r\n" % number for number in range(5_000)) + b"\r\n"
        for request in (long_line, many):
            self.assertIn(self.ask(request)[:13], (b"HTTP/1.1 431 ", b""))
        long_field = (b"GET /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX: "
                      + b"y" * 9_000 + b"\r\n\r\n")
        self.assertTrue(self.ask(long_field).startswith(b"HTTP/1.1 200 "))

    def assert_refused_origin(self, origin, more=""):
        body = b'{"jsonrpc":"2.0","id":1,"method":"session.ping"}'
        requests = [
            upgrade(self.server.port, more=f"Origin: {origin}\r\n{more}"),
            (f"POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\nOrigin: {origin}\r\n"
             f"{more}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n").encode() + body]
        for request in requests:
            answer = self.head_of(request)
            self.assertTrue(answer.startswith(b"HTTP/1.1 403 "), (origin, answer))
            self.assertNotIn(b"access-control", answer.lower())
            self.assertNotIn(b"evil", answer.lower())

    def test_W18_foreign_origin(self):
        self.assert_refused_origin("https://evil.example")
        self.assert_refused_origin("https://evil.example", "Cookie: token=x\r\n")
        # A name that was made to point here: page, Host and Origin all say the same.
        evil = f"http://evil.example:{self.server.port}"
        own_host = f"Host: 127.0.0.1:{self.server.port}".encode()
        answer = self.head_of(upgrade(self.server.port, more=f"Origin: {evil}\r\n").replace(
            own_host, f"Host: evil.example:{self.server.port}".encode()))
        self.assertTrue(answer.startswith(b"HTTP/1.1 403 "), answer)

    def test_W19_no_origin(self):
        self.assertEqual(self.refusal(self.stranger(), "chat.list"), "session.not_signed_in")

    def test_W21_token_in_the_address(self):
        token = self.town.tokens["p000"]
        for name in ("token", "access_token", "Authorization"):
            answer = self.head_of(upgrade(self.server.port, path=f"/ws?{name}={token}"))
            self.assertTrue(answer.startswith(b"HTTP/1.1 400 "), answer)
            body = b'{"jsonrpc":"2.0","id":1,"method":"chat.list"}'
            answer = self.head_of(f"POST /rpc?{name}={token} HTTP/1.1\r\nHost: h\r\nConnection: "
                                  f"close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            self.assertTrue(answer.startswith(b"HTTP/1.1 400 "), answer)
        self.assertNotIn(token, self.server.log.read_text())

    def test_W22_other_version(self):
        for version in ("8", "99", "", "13, 8"):
            answer = self.head_of(upgrade(self.server.port, version=version))
            self.assertTrue(answer.startswith(b"HTTP/1.1 400 "), answer)
            self.assertIn(b"\r\nSec-WebSocket-Version: 13\r\n", answer)

    def test_W26_no_first_message(self):
        connected, since = self.stranger(), time.monotonic()
        self.assertEqual(connected.close_code(), 4401)
        self.assertLess(time.monotonic() - since, 10 + SWEEP)

    def test_W28_compression_offered(self):
        offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
        answer = self.head_of(upgrade(self.server.port, more=offer))
        self.assertTrue(answer.startswith(b"HTTP/1.1 101 "), answer)
        self.assertNotIn(b"extensions", answer.lower())
        squeezed = self.stranger()
        squeezed.endpoint.sendall(bytes([0xC1]) + frame(TEXT, b"x")[1:])  # as if it were agreed on
        self.assertEqual(squeezed.close_code(), 1002)

    def test_W29_forwarded_for_by_nobody(self):
        """From no trusted proxy it is a header like any other."""
        endpoint = self.raw()
        endpoint.sendall(upgrade(self.server.port, more="X-Forwarded-For: 203.0.113.9\r\n"))
        endpoint.recv(4096)
        token = self.server.rpc("session.login", login="p001",
                                password="pass-phrase-of-p001")["token"]
        request = {"jsonrpc": "2.0", "id": 1, "method": "session.resume",
                   "params": {"token": token}}
        endpoint.sendall(frame(TEXT, json.dumps(request).encode()))
        endpoint.recv(4096)
        sessions = self.server.rpc("session.list", token)["sessions"]
        self.assertEqual({each["address"] for each in sessions}, {"127.0.0.1"})


class TestOrigins(attack.Attack):
    environment = {"CHATOYANT_HTTP_ALLOWED_ORIGINS": "https://good.example",
                   "CHATOYANT_SERVER_PUBLIC_ADDRESS": "chat.example:443",
                   "CHATOYANT_TLS_MODE": "self"}

    def status_for(self, origin):
        endpoint = self.raw_tls()
        endpoint.sendall(upgrade(self.server.port, more=f"Origin: {origin}\r\n"))
        answer = endpoint.recv(4096)
        self.assertNotIn(b"access-control", answer.lower())
        return answer.split(b" ")[1]

    def test_W20_origins_that_resemble_a_good_one(self):
        for good in ("https://good.example", "https://chat.example", "https://chat.example:443"):
            self.assertEqual(self.status_for(good), b"101", good)
        for bad in ("null", "https://good.example.evil.com", "https://good.example:8443",
                    "https://GOOD.example", "http://good.example", "https://good.example/",
                    "https://good.example, https://evil.example", "https://evil@good.example",
                    "https://xgood.example", "http://chat.example", ""):
            self.assertEqual(self.status_for(bad), b"403", bad)


class TestTls(attack.Attack):
    environment = {"CHATOYANT_TLS_MODE": "self"}

    def test_W11_nothing_sent_over_tls(self):
        """Before the handshake, and after it."""
        silent, since = [self.raw(), self.raw_tls()], time.monotonic()
        for endpoint in silent:
            self.assertLess(self.seconds_until_closed(endpoint, since), 10 + SWEEP)

    def test_W16_plain_text_on_the_tls_port(self):
        endpoint, since = self.raw(), time.monotonic()
        endpoint.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        self.assertNotIn(b"HTTP", self.rest_of(endpoint))
        self.assertLess(time.monotonic() - since, 10 + SWEEP)

    def test_W04_reader_that_stops_over_tls(self):
        """What is encrypted and waits counts as well."""
        token = self.server.rpc("session.login", login="p001", device="lazy",
                                password="pass-phrase-of-p001")["token"]
        lazy = self.stranger(receive_buffer=4096)
        lazy.call("session.resume", token=token)
        writer, reader = self.bystanders
        for number in range(1_000):
            writer.call("message.send", chatId=self.town.chat, clientId=f"tls-{number}",
                        text="x" * 15_000)
            reader.hear("entry", lambda params, number=number:
                        params["entry"].get("clientId") == f"tls-{number}")
        rig.wait_until(lambda: not self.is_online("lazy"), "who does not read is dropped", 10)

    def is_online(self, device):
        sessions = self.server.rpc("session.list", self.town.tokens["p001"])["sessions"]
        return any(each["online"] for each in sessions if each["device"] == device)

    def test_W27_old_protocols_and_ciphers(self):
        said = subprocess.run(
            ["sslscan", "--xml=-", "--no-colour", f"127.0.0.1:{self.server.port}"],
            check=True, capture_output=True, text=True).stdout
        found = xml.etree.ElementTree.fromstring(said).find("ssltest")
        offered = {(each.get("type"), each.get("version")) for each in found.iter("protocol")
                   if each.get("enabled") == "1"}
        self.assertEqual(offered, {("tls", "1.2"), ("tls", "1.3")})
        ciphers = list(found.iter("cipher"))
        self.assertTrue(ciphers)
        for cipher in ciphers:
            name = cipher.get("cipher")
            self.assertIn(cipher.get("strength"), ("strong", "acceptable"), name)
            self.assertRegex(name, "^(TLS_|ECDHE-).*(GCM|CHACHA20).*")
        for renegotiation in found.iter("renegotiation"):
            self.assertNotEqual(renegotiation.get("supported") == "1"
                                and renegotiation.get("secure") == "0", True)
        for compression in found.iter("compression"):
            self.assertEqual(compression.get("supported"), "0")
        for leak in found.iter("heartbleed"):
            self.assertEqual(leak.get("vulnerable"), "0")

    def test_W27_each_weak_offer_alone(self):
        def handshake(set_up):
            context = ssl._create_unverified_context()
            context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
            set_up(context)
            context.wrap_socket(self.raw()).close()

        def only(version):
            def set_up(context):
                context.minimum_version = context.maximum_version = version
                context.set_ciphers("ALL:@SECLEVEL=0")
            return set_up

        def ciphers(names):
            def set_up(context):
                context.maximum_version = ssl.TLSVersion.TLSv1_2
                context.set_ciphers(names + ":@SECLEVEL=0")
            return set_up

        handshake(ciphers("ECDHE+AESGCM"))
        for weak in (only(ssl.TLSVersion.TLSv1), only(ssl.TLSVersion.TLSv1_1),
                     ciphers("ECDHE-ECDSA-AES128-SHA256"), ciphers("ECDHE-ECDSA-AES256-SHA"),
                     ciphers("AES128-GCM-SHA256"), ciphers("AES256-SHA"),
                     ciphers("ECDHE-ECDSA-AES128-CCM")):
            with self.assertRaises((ssl.SSLError, ConnectionError)):
                handshake(weak)


class TestCrowds(attack.Attack):
    """Limits of one address: those of this machine have them here, too."""

    environment = {"CHATOYANT_LIMITS_EXEMPT_LOCAL": "off", "CHATOYANT_LIMITS_RESUMES": "5/1h",
                   "CHATOYANT_LIMITS_CONNECTIONS_ADDRESS": "100",
                   "CHATOYANT_LIMITS_CONNECTS_ADDRESS": "20000/1m"}

    def test_W13_half_handshakes_from_one_address(self):
        count = min(2_000, attack.descriptors() - 200)
        half = [self.raw(source="127.0.0.9") for _ in range(count)]
        for endpoint in half:
            try:
                endpoint.sendall(b"GET /ws HTTP/1.1\r\n")
            except ConnectionError:
                pass
        since = time.monotonic()
        self.assertIn("time", self.stranger().call("session.ping"))
        if not attack.IS_SANITIZED:
            self.assertLess(time.monotonic() - since, 1 + attack.LATE)
        open_ones = sum(not self.is_closed(endpoint) for endpoint in half)
        self.assertLessEqual(open_ones, 100)
        self.assertGreater(open_ones, 0)
        for endpoint in half:
            self.rest_of(endpoint)
        self.assertLess(time.monotonic() - since, 10 + SWEEP)

    @staticmethod
    def is_closed(endpoint):
        endpoint.settimeout(0.001)
        try:
            return endpoint.recv(1) == b""
        except TimeoutError:
            return False
        except ConnectionError:
            return True
        finally:
            endpoint.settimeout(rig.PATIENCE)

    def test_W30_reconnects_of_one_token(self):
        token = self.server.rpc("session.login", login="p000",
                                password="pass-phrase-of-p000")["token"]
        for _ in range(5):
            self.assertEqual(self.refusal(self.stranger(), "session.resume", token=token), "")
        late = self.stranger()
        late.send(TEXT, json.dumps({"jsonrpc": "2.0", "id": 1, "method": "session.resume",
                                    "params": {"token": token}}).encode())
        error = late.receive()["error"]["data"]
        self.assertEqual(error["reason"], "rate.limited")
        self.assertTrue(0 < error["retryAfterMs"] <= 12 * 60_000, error)


class TestFewDescriptors(attack.Attack):
    prefix = ("prlimit", "--nofile=80:80")

    def test_W14_more_connections_than_descriptors(self):
        crowd = []
        for _ in range(150):
            endpoint = socket.socket()
            endpoint.settimeout(5)
            endpoint.connect(("127.0.0.1", self.server.port))
            crowd.append(endpoint)
        self.exchange("crowded")
        before = self.processor_seconds()
        time.sleep(3)
        used = self.processor_seconds() - before
        for endpoint in crowd:
            endpoint.close()
        if not attack.IS_SANITIZED:
            self.assertLess(used, 3 * 0.05)
        rig.wait_until(self.gets_in, "there is room again")
        self.assertIn("80", self.server.log.read_text())  # the log says how many files are allowed

    def gets_in(self):
        try:
            return self.stranger().call("session.ping")
        except (OSError, wire.Closed):
            return None


class TestStrangers(attack.Attack):
    environment = {"CHATOYANT_LIMITS_SIGN_IN_WITHIN": "1s"}

    def test_W26_nobody_signs_in(self):
        """Pings and requests that need no sign-in do not keep a connection for ever."""
        connected = self.stranger()
        connected.endpoint.settimeout(0.2)
        with self.assertRaises(wire.Closed) as closed:
            while True:
                try:
                    connected.send(PING, b"")
                    connected.request("session.ping")
                    connected.receive()
                    time.sleep(0.05)
                except TimeoutError:
                    continue
        self.assertEqual(closed.exception.code, 4401)


class TestProxies(attack.Attack):
    environment = {"CHATOYANT_SERVER_TRUSTED_PROXIES": "127.0.0.5",
                   "CHATOYANT_SERVER_PROXY_PROTOCOL": "on", "CHATOYANT_TLS_MODE": "self"}

    def test_W29_proxies_that_are_trusted(self):
        """Their word counts: before TLS by the PROXY protocol. Nobody else's does."""
        line = b"PROXY TCP4 203.0.113.9 198.51.100.1 56324 443\r\n"
        address = bytes([203, 0, 113, 10, 198, 51, 100, 1, 0, 80, 1, 187])
        binary = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0c" + address
        for header, source in ((line, "203.0.113.9"), (binary, "203.0.113.10")):
            endpoint = self.raw(source="127.0.0.5")
            endpoint.sendall(header)
            endpoint = self.raw_tls(endpoint)
            body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "session.login", "params": {
                "login": "p000", "password": "pass-phrase-of-p000", "device": source}}).encode()
            endpoint.sendall(b"POST /rpc HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                             b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.assertIn(b'"token"', self.rest_of(endpoint))
            sessions = self.server.rpc("session.list", self.town.tokens["p000"])["sessions"]
            self.assertEqual([each["address"] for each in sessions if each["device"] == source],
                             [source])
        stranger = self.raw(source="127.0.0.6")
        stranger.sendall(line)
        with self.assertRaises(OSError):
            self.raw_tls(stranger)


if __name__ == "__main__":
    attack.main()
