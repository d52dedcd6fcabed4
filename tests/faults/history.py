"""What the clients wrote down, and what the server has stored: read into plain lists and dicts."""

import json
import sqlite3

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = ("message", "edit", "delete", "reaction", "member", "chat")  # by their number in the file
SEQ_BITS = 32  # entries.number = (chats.number << 32) + seq


class Unusable(Exception):
    """The input cannot be judged; the text is a sentence for the person who asked."""


def ulid(data):
    """16 bytes as the 26 characters that the protocol shows."""
    number = int.from_bytes(data, "big")
    return "".join(CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))


class Record(dict):
    """One line of a history; `place` says where it stands."""

    def __init__(self, values, place):
        super().__init__(values)
        self.place = place


def read_history(path):
    """The records of one client process and its successors, in the order in which they happened.

    A process that is killed may leave half a line behind; the next one begins on a new line.
    """
    records = []
    try:
        with open(path, "rb") as file:
            lines = file.read().split(b"\n")
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except ValueError:
            torn = number == len(lines) or not lines[number].strip()
            if torn:
                continue
            raise Unusable(f"{path}:{number} is no JSON") from None
        if not isinstance(values, dict) or not isinstance(values.get("event"), str):
            raise Unusable(f"{path}:{number} is no record: an object with \"event\" is expected")
        records.append(Record(values, f"{path}:{number}"))
    return records


class Entry:
    """One row of the server's log."""

    def __init__(self, chat, seq, row, users):
        self.chat, self.seq = chat, seq
        self.kind = KINDS[row["kind"]]
        self.by = users.get(row["author"])
        self.client_id = row["client_id"]
        self.target = row["target"] & ((1 << SEQ_BITS) - 1) if row["target"] else 0
        self.text = row["text"]  # None once it is erased
        self.details = json.loads(row["details"]) if row["details"] else {}


class Database:
    """The server's SQLite file."""

    def __init__(self, path):
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            connection.row_factory = sqlite3.Row
            self._read(connection)
            connection.close()
        except sqlite3.Error as error:
            raise Unusable(f"{path} cannot be read as a server's database: {error}") from error

    def _read(self, connection):
        users = connection.execute("SELECT number, id, username FROM users").fetchall()
        ids = {row["number"]: ulid(row["id"]) for row in users}
        self.user_of = {row["username"]: ulid(row["id"]) for row in users}
        chats = {row["number"]: ulid(row["id"])
                 for row in connection.execute("SELECT number, id FROM chats")}
        self.logs = {chat: [] for chat in chats.values()}
        for row in connection.execute("SELECT * FROM entries ORDER BY number"):
            chat = chats.get(row["number"] >> SEQ_BITS, f"chat {row['number'] >> SEQ_BITS}")
            seq = row["number"] & ((1 << SEQ_BITS) - 1)
            self.logs.setdefault(chat, []).append(Entry(chat, seq, row, ids))
        self.members = {chat: set() for chat in self.logs}
        for row in connection.execute("SELECT chat, user FROM members"):
            self.members.setdefault(chats.get(row["chat"]), set()).add(ids.get(row["user"]))
        self.entries = {(entry.chat, entry.seq): entry
                        for log in self.logs.values() for entry in log}

    def sent(self):
        """(author, clientId) -> the entries that carry it: there must be one at most."""
        found = {}
        for entry in self.entries.values():
            if entry.client_id:
                found.setdefault((entry.by, entry.client_id), []).append(entry)
        return found


def fold(log):
    """What a chat looks like: its lines as every member must see them, by seq."""
    lines = {}
    for entry in log:
        if entry.kind in ("message", "member", "chat"):
            lines[entry.seq] = {
                "seq": entry.seq, "kind": entry.kind, "by": entry.by,
                "clientId": entry.client_id or "", "text": entry.text or "", "edited": False,
                "deleted": False, "reactions": {}}
            continue
        line = lines.get(entry.target)
        if line is None or line["deleted"]:
            continue
        if entry.kind == "edit":
            line.update(text=entry.text or "", edited=True)
        elif entry.kind == "delete":
            line.update(text="", edited=False, deleted=True, reactions={})
        else:
            _react(line["reactions"], entry)
    return [lines[seq] for seq in sorted(lines)]


def _react(reactions, entry):
    people = reactions.setdefault(entry.details.get("emoji"), set())
    if entry.details.get("on", True):
        people.add(entry.by)
    else:
        people.discard(entry.by)
    if not people:
        del reactions[entry.details.get("emoji")]


class Membership:
    """Who could read which part of a chat's log."""

    def __init__(self, log, members_now):
        self._changes = {}  # user -> [(seq, is in from then on)]
        self._now = members_now
        founding = True  # the first entries name those who are there from the beginning
        for entry in log:
            change = entry.details.get("change") if entry.kind == "member" else None
            founding = founding and change in ("added", "joined")
            if change in ("added", "joined"):
                self._note(entry.details["userId"], 0 if founding else entry.seq, True)
            elif change in ("left", "removed"):
                self._note(entry.details["userId"], entry.seq, False)

    def _note(self, user, seq, is_in):
        self._changes.setdefault(user, []).append((seq, is_in))

    def _initially(self, user):
        changes = self._changes.get(user)
        return not changes[0][1] if changes else user in self._now

    def was_told(self, user, seq):
        """An entry is pushed to its members; the one that takes somebody out is their last."""
        inside = self._initially(user)
        for at, after in self._changes.get(user, []):
            if at > seq:
                break
            if at == seq:
                return True
            inside = after
        return inside

    def could_read(self, user, seq):
        """Who is a member at some time at or after an entry may read it."""
        return self.was_told(user, seq) or any(
            after for at, after in self._changes.get(user, []) if at > seq)
