import type { JSX } from 'preact'
import { instantAt, saySlot } from '../../../kernel/core/dates.ts'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { ActSheet } from './ActSheet.tsx'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

/** When the landlord's own crew may come: half a day, as it is told to who opens. */
const halves = { morning: ['08:00', '12:00'], afternoon: ['13:30', '17:00'] } as const
type Half = keyof typeof halves

/** «Fixer un passage»: a day and half of it, which the tenant is told. */
export const PlanSheet = ({ row, onClose }: { row: RequestRow; onClose: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { act, busy, no, onEffort } = useAct(row.id)
  const [{ day, half }, say, drop] = useActDraft<{ day: string; half: Half }>(row.id, 'plan', {
    day: '',
    half: 'morning',
  })
  const send = async (): Promise<void> => {
    const [starts, ends] = halves[half].map((time) => instantAt(day, time))
    if (!starts || !ends) return
    const done = await act(
      'request.plan',
      { slot: { starts, ends } },
      t('thread.plan.done', { when: saySlot(starts, ends, lang) }),
    )
    if (!done) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      title={t('act.plan')}
      send={t('thread.plan.send')}
      busy={busy}
      no={no}
      missing={day ? undefined : t('thread.plan.day.missing')}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field
        label={t('thread.plan.day')}
        kind="date"
        narrow
        autoFocus
        value={day}
        onValue={(value) => say({ day: value })}
        effortKey="request.slot"
        onEffort={onEffort}
      />
      <Choice
        layout="row"
        legend={t('thread.plan.half')}
        options={(Object.keys(halves) as Half[]).map((value) => ({
          value,
          label: t(`thread.plan.${value}`),
        }))}
        value={half}
        onValue={(value) => say({ half: value })}
      />
      {row.requester && <p class="secondary">{t('thread.plan.told', { who: row.requester })}</p>}
    </ActSheet>
  )
}
