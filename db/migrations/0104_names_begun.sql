-- Whoever knows the box types the beginnings alone: «mi ch» is Christine Michel. `begun` are patterns of `like`, one for each order of the
-- words. As `people.called` (0055_search_wider.sql): as the owner, within the agencies or buildings given, ids alone.
create function people.begun(begun text[], agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision, total integer)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  with found as materialized (
    select p.id, p.last_name, p.household from people.person p
    where p.search like any (begun) and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by not f.waits, f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer
  from (
    select n.id, n.last_name, exists (select from requests.request r where r.requester = n.id and r.closed_at is null)
      or exists (select from requests.request r where r.household = n.household and r.closed_at is null) as waits
    from found n) f
  order by 2 limit most
$$;
revoke execute on function people.begun(text[], text[], uuid[], integer) from public;
grant execute on function people.begun(text[], text[], uuid[], integer) to loge_agency, loge_patch, loge_all;
