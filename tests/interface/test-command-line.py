#!/usr/bin/env python3
"""The command line as a person or a script uses it: no display, JSON on standard output alone, honest exit statuses."""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent / "data"
PROGRAM = pathlib.Path(os.environ.get("CARRY_PREFIX", "/usr"), "bin/carryover")
SHARED = os.environ.get("CARRY_SHARED")
HOME = pathlib.Path(os.environ["HOME"])
CALENDAR = DATA / "ics/base-week.ics"


class Skip(Exception):
    """Why a test cannot be run here."""


def carryover(*words, status=0, cwd=HOME):
    """Runs it without any display; answers what it said on standard output and on standard error."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    done = subprocess.run([PROGRAM, *map(str, words)], env=environment, cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == status, f"exit status {done.returncode}, not {status}: {done.stderr}"
    return done.stdout, done.stderr


def plan_json(*words, **more):
    said, talk = carryover("plan", *words, "--json", "-", **more)
    assert talk == "", talk
    return json.loads(said)


def plan_around_a_calendar():
    plan = plan_json("--runs", CALENDAR, "--week", "2026-11-23", "--sessions", 2)
    assert plan["schema"] == "carryover.plan/1" and plan["feasible"] and plan["conflicts"] == []
    assert [(run["day"], run["kind"], run["km"]) for run in plan["runs"]] == [
        ("2026-11-23", "easy", 8), ("2026-11-24", "threshold", 10), ("2026-11-26", "hills", 9), ("2026-11-29", "long", 16.09)]
    assert [(place["day"], place["slot"]) for place in plan["placements"]] == [("2026-11-24", "PM"), ("2026-11-26", "PM")]
    for place in plan["placements"]:
        assert place["reasons"] and 4 <= len(place["exercises"]) <= 6, place
    # the evening before the threshold run is 12 h before it
    monday = next(slot for slot in plan["slots"] if slot["day"] == "2026-11-23")
    assert monday["verdict"] == "blocked" and "HC1" in [reason["rule"] for reason in monday["reasons"]], monday


def same_plan_twice():
    first = carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23", "--json", "-")
    assert first == carryover("plan", "--runs", CALENDAR, "--week", "2026-11-25", "--json", "-")


def reference_weeks():
    """Total penalty and forbidden days of each week, as its engine_check says."""
    path = DATA / "reference-weeks.json"
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    for week in json.loads(path.read_text())["weeks"]:
        plan = plan_json("--week-file", f"{path}:{week['id']}", "--week", "2026-11-23")
        best = week["engine_check"]["best"][0]
        assert plan["total_penalty"] == best["total_penalty"], (week["id"], plan["total_penalty"], best)
        assert len(plan["placements"]) == len(best["days"]), week["id"]
        for slot in plan["slots"]:
            day = names[int(slot["day"][8:]) - 23]
            check = week["engine_check"]["slots"][day]
            assert (slot["verdict"] == "blocked") == (check["verdict"] == "forbidden"), (week["id"], day, slot)
        forbidden = {name for name, check in week["engine_check"]["slots"].items() if check["verdict"] == "forbidden"}
        assert not forbidden & {names[int(place["day"][8:]) - 23] for place in plan["placements"]}, week["id"]


def real_marathon_plan():
    if not SHARED:
        raise Skip("CARRY_SHARED is not set")
    plan = plan_json("--runs", f"{SHARED}/samples/ics/runplan__marathon.ics", "--week", "2023-11-13", "--sessions", 2)
    assert len(plan["runs"]) == 7 and len(plan["placements"]) == 2
    assert [run["day"] for run in plan["runs"] if run["kind"] == "long"] == ["2023-11-16"]


def the_diary_is_not_touched():
    before = sorted(HOME.rglob("*"))
    carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23")
    carryover("import", "--dry-run", CALENDAR)
    assert sorted(HOME.rglob("*")) == before


def import_and_plan_in_the_diary():
    diary = HOME / "kept.sqlite"
    said, talk = carryover("import", "--diary", diary, "--json", "-", CALENDAR)
    files = json.loads(said)["files"]
    assert [file["status"] for file in files] == ["ok"] and len(files[0]["events"]) == 4
    assert "4 planned" in talk, talk
    _, talk = carryover("import", "--diary", diary, CALENDAR)
    assert "0 planned" in talk and "4 known" in talk, talk
    plan = plan_json("--diary", diary, "--week", "2026-11-23")
    assert len(plan["placements"]) == 2
    # the diary may be named before the verb too
    again = json.loads(carryover("--diary", diary, "plan", "--week", "2026-11-23", "--json", "-")[0])
    assert again["placements"] == plan["placements"]
    rows = sqlite3.connect(f"file:{diary}?mode=ro", uri=True).execute("select count(*) from session").fetchone()
    assert rows == (6,), rows


def print_the_week():
    sheet = HOME / "week.pdf"
    carryover("print", "--diary", HOME / "kept.sqlite", "--week", "2026-11-24", "--output", sheet)
    text = subprocess.check_output(["pdftotext", "-layout", sheet, "-"], text=True)
    for word in ("23–29 November 2026", "Lower Strength", "Back Squat", "Threshold", "RPE"):
        assert word in text, (word, text)
    carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23", "--print", "relative.pdf")
    assert (HOME / "relative.pdf").read_bytes().startswith(b"%PDF")


def nothing_to_print():
    for words in (["print", "--output", "no.pdf"], ["--print=no.pdf"]):
        _, talk = carryover(*words, "--diary", HOME / "kept.sqlite", "--week", "2027-06-01", status=1)
        assert "nothing is planned" in talk, talk
        # to read is not to make
        _, talk = carryover(*words, "--diary", HOME / "none.sqlite", status=1)
        assert "no diary" in talk and "none.sqlite" in talk, talk
    assert not (HOME / "no.pdf").exists() and not (HOME / "none.sqlite").exists()


def wrong_files():
    (HOME / "notes.txt").write_text("nothing\n")
    (HOME / "cut.fit").write_bytes(b"\x0e\x10\x00\x00\xff\xff\x00\x00.FIT")
    said, talk = carryover("import", "--json", "-", "notes.txt", "cut.fit", "missing.gpx", status=1)
    files = json.loads(said)["files"]
    assert [file["status"] for file in files] == ["error"] * 3, files
    for name in ("notes.txt", "cut.fit", "missing.gpx"):
        assert name in talk, talk
    assert all(file["message"] for file in files)


def a_newer_diary_stays_as_it_is():
    diary = HOME / "newer.sqlite"
    shutil.copy(HOME / "kept.sqlite", diary)
    connection = sqlite3.connect(diary)
    connection.execute("pragma user_version = 999")
    connection.close()
    before = diary.read_bytes()
    for words in (["plan", "--week", "2026-11-23"], ["import", CALENDAR], ["print", "--output", "no.pdf"]):
        _, talk = carryover(*words, "--diary", diary, status=1)
        assert "newer" in talk, talk
    assert diary.read_bytes() == before


def a_full_standard_output():
    with open("/dev/full", "w") as full:
        done = subprocess.run([PROGRAM, "plan", "--runs", CALENDAR, "--week", "2026-11-23", "--json", "-"],
                              cwd=HOME, stdout=full, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 1 and "Standard output" in done.stderr, done


def wrong_usage():
    for words in (["plan", "--week", "2026-02-30"], ["plan", "--sessions", "9"], ["plan", "--sessions", "-1"], ["plan", "week.ics"], ["plan", "--runs", "a", "--week-file", "b"],
                  ["import"], ["print"], ["print", "--output", "a.pdf", "--week", "today"], ["--bogus"], ["--today", "soon"]):
        said, talk = carryover(*words, status=2)
        assert said == "" and talk, words


def help_explains():
    for words, expected in ((["--help"], "carryover plan"), (["plan", "--help"], "carryover plan [OPTION…]"), (["plan", "--help"], "--week-file"), (["import", "--help"], "--dry-run"),
                            (["print", "--help"], "--output")):
        said, _ = carryover(*words)
        assert expected in said, said


TESTS = [plan_around_a_calendar, same_plan_twice, reference_weeks, real_marathon_plan, the_diary_is_not_touched,
         import_and_plan_in_the_diary, print_the_week, nothing_to_print, wrong_files, a_newer_diary_stays_as_it_is, a_full_standard_output, wrong_usage, help_explains]

print(f"1..{len(TESTS)}")
failed = False
for number, test in enumerate(TESTS, 1):
    name = test.__name__.replace("_", " ")
    try:
        test()
        print(f"ok {number} {name}")
    except Skip as reason:
        print(f"ok {number} {name} # SKIP {reason}")
    except (AssertionError, KeyError, OSError, ValueError, subprocess.SubprocessError) as error:
        failed = True
        print(f"not ok {number} {name}")
        print("".join(f"# {line}\n" for line in repr(error)[:3000].splitlines()), end="")
sys.exit(failed)
