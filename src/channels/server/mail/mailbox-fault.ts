import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import { TokenRefused } from '../../../kernel/server/mail-token.ts'

type MailboxBug = {
  authenticationFailed?: boolean
  mailboxMissing?: boolean
  responseStatus?: string
  serverResponseCode?: string
  code?: string
}

/** What kind of fault a mailbox met, by the codes of IMAP (RFC 5530), of Node and of the client. */
export const mailboxFault = (bug: unknown): GatewayFault => {
  const said = (bug ?? {}) as MailboxBug
  if (said.serverResponseCode === 'UNAVAILABLE' || said.code === 'ETHROTTLE') return 'busy'
  if (bug instanceof TokenRefused || said.authenticationFailed) return 'denied'
  if (said.mailboxMissing || said.serverResponseCode === 'NONEXISTENT') return 'unset'
  if (said.serverResponseCode === 'OVERQUOTA') return 'full'
  if (said.responseStatus) return 'refused'
  return typeof said.code === 'string' || bug instanceof TypeError ? 'unreachable' : 'unknown'
}
