"""A hand and an eye for tests that work Carryover as a person does.

Inside build-aux/display.  What is on screen is found through AT-SPI, by role and name as a screen reader says them; pointer and
keyboard come from xdotool, through the X server.  A test is a list of steps that prints TAP:

    import carry_interface as ci

    def plan(app):
        app.wait("button", "Plan Week").click()
        app.wait("label", re.compile("2 sessions placed"))

    ci.walk([("Plan Week places two sessions", plan)], ["--example-week"])
"""
import os
import pathlib
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PROGRAM = pathlib.Path(os.environ.get("CARRY_PREFIX", "/usr"), "bin/carryover")
ID = "io.github.carryover_app.Carryover"
HOLD = 0.1  # seconds that a click lasts
# What other libraries utter without harm: libadwaita measures the label of a question for less than it needs, and a print dialog
# of GTK that is closed while printers still answer looks into its list of them once more.
HARMLESS = re.compile("Trying to measure GtkLabel|(gtk_column_view_get_model|gtk_single_selection_get_selected_item): assertion")
PATIENCE = 15  # seconds; on a busy machine everything is slower, nothing is lost


class Missing(Exception):
    """What a step waited for did not come."""


def pump(seconds=0.05):
    """Lets AT-SPI's events in."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.pending():
            context.iteration(False)
        if time.monotonic() >= end:
            return
        time.sleep(0.005)


def wait(condition, what, patience=PATIENCE):
    """The first true value of condition()."""
    end = time.monotonic() + patience
    while True:
        try:
            value = condition()
            if value:
                return value
        except GLib.Error:
            pass  # it went away while it was looked at
        if time.monotonic() > end:
            raise Missing(f"waited {patience} s for {what}")
        pump()


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True, text=True).stdout.split()


def matches(pattern, text):
    if pattern is None:
        return True
    return bool(pattern.search(text)) if isinstance(pattern, re.Pattern) else pattern == text


class Node:
    """Something on the screen, as AT-SPI tells it."""

    def __init__(self, app, accessible):
        self.app = app
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def description(self):
        return self.accessible.get_description() or ""

    def has(self, state):
        """state: a word of Atspi.StateType, as "checked", "focused", "sensitive", "showing", "selected"."""
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def text(self):
        """What is written in it.  A GtkEntry keeps its text in a node inside; asked for "to the end", GTK answers nothing."""
        texts = [node.get_text_iface() for node in walk_tree(self.accessible)]
        return max((Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) for text in texts if text), key=len, default="")

    @property
    def centre(self):
        """Where its middle is on the screen."""
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        left, top = self.app.corner_of(self.toplevel)
        return left + box.x + box.width // 2, top + box.y + box.height // 2

    @property
    def toplevel(self):
        """The window or dialog that it stands in."""
        found = self.accessible
        while (parent := found.get_parent()) and parent.get_role() != Atspi.Role.APPLICATION:
            found = parent
        return found

    @property
    def size(self):
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return box.width, box.height

    def act(self, number=0):
        """Does what it offers to assistive technologies, without the pointer."""
        return self.accessible.get_action_iface().do_action(number)

    def rest_at(self, tries=20):
        """Where its middle is once it stands still: a dialog that is coming moves."""
        at = None
        for _ in range(tries):
            before, at = at, self.centre
            if at == before:
                break
            pump(0.1)
        return at

    def click(self, button=1, times=1):
        self.app.point(*self.rest_at())
        if times > 1 or button != 1:
            # clicks of a double click belong close together, and a menu comes under the finger that is still down on another button
            xdotool("click", "--repeat", times, "--delay", 60, button)
        else:
            # A finger takes its time.  On X11 GTK asks the server for the pointer again after each layout, and takes a press for
            # cancelled whose button is up by then, though the release still waits in its queue.
            xdotool("mousedown", button)
            pump(HOLD)
            xdotool("mouseup", button)
        pump(0.15)

    def find(self, role=None, name=None):
        return next(self.find_all(role, name), None)

    def find_all(self, role=None, name=None, showing=True):
        for accessible in walk_tree(self.accessible):
            try:
                node = Node(self.app, accessible)
                if matches(role, node.role) and matches(name, node.name) and (not showing or node.has("showing")):
                    yield node
            except GLib.Error:
                continue

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"


def walk_tree(accessible):
    if accessible is None:
        return
    yield accessible
    for number in range(accessible.get_child_count()):
        try:
            yield from walk_tree(accessible.get_child_at_index(number))
        except GLib.Error:
            continue


class Application:
    """One running Carryover."""

    started = []  # all of this test

    def __init__(self, *arguments, **environment):
        self.log = open(pathlib.Path(os.environ["HOME"], f"carryover-{time.monotonic_ns()}.log"), "w+", encoding="utf-8")
        # settings that outlive the program, in the home folder of this test
        self.environment = os.environ | {"GSETTINGS_BACKEND": "keyfile"} | environment
        self.process = subprocess.Popen([PROGRAM, *map(str, arguments)], env=self.environment, stdout=self.log, stderr=self.log)
        self.root = None
        self.window = None
        self.started.append(self)
        self._attach()

    def _attach(self):
        def on_the_bus():
            if self.process.poll() is not None:
                raise Missing(f"it ended with status {self.process.returncode}:\n{self.said()}")
            desktop = Atspi.get_desktop(0)
            for number in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(number)
                if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                    return child
            return None

        self.root = Node(self, wait(on_the_bus, "the program on the accessibility bus"))
        self.window = wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                                  capture_output=True, text=True).stdout.split(), "its window")[0]
        xdotool("windowfocus", self.window)
        pump(0.3)

    def corner_of(self, toplevel):
        """Where a window's nodes count from.  GTK 4.18 on X11 takes the window's border off twice."""
        window = self.window
        for other in xdotool("search", "--onlyvisible", "--pid", self.process.pid):
            if other != window and toplevel.get_name() and " ".join(xdotool("getwindowname", other)) == toplevel.get_name():
                window = other
        geometry = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window))
        frame = toplevel.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return int(geometry["X"]) - 2 * frame.x, int(geometry["Y"]) - 2 * frame.y

    def find(self, role=None, name=None):
        return self.root.find(role, name)

    def find_all(self, role=None, name=None):
        return list(self.root.find_all(role, name))

    def wait(self, role=None, name=None, patience=PATIENCE):
        """The first node on screen of this role and name; both may be a text, a compiled pattern or None."""
        return wait(lambda: self.root.find(role, name), f"{role} {name!r}", patience)

    def wait_gone(self, role=None, name=None, patience=PATIENCE):
        wait(lambda: self.root.find(role, name) is None, f"{role} {name!r} to go", patience)

    def point(self, x, y):
        xdotool("mousemove", x, y)
        pump(0.1)

    def drag(self, source, target, *, held=None):
        """From the middle of a node, or a point, to another; held: a key kept down meanwhile, as "ctrl"."""
        x1, y1 = source.centre if isinstance(source, Node) else source
        x2, y2 = target.centre if isinstance(target, Node) else target
        self.point(x1, y1)
        if held:
            xdotool("keydown", held)
        xdotool("mousedown", 1)
        pump(0.1)
        for step in range(1, 16):
            xdotool("mousemove", x1 + (x2 - x1) * step // 15, y1 + (y2 - y1) * step // 15)
            pump(0.02)
        pump(0.25)
        xdotool("mouseup", 1)
        if held:
            xdotool("keyup", held)
        pump(0.3)

    def press(self, *keys):
        """Keys by their X names, as "ctrl+z", "Delete", "Tab"."""
        xdotool("key", "--delay", 30, *keys)
        pump(0.2)

    def type(self, text):
        xdotool("type", "--delay", 15, text)
        pump(0.2)

    def activate(self, action, parameter=None):
        """Activates an action of the application by D-Bus, as a desktop would."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        arguments = GLib.Variant("(sava{sv})", (action, [parameter] if parameter is not None else [], {}))
        bus.call_sync(ID, "/" + ID.replace(".", "/"), "org.gtk.Actions", "Activate", arguments, None, 0, 5000, None)
        pump(0.3)

    def picture(self, path):
        """Takes a picture of the screen when it has come to rest."""
        before = None
        for _ in range(20):
            pump(0.25)
            subprocess.run(["import", "-window", "root", path], check=True)
            now = subprocess.check_output(["identify", "-format", "%#", path])
            if now == before:
                return
            before = now

    def tree(self):
        """Everything on screen, for a look at what the names are."""
        def lines(accessible, depth):
            yield f"{'  ' * depth}{accessible.get_role_name()} {accessible.get_name()!r}"
            for number in range(accessible.get_child_count()):
                child = accessible.get_child_at_index(number)
                if child:
                    yield from lines(child, depth + 1)
        return "\n".join(lines(self.root.accessible, 0))

    def said(self):
        self.log.flush()
        return pathlib.Path(self.log.name).read_text(encoding="utf-8")

    def complaints(self):
        """Warnings that GLib or GTK uttered."""
        return [line for line in self.said().splitlines() if re.search(r"-(WARNING|CRITICAL) \*\*", line) and not HARMLESS.search(line)]

    def quit(self, patience=PATIENCE):
        """Quits as a person does, and answers its exit status."""
        self.press("ctrl+q")
        try:
            return self.process.wait(timeout=patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Missing("it did not quit on Ctrl+Q") from None

    def kill(self):
        """As a power cut would."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()


def walk(steps, arguments=(), **environment):
    """Starts the program, takes each (name, step) in turn, and prints TAP; a step that needs another program may return it.  A
    step during which a program of this test utters a warning has failed."""
    print(f"1..{len(steps)}", flush=True)
    pictures = pathlib.Path(os.environ.get("CARRY_WORK", os.environ["HOME"]), "interface")
    pictures.mkdir(parents=True, exist_ok=True)
    app = None
    try:
        for number, (name, step) in enumerate(steps, 1):
            try:
                start = time.monotonic()
                app = app or Application(*arguments, **environment)
                app = step(app) or app
                complaints = [line for one in Application.started for line in one.complaints()]
                assert not complaints, complaints
                print(f"ok {number} {name}\n# {time.monotonic() - start:.1f} s", flush=True)
            except (Missing, AssertionError, GLib.Error, subprocess.SubprocessError) as error:
                picture = pictures / f"{pathlib.Path(sys.argv[0]).stem}-{number}.png"
                subprocess.run(["import", "-window", "root", picture])
                print(f"not ok {number} {name}")
                print("".join(f"# {line}\n" for line in (repr(error) if isinstance(error, AssertionError) else str(error)).splitlines()), end="")
                print(f"# the screen then: {picture}")
                if app:
                    print("".join(f"# {line}\n" for line in app.said().splitlines()[-20:]), end="")
                print(f"Bail out! the walk cannot go on after: {name}")
                sys.exit(1)
    finally:
        if app:
            app.kill()
