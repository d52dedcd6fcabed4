#!/usr/bin/python3
"""Judges what happened: the clients' histories against the server's database.

usage: checker.py --database chat.db HISTORY.jsonl...

Each history holds what one client process wrote down, a JSON object a line (see History in
fault_client). Every violation of an invariant is printed with its place. Exit status: 0 none,
1 violations, 2 the input cannot be judged.

 I1  what was acknowledged is stored, at the seq that was told
 I2  a clientId of a person names one entry
 I3  all acknowledgements of one clientId agree
 I4  each log counts 1, 2, 3 …, and screens are in its order
 I5  what was delivered is stored
 I6  each message stands once on a screen
 I7  nobody was given what was said when they were not a member
 I8  what was stored and delivered is what was sent, in the chat it was sent to
 I9  nothing was stored or acknowledged that nobody sent
 I10 what was refused for good is not stored
 I11 in the end each screen shows what the database holds, and nothing waits
 I12 a person's messages keep the order in which they were written
 I13 what was on a device's disk to be sent is stored or refused in the end
"""

import argparse
import collections
import sys

import history

INVARIANTS = tuple(f"I{number}" for number in range(1, 14))

Violation = collections.namedtuple("Violation", "invariant text place")


def numbered(invariant):
    """Orders I2 before I10."""
    return int(invariant[1:])


