import { type MailHead, valuesOf } from './mail-head.ts'

/**
 * Whether our own mail server found the sender to be forged: the topmost result that bears its name says dmarc=fail (RFC 8601). Results
 * below it, or of another name, may have been written by whoever sent the mail. Without a name nothing is known to be forged.
 */
export const isForged = (head: MailHead, ownServer: string | undefined): boolean => {
  const own = ownServer?.trim().toLowerCase()
  if (!own) return false
  const results = valuesOf(head, 'authentication-results')
    .map(withoutComments)
    .find((value) => serverOf(value) === own)
  return results !== undefined && /;\s*dmarc\s*=\s*fail\b/i.test(results.replace(/"[^"]*"/g, '""'))
}

const serverOf = (value: string): string => (/^\s*"?([^\s;"]+)/.exec(value)?.[1] ?? '').toLowerCase()

/** Comments may stand in comments, and an honest result is short. */
const withoutComments = (value: string): string => {
  const once = value.slice(0, mostResult).replace(/\([^()]*\)/g, ' ')
  return once === value ? once : withoutComments(once)
}

const mostResult = 4000
