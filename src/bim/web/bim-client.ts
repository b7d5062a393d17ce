import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Queries as Estate } from '../../estate/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { ask, useAsk } = asker<Queries & Pick<Estate, 'inventory.before'>>()
export const send = sender<Commands>()

export const root = '/bureau/maquettes'
/** Addresses of the models of a building. */
export const paths = {
  models: (building: string): string => `${root}/${building}`,
  revision: (building: string, revision: string, face = ''): string =>
    `${root}/${building}/${revision}${face && `/${face}`}`,
  building: (id: string): string => `/bureau/patrimoine/${id}`,
} as const
