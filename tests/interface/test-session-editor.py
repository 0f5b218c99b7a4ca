#!/usr/bin/env python3
"""A session is written as a person does it: typed, stepped, grouped, put in order, replaced, and taken back again."""
import re

import carry_interface as ci

BUTTON = re.compile("button")


def rows(app):
    return app.find_all("list item", re.compile(r"^\d+[a-z]?, "))


def items():
    """The exercises on the screen, from the top, as “1, Back Squat”."""
    return [node.name for node in rows(app_now)]


app_now = None


def open_editor(app):
    global app_now
    app_now = app
    app.wait(BUTTON, re.compile("^Strength, Lower Strength")).click(times=2)
    app.wait(BUTTON, "Start Workout")
    assert items()[0] == "1, Back Squat", items()


def cell(app, start):
    return app.wait(BUTTON, re.compile("^" + re.escape(start)))


def focus(app, start):
    """Goes to a cell by the Tab key, from wherever the focus is."""
    for _ in range(80):
        if cell(app, start).has("focused"):
            return
        app.press("Tab")
    raise ci.Missing(f"the focus to come to {start}")


def type_load(app):
    cell(app, "Load of Back Squat").click()
    app.type("62,5")
    app.press("Return")
    app.wait(BUTTON, "Load of Back Squat, 62.5 kilograms")


def type_on_the_cell(app):
    focus(app, "Rest of Back Squat")
    ci.pump(0.2)
    app.type("3:15")
    app.press("Tab")
    app.wait(BUTTON, "Rest of Back Squat, 3 minutes 15 seconds")
    ci.wait(lambda: cell(app, "Tempo of Back Squat").has("focused"), "the next cell to have the focus")
    app.type("4-1-1")
    app.press("Return")
    app.wait(BUTTON, "Tempo of Back Squat, 4-1-1")


def refuse_nonsense(app):
    cell(app, "Rest of Back Squat").click()
    app.type("later")
    app.press("Return")
    app.wait("label", re.compile("^Not understood: later"))
    app.press("Escape")
    app.wait(BUTTON, "Rest of Back Squat, 3 minutes 15 seconds")


def step(app):
    before = cell(app, "Sets and reps of Back Squat").name
    cell(app, "Sets and reps of Back Squat").click()
    app.press("Tab")
    app.press("Up", "Up")
    app.press("Escape")
    after = ci.wait(lambda: (name := cell(app, "Sets and reps of Back Squat").name) != before and name, "more sets")
    assert int(re.search(r", (\d+) ×", after)[1]) == int(re.search(r", (\d+) ×", before)[1]) + 2, (before, after)
    app.press("ctrl+z")
    app.wait(BUTTON, before)


def order_by_keys(app):
    second = items()[1].partition(", ")[2]
    focus(app, "Rest of Back Squat")
    app.press("alt+Down")
    ci.wait(lambda: items()[:2] == ["1, " + second, "2, Back Squat"], "Back Squat to be second")
    ci.wait(lambda: cell(app, "Rest of Back Squat").has("focused"), "the focus to stay with it")
    app.press("alt+Up")
    ci.wait(lambda: items()[0] == "1, Back Squat", "Back Squat to be first again")


def group_by_keys(app):
    second = items()[1].partition(", ")[2]
    focus(app, "Rest of " + second)
    app.press("ctrl+g")
    ci.wait(lambda: items()[:2] == ["1a, Back Squat", "1b, " + second], "a superset")
    app.press("ctrl+shift+g")
    ci.wait(lambda: items()[:2] == ["1, Back Squat", "2, " + second], "no superset")


