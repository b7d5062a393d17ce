-- How each way in and out stands (src/kernel/server/gateway-state.ts): a mailbox, a mail server, a gateway of text messages, an exchange.
-- One row each, written over: since when it fails, and why, as a code.
create table kernel.gateway (
  name text primary key check (name ~ '^[a-z][a-z0-9_.-]{1,59}$'),
  last_success_at timestamptz,
  failing_since timestamptz,
  fault text check (fault in ('unreachable', 'denied', 'refused', 'busy', 'full', 'missing', 'unset', 'unknown')),
  -- how many wait for it now
  waiting integer not null default 0 check (waiting >= 0),
  check ((failing_since is null) = (fault is null))
);
alter table kernel.gateway enable row level security;
create policy hq on kernel.gateway for select to loge_all using (true);
grant select on kernel.gateway to loge_all;

-- What a machine told of a mail of ours: which one, whom it did not reach, and why (RFC 3463).
alter table channels.message
  add column about uuid,
  add column recipient text,
  add column status text check (status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$');
create index message_about on channels.message (about) where about is not null;

-- A mail of ours that came back, and when; its news left by another way.
alter table notices.mail add column returned_at timestamptz;
create or replace view notices.known_mail with (security_invoker = true) as
  select m.id, m.request, m.to_person, m.to_address, m.made_at from notices.mail m;
