import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Channel } from '../../requests/core/contract.ts'
import { numbersIn } from './numbers-in-words.ts'

/** By which way it came: channels of requests, each with its reader and its door (server/readers.ts). */
export const ways = ['mail', 'sms', 'letter', 'open311', 'state'] as const satisfies readonly Channel[]
export type Way = (typeof ways)[number]

/** What is known of where it belongs, before the house looks into its tables. Text of people is never trusted for more than that. */
export type Clues = {
  /** marks of our own reply addresses, each with the number of its request */
  marks: readonly { no: number; mark: string }[]
  /** names of messages that it answers, the nearest first */
  answers: readonly string[]
  /** numbers of requests, as they are written in it */
  numbers: readonly number[]
  /** codes of our letters that it bears */
  codes?: readonly string[]
  /** of a letter: names that may be her own, folded */
  names?: readonly string[]
}

/** A paper that came along, kept already. */
export type SentPaper = { sha256: string; name: string; bytes: number }

/** A file that came along and is not kept, and why. */
export type UnkeptFile = { name: string; why: CodeUnder<'unkept'> }

/** What a city or the State tells under a number there: it belongs to that dossier's request, or opens one where it says. */
export type PeerTold =
  | { to: 'thread'; request: string; name: string; as: 'word' | 'note' }
  | {
      to: 'filing'
      name: string
      nature?: string
      unit?: string
      building?: string
      part?: string
      /** the day on which the landlord was told (yyyy-mm-dd), where that was before today: the law counts from it */
      received?: string
      requester?: { person?: string; name?: string; phone?: string; email?: string }
    }

/** A message of a person, read: `words` are hers alone, `whole` is all that came. */
export type Message = {
  kind: 'message'
  external: string
  sender: string
  senderName: string
  forged: boolean
  /** who sent it is known by a code of ours alone: without one it is placed by a person */
  needsCode?: boolean
  subject: string
  words: string
  whole: string
  clues: Clues
  photos: readonly string[]
  sounds: readonly string[]
  papers: readonly SentPaper[]
  unkept: readonly UnkeptFile[]
  /** of a message that came with a dossier elsewhere: where it belongs, as the door that took it knows */
  peer?: PeerTold
}

/** A message that is words alone, of which its way knows no more than who sent it. */
export const plainMessage = (
  said: Pick<Message, 'external' | 'sender' | 'senderName' | 'subject' | 'words'>,
): Message => ({
  kind: 'message',
  ...said,
  whole: said.words,
  forged: false,
  clues: { marks: [], answers: [], numbers: numbersIn(`${said.subject}\n${said.words}`) },
  photos: [],
  sounds: [],
  papers: [],
  unkept: [],
})

/** What no person wrote: it is kept, and answered by nobody. `about`: the mail of ours that it tells of. */
export type MachineMessage = {
  kind: 'machine'
  external: string
  machine: 'bounce' | 'automatic' | 'report' | 'loop'
  sender: string
  subject: string
  whole: string
  about?: string
  /** of what came back to an address that one mail of ours bore: which one, with its mark */
  cameBack?: { mail: string; mark: string }
  /** of a bounce: the address that our mail did not reach */
  recipient?: string
  /** what the other end says of it (RFC 3463), of a bounce */
  status?: string
  /** of a bounce: the other end still tries */
  delayed?: true
}

/** What a reader makes of bytes. */
export type ReadMessage = Message | MachineMessage
