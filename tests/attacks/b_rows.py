#!/usr/bin/python3
"""The B rows: bad JSON, bad fields, bad text (docs/reliability.md, section 6).

usage: b_rows.py [unittest's arguments]      for example: b_rows.py -k B05
"""

import json
import os
import time
import urllib.request

import attack
import rig
from attack import frame

TEXT = 1
FAMILY = "👨‍👩‍👧‍👦"  # one sign of seven code points


def request(method, params, number=1):
    return f'{{"jsonrpc":"2.0","id":{number},"method":"{method}","params":{params}}}'


class Words(attack.Attack):
    def reason_of(self, text, connected=None):
        """What is said to this text, as it stands."""
        connected = connected or self.member()
        connected.endpoint.sendall(frame(TEXT, text.encode("utf-8", "surrogatepass")))
        while True:
            answer = connected.receive()
            if isinstance(answer, list) or "id" in answer:
                break
        return answer["error"]["data"]["reason"] if "error" in answer else ""

    def refusal_of(self, method, **params):
        return self.refusal(self.member(), method, **params)

    def say(self, text, client_id=None, **more):
        """Says it, and reads it back."""
        client_id = client_id or os.urandom(8).hex()
        member = self.member()
        seq = member.call("message.send", chatId=self.town.chat, clientId=client_id, text=text,
                          **more)["seq"]
        return self.entry(seq)

    def entry(self, seq):
        return self.member("p001").call("log.read", chatId=self.town.chat, after=seq - 1,
                                        limit=1)["entries"][0]

    def reason_for(self, text):
        return self.refusal_of("message.send", chatId=self.town.chat,
                               clientId=os.urandom(8).hex(), text=text)

    def send_params(self, **more):
        return json.dumps({"chatId": self.town.chat, "clientId": os.urandom(8).hex(),
                           "text": "confidential", **more})


