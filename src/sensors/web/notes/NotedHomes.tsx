import type { JSX } from 'preact'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'

type NotedHomesProps = { homes: Queries['note.preview']['output']['homes'] }

/** Homes that a note would leave for: what is measured there, how many days lack, how it is sent. No quantity. */
export const NotedHomes = ({ homes }: NotedHomesProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Table label={t('notes.title')}>
      <thead>
        <tr>
          <th scope="col">{t('notes.column.door')}</th>
          <th scope="col">{t('notes.column.meters')}</th>
          <th scope="col">{t('notes.column.missing')}</th>
          <th scope="col">{t('notes.column.way')}</th>
          <th scope="col">{t('notes.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {homes.map(({ unit, door, metrics, days, missing, way, state }) => (
          <tr key={unit}>
            <th scope="row">{door || '–'}</th>
            <td>{metrics.map((metric) => t(`notes.meter.${metric}`)).join(', ')}</td>
            <td class="figures">{t('notes.missing', { missing, days })}</td>
            <td>{t(`notes.way.${way}`)}</td>
            <td>{t(`notes.state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
