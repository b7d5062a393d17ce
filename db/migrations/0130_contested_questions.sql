-- Why the house asks a question: what staff ask in public, without a name, and what head office answers. Of the day the week is kept.
create table ledger.contest (
  id uuid primary key,
  field text not null,
  week date not null check (extract(isodow from week) = 1),
  words text check (length(words) between 1 and 300),
  askers integer not null default 0,
  answer text check (length(answer) between 1 and 600),
  answered_on date,
  check ((answer is null) = (answered_on is null))
);
create unique index contest_open on ledger.contest (field) where answered_on is null;
create index contest_field on ledger.contest (field, answered_on desc);

-- That somebody counts once, under a key of the quarter that is in no table (the files folder): with the quarter they go, and the key.
create table ledger.contest_mark (
  contest uuid not null references ledger.contest on delete cascade,
  quarter text not null,
  mark text not null,
  primary key (contest, quarter, mark)
);

-- Useful, useless or known already: one a person, question and quarter, until the quarter is folded.
create table ledger.vote (
  quarter text not null,
  field text not null,
  choice text not null check (choice in ('useful', 'useless', 'known')),
  mark text not null,
  primary key (quarter, field, mark)
);
create table ledger.published_vote (
  quarter text not null,
  field text not null,
  useful integer not null,
  useless integer not null,
  known integer not null,
  primary key (quarter, field)
);

-- Read as the owner alone, through the questions of the ledger: nobody reads a mark.
alter table ledger.contest enable row level security;
alter table ledger.contest_mark enable row level security;
alter table ledger.vote enable row level security;
alter table ledger.published_vote enable row level security;
