-- Text messages (src/notices/server/send-text.ts, src/channels/server/text): what leaves by one is a notice like a mail, and may be
-- answered; what comes is a message of `channels`.
alter table notices.mail
  drop constraint mail_via_check,
  add constraint mail_via_check check (via in ('mail', 'local', 'paper', 'sms')),
  -- a danger, an urgency, somebody on the way: it leaves at any hour
  add column at_any_hour boolean not null default false,
  -- a gateway has been spoken to, and may have it: it is not handed over again
  add column handed_at timestamptz,
  -- how the gateway calls it
  add column external text check (length(external) <= 200),
  add column delivered_at timestamptz,
  add column failed_at timestamptz,
  -- the same news left by another way, because this one did not arrive
  add column replaced_at timestamptz,
  -- what it asked: the order and its times, or whether it is repaired
  add column asked jsonb;
create index mail_texted on notices.mail (to_address, sent_at desc) where via = 'sms';
create index mail_external on notices.mail (external) where external is not null;

-- A text of ours, as whoever reads its answer knows it.
create view notices.known_text with (security_invoker = true) as
select m.id, m.to_address as number, m.to_person, m.request, m.handed_at, m.asked from notices.mail m where m.via = 'sms';
grant select on notices.known_text to loge_agency, loge_all;

-- Parts of a long text that a gateway hands over one by one, until all are here or ten minutes have gone.
create table channels.text_part (
  gateway text not null,
  sender text not null check (length(sender) <= 40),
  reference text not null check (length(reference) <= 100),
  part smallint not null check (part between 1 and 20),
  parts smallint not null check (parts between 1 and 20),
  -- of the bytes: telephones count their long texts from 0 to 255, and begin again
  hash text not null,
  bytes bytea not null,
  received_at timestamptz not null,
  joined_at timestamptz,
  primary key (gateway, sender, reference, part, hash)
);
alter table channels.text_part enable row level security;
