#!/usr/bin/python3
"""A random fault every few seconds while people talk; then nothing may be lost, doubled,
reordered or shown to the wrong person.

usage: campaign.py [--seed N] [--seconds N] [--clients N] [--only FAULT,FAULT] [--keep DIR]

Starts a real server on SQLite, clients made of the product's own layers, and a bad network
between them; breaks things by the seed, which is printed; heals, waits until all is quiet, and
judges the histories (checker.py). Everything happens on the loopback, in namespaces of its own
where that is permitted, and is gone at the end. Exit status: 0 sound, 1 violations or something
that must come true did not, 2 unusable arguments.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

import breakage
import checker
import history
import rig

BIN = rig.HERE.parents[1] / "build" / "dev" / "bin"
PEOPLE_PER_PROCESS = 6
TALK = "talk 250 1500"  # milliseconds between what one person does
PAUSE = (3.0, 8.0)  # seconds from one fault's beginning to the next one's


class Campaign:
    """The town under fire."""

    def __init__(self, options, why_not_isolated):
        self.why_not_isolated = why_not_isolated
        self.chance = random.Random(options.seed)
        self.scratch = rig.Scratch()
        self.data = self._data_folder(options.seconds)
        self.server = rig.Server(options.server, self.data, self.scratch.path / "server.log")
        self.people = [f"p{number:03}" for number in range(options.clients)]
        self.lanes = (len(self.people) + PEOPLE_PER_PROCESS - 1) // PEOPLE_PER_PROCESS
        self._options = options
        self._begin = time.monotonic()
        self._faults = []
        self._away = []  # listeners who are not members now
        self._announced = 0

    def _data_folder(self, seconds):
        if self.scratch.is_ours_to_mount:
            return self.scratch.small_disk("data", f"{64 + seconds // 2}m")
        return self.scratch.folder("data")

    def say(self, text):
        print(f"{time.monotonic() - self._begin:7.1f} s  {text}", flush=True)

    def remount(self, mode):
        subprocess.run(["mount", "-o", f"remount,bind,{mode}", self.data], check=True)

    def build(self):
        self.server.init()
        self.server.start()
        self.town = rig.Town(self.server, self.people)
        self.town.found()
        self.groups = [self.town.group("Everybody", self.people)]
        for number in range(max(2, len(self.people) // 5)):
            size = self.chance.randint(3, min(10, len(self.people)))
            members = self.chance.sample(self.people, size)
            self.groups.append(self.town.group(f"Group {number}", members))
        for one, other in zip(self.people[::3], self.people[1::3]):
            self.town.direct(one, other)
        self.news = self.town.group("News", self.people[:8], kind="broadcast")
        self.proxy = rig.Proxy(self.server.port, self.lanes, self._options.seed)
        self.crowds = [
            rig.Crowd(self._options.client, self.scratch.path / f"crowd{lane}",
                      self.people[lane::self.lanes], self.proxy.ports[lane],
                      self._options.seed * 100 + lane)
            for lane in range(self.lanes)]
        for crowd in self.crowds:
            crowd.start()
        rig.settle(self.server, self.crowds)
        self.say(f"{len(self.people)} people in {len(self.town.chats)} chats are online")
        for crowd in self.crowds:
            crowd.ask(TALK)

    def start(self, crowd):
        crowd.start()
        crowd.ask(TALK)

    def pass_time(self, seconds):
        time.sleep(seconds)

    def break_things(self):
        missing = breakage.missing(self)
        for name, why in missing.items():
            print(f"skipped: {name}, since {why}")
        names = self._options.only or list(breakage.BREAKAGE)
        names = [name for name in names if name not in missing]
        if not names:
            raise rig.Broken("no fault is left to happen")
        end = time.monotonic() + self._options.seconds
        for name in self._order(names):
            begin = time.monotonic()
            if begin >= end:
                return
            self.say(name)
            self._faults.append(name)
            fault, _ = breakage.BREAKAGE[name]
            fault(self, self.chance)
            self._live()
            next_begin = min(begin + self.chance.uniform(*PAUSE), end)
            self.pass_time(max(0.0, next_begin - time.monotonic()))

    def _order(self, names):
        """Without end; each once before any comes again."""
        chance = random.Random(self._options.seed)
        while True:
            yield from chance.sample(names, len(names))

    def _live(self):
        """Groups change while people talk: somebody goes and comes back, a name changes; of those
        who only listen some are away for long."""
        group, who = self.chance.choice(self.groups), self.chance.choice(self.people)
        self._found("chat.removeMember", group, userId=self.town.ids[who])
        self._found("chat.update", group, title=f"Named {self.chance.randint(1, 1_000)}")
        self._found("chat.addMembers", group, members=[self.town.ids[who]])
        self._announce()
        for who in self._away:
            self._found("chat.addMembers", self.news, members=[self.town.ids[who]])
        self._announce()
        self._away = self.chance.sample(self.people[:8], 2)
        for who in self._away:
            self._found("chat.removeMember", self.news, userId=self.town.ids[who])
        self._announce()

    def _found(self, method, chat, **values):
        """What the founder does. A refusal is nothing to wonder about: somebody was away already,
        or the disk has just been full."""
        try:
            return self.server.rpc(method, self.town.tokens["founder"], chatId=chat, **values)
        except rig.Refused:
            return None

    def _announce(self):
        """The founder writes, and writes it down as the clients do."""
        self._announced += 1
        message = {"chatId": self.news, "clientId": f"news-{self._announced}",
                   "text": f"News, number {self._announced}"}
        self._note("compose", **message)
        self._note("sent", **message)
        answer = self._found("message.send", self.news, clientId=message["clientId"],
                             text=message["text"])
        if answer:
            self._note("answered", seq=answer["seq"], duplicate="duplicate" in answer, **message)

    def _note(self, event, **more):
        with open(self.scratch.path / "founder.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps({"event": event, "who": "founder", **more}) + "\n")

    def heal(self):
        self.proxy.tell(do="heal")
        for crowd in self.crowds:
            crowd.ask("stop")
        self.say("healed, waiting for quiet")
        begin = time.monotonic()
        times = rig.settle(self.server, self.crowds)
        self.say(f"quiet after {time.monotonic() - begin:.1f} s; people were whole again after "
                 f"{times[len(times) // 2]:.1f} s (half of them), {times[-1]:.1f} s (all)")

    def judge(self):
        for crowd in self.crowds:
            if "dumped" not in crowd.ask("dump"):
                raise rig.Broken("the screens could not be had")
        self.stop()
        paths = sorted(self.scratch.path.glob("*.jsonl"))
        violations = checker.check(self.server.database, paths)
        for violation in violations[:50]:
            print(f"{violation.invariant}: {violation.text} ({violation.place})")
        records = [record for path in paths for record in history.read_history(path)]
        self.say(checker.summary(records))
        self.say(f"{len(self._faults)} faults, {len(violations)} violations")
        return 1 if violations else 0

    def stop(self):
        for crowd in self.crowds:
            crowd.end()
        self.proxy.end()
        if self.server.stop() != 0:
            raise rig.Broken("the server does not end well:\n" + self.server.last_log())

    def keep(self):
        """What a person needs who looks for the reason."""
        folder = self._options.keep
        if folder:
            for path in [*self.scratch.path.glob("*.jsonl"), *self.scratch.path.glob("*.log"),
                         *self.data.glob("chat.db*")]:
                shutil.copy(path, folder)
            print(f"histories, logs and the database are in {folder}")


def bounded(least, most):
    def number(text):
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text} is not a number") from None
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not from {least} to {most}")
        return value
    return number


def program(text):
    path = pathlib.Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no program {text}: build it first")
    return path


def fault_names(text):
    names = text.split(",")
    for name in names:
        if name not in breakage.BREAKAGE:
            raise argparse.ArgumentTypeError(
                f"there is no fault {name}; there are {', '.join(breakage.BREAKAGE)}")
    return names


def new_folder(text):
    path = pathlib.Path(text)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{text} cannot be made: {error.strerror}") from None
    return path


def read_arguments(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=bounded(0, 2**31), help="decides everything that is chance")
    parser.add_argument("--seconds", type=bounded(1, 86_400), default=120,
                        help="how long things break (120)")
    parser.add_argument("--clients", type=bounded(4, 200), default=40, help="people (40)")
    parser.add_argument("--only", type=fault_names, help="these faults and no others")
    parser.add_argument("--keep", type=new_folder, metavar="DIR",
                        help="copy histories, logs and the database there")
    parser.add_argument("--server", type=program, default=str(BIN / "chatoyant-server"))
    parser.add_argument("--client", type=program, default=str(BIN / "fault_client"))
    options = parser.parse_args(arguments)
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(2**31)
    return options


def main(arguments):
    options = read_arguments(arguments)
    rig.end_on_signals()
    why_not_isolated = rig.isolate()
    print(f"seed {options.seed}, {options.clients} people, {options.seconds} s")
    campaign = Campaign(options, why_not_isolated)
    try:
        campaign.build()
        campaign.break_things()
        campaign.heal()
        status = campaign.judge()
    except (rig.Broken, history.Unusable) as error:
        campaign.say(str(error))
        status = 1
    if status:
        print(f"again: campaign.py --seed {options.seed} --seconds {options.seconds} --clients "
              f"{options.clients} --keep DIR")
    campaign.keep()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
