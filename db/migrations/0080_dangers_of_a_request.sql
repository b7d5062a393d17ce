-- Which dangers ring on a request, the first that did first: whoever writes in it is heard about another, also where she may not
-- read the alarms. Asked for what the reader sees already (server/matter.ts).
create function requests.ringing(of_request uuid) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(
    select a.kind from requests.alarm_request m join requests.alarm a on a.id = m.alarm
    where m.request = of_request and m.left_at is null and a.ended_at is null order by m.at, a.raised_at, a.id)
$$;
revoke execute on function requests.ringing(uuid) from public;
grant execute on function requests.ringing(uuid) to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
