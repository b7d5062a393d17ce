import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, type Corner, makeTown, roches, type Town } from './town.ts'

type Found = Queries['search.box']['output']

let town: Town
const filed: string[] = []
beforeAll(async () => {
  town = await makeTown(2)
  await town.database.owner.run(
    sql`update people.person set last_name = 'Le Goff' where id in (${centre.tenant}, ${roches.tenant})`,
  )
  // More than the box shows, the oldest first.
  for (const [i, words] of [
    'Le chauffage siffle',
    'Une odeur de soufre près du chauffage',
    ...Array.from({ length: 9 }, () => 'Plus de chauffage'),
  ].entries())
    filed.push(await file(centre, words, i))
  await file(roches, 'Pas de chauffage ici', 0)
  // Every word in use, as the nightly task counts them: what a slip of the finger is held against.
  await town.kernel.slices.find((s) => s.name === 'requests')?.tasks?.['requests.tidy']?.({}, town.kernel)
})
afterAll(() => town.close())

const file = async (at: Corner, words: string, minute: number): Promise<string> => {
  const id = newId()
  const said = new Date(Date.now() - (60 - minute) * 60_000).toISOString()
  const data = {
    nature: 'heating.none',
    unit: at.unit,
    words,
    channel: 'phone',
    requester: { person: at.tenant },
  }
  const sent = { id: newId(), type: 'request.file', subject: id, data, at: said }
  const outcome = await town.kernel.send(actorOf('operator'), sent)
  if (!outcome.ok) throw new Error(outcome.message)
  return id
}

/** Filed so many days ago. */
const longAgo = async (words: string, days: number): Promise<string> => {
  const id = await file(centre, words, 0)
  await town.database.owner.run(
    sql`update requests.words set at = now() - ${days} * interval '1 day' where request = ${id}`,
  )
  return id
}

const more = async (subject: string, words: string): Promise<void> => {
  const sent = { id: newId(), type: 'request.say', subject, data: { words }, at: new Date().toISOString() }
  const outcome = await town.kernel.send(actorOf('operator'), sent)
  if (!outcome.ok) throw new Error(outcome.message)
}

const search = async (q: string, role: 'agent' | 'operator' | 'caretaker' = 'agent'): Promise<Found> =>
  (await town.kernel.ask(actorOf(role), 'search.box', { q })) as Found

describe('whom one looks for', () => {
  test.each(['Le Goff', 'le gof', 'legoff', 'LEGOFF', 'goff anne'])('«%s» is Madame Le Goff', async (q) =>
    expect((await search(q)).people.map(({ id }) => id)).toContain(centre.tenant),
  )
  test('the agency finds its own; the call centre everybody', async () => {
    expect((await search('legoff')).people.map(({ id }) => id)).not.toContain(roches.tenant)
    expect((await search('legoff', 'operator')).people.map(({ id }) => id)).toContain(roches.tenant)
  })
})

describe('what was said', () => {
  test('a word that many use finds the newest', async () => {
    const { requests } = await search('chaufage')
    expect(requests.map(({ id }) => id)).toEqual(filed.slice(-6).toReversed())
  })
  test('a rare word is found however old', async () => {
    expect((await search('soufre')).requests.map(({ id }) => id)).toEqual([filed[1]])
  })
  test('what was said now and then for years is found newest first', async () => {
    const long = await Promise.all(
      [0.5, 5, 20, 150, 500, 1500].map((days) => longAgo('Vasistas voilé', days)),
    )
    expect((await search('vasistas')).requests.map(({ id }) => id)).toEqual(long)
    // Said yesterday elsewhere: that hides nothing of one's own.
    await Promise.all(Array.from({ length: 7 }, () => file(roches, 'Le vasistas bat', 0)))
    expect((await search('vasistas')).requests.map(({ id }) => id)).toEqual(long)
    expect((await search('vasistas', 'operator')).requests.map(({ id }) => id)).not.toContain(long[1])
  })
  test.each(['gaz', 'EAU', 'VMC', 'wc'])('«%s» is a word like another', async (word) => {
    const id = await file(centre, `Plus de ${word.toLowerCase()} depuis hier`, 0)
    expect((await search(word)).requests.map((found) => found.id)).toEqual([id])
    expect((await search(`${word} du`)).requests.map((found) => found.id)).toEqual([id])
  })
  test('words that say nothing find nothing', async () => {
    for (const q of ['du', 'et de', 'zzz']) expect((await search(q)).requests).toEqual([])
  })
  test('a word of which nobody has heard for years is found', async () => {
    const old = await longAgo('Le minitel grésille', 2000)
    expect((await search('minitel')).requests.map(({ id }) => id)).toEqual([old])
  })
  test('several words of a thread are one request', async () => {
    const id = await file(centre, 'Le lambrequin pend', 0)
    await more(id, 'Le lambrequin est tombé')
    expect((await search('lambrequin')).requests.map((found) => found.id)).toEqual([id])
  })
  test.each(['agent', 'caretaker'] as const)('the %s hears nothing of the other agency', async (role) => {
    const { requests } = await search('chauffage', role)
    expect(requests).toHaveLength(6)
    expect(requests.every(({ id }) => filed.includes(id))).toBe(true)
  })
})
