#!/usr/bin/env python3
"""The catalogue of exercises is complete and sound, and what checks that finds every kind of fault."""
import copy

import exercises
import house

good = exercises.Catalogue()


def spoiled(spoil):
    """The complaints about a copy in which one thing was changed."""
    facts, prose = copy.deepcopy(good.facts), copy.deepcopy(good.prose)
    spoil({exercise["id"]: exercise for exercise in facts["exercises"]}, prose["exercises"], facts)
    return list(exercises.Catalogue(facts, prose).complaints())


def put(field, value, name="back_squat"):
    return lambda facts, prose, whole: facts[name].__setitem__(field, value)


def say(field, value, name="back_squat"):
    return lambda facts, prose, whole: prose[name].__setitem__(field, value)


def drop(field, name="back_squat"):
    return lambda facts, prose, whole: facts[name].pop(field)


# What is done to the files, and the exercise and the field that must be named.
FAULTS = [
    *((drop(field), "exercises[0]" if field == "id" else "back_squat", field) for field in exercises.FIELDS),
    (put("colour", "red"), "back_squat", "colour"),
    (put("level", True), "back_squat", "level"),
    (put("level", 4), "back_squat", "level"),
    (put("impact", -1), "back_squat", "impact"),
    (put("carryover", 6), "back_squat", "carryover"),
    (put("doms", 9), "back_squat", "doms"),
    (put("pattern", "sqat"), "back_squat", "pattern"),
    (put("region", "leg"), "back_squat", "region"),
    (put("planes", ["S", "S"]), "back_squat", "planes"),
    (put("planes", []), "back_squat", "planes"),
    (put("primary", []), "back_squat", "primary"),
    (put("primary", ["quad"]), "back_squat", "primary"),
    (put("secondary", ["quads"]), "back_squat", "secondary"),
    (put("equipment", ["barbell/spoon"]), "back_squat", "equipment"),
    (put("contraction", "Q"), "back_squat", "contraction"),
    (put("injuries", {"flu": None}), "back_squat", "injuries"),
    (put("injuries", {"pfp": "Nobody99"}), "back_squat", "injuries"),
    (put("contraindications", ["bad mood"]), "back_squat", "contraindications"),
    (put("figure", "no_such_pose"), "back_squat", "figure"),
    (put("dose", "many"), "back_squat", "dose"),
    (put("dose", "3x8-6 t2010"), "back_squat", "dose"),
    (put("dose", "3x8/side t2010"), "back_squat", "dose"),
    (put("dose", "3x8 r60"), "back_squat", "dose"),
    (put("dose", "3x10-15 r60 tX c40", "pogo"), "pogo", "dose"),
    (put("doses", {"spring": None}), "back_squat", "doses"),
    (put("doses", {"base": "some"}), "back_squat", "doses"),
    (put("contacts", 5), "back_squat", "contacts"),
    (put("contacts", 0, "pogo"), "pogo", "contacts"),
    (lambda facts, prose, whole: facts["strides"].update(impact=0, contacts=0), "strides", "impact"),
    (put("name", "Front Squat"), "front_squat", "name"),
    (put("aliases", ["front squat"], "split_squat"), "split_squat", "aliases"),
    (put("aliases", ["Twice", "twice"]), "back_squat", "aliases"),
    (lambda facts, prose, whole: whole["exercises"].append(dict(facts["pogo"])), "pogo", "id"),
    (put("harder", "no_such"), "back_squat", "harder"),
    (put("harder", "goblet_squat"), "goblet_squat", "harder"),
    (put("harder", "split_squat"), "back_squat", "harder"),
    (put("easier", None), "back_squat", "easier"),
    (put("harder", None), "back_squat", "harder"),
    (lambda facts, prose, whole: facts["hip_hike"].update(easier=None, harder=None), "hip_hike", "easier"),
    (lambda facts, prose, whole: whole["sources"].update(Doe20={"text": "Doe", "url": "https://doe.org", "grade": "A"}), "Doe20", "sources"),
    (lambda facts, prose, whole: prose.pop("pogo"), "pogo", ""),
    (lambda facts, prose, whole: prose.update(nobody=prose["pogo"]), "nobody", ""),
    (say("why", ""), "back_squat", "why"),
    (say("why", "It prevents injuries."), "back_squat", "why"),
    (say("why", "It is good. " * 20 + "Yes."), "back_squat", "why"),
    (say("why", "It has no full stop"), "back_squat", "why"),
    (say("cues", ["One", "Two"]), "back_squat", "cues"),
    (say("cues", ["One", "Two", "x" * 61]), "back_squat", "cues"),
    (say("cues", ["One", "Two", "Two"]), "back_squat", "cues"),
    (say("faults", ["One"]), "back_squat", "faults"),
    (say("faults", ["One", "Don't"]), "back_squat", "faults"),
    (say("start", "Standing. " * 20 + "Yes."), "back_squat", "start"),
    (lambda facts, prose, whole: prose["pogo"].update(end=prose["pogo"]["start"]), "pogo", "end"),
]


def overlooked():
    for number, (spoil, name, field) in enumerate(FAULTS):
        found = spoiled(spoil)
        if not any(f"exercise “{name}”, field “{field}”:" in line for line in found):
            yield f"fault {number}, in “{name}”, field “{field}”, was not found: {found[:3]}"


def uncovered():
    for kind in exercises.COVERAGE:
        def forget(facts, prose, whole, kind=kind):
            gone = {name for name, exercise in facts.items() if kind in " ".join([exercise["name"], *exercise["aliases"]]).casefold()}
            whole["exercises"] = [exercise for name, exercise in facts.items() if name not in gone]
            for exercise in whole["exercises"]:
                exercise.update({step: None for step in ("easier", "harder") if exercise[step] in gone})
            for name in gone:
                del prose[name]
        if not any(f"“{kind}”" in line for line in spoiled(forget)):
            yield f"the lack of “{kind}” was not found"


checks = house.Checks()
checks.check("the catalogue is complete and sound", good.complaints())
checks.check("every kind of fault is found, with exercise and field", overlooked())
checks.check("every kind of exercise that is wanted is missed when it is not there", uncovered())
checks.done()
