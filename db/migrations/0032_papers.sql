-- Firms and contracts as the office keeps them: whom to call out of hours, trades, delays, price lines that are offered no more.
alter table contractors.firm
  -- out of hours; empty: nobody
  add column on_call text not null default '',
  -- what it does, whatever its contracts say
  add column trades text[] not null default '{}';

alter table contractors.contract
  -- hours from the order to the first visit, by urgency
  add column delays jsonb not null default '{}',
  -- whether the firm comes out of hours too
  add column on_call boolean not null default false;
create index contract_firm on contractors.contract (firm);

-- A line that orders bear is never taken away: it is offered no more.
alter table contractors.rate_item add column dropped boolean not null default false;

-- What follows from work, counted when somebody looks: visits of a firm, its orders by contract, times that passed in silence.
create index appointment_over on contractors.appointment (firm, starts) where state in ('kept', 'missed');
create index work_order_contract on contractors.work_order (contract, placed_at);
create index fact_lapsed on kernel.fact (firm, at) where type = 'order.lapsed';

-- A link is named without its secret, so that one can be ended.
alter table kernel.link add column id uuid not null default gen_random_uuid();
create index link_firm on kernel.link (firm, made_at) where firm is not null;

-- Firms see nothing of each other: neither terms, nor prices, nor a phone. To everybody else of the house they are what hangs in the hall.
do $$
declare reader text; held text;
begin
  foreach held in array array['firm', 'contract', 'rate_item'] loop
    execute format('alter table contractors.%I enable row level security', held);
    foreach reader in array array['loge_household', 'loge_patch', 'loge_agency', 'loge_all'] loop
      execute format('create policy %I on contractors.%I for select to %I using (true)', reader, held, reader);
    end loop;
  end loop;
end $$;
create policy firm on contractors.firm for select to loge_firm using (id = app.id('firm'));
create policy firm on contractors.contract for select to loge_firm using (firm = app.id('firm'));
create policy firm on contractors.rate_item for select to loge_firm
  using (exists (select from contractors.contract c where c.id = contract));
