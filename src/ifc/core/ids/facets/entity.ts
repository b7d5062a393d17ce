import { isWord } from '../../step/step-values.ts'
import type { Links } from '../rule-links.ts'
import type { Answer, EntityFacet } from '../specification.ts'
import { isAllowed } from '../restriction.ts'

/** Whether a thing is of exactly this class, and of this predefined type when one is asked. */
export const entity = (links: Links, row: number, { name, predefined }: EntityFacet): Answer => {
  if (!isAllowed(name, links.model.step.typeOf(row))) return 'mismatch'
  if (!predefined) return 'match'
  return predefinedOf(links, row).some((each) => isAllowed(predefined, each)) ? 'match' : 'mismatch'
}

/** A thing's own predefined type, else that of its type; a type of the user's own goes by both its names. */
const predefinedOf = (links: Links, row: number): string[] => {
  const own = typesOf(links, row)
  if (own.length > 0) return own
  const type = links.typeOf.get(row)
  return type === undefined ? [] : typesOf(links, type)
}

const typesOf = ({ model }: Links, row: number): string[] => {
  const value = model.get(row, 'PredefinedType')
  if (!isWord(value) || value.word === 'NOTDEFINED') return []
  if (value.word !== 'USERDEFINED') return [value.word]
  const named = ['ObjectType', 'ElementType', 'ProcessType', 'ResourceType', 'UserDefinedOperationType']
  return [value.word, ...named.map((attribute) => model.text(row, attribute)).filter((each) => each !== '')]
}
