import type { Context } from '../../../kernel/core/command.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/request-commands.ts'
import { type Alarm, reach, release, ring, take } from '../../core/alarm/alarm-rules.ts'
import type { Decision } from '../../core/decide/request-rule.ts'
import { alarmOf, saveAlarm } from './alarm-store.ts'

type Name = Extract<keyof Commands, `alarm.${string}`>

const alarm = <N extends Name>(
  name: N,
  decide: (
    alarm: Alarm | undefined,
    command: { id: string; data: Commands[N] },
    context: Context,
  ) => Decision,
): Record<string, Handler> => ({
  [name]: handler<Alarm | undefined, Commands[N]>({
    data: commands[name] as never,
    gather: (db, { subject }) => alarmOf(db, subject),
    decide,
    save: async (db, facts, its, _, context) => {
      if (its) await saveAlarm(db, its, facts, context)
    },
  }),
})

/** What is done about an alarm. Its subject is the alarm: one writer at a time. */
export const alarmHandlers: Record<string, Handler> = {
  ...alarm('alarm.take', take),
  ...alarm('alarm.release', release),
  ...alarm('alarm.reach', reach),
  ...alarm('alarm.ring', ring),
}
