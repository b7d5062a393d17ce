import { plain } from '../../../kernel/core/fold-words.ts'
import { compareFields } from '../../../refs/core/contract.ts'

export type NamedPerson = { firstName: string; lastName: string }

/** Whether two are called the same, capitals and accents apart. */
export const isCalledSame = (a: NamedPerson, b: NamedPerson): boolean =>
  plain(a.lastName) === plain(b.lastName) && plain(a.firstName) === plain(b.firstName)

/**
 * Whether two of one dwelling may be one person: both names are near, in either order, or one first name begins the other («A.», «Anne-Marie»).
 * Likeness asks somebody; it never settles.
 */
export const mayBeSame = (a: NamedPerson, b: NamedPerson): boolean => {
  const [said, known] = [a, b].map(({ lastName, firstName }) => [plain(lastName), plain(firstName)])
  const [last, first] = compareFields(said!, known!)
  if (!last || last === 'differ') return false
  return first !== 'differ' || begins(said![1]!, known![1]!) || begins(known![1]!, said![1]!)
}

const begins = (short: string, long: string): boolean => short !== '' && long.startsWith(short)
