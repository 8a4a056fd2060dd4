-- The latest moment that the practice clock is known to have shown: a computer's clock that is put
-- back must not bring back what is over.

CREATE TABLE IF NOT EXISTS practice_time (
  id TINYINT PRIMARY KEY CHECK (id = 1), -- there is one clock
  reached TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
