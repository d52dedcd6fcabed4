-- Sessions know where they were used last; what ends in time is found without reading all.
ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT ''; -- of IPv6 its /64
CREATE INDEX sessions_used ON sessions (used_at);
CREATE INDEX sessions_created ON sessions (created_at);

ALTER TABLE users ADD COLUMN standing INTEGER NOT NULL DEFAULT 0; -- active, suspended, deleted

-- Codes are kept as SHA-256 only: they are random, so that nobody finds them by trying.
CREATE TABLE reset_codes (
    user INTEGER PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    code_hash BLOB NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL
);

CREATE TABLE invites (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    code_hash BLOB NOT NULL UNIQUE,
    note TEXT NOT NULL,
    by INTEGER REFERENCES users ON DELETE SET NULL, -- NULL: the operator
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE second_factors (
    user INTEGER PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    secret BLOB NOT NULL,
    is_confirmed INTEGER NOT NULL,
    last_step INTEGER NOT NULL -- of 30 s since 1970: a code is good once
);

CREATE TABLE recovery_codes (
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    code_hash BLOB NOT NULL,
    PRIMARY KEY (user, code_hash)
) WITHOUT ROWID;

-- Who did what to whom. Rows are added, and nothing else.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    actor INTEGER, -- NULL: the operator, or nobody who is known
    subject INTEGER, -- NULL: nobody
    address TEXT NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
    SELECT raise(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_keeps BEFORE DELETE ON audit BEGIN
    SELECT raise(ABORT, 'the audit log is only added to');
END;
