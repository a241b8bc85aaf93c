-- Signing in with more than a password: a second factor, passkeys, recovery codes, an identity of another provider; where
-- a session was opened and when its person last proved who she is; passwords that were used before.
-- Rules of every migration: see 0001-people.sql.

alter table account add column one_time_until timestamptz;
comment on column account.one_time_until is 'The password was given by an administrator: it opens until then, and nothing but its own change. Null for one of the person''s own.';

create table past_password (
  tenant_id uuid not null,
  person_id uuid not null,
  replaced_at timestamptz not null,
  password_hash text not null,
  constraint past_password_pkey primary key (tenant_id, person_id, replaced_at),
  constraint past_password_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table past_password is 'Passwords that an account had before, the last few: none of them is taken again.';
comment on column past_password.password_hash is 'Argon2id in its own text form.';
grant select, insert, delete on past_password to sauro_app;

alter table session add column proved_at timestamptz;
alter table session add column way text not null default 'password';
alter table session add column browser text;
alter table session add column system text;
alter table session add constraint session_way_is_known check (way in ('password', 'passkey', 'oidc'));
comment on column session.proved_at is 'When the person last proved who she is, by a password or a factor. Null for a session older than this column.';
comment on column session.browser is 'Name of the browser, as far as it told; null where it is not known.';
comment on column session.system is 'Name of the system that the browser runs on; null where it is not known.';

create table totp (
  tenant_id uuid not null,
  person_id uuid not null,
  secret bytea not null,
  last_step bigint not null,
  since timestamptz not null,
  constraint totp_pkey primary key (tenant_id, person_id),
  constraint totp_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table totp is 'The second factor by codes of an application (RFC 6238).';
comment on column totp.secret is 'Sealed with the key of the installation, bound to tenant and person: see kit/seal.ts.';
comment on column totp.last_step is 'Number of the half minute whose code was used last: neither it nor an older one is taken again.';
grant select, insert, update, delete on totp to sauro_app;

create table recovery_code (
  tenant_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  constraint recovery_code_pkey primary key (tenant_id, person_id, code_hash),
  constraint recovery_code_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table recovery_code is 'Codes for who has lost the second factor; each opens once.';
comment on column recovery_code.code_hash is 'SHA-256 of 80 random bits: too many to be guessed, so that no slow hash is needed.';
grant select, insert, update, delete on recovery_code to sauro_app;

create table passkey (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_pkey primary key (tenant_id, id),
  constraint passkey_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint passkey_is_known unique (tenant_id, credential_id)
);
create index passkey_person_idx on passkey (tenant_id, person_id);
comment on table passkey is 'Public keys (WebAuthn) whose private halves never leave the devices of the person.';
comment on column passkey.credential_id is 'As the device names it, base64url.';
comment on column passkey.counter is 'How often the device says that it was used; a number that goes back betrays a copy.';
grant select, insert, update, delete on passkey to sauro_app;

create table identity (
  tenant_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamptz not null,
  constraint identity_pkey primary key (tenant_id, issuer, subject),
  constraint identity_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint identity_of_person_is_one unique (tenant_id, person_id, issuer)
);
comment on table identity is 'Who a person is at an OpenID provider. Linked once, to an account that is there; people are never made by it.';
grant select, insert on identity to sauro_app;

create table ceremony (
  tenant_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  kind text not null,
  person_id uuid,
  data jsonb not null,
  expires_at timestamptz not null,
  constraint ceremony_pkey primary key (tenant_id, id),
  constraint ceremony_tenant_fkey foreign key (tenant_id) references tenant (id),
  constraint ceremony_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint ceremony_token_is_taken unique (tenant_id, token_hash),
  constraint ceremony_kind_is_known check (kind in ('second', 'passkey', 'passkey-new', 'proof', 'totp', 'oidc'))
);
create index ceremony_person_idx on ceremony (tenant_id, person_id);
create index ceremony_expires_idx on ceremony (tenant_id, expires_at);
comment on table ceremony is 'What was begun and waits for its second half for some minutes: a challenge to a passkey, a way to a provider, a password that was right and waits for the second factor. Bound to one browser.';
comment on column ceremony.token_hash is 'SHA-256 of the token that the browser holds in a cookie.';
grant select, insert, update, delete on ceremony to sauro_app;

alter table past_password enable row level security;
alter table past_password force row level security;
create policy past_password_of_tenant on past_password using (tenant_id = app_tenant());
alter table totp enable row level security;
alter table totp force row level security;
create policy totp_of_tenant on totp using (tenant_id = app_tenant());
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_of_tenant on recovery_code using (tenant_id = app_tenant());
alter table passkey enable row level security;
alter table passkey force row level security;
create policy passkey_of_tenant on passkey using (tenant_id = app_tenant());
alter table identity enable row level security;
alter table identity force row level security;
create policy identity_of_tenant on identity using (tenant_id = app_tenant());
alter table ceremony enable row level security;
alter table ceremony force row level security;
create policy ceremony_of_tenant on ceremony using (tenant_id = app_tenant());
