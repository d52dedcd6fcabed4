"""What the attacks share: a server for each set of rows, and ways to misbehave towards it.

The server, the people and the WebSocket are those of tests/faults.
"""

import base64
import concurrent.futures
import json
import os
import pathlib
import re
import resource
import socket
import ssl
import struct
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))

import rig  # noqa: E402
import wire  # noqa: E402
import x_rows  # noqa: E402

MIB = 1024  # KiB
SECRETS = ("pass-phrase-of-", "confidential")  # the rows write these into passwords and texts
# Seconds by which a busy machine may be late: how fast the server is is for benchmarks to say.
LATE = 4
IS_SANITIZED = bool(os.environ.get("ATTACKS_SANITIZED", "") not in ("", "OFF"))  # memory and time mean nothing there


def frame(opcode, payload=b"", is_final=True, is_masked=True, length=None):
    """A frame of RFC 6455, also one that may not be. `length`: what it claims to have."""
    size = len(payload) if length is None else length
    first, masked = (0x80 if is_final else 0) | opcode, 0x80 if is_masked else 0
    if size < 126:
        head = struct.pack("!BB", first, masked | size)
    elif size < 1 << 16:
        head = struct.pack("!BBH", first, masked | 126, size)
    else:
        head = struct.pack("!BBQ", first, masked | 127, size)
    return head + (bytes(4) if is_masked else b"") + payload  # a mask of zeros changes nothing


def upgrade(port, path="/ws", version="13", more=""):
    key = base64.b64encode(os.urandom(16)).decode()
    return (f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            f"Sec-WebSocket-Version: {version}\r\n{more}\r\n").encode()


def descriptors():
    """As many as this process may have."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class Attack(x_rows.Row):
    """Rows against one server; people p000 and p001 talk on beside each of them."""

    environment = {}
    prefix = ()

    @classmethod
    def setUpClass(cls):
        folder = x_rows.SCRATCH.folder(cls.__name__)
        cls.server = rig.Server(x_rows.SERVER, folder / "data", folder / "server.log", cls.prefix,
                                {"CHATOYANT_METRICS_PORT": "0", **cls.environment})
        cls.server.init()
        cls.server.start()
        cls.addClassCleanup(cls._stop)
        cls.town = rig.Town(cls.server, ["p000", "p001"])
        cls.town.found()
        cls.town.chat = cls.town.group("All", cls.town.people)

    @classmethod
    def _stop(cls):
        """Whatever was done to it: it ends as it should, and has kept its secrets."""
        status = cls.server.stop()
        log = cls.server.log.read_text(errors="replace")
        for secret in (*SECRETS, *cls.town.tokens.values()):
            if secret in log:
                raise rig.Broken("a secret is in the log: " + log)
        for line in log.splitlines():
            json.loads(line)
        if status != 0:
            raise rig.Broken(f"the server ended with {status}:\n" + cls.server.last_log())

    def setUp(self):
        super().setUp()
        self.bystanders = [self.wire(self.town, who) for who in self.town.people]
        self.exchange("before")

    def tearDown(self):
        """Nobody else has noticed."""
        self.exchange("after")
        super().tearDown()

    def exchange(self, when):
        name = f"{self.id().rsplit('.', 1)[-1][:40]}-{when}"
        writer, reader = self.bystanders
        writer.call("message.send", chatId=self.town.chat, clientId=name, text="confidential")
        reader.hear("entry", lambda params: params["entry"].get("clientId") == name)

    # Ways in

    def stranger(self, **more):
        """A WebSocket on which nobody has signed in."""
        connected = wire.Wire(self.server.port, tls=self.server.tls, **more)
        self.addCleanup(connected.close)
        return connected

    def member(self, who="p000"):
        return self.wire(self.town, who)

    def raw(self, port=None, source=None, receive_buffer=None):
        """A socket that is connected, and nothing more."""
        endpoint = socket.socket()
        self.addCleanup(endpoint.close)
        if receive_buffer:
            endpoint.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            endpoint.bind((source, 0))
        endpoint.settimeout(rig.PATIENCE)
        endpoint.connect(("127.0.0.1", port or self.server.port))
        return endpoint

    def raw_tls(self, endpoint=None):
        """The same, over TLS."""
        wrapped = self.server.tls.wrap_socket(endpoint or self.raw())
        self.addCleanup(wrapped.close)
        return wrapped

    def ask(self, request, endpoint=None):
        """All that is answered to these bytes; `request` closes, or asks to."""
        endpoint = endpoint or self.raw()
        endpoint.sendall(request)
        return self.rest_of(endpoint)

    @staticmethod
    def rest_of(endpoint):
        """Until the other end closes; a reset is an end as well."""
        answer = b""
        try:
            while more := endpoint.recv(1 << 16):
                answer += more
        except ConnectionError:
            pass
        return answer

    def head_of(self, request):
        """The head of the answer to a request that need not close."""
        endpoint = self.raw()
        endpoint.sendall(request)
        answer = b""
        while b"\r\n\r\n" not in answer:
            more = endpoint.recv(1 << 16)
            if not more:
                break
            answer += more
        return answer

    def code_after(self, *frames, connected=None):
        """With which code the server closes after these bytes."""
        connected = connected or self.stranger()
        for each in frames:
            try:
                connected.endpoint.sendall(each)
            except ConnectionError:
                break
        return connected.close_code()

    def seconds_until_closed(self, endpoint, since):
        self.rest_of(endpoint)
        return time.monotonic() - since

    def refusal(self, connected, method, **params):
        """The reason why it is refused; empty where it is not."""
        try:
            connected.call(method, **params)
        except rig.Refused as refused:
            return refused.reason
        return ""

    def refusal_over_http(self, method, token=None, **params):
        try:
            self.server.rpc(method, token, **params)
        except rig.Refused as refused:
            return refused.reason
        return ""

    # The machine's side

    def memory(self, field="VmRSS"):
        """Of the server, in KiB."""
        status = pathlib.Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(re.search(rf"^{field}:\s+(\d+)", status, re.MULTILINE)[1])

    def watch_memory(self):
        """VmHWM begins anew; returns what is used now."""
        pathlib.Path(f"/proc/{self.server.process.pid}/clear_refs").write_text("5")
        return self.memory()

    def assert_grew_less(self, before, kib):
        if not IS_SANITIZED:
            self.assertLess(self.memory("VmHWM") - before, kib)

    def processor_seconds(self):
        stat = pathlib.Path(f"/proc/{self.server.process.pid}/stat").read_text()
        fields = stat.rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def at_once(count, work):
    """work(0) … work(count - 1), side by side; what each returned or raised."""
    def caught(number):
        try:
            return work(number)
        except (rig.Refused, wire.Closed, OSError) as problem:
            return problem
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        return list(pool.map(caught, range(count)))


def main():
    rig.end_on_signals()
    rig.isolate()
    x_rows.SCRATCH = rig.Scratch()
    unittest.main()
