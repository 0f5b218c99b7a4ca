-- The runner's week: when and where there is time for strength, what there is to lift, how the runner is, and what
-- they changed about the rules.

ALTER TABLE athlete ADD COLUMN home_equipment TEXT NOT NULL DEFAULT 'none dumbbell step band wall towel';
ALTER TABLE athlete ADD COLUMN travel_equipment TEXT NOT NULL DEFAULT 'none band wall towel';
ALTER TABLE athlete ADD COLUMN barbell_weight_kg REAL NOT NULL DEFAULT 20 CHECK (barbell_weight_kg >= 0);
ALTER TABLE athlete ADD COLUMN barbell_step_kg REAL NOT NULL DEFAULT 2.5 CHECK (barbell_step_kg > 0);   -- both sides
ALTER TABLE athlete ADD COLUMN dumbbell_step_kg REAL NOT NULL DEFAULT 2 CHECK (dumbbell_step_kg > 0);   -- one of two
ALTER TABLE athlete ADD COLUMN heaviest_dumbbell_kg REAL NOT NULL DEFAULT 0 CHECK (heaviest_dumbbell_kg >= 0); -- 0: ?

-- Bit n is ISO weekday n, Monday 1. No days, and no times, mean any.
ALTER TABLE athlete ADD COLUMN preferred_days INTEGER NOT NULL DEFAULT 0 CHECK (preferred_days BETWEEN 0 AND 254);
ALTER TABLE athlete ADD COLUMN preferred_times TEXT NOT NULL DEFAULT '';                -- nicks with spaces between
ALTER TABLE athlete ADD COLUMN one_visit INTEGER NOT NULL DEFAULT 0 CHECK (one_visit IN (0, 1));
ALTER TABLE athlete ADD COLUMN rest_days INTEGER NOT NULL DEFAULT 1 CHECK (rest_days IN (0, 1));
ALTER TABLE athlete ADD COLUMN relaxed_explosive INTEGER NOT NULL DEFAULT 0 CHECK (relaxed_explosive IN (0, 1));
ALTER TABLE athlete ADD COLUMN fine_mode INTEGER NOT NULL DEFAULT 0 CHECK (fine_mode IN (0, 1));

ALTER TABLE athlete ADD COLUMN pain INTEGER NOT NULL DEFAULT 0 CHECK (pain BETWEEN 0 AND 10);
ALTER TABLE athlete ADD COLUMN painful TEXT NOT NULL DEFAULT '';                        -- nicks with spaces between
ALTER TABLE athlete ADD COLUMN limping INTEGER NOT NULL DEFAULT 0 CHECK (limping IN (0, 1));
ALTER TABLE athlete ADD COLUMN ill INTEGER NOT NULL DEFAULT 0 CHECK (ill IN (0, 1));

-- Numbers that are not known are 0.
ALTER TABLE athlete ADD COLUMN sex TEXT NOT NULL DEFAULT 'unspecified' CHECK (sex <> '');
ALTER TABLE athlete ADD COLUMN resting_heart_rate INTEGER NOT NULL DEFAULT 0 CHECK (resting_heart_rate >= 0); -- beats a
ALTER TABLE athlete ADD COLUMN maximum_heart_rate INTEGER NOT NULL DEFAULT 0 CHECK (maximum_heart_rate >= 0); -- minute
ALTER TABLE athlete ADD COLUMN threshold_pace_s INTEGER NOT NULL DEFAULT 0 CHECK (threshold_pace_s >= 0);     -- a km
ALTER TABLE athlete ADD COLUMN weight_kg REAL NOT NULL DEFAULT 0 CHECK (weight_kg >= 0);

-- What a day of the week leaves for strength. A day without a row is free at any time, in the gym.
CREATE TABLE availability (
  weekday      INTEGER NOT NULL PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7),           -- ISO, Monday 1
  blocked      INTEGER NOT NULL CHECK (blocked IN (0, 1)),
  times        TEXT    NOT NULL,                                                       -- nicks with spaces between
  most_minutes INTEGER NOT NULL CHECK (most_minutes BETWEEN 0 AND 1440),               -- 0: as on any other day
  place        TEXT    NOT NULL CHECK (place <> '')
) STRICT;

-- What the runner changed about the rules, by the rules' own keys: “HC4” is a limit, “S1a.points” are points.
CREATE TABLE rule_adjustment (
  rule_key TEXT NOT NULL PRIMARY KEY CHECK (rule_key <> ''),
  value    REAL NOT NULL
) STRICT, WITHOUT ROWID;
