"""What the walks through a workout have in common: a diary with a planned week, where a workout stands as the screen tells it, and a
power cut at any moment."""
import contextlib
import json
import os
import pathlib
import re
import sqlite3
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "workout.sqlite"
TODAY = "2026-11-23"
ARGUMENTS = [f"--diary={DIARY}", f"--today={TODAY}"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"
STRENGTH = re.compile("^Strength, ")
COMPLETE = re.compile("^Complete ")
# GTK 4.18 tells where nodes are without the padding of what they stand in, which adds up to this where it is deepest
PADDING = 9, 13
PASSING = {("button", "Go On"), ("button", "Dismiss"), ("button", "Undo")}


def carryover(*words):
    return subprocess.run([ci.PROGRAM, *map(str, words)], check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout


def make_diary():
    """A diary with runs and the strength sessions of a plan."""
    carryover("import", CALENDAR, f"--diary={DIARY}")
    carryover("plan", "--week", TODAY, "--today", TODAY, f"--diary={DIARY}")


def sessions():
    """The sessions of the week, as they are on disk."""
    return json.loads(carryover("log", "--week", TODAY, "--json", "-", f"--diary={DIARY}"))["sessions"]


def session(title):
    return next(found for found in sessions() if found["title"] == title)


def click(node):
    """A click of the mouse, with the padding that GTK leaves out."""
    x, y = node.rest_at()
    node.app.point(x + PADDING[0], y + PADDING[1])
    ci.xdotool("mousedown", 1)
    ci.pump(ci.HOLD)
    ci.xdotool("mouseup", 1)


def focused(app):
    return next((node for node in app.root.find_all() if node.has("focused")), None)


def tab_to(app, name, key="Tab", most=60):
    """Goes on by the keyboard until the node of this name has the focus."""
    node = focused(app)
    for _ in range(most):
        if node and ci.matches(name, node.name):
            return
        last = node
        ci.xdotool("key", key)
        node = ci.wait(lambda last=last: (now := focused(app)) and (last is None or now.accessible != last.accessible) and now,
                       f"{key} to move the focus")
    raise ci.Missing(f"{key} does not lead to {name}")


def start_by_pointer(app, number=0):
    cards = ci.wait(lambda: app.find_all("button", STRENGTH), "strength sessions")
    cards[number].click(button=3)
    app.wait("menu item", "Start Workout").click()
    app.wait("button", "Finish…")


def complete_name(app):
    return app.wait("button", re.compile("^(Complete |Finish Workout)")).name


def share(app):
    return app.wait("progress bar", "Sets Done").accessible.get_value_iface().get_current_value()


def stand():
    """Where the workout stands, as the disk has it: the rows of the table, and the moment at which the rest is over, in seconds."""
    with contextlib.closing(sqlite3.connect(f"file:{DIARY}?mode=ro", uri=True)) as diary:
        rows = diary.execute("SELECT item_position, done, reps, seconds, load_kg, rir, rpe, side, warm_up FROM workout_row ORDER BY position").fetchall()
        whole = diary.execute("SELECT session_id, paused, current_item, current_row, day, work_start IS NOT NULL,"
                              " (rest_start + rest_length) / 1e6 FROM workout_progress").fetchall()
    return whole, rows


def state(app):
    """All that must be the same after a power cut: which set, what is checked, what is done of every exercise, rest and pause."""
    shown = [(node.role, node.name, node.has("checked")) for node in app.find_all(re.compile("^(check box|(toggle |spin )?button)$"))]
    # the banner that says that it goes on has a button, so has a toast, and the figure moves or stands
    return [found for found in shown if found[:2] not in PASSING and not found[1].startswith("Show ")]


def rows(item):
    """The sets of one exercise as they are on disk."""
    names = "reps", "seconds", "load_kg", "rir", "rpe"
    return [dict(zip(names, row[2:7])) | {"done": bool(row[1])} for row in stand()[1] if row[0] == item]


def rest_end():
    """When the rest is over, in seconds of the wall clock."""
    return stand()[0][0][6]


def exercises(app):
    """The list beside the sets: names, and what is done of each."""
    return [node.name for node in app.wait("list", "Exercises").find_all("button")]


def settled_on_disk():
    """What the disk has once it has taken all."""
    ci.pump(0.3)
    last = [None]

    def same():
        before, last[0] = last[0], stand()
        return before == last[0]

    ci.wait(same, "the disk to come to rest")
    return last[0]


def stand_still(app):
    """The banner that says that it goes on pushes everything down when it comes."""
    places = []

    def still():
        places.append(app.wait("button", re.compile("^(Complete |Finish Workout)")).centre)
        ci.pump(0.15)
        return len(places) > 3 and len(set(places[-3:])) == 1

    ci.wait(still, "the page to stand still")


def cut(app, arguments=None):
    """A power cut: then the same is on the screen and on the disk, and a rest has gone on by the wall clock."""
    (whole, rows), before = settled_on_disk(), state(app)
    app.kill()
    app = ci.Application(*(arguments or ARGUMENTS))
    app.wait("button", "Finish…")
    after = [before]

    def as_before():
        after[0] = state(app)
        return after[0] == before

    try:
        ci.wait(as_before, "the same to be shown", 6)
    except ci.Missing:
        raise AssertionError(sorted(set(before) ^ set(after[0]))) from None
    stand_still(app)
    whole_after, rows_after = settled_on_disk()
    assert rows_after == rows, (rows, rows_after)
    assert whole_after[0][:6] == whole[0][:6], (whole, whole_after)
    if whole[0][6] and not whole[0][1]:
        assert abs(whole_after[0][6] - whole[0][6]) < 1, (whole, whole_after)
    return app
