-- What public registers say of the places of the landlord (src/refs): addresses (BAN), buildings (RNB), energy diagnoses (DPE), of its own
-- postcodes alone; which of them a place of the house is, with the chance of it, and what people answered where that was not sure.
create schema refs;
grant usage on schema refs to loge_agency, loge_all;

create table refs.record (
  kind text not null check (kind in ('ban', 'rnb', 'dpe')),
  -- the register's own number
  key text not null,
  department text not null,
  postcode text not null,
  address text not null,
  lat double precision,
  lon double precision,
  says jsonb not null,
  hash text not null,
  -- the file it came in, and when
  file text not null,
  at timestamptz not null,
  primary key (kind, key)
);
create index record_place on refs.record (kind, postcode);
create index record_department on refs.record (kind, department);
create index record_ban on refs.record ((says ->> 'ban')) where kind = 'dpe';
create index record_addresses on refs.record using gin ((says -> 'bans')) where kind = 'rnb';

-- A place (or a person) of the house and what may be the same outside: many to many. `sure` needs nobody, `asked` and `later` wait for
-- somebody, `same` and `not` are answers and stay.
create table refs.pair (
  id uuid primary key,
  kind text not null check (kind in ('entrance', 'building', 'dwelling', 'person')),
  source text not null,
  key text not null,
  entity uuid not null,
  building uuid not null,
  agency text not null,
  chance real not null,
  -- what was seen alike, by kind; of two addresses the levels, which an answer teaches
  levels jsonb,
  state text not null check (state in ('sure', 'asked', 'later', 'same', 'not')),
  -- where it was before somebody answered
  state_before text check (state_before in ('asked', 'later')),
  settled_by uuid,
  settled_at timestamptz,
  at timestamptz not null,
  unique (source, key, entity)
);
create index pair_entity on refs.pair (entity);
create index pair_open on refs.pair (agency, state) where state in ('asked', 'later');
create index pair_building on refs.pair (building);
create index pair_by on refs.pair (settled_by, settled_at) where settled_by is not null;

-- What a list says of somebody, as long as nobody has answered whether she is one of the dwelling.
create table refs.stranger (
  source text not null,
  key text not null,
  unit uuid not null,
  agency text not null,
  first_name text not null,
  last_name text not null,
  phone text not null,
  email text not null,
  at timestamptz not null,
  primary key (source, key)
);

-- The weights by which addresses are judged, learnt anew from all answers; the version is how often they changed.
create table refs.weighing (
  version int primary key,
  answers int not null,
  weights jsonb not null,
  at timestamptz not null
);

alter table refs.record enable row level security;
alter table refs.pair enable row level security;
alter table refs.stranger enable row level security;
alter table refs.weighing enable row level security;
create policy agency on refs.record for select to loge_agency using (true);
create policy hq on refs.record for select to loge_all using (true);
create policy agency on refs.pair for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on refs.pair for select to loge_all using (true);
create policy agency on refs.stranger for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on refs.stranger for select to loge_all using (true);
create policy agency on refs.weighing for select to loge_agency using (true);
create policy hq on refs.weighing for select to loge_all using (true);
grant select on all tables in schema refs to loge_agency, loge_all;
