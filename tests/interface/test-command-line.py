#!/usr/bin/env python3
"""The command line as a person or a script uses it: no display, JSON on standard output alone, honest exit statuses."""
import json
import os
import pathlib
import re
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


def import_says_what_it_read():
    said, _ = carryover("import", "--dry-run", CALENDAR)
    assert f"{CALENDAR.name}: 0 recorded activities, 4 planned runs\n" in said, said


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
    # without the id of a week all of them, as a list
    together = json.loads(carryover("plan", "--week-file", path, "--week", "2026-11-23", "--json", "-")[0])
    assert [plan["total_penalty"] for plan in together] == [2, 3, 4, 0, 2, 3, 4, 4, 6, 0, 0, 0], together
    _, talk = carryover("plan", "--week-file", path, "--print", "many.pdf", status=2)
    assert "one week" in talk, talk


def real_marathon_plan():
    if not SHARED:
        raise Skip("CARRY_SHARED is not set")
    plan = plan_json("--runs", f"{SHARED}/samples/ics/runplan__marathon.ics", "--week", "2023-11-13", "--sessions", 2)
    assert len(plan["runs"]) == 7 and len(plan["placements"]) == 2
    assert [run["day"] for run in plan["runs"] if run["kind"] == "long"] == ["2023-11-16"]


def season_json(*words):
    said, talk = carryover("season", "--from", "2026-11-23", *words, "--json", "-")
    assert talk == "", talk
    season = json.loads(said)
    assert season["schema"] == "carryover.season/1"
    return season


def phases(season):
    """The phases in their order, and how many weeks each has."""
    found = []
    for week in season["weeks"]:
        if week["phase_week"] == 1:
            found.append((week["phase"], week["phase_weeks"]))
    return found


def season_of_a_half_marathon():
    season = season_json("--race", "2027-04-11:A:half")
    assert phases(season) == [("base", 8), ("build", 6), ("in-season", 3), ("taper", 2), ("race-week", 1), ("transition", 1)]
    assert season["discipline"] == "half" and season["last_heavy_days"] == 10 and season["notes"] == []
    race = season["weeks"][19]["races"][0]
    assert (race["day"], race["priority"], race["km"]) == ("2027-04-11", "A", 21.1)
    assert (race["last_heavy"], race["last_lower"], race["legs_free"]) == ("2027-04-01", "2027-04-07", "2027-04-15")
    assert season["weeks"][18]["heavy_days"] == ["2027-03-29", "2027-03-30", "2027-03-31", "2027-04-01"]
    assert [week["number"] for week in season["weeks"] if week["deload"]] == [5, 10, 15]
    assert season["weeks"][8]["dose"]["kinds"] == ["H", "E"]
    for week in season["weeks"]:
        assert week["notes"][0]["text"] and week["notes"][0]["grade"] in "ABCD", week


def season_of_several_races():
    season = season_json("--race", "2027-06-20:half", "--race", "2027-04-11", "--race", "2027-02-14:B:10k", "--last-heavy", 7)
    assert [week["number"] for week in season["weeks"] if week["phase"] == "race-week"] == [20, 30]
    assert [week["number"] for week in season["weeks"] if week["mini_taper"]] == [12]
    assert season["weeks"][19]["races"][0]["last_heavy"] == "2027-04-04"
    novice = season_json("--race", "2027-04-11:10k", "--level", "novice")
    assert phases(novice)[0] == ("onboarding", 4) and novice["discipline"] == "10k"
    assert [note["id"] for note in season_json("--race", "2027-01-03:marathon")["notes"]] == ["race-soon"]


def season_with_places():
    path = DATA / "reference-weeks.json"
    season = season_json("--race", "2027-04-11:10k", "--week-file", f"{path}:10k-advanced-higdon")
    for week in season["weeks"]:
        assert week["plan"]["proven_optimal"], week
        for place in week["plan"]["placements"]:
            assert place["kind"] != "H" or place["day"] in week["heavy_days"], (week, place)
    assert sum(len(week["plan"]["placements"]) for week in season["weeks"]) > 30


