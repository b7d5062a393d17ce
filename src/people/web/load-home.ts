import { ofRole } from '../../kernel/core/roles.ts'

/** A telephone, by what it shows and by what touches it. */
const onPhone = (): boolean => matchMedia('(max-width: 40rem) and (pointer: coarse)').matches

/** Where a role lands on this device: who walks through the buildings with a telephone begins with the day there. */
export const homeHere = (home: string, role: string): string =>
  ofRole(role).walks && home.startsWith('/bureau') && onPhone() ? '/terrain' : home
