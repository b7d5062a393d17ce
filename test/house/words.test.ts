import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { found, program, read } from './tree.ts'

type Dictionary = Record<string, string>

const load = async (path: string, lang: 'fr' | 'en'): Promise<Dictionary | undefined> =>
  ((await import(pathToFileURL(path).href)) as Record<string, Dictionary>)[lang]

/** Dictionaries, wherever a slice keeps them: `words.fr.ts`, or a part of it in a folder beside. */
const pairs = (
  await Promise.all(
    read('src/*/core/**/*.fr.ts').map(async ({ path }) => {
      const fr = await load(path, 'fr')
      return fr ? [{ path, fr, en: (await load(path.replace('.fr.ts', '.en.ts'), 'en')) ?? {} }] : []
    }),
  )
).flat()

const holes = (sentence: string | undefined): string[] =>
  [...(sentence ?? '').matchAll(/\{(\w+(?::€)?)\}/g)].map(([, hole]) => hole!).toSorted()

describe.each(pairs)('$path', ({ fr, en }) => {
  test('says everything in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(fr).toSorted())
    expect(Object.entries({ ...fr, ...en }).filter(([, said]) => said.trim() === '')).toEqual([])
  })

  test('leaves the same holes to fill', () => {
    expect(Object.keys(fr).filter((key) => holes(fr[key]).join() !== holes(en[key]).join())).toEqual([])
  })

  test('gives both forms of a plural', () => {
    const alone = Object.keys(fr).filter((key) => {
      const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? []
      return form && !(`${stem}_${form === 'one' ? 'other' : 'one'}` in fr)
    })
    expect(alone).toEqual([])
  })

  test('is set as French is printed', () => {
    const loose = Object.entries(fr).filter(([, said]) => /'|!|« | »|\p{L} [;:?]|\berreur\b/iu.test(said))
    expect(loose).toEqual([])
  })

  test('sets one kind of space before each sign', () => {
    const odd = Object.entries(fr).filter(([, said]) =>
      /[^\u202f][;?](?!\w)|[\u202f ]:|«[^\u00a0]|[^\u00a0]»|n°[^\u00a0]\{/u.test(said),
    )
    expect(odd).toEqual([])
  })
})

test('a name that nobody knows yet asks for no elision and no gender', () => {
  const names = '\\{(?:landlord|agency|firm|name|who|tenant|place|nature|thing)\\}'
  const elided = new RegExp(`\\b(?:de|que|le|la|si|je|ne) ${names}`, 'iu')
  const gendered = new RegExp(`(?<!entreprise )${names} (?:en )?(?:est|sera) \\p{L}+[éiu]e?s?(?!\\p{L})`, 'u')
  const said = pairs.flatMap(({ fr }) => Object.entries(fr))
  expect(said.filter(([, each]) => elided.test(each) || gendered.test(each))).toEqual([])
})

test('a number and its unit stay on one line', () => {
  const cut = pairs.flatMap(({ fr }) =>
    Object.entries(fr).filter(([, said]) => /[\d}] (?:Mo|ko|m²|mm|m|h|min|s|%|€)(?![\p{L}’])/u.test(said)),
  )
  expect(cut).toEqual([])
})

test('a screen in English says «e-mail», as one in French says «courriel»', () => {
  const said = pairs.flatMap(({ en }) =>
    Object.values(en).map((sentence) => sentence.replace(/\{\w+\}|--email/g, '')),
  )
  expect(said.filter((sentence) => /\bemails?\b/i.test(sentence))).toEqual([])
})

test('every refusal has a sentence', () => {
  const codes = program().flatMap(({ text }) =>
    [...text.matchAll(/\b(?:refuse\(\s*|refused: )'([a-z_]+)'/g)].map(([, code]) => code!),
  )
  const said = new Set(pairs.flatMap(({ fr }) => Object.keys(fr)))
  expect(codes.length).toBeGreaterThan(0)
  expect([...new Set(codes)].filter((code) => !said.has(`refused.${code}`)).toSorted()).toEqual([])
})

test('what a screen says is in a dictionary that a browser loads', async () => {
  const screens = program().filter(({ path }) => /^src\/\w+\/web\//.test(path))
  const loaded = screens.flatMap(({ path, text }) =>
    [...text.matchAll(/'(\.[^']+\.fr\.ts)'/g)].map(([, from]) => join(dirname(path), from!)),
  )
  const words = await Promise.all([...new Set(loaded)].map((path) => load(path, 'fr')))
  const said = new Set(words.flatMap((each) => Object.keys(each ?? {})))
  const asked = found(screens, /\bt\((?:[^'`(),]*\? )?'[^']+'(?: : '[^']+')?/g).flatMap((each) =>
    [...each.matchAll(/(?<=[(?:] )'([^']+)'|(?<=\()'([^']+)'/g)].map(([, a, b]) => (a ?? b)!),
  )
  expect(asked.length).toBeGreaterThan(1000)
  expect(asked.filter((key) => !said.has(key) && !said.has(`${key}_other`)).toSorted()).toEqual([])
})
