#!/usr/bin/python3
"""The F rows: files (docs/reliability.md, section 6), on the server's side.

usage: f_rows.py [unittest's arguments]      for example: f_rows.py -k F04
"""

import hashlib
import io
import json
import random
import zipfile
import zlib

import attack
import rig
import tus
import x_rows
from tus import checksum, chunk, gif_of, png

MEBI = 1 << 20


class TestUploads(tus.Files):
    def test_F01_names_that_lead_elsewhere(self):
        before = set(self.server.folder.parent.rglob("*"))
        for name in ("../../.bashrc", "..", "C:\\x", "\\\\srv\\s", "/etc/passwd", "a\0b", "nul",
                     "x" * 300, "photo\u202egpj.exe", "a\r\nSet-Cookie: b=c.txt"):
            file = self.upload(b"content of " + name.encode(), name=name)
            entry = self.send_files(file)
            shown = entry["files"][0]["name"]
            self.assertFalse(set(shown) & set("/\\\0\r\n\u202e"), name)
            self.assertFalse(shown.startswith("."), name)
            answer = self.download(file, "p001")
            self.assertNotIn("Set-Cookie", answer.headers)
            self.assertFalse(set(tus.disposition_name(answer)) & set("/\\"), name)
        for path in set(self.server.folder.parent.rglob("*")) - before:
            if path.name.startswith(self.server.database.name):
                continue
            self.assertIn(self.media(), (path, *path.parents), path)
            self.assertRegex(path.name, r"^[0-9a-f]{2}$|^[0-9a-f]{64}$|^blobs$|^uploads$|^media$")

    def test_F03_one_type_from_the_content(self):
        file = self.upload(b"MZ\x90\0 a program", name="run.bat", kind="image/png")
        shown = self.send_files(file)["files"][0]
        self.assertEqual((shown["kind"], shown["type"]), ("file", "application/octet-stream"))
        answer = self.download(file, "p001")
        self.assertEqual(answer.headers["Content-Type"], "application/octet-stream")
        self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
        self.assertTrue(answer.headers["Content-Disposition"].startswith("attachment;"))

    def test_F04_other_than_declared(self):
        path = self.begun(10)
        self.assertEqual(self.patch(path, 0, b"12345").status, 204)
        table = ((0, b"12345", 409), (4, b"5", 409), (6, b"7", 409), (10, b"", 409),
                 (11, b"1", 409), (5, b"678901", 413), (-1, b"1", 400), (1 << 63, b"1", 400),
                 ("5x", b"6", 400), ("", b"6", 400))
        for offset, data, status in table:
            self.assertEqual(self.patch(path, offset, data).status, status, (offset, data))
            self.assertEqual(self.offset(path), 5)
        self.assertEqual(self.patch(path, 5, b"67890").status, 204)
        self.assertEqual(self.patch(path, 10, b"1").status, 413)  # it is complete
        self.assertEqual(self.patch(path, 5, b"67890").status, 409)
        self.assertEqual(self.patch(path, 10, b"").status, 204)
        file = path.rsplit("/", 1)[1]
        self.assertEqual(self.download(file).body, b"1234567890")

    def test_F04_the_same_upload_twice_at_once(self):
        path = self.begun(4 * MEBI)
        slow = self.raw_secured()
        slow.sendall(self.head_of_patch(path, 0, 2 * MEBI) + bytes(MEBI))
        self.wait_for_offset_in_use(path)
        # The one that was there lets go, and what it had sent is kept.
        rig.wait_until(lambda: self.offset(path) != 423, "the upload is free again")
        offset = self.offset(path)
        self.assertLessEqual(offset, MEBI)
        self.assertEqual(self.patch(path, offset, bytes(4 * MEBI - offset)).status, 204)

    def raw_secured(self):
        return self.raw_tls() if self.server.tls else self.raw()

    def head_of_patch(self, path, offset, length):
        return (f"PATCH {path} HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
                f"Authorization: Bearer {self.token()}\r\nContent-Type: {tus.PIECE}\r\n"
                f"Upload-Offset: {offset}\r\nContent-Length: {length}\r\n\r\n").encode()

    def wait_for_offset_in_use(self, path):
        rig.wait_until(lambda: self.offset(path) == 423, "another connection has the upload")

    def test_F05_checksum_of_another_content(self):
        path = self.begun(10)
        for algorithm in ("sha256", "sha1", "md5"):
            answer = self.patch(path, 0, b"12345", Upload_Checksum=checksum(algorithm, b"12346"))
            self.assertEqual(answer.status, 460)
            self.assertEqual(self.offset(path), 0)
        for wrong in ("crc32 AAAA", "sha1", "sha1 !!!!", "sha256 AAAA"):
            self.assertEqual(self.patch(path, 0, b"12345", Upload_Checksum=wrong).status, 400)
        sound = checksum("sha256", b"12345")
        self.assertEqual(self.patch(path, 0, b"12345", Upload_Checksum=sound).status, 204)
        with self.assertRaises(rig.Refused) as refused:  # a message only with all of it
            self.send_files(path.rsplit("/", 1)[1])
        self.assertEqual(refused.exception.reason, "file.incomplete")

    def test_F05_cut_before_its_checksum(self):
        """Of a piece that could not be judged nothing is kept."""
        path = self.begun(4 * MEBI)
        slow = self.raw_secured()
        head = self.head_of_patch(path, 0, 2 * MEBI)[:-2]
        slow.sendall(head + b"Upload-Checksum: sha1 " + b"AAAAAAAAAAAAAAAAAAAAAAAAAAA=" +
                     b"\r\n\r\n" + bytes(MEBI))
        self.wait_for_offset_in_use(path)
        slow.close()
        rig.wait_until(lambda: self.offset(path) == 0, "nothing of it is there")

    def test_F06_given_up(self):
        """Their time: tst_file_service, where the clock is the test's."""
        path = self.begun(MEBI)
        self.assertEqual(self.patch(path, 0, bytes(1000)).status, 204)
        name = path.rsplit("/", 1)[1]
        self.assertTrue(self.media("uploads", name).exists())
        self.assertEqual(self.http("DELETE", path).status, 204)
        self.assertFalse(self.media("uploads", name).exists())
        for method in ("HEAD", "DELETE"):
            self.assertEqual(self.http(method, path).status, 410)
        self.assertEqual(self.patch(path, 1000, b"x").status, 410)
        orphan = self.media("uploads", "0" * 25 + "1")
        orphan.write_bytes(b"left over")
        shown = json.loads(self.server.run("media", "gc", "--json").stdout)
        self.assertEqual((shown["applied"], shown["uploads"]), (False, 1))
        self.assertTrue(orphan.exists())
        self.assertEqual(self.server.run("media", "gc", "--apply").returncode, 0)
        self.assertFalse(orphan.exists())

    def test_F15_archives_stay_as_they_are(self):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("../../../evil.sh", "#!/bin/sh")
        before = self.files_on_disk()
        file = self.upload(packed.getvalue(), name="a.zip", kind="application/zip")
        self.assertEqual(self.download(file).body, packed.getvalue())
        self.assertEqual(len(self.files_on_disk()), len(before) + 1)

    def test_tus_by_its_numbers(self):
        path = self.begun(10)
        options = self.http("OPTIONS", "/files", who=None)
        self.assertEqual(options.status, 204)
        self.assertEqual(options.headers["Tus-Version"], "1.0.0")
        for extension in ("creation", "expiration", "termination", "checksum"):
            self.assertIn(extension, options.headers["Tus-Extension"])
        state = self.http("HEAD", path)
        self.assertEqual((state.headers["Upload-Length"], state.headers["Cache-Control"]),
                         ("10", "no-store"))
        self.assertIn("Upload-Expires", state.headers)
        self.assertEqual(self.patch("/files/" + "0" * 26, 0, b"x").status, 404)
        self.assertEqual(self.patch("/files/nothing", 0, b"x").status, 404)
        self.assertEqual(self.patch(path, 0, b"x", Tus_Resumable="2.0").status, 412)
        self.assertEqual(self.patch(path, 0, b"x", Tus_Resumable=None).status, 412)
        self.assertEqual(self.patch(path, 0, b"x", Content_Type="text/plain").status, 415)
        self.assertEqual(self.begin(0).reason, "file.empty")
        self.assertEqual(self.begin(-1).status, 400)
        self.assertEqual(self.begin(1 << 63).status, 413)
        self.assertEqual(self.begin((1 << 63) - 1).reason, "file.too_large")
        whole = self.begin(5, body=b"hello", headers={"Content-Type": tus.PIECE})
        self.assertEqual((whole.status, whole.headers["Upload-Offset"]), (201, "5"))

    def test_B22_file_of_somebody_else(self):
        path = self.begun(10)
        self.assertEqual(self.patch(path, 0, b"x", who=None).status, 401)
        for token in ("x", "", "\u00e9".encode().decode("latin-1"), self.token()[:-1]):
            answer = self.http("HEAD", path, {"Authorization": f"Bearer {token}"})
            self.assertEqual(answer.status, 401)
        for method in ("HEAD", "DELETE", "GET"):
            self.assertEqual(self.http(method, path, who="p001").status, 404)
        self.assertEqual(self.patch(path, 0, b"x", who="p001").status, 404)
        self.assertEqual(self.offset(path), 0)
        file = self.upload(b"mine")
        with self.assertRaises(rig.Refused) as refused:
            self.send_files(file, who="p001")
        self.assertEqual(refused.exception.reason, "file.not_found")

    def test_refused_body_hears_why(self):
        """Megabytes that nobody wants are no reason for a reset before the answer."""
        path = self.begun(4 * MEBI)
        endpoint = self.raw_secured()
        endpoint.sendall(self.head_of_patch(path, 5, 3 * MEBI))
        answer = endpoint.recv(1 << 16)
        endpoint.sendall(bytes(MEBI))
        answer += self.rest_of(endpoint)
        self.assertIn(b" 409 ", answer.split(b"\r\n")[0])

    def test_cut_in_the_middle_goes_on(self):
        data = random.Random(5).randbytes(8 * MEBI)
        path, at = self.begun(len(data)), 0
        for _ in range(5):
            endpoint = self.raw_secured()
            endpoint.sendall(self.head_of_patch(path, at, len(data) - at) + data[at:at + MEBI])
            self.wait_for_offset_in_use(path)
            endpoint.close()
            rig.wait_until(lambda: self.offset(path) != 423, "the upload is free again")
            before, at = at, self.offset(path)
            self.assertGreaterEqual(at, before)
        self.assertEqual(self.patch(path, at, data[at:]).status, 204)
        file = path.rsplit("/", 1)[1]
        self.assertEqual(hashlib.sha256(self.download(file).body).digest(),
                         hashlib.sha256(data).digest())

    def test_server_restarted_and_killed_goes_on(self):
        data = random.Random(6).randbytes(3 * MEBI)
        path = self.begun(len(data))
        self.assertEqual(self.patch(path, 0, data[:MEBI]).status, 204)
        self.assertEqual(self.server.stop(), 0)
        self.server.start()
        self.assertEqual(self.offset(path), MEBI)
        self.assertEqual(self.patch(path, MEBI, data[MEBI:2 * MEBI]).status, 204)
        self.server.kill()
        self.server.start()
        self.assertEqual(self.offset(path), 2 * MEBI)
        self.assertEqual(self.patch(path, 2 * MEBI, data[2 * MEBI:]).status, 204)
        self.assertEqual(self.download(path.rsplit("/", 1)[1]).body, data)
        self.bystanders = [self.wire(self.town, who) for who in self.town.people]

    def test_whole_but_never_answered(self):
        """All bytes came, and the server died before it could say so."""
        path = self.begun(MEBI)
        self.server.kill()
        self.media("uploads", path.rsplit("/", 1)[1]).write_bytes(bytes(MEBI))
        self.server.start()
        self.assertEqual(self.offset(path), MEBI)
        self.assertIn("files", self.send_files(path.rsplit("/", 1)[1]))
        self.bystanders = [self.wire(self.town, who) for who in self.town.people]

    def test_too_many_at_once(self):
        paths = [self.begun(MEBI) for _ in range(18)]
        slow = []
        for path in paths[:16]:
            slow.append(self.raw_secured())
            slow[-1].sendall(self.head_of_patch(path, 0, MEBI) + b"x")
            self.wait_for_offset_in_use_quietly(path)
        answer = self.patch(paths[16], 0, b"x")
        self.assertEqual((answer.status, answer.headers["Retry-After"]), (429, "1"))
        slow[0].close()
        rig.wait_until(lambda: self.patch(paths[16], 0, b"x").status == 204, "there is room again")

    def wait_for_offset_in_use_quietly(self, path):
        """The file is there as soon as somebody writes it; asking for it would end that."""
        upload = self.media("uploads", path.rsplit("/", 1)[1])
        rig.wait_until(lambda: upload.exists() and upload.stat().st_size > 0, "a byte came")


