import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { isOfNeighbours } from '../../core/nature/is-matter.ts'
import { SplitRepair, SplitRepairs } from './SplitRepair.tsx'
import { StepsTaken, TakeStep } from './TakeStep.tsx'
import './MatterDesk.css'

export type MatterDeskProps = { thread: Thread; now: string; again: () => void }

/** What a desk does of a matter beside answering it: the steps of neighbours, the visits to come, a repair of its own. */
export const MatterDesk = ({ thread, now, again }: MatterDeskProps): JSX.Element => {
  const { t } = useSpeech()
  const { request } = thread
  const [sheet, setSheet] = useState<'split' | 'step'>()
  const close = (): void => {
    setSheet(undefined)
    again()
  }
  return (
    <section class="md stack-s no-print" aria-label={t('desk.matter')}>
      {isOfNeighbours(request.nature) && (
        <StepsTaken thread={thread} now={now} onStep={() => setSheet('step')} />
      )}
      {request.nature === 'matter.appointment' && request.place.unit && (
        <Slot name="home.visits" unit={request.place.unit} onDone={again} />
      )}
      <SplitRepairs thread={thread} onSplit={() => setSheet('split')} />
      {sheet === 'split' && <SplitRepair thread={thread} onClose={close} />}
      {sheet === 'step' && <TakeStep thread={thread} now={now} onClose={close} />}
    </section>
  )
}
