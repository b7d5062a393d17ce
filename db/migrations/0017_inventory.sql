-- What a building holds, down to the radiator: storeys, rooms, openings, equipment. The same tables whether it was read from a
-- model, typed as a list of rooms, or dropped on the picture of a plan; nothing here depends on IFC.

create table estate.storey (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  name text not null,
  -- the storey of the estate that it is (0 is the ground floor), when somebody or a rule has said so
  storey integer,
  -- metres above the building's origin
  z numeric(7, 2),
  gone_on date
);
create index storey_building on estate.storey (building);

create table estate.room (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  storey uuid references estate.storey,
  -- the dwelling or the common part that it belongs to
  unit uuid references estate.unit,
  kind text not null,
  name text not null,
  number text not null default '',
  -- square metres: as declared (by the model, a list or a person), and as its outline gives
  surface numeric(7, 2),
  computed numeric(7, 2),
  -- [[x, y], …] in metres, as on the plan
  outline jsonb,
  gone_on date
);
create index room_building on estate.room (building);
create index room_unit on estate.room (unit) where unit is not null;

create table estate.opening (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  storey uuid references estate.storey,
  kind text not null check (kind in ('door', 'window')),
  name text not null,
  -- the room or the two rooms that it opens
  rooms uuid[] not null default '{}',
  at jsonb,
  gone_on date
);
create index opening_building on estate.opening (building);

alter table estate.asset
  add storey uuid references estate.storey,
  add room uuid references estate.room,
  -- [x, y, z] in metres, as on the plan
  add at jsonb,
  add maker text not null default '',
  add model text not null default '',
  add serial text not null default '',
  add gone_on date;
create index asset_unit on estate.asset (unit) where unit is not null;
create index asset_kind on estate.asset (kind, installed_on);

-- Each value with who said it and when. The columns above hold what stands: what a person saw on the spot stands before what a
-- model or a list says, and nothing that was said is lost.
create table estate.said (
  id bigint generated always as identity primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  object uuid not null,
  family text not null check (family in ('storey', 'room', 'opening', 'asset', 'unit')),
  field text not null,
  value jsonb not null,
  source text not null check (source in ('field', 'office', 'model', 'import')),
  -- from 0 to 1, where the source can tell
  confidence real,
  at timestamptz not null,
  by_person uuid,
  command uuid,
  -- a picture that shows it (kernel.file)
  photo text,
  -- stands; proposed: it stands for now and waits for a yes; differs: another value stands; refused; past
  state text not null check (state in ('stands', 'proposed', 'differs', 'refused', 'past'))
);
create index said_object on estate.said (object, field, id desc);
create index said_open on estate.said (building) where state in ('proposed', 'differs');

-- Plans, as files named by their content. Of a dwelling: nothing of the neighbours is on it.
create table estate.plan (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  of text not null check (of in ('dwelling', 'landing', 'storey')),
  -- of a dwelling
  unit uuid references estate.unit,
  storey uuid references estate.storey,
  sha256 text not null,
  bytes integer not null,
  origin text not null check (origin in ('model', 'list', 'picture')),
  at timestamptz not null
);
create unique index plan_place on estate.plan (building, of, coalesce(unit, storey, building));
create index plan_sha256 on estate.plan (sha256);
create index plan_unit on estate.plan (unit) where unit is not null;

do $$
declare held text;
begin
  foreach held in array array['estate.storey', 'estate.room', 'estate.opening', 'estate.said', 'estate.plan'] loop
    execute format('alter table %s enable row level security', held);
    execute format('create policy hq on %s for select to loge_all using (true)', held);
    execute format('create policy agency on %s for select to loge_agency using (agency = any (app.list(''agencies'')))', held);
    execute format('create policy patch on %s for select to loge_patch using (building = any (app.ids(''buildings'')))', held);
    execute format('grant select on %s to loge_all, loge_agency, loge_patch', held);
  end loop;
  -- A household and a firm with an order see what stands in the units that they see, and no other.
  foreach held in array array['loge_household', 'loge_firm'] loop
    execute format('create policy %I on estate.room for select to %I using (exists (select from estate.unit u where u.id = unit))', held, held);
    execute format('create policy %I on estate.plan for select to %I using (exists (select from estate.unit u where u.id = unit))', held, held);
    execute format('create policy %I on estate.asset for select to %I using (exists (select from estate.unit u where u.id = unit))', held, held);
    execute format('grant select on estate.room, estate.plan, estate.asset to %I', held);
  end loop;
end $$;

create schema bim;
grant usage on schema bim to loge_all, loge_agency;

-- A model of a building: the architect's, the heating engineer's… `rule` tells its dwellings, once somebody has confirmed it.
create table bim.model (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  name text not null,
  rule jsonb,
  confirmed_at timestamptz,
  confirmed_by uuid
);
create index model_building on bim.model (building);

create table bim.revision (
  id uuid primary key,
  model uuid not null references bim.model,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  -- the delivered file, kept as it came (kernel.file)
  sha256 text not null,
  file_name text not null,
  bytes bigint not null,
  at timestamptz not null,
  by_person uuid,
  state text not null check (state in ('waiting', 'reading', 'read', 'failed', 'taken', 'past')),
  schema text,
  tool text,
  -- what was found (counts, requirements, doubts), as a file of JSON
  report text,
  -- why it could not be read: a code with its parameters
  problem jsonb
);
create index revision_model on bim.revision (model, at desc);

-- Who is who: an object of ours in a revision. A GlobalId is not unique in real files.
create table bim.link (
  revision uuid not null references bim.revision on delete cascade,
  object uuid not null,
  family text not null,
  global_id text not null,
  express_id bigint not null,
  primary key (revision, object)
);
create index link_global on bim.link (revision, global_id);
create index link_object on bim.link (object);

-- What a revision would change in the estate; nothing enters it before somebody accepts.
create table bim.change (
  id uuid primary key,
  revision uuid not null references bim.revision on delete cascade,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  kind text not null check (kind in ('new', 'gone', 'moved', 'differs', 'dwelling')),
  family text not null,
  object uuid,
  says jsonb not null,
  -- accepting it can lose nothing that a person said
  safe boolean not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'refused', 'past')),
  settled_at timestamptz,
  settled_by uuid
);
create index change_open on bim.change (revision, state);

do $$
declare held text;
begin
  foreach held in array array['bim.model', 'bim.revision', 'bim.change'] loop
    execute format('alter table %s enable row level security', held);
    execute format('create policy hq on %s for select to loge_all using (true)', held);
    execute format('create policy agency on %s for select to loge_agency using (agency = any (app.list(''agencies'')))', held);
    execute format('grant select on %s to loge_all, loge_agency', held);
  end loop;
  alter table bim.link enable row level security;
  create policy hq on bim.link for select to loge_all using (true);
  create policy agency on bim.link for select to loge_agency using (exists (select from bim.revision r where r.id = revision));
  grant select on bim.link to loge_all, loge_agency;
end $$;
