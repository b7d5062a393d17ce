import type { JSX } from 'preact'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { TypedBoard } from '../../core/typed/typed-contract.ts'
import { sayWeek } from './say-week.ts'

/** A row an agency and a task, a column a week; the last of them goes on. */
export const TypedTable = ({ board: { weeks, rows } }: { board: TypedBoard }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const columns = weeks.map((week, i) => (i === weeks.length - 1 ? t('typed.now') : sayWeek(week, speech)))
  return (
    <Table label={t('typed.table')} kind="table-cards figures typed-table">
      <thead>
        <tr>
          <th scope="col">{t('typed.task')}</th>
          <th scope="col">{t('typed.agencies')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">{t('typed.hereFirst')}</th>
          <th scope="col">{t('typed.thereFirst')}</th>
          <th scope="col">{t('typed.thereOnly')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agencies, task, counts, hereFirst, thereFirst, thereOnly }) => (
          <tr key={task + agencies.join()}>
            <th scope="row">{t(`typed.task.${task}`)}</th>
            <td data-what={t('typed.agencies')}>{agencies.join(', ')}</td>
            {counts.map((n, i) => (
              <td key={weeks[i]} data-what={columns[i]}>
                {sayNumber(n, lang)}
              </td>
            ))}
            <td data-what={t('typed.hereFirst')}>{sayNumber(hereFirst, lang)}</td>
            <td data-what={t('typed.thereFirst')}>{sayNumber(thereFirst, lang)}</td>
            <td data-what={t('typed.thereOnly')}>{sayNumber(thereOnly, lang)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
