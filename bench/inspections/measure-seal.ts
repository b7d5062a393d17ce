import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { fr } from '../../src/inspections/core/words.paper.fr.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import type { RecordHead, Signature } from '../../src/inspections/core/record/record-shapes.ts'
import {
  printInspection,
  type PrintedInspection,
} from '../../src/inspections/server/paper/print-inspection.ts'
import { openSealKey } from '../../src/kernel/server/seal/seal-key.ts'
import { sealPdf } from '../../src/kernel/server/seal/seal-pdf.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeSealKeys, openTimeAuthority } from '../../test/setup/seal-keys.ts'
import { sentenceOf } from '../../src/kernel/core/words.ts'
import { median, print, say, timed } from '../figures.ts'

const rounds = 9
const photos = 30
const rooms = 9
const at = '2026-11-29T10:00:00.000Z'

/** A picture as the house shows it: 1,600 points, a wall with its light, and the grain of a telephone. */
const shownPhoto = async (n: number): Promise<Buffer> => {
  const grain = await sharp({
    create: {
      width: 1600,
      height: 1200,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 22 },
    },
  })
    .png()
    .toBuffer()
  const wall = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><defs><linearGradient id="a" x2="1" y2="1"><stop stop-color="#d9d2c3"/><stop offset="1" stop-color="#75${(n + 96).toString(16)}66"/></linearGradient></defs>
    <rect width="1600" height="1200" fill="url(#a)"/><circle cx="${400 + n * 20}" cy="600" r="${120 + n * 3}" fill="#3a2f28"/></svg>`
  return sharp(Buffer.from(wall))
    .composite([{ input: grain, blend: 'overlay' }])
    .jpeg({ quality: 78 })
    .toBuffer()
}

/** PDF and seal of a state of a dwelling of nine rooms with thirty pictures; with an hour that is proved by openssl beside us. */
export const measureSeal = async (): Promise<void> => {
  const keys = makeSealKeys()
  const authority = await openTimeAuthority(keys)
  const shown = new Map<string, Buffer>()
  for (let n = 0; n < photos; n++) {
    const bytes = await shownPhoto(n)
    shown.set(hash('sha256', bytes, 'hex'), bytes)
  }
  const each = [...shown.values()].reduce((sum, { length }) => sum + length, 0) / photos
  say(`${photos} pictures of ${Math.round(each / 1000)} kB each, as they are shown`)
  const inspection = inspectionWith([...shown.keys()])
  const house = {
    files: { open: async (name: string) => shown.get(name) },
    say: (lang, key, params) => sentenceOf(fr, key, params, lang),
  } as Parameters<typeof printInspection>[0]
  let pdf: Buffer = Buffer.alloc(0)
  const whole = async (url: string | undefined): Promise<void> => {
    const printed = await printInspection(house, inspection, true)
    const words = { name: 'Robine Habitat', reason: 'État des lieux de sortie', at }
    pdf = await sealPdf(printed, words, openSealKey(keys.texts('rsa', url)))
  }
  await whole(authority.url)
  if (process.env['PAPER']) writeFileSync(process.env['PAPER'], pdf)
  const proved = await timed(rounds, () => whole(authority.url))
  const claimed = await timed(rounds, () => whole(undefined))
  const about = { bench: 'inspections', n: rounds, unit: 's' }
  print({
    ...about,
    name: 'paper and seal of 30 pictures, B-T',
    value: median(proved) / 1000,
    target: '<= 1.5',
  })
  print({
    ...about,
    name: 'paper and seal of 30 pictures, B-B',
    value: median(claimed) / 1000,
    target: '<= 1.5',
  })
  print({ ...about, name: 'bytes of that paper', unit: 'MB', value: pdf.length / 1e6, target: '<= 5' })
  await authority.close()
  keys.remove()
}

const inspectionWith = (pictures: readonly string[]): PrintedInspection => {
  const head: RecordHead = {
    on: '2026-11-29',
    place: { unit: newId(), ref: 'L-12', address: '16 rue Voltaire, 11100 Narbonne', door: '12', storey: 1 },
    landlord: { name: 'Robine Habitat', seat: '2 place de l’Hôtel-de-Ville, 11100 Narbonne' },
    tenants: ['Anne Le Goff'],
    entryOn: '2019-03-01',
  }
  const names = [
    'Entrée',
    'Séjour',
    'Cuisine',
    'Chambre 1',
    'Chambre 2',
    'Salle d’eau',
    'WC',
    'Balcon',
    'Cellier',
  ]
  const found = names.slice(0, rooms).map((name, i) => ({
    room: newId(),
    place: i,
    kind: 'living',
    name,
    asBefore: i === 7,
    elements: (['floor', 'walls', 'ceiling', 'joinery'] as const).map((surface, s) => ({
      surface,
      material: 'paint' as const,
      condition: s ? ('good' as const) : ('used' as const),
      isClean: s !== 1,
      since: 2019,
      flaws: pictures
        .filter((_, n) => n % rooms === i && n % 4 === s)
        .map((one) => ({
          id: newId(),
          kind: 'hole' as const,
          cause: 'damage' as const,
          quantity: 20_000 as never,
          flawUnit: 'each' as const,
          photos: [one],
        })),
    })),
    photos: [],
  }))
  const findings = found.map((room) => ({
    kind: 'room' as const,
    part: room.room,
    turn: 1,
    act: newId(),
    found: room,
  }))
  const record = composeRecord({ id: newId(), kind: 'exit' }, head, findings)
  const text = recordText(record)
  const strokes: Signature['strokes'] = [
    Array.from({ length: 120 }, (_, i) => [100 + i * 6, Math.round(200 + 90 * Math.sin(i / 6)), i * 12]),
  ]
  return {
    record,
    text,
    hash: hash('sha256', text, 'hex'),
    isContradictory: true,
    endedAt: at,
    signatures: [
      { party: 'tenant', name: 'Anne Le Goff', ended: 'signed', strokes, at },
      { party: 'landlord', name: 'Karim Benali', ended: 'signed', strokes, at },
    ],
  }
}
