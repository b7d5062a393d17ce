import { useEffect, useRef, useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { trueTime } from '../../../kernel/web/house-time.ts'
import type { InspectionPack } from '../../core/contract.ts'
import {
  beginWalk,
  isHeldElsewhere,
  takeBackWalk,
  tellFrom,
  type Walk,
  withoutTold,
} from '../../core/walk/walk-draft.ts'
import { keepWalk, recallWalk } from './keep-walk.ts'
import { tellWalk } from './tell-walk.ts'
import { deviceMark, latestPack, useWalkAsk } from './walk-client.ts'

export type UsedWalk = {
  /** what the device took along; nothing where it holds no such inspection */
  pack: InspectionPack | undefined
  /** as far as it was walked on this device; nothing before it has begun here */
  walk: Walk | undefined
  /** the pack and the device’s memory have been read */
  isRead: boolean
  /** another device has taken it over: what is told from here is refused */
  isElsewhere: boolean
  /** begun here, and not among those that this person holds any more */
  isLost: boolean
  no: string | undefined
  begin: () => void
  change: (to: (before: Walk) => Walk) => void
  /** the same, and what is not told yet goes to the outbox; over once this device holds each act */
  tell: (to?: (before: Walk) => Walk) => Promise<void>
}

/** A walk, kept on this device at each tap: a page that the system closes finds it again where it was. */
export const useWalk = (id: string): UsedWalk => {
  const { data, ...answer } = useWalkAsk('inspections.pack', {})
  const pack = data?.inspections.find((each) => each.id === id)
  const [walk, setWalk] = useState<Walk>()
  const [isRecalled, setRecalled] = useState(false)
  const now = useRef(walk)
  const show = (next: Walk): void => setWalk((now.current = next))
  const keep = (next: Walk): Promise<void> => {
    show(next)
    return keepWalk(next)
  }
  const tell = async (to: (before: Walk) => Walk = (same) => same): Promise<void> => {
    if (!now.current) return
    const next = tellFrom(to(now.current), Date.now())
    // What is told twice, because the page is killed before this device knows that it was told, happens once.
    await Promise.all([keep(next), tellWalk(next)])
    if (next.untold.length && now.current) await keep(withoutTold(now.current, next))
  }
  useEffect(() => {
    let gone = false
    void recallWalk(id).then((found) => {
      if (gone) return
      if (found && !now.current) show(found)
      setRecalled(true)
      // What was done in the instant in which the page was killed.
      if (now.current?.untold.length) void tell()
    })
    return () => {
      gone = true
    }
  }, [id])
  return {
    pack,
    walk,
    isRead: isRecalled && (data !== undefined || answer.state === 'refused'),
    isElsewhere: walk !== undefined && isHeldElsewhere(walk, pack),
    isLost: walk !== undefined && !walk.hash && data !== undefined && !pack,
    no: answer.state === 'refused' ? answer.no.message : undefined,
    begin: () => {
      if (!pack) return
      const beginWith = async (known: InspectionPack): Promise<void> => {
        const next = now.current
          ? takeBackWalk(now.current, known)
          : beginWalk(known, deviceMark(), dayOf(new Date(trueTime()).toISOString()))
        // A walk that is taken back lies on the disk before anything says so: a page that is killed then would tell the house only.
        if (now.current) await keepWalk(next)
        show(next)
        await tell()
      }
      // Where another device was, what it told last may not have come to this one yet.
      if (pack.device === null || pack.device === now.current?.device) void beginWith(pack)
      else void latestPack(pack).then(beginWith)
    },
    change: (to) => {
      if (now.current) void keep(to(now.current))
    },
    tell,
  }
}
