-- Begins an act: holds it (9) and its matters (7), in the order in which they are given, and only then looks: at the answer that it
-- may have had already (`actor` null: none), and at when the journal last told of these matters. What is volatile looks anew with
-- each of its statements, so that nothing is missed of who held them before; and it is planned once a connection.
create function kernel.begin_act(act text, matters text[])
  returns table (actor uuid, hash text, outcome jsonb, last timestamptz) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(act, 9));
  perform pg_advisory_xact_lock(hashtextextended(m.id, 7)) from unnest(matters) m (id);
  return query
    select a.actor, a.hash, a.outcome, (
      select max(l.at) from unnest(matters) m (id)
      cross join lateral (select f.at from kernel.fact f where f.subject = m.id::uuid order by f.seq desc limit 1) l)
    from (select 1) one left join kernel.answer a on a.id = act::uuid;
end $$;
revoke execute on function kernel.begin_act(text, text[]) from public;
