-- People: tenants, staff, firms' contacts; households and tenancies; sign-in.
create schema people;
grant usage on schema people to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table people.person (
  id uuid primary key,
  kind text not null check (kind in ('tenant', 'staff', 'contact')),
  first_name text not null default '',
  last_name text not null default '',
  phone text not null default '',
  email text not null default '',
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  -- how she agreed to be told: mail, or a letter printed at the agency
  told_by text not null default 'mail' check (told_by in ('mail', 'sms', 'paper')),
  -- agreed to receive the notices of her stairwell
  notices boolean not null default true,
  agency text,
  building uuid,
  household uuid,
  erased_at timestamptz,
  search text not null generated always as (app.plain(first_name || ' ' || last_name)) stored,
  digits text not null generated always as (regexp_replace(phone, '\D', '', 'g')) stored
);
create index person_search on people.person using gin (search public.gin_trgm_ops);
create index person_digits on people.person (digits text_pattern_ops) where digits <> '';
create index person_email on people.person (lower(email)) where email <> '';
create index person_household on people.person (household) where household is not null;
create index person_building on people.person (building) where building is not null;

create table people.household (
  id uuid primary key,
  unit uuid not null,
  building uuid not null,
  agency text not null
);
create index household_unit on people.household (unit);

create table people.tenancy (
  id uuid primary key,
  household uuid not null references people.household,
  unit uuid not null,
  starts date not null,
  ends date
);
create index tenancy_unit on people.tenancy (unit, starts desc);
create index tenancy_household on people.tenancy (household);

-- Apart from the tenancy, so that a caretaker's role has no policy here: he never reads a rent (CNIL, Paris Habitat 2012).
create table people.rent (
  tenancy uuid primary key references people.tenancy,
  agency text not null,
  monthly numeric(8, 2) not null
);

create table people.staff (
  person uuid primary key references people.person,
  role text not null check (role in ('caretaker', 'technician', 'agent', 'manager', 'operator', 'hq')),
  agencies text[] not null default '{}',
  directorate text,
  job text not null default '',
  active boolean not null default true
);

create table people.patch (
  building uuid not null,
  caretaker uuid not null references people.person,
  -- while a colleague is away: first and last day; null: for good
  starts date,
  ends date,
  primary key (building, caretaker)
);
create index patch_caretaker on people.patch (caretaker);

create table people.alert (
  id uuid primary key,
  code text not null,
  person uuid,
  unit uuid,
  building uuid,
  agency text,
  until date not null,
  by_person uuid not null,
  at timestamptz not null default now()
);
create index alert_unit on people.alert (unit);
create index alert_building on people.alert (building);
create index alert_person on people.alert (person) where person is not null;

create table people.account (
  person uuid primary key references people.person,
  login text not null unique,
  password text
);

create table people.session (
  -- the hash of the cookie: a copy of the database opens nothing
  token text primary key,
  id uuid not null unique default gen_random_uuid(),
  person uuid not null references people.person,
  -- password, link or demo; and the browser in two words, so that she knows it again
  how text not null default 'password',
  device text not null default '',
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on people.session (person);
