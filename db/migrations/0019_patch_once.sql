-- The buildings of a caretaker are read once a question and not once a row: a list of forty uuids that was taken apart for each
-- fact, word and door cost a third of what his telephone asks after a day away. What each wall lets through is the same.
do $$
declare
  wall record;
begin
  for wall in
    select schemaname, tablename, policyname, qual from pg_policies
    where roles = '{loge_patch}' and qual like '%app.ids(''buildings''::text)%'
  loop
    execute format('alter policy %I on %I.%I using (%s)', wall.policyname, wall.schemaname, wall.tablename,
      replace(wall.qual, 'app.ids(''buildings''::text)', '(select app.ids(''buildings''))::uuid[]'));
  end loop;
end $$;

-- Whether a request that moved is one that a round has led to.
create index round_check_request on field.round_check (request) where request is not null;
