import { createHash } from 'node:crypto'
import { dayOf } from '../src/kernel/core/dates.ts'
import { parts } from '../src/kernel/core/money.ts'
import { dateOf, dayNumberOf } from '../src/kernel/core/zone.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { recordText } from '../src/inspections/core/record/compose-record.ts'
import type {
  Element,
  InspectionRecord,
  RecordHead,
  SeenRoom,
} from '../src/inspections/core/record/record-shapes.ts'
import { actorOf, idOf, staff } from './characters.ts'

type Flaw = Element['flaws'][number]
type Home = { unit: string; household: string }
type Visit = { kind: 'preVisit' | 'exit'; ago: number }

const device = 'tablet-of-nadia'
const rooms = [
  ['hall', 'Entrée'],
  ['living', 'Séjour'],
  ['kitchen', 'Cuisine'],
  ['bedroom', 'Chambre'],
  ['bathroom', 'Salle de bains'],
  ['toilet', 'WC'],
] as const

/** What is found when somebody leaves, in one room or another: how much of it, and the line of a contract that mends it. */
const found: Readonly<
  Record<
    string,
    { on: 'walls' | 'sink'; flaw: Pick<Flaw, 'kind' | 'cause' | 'flawUnit'>; n: number; line: string }
  >
> = {
  Séjour: { on: 'walls', flaw: { kind: 'hole', cause: 'damage', flawUnit: 'm2' }, n: 6, line: 'PE01' },
  Chambre: { on: 'walls', flaw: { kind: 'stain', cause: 'time', flawUnit: 'm2' }, n: 9, line: 'PE01' },
  Cuisine: { on: 'sink', flaw: { kind: 'leak', cause: 'time', flawUnit: 'each' }, n: 1, line: 'PL01' },
}

/** The line of which walls are ordered; of the tap nobody has decided yet. */
const ordered = 'PE01'

/** The days after which a wanted day comes, and before now on which the works were ordered. */
const [wantedIn, orderedAgo] = [9, 6]

/**
 * A dwelling is left: an advice visit three weeks before, then the exit, signed by both, with three differences and a badge that is missing; the
 * walls are ordered of a firm, line by line. The estate knows since then of what it is made, its keys and its meters.
 */
export const tellInspections = async (
  kernel: Kernel,
  now: string,
  home: Home,
  left: number,
): Promise<void> => {
  const head = await headOf(kernel, home)
  const prices = await pricesOf(kernel)
  await tellVisit(kernel, now, { home, head, prices }, { kind: 'preVisit', ago: left + 21 })
  const exit = await tellVisit(kernel, now, { home, head, prices }, { kind: 'exit', ago: left })
  const { id: item, contract } = prices.find(({ code }) => code === ordered)!
  const lines = exit.rooms.flatMap(({ elements }) =>
    elements.flatMap(({ flaws }) =>
      flaws.flatMap(({ id, quantity, priceLine }) =>
        priceLine === item ? [{ flaw: id, item, parts: quantity }] : [],
      ),
    ),
  )
  const words = 'À faire entre deux locataires. Les clés sont à la loge.'
  const works = [{ contract, wanted: dayFrom(now, wantedIn), words, lines }]
  await sender(kernel, now)('luc', 'inspection.orderWorks', exit.id, { works }, orderedAgo)
}

type Price = { id: string; code: string; contract: string }
type Told = { home: Home; head: RecordHead; prices: readonly Price[] }

const tellVisit = async (
  kernel: Kernel,
  now: string,
  { home, head, prices }: Told,
  { kind, ago }: Visit,
): Promise<InspectionRecord> => {
  const id = derivedId('first inspections', home.unit, kind)
  const record = recordOf({ id, kind, on: dayFrom(now, -ago) }, head, prices)
  const send = sender(kernel, now)
  const tell = (type: string, data: object): Promise<void> => send('nadia', type, id, data, ago)
  const at = dayBefore(now, ago)
  await send('nadia', 'inspection.plan', id, { ...home, kind, at, by: idOf('nadia') }, ago + 4)
  await tell('inspection.start', {
    device,
    head: { ...head, on: record.on },
    rooms: record.rooms.map(({ room }) => room),
  })
  for (const room of record.rooms) await tell('inspection.seeRoom', { device, room })
  for (const meter of record.meters) await tell('inspection.readMeter', { device, meter })
  if (record.keys.length) await tell('inspection.countKeys', { device, keys: record.keys })
  await tell('inspection.tryDetector', { device, detector: record.detector })
  if (record.newAddress) await tell('inspection.tellAddress', { device, address: record.newAddress })
  const signed = { ended: 'signed', at, strokes: [nameStroke] }
  await tell('inspection.sign', {
    device,
    hash: createHash('sha256').update(recordText(record)).digest('hex'),
    signatures: [
      ...head.tenants.map((name) => ({ ...signed, party: 'tenant', name })),
      { ...signed, party: 'landlord', name: 'Nadia Ferrand' },
    ],
  })
  return record
}

