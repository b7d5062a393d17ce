-- Inspections (états des lieux): what was found room by room, signed, and the paper that seals it (src/inspections).
create schema inspections;
grant usage on schema inspections to loge_household, loge_patch, loge_agency, loge_all;

create table inspections.inspection (
  id uuid primary key,
  kind text not null check (kind in ('preVisit', 'exit', 'entry', 'afterWorks')),
  state text not null check (state in ('planned', 'started', 'signed', 'away', 'calledOff')),
  unit uuid not null,
  building uuid not null,
  agency text not null,
  -- of the lease that begins or ends
  household uuid,
  at timestamptz not null,
  -- who holds it; null once she is erased
  held_by uuid,
  -- the mark of the phone or tablet that holds it
  device text,
  -- how many times it began, on this device or another
  turn integer not null default 0,
  started_at timestamptz,
  ended_at timestamptz,
  -- day, place, landlord, tenants, as the device showed them when it began
  head jsonb,
  -- the rooms that the device showed then
  rooms uuid[] not null default '{}',
  -- the record as it was signed, canonical; its SHA-256
  record text,
  hash text,
  is_contradictory boolean,
  -- the sealed paper, in kernel.file
  paper text
);
create index inspection_unit on inspections.inspection (unit, at desc);
create index inspection_held on inspections.inspection (held_by, at) where state in ('planned', 'started');
create index inspection_building on inspections.inspection (building, at desc);
create index inspection_agency on inspections.inspection (agency, at desc);
create index inspection_household on inspections.inspection (household);

-- What was last told of each part: a room, a meter, the keys. What was told in a later turn, or by a later act of the same, stands.
create table inspections.finding (
  inspection uuid not null references inspections.inspection (id),
  kind text not null check (kind in ('room', 'meter', 'keys', 'detector', 'address', 'reservations')),
  -- the room, the meter; else the inspection
  part uuid not null,
  turn integer not null,
  act uuid not null,
  -- null: not there, or seen twice
  found jsonb,
  primary key (inspection, kind, part)
);

create table inspections.signature (
  inspection uuid not null references inspections.inspection (id),
  place smallint not null,
  party text not null,
  -- name, strokes with their time, mandate, why not: words of people
  signed jsonb not null,
  primary key (inspection, place)
);

create table inspections.addendum (
  id uuid primary key,
  inspection uuid not null references inspections.inspection (id),
  at timestamptz not null,
  by_person uuid,
  words text not null,
  photos text[] not null,
  heating boolean not null
);
create index addendum_inspection on inspections.addendum (inspection, at);

-- Pictures that evidence rests upon, by the SHA-256 of the bytes that were sent.
create table inspections.picture (
  inspection uuid not null references inspections.inspection (id),
  sha256 text not null,
  primary key (inspection, sha256)
);
create index picture_file on inspections.picture (sha256);

-- What is known of a dwelling when nobody is named any more: a surface or a thing of a room, its material, since which year.
create table inspections.finish (
  unit uuid not null,
  building uuid not null,
  agency text not null,
  room uuid not null,
  -- floor, walls, ceiling, joinery; or the id of the thing
  element text not null,
  material text,
  condition text not null,
  since integer,
  seen_on date not null,
  primary key (unit, room, element)
);

alter table inspections.inspection enable row level security;
create policy household on inspections.inspection for select to loge_household
  using (household = any ((select app.ids('households'))::uuid[]) and state in ('planned', 'started', 'signed', 'away'));
create policy patch on inspections.inspection for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on inspections.inspection for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on inspections.inspection for select to loge_all using (true);
grant select on inspections.inspection to loge_household, loge_patch, loge_agency, loge_all;

-- What belongs to an inspection is seen by whoever sees it; by a tenant, once it is signed.
do $$
declare part text;
begin
  foreach part in array array['finding', 'signature', 'addendum', 'picture'] loop
    execute format('alter table inspections.%I enable row level security', part);
    execute format($p$create policy beside on inspections.%I for select to loge_patch, loge_agency, loge_all
      using (exists (select from inspections.inspection i where i.id = inspection))$p$, part);
    execute format($p$create policy household on inspections.%I for select to loge_household
      using (exists (select from inspections.inspection i where i.id = inspection and i.state in ('signed', 'away')))$p$, part);
    execute format('grant select on inspections.%I to loge_household, loge_patch, loge_agency, loge_all', part);
  end loop;
end $$;

alter table inspections.finish enable row level security;
create policy patch on inspections.finish for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on inspections.finish for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on inspections.finish for select to loge_all using (true);
grant select on inspections.finish to loge_patch, loge_agency, loge_all;
