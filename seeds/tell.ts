import { inventedPosition } from './invented-position.ts'
import { createReadStream } from 'node:fs'
import type { Actor } from '../src/kernel/core/access.ts'
import { addWorkingMinutes, isOpen, officeCalendar } from '../src/kernel/core/calendar.ts'
import type { Command } from '../src/kernel/core/command.ts'
import { centsOf } from '../src/kernel/core/money.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { load } from '../src/estate/server/rpls/load-rpls.ts'
import { readRpls } from '../src/estate/server/rpls/read-rpls.ts'
import { actorOf, agencies, caretakerNames, house, headOffice, idOf, staff } from './characters.ts'
import { corrections } from './corrections.ts'
import { charges } from './charges.ts'
import { duties } from './duties.ts'
import { allContracts, contractId, firmId, firms } from './firms.ts'
import { type Life, live, type Spot, type Step, type World } from './lives.ts'
import { outages } from './outages.ts'
import { keptAnswers } from './kept-answers.ts'
import { askHomes } from './asked-homes.ts'
import { brokenAt, inside, type Thing } from './inside.ts'
import { random } from './random.ts'
import { received } from './received.ts'
import { scenes } from './scenes.ts'
import { sayings } from './sentences.ts'
import { storyEnd, storyNow } from './story.ts'
import { leaseOf, leGoff } from './tenants.ts'

const storyStart = '2025-05-26T06:30:00.000Z'
const signedOn = '2025-05-12T08:00:00.000Z'
const requestsWanted = 2350

type Say = (line: string) => void

/** `refused`: how many acts were refused, by type and reason. `goOn`: tells until the story's end, and gives each act that was taken. */
export type Told = { refused: Record<string, number>; goOn: () => Promise<Step[]> }

/** Tells the invented landlord to an empty house, as commands through the bus: the estate, the people, then their lives. */
export const tell = async (kernel: Kernel, say: Say = () => {}): Promise<Told> => {
  const refused: Record<string, number> = {}
  let n = 0
  const send = async (
    actor: Actor,
    type: string,
    subject: string,
    data: unknown,
    at = signedOn,
    id?: string,
  ) => {
    const command: Command = { id: id ?? derivedId('seed', type, subject, n++), type, subject, data, at }
    const outcome = await kernel.send(actor, command, at)
    if (!outcome.ok) refused[`${type} ${outcome.refused}`] = (refused[`${type} ${outcome.refused}`] ?? 0) + 1
    return outcome
  }
  for (const agency of [headOffice, ...agencies])
    await send(house, 'estate.openAgency', derivedId('agency', agency.id), agency)
  for (const { key, first, last, role, agencies: at, job, directorate, phone } of staff)
    await send(house, 'person.hire', idOf(key), {
      firstName: first,
      lastName: last,
      role,
      agencies: at,
      job,
      directorate,
      phone,
      email: `${key}@robine-habitat.example`,
      login: key,
    })
  for (const firm of firms)
    await send(house, 'firm.know', firmId(firm.key), {
      name: firm.name,
      phone: firm.phone,
      email: firm.email,
      siret: firm.siret,
    })
  for (const { firm, contract, agencies: at } of allContracts) {
    const { limit, rates = [], ...rest } = contract
    const lines = rates.map(([code, label, unit, euros]) => ({
      code,
      label,
      unit,
      unitPrice: centsOf(euros),
    }))
    await send(house, 'contract.sign', contractId(contract.ref), {
      ...rest,
      firm: firmId(firm.key),
      agencies: at,
      limit: centsOf(limit),
      starts: '2025-01-01',
      ends: '2028-12-31',
      rates: lines,
    })
  }
  say('estate')
  const read = await readRpls(createReadStream(new URL('./rpls_narbonne.csv', import.meta.url)))
  await load(read, {
    batch: 'rpls_narbonne.csv',
    agencyOf: ({ scheme }) =>
      (
        agencies[
          Number.parseInt(derivedId('share', scheme.key).slice(0, 6), 16) % agencies.length
        ] as (typeof agencies)[number]
      ).id,
    send: async (subject, data) => {
      const outcome = await send(house, 'estate.import', subject, data)
      if (outcome.ok)
        await send(house, 'estate.locate', subject, inventedPosition(subject, data.building.address))
      return outcome
    },
  })
  say('people')
  const places = await people(kernel, send)
  say('inside')
  const teller = keeper(places)
  if (teller) {
    const { technicianAt } = worldOf(kernel, places)
    places.things = await inside(kernel, { house, technicianAt, ...teller }, send)
  }
  say('requests')
  return { refused, goOn: await tellLives(kernel, places, refused, say) }
}

