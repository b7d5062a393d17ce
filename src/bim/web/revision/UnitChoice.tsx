import type { JSX } from 'preact'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { DwellingRow, Report } from '../../core/contract.ts'

type Unit = Report['dwellings']['free'][number]
export type Choosing = {
  /** units that no dwelling of the model has */
  free: readonly Unit[]
  units: ReadonlyMap<string, string | null>
  onUnit: ((key: string, unit: string | null) => void) | undefined
}
type Props = Choosing & { row: DwellingRow }

const noUnit = 'none'

/** Which unit of the estate a dwelling of the model is. */
export const UnitChoice = ({ row, free, units, onUnit }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  if (!onUnit) return <>{row.unit ? sayUnit(row.unit, speech) : t('found.unit.none')}</>
  const value = units.has(row.key)
    ? (units.get(row.key) ?? noUnit)
    : (row.unit?.id ?? (row.how === 'hand' ? noUnit : ''))
  const choices = [...(row.unit ? [row.unit] : []), ...free]
  return (
    <Field
      kind="select"
      hideLabel
      label={t('found.unit.of', { name: row.name })}
      value={value}
      onValue={(id) => onUnit(row.key, id === noUnit ? null : id)}
      options={[
        ...(value === '' ? [{ value: '', label: t('found.unit.open') }] : []),
        ...choices.map((unit) => ({ value: unit.id, label: sayUnit(unit, speech) })),
        { value: noUnit, label: t('found.unit.none') },
      ]}
    />
  )
}

const sayUnit = ({ ref, storey, door, surface }: Unit, { t }: Speech): string =>
  [
    door ? t('found.door', { door }) : ref,
    storey === null ? '' : t(storey === 0 ? 'found.ground' : 'found.storey', { storey }),
    surface === null ? '' : t('found.surface', { area: surface }),
  ]
    .filter(Boolean)
    .join(', ')
