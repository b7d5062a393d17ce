/** What a first visit loads, gzipped: the page, its scripts, its styles, the words of its language, the letters. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBuilt } from './build.ts'

/** kB, gzipped. A page that is not listed is not shipped. */
const budgets: Record<string, number> = { gate: 60, tenant: 60, contractor: 60, field: 120, office: 200 }

type Chunk = {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
  isEntry?: boolean
  src?: string
}

const web = resolve(import.meta.dirname, '../dist/web')

/** A French reader's dictionary is part of her first load, even where it is fetched by a dynamic import. */
const loadedAtOnce = (key: string): boolean => /\bfr\b/.test(key)

const chunksOf = (manifest: Record<string, Chunk>, key: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return seen
  seen.add(key)
  for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(loadedAtOnce)])
    chunksOf(manifest, next, seen)
  return seen
}

const filesOf = (manifest: Record<string, Chunk>, page: string): Set<string> => {
  const chunks = [...chunksOf(manifest, `${page}.html`)].map((key) => manifest[key]!)
  const letters = chunks.flatMap(({ assets = [] }) => assets.filter((file) => file.endsWith('.woff2')))
  return new Set([
    `${page}.html`,
    ...chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]),
    ...letters,
  ])
}

const weigh = (file: string): number => {
  const bytes = readFileSync(join(web, file))
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

ensureBuilt()
const over = Object.entries(budgets).filter(([page, budget]) => {
  if (!existsSync(join(web, `${page}.html`))) {
    console.log(`${page}: no such page was built`)
    return true
  }
  const manifest = JSON.parse(readFileSync(join(web, `.vite/${page}.json`), 'utf8')) as Record<string, Chunk>
  const files = [...filesOf(manifest, page)]
  const kB = files.reduce((sum, file) => sum + weigh(file), 0) / 1000
  console.log(`${page}: ${kB.toFixed(1)} of ${budget} kB in ${files.length} files`)
  return kB > budget
})
process.exit(over.length > 0 ? 1 : 0)
