-- Shapes of a revision, as files of ours (kernel.file): of each dwelling, beside the plan that it belongs to, and of the building.
create table bim.shape (
  revision uuid not null references bim.revision on delete cascade,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  -- none: the whole building
  unit uuid references estate.unit,
  -- the drawing of the same dwelling: where the estate shows that one, it shows these shapes
  plan text,
  sha256 text not null,
  bytes integer not null
);
create unique index shape_place on bim.shape (revision, coalesce(unit, building));
create index shape_building on bim.shape (building);
create index shape_unit on bim.shape (unit) where unit is not null;
create index shape_sha256 on bim.shape (sha256);

alter table bim.shape enable row level security;
create policy hq on bim.shape for select to loge_all using (true);
create policy agency on bim.shape for select to loge_agency using (agency = any (app.list('agencies')));
-- A caretaker turns the dwelling that he stands in; of the rest of the schema he sees nothing.
create policy patch on bim.shape for select to loge_patch using (unit is not null and building = any ((select app.ids('buildings'))::uuid[]));
-- Tenants and firms may ask whose a file is, and find none here.
grant usage on schema bim to loge_patch, loge_household, loge_firm;
grant select on bim.shape to loge_all, loge_agency, loge_patch, loge_household, loge_firm;
