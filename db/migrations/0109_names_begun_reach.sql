-- `people.begun` (0104_names_begun.sql) looked as the owner within whatever reach it was given. What it does goes out of reach, as that of
-- the other searches (0062_search_reach.sql), and who asks is held to her own.
alter function people.begun(text[], text[], uuid[], integer) set schema beyond;
revoke execute on function beyond.begun(text[], text[], uuid[], integer) from public, loge_agency, loge_patch, loge_all;

create function people.begun(begun text[], agencies text[], buildings uuid[], most integer)
returns table (id uuid, rank double precision, total integer)
language sql stable security definer rows 10 set search_path = pg_catalog as $$
  select x.id, x.rank, x.total
  from beyond.begun(begun.begun, app.within_agencies(agencies), app.within_buildings(buildings), begun.most) x
$$;
revoke execute on function people.begun(text[], text[], uuid[], integer) from public;
grant execute on function people.begun(text[], text[], uuid[], integer) to loge_agency, loge_patch, loge_all;
