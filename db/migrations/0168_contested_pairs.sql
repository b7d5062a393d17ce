-- A pair that the house linked alone may be contested, with why; what it told is then taken back. `undone`: found no more by the chain (an
-- address before it was contested), until what it told is taken back.
alter table refs.pair drop constraint pair_state_check;
alter table refs.pair add constraint pair_state_check check (state in ('sure', 'asked', 'later', 'same', 'not', 'undone'));
alter table refs.pair drop constraint pair_state_before_check;
alter table refs.pair add constraint pair_state_before_check check (state_before in ('asked', 'later', 'sure'));
alter table refs.pair add column reason text check (reason in ('another', 'outdated', 'wider'));

-- What a register told and was taken back of: such a line is past, and is no value to come back to.
alter table estate.statement add column withdrawn_at timestamptz;
create or replace view estate.known_value with (security_invoker = true) as
  select s.id, s.building, s.object, s.field, s.value, s.source, s.state, s.at, s.origin, s.batch,
    s.withdrawn_at is not null as is_withdrawn
  from estate.statement s;
