import { en as device } from '../../../field/core/device/words.en.ts'
import { en as field } from '../../../field/core/words.en.ts'
import { en as round } from '../../../field/core/round/words.pages.en.ts'
import { en as notices } from '../../../notices/core/words.posters.en.ts'
import { en as guard } from '../../../requests/core/guard/words.en.ts'
import { en as nature } from '../../../requests/core/nature/words.en.ts'
import { en as lists } from '../../../requests/core/nature/words.lists.en.ts'
import { en as rules } from '../../../requests/core/nature/words.rules.en.ts'
import { en as office } from '../../../requests/core/words/office.en.ts'
import { en as scan } from '../../../requests/core/words/scan.en.ts'
import { en as telling } from '../../../requests/core/words/telling.en.ts'
import { en as thread } from '../../../requests/core/words/thread.en.ts'

/** Everything that the caretaker's screens say. */
export const en = {
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
