import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { ActSheet } from './ActSheet.tsx'
import { sayDirectorate } from './say-step.ts'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

/** The directions of head office that may be asked. Words: `directorate.<code>`. */
const directorates = ['patrimoine', 'proximite', 'juridique', 'assurances', 'numerique'] as const

/** «Question au siège»: in the thread, with a clock of its own that everybody sees. */
export const AskHqSheet = ({ id, onClose }: { id: string; onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useAct(id)
  const [{ directorate, words }, say, drop] = useActDraft<{ directorate: string; words: string }>(
    id,
    'askHq',
    {
      directorate: 'patrimoine',
      words: '',
    },
  )
  const send = async (): Promise<void> => {
    if (!(await act('request.askHq', { directorate, words: words.trim() }))) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      title={t('thread.hq.title')}
      send={t('thread.hq.send')}
      busy={busy}
      no={no}
      missing={words.trim() ? undefined : t('thread.hq.words')}
      onSend={() => void send()}
      onClose={onClose}
    >
      <GuardedField
        label={t('thread.hq.words')}
        hint={t('thread.hq.clock')}
        rows={3}
        value={words}
        onValue={(next) => say({ words: next })}
        inputRef={(element) => element?.setAttribute('autofocus', '')}
      />
      <Slot
        name="ask.known"
        request={id}
        words={words}
        onMine={() => {
          drop()
          onClose()
        }}
      />
      <Choice
        legend={t('thread.hq.to')}
        options={directorates.map((code) => ({ value: code, label: sayDirectorate(code, t) }))}
        value={directorate}
        onValue={(code) => say({ directorate: code })}
      />
      <Slot name="hq.answerer" directorate={directorate} />
    </ActSheet>
  )
}
