-- What the landlord is called stands at the head of each letter: who prints them reads that word, and no other setting.
create function app.landlord() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select s.value ->> 'name' from kernel.setting s where s.key = 'landlord'), '')
$$;
revoke execute on function app.landlord() from public;
grant execute on function app.landlord() to loge_agency, loge_all;
