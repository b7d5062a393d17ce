-- What a message told without a place waits with its message, and is settled with it.
create view requests.told_by_message with (security_invoker = true) as
select u.id, (u.filing ->> 'message')::uuid as message from requests.unplaced_filing u where u.filing ? 'message';
grant select on requests.told_by_message to loge_patch, loge_agency, loge_all;

-- What a mail of ours said, so that it can be taken out of the answers to it.
create view notices.mail_said with (security_invoker = true) as select m.id, m.to_person, m.lang, m.subject, m.body from notices.mail m;
grant select on notices.mail_said to loge_agency, loge_all;

-- The same picture in mail after mail is a logo.
create index message_photos on channels.message using gin (photos);
