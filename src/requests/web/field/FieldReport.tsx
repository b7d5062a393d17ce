import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { CodeStep } from './CodeStep.tsx'
import { DwellingDoors } from './DwellingDoors.tsx'
import { SendStep } from './SendStep.tsx'
import { openAskedCamera } from './open-camera.ts'
import type { OnSent, ReportSpot } from './report-spot.ts'
import { WhatStep } from './WhatStep.tsx'
import { WhereStep } from './WhereStep.tsx'
import { WhoStep } from './WhoStep.tsx'
import './field.css'
import './steps.css'

// The camera and its reader come when somebody scans.
const ScanStep = later(() => import('./scan/ScanStep.tsx').then((m) => m.ScanStep))

/** «Signaler»: where, what, photo. One question a screen, each answered by one tap. */
export const FieldReport = ({ onSent }: { onSent?: OnSent }): JSX.Element => {
  const { query } = useHere()
  const spot = Object.fromEntries(query) as ReportSpot
  const shown = useRef<HTMLDivElement>(null)
  // While the tap still counts as one: browsers open a camera for a finger alone.
  useLayoutEffect(() => openAskedCamera(shown.current), [spot.n])
  return (
    <div ref={shown}>
      <Step spot={spot} onSent={onSent} />
    </div>
  )
}

const Step = ({ spot, onSent }: { spot: ReportSpot; onSent: OnSent | undefined }): JSX.Element => {
  const { t } = useSpeech()
  if (spot.n) return <SendStep spot={spot} onSent={onSent} />
  if (spot.scan) return <ScanStep label={t('field.loading')} />
  if (spot.code) return <CodeStep key={spot.code} code={spot.code} />
  if (spot.part || spot.k) return <WhatStep spot={spot} />
  if (spot.home && spot.u && spot.who) return <WhatStep spot={spot} />
  if (spot.home && spot.u) return <WhoStep spot={spot} unit={spot.u} />
  if (spot.home && spot.b) return <DwellingDoors spot={spot} building={spot.b} />
  return <WhereStep spot={spot} />
}
