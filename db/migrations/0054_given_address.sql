-- A first address that somebody of the offices gave a tenant. Mails of threads go there at once; it opens her account once she has
-- typed the code of a letter to her dwelling, or ten days after that letter was posted. Nobody's role reads this.
create table people.given_address (
  person uuid primary key references people.person,
  email text not null,
  -- the hash of what the letter says, and the letter
  code text not null,
  letter uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  proved_at timestamptz
);
alter table people.given_address enable row level security;

-- Who asked for a letter with a code does not read it.
alter table notices.mail add column asked_by uuid;
create policy not_hers on notices.mail as restrictive for select to loge_agency, loge_all
  using (asked_by is distinct from app.id('person'));

-- The address that opens the account of a person: the former one while one that the office put in its place waits; none while a
-- first one waits for its letter.
create function people.opening_address(who uuid, former_days integer, letter_days integer) returns text
language sql stable set search_path = pg_catalog as $$
  select case
    when exists (select from people.given_address g where g.person = p.id and g.email = lower(p.email) and g.proved_at is null
      and not exists (select from notices.mail m where m.id = g.letter and m.printed_at < now() - letter_days * interval '1 day'))
      then ''
    else coalesce((
      select m.to_address from notices.mail m
      where m.to_person = p.id and m.template = 'former' and m.erased_at is null
        and m.made_at > now() - former_days * interval '1 day'
        and not exists (select from kernel.fact f where f.subject = p.id and f.type = 'person.corrected' and f.actor = p.id
          and f.data -> 'fields' ? 'email' and f.at > m.made_at)
      order by m.made_at limit 1), p.email) end
  from people.person p where p.id = who
$$;
revoke execute on function people.opening_address(uuid, integer, integer) from public;

-- When she last showed, in this session, that she is herself: by a password or by a link.
alter table people.session add column entered_at timestamptz not null default now();
update people.session set entered_at = started_at;
