-- What people read aloud to the office is found: a mail address, the number of an order, a name in either order, a name with its
-- street, a door of an address, all homonyms. As before (0010_search.sql) these functions look as the owner, within the
-- agencies or buildings given (null: everywhere), and tell ids alone.

create index person_email_begins on people.person (lower(email) text_pattern_ops) where email <> '';
create index unit_door on estate.unit (upper(door)) where door <> '';

-- Those whose name holds the words as they stand: the whole word first, then those who wait for something. `total`: how many
-- there are, at most a thousand.
create function people.called(typed text, agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision, total integer)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  with found as materialized (
    select p.id, p.last_name, p.household, position(' ' || typed || ' ' in ' ' || p.search || ' ') > 0 as whole
    from people.person p
    where p.search like '%' || typed || '%' and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by not f.whole, not f.waits, f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer
  from (
    select n.id, n.last_name, n.whole, exists (select from requests.request r where r.requester = n.id and r.closed_at is null)
      or exists (select from requests.request r where r.household = n.household and r.closed_at is null) as waits
    from found n) f
  order by 2 limit most
$$;

-- A name and a place, in whichever order they were said: each pair is one way to part the words.
create function people.called_at(names text[], places text[], agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision, total integer)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  with found as materialized (
    select distinct p.id, p.last_name
    from unnest(names, places) s (name, place)
    cross join lateral (
      select b.id from estate.building b where b.search like '%' || s.place || '%'
      union
      select e.building from estate.entrance e where e.search like '%' || s.place || '%') b (id)
    join people.person p on p.building = b.id
    where p.search like '%' || s.name || '%' and p.kind <> 'staff' and p.erased_at is null
      and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
    limit 1000)
  select f.id, row_number() over (order by f.last_name, f.id)::float8 / 1000 - 2, count(*) over ()::integer from found f order by 2 limit most
$$;

-- An address of mail, or its beginning, in small letters.
create function people.mailed(typed text, agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select p.id, case when lower(p.email) = typed then 0 else 1 end::float8
  from people.person p
  where p.email <> '' and lower(p.email) operator(pg_catalog.~>=~) typed
    and lower(p.email) operator(pg_catalog.~<~) (typed || chr(1114111))
    and p.kind <> 'staff' and p.erased_at is null
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by 2, p.last_name limit most
$$;

-- Who works here, by name or by address of mail.
create function people.colleagues(typed text, mail text, most integer)
returns table (id uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select p.id, (case when p.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, p.search)
  from people.staff s join people.person p on p.id = s.person
  where s.active and p.erased_at is null
    and ((typed <> '' and (p.search like '%' || typed || '%' or public.word_similarity(typed, p.search) >= 0.6))
      or (mail <> '' and starts_with(lower(p.email), mail)))
  order by 2, p.last_name limit most
$$;

-- A door, by its sign and what its address is called.
create function estate.doors(place text, sign text, agencies text[], buildings uuid[], most integer)
returns table (kind text, id uuid, entrance uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select 'unit', u.id, u.entrance, case when b.search like '%' || place || '%' then 0 else 1 end::float8
  from estate.unit u join estate.building b on b.id = u.building left join estate.entrance e on e.id = u.entrance
  where u.door <> '' and upper(u.door) = upper(sign)
    and (place = '' or b.search like '%' || place || '%' or e.search like '%' || place || '%'
      or public.word_similarity(place, b.search) >= 0.6)
    and (agencies is null or u.agency = any (agencies)) and (buildings is null or u.building = any (buildings))
  order by 4, b.name, u.ref limit most
$$;

do $$
declare looking text;
begin
  foreach looking in array array[
    'people.called(text, text[], uuid[], integer)', 'people.called_at(text[], text[], text[], uuid[], integer)',
    'people.mailed(text, text[], uuid[], integer)', 'people.colleagues(text, text, integer)',
    'estate.doors(text, text, text[], uuid[], integer)'
  ] loop
    execute format('revoke execute on function %s from public', looking);
    execute format('grant execute on function %s to loge_agency, loge_patch, loge_all', looking);
  end loop;
end $$;