def season_of_the_diary():
    diary = HOME / "races.sqlite"
    calendar = HOME / "races.ics"
    calendar.write_text("\r\n".join([
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN",
        "BEGIN:VEVENT", "UID:race@test", "DTSTAMP:20261101T000000Z", "DTSTART:20270411T090000", "DTEND:20270411T104500", "SUMMARY:Half marathon race 21.1 km", "END:VEVENT",
        "BEGIN:VEVENT", "UID:long1@test", "DTSTAMP:20261101T000000Z", "DTSTART:20261129T090000", "DTEND:20261129T104000", "SUMMARY:Long run 16 km", "END:VEVENT",
        "BEGIN:VEVENT", "UID:long2@test", "DTSTAMP:20261101T000000Z", "DTSTART:20261206T090000", "DTEND:20261206T110000", "SUMMARY:Long run 20 km", "END:VEVENT",
        "END:VCALENDAR", ""]))
    carryover("import", "--diary", diary, calendar)
    before = diary.read_bytes()
    season = season_json("--diary", diary)
    assert [race["day"] for week in season["weeks"] for race in week["races"]] == ["2027-04-11"]
    assert season["weeks"][1]["freeze"] and season["weeks"][1]["running"]["spikes"][0]["ratio"] == 1.25
    assert not season["weeks"][0]["freeze"]
    said, _ = carryover("season", "--diary", diary, "--race", "2027-04-11:A:half", "--from", "2026-11-23")
    for word in ("Base", "Taper", "Race week", "Heavy lower body", "11 April", "Eihara", "25 % longer"):
        assert word in said, (word, said)
    assert diary.read_bytes() == before


def no_season():
    for words, expected in ((["--race", "2026-11-01"], "is over"), (["--race", "2029-01-01"], "104 weeks"), (["--diary", HOME / "none.sqlite"], "no diary"),
                            (["--race", "2027-04-11", "--week-file", "none.json"], "none.json")):
        said, talk = carryover("season", "--from", "2026-11-23", *words, status=1)
        assert said == "" and expected in talk, (words, talk)


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
    plan = plan_json("--diary", diary, "--week", "2026-11-23", "--today", "2026-11-23")
    assert len(plan["placements"]) == 2
    # the diary may be named before the verb too
    again = json.loads(carryover("--diary", diary, "plan", "--week", "2026-11-23", "--today", "2026-11-23", "--json", "-")[0])
    assert again["placements"] == plan["placements"]
    rows = sqlite3.connect(f"file:{diary}?mode=ro", uri=True).execute("select count(*) from session").fetchone()
    assert rows == (6,), rows


