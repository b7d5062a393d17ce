import { type NatureCode, natures } from '../../../requests/core/contract.ts'

/** What may be wrong where all walk, as a city may tell it: nothing of a home, nothing that a desk answers, nothing about people. */
export const services = natures
  .filter(({ where, matter, group }) => where.includes('common') && !matter && group !== 'life')
  .map(({ code, group }) => ({ code, group }))

/** The nature that a city means, where it is one of the list. */
export const serviceOf = (code: string): NatureCode | undefined =>
  services.find((service) => service.code === code)?.code
