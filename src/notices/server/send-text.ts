import { foldForText } from '../../kernel/core/text-signs.ts'
import { handText } from '../../kernel/server/hand-text.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../kernel/server/gateway-state.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { TextGateway } from '../../kernel/server/text-gateway.ts'
import { withoutKeys } from '../core/mail-html.ts'
import { textTime } from '../../kernel/core/text-hours.ts'
import { saveProblem } from './store.ts'
import { saveFailed } from './failed-notice.ts'
import { isStillNews } from './tell-again.ts'
import { askToText } from './text-store.ts'

type Text = {
  id: string
  to: string
  body: string
  atAnyHour: boolean
  handedAt: string | null
  madeAt: string
}

/**
 * Lets one text message leave, at an hour that wakes nobody. It is handed over once: where the line breaks before the answer, the
 * gateway may have it, and what does not arrive leaves as a mail half an hour later. A no of the gateway is written down and tried
 * again by the worker; a number that it does not take is not: the news leaves by another way at once. `now`: ISO.
 */
export const sendText = async (kernel: Kernel, id: string, now: string): Promise<void> => {
  const { owner } = kernel.database
  const gateway = kernel.settings.textGateway
  const text = await owner.row<Text>(sql`
    select m.id, m.to_address as "to", m.body, m.at_any_hour as "atAnyHour", m.handed_at as "handedAt", m.made_at as "madeAt"
    from notices.mail m
    where m.id = ${id} and m.via = 'sms' and m.sent_at is null and m.failed_at is null and m.replaced_at is null and m.erased_at is null`)
  if (!text || text.handedAt) return
  const leaves = text.atAnyHour ? now : textTime(now)
  if (leaves > now) return void (await askToText(owner, id, leaves))
  // What waited through a night may be news no more.
  if (Date.parse(now) - Date.parse(text.madeAt) > shortWait && !(await isStillNews(kernel, id, now)))
    return void (await owner.run(sql`delete from notices.mail where id = ${id} and handed_at is null`))
  await askToWatch(owner, id, now)
  if (!gateway) {
    await saveProblem(owner, id, 'SMS_GATEWAY_FILE')
    throw new Error('a text message waits, and no gateway is set')
  }
  await handOver(kernel, gateway, text, now)
}

const shortWait = 3_600_000

const handOver = async (kernel: Kernel, gateway: TextGateway, text: Text, now: string): Promise<void> => {
  const { owner } = kernel.database
  const { id, to, body } = text
  // Written down before the gateway hears of it: a process that dies in between hands nothing over twice.
  if (
    !(await owner.run(sql`update notices.mail set handed_at = ${now} where id = ${id} and handed_at is null`))
  )
    return
  const handed = await handText(gateway, {
    id,
    to,
    text: foldForText(body),
    report: reportAt(kernel, gateway, id),
  })
  if (handed.as === 'taken') {
    await saveGatewaySuccess(owner, `sms.${gateway.name}`)
    return void (await owner.run(sql`
      update notices.mail set sent_at = ${now}, external = ${handed.external}, problem = null, body = ${withoutKeys(body)}
      where id = ${id}`))
  }
  if (handed.as === 'wrongNumber') {
    await saveGatewaySuccess(owner, `sms.${gateway.name}`)
    return void (await saveFailed(owner, id, { failure: 'rejected', at: now }))
  }
  await saveGatewayFailure(owner, `sms.${gateway.name}`, handed.as === 'refused' ? handed.why : 'unreachable')
  if (handed.as === 'unsure') return void (await saveProblem(owner, id, 'timeout'))
  const problem = handed.as === 'refused' ? `HTTP ${handed.status}` : 'unreachable'
  await owner.run(sql`update notices.mail set handed_at = null where id = ${id}`)
  await saveProblem(owner, id, problem)
  throw new Error(`the gateway for text messages did not take one: ${problem}`)
}

/** Where a gateway tells what became of a text: our door, with what it fills in there itself. */
const reportAt = ({ settings }: Kernel, gateway: TextGateway, id: string): string =>
  settings.textDoorToken
    ? `${gateway.house ?? settings.publicUrl}/api/channels/sms/${settings.textDoorToken}${(gateway.report ?? '').replace('{id}', id)}`
    : ''

/** Minutes after which a text message that has not arrived leaves by another way. */
const unheardAfter = 30

const askToWatch = (db: Db, id: string, now: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('notices.unheard', payload => ${JSON.stringify({ mail: id })}::json, max_attempts => 8,
      job_key => ${`unheard:${id}`}::text, job_key_mode => 'unsafe_dedupe',
      run_at => ${now}::timestamptz + ${unheardAfter} * interval '1 minute')`)