class TestUploadsOverTls(TestUploads):
    environment = {"CHATOYANT_TLS_MODE": "self"}


class TestDownloads(tus.Files):
    def setUp(self):
        super().setUp()
        self.data = random.Random(7).randbytes(700_001)

    def test_parts(self):
        file = self.upload(self.data)
        table = (("bytes=0-9", 206, self.data[:10]), ("bytes=-5", 206, self.data[-5:]),
                 ("bytes=700000-", 206, self.data[-1:]), ("bytes=100-699999", 206,
                                                          self.data[100:700_000]),
                 ("bytes=0-", 206, self.data), ("bytes=5-4", 200, self.data),
                 ("bytes=0-1,3-4", 200, self.data))
        connected = self.connection()
        for wanted, status, body in table:
            answer = self.http("GET", f"/files/{file}", {"Range": wanted}, connected=connected)
            self.assertEqual((answer.status, len(answer.body)), (status, len(body)), wanted)
            self.assertEqual(answer.body, body, wanted)
        behind = self.download(file, Range="bytes=700001-")
        self.assertEqual((behind.status, behind.headers["Content-Range"]),
                         (416, "bytes */700001"))
        head = self.http("HEAD", f"/files/{file}", {"Tus-Resumable": None}, connected=connected)
        self.assertEqual((head.status, head.headers["Content-Length"], head.body),
                         (200, "700001", b""))
        self.assertEqual(head.headers["Accept-Ranges"], "bytes")

    def test_tags(self):
        file = self.upload(self.data)
        tag = self.download(file).headers["ETag"]
        self.assertEqual(tag, '"' + hashlib.sha256(self.data).hexdigest() + '"')
        self.assertEqual(self.download(file, If_None_Match=tag).status, 304)
        self.assertEqual(self.download(file, If_None_Match='"x"').status, 200)
        part = {"Range": "bytes=0-0"}
        self.assertEqual(self.download(file, **part, If_Range=tag).status, 206)
        self.assertEqual(self.download(file, **part, If_Range='"x"').status, 200)

    def test_headers_make_it_harmless(self):
        for kind, how in (("text/html", "attachment"), ("image/svg+xml", "attachment"),
                          ("application/pdf", "attachment")):
            answer = self.download(self.upload(b"<script>alert(1)</script>", kind=kind))
            self.assertTrue(answer.headers["Content-Disposition"].startswith(how))
            self.assertEqual(answer.headers["Content-Security-Policy"],
                             "default-src 'none'; sandbox")
            self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
            self.assertNotEqual(answer.headers["Content-Type"], "image/svg+xml")

    def test_who_has_left_has_it_no_more(self):
        group = self.town.group("Some", self.town.people)
        file = self.upload(self.data)
        self.assertEqual(self.download(file, "p001").status, 404)
        self.send_files(file, chat=group)
        self.assertEqual(self.download(file, "p001").body, self.data)
        link = self.server.rpc("file.link", self.token("p001"), fileId=file)["url"]
        self.assertEqual(self.http("GET", link, who=None).body, self.data)
        part = self.http("GET", link, {"Range": "bytes=1-2"}, who=None)
        self.assertEqual((part.status, part.body), (206, self.data[1:3]))
        for wrong in (link.replace("expires=", "expires=1"), link[:-1], link + "0",
                      link.replace(file, "0" * 26)):
            self.assertEqual(self.http("GET", wrong, who=None).status, 404, wrong)
        self.server.rpc("chat.leave", self.token("p001"), chatId=group)
        self.assertEqual(self.download(file, "p001").status, 404)
        self.assertEqual(self.http("GET", link, who=None).status, 404)
        with self.assertRaises(rig.Refused) as refused:
            self.server.rpc("file.link", self.token("p001"), fileId=file)
        self.assertEqual(refused.exception.reason, "file.not_found")

    def test_deleted_message_takes_it_along(self):
        file = self.upload(self.data)
        seq = self.send_files(file)["seq"]
        self.assertEqual(self.download(file, "p001").status, 200)
        self.server.rpc("message.delete", self.token(), chatId=self.town.chat, seq=seq)
        self.assertEqual(self.download(file, "p001").status, 404)

    def test_same_content_is_kept_once(self):
        before = len(self.files_on_disk())
        first, second = self.upload(b"the same"), self.upload(b"the same", who="p001")
        self.assertNotEqual(first, second)
        self.assertEqual(len(self.files_on_disk()), before + 1)

    def test_content_lost_or_damaged_is_told(self):
        file = self.upload(b"to be lost")
        digest = hashlib.sha256(b"to be lost").hexdigest()
        blob = self.media("blobs", digest[:2], digest)
        self.assertEqual(self.server.run("media", "verify").returncode, 0)
        blob.chmod(0o600)
        blob.write_bytes(b"to be LOST")
        damaged = self.server.run("media", "verify", "--json")
        self.assertEqual((damaged.returncode, json.loads(damaged.stdout)["damaged"]),
                         (1, [digest]))
        blob.unlink()
        missing = self.server.run("media", "verify", "--json")
        self.assertEqual(json.loads(missing.stdout)["missing"], [digest])
        self.assertEqual(self.download(file).status, 500)
        self.assertEqual(self.upload(b"to be lost") != file, True)  # and it is there again
        self.assertEqual(self.download(file).body, b"to be lost")

    def test_reader_that_goes_away(self):
        file = self.upload(bytes(20 * MEBI))
        before = self.watch_memory()
        for _ in range(16):
            endpoint = self.raw(receive_buffer=4096)
            endpoint.sendall(f"GET /files/{file} HTTP/1.1\r\nHost: x\r\n"
                             f"Authorization: Bearer {self.token()}\r\n\r\n".encode())
            endpoint.recv(1000)
        self.assert_grew_less(before, 24 * attack.MIB)


