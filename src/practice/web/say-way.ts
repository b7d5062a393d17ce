import { sayAgo } from '../../kernel/core/dates.ts'
import { sayCode } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import { otherTopics } from '../core/changeable-topics.ts'
import { showHoles } from '../core/hole-names.ts'
import type { WayRow } from '../core/contract.ts'

/** What a text is, in plain words: of which mail, which part of it. */
export const sayWhat = (
  { code, topic }: Pick<WayRow, 'code' | 'topic'>,
  { t }: Pick<Speech, 't'>,
): string => {
  const [stem = '', name = '', part = ''] = code.split('.')
  const under = code.slice(stem.length + 1)
  if (topic === 'name') return t('practice.of.nature')
  if (topic === 'poster')
    return t('practice.of.poster', {
      what: sayCode(t, 'practice.poster', name),
      part: sayCode(t, 'practice.part', part),
    })
  if (topic === 'alert') return t('practice.of.alert', { what: sayCode(t, 'alert', part) })
  if (topic === 'steps') return t('practice.of.steps', { what: sayCode(t, 'neighbourStep', part) })
  if (stem === 'ask') return t('practice.of.ask', { what: sayCode(t, 'nature', under) })
  if (topic === 'question') return t('practice.of.question')
  const which = part === 'subject' || part === 'button' ? part : 'text'
  return `${sayCode(t, 'practice.mail', name)}, ${t(`practice.part.${which}`)}`
}

type OtherTopic = (typeof otherTopics)[number]
export type ChangeTopic = WayRow['topic'] | OtherTopic

const isOther = (topic: ChangeTopic): topic is OtherTopic =>
  (otherTopics as readonly ChangeTopic[]).includes(topic)

/** What a topic is called, one’s own or that of another page. */
export const sayTopic = (topic: ChangeTopic, { t }: Pick<Speech, 't'>): string =>
  isOther(topic) ? t(`practice.go.${topic}`) : t(`practice.topic.${topic}`)

/** What is said here now, as it is read; what is a choice, in words. */
export const saySaid = (row: WayRow, speech: Speech): string => sayWords(row, row.now, speech)

/** Words that are, or were, said under a code, as they are read in a language; what is a choice, in words. */
export const sayWords = (
  { topic, house }: Pick<WayRow, 'topic' | 'house'>,
  words: WayRow['now'],
  { t, lang }: Pick<Speech, 't' | 'lang'>,
): string => {
  const said = showHoles((isFrenchAlone(topic) ? words.fr : words[lang]) || house[lang], lang)
  if (isChoice(topic)) return sayDays({ topic }, said, { t })
  return said || t('practice.nothing')
}

// A hall reads French; a number of days is the same in both languages.
const isFrenchAlone = (topic: WayRow['topic']): boolean => topic === 'poster' || isChoice(topic)
const isChoice = (topic: WayRow['topic']): boolean => topic === 'alert' || topic === 'steps'

/** A choice of days as it is said: after an alert was set, or working days before a step. */
export const sayDays = ({ topic }: Pick<WayRow, 'topic'>, days: string, { t }: Pick<Speech, 't'>): string =>
  t(topic === 'steps' ? 'practice.workingDays' : 'practice.days', { n: Number(days) })

/** Whose words they are, by whom since when. */
export const sayWhose = ({ whose, set }: WayRow, now: string, { t, lang }: Speech): string => {
  if (whose === 'house' || !set) return t('practice.from.house')
  const when = t(`practice.from.${whose}`, { when: sayAgo(set.at, now, lang) })
  return set.by ? `${when} ${t('practice.by', { name: set.by })}` : when
}

/** Held out, and not said so already. */
export const isOffered = ({ offer, now }: WayRow): boolean => offer !== null && offer.fr !== now.fr
