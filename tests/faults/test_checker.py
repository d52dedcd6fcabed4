#!/usr/bin/python3
"""Plants each violation in an otherwise sound history: the checker must name it, and only it."""

import contextlib
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import checker

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "resources" / "sql" / "0001_first.sql"
CHECKER = pathlib.Path(__file__).with_name("checker.py")

ANA, BO, CY = ("ana", 1), ("bo", 2), ("cy", 3)
GROUP, OTHER = 1, 2


def id_of(number):
    return number.to_bytes(16, "big")


def text_id(number):
    return checker.history.ulid(id_of(number))


class Story:
    """A server's database and one history per person, sound until somebody plants a fault."""

    def __init__(self, folder):
        self.database = os.path.join(folder, "chat.db")
        self.records = {name: [] for name, _ in (ANA, BO, CY)}
        self.sql = sqlite3.connect(self.database)
        self.sql.execute("PRAGMA synchronous = OFF")
        self.sql.executescript(SCHEMA.read_text())
        for name, number in (ANA, BO, CY):
            self.sql.execute(
                "INSERT INTO users (number, id, username, password_hash, display_name,"
                " search_name, created_at) VALUES (?, ?, ?, '', ?, ?, 0)",
                (number, id_of(number), name, name, name))
        for chat in (GROUP, OTHER):
            self.sql.execute("INSERT INTO chats VALUES (?, ?, 1, 'Group', '', 0)",
                             (chat, id_of(100 + chat)))
            self._member(chat, ANA, 1, "joined")
            self._member(chat, BO, 2, "added")
        for name in self.records:
            self.write(name, "start", people=[name])
        self._tell()

    def _tell(self):
        """Ana and Bo talk; Cy is added, reads, and is taken out before the last message."""
        self.message(ANA, "a1", "Hello", seq=3)
        self.message(BO, "b1", "Hi", seq=4)
        self.member_entry(CY, 5, "added")
        self.message(ANA, "a2", "Welcome", seq=6)
        self.receive(CY, self.entry(6), via="push")
        self.entry_row(GROUP, 7, 1, ANA, target=3, text="Hello!")
        self.write("ana", "change", chatId=text_id(101), kind="edit", target=3, text="Hello!")
        self.entry_row(GROUP, 8, 3, BO, target=3, details={"emoji": "+", "on": True})
        self.write("bo", "change", chatId=text_id(101), kind="reaction", target=3)
        self.member_entry(CY, 9, "removed")
        self.receive(CY, self.entry(9), via="push")
        self.message(ANA, "a3", "Among ourselves", seq=10)
        self.message(ANA, "a4", "Bye", seq=11)
        self.write("ana", "compose", chatId=text_id(101), text="  ")
        self.write("ana", "composed", chatId=text_id(101), clientId="a5", text="  ")
        self.write("ana", "sent", chatId=text_id(101), clientId="a5", text="  ")
        self.write("ana", "refused", chatId=text_id(101), clientId="a5", reason="message.empty")
        for person in (ANA, BO):
            for seq in (3, 4, 6, 10, 11):
                self.receive(person, self.entry(seq), via="push")

    # What happened, piece by piece.

    def write(self, name, event, **values):
        self.records[name].append({"event": event, "who": name, **values})

    def message(self, person, client_id, text, seq, chat=GROUP):
        for event in ("compose", "composed", "stored", "sent", "answered"):
            self.write(person[0], event, chatId=text_id(100 + chat), clientId=client_id, text=text,
                       seq=seq, duplicate=False)
        self.entry_row(chat, seq, 0, person, client_id=client_id, text=text)

    def entry_row(self, chat, seq, kind, person, **values):
        key = hash(values["client_id"]) if "client_id" in values else None
        target = (chat << 32) + values["target"] if "target" in values else None
        self.sql.execute(
            "INSERT INTO entries (number, kind, at, author, client_id, client_key, target, text,"
            " details) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?)",
            ((chat << 32) + seq, kind, person[1], values.get("client_id"), key, target,
             values.get("text"), json.dumps(values.get("details", {}))))

    def _member(self, chat, person, seq, change):
        self.sql.execute("INSERT INTO members (chat, user, role, joined_at) VALUES (?, ?, 2, 0)",
                         (chat, person[1]))
        self.entry_row(chat, seq, 4, ANA,
                       details={"userId": text_id(person[1]), "change": change})

    def member_entry(self, person, seq, change):
        self.entry_row(GROUP, seq, 4, ANA,
                       details={"userId": text_id(person[1]), "change": change})

    def entry(self, seq, chat=GROUP):
        row = self.sql.execute("SELECT * FROM entries WHERE number = ?",
                               ((chat << 32) + seq,)).fetchone()
        return {"seq": seq, "kind": checker.history.KINDS[row[1]], "by": text_id(row[3]),
                "clientId": row[4] or "", "text": row[7] or ""}

    def receive(self, person, entry, via, chat=GROUP):
        self.write(person[0], "received", chatId=text_id(100 + chat), via=via, entry=entry)
        self.write(person[0], "shown", chatId=text_id(100 + chat), seq=entry["seq"],
                   clientId=entry["clientId"], by=entry["by"])

    def finish(self):
        """The final screens, as the database has it; then everything onto the disk."""
        self.sql.commit()
        database = checker.history.Database(self.database)
        for name in ("ana", "bo"):
            for chat in (GROUP, OTHER):
                lines = checker.history.fold(database.logs[text_id(100 + chat)])
                for line in lines:
                    line["reactions"] = {emoji: sorted(people)
                                         for emoji, people in line["reactions"].items()}
                self.write(name, "screen", chatId=text_id(100 + chat), lines=lines)
        for name in self.records:
            self.write(name, "outbox", waiting=[], failed=[])

    def change(self, statement, *values):
        self.sql.execute(statement, values)
        self.sql.commit()

    def find(self, name, event, **wanted):
        return next(record for record in self.records[name] if record["event"] == event
                    and all(record[key] == value for key, value in wanted.items()))

    def drop(self, name, event, **wanted):
        self.records[name].remove(self.find(name, event, **wanted))

    def save(self):
        self.sql.commit()
        paths = []
        for name, records in self.records.items():
            path = os.path.join(os.path.dirname(self.database), f"{name}.jsonl")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(record) + "\n" for record in records)
            paths.append(path)
        return paths


