import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Metric, metrics, unitNames } from '../../core/meter-units.ts'
import { sayUnit } from './say-unit.ts'
import type { TypeDraft } from './type-draft.ts'

type Props = { fields: TypeDraft['fields']; onFields: (fields: TypeDraft['fields']) => void }

const metricNames = Object.keys(metrics) as Metric[]

/** Under which name a model says what, in what unit: a line each. */
export const TypeFields = ({ fields, onFields }: Props): JSX.Element => {
  const { t } = useSpeech()
  const change = (at: number, part: Partial<TypeDraft['fields'][number]>): void =>
    onFields(fields.map((field, i) => (i === at ? { ...field, ...part } : field)))
  return (
    <fieldset class="stack-s">
      <legend>{t('types.values')}</legend>
      {fields.map(({ path, metric, unit }, i) => (
        <div class="type-field" key={i}>
          <Field
            label={t('types.path')}
            value={path}
            maxLength={80}
            onValue={(said) => change(i, { path: said })}
          />
          <Field
            kind="select"
            label={t('types.metric')}
            value={metric}
            options={metricNames.map((value) => ({ value, label: t(`types.metric.${value}`) }))}
            onValue={(said) => change(i, { metric: said as Metric })}
          />
          <Field
            kind="select"
            label={t('types.unit')}
            value={unit}
            options={unitNames.map((value) => ({ value, label: sayUnit(value) }))}
            onValue={(said) => change(i, { unit: said })}
          />
          {fields.length > 1 && (
            <Button small onClick={() => onFields(fields.filter((_, at) => at !== i))}>
              {t('types.field.remove', { n: i + 1 })}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button small onClick={() => onFields([...fields, { path: '', metric: 'temperature', unit: 'Cel' }])}>
          {t('types.field.add')}
        </Button>
      </div>
    </fieldset>
  )
}
