import { refuse } from '../../../kernel/core/command.ts'
import { handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { filingSplitOff, splitOff } from '../../core/matter/split-off.ts'
import type { Matter } from '../../core/request-matter.ts'
import { commands, type Commands } from '../../core/request-commands.ts'
import { decideFiling, filingOf, saveFiling } from '../file-handler.ts'
import { matterOf } from '../read-matter.ts'

type Filing = Commands['request.file']
type Splitting = { m: Matter; data: Filing; filing: Awaited<ReturnType<typeof filingOf>> }
type Split = { id: string; subject: string; data: Commands['request.splitOff'] }

/** A repair leaves the thread of a matter: it is filed in the same act, under its own number and in the requester's name. */
export const splitHandler = handler<Splitting | undefined, Commands['request.splitOff']>({
  data: commands['request.splitOff'],
  holds: ({ into }) => [into],
  gather: async (db, command, context) => {
    const m = await matterOf(db, command.subject)
    if (!m) return undefined
    const data = filingSplitOff(m, command.data, await channelOf(db, m.id))
    return { m, data, filing: await filingOf(db, asFiling(command, data), context) }
  },
  decide: (found, command, context) =>
    found
      ? splitOff(
          found.m,
          () => decideFiling(found.filing, asFiling(command, found.data), context),
          command,
          context,
        )
      : refuse('not_found'),
  save: async (db, facts, found, command, context) => {
    if (!found) return
    const its = facts.filter(({ subject }) => subject === command.data.into)
    await saveFiling(db, its, found.filing, asFiling(command, found.data), context)
  },
})

const asFiling = <C extends Split>(command: C, data: Filing) => ({
  ...command,
  type: 'request.file',
  subject: command.data.into,
  data,
})

const channelOf = async (db: Db, request: string): Promise<Filing['channel']> =>
  (await db.row<{ channel: Filing['channel'] }>(
    sql`select r.channel from requests.request r where r.id = ${request}`,
  ))!.channel
