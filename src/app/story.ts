import { existsSync } from 'node:fs'
import { setInterval } from 'node:timers/promises'
import { tellSequel } from '../../seeds/sequel.ts'
import { assemble } from '../kernel/server/kernel.ts'
import type { Kernel } from '../kernel/server/slice.ts'

export const sequelPath = new URL('../../seeds/sequel.jsonl.br', import.meta.url)

/** A house that writes to nobody about what is invented. */
export const quietly = ({ database, settings, slices }: Kernel): Kernel =>
  assemble(
    database,
    settings,
    slices.map(({ jobs: _, ...slice }) => slice),
  )

const betweenActs = 5 * 60_000

/** A demonstration goes on while it is looked at: what its people did since it was last open, then each act at its hour. */
export const goOn = async (kernel: Kernel): Promise<void> => {
  if (!existsSync(sequelPath)) return
  const quiet = quietly(kernel)
  await tellSequel(quiet, sequelPath)
  for await (const _ of setInterval(betweenActs, undefined, { ref: false }))
    await tellSequel(quiet, sequelPath)
}
