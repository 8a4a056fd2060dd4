-- The practice account, the post, and what the program remembers for the person.
--
-- H2 commits after every CREATE, so a kill can leave this file half applied: each statement must be
-- harmless when it runs a second time. Enum constants stand under their names.

CREATE TABLE IF NOT EXISTS account (
  id TINYINT PRIMARY KEY CHECK (id = 1), -- there is one customer
  username VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  password_since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  phone VARCHAR(20) NOT NULL,
  email VARCHAR(254) NOT NULL,
  factor_channel VARCHAR(20) CHECK (factor_channel IN ('TEXT_MESSAGE', 'EMAIL', 'PROMPT')),
  factor_address VARCHAR(254),
  factor_ask_when VARCHAR(20) CHECK (factor_ask_when IN ('TIME_BASED', 'LOCATION_BASED')),
  factor_since TIMESTAMP(9) WITH TIME ZONE,
  password_wrong INTEGER NOT NULL CHECK (password_wrong >= 0),
  password_closed_until TIMESTAMP(9) WITH TIME ZONE,
  code_wrong INTEGER NOT NULL CHECK (code_wrong >= 0),
  code_closed_until TIMESTAMP(9) WITH TIME ZONE,
  CHECK ((factor_channel IS NULL) = (factor_address IS NULL)),
  CHECK ((factor_channel IS NULL) = (factor_since IS NULL)),
  CHECK (factor_channel IS NOT NULL OR factor_ask_when IS NULL)
);

CREATE TABLE IF NOT EXISTS session (
  account TINYINT PRIMARY KEY REFERENCES account,
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  last_seen TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  stage VARCHAR(20) NOT NULL CHECK (stage IN ('CODE_ASKED', 'SIGNED_IN'))
);

CREATE TABLE IF NOT EXISTS registration (
  id VARCHAR(100) PRIMARY KEY,
  account TINYINT NOT NULL UNIQUE REFERENCES account, -- one at a time
  way VARCHAR(20) NOT NULL CHECK (way IN ('SHORT', 'FULL')),
  step VARCHAR(40) NOT NULL,
  started_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  paused BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS answer (
  registration VARCHAR(100) NOT NULL REFERENCES registration ON DELETE CASCADE,
  field VARCHAR(40) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  PRIMARY KEY (registration, field)
);

-- Where codes were asked for. Ordinals keep the order of the code book.
CREATE TABLE IF NOT EXISTS code_request (
  ordinal INTEGER PRIMARY KEY,
  account TINYINT NOT NULL REFERENCES account,
  purpose VARCHAR(40) NOT NULL
    CHECK (purpose IN ('IDENTITY', 'EMAIL_CONFIRMATION', 'REGISTRATION', 'SIGN_IN', 'PASSWORD_CHANGE')),
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

CREATE TABLE IF NOT EXISTS activity (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  happened_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  kind VARCHAR(40) NOT NULL
);

CREATE INDEX IF NOT EXISTS activity_newest_first ON activity (happened_at DESC, id DESC);

-- Every message is here once; it is under way or delivered.
CREATE TABLE IF NOT EXISTS message (
  id VARCHAR(100) PRIMARY KEY,
  ordinal BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
  channel VARCHAR(20) NOT NULL CHECK (channel IN ('TEXT_MESSAGE', 'EMAIL', 'PROMPT')),
  address VARCHAR(254) NOT NULL,
  subject VARCHAR(1000) NOT NULL,
  body VARCHAR(10000) NOT NULL,
  about VARCHAR(100), -- a registration, which may be gone
  sent_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

-- No folder: the carrier has not taken it yet.
CREATE TABLE IF NOT EXISTS under_way (
  message VARCHAR(100) PRIMARY KEY REFERENCES message ON DELETE CASCADE,
  folder VARCHAR(20) CHECK (folder IN ('MESSAGES', 'INBOX', 'SPAM', 'PROMPTS')),
  due_at TIMESTAMP(9) WITH TIME ZONE,
  CHECK (folder IS NOT NULL OR due_at IS NULL)
);

CREATE TABLE IF NOT EXISTS delivery (
  message VARCHAR(100) PRIMARY KEY REFERENCES message ON DELETE CASCADE,
  folder VARCHAR(20) NOT NULL CHECK (folder IN ('MESSAGES', 'INBOX', 'SPAM', 'PROMPTS')),
  arrived_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  is_read BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS conditions (
  id TINYINT PRIMARY KEY CHECK (id = 1), -- there is one world
  delay VARCHAR(20) NOT NULL,
  next_email_to_spam BOOLEAN NOT NULL,
  clock_offset INTERVAL DAY(9) TO SECOND(9) NOT NULL
);

CREATE TABLE IF NOT EXISTS draft (
  field VARCHAR(40) PRIMARY KEY,
  typed VARCHAR(10000) NOT NULL
);

CREATE TABLE IF NOT EXISTS preference (
  name VARCHAR(200) PRIMARY KEY,
  setting VARCHAR(10000) NOT NULL
);
