import type { Only } from '../core/contract.ts'

const list = '/bureau/siege'

/** Addresses of its pages in the office. */
export const askPaths = {
  list,
  new: `${list}/poser`,
  hours: `${list}/heures`,
  catalogue: `${list}/catalogue`,
  question: (id: string): string => `${list}/${id}`,
  fact: (measure: string, only: Only = {}, by?: string | null): string => {
    const query = new URLSearchParams({ mesure: measure })
    if (by) query.set('par', by)
    for (const [cut, value] of Object.entries(only)) query.set(`s.${cut}`, value)
    return `${list}/fait?${query.toString()}`
  },
}
