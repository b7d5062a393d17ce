import type { Role } from '../../kernel/core/roles.ts'

/** The screens that a menu may offer; words under `menu.<name>`. */
export type Menu =
  | 'report'
  | 'threads'
  | 'day'
  | 'call'
  | 'todo'
  | 'places'
  | 'orders'
  | 'questions'
  | 'overview'
  | 'posters'
  | 'staff'
  | 'account'

const office = ['call', 'todo', 'places', 'posters', 'overview'] as const

/** What each role finds in its menu, in the order of its day. */
export const menusOf: Record<Role, readonly Menu[]> = {
  visitor: ['report'],
  tenant: ['report', 'threads', 'account'],
  caretaker: ['day', 'report', 'posters', 'account'],
  technician: [...office, 'account'],
  agent: [...office, 'account'],
  manager: [...office, 'staff', 'account'],
  operator: [...office, 'account'],
  hq: ['questions', 'overview', 'todo', 'places', 'staff', 'account'],
  firm: ['orders'],
  system: [],
}