def balance_of_the_diary():
    """A planned week: its numbers, its words, its pictures, and what is refused."""
    diary = HOME / "balance.sqlite"
    carryover("import", "--diary", diary, CALENDAR)
    plan_json("--diary", diary, "--week", "2026-11-23", "--today", "2026-11-23")
    before = diary.read_bytes()
    words = ("balance", "--diary", diary, "--today", "2026-11-25")
    balance = json.loads(carryover(*words, "--json", "-")[0])
    assert balance["schema"] == "carryover.balance/1" and not balance["trend"], balance
    assert [week["first"] for week in balance["weeks"]] == ["2026-11-23"]
    week = balance["weeks"][0]
    assert week["run_load"] > 0 and week["strength_load"] > 0 and abs(week["load"] - week["run_load"] - week["strength_load"]) < 0.2
    assert week["longest_km"] == 16.09
    assert len(balance["muscles"]) == 22 and len(balance["regions"]) == 6 and len(balance["injuries"]) == 7
    assert sum(surface["minutes"] for surface in balance["surfaces"]) > 120
    # the sets of all planes are the sets of the week
    assert abs(sum(plane["hard_sets"] for plane in balance["planes"]) - week["hard_sets"]) < 0.1
    for injury in balance["injuries"]:
        n_met = sum(dose["met"] for dose in injury["doses"])
        assert injury["coverage"] == ("well-covered" if n_met >= 3 else "partly" if n_met == 2 else "gap"), injury
    # the patterns share out the sets, too; nothing was logged
    assert balance["sessions"] == "both" and abs(sum(pattern["hard_sets"] for pattern in balance["patterns"]) - week["hard_sets"]) < 0.1
    assert balance["sides"] == [] and balance["records"] == []
    # ten miles on Sunday, after ten kilometres at most
    assert balance["longest_run_of_30_days"] == 1.609
    assert all(muscle["run_minutes_per_week"] <= week["run_load"] for muscle in balance["muscles"])
    done = json.loads(carryover(*words, "--sessions", "done", "--json", "-")[0])
    assert done["weeks"][0]["load"] == 0 and sum(region["sets_per_week"] for region in done["regions"]) == 0, done["weeks"]
    planned = json.loads(carryover(*words, "--sessions", "planned", "--json", "-")[0])
    assert planned["weeks"] == balance["weeks"] and planned["regions"] == balance["regions"]
    assert balance["impact"] is None and "acute_chronic" not in balance
    asked = json.loads(carryover(*words, "--acute-chronic", "--json", "-")[0])["acute_chronic"]
    assert "random" in asked["caveat"] or "risk" in asked["caveat"], asked
    said, _ = carryover(*words)
    for word in ("Hips and glutes", "Achilles", "it cannot rule out injury", "Three weeks of training", "Left and right", "none logged yet", "What to do about it"):
        assert word in said, (word, said)
    pictures = HOME / "pictures" / "of balance"
    carryover(*words, "--svg", pictures)
    names = sorted(path.name for path in pictures.iterdir())
    assert names == ["rhythm.svg", "weekly-load.svg"], names
    for name in names:
        assert (pictures / name).read_text().startswith("<?xml") and "</svg>" in (pictures / name).read_text()
    assert diary.read_bytes() == before
    for wrong, status in ((["--weeks", "0"], 2), (["--weeks", "x"], 2), (["--today", "soon"], 2), (["more"], 2), (["--sessions", "all"], 2),
                          (["--today", "2027-12-01", "--weeks", "4"], 1), (["--svg", diary / "folder"], 1)):
        said, talk = carryover(*words, *wrong, status=status)
        assert said == "" and talk, (wrong, said, talk)
    for option, place, reason, way_out in (
            ("--json", HOME / "no folder" / "balance.json", "its folder is not there", "Make the folder first"),
            ("--json", pictures, "this is a folder", "Name a file in it"),
            ("--json", diary / "balance.json", "its folder is a file", "Name another place"),
            ("--svg", "", "this is no name", "Name a place"),
            ("--svg", diary, "this is a file", "Name another folder"),
            ("--svg", diary / "folder", "its folder is a file", "Name another place")):
        said, talk = carryover(*words, option, place, status=1)
        assert said == "" and f"“{place}”" in talk and reason in talk and way_out in talk, (option, place, talk)
    assert diary.read_bytes() == before


def rows(diary, statement):
    connection = sqlite3.connect(f"file:{diary}?mode=ro", uri=True)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


CATALOGUE = [
    {"id": "gizmo-squat", "name": "Gizmo Squat", "muscles": ["quads"], "equipment": "barbell", "instructions": ["Sit", "Stand"], "license": "CC0", "author": "A. N. Other"},
    {"id": "push-up", "name": "Push-Ups", "muscles": ["chest"]},
    {"id": "treadmill", "name": "Treadmill", "category": "cardio"},
    {"id": "nothing", "muscles": ["quads"]},
    None,
]


