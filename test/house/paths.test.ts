import { expect, test } from 'vitest'
import { entries } from '../../src/app/serve-pages.ts'
import * as lists from '../../src/app/web/slices.ts'
import { findScreen, menuOf } from '../../src/kernel/web/find-screen.ts'
import { partsOfPages } from '../../tools/paths.ts'
import { program } from './tree.ts'

const pages = new Map(Object.entries(lists))
const { shown, forgotten } = await partsOfPages()
const screens = shown.flatMap(({ page, slice, part }) =>
  (part.screens ?? []).map((screen) => ({ page, slice, ...screen })),
)

test('what a slice shows stands in the list of its page', () => {
  expect(forgotten.map(({ slice, page }) => `${slice}: ${page}`)).toEqual([])
  expect(screens.length).toBeGreaterThan(40)
})

test('the screens that a page puts together itself are told with those of slices', () => {
  expect(screens.map(({ page, path }) => `${page}: ${path}`)).toEqual(
    expect.arrayContaining(['field: /terrain', 'field: /terrain/signaler']),
  )
})

test('no two screens claim one address', () => {
  const claims = Map.groupBy(screens, ({ page, path }) => `${page} ${path.replaceAll(/:\w+/g, ':')}`)
  const twice = [...claims].filter(([, of]) => of.length > 1)
  expect(twice.map(([address, of]) => `${address}: ${of.map(({ slice }) => slice).join(', ')}`)).toEqual([])
})

test('each address opens the screen that claims it', () => {
  const opened = screens.map(({ page, path }) => ({
    path: `${page}: ${path}`,
    found: `${page}: ${findScreen(pages.get(page)!, path.replace('/*', '').replaceAll(':', ''))?.screen.path}`,
  }))
  expect(opened.filter(({ path, found }) => path !== found)).toEqual([])
})

test('every page of people has its addresses from the slices', () => {
  expect([...pages.keys()].toSorted()).toEqual(Object.keys(entries).toSorted())
})

test('links that were sent before still lead to what they opened', () => {
  const opened = (page: keyof typeof lists, path: string) => {
    const { screen, params } = findScreen(pages.get(page)!, path) ?? {}
    return [screen?.path, params]
  }
  const key = 'k'.repeat(43)
  expect(opened('tenant', '/t')).toEqual(['/t/*', {}])
  expect(opened('tenant', `/t/${key}`)).toEqual(['/t/*', {}])
  expect(opened('tenant', '/signaler/')).toEqual(['/signaler/*', {}])
  expect(opened('tenant', '/signaler/K7-42M')).toEqual(['/signaler/:code', { code: 'K7-42M' }])
  expect(opened('tenant', '/chez-moi')).toEqual(['/chez-moi', {}])
  expect(opened('tenant', '/chez-moi/018f')).toEqual(['/chez-moi/:id', { id: '018f' }])
  expect(opened('contractor', '/o/018f')).toEqual(['/o/:order', { order: '018f' }])
})

test('the page of a screen is the one that serves its address', () => {
  const served = (page: string, path: string): boolean =>
    (entries[page] ?? []).some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  expect(screens.filter(({ page, path }) => !served(page, path))).toEqual([])
})

test('a screen that one comes to by a way of the menu names one that stands there', () => {
  for (const [page, parts] of pages) {
    const names = menuOf(parts).map(({ nav }) => nav.name as string)
    const within = screens.flatMap((each) => (each.page === page && each.within ? [each.within] : []))
    expect(within.filter((name) => !names.includes(name))).toEqual([])
    const places = menuOf(parts).map(({ nav }) => nav.place)
    expect(places).toEqual([...new Set(places)])
  }
})

/** An address as the code writes it, its holes filled: what follows a hole that begins no part of it is a question. */
const fill = (written: string, text: string): string => {
  const root = /const root = '([^']+)'/.exec(text)?.[1] ?? ''
  return written
    .replace('${root}', root)
    .replace(/(?<!\/)(?:\$\{|[?#]).*$/, '')
    .replaceAll(/\$\{[^}]*\}/g, 'x')
}

test('every address that is written somewhere leads to a screen', () => {
  const written = program()
    .filter(({ path }) => !path.endsWith('/web/slice.ts') && path !== 'src/app/serve-pages.ts')
    .flatMap(({ path, text }) =>
      // What an address is compared with leads nowhere by itself.
      [...text.matchAll(/(?<!startsWith\(')(?<=[='`"({\s])(?:\/(?=\w)|\$\{root\})[^'"`\s]*/g)]
        .map(([each]) => each)
        .filter((each) => !/\$\{string\}|…/.test(each))
        .map((each) => ({ path, address: fill(each, text) })),
    )
  const led = [...pages].flatMap(([page, parts]) =>
    written
      .filter(({ address }) => (entries[page] ?? []).includes(`/${address.split('/')[1]}`))
      .map(({ path, address }) => ({ said: `${path}: ${address}`, found: findScreen(parts, address) })),
  )
  expect(led.length).toBeGreaterThan(60)
  expect(led.filter(({ found }) => !found).map(({ said }) => said)).toEqual([])
})
