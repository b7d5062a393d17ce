import type { JSX } from 'preact'
import type { PlaceCard } from '../../core/contract.ts'
import { CheckScreen } from './CheckScreen.tsx'
import { DangerScreen } from './DangerScreen.tsx'
import { DetailScreen } from './DetailScreen.tsx'
import { DoorScreen } from './DoorScreen.tsx'
import { KnownScreen } from './KnownScreen.tsx'
import { OwnScreen } from './OwnScreen.tsx'
import { ReachScreen } from './ReachScreen.tsx'
import type { ScreenGiven } from './point-at-plan.ts'
import type { Receipt } from './kept-receipts.ts'
import { SentScreen } from './SentScreen.tsx'
import type { ReportStep } from './report-steps.ts'
import { ThingScreen } from './ThingScreen.tsx'
import { WhatScreen } from './WhatScreen.tsx'
import { WhenScreen } from './WhenScreen.tsx'
import { WhereScreen } from './WhereScreen.tsx'

type Props = ScreenGiven & {
  step: ReportStep
  agency: PlaceCard['agency'] | undefined
  pathOf: (step: ReportStep, n?: number) => string
  /** the request whose receipt is shown */
  sent: string | undefined
  onSent: (receipt: Receipt) => void
  onAgain: () => void
  /** others have said it: she leaves it at that */
  onEnough: () => void
}

/** The questions after the first: they come while she writes her words. */
export const LaterQuestions = (props: Props): JSX.Element | null => {
  const { step, draft, sent } = props
  if (sent) return <SentScreen request={sent} onAgain={props.onAgain} />
  if (step === 'danger')
    return draft.danger ? (
      <DangerScreen
        danger={draft.danger}
        read={draft.read}
        agency={props.agency}
        onNext={() => props.next({ told: draft.danger })}
        onNone={() =>
          props.next({
            danger: undefined,
            read: undefined,
            nature: undefined,
            told: undefined,
            calm: draft.words,
          })
        }
      />
    ) : null
  if (step === 'where') return <WhereScreen {...props} />
  if (step === 'door') return <DoorScreen {...props} />
  if (step === 'thing') return <ThingScreen {...props} />
  if (step === 'what') return <WhatScreen {...props} />
  if (step === 'detail') return <DetailScreen {...props} />
  if (step === 'known') {
    const Known = props.heard?.own ? OwnScreen : KnownScreen
    return <Known {...props} onEnough={props.onEnough} />
  }
  if (step === 'reach') return <ReachScreen {...props} />
  if (step === 'when') return <WhenScreen {...props} />
  return <CheckScreen {...props} />
}