class Judge:
    """Holds the evidence; `violations` is what is wrong with it."""

    def __init__(self, database, records):
        self._database = database
        self._logs = database.logs
        self._stored = database.sent()
        self._by_event = collections.defaultdict(list)
        for record in records:
            self._by_event[record["event"]].append(record)
        self._records = records
        self._user_of = database.user_of
        self._sent = {}  # (who, clientId) -> the first record of its sending
        for record in self._by_event["sent"]:
            self._sent.setdefault((record["who"], record["clientId"]), record)
        self._memberships = {
            chat: history.Membership(log, database.members.get(chat, set()))
            for chat, log in self._logs.items()}
        self.violations = []

    def judge(self):
        for check in (self._acknowledged_is_stored, self._one_row, self._answers_agree,
                      self._logs_count, self._delivered_is_stored, self._shown_once,
                      self._members_only, self._as_sent, self._somebody_sent_it,
                      self._refused_is_not_stored, self._screens, self._order, self._nothing_lost):
            check()
        return self.violations

    def _say(self, invariant, text, place="the database"):
        self.violations.append(Violation(invariant, text, place))

    def _rows(self, record):
        user = self._user_of.get(record["who"])
        return self._stored.get((user, record["clientId"]), [])

    def _acknowledged_is_stored(self):
        for record in self._by_event["answered"]:
            at = (record["chatId"], record["seq"])
            if not any((row.chat, row.seq) == at for row in self._rows(record)):
                self._say("I1", f"{record['who']} was told that {record['clientId']} is entry "
                          f"{record['seq']} of {record['chatId']}: it is not", record.place)

    def _one_row(self):
        for (user, client_id), rows in self._stored.items():
            if len(rows) > 1:
                places = ", ".join(f"{row.chat}:{row.seq}" for row in rows)
                self._say("I2", f"{client_id} of {user} is stored {len(rows)} times: {places}")

    def _answers_agree(self):
        first = {}
        for record in self._by_event["answered"]:
            told = (record["chatId"], record["seq"])
            known = first.setdefault((record["who"], record["clientId"]), told)
            if told != known:
                self._say("I3", f"{record['who']} was told {told[0]}:{told[1]} for "
                          f"{record['clientId']}, and {known[0]}:{known[1]} before", record.place)

    def _logs_count(self):
        for chat, log in self._logs.items():
            for expected, entry in enumerate(log, 1):
                if entry.seq != expected:
                    self._say("I4", f"{chat} has entry {entry.seq} where {expected} must be")
                    break
        for screen in self._by_event["screen"]:
            seqs = [line["seq"] for line in screen["lines"] if line["seq"] > 0]
            if any(one >= next_one for one, next_one in zip(seqs, seqs[1:])):
                self._say("I4", f"{screen['who']}'s screen of {screen['chatId']} is out of order",
                          screen.place)

    def _delivered_is_stored(self):
        for record in self._by_event["received"]:
            entry, row = record["entry"], self._row_of(record)
            if row is None:
                self._say("I5", f"{record['who']} got entry {entry['seq']} of {record['chatId']}, "
                          "which is not stored", record.place)
            elif (row.kind, row.by) != (entry["kind"], entry["by"]):
                self._say("I5", f"{record['who']} got {record['chatId']}:{entry['seq']} as "
                          f"{entry['kind']} by {entry['by']}; stored is {row.kind} by {row.by}",
                          record.place)
        for record in self._by_event["shown"]:
            if record["seq"] and (record["chatId"], record["seq"]) not in self._database.entries:
                self._say("I5", f"{record['who']} was shown entry {record['seq']} of "
                          f"{record['chatId']}, which is not stored", record.place)

    def _row_of(self, record):
        return self._database.entries.get((record["chatId"], record["entry"]["seq"]))

    def _shown_once(self):
        screens = collections.defaultdict(collections.Counter)
        for record in self._records:
            if record["event"] == "start":  # a new process begins with empty screens
                for who in record["people"]:
                    screens[who].clear()
            elif record["event"] in ("shown", "hidden"):
                step = 1 if record["event"] == "shown" else -1
                screen = screens[record["who"]]
                for key in self._screen_keys(record):
                    screen[key] += step
                    if step > 0 and screen[key] > 1:
                        self._say("I6", f"{record['who']} sees {key[1]} of {key[0]} "
                                  f"{screen[key]} times", record.place)

    @staticmethod
    def _screen_keys(record):
        if record["seq"]:
            yield (record["chatId"], f"entry {record['seq']}")
        if record["clientId"]:
            yield (record["chatId"], f"{record['clientId']} by {record['by']}")

    def _members_only(self):
        for record in self._by_event["received"]:
            membership = self._memberships.get(record["chatId"])
            user = self._user_of.get(record["who"])
            if membership is None or self._row_of(record) is None:
                continue  # I5 has it
            seq = record["entry"]["seq"]
            allowed = membership.was_told if record["via"] == "push" else membership.could_read
            if not allowed(user, seq):
                self._say("I7", f"{record['who']} got entry {seq} of {record['chatId']} by "
                          f"{record['via']}, but was not a member then", record.place)

    def _as_sent(self):
        names = {user: name for name, user in self._user_of.items()}
        for (user, client_id), rows in self._stored.items():
            sent = self._sent.get((names.get(user), client_id))
            for row in rows if sent else []:
                text = sent["text"] if row.text is None else row.text
                if (row.chat, text) != (sent["chatId"], sent["text"]):
                    self._say("I8", f"{client_id} of {sent['who']}, sent to {sent['chatId']}, is "
                              f"{row.chat}:{row.seq}, which is elsewhere or has another text",
                              sent.place)
        for record in self._by_event["received"]:
            entry, row = record["entry"], self._row_of(record)
            if entry["kind"] not in ("message", "edit") or not entry["text"]:
                continue  # the text of a deleted one is empty
            sent = self._sent.get((names.get(entry["by"]), entry.get("clientId")))
            differs = sent and (sent["chatId"], sent["text"]) != (record["chatId"], entry["text"])
            if differs or (row and row.text is not None and row.text != entry["text"]):
                self._say("I8", f"{record['who']} got {record['chatId']}:{entry['seq']} with "
                          "another text than was sent", record.place)

    def _somebody_sent_it(self):
        names = {user: name for name, user in self._user_of.items()}
        wishes = collections.Counter(
            (record["who"], record["chatId"], record["kind"], record["target"])
            for record in self._by_event["change"])
        for entry in self._database.entries.values():
            who = names.get(entry.by)
            if entry.kind == "message" and (who, entry.client_id) not in self._sent:
                self._say("I9", f"{entry.chat}:{entry.seq} is stored as a message by {who}, who "
                          "sent none of that clientId")
            elif entry.kind in ("edit", "delete", "reaction") and not wishes[
                    who, entry.chat, entry.kind, entry.target]:
                self._say("I9", f"{entry.chat}:{entry.seq} is stored as {entry.kind} by {who}, "
                          "who asked for none")
        for record in self._by_event["answered"]:
            if (record["who"], record["clientId"]) not in self._sent:
                self._say("I9", f"{record['who']} was answered about {record['clientId']}, which "
                          "was never sent", record.place)

    def _refused_is_not_stored(self):
        for record in self._by_event["refused"]:
            for row in self._rows(record):
                self._say("I10", f"{record['who']} was told that {record['clientId']} is refused "
                          f"({record['reason']}), but it is {row.chat}:{row.seq}", record.place)

    def _screens(self):
        final = {}
        for record in self._by_event["screen"]:
            final[record["who"], record["chatId"]] = record
        for (who, chat), screen in final.items():
            if self._user_of.get(who) not in self._database.members.get(chat, set()):
                continue  # what somebody saw before they left may stay
            self._compare(screen, history.fold(self._logs.get(chat, [])))
        people = {record["who"] for record in final.values()}
        for chat, members in self._database.members.items():
            for who in people:
                if self._user_of.get(who) in members and (who, chat) not in final:
                    self._say("I11", f"{who} is a member of {chat} and has no screen of it")
        for record in self._by_event["outbox"]:
            for client_id in record["waiting"]:
                self._say("I11", f"{client_id} of {record['who']} still waits", record.place)

    def _compare(self, screen, wanted):
        shown = [line for line in screen["lines"] if line["seq"] > 0]
        name = f"{screen['who']}'s screen of {screen['chatId']}"
        for got, want in zip(shown, wanted):
            got = dict(got, reactions={emoji: set(people)
                                       for emoji, people in got["reactions"].items()})
            different = sorted(key for key in want if got.get(key) != want[key])
            if different:
                first = different[0]
                self._say("I11", f"{name} has at entry {want['seq']} {first} "
                          f"{got.get(first)!r}, stored is {want[first]!r}", screen.place)
                return
        if len(shown) != len(wanted):
            self._say("I11", f"{name} has {len(shown)} lines, the log {len(wanted)}", screen.place)

    def _order(self):
        names = {user: name for name, user in self._user_of.items()}
        written = {}  # (who, text) -> its place in what that person wrote
        for place, record in enumerate(self._by_event["compose"]):
            written.setdefault((record["who"], record["text"]), place)
        for chat, log in self._logs.items():
            last = {}
            for entry in log:
                sent = self._sent.get((names.get(entry.by), entry.client_id))
                place = written.get((sent["who"], sent["text"])) if sent else None
                if entry.kind != "message" or place is None:
                    continue
                if place < last.get(entry.by, -1):
                    self._say("I12", f"{chat}:{entry.seq} by {sent['who']} was written before the "
                              "message that stands above it", sent.place)
                last[entry.by] = max(place, last.get(entry.by, -1))

    def _nothing_lost(self):
        """Kept until the process, or the disk, took it: `lost` says that a disk did."""
        open_ones = {}
        for record in self._records:
            key = (record.get("who"), record.get("clientId"))
            if record["event"] in ("composed", "stored"):
                open_ones[key] = record if record["event"] == "stored" else open_ones.get(
                    key, record)
            elif record["event"] == "start":
                # Not on the disk when its process died: gone with it.
                open_ones = {key: kept for key, kept in open_ones.items()
                             if kept["event"] == "stored" or key[0] not in record["people"]}
            elif record["event"] == "lost":
                open_ones = {key: kept for key, kept in open_ones.items()
                             if key[0] != record["who"]}
        refused = {(record["who"], record["clientId"]) for record in self._by_event["refused"]}
        waiting = {(record["who"], client_id) for record in self._by_event["outbox"]
                   for client_id in record["waiting"]}
        for (who, client_id), record in open_ones.items():
            if (who, client_id) not in refused | waiting and not self._rows(record):
                self._say("I13", f"{client_id} of {who} was kept to be sent, and is neither "
                          "stored nor refused", record.place)


