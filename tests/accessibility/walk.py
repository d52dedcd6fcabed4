"""The way through the program by what its parts offer, without a key: for reply.py."""

import re

from screen import eventually, has

from gi.repository import Atspi

CHECKED = Atspi.StateType.CHECKED


def read_list(screen):
    """The chats by name, with who wrote what and how much of it is unread."""
    direct = screen.find("list item", lambda name: name.startswith("Ben"))
    assert "1 unread" in direct.get_name() and "Lunch at noon" in direct.get_name(), \
        direct.get_name()
    group = screen.find("list item", lambda name: name.startswith("Walkers"))
    assert "2 unread" in group.get_name() and "Ben: By the lake" in group.get_name(), \
        group.get_name()
    assert group.get_parent().get_name() == "Chats", group.get_parent().get_name()


def answer(screen, asked, text):
    """Reads a message with its author, its time and what it says, and answers it."""
    row = screen.find("list item", lambda name: f": {asked}" in name and name.startswith("Ben, "))
    assert re.match(r"Ben, \d+:\d\d( [AP]M)?: ", row.get_name()), row.get_name()
    screen.act(row, "Reply")
    screen.find("label", "Reply to Ben")
    screen.write("text", "Message", text)
    screen.press("Send")
    mine = screen.find("list item", lambda name: name.startswith("You, ") and text in name)
    eventually(lambda: "reply to Ben" in mine.get_name(), "that it is a reply")
    eventually(lambda: re.search(r"(Sent|Delivered|Read)\.$", mine.get_name()), "its state")


def change_setting(screen):
    """To the settings, to a section of them, and back and forth with a switch there."""
    screen.press("Settings")
    screen.act(screen.find("list item", "Notifications"), "Toggle")
    box = screen.find("check box", "Play a sound")
    was = has(box, CHECKED)
    screen.act(box, "Toggle")
    eventually(lambda: has(box, CHECKED) != was, "the setting, changed")
    screen.press("Undo")
    eventually(lambda: has(box, CHECKED) == was, "the setting, as it was")
    screen.press("Close")
    screen.gone("check box", "Play a sound")


def look_at_group(screen):
    """Its members, and what one may do with them."""
    screen.find("radio button", "2 members")
    screen.find("push button", "What to do with Ben")
    screen.press("Close the details")
    screen.gone("radio button", "2 members")
