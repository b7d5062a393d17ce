import type { fr } from './list.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'column.no': 'No.',
  'column.what': 'What, at whose',
  'column.where': 'Where',
  'column.why': 'Why it is here',
  'column.charge': 'Who sees to it',
  'column.holder': 'Whose turn it is',
  'todo.filter.mine': 'Mine',
  'column.due': 'Due',
  'column.filed': 'Came in',
  'due.legal_one': 'Legal limit passed by {n} day',
  'due.legal_other': 'Legal limit passed by {n} days',
  'due.danger': 'Danger',
  'due.paused': 'Paused',
  'due.wakes': 'Paused until {when}',
  'why.hqSaid': 'Head office has answered: {words}',
  'todo.paused_one': '{n} paused',
  'todo.paused_other': '{n} paused',
  'todo.paused.wakes_one': '{n} paused, which wakes {when}',
  'todo.paused.wakes_other': '{n} paused, the first one wakes {when}',
}
