import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Chore, Visit } from '../core/contract.ts'
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

const noChores: readonly Chore[] = []

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
  const carried = carry && visits.find((visit) => isSameVisit(carry.visit, visit))
  const chores = tasks?.chores ?? noChores
  const room = isWhole ? Number.POSITIVE_INFINITY : bound
  const isCarrying = carry !== undefined
  // While a visit is carried over the days nothing of the others is drawn anew: what takes it in hand reads what is so then.
  const { chips, shownChores, folded } = useMemo(() => {
    const shown = foldRows(
      visits,
      room,
      (visit) => visit.urgency === 'U0' || visit === carried || moved.current.has(visitKey(visit)),
    )
    const left = Math.max(0, room - shown.length)
    const given = foldRows(chores, left, ({ urgency }) => urgency === 'U0')
    return {
      chips: shown.map((visit) => (
        <VisitChip
          key={visit.id}
          visit={visit}
          handles={handles}
          hint={hint}
          pending={pending.has(visitKey(visit))}
          onOpen={() => onOpen(visit)}
        />
      )),
      shownChores: given,
      folded: visits.length - shown.length + chores.length - given.length,
    }
    // oxlint-disable-next-line react/exhaustive-deps -- handles are new with each drawing, and mean the same while nothing is taken or left
  }, [visits, chores, room, carried, isCarrying, pending, hint, onOpen])
  return (
    <>
      {chips}
      {tasks && <TaskChips rounds={tasks.rounds} chores={shownChores} />}
      {folded > 0 && (
        <button type="button" class="visit-others" onClick={() => setWhole(true)}>
          {t('planning.others', { n: folded })}
        </button>
      )}
    </>
  )
}
