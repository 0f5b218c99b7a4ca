-- Runs that repeat weekly, and runs of a calendar that is read again.

ALTER TABLE run ADD COLUMN series TEXT;                                                 -- shared by its repetitions
ALTER TABLE run ADD COLUMN source TEXT;                                                 -- UID and occurrence
