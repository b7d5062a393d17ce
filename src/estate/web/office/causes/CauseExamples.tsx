import type { JSX } from 'preact'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { Cause } from '../../../core/contract.ts'
import { paths } from '../estate-client.ts'
import { sayAsset, sayDoor, sayValue } from '../say-place.ts'

/** Five of the values, each a way to its line in its building. */
export const CauseExamples = ({ cause }: { cause: Cause }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { field, family, says, against, examples } = cause
  const said = (value: Cause['examples'][number]['says']): string =>
    sayValue(field, { value, shown: null }, family, speech)
  return (
    <Table label={`${t('causes.examples')}, ${t(`field.${field}`)}`} kind="figures cause-table">
      <thead>
        <tr>
          <th scope="col">{t('causes.where')}</th>
          <th scope="col">{t(`speaker.${says}`)}</th>
          <th scope="col">{t(`speaker.${against}`)}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map((example) => (
          <tr key={example.said}>
            <th scope="row">
              <a href={`${paths.differences(example.building)}#said${example.said}`}>
                {whereOf(example, family, speech)}
              </a>
            </th>
            <td>{said(example.says)}</td>
            <td>{said(example.against)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const whereOf = (
  { place, name, kind, unit }: Cause['examples'][number],
  family: Cause['family'],
  { t }: Speech,
): string =>
  [place, unit && sayDoor(unit, t), family === 'asset' ? sayAsset({ kind, name }, t) : name]
    .filter((part) => part)
    .join(', ')