class TestJson(Words):
    """The form of what is sent. The connection stays open for the next."""

    def test_B01_not_json(self):
        member = self.member()
        for text in ("", "not json", "{", "'", "\u0000", '{"jsonrpc":"2.0"', "NaN", "\ufeff"):
            self.assertEqual(self.reason_of(text, member), "rpc.parse_error", text)
        for text in ('7', '"text"', "null", "[]", "{}", '{"jsonrpc":"1.0","id":1,"method":"x"}',
                     '{"jsonrpc":"2.0","id":1}', '{"jsonrpc":"2.0","id":1,"method":7}'):
            self.assertIn(self.reason_of(text, member),
                          ("rpc.invalid_request", "rpc.parse_error"), text)
        self.assertIn("time", member.call("session.ping"))

    def test_B02_ten_million_brackets(self):
        """As many as fit into a message; the rest cannot arrive."""
        since = time.monotonic()
        for text in ("[" * 65_000, '{"a":' * 13_000, "[" * 33 + "]" * 33):
            self.assertEqual(self.reason_of(text), "rpc.parse_error")
        self.assertLess(time.monotonic() - since, 5)
        self.assertEqual(self.code_after(frame(TEXT, b"[" * 100_000)), 1009)

    def test_B03_a_million_keys(self):
        text = "{" + ",".join(f'"k{number}":1' for number in range(1_000_000)) + "}"
        self.assertEqual(self.code_after(frame(TEXT, text.encode())), 1009)

    def test_B04_key_that_stands_twice(self):
        """The last one counts, whichever way it comes."""
        for name in ("first", "second"):
            params = (f'{{"chatId":"{self.town.chat}","clientId":"B04-{name}",'
                      f'"text":"{name} not","text":"{name} yes"}}')
            text = request("message.send", params)
            if name == "first":
                self.assertEqual(self.reason_of(text), "")
            else:
                self.server.rpc("session.ping")
                self._post(text)
        said = self.member().call("log.read", chatId=self.town.chat, limit=10)["entries"]
        texts = [each.get("text") for each in said]
        self.assertIn("first yes", texts)
        self.assertIn("second yes", texts)
        self.assertEqual(self.reason_of('{"jsonrpc":"2.0","id":1,"method":"session.ping",'
                                        '"method":"no.such"}'), "rpc.unknown_method")

    def _post(self, text):
        wish = urllib.request.Request(
            f"http://127.0.0.1:{self.server.port}/rpc", text.encode(),
            {"Authorization": "Bearer " + self.town.tokens["p000"]})
        with urllib.request.urlopen(wish, timeout=rig.PATIENCE) as answer:
            return json.load(answer)

    def test_B05_numbers_beyond_exactness(self):
        chat = self.town.chat
        for number in ("9007199254740993", "9223372036854775808", "-1", "1.5", "1e400"):
            for field in ("after", "before"):
                reason = self.reason_of(request("log.read", f'{{"chatId":"{chat}","{field}":{number}}}'))
                self.assertIn(reason, ("rpc.invalid_field", "rpc.parse_error"), number)
        for number in ("9007199254740993", "-9007199254740993", "1.5"):
            self.assertEqual(self.reason_of(f'{{"jsonrpc":"2.0","id":{number},'
                                            '"method":"session.ping"}'), "rpc.invalid_request")

    def test_B06_values_of_another_type(self):
        chat = self.town.chat
        for method, params in (
                ("log.read", {"chatId": chat, "after": "7"}),
                ("log.read", {"chatId": chat, "limit": True}),
                ("log.read", {"chatId": 7}), ("log.read", {"chatId": None}),
                ("chat.preferences", {"chatId": chat, "muted": 1}),
                ("chat.preferences", {"chatId": chat, "muted": "true"}),
                ("message.send", {"chatId": chat, "clientId": 7, "text": "x"}),
                ("message.send", {"chatId": chat, "clientId": "x", "text": ["x"]}),
                ("message.send", {"chatId": chat, "clientId": "x", "text": {"x": 1}}),
                ("chat.create", {"kind": "group", "title": "x", "members": "p001"}),
                ("settings.set", {"settings": []})):
            self.assertIn(self.refusal_of(method, **params),
                          ("rpc.invalid_field", "rpc.missing_field"), (method, params))
        for params in ("[]", "7", '"x"', "true"):
            self.assertEqual(self.reason_of(request("session.ping", params)),
                             "rpc.invalid_request", params)

    def test_B07_unknown_method(self):
        for method in ("message.shout", "", "Message.Send", "message.send ", "rpc.discover",
                       "__proto__", "../session.ping"):
            self.assertIn(self.refusal_of(method), ("rpc.unknown_method", "rpc.invalid_request"),
                          method)

    def test_B08_fields_that_are_not_for_the_caller(self):
        entry = self.say("confidential", seq=1, by=self.town.ids["p001"], at="2001-01-01T00:00:00.000Z",
                         kind="member", role="owner", mood={"label": "joyful"})
        self.assertEqual((entry["by"], entry["kind"]), (self.town.ids["p000"], "message"))
        self.assertNotEqual(entry["at"][:4], "2001")
        grant = self.server.rpc("account.signup", username="climber", isAdmin=True, role="admin",
                                isBot=True, userId=self.town.ids["p000"], standing="active",
                                password="pass-phrase-of-climber")
        self.assertNotIn(grant["userId"], self.town.ids.values())
        self.assertEqual(self.refusal_over_http("audit.list", grant["token"]), "admin.only")
        user = self.server.rpc("profile.update", grant["token"], displayName="Climber",
                               isBot=True, username="p000")["user"]
        self.assertEqual((user["username"], user.get("isBot", False)), ("climber", False))


