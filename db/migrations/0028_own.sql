-- What a tenant may read of a million requests is found by her household, not by asking each of them: written as a choice
-- between two conditions, the wall could not be looked up in an index, and her first page took seconds. Who comes by the link
-- of one thread sees that thread alone, as before.
alter policy household on requests.request using (
  household = any (case when app.id('matter') is null then app.ids('households') else '{}' end) or id = app.id('matter'));

-- What is open in some buildings: a caretaker's day, and what is already known when somebody calls.
create index request_open_building on requests.request (building, due) where closed_at is null;

-- As before (0024), but what was found is held against the reader's reach from the newest on, and no further than needed.
create or replace function requests.said(asked tsquery, latest timestamptz, agencies text[], buildings uuid[], most integer)
returns table (id uuid, n bigint)
language plpgsql stable security definer rows 10 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  -- the size of the shelves, and how many of them: each look is some four times as long as the one before
  looks constant integer[] := array[[1, 2], [1, 8], [2, 2], [2, 8], [3, 2]];
  look integer[];
  shelf integer;
  anywhere boolean;
  near uuid[];
begin
  -- One's own buildings are few and hear little of a word: their newest requests first.
  if buildings is not null then
    near := array(
      select w.request from unnest(buildings) b (id)
        cross join lateral (select q.id from requests.request q where q.building = b.id order by q.filed_at desc limit 40) r
        join requests.words w on w.request = r.id
      where w.search @@ asked and w.audience = 'everyone'
      group by w.request order by max(w.at) desc limit most);
    if cardinality(near) >= most then
      return query select u.id, u.n from unnest(near) with ordinality u (id, n);
      return;
    end if;
  end if;
  foreach look slice 1 in array looks loop
    shelf := (requests.shelves(latest))[look[1]];
    with heard as (
      select w.request, max(w.at) as at from requests.words w
      where requests.shelves(w.at) && array(select generate_series(shelf - look[2] + 1, shelf))
        and w.search @@ asked and w.audience = 'everyone'
      group by w.request)
    select exists (select from heard), array(
      select h.request from (select e.request, e.at from heard e order by e.at desc offset 0) h join requests.request r on r.id = h.request
      where (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
      order by h.at desc limit most)
    into anywhere, near;
    if cardinality(near) >= most then
      return query select u.id, u.n from unnest(near) with ordinality u (id, n);
      return;
    end if;
    -- Nobody at all said it for a month: it is rare, and years of shelves take longer to sort out than its list.
    exit when not anywhere and look = array[2, 2];
  end loop;
  return query
    select h.request, row_number() over (order by h.at desc)
    from (select w.request, max(w.at) as at from requests.words w where w.search @@ asked and w.audience = 'everyone' group by w.request) h
      join requests.request r on r.id = h.request
    where (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
    order by h.at desc limit most;
end
$$;
