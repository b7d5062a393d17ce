import type { Context } from '../../../kernel/core/command.ts'
import type { By } from './save.ts'

type Source = 'field' | 'office' | 'import'

/** Who says a line: somebody in front of it, somebody at a desk, or a list that the house was given. */
export const sayer = (
  { id }: { id: string },
  { actor, at }: Context,
  source: Source = actor.role === 'system' ? 'import' : actor.role === 'caretaker' ? 'field' : 'office',
): By => ({ source, at, person: source === 'import' ? null : actor.id, command: id })
