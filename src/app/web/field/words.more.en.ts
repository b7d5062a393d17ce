import { en as space } from '../../../bim/core/words/space.en.ts'
import { en as kinds } from '../../../estate/core/words/kinds.en.ts'
import { en as plan } from '../../../estate/core/words/plan-in-hand.en.ts'
import { en as device } from '../../../field/core/device/words.en.ts'
import { en as alertCodes } from '../../../people/core/alert/words.codes.en.ts'
import { en as alerts } from '../../../people/core/alert/words.en.ts'
import { en as notices } from '../../../notices/core/words.posters.en.ts'
import { en as alarm } from '../../../requests/core/alarm/words.en.ts'
import { en as guard } from '../../../requests/core/guard/words.en.ts'
import { en as lists } from '../../../requests/core/nature/words.lists.en.ts'
import { en as rules } from '../../../requests/core/nature/words.rules.en.ts'
import { en as telling } from '../../../requests/core/words/telling.en.ts'
import { en as thread } from '../../../requests/core/words/thread.en.ts'

/** What the other screens of the caretaker say. */
export const en = {
  ...kinds,
  ...plan,
  ...lists,
  ...rules,
  ...guard,
  ...telling,
  ...thread,
  ...alarm,
  ...notices,
  ...alertCodes,
  ...alerts,
  ...device,
  ...space,
}
