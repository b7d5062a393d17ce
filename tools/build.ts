/** `npm run build`: the pages of the browser, into `dist/web`, with their compressed twins and a stamp of what they were made from. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { hasBundler } from './bundle.ts'

const root = resolve(import.meta.dirname, '..')
const web = join(root, 'dist/web')

/** Everything that the pages are made from. Tests beside the code change nothing of them. */
const inputs = [
  'src/*/core/**',
  'src/*/web/**',
  'vite.config.ts',
  'tools/{build,early-questions,page-parts,phone-workers,touch-styles}.ts',
  'package-lock.json',
]

const hashOfInputs = (at = root): string => {
  const hash = createHash('sha256')
  for (const entry of globSync(inputs, { cwd: at, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.includes('.test.'))
    .map((file) => join(file.parentPath, file.name))
    .sort())
    hash.update(entry.slice(at.length)).update(readFileSync(entry))
  return hash.digest('hex')
}

/**
 * How the pages stand: made from what is in the tree, to be made from it, or missing where what makes them is not installed
 * (`npm ci --omit=dev`). An installation without sources is as it is.
 */
export const pagesStand = (at = root): 'made' | 'to make' | 'missing' => {
  const stamp = join(at, 'dist/web/stamp')
  const asTheyWere = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
  const isMade = asTheyWere && (!existsSync(join(at, 'vite.config.ts')) || asTheyWere === hashOfInputs(at))
  return isMade ? 'made' : hasBundler(at) ? 'to make' : 'missing'
}

/** Why a house without its pages does not open, told to whoever starts it. */
export const noPages = {
  code: 'pages_missing',
  why: 'Les pages ne sont pas faites à partir de ces sources, et ce qui les fait n’est pas installé : `npm ci && npm run build` les fait ; une version publiée les apporte (docs/how-to/deploy.md).',
}

/** Builds when stale, in a process of its own: the bundler must not stay in the memory of the server. */
export const ensureBuilt = (): void => {
  if (pagesStand() === 'made') return
  const { status, stderr } = spawnSync(process.execPath, [import.meta.filename], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The pages could not be built. ${stderr}`)
}

const deflate = promisify(gzip)
const brotli = promisify(brotliCompress)

const compress = async (file: string): Promise<void> => {
  const bytes = await readFile(file)
  if (bytes.length < 512) return
  const [gz, br] = await Promise.all([
    deflate(bytes, { level: 9 }),
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ])
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)])
}

/** Made aside, then moved in one step: a server that runs meanwhile never reads half a build. */
const build = async (): Promise<void> => {
  const made = hashOfInputs()
  const aside = join(root, 'dist', `.web-${process.pid}`)
  process.env['LOGE_WEB_OUT'] = aside
  // Asked by the tests too, which set it otherwise: what they walk through is what is shipped.
  process.env['NODE_ENV'] = 'production'
  const vite = await import('vite')
  // In the build alone: a server that finds its pages made loads neither the bundler nor this.
  const { buildWorkers, printIcons } = await import('./phone-workers.ts')
  const { pages } = await import('../vite.config.ts')
  try {
    for (const page of pages.filter((name) => existsSync(join(root, `src/app/web/${name}.html`)))) {
      process.env['LOGE_PAGE'] = page
      await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
    }
    await printIcons(join(aside, 'icons'))
    await buildWorkers(root, aside)
    const files = (await readdir(aside, { recursive: true })).filter((file) =>
      /^[^.].*\.(m?js|css|html|svg|json|webmanifest)$/.test(file),
    )
    await Promise.all(files.map((file) => compress(join(aside, file))))
    await writeFile(join(aside, 'stamp'), made)
    await swap(aside)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

const swap = async (aside: string): Promise<void> => {
  const old = `${aside}-old`
  await mkdir(dirname(web), { recursive: true })
  if (existsSync(web)) await rename(web, old)
  await rename(aside, web)
  await rm(old, { recursive: true, force: true })
}

if (import.meta.main) {
  if (!hasBundler()) {
    console.error(noPages.why)
    process.exit(1)
  }
  const start = performance.now()
  await build().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
  console.log(`Pages built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}
