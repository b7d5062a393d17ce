import { sql } from '../../kernel/server/sql.ts'
import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { eraseTold } from './erase-told.ts'
import { forgetLanded, landedDays } from './quarantine/landed-store.ts'

/** Days for which a line that was answered is kept as it was sent, so that its file can be sent again. */
const keptDays = 30
const colleague = 'an id: that she did it is in the journal'

/** What comes from the ERP of tenants: numbers, marks by which a change is seen, lines that wait, and how it says otherwise that she is reached; and what goes back to it. */
export const personal: readonly Personal[] = [
  {
    table: 'erp.source',
    person: { by_person: 'who set it up' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'as long as the source',
  },
  {
    table: 'erp.closed_screen',
    person: { closed_by: 'who said that it is closed' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the screen is closed',
  },
  {
    table: 'erp.known',
    person: { key: 'her number, or that of her lease', said: 'marks of how she is named and reached' },
    export: 'marks: what they were made of is not here',
    erase: eraseTold,
    keep: 'as long as the source tells of it; a number whose person was erased stays, so that she does not come back',
  },
  {
    table: 'erp.counterpart',
    person: { key: 'her number there', id: 'she, or her household' },
    export: {
      kind: 'erpNumber',
      ask: (id) => sql`
        select json_build_object('source', c.source, 'number', c.key, 'what', c.entity) as row
        from erp.counterpart c join people.reachable p on c.id in (p.id, p.household) where p.id = ${id} order by c.source, c.key`,
    },
    erase: 'a number without a name: by it nothing of hers is taken again',
    keep: 'as long as the source tells of it',
  },
  {
    table: 'erp.landed',
    person: { key: 'her number there', cells: 'what the line says of her', cause: 'why it waits' },
    export: {
      kind: 'erpLine',
      ask: (id) => sql`
        select json_build_object('source', l.source, 'number', l.key, 'cells',
          (select string_agg(c.key || ' : ' || c.value, ' · ') from jsonb_each_text(l.cells) c), 'at', l.at) as row
        from erp.landed l join erp.counterpart c on c.source = l.source and c.key = l.key
          join people.reachable p on c.id in (p.id, p.household) where p.id = ${id} order by l.at, l.line`,
      hidden: ['cells'],
    },
    erase: 'goes with what was told of her number (erp.known)',
    keep: { until: `${landedDays} days, or until the line is taken`, forget: forgetLanded },
  },
  {
    table: 'erp.likeness',
    person: {
      person: 'whom a tenant of theirs may be',
      told: 'how the tenant is named there',
      key: 'her number there',
      line_key: 'that of the line',
      by_person: 'who answered',
    },
    export: {
      kind: 'erpLikeness',
      ask: (id) => sql`
        select json_build_object('source', l.source, 'number', l.key, 'told', l.told, 'same', l.is_same, 'at', l.at) as row
        from erp.likeness l where l.person = ${id} order by l.at`,
      hidden: ['told'],
    },
    erase: (db, { person }) => db.run(sql`delete from erp.likeness l where l.person = ${person}`),
    keep: 'the name until somebody answered, at most as long as the line waits; the answer as long as the number',
  },
  {
    table: 'erp.contact_difference',
    person: { key: 'her number there', person: 'whose', value: 'how the other system reaches her' },
    export: {
      kind: 'erpContact',
      ask: (id) => sql`
        select json_build_object('source', d.source, 'field', d.field, 'value', d.value, 'at', d.at) as row
        from erp.contact_difference d where d.person = ${id} order by d.at, d.field`,
    },
    erase: (db, { person }) => db.run(sql`delete from erp.contact_difference d where d.person = ${person}`),
    keep: 'until the other system says the same',
  },
  {
    table: 'erp.gone',
    person: { key: 'the number of a lease', entity_id: 'its household', by_person: 'who answered' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'why a dwelling left the stock is declared; of a lease, its number',
  },
  {
    table: 'erp.outlet',
    person: { by_person: 'who set it up' },
    export: { in: 'journal' },
    erase: 'an id: that she did it is in the journal',
    keep: 'as long as the outlet',
  },
  {
    table: 'erp.outbox',
    person: {
      subject: 'the tenant whose telephone or mail it tells, or the household whose lease ends',
      detail: 'an id of a dwelling, or the name of a field',
      cells:
        'the line as it was sent: for a tenant her name, telephone and mail, for a lease its dwelling and last day',
      reason: 'why the ERP refused it, in its own words',
    },
    export: {
      kind: 'toldErp',
      ask: (person) => sql`
        select jsonb_build_object('at', b.at, 'outlet', b.outlet, 'state', b.state, 'line', b.cells, 'reason', b.reason) as row
        from erp.outbox b where b.subject = ${person} or b.subject = (select p.household from people.reachable p where p.id = ${person})
        order by b.at`,
    },
    erase: async (db, { person, household }) =>
      db.run(sql`
        update erp.outbox set cells = null, reason = null, state = case when state = 'waiting' then 'dead' else state end,
          reason_code = case when state = 'waiting' then 'over' else reason_code end
        where subject = ${person} or (subject = ${household ?? null}::uuid and kind = 'leaseEnd')`),
    keep: {
      until: `${keptDays} days after the ERP answered`,
      forget: (db, now) =>
        db.run(sql`
          update erp.outbox set cells = null, reason = null
          where answered_at < ${now}::timestamptz - ${keptDays} * interval '1 day' and state in ('acknowledged', 'dead') and cells is not null`),
    },
  },
]

/** Columns that could hold a person, and why they hold none. */
export const impersonal: Impersonal = {
  'a value that was typed twice, by agency, task and week: nobody is in it': {
    'erp.typed_again': ['trace', 'task', 'way'],
    'erp.closed_screen': ['task'],
  },
  'names of columns, codes and files of a system': {
    'erp.source': ['source', 'mapping', 'codes'],
    'erp.mapping_version': ['source', 'mapping', 'codes'],
    'erp.batch': ['source', 'name', 'header', 'holds', 'plan'],
    'erp.cause': ['cause', 'code', 'column_name', 'value', 'list', 'lines'],
    'erp.known': ['source', 'hash', 'batch'],
    'erp.counterpart': ['source', 'entity'],
    'erp.landed': ['source', 'batch'],
    'erp.likeness': ['source'],
    'erp.contact_difference': ['source', 'field'],
    'erp.gone': ['id', 'source', 'entity', 'extract', 'answer'],
  },
  'a source, why it could not be gone to, and an instant of its own clock': {
    'erp.look': ['source', 'why', 'mark'],
  },
  'names of columns, codes and files, numbers of the ERP': {
    'erp.outlet': ['outlet', 'shape'],
    'erp.outbox': ['outlet', 'kind', 'state', 'agency', 'receipt', 'reason_code'],
    'erp.sent_file': ['outlet', 'sha256', 'layout'],
    'erp.answer_file': ['outlet', 'name', 'faults'],
  },
  'an order and an invoice by their numbers in a system, and how far they are there': {
    'erp.told_order': ['source', 'key', 'order_id', 'state', 'agency'],
    'erp.told_invoice': ['source', 'key', 'order_key', 'order_id', 'state'],
  },
  'a place': { 'erp.gone': ['agency', 'building'] },
}
