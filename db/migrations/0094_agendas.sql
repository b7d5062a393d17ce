-- The secret address under which a firm, or a caretaker, reads its own visits in a calendar program (src/planning). The house keeps the
-- hash of the secret alone; the address is closed by an end, and gone some time later.
create schema planning;
grant usage on schema planning to loge_firm, loge_patch;

create table planning.agenda (
  id uuid primary key,
  firm uuid,
  person uuid,
  -- SHA-256 of the secret, in hexadecimal
  secret_hash text not null unique,
  opened_at timestamptz not null,
  closed_at timestamptz,
  check ((firm is null) <> (person is null))
);
create index agenda_firm on planning.agenda (firm) where closed_at is null;
create index agenda_person on planning.agenda (person) where closed_at is null;

alter table planning.agenda enable row level security;
create policy firm on planning.agenda for select to loge_firm using (firm = app.id('firm') and app.id('matter') is null);
create policy patch on planning.agenda for select to loge_patch using (person = app.id('person'));
-- Whoever reads the table knows no secret from it.
grant select (id, firm, person, opened_at, closed_at) on planning.agenda to loge_firm, loge_patch;
