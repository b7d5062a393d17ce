-- What was filed for a tenant is hers, whoever held the pen: a visitor's browser before she was known, or the agent to whom she
-- said it. Who typed it stands beside, when it was not herself.
alter table requests.words add column typed_by uuid;
alter table requests.photo add column typed_by uuid;
alter table requests.sound add column typed_by uuid;

update requests.words w set author = r.requester, typed_by = w.author
from kernel.fact f join requests.request r on r.id = f.subject
where f.type = 'request.filed' and w.id = f.command and w.request = r.id
  and r.requester is not null and w.author is distinct from r.requester;

do $$
declare held text;
begin
  foreach held in array array['photo', 'sound'] loop
    execute format($f$
      update requests.%1$I h set by_person = r.requester, typed_by = h.by_person
      from kernel.fact f join requests.request r on r.id = f.subject
      where f.type = 'request.filed' and f.data -> '%1$ss' ? h.sha256 and h.request = r.id and h.by_person = f.actor
        and r.requester is not null and h.by_person <> r.requester$f$, held);
  end loop;
end $$;

-- Of those who were erased before, this had stayed: their files go with the next night (requests.tidy).
update requests.words w set body = '', erased_at = p.erased_at
from requests.request r join people.person p on p.id = r.requester
where p.erased_at is not null and w.request = r.id and w.erased_at is null and (w.author = p.id or w.audience = 'staff');
delete from requests.photo h using people.person p where p.id = h.by_person and p.erased_at is not null;
delete from requests.sound h using people.person p where p.id = h.by_person and p.erased_at is not null;

-- Whether a text names somebody: her last name as a word, with or without its accents, her telephone however it is spaced, her
-- address of mail.
create function requests.names(body text, last_name text, phone text, email text) returns boolean
language sql immutable parallel safe as $$
  select (app.plain(last_name) <> '' and position(' ' || app.plain(last_name) || ' ' in ' ' || app.plain(body) || ' ') > 0)
    or (email <> '' and position(lower(email) in lower(body)) > 0)
    or (length(regexp_replace(phone, '\D', '', 'g')) >= 9
      and position(right(regexp_replace(phone, '\D', '', 'g'), 9) in regexp_replace(body, '\D', '', 'g')) > 0)
$$;
