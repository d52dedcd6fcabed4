-- Messages whose voice notes are not written down yet, and how often that was tried. Numbers of
-- messages, as in the table of entries.
CREATE TABLE unheard (
    message INTEGER PRIMARY KEY,
    since INTEGER NOT NULL, -- when it was sent
    tries INTEGER NOT NULL
);
CREATE INDEX unheard_since ON unheard (since);
