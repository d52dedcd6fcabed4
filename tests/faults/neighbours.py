#!/usr/bin/python3
"""Somebody misbehaves beside others: only they are dropped, and the server's memory comes back.

usage: neighbours.py [unittest's arguments]      for example: neighbours.py -k pings

The same offenders as in tests/bench/bench.sh (bench_hostile), which measures what others notice;
here nothing is timed. The programs come from build/dev/bin, or from the folder in FAULTS_BIN.
"""

import json
import pathlib
import resource
import subprocess
import time
import unittest

import rig
import x_rows

HOSTILE = x_rows.BIN / "bench_hostile"
MIB = 1024  # KiB
MAY_STAY = 32 * MIB
OWED = 4 * MIB  # what the server keeps for somebody who does not read
CACHES = 100 * MIB  # of the database, at most
HANDSHAKE = 128  # KiB of each, at most
# Both ends are in this machine, each with its own limit.
FEW, MANY = 1_000, 5_000
HAS_MANY = resource.getrlimit(resource.RLIMIT_NOFILE)[1] >= MANY + 1_000


class Neighbours(x_rows.Row):
    """Two people talk, as long as somebody beside them misbehaves."""

    def settled_town(self, **more):
        server = self.running_server(**more)
        self.town = self.new_town(server, 2)
        self.writer, self.reader = (self.wire(self.town, who) for who in ("p000", "p001"))
        self.exchange("before")
        self.before = self.memory()

    def memory(self, field="VmRSS"):
        """Of the server, in KiB."""
        status = pathlib.Path(f"/proc/{self.town.server.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines()
                    if line.startswith(field + ":"))

    def exchange(self, client_id):
        """One message from one of them to the other."""
        self.writer.call("message.send", chatId=self.town.chat, clientId=client_id, text="Hello")
        self.reader.hear("entry", lambda params: params["entry"].get("clientId") == client_id)

    def beside(self, kind, *options):
        """Talks until the offenders have ended; what became of these."""
        secure = ["--tls"] if self.town.server.tls else []
        with subprocess.Popen(
                [HOSTILE, "--kind", kind, "--port", str(self.town.server.port), *secure,
                 "--accounts", self.scratch / "offenders", *map(str, options)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                env=rig.clean_environment(), preexec_fn=rig.die_with_parent) as offenders:
            try:
                count = 0
                while True:  # offenders may be gone before the second message
                    count += 1
                    self.exchange(f"{kind}-{count}")
                    if offenders.poll() is not None:
                        break
                    time.sleep(0.01)
                said, complaint = offenders.communicate()
            finally:
                offenders.kill()
        self.assertEqual(offenders.returncode, 0, complaint)
        return json.loads(said)

    def assert_memory_returns(self, patience=10):
        rig.wait_until(lambda: self.memory() - self.before <= MAY_STAY,
                       f"{self.before} KiB before, {self.memory()} now: it comes back", patience)
        self.exchange("after")  # the connections are the same as before

    def assert_all_dropped(self, outcome, count):
        self.assertEqual((outcome["opened"], outcome["closed"], outcome["open"]),
                         (count, count, 0), outcome)

    def test_pings_end_the_connection(self):
        """With 4429; or, as the answers that are not read mount up, 4408, or without a word."""
        self.settled_town()
        outcome = self.beside("pings", "--count", 2, "--seconds", 60)
        self.assert_all_dropped(outcome, 2)
        self.assertLessEqual(set(outcome["codes"]), {"4429", "4408", "none"})
        self.assert_memory_returns()

    def test_requests_wait_for_their_turn(self):
        """Who asks and reads the answers does nothing that is forbidden: they are slowed down."""
        self.settled_town()
        outcome = self.beside("requests", "--count", 2, "--seconds", 4)
        self.assertEqual((outcome["open"], outcome["closed"]), (2, 0), outcome)
        self.assertGreater(outcome["answered"], 0)
        self.assert_memory_returns()

    def test_readers_that_never_read_are_dropped(self):
        """With which code, they do not read either; a slow one does: X28."""
        self.settled_town()
        count = 3
        self.assert_all_dropped(
            self.beside("never-reads", "--count", count, "--rate", 80, "--seconds", 100), count)
        # The database's caches stay: what is owed to offenders cannot be told apart from them.
        self.assertLess(self.memory("VmHWM") - self.before, 2 * count * OWED + CACHES)
        self.exchange("after")

    def test_kernel_forgets_who_never_read(self):
        self.settled_town()
        self.assert_all_dropped(self.beside("never-reads", "--rate", 200, "--seconds", 60), 1)

    def test_half_open_upgrades_are_dropped(self):
        self.settled_town()
        self.assert_all_dropped(self.beside("half-open", "--count", 2_000, "--seconds", 60), 2_000)
        self.assert_memory_returns()

    def test_half_open_handshakes_are_dropped(self):
        self.settled_town(environment={"CHATOYANT_TLS_MODE": "self"})
        self.assert_all_dropped(self.beside("half-open", "--count", 2_000, "--seconds", 60), 2_000)
        self.assertLess(self.memory("VmHWM") - self.before, 2_000 * HANDSHAKE + MAY_STAY)
        self.assert_memory_returns()

    def test_silent_sockets_are_dropped(self):
        self.settled_town()
        count = MANY if HAS_MANY else FEW
        self.assert_all_dropped(self.beside("silent", "--count", count, "--seconds", 60), count)
        self.assert_memory_returns()


if __name__ == "__main__":
    rig.end_on_signals()
    rig.isolate()
    x_rows.SCRATCH = rig.Scratch()
    unittest.main()
