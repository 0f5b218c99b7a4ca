-- What was done in strength sessions, and who set what is to be done.

ALTER TABLE strength_item ADD COLUMN load_kg REAL NOT NULL DEFAULT 0 CHECK (load_kg >= 0);  -- 0: the dose alone says
ALTER TABLE strength_item ADD COLUMN target_origin TEXT NOT NULL DEFAULT 'plan' CHECK (target_origin <> '');
ALTER TABLE strength_item ADD COLUMN logged INTEGER NOT NULL DEFAULT 0 CHECK (logged IN (0, 1)); -- 1, no sets: skipped

-- One row a set, in the order they were done. Amounts that the exercise does not count are 0.
CREATE TABLE strength_set (
  session_id    TEXT    NOT NULL,
  item_position INTEGER NOT NULL,
  position      INTEGER NOT NULL CHECK (position >= 0),
  reps          INTEGER NOT NULL CHECK (reps >= 0),
  seconds       INTEGER NOT NULL CHECK (seconds >= 0),
  metres        INTEGER NOT NULL CHECK (metres >= 0),
  contacts      INTEGER NOT NULL CHECK (contacts >= 0),      -- with the ground, in this set
  load_kg       REAL    NOT NULL CHECK (load_kg >= 0),
  rir           REAL             CHECK (rir >= 0),           -- repetitions in reserve; NULL: not rated
  rpe           REAL             CHECK (rpe BETWEEN 1 AND 10),
  side          TEXT    NOT NULL CHECK (side <> ''),
  outcome       TEXT    NOT NULL CHECK (outcome <> ''),
  warm_up       INTEGER NOT NULL CHECK (warm_up IN (0, 1)),
  PRIMARY KEY (session_id, item_position, position),
  FOREIGN KEY (session_id, item_position) REFERENCES strength_item (session_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was told of a whole session. Minutes count from 00:00 of its day; after midnight they are 1440 and more.
CREATE TABLE workout (
  session_id   TEXT    NOT NULL PRIMARY KEY REFERENCES strength_session (session_id) ON DELETE CASCADE,
  start_minute INTEGER          CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute   INTEGER          CHECK (end_minute BETWEEN 0 AND 2879),
  effort       REAL             CHECK (effort BETWEEN 0 AND 10),                          -- Borg CR10
  note         TEXT
) STRICT, WITHOUT ROWID;
