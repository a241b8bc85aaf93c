-- What a word that is still being typed may become. Rules of every migration: see 0001-people.sql.

create table search_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  constraint search_word_pkey primary key (tenant_id, word),
  constraint search_word_tenant_fkey foreign key (tenant_id) references tenant (id)
);
comment on table search_word is 'Words that stand in entries of the search by which lists are narrowed, each once. All words with a common beginning are much to look through in the index of entries; named one by one they are not.';
comment on column search_word.word is 'As it stands in search_entry.words. It stays when the last entry with it goes: a word that nothing has finds nothing.';
grant select, insert on search_word to sauro_app;

alter table search_word enable row level security;
alter table search_word force row level security;
create policy search_word_of_tenant on search_word using (tenant_id = app_tenant());

-- Half a minute for each 700,000 tasks: longer than a statement may take otherwise.
set local statement_timeout = 0;
-- Who owns the tables sees the rows of all tenants, but only where row-level security is not forced on her too.
alter table search_entry no force row level security;
alter table search_word no force row level security;
insert into search_word (tenant_id, word)
select distinct tenant_id, lexeme
from search_entry, unnest(words)
where kind = 'task' and lexeme like 't%';
alter table search_entry force row level security;
alter table search_word force row level security;
