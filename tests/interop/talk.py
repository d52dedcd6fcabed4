#!/usr/bin/python3
"""Two people meet and talk, following docs/protocol.md alone: talk.py ws://HOST:PORT/ws"""

import asyncio
import json
import sys
import urllib.error
import urllib.request

import websockets

from peer import Peer

ULID_LENGTH = 26


async def greet(peer):
    hello = await peer.call("session.hello", client="interop", version="1", locale="en")
    assert hello["server"] == "chatoyant" and hello["signup"] == "open", hello
    assert (await peer.call("session.ping"))["time"].endswith("Z")
    assert (await peer.refusal("chat.list")).reason == "session.not_signed_in"


async def sign_up(ada, ben):
    assert (await ada.call("account.available", username="ada"))["available"] is True
    grant = await ada.signup("ada")
    assert len(grant["userId"]) == ULID_LENGTH and grant["username"] == "ada", grant
    assert (await ben.call("account.available", username="ADA"))["available"] is False
    taken = await ben.refusal("account.signup", username="Ada", password="pass-phrase-of-two")
    assert taken.reason == "account.username_taken"
    weak = await ben.refusal("account.signup", username="ben", password="short")
    assert (weak.reason, weak.code) == ("account.weak_password", -32602)
    bad = await ben.refusal("account.signup", username="1ben", password="pass-phrase-of-ben")
    assert bad.reason == "account.bad_username"
    await ben.signup("ben")


async def befriend(ada, ben):
    found = (await ada.call("user.search", query="be"))["contacts"]
    assert [c["user"]["username"] for c in found] == ["ben"] and found[0]["state"] == "none", found
    stranger = await ada.refusal("chat.create", kind="direct", members=[ben.user_id])
    assert stranger.reason.startswith(("chat.", "user.", "contact.")), stranger.reason
    asked = await ada.call("contact.request", userId=ben.user_id, note="We met at the fair.")
    assert asked["contact"]["state"] == "outgoing", asked
    request = await ben.heard("userEntry", lambda p: p["entry"]["kind"] == "contact")
    contact = request["entry"]["contact"]
    assert contact["state"] == "incoming" and contact["note"] == "We met at the fair.", contact
    accepted = await ben.call("contact.respond", userId=ada.user_id, accept=True)
    assert accepted["contact"]["state"] == "friend", accepted
    await ada.heard("userEntry", lambda p: p["entry"].get("contact", {}).get("state") == "friend")


async def open_direct_chat(ada, ben):
    created = await ada.call("chat.create", kind="direct", members=[ben.user_id])
    chat = created["chatId"]
    assert created["chat"]["peer"]["userId"] == ben.user_id, created
    await ben.heard("userEntry", lambda p: p["entry"].get("chatId") == chat)
    again = await ben.call("chat.create", kind="direct", members=[ada.user_id])
    assert again["chatId"] == chat
    members = (await ben.call("chat.get", chatId=chat))["members"]
    assert {m["userId"] for m in members} == {ada.user_id, ben.user_id}, members
    return chat


async def talk(ada, ben, chat):
    sent = await ada.say(chat, "Good morning, confidential friend!", "ada-1")
    entry = await ben.entry(chat, sent["seq"])
    assert (entry["kind"], entry["by"], entry["clientId"]) == ("message", ada.user_id, "ada-1")
    assert entry["text"] == "Good morning, confidential friend!", entry
    assert (await ada.entry(chat, sent["seq"])) == entry  # the sender's own copy
    answered = await ben.say(chat, "Grüß dich 🙂", replyTo=sent["seq"], mentions=[ada.user_id])
    assert answered["seq"] == sent["seq"] + 1, answered
    entry = await ada.entry(chat, answered["seq"])
    assert entry["replyTo"] == sent["seq"] and entry["mentions"] == [ada.user_id], entry
    return sent, answered


