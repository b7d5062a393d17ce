-- The phones of the field: each can be seen, named and revoked; what a revoked one still brought is held for review.
create schema if not exists field;
grant usage on schema field to loge_patch, loge_agency, loge_all;

create table field.device (
  id uuid primary key,
  person uuid not null,
  name text not null default '',
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  -- the hash of what the phone shows: a copy of the database opens nothing
  secret text not null,
  -- the id of the session that came with it last: it ends when the phone is revoked
  session uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  why text check (why in ('lost', 'replaced', 'left', 'other')),
  check ((revoked_at is null) = (why is null))
);
create index device_person on field.device (person);

create table field.held (
  -- the act's own id: sent twice, it is held once
  id uuid primary key,
  device uuid not null references field.device,
  person uuid not null,
  type text not null,
  -- as it was sent, to the letter (an act is known again by its text). Emptied by src/field/server/device/tasks.ts: 30 days after it was settled, 60 when nobody settled it
  command json,
  -- the photos that it names, and what it may be about (its subject, a dwelling, a building)
  photos text[] not null default '{}',
  about uuid[] not null default '{}',
  at timestamptz not null,
  received_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid,
  how text check (how in ('sent', 'dropped', 'expired')),
  -- what came of carrying it out: `done`, or the code of the refusal with its sentence; null while it is under way
  outcome text,
  said text,
  check ((settled_at is null) = (how is null))
);
create index held_device on field.held (device);
create index held_person on field.held (person);
create index held_photos on field.held using gin (photos);

alter table field.device enable row level security;
alter table field.held enable row level security;
do $$
declare held text;
begin
  foreach held in array array['device', 'held'] loop
    execute format('create policy own on field.%I for select to loge_patch using (person = app.id(''person''))', held);
    execute format($p$create policy agency on field.%1$I for select to loge_agency using (person = app.id('person')
      or exists (select from people.staff s where s.person = %1$I.person and s.agencies && app.list('agencies')))$p$, held);
    execute format('create policy hq on field.%I for select to loge_all using (true)', held);
  end loop;
end $$;
-- Never the secret, not even its hash.
grant select (id, person, name, made_at, seen_at, session, revoked_at, revoked_by, why) on field.device
  to loge_patch, loge_agency, loge_all;
grant select on field.held to loge_patch, loge_agency, loge_all;

-- Whether a file is held for review is asked by every reader's door: to a tenant and a firm the answer is no, not a fault.
grant usage on schema field to loge_household, loge_firm;
grant select on field.held to loge_household, loge_firm;
