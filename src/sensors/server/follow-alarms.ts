import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type AlarmKind, isOfCaretaker, natureOfAlarm } from '../core/alarm-kinds.ts'
import { type AlarmFiling, filingsOf } from '../core/rules/alarm-filing.ts'
import { fr } from '../core/words.alarms.fr.ts'
import { type OutlivedMatter, outlivedMatters } from './outlived-matters.ts'
import { type PlacedAlarm, standingAlarms } from './standing-alarms.ts'

const house = houseActor('00000000-0000-7000-8000-000000000003')

/**
 * Files what must not wait of the alarms that stand, once each: the ids of requests follow from those of alarms, so that a run that was
 * killed files nothing twice. Nobody is told of an alarm whose day ended more than two days ago.
 */
export const followAlarms = async (kernel: Kernel, now: string): Promise<void> => {
  const alarms = new Map((await standingAlarms(kernel.database.owner, now)).map((alarm) => [alarm.id, alarm]))
  const bugs: unknown[] = []
  // One that the house refuses holds up none of the others: it is told at the end, and tried again with the next run.
  for (const filing of filingsOf([...alarms.values()]))
    await carryOut(kernel, filing, alarms, now).catch((bug: unknown) => void bugs.push(bug))
  for (const matter of await outlivedMatters(kernel.database.owner, now))
    await takeUp(kernel, matter, now).catch((bug: unknown) => void bugs.push(bug))
  if (bugs.length) throw new AggregateError(bugs, 'alarms were not filed')
}

// What was closed while it stands goes on, once an end: a thread that is open is closed by nobody but people.
const takeUp = async (
  kernel: Kernel,
  { alarm, kind, request, endedAt }: OutlivedMatter,
  now: string,
): Promise<void> => {
  const id = derivedId(alarm, request, endedAt, 'contest')
  const data = kind === 'leak.burst' ? { meter: true } : { device: true }
  const outcome = await kernel.send(
    house,
    { id, type: 'request.contest', subject: request, data, at: now },
    now,
  )
  // What was said of it as it ended was said too soon.
  if (outcome.ok)
    await kernel.database.owner.run(
      sql`update sensors.alarm set outcome = null, outcome_at = null where request = ${request} and closed_on is null`,
    )
}

type Alarms = ReadonlyMap<string, PlacedAlarm>

const carryOut = async (kernel: Kernel, filing: AlarmFiling, alarms: Alarms, now: string): Promise<void> => {
  switch (filing.what) {
    case 'file': {
      const alarm = alarms.get(filing.alarm)!
      return fileOne(kernel, [alarm], ownFiling(alarm), now)
    }
    case 'gather': {
      const its = filing.alarms.map((id) => alarms.get(id)!)
      await fileOne(kernel, its, incidentFiling(its[0]!), now)
      return attachAll(kernel, filing.singles, requestOf(its[0]!), now)
    }
    case 'join':
      await markTold(kernel, filing.alarms, filing.incident, now)
      return attachAll(kernel, filing.singles, filing.incident, now)
  }
}

const requestOf = ({ id }: PlacedAlarm): string => derivedId(id, 'request')

const fileOne = async (
  kernel: Kernel,
  its: readonly PlacedAlarm[],
  data: object,
  now: string,
): Promise<void> => {
  const request = requestOf(its[0]!)
  const file = (told: object, ...way: string[]) =>
    kernel.send(
      house,
      { id: derivedId(request, 'file', ...way), type: 'request.file', subject: request, data: told, at: now },
      now,
    )
  const first = await file(data)
  // The plan has moved the thing since: it is filed all the same.
  const isLost = !first.ok && first.refused === 'asset_elsewhere'
  const outcome = isLost
    ? await file({ ...data, ...placeOf({ ...its[0]!, asset: null }), asset: undefined }, 'unplaced')
    : first
  if (!outcome.ok && outcome.refused !== 'already_filed')
    throw new Error(`an alarm was not filed: ${outcome.refused}`)
  await markTold(
    kernel,
    its.map(({ id }) => id),
    request,
    now,
  )
}

// One that has moved on meanwhile goes its own way.
const attachAll = async (
  kernel: Kernel,
  requests: readonly string[],
  outage: string,
  now: string,
): Promise<void> => {
  for (const subject of requests)
    await kernel.send(
      house,
      {
        id: derivedId(subject, outage, 'attach'),
        type: 'request.attach',
        subject,
        data: { outage },
        at: now,
      },
      now,
    )
}

const markTold = (kernel: Kernel, alarms: readonly string[], request: string, now: string): Promise<number> =>
  kernel.database.owner.run(
    sql`update sensors.alarm set request = ${request}, told_at = ${now} where id = any (${[...alarms]}::uuid[])`,
  )

/** What each says in its thread; an incident of homes speaks of their column. */
const wordsOfKind: Readonly<Partial<Record<AlarmKind, string>>> = {
  'leak.burst': fr['alarm.words.leak.burst'],
  'leak.building': fr['alarm.words.leak.building'],
  mould: fr['alarm.words.mould'],
  cold: fr['alarm.words.cold'],
  boiler: fr['alarm.words.boiler'],
  ventilation: fr['alarm.words.ventilation'],
  lift: fr['alarm.words.lift'],
}

const wordsOf = ({ kind, spot, cause, address }: PlacedAlarm): string | undefined => {
  if (kind === 'smoke') return fr[`alarm.words.smoke.${cause ?? 'unknown'}`].replace('{no}', address ?? '')
  if (kind === 'leak.burst' && spot === 'void') return fr['alarm.words.leak.burst.void']
  return wordsOfKind[kind]
}

// What a sensor says names no danger: its words are those of the house.
const ownFiling = (alarm: PlacedAlarm): object => ({
  nature: natureOfAlarm(alarm.kind, alarm.spot),
  channel: 'sensor',
  lang: 'fr',
  words: wordsOf(alarm),
  calm: true,
  ...(alarm.kind === 'leak.burst' ? { urgency: 'U1' } : {}),
  ...(alarm.hasCaretaker && isOfCaretaker(alarm.kind, alarm.spot) ? { orient: { to: 'caretaker' } } : {}),
  ...(alarm.tenant ? { requester: { person: alarm.tenant } } : {}),
  ...placeOf(alarm),
})

const incidentFiling = (alarm: PlacedAlarm): object => ({
  ...ownFiling(alarm),
  outage: true,
  requester: undefined,
  ...(alarm.spot === 'common' ? {} : ofRiser(alarm)),
})

// A riser is nobody's home: it is filed at its stairs, as what the whole house has.
const ofRiser = ({ building, entrance }: PlacedAlarm): object => ({
  unit: undefined,
  asset: undefined,
  building,
  ...(entrance ? { entrance, part: 'stairs' } : {}),
  nature: 'heating.building',
  words: fr['alarm.words.cold.riser'],
})

const placeOf = ({ kind, unit, asset, building }: PlacedAlarm): object => ({
  ...(asset ? { asset } : {}),
  ...(unit ? { unit } : asset ? {} : { building, ...(kind === 'lift' ? { part: 'lift' } : {}) }),
})
