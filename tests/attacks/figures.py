#!/usr/bin/python3
"""Figures, by hand: what attacks cost the server and the others.

usage: figures.py [unittest's arguments]      for example: figures.py -k log_ins

Nothing here passes or fails but what was asked for; each row prints one line. The programs come
from build/dev/bin, or from the folder in FAULTS_BIN (better: those of the release preset).
"""

import json
import subprocess
import threading
import time

import attack
import rig
import wire
import x_rows
from attack import frame

TEXT, PING = 1, 9


def share(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] * 1_000


class Figures(attack.Attack):
    def receipts(self, is_over):
        """Milliseconds from sending to the other's receipt: p50, p99, how many."""
        times, (writer, reader) = [], self.bystanders
        while not is_over():
            begin = time.monotonic()
            name = f"{self.id()[-20:]}-{begin}"
            number = writer.request("message.send", chatId=self.town.chat, clientId=name, text="x")
            reader.hear("entry", lambda params, name=name: params["entry"].get("clientId") == name)
            times.append(time.monotonic() - begin)
            writer.answer(number)
            time.sleep(max(0, begin + 0.005 - time.monotonic()))
        return share(times, 0.5), share(times, 0.99), len(times)

    def for_seconds(self, seconds):
        end = time.monotonic() + seconds
        return self.receipts(lambda: time.monotonic() > end)


class TestLogIns(Figures):
    environment = {"CHATOYANT_LIMITS_LOGIN_FAILURES": "off",
                   "CHATOYANT_LIMITS_LOGIN_FAILURES_ALL": "off"}

    def test_log_ins_of_a_hundred(self):
        """A hundred connections log in over and over, with wrong passwords."""
        self.for_seconds(2)
        alone = self.for_seconds(10)
        crowd, over, tried = [self.stranger() for _ in range(100)], threading.Event(), [0] * 100

        def guess(number):
            while not over.is_set():
                self.refusal(crowd[number], "session.login", login="p000", password="wrong one")
                tried[number] += 1
                time.sleep(0.2)

        guessers = [threading.Thread(target=guess, args=(number,)) for number in range(100)]
        for each in guessers:
            each.start()
        time.sleep(1)
        beside = self.for_seconds(10)
        over.set()
        for each in guessers:
            each.join()
        print(f"\nlog-ins: alone p50 {alone[0]:.2f} p99 {alone[1]:.2f} ms ({alone[2]});"
              f" beside {sum(tried)} log-ins p50 {beside[0]:.2f} p99 {beside[1]:.2f} ms"
              f" ({beside[2]}): p99 x {beside[1] / alone[1]:.2f}")


class TestHalfOpen(Figures):
    environment = {"CHATOYANT_TLS_MODE": "self"}

    def test_half_open_and_silent(self):
        before = self.watch_memory()
        crowds = [subprocess.Popen(
            [x_rows.BIN / "bench_hostile", "--kind", kind, "--port", str(self.server.port), *more,
             "--count", str(count), "--seconds", "60"], stdout=subprocess.PIPE, text=True)
            for kind, count, more in (("half-open", 2_000, ["--tls"]), ("silent", 5_000, []))]
        beside = self.receipts(lambda: all(each.poll() is not None for each in crowds))
        for each in crowds:
            said = json.loads(each.communicate()[0])
            print(f"\n{each.args[2]}: opened {said['opened']}, closed {said['closed']},"
                  f" after {said['afterSeconds']} s")
        print(f"memory {before / 1024:.0f} MiB before, at most {self.memory('VmHWM') / 1024:.0f},"
              f" others p99 {beside[1]:.1f} ms")


class TestOneSocket(Figures):
    """The most that one socket makes the server's memory grow."""

    def worst(self, name, repeat, read=False):
        before = self.watch_memory()
        connected = self.member()
        connected.endpoint.settimeout(5)
        end = time.monotonic() + 10
        try:
            while time.monotonic() < end:
                connected.endpoint.sendall(repeat)
                if read:
                    connected.endpoint.recv(1 << 16)
        except (OSError, wire.Closed) as closed:
            name += f" ({type(closed).__name__})"
        print(f"\n{name}: + {(self.memory('VmHWM') - before) / 1024:.1f} MiB")

    def test_one_socket(self):
        ask = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "chat.list"}).encode()
        batch = json.dumps([json.loads(ask)] * 100).encode()
        self.exchange("warm")
        self.worst("pings, never read", frame(PING, b"p" * 125) * 100)
        self.worst("fragments", frame(TEXT, b"x" * 600, is_final=False) + frame(0, is_final=False) * 900)
        self.worst("requests, never read", frame(TEXT, ask) * 100)
        self.worst("batches, never read", frame(TEXT, batch))
        self.worst("requests, read", frame(TEXT, ask) * 20, read=True)
        self.worst("half a message, 64 KiB", frame(TEXT, b"x" * 65_000, is_final=False))
        self.worst("2 GiB promised", frame(TEXT, length=2**31 - 2) + bytes(1 << 20))
        self.worst("not JSON", frame(TEXT, b"[" * 60_000))


if __name__ == "__main__":
    attack.main()
