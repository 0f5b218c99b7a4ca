#!/usr/bin/env python3
"""Midnight comes while the program is stopped, as over a night in which the computer sleeps: the mark of today moves, the check-in is that of the
new day, and the inspector offers no place that is over."""
import datetime
import os
import re
import signal
import time

import carry_interface as ci

LEAD = 45  # seconds between the start of the test and its midnight


def zone(lead):
    """A time zone in which the next day begins after so many seconds."""
    now = datetime.datetime.now(datetime.timezone.utc)
    ahead = 86400 - lead - (now.hour * 3600 + now.minute * 60 + now.second)
    if ahead > 12 * 3600:
        ahead -= 86400
    # in a POSIX zone what is west counts up
    sign = "-" if ahead >= 0 else "+"
    return f"XYZ{sign}{abs(ahead) // 3600:02}:{abs(ahead) // 60 % 60:02}:{abs(ahead) % 60:02}"


def left():
    """Seconds until midnight."""
    return START + LEAD - time.monotonic()


def places(app):
    """Where else the session could go, as the inspector says it."""
    return [label.name for label in app.find_all("label", re.compile("day (morning|midday|evening)$"))]


def before(app):
    app.wait(None, "Thursday 26 November, today")
    app.wait("button", re.compile("^Strength, Single-Leg")).click()
    app.wait("label", "Friday evening").click()
    app.wait("label", "Friday 27, evening")
    app.wait("button", "Show All Places").act()
    ci.wait(lambda: any(place.startswith("Thursday") for place in places(app)), "a place on Thursday")
    app.wait("radio button", "Moderate").click()
    ci.wait(lambda: app.find("radio button", "Moderate").has("checked"), "the answer")
    assert left() > 0, "the machine is too slow for this test"


def sleep(app):
    os.kill(app.process.pid, signal.SIGSTOP)
    time.sleep(max(0, left()) + 2)
    os.kill(app.process.pid, signal.SIGCONT)


def after(app):
    # it looks at the clock every minute
    app.wait(None, "Friday 27 November, today", 70)
    app.wait_gone(None, "Thursday 26 November, today")
    app.wait("button", re.compile("^Hills run, .*not done"))
    ci.wait(lambda: not app.find("radio button", "Moderate").has("checked"), "an empty check-in")
    ci.wait(lambda: places(app) and not any(place.startswith("Thursday") for place in places(app)), "the places on Thursday to go")


def list_of_days(app):
    ci.xdotool("windowsize", app.window, 370, 730)
    app.wait("label", "Friday 27 · today")


START = time.monotonic()
ci.walk([
    ("on Thursday the inspector is open and soreness is said", before),
    ("midnight passes while it sleeps", sleep),
    ("the mark, the check-in and the inspector know that it is Friday", after),
    ("and so does the list of days", list_of_days),
], ["--example-week", "--today=2026-11-26"], TZ=zone(LEAD))
