import type { JSX } from 'preact'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DwellingRow } from '../../core/contract.ts'
import { type Choosing, UnitChoice } from './UnitChoice.tsx'

type Props = Choosing & {
  found: readonly DwellingRow[]
  /** of dwellings that somebody grouped by hand: it is none after all */
  onApart: ((key: string) => void) | undefined
}

/** The dwellings of a model, those to look at first, each with the unit that it is. */
export const DwellingTable = ({ found, free, units, onUnit, onApart }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const rows = found.toSorted((a, b) => Number(a.sure) - Number(b.sure))
  return (
    <Table label={t('models.way.dwellings')} kind="table-cards models-table">
      <thead>
        <tr>
          <th scope="col">{t('found.dwelling')}</th>
          <th scope="col">{t('found.holds')}</th>
          <th scope="col">{t('found.unit')}</th>
          <th scope="col">{t('found.how')}</th>
          {onApart && (
            <th scope="col">
              <span class="hidden-text">{t('found.apart')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.name}
              {row.type && <span class="secondary"> {row.type}</span>}
            </th>
            <td class="figures">
              {t('report.n.rooms', { n: row.rooms })}
              {row.surface !== null &&
                `, ${t('found.surface', { area: sayNumber(Math.round(row.surface * 10) / 10, lang) })}`}
            </td>
            <td>
              <UnitChoice row={row} free={free} units={units} onUnit={onUnit} />
            </td>
            <td class={row.sure ? 'secondary' : 'models-due'}>{row.says}</td>
            {onApart && (
              <td>
                <Button small label={`${t('found.apart')}, ${row.name}`} onClick={() => onApart(row.key)}>
                  {t('found.apart')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
