-- What fails most among a hundred thousand things, within the time of a page.
drop index requests.request_asset;
create index request_asset on requests.request (asset, filed_at desc) include (closed_at) where asset is not null;
create index asset_age on estate.asset (installed_on, id) where gone_on is null;
create index asset_agency on estate.asset (agency, kind, installed_on) where gone_on is null;

-- Requests by the thing that they name: counts alone. Which things a reader may see is said by the wall of estate.asset, once a
-- thing and not once a request.
create function estate.failing(since timestamptz) returns table (asset uuid, requests integer, open integer)
language sql stable security definer set search_path = '' rows 10000 as $$
  select r.asset, (count(*) filter (where r.filed_at >= since))::integer, (count(*) filter (where r.closed_at is null))::integer
  from requests.request r where r.asset is not null
  group by r.asset
  having count(*) filter (where r.filed_at >= since or r.closed_at is null) > 0
$$;
revoke execute on function estate.failing(timestamptz) from public;
grant execute on function estate.failing(timestamptz) to loge_agency, loge_all;

-- Her agencies are read once a question and not once a thing, as a caretaker's buildings are.
alter policy agency on estate.asset using (agency = any ((select app.list('agencies'))::text[]));
