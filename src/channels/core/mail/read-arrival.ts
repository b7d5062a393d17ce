import { type MailHead, valueOf } from './mail-head.ts'

/** When the mail server that hands a mail over took it (ms): the topmost `Received`, which it wrote itself (RFC 5321, 4.4). */
export const readArrival = (head: MailHead): number | undefined => {
  const said = /;([^;()]{10,60})(?:\([^()]{0,40}\))?\s*$/.exec(valueOf(head, 'received'))?.[1]
  const at = said === undefined ? Number.NaN : Date.parse(said)
  return Number.isNaN(at) ? undefined : at
}
