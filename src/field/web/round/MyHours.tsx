import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayMinutes } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Task, tasks } from '../../core/round/checkpoint-kinds.ts'
import { useAsk } from './useRound.ts'

/** What the agency reads of the hours, shown to the caretaker whose work it is: the same sums, for his buildings. */
export const MyHours = ({ month }: { month: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [open, setOpen] = useState(false)
  const { data, ...answer } = useAsk('round.hours', open ? { month } : null)
  const sum = (task: Task): number =>
    (data?.rows ?? []).flatMap((r) => r.tasks).reduce((n, s) => n + (s.task === task ? s.minutes : 0), 0)
  const told = tasks.filter((task) => sum(task) > 0)
  return (
    <details class="stop-rest" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t('round.hours')}</summary>
      <div class="stack-s">
        <p class="secondary">{t('round.hours.why')}</p>
        {answer.state === 'refused' && <p>{t('round.hours.offline')}</p>}
        {data && told.length === 0 && <p>{t('round.hours.none')}</p>}
        <dl class="myhours">
          {told.map((task) => (
            <div key={task}>
              <dt>{t(`round.task.${task}`)}</dt>
              <dd class="figures">{sayMinutes(sum(task), lang)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