def import_a_catalogue():
    diary = HOME / "catalogue.sqlite"
    mine = HOME / "mine.json"
    mine.write_text(json.dumps(CATALOGUE))
    said, talk = carryover("import", "--dry-run", "--diary", diary, mine)
    assert "1 new, 1 known already, 3 not usable" in said and not diary.exists(), (said, talk)
    said, talk = carryover("import", "--diary", diary, mine)
    assert "1 new, 1 known already, 3 not usable" in said, said
    assert "mine.json, entry 4" in said and "“name”" in said and "endurance" in said, said
    # nothing is said of runs, as there are none
    assert talk == "Diary: 1 exercise added\n", talk
    before = rows(diary, "select * from own_exercise")
    assert len(before) == 1 and "CC0" in before[0] and "A. N. Other" in before[0], before

    # again: known by the diary and not by what came with the program
    for words in (["--dry-run"], []):
        said, talk = carryover("import", "--diary", diary, *words, mine)
        assert "0 new, 2 known already" in said, (words, said)
    assert rows(diary, "select * from own_exercise") == before
    said, _ = carryover("import", "--diary", diary, "--dry-run", "--json", "-", mine)
    found = {exercise["name"]: exercise for exercise in json.loads(said)["exercises"]}
    assert found["Gizmo Squat"]["verdict"] == "same" and "Imported already" in found["Gizmo Squat"]["reason"], found
    assert found["Gizmo Squat"]["licence"] == "CC0" and found["Gizmo Squat"]["source"] == "mine.json", found


def a_reader_that_goes_away():
    """The exercises are in the diary whether or not anybody reads to the end what is said of them."""
    diary = HOME / "piped.sqlite"
    many = HOME / "many.json"
    many.write_text(json.dumps([{"name": f"Gizmo Squat {number}", "muscles": ["quads"]} for number in range(2000)] + [{}] * 5000 + [{"name": "No", "muscles": []}]))
    subprocess.run(f"'{PROGRAM}' import --diary '{diary}' '{many}' | head -1", shell=True, check=True, capture_output=True, timeout=60)
    assert rows(diary, "select count(*) from own_exercise") == [(2000,)]


def wrong_catalogues():
    for name, content, expected in (
            ("cut.json", json.dumps(CATALOGUE).encode()[:100], "not whole JSON"), ("empty.json", b"", "empty"), ("deep.json", b"[" * 100000, "deeper"),
            ("latin.json", '[{"name": "Kniebeuge für Läufer"}]'.encode("latin-1"), "UTF-8"), ("large.json", b"[" + b" " * (50 << 20) + b"]", "32 MiB"),
            ("many.json", b"[" + b"{}," * 3000000 + b"{}]", "2000000 values")):
        (HOME / name).write_bytes(content)
        said, talk = carryover("import", "--diary", HOME / "never.sqlite", name, status=1)
        assert name in talk and expected in talk and said == "", (name, said, talk)
    for name, content in (("list.json", "[]"), ("schema.json", '{"type": "object", "properties": {}}')):
        (HOME / name).write_text(content)
        said, _ = carryover("import", "--diary", HOME / "never.sqlite", name, status=1)
        assert f"“{name}” holds no exercises" in said, said
    assert not (HOME / "never.sqlite").exists()
    # one that is wrong does not keep out one that is right
    said, talk = carryover("import", "--diary", HOME / "some.sqlite", "cut.json", "mine.json")
    assert "cut.json" in talk and "1 exercise added" in talk, talk


def real_catalogues():
    if not SHARED:
        raise Skip("CARRY_SHARED is not set")
    folder = pathlib.Path(SHARED, "samples/catalogue")
    diary = HOME / "real.sqlite"
    carryover("import", "--diary", diary, folder / "free-exercise-db_exercises.json")
    _, talk = carryover("import", "--diary", diary, folder / "wger_exercise-base-data.json", status=1)
    assert "translations.json" in talk, talk
    wger = sorted(folder.glob("wger_*.json"))
    carryover("import", "--diary", diary, *wger)
    kept = rows(diary, "select * from own_exercise order by id")
    # 873 and 872 entries, less than a tenth of which is endurance, double or ours already
    assert 1400 < len(kept) <= 1745, len(kept)
    said, talk = carryover("import", "--diary", diary, folder / "free-exercise-db_exercises.json", *wger)
    assert "Exercises: 0 new" in said and talk == "Diary: 0 exercises added\n", (said[:300], talk)
    assert rows(diary, "select * from own_exercise order by id") == kept


