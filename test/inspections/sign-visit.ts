import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { InspectionPack } from '../../src/inspections/core/contract.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import type { Finding } from '../../src/inspections/core/record/keep-finding.ts'
import type { SeenRoom } from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'

export type FlawSeen = SeenRoom['elements'][number]['flaws'][number]

const karim = actorOf('caretaker')

/** An inspection of that kind is held and signed by both: all rooms, the first with these differences. */
export const signVisit = async (
  house: Landlord,
  kind: InspectionPack['kind'],
  flaws: FlawSeen[],
): Promise<string> => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const device = 'phone-of-karim'
  await house.send(actorOf('agent'), 'inspection.plan', id, { unit: centre.unit, kind, at, by: who.karim })
  const { inspections } = (await house.kernel.ask(karim, 'inspections.pack', {})) as {
    inspections: InspectionPack[]
  }
  const { head, last } = inspections.find((each) => each.id === id)!
  await house.send(karim, 'inspection.start', id, {
    device,
    head,
    rooms: last.rooms.map(({ room }) => room),
  })
  const findings: Finding[] = []
  for (const { room, place, kind: roomKind, name } of last.rooms) {
    const act = newId()
    const seen: SeenRoom = {
      room,
      place,
      kind: roomKind,
      name,
      asBefore: false,
      elements: [
        {
          surface: 'walls',
          material: 'paint',
          condition: 'used',
          isClean: true,
          flaws: place === 0 ? flaws : [],
        },
      ],
      photos: [],
    }
    findings.push({ kind: 'room', part: room, turn: 1, act, found: seen })
    await house.send(karim, 'inspection.seeRoom', id, { device, room: seen }, act)
  }
  const strokes = [[[100, 200, 0]]]
  const sign = { ended: 'signed', strokes, at }
  const outcome = await house.send(karim, 'inspection.sign', id, {
    device,
    hash: createHash('sha256')
      .update(recordText(composeRecord({ id, kind }, head, findings)))
      .digest('hex'),
    signatures: [
      { party: 'tenant', name: 'Anne Le Goff', ...sign },
      { party: 'landlord', name: 'Karim Benali', ...sign },
    ],
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}
