-- Keys that a person makes for a tool of hers: it reads what she may read, at the doors of experts alone, until a day. Only a hash is kept.
create table people.access_token (
  id uuid primary key default gen_random_uuid(),
  token text not null unique,
  person uuid not null references people.person,
  name text not null,
  made_at timestamptz not null default now(),
  seen_at timestamptz,
  expires_at timestamptz not null
);
create index access_token_person on people.access_token (person);
-- No role but the owner's reads them.
alter table people.access_token enable row level security;
