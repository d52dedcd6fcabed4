#!/usr/bin/python3
"""The P rows: pictures of people and chats (docs/reliability.md, section 6), on the server's side.

usage: p_rows.py [unittest's arguments]      for example: p_rows.py -k P03
"""

import attack
import rig
import tus
from tus import chunk, gif_of, png


class TestPortraits(tus.Files):
    def set_own(self, file, who="p000"):
        return self.server.rpc("profile.update", self.token(who), picture=file)["user"]

    def set_of_chat(self, file, chat, who="founder"):
        return self.server.rpc("chat.update", self.token(who), chatId=chat, picture=file)["seq"]

    def refused(self, reason, act, *arguments, **more):
        with self.assertRaises(rig.Refused) as refused:
            act(*arguments, **more)
        self.assertEqual(refused.exception.reason, reason)

    def seen(self, file, who, size="small"):
        return self.http("GET", f"/files/{file}/preview?size={size}", who=who).status

    def shown(self, who="p001", of="p000"):
        user = self.server.rpc("profile.get", self.token(who), userId=self.town.ids[of])
        return user["contact"]["user"].get("picture")

    def test_P01_what_is_no_picture(self):
        svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
        for data in (svg, b"MZ\x90\0 a program", b"\xff\xd8\xff\xe0" + bytes(500), png(64, 64)[:60],
                     b"<html><body onload=alert(1)>", png(20_000, 20_000, rows=0),
                     gif_of(16_000, 16_000), b"%PDF-1.7\n", b"OggS" + bytes(500)):
            file = self.upload(data, name="me.png", kind="image/png")
            self.refused("picture.unusable", self.set_own, file)
            self.refused("picture.unusable", self.set_of_chat, self.upload(data, who="founder"),
                         self.town.chat)
        self.assertIsNone(self.shown())
        self.assertTrue(self.server.is_running)

    def test_P02_what_is_too_large(self):
        self.refused("picture.too_large", self.set_own, self.upload(png(4_097, 10)))
        self.refused("picture.too_large", self.set_own, self.upload(png(10, 4_097)))
        heavy = png(10, 10, chunk(b"prVt", bytes(5 << 20)))
        self.refused("picture.too_large", self.set_own, self.upload(heavy))
        self.set_own(self.upload(png(4_096, 10)))
        self.assertIsNotNone(self.shown())

    def test_P03_uploads_that_are_not_ones_own(self):
        theirs = self.upload(png(64, 64), who="p001")
        self.refused("file.not_found", self.set_own, theirs)
        self.set_own(theirs, "p001")  # also where it is somebody's picture, and seen
        self.assertEqual(self.seen(theirs, "p000"), 200)
        self.refused("file.not_found", self.set_own, theirs)
        self.refused("file.not_found", self.set_of_chat, theirs, self.town.chat)
        self.refused("file.not_found", self.set_own, self.town.chat)  # an id, of something else
        self.refused("rpc.invalid_field", self.set_own, "../../etc/passwd")

    def test_P03_uploads_that_are_not_complete(self):
        path = self.begun(1_000)
        file = path.rsplit("/", 1)[1]
        self.refused("file.incomplete", self.set_own, file)
        self.assertEqual(self.patch(path, 0, png(64, 64)).status, 204)
        self.refused("file.incomplete", self.set_own, file)
        self.assertEqual(self.http("DELETE", path).status, 204)
        self.refused("file.gone", self.set_own, file)

    def test_P04_other_files_by_way_of_pictures(self):
        """Who sees a picture gets its small pictures, and nothing else of its owner."""
        private = self.upload(png(64, 64), who="p000")
        picture = self.upload(png(65, 65), who="p000")
        self.set_own(picture)
        self.assertEqual(self.seen(picture, "p001"), 200)
        self.assertEqual(self.seen(private, "p001"), 404)
        for path in (f"/files/{picture}", f"/files/{picture}/../{private}/preview?size=small",
                     f"/files/{picture}/preview/{private}", f"/files/{private}/preview?size=large"):
            self.assertIn(self.http("GET", path, who="p001").status, (400, 404), path)
        for method in ("file.info", "file.link"):
            self.refused("file.not_found", self.server.rpc, method, self.token("p001"),
                         fileId=picture)
        self.assertEqual(self.seen(picture, None), 401)
        self.assertEqual(self.http("DELETE", f"/files/{picture}", who="p001").status, 404)
        self.assertEqual(self.http("DELETE", f"/files/{picture}").status, 409)  # it is in use

    def test_P05_pictures_of_other_chats(self):
        chat = self.town.group("Quiet", ["p001"])
        picture = self.upload(png(64, 64), who="founder")
        self.set_of_chat(picture, chat)
        self.assertEqual(self.seen(picture, "p001"), 200)
        self.assertEqual(self.seen(picture, "p000"), 404)
        own = self.upload(png(66, 66))
        self.refused("chat.not_found", self.set_of_chat, own, chat, who="p000")
        self.refused("chat.not_allowed", self.set_of_chat, self.upload(png(67, 67), who="p001"),
                     chat, who="p001")

    def test_P06_membership_that_ended(self):
        chat = self.town.group("Quiet", ["p000", "p001"])
        picture = self.upload(png(64, 64), who="founder")
        self.set_of_chat(picture, chat)
        self.assertEqual(self.seen(picture, "p001"), 200)
        self.server.rpc("chat.removeMember", self.token("founder"), chatId=chat,
                        userId=self.town.ids["p001"])
        self.assertEqual(self.seen(picture, "p001"), 404)
        self.assertEqual(self.seen(picture, "p000"), 200)
        self.refused("chat.not_found", self.set_of_chat, "", chat, who="p001")

    def test_P07_somebody_who_is_blocked(self):
        picture = self.upload(png(64, 64))
        self.set_own(picture)
        self.assertEqual(self.seen(picture, "p001"), 200)
        block = {"userId": self.town.ids["p001"]}
        self.server.rpc("contact.block", self.token(), blocked=True, **block)
        self.assertEqual(self.seen(picture, "p001"), 404)
        self.server.rpc("contact.block", self.token(), blocked=False, **block)
        self.assertEqual(self.seen(picture, "p001"), 200)

    def test_P08_a_link_to_the_chat(self):
        chat = self.town.group("Open", ["p000"])
        picture = self.upload(png(64, 64), who="founder")
        self.set_of_chat(picture, chat)
        made = self.server.rpc("chat.invite", self.token("founder"), chatId=chat)
        self.assertEqual(self.seen(picture, "p001"), 404)
        shown = self.server.rpc("chat.preview", self.token("p001"), link=made["link"])
        self.assertEqual(shown["picture"], picture)
        self.assertEqual(self.seen(picture, "p001"), 200)
        self.server.rpc("chat.revokeInvite", self.token("founder"), chatId=chat,
                        inviteId=made["invite"]["inviteId"])
        self.refused("chat.bad_link", self.server.rpc, "chat.preview", self.token("p001"),
                     link=made["link"])


if __name__ == "__main__":
    attack.main()
