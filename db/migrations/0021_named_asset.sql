-- Who follows a request, or has an order on it, sees the thing that it names: a lift is in no dwelling.
do $$
declare held text;
begin
  foreach held in array array['loge_household', 'loge_firm'] loop
    execute format('create policy %I on estate.asset for select to %I using (id in (select r.asset from requests.request r where r.asset is not null))',
      'named_' || held, held);
  end loop;
end $$;
