import { useEffect, useRef, useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { InspectionPack } from '../../core/contract.ts'
import { beginWalk, retellWalk, type Walk } from '../../core/walk/walk-draft.ts'
import { tellWalk } from './tell-walk.ts'
import { deviceMark, sendWalk, useWalkAsk } from './walk-client.ts'

// A file of its own, as for whoever begins to write.
const drafts = () => import('../../../kernel/web/drafts.ts')
const whereOf = (id: string): string => `inspection ${id}`
/** as long as the device keeps any draft (ms) */
const age = 7 * 86_400_000

export type UsedWalk = {
  /** what the device took along; nothing where it holds no such inspection */
  pack: InspectionPack | undefined
  /** as far as it was walked on this device; nothing before it has begun here */
  walk: Walk | undefined
  /** the pack and the device’s memory have been read */
  isRead: boolean
  no: string | undefined
  begin: () => void
  change: (to: (before: Walk) => Walk) => void
  /** the same, and what is not told yet goes to the outbox */
  tell: (to?: (before: Walk) => Walk) => void
}

/** A walk, kept on this device at each tap: a page that the system closes finds it again where it was. */
export const useWalk = (id: string): UsedWalk => {
  const { data, ...answer } = useWalkAsk('inspections.pack', {})
  const pack = data?.inspections.find((each) => each.id === id)
  const [walk, setWalk] = useState<Walk>()
  const [isRecalled, setRecalled] = useState(false)
  const now = useRef(walk)
  const show = (next: Walk): void => setWalk((now.current = next))
  useEffect(() => {
    let gone = false
    void recallWalk(id).then((found) => {
      if (gone) return
      if (found && !now.current) show(found)
      setRecalled(true)
    })
    return () => {
      gone = true
    }
  }, [id])
  const keep = (next: Walk): Promise<void> => {
    show(next)
    return keepWalk(next)
  }
  const tell = (to: (before: Walk) => Walk = (same) => same): void => {
    if (!now.current) return
    const next = to(now.current)
    // Kept before it is told: what is told twice happens once.
    const kept = keep(next)
    tellWalk(next)
    if (next.untold.length) void kept.then(() => now.current && keep(withoutTold(now.current, next)))
  }
  return {
    pack,
    walk,
    isRead: isRecalled && (data !== undefined || answer.state === 'refused'),
    no: answer.state === 'refused' ? answer.no.message : undefined,
    begin: () => {
      if (!pack) return
      const before = now.current
      const begun = before
        ? retellWalk(before)
        : beginWalk(pack, deviceMark(), dayOf(new Date().toISOString()))
      void keep(begun)
      if (pack.device && pack.device !== begun.device)
        void sendWalk('inspection.letGo', id, {}, { leave: true })
      const { device, head } = begun
      const rooms = pack.last.rooms.map(({ room }) => room)
      void sendWalk('inspection.start', id, { device, head, rooms }, { leave: true })
      tell()
    },
    change: (to) => {
      if (now.current) void keep(to(now.current))
    },
    tell,
  }
}

// What changed meanwhile is told again.
const withoutTold = (walk: Walk, told: Walk): Walk => ({
  ...walk,
  untold: walk.untold.filter((part) => !told.untold.includes(part) || !isSame(walk, told)),
})
const isSame = (a: Walk, b: Walk): boolean =>
  a.rooms === b.rooms && a.meters === b.meters && a.keys === b.keys && a.reservations === b.reservations

const recallWalk = async (id: string): Promise<Walk | undefined> => {
  const { readDraft } = await drafts()
  const kept = (await readDraft(whereOf(id), age).catch(() => undefined))?.fields?.['walk']
  try {
    return kept ? (JSON.parse(kept) as Walk) : undefined
  } catch {
    return undefined
  }
}

const keepWalk = async (walk: Walk): Promise<void> => {
  const { keepDraft } = await drafts().catch(() => ({ keepDraft: undefined }))
  const content = { words: '', photos: [], notes: [], fields: { walk: JSON.stringify(walk) } }
  await keepDraft?.(whereOf(walk.id), content)
}
