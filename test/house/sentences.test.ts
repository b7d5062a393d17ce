import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { trades } from '../../src/contractors/core/papers/trade-names.ts'
import { parts } from '../../src/estate/core/estate-shapes.ts'
import { slices } from '../../src/app/slices.ts'
import { roomKinds, thingKinds } from '../../src/estate/core/room-kinds.ts'
import { kindsOf } from '../../src/people/server/access/held-of-person.ts'
import { kinds as dangers } from '../../src/requests/core/danger/danger-kinds.ts'
import { groups, natureCodes } from '../../src/requests/core/nature/catalogue.ts'
import { closureReasons } from '../../src/requests/core/nature/closure.ts'
import { liabilities, urgencies } from '../../src/requests/core/nature/nature-types.ts'
import { waitingReasons } from '../../src/requests/core/nature/waiting-reasons.ts'
import { channel } from '../../src/requests/core/request-shapes.ts'
import { balls, requestHandlers, statuses } from '../../src/requests/core/status.ts'
import { found, program, read } from './tree.ts'

type Dictionary = Record<string, string>

const dictionaries = (lang: 'fr' | 'en'): Promise<Dictionary[]> =>
  Promise.all(
    read(`src/*/core/**/*.${lang}.ts`).map(
      async ({ path }) =>
        ((await import(pathToFileURL(path).href)) as Record<string, Dictionary | undefined>)[lang] ?? {},
    ),
  )
const keysIn = async (lang: 'fr' | 'en'): Promise<Set<string>> =>
  new Set((await dictionaries(lang)).flatMap((words) => Object.keys(words)))

test('every dictionary tells the compiler its keys', () => {
  const told = read('src/*/core/sentences.ts').flatMap(({ path, text }) =>
    [...text.matchAll(/from '\.\/(.*\.fr\.ts)'/g)].map(([, from]) => `${path.split('/')[1]}/${from}`),
  )
  const kept = read('src/*/core/**/*.fr.ts')
    .filter(({ text }) => text.includes('export const fr ='))
    .map(({ path }) => relative('src', path).replace('/core/', '/'))
  expect(kept.length).toBeGreaterThan(60)
  expect(told.toSorted()).toEqual(kept.toSorted())
})

test('a key stands in one dictionary of one slice: of two the last that is loaded would be said', () => {
  const owners = new Map<string, string[]>()
  const dictionaries = read('src/*/core/**/*.fr.ts').filter(({ text }) => text.includes('export const fr ='))
  for (const { path, text } of dictionaries)
    for (const [, key] of text.matchAll(/^ {2}'([^']+)':/gm))
      owners.set(key!, [...(owners.get(key!) ?? []), path])
  expect(owners.size).toBeGreaterThan(4000)
  expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([])
})

test('nobody passes for a key what the compiler does not know as one', () => {
  const forced = program().filter(({ path }) => path !== 'src/kernel/core/words.ts')
  expect(found(forced, /\bas (?:unknown as )?Key\b|\bas Coded<.*/g)).toEqual([])
})

/**
 * Codes that come from the journal, an address or a file, where the compiler knows no more than that they are text: every code
 * of the table that writes them has its words.
 */
const tables: Record<string, readonly string[]> = {
  nature: natureCodes,
  'nature.group': groups.map(({ group }) => group),
  closure: closureReasons,
  waiting: waitingReasons,
  'urgency.name': urgencies,
  liability: liabilities,
  handler: requestHandlers,
  ball: balls,
  channel: channel.def.entries ? Object.keys(channel.def.entries) : [],
  danger: dangers,
  part: parts,
  'tenant.part': parts,
  trade: trades,
  thing: thingKinds,
  things: thingKinds,
  equipment: thingKinds,
  room: roomKinds,
  'room.kind': roomKinds,
  'bcf.step': statuses,
  'file.kind': kindsOf(slices).map(({ kind }) => kind),
  'file.why': kindsOf(slices).map(({ kind }) => kind),
}

test.each(Object.entries(tables))(
  'every code of %s has its words, in both languages',
  async (stem, codes) => {
    const [fr, en] = await Promise.all([keysIn('fr'), keysIn('en')])
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.filter((code) => !fr.has(`${stem}.${code}`) || !en.has(`${stem}.${code}`))).toEqual([])
  },
)