def group_by_pointer(app):
    found = rows(app)
    second = found[1].name.partition(", ")[2]

    def grip(row):
        x, y = row.centre
        return x - row.size[0] // 2 + 60, y
    app.drag(grip(found[1]), grip(found[0]))
    ci.wait(lambda: items()[:2] == ["1a, Back Squat", "1b, " + second], "a superset by dropping on the middle")
    app.press("ctrl+z")
    ci.wait(lambda: items()[:2] == ["1, Back Squat", "2, " + second], "it to be undone")
    found = rows(app)
    x, y = grip(found[0])
    app.drag(grip(found[1]), (x, y - found[0].size[1] // 2 + 6))
    ci.wait(lambda: items()[:2] == ["1, " + second, "2, Back Squat"], "the row to be above")
    app.press("ctrl+z")
    ci.wait(lambda: items()[0] == "1, Back Squat", "it to be undone")


def add_by_line(app):
    n = len(items())
    app.wait(BUTTON, "Add Exercise").click()
    app.type("copenhagen 2x20s/side")
    app.press("Return")
    ci.wait(lambda: len(items()) == n + 1, "one more exercise")
    assert "Copenhagen" in items()[-1], items()
    app.press("Escape")
    name = items()[-1].partition(", ")[2]
    assert cell(app, "Sets and reps of " + name).name.endswith("2 × 20 s/side"), cell(app, "Sets and reps of " + name).name


def replace(app):
    app.wait(BUTTON, "More for Back Squat").click()
    app.wait("menu item", "Replace…").click()
    app.wait(None, "Instead of Back Squat")
    ci.pump(0.3)
    app.press("Tab", "Return")
    ci.wait(lambda: items() and items()[0] != "1, Back Squat", "another exercise in its place")
    app.press("ctrl+z")
    ci.wait(lambda: items()[0] == "1, Back Squat", "it to be undone")


def remove(app):
    n = len(items())
    last = items()[-1].partition(", ")[2]
    focus(app, "Rest of " + last)
    app.press("Delete")
    ci.wait(lambda: len(items()) == n - 1, "the exercise to go")
    app.wait(BUTTON, "Undo")


def drag_from_the_catalogue(app):
    n = len(items())
    app.press("F9")
    exercise = app.wait("list item", re.compile("^Front Squat"))
    # beside the catalogue the rows are higher, and the last one is further down
    app.point(*rows(app)[0].centre)
    ci.xdotool("click", "--repeat", 20, 5)
    ci.pump(0.3)
    last = rows(app)[-1]
    x, y = last.centre
    app.drag(exercise, (x, y + last.size[1] // 2 - 6))
    ci.wait(lambda: len(items()) == n + 1, "the exercise to come")
    assert items()[-1].endswith("Front Squat"), items()
    app.press("F9")


def undo_all(app):
    app.press(*["ctrl+z"] * 20)
    ci.wait(lambda: not cell(app, "Load of Back Squat").name.endswith("62.5 kilograms"), "the load to be as it was")
    app.press("Escape", "alt+Left")


def new_session(app):
    app.kill()
    app = ci.Application()
    global app_now
    app_now = app
    app.press("ctrl+shift+n")
    app.wait(BUTTON, "Start Workout")
    app.wait(BUTTON, "Add Exercise").click()
    app.type("sq 3x5 62.5")
    app.press("Return", "Escape")
    app.wait(BUTTON, "Load of Back Squat, 62.5 kilograms")
    return app


def crash(app):
    app.kill()
    app = ci.Application()
    app.wait(BUTTON, re.compile("^Strength, ")).click(times=2)
    app.wait(BUTTON, "Load of Back Squat, 62.5 kilograms")
    assert not app.complaints(), app.complaints()
    return app


if __name__ == "__main__":
    ci.walk([("A double click opens the editor", open_editor),
             ("A load is typed", type_load),
             ("What is typed on a cell begins there, and Tab goes on", type_on_the_cell),
             ("What makes no sense is refused and stays", refuse_nonsense),
             ("Sets are stepped, and one step back takes them all", step),
             ("Keys change the order", order_by_keys),
             ("Keys group and ungroup", group_by_keys),
             ("The pointer groups, and changes the order", group_by_pointer),
             ("A line adds an exercise", add_by_line),
             ("An exercise is replaced by what fits", replace),
             ("An exercise is removed", remove),
             ("An exercise is dragged from the catalogue", drag_from_the_catalogue),
             ("Everything is undone", undo_all),
             ("Ctrl+Shift+N makes a session and opens it", new_session),
             ("What was typed outlives a crash", crash)], ["--example-week"])
