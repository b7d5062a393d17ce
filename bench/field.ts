import { list } from './field/list.ts'
import { back, pack } from './field/pack.ts'
import { plan } from './field/plan.ts'
import { simulation } from './field/simulation.ts'

const parts: Record<string, () => Promise<void>> = { pack, back, plan, list, simulation }

/** The figures of a day without network; `--only` chooses among the parts. */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, part] of Object.entries(parts)) if (!only.length || only.includes(name)) await part()
}
