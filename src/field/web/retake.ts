import type { Why } from '../../kernel/web/outbox/types.ts'
import type { Instead } from '../../kernel/web/outbox/tray.ts'
import { newId } from '../../kernel/web/ids.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Thread } from '../../requests/core/contract.ts'
import type { Offer } from '../core/again.ts'
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
  const key = `field.again.${command?.type}`
  const what = data.nature ? t(`nature.${data.nature}`) : (data.title ?? '')
  const said = t(key, { what })
  return said === key ? t('field.again.act') : said
}

/** Why: the server's own sentence, else ours. */
export const sayWhy = (why: Why | undefined, t: Speech['t']): string => {
  if (why?.message) return why.message
  const key = `field.why.${why?.refused}`
  const said = t(key)
  return said === key ? t('field.why') : said
}

/** Where, so that he knows which one it was. */
export const placeOf = (thread: Thread | undefined): string | undefined =>
  thread && [thread.place.building.name, thread.request.place.door].filter(Boolean).join(', ')

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
