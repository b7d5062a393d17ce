-- What the inbox shows and what the overview counts is one thing: each of these is asked by both, and opened where it stands by
-- the planner, which then finds the indexes of the columns (a subquery inside would close it: the one of `spoke_first` is apart).
create function requests.is_late(it requests.request, at timestamptz) returns boolean language sql stable parallel safe as
$$ select it.due < at and it.status not in ('resolved', 'closed') $$;

-- Somebody waits for an answer; or late, contested, reminded of, waited for too long, an appointment that nobody told or that was for
-- nothing, or in the same hands for five days of the clock.
create function requests.is_stuck(it requests.request, at timestamptz) returns boolean language sql stable parallel safe as
$$ select it.unanswered_since is not null
    or ((it.due < at or it.contested > 0 or it.reminders > 0 or (it.status = 'waiting' and it.ball = 'agency')
        or (it.handler = 'inhouse' and it.status = 'planned' and it.next_at < at) or it.ball_since < at - interval '5 days')
      and it.status not in ('resolved', 'closed', 'attached')) $$;

-- Somebody told her something: an open request that nobody touched, or that she withdrew, was not spoken of.
-- The acknowledgment that a machine writes at once is not counted: it is no news.
create function requests.is_told(it requests.request) returns boolean language sql stable parallel safe as
$$ select it.reminders > 0 or (it.status <> 'filed' and coalesce(it.closure, '') <> 'withdrawn') $$;

-- Of one that was reminded of: the first word of the landlord or a firm that she could read came before she asked.
create function requests.spoke_first(request uuid) returns boolean language sql stable parallel safe as
$$ select coalesce(
    min(f.at) filter (where f.audience = 'everyone' and f.role not in ('tenant', 'visitor') and f.type not in ('request.filed', 'request.reminded'))
      < min(f.at) filter (where f.type = 'request.reminded'), false)
  from kernel.fact f where f.subject = request $$;

create function requests.is_told_first(it requests.request) returns boolean language sql stable parallel safe as
$$ select case when it.reminders > 0 then requests.spoke_first(it.id) else requests.is_told(it) end $$;
