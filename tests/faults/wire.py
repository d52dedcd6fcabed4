"""One WebSocket to the server, by hand: it can stop reading, or break off anywhere."""

import base64
import itertools
import json
import os
import socket
import struct

import rig

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class Closed(Exception):
    """The other end has gone: `code` is that of its close frame, None where there was none."""

    def __init__(self, code=None):
        super().__init__(f"closed with {code}")
        self.code = code


class Wire:
    """A client of docs/protocol.md. Answers come to call(), the rest waits in `told`."""

    def __init__(self, port, receive_buffer=None, patience=rig.PATIENCE, tls=None):
        self.endpoint = socket.socket()
        if receive_buffer:
            self.endpoint.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.endpoint.settimeout(patience)
        self.endpoint.connect(("127.0.0.1", port))
        if tls:
            self.endpoint = tls.wrap_socket(self.endpoint)
        self._ids = itertools.count(1)
        self._bytes = b""
        self.told = []
        self._shake_hands(port)

    def _shake_hands(self, port):
        key = base64.b64encode(os.urandom(16)).decode()
        self.endpoint.sendall(
            f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: chatoyant.v1\r\n\r\n".encode())
        while b"\r\n\r\n" not in self._bytes:
            self._read()
        head, self._bytes = self._bytes.split(b"\r\n\r\n", 1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise rig.Broken("no WebSocket: " + head.decode(errors="replace"))

    def _read(self):
        try:
            more = self.endpoint.recv(1 << 16)
        except ConnectionError:
            raise Closed() from None
        if not more:
            raise Closed()
        self._bytes += more

    def _take(self, count):
        while len(self._bytes) < count:
            self._read()
        taken, self._bytes = self._bytes[:count], self._bytes[count:]
        return taken

    def send(self, opcode, payload):
        """One frame, masked as RFC 6455 section 5.3 wants it."""
        mask = os.urandom(4)
        size = len(payload)
        if size < 126:
            head = struct.pack("!BB", 0x80 | opcode, 0x80 | size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", 0x80 | opcode, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", 0x80 | opcode, 0x80 | 127, size)
        stretched = (mask * (size // 4 + 1))[:size]
        masked = (int.from_bytes(payload, "big") ^ int.from_bytes(stretched, "big")).to_bytes(
            size, "big")
        self.endpoint.sendall(head + mask + masked)

    def receive(self):
        """The next message; pings are answered on the way."""
        while True:
            first, second = self._take(2)
            size = second & 127
            if size == 126:
                size = struct.unpack("!H", self._take(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", self._take(8))[0]
            payload = self._take(size)
            opcode = first & 15
            if opcode == PING:
                self.send(PONG, payload)
            elif opcode == CLOSE:
                raise Closed(struct.unpack("!H", payload[:2])[0] if len(payload) > 1 else None)
            elif opcode == TEXT:
                return json.loads(payload)

    def request(self, method, **params):
        return self._ask(next(self._ids), method, params)

    def _ask(self, name, method, params):
        body = {"jsonrpc": "2.0", "id": name, "method": method, "params": params}
        self.send(TEXT, json.dumps(body).encode())
        return name

    def answer(self, number):
        while True:
            message = self.receive()
            if message.get("id") != number or "method" in message:
                self.told.append(message)
            elif "error" in message:
                raise rig.Refused(message["error"])
            else:
                return message["result"]

    def call(self, method, **params):
        return self.answer(self.request(method, **params))

    def call_as(self, name, method, **params):
        """The same, with an id that can be found again in what the server says."""
        return self.answer(self._ask(name, method, params))

    def hear(self, method, fits=lambda params: True):
        """The parameters of the next notification of that kind."""
        while True:
            for at, message in enumerate(self.told):
                if message.get("method") == method and fits(message["params"]):
                    del self.told[at]
                    return message["params"]
            self.told.append(self.receive())

    def close_code(self):
        """Reads on until the other end has gone."""
        try:
            while True:
                self.receive()
        except Closed as closed:
            return closed.code

    def break_off(self):
        """RST."""
        self.endpoint.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.endpoint.close()

    def close(self):
        self.endpoint.close()
