-- In which language's notation the numbers of a list of figures were read when it was looked through: so they are brought in.
-- Rules of every migration: see 0001-people.sql.

alter table figure_import add column tongue text not null default 'vi';
alter table figure_import add constraint figure_import_tongue_is_known check (tongue in ('vi', 'en'));
comment on column figure_import.tongue is 'Language in whose notation numbers that are written as text were read: 1.200,5 (vi) or 1,200.5 (en).';
