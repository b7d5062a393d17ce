-- A stranger's request beyond the bounds is kept aside, as it was sent: it is no request yet, and no list shows it. Its link or a
-- call back makes it one; after a week it goes. A danger is filed at once, and marked.
create table requests.unconfirmed (
  id uuid primary key,
  filing jsonb not null,
  -- the mark of the browser that sent it
  visitor uuid not null,
  way text not null check (way in ('mail', 'call')),
  agency text not null,
  building uuid not null,
  unit uuid,
  lang text not null,
  at timestamptz not null
);
create index unconfirmed_calls on requests.unconfirmed (agency, at) where way = 'call';
create index unconfirmed_visitor on requests.unconfirmed (visitor);

-- Until its mailbox has answered nobody reads it; who calls back reads what waits for a call.
alter table requests.unconfirmed enable row level security;
grant select on requests.unconfirmed to loge_agency, loge_all;
create policy agency on requests.unconfirmed for select to loge_agency using (way = 'call' and agency = any (app.list('agencies')));
create policy hq on requests.unconfirmed for select to loge_all using (way = 'call');

-- A danger that was filed beyond the bounds, until somebody has said that it is one.
alter table requests.request add column unconfirmed_since timestamptz;

-- To which mailbox a link went, as a keyed mark; a thread's is used once somebody has opened it. What was sent before now is
-- taken for opened: nobody waits for a link that was never asked of her.
alter table kernel.link add column sent_to text;
create index link_sent_to on kernel.link (sent_to) where sent_to is not null;
update kernel.link set used_at = made_at where purpose = 'thread' and used_at is null;
