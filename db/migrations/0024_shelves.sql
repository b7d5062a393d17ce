-- What somebody said, newest first, in a time that grows neither with the archive nor with what is said each day. Each text
-- stands on a shelf of 36 hours, on one of 24 days and on one of 388 days (two to the power of 17, 21 and 25 seconds). The
-- index holds the shelf beside the words, so that it reads of a word what lies on the newest shelves alone: a word of every
-- day is found on those of yesterday, one of last winter on those of a year, and a rare one has a short list anyway.

create function requests.shelves(at timestamptz) returns integer[] language sql immutable parallel safe as $$
  select array[
    (extract(epoch from at at time zone 'UTC')::bigint >> 17)::integer,
    1000000 + (extract(epoch from at at time zone 'UTC')::bigint >> 21)::integer,
    2000000 + (extract(epoch from at at time zone 'UTC')::bigint >> 25)::integer]
$$;

-- Shelves stand first: what is said on others is then not even weighed. New words wait outside the index for some dozens of
-- others, not for thousands: each look reads all that waits.
drop index requests.words_search;
create index words_search on requests.words using gin (requests.shelves(at), search) with (gin_pending_list_limit = 64);

drop function requests.said(tsquery, boolean, text[], uuid[], integer);
drop function requests.newest(text[], uuid[], integer);
-- The requests within reach in which this was said, numbered from the newest.
create function requests.said(asked tsquery, latest timestamptz, agencies text[], buildings uuid[], most integer)
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
  foreach look slice 1 in array looks loop
    shelf := (requests.shelves(latest))[look[1]];
    with heard as (
      select w.request, max(w.at) as at from requests.words w
      where requests.shelves(w.at) && array(select generate_series(shelf - look[2] + 1, shelf))
        and w.search @@ asked and w.audience = 'everyone'
      group by w.request)
    select exists (select from heard), array(
      select h.request from heard h join requests.request r on r.id = h.request
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

revoke execute on function requests.said(tsquery, timestamptz, text[], uuid[], integer) from public;
grant execute on function requests.said(tsquery, timestamptz, text[], uuid[], integer) to loge_agency, loge_patch, loge_all;

-- Who calls, with what is still open: not all that a household ever asked.
create index request_open_household on requests.request (household) where closed_at is null and household is not null;
create index request_open_requester on requests.request (requester) where closed_at is null and requester is not null;
