import { sayOr, type T } from '../../kernel/core/words.ts'
import { type ReadyKind, type ReadySheet, readySheets } from '../core/ready-notices.ts'

/** A ready sheet in the words of the agency, where it has some: French in any language, as a hall reads it. */
export const sheetOf = (kind: ReadyKind, t: T): ReadySheet => {
  const house = readySheets[kind]
  const say = (part: keyof ReadySheet): string => sayOr(t, `poster.${kind}.${part}`, house[part])
  return { title: say('title'), is: say('is'), willBe: say('willBe'), mind: say('mind') }
}
