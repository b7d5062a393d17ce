import type { Transporter } from 'nodemailer'
import type { GatewayFault } from '../../kernel/core/gateway-faults.ts'
import { accessToken, type TokenGrant, TokenRefused } from '../../kernel/server/mail-token.ts'

const servers = new Map<string, Transporter>()

/**
 * The mail server of MAIL_URL. Where the address has a name and no password, the house shows a token instead (XOAUTH2): a server is opened
 * anew with each.
 */
export const mailServer = async (url: string, grant: TokenGrant | undefined): Promise<Transporter> => {
  const { username, password } = new URL(url)
  const token = grant && username && !password ? await accessToken(grant) : undefined
  const key = JSON.stringify([url, token])
  const known = servers.get(key)
  if (known) return known
  // Loaded by the first mail that leaves: the house starts without it.
  const { default: nodemailer } = await import('nodemailer')
  const made = nodemailer.createTransport({
    url: token ? withoutName(url) : url,
    ...(token ? { auth: { type: 'OAuth2', user: decodeURIComponent(username), accessToken: token } } : {}),
  })
  for (const old of servers.values()) old.close()
  servers.clear()
  servers.set(key, made)
  return made
}

const withoutName = (url: string): string => {
  const bare = new URL(url)
  bare.username = ''
  return bare.href
}

type MailBug = { code?: string; responseCode?: number; command?: string }

/** What kind of fault a mail server met; nothing where it did not take one address, or one mail. */
export const mailServerFault = (bug: unknown): GatewayFault | undefined => {
  const { code, responseCode: status = 0 } = (bug ?? {}) as MailBug
  if (bug instanceof TokenRefused || code === 'EAUTH' || code === 'EOAUTH2') return 'denied'
  if (status === 421 || status === 450 || status === 451) return 'busy'
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return undefined
  if (status >= 500) return 'refused'
  return code ? 'unreachable' : 'unknown'
}
