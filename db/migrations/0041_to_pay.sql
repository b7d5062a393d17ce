-- Invoices that wait to be paid: few among all orders, and head office looks for them every day.
create index work_order_to_pay on contractors.work_order (invoiced_at) where invoiced_at is not null and paid_at is null;
