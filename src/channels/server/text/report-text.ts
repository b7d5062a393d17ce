import type { WebhookNames } from '../../../kernel/core/text-presets.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type CallFields, textOf } from './text-call.ts'

/** What a gateway tells of a text of ours, by our name of it or its own; `as` is nothing while it is on its way. */
export type GatewayReport = { own?: string; external?: string; as: 'delivered' | 'failed' | undefined }

/** Reads a report; nothing where the call is none. */
export const reportIn = (fields: CallFields, names: WebhookNames): GatewayReport | undefined => {
  const status = textOf(fields, names.status).trim()
  if (!status) return undefined
  const own = textOf(fields, names.own).trim()
  const external = textOf(fields, names.reported).trim()
  return {
    ...(own ? { own } : {}),
    ...(external ? { external } : {}),
    as: names.delivered?.includes(status)
      ? 'delivered'
      : names.failed?.includes(status)
        ? 'failed'
        : undefined,
  }
}

/** Hands a report to whoever sent the text (notices), once it is kept; the same twice does no harm there. */
export const keepReport = async (db: Db, { as, ...text }: GatewayReport): Promise<boolean> => {
  if (!text.own && !text.external) return false
  if (as)
    await db.run(sql`
      select graphile_worker.add_job('notices.reported', max_attempts => 8,
        payload => ${JSON.stringify({ ...text, as, at: new Date().toISOString() })}::json)`)
  return true
}
