#!/usr/bin/python3
"""A TCP proxy that makes a bad network, on loopback only.

usage: proxy.py --upstream PORT [--lanes N] [--seed S]

Each lane is a port of its own in front of 127.0.0.1:PORT; its network is as good or bad as it is
told to be. Prints {"ports": [...]}, then obeys lines of JSON on standard input and answers each
with {"ok": true} or {"error": "..."}; the end of the input ends it.

  {"lane": 0, "set": {"delay": 0.2, "jitter": 0.1}}   seconds, each way, order kept
  {"lane": 0, "set": {"rate": 32000}}                 bytes a second, each way
  {"lane": 0, "set": {"chop": true}}                  one byte a write
  {"lane": 0, "set": {"stall": true}}                 a black hole: nothing moves, nothing ends
  {"lane": 0, "set": {"bursts": [0.2, 0.8]}}          moves and stalls in turn, for so long each
  {"lane": 0, "set": {"refuse": true}}                new connections are reset
  {"lane": 0, "do": "reset", "share": 0.5}            RST to both ends of so many connections
  {"lane": 0, "do": "cut", "bytes": 500, "way": "down"}   RST after so many bytes more
  {"lane": 0, "do": "lose_reply"}                     the next request passes, its answer does not
  {"lane": 0, "do": "half_close", "way": "up"}        FIN to one end, the other way goes on
  {"lane": 0, "do": "heal"}                           a good network again
  {"lane": 0, "do": "count"}                          {"ok": true, "connections": 3}

Without "lane", all of them.
"""

import argparse
import asyncio
import json
import random
import socket
import struct
import sys

CHUNK = 64 * 1024
IN_FLIGHT = 64  # chunks that wait for their time; more are not read
SETTINGS = {"delay": 0.0, "jitter": 0.0, "rate": 0, "chop": False, "stall": False, "bursts": None,
            "refuse": False}
RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER for no time at all


def reset(writer):
    """RST instead of FIN."""
    endpoint = writer.get_extra_info("socket")
    if endpoint is not None and endpoint.fileno() >= 0:
        endpoint.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    writer.transport.abort()


class Lane:
    """One port and the network behind it."""

    def __init__(self, upstream, chance):
        self._upstream = upstream
        self.chance = chance
        self.settings = dict(SETTINGS)
        self.changed = asyncio.Condition()
        self.connections = set()
        self._burst = None
        self.in_gap = False

    async def listen(self):
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=CHUNK)
        return server, server.sockets[0].getsockname()[1]

    async def _accept(self, reader, writer):
        if self.settings["refuse"]:
            reset(writer)
            return
        connection = Connection(self, reader, writer)
        self.connections.add(connection)
        try:
            await connection.serve(self._upstream)
        finally:
            self.connections.discard(connection)

    async def set(self, values):
        for name, value in values.items():
            if name not in SETTINGS:
                raise ValueError(f"there is no setting {name}")
            self.settings[name] = value
        if "bursts" in values:
            if self._burst:
                self._burst.cancel()
            self._burst = asyncio.create_task(self._bursts(values["bursts"])) if values[
                "bursts"] else None
            self.in_gap = False
        async with self.changed:
            self.changed.notify_all()

    async def _bursts(self, span):
        while True:
            await asyncio.sleep(self.chance.uniform(*span))
            self.in_gap = not self.in_gap
            async with self.changed:
                self.changed.notify_all()

    async def passable(self):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.settings["stall"] and not self.in_gap)

    async def do(self, wish):
        what = wish["do"]
        chosen = [each for each in self.connections
                  if self.chance.random() < wish.get("share", 1.0)]
        if what == "heal":
            for connection in self.connections:
                connection.forgive()
            await self.set(dict(SETTINGS))
        elif what == "reset":
            for connection in chosen:
                connection.reset()
        elif what == "cut":
            for connection in chosen:
                connection.left[wish["way"]] = wish["bytes"]
        elif what == "lose_reply":
            for connection in chosen:
                connection.lose_reply = True
        elif what == "half_close":
            for connection in chosen:
                connection.half_close(wish["way"])
        elif what != "count":
            raise ValueError(f"there is no {what} to do")


