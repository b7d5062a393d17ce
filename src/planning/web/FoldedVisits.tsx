import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Visit } from '../core/contract.ts'
import { foldRows } from '../core/fold-cells.ts'
import type { TaskCell } from '../core/lay-out-tasks.ts'
import { isSameVisit } from './moving-visit.ts'
import { TaskChips } from './TaskChips.tsx'
import type { CarryHandles } from './useCarry.ts'
import { visitKey } from './useFixHour.ts'
import { VisitChip } from './VisitChip.tsx'

type Props = {
  visits: readonly Visit[]
  tasks: TaskCell | undefined
  /** how many are drawn before somebody asks for the others */
  bound: number
  handles: CarryHandles
  pending: ReadonlySet<string>
  hint: string
  onOpen: (visit: Visit) => void
}

/** The visits of a day in their order, the first of them where there are many: the others come when they are asked for. */
export const FoldedVisits = ({
  visits,
  tasks,
  bound,
  handles,
  pending,
  hint,
  onOpen,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isWhole, setWhole] = useState(false)
  const moved = useRef(new Set<string>())
  for (const visit of visits) if (pending.has(visitKey(visit))) moved.current.add(visitKey(visit))
  const { carry } = handles
  const isKept = (visit: Visit): boolean =>
    visit.urgency === 'U0' ||
    moved.current.has(visitKey(visit)) ||
    (carry !== undefined && isSameVisit(carry.visit, visit))
  const chores = tasks?.chores ?? []
  const room = isWhole ? Number.POSITIVE_INFINITY : bound
  const shown = foldRows(visits, room, isKept)
  const shownChores = foldRows(chores, Math.max(0, room - shown.length), ({ urgency }) => urgency === 'U0')
  const folded = visits.length - shown.length + chores.length - shownChores.length
  return (
    <>
      {shown.map((visit) => (
        <VisitChip
          key={visit.id}
          visit={visit}
          handles={handles}
          hint={hint}
          pending={pending.has(visitKey(visit))}
          onOpen={() => onOpen(visit)}
        />
      ))}
      {tasks && <TaskChips rounds={tasks.rounds} chores={shownChores} />}
      {folded > 0 && (
        <button type="button" class="visit-others" onClick={() => setWhole(true)}>
          {t('planning.others', { n: folded })}
        </button>
      )}
    </>
  )
}
