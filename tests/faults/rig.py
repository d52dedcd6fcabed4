"""The real server, real clients and a bad network between them, on loopback, gone at the end."""

import atexit
import concurrent.futures
import contextlib
import ctypes
import fcntl
import json
import os
import pathlib
import queue
import shutil
import signal
import socket
import sqlite3
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

import history

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 120.0  # seconds, for anything that must come true: long, so that no test is about speed
POLL = 0.05
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
NAMESPACES = ("--mount", "--pid", "--net", "--fork", "--kill-child", "--mount-proc")
INSIDE = "CHATOYANT_FAULTS_INSIDE"  # the folder for whoever runs in the namespaces
PREFIX = "chatoyant-faults-"


class Broken(Exception):
    """Something that must come true did not."""


def wait_until(condition, what, patience=PATIENCE):
    """Returns the first true value of the condition."""
    end = time.monotonic() + patience
    while True:
        is_late = time.monotonic() > end
        if value := condition():
            return value
        if is_late:  # and it was looked at since: this process may have been stopped meanwhile
            raise Broken(f"{what}: not within {patience:.0f} s")
        time.sleep(POLL)


def isolate():
    """Goes on in namespaces of its own where that is permitted: no process and no mount can stay
    behind, and the loopback is nobody else's. Returns why not, or an empty text."""
    if os.environ.get(INSIDE):
        set_link(up=True)
        return ""
    command = ["unshare", *(() if os.geteuid() == 0 else ("--map-root-user",)), *NAMESPACES, "--"]
    try:
        probe = subprocess.run([*command, "true"], check=False, capture_output=True, text=True)
    except OSError:
        return "the program unshare is missing"
    if probe.returncode != 0:
        return "namespaces are not permitted here: " + probe.stderr.strip()
    sys.exit(_run_inside(command))


def _run_inside(command):
    """The same program again, inside; its exit status. What it leaves, this one removes."""
    folder = tempfile.mkdtemp(prefix=PREFIX)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with subprocess.Popen([*command, sys.executable, *sys.argv],
                          env=dict(os.environ, **{INSIDE: folder}),
                          preexec_fn=die_with_parent) as child:
        try:
            return child.wait()
        finally:
            child.kill()


def end_on_signals():
    """SIGTERM, SIGHUP and SIGINT end the program the orderly way, with all that is to be done."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, lambda number, _: sys.exit(128 + number))


def set_link(up):
    """Takes this network namespace's only link down, or up again: a black hole for everybody.

    Sets or clears the flag IFF_UP of lo (netdevice(7))."""
    if not os.environ.get(INSIDE):
        raise Broken("the link is only ours to take down in a namespace of our own")
    get_flags, set_flags, if_up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as endpoint:
        answer = fcntl.ioctl(endpoint, get_flags, struct.pack("16sH14s", b"lo", 0, b""))
        flags = struct.unpack("16sH14s", answer)[1]
        flags = flags | if_up if up else flags & ~if_up
        fcntl.ioctl(endpoint, set_flags, struct.pack("16sH14s", b"lo", flags, b""))


def die_with_parent():
    """In a child, before it becomes another program (prctl(2), PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Scratch:
    """A folder for everything that is written; in memory where we may mount."""

    def __init__(self):
        self.is_ours_to_mount = bool(os.environ.get(INSIDE))
        self.path = pathlib.Path(os.environ.get(INSIDE) or tempfile.mkdtemp(prefix=PREFIX))
        if self.is_ours_to_mount:
            self._mount(self.path, "70%")
        atexit.register(shutil.rmtree, self.path, ignore_errors=True)

    @staticmethod
    def _mount(folder, size):
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "faults", folder],
                              check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise Broken("a file system in memory cannot be mounted: " + done.stderr)

    def folder(self, name):
        folder = self.path / name
        folder.mkdir()
        return folder

    def small_disk(self, name, size):
        """A folder on a disk of that size, only where is_ours_to_mount."""
        folder = self.folder(name)
        self._mount(folder, size)
        return folder


def can_be(user):
    """Whether this process may go on as that user: one may be root in a namespace of one user."""
    ranges = [line.split() for line in pathlib.Path("/proc/self/uid_map").read_text().splitlines()]
    return os.geteuid() == 0 and any(
        int(first) <= user < int(first) + int(count) for first, _, count in ranges)


def disk_folder():
    """A folder on a real disk; its object removes it."""
    return tempfile.TemporaryDirectory(prefix=PREFIX)


