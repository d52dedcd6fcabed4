-- What people have uploaded. Contents lie beside the database, each once, under their SHA-256.
CREATE TABLE files (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    owner INTEGER NOT NULL REFERENCES users,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    state INTEGER NOT NULL, -- 0 growing, 1 complete, 2 gone
    hash BLOB NOT NULL, -- empty unless it is complete
    changed_at INTEGER NOT NULL, -- begun, gone on with, complete or gone since
    width INTEGER NOT NULL DEFAULT 0, -- of pictures
    height INTEGER NOT NULL DEFAULT 0,
    blur BLOB NOT NULL DEFAULT x'',
    has_previews INTEGER NOT NULL DEFAULT 0,
    places INTEGER NOT NULL DEFAULT 0 -- messages that it stands in
) WITHOUT ROWID;
CREATE INDEX files_contents ON files (hash) WHERE state = 1;
CREATE INDEX files_stale ON files (state, changed_at) WHERE places = 0;
CREATE INDEX files_unsent ON files (owner) WHERE places = 0;

-- Number of the message, as in the table of entries.
CREATE TABLE file_places (
    message INTEGER NOT NULL,
    file BLOB NOT NULL REFERENCES files ON DELETE CASCADE,
    PRIMARY KEY (message, file)
) WITHOUT ROWID;
CREATE INDEX file_places_files ON file_places (file, message);
CREATE TRIGGER file_placed AFTER INSERT ON file_places BEGIN
    UPDATE files SET places = places + 1 WHERE id = NEW.file;
END;
CREATE TRIGGER file_taken_out AFTER DELETE ON file_places BEGIN
    UPDATE files SET places = places - 1 WHERE id = OLD.file;
END;

-- Bytes of one owner's files; under 0 of all.
CREATE TABLE file_totals (
    owner INTEGER PRIMARY KEY,
    bytes INTEGER NOT NULL
);
CREATE TRIGGER file_added AFTER INSERT ON files BEGIN
    INSERT INTO file_totals (owner, bytes) VALUES (NEW.owner, NEW.bytes), (0, NEW.bytes)
        ON CONFLICT (owner) DO UPDATE SET bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER file_removed AFTER DELETE ON files BEGIN
    UPDATE file_totals SET bytes = bytes - OLD.bytes WHERE owner IN (OLD.owner, 0);
END;
CREATE TRIGGER file_resized AFTER UPDATE OF bytes ON files WHEN NEW.bytes <> OLD.bytes BEGIN
    UPDATE file_totals SET bytes = bytes + NEW.bytes - OLD.bytes WHERE owner IN (OLD.owner, 0);
END;

-- What only this server knows.
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO secrets (name, value) VALUES ('file-links', randomblob(32));
