/** Addresses of the caretaker's screens. Each step of a report has its own, so that «retour» goes back one step. */
export const paths = {
  day: '/terrain',
  report: (spot: Record<string, string | undefined> = {}): string => {
    const given = Object.entries(spot).filter((entry): entry is [string, string] => Boolean(entry[1]))
    const query = new URLSearchParams(given).toString()
    return `/terrain/signaler${query && `?${query}`}`
  },
  request: (id: string): string => `/terrain/r/${id}`,
  place: (building: string): string => `/terrain/lieu/${building}`,
} as const
