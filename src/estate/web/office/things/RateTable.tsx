import type { JSX } from 'preact'
import { groupRows } from '../../../../kernel/core/group-rows.ts'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { paths } from '../estate-client.ts'
import { sayThings } from '../say-place.ts'
import { type Rate, RateRow } from './RateRow.tsx'

/** Kind by kind, age by age. */
export const RateTable = ({ rows, agency }: { rows: readonly Rate[]; agency: string }): JSX.Element => {
  const { t } = useSpeech()
  const most = Math.max(...rows.map((r) => r.rate), 0.01)
  return (
    <Table label={t('estate.face.rates')} kind="table-cards estate-table rates">
      <thead>
        <tr>
          <th scope="col">{t('things.age')}</th>
          <th scope="col">{t('rates.assets')}</th>
          <th scope="col">{t('rates.years')}</th>
          <th scope="col">{t('things.failures')}</th>
          <th scope="col">{t('rates.rate')}</th>
        </tr>
      </thead>
      {worstFirst(rows).map(([kind, ages]) => (
        <tbody key={kind}>
          <tr class="estate-unit">
            <th scope="rowgroup" colSpan={5}>
              <a href={`${paths.things}?kind=${kind}${agency && `&agence=${agency}`}`}>
                {sayThings(kind, t)}
              </a>
            </th>
          </tr>
          {ages.map((row, i) => (
            <RateRow key={row.from} row={row} next={ages[i + 1]?.from ?? null} most={most} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

/** The kinds with the most failures first. */
const worstFirst = (rows: readonly Rate[]): [string, Rate[]][] => {
  const failures = (ages: readonly Rate[]): number => ages.reduce((sum, { requests }) => sum + requests, 0)
  return [...groupRows(rows, (r) => r.kind)].toSorted(([, a], [, b]) => failures(b) - failures(a))
}
