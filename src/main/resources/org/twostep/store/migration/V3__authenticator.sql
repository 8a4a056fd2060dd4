-- The authenticator app on the phone, and the phone's own clock.

CREATE TABLE IF NOT EXISTS authenticator_account (
  id VARCHAR(100) PRIMARY KEY,
  ordinal BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
  issuer VARCHAR(200) NOT NULL,
  name VARCHAR(210) NOT NULL,     -- with the number that tells it from another
  sealed_key VARCHAR(500) NOT NULL -- under a key that is not in this file
);

ALTER TABLE conditions ADD COLUMN IF NOT EXISTS phone_clock_off
  INTERVAL DAY(9) TO SECOND(9) DEFAULT INTERVAL '0 0:00:00' DAY TO SECOND NOT NULL;
