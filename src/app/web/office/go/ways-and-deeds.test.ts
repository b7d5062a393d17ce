import { describe, expect, test } from 'vitest'
import { rolesWhere } from '../../../../kernel/core/roles.ts'
import { grants as notices } from '../../../../notices/core/grants.ts'
import { grants as people } from '../../../../people/core/grants.ts'
import { menuFor } from '../office-menu.ts'
import type { PagePart } from '../../../../kernel/web/web-slice.ts'
import { office } from '../../slices.ts'
import { deedsFor, isCalled, waysFor } from './ways-and-deeds.ts'

const readWords = async (load: () => Promise<object>, lang: 'fr' | 'en'): Promise<object> =>
  (Object.entries(await load()).find(([name]) => name === lang)?.[1] ?? {}) as object

const desks = rolesWhere(({ desk }) => desk !== 'none')

test.each(desks)('a %s finds every way of the menu in the box, in the order of the day', (role) => {
  const menu = menuFor(role).map(({ path }) => path)
  expect(
    waysFor(office, role)
      .map(({ path }) => path)
      .slice(0, menu.length),
  ).toEqual(menu)
})

test('a page under the menu is found by who is led there, and no page twice', () => {
  const paths = waysFor(office, 'agent').map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['/bureau/patrimoine/vacants', '/bureau/alertes', '/bureau/a-faire/delais']),
  )
  expect(new Set(paths).size).toBe(paths.length)
  // An address with a hole in it is no page by itself.
  expect(paths.filter((path) => path.includes(':'))).toEqual([])
})

test.each(['fr', 'en'] as const)(
  'every way and deed has its name among the words of the box: %s',
  async (lang) => {
    const told = await Promise.all(
      office.flatMap(({ first, deedWords = [] }: PagePart): Promise<object>[] => [
        ...(first ? [lang === 'fr' ? Promise.resolve<object>(first.fr) : readWords(first.en, lang)] : []),
        ...deedWords.map(([fr, en]) => readWords(lang === 'fr' ? fr : en, lang)),
      ]),
    )
    const words = new Set(told.flatMap(Object.keys))
    const named = desks.flatMap((role) => [...waysFor(office, role), ...deedsFor(office, role)])
    expect(named.map(({ name }) => name).filter((name) => !words.has(name))).toEqual([])
  },
)

test('a deed is offered to whoever may do it, and to nobody else', () => {
  const offered = (name: string): string[] =>
    desks.filter((role) => deedsFor(office, role).some((deed) => deed.name === name))
  expect(offered('go.hire')).toEqual(desks.filter((role) => people.hire[role]))
  expect(offered('go.letters')).toEqual(desks.filter((role) => notices.print[role]))
  expect(offered('go.post')).toEqual(desks.filter((role) => notices.post[role]))
})

describe('how a page is called', () => {
  test.each(['Logements vacants', 'logements vacants', 'LOG VAC', 'vacants', 'vac log', 'logémènts'])(
    '«%s»',
    (typed) => expect(isCalled('Logements vacants', typed)).toBe(true),
  )
  test.each(['ogements', 'logements occupés', 'x', '@', '%'])('not «%s»', (typed) =>
    expect(isCalled('Logements vacants', typed)).toBe(false),
  )
})
