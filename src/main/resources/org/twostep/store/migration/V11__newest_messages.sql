-- Finds the newest messages of a folder without reading the others.

CREATE INDEX IF NOT EXISTS delivery_newest ON delivery (folder, arrived_at DESC);
