-- How far each member lets moods go in a chat: 0 off, 1 on their own device only, 2 to the server;
-- NULL: as in their settings. Who had paused a chat's mood has chosen 0.
ALTER TABLE members ADD COLUMN mood_level INTEGER;
UPDATE members SET mood_level = 0 WHERE mood_theme = 0;
ALTER TABLE members DROP COLUMN mood_theme;
