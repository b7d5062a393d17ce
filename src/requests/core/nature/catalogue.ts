import { danger } from './catalogue/dangers.ts'
import { drain } from './catalogue/drain.ts'
import { heating } from './catalogue/heating.ts'
import { inside } from './catalogue/in-dwelling.ts'
import { life } from './catalogue/living-together.ts'
import { lift } from './catalogue/lift.ts'
import { outside } from './catalogue/outside.ts'
import { power } from './catalogue/power.ts'
import { tenancy } from './catalogue/tenancy.ts'
import { water } from './catalogue/water.ts'
import { window } from './catalogue/window.ts'
import type { Group, Nature, Pictogram, PlaceKind } from './nature-types.ts'

const rows = [
  ...water,
  ...drain,
  ...heating,
  ...power,
  ...lift,
  ...window,
  ...inside,
  ...outside,
  ...life,
  ...tenancy,
  ...danger,
] as const

export type NatureCode = (typeof rows)[number]['code']

/** Everything that may be wrong, in the order in which people are offered it. Words: `nature.<code>`. */
export const natures: readonly (Nature & { code: NatureCode })[] = rows

export const natureCodes: readonly NatureCode[] = rows.map(({ code }) => code)

/** The families, in the order of the first screen. Words: `nature.group.<group>`. */
export const groups: readonly { group: Group; pictogram: Pictogram }[] = [
  { group: 'water', pictogram: 'tap' },
  { group: 'drain', pictogram: 'drain' },
  { group: 'heating', pictogram: 'radiator' },
  { group: 'hotwater', pictogram: 'hotwater' },
  { group: 'power', pictogram: 'socket' },
  { group: 'gas', pictogram: 'gas' },
  { group: 'lift', pictogram: 'lift' },
  { group: 'door', pictogram: 'door' },
  { group: 'window', pictogram: 'window' },
  { group: 'damp', pictogram: 'damp' },
  { group: 'inside', pictogram: 'other' },
  { group: 'pest', pictogram: 'pest' },
  { group: 'clean', pictogram: 'bins' },
  { group: 'outside', pictogram: 'green' },
  { group: 'life', pictogram: 'noise' },
  { group: 'tenancy', pictogram: 'letterbox' },
  { group: 'danger', pictogram: 'gas' },
]

const byCode: ReadonlyMap<string, Nature & { code: NatureCode }> = new Map(natures.map((n) => [n.code, n]))

export const isNatureCode = (code: string): code is NatureCode => byCode.has(code)

/** The nature of a code; an unknown code (an old import, say) is `other.repair`. */
export const natureOf = (code: string): Nature & { code: NatureCode } =>
  byCode.get(code) ?? (byCode.get('other.repair') as Nature & { code: NatureCode })

/** What may be wrong there, by family, empty families left out. */
export const naturesAt = (
  where: PlaceKind,
): { group: Group; pictogram: Pictogram; natures: readonly Nature[] }[] =>
  groups
    .map((family) => ({
      ...family,
      natures: natures.filter((n) => n.group === family.group && n.where.includes(where)),
    }))
    .filter((family) => family.natures.length > 0)
