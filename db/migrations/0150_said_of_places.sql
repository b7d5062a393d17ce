-- What extracts, models and people say of a building, an entrance or a dwelling stands in one journal of values: nothing is overwritten without
-- a line. A value of which no line stands is as the first extract of its building said it.
alter table estate.statement drop constraint statement_family_check;
alter table estate.statement add constraint statement_family_check
  check (family in ('storey', 'room', 'opening', 'asset', 'unit', 'finish', 'access', 'building', 'entrance'));

-- Which list or system said it (rpls, erp…), and in which of its files; null where a person or a model did.
alter table estate.statement add column origin text, add column batch text;

create table estate.extract (
  building uuid not null,
  agency text not null,
  origin text not null,
  batch text not null,
  since timestamptz not null,
  at timestamptz not null,
  primary key (building, origin)
);
alter table estate.extract enable row level security;
create policy agency on estate.extract for select to loge_agency
  using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on estate.extract for select to loge_all using (true);
create policy patch on estate.extract for select to loge_patch
  using (building = any ((select app.ids('buildings'))::uuid[]));
insert into estate.extract (building, agency, origin, batch, since, at)
select b.id, b.agency, case when exists (select from estate.external_ref x join estate.unit u on u.id = x.entity
  where x.kind = 'rpls' and u.building = b.id) then 'rpls' else 'list' end, '', now(), now()
from estate.building b;
grant select on estate.extract to loge_agency, loge_all, loge_patch;

-- What people had corrected becomes their line. Who it was and when is in the journal of facts, and was not kept beside the value.
insert into estate.statement (building, agency, object, family, field, value, source, at, state)
select u.building, u.agency, u.id, 'unit', f.field, coalesce(to_jsonb(u) -> f.field, 'null'), 'office', now(), 'stands'
from estate.unit u, unnest(u.corrected_fields) as f (field) where f.field in ('storey', 'door', 'rooms', 'surface', 'energy');
insert into estate.statement (building, agency, object, family, field, value, source, at, state)
select e.building, b.agency, e.id, 'entrance', 'name', to_jsonb(e.name), 'office', now(), 'stands'
from estate.entrance e join estate.building b on b.id = e.building where 'name' = any (e.corrected_fields);
insert into estate.statement (building, agency, object, family, field, value, source, at, state)
select b.id, b.agency, b.id, 'building', 'name', to_jsonb(b.name), 'office', now(), 'stands'
from estate.building b where 'name' = any (b.corrected_fields);

alter table estate.unit drop column corrected_fields;
alter table estate.entrance drop column corrected_fields;
alter table estate.building drop column corrected_fields;
