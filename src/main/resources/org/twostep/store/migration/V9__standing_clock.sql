-- A practice clock that stands still for a learner who wants more time.

ALTER TABLE conditions ADD COLUMN IF NOT EXISTS clock_stands_at TIMESTAMP(9) WITH TIME ZONE;
