-- The history tells more, and is read page by page, newest first by key.
--
-- Like every file here this one may run a second time.

ALTER TABLE activity ADD COLUMN IF NOT EXISTS topic VARCHAR(20);
ALTER TABLE activity ADD COLUMN IF NOT EXISTS detail VARCHAR(2000) DEFAULT '' NOT NULL;
ALTER TABLE activity ADD COLUMN IF NOT EXISTS device VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE activity ADD COLUMN IF NOT EXISTS place VARCHAR(1000) DEFAULT '' NOT NULL;

UPDATE activity SET topic = CASE
    WHEN kind IN ('SIGNED_IN', 'SIGNED_OUT') THEN 'SIGN_IN'
    WHEN kind IN ('SIGN_IN_REFUSED', 'REGISTRATION_DENIED') THEN 'REFUSAL'
    ELSE 'CHANGE'
  END
  WHERE topic IS NULL;

ALTER TABLE activity ALTER COLUMN topic SET NOT NULL;

-- Time is no order: the practice clock can be put back. Keys only grow.
DROP INDEX IF EXISTS activity_newest_first;
CREATE INDEX IF NOT EXISTS activity_by_topic ON activity (topic, id DESC);
