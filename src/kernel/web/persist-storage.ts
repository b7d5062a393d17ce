import { isForStaff } from './page-person.ts'

let hasAsked = false

/** The browser may empty what it stores when the disk fills: not this, if it agrees. A tenant's is not asked for so little. */
export const askToPersist = async (): Promise<void> => {
  if (hasAsked || !isForStaff()) return
  hasAsked = true
  await navigator.storage?.persist?.().catch(() => false)
}
