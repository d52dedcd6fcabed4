"""A client of docs/protocol.md, as somebody who read nothing else would write it."""

import asyncio
import itertools
import json
import uuid

import websockets

PATIENCE = 20  # seconds, for anything awaited


class Refused(Exception):
    """The server said no: `reason` is the stable name, `field` the parameter at fault."""

    def __init__(self, error):
        super().__init__(error)
        self.code = error["code"]
        self.reason = error["data"]["reason"]
        self.field = error["data"].get("field")


class Peer:
    """One connection."""

    def __init__(self, socket):
        self.socket = socket
        self._ids = itertools.count(1)
        self._answers = {}
        self._notifications = []
        self._arrived = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def connect(cls, address):
        socket = await websockets.connect(address, subprotocols=["chatoyant.v1"], compression=None)
        assert socket.subprotocol == "chatoyant.v1", socket.subprotocol
        return cls(socket)

    async def _read(self):
        try:
            async for text in self.socket:
                message = json.loads(text)
                for item in message if isinstance(message, list) else [message]:
                    await self._take(item)
        except websockets.ConnectionClosed:
            pass

    async def _take(self, item):
        assert item["jsonrpc"] == "2.0", item
        if "method" in item:
            assert "id" not in item, item
            async with self._arrived:
                self._notifications.append((item["method"], item["params"]))
                self._arrived.notify_all()
        elif item["id"] in self._answers:
            self._answers.pop(item["id"]).set_result(item)

    def request(self, method, **params):
        return {"jsonrpc": "2.0", "id": next(self._ids), "method": method, "params": params}

    async def send_all(self, requests):
        """Sends one request, or several as a batch; returns their answers in the same order."""
        loop = asyncio.get_running_loop()
        waiting = [self._answers.setdefault(r["id"], loop.create_future()) for r in requests]
        await self.socket.send(json.dumps(requests if len(requests) > 1 else requests[0]))
        return await asyncio.wait_for(asyncio.gather(*waiting), PATIENCE)

    async def call(self, method, **params):
        [answer] = await self.send_all([self.request(method, **params)])
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["result"]

    async def refusal(self, method, **params):
        """Calls what must be refused; returns the refusal."""
        try:
            result = await self.call(method, **params)
        except Refused as refused:
            return refused
        raise AssertionError(f"{method} was not refused: {result}")

    async def heard(self, method, fits=lambda params: True):
        """Waits for a notification that fits and takes it, with what came before it left alone."""
        def find():
            return next((n for n in self._notifications if n[0] == method and fits(n[1])), None)

        async with self._arrived:
            await asyncio.wait_for(self._arrived.wait_for(find), PATIENCE)
            found = find()
            self._notifications.remove(found)
            return found[1]

    async def entry(self, chat, seq):
        params = await self.heard(
            "entry", lambda p: p["chatId"] == chat and p["entry"]["seq"] == seq)
        return params["entry"]

    def unheard(self, method):
        return [params for name, params in self._notifications if name == method]

    async def signup(self, username):
        """Opens an account; remembers userId and token."""
        grant = await self.call("account.signup", username=username,
                                password=f"pass-phrase-of-{username}",
                                displayName=username.title())
        self.user_id, self.token = grant["userId"], grant["token"]
        return grant

    async def say(self, chat, text, client_id=None, **more):
        return await self.call("message.send", chatId=chat, text=text,
                               clientId=client_id or str(uuid.uuid4()), **more)

    async def drop(self):
        """Breaks the connection as a lost network does: without a goodbye."""
        self.socket.transport.abort()
        await self._reader

    async def close(self):
        await self.socket.close()
        await self._reader
