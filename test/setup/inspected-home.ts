import { createHash } from 'node:crypto'
import { idOf } from '../../seeds/characters.ts'
import type { InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import type { InspectionKind } from '../../src/inspections/core/record/kinds.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import type { Finding } from '../../src/inspections/core/record/keep-finding.ts'
import type { CountedKeys, ReadMeter, SeenRoom } from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'

/** Somebody who acts by the doors of a house. */
type Agent = {
  send: (type: string, subject: string, data: unknown) => Promise<unknown>
  ask: <Answer>(query: string, input: unknown) => Promise<Answer>
}

/** In how many hours from now. */
export const inHours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()

/** The rooms of a T3 with a balcony, as one walks. */
export const nineRooms = [
  'hall',
  'living',
  'kitchen',
  'bedroom',
  'bedroom',
  'bathroom',
  'toilet',
  'utility',
  'balcony',
]

/** What another try has left in a dwelling: an inspection that is planned or has begun there is called off. */
export const callOffThere = async (agent: Agent, unit: string): Promise<void> => {
  const { rows } = await agent.ask<Queries['inspections.list']['output']>('inspections.list', { unit })
  for (const { id, state } of rows)
    if (state === 'planned' || state === 'started') await agent.send('inspection.callOff', id, {})
}

/** An inspection in an hour, held by one of the staff (`karim`). Says its id. */
export const planThere = async (
  agent: Agent,
  unit: string,
  { kind = 'exit', by = 'karim' }: { kind?: InspectionKind; by?: string } = {},
): Promise<string> => {
  const id = newId()
  await agent.send('inspection.plan', id, { unit, kind, at: inHours(1), by: idOf(by) })
  return id
}

const keys: CountedKeys[] = [
  { id: newId(), kind: 'key', opens: 'le logement', expected: 3, counted: 3 },
  { id: newId(), kind: 'badge', opens: 'l’immeuble', expected: 2, counted: 2 },
]
const meters: ReadMeter[] = [
  { id: newId(), kind: 'electricity', number: '25123456789012', index: 4210, isChanged: false, photos: [] },
  { id: newId(), kind: 'coldWater', number: 'EF-77', index: 87, isChanged: false, photos: [] },
]

type Home = {
  /** kinds of the rooms that the dwelling has; others that the house supposed are said gone */
  rooms?: readonly string[]
  /** how rooms are called, in their order; else by their kind and number */
  names?: readonly string[]
  /** a picture of each room, by its SHA-256 */
  photo?: string | undefined
  by?: string
  /** entry, unless told */
  kind?: 'entry' | 'exit'
  /** what differs on the walls of the first room */
  flaws?: SeenRoom['elements'][number]['flaws']
}

/** Whoever lives there came: Nadia found floors of PVC, two meters, keys, a detector that sounds; both signed. Says the names of the rooms. */
export const enterHome = async (nadia: Agent, unit: string, home: Home = {}): Promise<string[]> =>
  (await signHome(nadia, unit, home)).names

/** The same of an entry or an exit: says its id and its hash too, as they stand on the receipt. */
export const signHome = async (
  nadia: Agent,
  unit: string,
  { rooms = nineRooms, names = [], photo, by = 'nadia', kind = 'entry', flaws = [] }: Home = {},
): Promise<{ id: string; hash: string; names: string[] }> => {
  const id = await planThere(nadia, unit, { kind, by })
  const device = 'tablet-of-nadia'
  const { inspections } = await nadia.ask<{ inspections: InspectionPack[] }>('inspections.pack', {})
  const { head, last } = inspections.find((each) => each.id === id)!
  await nadia.send('inspection.start', id, { device, head, rooms: last.rooms.map(({ room }) => room) })
  const findings: Finding[] = []
  const tell = async (act: string, data: object, kind: Finding['kind'], part: string, found: unknown) => {
    findings.push({ kind, part, turn: 1, act: '', found })
    await nadia.send(`inspection.${act}`, id, { device, ...data })
  }
  const left = [...last.rooms]
  const seen: SeenRoom[] = rooms.map((roomKind, place) => {
    const at = left.findIndex((each) => each.kind === roomKind)
    const [known] = at < 0 ? [] : left.splice(at, 1)
    const name = names[place] ?? known?.name ?? `${roomKind} ${place}`
    const there = { room: known?.room ?? newId(), place, kind: roomKind, name }
    return seenRoom(there, photo, place === 0 ? flaws : [])
  })
  for (const room of seen) await tell('seeRoom', { room }, 'room', room.room, room)
  for (const { room } of left) await tell('dropRoom', { room }, 'room', room, null)
  for (const meter of meters) await tell('readMeter', { meter }, 'meter', meter.id, meter)
  await tell('countKeys', { keys }, 'keys', id, keys)
  const detector = { isThere: true, sounded: true }
  await tell('tryDetector', { detector }, 'detector', id, detector)
  const hash = sha256(recordText(composeRecord({ id, kind }, head, findings)))
  const signed = { ended: 'signed', strokes: [[[100, 200, 0]]], at: new Date().toISOString() }
  await nadia.send('inspection.sign', id, {
    device,
    hash,
    signatures: [
      { ...signed, party: 'tenant', name: head.tenants[0] ?? 'Anne Le Goff' },
      { ...signed, party: 'landlord', name: 'Nadia Ferrand' },
    ],
  })
  return { id, hash, names: seen.map(({ name }) => name) }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const seenRoom = (
  room: Pick<SeenRoom, 'room' | 'place' | 'kind' | 'name'>,
  photo: string | undefined,
  flaws: SeenRoom['elements'][number]['flaws'],
): SeenRoom => ({
  ...room,
  asBefore: false,
  elements: [
    { surface: 'floor', material: 'pvc', condition: 'good', isClean: true, since: 2019, flaws: [] },
    { surface: 'walls', material: 'paint', condition: 'good', isClean: true, flaws },
    { surface: 'ceiling', material: 'paint', condition: 'good', isClean: true, flaws: [] },
    { surface: 'joinery', material: 'pvc', condition: 'good', isClean: true, works: true, flaws: [] },
  ],
  photos: photo ? [photo] : [],
})
