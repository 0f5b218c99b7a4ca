#!/usr/bin/env python3
"""What lies in the project is the project's own."""
import hashlib
import os
import pathlib

import house

shared = os.environ.get("CARRY_SHARED")


def blob(path):
    """The name git gives to this content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


checks = house.Checks()
if shared:
    samples = {blob(path): path.name for path in pathlib.Path(shared, "samples").rglob("*") if path.is_file() and path.stat().st_size}
    checks.check("no sample of others is committed",
                 (f"{path} is {samples[blob(house.PROJECT / path)]}" for path in house.all_files() if blob(house.PROJECT / path) in samples))
else:
    checks.skip("no sample of others is committed", "the folder of samples is not here")
checks.check("no file is over a megabyte",
             (path for path in house.all_files() if (house.PROJECT / path).stat().st_size > 1 << 20))
checks.done()