class TestChecker(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="chatoyant-checker-")
        self.addCleanup(folder.cleanup)
        self.story = Story(folder.name)
        self.addCleanup(self.story.sql.close)

    def found(self):
        paths = self.story.save()
        return [one.invariant for one in checker.check(self.story.database, paths)]

    def assert_only(self, invariant, beside=()):
        """`beside`: what cannot but be wrong, too."""
        found = self.found()
        self.assertIn(invariant, found)
        self.assertLessEqual(set(found), {invariant, *beside})

    def test_sound_history_passes(self):
        self.story.finish()
        self.assertEqual(self.found(), [])

    def test_I1_acknowledged_but_not_stored(self):
        # What came after it has moved up: nothing else shows.
        self.story.finish()
        self.story.find("ana", "answered", clientId="a4")["seq"] = 12
        self.assert_only("I1")

    def test_I1_acknowledged_and_forgotten(self):
        self.story.change("DELETE FROM entries WHERE client_id = 'a4'")
        self.story.finish()
        for name in ("ana", "bo"):
            self.story.records[name] = [
                record for record in self.story.records[name]
                if record["event"] not in ("received", "shown")]
        self.assert_only("I1", beside={"I13"})

    def test_I2_stored_twice(self):
        self.story.change("DROP INDEX entries_sent")
        self.story.entry_row(GROUP, 12, 0, ANA, client_id="a4", text="Bye")
        self.story.finish()
        self.assert_only("I2")

    def test_I3_answers_disagree(self):
        self.story.change("DROP INDEX entries_sent")
        self.story.entry_row(GROUP, 12, 0, ANA, client_id="a4", text="Bye")
        self.story.write("ana", "answered", chatId=text_id(101), clientId="a4", seq=12,
                         duplicate=True)
        self.story.finish()
        self.assert_only("I3", beside={"I2"})

    def test_I4_hole_in_the_log(self):
        self.story.message(ANA, "a6", "After a hole", seq=13)
        self.story.finish()
        self.assert_only("I4")

    def test_I4_screen_out_of_order(self):
        self.story.finish()
        screen = self.story.find("bo", "screen", chatId=text_id(101))
        lines = screen["lines"]
        lines[-1], lines[-2] = lines[-2], lines[-1]
        self.assert_only("I4", beside={"I11"})

    def test_I5_delivered_but_rolled_back(self):
        self.story.receive(BO, {"seq": 12, "kind": "message", "by": text_id(1), "clientId": "a9",
                                "text": "Never stored"}, via="push")
        self.story.write("ana", "sent", chatId=text_id(101), clientId="a9", text="Never stored")
        self.story.finish()
        self.assert_only("I5")

    def test_I5_delivered_as_somebody_elses(self):
        self.story.find("bo", "received", via="push")["entry"]["by"] = text_id(3)
        self.story.finish()
        self.assert_only("I5")

    def test_I6_shown_twice(self):
        self.story.write("bo", "shown", chatId=text_id(101), seq=0, clientId="a1", by=text_id(1))
        self.story.finish()
        self.assert_only("I6")

    def test_I6_shown_again_after_it_was_hidden_is_sound(self):
        for event in ("hidden", "shown"):
            self.story.write("bo", event, chatId=text_id(101), seq=3, clientId="a1", by=text_id(1))
        self.story.write("bo", "start", people=["bo"])
        self.story.write("bo", "shown", chatId=text_id(101), seq=3, clientId="a1", by=text_id(1))
        self.story.finish()
        self.assertEqual(self.found(), [])

    def test_I7_pushed_after_removal(self):
        self.story.receive(CY, self.story.entry(10), via="push")
        self.story.finish()
        self.assert_only("I7")

    def test_I7_read_after_removal(self):
        self.story.receive(CY, self.story.entry(11), via="page")
        self.story.finish()
        self.assert_only("I7")

    def test_I7_pushed_before_joining(self):
        self.story.receive(CY, self.story.entry(4), via="push")
        self.story.finish()
        self.assert_only("I7")

    def test_history_from_before_joining_may_be_read(self):
        self.story.receive(CY, self.story.entry(4), via="page")
        self.story.finish()
        self.assertEqual(self.found(), [])

    def test_I8_stored_with_another_text(self):
        self.story.change("UPDATE entries SET text = 'Buy' WHERE client_id = 'a4'")
        for name in ("ana", "bo"):
            self.story.find(name, "received", via="push",
                            entry={**self.story.entry(11), "text": "Bye"})["entry"]["text"] = "Buy"
        self.story.finish()
        self.assert_only("I8")

    def test_I8_delivered_with_another_text(self):
        self.story.find("bo", "received", via="push")["entry"]["text"] = "Hallo"
        self.story.finish()
        self.assert_only("I8")

    def test_I8_stored_in_another_chat(self):
        self.story.entry_row(OTHER, 3, 0, ANA, client_id="a7", text="Secret")
        self.story.write("ana", "compose", chatId=text_id(101), text="Secret")
        self.story.write("ana", "sent", chatId=text_id(101), clientId="a7", text="Secret")
        self.story.finish()
        self.assert_only("I8")

    def test_I9_stored_but_never_sent(self):
        self.story.entry_row(GROUP, 12, 0, BO, client_id="b9", text="I did not say that")
        self.story.finish()
        self.assert_only("I9")

    def test_I9_edited_by_nobody(self):
        self.story.drop("ana", "change", kind="edit")
        self.story.finish()
        self.assert_only("I9")

    def test_I9_acknowledged_but_never_sent(self):
        self.story.drop("bo", "sent", clientId="b1")
        self.story.change("UPDATE entries SET author = 1, client_id = 'a1', client_key = 7"
                          " WHERE client_id = 'b1'")
        self.story.finish()
        self.assertIn("I9", self.found())

    def test_I10_refused_but_stored(self):
        self.story.write("bo", "compose", chatId=text_id(101), text="May I?")
        self.story.write("bo", "sent", chatId=text_id(101), clientId="b2", text="May I?")
        self.story.write("bo", "refused", chatId=text_id(101), clientId="b2",
                         reason="chat.not_allowed")
        self.story.entry_row(GROUP, 12, 0, BO, client_id="b2", text="May I?")
        self.story.finish()
        self.assert_only("I10")

    def test_I11_a_line_is_missing_in_the_end(self):
        self.story.finish()
        del self.story.find("bo", "screen", chatId=text_id(101))["lines"][3]
        self.assert_only("I11")

    def test_I11_an_edit_is_missing_in_the_end(self):
        self.story.finish()
        screen = self.story.find("bo", "screen", chatId=text_id(101))
        line = next(line for line in screen["lines"] if line["seq"] == 3)
        line.update(text="Hello", edited=False)
        self.assert_only("I11")

    def test_I11_a_chat_is_missing_in_the_end(self):
        self.story.finish()
        self.story.drop("bo", "screen", chatId=text_id(102))
        self.assert_only("I11")

    def test_I11_something_still_waits(self):
        self.story.finish()
        self.story.find("ana", "outbox")["waiting"].append("a9")
        self.assert_only("I11")

    def test_I12_sent_in_another_order(self):
        self.story.change("UPDATE entries SET number = number + 100 WHERE client_id = 'a3'")
        self.story.change("UPDATE entries SET number = number - 1 WHERE client_id = 'a4'")
        self.story.change("UPDATE entries SET number = number - 99 WHERE client_id = 'a3'")
        for client_id, seq in (("a3", 11), ("a4", 10)):
            self.story.find("ana", "answered", clientId=client_id)["seq"] = seq
        for name in ("ana", "bo"):
            for event in ("received", "shown"):
                for seq in (10, 11):
                    self.story.records[name] = [
                        record for record in self.story.records[name]
                        if record["event"] != event
                        or (record.get("seq") or record["entry"]["seq"]) < 10]
        self.story.finish()
        self.assert_only("I12")

    def test_I13_kept_and_lost(self):
        for event in ("compose", "composed", "stored"):
            self.story.write("bo", event, chatId=text_id(101), clientId="b8", text="Later")
        self.story.write("bo", "start", people=["bo"])
        self.story.finish()
        self.assert_only("I13")

    def test_what_was_not_on_the_disk_dies_with_its_process(self):
        for event in ("compose", "composed"):
            self.story.write("bo", event, chatId=text_id(101), clientId="b8", text="Later")
        self.story.write("bo", "start", people=["bo"])
        self.story.finish()
        self.assertEqual(self.found(), [])

    def test_what_a_broken_disk_took_is_no_violation(self):
        for event in ("compose", "composed", "stored"):
            self.story.write("bo", event, chatId=text_id(101), clientId="b8", text="Later")
        self.story.write("bo", "lost")
        self.story.write("bo", "start", people=["bo"])
        self.story.finish()
        self.assertEqual(self.found(), [])


class TestCommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="chatoyant-checker-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.story = Story(folder.name)
        self.addCleanup(self.story.sql.close)
        self.story.finish()
        self.paths = self.story.save()

    def run_checker(self, *arguments):
        environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")
        return subprocess.run([sys.executable, CHECKER, *arguments], check=False, text=True,
                              capture_output=True, env=environment)

    def test_sound_history_exits_with_0(self):
        done = self.run_checker("--database", self.story.database, *self.paths)
        self.assertEqual((done.returncode, done.stdout[:12]), (0, "0 violations"), done)

    def test_violation_exits_with_1_and_names_the_place(self):
        self.story.find("ana", "answered", clientId="a4")["seq"] = 12
        done = self.run_checker("--database", self.story.database, *self.story.save())
        self.assertEqual(done.returncode, 1, done)
        self.assertRegex(done.stdout, r"I1: ana was told that a4 .*ana\.jsonl:\d+")

    def test_unusable_input_exits_with_2_and_a_sentence(self):
        broken = os.path.join(self.folder, "broken.jsonl")
        with open(broken, "w", encoding="utf-8") as file:
            file.write('no JSON\n{"event": "sent"}\n')
        incomplete = os.path.join(self.folder, "incomplete.jsonl")
        with open(incomplete, "w", encoding="utf-8") as file:
            file.write('{"event": "sent"}\n')
        empty = os.path.join(self.folder, "empty.jsonl")
        open(empty, "w", encoding="utf-8").close()
        for database, path in ((self.story.database, broken), (self.story.database, incomplete),
                               (self.story.database, empty), (self.story.database, "nowhere"),
                               (empty, self.paths[0]), ("nowhere.db", self.paths[0])):
            with self.subTest(database=database, path=path):
                done = self.run_checker("--database", database, path)
                self.assertEqual(done.returncode, 2, done)
                self.assertTrue(done.stderr.startswith("checker.py: "), done.stderr)
                self.assertNotIn("Traceback", done.stderr)

    def test_half_a_line_of_a_killed_process_is_passed_over(self):
        with open(self.paths[0], "a", encoding="utf-8") as file:
            file.write('{"event": "sent", "who": "an\n\n{"event": "start", "people": ["ana"]}\n')
            file.write('{"event": "screen", "who": "a')
        with contextlib.redirect_stdout(io.StringIO()):
            status = checker.main(["--database", self.story.database, *self.paths])
        self.assertEqual(status, 0)


if __name__ == "__main__":
    unittest.main()
