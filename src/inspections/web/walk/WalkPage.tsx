import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { readStep, walksPath } from './walk-client.ts'
import { useWalk, type UsedWalk } from './useWalk.ts'
import { WalkAddress } from './WalkAddress.tsx'
import { WalkCopy } from './sign/WalkCopy.tsx'
import { WalkCounts } from './counts/WalkCounts.tsx'
import { WalkReview } from './WalkReview.tsx'
import { WalkRooms } from './rooms/WalkRooms.tsx'
import { WalkSign } from './sign/WalkSign.tsx'
import { WalkStart } from './WalkStart.tsx'
import './walk.css'

/** One inspection on this device, from «Commencer» to the copy that she takes with her. */
export const WalkPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const used = useWalk(id)
  if (!used.isRead) return <Loading label={t('walk.loading')} />
  if (!used.pack && !used.walk)
    return (
      <Empty page title={t('walk.gone')} action={<Button href={walksPath}>{t('walk.title')}</Button>}>
        {used.no ?? t('walk.gone.words')}
      </Empty>
    )
  return (
    <div class="walk stack">
      <HeldElsewhere {...used} />
      <Step {...used} />
    </div>
  )
}

// Whoever goes on without knowing would have nothing of it taken.
const HeldElsewhere = ({ walk, isElsewhere, isLost, begin }: UsedWalk): JSX.Element | null => {
  const { t } = useSpeech()
  const { query } = useHere()
  if (!walk || walk.hash || !(isLost || (isElsewhere && readStep(query)))) return null
  return (
    <RefusalNotice action={isElsewhere && <Button onClick={begin}>{t('walk.takeOver')}</Button>}>
      {t(isElsewhere ? 'walk.taken' : 'walk.lost')}
    </RefusalNotice>
  )
}

const Step = (used: UsedWalk): JSX.Element => {
  const { walk } = used
  const { query } = useHere()
  const step = readStep(query)
  if (!walk || (!step && !walk.hash)) return <WalkStart {...used} />
  if (walk.hash || step === 'copy') return <WalkCopy walk={walk} pack={used.pack} tell={used.tell} />
  const on = { ...used, walk }
  if (step === 'rooms') return <WalkRooms {...on} room={query.get('piece') ?? undefined} />
  if (step === 'counts') return <WalkCounts {...on} />
  if (step === 'address') return <WalkAddress {...on} />
  if (step === 'review') return <WalkReview {...on} />
  return <WalkSign {...on} />
}
