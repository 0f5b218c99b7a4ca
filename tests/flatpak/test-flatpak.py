#!/usr/bin/env python3
"""The Flatpak as a person gets it: built from its manifest, installed, used in its sandbox; then the same from the bundle.

Inside the root and a display.  The runtime is a stand-in made of Debian packages, under the real one's name.
"""
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
ID = "io.github.carryover_app.Carryover"
PLACE = pathlib.Path(os.environ["CARRY_WORK"], "flatpak")
BUNDLE = PLACE.parent / "carryover.flatpak"
HOME = pathlib.Path(os.environ["HOME"])
# Flatpak itself writes x11 beside fallback-x11, for releases that do not know the latter
PERMISSIONS = {"shared": {"ipc"}, "sockets": {"wayland", "fallback-x11", "x11"}, "devices": {"dri"}}

EVENT = """BEGIN:VEVENT
UID:{uid}@example.org
DTSTART:{day}T{time}00
DTEND:{day}T{end}00
SUMMARY:{summary}
END:VEVENT
"""
RUNS = [("20250303", "0700", "0745", "Easy run 8 km"), ("20250304", "1800", "1900", "Tempo run 10 km"),
        ("20250306", "0700", "0740", "Easy run 7 km"), ("20250308", "0800", "1000", "Long run 20 km")]


class Failure(Exception):
    pass


def must(condition, what):
    if not condition:
        raise Failure(what)


def environment(installation):
    inherited = {name: value for name, value in os.environ.items() if name not in ("GSETTINGS_BACKEND", "XDG_DATA_DIRS")}
    return inherited | {"FLATPAK_USER_DIR": str(installation), "FLATPAK_SYSTEM_DIR": str(PLACE / "system"),
                         "DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}


def call(*command, installation=PLACE / "user", check=True, patience=60, **variables):
    done = subprocess.run([str(word) for word in command], env=environment(installation) | variables, capture_output=True, text=True,
                          timeout=patience)
    if check and done.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done


def sandbox(*arguments, command=None, installation=PLACE / "user", check=True, variables=()):
    options = [f"--env={variable}" for variable in variables] + ([f"--command={command}"] if command else [])
    return call("flatpak", "run", "--user", *options, ID, *arguments, installation=installation, check=check)


def built():
    call(PROJECT / "flatpak/build", PLACE, BUNDLE, patience=600)


def permissions():
    text = call("flatpak", "info", "--user", "--show-permissions", ID).stdout
    found = {key: {value for value in values.split(";") if value}
             for key, values in re.findall(r"^(\w+)=(.*)$", text.split("[Context]")[-1], re.MULTILINE)}
    must(found == PERMISSIONS, f"it asks for {found}")


def version():
    said = sandbox("--version").stdout
    must(re.search(r"\d+\.\d+", said), f"--version says {said!r}")


def plan(installation=PLACE / "user"):
    data = HOME / ".var/app" / ID / "data"
    data.mkdir(parents=True, exist_ok=True)
    events = "".join(EVENT.format(uid=n, day=day, time=start, end=end, summary=summary)
                     for n, (day, start, end, summary) in enumerate(RUNS))
    (data / "runs.ics").write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n{events}END:VCALENDAR\n".replace("\n", "\r\n"))
    said = sandbox("plan", "--runs", data / "runs.ics", "--week", "2025-03-03", "--sessions", "2", "--json", "-",
                   "--print", data / "week.pdf", installation=installation).stdout
    answer = json.loads(said)
    must(answer["schema"] == "carryover.plan/1", f"the schema is {answer['schema']}")
    must(answer["feasible"] and len(answer["placements"]) == 2, f"it placed {len(answer['placements'])} sessions")
    must(len(answer["runs"]) == len(RUNS), f"it saw {len(answer['runs'])} runs")
    must((data / "week.pdf").read_bytes().startswith(b"%PDF"), "it printed no sheet")


def window(installation=PLACE / "user"):
    picture = PLACE.parent / "flatpak-window.png"
    process = subprocess.Popen(["flatpak", "run", "--user", "--env=GSK_RENDERER=cairo", ID, "--example-week"],
                               env=environment(installation), stderr=subprocess.PIPE, text=True)
    try:
        for _ in range(300):
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "carryover"], capture_output=True, text=True).stdout
            if found.strip() or process.poll() is not None:
                break
            time.sleep(0.1)
        must(found.strip(), "no window in half a minute")
        colours, before = 0, None
        for _ in range(20):
            time.sleep(0.4)
            subprocess.run(["import", "-window", "root", picture], check=True)
            colours, now = subprocess.check_output(["identify", "-format", "%k %#", picture], text=True).split()
            if now == before:
                break
            before = now
        must(int(colours) > 200, f"the window shows only {colours} colours: {picture}")
    finally:
        subprocess.run(["flatpak", "kill", ID], env=environment(installation), capture_output=True)
        process.wait(timeout=20)


