/** Every address of the pages, for `npm run golden`: who draws it, for whom, where it stands in the menu; and what fills which slot. */
import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Role, roles } from '../src/kernel/core/roles.ts'

const root = resolve(import.meta.dirname, '..')
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(join(root, file)).href)) as T

type Of = readonly Role[] | undefined
type Nav = { name: string; place: number; for?: Of }
type Screen = { path: string; for: Of; nav?: Nav; within?: string; title?: string }
type Part = {
  deeds?: readonly { name: string; path: string; for: Of }[]
  screens?: readonly Screen[]
  ways?: readonly Screen[]
  slots?: readonly { slot: string; for?: Of }[]
}
export type PartOf = { page: string; slice: string; part: Part }

/** What each slice and the app itself show on each page, as the one list of pages has it; a part that is in no list is drawn by nobody. */
export const partsOfPages = async (): Promise<{ shown: PartOf[]; forgotten: PartOf[] }> => {
  const pages = await load<Record<string, readonly Part[]>>('src/app/web/slices.ts')
  const all = await Promise.all([...slicesAt().map(partsOfSlice), ...ownAt().map(partOfPage)])
  const isShown = ({ page, part }: PartOf): boolean => pages[page]?.includes(part) ?? false
  const { shown = [], forgotten = [] } = Object.groupBy(all.flat(), (each) =>
    isShown(each) ? 'shown' : 'forgotten',
  )
  return { shown, forgotten }
}

const slicesAt = (): string[] => globSync('src/*/web/slice.ts', { cwd: root }).sort()
const ownAt = (): string[] => globSync('src/app/web/*/first-screens.ts', { cwd: root }).sort()

const partsOfSlice = async (file: string): Promise<PartOf[]> =>
  Object.entries(await load<Record<string, Part>>(file)).map(([page, part]) => ({
    page,
    slice: file.split('/')[1]!,
    part,
  }))

// What a page puts together from several slices is no slice's.
const partOfPage = async (file: string): Promise<PartOf> => ({
  page: file.split('/')[3]!,
  slice: 'app',
  part: (await load<{ ownScreens: Part }>(file)).ownScreens,
})

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const say = (of: Of): string => (of ? roles.filter((role) => of.includes(role)).join(' ') : 'everybody')

const sayMenu = ({ nav, within }: Screen): string => {
  if (!nav) return within ? `under ${within}` : '·'
  return `**${nav.place} ${nav.name}**${nav.for ? `, for ${say(nav.for)}` : ''}`
}

const addressesOf = (parts: readonly PartOf[]): string =>
  table(
    ['address', 'slice', 'who is led there', 'menu'],
    parts
      .flatMap(({ slice, part: { screens = [], ways = [] } }) => [
        ...screens.map((each) => [each.path, slice, say(each.for), sayMenu(each)]),
        ...ways.map((each) => [`→ ${each.path}`, slice, say(each.for), sayMenu(each)]),
      ])
      .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
  )

const slotsOf = (parts: readonly PartOf[]): string[][] =>
  parts
    .flatMap(({ page, slice, part: { slots = [] } }) =>
      slots.map((each) => [each.slot, page, slice, say(each.for)]),
    )
    .toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))

/** What the box that goes anywhere offers beside the menu: deeds, and screens under it by their title. */
const deedsOf = (parts: readonly PartOf[]): string[][] =>
  parts
    .filter(({ page }) => page === 'office')
    .flatMap(({ slice, part: { deeds = [], screens = [] } }) => [
      ...deeds.map((each) => [each.name, `begins at ${each.path}`, slice, say(each.for)]),
      ...screens.flatMap(({ title, path, for: readers }) =>
        title ? [[title, `opens ${path}`, slice, say(readers)]] : [],
      ),
    ])
    .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1))

/** The site map. */
export const paths = async (): Promise<string> => {
  const { entries } = await load<{ entries: Record<string, readonly string[]> }>('src/app/serve-pages.ts')
  const { shown } = await partsOfPages()
  const served = Object.entries(entries).map(([page, prefixes]) => [page, prefixes.join(' ')])
  const pages = [...Map.groupBy(shown, ({ page }) => page)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${[
    '# The addresses of the pages',
    `Which page serves what begins so:\n\n${table(['page', 'addresses'], served)}`,
    ...pages.map(([page, parts]) => `## ${page}\n\n${addressesOf(parts)}`),
    `## What is drawn inside the pages of others\n\n${table(['slot', 'page', 'filled by', 'for'], slotsOf(shown))}`,
    `## What Ctrl+K offers in the office beside the menu\n\n${table(['name', 'what', 'slice', 'for'], deedsOf(shown))}`,
  ].join('\n\n')}\n`
}
