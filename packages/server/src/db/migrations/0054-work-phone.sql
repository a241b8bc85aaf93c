-- Whom to call: a work number of each person, shown to who sees that person.
-- Rules of every migration: see 0001-people.sql.

alter table person add column work_phone text;
alter table person add constraint person_work_phone_is_a_number check (work_phone ~ '^[+]?[0-9]{3,15}$');
comment on column person.work_phone is 'Where she is reached at work, in figures alone; null where none is given. Personal: stands neither in the ledger nor in a log.';
