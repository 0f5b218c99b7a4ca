"""What the catalogue of exercises must be: says of every fault the file, the exercise and the field."""
import json
import re

import house

FACTS, PROSE = "resources/catalogue/exercises.json", "resources/catalogue/exercises-prose.json"
LEAST_EXERCISES = 160
LONGEST = {"why": 220, "cue": 60, "fault": 80, "start": 140, "end": 140}
COUNTS = {"cues": (3, 5), "faults": (2, 4)}
FIELDS = {"id": str, "name": str, "aliases": list, "pattern": str, "planes": list, "region": str, "primary": list, "secondary": list,
          "equipment": list, "unilateral": bool, "paired": bool, "contraction": str, "explosive": bool, "impact": int, "contacts": int, "injuries": dict,
          "contraindications": list, "level": int, "dose": str, "doms": int, "carryover": int, "easier": (str, type(None)),
          "harder": (str, type(None))}
OPTIONAL = {"doses": dict, "figure": str}
RANGES = {"impact": (0, 3), "contacts": (0, 200), "level": (1, 3), "doms": (0, 3), "carryover": (0, 5)}
DOSE = re.compile(r"(?P<sets>\d+)x(?P<lo>\d+)(?:-(?P<hi>\d+))?(?:(?P<unit>[sm])|x(?P<hold>\d+)s)?(?P<side>/side)?"
                  r"(?:@(?:RPE|RIR)?[\d.]+(?:-[\d.]+)?(?:%|RM|kg)?)?(?: r(?P<rest>\d+))?(?: t(?P<tempo>[\dX]+))?(?: c(?P<contacts>\d+))?")
# What the article that began it all wants of a runner's strength work, and how many of a kind.
COVERAGE = {"push-up": 2, "pull-up": 2, "tricep dip": 1, "bench press": 2, "curl": 2, "strict press": 1, "plank": 6, "back extension": 1,
            "hip extension": 1, "v-up": 1, "side bend": 1, "russian twist": 1, "squat": 8, "step-up": 3, "lunge": 5, "good morning": 1,
            "deadlift": 4, "glute-ham raise": 1, "sprint": 4, "jump": 5, "resisted sprint": 1, "kettlebell swing": 1}


def words(enumeration):
    """The words of an enum of carry-kinds.h, as files write them."""
    text = house.text("src/training/carry-kinds.h")
    return {word.lower() for word in re.findall(rf"^  CARRY_{enumeration}_(\w+),", text, re.MULTILINE)}


def cautions():
    return set(re.findall(r'^  \{ "([^"]+)",', house.text("src/training/carry-caution.c"), re.MULTILINE))


