-- Of a landing too: its storey, which may enter the estate after the shapes were read.
alter table bim.shape add column storey uuid;
drop index bim.shape_place;
create unique index shape_place on bim.shape (revision, coalesce(unit, storey, building));
create index shape_storey on bim.shape (storey) where storey is not null;

-- A caretaker turns what he has a plan of: the dwelling or the landing that he stands in, never the building.
drop policy patch on bim.shape;
create policy patch on bim.shape for select to loge_patch using (plan is not null and building = any ((select app.ids('buildings'))::uuid[]));
