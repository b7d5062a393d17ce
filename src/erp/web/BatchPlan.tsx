import type { JSX } from 'preact'
import { sayOr } from '../../kernel/core/words.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { BatchCard } from '../core/contract.ts'

type ShownPlan = NonNullable<BatchCard['plan']>

/** What a batch changes, field by field, each with a few examples that open. */
export const BatchPlan = ({ plan, entity }: { plan: ShownPlan; entity: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { fields, added, gone } = plan
  if (fields.length + added.length + gone.length === 0) return null
  return (
    <details>
      <summary>{t('erp.page.plan')}</summary>
      <ul class="stack-s">
        {fields.map((change) => (
          <li key={change.field}>
            <ChangeExamples change={change} entity={entity} />
          </li>
        ))}
        {added.length > 0 && <li>{t('erp.page.plan.added', { keys: added.join(', ') })}</li>}
        {gone.length > 0 && <li>{t('erp.page.plan.gone', { keys: gone.join(', ') })}</li>}
      </ul>
    </details>
  )
}

type ChangeProps = { change: ShownPlan['fields'][number]; entity: string }

const ChangeExamples = ({ change: { field, n, examples }, entity }: ChangeProps): JSX.Element => {
  const { t } = useSpeech()
  const sentence = t('erp.page.plan.field', { field: sayOr(t, `erp.field.${entity}.${field}`, field), n })
  if (examples.length === 0) return <>{sentence}</>
  return (
    <details>
      <summary>{sentence}</summary>
      <ul>
        {examples.map(({ key, before, after }, i) => (
          <li key={`${key} ${i}`}>
            {t(key ? 'erp.page.plan.example' : 'erp.page.plan.unnamed', {
              key,
              before: before || t('erp.page.plan.nothing'),
              after: after || t('erp.page.plan.nothing'),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