class Connection:
    """A client, the server, and what goes on between them."""

    def __init__(self, lane, reader, writer):
        self._lane = lane
        self._ends = {"client": (reader, writer)}
        self._tasks = []
        self.left = {"up": None, "down": None}  # bytes until the cut
        self.lose_reply = False
        self._asked = False  # since then
        self._closed = set()

    def forgive(self):
        self.left = {"up": None, "down": None}
        self.lose_reply = self._asked = False

    async def serve(self, upstream):
        try:
            await self._lane.passable()
            self._ends["server"] = await asyncio.open_connection("127.0.0.1", upstream, limit=CHUNK)
        except OSError:
            self.reset()
            return
        for _, writer in self._ends.values():
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._tasks = [asyncio.create_task(self._pump(way)) for way in ("up", "down")]
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for _, writer in self._ends.values():
            writer.close()

    def reset(self):
        for _, writer in self._ends.values():
            reset(writer)
        for task in self._tasks:
            task.cancel()

    def half_close(self, way):
        """The receiver of that way hears that no more comes."""
        _, writer = self._ends.get("server" if way == "up" else "client", (None, None))
        if writer and way not in self._closed:
            self._closed.add(way)
            writer.write_eof()

    async def _pump(self, way):
        reader = self._ends["client" if way == "up" else "server"][0]
        queue = asyncio.Queue(IN_FLIGHT)
        carrier = asyncio.create_task(self._carry(way, queue))
        try:
            while data := await reader.read(CHUNK):
                settings = self._lane.settings
                wait = settings["delay"] + self._lane.chance.uniform(-1, 1) * settings["jitter"]
                await queue.put((asyncio.get_running_loop().time() + max(0.0, wait), data))
            await queue.put((0, b""))
            await carrier
        except (ConnectionError, asyncio.CancelledError):
            carrier.cancel()
            self.reset()

    async def _carry(self, way, queue):
        writer = self._ends["server" if way == "up" else "client"][1]
        try:
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
                await self._lane.passable()
                if way in self._closed:
                    continue  # nobody is told any more
                if not data:
                    self.half_close(way)
                    return
                if self._is_lost(way):
                    return self.reset()
                data, is_cut = self._shortened(way, data)
                await self._write(writer, data)
                if is_cut:
                    return self.reset()
        except ConnectionError:
            self.reset()

    def _is_lost(self, way):
        if not self.lose_reply:
            return False
        if way == "up":
            self._asked = True
            return False
        return self._asked  # the server has answered: it has carried it out

    def _shortened(self, way, data):
        if self.left[way] is None:
            return data, False
        kept = data[:self.left[way]]
        self.left[way] -= len(kept)
        return kept, self.left[way] == 0

    async def _write(self, writer, data):
        settings = self._lane.settings
        step = 1 if settings["chop"] else len(data)
        for at in range(0, len(data), max(1, step)):
            piece = data[at:at + step]
            writer.write(piece)
            await writer.drain()
            if settings["chop"]:
                await asyncio.sleep(0)  # a packet of its own
            if settings["rate"]:
                await asyncio.sleep(len(piece) / settings["rate"])


async def obey(lanes, line):
    try:
        wish = json.loads(line)
        number = wish.get("lane")
        chosen = lanes if number is None else [lanes[number]]
        for lane in chosen:
            if "set" in wish:
                await lane.set(wish["set"])
            else:
                await lane.do(wish)
        return {"ok": True, "connections": sum(len(lane.connections) for lane in chosen)}
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        return {"error": f"{type(error).__name__}: {error}"}


async def serve(options):
    chance = random.Random(options.seed)
    lanes = [Lane(options.upstream, chance) for _ in range(options.lanes)]
    listening = [await lane.listen() for lane in lanes]
    print(json.dumps({"ports": [port for _, port in listening]}), flush=True)
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        print(json.dumps(await obey(lanes, line)), flush=True)
    for lane in lanes:
        await lane.do({"do": "reset"})


def port_number(text):
    number = int(text)
    if not 0 < number < 65536:
        raise ValueError
    return number


def lane_count(text):
    number = int(text)
    if not 0 < number <= 1000:
        raise ValueError
    return number


def main(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upstream", type=port_number, required=True, help="the server's port")
    parser.add_argument("--lanes", type=lane_count, default=1)
    parser.add_argument("--seed", type=int, default=1)
    asyncio.run(serve(parser.parse_args(arguments)))


if __name__ == "__main__":
    main(sys.argv[1:])
