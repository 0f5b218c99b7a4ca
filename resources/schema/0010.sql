-- What is sore or hurts on a day, by part of the body: “calf 3 0” is a sore calf, 3 of 10, without pain; parts are
-- nicks, a line each.

ALTER TABLE check_in ADD COLUMN niggles TEXT NOT NULL DEFAULT '';
