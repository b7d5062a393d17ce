import type { JSX } from 'preact'
import { sayDue, saySlot } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Chosen } from './chosen.ts'
import { paths } from './paths.ts'
import type { Ended } from './useFiling.ts'

/** The promise, ready to be read to her before she hangs up. */
export const TellHer = ({ filing, id, held, now }: Ended & { now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { attachTo, chosen, proposal } = filing
  const firm = proposal.contract?.firm.name ?? ''
  const which = attachTo ? 'attached' : held ? whichOf(chosen) : 'other'
  return (
    <section class="tellher" role="status">
      <p class="secondary">
        {t('say.tell')} · <a href={paths.request(id)}>{t('office.open')}</a>
      </p>
      <p>
        {t(`say.tell.${which}`, {
          firm,
          due: sayDue(proposal.due, now, lang),
          when: chosen.slot ? saySlot(chosen.slot.starts, chosen.slot.ends, lang, now) : '',
        })}
      </p>
    </section>
  )
}

const whichOf = ({ to, urgency, slot }: Chosen): 'other' | 'danger' | 'slot' | 'firm' =>
  to !== 'firm' ? 'other' : urgency === 'U0' ? 'danger' : slot ? 'slot' : 'firm'
