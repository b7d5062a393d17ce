import { en as kinds } from '../../../estate/core/words/kinds.en.ts'
import { en as entrance } from '../../../kernel/core/entrance.en.ts'
import { en as kernel } from '../../../kernel/core/words.en.ts'
import { en as alarm } from '../../../requests/core/alarm/words.en.ts'
import { en as guard } from '../../../requests/core/guard/words.en.ts'
import { en as alerts } from '../../../people/core/alert/words.codes.en.ts'
import { en as nature } from '../../../requests/core/nature/words.en.ts'
import { en as danger } from '../../../requests/core/danger/words.en.ts'
import { en as lists } from '../../../requests/core/nature/words.lists.en.ts'
import { en as rules } from '../../../requests/core/nature/words.rules.en.ts'
import { en as requests } from '../../../requests/core/words.en.ts'
import { en as call } from '../../../requests/core/words/call.en.ts'
import { en as office } from '../../../requests/core/words/desk-pages.en.ts'
import { en as rows } from '../../../requests/core/words/rows.en.ts'
import { en as search } from '../../../requests/core/words/search.en.ts'
import { en as telling } from '../../../requests/core/words/telling.en.ts'
import { en as thread } from '../../../requests/core/words/thread.en.ts'

/** Everything that the office's screens say. */
export const en = {
  ...kinds,
  ...kernel,
  ...entrance,
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
