-- Several second factors, and everything that can happen to them. As before, each statement must be
-- harmless when it runs a second time. Codes on their way and open sessions are not carried over:
-- both are asked for again.

CREATE TABLE IF NOT EXISTS second_factor (
  id VARCHAR(100) PRIMARY KEY,
  ordinal INTEGER NOT NULL, -- the default has the lowest
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('TEXT_MESSAGE', 'EMAIL', 'AUTHENTICATOR', 'APPROVAL')),
  address VARCHAR(254), -- where codes go
  sealed_key VARCHAR(300), -- of an authenticator app; what opens it is not in this file
  last_step BIGINT,
  name VARCHAR(200) NOT NULL,
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  last_used TIMESTAMP(9) WITH TIME ZONE,
  wrong INTEGER NOT NULL CHECK (wrong >= 0),
  closed_until TIMESTAMP(9) WITH TIME ZONE,
  state VARCHAR(20) NOT NULL CHECK (state IN ('ACTIVE', 'FROZEN', 'REMOVED')),
  CHECK ((kind IN ('TEXT_MESSAGE', 'EMAIL')) = (address IS NOT NULL)),
  CHECK ((kind = 'AUTHENTICATOR') = (sealed_key IS NOT NULL)),
  CHECK ((kind = 'AUTHENTICATOR') = (last_step IS NOT NULL))
);

ALTER TABLE account ADD COLUMN IF NOT EXISTS factor_channel VARCHAR(20);
ALTER TABLE account ADD COLUMN IF NOT EXISTS factor_address VARCHAR(254);
ALTER TABLE account ADD COLUMN IF NOT EXISTS factor_ask_when VARCHAR(20);
ALTER TABLE account ADD COLUMN IF NOT EXISTS factor_since TIMESTAMP(9) WITH TIME ZONE;

INSERT INTO second_factor (id, ordinal, kind, address, name, since, wrong, closed_until, state)
  SELECT 'first', 0, factor_channel, factor_address, '', factor_since, code_wrong, code_closed_until, 'ACTIVE'
  FROM account
  WHERE factor_channel IS NOT NULL AND NOT EXISTS (SELECT 1 FROM second_factor);

ALTER TABLE account ADD COLUMN IF NOT EXISTS ask_when VARCHAR(20)
  CHECK (ask_when IN ('TIME_BASED', 'LOCATION_BASED'));
UPDATE account SET ask_when = factor_ask_when WHERE ask_when IS NULL;
ALTER TABLE account DROP COLUMN IF EXISTS (factor_channel, factor_address, factor_ask_when, factor_since);

ALTER TABLE account ADD COLUMN IF NOT EXISTS password_frozen BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE account ADD COLUMN IF NOT EXISTS answer_wrong INTEGER DEFAULT 0 NOT NULL CHECK (answer_wrong >= 0);
ALTER TABLE account ADD COLUMN IF NOT EXISTS answer_closed_until TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN IF NOT EXISTS recovery_wrong INTEGER DEFAULT 0 NOT NULL CHECK (recovery_wrong >= 0);
ALTER TABLE account ADD COLUMN IF NOT EXISTS recovery_closed_until TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN IF NOT EXISTS reset_wrong INTEGER DEFAULT 0 NOT NULL CHECK (reset_wrong >= 0);
ALTER TABLE account ADD COLUMN IF NOT EXISTS reset_closed_until TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN IF NOT EXISTS seen_place VARCHAR(200);
ALTER TABLE account ADD COLUMN IF NOT EXISTS seen_latitude DOUBLE PRECISION;
ALTER TABLE account ADD COLUMN IF NOT EXISTS seen_longitude DOUBLE PRECISION;
ALTER TABLE account ADD COLUMN IF NOT EXISTS seen_at TIMESTAMP(9) WITH TIME ZONE;

