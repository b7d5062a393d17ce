import { derivedId } from '../../kernel/server/record-ids.ts'
import { dangerIn } from '../../requests/core/contract.ts'
import type { Message } from '../core/message-shape.ts'

/** As many signs as a thread takes at once; the whole of it stays with the message. */
export const mostWords = 4000
export const noWords = '…'

/** The request that a message opens. */
export const requestOf = (message: string): string => derivedId('request', message)

/** What is about something else says so in its subject. */
export const wordsWithSubject = ({ subject, words }: Pick<Message, 'subject' | 'words'>): string =>
  [subject, words]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, mostWords) || noWords

type WordsAndFiles = Pick<Message, 'subject' | 'words' | 'photos' | 'sounds' | 'papers'>

/**
 * What a message says in a thread: hers alone, with her subject where a danger is heard with it and not without. `by`: whose words they
 * are, where the thread would name nobody.
 */
export const enclosedIn = ({ subject, words, photos, sounds, papers }: WordsAndFiles, by = ''): object => ({
  // A photo alone says something too.
  words: underName(
    by,
    isHeardInSubject(subject, words) ? wordsWithSubject({ subject, words }) : words.trim() || noWords,
  ),
  ...(photos.length ? { photos } : {}),
  ...(sounds.length ? { sounds } : {}),
  ...(papers.length ? { papers } : {}),
})

/** Words under the name of whose they are, as many as a thread takes. */
export const underName = (by: string, words: string): string =>
  (by ? `${by}\u00a0:\n${words}` : words).slice(0, mostWords).trim()

// The subject of an answer is that of our own mail, which names dangers of before.
const isHeardInSubject = (subject: string, words: string): boolean =>
  !/^\s*(?:re|rép|ref|réf|aw|sv)\s*(?:\[\d+\])?\s*:/i.test(subject) &&
  isRinging(wordsWithSubject({ subject, words })) &&
  !isRinging(words)

const isRinging = (words: string): boolean => {
  const danger = dangerIn(words)
  return danger !== undefined && !danger.weak
}

/** Who asks, of somebody whom nobody knows: an address, or the number that a switchboard names. */
export const requesterOf = ({ sender, senderName }: Pick<Message, 'sender' | 'senderName'>): object => ({
  name: senderName || sender,
  ...(sender.includes('@') ? { email: sender } : sender ? { phone: sender } : {}),
})

/** What somebody said to a switchboard, which sent it by mail: a number, and a sound. */
export const isVoicemail = ({ sender, sounds }: Pick<Message, 'sender' | 'sounds'>): boolean =>
  !sender.includes('@') && sounds.length > 0
