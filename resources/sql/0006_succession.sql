-- Deleted accounts, for the chats that they owned.
CREATE INDEX users_deleted ON users (standing) WHERE standing = 2;
