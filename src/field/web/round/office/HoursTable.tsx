import type { JSX } from 'preact'
import { sayMinutes } from '../../../../kernel/core/dates.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { HoursTable } from '../../../core/contract.ts'
import { tasks } from '../../../core/round/checkpoint-kinds.ts'

type TaskHours = HoursTable['rows'][number]['tasks'][number]

/** A line a building, a column a kind of task, with the margins of what was not measured. */
export const HoursOf = ({ table }: { table: HoursTable }): JSX.Element => {
  const { t } = useSpeech()
  const shown = tasks.filter((task) => table.rows.some((r) => r.tasks.some((s) => s.task === task)))
  const whole = (task: string): TaskHours | undefined =>
    addUp(table.rows.flatMap((r) => r.tasks.filter((s) => s.task === task)))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box without focus can't be scrolled by keyboard
    <div class="rounds-scroll" tabIndex={0} role="region" aria-label={t('rounds.hours.title')}>
      <table class="rounds-table rounds-hours">
        <thead>
          <tr>
            <th scope="col">{t('rounds.hours.building')}</th>
            {shown.map((task) => (
              <th key={task} scope="col">
                {t(`round.task.${task}`)}
              </th>
            ))}
            <th scope="col">{t('rounds.hours.share')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ building, tasks: done, share }) => (
            <tr key={building.id}>
              <th scope="row">{building.name}</th>
              {shown.map((task) => (
                <Cell key={task} hours={done.find((s) => s.task === task)} />
              ))}
              <td>{t(`rounds.share.${share}`)}</td>
            </tr>
          ))}
        </tbody>
        {table.rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('rounds.hours.total')}</th>
              {shown.map((task) => (
                <Cell key={task} hours={whole(task)} />
              ))}
              <td class="secondary">–</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

const Cell = ({ hours }: { hours: TaskHours | undefined }): JSX.Element => {
  const { t, lang } = useSpeech()
  if (!hours) return <td class="secondary">–</td>
  const { acts, minutes, measured, low, high } = hours
  const say = (n: number): string => sayMinutes(n, lang)
  const sure =
    minutes === 0
      ? ''
      : measured === minutes
        ? t('rounds.hours.exact')
        : low === 0
          ? t('rounds.hours.upTo', { high: say(high) })
          : t('rounds.hours.range', { low: say(low), high: say(high) })
  return (
    <td class="figures">
      <strong>{minutes === 0 ? t('rounds.hours.few') : say(minutes)}</strong>
      {sure && <span class="rounds-range">{sure}</span>}
      <span class="rounds-range">{t('rounds.hours.acts', { n: acts })}</span>
    </td>
  )
}

const addUp = (all: readonly TaskHours[]): TaskHours | undefined =>
  all.reduce<TaskHours | undefined>(
    (a, b) =>
      a
        ? {
            ...a,
            acts: a.acts + b.acts,
            minutes: a.minutes + b.minutes,
            measured: a.measured + b.measured,
            low: a.low + b.low,
            high: a.high + b.high,
          }
        : b,
    undefined,
  )
