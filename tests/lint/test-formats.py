#!/usr/bin/env python3
"""Each kind of file passes the tool that knows it."""
import json
import os
import pathlib
import re
import shutil
import tempfile
import xml.etree.ElementTree

import house

prefix = os.environ.get("CARRY_PREFIX", "")
name = "io.github.carryover_app.Carryover"


def shells():
    for path in house.all_files():
        first = (house.PROJECT / path).open("rb").readline()
        if path.suffix == ".sh" or first.startswith(b"#!/bin/bash") or first.startswith(b"#!/bin/sh"):
            yield path


def unformatted_blueprints():
    """The compiler opens what it looks at for writing, so it gets copies."""
    with tempfile.TemporaryDirectory() as copies:
        paths = house.files(".blp")
        for path in paths:
            (pathlib.Path(copies) / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(house.PROJECT / path, pathlib.Path(copies) / path)
        return house.output_of("blueprint-compiler", "format", *paths, place=copies) if paths else None


def broken_json():
    for path in house.files(".json"):
        try:
            json.loads(house.text(path))
        except ValueError as error:
            yield f"{path}: {error}"


def broken_xml():
    for path in house.files(".svg", ".ui"):
        try:
            xml.etree.ElementTree.fromstring(house.text(path))
        except xml.etree.ElementTree.ParseError as error:
            yield f"{path}: {error}"


def whitespace():
    for path in house.files(".c", ".h", ".blp", ".py", ".sh", ".md", ".css", ".json", ".xml", ".in", ".build"):
        content = house.text(path)
        if "\t" in content:
            yield f"{path}: a tab"
        if not content.endswith("\n") and content and path.suffix != ".json":
            yield f"{path}: no newline at the end"
        for number, line in enumerate(content.splitlines(), 1):
            if line != line.rstrip() and path.suffix != ".md":
                yield f"{path}:{number}: a space at the end"


def left_behind():
    # taken apart, so that this file does not find itself
    words = re.compile(r"\b(" + "|".join(a + b for a, b in (("TO", "DO"), ("FIX", "ME"), ("XX", "X"))) + r")\b")
    for path in house.files(".c", ".h", ".blp", ".py", ".sh", ".build", ".css", ".json"):
        for number, line in enumerate(house.text(path).splitlines(), 1):
            if words.search(line):
                yield f"{path}:{number}: {line.strip()}"


def banners():
    for path in house.files(".c", ".h"):
        for number, line in enumerate(house.text(path).splitlines(), 1):
            if set(line.strip()) <= set("/*=-#") and len(line.strip()) > 8:
                yield f"{path}:{number}: a banner"


checks = house.Checks()
sources = house.files(".c", ".h")
checks.check("C is formatted", [house.output_of("clang-format", "--dry-run", "-Werror", "--ferror-limit=3", *sources) if sources else None])
checks.check("blueprints are formatted", [unformatted_blueprints()])
checks.check("the desktop file is valid",
             [house.output_of("desktop-file-validate", f"{prefix}/share/applications/{name}.desktop")])
checks.check("the metainfo is valid",
             [house.output_of("appstreamcli", "validate", "--no-net", f"{prefix}/share/metainfo/{name}.metainfo.xml")])
checks.check("the settings schema is valid", [house.output_of("glib-compile-schemas", "--strict", "--dry-run", "data")])
checks.check("scripts are well formed", (house.output_of("bash", "-n", path) for path in shells()))
checks.check("scripts have no known trap", [house.output_of("shellcheck", "-S", "warning", "-x", "-e", "SC1090,SC1091", *shells())])
checks.check("JSON is well formed", broken_json())
checks.check("drawings are well formed", broken_xml())
checks.check("no stray white space", whitespace())
checks.check("nothing is left for later", left_behind())
checks.check("no banner comments", banners())
checks.done()