class TestPictures(tus.Files):
    def picture(self, data, name="p.png", kind="image/png"):
        return self.send_files(self.upload(data, name=name, kind=kind))["files"][0]

    def preview(self, shown, size="small", who="p001"):
        return self.http("GET", f"/files/{shown['fileId']}/preview?size={size}", who=who)

    def test_picture_has_its_size_and_previews(self):
        shown = self.picture(png(3000, 1000))
        self.assertEqual((shown["width"], shown["height"], shown["kind"]), (3000, 1000, "image"))
        self.assertTrue(shown["preview"])
        self.assertIn("blur", shown)
        for size in ("small", "large"):
            answer = self.preview(shown, size)
            self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, "image/jpeg"))
            self.assertTrue(answer.body.startswith(b"\xff\xd8\xff"))
        self.assertEqual(self.preview(shown, who=None).status, 401)
        self.assertEqual(self.preview(shown, "huge").status, 400)

    def test_F08_bombs(self):
        before = self.watch_memory()
        for data in (png(20_000, 20_000, rows=0), gif_of(16_000, 16_000)):
            shown = self.picture(data)
            self.assertNotIn("preview", shown)
            self.assertEqual(self.preview(shown).status, 404)
        shown = self.picture(b"P6 30000 30000 255\n" + bytes(100), kind="image/x-portable-pixmap")
        self.assertEqual(shown["kind"], "file")
        self.assert_grew_less(before, 16 * attack.MIB)

    def test_F09_large_photo(self):
        before = self.watch_memory()
        shown = self.picture(png(8_000, 8_000))
        self.assertEqual((shown["width"], shown["height"]), (8_000, 8_000))
        self.assertEqual(self.preview(shown, "large").status, 200)
        self.assert_grew_less(before, 16 * attack.MIB)  # the work was done elsewhere

    def test_F10_svg_by_another_name(self):
        svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
        for kind in ("image/png", "image/svg+xml"):
            shown = self.picture(svg, kind=kind)
            self.assertEqual((shown["kind"], shown["type"]), ("file", "application/octet-stream"))
            self.assertEqual(self.preview(shown).status, 404)

    def test_F11_text_that_unpacks_to_much(self):
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(bytes(MEBI)) for _ in range(200)) + packer.flush()
        before = self.watch_memory()
        shown = self.picture(png(100, 100, chunk(b"zTXt", b"Comment\0\0" + packed)))
        self.assertEqual(shown["kind"], "image")
        self.assert_grew_less(before, 16 * attack.MIB)

    def test_F12_broken_pictures(self):
        whole, chance = png(64, 64), random.Random(8)
        heads = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\xff\xff\0\0WEBPVP8 ",
                 b"OggS", b"ID3")
        for data in ([whole[:cut] for cut in (9, 30, 45, len(whole) - 20)] +
                     [head + chance.randbytes(500) for head in heads] +
                     [head + bytes(500) for head in heads]):
            self.picture(data)
        self.assertTrue(self.server.is_running)
        self.assertTrue(self.server.is_ready())


