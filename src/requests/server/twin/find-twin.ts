import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { hear } from '../../core/nature/hear-nature.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { isWalled } from '../../core/nature/walled-natures.ts'
import { likelyTwin, naturesCompared, type TwinReport } from '../../core/twin/likely-twin.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { knownPlace } from '../read-matter.ts'
import { rowsById } from '../request-rows.ts'

type Input = Queries['request.twin']['input']
type Answer = Queries['request.twin']['output']

/** What is older is another time; and of a building in which much is open, the last ones say enough. */
const [mostDays, mostOpen] = [120, 60]

/** For whoever may make one of both, behind the reader’s wall. */
export const findTwin = answer<Input>({
  ...queries['request.twin'],
  answer: async ({ db, now, actor }, input): Promise<Answer | { refused: string }> => {
    if (!mayAnywhere(grants, 'merge', actor)) return refuse('not_yours')
    const told = input.request ? await toldBy(db, input.request) : await toldNow(db, input, now)
    const none = { twin: null, because: [] }
    if (!told) return none
    const found = likelyTwin(
      told,
      (await openNear(db, told, now)).filter((one) => mayBeOne(told, one)),
    )
    if (!found) return none
    const [twin] = await rowsById(db, [found.request])
    return twin ? { twin, because: found.because } : none
  },
})

/** With where it is, and what decides who may read it. */
type PlacedReport = TwinReport & { building: string; nature: string; filedAt: string }

// As they may be merged: a repair with a repair, and what not everybody reads with its own.
const mayBeOne = (a: PlacedReport, b: PlacedReport): boolean =>
  isWalled(a.nature) === isWalled(b.nature) &&
  isMatter(a.nature) === isMatter(b.nature) &&
  (!isWalled(a.nature) || a.home === b.home)

const toldBy = async (db: Db, request: string): Promise<PlacedReport | undefined> => {
  const [told] = await db.rows<StoredReport>(reports(sql`r.id = ${request}`))
  return told && reportOf(told)
}

// Nothing is filed yet: what is chosen, or what her words say.
const toldNow = async (db: Db, input: Input, now: string): Promise<PlacedReport | undefined> => {
  const words = input.words ?? ''
  const place = await knownPlace(db, input, dayOf(now))
  if (!place || (!words && !input.nature)) return undefined
  const nature = input.nature ?? hear(words, { where: place.kind }).nature
  return {
    request: '',
    at: Date.parse(now),
    filedAt: now,
    home: place.household ?? (place.kind === 'dwelling' ? place.unit : null),
    entrance: place.entrance,
    part: place.part,
    building: place.building,
    nature,
    natures: naturesCompared(nature, words),
    channel: 'phone',
    words,
  }
}

const openNear = async (db: Db, told: PlacedReport, now: string): Promise<PlacedReport[]> =>
  (
    await db.rows<StoredReport>(
      sql`${reports(sql`r.building = ${told.building} and r.kind = 'single' and r.status = any (${[...(stepOf('merge')?.from ?? [])]}::text[])
        and r.filed_at between ${now}::timestamptz - ${mostDays} * interval '1 day' and ${told.request ? told.filedAt : now}
        and r.id is distinct from ${told.request || null}`)}
        order by r.filed_at desc limit ${mostOpen}`,
    )
  ).map(reportOf)

type StoredReport = Omit<PlacedReport, 'at' | 'natures'>

const reports = (where: ReturnType<typeof sql>) => sql<StoredReport>`
  select r.id as request, r.filed_at as "filedAt", r.nature, r.entrance, u.part, r.building, r.channel, coalesce(w.body, '') as words,
    coalesce(r.household, case when u.kind = 'dwelling' then u.id end)::text as home
  from requests.request r left join estate.place u on u.id = r.unit
  left join lateral (
    select left(x.body, 600) as body from requests.message x where x.request = r.id and x.audience = 'everyone' order by x.at limit 1) w on true
  where ${where}`

const reportOf = (stored: StoredReport): PlacedReport => ({
  ...stored,
  at: Date.parse(stored.filedAt),
  natures: naturesCompared(stored.nature, stored.words),
})
