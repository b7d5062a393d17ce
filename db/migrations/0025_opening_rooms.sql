-- A door and a window know the rooms that they open: who sees one of these rooms sees them too.
create index opening_rooms on estate.opening using gin (rooms);
do $$
declare held text;
begin
  foreach held in array array['loge_household', 'loge_firm'] loop
    execute format('create policy %I on estate.opening for select to %I using (exists (select from estate.room r where r.id = any (rooms)))',
      held, held);
    execute format('grant select on estate.opening to %I', held);
  end loop;
end $$;
