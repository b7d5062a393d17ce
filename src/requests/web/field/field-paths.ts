/** Addresses of the caretaker's screens. Each step of a report has its own, so that «retour» goes back one step. */
export const paths = {
  day: '/terrain',
  report: (spot: AddressParts = {}): string => `/terrain/signaler${queryOf(spot)}`,
  plan: (spot: AddressParts): string => `/terrain/plan${queryOf(spot)}`,
  request: (id: string): string => `/terrain/r/${id}`,
  place: (building: string): string => `/terrain/lieu/${building}`,
} as const

type AddressParts = Record<string, string | undefined>

const queryOf = (spot: AddressParts): string => {
  const given = Object.entries(spot).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(given).toString()
  return query && `?${query}`
}
