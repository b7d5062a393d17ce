-- Who keeps a dossier of her own of one of our requests (src/channels): the city that sent it or was asked (Open311), the State’s service
-- (Signal-Logement). Numbers there, the request here, where it stands there, and until where we have read.
create table channels.peer (
  id uuid primary key,
  channel text not null check (channel in ('open311', 'state')),
  -- which of them: a code of the landlord’s own list
  house text not null check (length(house) between 1 and 60),
  -- its number there; none while only a token of it is known, or while it was not handed over yet
  dossier text check (length(dossier) <= 200),
  -- what opens it there: a token, or the name of our part in it
  handle text not null default '',
  -- as people there call it
  reference text not null default '',
  -- theirs first, or ours
  side text not null check (side in ('theirs', 'ours')),
  -- the request; of a message that nobody has placed yet, the one that it would open
  request uuid not null,
  message uuid references channels.message (id),
  -- where it stands there, as they say it, and since when
  stands text not null default '',
  opened_at timestamptz not null,
  -- when it was read last
  read_at timestamptz,
  ended_at timestamptz,
  unique (channel, house, dossier)
);
create index peer_request on channels.peer (request);
create index peer_message on channels.peer (message) where message is not null;
create index peer_open on channels.peer (channel, house, read_at) where ended_at is null;

-- What somebody of the agency decided to tell there, and what came of it. The words go thirteen months after.
create table channels.errand (
  id uuid primary key,
  peer uuid not null references channels.peer (id),
  what text not null check (what in ('open', 'accept', 'refuse', 'close', 'tell')),
  -- what is said with it: a code of theirs
  motif text,
  words text not null default '',
  by_person uuid not null,
  at timestamptz not null,
  told_at timestamptz,
  -- why it was not taken, in a sentence of theirs or a code of ours
  refused text,
  erased_at timestamptz
);
create index errand_peer on channels.errand (peer, at);
create index errand_at on channels.errand (at) where erased_at is null;

-- Until where the lists of a city or of the State were read.
create table channels.reading (
  channel text not null check (channel in ('open311', 'state')),
  house text not null check (length(house) between 1 and 60),
  until timestamptz not null,
  primary key (channel, house)
);

alter table channels.peer enable row level security;
create policy whose on channels.peer for select to loge_agency, loge_all
  using (exists (select from requests.matter m where m.id = peer.request));
grant select on channels.peer to loge_agency, loge_all;
alter table channels.errand enable row level security;
create policy whose on channels.errand for select to loge_agency, loge_all
  using (exists (select from channels.peer p where p.id = errand.peer));
grant select on channels.errand to loge_agency, loge_all;
alter table channels.reading enable row level security;
create policy hq on channels.reading for select to loge_all using (true);
grant select on channels.reading to loge_all;
