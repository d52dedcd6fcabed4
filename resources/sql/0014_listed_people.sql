-- Whom administrators list and look for, found without reading everybody's whole row.
CREATE INDEX users_listed ON users (username, standing, is_admin, search_name, email);
