-- A firm with an order where all walk sees the landings of that building: their plans, and what stands in no dwelling there.
create policy firm_landing on estate.plan for select to loge_firm using (
  of = 'landing' and unit is null and building in (
    select o.building from contractors.work_order o
    where o.status not in ('refused', 'cancelled')
      and (o.unit is null or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common'))));
create policy firm_landing on estate.room for select to loge_firm using (
  unit is null and building in (
    select o.building from contractors.work_order o
    where o.status not in ('refused', 'cancelled')
      and (o.unit is null or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common'))));
create policy firm_landing on estate.asset for select to loge_firm using (
  unit is null and building in (
    select o.building from contractors.work_order o
    where o.status not in ('refused', 'cancelled')
      and (o.unit is null or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common'))));
create policy firm_landing on estate.storey for select to loge_firm using (
  building in (
    select o.building from contractors.work_order o
    where o.status not in ('refused', 'cancelled')
      and (o.unit is null or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common'))));
grant select on estate.storey to loge_firm;