type Send = (
  actor: Actor,
  type: string,
  subject: string,
  data: unknown,
  at?: string,
  id?: string,
) => Promise<unknown>
type Door = {
  id: string
  building: string
  agency: string
  kind: string
  part: string | null
  storey: number | null
}
export type Places = {
  doors: Door[]
  tenants: Map<string, Actor>
  caretakers: Map<string, Actor>
  tall: Set<string>
  /** what is known to stand in some buildings */
  things: Thing[]
}

const people = async (kernel: Kernel, send: Send): Promise<Places> => {
  const r = random(7)
  const doors = await kernel.database.owner.rows<Door & { size: number }>(sql`
    select u.id, u.building, u.agency, u.kind, u.part, u.storey,
      (select count(*)::int from estate.unit d where d.building = u.building and d.kind = 'dwelling') as size
    from estate.unit u join estate.building b on b.id = u.building order by b.agency, b.name, b.id, u.kind desc, u.storey, u.door, u.id`)
  const caretakers = await hireCaretakers(doors, send)
  const home = homeOf(doors)
  const tenants = new Map<string, Actor>()
  for (const door of doors.filter((d) => d.kind === 'dwelling')) {
    const hers = door.id === home?.id
    if (!hers && r.chance(0.07)) continue
    const starts = `${r.between(1996, 2025)}-${String(r.between(1, 12)).padStart(2, '0')}-01`
    const lease = leaseOf(
      r,
      door.id,
      starts > '2025-05-01' ? '2025-04-01' : starts,
      hers ? leGoff : undefined,
    )
    await send(house, 'person.moveIn', lease.household, lease.data)
    tenants.set(door.id, {
      id: lease.person,
      role: 'tenant',
      name: '',
      lang: 'fr',
      agencies: [],
      buildings: [],
      households: [lease.household],
    })
  }
  return {
    doors,
    tenants,
    caretakers,
    things: [],
    tall: new Set(doors.filter((d) => d.part === 'lift').map((d) => d.building)),
  }
}

// Madame Le Goff lives on the second floor of the first big building of the Centre agency.
const homeOf = (doors: readonly (Door & { size: number })[]): Door | undefined =>
  doors.find((d) => d.agency === 'centre' && d.kind === 'dwelling' && d.size >= 15 && d.storey === 2)

// A patch is about 130 dwellings of neighbouring buildings; Karim's is the one where Madame Le Goff lives.
const hireCaretakers = async (
  doors: readonly (Door & { size: number })[],
  send: Send,
): Promise<Map<string, Actor>> => {
  const home = homeOf(doors)
  const buildings = [
    ...new Map(doors.map((d) => [d.building, { id: d.building, agency: d.agency, size: d.size }])).values(),
  ].filter((b) => b.size >= 6)
  const patches: { agency: string; ids: string[]; size: number }[] = []
  for (const b of buildings) {
    const open = patches.at(-1)
    if (open && open.agency === b.agency && open.size + b.size <= 150) {
      open.ids.push(b.id)
      open.size += b.size
    } else patches.push({ agency: b.agency, ids: [b.id], size: b.size })
  }
  patches.sort(
    (a, b) => Number(b.ids.includes(home?.building ?? '')) - Number(a.ids.includes(home?.building ?? '')),
  )
  const byBuilding = new Map<string, Actor>()
  for (const [i, patch] of patches.entries()) {
    const [first, last] = caretakerNames[i % caretakerNames.length] as (typeof caretakerNames)[number]
    const key = i === 0 ? 'karim' : `caretaker-${i}`
    if (i > 0)
      await send(house, 'person.hire', idOf(key), {
        firstName: first,
        lastName: last,
        role: 'caretaker',
        agencies: [patch.agency],
        job: 'Gardien',
        phone: `06 39 98 ${20 + Math.floor(i / 10)} ${String((i * 7) % 100).padStart(2, '0')}`,
        login: key,
      })
    await send(house, 'patch.assign', idOf(key), { mode: 'set', buildings: patch.ids })
    const actor = actorOf(
      { key, first, last, role: 'caretaker', agencies: [patch.agency] },
      { buildings: patch.ids },
    )
    for (const id of patch.ids) byBuilding.set(id, actor)
  }
  return byBuilding
}

