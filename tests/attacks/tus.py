"""A client of what lies below /files, which can also misbehave."""

import base64
import hashlib
import http.client
import json
import re
import struct
import time
import zlib

import attack
import rig

PIECE = "application/offset+octet-stream"


class Answer:
    def __init__(self, response, body):
        self.status, self.headers, self.body = response.status, response.headers, body

    @property
    def reason(self):
        """Of a refusal; empty where only the status counts."""
        return json.loads(self.body or b"{}").get("reason", "")


def checksum(algorithm, data):
    return algorithm + " " + base64.b64encode(hashlib.new(algorithm, data).digest()).decode()


class Files(attack.Attack):
    """People of a server who have files."""

    def token(self, who="p000"):
        return self.town.tokens[who]

    def connection(self):
        if self.server.tls:
            connected = http.client.HTTPSConnection("127.0.0.1", self.server.port,
                                                    context=self.server.tls, timeout=rig.PATIENCE)
        else:
            connected = http.client.HTTPConnection("127.0.0.1", self.server.port,
                                                   timeout=rig.PATIENCE)
        self.addCleanup(connected.close)
        return connected

    def http(self, method, path, headers=None, body=None, who="p000", connected=None):
        """One request; a header that is None is not sent."""
        own = {"Authorization": f"Bearer {self.token(who)}" if who else None,
               "Tus-Resumable": "1.0.0" if method not in ("GET", "OPTIONS") else None,
               **(headers or {})}
        connected = connected or self.connection()
        connected.request(method, path, body,
                          {name: str(value) for name, value in own.items() if value is not None})
        response = connected.getresponse()
        return Answer(response, response.read())

    def begin(self, length, name="plan.txt", kind="text/plain", who="p000", **more):
        named = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}"
                         for key, value in (("filename", name), ("filetype", kind)))
        return self.http("POST", "/files", {"Upload-Length": length, "Upload-Metadata": named,
                                            **more.pop("headers", {})}, who=who, **more)

    def begun(self, length, **more):
        """The path of a new upload."""
        answer = self.begin(length, **more)
        self.assertEqual(answer.status, 201, answer.body)
        return answer.headers["Location"]

    def patch(self, path, offset, data, who="p000", **headers):
        return self.http("PATCH", path, {"Content-Type": PIECE, "Upload-Offset": offset,
                                         **{name.replace("_", "-"): value
                                            for name, value in headers.items()}}, data, who)

    def offset(self, path, who="p000"):
        answer = self.http("HEAD", path, who=who)
        return int(answer.headers["Upload-Offset"]) if answer.status == 200 else answer.status

    def upload(self, data, **more):
        """The id of a file that is complete."""
        path = self.begun(len(data), **more)
        answer = self.patch(path, 0, data, more.get("who", "p000"))
        self.assertEqual(answer.status, 204, answer.body)
        return path.rsplit("/", 1)[1]

    def download(self, file, who="p000", **headers):
        return self.http("GET", f"/files/{file}",
                         {name.replace("_", "-"): value for name, value in headers.items()},
                         who=who)

    def send_files(self, *files, chat=None, who="p000", **more):
        """The entry as everybody reads it."""
        chat = chat or self.town.chat
        params = {"text": "", "clientId": f"{self.id().rsplit('.', 1)[-1][:50]}-{time.monotonic_ns()}", **more}
        self.named.append(params)
        stored = self.server.rpc("message.send", self.token(who), chatId=chat,
                                 files=[{"fileId": file} for file in files], **params)
        log = self.server.rpc("log.read", self.token(who), chatId=chat,
                              before=stored["seq"] + 1, limit=1)
        return log["entries"][0]

    def setUp(self):
        super().setUp()
        self.named = []

    def media(self, *parts):
        return self.server.folder.joinpath("media", *parts)

    def files_on_disk(self):
        return sorted(path for path in self.media().rglob("*") if path.is_file())


def chunk(kind, data):
    return (struct.pack("!I", len(data)) + kind + data +
            struct.pack("!I", zlib.crc32(kind + data)))


def png(width, height, *more, rows=None):
    """A grey picture; `rows`: how many there really are."""
    line = bytes(1 + width)
    packer = zlib.compressobj(1)
    data = b"".join(packer.compress(line) for _ in range(height if rows is None else rows))
    data += packer.flush()
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack("!IIBBBBB", width, height, 8, 0, 0,
                                                              0, 0)) +
            b"".join(more) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def gif_of(width, height):
    """A head and little else."""
    return (b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b"," +
            struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\x00;")


def disposition_name(answer):
    return re.search(r'filename="([^"]*)"', answer.headers["Content-Disposition"])[1]
