import type { JournalFact, JobSpec, Jobs, Kernel, Task } from '../../kernel/server/slice.ts'
import { toEach } from '../../kernel/server/slice.ts'
import { secretOf, markOf } from '../../kernel/server/keyed-marks.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { LostWay } from '../../people/core/contract.ts'
import { natures } from '../../requests/core/contract.ts'
import { hoursAfter, isDrawnBy, linkDays, unaskedClosures } from '../core/draw-homes.ts'
import { wayOfAsking } from '../core/way-of-asking.ts'
import { hashOfKey, keyOfQuestion } from './question-key.ts'
import { drawnFact, factOfDraw } from './drawn-fact.ts'
import { saveDraw, takeTurn } from './store.ts'

const draw = ({ id, subject }: JournalFact): JobSpec[] => [
  {
    task: 'satisfaction.draw',
    payload: { request: subject },
    key: `satisfaction:${id}`,
    runAt: new Date(Date.now() + hoursAfter * 3_600_000).toISOString(),
  },
]

/** Work that a closing asks for, in its own commit: whether it is drawn is seen the day after. */
export const closingJobs: Jobs = toEach(['request.closed', 'request.confirmed', 'request.declined'], draw)

export const drawTask: Task = async ({ request }, kernel) =>
  drawRequest(kernel, String(request), new Date().toISOString())

/**
 * Asks the home of a closed request its one question, where the lot falls on it (`now`: ISO). Not of what went on elsewhere or was
 * reopened, not of a home that was asked in the last 90 days, not of who cannot be told. However often this runs, once.
 */
export const drawRequest = async (kernel: Kernel, request: string, now: string): Promise<void> => {
  const { database, settings } = kernel
  const secret = await secretOf(database.owner)
  if (!isDrawnBy(markOf(secret, `satisfaction ${request}`), settings.askOneIn)) return
  await database.transact(async (db) => {
    const home = await homeOf(db, request)
    if (!home || unaskedClosures.includes(home.closure)) return
    const way = wayOfAsking(home, settings.textGateway !== undefined)
    if (!way || !(await takeTurn(db, home.household, now))) return
    const id = derivedId('satisfaction', request, now)
    const fact = factOfDraw(id)
    await saveDraw(db, {
      id,
      request,
      person: home.person,
      household: home.household,
      agency: home.agency,
      family: natures.find(({ code }) => code === home.nature)?.group ?? 'other',
      firm: home.firm,
      way,
      link: hashOfKey(await keyOfQuestion(db, id)),
      notice: derivedId('mail', fact, home.person),
      at: now,
      endsAt: new Date(Date.parse(now) + linkDays * 86_400_000).toISOString(),
    })
    await askToTell(db, { id: fact, draw: id, at: now })
  })
}

type ClosedHome = {
  person: string
  household: string
  agency: string
  nature: string
  closure: string
  firm: string | null
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: LostWay[]
  housed: boolean
}

const homeOf = (db: Db, request: string): Promise<ClosedHome | undefined> =>
  db.row<ClosedHome>(sql`
    select p.id as person, p.household, r.agency, r.nature, r.closure, p.told_by as "toldBy", p.email, p.phone, p.lost,
      h.unit is not null as housed,
      (select o.firm from contractors.current_order o where o.request = r.id and o.status = 'done' order by o.ended_at desc limit 1) as firm
    from requests.matter r join people.reachable p on p.id = r.requester join people.home h on h.id = p.household
    where r.id = ${request} and r.status = 'closed' and r.kind = 'single' and p.kind = 'tenant' and p.erased_at is null`)

// As the house tells anything: by notices, from what stands when it leaves.
const askToTell = (
  db: Db,
  { id, draw: subject, at }: { id: string; draw: string; at: string },
): Promise<number> => {
  const fact = drawnFact(id, subject, at)
  return db.run(sql`
    select graphile_worker.add_job('notices.tell', payload => ${JSON.stringify(fact)}::json, max_attempts => 8,
      job_key => ${`tell:${id}`}::text)`)
}
