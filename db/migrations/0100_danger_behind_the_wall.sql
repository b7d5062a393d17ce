-- A danger that is told in the thread of a matter is of its place as any other: the caretaker reads where it is and of which kind, and
-- nothing of the matter. What stands behind his wall tells him its spot alone, while its alarm stands (server/alarm/alarm-list.ts).
create function requests.spot_ringing(of_request uuid) returns table (unit uuid, entrance uuid, storey integer)
language sql stable security definer set search_path = pg_catalog as $$
  select r.unit, r.entrance, (r.extra ->> 'storey')::integer from requests.request r
  where r.id = of_request and exists (
    select from requests.alarm_request m join requests.alarm a on a.id = m.alarm
    where m.request = r.id and m.left_at is null and a.ended_at is null)
$$;
revoke execute on function requests.spot_ringing(uuid) from public;
grant execute on function requests.spot_ringing(uuid) to loge_patch, loge_agency, loge_all;

-- One that rang so far without its building rings there from now on, unless the same does already.
with told as (
  select a.id, r.id as request, r.building, case when a.kind like 'matter.%' or a.kind = 'noise.neighbour' then 'danger.person' else a.kind end as kind,
    case when a.kind in ('gas', 'power', 'falling', 'fire', 'flood') then null else coalesce(r.unit, r.entrance) end as spot, a.raised_at
  from requests.alarm a join requests.request r on r.id = a.spot
  where a.building is null and a.ended_at is null
), first as (
  select distinct on (building, kind, spot) t.* from told t
  where not exists (select from requests.alarm o where o.building = t.building and o.kind = t.kind and o.spot is not distinct from t.spot
    and o.ended_at is null)
  order by building, kind, spot, raised_at
), placed as (
  update requests.alarm a set building = f.building, kind = f.kind, spot = f.spot from first f where a.id = f.id returning a.id
)
insert into requests.alarm_request (alarm, request, at) select f.id, f.request, f.raised_at from first f;
