import { type Delay, sayDelay } from '../../kernel/core/delay.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Urgency } from '../core/nature/nature-types.ts'

/** "Sous 4 heures" / "Within 4 hours": an urgency by the delay that is promised, or by its name where that is not known yet. */
export const sayUrgency = (urgency: Urgency, delay: Delay | undefined, { t, lang }: Speech): string =>
  delay ? t(`urgency.${urgency}`, { delay: sayDelay(delay, lang) }) : t(`urgency.name.${urgency}`)
