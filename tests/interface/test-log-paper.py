#!/usr/bin/env python3
"""A session that was done otherwise than planned, from paper by pointer: an exercise more, another instead, one not at all."""
import json
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
TODAY = "2026-11-29"
ARGUMENTS = [f"--diary={DIARY}", f"--today={TODAY}"]
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"

subprocess.run([ci.PROGRAM, "import", "--diary", DIARY, CALENDAR], check=True, capture_output=True)
subprocess.run([ci.PROGRAM, "plan", "--diary", DIARY, "--week", "2026-11-23", "--today", "2026-11-23"], check=True, capture_output=True)


def logged():
    said = subprocess.run([ci.PROGRAM, "log", "--diary", DIARY, "--week", TODAY, "--json", "-"], check=True, capture_output=True, text=True).stdout
    return json.loads(said)["sessions"][0]


PLANNED = logged()
NAMES = [item["name"] for item in PLANNED["items"]]


def entry(app, name):
    return app.wait("text", re.compile("^" + re.escape(name) + ", set 1$"))


def open_log(app):
    app.wait("button", re.compile("^Strength, ")).click(3)
    app.wait("menu item", "Log…").click()
    app.wait("dialog", re.compile("^Log "))


def choose(app, words, name):
    chooser = app.wait("dialog", re.compile("^(Add|Replace) Exercise$"))
    app.type(words)
    ci.wait(lambda: chooser.find("list item", re.compile("^" + re.escape(name))), name).click()
    app.wait_gone("dialog", re.compile("^(Add|Replace) Exercise$"))


def write(app):
    entry(app, NAMES[0]).click()
    app.type("60x5")


def add(app):
    app.press("ctrl+e")
    choose(app, "plank", "Front Plank")
    ci.wait(lambda: entry(app, "Front Plank").has("focused"), "the focus in what came")
    app.type("45s")


def more(app, name, what):
    app.wait("toggle button", f"More for {name}").click()
    app.wait("menu item", what).click()


def replace(app):
    more(app, NAMES[1], "Replace…")
    app.wait("dialog", "Replace Exercise")
    choose(app, "goblet", "Goblet Squat")
    ci.wait(lambda: entry(app, "Goblet Squat").has("focused"), "the focus in the other exercise")
    app.type("16x10")


def remove(app):
    more(app, NAMES[2], "Remove from Session")
    app.wait_gone("text", re.compile("^" + re.escape(NAMES[2]) + ", set 1$"))


def save(app):
    app.wait("button", "Save").click()
    app.wait_gone("dialog", re.compile("^Log "))
    ci.wait(lambda: logged()["status"] == "done", "the log on disk")
    items = logged()["items"]
    assert [i["name"] for i in items] == [NAMES[0], "Goblet Squat", *NAMES[3:], "Front Plank"], items
    assert items[0]["sets"][0]["load_kg"] == 60 and items[1]["sets"][0]["load_kg"] == 16, items
    assert items[-1]["sets"][0]["seconds"] == 45, items[-1]


def undo(app):
    app.press("ctrl+z")
    ci.wait(lambda: logged() == PLANNED, "the session as it was planned, in one step")
    assert not app.complaints(), app.complaints()
    assert app.quit() == 0


ci.walk([
    ("the menu of a card opens the log", open_log),
    ("a set is written", write),
    ("an exercise comes to it", add),
    ("another is done instead", replace),
    ("one goes", remove),
    ("all of it is saved", save),
    ("and is one step", undo),
], ARGUMENTS)
