import type { FastifyInstance } from 'fastify'
import { hangBell } from '../kernel/server/feed/bell.ts'
import { buildHttp, type Log } from '../kernel/server/http.ts'
import { startJobs } from '../kernel/server/background-jobs.ts'
import { knowing } from '../kernel/server/identify.ts'
import { openRoutes } from '../kernel/server/name-owners.ts'
import type { Kernel, Listening } from '../kernel/server/slice.ts'
import { authenticate } from '../people/server/authenticate.ts'
import { isDemo } from '../people/server/sign/session-queries.ts'
import { serveCodes } from './serve-codes.ts'
import { openapi } from './openapi.ts'
import { servePages } from './serve-pages.ts'

export type RunningServer = { app: FastifyInstance; close: () => Promise<void> }

/** Opens the doors of a house: HTTP, pages, and (unless told not to) the jobs. `port` 0 takes a free one. */
export const serve = async (
  kernel: Kernel,
  options: { port: number; host?: string; jobs?: boolean; pages?: boolean; log?: Log },
): Promise<RunningServer> => {
  const bell = await hangBell(kernel.database)
  const app = await buildHttp(kernel, authenticate(kernel), bell, options.log)
  const knows = knowing(authenticate(kernel), kernel.pace)
  await openRoutes(app, kernel, knows)
  serveCodes(app, kernel, authenticate(kernel))
  app.get('/api/openapi.json', async () => openapi())
  if (options.pages !== false) await servePages(app, await isDemo(kernel.database.owner))
  const runner = options.jobs === false ? undefined : await startJobs(kernel, kernel.slices, app.log)
  const listening = options.jobs === false ? [] : listen(kernel, app.log)
  const { host = kernel.settings.listen, port } = options
  await app.listen(host.startsWith('/') ? { path: host } : { port, host })
  return {
    app,
    close: async () => {
      await bell.close()
      app.server.closeAllConnections()
      await app.close()
      await Promise.all(listening.map(({ stop }) => stop()))
      await runner?.stop()
      for (const slice of kernel.slices) await slice.leaves?.(kernel)
    },
  }
}

const listen = (kernel: Kernel, log: FastifyInstance['log']): Listening[] =>
  kernel.slices.flatMap((slice) => slice.listens?.(kernel, log) ?? [])
