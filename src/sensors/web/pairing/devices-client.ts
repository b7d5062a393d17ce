import type { Queries as Estate } from '../../../estate/core/contract.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { holder } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and the acts of whoever has a device in hand. */
export const { useAsk } = asker<Queries & Pick<Estate, 'place.plan' | 'place.card'>>()
export const holdDevice = holder<Commands>()

/** Addresses of these screens. `in`: the thing as its plan calls it. */
export const devicePaths = {
  fit: (spot: Record<string, string | undefined>): string => {
    const told = Object.entries(spot).filter((each): each is [string, string] => Boolean(each[1]))
    return `/terrain/capteur/poser?${new URLSearchParams(told).toString()}`
  },
  device: (id: string): string => `/terrain/capteur/${id}`,
  /** `after`: the round from which somebody came, and to which she goes on */
  change: (id: string, after?: string): string =>
    `/terrain/capteur/${id}/remplacer${after ? `?${new URLSearchParams({ apres: after }).toString()}` : ''}`,
} as const
