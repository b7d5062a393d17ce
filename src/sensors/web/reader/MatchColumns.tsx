import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ReaderDoubt } from '../../core/reader/read-reader-file.ts'
import { type MeterUnit, meterUnits, type ReaderColumn } from '../../core/reader/reader-columns.ts'
import type { ReaderLayout } from '../../core/reader/reader-contract.ts'

type Props = {
  heads: readonly string[]
  doubt: ReaderDoubt
  no: string | undefined
  onMatch: (layout: ReaderLayout) => Promise<void>
}

/** What the heads of a file do not tell: asked once, and remembered for all files with the same heads. */
export const MatchColumns = ({ heads, doubt, no, onMatch }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [columns, setColumns] = useState<Partial<Record<ReaderColumn, string>>>({})
  const [unit, setUnit] = useState('')
  const asked = doubt.columns
  const isAnswered = asked.every((column) => columns[column]) && (!doubt.unit || unit)
  const none = { value: '', label: t('reader.none') }
  return (
    <form
      class="stack"
      onSubmit={(e) => {
        e.preventDefault()
        void onMatch({ columns, ...(unit ? { unit: unit as MeterUnit } : {}) })
      }}
    >
      <h2>{t('reader.doubt')}</h2>
      <p>{t(asked.length ? 'reader.doubt.columns' : 'reader.doubt.unit')}</p>
      {asked.map((column) => (
        <Field
          key={column}
          kind="select"
          label={t(`reader.column.${column}`)}
          value={columns[column] ?? ''}
          options={[none, ...heads.filter(Boolean).map((value) => ({ value, label: value }))]}
          onValue={(head) => setColumns({ ...columns, [column]: head })}
        />
      ))}
      {doubt.unit && (
        <Field
          kind="select"
          label={t('reader.unit')}
          value={unit}
          options={[none, ...meterUnits.map((value) => ({ value, label: t(`reader.unit.${value}`) }))]}
          onValue={setUnit}
        />
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div>
        <Button
          kind="primary"
          type="submit"
          {...(isAnswered ? {} : { disabledReason: t('reader.answer_all') })}
        >
          {t('reader.read')}
        </Button>
      </div>
    </form>
  )
}
