import { valueNamed } from '../../core/value-named.ts'
import type { JSX } from 'preact'
import { sayOr } from '../../../kernel/core/words.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { tellCodeOf } from '../../core/setup/edit-draft.ts'
import { hintOf } from '../../core/setup/field-hints.ts'
import { countValues } from '../../core/setup/read-sample.ts'
import type { ColumnDraft } from '../../core/setup/setup-draft.ts'
import type { DraftTableProps } from './draft-table-props.ts'

/** The codes of a column with how often each is found, and what each means here. */
export const CodeGrid = ({
  column,
  draft,
  sample,
  onDraft,
}: DraftTableProps & { column: ColumnDraft }): JSX.Element => {
  const { t } = useSpeech()
  const { name, use, codes } = column
  const counts = new Map((sample ? countValues(sample, name) : []).map(({ value, n }) => [value, n]))
  const theirs = [...new Set([...counts.keys(), ...Object.keys(codes ?? {})])]
  return (
    <section class="stack-s">
      <h3>{t('erp.setup.codes', { column: name })}</h3>
      <p class="secondary">
        {t('erp.setup.codes.lead', { field: sayOr(t, `erp.field.${draft.entity}.${use}`, use) })}
      </p>
      <ul class="setup-codes">
        {theirs.map((code) => (
          <li key={code} class={valueNamed(codes, code) === undefined ? 'setup-open' : ''}>
            <span>
              <strong>{code}</strong>
              {counts.has(code) && (
                <span class="secondary"> {t('erp.setup.code.times', { n: counts.get(code)! })}</span>
              )}
            </span>
            <OurCode
              label={t('erp.setup.code', { column: name, theirs: code })}
              options={hintOf(draft.entity, use).options?.map((each) => ({
                value: each,
                label: sayOr(t, `erp.state.${draft.entity}.${each}`, each),
              }))}
              value={valueNamed(codes, code)}
              onValue={(ours) => onDraft(tellCodeOf(draft, name, code, ours))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type OurCodeProps = {
  label: string
  options: readonly { value: string; label: string }[] | undefined
  value: string | undefined
  onValue: (ours: string | undefined) => void
}

/** What stands in a list for a code that nobody has told yet. */
const open = '?'

// Where the house has no list of its own, what it means is typed.
const OurCode = ({ label, options, value, onValue }: OurCodeProps): JSX.Element => {
  const { t } = useSpeech()
  if (!options)
    return (
      <Field
        narrow
        hideLabel
        label={label}
        maxLength={200}
        placeholder={t(value === '' ? 'erp.setup.code.nothing' : 'erp.setup.code.open')}
        value={value ?? ''}
        onValue={(ours) => onValue(ours.trim())}
      />
    )
  return (
    <Field
      kind="select"
      narrow
      hideLabel
      label={label}
      value={value ?? open}
      onValue={(ours) => onValue(ours === open ? undefined : ours)}
      options={[
        { value: open, label: t('erp.setup.code.open') },
        ...options,
        { value: '', label: t('erp.setup.code.nothing') },
      ]}
    />
  )
}
