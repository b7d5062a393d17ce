import type { JSX } from 'preact'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'

type NotedHomesProps = { homes: Queries['note.preview']['output']['homes']; month: string }

/** Homes that a note would leave for: what is measured there, how many days lack, how it is sent. No quantity. On a phone, a card each. */
export const NotedHomes = ({ homes, month }: NotedHomesProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Table label={t('notes.who', { month })} kind="table-cards">
      <thead>
        <tr>
          <th scope="col">{t('notes.column.door')}</th>
          <th scope="col">{t('notes.column.state')}</th>
          <th scope="col">{t('notes.column.way')}</th>
          <th scope="col">{t('notes.column.meters')}</th>
          <th scope="col">{t('notes.column.missing')}</th>
        </tr>
      </thead>
      <tbody>
        {homes.map(({ unit, stairs, door, metrics, days, missing, way, state }) => (
          <tr key={unit}>
            <th scope="row">
              {[stairs && sayEntrance(stairs, t), door && t('notes.home', { door })]
                .filter(Boolean)
                .join(', ') || '–'}
            </th>
            <td>{t(`notes.state.${state}`)}</td>
            <td>{t(`notes.way.${way}`)}</td>
            <td>{metrics.map((metric) => t(`notes.meter.${metric}`)).join(', ')}</td>
            <td>{t('notes.missing', { n: missing, days })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
