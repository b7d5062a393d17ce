import type { JSX } from 'preact'
import type { Thread } from '../../core/contract.ts'
import type { Opens } from './office-acts.ts'
import { LinkSheet } from '../link/load-link.ts'
import { MergeSheet } from '../merge/load-merge.ts'
import { AskHqSheet } from './AskHqSheet.tsx'
import { ClassifySheet } from './ClassifySheet.tsx'
import { CloseSheet } from './CloseSheet.tsx'
import { GroupSheet } from './GroupSheet.tsx'
import { OrientSheet } from './OrientSheet.tsx'
import { PlanSheet } from './PlanSheet.tsx'
import { ReasonSheet } from './ReasonSheet.tsx'
import { ResolveSheet } from './ResolveSheet.tsx'
import { WaitSheet } from './WaitSheet.tsx'

type Props = { thread: Thread; act: Opens; now: string; onClose: () => void }

/** The one sheet that is open. */
export const OpenActSheet = ({ thread, act, now, onClose }: Props): JSX.Element => {
  const { request: row, requester, can } = thread
  if (act === 'orient') return <OrientSheet row={row} done={thread.orders[0]} now={now} onClose={onClose} />
  if (act === 'close')
    return (
      <CloseSheet row={row} can={can} {...(requester ? { told: requester.told } : {})} onClose={onClose} />
    )
  if (act === 'classify') return <ClassifySheet row={row} onClose={onClose} />
  if (act === 'plan') return <PlanSheet row={row} onClose={onClose} />
  if (act === 'wait') return <WaitSheet id={row.id} onClose={onClose} />
  if (act === 'askHq') return <AskHqSheet id={row.id} onClose={onClose} />
  if (act === 'attach' || act === 'gather') return <GroupSheet row={row} what={act} onClose={onClose} />
  if (act === 'merge') return <MergeSheet rows={[]} from={row} onClose={onClose} />
  if (act === 'link') return <LinkSheet row={row} onClose={onClose} />
  if (act === 'resolve') return <ResolveSheet id={row.id} onClose={onClose} />
  return <ReasonSheet id={row.id} what={act} onClose={onClose} />
}
