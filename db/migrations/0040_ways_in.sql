-- What had stayed of those who were erased: how to get in at their door, and what a mail server said of their address.
update requests.request r set extra = r.extra - array['access', 'door']
from people.person p
where p.id = r.requester and p.erased_at is not null and r.extra ?| array['access', 'door'];
update notices.mail set problem = null where erased_at is not null and problem is not null;
