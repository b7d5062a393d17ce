import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { CallAct, CallDraft } from '../../core/call-draft.ts'
import { isCalm } from '../../core/call-filing.ts'
import { dangers } from '../../core/danger/danger-kinds.ts'
import type { PlaceKind } from '../../core/nature/nature-types.ts'
import { GuardedField } from './GuardedField.tsx'
import { DangerInWords } from './DangerInWords.tsx'

type Props = {
  draft: CallDraft
  onAct: (act: CallAct) => void
  where: PlaceKind
  /** around the button that says yes to a doubt */
  doubt: { current: HTMLSpanElement | null }
  takesFocus: boolean
  onEffort: (key: string, seconds: number) => void
}

/** The caller's words, and a danger that is heard in them. */
export const CallWords = ({ draft, onAct, where, doubt, takesFocus, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <GuardedField
        label={t('say.label')}
        hint={t('say.hint')}
        value={draft.words}
        onValue={(words) => onAct({ act: 'write', data: words })}
        rows={3}
        maxLength={4000}
        inputRef={takesFocus ? takeFocus : undefined}
        effortKey="request.words"
        onEffort={onEffort}
      />
      {!isCalm(draft) && (
        <DangerInWords
          words={draft.words}
          asked={doubt}
          onNone={() => onAct({ act: 'denyDanger', data: undefined })}
          onYes={(kind) => onAct({ act: 'confirmDanger', data: dangers[kind].nature[where] })}
        />
      )}
    </>
  )
}
