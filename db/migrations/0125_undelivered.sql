-- What became of each thing that left (src/notices/core/left-notice.ts): a mail that a server refused, one that came back, a text that did
-- not arrive, and what was not sent because the house had answered enough by itself.
alter table notices.mail
  -- why it did not arrive: a status of RFC 3463, `failed` or `rejected` of a text message, `enough` of what the house spared
  add column failure text check (length(failure) <= 30),
  -- what leaves without a hand because a message came, counted by its address: `receipt`, or words that are `passed` on
  add column answering text check (answering in ('receipt', 'passed'));
create index mail_answering on notices.mail (lower(to_address), made_at) where answering is not null;

-- Of mails and texts of ours, what whoever weighs a failure knows.
create or replace view notices.known_mail with (security_invoker = true) as
  select m.id, m.request, m.to_person, m.to_address, m.made_at, m.via, m.sent_at, m.delivered_at, m.failed_at, m.failure from notices.mail m;
