-- Messages that claim to be from somebody, and a phone that can lose its number.

ALTER TABLE message ADD COLUMN IF NOT EXISTS sender VARCHAR(200);
ALTER TABLE conditions ADD COLUMN IF NOT EXISTS service BOOLEAN DEFAULT TRUE NOT NULL;
