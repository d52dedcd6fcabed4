"""What a screen reader has of a program: its tree, and what can be done with each part of it."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version is chosen first)

PATIENCE = 60  # seconds, for anything awaited
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON)


def has(part, state):
    return part.get_state_set().contains(state)


def parts_of(part):
    """All that shows, from the outside inwards."""
    yield part
    for at in range(part.get_child_count()):
        child = part.get_child_at_index(at)
        if child is not None and has(child, Atspi.StateType.SHOWING):
            yield from parts_of(child)


def eventually(find, what):
    """The first true answer; fails with the name of what was awaited."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:
            found = None  # the part went away while it was asked
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"not there within {PATIENCE} s: {what}")


class Ear:
    """What is told of by itself: messages that appear, which screen readers say at once."""

    def __init__(self):
        self._heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")

    def _hear(self, event, *_):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self._heard.append(event.source.get_name())
        except GLib.Error:
            pass  # the part went away while it was asked

    def hears(self, words):
        """Whether that was said by now."""
        while GLib.MainContext.default().iteration(False):
            pass
        return any(words in said for said in self._heard)


class Screen:
    """One program on the accessibility bus, by its name there."""

    def __init__(self, name):
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)  # a busy machine answers late
        self.desktop = Atspi.get_desktop(0)  # starts the bus, which programs look for when they start
        self.name = name

    def program(self):
        for at in range(self.desktop.get_child_count()):
            child = self.desktop.get_child_at_index(at)
            if child is not None and child.get_name() == self.name:
                return child
        return None

    def all(self):
        program = self.program()
        return list(parts_of(program)) if program else []

    def titles(self):
        """Of its windows."""
        program = self.program()
        return [program.get_child_at_index(at).get_name()
                for at in range(program.get_child_count())]

    def find(self, role, fits):
        """The first part of that role whose name fits: a text that it is, or a test of it."""
        is_it = fits if callable(fits) else lambda name: name == fits

        def look():
            return next((part for part in self.all()
                         if part.get_role_name() == role and is_it(part.get_name())), None)
        return eventually(look, f"{role} {fits}")

    def focused(self):
        """What has the focus: of a list that has it, the row."""
        widget = next((part for part in self.all() if has(part, Atspi.StateType.FOCUSED)), None)
        if widget is None or widget.get_role() != Atspi.Role.LIST:
            return widget
        return next((row for row in parts_of(widget)
                     if row is not widget and has(row, Atspi.StateType.FOCUSED)), widget)

    def write(self, role, name, text):
        field = self.find(role, name)
        assert field.set_text_contents(text), f"cannot write into {name}"

    def press(self, name):
        self.find("push button", name)
        button = eventually(lambda: self._ready(name), f"{name}, to be pressed")
        assert button.do_action(0), f"{name} does nothing"

    def act(self, part, action):
        """Does what it offers under that name."""
        names = actions(part)
        assert action in names, f"{part.get_name()} offers {names}, not {action}"
        assert part.do_action(names.index(action)), f"{part.get_name()} does not {action}"

    def gone(self, role, name):
        eventually(lambda: not any(part.get_role_name() == role and part.get_name() == name
                                   for part in self.all()), f"{name}, gone")

    def _ready(self, name):
        button = self.find("push button", name)
        return button if has(button, Atspi.StateType.ENABLED) and actions(button) else None

    def faults(self):
        """What somebody who sees nothing could not use: no name, or nothing to be done with it."""
        found = []
        for part in self.all()[1:]:
            role, parent = part.get_role_name(), part.get_parent()
            where = f"{role} in {parent.get_role_name()} “{parent.get_name()}”" if parent else role
            if not part.get_name() and (has(part, Atspi.StateType.FOCUSABLE) or
                                        part.get_role() in BUTTONS):
                found.append(f"no name: {where}")
            is_ready = has(part, Atspi.StateType.ENABLED)
            if part.get_role() in BUTTONS and is_ready and not actions(part):
                found.append(f"nothing to do: {part.get_name()}, {where}")
        return found


def actions(part):
    return [part.get_action_name(at) for at in range(part.get_n_actions())]
