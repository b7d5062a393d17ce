import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The question and the acts of alarms, for the office and the field. */
export const { useAsk } = asker<Pick<Queries, 'danger.list'>>()
export const send = sender<Pick<Commands, 'alarm.take' | 'alarm.release' | 'alarm.reach'>>()
