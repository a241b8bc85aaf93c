-- Lists of awards on the public page: of no plan, but of a decision. Rules of every migration: see 0001-people.sql.

alter table publication alter column plan_id drop not null;
alter table publication drop constraint publication_kind_is_known;
alter table publication add constraint publication_kind_is_known check (kind in ('tasks', 'results', 'awards'));
alter table publication add constraint publication_is_of_a_plan check ((plan_id is null) = (kind = 'awards'));
comment on table publication is 'A plan, its results on a day, or a list of awards, as the public sees it: frozen. What is withdrawn keeps its address and loses its content.';
comment on column publication.plan_id is 'Null of a list of awards, which is of a decision.';
comment on column publication.content is 'A Snapshot of publication/snapshot.ts: units, and persons only of a decision on awards that is itself public. Null once it is withdrawn.';
