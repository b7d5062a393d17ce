import type { HeardFact } from '../../src/kernel/core/facts.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { evolve } from '../../src/requests/core/evolve-request.ts'
import type { Act } from '../../src/requests/core/grants.ts'
import { follows, stepOf } from '../../src/requests/core/lifecycle.ts'
import type { Matter } from '../../src/requests/core/request-matter.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { sql } from '../../src/kernel/server/sql.ts'

type Told = {
  subject: string
  type: string
  data: Record<string, unknown>
  at: string
  seq: number
  role: Role
}

const acts: Record<string, Act> = {
  'request.classified': 'classify',
  'request.oriented': 'orient',
  'request.declined': 'decline',
  'request.waits': 'wait',
  'request.planned': 'plan',
  'request.overdue': 'chase',
  'request.resumed': 'resume',
  'request.handedBack': 'handBack',
  'request.resolved': 'resolve',
  'request.confirmed': 'confirm',
  'request.contested': 'contest',
  'request.closed': 'close',
  'request.reopened': 'reopen',
  'request.followedOn': 'followOn',
  'request.withdrawn': 'withdraw',
  'request.attached': 'attach',
  'request.detached': 'detach',
  'request.gathered': 'gather',
  'request.said': 'say',
  'request.noted': 'note',
  'request.photoAdded': 'addPhoto',
  'request.reminded': 'remind',
  'request.hqAsked': 'askHq',
  'request.hqAnswered': 'answerHq',
}

// What a caretaker had not seen done was another fact once.
const orderFactIn = ({ data }: Told): string => String(data['by']).replace(/\.not$/, '')

/** Why a fact could not follow what was before it, or nothing. */
const objection = (m: Matter, fact: Told): string | undefined => {
  if (fact.type === 'request.moved')
    return m.status === 'closed' ||
      m.status === 'attached' ||
      !follows.some((f) => f.fact === orderFactIn(fact) && f.to === fact.data['to'])
      ? `${fact.type} at ${m.status}`
      : undefined
  const act = acts[fact.type]
  if (!act) return `${fact.type} is in no table`
  return stepOf(act)?.from.includes(m.status) ? undefined : `${fact.type} at ${m.status}`
}

/** Replays the journal of every request by the table of the life cycle: what could not happen, and who ended elsewhere than it says. */
export const illegal = async ({ owner }: Database): Promise<string[]> => {
  const facts = await owner.rows<Told>(sql`
    select f.subject, f.type, f.data, f.at, f.seq, f.role from kernel.fact f
    where f.type like 'request.%' and f.type not in ('request.recorded', 'request.archived') order by f.subject, f.seq`)
  const stands = await owner.rows<{ id: string; status: string; contested: number; reminders: number }>(
    sql`select r.id, r.status, r.contested, r.reminders from requests.request r`,
  )
  const told = new Map<string, Told[]>()
  for (const fact of facts) told.set(fact.subject, [...(told.get(fact.subject) ?? []), fact])
  return stands.flatMap(({ id, ...row }) => {
    const [filed, ...rest] = told.get(id) ?? []
    if (filed?.type !== 'request.filed') return [`${id}: began by ${filed?.type ?? 'nothing'}`]
    let m = {
      ...filed.data,
      id,
      contested: 0,
      reminders: 0,
      unansweredSince: null,
      unansweredBy: null,
      questions: [],
      attached: [],
    } as unknown as Matter
    const wrong: string[] = []
    for (const fact of rest) {
      const no = objection(m, fact)
      if (no) wrong.push(`${id}: ${no}`)
      m = { ...m, ...evolve(m, fact as HeardFact, fact.at, fact.role) }
    }
    const end = { status: m.status, contested: m.contested, reminders: m.reminders }
    return JSON.stringify(end) === JSON.stringify(row)
      ? wrong
      : [...wrong, `${id}: told ${JSON.stringify(end)}, kept ${JSON.stringify(row)}`]
  })
}
