import type { JSX } from 'preact'
import { instantAt } from '../../../kernel/core/dates.ts'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/request-commands.ts'
import { mayWaitFor, waitingOf } from '../../core/nature/waiting-reasons.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { useMe } from '../office/useMe.ts'
import { ActSheet } from './ActSheet.tsx'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

type Props = { id: string; onClose: () => void }
type Reason = Commands['request.wait']['reason']

/** A request never waits in silence: for whom, until when, and which clock runs meanwhile. */
export const WaitSheet = ({ id, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useMe()
  const { act, busy, no } = useAct(id)
  const [said, say, drop] = useActDraft<{ reason: Reason; until: string; words: string }>(id, 'wait', {
    reason: 'tenant',
    until: '',
    words: '',
  })
  const { reason, until, words } = said
  const { paused, clock } = waitingOf(reason)
  const send = async (): Promise<void> => {
    const done = await act('request.wait', {
      reason,
      ...(until ? { until: instantAt(until, '17:00') } : {}),
      ...(words.trim() ? { words: words.trim() } : {}),
    })
    if (!done) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      ready
      title={t('thread.wait.title')}
      send={t('thread.wait.send')}
      busy={busy}
      no={no}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Choice
        legend={t('thread.wait.for')}
        options={mayWaitFor(role).map((code) => ({ value: code, label: t(`waiting.${code}`) }))}
        value={reason}
        onValue={(code) => say({ reason: code as Reason })}
      />
      <p class="secondary">
        {paused ? t('thread.wait.paused', { who: t(`ball.${clock}`) }) : t('thread.wait.runs')}
      </p>
      <Field
        label={t('thread.wait.until')}
        optional={t('office.optional')}
        kind="date"
        narrow
        value={until}
        onValue={(day) => say({ until: day })}
      />
      <GuardedField
        label={t('thread.wait.words')}
        optional={t('office.optional')}
        rows={2}
        value={words}
        onValue={(next) => say({ words: next })}
      />
    </ActSheet>
  )
}
