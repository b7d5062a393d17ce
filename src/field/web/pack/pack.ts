import type { KeptAnswer, KeptAnswers } from '../../../kernel/web/ask.ts'
import { remark } from '../../../kernel/web/outbox/device.ts'
import { keptHow } from '../../../kernel/web/outbox/store.ts'
import { onWho, person } from '../../../kernel/web/who.ts'
import { type AnyRead, readOf } from '../../core/pack/answers.ts'
import type { Pack } from '../../core/pack/contract.ts'
import {
  cursorToSend,
  type Head,
  isExpired,
  type Leaf,
  renewHead,
  renewLeaf,
  touched,
  version,
} from '../../core/pack/keep.ts'
import { onWiped, readPiece, wipe, writePieces } from './box.ts'

/** The head as it lies on the phone: with the instant at which it came, by the phone's own clock. */
type Held = { head: Head; receivedAt: number }

let held: Held | undefined
let opening: Promise<void> | undefined
const leaves = new Map<string, Leaf>()
let damaged = false
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
  const kept = await readPiece<Held>('head')
  held = kept?.head.version === version ? kept : undefined
  leaves.clear()
  // Whose it is may have been learned meanwhile.
  dropStrangers()
  tell()
}

/** What is kept for whoever uses this page, expired or not. */
export const heldPack = (): Held | undefined => (held && held.head.person === person() ? held : undefined)

/** From where what changed is asked for; nothing when the whole is. */
export const cursorHeld = (): string | undefined => (damaged ? undefined : cursorToSend(heldPack()?.head))

/** What may be shown of it. */
export const shownPack = (): Head | undefined => {
  const kept = heldPack()
  return kept && !isExpired(kept.head, kept.receivedAt, Date.now()) ? kept.head : undefined
}

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
  damaged = false
  for (const building of touched(before, pack)) {
    const leaf = renewLeaf(pack.whole ? undefined : await leafOf(building), pack, building, head.rows)
    if (leaf) changed.set(building, leaf)
    // A piece that was kept is gone or was changed: the whole is asked for.
    else damaged = true
  }
  held = { head, receivedAt: Date.now() }
  if (pack.whole) leaves.clear()
  for (const [building, leaf] of changed) leaves.set(building, leaf)
  tell()
  const pieces = new Map<string, unknown>([['head', held], ...changed])
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
  held = undefined
  leaves.clear()
  tell()
  await wipe()
  tellTabs()
}

onWiped(() => {
  held = undefined
  leaves.clear()
  tell()
})

const dropStrangers = (): void => {
  if (held && person() && held.head.person !== person()) void forgetPack()
}
onWho(dropStrangers)

const leafOf = async (building: string): Promise<Leaf | undefined> => {
  const known = leaves.get(building)
  if (known) return known
  const read = await readPiece<Leaf>(building)
  if (!read && held?.head.buildings.some((b) => b.id === building)) damaged = true
  if (read && !leaves.has(building)) leaves.set(building, read)
  return leaves.get(building)
}

/** The kept answer to a question, as the house would give it. */
export const answerFromPack: KeptAnswers['answer'] = (name, input) => {
  const head = shownPack()
  if (!head) return opening && !held ? opening.then(() => afterOpening(name, input)) : undefined
  const said = JSON.stringify(input)
  const stands = head.also.find((a) => a.name === name && JSON.stringify(a.input) === said)
  if (stands) return { data: stands.answer }
  const read = readOf(name)
  if (!read) return undefined
  const where = read.where?.(input, head)
  if (!where) return given(read, input, head, undefined)
  return inLeaves(read, input, head, where)
}

const afterOpening = (
  name: string,
  input: unknown,
): KeptAnswer | Promise<KeptAnswer | undefined> | undefined =>
  shownPack() ? answerFromPack(name, input) : undefined

const given = (read: AnyRead, input: unknown, head: Head, leaf: Leaf | undefined): KeptAnswer | undefined => {
  const data = read.read(input, { head, leaf, now: new Date().toISOString() })
  return data === undefined ? undefined : { data }
}

// At once where a leaf that is open knows; else the others are opened one by one.
const inLeaves = (
  read: AnyRead,
  input: unknown,
  head: Head,
  where: readonly (string | undefined)[],
): KeptAnswer | Promise<KeptAnswer | undefined> | undefined => {
  for (const building of where) {
    const leaf = building && leaves.get(building)
    const answer = leaf && given(read, input, head, leaf)
    if (answer) return answer
  }
  const closed = where.filter((building) => building && !leaves.has(building))
  return closed.length ? fromDisk(read, input, head, closed) : undefined
}

const fromDisk = async (
  read: AnyRead,
  input: unknown,
  head: Head,
  where: readonly (string | undefined)[],
): Promise<KeptAnswer | undefined> => {
  for (const building of where) {
    const leaf = building && (await leafOf(building))
    const answer = leaf && given(read, input, head, leaf)
    if (answer) return answer
  }
  return undefined
}
