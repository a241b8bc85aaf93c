-- Sessions that are over are swept away: what happened stands in the ledger, and a row of a session says no more.
-- Rules of every migration: see 0001-people.sql.

grant delete on session to sauro_app;
