import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { json, sql } from '../src/kernel/server/sql.ts'
import { shifter } from './dump.ts'
import type { Step } from './lives.ts'
import { storyNow } from './story.ts'

const pack = promisify(brotliCompress)
const unpack = promisify(brotliDecompress)

/** Prints what people do in the days after the story's morning: one act a line, in the order of their hours. */
export const printSequel = async (path: string | URL, acts: readonly Step[]): Promise<void> =>
  writeFile(path, await pack(acts.map((act) => `${JSON.stringify(act)}\n`).join('')))

type Reached = { days: number; told: string }

/** Notes that a house holds the story, moved by so many days: it goes on from there. */
export const beginSequel = async (kernel: Kernel, days: number): Promise<void> =>
  reach(kernel, { days, told: shifter(days)(storyNow) })

const reach = async ({ database }: Kernel, reached: Reached): Promise<void> => {
  await database.owner.run(sql`
    insert into kernel.setting as s (key, value) values ('story', ${json(reached)})
    on conflict (key) do update set value = excluded.value`)
}

/**
 * Sends what the people of the story have done since, each act dated by its own hour, up to now. What a visitor has made
 * impossible meanwhile is refused, and is no matter. Sent twice, an act is done once: its id is the story's. Told to stop, it ends after
 * the act under way, and is told from the same hour again. Gives how many were taken, and how many refused.
 */
export const tellSequel = async (
  kernel: Kernel,
  path: string | URL,
  now = new Date(),
  stop?: AbortSignal,
): Promise<{ taken: number; refused: number }> => {
  const outcomes = { taken: 0, refused: 0 }
  const found = await kernel.database.owner.row<{ value: Reached }>(
    sql`select value from kernel.setting where key = 'story'`,
  )
  if (!found) return outcomes
  const { days, told } = found.value
  const until = now.toISOString()
  const move = shifter(days)
  const due = String(await unpack(await readFile(path)))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(move(line)) as Step)
    .filter(({ at }) => at > told && at <= until)
  for (const { actor, command, at } of due) {
    if (stop?.aborted) return outcomes
    outcomes[(await kernel.send(actor, command, at)).ok ? 'taken' : 'refused']++
  }
  if (due.length) await reach(kernel, { days, told: until })
  return outcomes
}
