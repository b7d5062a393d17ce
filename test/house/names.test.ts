import { expect, test } from 'vitest'
import { found, program, read } from './tree.ts'

test('nine nouns name the parts of the house', () => {
  const others =
    /\btype \w+(?:Service|Repository|Manager|Helper|Controller|Dto|DTO|Mapper|Provider|Factory|Saga|Aggregate)\b(?=[ <])/g
  expect(found(program(), others)).toEqual([])
})

test('no type takes the name of something that a browser already has', () => {
  expect(
    found(
      program(),
      /\b(?:type|interface|class) (?:Request|Response|Document|Notification|Location|Event)\b(?=[ <])/g,
    ),
  ).toEqual([])
})

test('no file gathers what has no name', () => {
  expect(
    read('src/**/*.{ts,tsx}')
      .map(({ path }) => path)
      .filter((path) => /\/(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(path)),
  ).toEqual([])
})

test('nothing points at the machine of who wrote it', () => {
  const machine = new RegExp(`(?<![\\w.])/(?:${['work', 'home', 'root', 'Users'].join('|')})/\\w+`, 'g')
  const everything = read(
    '{src,test,tools,seeds,bench,docs,db}/**/*.{ts,tsx,md,sql,json,css,html}',
    '*.{md,json,ts}',
    '.ci/run',
  )
  expect(found(everything, machine)).toEqual([])
})

test('nothing is left to do in a comment', () => {
  const later = new RegExp(
    `\\b(?:${['TO', 'FIX', 'XX'].map((half, i) => half + ['DO', 'ME', 'X'][i]).join('|')})\\b`,
    'g',
  )
  expect(found(read('{src,test,tools,seeds,bench}/**/*.{ts,tsx}', '.ci/run'), later)).toEqual([])
})

test('a file bears a name of its own, beside the parts that every slice has', () => {
  const parts =
    /^(?:contract|grants|fields|facts|slice|store|queries|handlers|mails|figures|sentences|personal|words(?:\.\w+)*)\.tsx?$/
  const named = Map.groupBy(
    read('src/**/*.{ts,tsx}').filter(({ path }) => !path.includes('.test.')),
    ({ path }) => path.slice(path.lastIndexOf('/') + 1),
  )
  // A slice that comes brings each part once more: what has a name of its own is counted beside them.
  const own = [...named].filter(([name]) => !parts.test(name)).map(([, files]) => files.length)
  const all = own.reduce((sum, n) => sum + n, 0)
  const alone = own.filter((n) => n === 1).length
  expect([...named].filter(([name, files]) => files.length > 2 && !parts.test(name))).toEqual([])
  expect(alone / all).toBeGreaterThan(0.98)
})

/** Names of a file’s own: functions, constants and types that stand at its left edge. */
const declaredIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /^(?:export )?(?:declare )?(?:async )?(?:abstract )?(?:const|let|function|type|interface|class) (\w+)/gm,
    ),
  ].map(([, name]) => name!)

/** Names that a file exports: functions, constants and types. */
const exported = (text: string): string[] => declaredIn(text.replace(/^(?!export ).*$/gm, ''))

type Named = { path: string; name: string }

const namesIn = (namesOf: (text: string) => string[]): Named[] =>
  read('src/**/*.{ts,tsx}')
    .filter(({ path }) => !path.includes('.test.'))
    .flatMap(({ path, text }) => namesOf(text).map((name) => ({ path, name })))

const exports = (): Named[] => namesIn(exported)

const nouns = /^(?:seed|bed|feed|need|speed|shed)$/
const alone =
  /^(?:[a-z]+ed|said|told|kept|held|known|found|given|made|taken|seen|heard|sent|drawn|written|shown|spent|gone|left|lost|done|chosen|stood|meant|led|laid|read|put|s?he|it|they|hers?|his|mine|whom?|whose|which|what|that|others?|any|some|all|both|none|nobody|everybody|nothing|everything|same|such|here|there|where|when|why|how|most|more|least|few|first|last|next|rest|rather|already|besides?|again|before|after|around|above|below|beyond|between|within|off?|over|under|to|from|by|on|with)$/

const isLone = (name: string): boolean => {
  const word = name[0]!.toLowerCase() + name.slice(1)
  return alone.test(word) && !nouns.test(word)
}

test('what a file says of itself, exported or not, is no participle or pronoun alone', () => {
  // Holes of a letter are called as the letter calls them.
  const holes = 'src/notices/core/mail-holes.ts'
  expect(
    namesIn(declaredIn)
      .filter(({ name, path }) => isLone(name) && path !== holes)
      .map(({ path, name }) => `${path}#${name}`),
  ).toEqual([])
})

test('a file is called after a noun or a deed, and written as what it is: a part, a hook, or words joined by hyphens', () => {
  const written =
    /^(?:[A-Z][A-Za-z]*\.(?:tsx|css)|use[A-Z][A-Za-z]*\.(?:test\.)?tsx?|[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:tsx?|css))$/
  const files = read('{src,tools,bench,test/setup}/**/*.{ts,tsx,css}').map(({ path }) => path)
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  expect(files.filter((path) => !written.test(nameOf(path)))).toEqual([])
  // Dictionaries in a folder of their own are called as the stem of their keys.
  const others = files.filter((path) => !path.includes('/words/'))
  expect(others.filter((path) => isLone(nameOf(path).replace(/\..*/, '')))).toEqual([])
})

test('an exported name is that of three files at most, beside the parts that every slice has', () => {
  const parts =
    /^(?:fr|en|queries|Queries|commands|Commands|Act|grants|without|fields|personal|impersonal|slice|words|wordsOf|tasks|reactions|facts|handlers|figures|mails|paths|gate|office|field|tenant|contractor|useAsk|ask|send)$/
  const named = Map.groupBy(
    exports().filter(({ name }) => !parts.test(name)),
    ({ name }) => name,
  )
  expect(
    [...named].filter(([, files]) => files.length > 3).map(([name, files]) => `${name} ×${files.length}`),
  ).toEqual([])
})
