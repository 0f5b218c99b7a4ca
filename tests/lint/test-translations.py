#!/usr/bin/env python3
"""Every string reaches the translators, and what they wrote is well formed."""
import re

import house

MARK = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?)\s*\(\s*(?:NULL, )?"')
BLUEPRINT_MARK = re.compile(r'\b(?:_|C_)\s*\(\s*["\']')

listed = [line for line in house.text("po/POTFILES.in").splitlines() if line and not line.startswith("#")]
present = {str(path) for path in house.all_files()}
languages = house.text("po/LINGUAS").split()


def unlisted():
    for path in house.files(".c", ".h", ".blp", under="src"):
        mark = BLUEPRINT_MARK if path.suffix == ".blp" else MARK
        if mark.search(house.text(path)) and str(path) not in listed:
            yield f"{path} has strings to translate and is not in po/POTFILES.in"


checks = house.Checks()
checks.check("POTFILES.in names every file with strings", unlisted())
checks.check("POTFILES.in names no file that is not there", (name for name in listed if name not in present))
checks.check("POTFILES.in is sorted", [] if listed == sorted(listed) else ["sort it: LC_ALL=C sort"])
checks.check("LINGUAS and the translations agree",
             {f"po/{language}.po" for language in languages} ^ {name for name in present if re.fullmatch(r"po/[^/]+\.po", name)})
# What the catalogue says of its exercises is a domain of its own; it may be English in part, but not of another form.
checks.check("the prose of the exercises has the same languages",
             {f"po/exercises/{language}.po" for language in languages} ^ {name for name in present if re.fullmatch(r"po/exercises/[^/]+\.po", name)})
for language in languages:
    checks.check(f"{language}, exercises, is well formed",
                 [house.output_of("msgfmt", "--check", "--output-file=/dev/null", f"po/exercises/{language}.po")])
    checks.check(f"{language} is well formed", [house.output_of("msgfmt", "--check", "--output-file=/dev/null", f"po/{language}.po")])
checks.done()
