import { sayCode, sayOr } from '../../kernel/core/words.ts'
import type { WaitReason } from '../../kernel/web/outbox/outbox-types.ts'
import type { Instead } from '../../kernel/web/outbox/tray.ts'
import { sayAgo } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Thread } from '../../requests/core/contract.ts'
import type { Offer } from '../core/resend-act.ts'
import type { RefusedAct } from './useRefused.ts'

export type Data = {
  words?: string
  nature?: string
  title?: string
  photos?: string[]
  sounds?: string[]
} & Record<string, unknown>

/** What the act was, in a few words: «Un signalement : ascenseur arrêté». */
export const sayAct = ({ command }: RefusedAct, { t }: Speech): string => {
  const data = (command?.data ?? {}) as Data
  const what = sayCode(t, 'nature', data.nature) || (data.title ?? '')
  return sayOr(t, `field.again.${command?.type}`, t('field.again.act'), { what })
}

/** Why: the server's own sentence, else ours. */
export const sayWhy = (why: WaitReason | undefined, t: Speech['t']): string => {
  if (why?.message) return why.message
  return sayOr(t, `field.why.${why?.refused}`, t('field.why'))
}

/** What and where, so that the caretaker knows which one it was. */
export const matterOfAct = (thread: Thread | undefined, { t }: Speech): string | undefined =>
  thread &&
  [
    t(`nature.${thread.request.nature}`),
    [thread.place.building.name, thread.request.place.door].filter(Boolean).join(', '),
    t('thread.no', { no: String(thread.request.no) }),
  ].join('\u00a0· ')

const closings: ReadonlySet<string> = new Set([
  'request.closed',
  'request.confirmed',
  'request.declined',
  'request.withdrawn',
])

/** Who closed it meanwhile, when, and as what: why his act came too late. */
export const closedBy = (
  thread: Thread | undefined,
  now: string,
  { t, lang }: Speech,
): string | undefined => {
  const closed = thread?.entries.findLast(({ type }) => closings.has(type))
  if (!thread || thread.request.status !== 'closed' || !closed) return undefined
  return t('field.again.closed', {
    who: [closed.by.name, t(`author.${closed.by.role}`)].filter(Boolean).join(', '),
    ago: sayAgo(closed.at, now, lang),
    closure: t(`closure.${thread.request.closure ?? 'other'}`),
  })
}

/** The act that is sent in place of the refused one, with the same words and photos. */
export const insteadOf = (
  offer: Exclude<Offer, 'thread'>,
  { command }: RefusedAct,
  words: string,
  thread: Thread | undefined,
): Instead => {
  const { words: _, ...rest } = (command.data ?? {}) as Data
  const said = words ? { words } : {}
  if (offer === 'send' || !thread) return { data: { ...rest, ...said } }
  const shown = {
    ...said,
    ...(rest.photos?.length ? { photos: rest.photos } : {}),
    ...(rest.sounds?.length ? { sounds: rest.sounds } : {}),
  }
  if (offer === 'contest' || offer === 'say') return { type: `request.${offer}`, data: shown }
  const { nature, place } = thread.request
  const spot = place.unit
    ? { unit: place.unit }
    : { building: place.building, ...(place.part ? { part: place.part } : {}) }
  return { type: 'request.file', subject: newId(), data: { nature, channel: 'field', ...spot, ...shown } }
}
