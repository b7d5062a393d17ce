import { expect, test } from 'vitest'
import { begun, contextOf, idFor } from '../../../../test/setup/begun-inspection.ts'
import { tells } from './decide-finding.ts'

test('a record holds five hundred differences and three hundred pictures, and no more', () => {
  const sha = (n: number): string => n.toString(16).padStart(64, '0')
  const roomWith = (flaws: number, photos: number) => ({
    device: 'tablet-1',
    room: {
      room: idFor(21),
      place: 1,
      kind: 'bedroom',
      name: 'Chambre',
      asBefore: false,
      elements: Array.from({ length: Math.ceil(flaws / 20) }, (_, e) => ({
        surface: 'floor' as const,
        condition: 'used' as const,
        isClean: true,
        flaws: Array.from({ length: Math.min(20, flaws - e * 20) }, (_, f) => ({
          id: idFor(1000 + e * 20 + f),
          kind: 'hole' as const,
          cause: 'damage' as const,
          quantity: 10_000 as never,
          flawUnit: 'each' as const,
          photos: [],
        })),
      })),
      photos: Array.from({ length: photos }, (_, n) => sha(n)),
    },
  })
  const see = (flaws: number, photos: number) =>
    tells['inspection.seeRoom'](
      {
        inspection: {
          ...begun,
          findings: [
            {
              kind: 'room',
              part: idFor(20),
              turn: 1,
              act: idFor(30),
              found: { elements: [], photos: [sha(9000)] },
            },
          ],
        },
      },
      { subject: begun.id, data: roomWith(flaws, photos) },
      contextOf(),
    )
  expect(see(500, 299)).toMatchObject([{ type: 'inspection.roomSeen', data: { flaws: 500 } }])
  expect(see(501, 0)).toMatchObject({ refused: 'record_full', params: { most: 500 } })
  expect(see(1, 300)).toMatchObject({ refused: 'record_full', params: { most: 300 } })
})