const nameStroke = Array.from({ length: 40 }, (_, n): [number, number, number] => [
  200 + n * 14,
  200 + Math.round(60 * Math.sin(n)),
  n * 16,
])

const recordOf = (
  { id, kind, on }: { id: string; kind: Visit['kind']; on: string },
  head: RecordHead,
  prices: readonly Price[],
): InspectionRecord => {
  const isExit = kind === 'exit'
  const idFor = (...of: string[]): string => derivedId('first inspections', head.place.unit, ...of)
  return {
    version: 1,
    id,
    kind,
    ...head,
    on,
    rooms: rooms.map(([roomKind, name], place) => ({
      room: idFor('room', name),
      place,
      kind: roomKind,
      name,
      asBefore: isExit && !found[name],
      elements: elementsOf({ name, isExit }, idFor, prices),
      photos: [],
    })) satisfies SeenRoom[],
    meters: isExit
      ? [
          {
            id: idFor('electricity'),
            kind: 'electricity',
            number: '21435678901234',
            index: 18_402,
            isChanged: false,
            photos: [],
          },
          {
            id: idFor('coldWater'),
            kind: 'coldWater',
            number: 'EF-2231',
            index: 612,
            isChanged: false,
            photos: [],
          },
        ]
      : [],
    keys: isExit
      ? [
          { id: idFor('key'), kind: 'key', opens: 'le logement', expected: 3, counted: 3 },
          { id: idFor('badge'), kind: 'badge', opens: 'l’immeuble', expected: 2, counted: 1 },
          { id: idFor('letterbox'), kind: 'key', opens: 'la boîte aux lettres', expected: 2, counted: 2 },
        ]
      : [],
    detector: { isThere: true, sounded: true },
    newAddress: isExit ? { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' } : null,
    reservations: '',
  }
}

const elementsOf = (
  { name, isExit }: { name: string; isExit: boolean },
  idFor: (...of: string[]) => string,
  prices: readonly Price[],
): Element[] => {
  const isWet = name === 'Salle de bains' || name === 'WC'
  const here = isExit ? found[name] : undefined
  const flaws = (on: 'walls' | 'sink'): Flaw[] => {
    const line = prices.find(({ code }) => code === here?.line)
    if (here?.on !== on || !line) return []
    return [
      {
        ...here.flaw,
        id: idFor('flaw', name),
        quantity: parts(here.n * 10_000),
        photos: [],
        priceLine: line.id,
      },
    ]
  }
  const state = { condition: 'used', isClean: true } as const
  return [
    { ...state, surface: 'floor', material: isWet ? 'tiles' : 'pvc', since: isWet ? 2004 : 2014, flaws: [] },
    { ...state, surface: 'walls', material: 'paint', since: 2016, flaws: flaws('walls') },
    { ...state, surface: 'ceiling', material: 'paint', since: 2016, flaws: [] },
    {
      ...state,
      surface: 'joinery',
      material: name === 'Séjour' || name === 'Chambre' ? 'pvc' : 'wood',
      works: true,
      flaws: [],
    },
    ...(name === 'Cuisine'
      ? [
          {
            ...state,
            thing: { id: idFor('sink'), kind: 'sink', name: 'Évier' },
            works: true,
            flaws: flaws('sink'),
          },
        ]
      : []),
  ]
}

const dayFrom = (now: string, days: number): string => dateOf(dayNumberOf(dayOf(now)) + days)
const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString()

const sender =
  (kernel: Kernel, now: string) =>
  async (by: string, type: string, subject: string, data: object, ago: number): Promise<void> => {
    const actor = actorOf(staff.find(({ key }) => key === by)!)
    const at = dayBefore(now, ago)
    const id = derivedId('first inspections', type, subject, JSON.stringify(data))
    const outcome = await kernel.send(actor, { id, type, subject, data, at }, at)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }

const headOf = async ({ database: { owner } }: Kernel, { unit, household }: Home): Promise<RecordHead> => {
  const place = (await owner.row<RecordHead['place']>(sql`
    select h.id as unit, h.ref, concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.postcode || ' ' || h.commune) as address,
      h.door, h.storey from estate.home h where h.id = ${unit}`))!
  const tenants = await owner.rows<{ name: string }>(sql`
    select p.name from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null order by p.name`)
  return {
    on: '',
    place,
    landlord: { name: 'Robine Habitat', seat: '1 cours de la République, 11100 Narbonne' },
    tenants: tenants.map(({ name }) => name),
    entryOn: null,
  }
}

const pricesOf = ({ database: { owner } }: Kernel): Promise<Price[]> =>
  owner.rows(sql`
    select l.id, l.code, l.contract from contractors.price_line l join contractors.terms c on c.id = l.contract
    where 'centre' = any (c.agencies) and c.buildings = '{}' and c.name in ('Tous corps d’état', 'Plomberie courante') order by c.rank, l.code`)
