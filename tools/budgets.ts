/** What a first visit loads, gzipped: the page, its scripts, its styles, the words of its language, the letters. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBuilt } from './build.ts'

/** kB, gzipped. A page that is not listed is not shipped. */
// The office leads to the files that the law asks for, and to what comes from the ERP.
// The phone’s day tells its news, its round bears what head office asks, and time is counted from the first screen on.
// The office and the phone lead to what meters say.
// A tenant’s home says which inspections are kept of it, and a sheet whose question is asked no more says so.
const budgets: Record<string, number> = { gate: 60, tenant: 62, contractor: 61, field: 117, office: 174 }

/** The chunk that the later screens of a page have in common (vite.config.ts). */
const more = 'more'

/**
 * What a screen of a page weighs beyond the first load, as modules that it asks for: what they import comes with them, but for
 * what the other screens of the page share (`more`), which has a budget of its own.
 */
const beyond: { page: string; name: string; of: string[]; kB: number }[] = [
  // The page with its words in French, those of papers and of desks among them, and those of a tenant’s home: one file.
  {
    page: 'tenant',
    name: 'a request that she follows',
    of: ['requests/web/tenant/FollowPage.tsx', 'words.fr'],
    kB: 16,
  },
  {
    page: 'field',
    name: 'the plan',
    of: ['estate/web/plan/PlanPage.tsx', 'requests/web/field/PlanHead.tsx'],
    kB: 10,
  },
  {
    page: 'field',
    name: 'what a touch of the plan opens',
    of: ['estate/web/plan/PlanSheets.tsx', 'requests/web/field/ReportThing.tsx'],
    kB: 7.5,
  },
  // With the doors written in it, and a word under each tool.
  { page: 'field', name: 'the same in space', of: ['bim/web/three/PlaceInSpace.tsx'], kB: 8.3 },
  { page: 'office', name: 'the board of the week', of: ['planning/web/PlanPage.tsx'], kB: 15 },
  { page: 'office', name: 'the map', of: ['planning/web/map/MapPage.tsx'], kB: 15 },
  // Apart from what a screen may weigh: it comes where a landlord has brought a background, and its points are there before it.
  { page: 'office', name: 'the background of the map', of: ['background/BackgroundLayer.tsx'], kB: 300 },
  // With the sheet of an act: in a cellar, on a first visit, «C’est fait» must open, and read a danger before it leaves.
  { page: 'field', name: 'what its screens share', of: [more], kB: 16.5 },
]

type Chunk = {
  name?: string
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
  isEntry?: boolean
  src?: string
}

type Manifest = Record<string, Chunk>

const web = resolve(import.meta.dirname, '../dist/web')

/** Pages whose later screens bring their words along: those of the first screen are in its own file (ADR 35). */
const wordsComeLater = ['gate', 'tenant', 'contractor', 'office']

/** A French reader's dictionary is part of her first load, even where it is fetched by a dynamic import. */
const loadedAtOnce = (page: string, key: string): boolean =>
  /\bfr\b/.test(key) && !wordsComeLater.includes(page)

const chunksOf = (
  manifest: Manifest,
  page: string,
  key = `${page}.html`,
  seen = new Set<string>(),
): Set<string> => {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return seen
  seen.add(key)
  const words = (chunk.dynamicImports ?? []).filter((next) => loadedAtOnce(page, next))
  for (const next of [...(chunk.imports ?? []), ...words]) chunksOf(manifest, page, next, seen)
  return seen
}

const filesIn = (chunks: readonly Chunk[]): string[] => chunks.flatMap(({ file, css = [] }) => [file, ...css])

const firstOf = (manifest: Manifest, page: string): Set<string> => {
  const chunks = [...chunksOf(manifest, page)].map((key) => manifest[key]!)
  const letters = chunks.flatMap(({ assets = [] }) => assets.filter((file) => file.endsWith('.woff2')))
  return new Set([`${page}.html`, ...filesIn(chunks), ...letters])
}

/** Undefined where one of the modules is no screen apart any more. */
const beyondOf = (manifest: Manifest, page: string, of: readonly string[]): Set<string> | undefined => {
  const keys = of.map((name) =>
    Object.keys(manifest).find((key) =>
      name === more ? manifest[key]!.name === more && key.endsWith('.js') : key.endsWith(`/${name}`),
    ),
  )
  if (!keys.every((key) => key !== undefined)) return undefined
  const shared = of.includes(more) ? [] : filesIn(Object.values(manifest).filter(({ name }) => name === more))
  const known = new Set([...firstOf(manifest, page), ...shared])
  const chunks = keys.flatMap((key) => [...chunksOf(manifest, page, key)]).map((key) => manifest[key]!)
  return new Set(filesIn(chunks).filter((file) => !known.has(file)))
}

const weigh = (file: string): number => {
  const bytes = readFileSync(join(web, file))
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

const manifestOf = (page: string): Manifest =>
  JSON.parse(readFileSync(join(web, `.vite/${page}.json`), 'utf8')) as Manifest

/** Whether they weigh more than they may. */
const isOver = (name: string, files: ReadonlySet<string> | undefined, budget: number): boolean => {
  if (!files) {
    console.log(`${name}: not built apart`)
    return true
  }
  const kB = [...files].reduce((sum, file) => sum + weigh(file), 0) / 1000
  console.log(`${name}: ${kB.toFixed(1)} of ${budget} kB in ${files.size} files`)
  return kB > budget
}

/** What only the server checks is neither carried to a first visit nor made there before anything is drawn. */
const hasSchemas = (page: string, files: ReadonlySet<string>): boolean => {
  const found = [...files].filter((file) => readFileSync(join(web, file), 'utf8').includes('ZodMini'))
  for (const file of found) console.log(`${page}: ${file} holds schemas that only the server reads`)
  return found.length > 0
}

ensureBuilt()
const over = [
  ...Object.keys(budgets).map((page) => hasSchemas(page, firstOf(manifestOf(page), page))),
  ...Object.entries(budgets).map(([page, budget]) =>
    isOver(page, existsSync(join(web, `${page}.html`)) ? firstOf(manifestOf(page), page) : undefined, budget),
  ),
  ...beyond.map(({ page, name, of, kB }) =>
    isOver(`${page}, ${name}`, beyondOf(manifestOf(page), page, of), kB),
  ),
]
process.exit(over.some(Boolean) ? 1 : 0)
