import type { Lang } from '../../kernel/core/access.ts'
import { sayWholeDate } from '../../kernel/core/dates.ts'
import { sayNumber, sayPhone } from '../../kernel/core/say-figures.ts'
import type { T } from '../../kernel/core/words.ts'
import type { PairCard } from './contract.ts'
import { recordFields } from './record-fields.ts'
import { markWords } from './mark-words.ts'

type Field = (typeof recordFields)[number]
type FieldValues = Partial<Record<Field, string | number | null>>

/** Fields that are another on each side by nature: nothing of them is marked. */
const unlikeFields: ReadonlySet<Field> = new Set(['number', 'energy', 'madeOn', 'building', 'door'])

/** Two records side by side: the same fields in the same order, the words marked by which they differ. Empty fields are left out. */
export const tellRecords = (
  own: FieldValues,
  other: FieldValues,
  lang: Lang,
  t: T,
): Pick<PairCard, 'own' | 'other'> => {
  const [ownFields, otherFields]: PairCard['own']['fields'][] = [[], []]
  for (const field of recordFields) {
    const [a, b] = [own, other].map((told) => sayField(field, told[field], lang, t))
    const isMarked = a !== '' && b !== '' && !unlikeFields.has(field)
    const [wordsA, wordsB] = isMarked ? markWords(a!, b!) : [asOne(a!), asOne(b!)]
    if (a) ownFields!.push({ field, words: wordsA })
    if (b) otherFields!.push({ field, words: wordsB })
  }
  return { own: { fields: ownFields! }, other: { fields: otherFields! } }
}

const asOne = (text: string): { text: string; isOther: boolean }[] => [{ text, isOther: false }]

const sayField = (field: Field, said: string | number | null | undefined, lang: Lang, t: T): string => {
  if (said === null || said === undefined || said === '') return ''
  if (field === 'madeOn') return sayWholeDate(String(said), lang)
  if (field === 'phone') return sayPhone(String(said))
  if (field === 'storey') return Number(said) === 0 ? t('pairs.ground') : String(said)
  if (field === 'surface') return t('pairs.metres', { n: sayNumber(Number(said), lang) })
  return String(said)
}
