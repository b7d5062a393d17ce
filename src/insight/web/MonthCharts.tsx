import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import type { Figures, MonthFigure } from '../core/contract.ts'
import { MonthChart } from './MonthChart.tsx'
import { saidCell, saidHours, saidMonth } from '../core/say-overview.ts'
import { hrefOf, useWords } from './figure-words.ts'

type Series = { key: 'filed' | 'kept' | 'firstVisit' | 'toldFirst' | 'mean' | 'contested'; share: boolean }

const series: readonly Series[] = [
  { key: 'filed', share: false },
  { key: 'kept', share: true },
  { key: 'firstVisit', share: true },
  { key: 'toldFirst', share: true },
  { key: 'mean', share: false },
  { key: 'contested', share: true },
]

/** Eighteen months, one small chart a figure, a table behind all. */
export const MonthCharts = ({ figures: { months } }: { figures: Figures }): JSX.Element => {
  const speech = useWords()
  const { t, lang } = speech
  const said = ({ key, share }: Series, month: MonthFigure): string => {
    const value = month[key]
    if (value === null) return t('overview.none')
    if (key === 'mean') return saidHours(value, speech)
    if (!share) return sayNumber(value, lang)
    const of = key === 'firstVisit' || key === 'toldFirst' ? month.of[key] : month.resolved
    return saidCell({ n: Math.round(value * of), of }, speech)
  }
  return (
    <section class="stack" aria-labelledby="overview-months">
      <h2 id="overview-months">{t('overview.months.title')}</h2>
      <div class="overview-multiples">
        {series.map((one) => (
          <MonthChart
            key={one.key}
            title={t(`overview.months.${one.key}`)}
            {...(one.share ? { max: 1 } : {})}
            last={(point) => t('overview.chart.last', { value: point.said, month: point.label })}
            points={months.map((month) => ({
              label: saidMonth(month.month, speech),
              value: month[one.key],
              said: said(one, month),
            }))}
          />
        ))}
      </div>
      <details class="overview-behind">
        <summary>{t('overview.table')}</summary>
        <Table label={t('overview.months.title')} kind="overview-table figures">
          <thead>
            <tr>
              <th scope="col">{t('overview.months.month')}</th>
              {series.map(({ key }) => (
                <th scope="col" key={key}>
                  {t(`overview.months.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((month) => (
              <tr key={month.month}>
                <th scope="row">
                  <a href={hrefOf(month.opens)}>{saidMonth(month.month, speech)}</a>
                </th>
                {series.map((one) => (
                  <td key={one.key}>{said(one, month)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </section>
  )
}
