-- Which file was opened by whom on which day, for twelve months at most: read on the server alone, by whom the landlord has named for
-- data protection. No role of the application may read it.
create table kernel.consulted (
  day date not null,
  reader uuid not null,
  file uuid not null,
  primary key (day, reader, file)
);
create index consulted_file on kernel.consulted (file);
alter table kernel.consulted enable row level security;
