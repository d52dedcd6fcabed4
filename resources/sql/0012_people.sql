-- How people say they are, where they live, and in which languages they speak.
ALTER TABLE users ADD COLUMN status_emoji TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN status_text TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN status_until INTEGER; -- NULL: until they say otherwise
ALTER TABLE users ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN languages TEXT NOT NULL DEFAULT ''; -- codes, a space between them
CREATE INDEX users_status ON users (status_until) WHERE status_until IS NOT NULL;

-- Of whom they take messages, requests and groups, and who sees their picture.
ALTER TABLE users ADD COLUMN messages_from INTEGER NOT NULL DEFAULT 2;
ALTER TABLE users ADD COLUMN requests_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN groups_from INTEGER NOT NULL DEFAULT 2;
ALTER TABLE users ADD COLUMN picture_to INTEGER NOT NULL DEFAULT 0;

-- What a device says of itself beside its name.
ALTER TABLE sessions ADD COLUMN program TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN system TEXT NOT NULL DEFAULT '';

-- Up to where a device of each member has the log.
ALTER TABLE members ADD COLUMN received_seq INTEGER NOT NULL DEFAULT 0;
UPDATE members SET received_seq = read_seq;

-- What people told the administrators of others, with the text as it was then.
CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    by INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    about INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    message INTEGER, -- number of its entry; NULL: the person
    text TEXT NOT NULL, -- of the message, at that time
    reason INTEGER NOT NULL,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    closed_at INTEGER -- NULL: open
);
CREATE INDEX reports_open ON reports (number) WHERE closed_at IS NULL;
CREATE INDEX reports_by ON reports (by);
