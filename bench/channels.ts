import { bench as benchYear } from './channels-year.ts'
import { measureMail } from './channels/measure-mail.ts'

/** One part a file: `--only mail,year`. */
const parts: Record<string, () => Promise<void>> = { mail: measureMail, year: benchYear }

export const bench = async ({ only }: { only: readonly string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
}
