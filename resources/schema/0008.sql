-- Where the workout that is going on stands, beside its session, and what the runner owns to load a bar with.

-- One row while a workout is going on. Times are microseconds since 1970, UTC; lengths are microseconds. It refers to no
-- session: a session is replaced by deleting it first.
CREATE TABLE workout_progress (
  id             INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  session_id     TEXT    NOT NULL CHECK (session_id <> ''),
  exercises      TEXT    NOT NULL,                            -- ids, a comma after each
  seen           INTEGER NOT NULL,                            -- when this was so
  day            TEXT    NOT NULL,
  start_minute   INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  paused         INTEGER NOT NULL CHECK (paused IN (0, 1)),
  whole_start    INTEGER NOT NULL,                            -- pauses left out
  rest_start     INTEGER,                                     -- NULL: nobody rests
  rest_length    INTEGER NOT NULL CHECK (rest_length >= 0),
  work_start     INTEGER,                                     -- NULL: no set is timed
  work_length    INTEGER NOT NULL CHECK (work_length >= 0),   -- 0: without end
  lead_in        INTEGER NOT NULL CHECK (lead_in >= 0),
  current_item   INTEGER NOT NULL CHECK (current_item >= 0),
  current_row    INTEGER          CHECK (current_row >= 0)    -- NULL: all of the item is done
) STRICT;

-- The sets of that workout, done and to do, in the order of the table. What was done is in strength_set.
CREATE TABLE workout_row (
  position      INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
  item_position INTEGER NOT NULL CHECK (item_position >= 0),
  done          INTEGER NOT NULL CHECK (done IN (0, 1)),
  typed         INTEGER NOT NULL CHECK (typed IN (0, 1)),     -- the runner set the values
  reps          INTEGER NOT NULL CHECK (reps >= 0),
  seconds       INTEGER NOT NULL CHECK (seconds >= 0),
  metres        INTEGER NOT NULL CHECK (metres >= 0),
  contacts      INTEGER NOT NULL CHECK (contacts >= 0),
  load_kg       REAL    NOT NULL CHECK (load_kg >= 0),
  rir           REAL             CHECK (rir >= 0),
  rpe           REAL             CHECK (rpe BETWEEN 1 AND 10),
  side          TEXT    NOT NULL CHECK (side <> ''),
  outcome       TEXT    NOT NULL CHECK (outcome <> ''),
  warm_up       INTEGER NOT NULL CHECK (warm_up IN (0, 1))
) STRICT;

-- Pairs of plates by size, four bits each from the lowest on: 25, 20, 15, 10, 5, 2.5, 1.25 kg, or
-- 55, 45, 35, 25, 10, 5, 2.5 lb, whichever units the runner has.
ALTER TABLE athlete ADD COLUMN plates INTEGER NOT NULL DEFAULT 34738464 CHECK (plates BETWEEN 0 AND 268435455);
ALTER TABLE athlete ADD COLUMN rest_bell INTEGER NOT NULL DEFAULT 0 CHECK (rest_bell IN (0, 1));
