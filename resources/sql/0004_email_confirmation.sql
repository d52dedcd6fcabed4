-- Addresses that are not confirmed yet. Codes are kept as SHA-256 only.
CREATE TABLE email_codes (
    user INTEGER PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    email TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL
);
CREATE INDEX email_codes_expiry ON email_codes (expires_at);

CREATE TABLE pending_signups (
    code_hash BLOB PRIMARY KEY,
    username TEXT NOT NULL,
    email TEXT NOT NULL,
    display_name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    locale TEXT NOT NULL,
    invite_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX pending_signups_expiry ON pending_signups (expires_at);
