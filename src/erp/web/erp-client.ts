import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const send = sender<Commands>()

export type FluxSource = Queries['erp.flux']['output']['sources'][number]
export type OutletCard = Queries['erp.back']['output']['outlets'][number]
export type MissingRow = Queries['erp.gone']['output']['rows'][number]
export type LikenessRow = Queries['erp.likeness']['output']['rows'][number]
