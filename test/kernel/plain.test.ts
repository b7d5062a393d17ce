import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bare, bareWithPlaces, plain } from '../../src/kernel/core/fold-words.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

/** What names and streets of Europe are written with, and what keyboards and word processors put between. */
const ranges: Record<string, [number, number]> = {
  'the letters of Latin-1, of Latin Extended A and B': [0x01, 0x24f],
  'the accents that stand apart': [0x300, 0x36f],
  'the letters of Vietnamese and Welsh': [0x1e00, 0x1eff],
  'spaces, hyphens, apostrophes': [0x2000, 0x206f],
  'the sign of a number': [0x2116, 0x2116],
  'the ligatures of printers': [0xfb00, 0xfb06],
  'full-width signs': [0xff01, 0xff5e],
  'Greek and Cyrillic, which are no word of our alphabet': [0x370, 0x52f],
  'Hebrew, Arabic, Chinese': [0x5d0, 0x5ea],
  emoji: [0x1f300, 0x1f6ff],
}

let db: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

/** What the database makes of each text. */
const folded = async (texts: readonly string[]): Promise<string[]> =>
  (
    await db.owner.rows<{ plain: string }>(
      sql`select app.plain(t.text) as plain from unnest(${texts}::text[]) with ordinality t (text, n) order by t.n`,
    )
  ).map((row) => row.plain)

describe('words are folded as the database folds them', () => {
  test.each(Object.entries(ranges))('%s', async (_, [from, to]) => {
    const signs = Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
    const texts = signs.flatMap((sign) => [`a${sign}b`, sign, `${sign}${sign} x`])
    const here = texts.map(plain)
    const there = await folded(texts)
    expect(texts.filter((_, i) => here[i] !== there[i])).toEqual([])
  })

  test('names, as they are and with their accents apart', async () => {
    const names = [
      'Sacré-Cœur',
      'N’Diaye',
      'D\u0027Angelo',
      'O’Brien-Le Goff',
      'Lætitia Œuvrard',
      'Weiß',
      'İlkay Işık',
      'Łukasz',
      'Nguyễn',
      'Ørsted',
      'ﬁn',
      'n° 102372',
      '№ 12',
    ]
    const texts = [...names, ...names.map((name) => name.normalize('NFD'))]
    expect(texts.map(plain)).toEqual(await folded(texts))
    expect(plain('Sacré-Cœur')).toBe('sacre coeur')
  })
})

test('a place found in the bare letters is a place in the text', () => {
  const text = 'Vu Œuvrard, puis Ile\u0301ana.'
  const { flat, places } = bareWithPlaces(text)
  expect(flat).toBe(bare(text))
  const cut = (word: string): string =>
    text.slice(places[flat.indexOf(word)], places[flat.indexOf(word) + word.length])
  expect(['oeuvrard', 'ileana'].map(cut)).toEqual(['Œuvrard', 'Ile\u0301ana'])
})
