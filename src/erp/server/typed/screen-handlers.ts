import { type Handler, handler } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { closeScreen, reopenScreen } from '../../core/typed/decide-screen.ts'
import { typedCommands } from '../../core/typed/typed-contract.ts'
import type { TypingTaskName } from '../../core/typed/typing-tasks.ts'
import { boardWeeks } from '../../core/typed/board-weeks.ts'
import { type HeldScreen, saveClosed, saveReopened, screensNow } from './screen-store.ts'

const screenNow = async (db: Db, task: TypingTaskName, now: string): Promise<HeldScreen> =>
  (await screensNow(db, boardWeeks(now), now)).find((each) => each.task === task)!

/** `beyond`, both: whether a screen is needed is counted over the whole house. */
export const screenHandlers: Record<string, Handler> = {
  'screen.close': handler({
    data: typedCommands['screen.close'],
    beyond: true,
    gather: (db, { data }, { now }) => screenNow(db, data.task, now),
    decide: closeScreen,
    save: async (db, _, __, { data }, { actor, at }) => void (await saveClosed(db, data.task, actor.id, at)),
  }),
  'screen.reopen': handler({
    data: typedCommands['screen.reopen'],
    beyond: true,
    gather: (db, { data }, { now }) => screenNow(db, data.task, now),
    decide: reopenScreen,
    save: async (db, _, __, { data }, { at }) => void (await saveReopened(db, data.task, at)),
  }),
}
