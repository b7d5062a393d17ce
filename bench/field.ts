import { bench as effort } from './effort.ts'
import { list } from './field/list.ts'
import { back, pack } from './field/pack.ts'
import { plan } from './field/plan.ts'
import { simulation } from './field/simulation.ts'

// T2, T3, T7: what a caretaker and a firm do on a phone.
const tasks = (): Promise<void> => effort({ only: ['T2', 'T3', 'T7', 'T7 without a plan'] })

const parts: Record<string, () => Promise<void>> = { pack, back, plan, list, tasks, simulation }

/** The figures of a day without network; `--only` chooses among the parts. */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, part] of Object.entries(parts)) if (!only.length || only.includes(name)) await part()
}
