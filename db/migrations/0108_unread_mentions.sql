-- Where somebody was named in a note and has not looked yet: whom, by whom, since when, and none of its words. Read by the house, which
-- writes to her once.
create view requests.unread_mention with (security_invoker = true) as
select n.message, n.person, n.request, n.by_person, n.at from requests.mention n where n.read_at is null;
comment on view requests.unread_mention is 'who was named in a note and has not looked yet';
grant select on requests.unread_mention to loge_agency, loge_all;