def no_network():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        script = f"(exec 3<>/dev/tcp/127.0.0.1/{port}) 2>/dev/null && echo reached; tail -n +3 /proc/net/dev | cut -d: -f1"
        said = sandbox("-c", script, command="bash").stdout.split()
    must(said == ["lo"], f"it reaches {said}")


def no_home():
    secret = HOME / "secret.txt"
    secret.write_text("nobody's business")
    must(sandbox("-c", f"cat {secret}", command="bash", check=False).returncode != 0, "it reads the home folder")
    seen = sandbox("-c", 'ls -A "$HOME"', command="bash").stdout.split()
    must(set(seen) <= {".var", ".cache", ".config", ".local"}, f"it sees {seen}")


def no_capabilities():
    status = sandbox("-c", "cat /proc/self/status", command="bash").stdout
    effective = re.search(r"CapEff:\s*(\w+)", status)[1]
    must(int(effective, 16) == 0, f"it holds capabilities {effective}")
    must(re.search(r"NoNewPrivs:\s*1", status), "it may gain privileges")


def translations():
    for locale in ("de_DE", "fr_FR"):
        said = sandbox("Training Planner", command="gettext",
                       variables=(f"LC_ALL={locale}.UTF-8", "TEXTDOMAIN=carryover", "TEXTDOMAINDIR=/app/share/locale")).stdout
        must(said and said != "Training Planner", f"{locale} says {said!r}")
    english = sandbox("--help", variables=("LC_ALL=C.UTF-8",)).stdout
    german = sandbox("--help", variables=("LC_ALL=de_DE.UTF-8",)).stdout
    must(english != german, "--help is the same in German")


def settings():
    sandbox("set", ID, "window-width", "1111", command="gsettings")
    must(sandbox("get", ID, "window-width", command="gsettings").stdout.strip() == "1111", "a setting was not kept")
    must((HOME / ".var/app" / ID / "config/glib-2.0/settings/keyfile").exists(), "settings are not the sandbox's own")


def exported():
    place = PLACE / "user/exports/share"
    for name in (f"applications/{ID}.desktop", f"dbus-1/services/{ID}.service", f"icons/hicolor/scalable/apps/{ID}.svg",
                 f"icons/hicolor/symbolic/apps/{ID}-symbolic.svg", f"metainfo/{ID}.metainfo.xml"):
        must((place / name).exists(), f"{name} is not exported")
    must(sandbox("-c", "ls /app/lib/libical-glib.so.3", command="bash").stdout.strip(), "libical is not the one of the manifest")


def bundle_installed():
    clean = PLACE / "clean"
    shutil.rmtree(clean, ignore_errors=True)
    clean.mkdir()
    remote = (PLACE / "runtime").read_text().strip()
    call("flatpak", "--user", "remote-add", "--no-gpg-verify", "stand-in", f"file://{remote}", installation=clean)
    call("flatpak", "--user", "install", "-y", "--noninteractive", BUNDLE, installation=clean)
    shutil.rmtree(HOME / ".var", ignore_errors=True)


def bundle_plans():
    plan(installation=PLACE / "clean")


def bundle_window():
    window(installation=PLACE / "clean")


CHECKS = [
    ("the manifest is built offline and unchanged", built),
    ("it asks for the four permissions and no others", permissions),
    ("desktop file, service, icons and metainfo are exported", exported),
    ("it says its version", version),
    ("it plans a week in the sandbox, and prints it", plan),
    ("it opens its window in the sandbox", window),
    ("it reaches no network", no_network),
    ("it sees nothing of the home folder", no_home),
    ("it holds no capabilities", no_capabilities),
    ("it speaks German and French", translations),
    ("it keeps settings of its own", settings),
    ("the bundle installs in a clean installation", bundle_installed),
    ("the bundle plans a week", bundle_plans),
    ("the bundle opens its window", bundle_window),
]


def main():
    print(f"1..{len(CHECKS)}", flush=True)
    failures = 0
    for number, (name, check) in enumerate(CHECKS, 1):
        start = time.monotonic()
        try:
            check()
            print(f"ok {number} {name}")
        except (Failure, OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError) as error:
            failures += 1
            print(f"not ok {number} {name}")
            print("".join(f"# {line}\n" for line in str(error).splitlines()[-40:]), end="")
            if check is built:
                print("Bail out! without the Flatpak there is nothing more to see")
                break
        print(f"# {time.monotonic() - start:.1f} s", flush=True)
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
