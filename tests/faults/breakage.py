"""What goes wrong in a campaign: each fault breaks something, waits, and repairs it."""

import errno
import os
import sqlite3
import subprocess

import rig

BREAKAGE = {}  # name -> (function, what it needs)


def breaks(needs=None):
    """Makes a function(campaign, chance) a fault of that name. It raises rig.Broken when the
    server does what it must not do."""
    def register(function):
        BREAKAGE[function.__name__] = (function, needs)
        return function
    return register


def missing(campaign):
    """name -> why that fault cannot happen here."""
    reasons = {"mounts": campaign.why_not_isolated,
               "faketime": faketime_reason(campaign.server.program)}
    return {name: reasons[needs] for name, (_, needs) in BREAKAGE.items()
            if needs and reasons[needs]}


def faketime_reason(program):
    if not os.path.exists(rig.FAKETIME):
        return "libfaketime is not installed"
    linked = subprocess.run(["ldd", program], check=False, capture_output=True, text=True).stdout
    return "a sanitizer bears no other library before it" if "san.so" in linked else ""


# The network.

def _bad_lane(campaign, chance, seconds=(1.5, 4), **settings):
    lane = chance.randrange(campaign.lanes)
    campaign.proxy.tell(lane=lane, set=settings)
    campaign.pass_time(chance.uniform(*seconds))
    campaign.proxy.tell(lane=lane, do="heal")


@breaks()
def latency(campaign, chance):
    _bad_lane(campaign, chance, delay=0.2, jitter=0.1)


@breaks()
def narrow_line(campaign, chance):
    _bad_lane(campaign, chance, rate=32_000)


@breaks()
def one_byte_at_a_time(campaign, chance):
    _bad_lane(campaign, chance, chop=True)


@breaks()
def stall(campaign, chance):
    _bad_lane(campaign, chance, stall=True)


@breaks()
def bursts(campaign, chance):
    _bad_lane(campaign, chance, bursts=[0.2, 0.8])


@breaks()
def refused_connections(campaign, chance):
    lane = chance.randrange(campaign.lanes)
    campaign.proxy.tell(lane=lane, set={"refuse": True})
    campaign.proxy.tell(lane=lane, do="reset")
    campaign.pass_time(chance.uniform(1, 3))
    campaign.proxy.tell(lane=lane, do="heal")


@breaks()
def resets(campaign, chance):
    for _ in range(chance.randint(1, 4)):
        campaign.proxy.tell(do="reset", share=chance.choice([0.2, 0.5, 1.0]))
        campaign.pass_time(chance.uniform(0.3, 1.5))


@breaks()
def cut(campaign, chance):
    campaign.proxy.tell(lane=chance.randrange(campaign.lanes), do="cut",
                        bytes=chance.randint(1, 3_000), way=chance.choice(["up", "down"]))
    campaign.pass_time(chance.uniform(0.5, 2))
    campaign.proxy.tell(do="heal")


@breaks()
def lost_replies(campaign, chance):
    for _ in range(chance.randint(1, 3)):
        campaign.proxy.tell(do="lose_reply", share=0.5)
        campaign.pass_time(chance.uniform(0.5, 2))
    campaign.proxy.tell(do="heal")


@breaks()
def half_close(campaign, chance):
    campaign.proxy.tell(lane=chance.randrange(campaign.lanes), do="half_close",
                        way=chance.choice(["up", "down"]))
    campaign.pass_time(chance.uniform(0.5, 2))


@breaks(needs="mounts")
def link_down(campaign, chance):
    rig.set_link(up=False)
    try:
        campaign.pass_time(chance.uniform(1, 4))
    finally:
        rig.set_link(up=True)


# The server and its disk.

@breaks()
def server_killed(campaign, chance):
    for _ in range(chance.randint(1, 3)):
        campaign.server.kill()
        campaign.pass_time(chance.uniform(0, 0.7))
        campaign.server.start()
        campaign.pass_time(chance.uniform(0.2, 1))


@breaks()
def server_paused(campaign, chance):
    campaign.server.pause()
    campaign.pass_time(chance.uniform(1, 4))
    campaign.server.resume()


@breaks()
def server_terminated(campaign, chance):
    status = campaign.server.terminate()
    if status != 0:
        raise rig.Broken(f"a server that is asked to stop ends with {status}")
    campaign.pass_time(chance.uniform(0, 1))
    campaign.server.start()


