/** Days for which an open request may be what somebody writes about anew. */
export const sameMatterDays = 30

/** What a mail answers, and what it says. A group of natures (`water`, `heating`); nothing where her words say none. */
export type AnswerToOld = {
  subject: string
  group: string | undefined
  /** subjects of the mails that it answers */
  subjectsBefore: readonly string[]
  groupBefore: string
  /** the request is closed, or was filed longer ago than anybody answers */
  isOld: boolean
}

/**
 * Whether an answer is about something else: people look for the last mail of ours, answer it, and write of another thing. Its
 * request is old, its subject is none of those that it answers, and its words are of another group.
 */
export const isOtherMatter = ({ subject, subjectsBefore, group, groupBefore, isOld }: AnswerToOld): boolean =>
  isOld &&
  group !== undefined &&
  group !== groupBefore &&
  bare(subject) !== '' &&
  subjectsBefore.length > 0 &&
  subjectsBefore.every((before) => bare(before) !== bare(subject))

/** A subject without what programs put before it. */
const bare = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|rép|ref|réf|tr|fw|fwd|aw|sv)\s*(?:\[\d+\])?\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
