-- What an agency tells a city or the State of a request (src/channels): what may be told, what goes with it, and until when it waits.
alter table channels.errand
  drop constraint errand_what_check,
  add constraint errand_what_check check (what in ('open', 'accept', 'refuse', 'close', 'reopen', 'tell')),
  -- whether they tell the tenant of it
  add column notifies boolean not null default false,
  -- whether who asked is named there
  add column names_her boolean not null default false,
  -- photos of the thread that go along
  add column files text[] not null default '{}' check (cardinality(files) <= 5),
  -- when it was tried first: from then on it may be there already
  add column tried_at timestamptz,
  -- since when it waits for a service that does not work, and how that fails
  add column failing_since timestamptz,
  add column fault text;
create index errand_waiting on channels.errand (at) where told_at is null and refused is null;

alter table channels.peer
  -- of a dossier of the State: how the whole of it stands there, which is another thing than our part in it
  add column status text not null default '',
  add column deposited_at timestamptz,
  add column affected_at timestamptz;

-- A message that somebody placed by hand takes its dossier along.
drop policy whose on channels.peer;
create policy whose on channels.peer for select to loge_agency, loge_all
  using (exists (select from requests.matter m where m.id = peer.request)
    or exists (select from channels.message o join requests.matter m on m.id = o.request where o.id = peer.message));

-- The photos of a thread, as its reader may see them.
create view requests.shown_photo with (security_invoker = true) as
  select p.request, p.sha256, p.at from requests.photo p;
grant select on requests.shown_photo to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
