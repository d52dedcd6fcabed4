#!/usr/bin/python3
"""How fast files travel, what they cost, and whether others notice.

usage: file_figures.py [--gibibytes N]       (2)

Prints a table: 100 MB up and down over plain and over TLS, the memory of one large upload, and
how long other people's messages take while three files come at once. Needs a machine at rest.
"""

import argparse
import multiprocessing
import statistics
import time

import attack
import rig
import tus
import x_rows

MEGA, MEBI = 1_000_000, 1 << 20
PIECE = bytes(range(256)) * 4096  # a mebibyte


class Figures(tus.Files):
    def setUp(self):
        self.named = []

    def tearDown(self):
        pass

    def sender(self, length):
        path = self.begun(length)
        endpoint = self.raw_tls() if self.server.tls else self.raw()
        endpoint.settimeout(600)
        endpoint.sendall((f"PATCH {path} HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
                          f"Authorization: Bearer {self.token()}\r\nContent-Type: {tus.PIECE}\r\n"
                          f"Upload-Offset: 0\r\nContent-Length: {length}\r\n"
                          "Connection: close\r\n\r\n").encode())
        return path, endpoint

    def send_all(self, length, go_on=lambda: True):
        path, endpoint = self.sender(length)
        left = length
        while left > 0 and go_on():
            piece = PIECE[:left]
            endpoint.sendall(piece)
            left -= len(piece)
        answer = self.rest_of(endpoint) if left == 0 else b""
        assert left > 0 or b" 204 " in answer, answer
        return path

    def receive_all(self, path):
        endpoint = self.raw_tls() if self.server.tls else self.raw()
        endpoint.sendall((f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                          f"Authorization: Bearer {self.token()}\r\n\r\n").encode())
        buffer, total = bytearray(MEBI), 0
        while count := endpoint.recv_into(buffer):
            total += count
        return total

    def speed(self, what, work):
        """The best of three, with the memory that it took."""
        self.watch_memory()
        best = min(self.timed(work) for _ in range(3))
        grown = (self.memory("VmHWM") - self.idle) / 1024
        print(f"{what:<36} {100 / best:8.0f} MB/s   {grown:6.1f} MiB above idle")

    @staticmethod
    def timed(work):
        begun = time.monotonic()
        work()
        return time.monotonic() - begun

    def speeds(self):
        scheme = "TLS" if self.server.tls else "plain"
        self.idle = self.memory()
        paths = []
        self.speed(f"100 MB up, {scheme}", lambda: paths.append(self.send_all(100 * MEGA)))
        self.speed(f"100 MB down, {scheme}", lambda: self.receive_all(paths[-1]))

    def large(self, gibibytes):
        before = self.watch_memory()
        seconds = self.timed(lambda: self.send_all(gibibytes << 30))
        grown = (self.memory("VmHWM") - before) / 1024
        print(f"{gibibytes} GiB up: {seconds:.1f} s, the server's memory grew by {grown:.1f} MiB")

    def latencies(self, count=400):
        writer, took = self.member(), []
        for number in range(count):
            begun = time.monotonic()
            writer.call("message.send", chatId=self.town.chat,
                        clientId=f"{time.monotonic_ns()}-{number}", text="confidential")
            took.append((time.monotonic() - begun) * 1000)
            time.sleep(0.005)
        return statistics.quantiles(took, n=100)[98], statistics.median(took)

    def neighbours(self):
        """Who sends files has a process of their own: here is only who talks."""
        alone = self.latencies()
        stop = multiprocessing.Event()

        def keep_sending():
            while not stop.is_set():
                self.send_all(256 * MEBI, lambda: not stop.is_set())
        senders = [multiprocessing.Process(target=keep_sending) for _ in range(3)]
        for sender in senders:
            sender.start()
        beside = self.latencies()
        stop.set()
        for sender in senders:
            sender.join()
        print(f"message.send alone: p99 {alone[0]:.1f} ms, median {alone[1]:.1f} ms; beside three "
              f"uploads: p99 {beside[0]:.1f} ms, median {beside[1]:.1f} ms")

    def runTest(self):
        pass


class OverTls(Figures):
    environment = {"CHATOYANT_TLS_MODE": "self"}


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--gibibytes", type=int, default=2)
    wanted = words.parse_args()
    rig.end_on_signals()
    x_rows.SCRATCH = rig.Scratch()
    for kind in (Figures, OverTls):
        kind.setUpClass()
        figures = kind()
        figures.setUp()
        try:
            figures.speeds()
            if kind is Figures:
                figures.large(wanted.gibibytes)
                figures.neighbours()
        finally:
            figures.doCleanups()
            kind.doClassCleanups()


if __name__ == "__main__":
    main()
