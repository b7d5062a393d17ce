import { measureSeal } from './inspections/measure-seal.ts'

/** What is measured of inspections, by the name that `--only` takes. */
const parts: Readonly<Record<string, () => Promise<void>>> = { seal: measureSeal }

export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
}
