-- What somebody of the office keeps for herself alone: a request that she sets aside until a day, a thing to remember on a day, and where
-- a colleague named her in a note. Nobody else reads them, whoever that is.
create table requests.snooze (
  person uuid not null,
  request uuid not null references requests.request (id) on delete cascade,
  until date not null,
  at timestamptz not null,
  primary key (person, request)
);
create table requests.memo (
  id uuid primary key,
  person uuid not null,
  request uuid references requests.request (id) on delete cascade,
  day date not null,
  words text not null check (char_length(words) between 1 and 400),
  done_at timestamptz,
  at timestamptz not null
);
create index memo_person on requests.memo (person, day) where done_at is null;
create table requests.mention (
  message uuid not null references requests.message (id) on delete cascade,
  person uuid not null,
  request uuid not null references requests.request (id) on delete cascade,
  by_person uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (message, person)
);
create index mention_person on requests.mention (person, at) where read_at is null;
do $$
declare held text;
begin
  foreach held in array array['requests.snooze', 'requests.memo', 'requests.mention'] loop
    execute format('alter table %s enable row level security', held);
    execute format('create policy own on %s for select to loge_agency, loge_all using (person = app.id(''person''))', held);
    execute format('grant select on %s to loge_agency, loge_all', held);
  end loop;
end $$;
