#!/usr/bin/env python3
"""A diary that cannot be opened: the window says why, and the file stays byte for byte as it was."""
import os
import pathlib
import re
import sqlite3
import subprocess

import carry_interface as ci

HOME = pathlib.Path(os.environ["HOME"])
DIARY = HOME / "diary.sqlite"
CALENDAR = pathlib.Path(__file__).resolve().parent.parent / "data/ics/base-week.ics"


def see_trouble(content, reason):
    DIARY.write_bytes(content)
    app = ci.Application(f"--diary={DIARY}")
    app.wait("label", "Could Not Open Your Diary")
    said = " ".join(node.name for node in app.find_all("label"))
    assert reason in said, said
    assert str(DIARY) in said or DIARY.name in said, said
    app.wait("button", "Show File")
    app.wait("button", "Restore Backup…")
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()
    assert DIARY.read_bytes() == content
    return app


subprocess.run([ci.PROGRAM, "import", "--diary", DIARY, CALENDAR], check=True, capture_output=True)
SOUND = DIARY.read_bytes()
connection = sqlite3.connect(DIARY)
connection.execute("pragma user_version = 999")
connection.close()
NEWER = DIARY.read_bytes()
DIARY.write_bytes(SOUND)


def opens_when_sound(app):
    app.wait("button", "Plan Week")
    assert app.quit() == 0
    assert not app.complaints(), app.complaints()


def restore_backup(app):
    # GTK's own file dialog opens where the diary is
    (HOME / "backup.sqlite").write_bytes(SOUND)
    DIARY.write_bytes(b"no diary at all\n" * 100)
    app = ci.Application(f"--diary={DIARY}", "--today=2026-11-25")
    app.wait("button", "Restore Backup…").click()
    dialog = app.wait("dialog", "Restore Backup")
    ci.wait(lambda: dialog.find("label", "backup.sqlite"), "the backup in the list").click()
    dialog.find("button", "Restore").act()
    app.wait("button", "Plan Week")
    app.wait("table cell", re.compile("^Monday 23 November, morning"))
    assert (HOME / "diary.sqlite.unreadable").read_bytes() == b"no diary at all\n" * 100
    assert (HOME / "backup.sqlite").read_bytes() == SOUND
    return app


ci.walk([
    ("a sound diary opens", opens_when_sound),
    ("a diary of a newer Carryover stays untouched", lambda app: see_trouble(NEWER, "newer")),
    ("a damaged diary stays untouched", lambda app: see_trouble(SOUND[:5000], "damaged")),
    ("a file that is no diary stays untouched", lambda app: see_trouble(b"no diary at all\n" * 100, "diary")),
    ("a backup takes its place, and the file is kept", restore_backup),
], [f"--diary={DIARY}", "--today=2026-11-25"])
