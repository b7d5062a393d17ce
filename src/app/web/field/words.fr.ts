import { fr as device } from '../../../field/core/device/words.fr.ts'
import { fr as field } from '../../../field/core/words.fr.ts'
import { fr as round } from '../../../field/core/round/words.pages.fr.ts'
import { fr as notices } from '../../../notices/core/words.posters.fr.ts'
import { fr as guard } from '../../../requests/core/guard/words.fr.ts'
import { fr as nature } from '../../../requests/core/nature/words.fr.ts'
import { fr as lists } from '../../../requests/core/nature/words.lists.fr.ts'
import { fr as rules } from '../../../requests/core/nature/words.rules.fr.ts'
import { fr as office } from '../../../requests/core/words/office.fr.ts'
import { fr as scan } from '../../../requests/core/words/scan.fr.ts'
import { fr as telling } from '../../../requests/core/words/telling.fr.ts'
import { fr as thread } from '../../../requests/core/words/thread.fr.ts'

/** Everything that the caretaker's screens say. */
export const fr = {
  ...nature,
  ...lists,
  ...rules,
  ...guard,
  ...telling,
  ...scan,
  ...thread,
  ...office,
  ...notices,
  ...device,
  ...field,
  ...round,
}
