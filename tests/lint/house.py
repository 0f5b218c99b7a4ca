"""What the lint programs share: the files of the project, and checks that say what they found as TAP."""
import os
import pathlib
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
IGNORED = {".git", "_inst", "builddir", "__pycache__", ".flatpak-builder"}


def all_files():
    """Every file of the project, relative to it: as git lists them, or, in an unpacked archive, as they lie there."""
    listed = pathlib.Path(os.environ.get("CARRY_FILES", "/nonexistent"))
    if listed.exists():
        names = {pathlib.Path(os.fsdecode(name)) for name in listed.read_bytes().split(b"\0") if name}
        return sorted(name for name in names if (PROJECT / name).is_file())
    found = []
    for place, folders, files in os.walk(PROJECT):
        folders[:] = [f for f in folders if f not in IGNORED and not f.startswith("_build")]
        found += [pathlib.Path(place, name).relative_to(PROJECT) for name in files if not name.endswith(".flatpak")]
    return sorted(found)


def files(*suffixes, under=""):
    return [path for path in all_files() if path.suffix in suffixes and path.is_relative_to(under)]


def text(path):
    return (PROJECT / path).read_text(encoding="utf-8")


def output_of(*command, place=PROJECT):
    """None when the command is content, else what it said."""
    done = subprocess.run([str(word) for word in command], cwd=place, capture_output=True, text=True, errors="replace")
    return None if done.returncode == 0 else (done.stdout + done.stderr).strip() or f"exit status {done.returncode}"


class Checks:
    """Each check is a subtest; it fails when it has complaints."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, name, complaints):
        self.count += 1
        complaints = [complaint for complaint in complaints if complaint]
        print(f"{'not ok' if complaints else 'ok'} {self.count} {name}")
        for complaint in complaints:
            for line in str(complaint).splitlines():
                print(f"# {line}")
        self.failed += bool(complaints)

    def skip(self, name, why):
        self.count += 1
        print(f"ok {self.count} {name} # SKIP {why}")

    def done(self):
        print(f"1..{self.count}")
        sys.exit(self.failed != 0)
