import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { Commands } from '../core/contract.ts'
import { type AnswerKind, nextAnswers } from '../core/idea-states.ts'
import { longest } from '../core/slip-bounds.ts'
import { send, type WholeIdea } from './bond-client.ts'

type Props = { whole: WholeIdea; again: () => void }
type Draft = { kind: AnswerKind; words: string; plannedOn: string; version: string }

/** Head office answers: yes with what and when, no with why, or what it must know more; later, that it has shipped. */
export const AnswerIdea = ({ whole: { idea, answers }, again }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const kinds = nextAnswers[idea.state]
  const [draft, setDraft] = useState<Draft>({
    kind: kinds[0] ?? 'yes',
    words: '',
    plannedOn: '',
    version: '',
  })
  const { act, busy, no } = useActs(t('bond.left'))
  if (kinds.length === 0) return null
  const { kind, plannedOn, version } = draft
  const missing =
    !draft.words.trim() || (kind === 'yes' && !plannedOn) || (kind === 'shipped' && !version.trim())
  const answer = async (): Promise<void> => {
    const sent = send('bond.answerIdea', idea.id, answerOf(draft, answers.length))
    const did = await act(sent, '')
    if (!did) return
    tell(t(did === 'kept' ? 'bond.left' : 'bond.answer.kept'))
    again()
  }
  return (
    <section class="stack no-print">
      <h2>{t('bond.answer')}</h2>
      {no && <RefusalNotice kept={t('bond.answer.draft')}>{no}</RefusalNotice>}
      <Choice
        legend={t('bond.answer.how')}
        layout="row"
        options={kinds.map((value) => ({ value, label: t(`bond.kind.${value}`) }))}
        value={kind}
        onValue={(value) => setDraft({ ...draft, kind: value })}
      />
      {kind === 'yes' && (
        <Field
          kind="date"
          narrow
          label={t('bond.answer.when')}
          value={plannedOn}
          onValue={(value) => setDraft({ ...draft, plannedOn: value })}
        />
      )}
      {kind === 'shipped' && (
        <Field
          narrow
          label={t('bond.answer.version')}
          value={version}
          maxLength={40}
          onValue={(value) => setDraft({ ...draft, version: value })}
        />
      )}
      <Field
        kind="area"
        rows={4}
        label={t(`bond.answer.words.${kind}`)}
        value={draft.words}
        maxLength={longest.answer}
        onValue={(words) => setDraft({ ...draft, words })}
      />
      <div>
        <Button
          kind="primary"
          busy={busy}
          busyLabel={t('bond.saving')}
          disabledReason={missing ? t(`bond.answer.missing.${kind}`) : undefined}
          onClick={() => void answer()}
        >
          {t('bond.answer.send')}
        </Button>
      </div>
    </section>
  )
}

const answerOf = (
  { kind, words, plannedOn, version }: Draft,
  answers: number,
): Commands['bond.answerIdea'] => {
  const said = { words: words.trim(), answers }
  if (kind === 'yes') return { kind, plannedOn, ...said }
  if (kind === 'shipped') return { kind, version: version.trim(), ...said }
  return { kind, ...said }
}
