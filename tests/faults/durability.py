#!/usr/bin/python3
"""Durable, really: no answer leaves before its commit is synced, and no power cut takes back what
was answered or delivered.

usage: durability.py [unittest's arguments]

The programs come from build/dev/bin, or from the folder in FAULTS_BIN.
"""

import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import unittest

import power_cut
import rig
import wire

BIN = pathlib.Path(os.environ.get("FAULTS_BIN") or rig.HERE.parents[1] / "build" / "dev" / "bin")
SERVER, RECORDER = BIN / "chatoyant-server", BIN / "libdisk_recorder.so"
WRITERS, MESSAGES = 8, 60  # at once, and of each
CUTS = 150
CUTS_WITH_SERVER = 6  # of those, so many are given to a server to start on


def sanitizer():
    linked = subprocess.run(["ldd", SERVER], check=False, capture_output=True, text=True).stdout
    return "a sanitizer bears no other library before it" if "san.so" in linked else ""


class Durability(unittest.TestCase):
    def setUp(self):
        # On the disk, not in memory: syncs are to take the time that they take.
        self.scratch = pathlib.Path(SCRATCH.name) / self.id().rsplit(".", 1)[-1]
        self.scratch.mkdir()
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)
        self.server = rig.Server(SERVER, self.scratch / "data", self.scratch / "server.log")
        self.server.init()
        self.server.start()
        self.addCleanup(self._end)
        self.town = rig.Town(self.server, [f"p{number:03}" for number in range(WRITERS)])
        self.town.found()
        self.town.chat = self.town.group("All", self.town.people)

    def _end(self):
        if self.server.is_running:
            self.server.process.kill()
            self.server.process.wait()

    def wire(self, who):
        connected = wire.Wire(self.server.port)
        self.addCleanup(connected.close)
        connected.call("session.resume", token=self.town.tokens[who])
        return connected


class Order:
    """Reads strace's lines: is anything answered while its commit is not synced?"""

    SENDING = re.compile(r"(send|sendto|sendmsg|write|writev)\(")
    LOG_CALL = re.compile(r"(pwrite64|fdatasync|fsync)\(\d+<[^>]*chat\.db-wal>")

    def __init__(self):
        self.answers, self.early = 0, []
        self._unsynced, self._synced = False, False
        self._syncing = {}  # thread -> what is synced there, while it lasts

    def read(self, line):
        thread, call = line.split(maxsplit=1)
        on_log = self.LOG_CALL.match(call)
        is_unfinished = call.rstrip().endswith("<unfinished ...>")
        if "sync(" in call and is_unfinished:
            self._syncing[thread] = on_log is not None
        elif "sync resumed" in call:
            self._end_sync(self._syncing.pop(thread, False), call)
        elif on_log and on_log[1] == "pwrite64":
            self._unsynced = True
        elif on_log:
            self._end_sync(True, call)
        elif self.SENDING.match(call) and r'\"result\":{\"seq\"' in call:
            self.answers += 1
            if self._unsynced or not self._synced:
                self.early.append(line)
            self._synced = False

    def _end_sync(self, is_of_log, call):
        if is_of_log and self._unsynced and call.rstrip().endswith("= 0"):
            self._unsynced, self._synced = False, True


class TestOrder(Durability):
    def test_no_answer_leaves_before_its_commit_is_synced(self):
        """One message at a time, watched by strace: each answer has its own sync before it."""
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        self.assertEqual(self.server.stop(), 0)
        trace = self.scratch / "trace"
        self.server.prefix = ("strace", "-f", "-qq", "-y", "-s", "4000", "-o", str(trace), "-e",
                              "trace=pwrite64,fdatasync,fsync,send,sendto,sendmsg,write,writev")
        self.server.start()
        connected = self.wire("p000")
        for number in range(30):
            self.assertIn("seq", connected.call("message.send", chatId=self.town.chat,
                                                clientId=f"m{number}", text=f"Number {number}"))
        connected.close()
        self._stop_traced()
        order = Order()
        for line in trace.read_text(errors="replace").splitlines():
            order.read(line)
        self.assertEqual((order.answers, order.early), (30, []))

    def _stop_traced(self):
        """strace passes no signal on: its child is asked."""
        tracer = self.server.process.pid
        children = pathlib.Path(f"/proc/{tracer}/task/{tracer}/children").read_text()
        os.kill(int(children.split()[0]), signal.SIGTERM)
        self.assertEqual(self.server.process.wait(rig.PATIENCE), 0)


class TestOrderOfLines(unittest.TestCase):
    """The instrument: what it must take for an early answer."""

    WRITE = '7 pwrite64(8</d/chat.db-wal>, "x", 9, 0) = 9'
    SYNC = "7 fdatasync(8</d/chat.db-wal>) = 0"
    ANSWER = r'9 write(20<socket:[1]>, "{\"id\":2,\"result\":{\"seq\":10}}", 9) = 9'

    def early(self, *lines):
        order = Order()
        for line in lines:
            order.read(line)
        return len(order.early)

    def test_answer_after_its_sync_is_in_time(self):
        self.assertEqual(self.early(self.WRITE, self.SYNC, self.ANSWER), 0)
        self.assertEqual(self.early(
            self.WRITE, "7 fdatasync(8</d/chat.db-wal> <unfinished ...>",
            "7 <... fdatasync resumed>) = 0", self.ANSWER), 0)

    def test_answer_before_its_sync_is_early(self):
        for lines in ((self.WRITE, self.ANSWER, self.SYNC), (self.ANSWER,),
                      (self.WRITE, self.SYNC, self.ANSWER, self.ANSWER),
                      (self.WRITE, "7 fdatasync(8</d/chat.db-wal>) = -1 EIO", self.ANSWER),
                      (self.WRITE, "7 fdatasync(8</d/chat.db-wal> <unfinished ...>", self.ANSWER),
                      (self.WRITE, "7 fdatasync(9</d/chat.db>) = 0", self.ANSWER),
                      (self.WRITE, "7 fdatasync(9</d/chat.db> <unfinished ...>",
                       "7 <... fdatasync resumed>) = 0", self.ANSWER)):
            with self.subTest(lines=lines):
                self.assertEqual(self.early(*lines), 1)


