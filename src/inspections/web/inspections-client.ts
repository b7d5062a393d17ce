import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Queries as People } from '../../people/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries & Pick<People, 'staff.list'>>()
export const send = sender<Commands>()

const list = '/bureau/etats-des-lieux'
export const ownPath = (id: string): string => `/chez-moi/etat-des-lieux/${id}`
export const ownAccountPath = (id: string): string => `/chez-moi/solde/${id}`
export const paths = { list, one: (id: string): string => `${list}/${id}` }
