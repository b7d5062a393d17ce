import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Kernel } from './slice.ts'
import { sql } from './sql.ts'

/** Under https no other host of the landlord's domain can set a cookie of this name (RFC 6265bis, 4.1.3.2). */
const prefix = '__Host-'

/** Days for which a cookie without the prefix is still read, from the day on which this database first knew of it. */
const oldDays = 30

const isSafe = (kernel: Kernel): boolean => kernel.settings.publicUrl.startsWith('https:')

const flags = (kernel: Kernel, days: number) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSafe(kernel),
  maxAge: days * 86_400,
})

const nameOf = (kernel: Kernel, cookie: string): string => (isSafe(kernel) ? prefix : '') + cookie

export const setCookie = (
  kernel: Kernel,
  reply: FastifyReply,
  cookie: string,
  value: string,
  days: number,
): FastifyReply => reply.setCookie(nameOf(kernel, cookie), value, flags(kernel, days))

export const clearCookie = (kernel: Kernel, reply: FastifyReply, cookie: string): FastifyReply =>
  reply.clearCookie(nameOf(kernel, cookie), flags(kernel, 0))

/** Within the house a cookie goes by its plain name, whatever it bears outside: the doors read no other. */
export const readCookies = (app: FastifyInstance, kernel: Kernel): void => {
  if (!isSafe(kernel)) return
  let until: Promise<number> | undefined
  app.addHook('onRequest', async (request) => {
    const old = Date.now() < (await (until ??= oldUntil(kernel)))
    const sent = Object.entries(request.cookies)
    const safe = sent.flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    )
    request.cookies = Object.fromEntries([...(old ? sent : []), ...safe]) as Record<string, string>
  })
}

const oldUntil = async ({ database }: Kernel): Promise<number> => {
  const row = await database.owner.row<{ at: string }>(
    sql`select at from kernel.migration where name like '%_known_browsers.sql'`,
  )
  return row ? Date.parse(row.at) + oldDays * 86_400_000 : 0
}