async def send_again(ada, ben, chat, sent):
    again = await ada.say(chat, "Good morning, confidential friend!", "ada-1")
    assert again["duplicate"] is True and again["seq"] == sent["seq"], again
    assert again["at"] == sent["at"], again
    reused = await ada.refusal("message.send", chatId=chat, text="Something else",
                               clientId="ada-1")
    assert reused.reason == "message.id_reused"
    following = await ada.say(chat, "Nothing was stored twice.")
    assert following["seq"] == sent["seq"] + 2, following
    await ben.entry(chat, following["seq"])
    twice = [p for p in ben.unheard("entry") if p["entry"].get("clientId") == "ada-1"]
    assert not twice, twice


async def change(ada, ben, chat, sent, answered):
    edited = await ada.call("message.edit", chatId=chat, seq=sent["seq"], text="Good evening!")
    entry = await ben.entry(chat, edited["seq"])
    assert (entry["kind"], entry["target"], entry["text"]) == ("edit", sent["seq"], "Good evening!")
    foreign = await ada.refusal("message.edit", chatId=chat, seq=answered["seq"], text="Mine now")
    assert foreign.reason == "chat.not_allowed", foreign.reason
    thumb = {"chatId": chat, "seq": answered["seq"], "emoji": "👍", "on": True}
    reacted = await ada.call("message.react", **thumb)
    entry = await ben.entry(chat, reacted["seq"])
    assert (entry["kind"], entry["emoji"], entry["on"]) == ("reaction", "👍", True), entry
    twice = await ada.call("message.react", **thumb)
    assert twice["seq"] == 0, twice
    deleted = await ben.call("message.delete", chatId=chat, seq=answered["seq"])
    entry = await ada.entry(chat, deleted["seq"])
    assert (entry["kind"], entry["target"]) == ("delete", answered["seq"]), entry
    page = await ada.call("log.read", chatId=chat, after=answered["seq"] - 1, limit=1)
    assert page["entries"][0]["text"] == "" and "mood" not in page["entries"][0], page


async def be_seen(ada, ben, chat):
    await ben.call("chat.typing", chatId=chat)
    assert (await ada.heard("typing"))["userId"] == ben.user_id
    head = (await ben.call("chat.get", chatId=chat))["chat"]["head"]
    assert (await ben.call("chat.read", chatId=chat, seq=head + 100))["read"] == head
    read = await ada.heard("read", lambda p: p["seq"] == head)
    assert read == {"chatId": chat, "userId": ben.user_id, "seq": head}, read
    assert (await ben.call("chat.read", chatId=chat, seq=1))["read"] == head  # never back


async def catch_up(address, ada, ben, chat):
    [mine] = (await ben.call("chat.list"))["chats"]
    cursor = mine["head"]
    await ben.drop()
    missed = [(await ada.say(chat, f"Missed, number {n}"))["seq"] for n in range(3)]
    returned = await Peer.connect(address)
    grant = await returned.call("session.resume", token=ben.token)
    assert grant["userId"] == ben.user_id and "token" not in grant, grant
    caught = await returned.call("log.catchUp", user=0, chats={chat: cursor})
    [answer] = caught["chats"]
    assert [e["seq"] for e in answer["entries"]] == missed, answer
    assert answer["head"] == missed[-1] and caught["more"] is False and caught["gone"] == []
    kinds = [e["kind"] for e in caught["user"]["entries"]]
    assert "contact" in kinds and "chat" in kinds, kinds
    older = await returned.call("log.read", chatId=chat, before=missed[0], limit=2)
    assert [e["seq"] for e in older["entries"]] == [missed[0] - 2, missed[0] - 1], older
    live = await ada.say(chat, "And you are back.")
    await returned.entry(chat, live["seq"])
    returned.user_id, returned.token = ben.user_id, ben.token
    return returned


async def search(ada, chat):
    found = await ada.call("message.search", query="missed numb")
    assert len(found["hits"]) == 3 and found["more"] is False, found
    hit = found["hits"][0]
    assert hit["chatId"] == chat and hit["by"] == ada.user_id, hit
    units = hit["snippet"].encode("utf-16-le")
    marked = [units[2 * s:2 * (s + n)].decode("utf-16-le").lower() for s, n in hit["marks"]]
    assert marked and all(m.startswith(("missed", "numb")) for m in marked), hit
    seqs = [h["seq"] for h in found["hits"]]
    assert seqs == sorted(seqs, reverse=True), seqs
    assert (await ada.refusal("message.search", query="x")).reason == "search.too_short"


