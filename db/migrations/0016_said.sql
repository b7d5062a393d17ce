-- What somebody said, newest first, in a time that does not grow with the archive. A word that many use («chauffage», one
-- request in forty) stands in the list of all of them: to read that list is linear. So the newest requests within reach are
-- looked at first, and mostly suffice; a word that is rare there has a short list, which the index then gives whole.

create index request_agency_filed on requests.request (agency, filed_at desc);

-- The newest requests of each agency or building given, of all when none is.
create function requests.newest(agencies text[], buildings uuid[], most integer)
returns setof uuid
language plpgsql stable rows 1000 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
  if buildings is not null then
    return query
      select r.id from unnest(buildings) b (id)
        cross join lateral (select q.id from requests.request q where q.building = b.id order by q.filed_at desc limit most / 10) r;
  elsif agencies is not null then
    return query
      select r.id from unnest(agencies) a (id)
        cross join lateral (select q.id from requests.request q where q.agency = a.id order by q.filed_at desc limit most) r;
  else
    return query select q.id from requests.request q order by q.filed_at desc limit most;
  end if;
end
$$;

-- `rare`: nobody else says it, so that the index is asked at once.
drop function requests.said(tsquery, text[], uuid[], integer);
create function requests.said(asked tsquery, rare boolean, agencies text[], buildings uuid[], most integer)
returns table (id uuid, at timestamptz)
language plpgsql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  longest constant integer := 1000;
  recent integer;
  near uuid[] := '{}';
begin
  foreach recent in array case when rare then array[]::integer[] else array[200, 1500] end loop
    near := array(
      select w.request from requests.newest(agencies, buildings, recent) n (id) join requests.words w on w.request = n.id
      where w.search @@ asked and w.audience = 'everyone'
      group by w.request order by max(w.at) desc limit most);
    exit when cardinality(near) >= most;
  end loop;
  if cardinality(near) < most then
    near := near || array(
      select r.id from requests.words w join requests.request r on r.id = w.request
      where w.search @@ asked and w.audience = 'everyone'
        and (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
      limit longest);
  end if;
  return query
    select w.request, max(w.at) from requests.words w
    where w.request = any (near) and w.search @@ asked and w.audience = 'everyone'
    group by w.request order by 2 desc limit most;
end
$$;

revoke execute on function requests.newest(text[], uuid[], integer) from public;
revoke execute on function requests.said(tsquery, boolean, text[], uuid[], integer) from public;
grant execute on function requests.said(tsquery, boolean, text[], uuid[], integer) to loge_agency, loge_patch, loge_all;
