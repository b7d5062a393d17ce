import { existsSync } from 'node:fs'
import { setInterval } from 'node:timers/promises'
import { hearInvented } from '../../seeds/hear-sensors.ts'
import { tellSequel } from '../../seeds/sequel.ts'
import { assemble } from '../kernel/server/assemble-house.ts'
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

/**
 * A demonstration goes on while it is looked at: what its people did since it was last open, then each act at its hour. Stopped, it
 * asks nothing more of the database, once `stop` is done.
 */
export const goOn = (kernel: Kernel): { stop: () => Promise<void> } => {
  const left = new AbortController()
  const told = tellOn(quietly(kernel), left.signal).catch((fault: unknown) => {
    if (!left.signal.aborted) process.stderr.write(`story: ${String(fault)}\n`)
  })
  return {
    stop: async () => {
      left.abort()
      await told
    },
  }
}

const tellOn = async (kernel: Kernel, signal: AbortSignal): Promise<void> => {
  if (!existsSync(sequelPath)) return
  await tellUntil(kernel, new Date(), signal)
  for await (const _ of setInterval(betweenActs, undefined, { ref: false, signal }))
    await tellUntil(kernel, new Date(), signal)
}

// Sensors of the story go on like its people: those that fell silent with the last start would all be in tomorrow’s round.
const tellUntil = async (kernel: Kernel, now: Date, signal: AbortSignal): Promise<void> => {
  await tellSequel(kernel, sequelPath, now, signal)
  if (!signal.aborted) await hearInvented(kernel.database, now.toISOString())
}
