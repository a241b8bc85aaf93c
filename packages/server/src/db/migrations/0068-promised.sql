-- An answer that something will be dealt with names the day by which it will be. Rules of every migration: see 0001-people.sql.

alter table difficulty add column promised_on date;
alter table difficulty add constraint difficulty_promise_is_an_answer check (promised_on is null or state = 'answered');
comment on column difficulty.promised_on is 'Day by which it will be dealt with, as its standing answer says; null where the answer promises nothing.';

alter table difficulty_step add column promised_on date;
alter table difficulty_step add constraint difficulty_step_promise_is_an_answer check (promised_on is null or outcome = 'planned');
comment on column difficulty_step.promised_on is 'Day by which it will be dealt with, as this answer says.';
