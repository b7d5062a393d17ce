import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayStorey } from '../thread/say-step.ts'
import { sayLived, sayStackDoor } from './StackBox.tsx'
import { type StackProps, yearsOld } from './stack-rows.ts'

const columns = ['door', 'where', 'who', 'open', 'alert', 'boiler'] as const

/** How many stand there before somebody asks for the others. */
const mostRows = 150

/** The same as the grid, a line a dwelling: for who reads line by line, and where a grid does not fit. */
export const StackTable = ({ dwellings, href, today }: StackProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? dwellings : dwellings.slice(0, mostRows)
  return (
    <>
      <Table label={t('stack.title')} kind="table-cards stack-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`stack.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <a href={href(each.id)}>{sayStackDoor(each, speech)}</a>
              </th>
              <td class="secondary">
                {[each.entrance && sayEntrance(each.entrance, t), sayStorey(each.storey, t)]
                  .filter(Boolean)
                  .join('\u00a0· ') || t('stack.storey.none')}
              </td>
              <td>{sayLived(each, today, speech)}</td>
              <td class={each.danger ? 'stack-red' : ''}>
                {each.open > 0 && t(each.danger ? 'stack.danger' : 'stack.open', { n: each.open })}
              </td>
              <td>{each.alerts.map((code) => t(`alert.${code}`)).join(', ')}</td>
              <td class="figures">{each.boiler && t('stack.boiler', { n: yearsOld(each.boiler, today) })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {shown.length < dwellings.length && (
        <Button small onClick={() => setWhole(true)}>
          {t('stack.others', { n: dwellings.length - shown.length })}
        </Button>
      )}
    </>
  )
}
