import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { RoundOfDay } from '../core/lay-out-tasks.ts'
import { type BoardView, daysOf, keepView, viewOf } from './board-address.ts'
import { BoardTools } from './BoardTools.tsx'
import { PlanOfDays } from './PlanOfDays.tsx'
import { useAsk } from './planning-client.ts'
import { useBoardWidth } from './useBoardWidth.ts'
import './planning.css'

const noRounds: readonly RoundOfDay[] = []

/** The plan of the week: who comes where and when, what awaits an answer, what has no date yet. */
export const PlanPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const now = useNow()
  const width = useBoardWidth()
  const asked = viewOf(query, now)
  // Where seven days have no room one is shown; on a phone they stand below each other.
  const view: BoardView = width === 'day' ? { ...asked, span: 'day' } : asked
  const { day, span } = view
  const days = useMemo(() => daysOf({ day, span }), [day, span])
  const window = {
    from: days[0] ?? view.day,
    days: days.length,
    ...(view.agency ? { agency: view.agency } : {}),
  }
  const { data, again, ...answer } = useAsk('planning.board', window, true)
  // Who has no say in rounds is told of none, and has the board all the same.
  const { data: walks } = useAsk('round.days', window)
  const show = (change: Partial<BoardView>): void => goTo(keepView({ ...view, ...change }), true)
  return (
    <div class="planning">
      <Slot name="plan.top" />
      <BoardTools
        view={view}
        days={days}
        now={now}
        agencies={data?.agencies ?? []}
        onlyDay={width === 'day'}
        onView={show}
      />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {data ? (
        <PlanOfDays
          data={data}
          rounds={walks?.rows ?? noRounds}
          view={view}
          days={days}
          now={now}
          width={width}
          again={again}
          onView={show}
        />
      ) : (
        answer.state === 'loading' && <Loading label={t('planning.loading')} shape="rows" />
      )}
    </div>
  )
}
