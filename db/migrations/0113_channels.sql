-- Every word reaches its thread (src/channels): what comes by mail, text message, letter or telephone is kept as it came, before anybody
-- reads it, and then placed: in a thread, as a new request, or before somebody who says where it belongs. Nothing is refused, nothing lost.
create schema channels;
grant usage on schema channels to loge_household, loge_patch, loge_firm, loge_agency, loge_all;

create table channels.message (
  -- follows from the channel and its name there: what comes twice is one
  id uuid primary key,
  channel text not null,
  external text not null check (length(external) <= 998),
  received_at timestamptz not null,
  -- `received`: kept, and not read yet; `intake`: somebody is to say where it belongs; `held`: its sender is not who it says;
  -- `machine`: no person wrote it; `failed`: it could not be read; `dismissed`: it asks for nothing
  state text not null default 'received' check (state in ('received', 'placed', 'intake', 'held', 'machine', 'failed', 'dismissed')),
  -- by which evidence it was placed, or why it was not: a code
  why text,
  sender text not null default '',
  sender_name text not null default '',
  subject text not null default '',
  -- what she wrote, without what was there before; and all of it
  words text not null default '',
  whole text not null default '',
  photos text[] not null default '{}',
  sounds text[] not null default '{}',
  papers jsonb not null default '[]',
  -- what came along and was not kept: its name, and why
  unkept jsonb not null default '[]',
  -- whose it is, as far as it is known; no agency: of each, until somebody says
  agency text,
  person uuid,
  firm uuid,
  request uuid,
  -- where it may belong, the likeliest first
  candidates uuid[] not null default '{}',
  danger boolean not null default false,
  settled_by uuid,
  settled_at timestamptz,
  erased_at timestamptz,
  unique (channel, external)
);
create index message_open on channels.message (received_at) where state in ('intake', 'held', 'failed');
create index message_request on channels.message (request) where request is not null;
create index message_person on channels.message (person) where person is not null;
create index message_received on channels.message (received_at);

-- The bytes, as they came, kept before they are read: thirteen months, and erased with the person.
create table channels.raw (
  message uuid primary key references channels.message (id) on delete cascade,
  bytes bytea not null
);
alter table channels.raw alter column bytes set storage external;

alter table channels.message enable row level security;
-- Of a message that nobody has placed each agency may say that it is hers; of a person, those of her agency.
create policy agency on channels.message for select to loge_agency
  using (agency = any ((select app.list('agencies'))::text[]) or (agency is null and state in ('intake', 'held', 'failed')));
create policy hq on channels.message for select to loge_all using (true);
grant select on channels.message to loge_agency, loge_all;
-- Everybody who asks for a file asks here too whether a message brought it; those who have no policy find none.
grant select (state, photos, sounds, papers) on channels.message to loge_household, loge_patch, loge_firm;
alter table channels.raw enable row level security;
create policy whose on channels.raw for select to loge_agency, loge_all
  using (exists (select from channels.message m where m.id = raw.message));
grant select on channels.raw to loge_agency, loge_all;

-- A mail of ours, as whoever places its answer knows it: which request it was about.
create view notices.known_mail with (security_invoker = true) as select m.id, m.request, m.to_person from notices.mail m;
grant select on notices.known_mail to loge_agency, loge_all;
