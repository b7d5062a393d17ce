import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { HeldRow } from '../../core/device/device-contract.ts'
import { sayHeld } from './say-held-act.ts'

/** What came of one: done, refused with its reason, or let go; and by whom it was read. */
export const SettledAct = ({ act, now }: { act: HeldRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { settled } = act
  if (!settled) return <></>
  const said = { when: sayAgo(settled.at, now, lang), by: settled.by, why: settled.said }
  const how =
    settled.how !== 'sent'
      ? 'dropped'
      : settled.outcome === null
        ? 'sent.underway'
        : settled.outcome === 'done'
          ? 'sent.done'
          : 'sent.refused'
  return (
    <li class="held-settled">
      <p>{sayHeld(act, speech)}</p>
      {act.words && <p class="held-words">{t('held.words', { words: act.words })}</p>}
      <p class="secondary figures">{t(`held.${how}`, said)}</p>
    </li>
  )
}
