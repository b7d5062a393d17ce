import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Table } from '../../kernel/web/parts/Table.tsx'
import type { MeasureName } from '../core/contract.ts'
import { opener } from '../core/count-figures.ts'
import { measuredPeriod, opensOf } from '../core/measures.ts'
import { saidPoint } from '../core/say-charts.ts'
import { saidMonth } from '../core/say-overview.ts'
import type { ChartPoint } from '../core/side-charts.ts'
import { hrefOf, useWords } from './figure-words.ts'

type Side = { agency: string | null; name: string | null; points: readonly ChartPoint[] }
type Props = { name: MeasureName; months: readonly string[]; sides: readonly Side[] }

/** The numbers of the charts of a measure: a month a line, an agency a column. Each opens its threads. */
export const MeasureTable = ({ name, months, sides }: Props): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const [isOpen, setOpen] = useState(false)
  const label = t('overview.charts.table', { measure: t(`overview.measure.${name}`) })
  return (
    <details class="overview-behind" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <Table label={label} kind="overview-table figures">
          <thead>
            <tr>
              <th scope="col">{t('overview.months.month')}</th>
              {sides.map(({ agency, name: side }) => (
                <th scope="col" key={agency}>
                  {side ?? t('overview.everywhere')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((month, back) => (
              <tr key={month}>
                <th scope="row">{saidMonth(month, speech)}</th>
                {sides.map(({ agency, points }) => {
                  const point = points[months.length - 1 - back]!
                  const said = saidPoint(name, point, speech)
                  return (
                    <td key={agency}>
                      {point.n > 0 ? (
                        <a href={hrefOf(opener(agency)(opensOf[name](measuredPeriod(month))))}>{said}</a>
                      ) : (
                        said
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </details>
  )
}
