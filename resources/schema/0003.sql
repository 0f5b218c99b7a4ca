-- The runner's own exercises, made or imported, and what the runner says of others.

-- The form of an exercise in the catalogue. Sets are nicks with spaces between, lists have a line each.
CREATE TABLE own_exercise (
  id                TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  name              TEXT    NOT NULL CHECK (name <> ''),
  aliases           TEXT    NOT NULL,
  pattern           TEXT    NOT NULL CHECK (pattern <> ''),
  plane             TEXT    NOT NULL CHECK (plane <> ''),
  planes            TEXT    NOT NULL,
  region            TEXT    NOT NULL CHECK (region <> ''),
  primary_muscles   TEXT    NOT NULL,
  secondary_muscles TEXT    NOT NULL,
  equipment         TEXT    NOT NULL,                                    -- a line a group: one of each is needed
  unilateral        INTEGER NOT NULL CHECK (unilateral IN (0, 1)),
  contraction       TEXT    NOT NULL CHECK (contraction <> ''),
  explosive         INTEGER NOT NULL CHECK (explosive IN (0, 1)),
  impact            INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 3),
  contacts          INTEGER NOT NULL CHECK (contacts >= 0),              -- landings of one set
  contraindications TEXT    NOT NULL,
  level             INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
  soreness          INTEGER NOT NULL CHECK (soreness BETWEEN 0 AND 3),
  carryover         INTEGER NOT NULL CHECK (carryover BETWEEN 0 AND 5),
  dose              TEXT    NOT NULL CHECK (dose <> ''),                 -- “3x4-6@80-88% r180 t30X0”
  phase_doses       TEXT    NOT NULL,                                    -- “base 3x5@80%” or “taper -”: left out
  figure            TEXT,                                                -- the pose it borrows
  why               TEXT    NOT NULL,
  cues              TEXT    NOT NULL,
  faults            TEXT    NOT NULL,
  start_posture     TEXT    NOT NULL,
  end_posture       TEXT    NOT NULL,
  source            TEXT    NOT NULL CHECK (source <> ''),               -- “own”, or the catalogue it came from
  licence           TEXT,
  author            TEXT,
  url               TEXT,
  digest            TEXT,                                                -- SHA-256 of the file, hexadecimal
  language          TEXT                                                 -- of the name: “de”
) STRICT, WITHOUT ROWID;

-- An exercise need not be in the catalogue of this version to be marked.
CREATE TABLE exercise_mark (
  exercise_id TEXT    NOT NULL PRIMARY KEY CHECK (exercise_id <> ''),
  hidden      INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  aliases     TEXT    NOT NULL                                           -- a line each
) STRICT, WITHOUT ROWID;
