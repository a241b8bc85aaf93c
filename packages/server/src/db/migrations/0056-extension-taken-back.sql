-- A unit may take back what it asked for, or ask anew, while nobody has answered.
-- Rules of every migration: see 0001-people.sql.

alter table assignment_extension drop constraint assignment_extension_outcome_is_known;
alter table assignment_extension add constraint assignment_extension_outcome_is_known
  check (outcome in ('granted', 'refused', 'lapsed', 'taken-back'));
comment on column assignment_extension.outcome is 'Null while it waits; lapsed where the assignment was amended, accepted or withdrawn first; taken-back where the unit took it back or asked anew.';
