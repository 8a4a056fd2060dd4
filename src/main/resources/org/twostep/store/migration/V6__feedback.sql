-- What people thought of the guide's answers. As before, it must be harmless when it runs twice.

CREATE TABLE IF NOT EXISTS feedback (
  given_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  question VARCHAR(100) NOT NULL,
  helpful BOOLEAN NOT NULL,
  sentence VARCHAR(1000) NOT NULL, -- 500 code points at most, and each can take two
  PRIMARY KEY (given_at, question)
);
