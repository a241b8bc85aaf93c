-- Access tokens: by which a program acts for a person, within rights chosen for it. Rules of every migration: see
-- 0001-people.sql.

create table access_token (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  mode text not null,
  rights text[] not null,
  unit_id uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_on date,
  revoked_at timestamptz,
  constraint access_token_pkey primary key (tenant_id, id),
  constraint access_token_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint access_token_unit_fkey foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  constraint access_token_is_taken unique (tenant_id, token_hash),
  constraint access_token_mode_is_known check (mode in ('read', 'write')),
  constraint access_token_has_a_right check (cardinality(rights) > 0),
  constraint access_token_ends check (expires_at > made_at and expires_at <= made_at + interval '366 days')
);
create index access_token_person_idx on access_token (tenant_id, person_id);
create index access_token_unit_idx on access_token (tenant_id, unit_id);
comment on table access_token is 'By which a program acts for a person: never more than she may at that moment, and no more than was chosen for it.';
comment on column access_token.token_hash is 'SHA-256 of 256 random bits; the token itself is shown once and nowhere stored.';
comment on column access_token.mode is 'read: only what changes nothing (GET); write: whatever its rights allow.';
comment on column access_token.rights is 'Of the rights of the person those that it was given; what she loses is lost to it too.';
comment on column access_token.unit_id is 'It reaches no further than this unit and those below it; null: as far as the person.';
comment on column access_token.used_on is 'Last day of use; null where it was never used.';
grant select, insert, update on access_token to sauro_app;
alter table access_token enable row level security;
alter table access_token force row level security;
create policy access_token_of_tenant on access_token using (tenant_id = app_tenant());