async def be_wrong(ada, chat):
    unknown = await ada.refusal("chat.shout")
    assert (unknown.code, unknown.reason) == (-32601, "rpc.unknown_method")
    missing = await ada.refusal("message.send", text="To whom?", clientId="x")
    assert (missing.reason, missing.field) == ("rpc.missing_field", "chatId")
    wrong = await ada.refusal("chat.read", chatId=chat, seq="1")
    assert (wrong.reason, wrong.field) == ("rpc.invalid_field", "seq")
    nowhere = await ada.refusal("chat.get", chatId="0" * 25 + "1")
    assert nowhere.reason == "chat.not_found"
    empty = await ada.refusal("message.send", chatId=chat, text=" \u200b ", clientId="y")
    assert empty.reason == "message.empty"
    answers = await ada.send_all([ada.request("session.ping"), ada.request("no.such"),
                                  ada.request("session.ping")])
    assert ["error" in a for a in answers] == [False, True, False], answers


async def close_code_after(address, frame):
    socket = await websockets.connect(address, compression=None)
    try:
        await socket.send(frame)
        while True:
            await asyncio.wait_for(socket.recv(), 20)
    except websockets.ConnectionClosed as closed:
        return closed.code


def post(address, token, body):
    request = urllib.request.Request(
        address.replace("ws://", "http://").replace("/ws", "/rpc"), json.dumps(body).encode(),
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def ask_over_http(address, ada, chat):
    listed = post(address, ada.token, {"jsonrpc": "2.0", "id": "h", "method": "chat.list"})
    assert listed["id"] == "h" and listed["result"]["chats"][0]["chatId"] == chat, listed
    refused = post(address, "wrong", {"jsonrpc": "2.0", "id": 1, "method": "chat.list"})
    assert refused["error"]["data"]["reason"].startswith("session."), refused
    for path, expected in (("/healthz", 200), ("/readyz", 200), ("/nothing", 404)):
        url = address.replace("ws://", "http://").replace("/ws", path)
        try:
            with urllib.request.urlopen(url, timeout=20) as response:
                status = response.status
        except urllib.error.HTTPError as error:
            status = error.code
        assert status == expected, (path, status)


async def log_out(address, ada):
    await ada.call("session.logout")
    assert (await ada.refusal("chat.list")).reason == "session.not_signed_in"
    assert (await ada.refusal("session.resume", token=ada.token)).reason == "session.expired"
    again = await ada.call("session.login", login="ada", password="pass-phrase-of-ada")
    assert again["token"] != ada.token
    stranger = await Peer.connect(address)
    wrong = await stranger.refusal("session.login", login="ada", password="pass-phrase-of-eve")
    nobody = await stranger.refusal("session.login", login="eve", password="pass-phrase-of-eve")
    assert wrong.reason == nobody.reason == "session.bad_credentials"
    await stranger.close()


async def main(address):
    ada, ben = await Peer.connect(address), await Peer.connect(address)
    await greet(ada)
    await sign_up(ada, ben)
    await befriend(ada, ben)
    chat = await open_direct_chat(ada, ben)
    sent, answered = await talk(ada, ben, chat)
    await send_again(ada, ben, chat, sent)
    await change(ada, ben, chat, sent, answered)
    await be_seen(ada, ben, chat)
    ben = await catch_up(address, ada, ben, chat)
    await search(ada, chat)
    await be_wrong(ada, chat)
    assert await close_code_after(address, b"\x00\x01") == 1003
    assert await close_code_after(address, "x" * (64 * 1024 + 1)) == 1009
    await asyncio.get_running_loop().run_in_executor(None, ask_over_http, address, ada, chat)
    await log_out(address, ada)
    await ada.close()
    await ben.close()


asyncio.run(main(sys.argv[1]))
print("Two people signed up, talked, caught up and searched.")
