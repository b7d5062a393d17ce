import { isSealFit } from './seal/seal-key.ts'
import type { Settings } from './settings.ts'

/** Why a house does not start: a code that stays, and a sentence for whoever starts it. */
export type Unfit = { code: string; why: string }

/**
 * What is refused at the start rather than found out later. `demo`: this house lets anybody be anybody. A house of the loopback may do as
 * it likes; one that others reach has https, a database and a mail server whose names are proved.
 */
export const unfit = (settings: Settings, demo: boolean): Unfit[] =>
  rules.filter(({ holds }) => !holds(settings, demo)).map(({ code, why }) => ({ code, why }))

type Rule = Unfit & { holds: (settings: Settings, demo: boolean) => boolean }

const rules: readonly Rule[] = [
  {
    code: 'demo_open',
    why: 'Cette base est une démonstration, où chacun peut être n’importe qui : DEMO=1 dit que c’est voulu à cette adresse, et de vrais habitants demandent une autre base.',
    holds: ({ publicUrl, listen, demo: meant }, demo) =>
      !demo || meant || (isLocal(publicUrl) && isOwn(listen)),
  },
  {
    code: 'public_url_plain',
    why: 'PUBLIC_URL est en http : mots de passe et liens passeraient en clair. Mettez https devant Loge, et dans PUBLIC_URL.',
    holds: ({ publicUrl }) => publicUrl.startsWith('https:') || isLocal(publicUrl),
  },
  {
    code: 'database_unproved',
    why: 'DATABASE_URL ou READER_URL mène à une autre machine sans prouver laquelle : ajoutez sslmode=verify-full.',
    holds: ({ publicUrl, databaseUrl, readerUrl }) =>
      isLocal(publicUrl) ||
      [databaseUrl, readerUrl].every(
        (url) => !url || isLocal(url) || new URL(url).searchParams.get('sslmode') === 'verify-full',
      ),
  },
  {
    code: 'mail_plain',
    why: 'MAIL_URL laisse partir les courriels en clair : commencez par smtps, ou ajoutez requireTLS=true.',
    holds: ({ mailUrl }) =>
      !mailUrl ||
      isLocal(mailUrl) ||
      mailUrl.startsWith('smtps:') ||
      new URL(mailUrl).searchParams.get('requireTLS') === 'true',
  },
  {
    code: 'mail_in_unset',
    why: 'MAIL_IN_URL s’écrit imaps://nom@serveur:993, avec un mot de passe (MAIL_IN_PASSWORD_FILE) ou un jeton (MAIL_TOKEN_URL).',
    holds: ({ mailInUrl, mailInPassword, mailToken }) =>
      !mailInUrl ||
      (/^imaps?:\/\/[^@/]+@[^/@]+/.test(mailInUrl) &&
        URL.canParse(mailInUrl) &&
        !new URL(mailInUrl).password &&
        Boolean(mailInPassword ?? mailToken)),
  },
  {
    code: 'mail_token_unset',
    why: 'MAIL_TOKEN_URL est une adresse en https, et demande MAIL_TOKEN_CLIENT et MAIL_TOKEN_SECRET_FILE.',
    holds: ({ mailToken }) =>
      !mailToken ||
      ((mailToken.url.startsWith('https:') || isLocal(mailToken.url)) &&
        mailToken.client !== '' &&
        mailToken.secret !== ''),
  },
  {
    code: 'seal_unset',
    why: 'Un sceau demande une clé (SEAL_KEY_FILE) et une chaîne (SEAL_CHAIN_FILE) en PEM, celle-ci commençant par le certificat de cette clé, en cours de validité ; RSA ou courbe elliptique (P-256, P-384, P-521). SEAL_TIME_URL est une adresse en http ou https.',
    holds: ({ seal }) => !seal || isSealFit(seal),
  },
]

// Nobody else knocks there: a socket, or the loopback.
const isOwn = (listen: string): boolean =>
  listen.startsWith('/') || isLocal(`http://${listen.includes(':') ? `[${listen}]` : listen}`)

/** Whether an address stays on this machine: its loopback, by name or by number, or a socket in a folder. */
export const isLocal = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { hostname, searchParams } = new URL(url)
  const host = decodeURIComponent(searchParams.get('host') ?? hostname).replace(/^\[|\]$/g, '')
  return (
    host === '' ||
    host.startsWith('/') ||
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  )
}
