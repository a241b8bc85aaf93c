-- A list of awards that was withdrawn keeps no title: a decision may be about somebody by name.
-- Rules of every migration: see 0001-people.sql.

alter table publication no force row level security;
update publication set title = '' where kind = 'awards' and withdrawn_at is not null;
alter table publication force row level security;
alter table publication add constraint publication_withdrawn_award_has_no_title check (kind <> 'awards' or (withdrawn_at is null) = (title <> ''));
