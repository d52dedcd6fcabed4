#!/usr/bin/python3
"""Signs in, finds a message, answers it and looks around as a screen reader does: reply.py CLIENT
ws://HOST:PORT/ws

Needs a session bus, a display and openbox on it; what the person sees and does goes over the
accessibility bus, and the other person is a client of docs/protocol.md.
"""

import asyncio
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "interop"))
warnings.simplefilter("ignore", DeprecationWarning)

from peer import Peer  # noqa: E402
from screen import Ear, Screen, eventually  # noqa: E402
from walk import answer, change_setting, look_at_group, read_list  # noqa: E402

STOP_SECONDS = 20


async def befriend(address):
    """Ada, Ben, and the chat in which Ben asked something."""
    ada, ben = await Peer.connect(address), await Peer.connect(address)
    for name, peer in (("ada", ada), ("ben", ben)):
        await peer.call("session.hello", client="accessibility", version="1", locale="en")
        await peer.signup(name)
    await ada.call("contact.request", userId=ben.user_id)
    await ben.heard("userEntry", lambda params: params["entry"]["kind"] == "contact")
    await ben.call("contact.respond", userId=ada.user_id, accept=True)
    chat = (await ada.call("chat.create", kind="direct", members=[ben.user_id]))["chatId"]
    asked = await ben.say(chat, "Lunch at noon, confidential?")
    group = (await ben.call("chat.create", kind="group", members=[ada.user_id],
                            title="Walkers"))["chatId"]
    for text in ("On Sunday, confidential?", "By the lake, confidential."):
        await ben.say(group, text)
    return ada, ben, chat, asked["seq"], group


def start(client, address, home):
    # libxkbcommon copies names out of the server's answer with a bound beyond it: no fault of ours.
    sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":strict_string_checks=0"
    environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8", LANGUAGE="en",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                       ASAN_OPTIONS=sanitizer)
    return subprocess.Popen([client, "--profile", "reader", "--server", address], env=environment)


def sign_in(screen):
    screen.write("text", "User name or e-mail", "ada")
    screen.write("password text", "Password", "pass-phrase-of-ada")
    screen.press("Sign in")
    screen.find("list item", lambda name: name.startswith("Ben") and "Lunch" in name)


def key(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def open_chat(screen):
    key("alt+Down")  # the newest chat
    key("alt+Down")  # and the next one
    field = screen.find("text", "Message")
    eventually(lambda: screen.focused() and screen.focused().get_name() == "Message",
               "the cursor where one writes")
    return field


def reply(screen):
    message = screen.find("list item", lambda name: "Ben" in name and ": Lunch at noon" in name)
    assert message.get_parent().get_name() == "Messages", message.get_parent().get_name()
    key("shift+F6")  # from the composer to the messages
    heard = eventually(lambda: screen.focused() and "Lunch at noon" in screen.focused().get_name()
                       and screen.focused(), "the message, read out")
    assert "Ben" in heard.get_name(), heard.get_name()
    key("alt+shift+r")  # reply to the chosen message
    screen.write("text", "Message", "Noon is fine, confidential.")
    screen.press("Send")
    screen.find("list item", lambda name: "Noon is fine" in name)


async def hear(screen, ear, ben, chat):
    """What arrives in the open chat is told of, with its author."""
    await ben.say(chat, "See you there, confidential.")
    screen.find("list item", lambda name: name.startswith("Ben, ") and ": See you there" in name)
    eventually(lambda: ear.hears("See you there"), "the new message, announced")


async def main():
    client, address = sys.argv[1:]
    ada, ben, chat, seq, group = await befriend(address)
    screen = Screen("chatoyant")
    ear = Ear()
    with tempfile.TemporaryDirectory() as home:
        manager = subprocess.Popen(["openbox"])
        program = start(client, address, home)
        try:
            sign_in(screen)
            read_list(screen)
            open_chat(screen)
            reply(screen)
            entry = await ben.heard("entry", lambda params: params["chatId"] == chat and
                                    params["entry"].get("replyTo") == seq)
            assert entry["entry"]["text"] == "Noon is fine, confidential.", entry
            await hear(screen, ear, ben, chat)
            key("alt+Down")  # the chat below
            eventually(lambda: any("Walkers — " in each for each in screen.titles()),
                       "the other chat")
            answer(screen, "By the lake", "The lake it is, confidential.")
            entry = await ben.heard("entry", lambda params: params["chatId"] == group and
                                    params["entry"].get("replyTo"))
            assert entry["entry"]["text"] == "The lake it is, confidential.", entry
            change_setting(screen)
            key("ctrl+period")  # the details
            look_at_group(screen)
            faults = screen.faults()
            assert not faults, "\n".join(faults)
        finally:
            for process in (program, manager):
                process.terminate()
                process.wait(STOP_SECONDS)
    await ada.close()
    await ben.close()


asyncio.run(main())