const tellLives = async (
  kernel: Kernel,
  places: Places,
  refused: Record<string, number>,
  say: Say,
): Promise<Told['goOn']> => {
  const w = worldOf(kernel, places)
  type Open = { life: Life; step: Awaited<ReturnType<Life['next']>> }
  const queue: Open[] = []
  const put = (open: Open): void => {
    if (open.step.done || open.step.value.at > storyEnd) return
    const at = open.step.value.at
    let low = 0
    let high = queue.length
    // Latest first, so that the next one is popped from the end.
    while (low < high) {
      const mid = (low + high) >> 1
      if ((queue[mid] as Open & { step: { value: { at: string } } }).step.value.at > at) low = mid + 1
      else high = mid
    }
    queue.splice(low, 0, open)
  }
  const begin = async (lives: Iterable<Life>): Promise<void> => {
    for (const life of lives) put({ life, step: await life.next({ id: '', ok: true, facts: [] }) })
  }
  let done = 0
  const until = async (end: string): Promise<Step[]> => {
    const taken: Step[] = []
    for (let open = queue.pop(); open; open = queue.pop()) {
      if (open.step.done) continue
      const { actor, command, at } = open.step.value
      if (at > end) {
        queue.push(open)
        break
      }
      const outcome = await kernel.send(actor, command, at)
      if (outcome.ok) taken.push(open.step.value)
      else
        refused[`${command.type} ${outcome.refused}`] =
          (refused[`${command.type} ${outcome.refused}`] ?? 0) + 1
      if (++done % 2000 === 0) say(`${done} acts, ${at.slice(0, 10)}`)
      open.step = await open.life.next(outcome)
      put(open)
    }
    say(`${done} acts`)
    return taken
  }
  await begin([
    ...scenes(w, places),
    ...everyday(w, places, past),
    ...outages(w, places),
    ...corrected(w, places),
    ...guaranteed(w, places),
    ...keptAnswers(w, (agency, nth, part) => quietSpot(places, agency, nth, part)),
    duties(w),
    charges(w),
  ])
  await until(storyNow)
  await askHomes(kernel)
  say('satisfaction')
  return async () => {
    await begin(everyday(w, places, coming))
    return inOrder(await until(storyEnd))
  }
}

// A life may tell of an earlier hour than its last act: in the days that go on by themselves nothing comes before what was read.
const inOrder = (acts: readonly Step[]): Step[] => {
  let last = storyNow
  return acts.map((act) => {
    last = act.at > last ? act.at : last
    return { ...act, at: last, command: { ...act.command, at: last } }
  })
}

function* corrected(w: World, places: Places): Generator<Life> {
  const here = keeper(places)
  if (here) yield corrections(w, here.home, here.caretaker, places.things)
}

// Somebody who lives at an agency, or beside one of its shared parts, and not where the scenes are.
const quietSpot = (
  places: Places,
  agency: string,
  nth: number,
  part: string | undefined,
): Spot | undefined => {
  const home = keeper(places)?.home
  const lived = places.doors.filter((d) => d.agency === agency && places.tenants.has(d.id))
  const doors = places.doors.filter(
    (d) =>
      d.agency === agency &&
      d.building !== home &&
      (part
        ? d.part === part && lived.some(({ building }) => building === d.building)
        : places.tenants.has(d.id)),
  )
  const door = doors[(41 + nth * 17) % doors.length]
  const next = door && lived.find(({ building }) => building === door.building)
  const tenant = door && places.tenants.get(part ? (next?.id ?? '') : door.id)
  if (!door || !tenant) return undefined
  return { agency, building: door.building, unit: door.id, tenant, ...(part ? { part } : {}) }
}

// The last small building of the agency where nothing else is told.
function* guaranteed(w: World, places: Places): Generator<Life> {
  const home = keeper(places)?.home
  const homes = Map.groupBy(
    places.doors.filter(({ kind, agency }) => kind === 'dwelling' && agency === 'centre'),
    ({ building }) => building,
  )
  const small = [...homes.values()].findLast(
    (doors) => doors.length >= 4 && doors.length <= 8 && doors[0]?.building !== home,
  )
  if (small?.[0]) yield received(w, small[0])
}

/** The building where Madame Le Goff lives, and who keeps it. */
const keeper = ({ doors, tenants, caretakers }: Places): { home: string; caretaker: Actor } | undefined => {
  const home = doors.find((d) => tenants.get(d.id)?.id === idOf('le-goff'))?.building
  const caretaker = home && caretakers.get(home)
  return home && caretaker ? { home, caretaker } : undefined
}

