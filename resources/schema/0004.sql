-- How the runner is: what they say of themselves by days, and when training pauses.

-- 1 is best and 5 is worst; 0 was not said.
CREATE TABLE check_in (
  day      TEXT    NOT NULL PRIMARY KEY CHECK (day IS date(day)),
  sleep    INTEGER NOT NULL CHECK (sleep BETWEEN 0 AND 5),
  soreness INTEGER NOT NULL CHECK (soreness BETWEEN 0 AND 5),
  legs     INTEGER NOT NULL CHECK (legs BETWEEN 0 AND 5),
  settled  TEXT    NOT NULL -- hashes of the ids of sessions that were made lighter, with spaces between
) STRICT, WITHOUT ROWID;

-- Words are nicks, as in “session”. The sessions that were set aside need not be there any more.
CREATE TABLE pause (
  id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  body_part TEXT NOT NULL CHECK (body_part <> ''),
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day  TEXT          CHECK (last_day IS date(last_day) AND last_day >= first_day), -- NULL: still open
  set_aside TEXT NOT NULL                                                               -- ids, a line each
) STRICT, WITHOUT ROWID;
