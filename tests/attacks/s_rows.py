#!/usr/bin/python3
"""The S rows: accounts and sessions (docs/reliability.md, section 6).

usage: s_rows.py [unittest's arguments]      for example: s_rows.py -k S13
"""

import json
import os
import shutil
import sqlite3
import statistics
import time
import urllib.error
import urllib.parse
import urllib.request

import attack
import rig
import wire
import x_rows
from attack import at_once

PASSWORD = "pass-phrase-of-"
SECOND = 1 + attack.LATE  # within which sessions end everywhere


class Accounts(attack.Attack):
    def log_in(self, name, password=None, source=None, **more):
        """The reason why not; empty where it works."""
        try:
            connected = self.knock(source)
            self.granted = connected.call("session.login", login=name,
                                          password=password or PASSWORD + name, **more)
            return ""
        except rig.Refused as refused:
            return refused.reason

    def knock(self, source=None):
        if not source:
            return self.stranger()
        before = wire.socket.socket

        def from_there(*words):
            endpoint = before(*words)
            endpoint.bind((source, 0))
            return endpoint
        wire.socket.socket = from_there
        try:
            return self.stranger()
        finally:
            wire.socket.socket = before

    def sign_up(self, name, password=None, **more):
        """The grant."""
        return self.server.rpc("account.signup", username=name,
                               password=password or PASSWORD + name, **more)

    def sign_up_refusal(self, name, password=None, **more):
        return self.refusal_over_http("account.signup", username=name,
                                      password=password or PASSWORD + name, **more)

    def operate(self, *words):
        done = self.server.run(*words, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def signed_in(self, token):
        connected = self.stranger()
        connected.call("session.resume", token=token)
        return connected

    def assert_token_is_void(self, token):
        self.assertEqual(self.refusal(self.stranger(), "session.resume", token=token),
                         "session.expired")
        self.assertEqual(self.refusal_over_http("chat.list", token), "session.expired")

    def assert_ends(self, connected, since):
        self.assertEqual(connected.close_code(), 4401)
        self.assertLess(time.monotonic() - since, SECOND)


class TestGuesses(Accounts):
    """Without limits, so that each try is one."""

    environment = {"CHATOYANT_LIMITS_LOGIN_FAILURES": "off",
                   "CHATOYANT_LIMITS_LOGIN_FAILURES_ALL": "off"}

    def test_S01_nobody_and_a_wrong_password(self):
        """The same words, and the same work: without it, nobody would be thirty times faster."""
        connected = self.stranger()
        took, said = {"nobody-of-that-name": [], "p000": [], "n@example.org": []}, set()
        for _ in range(11):
            for name, times in took.items():
                since = time.monotonic()
                with self.assertRaises(rig.Refused) as refused:
                    connected.call("session.login", login=name, password="a wrong one")
                times.append(time.monotonic() - since)
                said.add(json.dumps(refused.exception.args[0], sort_keys=True))
        self.assertEqual(len(said), 1, said)
        medians = [statistics.median(times) for times in took.values()]
        self.assertLess(max(medians), 2 * min(medians), took)

    def test_S02_what_sign_up_tells(self):
        """User names are public: whether one is free may be asked. A code that fits nothing is
        refused in the same words whoever it might have been for; an address
        that nobody has is answered like any other."""
        self.assertEqual(self.sign_up_refusal("p000"), "account.username_taken")
        self.assertFalse(self.server.rpc("account.available", username="P000")["available"])
        said = set()
        for code in ("AAAAA-AAAAA-AAAAA-AAAAA", "p000", "\u202e", "0" * 64):
            with self.assertRaises(rig.Refused) as refused:
                self.server.rpc("account.reset", code=code, password="correct horse battery")
            said.add(json.dumps(refused.exception.args[0], sort_keys=True))
        self.assertEqual(len(said), 1, said)
        answers = {self.refusal_over_http("account.requestReset", email=address)
                   for address in ("somebody@example.org", "nobody@example.org")}
        self.assertEqual(len(answers), 1)  # here there is no mail; with letters: tst_account_mail

    def test_S04_a_hundred_log_ins_at_once(self):
        """Two passwords are hashed at a time and 64 wait; the rest is told to come back."""
        def log_in(number):
            connected = wire.Wire(self.server.port)
            try:
                return bool(connected.call("session.login", login="p000", device=f"d{number}",
                                           password=PASSWORD + "p000"))
            finally:
                connected.close()

        before = self.watch_memory()
        with attack.concurrent.futures.ThreadPoolExecutor(1) as beside:
            outcomes = beside.submit(at_once, 100, log_in)
            while not outcomes.done():
                self.exchange(os.urandom(4).hex())
        outcomes = outcomes.result()
        busy = [each for each in outcomes if each is not True]
        self.assertEqual({each.reason for each in busy} - {"server.busy"}, set())
        self.assertLessEqual(len(busy), 100 - 64)
        self.assert_grew_less(before, 80 * attack.MIB)  # each of two takes 19

    def test_S05_long_passwords(self):
        self.assertEqual(self.sign_up_refusal("long1", "x" * 257), "account.weak_password")
        self.assertEqual(self.sign_up_refusal("long1", "x" * 60_000), "account.weak_password")
        self.assertEqual(self.code_after(attack.frame(1, b'"' + b"x" * 10_000_000)), 1009)
        longest = "".join(chr(ord("a") + number % 26) for number in range(255))
        self.sign_up("long1", longest + "y")
        self.assertEqual(self.log_in("long1", longest + "y"), "")
        self.assertEqual(self.log_in("long1", longest + "z"), "session.bad_credentials")
        self.assertEqual(self.log_in("long1", longest), "session.bad_credentials")
        self.sign_up("long2", longest[:64])
        self.assertEqual(self.log_in("long2", longest[:64]), "")

    def test_S06_common_passwords(self):
        for password in ("password", "Password1!", "P@ssw0rd", "12345678", "123456789", "qwertyuiop",
                         "iloveyou", "letmein1", "chatoyant", "Chatoyant2024", "aaaaaaaa",
                         "commonname", "short"):
            self.assertEqual(self.sign_up_refusal("commonname", password),
                             "account.weak_password", password)

    def test_S07_passwords_as_typed(self):
        for number, password in enumerate((" leading and trailing ", "nul\0 in the middle of it",
                                           "🐎🔋 correct", "cafe\u0301 cre\u0300me",
                                           "tab\tand\nnew line", "\u202eright to left")):
            name = f"typed{number}"
            self.sign_up(name, password)
            self.assertEqual(self.log_in(name, password), "", ascii(password))
            for other in (password.strip() + "x", password.replace("\0", ""), password.upper(),
                          password[:-1]):
                if other != password:
                    self.assertEqual(self.log_in(name, other), "session.bad_credentials",
                                     ascii(other))

    def test_S18_other_ways_in(self):
        """Over HTTP a password opens a session as well, by the same rules; nothing else does."""
        for header in ("Basic cDAwMDp4", "Digest x", "Bearer", "Bearer x"):
            wish = urllib.request.Request(
                f"http://127.0.0.1:{self.server.port}/rpc",
                b'{"jsonrpc":"2.0","id":1,"method":"chat.list"}',
                {"Authorization": header, "Cookie": "token=" + self.town.tokens["p000"]})
            try:
                with urllib.request.urlopen(wish, timeout=rig.PATIENCE) as answer:
                    said = json.load(answer)
                self.assertIn(said["error"]["data"]["reason"],
                              ("session.expired", "session.not_signed_in"), header)
            except urllib.error.HTTPError as refused:
                self.assertEqual(refused.code, 401)


class TestLimits(Accounts):
    """Where each address counts, those of this machine as well."""

    environment = {"CHATOYANT_LIMITS_EXEMPT_LOCAL": "off",
                   "CHATOYANT_LIMITS_LOGIN_FAILURES": "3/1h",
                   "CHATOYANT_LIMITS_LOGIN_FAILURES_ADDRESS": "5/1h",
                   "CHATOYANT_LIMITS_SIGNUPS_ADDRESS": "40/1h"}

    def test_S03_passwords_on_one_account(self):
        self.sign_up("guarded")
        for number in range(3):
            self.assertEqual(self.log_in("guarded", f"guess {number}", f"127.0.1.{number}"),
                             "session.bad_credentials")
        # From anywhere, with the right password, too: nobody learns that it is right.
        self.assertEqual(self.log_in("guarded", source="127.0.1.99"), "rate.limited")
        # But where its owner is signed in, they come in.
        self.assertEqual(self.log_in("guarded"), "")

    def test_S03_one_password_on_many_accounts(self):
        reasons = [self.log_in(f"account{number}", "the one password", "127.0.2.1")
                   for number in range(8)]
        self.assertEqual(reasons, ["session.bad_credentials"] * 5 + ["rate.limited"] * 3)
        self.assertEqual(self.log_in("account9", "the one password", "127.0.2.2"),
                         "session.bad_credentials")

    def test_S18_http_and_web_socket_share_their_limits(self):
        self.sign_up("shared")
        self.server.rpc("session.logout", self.sign_up("shared2")["token"])
        for number in range(3):
            self.assertEqual(self.log_in("shared2", f"guess {number}", f"127.0.3.{number}"),
                             "session.bad_credentials")
        self.assertEqual(self.refusal_over_http("session.login", login="shared2",
                                                password=PASSWORD + "shared2"), "rate.limited")

    def test_S03_answer_tells_how_long(self):
        connected = self.knock("127.0.4.1")
        for number in range(9):
            try:
                connected.call("session.login", login="patience", password=f"guess {number}")
            except rig.Refused as refused:
                error = refused.args[0]["data"]
        self.assertEqual(error["reason"], "rate.limited")
        self.assertTrue(0 < error["retryAfterMs"] <= 3_600_000 / 3)


class TestLimitOfAll(Accounts):
    environment = {"CHATOYANT_LIMITS_EXEMPT_LOCAL": "off",
                   "CHATOYANT_LIMITS_LOGIN_FAILURES_ALL": "6/1h"}

    def test_S03_a_thousand_addresses(self):
        reasons = [self.log_in(f"account{number}", "guess", f"127.0.5.{number}")
                   for number in range(8)]
        self.assertEqual(reasons, ["session.bad_credentials"] * 6 + ["rate.limited"] * 2)


class TestSessions(Accounts):
    environment = {"CHATOYANT_LIMITS_LOGIN_FAILURES": "off"}

    def test_S08_tokens_that_are_none(self):
        grant = self.sign_up("tokens")
        token = grant["token"]
        flipped = token[:-1] + ("A" if token[-1] != "A" else "B")
        for bad in (flipped, token + "A", token[:-1], token.upper(), token.lower(), token[::-1],
                    "x", "'", "../" + token, token + "\n"):
            if bad != token:
                self.assertEqual(self.refusal(self.stranger(), "session.resume", token=bad),
                                 "session.expired", "a token that is none")
        for bad in ("", "x" * 60_000, None, 7):
            self.assertIn(self.refusal(self.stranger(), "session.resume", token=bad),
                          ("rpc.invalid_field", "rpc.missing_field"))
        self.server.rpc("account.changePassword", token, oldPassword=PASSWORD + "tokens",
                        newPassword=PASSWORD + "tokens-2")
        other = self.server.rpc("session.login", login="tokens", password=PASSWORD + "tokens-2")
        self.server.rpc("account.changePassword", token, oldPassword=PASSWORD + "tokens-2",
                        newPassword=PASSWORD + "tokens-3")
        self.assert_token_is_void(other["token"])  # of before the password changed
        self.signed_in(token)

    def test_S09_tokens_after_the_end(self):
        for end, spares in ((lambda token: self.server.rpc("session.logout", token), False),
                            (lambda token: self.server.rpc("session.revokeOthers", token), True),
                            (lambda _: self.operate("user", "sessions", self.name, "--end-all"),
                             False),
                            (lambda _: self.operate("user", "suspend", self.name), False)):
            self.name = "over" + os.urandom(4).hex()
            own = self.sign_up(self.name)["token"]
            other = self.server.rpc("session.login", login=self.name,
                                    password=PASSWORD + self.name)["token"]
            ended = other if spares else own
            live = self.signed_in(ended)
            since = time.monotonic()
            end(own)
            self.assert_ends(live, since)
            self.assert_token_is_void(ended)

    def test_S12_password_without_the_one_before(self):
        token = self.sign_up("careful")["token"]
        other = self.signed_in(self.server.rpc("session.login", login="careful",
                                               password=PASSWORD + "careful")["token"])
        for params in ({}, {"oldPassword": ""}, {"oldPassword": "a wrong one"},
                       {"oldPassword": None}, {"password": PASSWORD + "careful"}):
            self.assertIn(self.refusal_over_http("account.changePassword", token,
                                                 newPassword="correct horse battery", **params),
                          ("session.bad_credentials", "rpc.missing_field", "rpc.invalid_field"),
                          params)
        self.assertIn("time", other.call("session.ping"))
        since = time.monotonic()
        self.server.rpc("account.changePassword", token, oldPassword=PASSWORD + "careful",
                        newPassword=PASSWORD + "careful-2")
        self.assert_ends(other, since)
        self.assertEqual(self.log_in("careful"), "session.bad_credentials")


class TestShortSessions(Accounts):
    environment = {"CHATOYANT_SESSION_ABSOLUTE": "6s"}

    def setUp(self):
        """Those beside have the same short sessions: their tokens are fresh for each row."""
        for name in self.town.people:
            self.town.tokens[name] = self.server.rpc(
                "session.login", login=name, password=PASSWORD + name)["token"]
        super().setUp()

    def tearDown(self):
        x_rows.Row.tearDown(self)

    def test_S10_absolute_limit_on_an_open_connection(self):
        grant = self.sign_up("busy")
        busy, since = self.signed_in(grant["token"]), time.monotonic()
        with self.assertRaises(wire.Closed) as closed:
            while time.monotonic() - since < 30:  # used all the time
                busy.call("chat.list")
                time.sleep(0.05)
        self.assertEqual(closed.exception.code, 4401)
        self.assertLess(time.monotonic() - since, 6 + SECOND)
        self.assertIn({"reason": "session.expired"},
                      [each.get("params") for each in busy.told])
        self.assert_token_is_void(grant["token"])


class TestCodes(Accounts):
    environment = {"CHATOYANT_LIMITS_LOGIN_FAILURES": "20/1h"}

    def reset(self, code, password="correct horse battery"):
        return self.refusal_over_http("account.reset", code=code, password=password)

    def test_S11_reset_codes(self):
        """After an hour: tst_account_guards, where the clock is the test's."""
        live = self.signed_in(self.sign_up("forgetful")["token"])
        first = self.operate("user", "reset", "forgetful")["code"]
        second = self.operate("user", "reset", "forgetful")["code"]
        self.assertNotEqual(first, second)
        self.assertGreaterEqual(len(second.replace("-", "")), 26)  # of 32 letters: 130 bits
        self.assertEqual(self.reset(first), "account.bad_code")
        self.assertEqual(self.reset(second, "short"), "account.weak_password")
        database = self.server.database.read_bytes()
        for stored in (second, second.replace("-", "")):
            self.assertNotIn(stored.encode(), database)
        since = time.monotonic()
        outcomes = at_once(6, lambda number: self.server.rpc(
            "account.reset", code=second, password=f"correct horse battery {number}"))
        good = [each for each in outcomes if isinstance(each, dict)]
        self.assertEqual(len(good), 1, outcomes)
        self.assert_ends(live, since)
        self.assertEqual(self.reset(second), "account.bad_code")
        reasons = {self.reset(f"{number:028}") for number in range(40)}
        self.assertIn("rate.limited", reasons)  # a million guesses would take five years

    def test_S14_one_name_twice_at_once(self):
        outcomes = at_once(10, lambda number: self.sign_up("sought", f"pass-phrase-of-{number}-x"))
        self.assertEqual(len([each for each in outcomes if isinstance(each, dict)]), 1, outcomes)
        self.assertEqual({each.reason for each in outcomes if not isinstance(each, dict)},
                         {"account.username_taken"})


class TestFirstStart(x_rows.Row):
    """A server that nobody has used yet, and ones that cannot start."""

    def test_S15_no_set_up_over_the_network(self):
        server = self.running_server()
        for path in ("/", "/setup", "/setup/setup-s/%u002e%u002e/log.jsp", "/install", "/admin",
                     "/init", "/api/v1/setup", "/..%2fadmin", "//admin"):
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=20)
            self.assertEqual(refused.exception.code, 404, path)
        before = (server.folder / "tls" / "cert.pem").read_bytes()
        again = server.run("init")
        self.assertNotEqual(again.returncode, 0)
        self.assertIn("already", again.stderr)
        self.assertEqual((server.folder / "tls" / "cert.pem").read_bytes(), before)

    def test_S16_nobody_is_there_by_default(self):
        server = self.running_server()
        for name in ("admin", "root", "administrator", "chatoyant", "test", "operator"):
            for password in (name, "admin", "password", "chatoyant", "changeme"):
                with self.assertRaises(rig.Refused) as refused:
                    server.rpc("session.login", login=name, password=password)
                self.assertIn(refused.exception.reason,
                              ("session.bad_credentials", "rate.limited"))
        connection = sqlite3.connect(f"file:{server.database}?mode=ro", uri=True)
        self.addCleanup(connection.close)
        self.assertEqual(connection.execute("SELECT count(*) FROM users").fetchone(), (0,))

    def test_S13_invitations(self):
        """Expiry: tst_account_guards, where the clock is the test's."""
        server = self.new_server(environment={"CHATOYANT_SERVER_REGISTRATION": "invite"})
        server.start()

        def invited(number, code):
            return server.rpc("account.signup", username=f"guest{number}", invite=code,
                              password=PASSWORD + "guest")

        def code_of(*words):
            link = json.loads(server.run("invite", "create", *words, "--json").stdout)["link"]
            return urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)["code"][0]

        code = code_of("--uses", "2")
        outcomes = at_once(8, lambda number: invited(number, code))
        self.assertEqual(len([each for each in outcomes if isinstance(each, dict)]), 2, outcomes)
        self.assertEqual({each.reason for each in outcomes if not isinstance(each, dict)},
                         {"account.bad_invite"})
        revoked = code_of("--note", "revoked")
        listed = server.run("invite", "list", "--json").stdout
        self.assertNotIn(revoked, listed)
        for invite in json.loads(listed)["invites"]:
            self.assertEqual(server.run("invite", "revoke", invite["inviteId"]).returncode, 0)
        for none in (code, revoked, "", " ", "x", invite["inviteId"], None):
            with self.assertRaises(rig.Refused) as refused:
                invited(9, none)
            self.assertIn(refused.exception.reason,
                          ("account.invite_needed", "account.bad_invite"), none)

    def assert_does_not_start(self, server, *words):
        process = server.launch()
        self.assertEqual(process.wait(rig.PATIENCE), 3, server.last_log())
        self.assertFalse(server.is_ready())
        for word in words:
            self.assertIn(word, server.last_log())

    def test_S17_tls_without_a_certificate(self):
        """Never without TLS where it was asked for."""
        server = self.new_server(environment={"CHATOYANT_TLS_MODE": "self"})
        certificate, key = (server.folder / "tls" / name for name in ("cert.pem", "key.pem"))
        kept = {path: path.read_bytes() for path in (certificate, key)}
        other = self.new_server(self.scratch / "other")
        for path in kept:
            for damage in (path.unlink, lambda path=path: path.write_bytes(b""),
                           lambda path=path: path.write_text("-----BEGIN NOTHING-----"),
                           lambda path=path: shutil.copy(other.folder / "tls" / path.name, path)):
                damage()
                self.assert_does_not_start(server, "tls")
                path.write_bytes(kept[path])
        server.start()
        other.environment["CHATOYANT_TLS_MODE"] = "files"  # and does not say which
        self.assertNotEqual(other.launch().wait(rig.PATIENCE), 0)
        self.assertFalse(other.is_ready())


if __name__ == "__main__":
    attack.main()
