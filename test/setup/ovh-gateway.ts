import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod/mini'

/** Keys of an account that is invented. */
export const ovhKeys = {
  application: 'an-application',
  secret: 'its-secret',
  consumer: 'a-consumer',
} as const

/** A job as OVH’s API takes it (POST /sms/{serviceName}/jobs): another key, or both senders, is refused. */
const job = z
  .strictObject({
    receivers: z.array(z.string().check(z.regex(/^\+\d{8,15}$/))).check(z.minLength(1)),
    message: z.string().check(z.minLength(1)),
    sender: z.optional(z.string()),
    senderForResponse: z.optional(z.boolean()),
    charset: z.optional(z.enum(['UTF-8'])),
    coding: z.optional(z.enum(['7bit', '8bit'])),
    class: z.optional(z.enum(['flash', 'phoneDisplay', 'sim', 'toolkit'])),
    noStopClause: z.optional(z.boolean()),
    priority: z.optional(z.enum(['high', 'low', 'medium', 'veryLow'])),
    differedPeriod: z.optional(z.int()),
    validityPeriod: z.optional(z.int()),
    tag: z.optional(z.string().check(z.maxLength(20))),
  })
  .check(z.refine(({ sender, senderForResponse }) => (sender === undefined) === (senderForResponse === true)))

/**
 * A stand-in for OVH’s API, as its documentation tells it: it refuses an application or a consumer that it does not know (403), a
 * signature or an hour that is wrong, and whatever is no job (400). `taken`: the jobs that it took.
 */
export const openOvh = async () => {
  const taken: z.infer<typeof job>[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`
      const say = (status: number, said: object): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
      const no = faultOf({ url, body, method: request.method ?? '', headers: request.headers })
      if (no) return say(no.status, { message: no.message })
      if (!/^\/1\.0\/sms\/[\w-]+\/jobs$/.test(request.url ?? '') || request.method !== 'POST')
        return say(404, { message: 'Got an invalid (or empty) URL' })
      const read = job.safeParse(jsonOf(body))
      if (!read.success) return say(400, { message: 'Invalid parameter' })
      taken.push(read.data)
      return say(200, {
        totalCreditsRemoved: 1,
        invalidReceivers: [],
        ids: [3_000_000_000 + taken.length],
        validReceivers: read.data.receivers,
      })
    })
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/1.0/sms/sms-ab12345-1/jobs`,
    taken,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  }
}

type OvhCall = { url: string; body: string; method: string; headers: IncomingHttpHeaders }

const faultOf = ({
  url,
  body,
  method,
  headers,
}: OvhCall): { status: number; message: string } | undefined => {
  const said = (name: string): string => [headers[`x-ovh-${name}`] ?? ''].join()
  if (said('application') !== ovhKeys.application)
    return { status: 403, message: 'This application key is invalid' }
  if (said('consumer') !== ovhKeys.consumer) return { status: 403, message: 'This credential does not exist' }
  const hour = said('timestamp')
  const isNow = /^\d{10}$/.test(hour) && Math.abs(Date.now() / 1000 - Number(hour)) < 3600
  const signed = createHash('sha1')
    .update(`${ovhKeys.secret}+${ovhKeys.consumer}+${method}+${url}+${body}+${hour}`)
    .digest('hex')
  if (!isNow || said('signature') !== `$1$${signed}`) return { status: 400, message: 'Invalid signature' }
  if (headers['content-type'] !== 'application/json') return { status: 400, message: 'Invalid content type' }
  return undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
