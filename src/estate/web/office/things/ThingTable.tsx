import type { JSX } from 'preact'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { type AssetRow, ThingLine } from './ThingLine.tsx'

/** Equipment over the estate, in the order in which it fails. */
export const ThingTable = ({ rows }: { rows: readonly AssetRow[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Table label={t('estate.face.things')} kind="table-cards estate-table">
      <thead>
        <tr>
          <th scope="col">{t('holds.what')}</th>
          <th scope="col">{t('things.where')}</th>
          <th scope="col">{t('things.age')}</th>
          <th scope="col">{t('things.failures')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ThingLine key={row.id} row={row} />
        ))}
      </tbody>
    </Table>
  )
}