@unittest.skipIf(sanitizer() != "", sanitizer() or "-")
class TestPowerLoss(Durability):
    """The server's writes and syncs are recorded; each moment of the record is one at which the
    power may fail."""

    def record(self, **more):
        """Lets people talk, then kills the server. The disk as it was, and the record since."""
        self.assertEqual(self.server.stop(), 0)
        before = self.scratch / "before"
        shutil.copytree(self.server.folder, before)
        record = self.scratch / "record"
        self.server.environment.update(LD_PRELOAD=str(RECORDER), RECORD=str(record),
                                       RECORDED_FOLDER=str(self.server.folder), **more)
        self.server.start()
        failed = []
        writers = [threading.Thread(target=self._talk, args=(who, failed))
                   for who in self.town.people]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        self.assertEqual(failed, [])
        self.answered = {f"m{number}-{count}" for number in range(WRITERS)
                         for count in range(MESSAGES)}
        if not more:  # a checkpoint is of the story
            rig.wait_until(lambda: self._has_synced(before, record, "chat.db"), "a checkpoint")
        self.server.kill()
        for name in ("LD_PRELOAD", "RECORD", "RECORDED_FOLDER", *more):
            self.server.environment.pop(name)
        return before, power_cut.read_record(record)

    def _talk(self, who, failed):
        try:
            number = self.town.people.index(who)
            connected = self.wire(who)
            for count in range(MESSAGES):
                connected = self._say(connected, who, f"m{number}-{count}", count * 37 % 900)
        except (OSError, rig.Refused, wire.Closed) as error:
            failed.append(repr(error))

    def _say(self, connected, who, name, size):
        """Until it is answered; the connection on which it was."""
        message = {"chatId": self.town.chat, "clientId": name, "text": f"{name} " + "x" * size}
        try:
            connected.call_as(name, "message.send", **message)
        except wire.Closed:  # who was stopped for a minute is taken for dead
            connected = self.wire(who)
            connected.call_as(name, "message.send", **message)
        return connected

    @staticmethod
    def _has_synced(before, record, name):
        disk = power_cut.Disk(before, records := power_cut.read_record(record))
        disk.play(len(records))
        return disk.syncs.get(name, 0) > 0

    def stored(self, folder):
        """The clientIds in a database after a power cut; it must be sound."""
        connection = sqlite3.connect(folder / "chat.db")
        try:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchone()[0], "ok")
            rows = connection.execute("SELECT client_id FROM entries WHERE kind = 0").fetchall()
        finally:
            connection.close()
        return {row[0] for row in rows}

    def stored_by_server(self, folder):
        """The same, as a server tells it that starts on that disk."""
        server = rig.Server(SERVER, folder, self.scratch / "second.log")
        server.start()
        try:
            page = server.rpc("log.read", self.town.tokens["p000"], chatId=self.town.chat, after=0,
                              limit=500)
            rest = server.rpc("log.read", self.town.tokens["p000"], chatId=self.town.chat,
                              after=page["entries"][-1]["seq"], limit=500)
            return {entry.get("clientId") for entry in page["entries"] + rest["entries"]}
        finally:
            self.assertEqual(server.stop(), 0, server.last_log())

    def cut_everywhere(self, chance_of_sectors):
        before, records = self.record()
        chance = random.Random(2)
        disk = power_cut.Disk(before, records)
        moments = sorted(chance.sample(range(len(records)), min(CUTS, len(records))))
        moments.append(len(records))
        for place, moment in enumerate(moments):
            disk.play(moment)
            folder = self.scratch / "cut"
            disk.write_to(folder, chance if chance_of_sectors else None)
            look = self.stored
            if place % (len(moments) // CUTS_WITH_SERVER) == 0 or moment == len(records):
                look = self.stored_by_server
            lost = disk.told - look(folder)
            self.assertEqual(lost, set(), f"told before record {moment}, and lost with the power")
            shutil.rmtree(folder)
        self.assertEqual(disk.told, self.answered)
        self.assertGreater(disk.syncs["chat.db-wal"], WRITERS)

    def test_X02_power_cut_takes_nothing_back(self):
        self.cut_everywhere(chance_of_sectors=False)

    def test_X03_torn_writes_take_nothing_back(self):
        """Of what was not synced some sectors were written, in any order, and others not."""
        self.cut_everywhere(chance_of_sectors=True)

    def test_disk_that_does_not_sync_loses_what_was_told(self):
        """The instrument: where syncs are a lie, it must show the loss."""
        before, records = self.record(RECORDED_LIE="1")
        disk = power_cut.Disk(before, records)
        disk.play(len(records))
        folder = self.scratch / "cut"
        disk.write_to(folder)
        self.assertEqual(disk.told, self.answered)
        self.assertEqual(self.stored(folder), set())


if __name__ == "__main__":
    rig.end_on_signals()
    SCRATCH = rig.disk_folder()
    unittest.main()
