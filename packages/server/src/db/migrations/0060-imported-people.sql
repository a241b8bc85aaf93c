-- By which list somebody came: her first password can be given anew to all of it.
-- Rules of every migration: see 0001-people.sql.

alter table account add column import_id uuid;
alter table account add constraint account_import_fkey foreign key (tenant_id, import_id) references people_import (tenant_id, id);
create index account_import_idx on account (tenant_id, import_id) where import_id is not null;
comment on column account.import_id is 'The list that it came with; null where it was opened alone.';

-- Who came before came in the instant in which her list was brought in. Row-level security binds the owner too: it is let go
-- for this statement, and the transaction holds the tables meanwhile.
alter table account no force row level security;
alter table fact no force row level security;
update account set import_id = done.subject_id
from fact as done
join fact as opened on opened.tenant_id = done.tenant_id and opened.kind = 'person.account-opened'
  and opened.person_id = done.person_id and opened.happened_at = done.happened_at
where done.kind = 'peopleImport.done' and account.tenant_id = done.tenant_id and account.person_id = opened.subject_id;
alter table account force row level security;
alter table fact force row level security;
