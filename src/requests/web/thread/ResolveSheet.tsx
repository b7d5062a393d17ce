import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { ActSheet } from './ActSheet.tsx'
import { FollowOn, untilOf } from './FollowOn.tsx'
import { useAct } from './useAct.ts'
import { useWordsDraft } from './useWordsDraft.ts'

/** «C’est fait», for good or for now: for now says what was done, and from when the rest is. */
export const ResolveSheet = ({ id, onClose }: { id: string; onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, onEffort } = useAct(id)
  const [how, setHow] = useState<'done' | 'provisional'>('done')
  const [day, setDay] = useState('')
  const [words, setWords, drop] = useWordsDraft(id, 'resolve')
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
        onValue={(value) => setHow(value)}
      />
      {forNow && <FollowOn day={day} onDay={setDay} onEffort={onEffort} />}
      <GuardedField
        label={t('thread.reason.words')}
        {...(forNow ? {} : { optional: t('office.optional') })}
        rows={3}
        value={words}
        onValue={setWords}
        inputRef={(element) => element?.setAttribute('autofocus', '')}
      />
    </ActSheet>
  )
}
