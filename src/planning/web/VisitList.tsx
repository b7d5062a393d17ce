import type { JSX } from 'preact'
import { sayNearDay } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Chore, Visit } from '../core/contract.ts'
import type { RoundOfDay } from '../core/lay-out-tasks.ts'
import { inOrder, visitSpot } from '../core/lay-out-board.ts'
import type { CarryHandles } from './useCarry.ts'
import { visitKey } from './useFixHour.ts'
import { TaskChips } from './TaskChips.tsx'
import { VisitChip } from './VisitChip.tsx'

type Props = {
  visits: readonly Visit[]
  days: readonly string[]
  now: string
  handles: CarryHandles
  pending: ReadonlySet<string>
  hint: string
  onOpen: (visit: Visit) => void
  rounds: readonly RoundOfDay[]
  chores: readonly Chore[]
}

/** Where there is room for one column: the visits of each day, below each other. */
export const VisitList = ({
  visits,
  days,
  now,
  handles,
  pending,
  hint,
  onOpen,
  rounds,
  chores,
}: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="stack">
      {days.map((day) => {
        const ofDay = visits.filter(({ starts }) => visitSpot(starts).date === day).sort(inOrder)
        const tasks = {
          rounds: rounds.filter(({ date }) => date === day),
          chores: chores.filter(({ date }) => date === day),
        }
        const isFree = ofDay.length + tasks.rounds.length + tasks.chores.length === 0
        return (
          <section key={day} class="stack-s">
            <h2 class="visit-day">{sayNearDay(`${day}T12:00:00Z`, now, lang)}</h2>
            {isFree && <p class="secondary">{t('planning.none.day')}</p>}
            {ofDay.map((visit) => (
              <VisitChip
                key={visit.id}
                visit={visit}
                handles={handles}
                hint={hint}
                pending={pending.has(visitKey(visit))}
                onOpen={() => onOpen(visit)}
              />
            ))}
            <TaskChips {...tasks} />
          </section>
        )
      })}
    </div>
  )
}
