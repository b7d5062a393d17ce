import type { RequestRow, Thread } from '../../core/contract.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { isHeadOffices, isOwnVisit } from '../../core/status.ts'

/** The acts of the thread that open a sheet of their own. */
export type Opens =
  | 'orient'
  | 'plan'
  | 'close'
  | 'classify'
  | 'wait'
  | 'askHq'
  | 'attach'
  | 'gather'
  | 'merge'
  | 'link'
  | 'contest'
  | 'reopen'
  | 'withdraw'
  | 'remind'
  | 'resolve'
  | 'handBack'
/** …and those that are done at once. */
export type AtOnce = 'resume' | 'detach' | 'heed' | 'calm'
export type OfficeAct = Opens | AtOnce

/** In the order in which they are offered. */
export const officeActs: readonly OfficeAct[] = [
  'heed',
  'orient',
  'plan',
  'wait',
  'resume',
  'handBack',
  'askHq',
  'resolve',
  'close',
  'calm',
  'classify',
  'remind',
  'merge',
  'link',
  'attach',
  'detach',
  'gather',
  'contest',
  'reopen',
  'withdraw',
]

export const isAtOnce = (act: OfficeAct): act is AtOnce => ['resume', 'detach', 'heed', 'calm'].includes(act)

/** What is done most often beside the main act, the most usual first. */
const usualActs: readonly OfficeAct[] = [
  'heed',
  'handBack',
  'close',
  'wait',
  'resume',
  'askHq',
  'resolve',
  'reopen',
]

export type PossibleActs = {
  /** the one thing to do, if it is the reader's */
  main: OfficeAct | undefined
  /** two at most */
  usual: readonly OfficeAct[]
  /** the others that are possible now, for the menu */
  rarer: readonly OfficeAct[]
}

/** What the reader may do with the thread now; what is not possible is not offered. */
export const possibleActs = (thread: Thread): PossibleActs => {
  const main = mainAct(thread)
  const possible = officeActs.filter((act) => thread.can[act] === 'yes' && act !== main)
  const usual = usualActs.filter((act) => possible.includes(act)).slice(0, 2)
  return { main, usual, rarer: possible.filter((act) => !usual.includes(act)) }
}

/** The one thing that the reader should do now, if it is hers. */
export const mainAct = ({ request, can }: Thread): OfficeAct | undefined => {
  const wanted = request.ball === 'hq' ? ofHeadOffice(request) : ofAgency(request)
  return wanted && can[wanted] === 'yes' ? wanted : undefined
}

const ofHeadOffice = (row: RequestRow): OfficeAct | undefined => {
  if (isMatter(row.nature)) return row.waitsFor === 'hq' ? 'handBack' : 'close'
  if (!isHeadOffices(row)) return undefined
  return row.waitsFor === 'hq' ? 'handBack' : 'wait'
}

const ofAgency = (row: RequestRow): OfficeAct | undefined => {
  const { status, ball, waitsFor, handler } = row
  if (status === 'resolved') return 'close'
  if (ball !== 'agency') return undefined
  if (isMatter(row.nature)) return status === 'waiting' ? 'resume' : 'close'
  if (isOwnVisit(row)) return 'resolve'
  if (status === 'oriented' && handler === 'inhouse') return 'plan'
  if (status === 'waiting') return waitsFor === 'news' || waitsFor === 'notDone' ? undefined : 'resume'
  return ['filed', 'oriented', 'contested'].includes(status) ? 'orient' : undefined
}
