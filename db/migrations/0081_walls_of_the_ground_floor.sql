-- Answers name who sent the act, and what is counted stands under marks of people and addresses. No role may read them, and a grant
-- that somebody gives one day meets a wall all the same.
alter table kernel.answer enable row level security;
alter table kernel.attempt enable row level security;
alter table kernel.spent enable row level security;
