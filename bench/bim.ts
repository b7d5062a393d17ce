import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from '../src/bim/core/inspect/inspect.ts'
import { readStep } from '../src/bim/core/step/read.ts'
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

const large = async (all: Map<string, Buffer>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-bim-'))
  try {
    const path = join(folder, 'large.ifc')
    say('writing a file of 500 MB')
    await repeat(all.get('Duplex_A.ifc')!, 500e6, path)
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [new URL('bim/large.ts', import.meta.url).pathname, path],
      {
        encoding: 'utf8',
      },
    )
    if (!stdout) throw new Error(stderr)
    const read = JSON.parse(stdout) as {
      bytes: number
      scan: number
      all: number
      rss: number
      rooms: number
    }
    print({
      bench: 'bim',
      name: 'records of 500 MB',
      value: read.bytes / 1000 / read.scan,
      unit: 'MB/s',
      n: 1,
    })
    print({
      bench: 'bim',
      name: 'data pass of 500 MB',
      value: read.bytes / 1000 / read.all,
      unit: 'MB/s',
      n: 1,
      target: '≥ 60',
    })
    print({ bench: 'bim', name: 'memory of 500 MB', value: read.rss, unit: 'MB', n: 1, target: '≤ 1000' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