def nothing_is_planned_in_the_past():
    diary = HOME / "thursday.sqlite"
    carryover("import", "--diary", diary, CALENDAR)
    plan = plan_json("--diary", diary, "--today", "2026-11-26")
    assert plan["week"] == "2026-11-23" and plan["placements"], plan
    assert min(place["day"] for place in plan["placements"]) >= "2026-11-26", plan["placements"]


def log_a_session():
    """Out as JSON and as a table, filled in by a script, and back; what is wrong is named and changes nothing."""
    diary = HOME / "logged.sqlite"
    carryover("import", "--diary", diary, CALENDAR)
    carryover("plan", "--diary", diary, "--week", "2026-11-23", "--today", "2026-11-23")
    said, _ = carryover("log", "--diary", diary, "--week", "2026-11-23", "--json", "-")
    log = json.loads(said)
    assert log["format"] == "carryover.log/1" and log["sessions"], said
    session = log["sessions"][0]
    assert session["items"] and all(item["sets"] is None for item in session["items"]), session
    # what comes next is said with its reason
    assert all(item["next"]["change"] in ("start", "postponed", "held") and item["next"]["why"] for item in session["items"]), session
    session.update(start="18:05", end="18:50", effort=7.5, note="cold")
    session["items"][0]["sets"] = [{"reps": 5, "load_kg": 102.5, "rpe": 8}, {"reps": 4, "load_kg": 102.5, "rir": 1}]
    done = HOME / "done.json"
    done.write_text(json.dumps({"format": "carryover.log/1", "sessions": [session]}))

    _, talk = carryover("log", "--diary", diary, "--from", done, "--dry-run")
    assert "1 session would be logged" in talk and rows(diary, "select * from strength_set") == [], talk
    _, talk = carryover("log", "--diary", diary, "--from", done)
    # what follows from it in a session that is still to come is told on lines of its own
    assert talk.splitlines()[0] == "Diary: 1 session logged", talk
    assert all(line.startswith("Next ") for line in talk.splitlines()[1:]), talk
    assert rows(diary, "select reps, load_kg, rpe, rir from strength_set order by position") == [(5, 102.5, 8.0, None), (4, 102.5, None, 1.0)]
    assert rows(diary, "select start_minute, end_minute, effort, note from workout") == [(1085, 1130, 7.5, "cold")]
    # the balance knows the record, and draws how the lift went
    balance = json.loads(carryover("balance", "--diary", diary, "--today", "2026-11-29", "--json", "-")[0])
    assert [record["value"] for record in balance["records"] if record["kind"] == "heaviest-kg"] == [102.5], balance["records"]
    assert "Heaviest" in carryover("balance", "--diary", diary, "--today", "2026-11-29")[0]
    carryover("balance", "--diary", diary, "--today", "2026-11-29", "--svg", HOME / "lifts")
    names = sorted(path.name for path in (HOME / "lifts").iterdir())
    assert len(names) == 3 and names[0].startswith("maximum-"), names
    # the same again is no change
    _, talk = carryover("log", "--diary", diary, "--from", done)
    assert talk == "Diary: 0 sessions logged\n", talk

    table = HOME / "log.csv"
    carryover("log", "--diary", diary, "--session", session["id"], "--csv", table)
    lines = table.read_text().splitlines()
    assert lines[0].startswith("session,day,start,end,effort") and ",102.5," in lines[1], lines[:2]
    table.write_text(table.read_text().replace(",102.5,", ",105,"))
    carryover("log", "--diary", diary, "--from", table)
    assert rows(diary, "select distinct load_kg from strength_set") == [(105.0,)]

    table.write_text("day,exercise,set,reps\n2026-11-24,rdl,1,many\n")
    _, talk = carryover("log", "--diary", diary, "--from", table, status=1)
    assert "log.csv, line 2, column “reps”" in talk, talk
    _, talk = carryover("log", "--diary", diary, "--date", "2020-01-01", status=1)
    assert "no strength session" in talk, talk
    carryover("log", "--diary", diary, "--date", "soon", status=2)
    carryover("log", "--diary", diary, "--date", "2026-11-24", "--week", "2026-11-24", status=2)


