-- A message's author, and whether there is a link in it, stand in the index beside its chat: made
-- again from the logs. What is left of the old parts goes when a new one takes its number.
DELETE FROM parts;
DELETE FROM part_chats;
DELETE FROM progress;
