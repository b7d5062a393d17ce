-- What goes on, and what became one with it: a firm whose order is on the one sees the photos of the other, for they show the same
-- trouble. Not its words, papers and voices: these may tell of a neighbour's home, which no order needs.
create function requests.goes_on_in(request uuid) returns uuid
language sql stable parallel safe security definer set search_path = pg_catalog as $$
  select r.merged_into from requests.request r where r.id = request
$$;
create function requests.doubles_of(request uuid) returns setof uuid
language sql stable parallel safe security definer rows 2 set search_path = pg_catalog as $$
  select r.id from requests.request r where r.merged_into = request
$$;
revoke execute on function requests.goes_on_in(uuid), requests.doubles_of(uuid) from public;
grant execute on function requests.goes_on_in(uuid), requests.doubles_of(uuid) to loge_firm, loge_patch, loge_agency, loge_all;

alter policy loge_firm on requests.photo using (audience in ('everyone', 'firm') and exists (
  select from contractors.work_order o where o.request in (photo.request, requests.goes_on_in(photo.request))
    and o.status not in ('refused', 'cancelled') and (o.ended_at is null or photo.at <= o.ended_at)));
