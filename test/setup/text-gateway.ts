import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { textPresets, type TextPreset } from '../../src/kernel/core/text-presets.ts'
import type { TextGateway } from '../../src/kernel/server/text-gateway.ts'

export type HandedCall = { method: string; url: URL; headers: Record<string, unknown>; body: string }
type GatewayAnswer = { status: number; body: string } | 'hang up'

/** A gateway on the loopback that writes down what it is handed, and answers as it is told to. */
export const openTextGateway = async (preset: TextPreset, answer: (call: HandedCall) => GatewayAnswer) => {
  const calls: HandedCall[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      const call: HandedCall = {
        method: request.method ?? '',
        url: new URL(request.url ?? '/', 'http://gateway.example'),
        headers: request.headers,
        body,
      }
      calls.push(call)
      const said = answer(call)
      if (said === 'hang up') return void request.socket.destroy()
      response.writeHead(said.status).end(said.body)
    })
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const shape = textPresets[preset]
  const gateway: TextGateway = {
    ...shape,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send${shape.url}`,
    name: preset,
    from: '36180',
    user: 'loge',
    secret: 'a secret of the gateway',
    house: undefined,
  }
  return { gateway, calls, close: () => new Promise<void>((done) => void server.close(() => done())) }
}
