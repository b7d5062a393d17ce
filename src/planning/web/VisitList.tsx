import type { JSX } from 'preact'
import { sayNearDay } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Chore, Visit } from '../core/contract.ts'
import type { RoundOfDay } from '../core/lay-out-tasks.ts'
import { inOrder, visitSpot } from '../core/lay-out-board.ts'
import { FoldedVisits } from './FoldedVisits.tsx'
import type { CarryHandles } from './useCarry.ts'

type Props = {
  visits: readonly Visit[]
  days: readonly string[]
  now: string
  handles: CarryHandles
  pending: ReadonlySet<string>
  /** how many of a day are drawn */
  bound: number
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
  bound,
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
            <FoldedVisits
              visits={ofDay}
              tasks={tasks}
              bound={bound}
              handles={handles}
              pending={pending}
              hint={hint}
              onOpen={onOpen}
            />
          </section>
        )
      })}
    </div>
  )
}
