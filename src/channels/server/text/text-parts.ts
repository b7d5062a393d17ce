import { createHash } from 'node:crypto'
import type { WebhookNames } from '../../../kernel/core/text-presets.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { keepMessage } from '../message-store.ts'
import { type CallFields, type TextCall, textOf } from './text-call.ts'

/** One part of a long text: from whom, what all of them have in common, which one it is. */
export type TextPart = { sender: string; reference: string; part: number; parts: number }

/** What all parts of one text have in common. */
export type JoinedPart = { gateway: string; sender: string; reference: string }

/** Parts that one text may have; a gateway that says more is not believed. */
const mostParts = 20

/** Which part of a long text a call brings; nothing of a text that is whole. */
export const partOf = (fields: CallFields, names: WebhookNames): TextPart | undefined => {
  const [part, parts] = [Number(textOf(fields, names.part)), Number(textOf(fields, names.parts))]
  const reference = textOf(fields, names.reference).slice(0, 100)
  const fits = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= mostParts
  return reference && fits(part) && fits(parts) && parts > 1 && part <= parts
    ? { sender: textOf(fields, names.from).slice(0, 40), reference, part, parts }
    : undefined
}

/** Keeps a part. With the last of them the text is whole; what has not come in ten minutes does not keep back the rest. */
export const keepPart = async (
  db: Db,
  gateway: string,
  { sender, reference, part, parts }: TextPart,
  call: TextCall,
): Promise<void> => {
  const bytes = Buffer.from(JSON.stringify(call))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await db.run(sql`
    with kept as (
      insert into channels.text_part (gateway, sender, reference, part, parts, hash, bytes, received_at)
      values (${gateway}, ${sender}, ${reference}, ${part}, ${parts}, ${hash}, ${bytes}, now())
      on conflict do nothing returning part)
    select graphile_worker.add_job('channels.parts', payload => ${JSON.stringify({ gateway, sender, reference })}::json,
      max_attempts => 8, run_at => now() + interval '10 minutes', job_key => ${`parts:${gateway}:${sender}:${reference}`}::text,
      job_key_mode => 'preserve_run_at') from kept`)
  const here = await db.row<{ n: number }>(sql`
    select count(*)::int as n from channels.text_part p where ${isOf(gateway, sender, reference)}`)
  if (here?.n === parts) await joinParts(db, { gateway, sender, reference })
}

const isOf = (gateway: string, sender: string, reference: string) =>
  sql`p.gateway = ${gateway} and p.sender = ${sender} and p.reference = ${reference} and p.joined_at is null`

/** Makes one message of the parts that are here, in their order: once, for its name follows from the first of them. */
export const joinParts = async (db: Db, { gateway, sender, reference }: JoinedPart): Promise<void> => {
  const parts = await db.rows<{ hash: string; bytes: Buffer }>(sql`
    select p.hash, p.bytes from channels.text_part p where ${isOf(gateway, sender, reference)} order by p.part`)
  const [first] = parts
  if (!first) return
  const calls = parts.map(({ bytes }) => JSON.parse(bytes.toString('utf8')) as TextCall)
  await keepMessage(db, 'sms', `${gateway}:${sender}:${first.hash}`, Buffer.from(JSON.stringify({ calls })))
  await db.run(
    sql`update channels.text_part p set joined_at = now() where ${isOf(gateway, sender, reference)}`,
  )
}

/** What was joined is kept two days more, so that a part that comes again is no other text. */
export const forgetParts = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from channels.text_part where received_at < ${now}::timestamptz - interval '2 days'`)
