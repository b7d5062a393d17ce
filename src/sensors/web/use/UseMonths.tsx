import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayUsed, sayUsedMonth } from '../../core/use/say-use.ts'
import type { UsedMeter } from '../../core/use/use-contract.ts'

/** The months of a home, the latest first, each with the days that it lacks. */
export const UseMonths = ({ metric, months }: Pick<UsedMeter, 'metric' | 'months'>): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <details>
      <summary>{t('use.months')}</summary>
      <table class="use-months">
        <thead>
          <tr>
            <th scope="col">{t('use.table.month')}</th>
            <th scope="col">{t('use.table.amount')}</th>
            <th scope="col">{t('use.table.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, total, missing }) => (
            <tr key={month}>
              <th scope="row">{sayUsedMonth(month, lang)}</th>
              <td class="figures">{sayUsed(total, metric, t)}</td>
              <td class="figures">{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
