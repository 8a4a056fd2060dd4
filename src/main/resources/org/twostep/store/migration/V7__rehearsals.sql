-- Who rehearses here, what they rehearsed, and what happened in it. Nothing that was typed.
CREATE TABLE IF NOT EXISTS learner (
  name VARCHAR(200) PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS run (
  ordinal BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- in the order of beginning
  id VARCHAR(100) NOT NULL UNIQUE,
  learner VARCHAR(200) NOT NULL REFERENCES learner,
  scenario VARCHAR(200) NOT NULL,
  mode VARCHAR(20) NOT NULL CHECK (mode IN ('SHOW', 'GUIDE', 'TEST')),
  started_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  is_over BOOLEAN DEFAULT FALSE NOT NULL -- so that none has to be read through to find the open one
);

CREATE TABLE IF NOT EXISTS transcript_entry (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- in the order of writing
  run BIGINT NOT NULL REFERENCES run ON DELETE CASCADE,
  happened_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject VARCHAR(1000) NOT NULL
);
CREATE INDEX IF NOT EXISTS transcript_by_run ON transcript_entry (run, id);
