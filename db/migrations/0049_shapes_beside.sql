-- What the electrician's model places in a dwelling that the architect's draws is shown with it: `plan` is empty there, for none is
-- its own. The field sees no revision; whether two lie on one sheet, and the first is what the estate shows, is all that is told.
create function bim.lies_beside(revision uuid, shown uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from bim.revision r join bim.revision o on o.id = lies_beside.shown and o.building = r.building
    where r.id = lies_beside.revision and r.id <> o.id and r.state = 'taken'
      and abs((r.frame->>'angle')::float8 - (o.frame->>'angle')::float8) < 1e-6
      and abs((r.frame->>'x')::float8 - (o.frame->>'x')::float8) < 1e-6
      and abs((r.frame->>'y')::float8 - (o.frame->>'y')::float8) < 1e-6)
$$;
revoke execute on function bim.lies_beside(uuid, uuid) from public;
grant execute on function bim.lies_beside(uuid, uuid) to loge_agency, loge_all, loge_patch;
