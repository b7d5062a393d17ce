import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { minus, plus } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = {
  value: number
  /** the number as it is shown */
  said?: string
  least: number
  most: number
  label: string
  onValue: (value: number) => void
}

/** A number between two thumbs. */
export const CountTaps = ({ value, said, least, most, label, onValue }: Props): JSX.Element => {
  const { t } = useSpeech()
  const to = (n: number) => () => onValue(Math.min(most, Math.max(least, n)))
  return (
    <span class="walk-counter" role="group" aria-label={label}>
      <button
        type="button"
        aria-label={t('walk.less', { label })}
        disabled={value <= least}
        onClick={to(value - 1)}
      >
        <Icon of={minus} />
      </button>
      <output class="figures">{said ?? value}</output>
      <button
        type="button"
        aria-label={t('walk.more', { label })}
        disabled={value >= most}
        onClick={to(value + 1)}
      >
        <Icon of={plus} />
      </button>
    </span>
  )
}
