import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const web = new URL('../../dist/web/', import.meta.url).pathname
const assets = join(web, 'assets')

/** Which page serves which addresses: one entry for each kind of person, so that nobody loads another's screens. */
export const entries: Record<string, readonly string[]> = {
  gate: [
    '/',
    '/entrer',
    '/in',
    '/compte',
    '/accessibilite',
    '/mentions',
    '/avis',
    '/enquete',
    '/fuite',
    '/detecteur',
  ],
  tenant: ['/signaler', '/t', '/chez-moi', '/bail'],
  contractor: ['/o', '/entreprise'],
  field: ['/terrain'],
  office: ['/bureau'],
}

/** The pages. `demo`: each of them says that this house is a demonstration. */
export const servePages = async (app: FastifyInstance, demo: boolean): Promise<void> => {
  await app.register(fastifyStatic, {
    root: web,
    wildcard: false,
    globIgnore: ['assets/**'],
    preCompressed: true,
    index: false,
    // A name with a hash never changes its content; a page is asked for again each time.
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  // By its name alone: a door for all of a folder lists the whole of it at each knock.
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) =>
    reply.sendFile(request.params.name, assets),
  )
  for (const [entry, prefixes] of Object.entries(entries)) {
    const html = await readFile(join(web, `${entry}.html`), 'utf8')
    const own = ownScripts(html)
    const prints = entry === 'office'
    const serve = async (_: unknown, reply: FastifyReply) => {
      if (prints) letPrint(reply)
      return demo
        ? letRun(reply, own)
            .type('text/html; charset=utf-8')
            .header('cache-control', 'no-cache')
            .send(html.replace('<html ', '<html data-demo '))
        : letRun(reply, own).sendFile(`${entry}.html`)
    }
    for (const prefix of prefixes) {
      app.get(prefix, serve)
      if (prefix !== '/') app.get(`${prefix}/*`, serve)
    }
  }
}

/** The scripts that stand in the page itself, named by what they hold: no other may run there. */
const ownScripts = (html: string): string[] =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )

const policy = 'content-security-policy'

// The sheets of labels are a page within the page, with the styles of their size in it.
const letPrint = (reply: FastifyReply): FastifyReply =>
  reply.header(
    policy,
    String(reply.getHeader(policy))
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("style-src-attr 'none'", "style-src-attr 'unsafe-inline'"),
  )

const letRun = (reply: FastifyReply, scripts: readonly string[]): FastifyReply =>
  reply.header(
    policy,
    String(reply.getHeader(policy)).replace("script-src 'self'", ["script-src 'self'", ...scripts].join(' ')),
  )
