-- Strength sessions to make others like them from: exercises and doses, without a day and without what was done.

-- Names are compared by the program, which folds them: no two templates have the same.
CREATE TABLE template (
  id   TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL             CHECK (name <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE template_item (
  template_id   TEXT    NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL CHECK (position >= 0),
  exercise_id   TEXT    NOT NULL CHECK (exercise_id <> ''),
  exercise_name TEXT    NOT NULL,                           -- of an exercise that the catalogue lacks
  dose          TEXT    NOT NULL,                           -- see carry_prescription_parse()
  superset      INTEGER NOT NULL CHECK (superset >= 0),     -- 0: alone
  PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;
