-- The searches look as the owner, within the agencies or buildings given: whoever gave none got ids of the whole landlord, and a
-- telephone could be guessed a digit at a time. What is given now narrows the reader's own reach, and never widens it.

-- Null: everywhere. Inside a function of the owner `role` is still the reader's.
create function app.within_agencies(asked text[]) returns text[] language sql stable parallel safe as $$
  select case
    when current_setting('role') = app.role('all') or (current_setting('role') = 'none' and session_user = current_user) then asked
    when current_setting('role') = app.role('patch') then asked
    when current_setting('role') = app.role('agency') then
      case when asked is null then app.list('agencies')
        else array(select unnest(asked) intersect select unnest(app.list('agencies'))) end
    else '{}' end
$$;

create function app.within_buildings(asked uuid[]) returns uuid[] language sql stable parallel safe as $$
  select case
    when current_setting('role') = app.role('all') or (current_setting('role') = 'none' and session_user = current_user) then asked
    when current_setting('role') = app.role('agency') then asked
    when current_setting('role') = app.role('patch') then
      case when asked is null then app.ids('buildings')
        else array(select unnest(asked) intersect select unnest(app.ids('buildings'))) end
    else '{}' end
$$;

-- What the searches do stays as it is, out of reach, in a schema that no role may use.
create schema beyond;

do $$
declare f record;
begin
  for f in
    select p.oid, n.nspname, p.proname, p.pronargs, p.proargnames[1:p.pronargs] as args,
      p.proargnames[p.pronargs + 1:] as found
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and p.proargnames @> array['agencies', 'buildings']
  loop
    declare
      taken text := pg_get_function_arguments(f.oid);
      told text := pg_get_function_result(f.oid);
      columns text := (select string_agg('x.' || quote_ident(c), ', ' order by i) from unnest(f.found) with ordinality u (c, i));
      called text := (
        select string_agg(case a when 'agencies' then 'app.within_agencies(agencies)' when 'buildings' then 'app.within_buildings(buildings)'
          else quote_ident(f.proname) || '.' || quote_ident(a) end, ', ' order by i)
        from unnest(f.args) with ordinality u (a, i));
    begin
      execute format('alter function %s set schema beyond', f.oid::regprocedure);
      execute format('revoke execute on function %s from public, loge_agency, loge_patch, loge_all', f.oid::regprocedure);
      execute format(
        'create function %I.%I(%s) returns %s language sql stable security definer rows 10 set search_path = pg_catalog as $f$ select %s from beyond.%I(%s) x $f$',
        f.nspname, f.proname, taken, told, columns, f.proname, called);
      execute format('revoke execute on function %I.%I(%s) from public', f.nspname, f.proname, pg_get_function_identity_arguments(f.oid));
      execute format('grant execute on function %I.%I(%s) to loge_agency, loge_patch, loge_all', f.nspname, f.proname, pg_get_function_identity_arguments(f.oid));
    end;
  end loop;
end $$;

-- What looks as the owner is for the roles of the house, and for nobody who happens to open the database.
do $$
declare f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname in ('bim', 'contractors', 'estate', 'people', 'requests')
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
  loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to loge_household, loge_patch, loge_agency, loge_firm, loge_all', f);
  end loop;
end $$;
