-- A browser from which a person has entered before: what others miss at her login or at her address does not shut it.
create table people.browser (
  -- the hash of its cookie: a copy of the database opens nothing
  token text not null,
  person uuid not null references people.person,
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (token, person)
);
create index browser_person on people.browser (person);
alter table people.browser enable row level security;

-- A link of the staff opens where it was asked for: the hash of a mark of that browser.
alter table kernel.link add column browser text;
