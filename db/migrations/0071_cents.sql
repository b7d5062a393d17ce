-- Amounts are whole cents, quantities whole ten-thousandths, as they are counted: nothing is rounded on the way to a table and back.
-- What stands is told again by its own decimals, so that no cent is lost.
alter table contractors.contract alter column spend_limit type bigint using round(spend_limit * 100);
alter table contractors.rate_item alter column price type bigint using round(price * 100);
alter table contractors.work_order
  alter column spend_limit type bigint using round(spend_limit * 100),
  alter column asked type bigint using round(asked * 100),
  alter column agreed type bigint using round(agreed * 100);
alter table contractors.order_line
  drop constraint order_line_quantity_check,
  alter column price type bigint using round(price * 100),
  alter column quantity type bigint using round(quantity * 10000),
  add constraint order_line_quantity_check check (quantity > 0);
alter table contractors.delegation
  drop constraint delegation_up_to_check,
  alter column up_to type bigint using round(up_to * 100),
  add constraint delegation_up_to_check check (up_to >= 0);
alter table people.rent alter column monthly type bigint using round(monthly * 100);

comment on column contractors.contract.spend_limit is 'cents without tax: above it, the agency approves';
comment on column contractors.rate_item.price is 'cents without tax, a unit';
comment on column contractors.work_order.spend_limit is 'cents without tax';
comment on column contractors.work_order.asked is 'cents without tax: what the firm says the work is worth';
comment on column contractors.work_order.agreed is 'cents without tax: what was accepted';
comment on column contractors.order_line.price is 'cents without tax, a unit, on the day of the report';
comment on column contractors.order_line.quantity is 'ten-thousandths: 2500 is a quarter';
comment on column contractors.delegation.up_to is 'cents without tax';
comment on column people.rent.monthly is 'cents a month';

-- The journal tells of money under one key, `money`, in cents. A page of before finds no `amount` there and says none: none takes
-- cents for euros. What was answered to an act stays as it was said, its sentence with it.
update kernel.fact set data = (data - 'amount' - 'limit') || jsonb_build_object('money',
  jsonb_build_object('amount', round((data ->> 'amount')::numeric * 100)::bigint)
  || case when data ? 'limit' then jsonb_build_object('limit', round((data ->> 'limit')::numeric * 100)::bigint) else '{}' end)
where type = any (array['order.approvalAsked', 'order.moreWork', 'order.approved', 'order.rejected', 'order.checked', 'order.invoiced', 'order.paid'])
  and data ? 'amount';
