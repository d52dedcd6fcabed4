#!/usr/bin/python3
"""The tools themselves: they refuse what they cannot use, with a sentence, and leave nothing
behind, however they are ended."""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

import rig

BIN = pathlib.Path(os.environ.get("FAULTS_BIN") or rig.HERE.parents[1] / "build" / "dev" / "bin")
PROGRAMS = ["--server", str(BIN / "chatoyant-server"), "--client", str(BIN / "fault_client")]
UNUSABLE = 2


def tool(name, *arguments):
    command = [sys.executable, str(rig.HERE / name)] if name.endswith(".py") else [str(BIN / name)]
    return subprocess.run([*command, *arguments], check=False, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=rig.PATIENCE)


class TestArguments(unittest.TestCase):
    def assert_refused(self, name, *arguments, saying):
        with self.subTest(tool=name, arguments=arguments):
            done = tool(name, *arguments)
            self.assertEqual(done.returncode, UNUSABLE, done)
            self.assertIn(saying, done.stderr)
            self.assertNotIn("Traceback", done.stderr)

    def test_campaign_refuses_what_it_cannot_use(self):
        self.assert_refused("campaign.py", "--seconds", "0", saying="0 is not from 1 to 86400")
        self.assert_refused("campaign.py", "--clients", "few", saying="few is not a number")
        self.assert_refused("campaign.py", "--clients", "1000", saying="1000 is not from 4 to 200")
        self.assert_refused("campaign.py", "--only", "flood", saying="there is no fault flood")
        self.assert_refused("campaign.py", "--server", "/nowhere", saying="build it first")
        self.assert_refused("campaign.py", "--keep", "/proc/x", saying="/proc/x cannot be made")
        self.assert_refused("campaign.py", "--speed", saying="unrecognized arguments: --speed")

    def test_proxy_refuses_what_it_cannot_use(self):
        self.assert_refused("proxy.py", saying="--upstream")
        self.assert_refused("proxy.py", "--upstream", "0", saying="invalid")
        self.assert_refused("proxy.py", "--upstream", "80", "--lanes", "0", saying="invalid")

    def test_client_refuses_what_it_cannot_use(self):
        people = ["--people", "ana", "--folder", "/nowhere", "--history", "/nowhere"]
        self.assert_refused("fault_client", saying="--server is missing")
        for server in ("ws://example.org:80", "wss://127.0.0.1:80", "ws://127.0.0.1", "nonsense"):
            self.assert_refused("fault_client", "--server", server, *people,
                                saying="--server must be ws://127.0.0.1:PORT")
        here = ["--server", "ws://127.0.0.1:1"]
        self.assert_refused("fault_client", *here, "--people", "ana", "--folder", "/proc/x",
                            "--history", "/nowhere", saying="/proc/x cannot be made")
        self.assert_refused("fault_client", *here, *people, "--seed", "x",
                            saying="--seed must be a number")

    def test_proxy_answers_what_it_does_not_understand(self):
        proxy = rig.Proxy(1)
        self.addCleanup(proxy.end)
        for line in ("{", "[]", "7", '{"do": "dance"}', '{"set": {"colour": 1}}',
                     '{"lane": 7, "do": "x"}'):
            self.assertIn("error", proxy.ask(line), line)
        self.assertTrue(proxy.tell(do="heal")["ok"])


class TestEnd(unittest.TestCase):
    """The campaign is ended in the middle."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="chatoyant-tools-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        environment = {name: value for name, value in os.environ.items() if name != rig.INSIDE}
        self.campaign = subprocess.Popen(
            [sys.executable, str(rig.HERE / "campaign.py"), "--seconds", "600", "--clients", "4",
             *PROGRAMS], env=dict(environment, TMPDIR=folder.name), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(self.campaign.stdout.close)
        for line in self.campaign.stdout:
            if "are online" in line:
                break
        else:
            self.fail("the campaign does not begin")

    def relics(self):
        """Command lines of processes that have to do with this folder."""
        found = []
        for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                line = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if str(self.folder) in line:
                found.append(line)
        return found

    def test_asked_to_end_it_leaves_nothing(self):
        self.assertNotEqual(self.relics(), [])
        self.campaign.send_signal(signal.SIGTERM)
        self.assertNotEqual(self.campaign.wait(rig.PATIENCE), 0)
        rig.wait_until(lambda: not self.relics(), "all processes have ended")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_killed_it_leaves_no_process(self):
        self.campaign.kill()
        self.campaign.wait()
        rig.wait_until(lambda: not self.relics(), "all processes have ended")


if __name__ == "__main__":
    unittest.main()
