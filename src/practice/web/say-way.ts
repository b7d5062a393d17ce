import { sayAgo } from '../../kernel/core/dates.ts'
import { sayCode } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { WayRow } from '../core/contract.ts'

/** What a text is, in plain words: of which mail, which part of it. */
export const sayWhat = (
  { code, topic }: Pick<WayRow, 'code' | 'topic'>,
  { t }: Pick<Speech, 't'>,
): string => {
  if (topic === 'name') return t('practice.of.nature')
  if (topic === 'question') return t('practice.of.question')
  const [, mail, part] = code.split('.')
  const name = part === 'subject' || part === 'button' ? part : 'text'
  return `${sayCode(t, 'practice.mail', mail)}, ${t(`practice.part.${name}`)}`
}

/** Whose words they are, by whom since when. */
export const sayWhose = ({ whose, set }: WayRow, now: string, { t, lang }: Speech): string => {
  if (whose === 'house' || !set) return t('practice.from.house')
  const when = t(`practice.from.${whose}`, { when: sayAgo(set.at, now, lang) })
  return set.by ? `${when} ${t('practice.by', { name: set.by })}` : when
}

/** Held out, and not said so already. */
export const isOffered = ({ offer, now }: WayRow): boolean => offer !== null && offer.fr !== now.fr
