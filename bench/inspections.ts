import { measureAccounts } from './inspections/measure-accounts.ts'
import { measureDesk } from './inspections/measure-desk.ts'
import { measureEffort } from './inspections/measure-effort.ts'
import { measureKills } from './inspections/measure-kills.ts'
import { measurePack } from './inspections/measure-pack.ts'
import { measureSeal } from './inspections/measure-seal.ts'

/** What is measured of inspections, by the name that `--only` takes. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  seal: measureSeal,
  effort: measureEffort,
  desk: measureDesk,
  pack: measurePack,
  account: measureAccounts,
  kills: measureKills,
}

export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
}
