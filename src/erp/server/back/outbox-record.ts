import type { FactType } from '../../../kernel/core/facts.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { FactRecord, JournalFact } from '../../../kernel/server/slice.ts'
import { json, sql } from '../../../kernel/server/sql.ts'
import { backKindNames, type BackKindName, backKinds, settledFields } from '../../core/back/back-kinds.ts'

/** Who tells the estate what an extract says: what he says is known there, and never goes back. */
export const erpPerson = derivedId('loge', 'erp')

type OutboxItem = { kind: BackKindName; subject: string; detail: string; agency: string | null; at: string }

const kindsAfter = new Map<FactType, BackKindName>(
  backKindNames.flatMap((kind) =>
    backKinds[kind].after.map((type): [FactType, BackKindName] => [type, kind]),
  ),
)

/**
 * What is to be told to the ERP, in the commit of the facts: a row an outlet that takes its kind, none where there is no outlet. What
 * waits already is said once, a version later.
 */
export const outboxRecord: FactRecord = {
  after: [...kindsAfter.keys()],
  write: async (db, facts) => {
    const items = facts.filter(({ actor }) => actor !== erpPerson).flatMap(itemsOf)
    if (items.length === 0) return
    await db.run(sql`
      insert into erp.outbox as waiting (id, outlet, kind, subject, detail, version, state, agency, at)
      select distinct on (o.outlet, f.kind, f.subject, f.detail) gen_random_uuid(), o.outlet, f.kind, f.subject, f.detail,
        1 + coalesce((select max(b.version) from erp.outbox b where b.subject = f.subject and b.outlet = o.outlet and b.kind = f.kind
          and b.detail = f.detail), 0), 'waiting', f.agency, f.at
      from jsonb_to_recordset(${json(items)}::jsonb) as f (kind text, subject uuid, detail text, agency text, at timestamptz)
        join erp.outlet o on o.shape -> 'kinds' ? f.kind
      where f.kind <> 'settledValue' or exists (
        select from estate.place p join erp.known k on k.key = app.number_key(p.ref)
        where p.id = f.subject and jsonb_typeof(k.said -> f.detail) not in ('null'))
      order by o.outlet, f.kind, f.subject, f.detail, f.at desc
      on conflict (outlet, kind, subject, detail) where state = 'waiting' and file_no is null
        do update set version = excluded.version, at = excluded.at`)
  },
}

const itemsOf = (fact: JournalFact): OutboxItem[] => {
  const kind = kindsAfter.get(fact.type)
  if (!kind) return []
  const about = { kind, agency: fact.place?.agency ?? null, at: fact.at }
  return subjectsOf(fact).map((named) => ({ ...about, ...named }))
}

type ItemSubject = Pick<OutboxItem, 'subject' | 'detail'>

type SubjectsOf = (told: {
  fact: JournalFact
  text: (key: string) => string
  fields: readonly string[]
}) => ItemSubject[]

const leaseSubject: SubjectsOf = ({ fact, text }) => [{ subject: fact.subject, detail: text('unit') }]

/** An answer that is taken back is told as the answer was: by what stands then. */
const settledSubject: SubjectsOf = ({ text }) =>
  isSettledField(text('field')) ? [{ subject: text('object'), detail: text('field') }] : []

/** Of whom or what a fact tells, where it is not of an order: each field of a dwelling by itself. */
const subjectsByFact: { [Type in FactType]?: SubjectsOf } = {
  'person.corrected': ({ fact, fields }) =>
    fields.includes('phone') || fields.includes('email') ? [{ subject: fact.subject, detail: '' }] : [],
  'person.movedOut': leaseSubject,
  'person.stayed': leaseSubject,
  'estate.settled': settledSubject,
  'estate.unsettled': settledSubject,
  'estate.changed': ({ text, fields }) =>
    fields
      .filter((field) => text('unit') !== '' && field.startsWith('unit.'))
      .map((field) => field.slice('unit.'.length))
      .filter(isSettledField)
      .map((field) => ({ subject: text('unit'), detail: field })),
}

/** An order is told of under its own id, and not its request’s. */
const orderSubject: SubjectsOf = ({ text }) => [{ subject: text('order'), detail: '' }]

const subjectsOf = (fact: JournalFact): ItemSubject[] => {
  const data: Readonly<Record<string, unknown>> = fact.data
  const text = (key: string): string => (typeof data[key] === 'string' ? data[key] : '')
  const fields = Array.isArray(data['fields']) ? data['fields'].map(String) : []
  return (subjectsByFact[fact.type] ?? orderSubject)({ fact, text, fields })
}

const isSettledField = (field: string): boolean => (settledFields as readonly string[]).includes(field)
