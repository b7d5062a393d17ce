import type { Context } from '../../../kernel/core/command.ts'

/** Who did it, for a row; nobody when it was the house. */
export const authorOf = ({ actor }: Context): string | null => (actor.role === 'system' ? null : actor.id)
