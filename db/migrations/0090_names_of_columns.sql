-- A column bears a noun, or says whose it is: a participle alone tells neither what stands in it nor of what. Nothing but names changes
-- here; indexes and constraints follow, so that a bug's report and a plan name what stands.

-- What a contract and a request named before two things became one; into which one it went, and what it lent it.
alter table contractors.contract rename column assets_was to assets_before;
alter table requests.request rename column asset_was to asset_before;
alter index requests.request_asset_was rename to request_asset_before;
alter table estate.asset rename column joined to joined_into;
alter table estate.asset rename column lent to lent_fields;
alter table estate.asset rename constraint asset_joined_ended to asset_joined_into_ended;
alter table estate.asset rename constraint asset_joined_fkey to asset_joined_into_fkey;
alter index estate.asset_joined rename to asset_joined_into;
alter view estate.equipment rename column joined to joined_into;
-- The fields that somebody corrected here: a list does not undo them.
alter table estate.building rename column corrected to corrected_fields;
alter table estate.entrance rename column corrected to corrected_fields;
alter table estate.unit rename column corrected to corrected_fields;
-- How far a file is prepared, and how often it was taken out.
alter table people.access rename column done to steps_done;
alter table people.access rename column taken to times_taken;
-- Whether who called is told what becomes of it.
alter table requests.caller rename column told to is_told;
-- What a firm asks beyond its bound, and what was agreed.
alter table contractors.work_order rename column asked to asked_amount;
alter table contractors.work_order rename column agreed to agreed_amount;
alter view contractors.current_order rename column asked to asked_amount;
alter view contractors.current_order rename column agreed to agreed_amount;

-- Reports of the landlord's own: views followed; a function says a column's new name where it stands with its table or alias (`o.agreed`).
-- What is not owned by this login, or cannot be told anew, is said at the start.
do $$
declare
  columns constant text[] := array[
    ['contractors\.contract', 'assets_was', 'assets_before'], ['requests\.request', 'asset_was', 'asset_before'],
    ['estate\.(asset|equipment)', 'joined', 'joined_into'], ['estate\.(asset|equipment)', 'lent', 'lent_fields'],
    ['estate\.(building|entrance|unit)', 'corrected', 'corrected_fields'],
    ['people\.access', 'done', 'steps_done'], ['people\.access', 'taken', 'times_taken'], ['requests\.caller', 'told', 'is_told'],
    ['contractors\.(work_order|current_order)', 'asked', 'asked_amount'], ['contractors\.(work_order|current_order)', 'agreed', 'agreed_amount']];
  own record;
  body text;
  named boolean;
  pair text[];
begin
  for own in
    select p.oid, p.oid::regprocedure as name, p.prosrc
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where l.lanname in ('sql', 'plpgsql') and p.prosqlbody is null and p.prokind in ('f', 'p')
      and n.nspname !~ '^(pg_.*|information_schema|graphile_worker|app|beyond|bim|burden|contractors|estate|field|insight|kernel|notices|people|requests)$'
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop
    body := own.prosrc;
    named := false;
    foreach pair slice 1 in array columns loop
      if own.prosrc ~* ('\y' || pair[1] || '\y') and own.prosrc ~* ('\y' || pair[2] || '\y') then
        named := true;
        -- `contractors.taken` is a function
        body := regexp_replace(body, '(?<!\ycontractors)\.' || pair[2] || '\y', '.' || pair[3], 'gi');
      end if;
    end loop;
    continue when not named;
    begin
      execute replace(pg_get_functiondef(own.oid), own.prosrc, body);
    exception when others then
      raise warning 'réécrire %, qui nomme des colonnes d’avant (%)', own.name, sqlerrm;
    end;
  end loop;
end $$;
