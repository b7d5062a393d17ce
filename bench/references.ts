import { measureErp } from './references/measure-erp.ts'
import { measureErpKills } from './references/measure-erp-kills.ts'
import { measureFebrl } from './references/measure-febrl.ts'
import { measureLink } from './references/measure-link.ts'
import { measurePairs } from './references/measure-pairs.ts'
import { measureRpls } from './references/measure-rpls.ts'
import { measureSame } from './references/measure-same.ts'
import { measureYear } from './references/measure-year.ts'
import { teachKnown } from './references/teach-known.ts'

/** What is measured of references, by the name that `--only` takes. Data of others are read where `LOGE_DATA` says. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  same: measureSame,
  febrl: measureFebrl,
  link: measureLink,
  erp: measureErp,
  kills: measureErpKills,
  year: measureYear,
  rpls: measureRpls,
  pairs: measurePairs,
}

/** What is done only when it is asked for by its name. */
const asked: Readonly<Record<string, () => Promise<void>>> = { teach: teachKnown }

export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries({ ...parts, ...asked }))
    if (only.length ? only.includes(name) : name in parts) await measure()
}
