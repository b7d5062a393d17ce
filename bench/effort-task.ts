import type { Page } from 'playwright-core'
import { actorOf, staff } from '../seeds/characters.ts'
import { derivedId, newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import type { Hand } from './klm.ts'

/** Each told what stands before it begins: signed in, on the home page of one's role. */
export type Task = {
  name: string
  target: number
  /** of how many alike the seconds are, each of which is counted */
  of?: number
  who: string
  phone?: boolean
  /** without network, once the phone has taken along what it needs */
  away?: boolean
  before?: (kernel: Kernel) => Promise<string>
  /** where the home page stands open, of what `before` made: the week of a plan */
  opens?: (given: string) => string
  walk: (page: Page, hand: Hand, given: string) => Promise<void>
}

const nadia = actorOf(staff.find(({ key }) => key === 'nadia')!)
const luc = actorOf(staff.find(({ key }) => key === 'luc')!)
const plumber = {
  ...nadia,
  id: derivedId('firm', 'atlantique'),
  role: 'firm' as const,
  firm: derivedId('firm', 'atlantique'),
}
export const deskActors = { nadia, luc, firm: plumber }

/** Sends an act for whoever prepares a task; throws where it is refused. */
export const actAs = async (
  kernel: Kernel,
  who: keyof typeof deskActors,
  type: string,
  subject: string,
  data: unknown,
): Promise<void> => {
  const command = { id: newId(), type, subject, data, at: new Date().toISOString() }
  const outcome = await kernel.send(deskActors[who], command)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
