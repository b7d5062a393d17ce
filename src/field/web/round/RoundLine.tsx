import type { JSX } from 'preact'
import { sayMinutes } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { arrow, check, list } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { leftOf } from '../../core/round/round-day.ts'
import type { Round } from './useRound.ts'
import './round.css'

/** One line at the top of the day: what the round asks for, and the way to it. */
export const RoundLine = ({ round: { stops } }: { round: Round }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!stops?.length) return null
  const { points, minutes, seen } = leftOf(stops)
  const said = points
    ? t('round.line.left', { n: points, minutes: sayMinutes(minutes, lang) })
    : t(seen ? 'round.line.done' : 'round.line.none')
  return (
    <a class="roundline" href="/terrain/tournee">
      <Icon of={points === 0 && seen > 0 ? check : list} size={28} />
      <span>
        <strong>{t('round.mine')}</strong>
        <span class="figures">{said}</span>
      </span>
      <Icon of={arrow} size={20} />
    </a>
  )
}
