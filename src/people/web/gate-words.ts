import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const useWords = (): Speech => useSpeech()

export const { ask, useAsk } = asker<Queries>()
export const send = sender<Commands>()

export type Me = Queries['me']['output']
export type OwnAccount = NonNullable<Me['account']>
export type Persona = Queries['people.personas']['output']['personas'][number]
