-- Satisfaction (src/satisfaction): one question after some closed requests, what was answered once nobody stands behind it any more,
-- and the sample of the three-yearly survey. No reach reads these tables: nobody who works here sees who was asked.
create schema satisfaction;

-- Who is asked, while the link is open. Counted, the row goes (satisfaction.tally).
create table satisfaction.draw (
  id uuid primary key,
  request uuid not null unique,
  person uuid not null,
  household uuid not null,
  agency text not null,
  -- the group of its nature
  family text not null,
  -- who did the work
  firm uuid,
  way text not null check (way in ('mail', 'sms', 'letter')),
  -- what the link holds is known by its hash alone
  link text not null unique,
  -- the mail, text or letter by which it was asked
  notice uuid not null unique,
  drawn_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > drawn_at),
  face smallint check (face between 1 and 5),
  answered_by text check (answered_by in ('link', 'sms', 'letter', 'call')),
  answered_at timestamptz,
  check ((face is null) = (answered_by is null) and (face is null) = (answered_at is null))
);
create index draw_person on satisfaction.draw (person);
create index draw_household on satisfaction.draw (household);
create index draw_ends on satisfaction.draw (ends_at);

-- A home that was asked is left in peace for a while. What it answered is not here.
create table satisfaction.rest (
  household uuid primary key,
  drawn_at timestamptz not null,
  -- the month in which it was asked what it last answered
  answered_month date
);
create index rest_drawn on satisfaction.rest (drawn_at);

-- Months whose links have all ended: counted once, never again.
create table satisfaction.counted_month (
  month date primary key check (extract(day from month) = 1),
  counted_at timestamptz not null
);

-- How many were asked and what they answered: no request, no person, no home. `face` null: silence.
create table satisfaction.tally (
  id uuid primary key default gen_random_uuid(),
  month date not null references satisfaction.counted_month,
  agency text not null,
  family text not null,
  firm uuid,
  way text not null,
  answered_by text,
  face smallint check (face between 1 and 5),
  n integer not null check (n > 0),
  -- of these, homes whose first answer of the quarter, and of the year, it is
  quarter_homes integer not null,
  year_homes integer not null
);
create index tally_month on satisfaction.tally (month);

-- The three-yearly survey: a sample that nobody chose, and what the institute gave back.
create table satisfaction.survey (
  id uuid primary key,
  name text not null,
  -- homes let on the day of the draw
  population integer not null check (population > 0),
  size integer not null check (size between 1 and population),
  -- the margin that was wished, in hundredths
  margin numeric(4, 2) not null,
  drawn_at timestamptz not null,
  returned_at timestamptz,
  ended_at timestamptz
);

-- A home of the sample, under a code by which the institute gives its answers back. The home goes when the survey ends.
create table satisfaction.survey_home (
  survey uuid not null references satisfaction.survey,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
  household uuid,
  agency text not null,
  primary key (survey, code)
);
create unique index survey_home_household on satisfaction.survey_home (survey, household);

create table satisfaction.survey_answer (
  survey uuid not null,
  code text not null,
  question text not null check (question in ('scheme', 'district', 'dwelling', 'service')),
  face smallint not null check (face between 1 and 5),
  primary key (survey, code, question),
  foreign key (survey, code) references satisfaction.survey_home
);

alter table satisfaction.draw enable row level security;
alter table satisfaction.rest enable row level security;
alter table satisfaction.survey_home enable row level security;
alter table satisfaction.survey_answer enable row level security;
