-- What the plan wanted of an exercise, where its target is another by now: the runner's own, lighter, or grown.

ALTER TABLE strength_item ADD COLUMN plan_dose TEXT NOT NULL DEFAULT '';  -- '': the dose itself
