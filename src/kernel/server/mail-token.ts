/** How the house shows who it is where no password is taken (RFC 6749, 4.4: client credentials; Microsoft 365). */
export type TokenGrant = { url: string; client: string; secret: string; scope: string }

/** The end that gives tokens said no: another client, another secret, a scope that it does not have. */
export class TokenRefused extends Error {
  readonly code = 'EAUTH'
}

type AccessToken = { token: string; until: number }

const tokens = new Map<string, Promise<AccessToken>>()
const keyOf = ({ url, client, scope }: TokenGrant): string => JSON.stringify([url, client, scope])

/** A token ends this long before it says so: a call that begins with it also ends with it (ms). */
const margin = 60_000
/** A whole answer with its token (bytes), and how long it may take (ms). */
const mostAnswer = 65_536
const patience = 30_000

/**
 * A token that opens the mailbox, kept until it ends. Throws `TokenRefused` where the other end says no, anything else where it says
 * nothing. No sentence of it is repeated: it may quote the secret.
 */
export const accessToken = async (grant: TokenGrant, now = Date.now()): Promise<string> => {
  const key = keyOf(grant)
  const known = await tokens.get(key)?.catch(() => undefined)
  if (known && known.until > now) return known.token
  const asked = askToken(grant, now)
  tokens.set(key, asked)
  return (await asked).token
}

/** The token was refused where it was shown: the next one is asked anew. */
export const forgetToken = (grant: TokenGrant): void => void tokens.delete(keyOf(grant))

const askToken = async ({ url, client, secret, scope }: TokenGrant, now: number): Promise<AccessToken> => {
  const answer = await fetch(url, {
    method: 'POST',
    // A secret goes to the address that was set, and to no other.
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      client_secret: secret,
      ...(scope ? { scope } : {}),
    }),
  })
  const { access_token: token, expires_in: seconds } = await answerOf(answer)
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw new TokenRefused('no token')
  if (!answer.ok || typeof token !== 'string' || !token) throw new Error(`no token: ${answer.status}`)
  return { token, until: now + (Number(seconds) > 0 ? Number(seconds) * 1000 : 0) - margin }
}

const answerOf = async (answer: Response): Promise<Record<string, unknown>> => {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > mostAnswer) throw new Error('no token: the answer is too long')
  }
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
