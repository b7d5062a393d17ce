import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Actor } from '../../../kernel/core/access.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isRecord } from '../../core/device-type.ts'
import { jsonOf } from '../../core/observation.ts'
import { describedType, mostCodec } from '../../core/types/type-contract.ts'

/**
 * Tells what a file says of devices; `codec` in it is the file of their decoder, beside this one. Another description of the same profile or
 * kind takes its place. Told why not: `unread_description` with the place, `unread_codec` where its decoder is not there or does not run,
 * `without_licence`; the journal says who did it.
 */
export const describeDevices = async (
  kernel: Pick<Kernel, 'send'>,
  actor: Actor,
  text: string,
  { file, now }: { file: string; now: string },
): Promise<{
  code: 'described' | 'unread_description' | 'unread_codec' | 'without_licence'
  why: string
}> => {
  const said = jsonOf(text)
  const beside = isRecord(said) && typeof said.codec === 'string' ? said.codec : undefined
  const codec = beside === undefined ? undefined : sourceOf(resolve(dirname(file), beside))
  if (beside !== undefined && codec === undefined) return { code: 'unread_codec', why: beside }
  const read = describedType.safeParse(isRecord(said) && codec !== undefined ? { ...said, codec } : said)
  if (!read.success)
    return { code: 'unread_description', why: read.error.issues[0]?.path.map(String).join('.') ?? '' }
  const outcome = await kernel.send(actor, {
    id: newId(),
    type: 'deviceType.describe',
    subject: newId(),
    data: read.data,
    at: now,
  })
  if (outcome.ok) return { code: 'described', why: read.data.profile ?? read.data.kind ?? '' }
  if (outcome.refused === 'unread_codec') return { code: 'unread_codec', why: beside ?? '' }
  return { code: outcome.refused === 'without_licence' ? 'without_licence' : 'unread_description', why: '' }
}

const sourceOf = (file: string): string | undefined => {
  try {
    const text = readFileSync(file, 'utf8')
    return text.length <= mostCodec ? text : undefined
  } catch {
    return undefined
  }
}
