-- What models alone tell of a thing, in no room that anybody knows: it may stand in any dwelling, and is no common part. A lift is
-- everybody's wherever it is drawn.
create function estate.is_unplaced(it estate.asset) returns boolean language sql stable as $$
  select it.unit is null and it.room is null and it.kind <> 'lift'
    and exists (select from estate.said s where s.object = it.id and s.source = 'model')
    and not exists (select from estate.said s where s.object = it.id and s.source <> 'model')
$$;
