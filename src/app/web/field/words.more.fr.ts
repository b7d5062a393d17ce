import { fr as space } from '../../../bim/core/words/space.fr.ts'
import { fr as kinds } from '../../../estate/core/words/kinds.fr.ts'
import { fr as plan } from '../../../estate/core/words/plan-in-hand.fr.ts'
import { fr as device } from '../../../field/core/device/words.fr.ts'
import { fr as alertCodes } from '../../../people/core/alert/words.codes.fr.ts'
import { fr as alerts } from '../../../people/core/alert/words.fr.ts'
import { fr as notices } from '../../../notices/core/words.posters.fr.ts'
import { fr as alarm } from '../../../requests/core/alarm/words.fr.ts'
import { fr as guard } from '../../../requests/core/guard/words.fr.ts'
import { fr as lists } from '../../../requests/core/nature/words.lists.fr.ts'
import { fr as rules } from '../../../requests/core/nature/words.rules.fr.ts'
import { fr as telling } from '../../../requests/core/words/telling.fr.ts'
import { fr as thread } from '../../../requests/core/words/thread.fr.ts'

/** What the other screens of the caretaker say. */
export const fr = {
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
