import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useRole } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from '../channels-client.ts'
import '../intake.css'

type LostWaysProps = {
  party: string
  isFirm?: boolean
  /** the page that corrects it, or what opens that here; nothing where the reader may not */
  correct?: string | (() => void) | undefined
}

/** On the page of a person or a firm: which address reaches nobody any more, since when, and the way to set it right. */
export const LostWays = ({ party, isFirm = false, correct }: LostWaysProps): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const role = useRole()
  const { data } = useAsk('way.of', { party }, party)
  if (!data?.ways.length) return null
  const mayCorrect = isFirm || ofRole(role).desk === 'agency'
  const isDead = data.ways.some(({ state }) => state === 'dead')
  return (
    <div class="lost-ways">
      {data.ways.map(({ kind, state, since, why }) => (
        <p key={kind} class={state === 'dead' ? 'lost-way' : 'secondary'}>
          {state === 'dead' && <Icon of={warning} size={16} />}
          <span>
            {t(state === 'stopped' ? 'way.stopped' : isFirm ? 'way.firm' : `way.${kind}`, {
              day: sayDay(since, lang, now),
              why: t(`way.why.${why}`),
            })}
          </span>
        </p>
      ))}
      {isDead &&
        mayCorrect &&
        correct &&
        (typeof correct === 'string' ? (
          <a href={correct}>{t('way.correct.of')}</a>
        ) : (
          <Button small onClick={correct}>
            {t('way.correct')}
          </Button>
        ))}
    </div>
  )
}