def check(database_path, history_paths, leave_out=()):
    """The violations, in the order of the invariants. `leave_out` names invariants not to judge."""
    records = [record for path in history_paths for record in history.read_history(path)]
    if not records:
        raise history.Unusable("the histories are empty: nothing can be judged")
    try:
        violations = Judge(history.Database(database_path), records).judge()
    except KeyError as error:
        raise history.Unusable(f"a record lacks its {error}") from error
    kept = [one for one in violations if one.invariant not in leave_out]
    return sorted(kept, key=lambda one: numbered(one.invariant))


def summary(records):
    """Figures for the report: how much happened."""
    events = collections.Counter(record["event"] for record in records)
    duplicates = sum(1 for record in records
                     if record["event"] == "answered" and record.get("duplicate"))
    return (f"{events['composed']} written, {events['sent']} sendings, {events['answered']} "
            f"answers, {duplicates} of them duplicates suppressed, {events['refused']} refused, "
            f"{events['received']} entries received, {events['screen']} screens")


def main(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", required=True, help="the server's chat.db")
    parser.add_argument("histories", nargs="+", metavar="HISTORY.jsonl")
    options = parser.parse_args(arguments)
    try:
        violations = check(options.database, options.histories)
        records = [record for path in options.histories for record in history.read_history(path)]
    except history.Unusable as error:
        print(f"checker.py: {error}", file=sys.stderr)
        return 2
    for violation in violations:
        print(f"{violation.invariant}: {violation.text} ({violation.place})")
    print(f"{len(violations)} violations: {summary(records)}")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