def the_starter_knows_the_verbs():
    """A verb that ./run does not know would open the window."""
    said, _ = carryover("--help")
    starter = (HERE.parents[1] / "run").read_text()
    for verb in re.findall(r"^  carryover (\w+)", said, re.M):
        assert re.search(rf"^ .*\b{verb} \|.*window=no", starter, re.M), verb


def print_the_week():
    sheet = HOME / "week.pdf"
    carryover("print", "--diary", HOME / "kept.sqlite", "--week", "2026-11-24", "--output", sheet)
    text = subprocess.check_output(["pdftotext", "-layout", sheet, "-"], text=True)
    for word in ("23–29 November 2026", "Lower Strength", "Back Squat", "Threshold", "RPE"):
        assert word in text, (word, text)
    carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23", "--print", "relative.pdf")
    assert (HOME / "relative.pdf").read_bytes().startswith(b"%PDF")


def pages_of(sheet):
    said = subprocess.check_output(["pdfinfo", sheet], text=True)
    return int(re.search(r"^Pages: +(\d+)$", said, re.M)[1]), said


def print_in_other_ways():
    sheet, week = HOME / "other.pdf", ["print", "--diary", HOME / "kept.sqlite", "--week", "2026-11-24"]
    carryover(*week, "--block", "--landscape", "--paper", "Letter", "--output", sheet)
    n_pages, said = pages_of(sheet)
    assert n_pages >= 2 and "792 x 612" in said and "Tagged:          yes" in said, said
    assert "Weekly Load" in subprocess.check_output(["pdftotext", sheet, "-"], text=True)
    carryover(*week, "--session", "1", "--paper", "A6", "--no-figures", "--output", sheet)
    assert "297.6" in pages_of(sheet)[1], sheet
    text = subprocess.check_output(["pdftotext", sheet, "-"], text=True)
    assert "S1" in text and "Runs" not in text, text
    carryover(*week, "--cards", "4", "--black", "--output", sheet)
    carryover(*week, "--weeks", "2", "--no-cells", "--text-size", "1.2", "--output", sheet)
    carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23", "--print", sheet, "--session", "1", "--cards", "2")
    assert "Notes" in subprocess.check_output(["pdftotext", sheet, "-"], text=True)
    _, talk = carryover(*week, "--session", "9", "--output", HOME / "nine.pdf", status=1)
    assert "strength session" in talk and not (HOME / "nine.pdf").exists(), talk
    for wrong in (["--cards", "3"], ["--session", "-1"], ["--text-size", "9"], ["--weeks", "0"], ["--block", "--cards", "2"],
                  ["--weeks", "2", "--session", "1"], ["--season", "--weeks", "2"], ["--season", "--block"]):
        _, talk = carryover(*week, *wrong, "--output", HOME / "wrong.pdf", status=2)
        assert talk and not (HOME / "wrong.pdf").exists(), wrong


def printing_belongs_to_print():
    _, talk = carryover("plan", "--runs", CALENDAR, "--week", "2026-11-23", "--paper", "A5", status=2)
    assert "--print" in talk, talk
    _, talk = carryover("print", "--exercise", "nordic", "--session", "1", "--output", HOME / "no.pdf", status=2)
    assert "--exercise" in talk and "--session" in talk and not (HOME / "no.pdf").exists(), talk


