#!/usr/bin/env python3
"""Arrows point down: a floor includes only the floors below it, and no two files include each other in a circle."""
import re

import house

# The same order and the same arrows as the floors' meson.build
MAY_USE = {
    "training": set(),
    "charts": set(),
    "figure": set(),
    "engine": {"training"},
    "store": {"training"},
    "exchange": {"training"},
    "print": {"training", "engine", "figure"},
    "ui": {"training", "engine", "charts", "figure"},
    "app": {"training", "charts", "figure", "engine", "store", "exchange", "print", "ui"},
    "": {"app", "training"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
# What a floor may not know of, whatever its meson.build says
FOREIGN = {
    "training": r"<(gtk|adwaita|sqlite3|libxml|libical|cairo|pango|gsk)",
    "engine": r"<(gtk|adwaita|sqlite3|libxml|libical|json-glib|time\.h|stdio\.h)",
    "store": r"<(gtk|adwaita|libxml|libical)",
    "exchange": r"<(gtk|adwaita|sqlite3)",
    "charts": r"<adwaita",
    "figure": r"<adwaita",
    "print": r"<(adwaita|sqlite3|libxml|libical)",
    "ui": r"<(sqlite3|libxml|libical)",
}

sources = house.files(".c", ".h", under="src")
by_name = {}
for path in sources:
    by_name.setdefault(path.name, []).append(path)


def floor(path):
    return path.parts[1] if len(path.parts) > 2 else ""


def included(path):
    for name in INCLUDE.findall(house.text(path)):
        beside = path.parent / name
        if beside in sources:
            yield name, beside
        else:
            candidates = by_name.get(name.split("/")[-1], [])
            yield name, candidates[0] if len(candidates) == 1 else None


def upward():
    for path in sources:
        for name, target in included(path):
            if target is None:
                # what meson or a generator writes: resources and enums of the same floor
                continue
            if floor(target) != floor(path) and floor(target) not in MAY_USE[floor(path)]:
                yield f"{path} includes {name}: {floor(path) or 'src'} may not use {floor(target)}"


def circles():
    arrows = {path: [target for _, target in included(path) if target and target != path] for path in sources}
    # foo.c and foo.h are one class
    classes = {}
    for path, targets in arrows.items():
        classes.setdefault(path.with_suffix(""), set()).update(
            target.with_suffix("") for target in targets if target.with_suffix("") != path.with_suffix(""))
    state = {}

    def visit(node, trail):
        state[node] = "open"
        for target in sorted(classes.get(node, ())):
            if state.get(target) == "open":
                ring = trail[trail.index(target):] + [target]
                yield " → ".join(str(step.name) for step in ring)
            elif target not in state:
                yield from visit(target, trail + [target])
        state[node] = "closed"

    for node in sorted(classes):
        if node not in state:
            yield from visit(node, [node])


def twins():
    for name, paths in by_name.items():
        if len(paths) > 1:
            yield f"{name} is there more than once: {', '.join(map(str, paths))}"


def foreign():
    for path in sources:
        pattern = FOREIGN.get(floor(path))
        if pattern:
            for line in re.findall(rf"^\s*#\s*include\s+{pattern}.*$", house.text(path), re.MULTILINE):
                yield f"{path} knows of <{line}…"


checks = house.Checks()
checks.check("floors are known", (f"{path}: no such floor" for path in sources if floor(path) not in MAY_USE))
checks.check("includes point down", upward())
checks.check("no circle of classes", circles())
checks.check("file names are unique", twins())
checks.check("no floor knows a library of another's", foreign())
checks.done()
