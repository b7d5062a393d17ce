import { ownWords } from '../../src/channels/core/mail/own-words.ts'
import { replies } from '../../test/fixtures/mails/replies.ts'
import { print, say } from '../figures.ts'
import { foreignMails } from './foreign-mails.ts'

/** What somebody wrote herself in an answer to a mail: exact, and how often a word of hers is lost. */
export const measureReplies = (): Promise<void> => {
  judge(
    'replies, frozen',
    replies.map(({ program, said, reply, hers }) => ({
      name: program,
      hers,
      read: ownWords(reply, [said]),
    })),
    '>= 0.75',
  )
  const written = new Map(
    foreignMails('reply_trimmer/trimmed/*.txt').map(({ name, bytes }) => [nameIn(name), String(bytes)]),
  )
  const foreign = foreignMails('reply_trimmer/emails/*.txt').flatMap(({ name, bytes }) => {
    const hers = written.get(nameIn(name))
    return hers === undefined ? [] : [{ name, hers, read: ownWords(String(bytes)) }]
  })
  if (foreign.length) judge('replies of the world, ours not quoted', foreign)
  return Promise.resolve()
}

type JudgedReply = { name: string; hers: string; read: string }

const judge = (of: string, all: readonly JudgedReply[], target?: string): void => {
  const inexact = all.filter(({ hers, read }) => even(hers) !== even(read))
  const lost = inexact.filter(({ hers, read }) => !isWithin(hers, read))
  for (const { name } of inexact) say(`not exact: ${name}`)
  print({
    bench: 'channels',
    name: `${of}: exact`,
    value: (all.length - inexact.length) / all.length,
    unit: 'share',
    n: all.length,
    ...(target ? { target } : {}),
  })
  print({
    bench: 'channels',
    name: `${of}: a word of hers lost`,
    value: lost.length,
    unit: 'mails',
    n: all.length,
    ...(target ? { target: '<= 1' } : {}),
  })
}

// Every word of the writer, as often as it was written.
const isWithin = (hers: string, read: string): boolean => {
  const left = new Map<string, number>()
  for (const word of even(read).split(' ')) left.set(word, (left.get(word) ?? 0) + 1)
  return even(hers)
    .split(' ')
    .every((word) => {
      const n = left.get(word) ?? 0
      left.set(word, n - 1)
      return n > 0
    })
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim()

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