def print_exercises():
    pages = HOME / "exercises.pdf"
    carryover("print", "--exercise", "back_squat", "--exercise", "nordic", "--paper", "A5", "--output", pages)
    said = subprocess.check_output(["pdfinfo", pages], text=True)
    assert re.search(r"^Pages: +2$", said, re.M) and "419.5" in said, said
    text = subprocess.check_output(["pdftotext", "-layout", pages, "-"], text=True)
    for word in ("Back Squat", "Squat · Legs and hips", "Why It Carries Over", "Cues", "Common Faults", "Dosage by Phase", "Front Squat", "Barbell",
                 "Willy et al. 2019", "· strong", "Nordic Hamstring Curl", "Left out", "2 of 2"):
        assert word in text, (word, text)
    _, talk = carryover("print", "--exercise", "moon_walk", "--output", "no.pdf", status=1)
    assert "moon_walk" in talk and not (HOME / "no.pdf").exists(), talk


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


def a_pause_is_honoured():
    diary = HOME / "ill.sqlite"
    carryover("import", "--diary", diary, CALENDAR)
    connection = sqlite3.connect(diary)
    connection.execute("insert into pause values ('p', 'ill', 'none', '2026-11-23', '2026-11-26', '')")
    connection.commit()
    connection.close()
    words = ("--diary", diary, "--week", "2026-11-23", "--today", "2026-11-23", "--sessions", 2)
    plan = plan_json(*words)
    assert plan["pauses"] == [{"reason": "ill", "from": "2026-11-23", "to": "2026-11-26"}], plan["pauses"]
    assert plan["placements"] and all(place["day"] > "2026-11-26" for place in plan["placements"]), plan["placements"]
    tuesday = next(slot for slot in plan["slots"] if slot["day"] == "2026-11-24")
    assert "HC12" in [reason["rule"] for reason in tuesday["reasons"]], tuesday
    said, _ = carryover("plan", *words)
    assert "Tuesday 24 November: Ill" in said, said


def wrong_usage():
    for words in (["plan", "--week", "2026-02-30"], ["plan", "--sessions", "9"], ["plan", "--today", "soon"], ["plan", "--sessions", "-1"], ["plan", "week.ics"], ["plan", "--runs", "a", "--week-file", "b"],
                  ["season", "--race", "2027-02-30"], ["season", "--race", "2027-04-11:D"], ["season", "--race", "2027-04-11:A:far"], ["season", "--race", "2027-04-11:A:B"],
                  ["season", "--from", "soon"], ["season", "--race", "2027-04-11", "--level", "some"], ["season", "--race", "2027-04-11", "--last-heavy", "1"],
                  ["season", "--race", "2027-04-11", "--sessions", "5"], ["season", "week.ics"],
                  ["import"], ["print"], ["print", "--output", "a.pdf", "--week", "today"], ["print", "--exercise", "nordic"],
                  ["print", "--exercise", "nordic", "--week", "2026-11-24", "--output", "a.pdf"], ["--bogus"], ["--today", "soon"]):
        said, talk = carryover(*words, status=2)
        assert said == "" and talk, words


def help_explains():
    for words, expected in ((["--help"], "carryover plan"), (["plan", "--help"], "carryover plan [OPTION…]"), (["plan", "--help"], "--week-file"), (["import", "--help"], "--dry-run"),
                            (["print", "--help"], "--output"), (["season", "--help"], "--race"), (["--help"], "carryover season"),
                            (["log", "--help"], "--from"), (["--help"], "carryover log")):
        said, _ = carryover(*words)
        assert expected in said, said


TESTS = [plan_around_a_calendar, same_plan_twice, reference_weeks, real_marathon_plan, season_of_a_half_marathon, season_of_several_races, season_with_places,
         season_of_the_diary, no_season, the_diary_is_not_touched,
         import_and_plan_in_the_diary, import_says_what_it_read, balance_of_the_diary, import_a_catalogue, a_reader_that_goes_away, wrong_catalogues, real_catalogues, nothing_is_planned_in_the_past, log_a_session, the_starter_knows_the_verbs, print_the_week, print_in_other_ways, printing_belongs_to_print, print_exercises, nothing_to_print, wrong_files, a_newer_diary_stays_as_it_is, a_pause_is_honoured, a_full_standard_output, wrong_usage, help_explains]

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
