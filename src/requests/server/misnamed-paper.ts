import { isRefusal, refuse } from '../../kernel/core/command.ts'
import { type EnclosedPaper, isMisnamed } from '../../kernel/core/enclosed-paper.ts'
import type { Handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'

type Enclosing = { state: unknown; misnamed: boolean }

/**
 * An act that encloses papers, which refuses one that is here already and is not what its name says: `paper_misnamed`. One whose bytes
 * come later is shown with the ending of what it is (`requests.paper_name`).
 */
export const withPaperNames = (acts: Record<string, Handler>): Record<string, Handler> =>
  Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, withNames(act)]))

const withNames = (act: Handler): Handler => {
  const { gather, decide, save } = act as unknown as Handler<unknown, { papers?: EnclosedPaper[] }>
  const checked: Partial<Handler<Enclosing, { papers?: EnclosedPaper[] }>> = {
    gather: async (db, command, context, ...house) => ({
      state: await gather(db, command, context, ...house),
      misnamed: await isOneMisnamed(db, command.data.papers ?? []),
    }),
    decide: ({ state, misnamed }, command, context) => {
      const decided = decide(state, command, context)
      return isRefusal(decided) || !misnamed ? decided : refuse('paper_misnamed')
    },
    save: (db, facts, { state }, command, context) => save(db, facts, state, command, context),
  }
  return { ...act, ...checked } as unknown as Handler
}

const isOneMisnamed = async (db: Db, papers: readonly EnclosedPaper[]): Promise<boolean> => {
  if (!papers.length) return false
  const here = await db.rows<{ sha256: string; media: string }>(sql`
    select f.sha256, f.media from kernel.file f where f.sha256 = any (${papers.map(({ sha256 }) => sha256)}::text[])`)
  return papers.some(({ sha256, name }) => {
    const media = here.find((file) => file.sha256 === sha256)?.media
    return media !== undefined && isMisnamed(name, endings[media] ?? [])
  })
}

const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'text/plain': ['.txt'],
}