def clean_environment(**more):
    """Without what may be set for another server."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith("CHATOYANT_")}
    return {**kept, "LC_ALL": "C.UTF-8", **more}


def free_port():
    with socket.socket() as endpoint:
        endpoint.bind(("127.0.0.1", 0))
        return endpoint.getsockname()[1]


class Server:
    """chatoyant-server on a data folder, at the same port each time it starts."""

    def __init__(self, program, folder, log=None, prefix=(), environment=None):
        self.program, self.folder, self.prefix = str(program), pathlib.Path(folder), prefix
        self.port = free_port()
        self.process = None
        self.log = pathlib.Path(log or str(self.folder) + ".log")
        self.environment = clean_environment(**{
            "CHATOYANT_SERVER_REGISTRATION": "open", "CHATOYANT_TLS_MODE": "off",
            "CHATOYANT_LOG_FORMAT": "json", "CHATOYANT_MEDIA_MIN_FREE": "0", **(environment or {})})
        # Where it speaks TLS: of a certificate that it has made itself.
        is_secure = self.environment["CHATOYANT_TLS_MODE"] != "off"
        self.tls = ssl._create_unverified_context() if is_secure else None

    @property
    def database(self):
        return self.folder / "chat.db"

    @property
    def scheme(self):
        return "https" if self.tls else "http"

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def run(self, *arguments):
        """Another verb, to its end."""
        return subprocess.run([self.program, *arguments, "--data", str(self.folder)], check=False,
                              capture_output=True, text=True, env=self.environment,
                              timeout=PATIENCE)

    def init(self):
        done = self.run("init")
        if done.returncode != 0:
            raise Broken("init failed: " + done.stderr)

    def launch(self, port=None):
        """Begins to start; whoever launches says what is to come of it."""
        with open(self.log, "a", encoding="utf-8") as log:
            return subprocess.Popen(
                [*self.prefix, self.program, "serve", "--data", str(self.folder), "--listen",
                 f"127.0.0.1:{self.port if port is None else port}"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment,
                preexec_fn=die_with_parent)

    def start(self):
        self.process = self.launch()
        self.wait_ready()

    def wait_ready(self):
        def ready_or_dead():
            if not self.is_running:
                raise Broken("the server does not start:\n" + self.last_log())
            return self.is_ready()
        wait_until(ready_or_dead, "the server answers")

    def is_ready(self):
        try:
            address = f"{self.scheme}://127.0.0.1:{self.port}/readyz"
            with urllib.request.urlopen(address, timeout=5, context=self.tls) as answer:
                return answer.status == 200
        except (OSError, urllib.error.HTTPError):
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()

    def terminate(self):
        """SIGTERM; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def stop(self):
        if self.is_running:
            self.process.send_signal(signal.SIGCONT)
            return self.terminate()
        return 0

    def pause(self):
        self.process.send_signal(signal.SIGSTOP)

    def resume(self):
        self.process.send_signal(signal.SIGCONT)

    def last_log(self, lines=20):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def rpc(self, method, token=None, **params):
        """One method over HTTP: its result, or Refused."""
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        request = urllib.request.Request(f"{self.scheme}://127.0.0.1:{self.port}/rpc",
                                         body.encode(), headers)
        with urllib.request.urlopen(request, timeout=PATIENCE, context=self.tls) as answer:
            message = json.load(answer)
        if "error" in message:
            raise Refused(message["error"])
        return message["result"]

    def heads(self):
        """chatId -> the last seq, as the database has it now."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            rows = connection.execute(
                "SELECT c.id, (SELECT max(number) FROM entries WHERE number > (c.number << 32)"
                " AND number < ((c.number + 1) << 32)) & 4294967295 FROM chats c").fetchall()
        finally:
            connection.close()
        return {history.ulid(chat): head for chat, head in rows}


class Refused(Exception):
    """An answer with an error."""

    def __init__(self, error):
        super().__init__(error)
        self.reason = error["data"]["reason"]


class LineProcess:
    """A program that obeys lines and answers with JSON objects."""

    def __init__(self, command, environment=None, errors=None):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
            env=environment or clean_environment(), preexec_fn=die_with_parent)
        self._answers = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        with contextlib.suppress(ValueError, OSError):
            for line in self.process.stdout:
                self._answers.put(json.loads(line))
        self._answers.put(None)

    def answer(self, patience=PATIENCE):
        try:
            answer = self._answers.get(timeout=patience)
        except queue.Empty:
            raise Broken(f"{self.process.args[0]} does not answer") from None
        if answer is None:
            raise Broken(f"{self.process.args[0]} has ended: {self.process.wait()}")
        return answer

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.answer()

    @property
    def is_running(self):
        return self.process.poll() is None

    def kill(self):
        self.process.kill()
        self.process.wait()
        self._close()

    def end(self):
        """The end of its input ends it."""
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._close()

    def _close(self):
        self._reader.join(PATIENCE)
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        self.process.stdout.close()


class Proxy(LineProcess):
    """proxy.py in front of a server."""

    def __init__(self, upstream, lanes=1, seed=1):
        super().__init__([sys.executable, str(HERE / "proxy.py"), "--upstream", str(upstream),
                          "--lanes", str(lanes), "--seed", str(seed)])
        self.ports = self.answer()["ports"]

    def tell(self, **wish):
        answer = self.ask(json.dumps(wish))
        if "error" in answer:
            raise Broken("the proxy refuses: " + answer["error"])
        return answer


class Crowd:
    """People in one client process; their profiles and history outlive it."""

    def __init__(self, program, folder, people, port, seed=1):
        self.program, self.folder, self.people = str(program), pathlib.Path(folder), list(people)
        self.port, self.seed = port, seed
        self.history = self.folder.parent / f"{self.folder.name}.jsonl"
        self.process = None

    @property
    def is_running(self):
        return self.process is not None and self.process.is_running

    def start(self):
        self.process = LineProcess(
            [self.program, "--server", f"ws://127.0.0.1:{self.port}", "--folder", str(self.folder),
             "--history", str(self.history), "--people", ",".join(self.people), "--seed",
             str(self.seed)], errors=self._errors())
        self.process.answer()
        self.seed += 1_000

    def _errors(self):
        with open(str(self.folder) + ".log", "a", encoding="utf-8") as log:
            return os.dup(log.fileno())

    def ask(self, line):
        return self.process.ask(line)

    def status(self):
        return self.ask("status")["status"]

    def kill(self):
        self.process.kill()

    def end(self):
        if self.is_running:
            self.process.end()

    def note(self, event, who, **more):
        """A line of the history that is ours, while nobody else writes it."""
        with open(self.history, "a", encoding="utf-8") as file:
            file.write("\n" + json.dumps({"event": event, "who": who, **more}) + "\n")

    def cache_of(self, who):
        return next((self.folder / who).glob("*.sqlite"), None)


class Town:
    """Accounts, friendships and chats, made over HTTP by a founder who is no client."""

    def __init__(self, server, people):
        self.server, self.people = server, list(people)
        self.ids, self.tokens, self.chats = {}, {}, []

    def found(self):
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for name, grant in zip(["founder", *self.people],
                                   pool.map(self._sign_up, ["founder", *self.people])):
                self.ids[name], self.tokens[name] = grant["userId"], grant["token"]
        for name in self.people:
            self.befriend("founder", name)

    def _sign_up(self, name):
        return self.server.rpc("account.signup", username=name, password="pass-phrase-of-" + name)

    def befriend(self, one, other):
        self.server.rpc("contact.request", self.tokens[one], userId=self.ids[other])
        self.server.rpc("contact.respond", self.tokens[other], userId=self.ids[one], accept=True)

    def group(self, title, members, kind="group"):
        made = self.server.rpc("chat.create", self.tokens["founder"], kind=kind, title=title,
                               members=[self.ids[name] for name in members])
        self.chats.append(made["chatId"])
        return made["chatId"]

    def direct(self, one, other):
        self.befriend(one, other)
        made = self.server.rpc("chat.create", self.tokens[one], kind="direct",
                               members=[self.ids[other]])
        self.chats.append(made["chatId"])
        return made["chatId"]


def unsettled(crowds, heads):
    """who -> why they do not have everything yet."""
    return {person["who"]: why for crowd in crowds for person in crowd.status()
            if (why := _why_unsettled(person, heads))}


def _why_unsettled(person, heads):
    if person["state"] != "online":
        return f"is {person['state']}"
    if person["waiting"]:
        return f"has {person['waiting']} messages that wait"
    for chat, head in person["heads"].items():
        if head != heads[chat]:
            return f"has {head} of {heads[chat]} entries of {chat}"
    return ""


def settle(server, crowds, patience=PATIENCE):
    """Waits until nothing waits and everybody is at the end of every log. Returns after how many
    seconds each was, in rising order."""
    begin = time.monotonic()
    whole, late = {}, {}

    def is_quiet():
        nonlocal late
        for crowd in crowds:
            crowd.ask("retry")
        late = unsettled(crowds, server.heads())
        for who in (who for crowd in crowds for who in crowd.people):
            if who in late:
                whole.pop(who, None)
            else:
                whole.setdefault(who, time.monotonic() - begin)
        return not late

    try:
        wait_until(is_quiet, "quiet", patience)
    except Broken as broken:
        who, why = next(iter(late.items()))
        raise Broken(f"{broken}: {who} {why}, and {len(late) - 1} more") from None
    return sorted(whole.values())
