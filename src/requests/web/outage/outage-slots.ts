import { rolesWhere } from '../../../kernel/core/roles.ts'
import { type Dictionary, fill } from '../../../kernel/web/web-slice.ts'

const outage: Dictionary = [
  () => import('../../core/outage/words.fr.ts'),
  () => import('../../core/outage/words.en.ts'),
]
const telling: Dictionary = [
  () => import('../../core/words/telling.fr.ts'),
  () => import('../../core/words/telling.en.ts'),
]

/** What several homes tell, above the list of what there is to do. */
export const outageSlots = [
  fill('list.head', {
    for: rolesWhere(({ desk }) => desk === 'agency'),
    words: [outage, telling],
    load: () => import('./NoticedOutages.tsx').then((m) => m.NoticedOutages),
  }),
]
