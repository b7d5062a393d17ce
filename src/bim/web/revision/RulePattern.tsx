import type { JSX } from 'preact'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { tryPattern } from '../../../ifc/core/inspect/dwelling-pattern.ts'

/** Where somebody says that a room tells its dwelling, and how it is written there. */
export type WrittenRule = { rule: 'number' | 'name'; by: string }
type Props = {
  named: Report['dwellings']['named']
  written: WrittenRule
  onWritten: (written: WrittenRule) => void
}

/** So many of the dwellings that it finds are shown. */
const mostExamples = 8

/** A pattern of room numbers or names, and at once what it finds in this model. */
export const RulePattern = ({ named, written, onWritten }: Props): JSX.Element => {
  const { t } = useSpeech()
  const texts = named.map((room) => room[written.rule])
  const { found, left } = tryPattern(written.by, texts)
  const example = texts.find((text) => text !== '')
  const shown = found.slice(0, mostExamples).map(({ key, rooms }) => t('typed.one', { key, n: rooms }))
  const list = [...shown, ...(found.length > mostExamples ? ['…'] : [])].join(', ')
  return (
    <section class="stack-s">
      <h2>{t('typed.title')}</h2>
      <div class="models-group">
        <Field
          kind="select"
          label={t('typed.in')}
          value={written.rule}
          onValue={(rule) => onWritten({ ...written, rule: rule as WrittenRule['rule'] })}
          options={(['number', 'name'] as const).map((value) => ({ value, label: t(`typed.${value}`) }))}
        />
        <Field
          label={t('typed.pattern')}
          hint={t('typed.hint')}
          value={written.by}
          maxLength={60}
          onValue={(by) => onWritten({ ...written, by })}
        />
      </div>
      {example && <p class="secondary">{t('typed.example', { example })}</p>}
      {written.by.trim() !== '' && (
        <p role="status">
          {found.length > 0 ? t('typed.found', { n: found.length, list }) : t('typed.nothing')}
          {found.length > 0 && left > 0 && ` ${t('typed.left', { n: left })}`}
        </p>
      )}
    </section>
  )
}
