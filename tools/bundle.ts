/** `node tools/bundle.ts`: what opens a house, in a few files instead of a thousand, for the next start. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { dirname, join, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')

/** Whether what makes pages and bundles is installed: it is of the build, and an installation that only runs has none. */
export const hasBundler = (at = root): boolean => existsSync(join(at, 'node_modules/vite/package.json'))

/** What a bundle is made of, and where it lies. */
export type Bundled = { entry: string; into: string; lock: string }

export const opening: Bundled = {
  entry: join(root, 'src/app/open-doors.ts'),
  into: join(root, 'node_modules/.cache/opening'),
  lock: join(root, 'package-lock.json'),
}

/** A file as it was when it was bundled: its moment in milliseconds, its size in bytes. */
type Source = [path: string, at: number, size: number]
type Kept = { file: string; sources: Source[] }

/** The bundle, as an address to import; nothing where there is none, or where a file of it has changed since. */
export const freshBundle = ({ into }: Pick<Bundled, 'into'>): string | undefined => {
  const current = join(into, 'current.json')
  if (!existsSync(current)) return undefined
  const { file, sources } = JSON.parse(readFileSync(current, 'utf8')) as Kept
  const isAsItWas = ([path, at, size]: Source): boolean => {
    const now = statSync(path, { throwIfNoEntry: false })
    return now?.mtimeMs === at && now.size === size
  }
  return existsSync(file) && sources.every(isAsItWas) ? pathToFileURL(file).href : undefined
}

/** Packages of many small modules: the others are loaded as they are. */
const within = ['zod', 'uuid']

/** Each file says where it stands in the tree, wherever the bundle lies: its children and its fonts are there. */
const standing = {
  name: 'standing',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | undefined =>
    code.includes('import.meta')
      ? code
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.filename', JSON.stringify(id))
          .replaceAll('import.meta.main', 'false')
      : undefined,
}

/** Makes the bundle anew. A house that still runs from one before keeps its files. */
export const bundle = async ({ entry, into, lock }: Bundled): Promise<void> => {
  await mkdir(into, { recursive: true })
  const { build } = await import('vite')
  const aside = join(into, `.${process.pid}`)
  const seen = new Set<string>()
  await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'error',
    plugins: [standing, { name: 'seen', load: (id: string) => void seen.add(id) }],
    ssr: { noExternal: within, external: true },
    build: { ssr: entry, outDir: aside, target: 'node20', minify: false, emptyOutDir: true },
  })
  const paths = [...seen].filter((path) => existsSync(path) && !path.includes('/node_modules/')).sort()
  const sources = await Promise.all([...paths, lock].map(sourceOf))
  const name = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16)
  const made = (await readdir(aside)).find((file) => parse(file).name === parse(entry).name)
  if (!made) throw new Error(`nothing was made of ${entry}`)
  if (existsSync(join(into, name))) await rm(aside, { recursive: true })
  else await rename(aside, join(into, name))
  const draft = join(into, `current.${process.pid}`)
  await writeFile(draft, JSON.stringify({ file: join(into, name, made), sources } satisfies Kept))
  await rename(draft, join(into, 'current.json'))
  await forget(into)
}

const sourceOf = async (path: string): Promise<Source> => {
  const { mtimeMs, size } = await stat(path)
  return [path, mtimeMs, size]
}

/** Of bundles before, these are kept. */
const mostKept = 4

const forget = async (into: string): Promise<void> => {
  const folders = await Promise.all(
    (await readdir(into, { withFileTypes: true }))
      .filter((each) => each.isDirectory())
      .map(({ name }) => sourceOf(join(into, name))),
  )
  for (const [path] of folders.toSorted(([, a], [, b]) => b - a).slice(mostKept))
    await rm(path, { recursive: true, force: true })
}

/** Makes it for the next start, behind whatever else the machine does. Where nothing may be written, the next start is as this one. */
export const bundleBehind = (): void => {
  if (!hasBundler()) return
  const child = spawn(process.execPath, [import.meta.filename], { stdio: 'ignore', detached: true })
  child.once('spawn', () => setPriority(child.pid!, constants.priority.PRIORITY_LOW))
  child.once('error', () => {})
  child.unref()
}

if (import.meta.main) await bundle(opening)
