#!/usr/bin/env python3
"""A whole workout by keyboard, killed after each of its first steps and gone on with; then another by pointer."""
import os
import pathlib
import re

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
ARGUMENTS = [f"--diary={HOME / 'workout.sqlite'}", "--today=2026-11-23"]
STRENGTH = re.compile("^Strength, ")
COMPLETE = re.compile("^Complete ")


def start_from_example(app):
    app.wait("button", "Start from an Example Week…").act()
    app.wait("dialog", "Example Weeks")
    app.wait("list item", "Marathon, 5 runs").click()
    app.wait("label", "Example week added")
    app.wait("button", "Plan Week").click()
    app.wait("label", re.compile("sessions? placed"))


def start(app, number):
    cards = ci.wait(lambda: [node for node in app.find_all("button", STRENGTH) if node.has("showing")], "strength sessions")
    cards[number].click(button=3)
    app.wait("menu item", "Start Workout").act()
    app.wait("button", "Finish…")
    return app.wait("button", COMPLETE)


def done(app):
    """How many sets are done, of how many."""
    bar = app.wait("progress bar", "Sets Done")
    return bar.accessible.get_value_iface().get_current_value()


def complete_name(app):
    return app.wait("button", re.compile("^(Complete |Finish Workout)")).name


def focused(app):
    return next((node for node in app.find_all() if node.has("focused")), None)


def by_keyboard(app):
    start(app, 0)
    ci.wait(lambda: focused(app) and focused(app).role == "spin button", "the focus on a number")
    before = done(app)
    # to the rating, by arrows; a digit is an answer
    app.press("Right", "Right")
    ci.wait(lambda: focused(app).name in ("RPE", "RIR"), "the rating")
    app.press("8")
    # to the repetitions: one more, then typed
    app.press("Left")
    ci.wait(lambda: focused(app).name == "Reps", "the repetitions")
    app.press("plus")
    app.press("6", "Return")
    app.press("ctrl+Return")
    ci.wait(lambda: done(app) > before, "the set to be done")
    app.wait(None, re.compile("^Next: "))
    return None


def killed_and_resumed(app):
    """A power cut after each step loses nothing: the same set waits."""
    for _ in range(4):
        ci.pump(0.5)
        name, share = complete_name(app), done(app)
        app.kill()
        app = ci.Application(*ARGUMENTS)
        app.wait(None, "Your workout goes on where you left it")
        assert complete_name(app) == name, (complete_name(app), name)
        assert abs(done(app) - share) < 1e-6, (done(app), share)
        app.press("ctrl+Return")
        ci.wait(lambda: done(app) > share, "one more set to be done")
    return app


def killed_beside_the_sets(app):
    """Nor does one after what is only a matter of time: a longer rest, none, a pause."""
    for name in ("15 Seconds More", "Skip Rest", re.compile("^Pause$")):
        app.wait(re.compile("button$"), name).act()
        ci.pump(0.5)
        button, share = complete_name(app), done(app)
        app.kill()
        app = ci.Application(*ARGUMENTS)
        app.wait("button", "Finish…")
        assert complete_name(app) == button, (complete_name(app), button)
        assert abs(done(app) - share) < 1e-6, (done(app), share)
    if app.find(None, re.compile("paused$")):
        app.wait("toggle button", "Go On").act()
    return app


def pause_and_leave(app):
    app.wait("toggle button", "Pause").click()
    app.wait(None, re.compile("paused$"))
    app.press("Escape")
    app.wait("button", "Plan Week")
    app.wait(None, "A workout is going on")
    app.wait("button", "Resume").click()
    app.wait("button", "Finish…")


def to_the_end(app):
    for _ in range(60):
        if complete_name(app) == "Finish Workout":
            break
        app.press("ctrl+Return")
    # the same key ends it
    app.press("ctrl+Return")
    app.wait(None, "Workout Done")
    app.wait(re.compile("radio|toggle"), "7 · Very hard")
    ci.pump(0.5)
    app.press("7")
    app.wait(None, re.compile("^7 × "))
    app.wait("button", "Done").click()
    app.wait("button", "Plan Week")
    app.wait_gone(None, "Workout Done")


def by_pointer(app):
    start(app, 1)
    before = done(app)
    # GTK tells where nodes are without the padding of what they stand in: what is deep inside is not hit by a pointer
    app.wait("button", "More: Reps").act()
    app.wait("button", COMPLETE).act()
    ci.wait(lambda: done(app) > before, "the set to be done")
    # the other side follows at once, then one rests
    app.wait("button", COMPLETE).act()
    app.wait("button", "15 Seconds More").act()
    app.wait("button", "Skip Rest").act()
    app.wait_gone("button", "Skip Rest")
    app.wait("button", "Add Set").act()
    app.wait("button", "Skip Exercise").act()
    # what was done of it stays, and the next one begins with its first set
    ci.wait(lambda: re.match("Complete (Set|Warm-Up) 1", complete_name(app)), "the next exercise")


def what_hurts(app):
    app.wait("button", "Something Hurts…").act()
    app.wait(None, "What Hurts")
    app.wait(re.compile("radio|toggle"), "7 · Strong").act()
    # above 5 of 10 one does not simply go on
    app.wait(None, re.compile("With pain above 5 of 10, or limping, training stops"))
    assert app.find("list item", "Go On") is None
    app.press("Escape")
    app.wait_gone(None, "What Hurts")


def finish_early(app):
    app.wait("button", "Finish…").click()
    app.wait(None, re.compile(r"^Finish with \d+ Sets? Left\?$"))
    app.wait("button", "Keep Going").click()
    app.wait_gone("button", "Keep Going")
    app.wait("button", "Finish…").click()
    app.wait("button", "Finish").click()
    app.wait(None, "Workout Done")
    app.wait("button", "Done").click()
    app.wait("button", "Plan Week")
    assert not app.complaints(), app.complaints()
    assert app.quit() == 0


ci.walk([
    ("an example week has strength sessions", start_from_example),
    ("a set is rated, typed and completed by keys", by_keyboard),
    ("killed after each step, the workout goes on at the same set", killed_and_resumed),
    ("killed after a longer rest, a skipped one and a pause, it goes on there too", killed_beside_the_sets),
    ("paused and left, it waits behind a banner", pause_and_leave),
    ("the last set leads to the summary, which takes the effort", to_the_end),
    ("a set is done by pointer, its rest skipped, an exercise too", by_pointer),
    ("pain above 5 of 10 does not offer to go on", what_hurts),
    ("finishing early asks once", finish_early),
], ARGUMENTS)
