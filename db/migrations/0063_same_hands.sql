-- Whether two accounts are in the same hands: one mailbox, one telephone of their own, or a browser where both entered and of whom
-- one let the other in. Two acts of one approval are by two people. Looks as the owner: nobody reads of which browser others came.
create function people.same_hands(who uuid, other uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select who <> other and (
    exists (select from people.person a join people.person b on b.id = other
      where a.id = who and ((a.email <> '' and lower(a.email) = lower(b.email)) or (a.digits ~ '^(0|33|0033)[67]\d{8}$' and a.digits = b.digits)))
    or (exists (select from people.browser x join people.browser y on y.token = x.token where x.person = who and y.person = other)
      and exists (select from kernel.fact f where f.type = 'staff.hired'
        and ((f.subject = who and f.actor = other) or (f.subject = other and f.actor = who)))))
$$;
revoke execute on function people.same_hands(uuid, uuid) from public;
grant execute on function people.same_hands(uuid, uuid) to loge_agency, loge_all;
