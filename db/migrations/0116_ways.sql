-- Whether a person, or a firm, is reached at an address of mail or a number: what is not here works. A row speaks of one address; where
-- another one is written down in its place, it says nothing of that one (people.reachable, `lost`).
create table channels.way (
  party uuid not null,
  kind text not null check (kind in ('mail', 'sms')),
  -- a mailbox in small letters, or a number as +33612345678
  address text not null check (length(address) <= 320),
  state text not null check (state in ('works', 'dead', 'stopped')),
  since timestamptz not null,
  -- what said so: a status of RFC 3463, `stop`, `start`, `undelivered`, `delivered`
  why text not null check (length(why) <= 60),
  primary key (party, kind)
);
create index way_address on channels.way (kind, address);

-- Whoever may read where a person is reached may read whether that works.
alter table channels.way enable row level security;
create policy whose on channels.way for select to loge_household, loge_patch, loge_firm, loge_agency, loge_all
  using (exists (select from people.person p where p.id = way.party));
create policy firms on channels.way for select to loge_agency, loge_all
  using (exists (select from contractors.company f where f.id = way.party));
grant select on channels.way to loge_household, loge_patch, loge_firm, loge_agency, loge_all;

-- `lost`: by which ways she is reached no more, at the address and the number that stand: dead, or she said stop.
create or replace view people.reachable with (security_invoker = true) as
select p.id, p.kind, btrim(p.first_name || ' ' || p.last_name) as name, p.first_name, p.last_name, p.phone, p.digits, p.email, p.lang, p.told_by,
  p.notices, p.agency, p.building, p.household, p.erased_at,
  array(select w.kind from channels.way w where w.party = p.id and w.state <> 'works'
    and case w.kind when 'mail' then w.address = lower(p.email) else right(w.address, 9) = right(p.digits, 9) end) as lost
from people.person p;
