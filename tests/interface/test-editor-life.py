#!/usr/bin/env python3
"""An open editor lives with what happens around it: another focus, one step back and forth, and a template."""
import re

import carry_interface as ci

BUTTON = re.compile("button")
FOCUS = re.compile("^Focus: |^Choose a Focus")


def rows(app):
    return [node.name for node in app.find_all("list item", re.compile(r"^\d+[a-z]?, "))]


def focus(app):
    return app.wait(BUTTON, FOCUS).name


def open_editor(app):
    app.wait(BUTTON, re.compile("^Strength, Lower Strength")).click(times=2)
    app.wait(BUTTON, "Start Workout")
    assert focus(app) == "Focus: Heavy lower body", focus(app)


def choose(app, kind):
    app.wait(BUTTON, FOCUS).click()
    app.wait(re.compile("menu item"), kind).act()
    app.wait(None, f"Change Focus to “{kind}”?")


def cancel_focus(app):
    before = rows(app)
    choose(app, "Upper body")
    app.wait("label", re.compile("Left out: Back Squat"))
    app.wait(BUTTON, "Cancel").click()
    app.wait_gone(None, "Change Focus to “Upper body”?")
    assert rows(app) == before, rows(app)


def keep_exercises(app):
    before = rows(app)
    choose(app, "Moderate lower body")
    app.wait(BUTTON, "Keep Exercises").click()
    ci.wait(lambda: focus(app) == "Focus: Moderate lower body", "another focus")
    assert rows(app) == before, rows(app)
    app.press("ctrl+z")
    ci.wait(lambda: focus(app) == "Focus: Heavy lower body", "one step back to the old one")


def fill_anew(app):
    before = rows(app)
    choose(app, "Upper body")
    app.wait(BUTTON, "Fill Anew").click()
    ci.wait(lambda: focus(app) == "Focus: Upper body", "another focus")
    assert "1, Back Squat" not in rows(app), rows(app)
    app.press("ctrl+z")
    ci.wait(lambda: rows(app) == before, "one step back to all exercises")
    app.press("ctrl+shift+z")
    ci.wait(lambda: focus(app) == "Focus: Upper body", "one step forth")
    app.press("ctrl+z")
    ci.wait(lambda: rows(app) == before, "the exercises again")


def templates(app):
    app.wait(BUTTON, "More").click()
    app.wait("menu item", "Templates…").act()
    app.wait(None, "Save This Session")
    entry = app.wait("text", re.compile("Name of the Template|^$"))
    entry.click()
    app.press("ctrl+a")
    app.type("Winter legs")
    app.wait(BUTTON, "Save Template").click()
    app.wait_gone(None, "Save This Session")


def rename_template(app):
    app.wait(BUTTON, "More").click()
    app.wait("menu item", "Templates…").act()
    app.wait(None, re.compile("^Winter legs"))
    app.wait(BUTTON, re.compile("^Rename")).click()
    app.wait(None, "Rename Template")
    app.press("ctrl+a")
    app.type("Spring legs")
    app.press("Return")
    app.wait(None, re.compile("^Spring legs"))
    app.press("Escape")
    app.wait_gone(None, "Save This Session")


def no_complaints(app):
    assert not app.complaints(), app.complaints()


if __name__ == "__main__":
    ci.walk([("A double click opens the editor", open_editor),
             ("Another focus shows what would be different, and may be left", cancel_focus),
             ("Another focus keeps the exercises", keep_exercises),
             ("Another focus fills the session anew, in one step", fill_anew),
             ("A template is saved", templates),
             ("It gets another name", rename_template),
             ("Nothing complained", no_complaints)], ["--example-week"])
