import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from '../src/ifc/core/inspect/inspect-model.ts'
import { readStep } from '../src/ifc/core/step/read-step.ts'
import { models, repeat } from './bim/models.ts'
import { plan } from './bim/plan.ts'
import { publish } from './bim/publish.ts'
import { placing, revisions } from './bim/recognise.ts'
import { rules } from './bim/rules.ts'
import { space } from './bim/space.ts'
import { median, print, say, timed } from './figures.ts'

/** `--only data,plan,publish,space,large,recognise,rules`. MODELS names a folder of further models. */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  const wanted = (name: string): boolean => only.length === 0 || only.includes(name)
  const all = models()
  if (wanted('data')) await data(all)
  if (wanted('plan')) await plan(all)
  if (wanted('publish')) await publish(all)
  if (wanted('space')) await space(all)
  if (wanted('large')) await large(all)
  if (wanted('recognise')) {
    revisions(all)
    placing(all)
  }
  if (wanted('rules')) rules()
}

/** Records, storeys, dwellings, rooms, properties, equipment: everything but drawings. Each model alone, then all of them. */
const data = async (all: Map<string, Buffer>): Promise<void> => {
  let bytes = 0
  let ms = 0
  for (const [name, model] of all) {
    for (let warm = 0; warm < 3; warm++) inspect(readStep(model))
    const pass = median(await timed(9, async () => inspect(readStep(model))))
    say(`${name}: ${(model.length / 1e6).toFixed(1)} MB in ${pass.toFixed(1)} ms`)
    print({ bench: 'bim', name: `data pass, ${name}`, value: model.length / 1000 / pass, unit: 'MB/s', n: 9 })
    bytes += model.length
    ms += pass
  }
  print({
    bench: 'bim',
    name: 'data pass',
    value: bytes / 1000 / ms,
    unit: 'MB/s',
    n: 9 * all.size,
    target: '≥ 60',
  })
}

/** The largest building that is likely, and one of nearly the gigabyte that the door takes. */
const large = async (all: Map<string, Buffer>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-bim-'))
  const path = join(folder, 'large.ifc')
  try {
    for (const [megabytes, targets] of [
      [500, [{}, { target: '≥ 60' }, { target: '≤ 1000' }]],
      [980, [{}, {}, { target: '≤ 2000' }]],
    ] as const) {
      say(`writing a file of ${megabytes} MB`)
      await repeat(all.get('Duplex_A.ifc')!, megabytes * 1e6, path)
      const read = readApart(path)
      const rows: [name: string, value: number, unit: string][] = [
        ['records', read.bytes / 1000 / read.scan, 'MB/s'],
        ['data pass', read.bytes / 1000 / read.all, 'MB/s'],
        ['memory', read.rss, 'MB'],
      ]
      for (const [i, [name, value, unit]] of rows.entries())
        print({ bench: 'bim', name: `${name} of ${megabytes} MB`, value, unit, n: 1, ...targets[i] })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Read = { bytes: number; scan: number; all: number; rss: number; rooms: number }

const readApart = (path: string): Read => {
  const script = new URL('bim/large-model.ts', import.meta.url).pathname
  const { stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as Read
}