class Catalogue:
    """The two files, and what is wrong in them."""

    def __init__(self, facts=None, prose=None):
        self.facts = facts or json.loads(house.text(FACTS))
        self.prose = prose or json.loads(house.text(PROSE))
        self.kinds = {name: words(name) for name in ("PATTERN", "REGION", "MUSCLE", "EQUIPMENT", "INJURY", "PHASE")}
        self.poses = {pose for path in house.files(".json", under="resources/figure")
                      for pose in json.loads(house.text(path)).get("exercises", {})}
        self.cautions = cautions()
        self.exercises = self.facts["exercises"]
        self.by_id = {exercise.get("id"): exercise for exercise in self.exercises}

    def complaints(self):
        """All faults, as lines of text."""
        shapes = list(self.shapes())
        yield from shapes
        if shapes:
            return  # the rest needs fields of the right kind
        for check in (self.words, self.doses, self.impacts, self.names, self.ladder, self.sources, self.texts, self.coverage):
            yield from check()

    def shapes(self):
        for number, exercise in enumerate(self.exercises):
            name = exercise.get("id", f"exercises[{number}]")
            for field in exercise.keys() - FIELDS.keys() - OPTIONAL.keys():
                yield fault(name, field, "nobody reads it")
            for field, kind in (FIELDS | OPTIONAL).items():
                if field not in exercise:
                    if field not in OPTIONAL:
                        yield fault(name, field, "it is missing")
                elif not isinstance(exercise[field], kind) or (kind is int and isinstance(exercise[field], bool)):
                    yield fault(name, field, "it is not of the right kind")
        for name in self.by_id.keys() - self.prose["exercises"].keys():
            yield fault(name, "", "it has no text", PROSE)
        for name, text in self.prose["exercises"].items():
            if name not in self.by_id:
                yield fault(name, "", "there is no such exercise", PROSE)
            for field in ("why", "cues", "faults", "start", "end"):
                kind = list if field in COUNTS else str
                if not isinstance(text.get(field), kind) or not text[field]:
                    yield fault(name, field, "it is missing", PROSE)

    def words(self):
        for exercise in self.exercises:
            name = exercise["id"]
            for field, (least, most) in RANGES.items():
                if not least <= exercise[field] <= most:
                    yield fault(name, field, f"{exercise[field]} is not from {least} to {most}")
            equipment = [word for group in exercise["equipment"] for word in group.split("/")]
            for field, given, known in (("pattern", [exercise["pattern"]], self.kinds["PATTERN"]),
                                        ("region", [exercise["region"]], self.kinds["REGION"]),
                                        ("planes", exercise["planes"], set("SFT")),
                                        ("contraction", [exercise["contraction"]], set("MCEIP")),
                                        ("primary", exercise["primary"], self.kinds["MUSCLE"]),
                                        ("secondary", exercise["secondary"], self.kinds["MUSCLE"]),
                                        ("equipment", equipment, self.kinds["EQUIPMENT"]),
                                        ("injuries", exercise["injuries"], self.kinds["INJURY"]),
                                        ("contraindications", exercise["contraindications"], self.cautions),
                                        ("doses", exercise.get("doses", {}), self.kinds["PHASE"])):
                for word in given:
                    if word not in known:
                        yield fault(name, field, f"“{word}” is not a word that Carryover knows")
                if len(set(given)) != len(given):
                    yield fault(name, field, "it says a word twice")
            for field in ("primary", "planes", "equipment"):
                if not exercise[field]:
                    yield fault(name, field, "it is empty")
            for muscle in set(exercise["primary"]) & set(exercise["secondary"]):
                yield fault(name, "secondary", f"“{muscle}” is primary already")
            if exercise["paired"] and set(equipment) & {"barbell", "trapbar", "smith"} and "dumbbell" not in equipment:
                yield fault(name, "paired", "nobody holds two bars")
            if exercise.get("figure") and exercise["figure"] not in self.poses:
                yield fault(name, "figure", f"there is no pose “{exercise['figure']}”")

    def doses(self):
        for exercise in self.exercises:
            name, own = exercise["id"], exercise.get("doses", {})
            for field, text in [("dose", exercise["dose"]), *(("doses", text) for text in own.values() if text is not None)]:
                dose = DOSE.fullmatch(text)
                if not dose or not 1 <= int(dose["sets"]) <= 20 or int(dose["hi"] or dose["lo"]) < int(dose["lo"]):
                    yield fault(name, field, f"“{text}” is not a dose")
                    continue
                if dose["side"] and not exercise["unilateral"]:
                    yield fault(name, field, "per side, but both sides work at once")
                if not dose["unit"] and not dose["hold"] and not dose["tempo"]:
                    yield fault(name, field, f"“{text}” has no tempo")
                if dose["contacts"] and int(dose["contacts"]) != int(dose["sets"]) * exercise["contacts"]:
                    yield fault(name, field, f"its contacts are not {dose['sets']} × {exercise['contacts']}")
            if own and len(own) == len(self.kinds["PHASE"]) and not any(own.values()):
                yield fault(name, "doses", "it is left out of every phase")

    def impacts(self):
        for exercise in self.exercises:
            if (exercise["impact"] > 0) != (exercise["contacts"] > 0):
                yield fault(exercise["id"], "contacts", "landings and their impact go together")
            if exercise["pattern"] in ("jump", "sprint") and exercise["impact"] == 0:
                yield fault(exercise["id"], "impact", "who jumps or sprints lands")

    def names(self):
        seen = {}
        for exercise in self.exercises:
            for field, text in [("id", exercise["id"]), ("name", exercise["name"]), *(("aliases", alias) for alias in exercise["aliases"])]:
                kind = "id" if field == "id" else "name"
                other = seen.setdefault((kind, text.casefold()), exercise["id"])
                if other != exercise["id"] or (field == "aliases" and text.casefold() == exercise["name"].casefold()):
                    yield fault(exercise["id"], field, f"“{text}” is a name of “{other}” already")
                elif field == "id" and self.by_id[text] is not exercise:
                    yield fault(exercise["id"], field, "another exercise has it too")
                if not text.strip() or text != text.strip():
                    yield fault(exercise["id"], field, "it is empty or has space around it")
            if len({alias.casefold() for alias in exercise["aliases"]}) != len(exercise["aliases"]):
                yield fault(exercise["id"], "aliases", "it says a name twice")
            if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", exercise["id"]):
                yield fault(exercise["id"], "id", "small letters, digits and underscores")

    def ladder(self):
        """One step up is the harder of an exercise, or what calls it its easier one. Steps never lead back; each rung has a
        neighbour, and what can be reached by a step can be left by one the other way; down it ends at level 1."""
        above = {name: set() for name in self.by_id}
        for name, exercise in self.by_id.items():
            for field, other in (("easier", exercise["easier"]), ("harder", exercise["harder"])):
                if other is not None and other not in self.by_id:
                    yield fault(name, field, f"there is no exercise “{other}”")
                    continue
                if other is None:
                    continue
                lower, upper = (other, name) if field == "easier" else (name, other)
                above[lower].add(upper)
                if self.by_id[lower]["level"] > self.by_id[upper]["level"]:
                    yield fault(name, field, f"“{lower}” is easier than “{upper}” and of a higher level")
                back = "harder" if field == "easier" else "easier"
                if self.by_id[other][back] is None:
                    yield fault(other, back, f"a dead end: “{name}” calls it its {field} variant")
            if exercise["easier"] is None and exercise["harder"] is None:
                yield fault(name, "easier", "it has neither an easier nor a harder variant")
            if exercise["easier"] is None and exercise["level"] != 1:
                yield fault(name, "easier", "the foot of a ladder is of level 1")
        yield from circles(above)

    def sources(self):
        used = set()
        for exercise in self.exercises:
            for injury, key in exercise["injuries"].items():
                used.add(key)
                if key is not None and key not in self.facts["sources"]:
                    yield fault(exercise["id"], "injuries", f"the source “{key}” of “{injury}” is not in the list of sources")
        for key, source in self.facts["sources"].items():
            if key not in used:
                yield fault(key, "sources", "no exercise names it")
            if source.keys() != {"text", "url", "grade"} or not source["url"].startswith("https://"):
                yield fault(key, "sources", "a source has a text, a url and a grade")

    def texts(self):
        seen = {}
        for name, text in self.prose["exercises"].items():
            for field, (least, most) in COUNTS.items():
                if not least <= len(text[field]) <= most:
                    yield fault(name, field, f"it has {len(text[field])} lines, not from {least} to {most}", PROSE)
                if len(set(text[field])) != len(text[field]):
                    yield fault(name, field, "it says a line twice", PROSE)
            for field, kind, line in [*(("cues", "cue", line) for line in text["cues"]), *(("faults", "fault", line) for line in text["faults"]),
                                      *((field, field, text[field]) for field in ("why", "start", "end"))]:
                if not line or len(line) > LONGEST[kind]:
                    yield fault(name, field, f"{len(line)} characters, not up to {LONGEST[kind]}: “{line}”", PROSE)
                if (kind in ("cue", "fault")) == line.endswith("."):
                    yield fault(name, field, f"sentences end with a full stop, notes do not: “{line}”", PROSE)
                if re.search(r"['\"]|  |^\s|\s$", line) or not line[:1].isupper() and not line[:1].isdigit():
                    yield fault(name, field, f"quotes, spaces or first letter: “{line}”", PROSE)
            if text["start"] == text["end"]:
                yield fault(name, "end", "it is the same as the start", PROSE)
            if re.search(r"\bprevent|\bcures?\b|\bguarantee", text["why"], re.IGNORECASE):
                yield fault(name, "why", "an exercise may help; it never prevents or cures", PROSE)
            if seen.setdefault(text["why"], name) != name:
                yield fault(name, "why", f"it is the same as of “{seen[text['why']]}”", PROSE)

    def coverage(self):
        if len(self.exercises) < LEAST_EXERCISES:
            yield f"{FACTS}: {len(self.exercises)} exercises, not {LEAST_EXERCISES}"
        called = ["\n".join([exercise["name"], *exercise["aliases"]]).casefold() for exercise in self.exercises]
        for kind, least in COVERAGE.items():
            found = sum(kind in names for names in called)
            if found < least:
                yield f"{FACTS}: {found} of “{kind}”, not {least}"


def fault(name, field, reason, place=FACTS):
    return f"{place}: exercise “{name}”, field “{field}”: {reason}"


def circles(above):
    """Takes away the rungs with nothing above, again and again; what stays leads round in a circle."""
    above = {name: set(upper) for name, upper in above.items()}
    while True:
        tops = {name for name, upper in above.items() if not upper & above.keys()}
        if not tops:
            break
        for name in tops:
            del above[name]
    below = set().union(*above.values()) if above else set()
    for name in sorted(above.keys() & below):
        yield fault(name, "harder", "the ladder leads back to it")
