-- Where a building stands, in degrees of WGS 84, with who says so: a register or a list that was imported, a model, a person, or the
-- demonstration, which invents. Each is dated; one is never written over, so that it can be taken back.
create table estate.position (
  id uuid primary key,
  building uuid not null references estate.building (id),
  agency text not null,
  lat double precision not null check (lat between -90 and 90),
  lon double precision not null check (lon between -180 and 180),
  source text not null check (source in ('imported', 'model', 'hand', 'invented')),
  -- its number in that register or model, or the coordinates that were read
  origin text not null default '',
  -- who placed it by hand
  by_person uuid,
  at timestamptz not null,
  ended_at timestamptz,
  is_taken_back boolean not null default false
);
create unique index position_stands on estate.position (building) where ended_at is null;
create index position_building on estate.position (building, at desc);

alter table estate.position enable row level security;
create policy agency on estate.position for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy patch on estate.position for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy hq on estate.position for select to loge_all using (true);
grant select on estate.position to loge_patch, loge_agency, loge_all;

create view estate.standpoint with (security_invoker = true) as
select p.id, p.building, p.lat, p.lon, p.source, p.origin, p.by_person, p.at from estate.position p where p.ended_at is null;
comment on view estate.standpoint is 'where a building stands, and who says so';
grant select on estate.standpoint to loge_patch, loge_agency, loge_all;
