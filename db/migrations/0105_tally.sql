-- How many requests are open, late, stuck or at rest is kept, not counted: each change of a request writes the difference that it makes,
-- in its own transaction, and whoever asks adds up. What a request will be by the clock alone (late, stuck) is written at once, with the
-- instant from which it counts: a sum over what has begun is exact at any instant, and no job has to come in time for it. A job only adds
-- up rows that are there (src/requests/server/tally-store.ts).

-- The instant after which it keeps somebody waiting, where nothing more happens; 'infinity': never.
create function requests.stuck_from(it requests.request) returns timestamptz language sql stable parallel safe as
$$ select case
    when it.unanswered_since is not null then '-infinity'::timestamptz
    when it.status in ('resolved', 'closed', 'attached') then 'infinity'
    when it.contested > 0 or it.reminders > 0 or (it.status = 'waiting' and it.ball = 'agency') then '-infinity'
    else least(it.due, it.ball_since + interval '120 hours',
      case when it.handler = 'inhouse' and it.status = 'planned' then it.next_at end) end $$;

create or replace function requests.is_stuck(it requests.request, at timestamptz) returns boolean language sql stable parallel safe as
$$ select requests.stuck_from(it) < at $$;

create function requests.late_from(it requests.request) returns timestamptz language sql stable parallel safe as
$$ select case when it.status in ('resolved', 'closed') then 'infinity'::timestamptz else it.due end $$;

-- Waits for a date or for others, and nobody here has anything to do before.
create function requests.is_at_rest(it requests.request) returns boolean language sql stable parallel safe as
$$ select it.paused_since is not null and it.ball not in ('agency', 'hq', 'caretaker') and it.unanswered_since is null
    and it.closed_at is null $$;

create table requests.tally (
  agency text not null,
  ball text not null,
  urgency text not null,
  starts timestamptz not null,
  open integer not null,
  late integer not null,
  stuck integer not null,
  at_rest integer not null,
  unanswered integer not null
);
comment on table requests.tally is 'rows of change: those that have started add up to what is open';
comment on column requests.tally.starts is 'what the row counts, counts after this instant; -infinity: always';
comment on column requests.tally.unanswered is 'closed, and written to since by somebody who has no answer; counted nowhere else';
create index tally_agency on requests.tally (agency, starts);
create index tally_starts on requests.tally (starts);
alter table requests.tally enable row level security;
grant select on requests.tally to loge_agency, loge_all;
create policy agency on requests.tally for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on requests.tally for select to loge_all using (true);

-- Until when what had started was put together: for an instant before, it is counted.
create table requests.tally_folded (upto timestamptz not null);
insert into requests.tally_folded values ('-infinity');
grant select on requests.tally_folded to loge_agency, loge_all;

-- The rows that a request makes as it stands; n: once, or taken back.
create function requests.tally_of(it requests.request, n integer) returns setof requests.tally language sql stable as
$$
  select it.agency, it.ball, it.urgency, c.starts, n * c.open, n * c.late, n * c.stuck, n * c.at_rest, n * c.unanswered
  from (values
    ('-infinity'::timestamptz, (it.closed_at is null)::int, 0, 0, requests.is_at_rest(it)::int,
      (it.closed_at is not null and it.unanswered_since is not null)::int),
    (case when it.closed_at is null then requests.late_from(it) else 'infinity' end, 0, 1, 0, 0, 0),
    (case when it.closed_at is null then requests.stuck_from(it) else 'infinity' end, 0, 0, 1, 0, 0)
  ) c (starts, open, late, stuck, at_rest, unanswered)
  where c.starts < 'infinity' and c.open + c.late + c.stuck + c.at_rest + c.unanswered > 0
$$;

create function requests.keep_tally() returns trigger language plpgsql as
$$
begin
  insert into requests.tally
  select t.agency, t.ball, t.urgency, t.starts, sum(t.open), sum(t.late), sum(t.stuck), sum(t.at_rest), sum(t.unanswered)
  from (values (old, -1, tg_op <> 'INSERT'), (new, 1, tg_op <> 'DELETE')) c (it, n, is_there)
  cross join lateral requests.tally_of(c.it, c.n) t
  where c.is_there
  group by t.agency, t.ball, t.urgency, t.starts
  having sum(t.open) <> 0 or sum(t.late) <> 0 or sum(t.stuck) <> 0 or sum(t.at_rest) <> 0 or sum(t.unanswered) <> 0;
  return null;
end
$$;
create trigger keep_tally after insert or update or delete on requests.request for each row execute function requests.keep_tally();

insert into requests.tally
select t.agency, t.ball, t.urgency, t.starts, sum(t.open), sum(t.late), sum(t.stuck), sum(t.at_rest), sum(t.unanswered)
from requests.request r cross join lateral requests.tally_of(r, 1) t
where r.closed_at is null or r.unanswered_since is not null
group by t.agency, t.ball, t.urgency, t.starts;

-- The first that wakes, of an agency.
create index request_at_rest on requests.request (agency, next_at)
  where paused_since is not null and ball not in ('agency', 'hq', 'caretaker') and unanswered_since is null and closed_at is null;
