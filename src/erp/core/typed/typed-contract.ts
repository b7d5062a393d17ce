import { z } from 'zod/mini'
import { neededReasons } from './needed-there.ts'
import { screenStates } from './screen-state.ts'
import { type TypingTaskName, typingTaskNames } from './typing-tasks.ts'

const task = z.enum(typingTaskNames as [TypingTaskName, ...TypingTaskName[]])

export const typedCommands = {
  /** Subject: any id. Nobody types in that screen of the ERP any more. Refused: not_yours, still_typed, screen_closed. */
  'screen.close': z.object({ task }),
  /** Subject: any id. People need that screen again. Refused: not_yours, not_found. */
  'screen.reopen': z.object({ task }),
} as const

export const typedQueries = {
  /**
   * What was typed twice, here and in the ERP, by agency, task and week: of the last four weeks and this one, the newest last. Agencies of
   * fewer than five persons are told together; `agencies` are their names. Who works in an agency sees what is told of hers alone. Refused: not_yours.
   */
  'erp.typed': {
    input: z.object({}),
    output: z.object({
      /** Mondays */
      weeks: z.array(z.string()),
      rows: z.array(
        z.object({
          agencies: z.array(z.string()),
          task,
          counts: z.array(z.int()),
          hereFirst: z.int(),
          thereFirst: z.int(),
          /** of orders: placed in the ERP, and never here */
          thereOnly: z.int(),
        }),
      ),
      /** what is typed here and must be typed in the ERP as well, of the same weeks; without agencies: of the whole landlord */
      needed: z.array(
        z.object({ agencies: z.array(z.string()), task, n: z.int(), why: z.enum(neededReasons) }),
      ),
      screens: z.array(
        z.object({
          task,
          screen: z.enum(screenStates),
          /** in the last four weeks */
          typed: z.int(),
          closedAt: z.nullable(z.string()),
          reopenedAt: z.nullable(z.string()),
        }),
      ),
      /** the reader’s agency is too small for anything to be told of it */
      isWithheld: z.boolean(),
      can: z.object({ close: z.boolean() }),
    }),
  },
} as const
export type TypedBoard = z.infer<(typeof typedQueries)['erp.typed']['output']>
