-- A table bears a noun: what a row of it is. Nothing but names changes here; rows, walls and grants stay with their tables. Indexes and
-- constraints follow, so that a bug's report and a plan name what stands.
create function app.rename_table(it regclass, given text) returns void language plpgsql as $$
declare
  old constant text := (select c.relname from pg_class c where c.oid = it);
  place constant text := (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = it);
  one record;
begin
  for one in select conname from pg_constraint where conrelid = it and starts_with(conname, old || '_') loop
    execute format('alter table %s rename constraint %I to %I', it, one.conname, given || substr(one.conname, length(old) + 1));
  end loop;
  -- those of keys were renamed with their constraint
  for one in select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = it and starts_with(c.relname, old || '_') and not starts_with(c.relname, given || '_') loop
    execute format('alter index %I.%I rename to %I', place, one.relname, given || substr(one.relname, length(old) + 1));
  end loop;
  execute format('alter table %s rename to %I', it, given);
end $$;

-- What somebody, a list or a model said that a field of an object is; and whose it was before two objects became one.
select app.rename_table('estate.said', 'statement');
alter sequence estate.said_id_seq rename to statement_id_seq;
alter table estate.statement rename column was to object_before;
alter table estate.statement rename column was_state to state_before;
alter index estate.statement_was rename to statement_before;
-- By which id a model names an object.
select app.rename_table('bim.link', 'object_id');
alter table bim.object_id rename column was to object_before;
alter index bim.object_id_was rename to object_id_before;
-- An act that a withdrawn phone still brought, and what the house answered once it was carried out.
select app.rename_table('field.held', 'quarantined_act');
alter table field.quarantined_act rename column said to answer;
-- The hours that requests were in somebody's hands, and when the figures were last summed.
select app.rename_table('insight.held', 'holder_hours');
select app.rename_table('insight.summed', 'refresh');
-- Seconds that a field took somebody; the months whose sums are out, and these sums.
select app.rename_table('burden.spent', 'effort');
select app.rename_table('burden.closed', 'closed_month');
select app.rename_table('burden.published', 'published_figure');
-- A change of rights that waits for its day.
select app.rename_table('people.planned', 'planned_change');
-- A link that opens one thing to whom it was sent; what somebody used of a bound; who opened whose file.
select app.rename_table('kernel.link', 'signed_link');
select app.rename_table('kernel.spent', 'quota_use');
select app.rename_table('kernel.consulted', 'consultation');
-- What people wrote; a search that somebody keeps; a filing that waits for its sender's confirmation, or for a place.
select app.rename_table('requests.words', 'message');
select app.rename_table('requests.kept_list', 'saved_list');
select app.rename_table('requests.unconfirmed', 'unconfirmed_filing');
select app.rename_table('requests.unplaced', 'unplaced_filing');

drop function app.rename_table(regclass, text);

-- Functions keep their text: those that named a table say its new name.
create or replace function estate.is_unplaced(it estate.asset)
 returns boolean
 language sql
 stable
as $$
  select it.unit is null and it.room is null and it.kind <> 'lift'
    and exists (select from estate.statement s where s.object = it.id and s.source = 'model')
    and not exists (select from estate.statement s where s.object = it.id and s.source <> 'model')
$$;

create or replace function beyond.said(asked tsquery, latest timestamp with time zone, agencies text[], buildings uuid[], most integer)
 returns TABLE(id uuid, n bigint)
 language plpgsql
 stable security definer rows 10
 set search_path to 'pg_catalog'
 set plan_cache_mode to 'force_generic_plan'
as $$
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
        join requests.message w on w.request = r.id
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
      select w.request, max(w.at) as at from requests.message w
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
    from (select w.request, max(w.at) as at from requests.message w where w.search @@ asked and w.audience = 'everyone' group by w.request) h
      join requests.request r on r.id = h.request
    where (agencies is null or r.agency = any (agencies)) and (buildings is null or r.building = any (buildings))
    order by h.at desc limit most;
end
$$;
