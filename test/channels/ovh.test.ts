import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn } from '../../src/channels/server/text/report-text.ts'
import { fieldsOf } from '../../src/channels/server/text/text-call.ts'
import { handText } from '../../src/kernel/server/hand-text.ts'
import { readTextGateway, type TextGateway } from '../../src/kernel/server/text-gateway.ts'
import { openOvh, ovhKeys } from '../setup/ovh-gateway.ts'

let ovh: Awaited<ReturnType<typeof openOvh>>
let folder: string
beforeAll(async () => {
  ovh = await openOvh()
  folder = mkdtempSync(join(tmpdir(), 'loge-ovh-'))
})
afterAll(async () => {
  await ovh.close()
  rmSync(folder, { recursive: true, force: true })
})

/** As the how-to writes it: a file, and its secrets in another. */
const gatewayOf = (more: object = {}, secrets = `${ovhKeys.secret}\n${ovhKeys.consumer}\n`): TextGateway => {
  const [file, secretFile] = [join(folder, 'gateway.json'), join(folder, 'secrets')]
  writeFileSync(secretFile, secrets)
  writeFileSync(
    file,
    JSON.stringify({ preset: 'ovh', url: ovh.url, user: ovhKeys.application, secretFile, ...more }),
  )
  return readTextGateway(file)!
}
const text = {
  id: '0190b3a4-0000-7000-8000-000000000001',
  to: '+33647112233',
  text: 'Agence N’Diaye, «n° 12»:\n"demain" à 8 h + C:\\ 50 %',
  report: 'https://loge.example/api/channels/sms/secret',
}

describe('through OVH', () => {
  test('a text is taken, as it was written, and bears the name that OVH gives it', async () => {
    expect(await handText(gatewayOf(), text)).toEqual({ as: 'taken', external: '3000000001' })
    expect(ovh.taken).toEqual([
      expect.objectContaining({ receivers: [text.to], message: text.text, senderForResponse: true }),
    ])
  })

  test('from a name of the landlord’s, which gets no answers', async () => {
    const body = '{"receivers":["{to}"],"message":"{text}","sender":"{from}","noStopClause":true}'
    expect(await handText(gatewayOf({ body, from: 'Robine' }), text)).toMatchObject({ as: 'taken' })
    expect(ovh.taken.at(-1)).toMatchObject({ sender: 'Robine' })
  })

  test.each([
    ['an application that it does not know', { user: 'another' }, undefined, 'denied', 403],
    ['a consumer that it does not know', {}, `${ovhKeys.secret}\nanother`, 'denied', 403],
    ['another secret', {}, `another\n${ovhKeys.consumer}`, 'refused', 400],
    [
      'a key that is none',
      { body: '{"receivers":["{to}"],"text":"{text}","senderForResponse":true}' },
      undefined,
      'refused',
      400,
    ],
    [
      'two senders',
      { body: '{"receivers":["{to}"],"message":"{text}","senderForResponse":true,"sender":"R"}' },
      undefined,
      'refused',
      400,
    ],
  ])('with %s nothing leaves, and why is told', async (_, more, secrets, why, status) => {
    const before = ovh.taken.length
    expect(await handText(gatewayOf(more, secrets), text)).toEqual({ as: 'refused', why, status })
    expect(ovh.taken).toHaveLength(before)
  })

  test('a gateway that signs in no way is refused by it', async () => {
    const { signed: _, ...plain } = gatewayOf()
    expect(await handText(plain, text)).toEqual({ as: 'refused', why: 'denied', status: 403 })
  })

  test.each([
    ['ptt=4&description=1&descriptionDlr=Success', 'delivered'],
    // «Not delivered yet, and tried again»: it is on its way, and no mail is written instead.
    ['ptt=1&description=4&descriptionDlr=Waiting', undefined],
    ['ptt=3&description=8&descriptionDlr=Buffered', undefined],
    ['ptt=23&description=2&descriptionDlr=Failed', 'failed'],
    ['ptt=29&description=16&descriptionDlr=Error', 'failed'],
  ])('a report «%s» says what became of it', (said, as) => {
    const call = { gateway: 'ovh', query: `id=3000000001&date=2026-11-28&${said}`, type: '', body: '' }
    expect(reportIn(fieldsOf(call), gatewayOf().webhook)).toEqual({ external: '3000000001', as })
  })
})
