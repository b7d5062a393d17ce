import type { JSX } from 'preact'
import { RoundLine } from '../../../field/web/round/RoundLine.tsx'
import { useRound } from '../../../field/web/round/useRound.ts'
import { Tray } from '../../../field/web/Tray.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { Day } from '../../../requests/web/field/CaretakerDay.tsx'
import './DayPage.css'

/** The day; what is to be taken up again stands above it, and the round is its first line. */
export const DayPage = (): JSX.Element => {
  const round = useRound()
  const head = (
    <>
      <Tray />
      <div class="day-news">
        <Slot name="day.news" />
      </div>
      <Slot name="day.head" />
      <RoundLine round={round} />
    </>
  )
  return <Day tray={head} stands={round.stops !== undefined || round.no !== undefined} />
}
