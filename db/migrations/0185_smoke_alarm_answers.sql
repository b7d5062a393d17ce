-- Whoever lives under a smoke alarm answers too: it is done, she needs help, there is none any more (src/sensors).
alter table sensors.telling drop constraint telling_answer_check;
alter table sensors.telling add constraint telling_answer_check
  check (answer in ('found', 'notFound', 'normal', 'done', 'help', 'gone'));
