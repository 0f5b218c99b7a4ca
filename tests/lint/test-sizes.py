#!/usr/bin/env python3
"""The sizes that keep the house readable."""
import re
import statistics

import house

FILE, MEDIAN, FUNCTION, BLUEPRINT = 600, 250, 60, 150

sources = house.files(".c", ".h", under="src")
blueprints = house.files(".blp")


def lines(path):
    return len(house.text(path).splitlines())


def functions(path):
    """Name, first line and length of every function: in this house its brace stands alone in the first column."""
    rows = house.text(path).splitlines()
    start = None
    for number, row in enumerate(rows, 1):
        if row == "{":
            start = number
        elif row == "}" and start is not None:
            name = "?"
            for above in range(start - 2, max(start - 40, -1), -1):
                if match := re.match(r"(\w+) \(", rows[above]):
                    name = match[1]
                    break
            yield name, start, number - start + 1
            start = None


checks = house.Checks()
checks.check(f"no source over {FILE} lines",
             (f"{path}: {lines(path)} lines" for path in sources + house.files(".c", ".h", under="tests") if lines(path) > FILE))
checks.check(f"no function over {FUNCTION} lines",
             (f"{path}:{line}: {name} has {length} lines"
              for path in sources for name, line, length in functions(path) if length > FUNCTION))
checks.check(f"no blueprint over {BLUEPRINT} lines",
             (f"{path}: {lines(path)} lines" for path in blueprints if lines(path) > BLUEPRINT))
median = statistics.median(map(lines, sources)) if sources else 0
checks.check(f"the median source has at most {MEDIAN} lines", [f"it has {median}"] if median > MEDIAN else [])
checks.done()
