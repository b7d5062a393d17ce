import { describe, expect, test } from 'vitest'
import { sentenceOf } from '../../../kernel/core/words.ts'
import type { Label } from '../contract.ts'
import { en } from '../words.en.ts'
import { fr } from '../words.fr.ts'
import { isWanted, sayLabel } from './say-label.ts'
import { sheetPage } from './label-sheet.ts'
import { cornersOf, page, perSheet, sheetsOf, sizeOf, sizes } from './label-sizes.ts'

const t = (key: string, params?: Record<string, string | number>): string => sentenceOf(fr, key, params, 'fr')

const door: Label = {
  of: 'dwelling',
  code: 'KRR4T3',
  says: 'HTTPS://LOGE.EXAMPLE.FR/C/KRR4T3',
  part: null,
  name: null,
  ref: '4821-0937',
  storey: 3,
  door: '12',
  entrance: 'Entrée 24',
  address: '24 rue Edmond Valentin',
}

describe.each(sizes)('sheets of $key mm', (size) => {
  const corners = cornersOf(size)

  test('hold as many as the film has, every one inside the page', () => {
    expect(corners).toHaveLength(perSheet(size))
    for (const { left, top } of corners) {
      expect(left).toBeGreaterThanOrEqual(4)
      expect(top).toBeGreaterThanOrEqual(4)
      expect(left + size.width).toBeLessThanOrEqual(page.width - 4)
      expect(top + size.height).toBeLessThanOrEqual(page.height - 4)
    }
  })

  test('no label lies on another', () => {
    for (const [i, a] of corners.entries())
      for (const b of corners.slice(i + 1)) {
        const apart =
          Math.abs(a.left - b.left) >= size.width - 0.01 || Math.abs(a.top - b.top) >= size.height - 0.01
        expect(apart, `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true)
      }
  })

  test('a sheet that is begun goes on where it was left', () => {
    const labels = Array.from({ length: perSheet(size) }, (_, i) => i)
    const sheets = sheetsOf(labels, size, 3)
    expect(sheets.map((sheet) => sheet.length)).toEqual([perSheet(size) - 3, 3])
    expect(sheets[0]?.[0]).toEqual({ label: 0, ...corners[3] })
    expect(sheets.flat().map(({ label }) => label)).toEqual(labels)
  })
})

test('a size is found as people write it', () => {
  for (const typed of ['63.5x33.9', '63,5 × 33,9', '63,5X33,9']) expect(sizeOf(typed)?.key).toBe('63.5x33.9')
  expect(sizeOf('10x10')).toBeUndefined()
})

describe('what a label says', () => {
  test.each<[string, Partial<Label>, string, string[]]>([
    ['a door', {}, 'Porte 12', ['3e étage', 'Entrée 24', '24 rue Edmond Valentin']],
    [
      'a door without a number',
      { door: '' },
      '3e étage',
      ['4821-0937', 'Entrée 24', '24 rue Edmond Valentin'],
    ],
    [
      'a landing',
      { of: 'landing', storey: 1, door: '', ref: null },
      '1er étage',
      ['Palier', 'Entrée 24', '24 rue Edmond Valentin'],
    ],
    [
      'an entrance',
      { of: 'entrance', storey: null, door: '', ref: null },
      'Entrée 24',
      ['24 rue Edmond Valentin'],
    ],
    [
      'the hall',
      { of: 'common', part: 'hall', storey: null, door: '' },
      'Hall d’entrée',
      ['Entrée 24', '24 rue Edmond Valentin'],
    ],
    [
      'a boiler',
      { of: 'asset', name: 'Chaudière', storey: null, door: '', entrance: null },
      'Chaudière',
      ['24 rue Edmond Valentin'],
    ],
    [
      'one boiler of forty, by its door',
      { of: 'asset', name: 'Chaudière' },
      'Chaudière',
      ['Porte 12', 'Entrée 24', '24 rue Edmond Valentin'],
    ],
  ])('%s', (_, label, title, detail) => {
    expect(sayLabel({ ...door, ...label }, t)).toEqual({ title, detail })
  })

  test('doors apart from what is everybody’s, when only these are wanted', () => {
    const hall = { ...door, of: 'common' as const }
    expect([door, hall].filter((l) => isWanted(l, 'dwellings'))).toEqual([door])
    expect([door, hall].filter((l) => isWanted(l, 'commons'))).toEqual([hall])
    expect([door, hall].filter((l) => isWanted(l, 'all'))).toHaveLength(2)
  })

  test('in a name that means something to a browser, signs stay signs', () => {
    const html = sheetPage(
      {
        building: { id: '', name: 'A & B <script>', address: '' },
        labels: [{ ...door, of: 'asset', name: '<img src=x onerror=alert(1)>' }],
      },
      { size: sizes[1]!, landlord: 'Dupont & "Fils"', t, lang: 'fr', square: () => [[true]] },
    )
    expect(html).not.toMatch(/<script>|<img/)
    expect(html).toContain('Dupont &amp; &quot;Fils&quot;')
    expect(html).toContain('KRR\u202f4T3')
  })

  test.each(sizes)('no word is wider than what a label of $key mm has for it', (size) => {
    const labels = ['Ascenseur', 'Interphone', 'Extincteur du parking'].map((name) => ({
      ...door,
      of: 'asset' as const,
      name,
    }))
    const html = sheetPage(
      { building: { id: '', name: 'Bellevue', address: '' }, labels },
      { size, landlord: 'Robine Habitat', t, lang: 'fr', square: () => [[true]] },
    )
    const [square = 0] = [...html.matchAll(/\.square\{flex:none;width:([\d.]+)mm/g)].map((m) => Number(m[1]))
    const padding = Number(/padding:([\d.]+)mm;overflow/.exec(html)?.[1])
    for (const [, letters = '', title = ''] of html.matchAll(/<h2 style="font-size:([\d.]+)mm">(.+?)<\/h2>/g))
      for (const word of title.split(' '))
        expect(word.length * Number(letters) * 0.72, word).toBeLessThanOrEqual(
          size.width - square - 3 * padding + 0.1,
        )
  })

  test('one line asks to report, in both languages', () => {
    for (const words of [fr, en])
      for (const ask of ['Signaler ici', 'Report here']) expect(words['label.report']).toContain(ask)
  })
})
