import type { FastifyInstance } from 'fastify'
import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import { sendFile } from '../../kernel/server/send-file.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Charts } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

type FileRequest = { Querystring: { agency?: string } }

/**
 * `GET /api/figures/measures.parquet?agency=`: each measure of each agency over the months that are over, a line each (`month`,
 * `agency`, `name`, `measure`, `n`, `whole`), as Apache Parquet, behind the reader’s wall. `not_yours`: figures or an agency that she may
 * not read.
 */
export const measuresFileRoute = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get<FileRequest>('/api/figures/measures.parquet', async (request, reply) => {
    const actor = await knows(request, reply)
    if (!mayAnywhere(grants, 'readOverview', actor))
      return sayNo(kernel, request, reply, actor.role === 'visitor' ? 'sign_in' : 'not_yours')
    const bytes = await measuresFile(kernel, actor, request.query.agency)
    return bytes
      ? sendFile(reply, bytes, {
          name: kernel.say(actor.lang, 'overview.parquet.file'),
          type: 'application/vnd.apache.parquet',
        })
      : sayNo(kernel, request, reply, 'not_yours')
  })
}

const measuresFile = async (
  kernel: Kernel,
  actor: Actor,
  agency: string | undefined,
): Promise<Buffer | undefined> => {
  const charts = (await kernel.ask(actor, 'overview.charts', agency ? { agency } : {})) as
    | Charts
    | { refused: string }
  return 'refused' in charts ? undefined : parquetOf(charts)
}

/** A line a month, agency and measure; what all agencies add up to is left to who reads it. */
export const parquetOf = async ({ months, sides }: Charts): Promise<Buffer> => {
  const lines = sides
    .filter(({ agency }) => agency !== null)
    .flatMap(({ agency, name, measures }) =>
      measures.flatMap((measure) =>
        months.map((month, i) => ({
          month: `${month}-01`,
          agency,
          name,
          measure: measure.name,
          n: measure.n[i] ?? 0,
          whole: measure.whole[i] ?? 0,
        })),
      ),
    )
  // The writer is loaded by the first who asks: the house starts without it.
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const data = (name: keyof (typeof lines)[number]) => ({ name, data: lines.map((line) => line[name]) })
  return Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'month', data: lines.map(({ month }) => new Date(month)) },
        ...(['agency', 'name', 'measure', 'n', 'whole'] as const).map(data),
      ],
      schema: [
        { name: 'root', num_children: 6 },
        { name: 'month', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
        ...(['agency', 'name', 'measure'] as const).map(textColumn),
        ...(['n', 'whole'] as const).map(numberColumn),
      ],
    }),
  )
}

const textColumn = (name: string) =>
  ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }) as const
const numberColumn = (name: string) => ({ name, type: 'INT32', repetition_type: 'REQUIRED' }) as const
