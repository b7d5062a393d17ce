import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crowded } from './crowd.ts'
import { filing } from './filing.ts'
import { printGrowth, say } from './figures.ts'
import { openLarge } from './large-database.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'

const steps = [10_000, 100_000]

/** The figures of the main job, at 10k, 100k and N requests: how each grows is there to be read. */
export const bench = async ({ requests, only }: { requests: number; only: string[] }): Promise<void> => {
  const wanted = (part: string): boolean => !only.length || only.includes(part)
  for (const size of [...steps.filter((n) => n < requests), requests]) {
    if (!wanted('filing') && !wanted('reading')) break
    say(`${size} requests`)
    const large = await openLarge(size, say)
    if (wanted('reading')) await reading(large, size)
    if (wanted('filing')) await filing(large, size, size === requests)
    await large.stop()
  }
  if (requests > steps[0]!) printGrowth(steps[0]!, requests)
  if (wanted('crowd')) await crowded(await mkdtemp(join(tmpdir(), 'loge-crowd-')))
  if (wanted('pages')) await pages()
}
