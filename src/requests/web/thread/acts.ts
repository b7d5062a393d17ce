import type { Thread } from '../../core/contract.ts'
import { isHeadOffices } from '../../core/status.ts'

/** The acts of the thread that open a sheet of their own. */
export type Opens =
  | 'orient'
  | 'close'
  | 'classify'
  | 'wait'
  | 'askHq'
  | 'attach'
  | 'gather'
  | 'contest'
  | 'reopen'
  | 'withdraw'
  | 'remind'
  | 'resolve'
  | 'handBack'
/** …and those that are done at once. */
export type AtOnce = 'resume' | 'detach'
export type OfficeAct = Opens | AtOnce

/** In the order in which they are offered. */
export const officeActs: readonly OfficeAct[] = [
  'orient',
  'wait',
  'resume',
  'handBack',
  'askHq',
  'resolve',
  'close',
  'classify',
  'remind',
  'attach',
  'detach',
  'gather',
  'contest',
  'reopen',
  'withdraw',
]

export const isAtOnce = (act: OfficeAct): act is AtOnce => act === 'resume' || act === 'detach'

/** Acts that only some ever do: where they are not offered, nobody is told why. */
export const quiet: readonly OfficeAct[] = ['handBack']

/** The one thing that the reader should do now, if it is hers. */
export const mainAct = ({
  request: { status, ball, waitsFor, handler },
  can,
}: Thread): OfficeAct | undefined => {
  const wanted: OfficeAct | undefined =
    ball === 'hq' && isHeadOffices({ status, waitsFor, handler })
      ? waitsFor === 'hq'
        ? 'handBack'
        : 'wait'
      : status === 'resolved'
        ? 'close'
        : status === 'waiting' && ball === 'agency' && waitsFor !== 'news' && waitsFor !== 'notDone'
          ? 'resume'
          : ball === 'agency' && ['filed', 'oriented', 'contested'].includes(status)
            ? 'orient'
            : undefined
  return wanted && can[wanted] === 'yes' ? wanted : undefined
}
