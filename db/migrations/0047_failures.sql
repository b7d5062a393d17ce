-- A lift that stops once fails once, however many tenants report it; what was said twice, taken back or not found broke nothing.
create function estate.is_failure(closure text) returns boolean language sql immutable parallel safe as $$
  select coalesce(closure, '') not in ('duplicate', 'nothing_found', 'withdrawn')
$$;

drop index requests.request_asset;
create index request_asset on requests.request (asset, filed_at desc) include (closed_at, closure, outage, id) where asset is not null;

create or replace function estate.failing(since timestamptz) returns table (asset uuid, requests integer, open integer)
language sql stable security definer set search_path = '' rows 10000 as $$
  select r.asset,
    (count(distinct coalesce(r.outage, r.id)) filter (where r.filed_at >= since and estate.is_failure(r.closure)))::integer,
    (count(*) filter (where r.closed_at is null))::integer
  from requests.request r where r.asset is not null
  group by r.asset
  having count(*) filter (where (r.filed_at >= since and estate.is_failure(r.closure)) or r.closed_at is null) > 0
$$;
