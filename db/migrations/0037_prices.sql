-- What a contract says and what its lines cost is between the landlord and the firm: a tenant's role has no policy there.
-- To move her appointment she only needs how many visits a crew makes in half a day.
drop policy loge_household on contractors.contract;
drop policy loge_household on contractors.rate_item;
revoke select on contractors.contract, contractors.rate_item from loge_household;

create function contractors.capacity(of_contract uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select c.capacity from contractors.contract c where c.id = of_contract
$$;
