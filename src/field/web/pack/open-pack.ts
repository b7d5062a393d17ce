import { remark } from '../../../kernel/web/outbox/outbox-state.ts'
import { keptHow } from '../../../kernel/web/outbox/outbox-store.ts'
import { forget, recall, remember } from '../../../kernel/web/local-memory.ts'
import { onWho, person } from '../../../kernel/web/page-person.ts'
import type { Pack } from '../../core/pack/pack-contract.ts'
import { isReadable, readLeaf } from '../../core/pack/earlier-version.ts'
import {
  cursorToSend,
  type PackHead,
  isExpired,
  type Leaf,
  renewHead,
  renewLeaf,
  changedBuildings,
  version,
} from '../../core/pack/renew-pack.ts'
import { onWiped, readPiece, wipe, writePieces } from './sealed-box.ts'

/** The head as it lies on the phone: with the instant at which it came, by the phone's own clock. */
type HeldHead = { head: PackHead; receivedAt: number }

let heldHead: HeldHead | undefined
let opening: Promise<void> | undefined
const leaves = new Map<string, Leaf>()
let isDamaged = false
const listeners = new Set<() => void>()

/** Called at each change of what is kept. */
export const onPack = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Reads what the phone took along; done once, as early as can be. */
export const openPack = (): Promise<void> => (opening ??= reload())

const reload = async (): Promise<void> => {
  const kept = await readPiece<HeldHead>('head')
  heldHead = isReadable(kept?.head) ? kept : undefined
  leaves.clear()
  // Whose it is may have been learned meanwhile.
  dropStrangers()
  shownPack()
  tell()
}

/** A building that is open already. */
export const openLeaf = (building: string): Leaf | undefined => leaves.get(building)

/** When what was taken along has been read; nothing when it has, or nobody has begun. */
export const whenOpen = (): Promise<void> | undefined => (heldHead ? undefined : opening)

/** What is kept for whoever uses this page, expired or not. */
export const heldPack = (): HeldHead | undefined =>
  heldHead && heldHead.head.person === person() ? heldHead : undefined

/** From where what changed is asked for; nothing when the whole is. */
export const cursorHeld = (): string | undefined => (isDamaged ? undefined : cursorToSend(heldPack()?.head))

/** What may be shown of it; what is over is wiped as soon as somebody looks. */
export const shownPack = (): PackHead | undefined => {
  const kept = heldPack()
  if (!kept) return undefined
  const now = Date.now()
  if (!isExpired(kept.head, kept.receivedAt, now)) return kept.head
  // By a clock that was set back it is hidden alone: it may be the clock that is wrong.
  if (now > kept.receivedAt) leaveOver(kept.head.person)
  return undefined
}

// A pack was here, and whose: its sentence is still said.
const overName = 'loge-field-over'
const leaveOver = (whose: string): void => {
  remember(overName, whose)
  void forgetPack()
  if ('caches' in globalThis) void caches.delete('loge-thumbs')
}

/** What was taken along is too old to be shown, until it is renewed. */
export const isOver = (): boolean =>
  heldPack() ? !shownPack() : recall(overName) !== null && recall(overName) === person()

const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loge-pack')
tabs?.addEventListener('message', () => void reload())
const tellTabs = (): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of its own origin alone
  tabs?.postMessage('')
}

/** Keeps what came: a whole pack, or what changed. */
export const keepPack = async (pack: Pack): Promise<void> => {
  if (pack.version !== version) return
  const before = pack.whole ? undefined : heldPack()?.head
  if (!pack.whole && !before) return
  const head = renewHead(before, pack)
  const changed = new Map<string, Leaf>()
  isDamaged = false
  for (const building of changedBuildings(before, pack)) {
    const leaf = renewLeaf(pack.whole ? undefined : await leafOf(building), pack, building, head.rows)
    if (leaf) changed.set(building, leaf)
    // A piece that was kept is gone or was changed: the whole is asked for.
    else isDamaged = true
  }
  heldHead = { head, receivedAt: Date.now() }
  forget(overName)
  if (pack.whole) leaves.clear()
  for (const [building, leaf] of changed) leaves.set(building, leaf)
  tell()
  const pieces = new Map<string, unknown>([['head', heldHead], ...changed])
  // Once more: what another page wiped a moment ago is opened anew.
  if ((await writePieces(pieces, pack.whole)) || (await writePieces(pieces, pack.whole))) tellTabs()
  else sayUnkept()
  // For whoever measures how long a phone takes to keep it.
  performance.mark('loge-pack-kept')
}

// Once; and not where it is said already that this device keeps nothing.
let isSaid = false
const sayUnkept = (): void => {
  if (!isSaid && keptHow() !== 'memory') remark({ code: 'pack_unkept', message: '' })
  isSaid = true
}

/** Nothing of it stays on this device: it was revoked, or somebody else uses it. */
export const forgetPack = async (): Promise<void> => {
  heldHead = undefined
  leaves.clear()
  tell()
  await wipe()
  tellTabs()
}

onWiped(() => {
  heldHead = undefined
  leaves.clear()
  tell()
})

const dropStrangers = (): void => {
  if (heldHead && person() && heldHead.head.person !== person()) void forgetPack()
}
onWho(dropStrangers)

/** A building as it was taken along, opened when one goes there. */
export const leafOf = async (building: string): Promise<Leaf | undefined> => {
  const known = leaves.get(building)
  if (known) return known
  const kept = await readPiece<Record<string, unknown>>(building)
  const read = kept && heldHead && readLeaf(kept, heldHead.head.version)
  if (!read && heldHead?.head.buildings.some((b) => b.id === building)) isDamaged = true
  if (read && !leaves.has(building)) leaves.set(building, read)
  return leaves.get(building)
}
