-- Whose office it was that more time was asked for, a difficulty raised or a report sent with, where its holder was away: she
-- decides on it no more than who did it. As of reports on work, see 0058-reported-for.sql.
-- Rules of every migration: see 0001-people.sql.

alter table assignment_extension add column asked_for uuid;
alter table assignment_extension add constraint assignment_extension_asked_for_fkey foreign key (tenant_id, asked_for) references person (tenant_id, id);
create index assignment_extension_asked_for_idx on assignment_extension (tenant_id, asked_for) where asked_for is not null;
comment on column assignment_extension.asked_for is 'Holder of the office that it was asked with, where another exercised it; null where it was the asker''s own.';

alter table difficulty add column raised_for uuid;
alter table difficulty add constraint difficulty_raised_for_fkey foreign key (tenant_id, raised_for) references person (tenant_id, id);
create index difficulty_raised_for_idx on difficulty (tenant_id, raised_for) where raised_for is not null;
comment on column difficulty.raised_for is 'Holder of the office that it was raised with, where another exercised it; null where it was the raiser''s own.';

alter table report add column submitted_for uuid;
alter table report add constraint report_submitted_for_fkey foreign key (tenant_id, submitted_for) references person (tenant_id, id);
create index report_submitted_for_idx on report (tenant_id, submitted_for) where submitted_for is not null;
comment on column report.submitted_for is 'Holder of the office that it was sent with, where another exercised it; null where it was the sender''s own.';
