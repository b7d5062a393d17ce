-- The estate learns what rooms are made of, what opens a dwelling, and which meter counts what (src/estate/core/inventory).

-- A surface of a room: its material, and the day since which it is so (of a year alone, the first of January).
create table estate.finish (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  unit uuid references estate.unit,
  room uuid not null references estate.room,
  surface text not null check (surface in ('floor', 'walls', 'ceiling', 'joinery')),
  material text not null default '',
  renewed_on date,
  unique (room, surface)
);
create index finish_unit on estate.finish (unit);
create index finish_building on estate.finish (building);

-- Keys and badges of one kind that open one thing: how many there are.
create table estate.access (
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  unit uuid not null references estate.unit,
  kind text not null check (kind in ('key', 'badge', 'remote', 'code')),
  opens text not null,
  count integer check (count between 0 and 50),
  gone_on date
);
create index access_unit on estate.access (unit);
create index access_building on estate.access (building);

-- How many keys open a home is told to staff alone; what a room is made of, to whoever sees the room.
do $$
declare told text;
begin
  foreach told in array array['finish', 'access'] loop
    execute format('alter table estate.%I enable row level security', told);
    execute format($p$create policy patch on estate.%I for select to loge_patch
      using (building = any ((select app.ids('buildings'))::uuid[]))$p$, told);
    execute format($p$create policy agency on estate.%I for select to loge_agency
      using (agency = any ((select app.list('agencies'))::text[]))$p$, told);
    execute format('create policy hq on estate.%I for select to loge_all using (true)', told);
    execute format('grant select on estate.%I to loge_patch, loge_agency, loge_all', told);
  end loop;
end $$;
create policy loge_firm on estate.finish for select to loge_firm using (exists (select from estate.unit u where u.id = finish.unit));
create policy loge_household on estate.finish for select to loge_household
  using (exists (select from estate.unit u where u.id = finish.unit));
grant select on estate.finish to loge_firm, loge_household;
-- Who is thanked for a correction reads of keys none, for want of a policy.
grant select on estate.access to loge_firm, loge_household;

-- Of a meter: what it counts, and the number of the point where it is delivered (PRM, PCE), which stays when the meter is changed.
alter table estate.asset
  add column meter_kind text not null default '' check (meter_kind in ('', 'electricity', 'gas', 'coldWater', 'hotWater', 'heat')),
  add column delivery_point text not null default '';

-- What an inspection taught says which one, so that its record and its pictures are one tap away, for as long as they are kept.
alter table estate.statement add column inspection uuid;
alter table estate.statement drop constraint statement_family_check;
alter table estate.statement add constraint statement_family_check
  check (family in ('storey', 'room', 'opening', 'asset', 'unit', 'finish', 'access'));

create view estate.room_finish with (security_invoker = true) as
  select f.id, f.building, f.unit, f.room, f.surface, f.material, f.renewed_on from estate.finish f;
comment on view estate.room_finish is 'a surface of a room: its material, and since when';
create view estate.dwelling_access with (security_invoker = true) as
  select a.id, a.building, a.unit, a.kind, a.opens, a.count, a.gone_on from estate.access a;
comment on view estate.dwelling_access is 'keys and badges of a dwelling: what they open, how many there are';
create view estate.meter with (security_invoker = true) as
  select a.id, a.building, a.unit, a.meter_kind as kind, a.delivery_point, a.gone_on from estate.asset a where a.kind = 'meter';
comment on view estate.meter is 'a meter: what it counts, and its delivery point';
grant select on estate.room_finish, estate.meter to loge_patch, loge_agency, loge_all, loge_firm, loge_household;
grant select on estate.dwelling_access to loge_patch, loge_agency, loge_all, loge_firm, loge_household;

-- What inspections of before had found of rooms that the estate knows.
insert into estate.finish (id, building, agency, unit, room, surface, material, renewed_on)
select gen_random_uuid(), r.building, r.agency, r.unit, f.room, f.element, coalesce(f.material, ''), make_date(f.since, 1, 1)
from inspections.finish f join estate.room r on r.id = f.room
where f.element in ('floor', 'walls', 'ceiling', 'joinery') and (f.material is not null or f.since is not null);

-- What a price line renews of a room («floor.pvc»): works that were checked tell the estate since when a surface is so.
alter table contractors.rate_item add column renews text check (renews ~ '^(floor|walls|ceiling|joinery)([.][a-z]{2,20})?$');
create or replace view contractors.billed_line with (security_invoker = true) as
  select l.work_order, i.label, i.unit, l.quantity, l.price, l.rate_item, i.renews
  from contractors.order_line l left join contractors.rate_item i on i.id = l.rate_item;
create or replace view contractors.price_line with (security_invoker = true) as
  select i.id, i.contract, i.code, i.label, i.unit, i.price, i.renews from contractors.rate_item i where not i.dropped;
