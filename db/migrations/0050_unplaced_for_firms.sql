-- A firm on a landing does not see who said what, and yet not what a model has put nowhere: of that, yes or no is told, and no more.
create function estate.is_nowhere(asset uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select estate.is_unplaced(a) from estate.asset a where a.id = is_nowhere.asset
$$;
