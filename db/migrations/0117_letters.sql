-- Letters come in by the post, and find their thread (src/channels/server/letters): each of ours bears a code that names its request and whom it
-- was written to; what is scanned is a pile, taken apart into letters that are messages like any other.

-- Forty bits and a check sign, without a name; the same on each letter about one request to one person (src/kernel/server/paper-mark.ts).
alter table notices.mail add column code text check (code ~ '^[0-9A-HJKMNP-TV-Z]{9}$');
create index mail_code on notices.mail (code) where code is not null;
create view notices.coded_letter with (security_invoker = true) as
select m.code, m.id, m.request, m.to_person, m.body from notices.mail m where m.code is not null;
grant select on notices.coded_letter to loge_agency, loge_all;
comment on view notices.coded_letter is 'a letter of ours, by the code that it bears: about which request, and to whom';

-- Of a letter: the day on which it came, from which the law counts; the number of its registered post; its pile, and who may have written it,
-- the likeliest first.
alter table channels.message
  add column came_on date,
  add column registered text check (length(registered) between 1 and 40),
  add column pile uuid,
  add column people uuid[] not null default '{}';
create index message_pile on channels.message (pile) where pile is not null;

-- What somebody laid on the scanner at once: dropped on the page, put in a folder, or sent by the scanner as a mail.
create table channels.pile (
  id uuid primary key,
  -- whose post it is; no agency: of each, until somebody says
  agency text,
  came_on date not null,
  registered text check (length(registered) between 1 and 40),
  -- the backs of its sheets were scanned too: a blank page parts no letters
  two_sided boolean not null default false,
  way text not null check (way in ('page', 'folder', 'mail')),
  made_at timestamptz not null,
  by_person uuid,
  stopped_at timestamptz
);
create index pile_made on channels.pile (made_at desc);

-- Its files, kept before the pile is told: their bytes go once each page is kept as a letter.
create table channels.pile_file (
  pile uuid not null,
  n smallint not null check (n between 0 and 99),
  name text not null check (length(name) <= 200),
  sha256 text not null,
  size integer not null,
  bytes bytea,
  kept_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'failed')),
  why text,
  pages integer not null default 0,
  pages_read integer not null default 0,
  primary key (pile, n)
);
alter table channels.pile_file alter column bytes set storage external;

alter table channels.pile enable row level security;
create policy agency on channels.pile for select to loge_agency
  using (agency is null or agency = any ((select app.list('agencies'))::text[]));
create policy hq on channels.pile for select to loge_all using (true);
grant select on channels.pile to loge_agency, loge_all;
alter table channels.pile_file enable row level security;
create policy whose on channels.pile_file for select to loge_agency, loge_all
  using (exists (select from channels.pile p where p.id = pile_file.pile));
grant select on channels.pile_file to loge_agency, loge_all;
