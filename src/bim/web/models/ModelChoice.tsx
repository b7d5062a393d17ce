import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ModelRow } from '../../core/contract.ts'

type Props = { models: readonly ModelRow[]; model: string; onModel: (name: string) => void }

/** One of those that the building has, or the name of another. */
export const ModelChoice = ({ models, model, onModel }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isNew, setNew] = useState(!models.some(({ name }) => name === model))
  return (
    <>
      {models.length > 0 && (
        <Field
          kind="select"
          label={t('deliver.which')}
          value={isNew ? '' : model}
          onValue={(name) => {
            setNew(name === '')
            onModel(name)
          }}
          options={[
            ...models.map(({ name }) => ({ value: name, label: t('deliver.again', { name }) })),
            { value: '', label: t('deliver.another') },
          ]}
        />
      )}
      {isNew && (
        <Field
          label={t('deliver.name')}
          hint={t('deliver.name.hint')}
          value={model}
          maxLength={60}
          onValue={onModel}
        />
      )}
    </>
  )
}
