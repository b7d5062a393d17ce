import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/** A new address, as one line; nothing where there is none. */
const lineOf = (address: RawBuilder<unknown>): RawBuilder<string | null> => sql`
  nullif(concat_ws(', ', ${address} ->> 'line', nullif(concat_ws(' ', ${address} ->> 'postcode', ${address} ->> 'commune'), '')), '')`

/**
 * Where a household that left a dwelling lives now, as far as the reader’s wall lets her see it: what was told since, else what its exit
 * (`i`, of inspections.inspection) says. `household`, `unit`: of whom.
 */
export const newAddressOf = (household: string, unit: string): RawBuilder<string | null> => sql`coalesce(
  (select ${lineOf(sql`f.address`)} from inspections.forwarding f
    where f.household = ${sql.ref(household)} and f.unit = ${sql.ref(unit)} and f.address is not null),
  ${lineOf(sql`(i.record::jsonb -> 'newAddress')`)})`

/** Since when the house knows it (`yyyy-mm-dd`). */
export const addressDayOf = (household: string, unit: string): RawBuilder<string | null> => sql`case
  when ${lineOf(sql`(i.record::jsonb -> 'newAddress')`)} is not null then i.record::jsonb ->> 'on'
  else (select f.address_on::text from inspections.forwarding f
    where f.household = ${sql.ref(household)} and f.unit = ${sql.ref(unit)} and f.address is not null) end`

/** How who left would be paid. */
export const wayOf = (household: string, unit: string): RawBuilder<string | null> => sql`
  (select f.way from inspections.forwarding f where f.household = ${sql.ref(household)} and f.unit = ${sql.ref(unit)})`

/** The lease of a household in a dwelling, as far as the reader’s wall lets her see it. */
export const leaseOf = (household: string, unit: string): RawBuilder<string | null> => sql`
  (select l.id from people.lease l where l.household = ${sql.ref(household)} and l.unit = ${sql.ref(unit)} order by l.starts desc limit 1)`

/** The parts of a debt of an account (`s`), in their order. */
export const instalmentsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('amount', p.amount, 'dueOn', p.due_on, 'paidOn', p.paid_on) order by p.nth)
  from inspections.instalment p where p.settlement = s.id), '[]')`

/** What is held against an account (`s`), the first first. */
export const contestsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'at', app.iso(c.at), 'flaw', c.flaw, 'words', c.words,
    'state', c.state, 'answerWords', c.answer, 'answeredAt', app.iso(c.answered_at)) order by c.at, c.id)
  from inspections.contest c where c.settlement = s.id), '[]')`

/** A dwelling (`h`, of estate.home) as accounts say it. */
export const unitJson = sql`jsonb_build_object('id', h.id, 'ref', coalesce(h.ref, ''), 'door', coalesce(h.door, ''),
  'address', coalesce(concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.commune), ''))`

/** The names of the tenants of a household, as far as the reader’s wall lets her see them. */
export const tenantsOf = (household: string): RawBuilder<unknown> =>
  sql`coalesce((select jsonb_agg(p.name order by p.last_name, p.first_name, p.id)
    from people.reachable p where p.household = ${sql.ref(household)} and p.kind = 'tenant' and p.erased_at is null), '[]')`

// What a tenant signed says the place and all who signed, to who has left and sees no dwelling any more.
const head = sql`coalesce(i.head, (select e.head from inspections.inspection e
  where e.unit = s.unit and e.household = s.household and e.head is not null order by e.ended_at desc limit 1))`

/** The dwelling of a tenant’s own account (`s`, with `h` of estate.home and its exit `i`). */
export const ownUnit = sql`case when h.id is not null then ${unitJson} else jsonb_build_object('id', s.unit,
  'ref', coalesce(${head} #>> '{place,ref}', ''), 'door', coalesce(${head} #>> '{place,door}', ''),
  'address', coalesce(${head} #>> '{place,address}', '')) end`

/** The tenants of her own account, by their names. */
export const ownTenants = sql`coalesce(${head} -> 'tenants', ${tenantsOf('s.household')})`
