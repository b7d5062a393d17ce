/** What makes the field app a thing of its own on a phone: its icons, and the worker that opens it without network. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { build } from 'vite'

const face = 'loge.svg'
/** The paths of the face, small enough for a phone to cut a circle out of it. */
const masked = (svg: string): string =>
  svg
    .replace(
      / rx="\d+"( fill="[^"]+")\/>/,
      '$1/><g transform="translate(256 256) scale(.78) translate(-256 -250)">',
    )
    .replace('</svg>', '</g></svg>')

/** Prints the face, drawn once as SVG, in the sizes that phones ask for. */
export const printIcons = async (dir: string): Promise<void> => {
  const svg = await readFile(join(dir, face), 'utf8')
  const print = (drawing: string, side: number, name: string) =>
    sharp(Buffer.from(drawing), { density: 144 })
      .resize(side, side)
      .png({ palette: true, effort: 10 })
      .toFile(join(dir, name))
  await print(svg, 192, 'loge-192.png')
  await print(svg, 512, 'loge-512.png')
  await print(masked(svg), 512, 'loge-maskable-512.png')
}

type Chunk = { file: string; css?: string[]; assets?: string[] }

/** The two pages that open without network, the worker of each, and what else than its own files it needs. */
const workers = [
  {
    page: 'field',
    entry: 'sw.ts',
    name: 'sw.js',
    others: ['terrain.webmanifest', 'icons/loge.svg', 'icons/loge-192.png'],
  },
  { page: 'contractor', entry: 'sw.firm.ts', name: 'sw-o.js', others: [] },
]

/** The workers, with the names of all that their page may ask for; their marks change their own, so that phones notice. */
export const buildWorkers = async (root: string, out: string): Promise<void> => {
  for (const one of workers) {
    const manifest = join(out, `.vite/${one.page}.json`)
    if (existsSync(manifest)) await buildWorker(root, out, one, manifest)
  }
}

const buildWorker = async (
  root: string,
  out: string,
  { page, entry, name, others }: (typeof workers)[number],
  manifest: string,
): Promise<void> => {
  const chunks = Object.values(JSON.parse(await readFile(manifest, 'utf8')) as Record<string, Chunk>)
  const assets = chunks.flatMap(({ file, css = [], assets: more = [] }) => [file, ...css, ...more])
  const files = [...new Set([...assets, ...others])].filter((file) => file !== `${page}.html`).toSorted()
  const hash = createHash('sha256')
  for (const file of [`${page}.html`, ...files]) hash.update(file).update(await readFile(join(out, file)))
  await build({
    configFile: false,
    root: join(root, 'src/app/web'),
    publicDir: false,
    logLevel: 'warn',
    define: {
      __FILES__: JSON.stringify(files.map((file) => `/${file}`)),
      __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 12)),
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'src/app/web', entry),
        formats: ['iife'],
        name: 'worker',
        fileName: () => name,
      },
    },
  })
}
