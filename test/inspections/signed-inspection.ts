import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { InspectionPack } from '../../src/inspections/core/contract.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import { type Finding, keepFinding } from '../../src/inspections/core/record/keep-finding.ts'
import type {
  CountedKeys,
  InspectionRecord,
  ReadMeter,
  SeenRoom,
  Signature,
} from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'

const karim = actorOf('caretaker')
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Pictures like no other, as a telephone takes them: `side` points long. */
export const takePictures = (n: number, side = 320): Promise<Buffer[]> =>
  Promise.all(
    Array.from({ length: n }, () =>
      sharp({
        create: {
          width: side,
          height: (side * 3) / 4,
          channels: 3,
          background: '#000',
          noise: { type: 'gaussian', mean: 128, sigma: 12 },
        },
      })
        .blur(1.2)
        .jpeg({ quality: 82 })
        .toBuffer(),
    ),
  )

/** Karim walks through Madame Le Goff's dwelling, with a difference a picture, and both sign. Its pictures have not left his phone yet. */
export const signInspection = async (
  house: Pick<Landlord, 'send' | 'kernel'>,
  pictures: readonly Buffer[],
  {
    meters = [],
    keys = [],
    newAddress,
    reservations,
    kind: of = 'exit',
    most = 99,
  }: Partial<Pick<InspectionRecord, 'newAddress' | 'reservations'>> & {
    meters?: readonly ReadMeter[]
    keys?: readonly CountedKeys[]
    kind?: InspectionPack['kind']
    /** as many rooms as are opened */
    most?: number
  } = {},
): Promise<{ id: string; hash: string }> => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const data = { unit: centre.unit, kind: of, at, by: who.karim }
  expect(await house.send(actorOf('agent'), 'inspection.plan', id, data)).toMatchObject({ ok: true })
  const { inspections } = (await house.kernel.ask(karim, 'inspections.pack', {})) as {
    inspections: InspectionPack[]
  }
  const { head, last, kind } = inspections.find((one) => one.id === id)!
  const tell = async (act: string, told: object, command = newId()): Promise<void> =>
    expect(
      await house.send(karim, `inspection.${act}`, id, { device: 'tablette', ...told }, command),
    ).toMatchObject({ ok: true })
  await tell('start', { head, rooms: last.rooms.map(({ room }) => room) })
  let findings: readonly Finding[] = []
  for (const [i, { room, place, kind: roomKind, name }] of last.rooms.slice(0, most).entries()) {
    const own = pictures.filter((_, n) => n % last.rooms.length === i).map((one) => sha256(one))
    const seen = seenRoom({ room, place, kind: roomKind, name }, own)
    const act = newId()
    findings = keepFinding(findings, { kind: 'room', part: room, turn: 1, act, found: seen })
    await tell('seeRoom', { room: seen }, act)
  }
  for (const meter of meters) {
    findings = keepFinding(findings, { kind: 'meter', part: meter.id, turn: 1, act: newId(), found: meter })
    await tell('readMeter', { meter })
  }
  if (keys.length) {
    findings = keepFinding(findings, { kind: 'keys', part: id, turn: 1, act: newId(), found: keys })
    await tell('countKeys', { keys })
  }
  const say = async (kind: Finding['kind'], act: string, told: object, found: unknown): Promise<void> => {
    const command = newId()
    findings = keepFinding(findings, { kind, part: id, turn: 1, act: command, found })
    await tell(act, told, command)
  }
  if (newAddress) await say('address', 'tellAddress', { address: newAddress }, newAddress)
  if (reservations) await say('reservations', 'reserve', { words: reservations }, reservations)
  const hash = sha256(recordText(composeRecord({ id, kind }, head, findings)))
  await tell('sign', { hash, signatures: [...head.tenants.map(signedByTenant), signedByKarim] })
  return { id, hash }
}

const seenRoom = (
  room: Pick<SeenRoom, 'room' | 'place' | 'kind' | 'name'>,
  photos: readonly string[],
): SeenRoom => ({
  ...room,
  asBefore: false,
  elements: [
    {
      surface: 'floor',
      material: 'pvc',
      condition: 'used',
      isClean: true,
      since: 2019,
      flaws: photos.map((one) => ({
        id: newId(),
        kind: 'hole',
        cause: 'damage',
        quantity: 20_000 as never,
        flawUnit: 'each',
        photos: [one],
      })),
    },
    { surface: 'walls', material: 'paint', condition: 'good', isClean: false, flaws: [] },
  ],
  photos: [],
})

const strokes: Signature['strokes'] = [
  [
    [100, 200, 0],
    [300, 120, 40],
    [500, 260, 90],
    [700, 140, 150],
  ],
]
const signedAt = new Date().toISOString()
const signedByTenant = (name: string): Signature => ({
  party: 'tenant',
  name,
  ended: 'signed',
  strokes,
  at: signedAt,
})
const signedByKarim: Signature = {
  party: 'landlord',
  name: 'Karim Benali',
  ended: 'signed',
  strokes,
  at: signedAt,
}

export const sendPictures = async (house: Landlord, pictures: readonly Buffer[]): Promise<void> => {
  for (const one of pictures)
    expect(await house.kernel.files.put(house.database.owner, sha256(one), one, 'image/jpeg')).toEqual({
      sha256: sha256(one),
    })
}

/** The task of the house that makes one paper. */
export const makePaper = async ({ kernel }: Pick<Landlord, 'kernel'>, inspection: string): Promise<void> =>
  kernel.slices
    .find(({ name }) => name === 'inspections')
    ?.tasks?.['inspections.paper']?.({ inspection }, kernel)

export const paperOf = async ({ database }: Landlord, id: string): Promise<string | null> =>
  (await database.owner.row<{ paper: string | null }>(
    sql`select paper from inspections.inspection where id = ${id}`,
  ))!.paper
