import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'

/**
 * Everything from the house itself: no frame around a page, no outside script, style or font, no base that bends addresses.
 * Styles stand in files, and no attribute sets one; our scripts set them by themselves. Text becomes a page or a script in three
 * places of ours alone (kernel/web/trusted-types.ts), where the browser has Trusted Types. Under https the browser is told to come by
 * https alone for a year, subdomains included.
 */
export const security = (publicUrl: string): HelmetOptions => ({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['loge'],
      upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
    },
  },
  xFrameOptions: { action: 'deny' as const },
  strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: 31_536_000, includeSubDomains: true },
  referrerPolicy: { policy: 'no-referrer' as const },
})

/** Says it with every answer. It is the same for each, and made once. */
export const harden = (app: FastifyInstance, publicUrl: string): void => {
  const headers = new Map(Object.entries(headersOf(security(publicUrl))))
  app.addHook('onRequest', async (_, reply) => void reply.raw.setHeaders(headers))
}

const headersOf = (options: HelmetOptions): Record<string, string> => {
  const answer = new ServerResponse(new IncomingMessage(new Socket()))
  helmet(options)(answer.req, answer, (fault) => {
    if (fault) throw new Error('helmet', { cause: fault })
  })
  return answer.getHeaders() as Record<string, string>
}

/** What a browser can do beside showing pages: a photo, a voice note, a screen that stays lit in a cellar. Nothing else, for nobody. */
const may: Record<string, string> = {
  camera: '(self)',
  microphone: '(self)',
  'screen-wake-lock': '(self)',
  geolocation: '()',
  payment: '()',
  usb: '()',
  serial: '()',
  hid: '()',
  midi: '()',
  'display-capture': '()',
  'publickey-credentials-get': '(self)',
}

export const allowLittle = (app: FastifyInstance): void => {
  const said = Object.entries(may)
    .map(([what, whom]) => `${what}=${whom}`)
    .join(', ')
  app.addHook('onRequest', async (_, reply) => void reply.header('permissions-policy', said))
}
