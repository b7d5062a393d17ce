-- The telephone (src/channels/core/calls): what a switchboard tells of a call, one row a call, whatever comes twice, out of order, or never.
-- Nothing of what is said in it: the house records no call.

-- How people write a number that the house keeps as `0612345678` or `+4930…`, in digits alone (people.person.digits).
create function channels.digits_of(number text) returns text[] language sql immutable parallel safe
set search_path = '' as $$
  select case
    when number ~ '^0[1-9]\d{8}$' then array[number, '33' || substr(number, 2), '0033' || substr(number, 2), '330' || substr(number, 2)]
    when number ~ '^\+\d+$' then array[substr(number, 2), '00' || substr(number, 2)]
    when number = '' then '{}'
    else array[number] end
$$;

create table channels.call (
  -- follows from the name that the switchboard gives it
  id uuid primary key,
  direction text not null check (direction in ('in', 'out')),
  -- of the other end; empty: withheld, or let go of after six months
  number text not null default '' check (length(number) <= 30),
  -- the line that was called: the name of a queue, or our own number
  queue text not null default '' check (length(queue) <= 60),
  -- whose call it is: of those at whose desk it rang, else of who has that number; nobody's: of each agency
  agency text,
  -- at whose desk it rings, and then who answered; nobody a day later, so that no figure is ever a person's
  members uuid[] not null default '{}',
  -- who has this number, where one alone has it: a number proves nobody, and her rights go with it
  person uuid,
  began_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  cause text not null default '' check (length(cause) <= 60),
  -- of a call that nobody answered: when she was spoken to since, or somebody said that it is done
  back_at timestamptz
);
create index call_began on channels.call (began_at);
create index call_missed on channels.call (number, began_at) where back_at is null and answered_at is null and ended_at is not null and direction = 'in';
create index call_going on channels.call using gin (members) where ended_at is null;
create index call_members on channels.call (began_at) where members <> '{}';
create index call_person on channels.call (person) where person is not null;
alter table channels.call enable row level security;
create policy agency on channels.call for select to loge_agency
  using (agency is null or agency = any ((select app.list('agencies'))::text[]));
create policy hq on channels.call for select to loge_all using (true);
grant select on channels.call to loge_agency, loge_all;

-- At which extension somebody answers, as her switchboard calls it: said by herself.
create table channels.line (
  person uuid primary key,
  extension text not null check (length(extension) between 1 and 60),
  at timestamptz not null
);
create index line_extension on channels.line (lower(extension));
alter table channels.line enable row level security;
create policy own on channels.line for select to loge_agency, loge_all using (person = (select app.id('person')));
grant select on channels.line to loge_agency, loge_all;