const worldOf = (kernel: Kernel, { caretakers }: Places): World => {
  const r = random(11)
  const at = (role: string, agency: string): Actor => {
    const found =
      staff.find((s) => s.role === role && s.agencies.includes(agency)) ?? staff.find((s) => s.role === role)
    return actorOf(found as (typeof staff)[number])
  }
  const operators = staff.filter((s) => s.role === 'operator').map((s) => actorOf(s))
  return {
    r,
    house,
    finishing: { id: contractId('AC-2023-06'), firm: { id: firmId('batisud') } },
    agentAt: (agency) => at('agent', agency),
    technicianAt: (agency) => at('technician', agency),
    managerAt: (agency) => at('manager', agency),
    hq: (directorate) => actorOf(staff.find((s) => s.directorate === directorate) as (typeof staff)[number]),
    caretakerOf: (building) => caretakers.get(building),
    operator: () => r.pick(operators),
    firm: (id) => ({
      id,
      role: 'firm',
      name: firms.find((f) => firmId(f.key) === id)?.name ?? '',
      lang: 'fr',
      agencies: [],
      buildings: [],
      households: [],
      firm: id,
    }),
    ask: (actor, query, input, now) => kernel.ask(actor, query, input, now),
  }
}

type Season = { key: string; draw: number; from: string; to: string; requests: number }
const past: Season = { key: 'everyday', draw: 5, from: storyStart, to: storyNow, requests: requestsWanted }
const coming: Season = { key: 'coming', draw: 13, from: storyNow, to: storyEnd, requests: 160 }

// Every day has its share, more on Mondays, and the cold months bring what they bring.
function* everyday(w: World, places: Places, season: Season): Generator<Life> {
  const r = random(season.draw)
  const dwellings = places.doors.filter((d) => places.tenants.has(d.id))
  const commons = places.doors.filter((d) => d.kind === 'common')
  const [from, to] = [Date.parse(season.from), Date.parse(season.to)]
  for (let i = 0; i < season.requests; i++) {
    const at = momentOf(r, from, to)
    const cold = coldness(at)
    const saying = weighted(r, sayings, (s) => s.often * leaning(s.winter, cold))
    const spot = spotFor(r, saying.where, dwellings, commons, places)
    const asset = spot && brokenAt(places.things, spot.unit, saying.nature, i)
    const where = spot && (asset ? { ...spot, asset } : spot)
    if (where)
      yield live(w, `${season.key} ${i}`, at, where, { nature: saying.nature, words: r.pick(saying.fr) })
  }
}

const momentOf = (r: ReturnType<typeof random>, from: number, to: number): string => {
  let raw = ''
  do raw = new Date(from + Math.floor(r.next() * (to - from))).toISOString()
  while (r.next() * 4 > density(raw))
  // Two in three write or call while the desks are open; the others when they have time.
  return isOpen(officeCalendar, raw) || r.chance(0.4)
    ? raw
    : addWorkingMinutes(officeCalendar, raw, r.between(1, 300))
}

// Heating is not asked for in August; cockroaches less in January.
const leaning = (winter: number, cold: number): number =>
  winter >= 2 ? 0.08 + winter * cold : winter >= 1 ? 1 + (winter - 1) * cold : 1 - (1 - winter) * cold

// Of 4: a summer week 1, a cold one 2, and the first cold wave of this November, which is going on.
const density = (at: string): number => (at >= '2026-11-12' ? 4 : 1 + Math.min(1.5, coldness(at)))

/** 0 in July, 1 at the end of January, and a cold snap in the second week of January. */
export const coldness = (at: string): number => {
  const day = (Date.parse(at) - Date.parse(`${at.slice(0, 4)}-01-01`)) / 86_400_000
  const season = Math.max(0, Math.cos(((day - 25) / 365) * 2 * Math.PI))
  return day > 7 && day < 16 ? season * 2.4 : season
}

const weighted = <T>(r: ReturnType<typeof random>, list: readonly T[], weight: (one: T) => number): T => {
  let left = r.next() * list.reduce((all, one) => all + weight(one), 0)
  return list.find((one) => (left -= weight(one)) <= 0) ?? (list[0] as T)
}

const spotFor = (
  r: ReturnType<typeof random>,
  where: string,
  dwellings: readonly Door[],
  commons: readonly Door[],
  places: Places,
): Spot | undefined => {
  if (where === 'dwelling') {
    const door = r.pick(dwellings)
    const tenant = places.tenants.get(door.id)
    return { agency: door.agency, building: door.building, unit: door.id, ...(tenant ? { tenant } : {}) }
  }
  const candidates = commons.filter((d) => d.part === where)
  if (!candidates.length) return undefined
  const door = r.pick(candidates)
  const neighbours = dwellings.filter((d) => d.building === door.building)
  const tenant = r.chance(0.5) && neighbours.length ? places.tenants.get(r.pick(neighbours).id) : undefined
  return {
    agency: door.agency,
    building: door.building,
    unit: door.id,
    part: where,
    ...(tenant ? { tenant } : {}),
  }
}
