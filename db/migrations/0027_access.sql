-- What was gathered about one person on her asking (RGPD, art. 15): who asked, how far it is, and the file until it expires.
create table people.access (
  id uuid primary key,
  person uuid not null references people.person,
  agency text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  done integer not null default 0,
  steps integer not null default 0,
  ready_at timestamptz,
  failed_at timestamptz,
  expires_at timestamptz,
  size integer not null default 0,
  taken integer not null default 0,
  -- already packed: not to be pressed again
  bytes bytea
);
alter table people.access alter column bytes set storage external;
create index access_person on people.access (person, asked_at desc);
create index access_expiry on people.access (expires_at) where bytes is not null;

alter table people.access enable row level security;
create policy agency on people.access for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on people.access for select to loge_all using (true);
-- Never the file itself: it leaves by its own door, which says so in the journal.
grant select (id, person, agency, asked_by, asked_at, done, steps, ready_at, failed_at, expires_at, size, taken)
  on people.access to loge_agency, loge_all;
