import { once } from 'node:events'
import { createServer } from 'node:http'
import { freePort } from './free-port.ts'

/** Who the house is, where tokens are given: what Microsoft 365 asks of a program that acts for itself. */
export const tokenClient = {
  client: '2f1c7c3e-4b1d-4c3e-9d56-1f3f9a1f0c11',
  secret: 'a secret of the directory',
  scope: 'https://outlook.office365.com/.default',
}

/** Gives tokens (POST, `application/x-www-form-urlencoded`) to who knows the secret, and says of each whether it is good (RFC 7662). */
export const giveTokens = async (mailboxName: string) => {
  const good = new Set<string>()
  let n = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const said = new URLSearchParams(body)
      const answer = (status: number, data: object): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data))
      if (request.url === '/introspect') {
        const active = good.has(said.get('token') ?? '')
        return answer(200, { active, ...(active ? { username: mailboxName } : {}) })
      }
      const isRight =
        said.get('grant_type') === 'client_credentials' &&
        said.get('client_id') === tokenClient.client &&
        said.get('client_secret') === tokenClient.secret &&
        said.get('scope') === tokenClient.scope
      if (!isRight) return answer(401, { error: 'invalid_client' })
      const token = `token-${++n}`
      good.add(token)
      return answer(200, { token_type: 'Bearer', expires_in: 3599, access_token: token })
    })
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${port}/robine/oauth2/v2.0/token`,
    introspect: `http://127.0.0.1:${port}/introspect`,
    count: () => n,
    isGood: (token: string) => good.has(token),
    revoke: () => good.clear(),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