class TestText(Words):
    """What people write."""

    def test_B09_nul(self):
        self.assertEqual(self.reason_for("a\0b"), "message.bad_text")
        self.assertEqual(self.refusal_of("profile.update", displayName="a\0b"),
                         "rpc.invalid_field")

    def test_B10_half_a_surrogate_pair(self):
        for half in (r"\ud800", r"\udc00", r"\udc00\ud800", r"x\ud83dx"):
            params = self.send_params().replace("confidential", half)
            self.assertEqual(self.reason_of(request("message.send", params)), "message.bad_text")

    def test_B11_longest_text_and_one_more(self):
        for letter in ("a", "é", "漢", "😀"):
            most = 16 * 1024 // len(letter.encode())
            self.assertEqual(len(self.say(letter * most)["text"]), most)
            self.assertEqual(self.reason_for(letter * (most + 1)), "message.too_long")

    def test_B12_nothing_to_see(self):
        for text in ("", " ", "\n\t \r", "\u200b\u200b", "\u200e\u202e\u2066", "\ufeff", "\u00ad",
                     "\u2060\u180e", "\u3000"):
            self.assertEqual(self.reason_for(text), "message.empty", ascii(text))

    def test_B13_letter_under_a_heap_of_marks(self):
        zalgo = "e" + "\u0301" * 8_000
        self.assertEqual(self.say(zalgo)["text"], zalgo)

    def test_B14_direction_override(self):
        """Stored as it was written; what shows it isolates it (client/ui/widgets/plain_label)."""
        for text in ("photo\u202egpj.exe", "\u2067right\u2069 left"):
            self.assertEqual(self.say(text)["text"], text)
        name = "\u202eadmin"
        self.assertEqual(self.member().call("profile.update", displayName=name)["user"]["displayName"],
                         name)
        self.member().call("profile.update", displayName="P")

    def test_B15_names_that_look_alike(self):
        """Of the letters a to z there are no twins; capitals are small ones."""
        self.assertEqual(self.sign_up("adrien"), "")
        self.assertEqual(self.sign_up("ADRIEN"), "account.username_taken")
        self.assertEqual(self.sign_up("Adrien"), "account.username_taken")
        for name in ("\u0430drien", "adr\u0456en", "adrie\u0301n", "adri\u00e9n", "adrien\u200b",
                     "\uff41drien", "adr\u0131en", "ADR\u0130EN"):
            self.assertEqual(self.sign_up(name), "account.bad_username", ascii(name))

    def sign_up(self, name):
        return self.refusal_over_http("account.signup", username=name,
                                      password="pass-phrase-of-somebody")

    def test_B16_names_that_are_none(self):
        for name in ("../x", "a/b", "<img src=x>", "x" * 33, "x" * 50_000, "", " ", "@here",
                     "1234567", "ab", "a b", "a\nb", "a\0b", ".hidden", "-rf", "per%63ent",
                     "'; DROP TABLE users; --", "name@host"):
            self.assertEqual(self.sign_up(name), "account.bad_username", name[:40])

    def test_B17_sql(self):
        member = self.member()
        for text in ("'; DROP TABLE entries; --", "%", "_", "\\", "x' OR '1'='1", "\"", "`", "?1",
                     "NULL", "1); DELETE FROM users; --"):
            self.assertEqual(self.say(text)["text"], text)
            self.assertEqual(member.call("profile.update", about=text)["user"]["about"], text)
            self.assertEqual(self.refusal(self.stranger(), "session.login", login=text or "x",
                                          password=text), "session.bad_credentials")
        member.call("message.search", query="'; DROP TABLE entries; --")
        # A wildcard is a letter like any other.
        self.assertEqual(member.call("user.search", query="p%1")["contacts"], [])
        self.assertEqual(member.call("user.search", query="p__1")["contacts"], [])
        self.assertTrue(member.call("user.search", query="p001")["contacts"])

    def test_B18_query_language(self):
        member = self.member()
        self.say("confidential zebra NEAR crossing")
        for query in ('"zebra', '"', 'NEAR(zebra crossing)', "zebra*", "text:zebra", "zebra OR no",
                      "zebra AND", "NOT zebra", "(zebra", "^zebra", "zebra + x", "{a b}: zebra",
                      "--", "zebra' --", "*", "-zebra"):
            reason = self.refusal(member, "message.search", query=query)
            self.assertIn(reason, ("", "search.too_short"), query)
        self.assertTrue(member.call("message.search", query="zebra")["hits"])

    def test_B19_expensive_searches(self):
        member, since = self.member(), time.monotonic()
        self.assertEqual(self.refusal(member, "message.search", query="(a+)+" * 2_000),
                         "rpc.invalid_field")
        for query in ("%" * 200, "_%" * 100, "a*" * 100, "ab " * 66, "\u0301" * 200):
            self.assertIn(self.refusal(member, "message.search", query=query),
                          ("", "search.too_short"), ascii(query))
            self.assertIn(self.refusal(member, "user.search", query=query),
                          ("", "search.too_short"), ascii(query))
        if not attack.IS_SANITIZED:
            self.assertLess(time.monotonic() - since, 11 * 0.2 + attack.LATE)

    def test_B20_sign_of_many_code_points_at_the_limit(self):
        """What is too long is refused, never cut."""
        fits = 16 * 1024 // len(FAMILY.encode())
        self.assertEqual(self.say(FAMILY * fits)["text"], FAMILY * fits)
        self.assertEqual(self.reason_for(FAMILY * (fits + 1)), "message.too_long")
        units = len(FAMILY.encode("utf-16-le")) // 2
        self.assertEqual(self.refusal_of("profile.update", displayName=FAMILY * (64 // units + 1)),
                         "rpc.invalid_field")

    def test_B21_answer_to_a_message_of_another_chat(self):
        member = self.member()
        founder = self.town.tokens["founder"]
        other = self.town.group("Other", ["p001"])
        for number in range(60):
            seq = self.server.rpc("message.send", founder, chatId=other, text="confidential",
                                  clientId=f"B21-{number}")["seq"]
        here = member.call("log.read", chatId=self.town.chat, limit=1)["head"]
        self.assertEqual(self.refusal(member, "message.send", chatId=self.town.chat, text="x",
                                      clientId="B21", replyTo=max(seq, here + 1_000)),
                         "message.not_found")
        self.assertEqual(self.refusal(member, "message.send", chatId=other, text="x",
                                      clientId="B21", replyTo=seq), "chat.not_found")

    def test_B23_language_that_is_a_path(self):
        for locale in ("../../x", "/etc/passwd", "de\0", "x" * 1_024, "de_DE.UTF-8/..", 7):
            self.assertEqual(self.refusal_over_http(
                "account.signup", username="polyglot", password="pass-phrase-of-polyglot",
                locale=locale), "rpc.invalid_field", locale)
        self.assertEqual(self.refusal_over_http(
            "account.signup", username="polyglot", password="pass-phrase-of-polyglot",
            locale="pt_BR"), "")
        self.assertEqual(self.refusal(self.stranger(), "session.hello", locale="x" * 1_024),
                         "rpc.invalid_field")


class TestForgedLog(Words):
    environment = {"CHATOYANT_LOG_LEVEL": "debug"}

    def test_B24_lines_that_are_forged(self):
        """Each line of the log is still one JSON object (checked when the server ends)."""
        forged = 'x\r\n{"msg":"listening","level":"forged"}\x1b[2J'
        member = self.member()
        self.say(forged)
        member.call("profile.update", about=forged)
        self.refusal(self.stranger(), "session.login", login=forged, password=forged)
        self.refusal(self.stranger(), "session.hello", client=forged)
        self.refusal(member, forged)
        self.reason_of('{"jsonrpc":"2.0","id":1,"method":"x\\r\\n\\u001b[2J"}')
        self.code_after(frame(8, b"\x03\xe8" + forged.encode()))
        self.ask(b"GET /x\r\n\r\n")
        self.ask(b"GET /\x1b[2J HTTP/1.1\r\n\r\n")
        log = self.server.log.read_text()
        self.assertNotIn("\x1b", log)
        self.assertNotIn('"level":"forged"', log)


if __name__ == "__main__":
    attack.main()
