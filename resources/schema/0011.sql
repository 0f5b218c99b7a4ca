-- Whether an exercise of the runner's own is done with two weights, one in each hand. Loads stay as they are: they were and
-- are the weight of one of them.

ALTER TABLE own_exercise ADD COLUMN paired INTEGER NOT NULL DEFAULT 0 CHECK (paired IN (0, 1));