@breaks()
def second_server(campaign, _):
    second = campaign.server.launch(port=0)
    if second.wait(rig.PATIENCE) == 0:
        raise rig.Broken("a second server on the same database ends well")
    if "another server is using" not in campaign.server.last_log():
        raise rig.Broken("a second server does not say why it ends")


@breaks(needs="mounts")
def read_only_disk(campaign, chance):
    campaign.server.kill()
    campaign.remount("ro")
    refused = campaign.server.launch()
    status = refused.wait(rig.PATIENCE)
    campaign.remount("rw")
    if status == 0:
        raise rig.Broken("a server on a read-only disk ends well")
    campaign.pass_time(chance.uniform(0, 1))
    campaign.server.start()


@breaks(needs="mounts")
def full_disk(campaign, chance):
    ballast = campaign.data.parent / campaign.data.name / "ballast"
    fill(ballast)
    campaign.pass_time(chance.uniform(1.5, 4))
    ballast.unlink()


def fill(path):
    """Writes until nothing more fits, to the last byte."""
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


@breaks()
def backup_reader(campaign, chance):
    """Somebody makes a backup, slowly, and reads in one transaction all the while."""
    source = sqlite3.connect(f"file:{campaign.server.database}?mode=ro", uri=True)
    copy = sqlite3.connect(campaign.scratch.path / "backup.db")
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM entries").fetchone()
        campaign.pass_time(chance.uniform(1, 3))
        source.backup(copy)
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise rig.Broken("a backup is damaged: " + verdict)
    finally:
        copy.close()
        source.close()


@breaks(needs="faketime")
def server_clock_jumps(campaign, chance):
    """The clock of a running server goes a day forth, an hour back, and right again."""
    setting = campaign.scratch.path / "clock"
    setting.write_text("+0\n")
    campaign.server.kill()
    campaign.server.environment.update(
        LD_PRELOAD=rig.FAKETIME, FAKETIME_TIMESTAMP_FILE=str(setting), FAKETIME_NO_CACHE="1",
        FAKETIME_DONT_FAKE_MONOTONIC="1")
    try:
        campaign.server.start()
        for jump in ("+1d", "-1h", "+61"):
            setting.write_text(jump + "\n")
            campaign.pass_time(chance.uniform(0.5, 1.5))
    finally:
        for name in ("LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE",
                     "FAKETIME_DONT_FAKE_MONOTONIC"):
            campaign.server.environment.pop(name, None)
    campaign.server.kill()
    campaign.server.start()


# The clients.

@breaks()
def client_killed(campaign, chance):
    crowd = chance.choice(campaign.crowds)
    crowd.kill()
    campaign.pass_time(chance.uniform(0, 1.5))
    campaign.start(crowd)


@breaks()
def client_clock_jumps(campaign, chance):
    crowd = chance.choice(campaign.crowds)
    crowd.ask(f"clock {chance.choice([86_400, -3_600, -86_400])}")
    campaign.pass_time(chance.uniform(1, 3))
    crowd.ask("clock 0")


@breaks()
def client_cache_damaged(campaign, chance):
    crowd = chance.choice(campaign.crowds)
    crowd.kill()
    who = chance.choice(crowd.people)
    cache = crowd.cache_of(who)
    if cache:
        damage = chance.choice([damage_entries, damage_all, cut_in_half, delete])
        campaign.say(f"  {damage.__name__} of {who}")
        if damage(cache, chance):
            crowd.note("lost", who)
    campaign.start(crowd)


def _settle_log(cache):
    """All that the write-ahead log holds goes into the file. Returns its pages' size and where
    the entries begin."""
    connection = sqlite3.connect(cache)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'entries'").fetchone()[0]
        return size, root
    finally:
        connection.close()


def damage_entries(cache, chance):
    """The messages' first page is noise; what waits to be sent lies elsewhere and must be saved."""
    size, root = _settle_log(cache)
    with open(cache, "r+b") as file:
        file.seek((root - 1) * size)
        file.write(chance.randbytes(size))
    return False


def damage_all(cache, chance):
    _settle_log(cache)
    size = cache.stat().st_size
    cache.write_bytes(chance.randbytes(size))
    return True


def cut_in_half(cache, _):
    _settle_log(cache)
    os.truncate(cache, cache.stat().st_size // 2)
    return True


def delete(cache, _):
    for path in cache.parent.glob(cache.name + "*"):
        path.unlink()
    return True
