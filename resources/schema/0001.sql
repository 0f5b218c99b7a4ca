-- The first form of the diary.
--
-- Days are ISO dates and minutes count from 00:00, both without a zone: the plan floats. Words such as “long” or
-- “done” are the nicks of the enums in src/training/carry-kinds.h. Which nicks there are is checked when a row is
-- read and not here, so that a new one does not need a new form of the diary.

PRAGMA application_id = 1131573881; -- “Crry”

CREATE TABLE session (
  id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  type         TEXT    NOT NULL CHECK (type <> ''),
  day          TEXT    NOT NULL CHECK (day IS date(day)),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  duration     INTEGER NOT NULL CHECK (duration BETWEEN 1 AND 1440 - start_minute), -- minutes
  effort       REAL             CHECK (effort BETWEEN 0 AND 10), -- Borg CR10; NULL: as usual for its kind
  status       TEXT    NOT NULL CHECK (status <> ''),
  original_day TEXT             CHECK (original_day IS date(original_day)),
  locked       INTEGER NOT NULL CHECK (locked IN (0, 1)),
  against_rule INTEGER NOT NULL CHECK (against_rule IN (0, 1)),
  note         TEXT,
  origin       TEXT    NOT NULL CHECK (origin <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  session_id    TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  kind          TEXT NOT NULL CHECK (kind <> ''),
  distance_m    REAL NOT NULL CHECK (distance_m >= 0), -- metres, 0 for unknown
  surface       TEXT NOT NULL CHECK (surface <> ''),
  structure     TEXT,
  race_priority TEXT NOT NULL CHECK (race_priority <> '')
) STRICT, WITHOUT ROWID;

-- What a device recorded of a run. Times are UTC; numbers that are not known are 0.
CREATE TABLE activity (
  session_id TEXT    NOT NULL PRIMARY KEY REFERENCES run (session_id) ON DELETE CASCADE,
  sport      TEXT,
  start_utc  INTEGER NOT NULL,                               -- seconds since 1970
  utc_offset INTEGER NOT NULL,                               -- seconds east of UTC
  zone_known INTEGER NOT NULL CHECK (zone_known IN (0, 1)),
  distance_m REAL    NOT NULL CHECK (distance_m >= 0),       -- metres
  timer_s    REAL    NOT NULL CHECK (timer_s >= 0),          -- seconds
  elapsed_s  REAL    NOT NULL CHECK (elapsed_s >= 0),        -- seconds
  avg_hr     INTEGER NOT NULL CHECK (avg_hr >= 0),           -- beats a minute
  laps       INTEGER NOT NULL CHECK (laps >= 0),
  records    INTEGER NOT NULL CHECK (records >= 0),
  digest     TEXT                                            -- SHA-256 of the file, hexadecimal
) STRICT, WITHOUT ROWID;

CREATE TABLE strength_session (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  title      TEXT
) STRICT, WITHOUT ROWID;

-- The name is kept beside the id, so that an exercise that is no longer in the catalogue can still be read.
CREATE TABLE strength_item (
  session_id    TEXT    NOT NULL REFERENCES strength_session (session_id) ON DELETE CASCADE,
  position      INTEGER NOT NULL CHECK (position >= 0),
  exercise_id   TEXT    NOT NULL CHECK (exercise_id <> ''),
  exercise_name TEXT    NOT NULL,
  dose          TEXT    NOT NULL CHECK (dose <> ''),         -- “3x4-6@80-88% r180 t30X0”
  superset      INTEGER NOT NULL CHECK (superset >= 0),      -- items of one superset share a number; 0 for none
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- The runner: one row, or none before anything was said.
CREATE TABLE athlete (
  id                INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  event             TEXT    NOT NULL CHECK (event <> ''),
  level             TEXT    NOT NULL CHECK (level <> ''),
  phase             TEXT    NOT NULL CHECK (phase <> ''),
  age               INTEGER NOT NULL CHECK (age >= 0),                        -- years, 0 for unknown
  extra_recovery    INTEGER NOT NULL CHECK (extra_recovery IN (0, 1)),
  dislikes_doubles  INTEGER NOT NULL CHECK (dislikes_doubles IN (0, 1)),
  strength_sessions INTEGER NOT NULL CHECK (strength_sessions >= 0),          -- a week
  strength_minutes  INTEGER NOT NULL CHECK (strength_minutes >= 0),           -- a session
  equipment         TEXT    NOT NULL,                                         -- nicks with spaces between
  injuries          TEXT    NOT NULL,                                         -- nicks with spaces between
  morning_minute    INTEGER NOT NULL CHECK (morning_minute BETWEEN 0 AND 1439),
  midday_minute     INTEGER NOT NULL CHECK (midday_minute BETWEEN 0 AND 1439),
  evening_minute    INTEGER NOT NULL CHECK (evening_minute BETWEEN 0 AND 1439),
  units             TEXT    NOT NULL CHECK (units <> '')
) STRICT;
