/** What crosses to that thread. `said`: mails of ours that this one answers, whole. */
export type MailToRead = { bytes: Uint8Array; said: readonly string[] }

/** A mail taken apart, as plain data: what crosses from the thread that parses it. */
export type MailParts = {
  from: readonly Address[]
  /** addresses that it was sent or delivered to */
  to: readonly string[]
  subject: string
  text: string
  /** of the text, what its sender wrote herself */
  words: string
  /** names of mails that it answers, the nearest first */
  answers: readonly string[]
  files: readonly MailFile[]
  /** what it encloses for machines (reports, mails, heads), decoded */
  reports: readonly string[]
}

export type Address = { name: string; address: string }

export type MailFile = { name: string; media: string; bytes: Uint8Array }
