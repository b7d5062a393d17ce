import type { JSX } from 'preact'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Queries } from '../../../core/contract.ts'

export type Rate = Queries['asset.rates']['output']['rows'][number]
type Props = { row: Rate; next: number | null; most: number }

/** One age of one kind: counted from what, and the rate as a bar. */
export const RateRow = ({ row, next, most }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const perHundred = Math.round(row.rate * 1000) / 10
  return (
    <tr>
      <th scope="row" class="estate-thing">
        {row.from === null
          ? t('rates.age.unknown')
          : next === null
            ? t('rates.age.from', { from: row.from })
            : t('rates.age.between', { from: row.from, to: next })}
      </th>
      <td data-what={t('rates.assets')} class="figures">
        {sayNumber(row.assets, lang)}
      </td>
      <td data-what={t('rates.years')} class="figures">
        {sayNumber(Math.round(row.years * 10) / 10, lang)}
      </td>
      <td data-what={t('things.failures')} class="figures">
        {sayNumber(row.requests, lang)}
      </td>
      <td data-what={t('rates.rate')} class="figures rates-cell">
        <span class="rates-bar" aria-hidden="true" style={{ width: `${(row.rate / most) * 6}rem` }} />
        {t('rates.per', { rate: perHundred })}
      </td>
    </tr>
  )
}
