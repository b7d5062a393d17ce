import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { sayOr } from '../../../kernel/core/words.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ConverterName } from '../../core/converters.ts'
import { tellConverter, tellUse } from '../../core/setup/edit-draft.ts'
import { entityFieldNames, hintOf } from '../../core/setup/field-hints.ts'
import { countValues } from '../../core/setup/read-sample.ts'
import type { ColumnDraft } from '../../core/setup/setup-draft.ts'
import type { DraftTableProps } from './draft-table-props.ts'
import { cellOutcome } from './say-value.ts'

/** How many of its values a column shows. */
const valuesShown = 3

/** One column of theirs: its name, three of its values as they stand, the two choices, and what comes of those values. */
export const ColumnRow = ({
  column,
  draft,
  sample,
  onDraft,
}: DraftTableProps & { column: ColumnDraft }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { name, use } = column
  const isThere = !sample || sample.columns.includes(name)
  const values = useMemo(
    () => (sample ? countValues(sample, name) : []).slice(0, valuesShown),
    [sample, name],
  )
  return (
    <tr class={use === '' ? 'setup-unread' : ''}>
      <th scope="row">
        {name}
        {!isThere && <span class="setup-missing">{t('erp.setup.missing')}</span>}
      </th>
      <td>
        {use === ''
          ? values.map(({ value }) => value).join(', ')
          : values.map(({ value }) => (
              <span key={value} class="setup-cell">
                {value}
              </span>
            ))}
        {sample && isThere && values.length === 0 && <span class="secondary">{t('erp.setup.noValue')}</span>}
      </td>
      <td>
        <Field
          kind="select"
          hideLabel
          label={t('erp.setup.use.of', { column: name })}
          value={use}
          onValue={(to) => onDraft(tellUse(draft, sample, name, to))}
          options={useOptions(draft, t)}
        />
      </td>
      <td>
        <ReadAs column={column} draft={draft} onDraft={onDraft} />
      </td>
      <td class="setup-out">
        {use !== '' &&
          values.map(({ value }) => {
            const { said, waits } = cellOutcome(column, value, t, lang)
            return (
              <span key={value} class={`setup-cell${waits ? ' setup-waits' : ''}`}>
                {said}
              </span>
            )
          })}
      </td>
    </tr>
  )
}

const useOptions = (
  { entity }: DraftTableProps['draft'],
  t: ReturnType<typeof useSpeech>['t'],
): { value: string; label: string }[] => [
  { value: '', label: t('erp.setup.use.none') },
  { value: 'key', label: sayOr(t, `erp.setup.use.key.${entity}`, t('erp.setup.use.key')) },
  ...entityFieldNames(entity).map((field) => ({
    value: field,
    label: sayOr(t, `erp.field.${entity}.${field}`, field),
  })),
]

type ReadAsProps = Pick<DraftTableProps, 'draft' | 'onDraft'> & { column: ColumnDraft }

// A field that is read in one way only says it, and asks nothing.
const ReadAs = ({ column, draft, onDraft }: ReadAsProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { name, use, converter, codes } = column
  if (use === '' || use === 'key') return null
  const ways = [...new Set([...hintOf(draft.entity, use).converters, converter])]
  const options = ways.map((way) => ({ value: way, label: t(`erp.converter.${way}`) }))
  if (codes) return <span class="secondary">{t('erp.setup.byCode')}</span>
  if (options.length === 1) return <span>{options[0]!.label}</span>
  return (
    <Field
      kind="select"
      hideLabel
      label={t('erp.setup.as.of', { column: name })}
      value={converter}
      onValue={(to) => onDraft(tellConverter(draft, name, to as ConverterName))}
      options={options}
    />
  )
}
