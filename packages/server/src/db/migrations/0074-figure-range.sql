-- What the figures of a target can be, where a person has said it: otherwise it is read from how the plan writes the target.
-- Rules of every migration: see 0001-people.sql.

alter table target add column figure_range text;
alter table target add constraint target_figure_range_is_known check (figure_range in ('share', 'amount', 'difference'));
comment on column target.figure_range is 'Between what its figures lie, as a person has said: part of a whole, at least none, or any difference. Null: by its words. It outlives revisions.';
