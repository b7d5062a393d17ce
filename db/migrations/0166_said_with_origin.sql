-- A value of a place with the list or the register that said it, and its number there: whose word it is that stands, and what is to be taken
-- back when a number was another's (src/refs).
create or replace view estate.known_value with (security_invoker = true) as
  select s.id, s.building, s.object, s.field, s.value, s.source, s.state, s.at, s.origin, s.batch from estate.statement s;
