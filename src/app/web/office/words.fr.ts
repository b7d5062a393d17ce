import { fr as kinds } from '../../../estate/core/words/kinds.fr.ts'
import { fr as kernel } from '../../../kernel/core/words.fr.ts'
import { fr as alarm } from '../../../requests/core/alarm/words.fr.ts'
import { fr as guard } from '../../../requests/core/guard/words.fr.ts'
import { fr as alerts } from '../../../people/core/alert/words.codes.fr.ts'
import { fr as nature } from '../../../requests/core/nature/words.fr.ts'
import { fr as danger } from '../../../requests/core/danger/words.fr.ts'
import { fr as lists } from '../../../requests/core/nature/words.lists.fr.ts'
import { fr as rules } from '../../../requests/core/nature/words.rules.fr.ts'
import { fr as requests } from '../../../requests/core/words.fr.ts'
import { fr as call } from '../../../requests/core/words/call.fr.ts'
import { fr as office } from '../../../requests/core/words/desk-pages.fr.ts'
import { fr as rows } from '../../../requests/core/words/rows.fr.ts'
import { fr as search } from '../../../requests/core/words/search.fr.ts'
import { fr as telling } from '../../../requests/core/words/telling.fr.ts'
import { fr as thread } from '../../../requests/core/words/thread.fr.ts'

/** Everything that the office's screens say. */
export const fr = {
  ...kinds,
  ...kernel,
  ...nature,
  ...lists,
  ...danger,
  ...rules,
  ...guard,
  ...requests,
  ...alerts,
  ...rows,
  ...search,
  ...telling,
  ...thread,
  ...call,
  ...alarm,
  ...office,
}
