type MailBug = { code?: string; responseCode?: number; command?: string; response?: string; message?: string }

/**
 * What a mail server's last word says of the mailbox that it was to take (a status of RFC 3463: 5.1.x it is not there, 5.2.x it takes
 * nothing); nothing where that speaks of us, of the mail, or of later. A bare 550, 551 or 553 at `RCPT TO` is a mailbox that is not there,
 * unless its words speak of what we may send.
 */
export const refusedMailbox = (bug: unknown): string | undefined => {
  const { code, responseCode = 0, command, response = '', message = '' } = (bug ?? {}) as MailBug
  if (code !== 'EENVELOPE') return undefined
  if (command === 'API') return message.startsWith('Invalid recipient') ? '5.1.3' : undefined
  if (command !== 'RCPT TO' || responseCode < 500) return undefined
  const status = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (status) return isOfMailbox(status) ? status : undefined
  if (ofSender.test(response)) return undefined
  return bare[responseCode]
}

// 5.1.7 and 5.1.8 speak of who writes.
const isOfMailbox = (status: string): boolean => /^5\.(?:1\.(?![78]$)|2\.)/.test(status)

const bare: Readonly<Record<number, string>> = { 550: '5.1.1', 551: '5.1.6', 552: '5.2.2', 553: '5.1.3' }

const ofSender =
  /\b(?:relay\w*|denied|not permitted|not allowed|policy|spam|block\w*|black-?list\w*|authenti\w*|log ?in|sender|spf|dkim|dmarc)\b/i
