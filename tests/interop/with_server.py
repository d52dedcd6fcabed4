#!/usr/bin/python3
"""Runs a command against a fresh server: with_server.py [--metrics] SERVER COMMAND...

The server gets an empty data folder, a free port on loopback, plain text and open registration;
the command gets its WebSocket address as the last argument (with --metrics the address of the
server's figures before it). Fails when the command fails, when
the server does not stop cleanly, or when its log holds a word that must not be logged.
"""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading

START_SECONDS = 30
SKIPPED = 77  # what a command needs is not installed
STOP_SECONDS = 30  # ten are promised; a sanitizer takes its share
SECRETS = ("pass-phrase-of-", "confidential")  # the scripts write these into passwords and texts


class Server:
    """A running chatoyant-server and everything that it logs."""

    def __init__(self, program, folder):
        environment = dict(
            os.environ,
            CHATOYANT_SERVER_REGISTRATION="open",
            CHATOYANT_TLS_MODE="off",
            CHATOYANT_LOG_FORMAT="json",
            CHATOYANT_MEDIA_MIN_FREE="0",
        )
        subprocess.run([program, "init", "--data", folder], check=True, env=environment,
                       stdout=subprocess.DEVNULL)
        self.lines = []
        self._port = None
        self._ready = threading.Event()
        self.process = subprocess.Popen(
            [program, "serve", "--data", folder, "--listen", "127.0.0.1:0"],
            env=environment, stderr=subprocess.PIPE, text=True)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stderr:
            self.lines.append(line)
            found = re.search(r"127\.0\.0\.1:([1-9]\d*)", line)
            if found and self._port is None:
                self._port = int(found[1])
                self._ready.set()
        self._ready.set()

    def port(self):
        self._ready.wait(START_SECONDS)
        if self._port is None:
            raise RuntimeError("the server did not tell its port:\n" + "".join(self.lines))
        return self._port

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(STOP_SECONDS)
        self._reader.join(STOP_SECONDS)
        return status


def unfit_lines(lines):
    """Lines that are no JSON object, or hold what must not be logged."""
    for line in lines:
        try:
            fits = isinstance(json.loads(line), dict)
        except ValueError:
            fits = False
        if not fits or any(secret in line for secret in SECRETS):
            yield line


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def main():
    words = sys.argv[1:]
    figures = []
    if words[0] == "--metrics":
        port = free_port()
        os.environ["CHATOYANT_METRICS_PORT"] = str(port)
        figures = [f"http://127.0.0.1:{port}/metrics"]
        words = words[1:]
    program, command = words[0], words[1:] + figures
    with tempfile.TemporaryDirectory(prefix="chatoyant-interop-") as folder:
        server = Server(program, folder)
        try:
            address = f"ws://127.0.0.1:{server.port()}/ws"
            status = subprocess.run(command + [address], check=False).returncode
        finally:
            stopped = server.stop()
    unfit = list(unfit_lines(server.lines))
    if status == SKIPPED and not stopped and not unfit:
        return SKIPPED
    if status or stopped or unfit:
        print(f"command: {status}, server: {stopped}, unfit log lines: {unfit}", file=sys.stderr)
        print("".join(server.lines), file=sys.stderr)
        return 1
    return 0


sys.exit(main())
