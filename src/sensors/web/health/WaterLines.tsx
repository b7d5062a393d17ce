import type { JSX } from 'preact'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { WaterDay } from '../../core/health/health-contract.ts'
import { homesScaled } from '../../core/rules/building-leak-rule.ts'

const [width, height, edge] = [600, 140, 6]

/** Two lines, a day a point: the general meter, and all homes. What lies between them reaches nobody. */
export const WaterLines = ({ days, said }: { days: readonly WaterDay[]; said: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const most = Math.max(1, ...days.map(({ general, ...day }) => Math.max(general, homesScaled(day))))
  const x = (i: number): number => edge + (i * (width - 2 * edge)) / Math.max(1, days.length - 1)
  const y = (litres: number): number => height - edge - (litres / most) * (height - 2 * edge)
  const pointsOf = (of: (day: WaterDay) => number): string =>
    days.map((day, i) => `${x(i).toFixed(1)},${y(of(day)).toFixed(1)}`).join(' ')
  return (
    <figure class="water-lines">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} focusable="false">
        <path class="water-ground" d={`M0 ${y(0)}H${width}`} />
        <polyline class="water-general" points={pointsOf(({ general }) => general)} />
        <polyline class="water-homes" points={pointsOf(homesScaled)} />
      </svg>
      <figcaption class="secondary">
        <span class="water-key water-key-general" aria-hidden="true" /> {t('health.water.general')}{' '}
        <span class="water-key water-key-homes" aria-hidden="true" /> {t('health.water.homes')}
        {' · '}
        {t('health.water.scale', { litres: sayNumber(Math.round(most), lang) })}
      </figcaption>
    </figure>
  )
}
