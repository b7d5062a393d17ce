import { plain } from '../../../../kernel/core/fold-words.ts'
import type { StepRecord } from '../../../../ifc/core/step/read-step.ts'
import type { Value } from '../../../../ifc/core/step/step-values.ts'

/** An address as a model gives it; each part may be empty. */
export type Address = { lines: string; postcode: string; town: string }
/** Ours: the building's, with those of its entrances. `streets`: «16 rue Voltaire». */
export type BuildingAddress = { streets: readonly string[]; postcode: string; town: string }

type Params = { model: string; ours: string }

const textIn = (value: Value): string => (typeof value === 'string' ? value.trim() : '')
const linesOf = (value: Value): string =>
  (Array.isArray(value) ? value : [value]).map(textIn).join(' ').trim()

/** The addresses of the buildings and sites of a file, whatever its schema: the last attribute of each. */
export const addressesOf = (step: StepRecord): Address[] =>
  [...step.all('IFCBUILDING'), ...step.all('IFCSITE')].flatMap((row) => {
    const at = step.find(step.args(row).at(-1) ?? null)
    if (at < 0 || step.typeOf(at) !== 'IFCPOSTALADDRESS') return []
    const args = step.args(at)
    const [lines, town, postcode] = [linesOf(args[4]), textIn(args[6]), textIn(args[8])]
    return lines || town || postcode ? [{ lines, town, postcode }] : []
  })

/**
 * Whether every address of a model is another town's (enough to doubt the building), or another street's or number's of the same
 * town: builders name a plot before the street has a name, so that alone is only said. Nothing where it tells no town and no street.
 */
export const addressUnlike = (
  model: readonly Address[],
  ours: BuildingAddress,
): { code: 'unlike_town' | 'unlike_address'; params: Params } | undefined => {
  const told = model.filter((each) => isTold(each))
  if (!told.length) return undefined
  const params = { model: sayAddress(told[0]!), ours: sayOurs(ours) }
  if (told.every((each) => isOtherTown(each, ours))) return { code: 'unlike_town', params }
  if (told.every((each) => isOtherStreet(each, ours))) return { code: 'unlike_address', params }
  return undefined
}

const sayAddress = ({ lines, postcode, town }: Address): string =>
  [lines, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
const sayOurs = ({ streets: [lines = ''], ...ours }: BuildingAddress): string =>
  sayAddress({ lines, ...ours })

// Drawing tools leave «Enter address here» and the like where nobody wrote anything.
const unwritten =
  /enter address|adresse ici|street name|unknown|default|^(?:adresse|address|ville|town|city)$/
const isTold = ({ lines, postcode, town }: Address): boolean =>
  [lines, town].every((each) => !unwritten.test(plain(each))) &&
  (wordsOf(lines).length > 0 || /^\d{5}$/.test(postcode) || plain(town).length > 1)

/** The address gives a postcode or the name of a town, and neither is ours. */
const isOtherTown = ({ postcode, town }: Address, ours: BuildingAddress): boolean => {
  const [there, here] = [townOf(town), townOf(ours.town)]
  const isHere = postcode === ours.postcode || (there !== '' && here !== '' && there === here)
  return !isHere && (/^\d{5}$/.test(postcode) || there !== '')
}
const townOf = (town: string): string =>
  plain(town)
    .replace(/\bcedex\b.*|\b\d+\b/g, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim()

/** No word of its street is in one of ours, or its number is none of those. */
const isOtherStreet = ({ lines }: Address, { streets }: BuildingAddress): boolean => {
  const words = wordsOf(lines)
  if (!words.length || !streets.length) return false
  const same = streets.filter((street) => wordsOf(street).some((word) => words.includes(word)))
  if (!same.length) return true
  const [there, here] = [numbersOf(lines), same.flatMap(numbersOf)]
  return there.length > 0 && here.length > 0 && !there.some((number) => here.includes(number))
}

const small = new Set(
  'rue avenue boulevard place chemin route impasse allee quai square cours residence batiment entree lieu dit des les aux sur sous'.split(
    ' ',
  ),
)
const wordsOf = (street: string): string[] =>
  plain(street)
    .split(' ')
    .filter((word) => /^[a-z]{3,}$/.test(word) && !small.has(word))
const numbersOf = (street: string): string[] => plain(street).match(/\b\d{1,4}(?= |[a-z]?\b)/g) ?? []