class TestQuotas(tus.Files):
    environment = {"CHATOYANT_MEDIA_MAX_FILE": "1M", "CHATOYANT_MEDIA_QUOTA_PER_USER": "2M"}

    def test_F07_quotas(self):
        self.assertEqual(self.begin(MEBI + 1).reason, "file.too_large")
        path = self.begun(MEBI)
        self.begun(MEBI)
        answer = self.begin(1)
        self.assertEqual((answer.status, answer.reason), (507, "file.quota"))
        self.begun(MEBI, who="p001")  # who has their own
        self.assertEqual(self.http("DELETE", path).status, 204)
        self.begun(MEBI)
        hello = self.server.rpc("session.hello")
        self.assertEqual((hello["limits"]["fileBytes"], hello["limits"]["files"]), (MEBI, 10))


class TestRate(tus.Files):
    environment = {"CHATOYANT_LIMITS_UPLOADS": "3/30s"}

    def test_F07_uploads_begun_too_fast(self):
        """429 in tus, and when to come again; others go on, and so does what was begun."""
        path = self.begun(10)
        for _ in range(2):
            self.begun(10)
        answer = self.begin(10)
        self.assertEqual((answer.status, answer.reason), (429, "rate.limited"))
        self.assertIn(int(answer.headers["Retry-After"]), range(1, 31))
        self.begun(10, who="p001")
        self.assertEqual(self.patch(path, 0, bytes(10)).status, 204)


@x_rows.needs_mounts
class TestFullDisk(tus.Files):
    @classmethod
    def setUpClass(cls):
        cls.disk = x_rows.SCRATCH.small_disk("media", "8m")
        cls.environment = {"CHATOYANT_MEDIA_DIR": str(cls.disk)}
        super().setUpClass()

    def test_F07_full_disk(self):
        """In the middle of an upload; messages go on."""
        path = self.begun(7 * MEBI)
        other = self.disk / "other"
        other.write_bytes(bytes(3 * MEBI))
        answer = self.patch(path, 0, bytes(7 * MEBI))
        self.assertEqual((answer.status, answer.reason), (507, "server.full"))
        self.assertEqual(self.begin(MEBI).reason, "server.full")
        self.assertIn("seq", self.send(self.town, "goes-on"))
        other.unlink()
        at = self.offset(path)
        self.assertEqual(self.patch(path, at, bytes(7 * MEBI - at)).status, 204)


if __name__ == "__main__":
    attack.main()
