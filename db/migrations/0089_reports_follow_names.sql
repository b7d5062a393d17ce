-- A landlord may keep reports of its own in this database. Its views followed the tables that had their nouns in migration 84, since
-- PostgreSQL keeps what they read by number; its functions keep their text, and still say the names of before: they say the new ones
-- from now on. Of a column, only what is named with its table or alias (`s.was`) can be told from another word. What is not owned by
-- this login, or cannot be told anew, is said at the start.
do $$
declare
  renamed constant text[] := array[
    ['estate.said', 'estate.statement'], ['bim.link', 'bim.object_id'], ['field.held', 'field.quarantined_act'],
    ['insight.held', 'insight.holder_hours'], ['insight.summed', 'insight.refresh'], ['burden.spent', 'burden.effort'],
    ['burden.closed', 'burden.closed_month'], ['burden.published', 'burden.published_figure'], ['people.planned', 'people.planned_change'],
    ['kernel.link', 'kernel.signed_link'], ['kernel.spent', 'kernel.quota_use'], ['kernel.consulted', 'kernel.consultation'],
    ['requests.words', 'requests.message'], ['requests.kept_list', 'requests.saved_list'],
    ['requests.unconfirmed', 'requests.unconfirmed_filing'], ['requests.unplaced', 'requests.unplaced_filing']];
  columns constant text[] := array[
    ['estate.said', 'was_state', 'state_before'], ['estate.said', 'was', 'object_before'], ['bim.link', 'was', 'object_before'],
    ['field.held', 'said', 'answer']];
  own record;
  body text;
  pair text[];
begin
  for own in
    select p.oid, p.oid::regprocedure as name, p.prosrc
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where l.lanname in ('sql', 'plpgsql') and p.prosqlbody is null and p.prokind in ('f', 'p')
      and n.nspname !~ '^(pg_.*|information_schema|graphile_worker|app|beyond|bim|burden|contractors|estate|field|insight|kernel|notices|people|requests)$'
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      and p.prosrc ~* '\y(estate\.said|bim\.link|field\.held|insight\.(held|summed)|burden\.(spent|closed|published)|people\.planned|kernel\.(link|spent|consulted)|requests\.(words|kept_list|unconfirmed|unplaced))\y'
  loop
    body := own.prosrc;
    foreach pair slice 1 in array columns loop
      if own.prosrc ~* ('\y' || replace(pair[1], '.', '\.') || '\y') then
        -- `estate.said` is a table
        body := regexp_replace(body, '(?<!\yestate)\.' || pair[2] || '\y', '.' || pair[3], 'gi');
      end if;
    end loop;
    foreach pair slice 1 in array renamed loop
      body := regexp_replace(body, '\y' || replace(pair[1], '.', '\.') || '\y', pair[2], 'gi');
    end loop;
    begin
      execute replace(pg_get_functiondef(own.oid), own.prosrc, body);
    exception when others then
      raise warning 'réécrire %, qui nomme des tables d’avant (%)', own.name, sqlerrm;
    end;
  end loop;
end $$;
