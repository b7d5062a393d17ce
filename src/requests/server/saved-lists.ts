import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Context, refuse } from '../../kernel/core/command.ts'
import { answer, type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type SavedList, mostLists, withKept } from '../core/saved-list.ts'

// The reader's own lists alone, behind the wall.
const listsOf = (db: Db): Promise<SavedList[]> =>
  db.rows<SavedList>(sql`select name, query from requests.saved_list order by at, name`)

const isOwn = (subject: string, { actor }: Context): boolean =>
  mayAnywhere(grants, 'keep', actor) && subject === actor.id

/** A list that somebody keeps for herself is no fact: nobody else hears of it. */
export const listHandlers: Record<string, Handler> = {
  'list.keep': handler<readonly SavedList[], Commands['list.keep']>({
    data: commands['list.keep'],
    gather: async (db, { subject }, context) => (isOwn(subject, context) ? listsOf(db) : []),
    decide: (lists, { subject, data }, context) => {
      if (!isOwn(subject, context)) return refuse('not_yours')
      return withKept(lists, data).length > mostLists ? refuse('too_many_lists', { most: mostLists }) : []
    },
    save: async (db, _, __, { subject, data: { name, query } }, { at }) => {
      await db.run(
        sql`delete from requests.saved_list where person = ${subject} and (name = ${name} or query = ${query})`,
      )
      await db.run(
        sql`insert into requests.saved_list (person, name, query, at) values (${subject}, ${name}, ${query}, ${at})`,
      )
    },
  }),
  'list.drop': handler<null, Commands['list.drop']>({
    data: commands['list.drop'],
    gather: () => Promise.resolve(null),
    decide: (_, { subject }, context) => (isOwn(subject, context) ? [] : refuse('not_yours')),
    save: async (db, _, __, { subject, data }) => {
      await db.run(sql`delete from requests.saved_list where person = ${subject} and name = ${data.name}`)
    },
  }),
}

export const keptLists = answer<Record<string, never>>({
  input: queries['list.kept'].input,
  output: queries['list.kept'].output,
  answer: async ({ db, actor }) =>
    mayAnywhere(grants, 'keep', actor) ? { lists: await listsOf(db) } : refuse('not_yours'),
})