CREATE TABLE IF NOT EXISTS trusted_device (
  device VARCHAR(200) PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  last_used TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS trusted_place (
  id VARCHAR(100) PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  place VARCHAR(200) NOT NULL,
  latitude DOUBLE PRECISION NOT NULL,
  longitude DOUBLE PRECISION NOT NULL
);

CREATE TABLE IF NOT EXISTS recovery_set (
  id VARCHAR(100) PRIMARY KEY,
  made TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  saved BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS recovery_code (
  recovery_set VARCHAR(100) NOT NULL REFERENCES recovery_set ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  hash VARCHAR(200) NOT NULL, -- keyed; the key is not in this file
  used_at TIMESTAMP(9) WITH TIME ZONE,
  PRIMARY KEY (recovery_set, ordinal)
);

-- What notices told of, for "This wasn't me".
CREATE TABLE IF NOT EXISTS security_change (
  id VARCHAR(100) PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  notice VARCHAR(40) NOT NULL,
  link_hash VARCHAR(200) NOT NULL,
  subject VARCHAR(100) NOT NULL,
  previous VARCHAR(254) NOT NULL,
  frozen BOOLEAN NOT NULL
);

DROP TABLE IF EXISTS session;
CREATE TABLE IF NOT EXISTS session (
  device VARCHAR(200) PRIMARY KEY,
  place VARCHAR(200),
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  last_seen TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  stage VARCHAR(20) NOT NULL CHECK (stage IN ('PROOF_ASKED', 'SIGNED_IN')),
  challenge_purpose VARCHAR(40),
  challenge_demand VARCHAR(20),
  challenge_way VARCHAR(20),
  challenge_factor VARCHAR(100),
  trust BOOLEAN NOT NULL,
  step_up_at TIMESTAMP(9) WITH TIME ZONE,
  step_up_by VARCHAR(20)
);

DROP TABLE IF EXISTS sent_code;
DROP TABLE IF EXISTS code_request;
CREATE TABLE IF NOT EXISTS code_request (
  ordinal INTEGER PRIMARY KEY,
  account TINYINT NOT NULL REFERENCES account,
  purpose VARCHAR(40) NOT NULL,
  channel VARCHAR(20) NOT NULL CHECK (channel IN ('TEXT_MESSAGE', 'EMAIL', 'PROMPT')),
  address VARCHAR(254) NOT NULL,
  UNIQUE (account, purpose, channel, address)
);
CREATE TABLE IF NOT EXISTS sent_code (
  request INTEGER NOT NULL REFERENCES code_request ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id VARCHAR(100) NOT NULL UNIQUE,
  code_hash VARCHAR(200) NOT NULL, -- keyed; the key is not in this file
  link_hash VARCHAR(200),
  sent_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  wrong_entries INTEGER NOT NULL CHECK (wrong_entries >= 0),
  state VARCHAR(20) NOT NULL CHECK (state IN ('LIVE', 'USED', 'REPLACED', 'VOID')),
  PRIMARY KEY (request, ordinal)
);

CREATE TABLE IF NOT EXISTS approval_request (
  id VARCHAR(100) PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  factor VARCHAR(100) NOT NULL,
  device VARCHAR(200) NOT NULL,
  place VARCHAR(200) NOT NULL,
  digits CHAR(2) NOT NULL, -- no secret: they are on the screen
  asked_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  state VARCHAR(20) NOT NULL
    CHECK (state IN ('WAITING', 'APPROVED', 'DENIED', 'WRONG_NUMBER', 'REPLACED'))
);

CREATE TABLE IF NOT EXISTS enrolment (
  id VARCHAR(100) PRIMARY KEY,
  goal VARCHAR(20) NOT NULL CHECK (goal IN ('ADD', 'REPLACE', 'ON_FILE')),
  replaces VARCHAR(100),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('TEXT_MESSAGE', 'EMAIL', 'AUTHENTICATOR', 'APPROVAL')),
  channel VARCHAR(20) CHECK (channel IN ('TEXT_MESSAGE', 'EMAIL', 'PROMPT')),
  address VARCHAR(254),
  sealed_key VARCHAR(300),
  started_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS password_reset (
  id TINYINT PRIMARY KEY CHECK (id = 1), -- one at a time
  username VARCHAR(1000) NOT NULL,
  known BOOLEAN NOT NULL,
  channel VARCHAR(20) NOT NULL CHECK (channel IN ('TEXT_MESSAGE', 'EMAIL', 'PROMPT')),
  address VARCHAR(254) NOT NULL,
  stage VARCHAR(20) NOT NULL CHECK (stage IN ('MESSAGE', 'PROOF', 'NEW_PASSWORD')),
  challenge_purpose VARCHAR(40),
  challenge_demand VARCHAR(20),
  challenge_way VARCHAR(20),
  challenge_factor VARCHAR(100),
  started_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
