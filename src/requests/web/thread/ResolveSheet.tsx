import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { ActSheet } from './ActSheet.tsx'
import { FollowOn, untilOf } from './FollowOn.tsx'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

type ResolveDraft = { how: 'done' | 'provisional'; day: string; words: string }

/** «C’est fait», for good or for now: for now says what was done, and from when the rest is. */
export const ResolveSheet = ({ id, onClose }: { id: string; onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, onEffort } = useAct(id)
  const [{ how, day, words }, say, drop] = useActDraft<ResolveDraft>(id, 'resolve', {
    how: 'done',
    day: '',
    words: '',
  })
  const said = words.trim()
  const forNow = how === 'provisional'
  const send = async (): Promise<void> => {
    const data = { how, ...(said ? { words: said } : {}), ...(forNow ? untilOf(day) : {}) }
    if (!(await act('request.resolve', data))) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      title={t('act.resolve')}
      send={t('act.resolve')}
      busy={busy}
      no={no}
      missing={forNow && !said ? t('thread.reason.title') : undefined}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Choice
        legend={t('thread.resolve.how')}
        options={(['done', 'provisional'] as const).map((value) => ({
          value,
          label: t(`thread.resolve.${value}`),
        }))}
        value={how}
        onValue={(value) => say({ how: value })}
      />
      {forNow && <FollowOn day={day} onDay={(next) => say({ day: next })} onEffort={onEffort} />}
      <GuardedField
        label={t('thread.reason.words')}
        {...(forNow ? {} : { optional: t('office.optional') })}
        rows={3}
        value={words}
        onValue={(next) => say({ words: next })}
        inputRef={(element) => element?.setAttribute('autofocus', '')}
      />
    </ActSheet>
  )
}
