import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { ActSheet } from './ActSheet.tsx'
import { useAct } from './useAct.ts'
import { useWordsDraft } from './useWordsDraft.ts'

export type ReasonedAct = 'contest' | 'reopen' | 'withdraw' | 'remind' | 'handBack'
type Props = { id: string; what: ReasonedAct; onClose: () => void }

/** Acts that need one sentence, or may carry one. */
export const ReasonSheet = ({ id, what, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useAct(id)
  const [words, setWords, drop] = useWordsDraft(id, what)
  const needed = what === 'contest' || what === 'reopen' || what === 'handBack'
  const said = words.trim()
  const maybe = said ? { words: said } : {}
  const send = async (): Promise<void> => {
    const done =
      what === 'contest' || what === 'reopen' || what === 'handBack'
        ? await act(`request.${what}`, { words: said })
        : await act(`request.${what}`, maybe)
    if (!done) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      title={t(`act.${what}`)}
      send={t(`act.${what}`)}
      busy={busy}
      no={no}
      missing={needed && !said ? t('thread.reason.title') : undefined}
      onSend={() => void send()}
      onClose={onClose}
    >
      <GuardedField
        label={t('thread.reason.words')}
        {...(needed ? {} : { optional: t('office.optional') })}
        rows={3}
        value={words}
        onValue={setWords}
        inputRef={(element) => element?.setAttribute('autofocus', '')}
      />
    </ActSheet>
  )
}
