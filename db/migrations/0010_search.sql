-- The search box behind the walls. A row-level policy forbids an index on «sounds like» (only operators that can't leak may
-- go before a policy), and then reads every row: seconds on a million. These functions look as the owner, within the agencies
-- or buildings given (null: everywhere), and tell ids alone; what they found is read behind the reader's own policies.
-- Planned once, whatever is typed: to weigh each text anew against the statistics costs more than to search it.

create function people.named(typed text, agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select p.id, (case when p.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, p.search) as rank
  from people.person p
  where p.kind <> 'staff' and p.erased_at is null
    and (p.search like '%' || typed || '%' or typed operator(public.<%) p.search)
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by 2, p.last_name limit most
$$;

create function people.phoned(digits text, agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select p.id, 0::float8
  from people.person p
  where p.digits <> '' and p.digits operator(pg_catalog.~>=~) phoned.digits
    and p.digits operator(pg_catalog.~<~) (phoned.digits || ':')
    and p.kind <> 'staff' and p.erased_at is null
    and (agencies is null or p.agency = any (agencies)) and (buildings is null or p.building = any (buildings))
  order by p.last_name limit most
$$;

-- Doors by their code or reference, entrances and buildings by what people call them.
create function estate.named(typed text, spelled text, agencies text[], buildings uuid[], most integer)
returns table (kind text, id uuid, entrance uuid, rank double precision)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  with doors (kind, id, entrance, rank, agency, building) as (
    select 'unit', u.id, null::uuid, 0::float8, u.agency, u.building
    from estate.unit u where u.code = upper(spelled)
    union
    select 'unit', u.id, null::uuid, 0::float8, u.agency, u.building
    from estate.unit u where spelled ~ '\d' and length(spelled) >= 3 and lower(u.ref) like replace(replace(lower(spelled), '%', ''), '_', '') || '%'),
  entrances (kind, id, entrance, rank, agency, building) as (
    select 'building', e.building, e.id,
      (case when e.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, e.search), b.agency, b.id
    -- an entrance on the building's own street number is found with it
    from estate.building b join estate.entrance e on e.building = b.id and e.address <> b.address
    where length(typed) >= 3 and (e.search like '%' || typed || '%' or typed operator(public.<%) e.search)),
  named (kind, id, entrance, rank, agency, building) as (
    select 'building', b.id, null::uuid,
      (case when b.search like '%' || typed || '%' then 0 else 1 end) - public.word_similarity(typed, b.search), b.agency, b.id
    from estate.building b
    where length(typed) >= 3 and (b.search like '%' || typed || '%' or typed operator(public.<%) b.search))
  select f.kind, f.id, f.entrance, f.rank
  from (
    select distinct on (every.id) every.kind, every.id, every.entrance, every.rank from (
      select kind, id, entrance, rank, agency, building from doors union all select kind, id, entrance, rank, agency, building from entrances
      union all select kind, id, entrance, rank, agency, building from named
    ) every (kind, id, entrance, rank, agency, building)
    where (agencies is null or every.agency = any (agencies)) and (buildings is null or every.building = any (buildings))
    order by every.id, every.rank, every.entrance nulls last
  ) f
  order by f.rank, f.id limit most
$$;

-- The newest of at most two hundred requests in which somebody said this.
create function requests.said(asked tsquery, agencies text[], buildings uuid[], most integer)
returns table (id uuid, at timestamptz)
language sql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
  select f.id, max(f.at) from (
    select r.id, w.at
    from requests.words w join requests.request r on r.id = w.request
    where w.search @@ asked and w.audience = 'everyone'
      and (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
    limit 200) f
  group by f.id order by max(f.at) desc limit most
$$;

do $$
declare looking text;
begin
  foreach looking in array array[
    'people.named(text, text[], uuid[], integer)', 'people.phoned(text, text[], uuid[], integer)',
    'estate.named(text, text, text[], uuid[], integer)', 'requests.said(tsquery, text[], uuid[], integer)'
  ] loop
    execute format('revoke execute on function %s from public', looking);
    execute format('grant execute on function %s to loge_agency, loge_patch, loge_all', looking);
  end loop;
end $$;
