import type { JSX } from 'preact'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ModelRow } from '../../core/contract.ts'
import { RevisionLine } from './RevisionLine.tsx'
import { TakeBack } from './TakeBack.tsx'
import { UnreadModel } from './UnreadModel.tsx'

type Props = {
  building: string
  model: ModelRow
  can: { accept: boolean; deliver: boolean }
  again: () => void
}

/** A model with its deliveries, the newest first. */
export const Deliveries = ({ building, model, can, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const served = model.revisions.find((r) => r.served)
  const isUnread = model.revisions.every(({ state, summary }) => state === 'failed' && !summary)
  return (
    <section class="stack-s">
      <h2>{model.name}</h2>
      {model.confirmed && <p class="secondary">{t('models.rule', { rule: model.confirmed.says })}</p>}
      <Rows label={model.name}>
        {model.revisions.map((revision) => (
          <RevisionLine key={revision.id} building={building} revision={revision} served={served} />
        ))}
      </Rows>
      {isUnread && can.deliver && <UnreadModel building={building} model={model} onDone={again} />}
      {served && can.accept && <TakeBack building={building} revision={served} onDone={again} />}
    </section>
  )
}
