#!/usr/bin/env python3
"""Every way to print from the window: the card of a session, the week and what is more from the menu of the week, to a file; what was
chosen is there again; and where the desktop takes no print jobs a PDF is the way out."""
import os
import pathlib
import re
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
# GTK prints to a file in the folder that the program was started in
os.chdir(HOME)
ARGUMENTS = ["--example-week", "--today=2026-11-23", "--week=2026-11-23"]


def card(app):
    return app.wait("button", re.compile("^Strength, "))


def sheet_tab(app):
    """The tab of GTK's dialog that is ours."""
    app.wait("page tab", "Sheet").click()
    return app.wait("check box", "Figures of the exercises")


def dismiss(app):
    app.press("Escape")
    app.wait_gone("page tab", "Sheet")
    # what a window manager would do
    ci.xdotool("windowfocus", app.window)
    ci.pump(0.3)


def choose(app, name):
    app.wait("button", "Week Menu").find("toggle button").act()
    app.wait("menu item", "Print").act()
    app.wait("menu item", name).act()


def print_a_card(app):
    ci.wait(lambda: card(app), "the session")
    card(app).click(button=3)
    # far down in a long menu, which moves up to stay on a low screen
    app.wait("menu item", "Print Card…").click()
    sheet_tab(app)
    app.wait("label", "Cards on a page")
    assert app.find("check box", "Runs") is None
    dismiss(app)


def print_from_the_menu_of_the_week(app):
    for name, shown in (("Week…", "Runs"), ("Session Cards…", "Cells to write down each set"), ("Four Weeks at a Glance…", "Notes, and room for more"),
                        ("All Weeks from This One On…", "Runs")):
        choose(app, name)
        sheet_tab(app)
        app.wait("check box", shown)
        dismiss(app)


def a_season_needs_a_race(app):
    choose(app, "Season…")
    app.wait("label", re.compile("race"))


def print_to_a_file(app):
    app.press("ctrl+p")
    figures = sheet_tab(app)
    app.press("alt+f")
    ci.wait(lambda: not figures.has("checked"), "no figures")
    app.wait("page tab", "General").click()
    app.wait("table cell", "Print to File").click()
    app.wait("label", "Output format:")
    next(button for button in app.find_all("button", "Print") if button.toplevel.get_name() == "Print").click()
    files = ci.wait(lambda: list(HOME.rglob("Week of*.pdf")), "the file")
    text = ci.wait(lambda: subprocess.run(["pdftotext", files[0], "-"], capture_output=True, text=True).stdout, "its text")
    assert "23–29 November 2026" in text and "S1" in text, text
    about = subprocess.run(["pdfinfo", files[0]], capture_output=True, text=True).stdout
    assert re.search("^Title: +Week of 23–29 November 2026$", about, re.M), about
    tags = subprocess.run(["pdfinfo", "-struct", files[0]], capture_output=True, text=True).stdout
    assert "Table" in tags and "Figure" not in tags, tags


def what_was_chosen_is_kept(app):
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    app = ci.Application(*ARGUMENTS)
    app.wait("button", "Plan Week")
    app.press("ctrl+p")
    assert not sheet_tab(app).has("checked")
    dismiss(app)
    return app


def save_where_nothing_prints(app):
    assert app.quit() == 0
    app = ci.Application(*ARGUMENTS, GDK_DEBUG="portals")
    app.wait("button", "Plan Week")
    app.press("ctrl+p")
    app.wait("label", re.compile("^Printing does not work here"))
    assert not app.wait("button", "Print…").has("sensitive")
    app.wait("button", "Save as PDF…").click()
    app.wait("button", "Save")
    app.press("ctrl+a")
    app.type(str(HOME / "saved.pdf"))
    app.press("Return")
    ci.wait(lambda: (HOME / "saved.pdf").exists(), "the file")
    assert (HOME / "saved.pdf").read_bytes().startswith(b"%PDF")
    # GTK's own file dialog complains as it goes, so what was said is not asked
    app.wait_gone("button", "Save")
    ci.xdotool("windowfocus", app.window)
    ci.pump(0.3)
    assert app.quit() == 0
    return app


ci.walk([("print a card", print_a_card), ("print from the menu of the week", print_from_the_menu_of_the_week),
         ("a season needs a race", a_season_needs_a_race), ("print to a file", print_to_a_file),
         ("what was chosen is kept", what_was_chosen_is_kept), ("save where nothing prints", save_where_nothing_prints)], ARGUMENTS)
