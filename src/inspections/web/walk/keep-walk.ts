import type { Walk } from '../../core/walk/walk-draft.ts'

// A file of its own, as for whoever begins to write.
const drafts = () => import('../../../kernel/web/drafts.ts')
const whereOf = (id: string): string => `inspection ${id}`
/** as long as the device keeps any draft (ms) */
const age = 7 * 86_400_000

/** A walk as this device holds it; nothing where it was not begun here, or what lies there can't be read. */
export const recallWalk = async (id: string): Promise<Walk | undefined> => {
  const { readDraft } = await drafts()
  const kept = (await readDraft(whereOf(id), age).catch(() => undefined))?.fields?.['walk']
  try {
    return kept ? (JSON.parse(kept) as Walk) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a walk on this device, sealed. */
export const keepWalk = async (walk: Walk): Promise<void> => {
  const { keepDraft } = await drafts().catch(() => ({ keepDraft: undefined }))
  const content = { words: '', photos: [], notes: [], fields: { walk: JSON.stringify(walk) } }
  await keepDraft?.(whereOf(walk.id), content)
}
