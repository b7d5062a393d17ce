import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { sumRounds, type TaskCell } from '../core/lay-out-tasks.ts'
import { sayWhere } from './say-visit.ts'

/** What caretakers do on a day, below the visits: their rounds as one, and each thing that they were given to do by then. */
export const TaskChips = ({ rounds, chores }: TaskCell): JSX.Element => {
  const { t } = useSpeech()
  const { buildings, points } = sumRounds(rounds)
  return (
    <>
      {chores.map((chore) => (
        <a
          key={chore.request}
          class={`visit visit-task${chore.urgency === 'U0' ? ' visit-danger' : ''}`}
          href={`/bureau/r/${chore.request}`}
        >
          <span class="visit-line">
            {chore.urgency === 'U0' && <strong class="visit-alarm">{t('planning.danger')} </strong>}
            {t(`nature.${chore.nature}`)}
          </span>
          <span class="visit-line visit-where">
            {t('planning.chore')} · {sayWhere(chore, t)}
          </span>
        </a>
      ))}
      {rounds.length > 0 && (
        <a class="visit visit-task" href="/bureau/tournees">
          <span class="visit-line">
            {t('planning.round')} · {t('planning.round.points', { n: points })}
          </span>
          <span class="visit-line visit-where">{t('map.buildings', { n: buildings })}</span>
        </a>
      )}
    </>
  )
}
